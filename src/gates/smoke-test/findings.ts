import { isLoopbackHost } from "../../core/address.ts";
import type { Evidence } from "../../core/evidence.ts";
import type { Finding, Location } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import { cut, forShell } from "../../core/sanitize.ts";
import type { Step } from "../../engines/flows/model.ts";
import type { Failure, FlowResult, StepResult } from "../../engines/flows/result.ts";
import { describeFailure, describeQuery } from "../../engines/flows/tell/describe.ts";
import { evidenceOf } from "../../engines/flows/tell/evidence.ts";
import { maskUrl } from "../../engines/flows/tell/masking.ts";
import type { Expectation, Place } from "../../engines/flows/vocabulary.ts";
import type { BlameOf } from "./blame.ts";
import { rules } from "./rules.ts";

/** What one flow's result says: findings, and questions that stayed open. */
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
  const unclean = uncleanWrite(result, context);
  if (unclean) findings.push(unclean);
  for (const step of result.steps) {
    const subject = `${result.flow.name} › ${step.step.name}`;
    if (step.outcome === "passed" && step.attempts > 1 && step.step.withinMs === undefined)
      findings.push(flaky(step, subject, context));
    for (const failure of leading(step.failures)) {
      if (failure.kind === "unavailable") {
        open.push(`${subject} could not be tried: ${context.redactor.redact(failure.reason)}`);
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
  const others = step.failures
    .filter((other) => other !== failure)
    .map(describeFailure)
    .map(redactor.redact);
  const evidence: Evidence[] = [
    ...evidenceOf(failure, step.answer, redactor),
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
        location: locationOf(failure.expectation.place ?? step.step.place),
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
        location: locationOf(failure.capture.place ?? step.step.place),
        identity: [failure.capture.name],
      });
    case "no-response":
      return finding(rules["no-response"], {
        ...common,
        args: { reason: redactor.redact(failure.failure.message) },
        evidence: [
          { kind: "command", command: `curl -i ${forShell(maskUrl(failure.failure.url, redactor))}` },
        ],
        location: locationOf(step.step.place),
      });
    case "request":
    case "unavailable":
      return finding(rules.request, {
        ...common,
        args: { reason: redactor.redact(failure.reason) },
        location: locationOf(step.step.place),
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

function locationOf(place: Place | undefined): Location | undefined {
  return place && { path: place.file, line: place.line, column: place.column };
}

function flaky(result: StepResult, subject: string, { redactor }: GateContext): Finding {
  const items = result.earlier.map(describeFailure).map(redactor.redact);
  return finding(rules.flaky, {
    subject,
    args: { attempts: result.attempts },
    evidence: [{ kind: "list", label: "On the try before", items }],
    location: locationOf(result.step.place),
  });
}

const writing = new Set(["POST", "PUT", "PATCH"]);

/** Steps of these paths change no records: they open or close a session. */
const session = /\/(log|sign)[-_]?(in|out|on|off)\b|\/(session|auth|token|oauth|graphql)/i;

function uncleanWrite({ flow }: FlowResult, context: GateContext): Finding | undefined {
  if (!isProduction(context) || flow.always.length > 0) return undefined;
  const write = flow.steps.find(writes);
  if (write?.action.kind !== "request") return undefined;
  return finding(rules["unclean-write"], {
    subject: `${flow.name} › ${write.name}`,
    args: { method: write.action.method },
    location: locationOf(write.place),
  });
}

/** Without a named environment, a site that is not on this machine is taken for the real one. */
function isProduction({ environment, change, site }: GateContext): boolean {
  const name = environment ?? change.deployment?.environment;
  if (name !== undefined) return /prod|live/i.test(name);
  return site !== undefined && !isLoopbackHost(site.hostname);
}

function writes({ action }: Step): boolean {
  if (action.kind !== "request" || !writing.has(action.method)) return false;
  const path = action.url.parts.map((part) => (typeof part === "string" ? part : "")).join("");
  return !session.test(path);
}
