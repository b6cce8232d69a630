// What the tools need to know of the package. `exports` of package.json is the one list of entry points:
// build, size ceilings, smoke test, documentation and guards read it from here.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * @typedef {object} Entry
 * @property {string} path the key in `exports`, such as "./cluster"
 * @property {string} specifier what a user imports, such as "vn-rural-industry/cluster"
 * @property {string} output the built file under dist/, without extension
 * @property {string} source the file under src/
 */

/** @type {{ name: string, version: string, exports: Record<string, unknown> }} */
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** Where the tools write; below node_modules, so that what they write can import the packages. */
export const folder = `node_modules/.cache/${manifest.name}`;

export const tarball = `${folder}/${manifest.name}-${manifest.version}.tgz`;

/** @param {string} output */
function sourceOf(output) {
  const index = `src/${output}/index.ts`;
  return existsSync(index) ? index : `src/${output}.ts`;
}

/** @type {readonly Entry[]} */
export const entries = Object.keys(manifest.exports)
  .filter((path) => path !== "./package.json")
  .map((path) => {
    const output = path === "." ? "index" : path.slice("./".length);
    return { path, specifier: manifest.name + path.slice(1), output, source: sourceOf(output) };
  });

/** Each specifier with its source, for bundlers that should not wait for a build. */
export const aliases = Object.fromEntries(
  entries.map(({ specifier, source }) => [specifier, resolve(source)]),
);
