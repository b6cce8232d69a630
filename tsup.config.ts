import { execFileSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { droppable } from "./test/tools/droppable.js";
import { entries } from "./test/tools/package.mjs";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * The front door imports the other entries as built instead of holding them as namespace objects, which would
 * stand in the chunks of each area and keep bundlers from dropping what a user does not import.
 */
const frontDoor: Plugin = {
  name: "front-door",
  setup({ initialOptions, onResolve }) {
    const extension = initialOptions.outExtension?.[".js"] ?? ".js";
    onResolve({ filter: /^\.\/.+\/index\.js$/ }, ({ importer, path }) => {
      const entry = entries.find(({ source }) => source === `src/${path.slice(2, -3)}.ts`);
      if (entry === undefined || importer !== resolve("src/index.ts")) return null;
      return { path: `./${entry.output}${extension}`, external: true };
    });
  },
};

/** The declarations as TypeScript writes them, one file a module; a copy of them is read as CommonJS. */
function declare(): void {
  const options = "--noEmit false --declaration --emitDeclarationOnly --rootDir src --outDir dist/types/esm";
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options.split(" ")], {
    stdio: "inherit",
  });
  cpSync("dist/types/esm", "dist/types/cjs", { recursive: true });
  writeFileSync("dist/types/cjs/package.json", '{ "type": "commonjs" }\n');
}

export default defineConfig({
  entry: Object.fromEntries(entries.map(({ output, source }) => [output, source])),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Shared modules stand once in each format: an area imported beside another brings no second kernel.
  splitting: true,
  sourcemap: false,
  minify: false,
  clean: true,
  esbuildPlugins: [frontDoor, droppable],
  // Vietnamese letters as they are: escaped they would take three times the room.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  onSuccess: async () => declare(),
});
