import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.real.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Vitest leaves one core to itself, which on a machine with two would run one file at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A worker keeps its modules from file to file: importing them again for each took a quarter of the time.
    // No test replaces a module or a global, and test/architecture.test.ts sees to that.
    isolate: false,
    // The workflow parser imports JSON without an import attribute, which Node refuses; inlined, vite reads it.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 90 },
    },
  },
});
