import { ConfigurationError } from "./errors.ts";
import type { GateReport, Report } from "./report.ts";
import { SCHEMA_VERSION } from "./report.ts";
import { reportSchema } from "./report-schema.ts";
import { validate } from "./schema-errors.ts";
import { atLeast, type Severity, severities, type Verdict } from "./severity.ts";

/** Larger report files are refused, in characters. */
export const MAX_REPORT_LENGTH = 100_000_000;

/** Data nested deeper than any report is refused: it would exhaust the stack of whatever reads it. */
const MAX_DEPTH = 64;

/**
 * Reads a JSON report. The file may come from anybody, so its size, depth, shape and inner agreement are checked.
 *
 * @param name The file as errors name it.
 * @throws ConfigurationError saying what is wrong with the file and where in it.
 */
export function parseReport(text: string, name: string): Report {
  if (text.length > MAX_REPORT_LENGTH) {
    throw new ConfigurationError(
      `${name}: larger than ${MAX_REPORT_LENGTH / 1e6} million characters, the limit for a report`,
    );
  }
  const depth = depthOf(text);
  if (depth > MAX_DEPTH) {
    throw new ConfigurationError(
      `${name}: nested deeper than ${MAX_DEPTH} levels; this is not a launch-ready report`,
    );
  }
  const data = parseJson(text, name);
  const version =
    data !== null && typeof data === "object" ? (data as Partial<Report>).schemaVersion : undefined;
  if (typeof version === "number" && version !== SCHEMA_VERSION) {
    throw new ConfigurationError(
      `${name}: schemaVersion is ${version}, and this version of launch-ready reads ${SCHEMA_VERSION}. Use the version that wrote it.`,
    );
  }
  const report: Report = validate(reportSchema, data, () => ({ name }));
  const [problem] = contradictions(report);
  if (problem !== undefined)
    throw new ConfigurationError(`${name}: the report contradicts itself: ${problem}`);
  return report;
}

function parseJson(text: string, name: string): unknown {
  try {
    // A key of this name would change the prototype of whatever copies it.
    return JSON.parse(text, text.includes("__proto__") ? withoutPrototype : undefined);
  } catch (thrown) {
    const reason = thrown instanceof SyntaxError ? thrown.message.split("\n", 1)[0] : "it cannot be read";
    throw new ConfigurationError(`${name}: not JSON: ${reason}`);
  }
}

function withoutPrototype(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : value;
}

/** How deeply lists and mappings are nested in JSON text. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '"') quoted = !quoted;
    else if (quoted && char === "\\") index++;
    else if (!quoted && (char === "{" || char === "[")) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (char === "}" || char === "]")) depth--;
  }
  return deepest;
}

/** A report's verdict may be stricter than its findings (a lost shard), never laxer. */
function contradictions({ verdict, gates, totals, failOn }: Report): string[] {
  const standing = gates.flatMap((gate) => gate.findings).filter((found) => !found.suppression);
  const problems = gates
    .filter((gate) => isLaxer(gate.verdict, leastVerdict(gate, failOn)))
    .map(({ gate, verdict }) => `${gate} has the verdict ${verdict}, but its findings say otherwise`);
  for (const severity of severities) {
    const counted = standing.filter((found) => found.severity === severity).length;
    if (counted !== totals[severity])
      problems.push(`it counts ${totals[severity]} findings of severity ${severity} and contains ${counted}`);
  }
  const least = gates.reduce<Verdict>(
    (worst, gate) => (isLaxer(worst, gate.verdict) ? gate.verdict : worst),
    gates.length === 0 ? "inconclusive" : "ship",
  );
  if (isLaxer(verdict, least)) problems.push(`its verdict is ${verdict}, but its gates' is ${least}`);
  return problems;
}

function leastVerdict({ findings, inconclusive }: GateReport, failOn: Severity | "never"): Verdict {
  const blocking = findings.some(
    (found) => !found.suppression && failOn !== "never" && atLeast(found.severity, failOn),
  );
  if (blocking) return "stop";
  return inconclusive.length > 0 ? "inconclusive" : "ship";
}

const strictness: Record<Verdict, number> = { ship: 0, inconclusive: 1, stop: 2 };

function isLaxer(one: Verdict, other: Verdict): boolean {
  return strictness[one] < strictness[other];
}
