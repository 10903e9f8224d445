import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

export default defineConfig({
  test: { ...base.test, include: ["test/**/*.real.test.ts"], exclude: [], testTimeout: 60_000 },
});
