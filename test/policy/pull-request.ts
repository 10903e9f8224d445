import type { Change } from "../../src/core/change.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import type { Report } from "../../src/core/report.ts";
import { executeRun, prepareRun } from "../../src/suite/execute.ts";
import type { RunRequest } from "../../src/suite/request.ts";
import { type TestRepository, testRepository } from "../harness/git-repository.ts";

type Files = Readonly<Record<string, string>>;

/** A repository with a base commit and a pull request's commit on top, the latter checked out. */
export interface PullRequestRepository extends TestRepository {
  base: string;
  head: string;
}

/** Makes one from the files of both commits; a file that is empty in the head is deleted there. */
export async function pullRequestRepository(base: Files, head: Files): Promise<PullRequestRepository> {
  const repository = await testRepository();
  const baseId = await repository.commit("base", { "README.md": "shop\n", ...base });
  const entries = Object.entries(head);
  for (const [name, text] of entries) if (text === "") repository.git("rm", "--quiet", name);
  const headId = await repository.commit(
    "head",
    Object.fromEntries(entries.filter(([, text]) => text !== "")),
  );
  return { ...repository, base: baseId, head: headId };
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
