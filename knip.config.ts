import type { KnipConfig } from "knip";
import { entries } from "./test/tools/package.mjs";

export default {
  entry: [
    ...entries.map(({ source }) => source),
    "docs/demo/main.ts",
    "docs/typedoc.config.mjs",
    "test/bench/index.ts",
    "test/built/*.{test,config}.ts",
    "test/tools/{examples,packed-examples,readme,run,smoke,steps}.{mjs,ts}",
    "test/types/*.test-d.ts",
  ],
  project: ["src/**/*.ts", "test/**/*.{ts,mjs}", "docs/**/*.{ts,mjs}", "*.ts"],
  // Run by test/tools/steps.ts on the packed package.
  ignoreDependencies: ["@arethetypeswrong/cli", "publint"],
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
