import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

describe("on a Node that is too old", () => {
  it("says which one is needed, and does not call it a bug", () => {
    const versions = "{ ...process.versions, node: '20.20.2' }";
    const older = `data:text/javascript,Object.defineProperty(process, "versions", { value: ${versions} })`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", older, main, "run"], {
      encoding: "utf8",
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: "launch-ready: this is Node.js 20.20.2, and 24 or later is needed\n",
    });
  });
});
