import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entries } from "../tools/package.mjs";

/** What the numbers were measured on, in words. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model.trim() ?? "unknown"}), ${memory} GiB, Node ${process.versions.node}`;
}

const runs = 9;

/** Milliseconds from nothing to a loaded entry, packages included: the median of several processes. */
export function coldImports(): readonly { readonly entry: string; readonly milliseconds: number }[] {
  return entries.map(({ path, output }) => {
    const program = `const s = performance.now(); await import("./dist/${output}.js"); console.log(performance.now() - s)`;
    const times = Array.from({ length: runs }, () =>
      Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" })),
    ).sort((a, b) => a - b);
    return { entry: path, milliseconds: times[Math.floor(runs / 2)] ?? Number.NaN };
  });
}

/** Gzipped bytes of each entry, minified, without zod and decimal.js. */
export async function sizes(): Promise<readonly { readonly entry: string; readonly bytes: number }[]> {
  return Promise.all(
    entries.map(async ({ path, output }) => {
      const { outputFiles } = await build({
        entryPoints: [`dist/${output}.js`],
        bundle: true,
        minify: true,
        format: "esm",
        charset: "utf8",
        write: false,
        external: ["zod", "decimal.js"],
        logLevel: "error",
      });
      return { entry: path, bytes: gzipSync(outputFiles[0]?.contents ?? "").length };
    }),
  );
}
