import { ConfigurationError } from "../core/errors.ts";
import { type ProcessResult, runProcess } from "./process.ts";

/** Runs git in one repository, apart from the user's own git settings. */
export interface Git {
  /** @returns Standard output as UTF-8. @throws GitError when git exits with another status than 0. */
  text(args: readonly string[], input?: string): Promise<string>;
  /** The whole result, whatever the status. */
  run(args: readonly string[], input?: string): Promise<ProcessResult>;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** Git refused: the repository cannot answer. */
export class GitError extends Error {
  override name = "GitError";
}

export interface GitOptions {
  signal: AbortSignal;
  /** For one command, in ms. Default: 2 minutes. */
  timeoutMs?: number;
  /** Of standard output, in bytes. Default: 256 MiB. */
  maxBytes?: number;
  /** Default: {@link gitEnvironment}. */
  env?: Record<string, string | undefined>;
}

/**
 * The environment git runs in: no prompts, no user or system settings that change output (textconv, prefixes), no
 * fetching of missing objects behind our back.
 */
export function gitEnvironment(env: NodeJS.ProcessEnv = process.env): Record<string, string | undefined> {
  return {
    ...env,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    // The checkout may belong to another user, as in container jobs; we read it only.
    GIT_CONFIG_COUNT: "3",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
    GIT_CONFIG_KEY_1: "core.quotePath",
    GIT_CONFIG_VALUE_1: "false",
    // Git hints at every command that a graft file is named, which would stand before its real messages.
    GIT_CONFIG_KEY_2: "advice.graftFileDeprecated",
    GIT_CONFIG_VALUE_2: "false",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    // Replacements and grafts would show another history than the one that is pushed.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}

/** The same, but objects that a partial clone left out are fetched as git needs them. */
export function fetchingGitEnvironment(
  env: NodeJS.ProcessEnv = process.env,
): Record<string, string | undefined> {
  const { GIT_NO_LAZY_FETCH: _, ...rest } = gitEnvironment(env);
  return rest;
}

/** Git in `cwd`. */
export function createGit(cwd: string, options: GitOptions): Git {
  const env = options.env ?? gitEnvironment();
  const run = (args: readonly string[], input?: string): Promise<ProcessResult> =>
    runProcess({
      argv: ["git", ...args],
      cwd,
      env,
      signal: options.signal,
      timeoutMs: options.timeoutMs ?? 120_000,
      maxBytes: options.maxBytes ?? 256 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    });
  return {
    cwd,
    env,
    run,
    async text(args, input) {
      const result = await run(args, input);
      if (result.truncated) throw new GitError(`git ${args[0]}: more output than is read`);
      if (result.timedOut) throw new GitError(`git ${args[0]}: took too long`);
      if (result.status !== 0)
        throw new GitError(`git ${args[0]}: ${result.stderr.trim().split("\n", 1)[0] ?? "failed"}`);
      return result.stdout.toString("utf8");
    },
  };
}

/** Whether `cwd` is inside a git work tree or repository; a missing git is the user's to install. */
export async function isGitRepository(git: Git): Promise<boolean> {
  try {
    return (await git.run(["rev-parse", "--git-dir"])).status === 0;
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return false;
    throw thrown;
  }
}
