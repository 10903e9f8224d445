import type { Config } from "../config/schema.ts";
import type { Finding } from "../core/finding.ts";
import { fingerprintOf } from "../core/fingerprint.ts";
import { finding } from "../core/rule.ts";
import type { GateResult } from "../suite/run.ts";
import type { PlacedEntry } from "./baseline.ts";
import { policyResult } from "./gate.ts";
import type { Known } from "./known.ts";
import { changeFindings, type DefaultSeverity, ownChanges } from "./loosened.ts";
import { rules } from "./rules.ts";
import type { Trust } from "./trust.ts";

export interface ReviewRequest {
  config: Config;
  trust: Trust;
  known: Known | undefined;
  /** What the gates brought back. */
  results: readonly GateResult[];
  /** Today, `YYYY-MM-DD` in UTC. */
  today: string;
  /** The configuration file as findings name it. */
  file: string;
  /** Line of a key in that file, as the head has it. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  defaultSeverity?: DefaultSeverity;
  /** Whether this is one of several shards: another one may have found what this one did not. */
  sharded: boolean;
}

/**
 * Looks at the policy itself, once the gates are done: waivers and baseline entries that expired, entries that nothing
 * needs any more, and what the change would loosen.
 *
 * @returns Undefined when there is no policy to look at.
 */
export function reviewPolicy(request: ReviewRequest): GateResult | undefined {
  const { config, trust, known } = request;
  const waivers = config.policy?.waivers ?? [];
  const { base, head, fork = base } = trust;
  const compared = base !== undefined && head !== undefined && fork !== undefined;
  const changes = compared ? ownChanges({ fork, base, head }, request.defaultSeverity) : [];
  const findings: Finding[] = [
    ...changeFindings(changes, request.file, request.lineOf),
    ...(known ? addedEntries(known) : []),
    ...expiredWaivers(request),
    ...(known ? baselineFindings(known, request) : []),
  ];
  // A comparison that found nothing is not worth a line in every report.
  if (waivers.length === 0 && !known && findings.length === 0 && trust.problem === undefined)
    return undefined;
  return policyResult({
    findings,
    checked: {
      ...(compared ? { configurations: 2 } : {}),
      ...(waivers.length > 0 ? { waivers: waivers.length } : {}),
      ...(known ? { "baseline entries": known.entries.length } : {}),
    },
    inconclusive: trust.problem === undefined ? [] : [trust.problem],
  });
}

function expiredWaivers({ config, trust, lineOf, file, today }: ReviewRequest): Finding[] {
  return (config.policy?.waivers ?? []).flatMap((waiver, index) => {
    if (today <= waiver.until) return [];
    // A policy of the base branch has no lines in the head's file.
    const line = trust.reshape ? undefined : lineOf(["policy", "waivers", index]);
    const { rule, subject, owner, until, reason } = waiver;
    return [
      finding(rules["expired-waiver"], {
        subject,
        args: { rule, owner, until, reason },
        ...(line === undefined ? {} : { location: { path: file, line } }),
        identity: [rule, until],
      }),
    ];
  });
}

function addedEntries({ added, file }: Known): Finding[] {
  return added.map(({ rule, subject, until, line }) =>
    finding(rules.loosened, {
      subject: `${file}: ${rule} for ${subject}`,
      args: { was: "not tolerated", becomes: `tolerated until ${until}` },
      location: { path: file, line },
    }),
  );
}

function baselineFindings({ entries, file }: Known, request: ReviewRequest): Finding[] {
  const found = fingerprintsOf(request.results);
  return entries.flatMap((entry) => {
    const { rule, subject, owner, until, line } = entry;
    const location = { path: file, line };
    const identity = [entry.fingerprint];
    if (!found.has(entry.fingerprint)) {
      if (request.sharded || !couldBeFound(entry, request.results)) return [];
      return [finding(rules["stale-baseline"], { subject, args: { rule }, location, identity })];
    }
    if (request.today <= until) return [];
    return [
      finding(rules["expired-baseline"], { subject, args: { rule, owner, until }, location, identity }),
    ];
  });
}

function fingerprintsOf(results: readonly GateResult[]): Set<string> {
  return new Set(
    results.flatMap(({ findings }) => findings.map((one) => one.fingerprint ?? fingerprintOf(one))),
  );
}

/** Scopes in which a gate looks at a part only, and what it did not find may still be there. */
const partialScopes = new Set(["change", "paths", "stdin"]);

/** Whether the gate an entry belongs to has looked at everything, and so would have found it. */
function couldBeFound({ rule }: PlacedEntry, results: readonly GateResult[]): boolean {
  const id = rule.slice(0, rule.indexOf("/"));
  const result = results.find(({ gate }) => gate.id === id);
  if (!result || result.outcome.skipped !== undefined || result.outcome.inconclusive?.length) return false;
  const { scope } = (result.options ?? {}) as { scope?: unknown };
  return result.dropped === 0 && !partialScopes.has(String(scope));
}
