import type { Evidence } from "../../core/evidence.ts";
import type { Finding } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import { describeFailure } from "../../engines/flows/tell/describe.ts";
import { curlLine, evidenceOf } from "../../engines/flows/tell/evidence.ts";
import { type LastGood, slowdown } from "./last-good.ts";
import { JUDGED_SHARE, LEAST_REQUESTS, type Options } from "./options.ts";
import type { Measurement } from "./route.ts";
import { rules } from "./rules.ts";
import { percentile, quantileInterval, rounded, sorted } from "./statistics.ts";
import { timesOf } from "./tables.ts";

export interface RouteJudgement {
  findings: Finding[];
  inconclusive: string[];
  /** Latencies of the answers, worth keeping for the next run. */
  samples: number[];
}

/** Judges what was measured on one endpoint. */
export function judgeRoute(
  measurement: Measurement,
  options: Options,
  lastGood: LastGood | undefined,
  context: GateContext,
): RouteJudgement {
  const { route, cold, exchanges } = measurement;
  const findings: Finding[] = [];
  const inconclusive: string[] = [];
  const good = exchanges.filter(({ failure }) => !failure);
  const samples = good.map(({ latencyMs }) => latencyMs);
  const times: Evidence[] =
    good.length === 0
      ? []
      : [{ kind: "list", label: "Where the time goes, by the median", items: timesOf(measurement) }];
  const say = <K extends keyof typeof rules>(
    rule: (typeof rules)[K],
    args: Parameters<(typeof rules)[K]["message"]>[1],
  ) =>
    findings.push(
      finding(rule as never, {
        subject: route.name,
        args: args as never,
        evidence: [...times, ...shown(measurement, context)],
      }),
    );

  const failed = exchanges.length - good.length;
  const share = exchanges.length === 0 ? 0 : failed / exchanges.length;
  if (share > options.errors) findings.push(errors(measurement, failed, share, context));
  if (!cold.failure && cold.durationMs > options.budgets.cold)
    say(rules["slow-start"], { time: Math.round(cold.durationMs), budget: options.budgets.cold });

  const lag = exchanges.length === 0 ? 0 : percentile(sorted(exchanges.map(({ lagMs }) => lagMs)), 0.99);
  if (lag > options["max-lag"]) {
    inconclusive.push(
      `${route.name}: this machine was too busy to measure (requests went out up to ${lag.toFixed(1)} ms late)`,
    );
    return { findings, inconclusive, samples: [] };
  }
  if (samples.length < LEAST_REQUESTS) {
    inconclusive.push(
      `${route.name}: ${samples.length} responses are too few for a 95th percentile, which needs ${LEAST_REQUESTS}`,
    );
    return { findings, inconclusive, samples: [] };
  }
  const ordered = sorted(samples);
  const { lower, upper } = quantileInterval(ordered, JUDGED_SHARE);
  const measured = {
    p95: rounded(percentile(ordered, JUDGED_SHARE)),
    lower: rounded(lower),
    upper: rounded(upper),
    budget: route.budgetMs,
    samples: samples.length,
  };
  if (lower > route.budgetMs) say(rules["over-budget"], measured);
  else if (upper > route.budgetMs) say(rules["near-budget"], measured);
  const before = lastGood?.get(route.name);
  const slower = before && options["last-good"] && slowdown(before, samples, options["last-good"].ratio);
  if (slower)
    say(rules.slower, { ratio: slower.ratio, before: rounded(slower.before), now: rounded(slower.now) });
  return { findings, inconclusive, samples };
}

function errors(
  { route, exchanges }: Measurement,
  failed: number,
  share: number,
  { redactor }: GateContext,
): Finding {
  const broken = exchanges.filter(({ failure }) => failure);
  const reasons = new Map<string, number>();
  for (const { failure } of broken) {
    const reason = redactor.redact(describeFailure(failure!));
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const items = [...reasons]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, count]) => `${count} × ${reason}`);
  const [first] = broken;
  return finding(rules.errors, {
    subject: route.name,
    args: { failed, total: exchanges.length, share },
    evidence: [
      { kind: "list", label: "What failed", items: items.slice(0, 10) },
      ...(first ? evidenceOf(first.failure!, first.answer, redactor) : []),
    ],
  });
}

function shown({ exchanges, cold }: Measurement, { redactor }: GateContext): Finding["evidence"] {
  const answer = exchanges.find(({ answer }) => answer)?.answer ?? cold.answer;
  return answer ? [{ kind: "command", command: curlLine(answer.request, redactor) }] : [];
}
