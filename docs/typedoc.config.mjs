import { entries } from "../test/tools/package.mjs";

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  entryPoints: entries.map(({ source }) => `../${source}`),
  tsconfig: "../tsconfig.json",
  out: "api",
  readme: "../README.md",
  projectDocuments: ["*.md", "decisions/*.md"],
  // Links to the sources that do not depend on where this clone came from.
  disableGit: true,
  gitRevision: "main",
  sourceLinkTemplate:
    "https://github.com/vn-rural-industry/vn-rural-industry/blob/{gitRevision}/{path}#L{line}",
  excludeInternal: true,
  requiredToBeDocumented: ["Namespace", "Variable", "Function", "Class", "Interface", "TypeAlias"],
  treatWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
};
