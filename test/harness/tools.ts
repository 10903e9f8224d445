import { accessSync, constants, symlinkSync } from "node:fs";
import { join } from "node:path";
import { type TestFolder, testFolder } from "./folder.ts";

/** What a small image has. Node is not among it. */
const tools = ["basename", "bash", "cat", "dirname", "env", "git", "ls", "readlink", "sed", "sh", "uname"];

/** A folder to put on the PATH of a machine that has no Node. */
export async function toolsWithoutNode(): Promise<TestFolder> {
  const folder = await testFolder();
  for (const tool of tools) {
    const found = (process.env["PATH"] ?? "")
      .split(":")
      .map((path) => join(path, tool))
      .find(isExecutable);
    if (found === undefined) throw new Error(`${tool} is not on the PATH`);
    symlinkSync(found, join(folder.path, tool));
  }
  return folder;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
