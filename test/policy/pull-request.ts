import { execFileSync } from "node:child_process";
import type { Change } from "../../src/core/change.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import type { Report } from "../../src/core/report.ts";
import { executeRun, prepareRun } from "../../src/suite/execute.ts";
import type { RunRequest } from "../../src/suite/request.ts";
import { type TestFolder, testFolder } from "../harness/folder.ts";

type Files = Readonly<Record<string, string>>;

/** A repository with a base commit and a pull request's commit on top, the latter checked out. */
export interface PullRequestRepository extends AsyncDisposable {
  path: string;
  base: string;
  head: string;
  folder: TestFolder;
  git(...args: string[]): string;
}

export async function pullRequestRepository(base: Files, head: Files): Promise<PullRequestRepository> {
  const folder = await testFolder({ "README.md": "shop\n", ...base });
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
      cwd: folder.path,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  const commit = (message: string): string => {
    git("add", "--all");
    git("commit", "-q", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "-q", "-b", "main");
  const baseId = commit("base");
  for (const [name, text] of Object.entries(head)) if (text === "") git("rm", "-q", name);
  await folder.write(Object.fromEntries(Object.entries(head).filter(([, text]) => text !== "")));
  const headId = commit("head");
  return {
    path: folder.path,
    base: baseId,
    head: headId,
    folder,
    git,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** The pull request from base to head, as its event gives it. */
export function pullRequestOf({ base, head }: { base: string; head: string }): Change {
  return {
    event: "pull_request",
    base,
    head,
    repository: "acme/shop",
    untrusted: false,
    pullRequest: { number: 7, headSha: head, headRef: "patch", baseSha: base, baseRef: "main" },
  };
}

/** Runs the env-vars gate over a repository: quick, and in need of nothing outside. */
export async function runOver(
  path: string,
  change: Change,
  given: Partial<RunRequest> = {},
): Promise<Report> {
  const now = Date.UTC(2026, 10, 22, 12);
  const prepared = await prepareRun({
    root: path,
    gates: ["env-vars"],
    overrides: [],
    change,
    env: {},
    clock: { now: () => now, monotonic: () => performance.now() },
    redactor: createRedactor(),
    signal: new AbortController().signal,
    ...given,
  });
  return executeRun(prepared);
}

/** Findings in a form tests can read: rule, subject and whether it is suppressed. */
export function findingsOf(report: Report, gate: string): string[] {
  const found = report.gates.find((one) => one.gate === gate)?.findings ?? [];
  return found.map(
    ({ rule, subject, suppression }) => `${rule} ${subject}${suppression ? ` (${suppression.kind})` : ""}`,
  );
}
