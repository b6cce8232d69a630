import { entries } from "./test/tools/package.mjs";

/** Gzipped KiB without zod and decimal.js; an entry that is not named here has the ceiling of one area. */
const ceilings = { ".": 60, "./ocop": 35 };

export default entries.map(({ path, output }) => ({
  name: path,
  path: `dist/${output}.js`,
  limit: `${ceilings[path] ?? 20} KiB`,
  gzip: true,
  ignore: ["decimal.js"],
  // It warns of the imports between chunks that `sideEffects: false` lets it drop.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: "error" }),
}));
