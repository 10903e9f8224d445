import { stringify } from "yaml";
import { z } from "zod";
import { isoDate, list } from "../core/options.ts";
import type { Report, ReportFinding, Suppression } from "../core/report.ts";
import { validate } from "../core/schema-errors.ts";
import { parseYaml } from "../core/yaml-document.ts";

/** The baseline file when the policy names none. */
export const DEFAULT_BASELINE_FILE = "launch-ready-baseline.yml";

const entrySchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16,128}$/, "must be a finding's fingerprint"),
  rule: z.string(),
  subject: z.string(),
  reason: z.string().min(3),
  owner: z.string().min(1),
  until: isoDate(),
});

const baselineSchema = z.strictObject({ version: z.literal(1), findings: list(entrySchema) });

/** A finding that was there before and is tolerated for a time. */
export type BaselineEntry = z.output<typeof entrySchema>;

/** An entry with its line in the file. */
export interface PlacedEntry extends BaselineEntry {
  line: number;
}

/**
 * Reads a baseline file.
 *
 * @throws ConfigurationError with file, line and column.
 */
export function parseBaseline(text: string, file: string): PlacedEntry[] {
  const document = parseYaml(text, file);
  const { findings } = validate(baselineSchema, document.value, () => ({
    name: file,
    positionOf: document.positionOf,
  }));
  return findings.map((entry, index) => ({ ...entry, line: document.positionOf(["findings", index]).line }));
}

/** What is wrong with what new entries are to hold, by its option; undefined when nothing is. */
export function faultOf({
  reason,
  owner,
  until,
  today,
}: BaselineOptions): [option: string, fault: string] | undefined {
  const { shape } = entrySchema;
  if (!shape.reason.safeParse(reason.trim()).success)
    return ["reason", "must give a reason of at least 3 characters"];
  if (!shape.owner.safeParse(owner.trim()).success)
    return ["owner", "must name who is responsible for the entries"];
  if (!shape.until.safeParse(until).success) return ["until", "must be a date such as 2027-05-01"];
  if (until < today) return ["until", `must be a day that has not passed (today is ${today})`];
  return undefined;
}

export interface BaselineOptions {
  /** For entries that are new. */
  reason: string;
  until: string;
  /** For findings that the configuration gives no owner. */
  owner: string;
  /** Today, `YYYY-MM-DD`. */
  today: string;
}

/**
 * The text of a baseline file that tolerates everything the report found. Entries that were there keep their reason,
 * owner and date while that has not passed; what is no longer found leaves the file.
 *
 * @param former Entries of the file as it is.
 */
export function renderBaseline(
  report: Report,
  former: readonly BaselineEntry[],
  options: BaselineOptions,
): string {
  const known = new Map(former.map((entry) => [entry.fingerprint, entry]));
  const entries = new Map<string, BaselineEntry>();
  for (const found of report.gates.flatMap((gate) => gate.findings)) {
    if (found.rule.startsWith("policy/") || !belongs(found)) continue;
    entries.set(found.fingerprint, entryOf(found, known.get(found.fingerprint), options));
  }
  for (const entry of former) {
    // Nobody looked, so nobody knows whether it is still there.
    if (!wasLookedAt(entry.rule, report) && !entries.has(entry.fingerprint))
      entries.set(entry.fingerprint, entry);
  }
  const findings = [...entries.values()].sort(byRuleAndSubject).map(plain);
  const head = [
    '# Findings that are tolerated until a date. Written by "launch-ready baseline".',
    "# Give each a reason and an owner; remove what is fixed.",
  ];
  return `${head.join("\n")}\n${stringify({ version: 1, findings }, { lineWidth: 0 })}`;
}

/** What is waived or accepted by a comment in the file needs no entry. */
function belongs({ suppression }: ReportFinding): boolean {
  return suppression === undefined || suppression.kind === "baseline";
}

function entryOf(
  found: ReportFinding,
  former: BaselineEntry | undefined,
  options: BaselineOptions,
): BaselineEntry {
  const { fingerprint, rule, subject } = found;
  const kept = former && former.until >= options.today ? former : undefined;
  return {
    fingerprint,
    rule,
    subject,
    reason: kept?.reason ?? options.reason,
    owner: kept?.owner ?? (found.owner || options.owner),
    until: kept?.until ?? options.until,
  };
}

function plain({ fingerprint, rule, subject, reason, owner, until }: BaselineEntry): BaselineEntry {
  return { fingerprint, rule, subject, reason, owner, until };
}

function byRuleAndSubject(a: BaselineEntry, b: BaselineEntry): number {
  const key = (entry: BaselineEntry): string => `${entry.rule}\0${entry.subject}\0${entry.fingerprint}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Whether the report's gates answered the question that a rule belongs to. */
function wasLookedAt(rule: string, report: Report): boolean {
  const id = rule.slice(0, rule.indexOf("/"));
  const gate = report.gates.find((one) => one.gate === id);
  return gate !== undefined && gate.inconclusive.length === 0 && gate.skipped === undefined;
}

/** Says of a fingerprint why it does not block, from a baseline's entries that have not expired. */
export function knownFromEntries(
  entries: readonly BaselineEntry[],
  today: string,
): (fingerprint: string) => Suppression | undefined {
  const valid = entries.filter(({ until }) => today <= until);
  const known = new Map(valid.map((entry) => [entry.fingerprint, entry]));
  return (fingerprint) => {
    const entry = known.get(fingerprint);
    return entry && { kind: "baseline", reason: entry.reason, owner: entry.owner, until: entry.until };
  };
}

/** Says of a fingerprint that the base's last report had it. */
export function knownFromReport(
  fingerprints: readonly string[],
): (fingerprint: string) => Suppression | undefined {
  const known = new Set(fingerprints);
  return (fingerprint) =>
    known.has(fingerprint) ? { kind: "baseline", reason: "the base has it, too" } : undefined;
}
