import { execFileSync } from "node:child_process";
import { gitEnvironment } from "../../src/probes/git.ts";
import { type TestFolder, testFolder } from "./folder.ts";

/** A real git repository in a temporary folder. */
export interface TestRepository extends TestFolder {
  /** Runs git in the work tree; gives its output without the final line break. */
  git(...args: string[]): string;
  /** Writes files and commits everything; gives the commit's id. */
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array>>): Promise<string>;
}

const identity = [
  "-c",
  "user.name=Test",
  "-c",
  "user.email=test@example.com",
  "-c",
  "init.defaultBranch=main",
];

/** Makes an empty repository on branch `main`. */
export async function testRepository(): Promise<TestRepository> {
  const folder = await testFolder();
  const git = (...args: string[]): string =>
    execFileSync("git", [...identity, ...args], {
      cwd: folder.path,
      env: gitEnvironment(),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trimEnd();
  git("init", "--quiet");
  return {
    ...folder,
    git,
    async commit(message, files = {}) {
      await folder.write(files);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", message);
      return git("rev-parse", "HEAD");
    },
  };
}
