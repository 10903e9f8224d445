import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throw-away repository made with real git, for one test. */
export interface TestRepository extends Disposable {
  root: string;
  git(...args: string[]): string;
  write(path: string, content: string | Uint8Array): void;
  /** Commits one file `count` times, all in one go; for tests that need a long history. */
  commitOften(count: number): void;
  /** Writes files, stages everything and commits. Gives the commit's id. */
  commit(message: string, files?: Record<string, string | Uint8Array>): string;
}

const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.test",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.test",
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
  GIT_ALLOW_PROTOCOL: "file",
};

export function runGit(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, {
    cwd,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** A folder under the system's temporary one; it goes with the test. */
export function temporaryFolder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), "launch-ready-secrets-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** An empty repository on branch `main`. */
export function createRepository(): TestRepository {
  const folder = temporaryFolder();
  const root = folder.path;
  runGit(root, "init", "-q", "-b", "main");
  return openRepository(root, folder);
}

/** A clone made by `git clone` with the given further arguments. */
export function cloneRepository(source: string, ...args: string[]): TestRepository {
  const folder = temporaryFolder();
  const root = join(folder.path, "clone");
  runGit(folder.path, "clone", "-q", ...args, source, root);
  return openRepository(root, folder);
}

function openRepository(root: string, folder: Disposable): TestRepository {
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const git = (...args: string[]): string => runGit(root, ...args);
  return {
    root,
    git,
    write,
    commitOften(count) {
      const commits = Array.from({ length: count }, (_, at) => {
        const text = `version ${at}`;
        return `commit refs/heads/main\ncommitter Ada <ada@example.test> ${at} +0000\ndata 3\nold\nM 100644 inline old.txt\ndata ${text.length}\n${text}\n`;
      });
      execFileSync("git", ["fast-import", "--quiet"], {
        cwd: root,
        env: environment,
        input: commits.join(""),
      });
      git("reset", "-q", "--hard", "main");
    },
    commit(message, files = {}) {
      for (const [path, content] of Object.entries(files)) write(path, content);
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD").trim();
    },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}
