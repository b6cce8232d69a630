// Runs a TypeScript program: node test/tools/run.mjs <file.ts> [arguments].
// Own modules are bundled, packages stay where they are, so the bundle is written below node_modules.
import { mkdirSync, rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { aliases, folder } from "./package.mjs";

const [program, ...args] = process.argv.slice(2);
if (program === undefined) throw new Error("usage: node test/tools/run.mjs <file.ts> [arguments]");

mkdirSync(folder, { recursive: true });
const bundle = resolve(folder, `${basename(program, ".ts")}-${process.pid}.mjs`);
await build({
  entryPoints: [program],
  outfile: bundle,
  bundle: true,
  packages: "external",
  alias: aliases,
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: "inline",
  logLevel: "warning",
});

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0] ?? "node", resolve(program), ...args];
process.on("exit", () => rmSync(bundle, { force: true }));
await import(pathToFileURL(bundle).href);
