import type { Finding } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import { checkVariables } from "../../engines/flows/check.ts";
import { runNames, runVariables } from "../../engines/flows/identity.ts";
import type { FlowResult, StepResult } from "../../engines/flows/result.ts";
import { runFlow } from "../../engines/flows/run.ts";
import { flowNamed } from "../../engines/flows/session.ts";
import type { SmokeOptions } from "../../engines/flows/smoke-options.ts";
import { describeFailure } from "../../engines/flows/tell/describe.ts";
import { evidenceOf } from "../../engines/flows/tell/evidence.ts";
import { createHttpClient } from "../../probes/http/client.ts";
import type { Options } from "./options.ts";
import { rules } from "./rules.ts";
import { percentile, sorted } from "./statistics.ts";

/** A step this much slower than alone, in ms, is felt at all. */
const NOTICEABLE_MS = 100;

export interface ConcurrencyOutcome {
  findings: Finding[];
  inconclusive: string[];
}

/** Runs one flow alone and then by several users at once, and compares. */
export async function checkConcurrency(
  { flow: wanted, users, growth }: NonNullable<Options["concurrency"]>,
  smoke: SmokeOptions,
  context: GateContext,
): Promise<ConcurrencyOutcome> {
  const flow = await flowNamed(wanted, smoke, context.root);
  checkVariables(flow, runNames, context.env);
  const client = createHttpClient(context.network, {
    clock: context.clock,
    connections: users * 2,
    siteHosts: context.site ? [context.site.host] : [],
  });
  const secrets = new Set(smoke.secrets);
  const run = (use: string): Promise<FlowResult> =>
    runFlow({ flow, context, client, variables: runVariables(context, { use }), secrets });
  try {
    // The first run warms up what a first visitor would; it is the second that the others are compared with.
    await run("warm-up");
    const alone = await run("alone");
    count(alone, context);
    const failed = alone.steps.find(({ outcome }) => outcome === "failed");
    if (failed) {
      const why = failed.failures[0]
        ? context.redactor.redact(describeFailure(failed.failures[0]))
        : "it failed";
      const reason = `${flow.name} › ${failed.step.name} fails for one user alone (${why}), so several at once would show nothing`;
      return { findings: [], inconclusive: [reason] };
    }
    const together = await Promise.all(Array.from({ length: users }, (_, index) => run(`user ${index + 1}`)));
    for (const result of together) count(result, context);
    return { findings: compare(alone, together, { users, growth }, context), inconclusive: [] };
  } finally {
    await client.close();
  }
}

function count({ steps, requests }: FlowResult, { coverage }: GateContext): void {
  coverage.count("steps", steps.filter(({ outcome }) => outcome === "passed" || outcome === "failed").length);
  coverage.count("requests", requests);
}

function compare(
  alone: FlowResult,
  together: readonly FlowResult[],
  { users, growth }: { users: number; growth: number },
  { redactor }: GateContext,
): Finding[] {
  return alone.steps.flatMap((single, index) => {
    const subject = `${alone.flow.name} › ${single.step.name}`;
    const crowd = together
      .map(({ steps }) => steps[index])
      .filter((step): step is StepResult => step !== undefined);
    const broken = crowd.find(({ failures }) => failures.length > 0);
    if (broken) {
      const [failure] = broken.failures;
      const reason = redactor.redact(describeFailure(failure!));
      return [
        finding(rules["concurrent-errors"], {
          subject,
          args: { users, reason },
          evidence: evidenceOf(failure!, broken.answer, redactor),
        }),
      ];
    }
    const times = crowd.filter(({ outcome }) => outcome === "passed").map(({ durationMs }) => durationMs);
    if (times.length === 0) return [];
    const slowest = percentile(sorted(times), 1);
    if (slowest <= single.durationMs * growth || slowest - single.durationMs < NOTICEABLE_MS) return [];
    const args = { users, alone: Math.round(single.durationMs), together: Math.round(slowest) };
    return [finding(rules["concurrent-slow"], { subject, args })];
  });
}
