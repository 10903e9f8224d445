import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { changedLines } from "../../src/probes/changed-lines.ts";
import { createGit, gitEnvironment } from "../../src/probes/git.ts";
import { testFolder } from "../harness/folder.ts";

describe("changedLines", () => {
  it("knows added and changed lines, also of odd names and of lines that look like headers", async () => {
    await using folder = await testFolder({
      "a.txt": "one\ntwo\nthree\n",
      "gone.txt": "x\n",
      'odd "name".txt': "1\n",
    });
    const identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
    const git = (...args: string[]): string =>
      execFileSync("git", [...identity, ...args], {
        cwd: folder.path,
        env: gitEnvironment(),
        encoding: "utf8",
      }).trim();
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "base");
    const base = git("rev-parse", "HEAD");
    await folder.write({
      "a.txt": "one\nTWO\nthree\n++ b/spoof.txt\n@@ -1 +90,9 @@\nlast\n",
      'odd "name".txt': "1\n2\n",
      "new file.txt": "n\n",
    });
    git("rm", "-q", "gone.txt");
    git("add", "-A");
    git("commit", "-qm", "head");

    const isChanged = await changedLines(
      createGit(folder.path, { signal: new AbortController().signal }),
      base,
      "HEAD",
    );
    const of = (path: string) => [1, 2, 3, 4, 5, 6, 7, 90, 92].filter((line) => isChanged(path, line));
    expect(of("a.txt")).toEqual([2, 4, 5, 6]);
    expect(of('odd "name".txt')).toEqual([2]);
    expect(of("new file.txt")).toEqual([1]);
    expect(of("gone.txt")).toEqual([]);
    expect(of("spoof.txt")).toEqual([]);
  });

  it("takes no line for changed when git cannot tell", async () => {
    await using folder = await testFolder();
    const isChanged = await changedLines(
      createGit(folder.path, { signal: new AbortController().signal }),
      "HEAD~1",
      "HEAD",
    );
    expect(isChanged("a.txt", 1)).toBe(false);
  });
});
