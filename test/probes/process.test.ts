import { describe, expect, it } from "vitest";
import { type ProcessRequest, runProcess } from "../../src/probes/process.ts";

function run(script: string, given: Partial<ProcessRequest> = {}) {
  return runProcess({
    argv: ["sh", "-c", script],
    cwd: ".",
    signal: new AbortController().signal,
    timeoutMs: 10_000,
    maxBytes: 1000,
    ...given,
  });
}

describe("runProcess", () => {
  it("gives status, both outputs, and the input to the program", async () => {
    const { status, stdout, stderr } = await run("cat; echo oops >&2; exit 7", { input: "hello" });
    expect({ status, stdout: String(stdout), stderr }).toEqual({
      status: 7,
      stdout: "hello",
      stderr: "oops\n",
    });
  });

  it("takes no input as an empty one, and survives a program that does not read its input", async () => {
    expect((await run("cat")).stdout).toHaveLength(0);
    expect((await run("exit 0", { input: "x".repeat(1_000_000) })).status).toBe(0);
  });

  it("ends a program that writes too much, and keeps what fits", async () => {
    const { stdout, truncated } = await run("yes", { maxBytes: 100 });
    expect({ size: stdout.length, truncated }).toEqual({ size: 100, truncated: true });
  });

  it("keeps the end of a long output and lets the program go on", async () => {
    const script = "yes | head -c 5000000; printf end; yes | head -c 200000 >&2; printf last >&2";
    const { status, stdout, stderr, truncated } = await run(script, { maxBytes: 100, keepsEnd: true });
    expect({ status, size: stdout.length, truncated }).toEqual({ status: 0, size: 100, truncated: true });
    expect(String(stdout)).toMatch(/y\nend$/);
    expect(stderr).toMatch(/last$/);
    expect(String((await run("printf short", { keepsEnd: true })).stdout)).toBe("short");
  });

  it.each([true, false])(
    "ends with its time although a grandchild holds the pipes (group: %s)",
    async (group) => {
      const { status, timedOut } = await run("sleep 60 & echo $!; wait", { timeoutMs: 300, group });
      expect({ status, timedOut }).toEqual({ status: null, timedOut: true });
    },
    5_000,
  );

  it("throws the reason when it is cancelled, before and while it runs", async () => {
    const controller = new AbortController();
    const running = run("sleep 60", { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    await expect(run("true", { signal: controller.signal })).rejects.toThrow("enough");
  });

  it("names a program that is not installed", async () => {
    await expect(run("", { argv: ["no-such-program-here"] })).rejects.toThrow(
      "no-such-program-here: no such program on the PATH",
    );
  });
});
