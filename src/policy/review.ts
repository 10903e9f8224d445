import type { Config } from "../config/schema.ts";
import type { Finding } from "../core/finding.ts";
import { fingerprintOf } from "../core/fingerprint.ts";
import { finding } from "../core/rule.ts";
import { EMPTY_SHARE } from "../core/shard.ts";
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
  const stale = known ? staleEntries(known, request) : [];
  const findings: Finding[] = [
    ...changeFindings(changes, request.file, request.lineOf),
    ...(known ? addedEntries(known) : []),
    ...expiredWaivers(request),
    ...(known ? expiredEntries(known, request) : []),
    ...(request.sharded ? [] : stale),
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
    unsettled: request.sharded ? stale : [],
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

function expiredEntries({ entries, file }: Known, { results, today }: ReviewRequest): Finding[] {
  const found = fingerprintsOf(results);
  return entries
    .filter(({ fingerprint, until }) => found.has(fingerprint) && today > until)
    .map(({ fingerprint, rule, subject, owner, until, line }) =>
      finding(rules["expired-baseline"], {
        subject,
        args: { rule, owner, until },
        location: { path: file, line },
        identity: [fingerprint],
      }),
    );
}

/** Entries that nothing needs any more; in a shard those that may be, as far as it can tell. */
function staleEntries({ entries, file }: Known, request: ReviewRequest): Finding[] {
  const isStale = request.sharded ? couldBeStale(request) : isNotFound(request);
  return entries.filter(isStale).map(({ fingerprint, rule, subject, line }) =>
    finding(rules["stale-baseline"], {
      subject,
      args: { rule, entry: fingerprint },
      location: { path: file, line },
      identity: [fingerprint],
    }),
  );
}

function isNotFound({ results }: ReviewRequest): (entry: PlacedEntry) => boolean {
  const found = fingerprintsOf(results);
  return (entry) => {
    const result = resultFor(entry, results);
    return !found.has(entry.fingerprint) && result !== undefined && looksAtAll(result);
  };
}

/** What a shard found is left in, because a finding of one shard may fall away when all are joined. */
function couldBeStale({ results, config }: ReviewRequest): (entry: PlacedEntry) => boolean {
  const found = fingerprintsOf(results);
  return (entry) => {
    const result = resultFor(entry, results);
    if (!result || result.outcome.skipped === EMPTY_SHARE) return true;
    // The report will not say that it was found.
    const isHidden = config.policy?.rules?.[entry.rule] === "off" && found.has(entry.fingerprint);
    return !isHidden && looksAtAll(result);
  };
}

function fingerprintsOf(results: readonly GateResult[]): Set<string> {
  return new Set(
    results.flatMap(({ findings }) => findings.map((one) => one.fingerprint ?? fingerprintOf(one))),
  );
}

/** Scopes in which a gate looks at a part only, and what it did not find may still be there. */
const partialScopes = new Set(["change", "paths", "stdin"]);

/** What the gate that an entry belongs to brought back. */
function resultFor({ rule }: PlacedEntry, results: readonly GateResult[]): GateResult | undefined {
  const id = rule.slice(0, rule.indexOf("/"));
  return results.find(({ gate }) => gate.id === id);
}

/** Whether a gate has looked at everything, and so would have found what is there. */
function looksAtAll({ outcome, options, dropped }: GateResult): boolean {
  if (outcome.skipped !== undefined || outcome.inconclusive?.length) return false;
  const { scope } = (options ?? {}) as { scope?: unknown };
  return dropped === 0 && !partialScopes.has(String(scope));
}
