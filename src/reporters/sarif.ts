import type { Log, Notification, PhysicalLocation, ReportingDescriptor, Result, Run } from "sarif";
import type { RankedFinding } from "../core/ranking.ts";
import { ranked, suppressed } from "../core/ranking.ts";
import type { Report, ReportFinding, ReportRule, Suppression } from "../core/report.ts";
import { cut, forJson, forMarkdown, printable, printableLines } from "../core/sanitize.ts";
import { limits } from "../github/limits.ts";
import { evidenceText, fullEvidence } from "./evidence-text.ts";
import { countText, skipText, suppressionText, verdictReason, verdictWords } from "./phrases.ts";
import { isWebUrl } from "./sections.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Longest text of one message; code scanning shows the first lines. */
const MAX_TEXT = 20_000;

/**
 * The report as a SARIF 2.1.0 log of one run. Findings without a file in the repository point at their URL, or at a
 * logical location. Most costly findings come first, so that a reader's limits cut the least.
 */
export function sarif(report: Report): string {
  for (let most: number = limits.sarifResults; ; most = Math.floor(most / 2)) {
    for (const evidence of [true, false]) {
      const log: Log = { $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, { most, evidence })] };
      const text = `${forJson(log, wellFormed)}\n`;
      // What is within the limit before compression is so after it.
      if (Buffer.byteLength(text) <= limits.sarifGzipBytes || most === 0) return text;
    }
  }
}

/** How much of a report one run holds. */
interface Extent {
  /** Results. */
  most: number;
  evidence: boolean;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

/** Plain text without the brackets a viewer would take for an embedded link (section 3.11.6). */
function plain(text: string): string {
  return cut(printableLines(text), MAX_TEXT).replaceAll("](", "] (");
}

function runOf(report: Report, extent: Extent): Run {
  const findings = [...ranked(report), ...suppressed(report)];
  const kept = findings.slice(0, extent.most);
  const ruleIds = [...new Set(findings.map(({ finding }) => finding.rule))]
    .sort()
    .slice(0, limits.sarifRules);
  const { tool, target } = report;
  const commit =
    target.commit !== undefined && /^[0-9a-f]{7,64}$/i.test(target.commit) ? target.commit : undefined;
  const repository = repositoryUri(report);
  return {
    tool: {
      driver: {
        name: "Launch Ready",
        semanticVersion: tool.version,
        informationUri: tool.informationUri,
        rules: ruleIds.map((id) => ruleOf(id, report.rules[id])),
      },
    },
    automationDetails: {
      id: `${["launch-ready", target.environment, report.shard]
        .filter(Boolean)
        .map((part) => printable(String(part)).replaceAll("/", "-"))
        .join("/")}/`,
    },
    invocations: [
      {
        // The run itself worked; what could not be answered stands in its notifications (section 3.20.14).
        executionSuccessful: report.gates.every((gate) => gate.inconclusive.length === 0),
        startTimeUtc: report.startedAt,
        endTimeUtc: endOf(report),
        toolExecutionNotifications: notificationsOf(report, findings.length - kept.length),
      },
    ],
    ...(repository !== undefined && commit !== undefined
      ? { versionControlProvenance: [{ repositoryUri: repository, revisionId: commit }] }
      : {}),
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The repository's root." } } },
    columnKind: "utf16CodeUnits",
    results: kept.map((one) => resultOf(one, ruleIds.indexOf(one.finding.rule), extent)),
    properties: {
      verdict: report.verdict,
      failOn: report.failOn,
      summary: `${verdictWords[report.verdict]}: ${verdictReason(report)}`,
    },
  };
}

function endOf({ startedAt, durationMs }: Report): string {
  return new Date(Date.parse(startedAt) + durationMs).toISOString();
}

function repositoryUri({ target }: Report): string | undefined {
  if (target.sourceUrl === undefined || !isWebUrl(target.sourceUrl)) return undefined;
  return target.sourceUrl.replace(/\/blob\/[^/]+\/$/, "");
}

function ruleOf(id: string, rule: ReportRule | undefined): ReportingDescriptor {
  if (!rule) return { id };
  const help = `**Why it matters:** ${forMarkdown(rule.why)}\n\n**Fix:** ${forMarkdown(rule.fix)}`;
  return {
    id,
    name: pascal(id),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} ${rule.fix}`, markdown: help },
    ...(isWebUrl(rule.helpUri) ? { helpUri: rule.helpUri } : {}),
    defaultConfiguration: { level: rule.severity },
    properties: {
      tags: [...new Set([id.split("/", 1)[0] ?? id, rule.impact])].slice(0, limits.sarifTags),
      precision: "high",
      "problem.severity": rule.severity === "note" ? "recommendation" : rule.severity,
      ...(rule.impact === "security" ? { "security-severity": securitySeverity[rule.severity] } : {}),
    },
  };
}

/** Code scanning's scale for rules tagged `security`: above 9.0 is critical, above 7.0 high, above 4.0 medium. */
const securitySeverity = { error: "9.1", warning: "6.0", note: "2.0" } as const;

/** `redirect-crawl/lost-query` as `RedirectCrawlLostQuery`, the form section 3.49.7 recommends. */
function pascal(id: string): string {
  return id.replace(/(^|[-/])([a-z0-9])/g, (_, _separator, letter: string) => letter.toUpperCase());
}

function resultOf({ finding }: RankedFinding, ruleIndex: number, extent: Extent): Result {
  const { args, evidence, impact, owner, reach, subject } = finding;
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 ? { ruleIndex } : {}),
    level: finding.severity,
    kind: "fail",
    message: { text: textOf(finding, extent) },
    locations: [locationOf(finding)],
    partialFingerprints: { "launchReady/v1": finding.fingerprint },
    ...(finding.suppression ? { suppressions: [suppressionOf(finding.suppression)] } : {}),
    ...(reach === undefined ? {} : { occurrenceCount: Math.max(1, Math.round(reach)) }),
    properties: {
      impact,
      subject,
      ...(owner === undefined ? {} : { owner }),
      args,
      ...(extent.evidence ? { evidence } : {}),
    },
  };
}

function textOf(finding: ReportFinding, extent: Extent): string {
  if (!extent.evidence) return plain(finding.message);
  const evidence = finding.evidence.flatMap((one) => {
    const { label, lines } = evidenceText(one, fullEvidence);
    return [`${label}:`, ...lines.map((line) => `  ${line}`)];
  });
  return plain([finding.message, ...evidence].join("\n"));
}

/**
 * GitHub refuses a whole file when one result has no file URI, or one with a scheme ("SARIF URI scheme "https" did
 * not match the checkout URI scheme "file""). So what is no file in the repository stands at a relative URI that
 * names it, and the logical location has the subject as it is.
 */
function locationOf(finding: ReportFinding): NonNullable<Result["locations"]>[number] {
  const physicalLocation = fileLocation(finding) ?? {
    artifactLocation: { uri: relativeUri(finding) },
    region: { startLine: 1 },
  };
  const kind = finding.location ? "object" : "resource";
  return { physicalLocation, logicalLocations: [{ fullyQualifiedName: plain(finding.subject), kind }] };
}

function fileLocation({ location }: ReportFinding): PhysicalLocation | undefined {
  if (!location) return undefined;
  const { line = 1, column, endLine, endColumn } = location;
  const region = {
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
  return { artifactLocation: { uri: encodedPath(location.path), uriBaseId: "%SRCROOT%" }, region };
}

/** `www.example.com/old` for a URL, `dns-records/example.com` for anything else. */
function relativeUri({ rule, subject }: ReportFinding): string {
  const text = subject.toWellFormed();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return `${encodedPath(rule.split("/", 1)[0] ?? "")}/${encodeURIComponent(text) || "-"}`;
  }
  const { host, pathname, search } = new URL(text);
  return `${encodeURIComponent(host)}${pathname}${search}`.replace(/[[\]|^`{}]/g, encodeURIComponent);
}

function encodedPath(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

function suppressionOf(suppression: Suppression): NonNullable<Result["suppressions"]>[number] {
  return {
    kind: suppression.kind === "inline" ? "inSource" : "external",
    status: "accepted",
    justification: suppressionText(suppression),
  };
}

/** What was not answered and not looked at: a reader of SARIF alone must not take silence for a pass. */
function notificationsOf(report: Report, left: number): Notification[] {
  const note = (id: string, level: Notification["level"], text: string): Notification => ({
    descriptor: { id },
    level: level as NonNullable<Notification["level"]>,
    message: { text: plain(text) },
  });
  return [
    ...report.gates.flatMap((gate) =>
      gate.inconclusive.map((reason) =>
        note(`${gate.gate}/inconclusive`, "error", `${gate.gate} is inconclusive: ${reason}`),
      ),
    ),
    ...report.notChecked.map(({ gate, reason }) =>
      note(`${gate}/not-checked`, "note", `${gate} was not checked: ${reason}`),
    ),
    ...report.gates.flatMap((gate) =>
      gate.coverage.skipped.map((skip) =>
        note(`${gate.gate}/skipped`, "note", `${gate.gate} skipped ${skipText(skip)}`),
      ),
    ),
    ...(left > 0
      ? [
          note(
            "launch-ready/left-out",
            "warning",
            `${countText(left, "finding")} left out: the file would be larger than code scanning takes.`,
          ),
        ]
      : []),
  ];
}
