import type { Change } from "../core/change.ts";
import { ConfigurationError } from "../core/errors.ts";
import { helpUri, product } from "../core/product.ts";
import type { Report, ReportRule, ReportTarget } from "../core/report.ts";
import type { Rule } from "../core/rule.ts";
import { describeRule } from "../suite/report.ts";
import { loadReportedGates } from "../suite/reported-gates.ts";
import { runTarget } from "./run-target.ts";

/**
 * A report that another workflow's run wrote, made fit to be shown with this workflow's rights. The file may be
 * anybody's work: what it is about has to agree with the event, and all words and links that are not findings are
 * replaced by our own. Its findings and verdict stay what that run says; a required check must be that run itself.
 *
 * @throws ConfigurationError when the report is of another repository or commit.
 */
export async function adoptReport(
  report: Report,
  change: Change,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Report> {
  const { repository, commit } = report.target;
  assertSame("repository", repository, change.repository);
  assertSame("commit", commit, change.head);
  return {
    ...report,
    tool: { name: product.name, version: report.tool.version, informationUri: product.url },
    target: targetOf(report.target, change, env),
    rules: await ownRules(report.rules),
  };
}

function assertSame(what: string, ofReport: string | undefined, ofEvent: string | undefined): void {
  if (ofReport !== undefined && ofReport === ofEvent) return;
  throw new ConfigurationError(
    `the report is about ${what} ${ofReport ?? "unknown"}, but the event is about ${ofEvent ?? "none"}: it is not shown`,
  );
}

function targetOf(
  claimed: ReportTarget,
  change: Change,
  env: Readonly<Record<string, string | undefined>>,
): ReportTarget {
  const { site, domain, environment, event } = claimed;
  const { repository, head, pullRequest, workflowRun, workflowRunAttempt } = change;
  const judged = {
    ...env,
    GITHUB_RUN_ID: workflowRun?.toString(),
    GITHUB_RUN_ATTEMPT: workflowRunAttempt?.toString(),
  };
  return {
    ...(site === undefined ? {} : { site }),
    ...(domain === undefined ? {} : { domain }),
    ...(environment === undefined ? {} : { environment }),
    event,
    ...(repository === undefined ? {} : { repository }),
    ...(head === undefined ? {} : { commit: head }),
    ...(pullRequest ? { pullRequest: pullRequest.number } : {}),
    // The run that judged, not the one that posts.
    ...runTarget(judged, change),
  };
}

async function ownRules(claimed: Report["rules"]): Promise<Report["rules"]> {
  const rules = (await loadReportedGates()).flatMap((gate) => Object.values(gate.rules));
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return Object.fromEntries(
    Object.entries(claimed).map(([id, rule]) => [id, ownRule(id, rule, known.get(id))]),
  );
}

/** A rule of a newer version keeps its words, which are shown as text, and loses every link but ours. */
function ownRule(id: string, claimed: ReportRule, known: Rule | undefined): ReportRule {
  return known ? describeRule(known) : { ...claimed, fixes: [], helpUri: helpUri(id) };
}
