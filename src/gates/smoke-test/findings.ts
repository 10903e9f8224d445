import type { Evidence } from "../../core/evidence.ts";
import type { Finding } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import { cut } from "../../core/sanitize.ts";
import type { Failure, FlowResult, StepResult } from "../../engines/flows/result.ts";
import { describeFailure, describeQuery } from "../../engines/flows/tell/describe.ts";
import { curlLine, evidenceOf } from "../../engines/flows/tell/evidence.ts";
import type { Expectation } from "../../engines/flows/vocabulary.ts";
import type { BlameOf } from "./blame.ts";
import { locationOf } from "./location.ts";
import { rules } from "./rules.ts";
import { uncleanWrite } from "./unclean-write.ts";

/** What one flow's result says: findings, and what makes it inconclusive. */
export interface FlowFindings {
  findings: Finding[];
  open: string[];
}

/** Turns a flow's result into findings. */
export async function findingsOf(
  result: FlowResult,
  context: GateContext,
  blame: BlameOf,
): Promise<FlowFindings> {
  const findings: Finding[] = [];
  const open: string[] = [];
  const unclean = uncleanWrite(result.flow, context);
  if (unclean) findings.push(unclean);
  for (const step of result.steps) {
    const subject = `${result.flow.name} › ${step.step.name}`;
    if (step.outcome === "passed" && step.attempts > 1 && step.step.withinMs === undefined)
      findings.push(flaky(step, subject, context));
    for (const failure of leading(step.failures)) {
      if (failure.kind === "unavailable") {
        open.push(`${subject} could not be completed: ${context.redactor.redact(failure.reason)}`);
        continue;
      }
      if (failure.kind === "no-response" && (await blame(failure.failure)) === "runner") {
        const { host } = new URL(failure.failure.url);
        open.push(
          `${host} cannot be reached from here, and neither can the control URLs: ${failure.failure.message}`,
        );
        continue;
      }
      findings.push(toFinding(failure, step, subject, context));
    }
  }
  return { findings, open };
}

/** A wrong status explains whatever else is wrong with the answer: the rest goes into its evidence. */
function leading(failures: readonly Failure[]): readonly Failure[] {
  const status = failures.find(
    (failure) => failure.kind === "expectation" && failure.expectation.query.kind === "status",
  );
  return status ? [status] : failures;
}

function toFinding(failure: Failure, step: StepResult, subject: string, { redactor }: GateContext): Finding {
  // First, because it makes what the answer holds in secret places known.
  const seen = evidenceOf(failure, step.answer, redactor);
  const others = step.failures
    .filter((other) => other !== failure)
    .map(describeFailure)
    .map(redactor.redact);
  const evidence: Evidence[] = [
    ...seen,
    ...(step.files?.length ? [{ kind: "list" as const, label: "Screenshot", items: [...step.files] }] : []),
    ...(others.length > 0 ? [{ kind: "list" as const, label: "Also not as expected", items: others }] : []),
  ];
  const common = { subject, evidence };
  switch (failure.kind) {
    case "expectation": {
      const query = redactor.redact(describeQuery(failure.expectation));
      return finding(rules[ruleFor(failure.expectation)], {
        ...common,
        args: { query, expected: redactor.redact(failure.expected), actual: redactor.redact(failure.actual) },
        location: locationOf(failure.place ?? failure.expectation.place ?? step.step.place),
        identity: [query, failure.expectation.predicate.name],
      });
    }
    case "capture":
      return finding(rules["capture-missing"], {
        ...common,
        args: {
          capture: failure.capture.name,
          query: describeQuery(failure.capture),
          reason: redactor.redact(failure.reason),
        },
        location: locationOf(failure.place ?? failure.capture.place ?? step.step.place),
        identity: [failure.capture.name],
      });
    case "no-response":
      return finding(rules["no-response"], {
        ...common,
        args: { reason: redactor.redact(failure.failure.message) },
        evidence: [{ kind: "command", command: curlLine(failure.request, redactor) }],
        location: locationOf(step.step.place),
      });
    case "request":
    case "unavailable":
      return finding(rules.request, {
        ...common,
        args: { reason: redactor.redact(failure.reason) },
        location: locationOf(failure.place ?? step.step.place),
      });
    case "mail-missing":
      return finding(rules["mail-missing"], {
        ...common,
        args: { to: failure.to, mailbox: failure.mailbox, seconds: failure.waitedMs / 1000 },
        location: locationOf(step.step.place),
      });
    case "mail":
      return finding(rules["mail-content"], {
        ...common,
        args: comparison(failure, redactor),
        location: locationOf(step.step.place),
        identity: [failure.what],
      });
    case "mail-sender":
      return finding(rules["mail-sender"], {
        ...common,
        args: comparison(failure, redactor),
        location: locationOf(step.step.place),
        identity: [failure.what],
      });
    case "browser":
      return finding(rules.browser, {
        ...common,
        args: comparison(failure, redactor),
        location: locationOf(step.step.place),
        identity: [failure.what],
      });
    case "command":
      return finding(rules["command-failed"], {
        ...common,
        args: { test: failure.test, reason: redactor.redact(cut(failure.reason, 300)) },
        location:
          failure.file === undefined
            ? locationOf(step.step.place)
            : { path: failure.file, ...lineOf(failure.line) },
        identity: [failure.test ?? ""],
      });
  }
}

function comparison(
  { what, expected, actual }: Extract<Failure, { kind: "mail" | "mail-sender" | "browser" }>,
  { redact }: GateContext["redactor"],
): { what: string; expected: string; actual: string } {
  return { what, expected: redact(expected), actual: redact(actual) };
}

function lineOf(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}

type UnmetRule = "status" | "header" | "body" | "value" | "time";

const ruleByQuery: Record<Expectation["query"]["kind"], UnmetRule> = {
  status: "status",
  version: "header",
  header: "header",
  cookie: "header",
  url: "header",
  ip: "header",
  redirects: "header",
  certificate: "header",
  body: "body",
  bytes: "body",
  rawbytes: "body",
  sha256: "body",
  md5: "body",
  regex: "body",
  duration: "time",
  variable: "value",
  jsonpath: "value",
  xpath: "value",
  css: "value",
};

function ruleFor({ query, predicate }: Expectation): UnmetRule {
  return predicate.name === "schema" ? "value" : ruleByQuery[query.kind];
}

function flaky(result: StepResult, subject: string, { redactor }: GateContext): Finding {
  const items = result.earlier.map(describeFailure).map(redactor.redact);
  return finding(rules.flaky, {
    subject,
    args: { attempts: result.attempts },
    evidence: [{ kind: "list", label: "On the previous attempt", items }],
    location: locationOf(result.step.place),
  });
}
