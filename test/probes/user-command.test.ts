import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ProcessRequest, runProcess } from "../../src/probes/process.ts";
import { runUserCommand } from "../../src/probes/user-command.ts";
import { testFolder } from "../harness/folder.ts";

function run(argv: ProcessRequest["argv"], given: Partial<ProcessRequest> = {}) {
  return runUserCommand({
    argv,
    cwd: ".",
    signal: new AbortController().signal,
    timeoutMs: 10_000,
    maxBytes: 10_000,
    ...given,
  });
}

/** Whether a process is still there, and no zombie. */
async function isAlive(pid: string): Promise<boolean> {
  const { stdout } = await runProcess({
    argv: ["ps", "-o", "stat=", "-p", pid],
    cwd: ".",
    signal: new AbortController().signal,
    timeoutMs: 5_000,
    maxBytes: 1_000,
  });
  return /^[^Z\s]/.test(stdout.toString().trim());
}

describe("a command of the user's", () => {
  it("gets its words as they are: no shell reads them", async () => {
    const words = ["a b", 'say "hi"', "$(id)", "; exit 3", "`id`", "*", "", "\\", "'", "--exec", "ünï"];
    const { status, stdout } = await run([
      process.execPath,
      "-e",
      "process.stdout.write(JSON.stringify(process.argv.slice(1)))",
      "--",
      ...words,
    ]);
    expect(JSON.parse(stdout.toString())).toEqual(words);
    expect(status).toBe(0);
  });

  it("may be in a folder whose name has spaces and quotes", async () => {
    await using folder = await testFolder({ 'my "own" tools/hello': "#!/bin/sh\necho hello $#\n" });
    const program = join(folder.path, 'my "own" tools', "hello");
    await run(["chmod", "+x", program]);
    expect((await run([program, "x y"])).stdout.toString()).toBe("hello 1\n");
  });

  it("gives its status, what it printed, and sees its variables, its folder and no input", async () => {
    await using folder = await testFolder({ "here.txt": "here" });
    const script = "cat; cat here.txt; echo $COLOUR >&2; exit 7";
    const result = await run(["sh", "-c", script], {
      cwd: folder.path,
      env: { PATH: process.env["PATH"], COLOUR: "green" },
    });
    expect({ ...result, stdout: result.stdout.toString() }).toEqual({
      status: 7,
      stdout: "here",
      stderr: "green\n",
      truncated: false,
      timedOut: false,
    });
  });

  it("has no status when a signal ended it", async () => {
    const { status, stderr } = await run(["sh", "-c", "echo last words >&2; kill -9 $$"]);
    expect({ status, stderr }).toEqual({ status: null, stderr: "last words\n" });
  });

  it("is ended with its time, and all that it started with it", async () => {
    const result = await run(["sh", "-c", "sleep 60 & echo $!; wait"], { timeoutMs: 1_500 });
    expect({ status: result.status, timedOut: result.timedOut }).toEqual({ status: null, timedOut: true });
    expect(await isAlive(result.stdout.toString().trim())).toBe(false);
  });

  it("is over when it has ended, and what it left running with the pipes in hand is ended", async () => {
    const { status, timedOut, stdout } = await run(["sh", "-c", "sleep 60 & echo $!; exit 3"]);
    expect({ status, timedOut }).toEqual({ status: 3, timedOut: false });
    expect(await isAlive(stdout.toString().trim())).toBe(false);
  });

  it("loses nothing of what it printed last", async () => {
    const { status, stdout, stderr } = await run(
      ["sh", "-c", "head -c 3000000 /dev/zero; head -c 60000 /dev/zero | tr '\\0' x >&2; exit 5"],
      { maxBytes: 4_000_000 },
    );
    expect({ status, out: stdout.length, err: stderr.length }).toEqual({
      status: 5,
      out: 3_000_000,
      err: 60_000,
    });
  });

  it("is ended when the run is cancelled", async () => {
    const controller = new AbortController();
    const running = run(["sleep", "60"], { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
  });

  it("is ended when it writes too much", async () => {
    const { truncated, stdout } = await run(["yes"], { maxBytes: 100 });
    expect({ truncated, size: stdout.length }).toEqual({ truncated: true, size: 100 });
  });

  it.each([
    ["that is not installed", ["no-such-program-here"], "."],
    ["in a folder that is not there", ["true"], "/no/such/folder"],
  ])("%s is named", async (_name, argv, cwd) => {
    await expect(run(argv as [string], { cwd })).rejects.toThrow(
      `${argv[0]}: no such program on the PATH (or no folder ${cwd})`,
    );
  });
});
