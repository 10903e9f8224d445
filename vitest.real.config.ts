import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

export default defineConfig({
  test: {
    ...base.test,
    include: ["test/**/*.real.test.ts"],
    exclude: [],
    testTimeout: 60_000,
    // The browser and the servers that are tested against want a core of their own.
    maxWorkers: Math.max(1, availableParallelism() - 1),
  },
});
