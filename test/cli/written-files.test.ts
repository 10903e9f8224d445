import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { testFolder } from "../harness/folder.ts";
import { testIo } from "../harness/io.ts";

describe("a file that a command writes", () => {
  it("may be in a folder that is not there yet", async () => {
    await using folder = await testFolder();
    const io = testIo({ cwd: folder.path });
    expect(await dispatch("handover", ["--output", "a/b/HANDOVER.md"], io)).toBe(0);
    expect(await readFile(join(folder.path, "a/b/HANDOVER.md"), "utf8")).toMatch(/^# /);
  });

  it.each([
    [
      "handover",
      ["--output", "file/HANDOVER.md"],
      /^launch-ready: file\/HANDOVER\.md: cannot be written \(E\w+\)\n$/,
    ],
    ["handover", ["--output", "folder"], /^launch-ready: folder: cannot be written \(EISDIR\)\n$/],
    ["init", [], /^launch-ready: \.github\/workflows\/launch-ready\.yml: cannot be written \(E\w+\)\n$/],
  ])("that cannot be written is the user's to mend: %s %j", async (command, args, message) => {
    await using folder = await testFolder({ file: "", ".github": "", "folder/a": "" });
    const io = testIo({ cwd: folder.path });
    expect(await dispatch(command, args, io)).toBe(2);
    expect(io.errors()).toMatch(message);
  });
});
