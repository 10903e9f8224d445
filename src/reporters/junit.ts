import type { GateReport, Report, ReportFinding } from "../core/report.ts";
import { forXml } from "../core/sanitize.ts";
import { atLeast } from "../core/severity.ts";
import { evidenceText, fullEvidence } from "./evidence-text.ts";
import { coverageText, skipText, suppressionText, verdictReason } from "./phrases.ts";
import { placeOf } from "./sections.ts";

/**
 * The report as JUnit XML, in the form CI servers agree on: a suite for each gate and a case for each finding. What
 * stops the launch is a failure, an open question an error; what was waived or not checked is skipped. A gate without
 * findings has one passing case that says what was looked at, so that no suite is empty.
 */
export function junit(report: Report): string {
  const suites = [
    ...report.gates.map((gate) => suiteOf(gate, report)),
    ...report.notChecked.map(notCheckedSuite),
  ];
  const attributes = {
    name: `launch-ready: ${verdictReason(report)}`,
    ...sums(suites.flatMap((suite) => suite.cases)),
    time: seconds(report.durationMs),
    timestamp: report.startedAt.replace(/(\.\d+)?Z$/, ""),
  };
  const body = suites.map((suite) => suiteText(suite, report)).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, body, 0)}`;
}

interface Case {
  name: string;
  classname: string;
  seconds: string;
  outcome?: { kind: "failure" | "error" | "skipped"; type: string; message: string; text?: string };
  output?: string;
  file?: string;
  line?: number;
}

interface Suite {
  name: string;
  seconds: string;
  properties: [name: string, value: string][];
  cases: Case[];
}

function suiteOf(gate: GateReport, report: Report): Suite {
  const open = gate.inconclusive.map((reason): Case => {
    const outcome = { kind: "error" as const, type: "inconclusive", message: reason };
    return { name: "inconclusive", classname: gate.gate, seconds: "0", outcome };
  });
  const skips = gate.coverage.skipped.map((skip): Case => {
    const outcome = { kind: "skipped" as const, type: "skipped", message: skipText(skip) };
    return { name: `not checked: ${skip.what}`, classname: gate.gate, seconds: "0", outcome };
  });
  const findings = gate.findings.map((finding) => caseOf(finding, gate, report));
  const summary: Case = {
    name: gate.skipped === undefined ? `checked ${coverageText(gate.coverage)}` : "nothing to check",
    classname: gate.gate,
    seconds: seconds(gate.durationMs),
    ...(gate.skipped === undefined
      ? {}
      : { outcome: { kind: "skipped", type: "skipped", message: gate.skipped } }),
  };
  const passed = open.length + findings.length === 0 ? [summary] : [];
  return {
    name: gate.gate,
    seconds: seconds(gate.durationMs),
    properties: [
      ["title", gate.title],
      ["verdict", gate.verdict],
      ...Object.entries(gate.coverage.checked).map(([unit, count]): [string, string] => [
        `checked.${unit}`,
        String(count),
      ]),
      ...Object.entries(gate.metrics).map(([name, value]): [string, string] => [
        `metric.${name}`,
        String(value),
      ]),
    ],
    cases: [...open, ...findings, ...passed, ...skips],
  };
}

function notCheckedSuite({ gate, title, reason }: Report["notChecked"][number]): Suite {
  const outcome = { kind: "skipped" as const, type: "not-checked", message: reason };
  return {
    name: gate,
    seconds: "0",
    properties: [["title", title]],
    cases: [{ name: "not checked", classname: gate, seconds: "0", outcome }],
  };
}

function caseOf(finding: ReportFinding, gate: GateReport, report: Report): Case {
  const { location, message, rule, severity, subject, suppression } = finding;
  const place = placeOf(finding);
  const base = {
    name: `${rule} ${subject}${place === undefined || place === subject ? "" : ` ${place}`}`,
    classname: gate.gate,
    seconds: "0",
    ...(location ? { file: location.path } : {}),
    ...(location?.line === undefined ? {} : { line: location.line }),
  };
  if (suppression)
    return {
      ...base,
      outcome: { kind: "skipped", type: suppression.kind, message: suppressionText(suppression) },
    };
  const text = detailsOf(finding, report);
  const blocks = report.failOn !== "never" && atLeast(severity, report.failOn);
  return blocks
    ? { ...base, outcome: { kind: "failure", type: severity, message, text } }
    : { ...base, output: `${severity}: ${message}\n${text}` };
}

function detailsOf(finding: ReportFinding, report: Report): string {
  const rule = report.rules[finding.rule];
  const evidence = finding.evidence.flatMap((one) => {
    const { label, lines } = evidenceText(one, fullEvidence);
    return [label, ...lines.map((line) => `  ${line}`)];
  });
  const lines = [
    ...(rule ? [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `More: ${rule.helpUri}`] : []),
    ...(finding.owner === undefined ? [] : [`Owner: ${finding.owner}`]),
    ...evidence,
  ];
  return lines.join("\n");
}

function sums(cases: readonly Case[]): Record<string, string> {
  const count = (kind: string): string =>
    String(cases.filter(({ outcome }) => outcome?.kind === kind).length);
  return {
    tests: String(cases.length),
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function suiteText(suite: Suite, report: Report): string {
  const attributes = {
    name: suite.name,
    ...sums(suite.cases),
    time: suite.seconds,
    timestamp: report.startedAt.replace(/(\.\d+)?Z$/, ""),
  };
  const properties = suite.properties
    .map(([name, value]) => element("property", { name, value }, "", 3))
    .join("");
  const cases = suite.cases.map(caseText).join("");
  return element("testsuite", attributes, element("properties", {}, properties, 2) + cases, 1);
}

function caseText(one: Case): string {
  const { name, classname, seconds: time, file, line, outcome, output } = one;
  const attributes = { name, classname, time, file, line: line === undefined ? undefined : String(line) };
  const inner = [
    ...(outcome ? [outcomeText(outcome)] : []),
    ...(output === undefined ? [] : [`      <system-out>${forXml(output)}</system-out>\n`]),
  ];
  return element("testcase", attributes, inner.join(""), 2);
}

function outcomeText({ kind, type, message, text }: NonNullable<Case["outcome"]>): string {
  const attributes = kind === "skipped" ? { message } : { type, message };
  if (text === undefined) return element(kind, attributes, "", 3);
  return `      <${kind}${attributeText(attributes)}>${forXml(text)}</${kind}>\n`;
}

function element(
  name: string,
  attributes: Record<string, string | undefined>,
  body: string,
  depth: number,
): string {
  const indent = "  ".repeat(depth);
  const start = `${indent}<${name}${attributeText(attributes)}`;
  return body === "" ? `${start}/>\n` : `${start}>\n${body}${indent}</${name}>\n`;
}

function attributeText(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${forXml(value ?? "")}"`)
    .join("");
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
