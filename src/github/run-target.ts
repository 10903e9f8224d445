import type { Change } from "../core/change.ts";
import type { ReportTarget } from "../core/report.ts";

/**
 * Where people find this run and the judged files: the run's page and the base of links to lines at the judged
 * commit. Empty outside GitHub; on GitHub Enterprise Server the links lead there (`GITHUB_SERVER_URL`).
 */
export function runTarget(
  env: Readonly<Record<string, string | undefined>>,
  change: Pick<Change, "repository" | "head">,
): Pick<ReportTarget, "runUrl" | "sourceUrl"> {
  const { repository, head } = change;
  if (repository === undefined) return {};
  const page = `${(env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "")}/${repository}`;
  const run = env["GITHUB_RUN_ID"];
  const attempt = env["GITHUB_RUN_ATTEMPT"];
  // A run that was started again has one page per attempt; without the number the link leads to the latest.
  const suffix = attempt && attempt !== "1" ? `/attempts/${attempt}` : "";
  return {
    ...(run ? { runUrl: `${page}/actions/runs/${run}${suffix}` } : {}),
    ...(head === undefined ? {} : { sourceUrl: `${page}/blob/${head}/` }),
  };
}
