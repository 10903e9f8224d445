import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendSummary, writeOutputs } from "../../src/github/step-files.ts";
import { parseKeyValues } from "../harness/runner/file-commands.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "step-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("outputs", () => {
  it("reach the runner as they are, and cannot set others", async () => {
    const file = join(folder, "output");
    await writeFile(file, "earlier=1\n");
    const report = "a\nverdict=ship\nghadelimiter_\nEOF\n";
    await writeOutputs({ GITHUB_OUTPUT: file }, { verdict: "stop", report, empty: "" });
    expect(Object.fromEntries(parseKeyValues(await readFile(file, "utf8")))).toEqual({
      earlier: "1",
      verdict: "stop",
      report,
      empty: "",
    });
  });

  it("go nowhere outside a runner", async () => {
    await expect(writeOutputs({}, { verdict: "ship" })).resolves.toBeUndefined();
  });
});

describe("the job summary", () => {
  it("is added to what is there", async () => {
    const file = join(folder, "summary");
    await appendSummary({ GITHUB_STEP_SUMMARY: file }, "# One");
    await appendSummary({ GITHUB_STEP_SUMMARY: file }, "# Two \ud800");
    expect(await readFile(file, "utf8")).toBe("# One\n# Two \ufffd\n");
  });

  it("beyond what GitHub shows is refused rather than lost with a failed upload", async () => {
    const file = join(folder, "summary");
    await writeFile(file, "x".repeat(1024 * 1024 - 10));
    await expect(appendSummary({ GITHUB_STEP_SUMMARY: file }, "y".repeat(10))).rejects.toThrow(
      /at most 1048576/,
    );
    await appendSummary({ GITHUB_STEP_SUMMARY: file }, "y".repeat(9));
    expect((await readFile(file, "utf8")).length).toBe(1024 * 1024);
  });
});
