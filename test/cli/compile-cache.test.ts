import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { testFolder } from "../harness/folder.ts";
import { type ProgramResult, runProgram } from "../harness/program.ts";

/** Runs the program in a home of its own. */
function explain(home: string, env: Record<string, string>): Promise<ProgramResult> {
  return runProgram(["explain", "redirect-crawl/loop"], {
    cwd: home,
    env: { HOME: home, XDG_CACHE_HOME: "", ...env },
    compileCache: true,
  });
}

/** Files below a folder; none when it is not there. */
async function filesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).length;
}

describe.runIf(process.platform === "linux")("the program's compiled code", () => {
  it("is kept in the user's cache folder, and the next run says the same", async () => {
    await using home = await testFolder();
    const first = await explain(home.path, {});
    expect(await filesIn(`${home.path}/.cache/launch-ready`)).toBeGreaterThan(0);
    expect(await explain(home.path, {})).toEqual(first);
    expect(first.exitCode).toBe(0);
  });

  it("goes where XDG_CACHE_HOME says, when that is an absolute path", async () => {
    await using home = await testFolder();
    await explain(home.path, { XDG_CACHE_HOME: `${home.path}/mine` });
    expect(await filesIn(`${home.path}/mine/launch-ready`)).toBeGreaterThan(0);
    await explain(home.path, { XDG_CACHE_HOME: "relative" });
    expect(await filesIn(`${home.path}/relative`)).toBe(0);
  });

  it("is not kept on CI, where another job would run it", async () => {
    await using home = await testFolder();
    expect((await explain(home.path, { CI: "true" })).exitCode).toBe(0);
    expect(await filesIn(home.path)).toBe(0);
  });

  it("is no matter where the folder cannot be written", async () => {
    await using home = await testFolder({ file: "" });
    const { exitCode, stderr } = await explain(home.path, { XDG_CACHE_HOME: `${home.path}/file` });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});
