import { defineConfig } from "vitest/config";
import { aliases } from "./test/tools/package.mjs";

export default defineConfig({
  resolve: {
    alias: Object.entries(aliases).map(([specifier, replacement]) => ({
      find: new RegExp(`^${specifier}$`),
      replacement,
    })),
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/built/**"],
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [["text", { skipFull: true }], "html"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
