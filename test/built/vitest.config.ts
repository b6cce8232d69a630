import { defineConfig } from "vitest/config";

/** The tests that read dist/: `npm run build` comes first. */
export default defineConfig({
  test: { include: ["test/built/**/*.test.ts"], testTimeout: 60_000 },
});
