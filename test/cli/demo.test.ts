import { describe, expect, it } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { testFolder } from "../harness/folder.ts";
import { testIo } from "../harness/io.ts";

describe("launch-ready demo", () => {
  it("prints the verdict only with --quiet", async () => {
    await using folder = await testFolder();
    const io = testIo({ cwd: folder.path, env: { PATH: process.env["PATH"] } });
    expect(await dispatch("demo", ["--quiet"], io)).toBe(1);
    expect(io.output()).toMatch(/^\W*Stop: .*\n.*\n$/);
  });

  it("takes no arguments", async () => {
    const io = testIo();
    expect(await dispatch("demo", ["fixed"], io)).toBe(2);
    expect(io.errors()).toBe("launch-ready: demo takes no arguments, only --fixed: fixed\n");
  });
});
