import type { Report } from "../core/report.ts";
import { cut } from "../core/sanitize.ts";
import type { Verdict } from "../core/severity.ts";
import { type Annotation, type AnnotationLevel, allAnnotations } from "../reporters/annotations.ts";
import { comment } from "../reporters/comment.ts";
import { countText, verdictReason, verdictWords } from "../reporters/phrases.ts";
import type { GithubApi } from "./api.ts";
import { limits } from "./limits.ts";
import type { Channel } from "./problem.ts";

export const checkRunChannel: Channel = { name: "the check run", permission: "checks: write" };

export interface CheckRunRequest {
  /** The head commit: a pull request's own, never the merge commit GitHub tests. */
  headSha: string;
  /** Tells this check run from those of other runs of the gates. */
  commentId: string;
  isChanged?: (path: string, line: number) => boolean;
}

/** More annotations than this nobody reads, and each fifty cost a request. */
const MAX_ANNOTATIONS = 500;

/** An open question blocks like a failure, and says that somebody has to look. */
const conclusions = {
  ship: "success",
  stop: "failure",
  inconclusive: "action_required",
} as const satisfies Record<Verdict, string>;

const levels = { error: "failure", warning: "warning", notice: "notice" } as const satisfies Record<
  AnnotationLevel,
  string
>;

/**
 * Makes a check run with every annotation, fifty at a time. It is concluded by the first request, so that it never
 * hangs when a later one fails.
 *
 * @throws Whatever the API throws; see `problemOf`.
 */
export async function postCheckRun(api: GithubApi, report: Report, request: CheckRunRequest): Promise<void> {
  const { octokit, owner, repo } = api;
  const all = allAnnotations(report, request.isChanged).filter(({ file }) => file !== undefined);
  const [first = [], ...rest] = batches(all.slice(0, MAX_ANNOTATIONS).map(asCheckAnnotation));
  const output = {
    title: cut(`${verdictWords[report.verdict]}: ${verdictReason(report)}`, limits.checkRunTitle),
    summary: summaryOf(report, all.length),
    text: cut(comment(report, request), limits.checkRunText),
  };
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name: `launch-ready/${request.commentId}`,
    head_sha: request.headSha,
    status: "completed",
    conclusion: conclusions[report.verdict],
    started_at: report.startedAt,
    completed_at: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
    ...(report.target.runUrl === undefined ? {} : { details_url: report.target.runUrl }),
    output: { ...output, annotations: first },
  });
  for (const annotations of rest) {
    await octokit.rest.checks.update({
      owner,
      repo,
      check_run_id: data.id,
      output: { ...output, annotations },
    });
  }
}

function summaryOf(report: Report, count: number): string {
  const gates = countText(report.gates.length, "gate");
  const shown =
    count > MAX_ANNOTATIONS ? ` The first ${MAX_ANNOTATIONS} of ${count} are shown in the files.` : "";
  return `${verdictWords[report.verdict]}: ${verdictReason(report)} (${gates}).${shown}`;
}

function batches<T>(items: readonly T[]): T[][] {
  const size = limits.checkRunAnnotations;
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function asCheckAnnotation({
  level,
  title,
  message,
  file = "",
  line = 1,
  endLine = line,
  col,
  endColumn,
}: Annotation) {
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    annotation_level: levels[level],
    title: cut(title, limits.annotationTitle),
    message,
    ...(col === undefined || endLine !== line ? {} : { start_column: col, end_column: endColumn ?? col }),
  };
}
