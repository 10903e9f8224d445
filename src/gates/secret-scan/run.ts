import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import { builtInRules } from "../../engines/secrets/built-in-rules.ts";
import { createScanner } from "../../engines/secrets/scanner.ts";
import { originName, rootCommits } from "../../probes/git/repository.ts";
import { createGit } from "../../probes/git.ts";
import { CACHED, openCleanCache } from "./clean-cache.ts";
import { createHitCollector } from "./hits.ts";
import { judgeHits } from "./judge.ts";
import type { SecretScanOptions } from "./options.ts";
import { ownValues } from "./own-values.ts";
import { search } from "./search.ts";
import { customRulesOf } from "./secret-rules.ts";
import type { SourceRequest } from "./sources.ts";
import { resolveTarget, type Target } from "./target.ts";

/** For the last questions to git once the run was cut off, in ms. */
const GRACE_MS = 2_000;

/** Searches what the options name and yields what it found. */
export async function* scanForSecrets(
  options: SecretScanOptions,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const target = await resolveTarget(options, context);
  if ("skipped" in target) return { skipped: target.skipped };
  if ("inconclusive" in target) return { inconclusive: [target.inconclusive] };

  const excluded = await patternMatcher(options.exclude);
  const rules = await customRulesOf(options);
  const values = ownValues(context);
  const scanner = createScanner({ rules, lazy: builtInRules, values, assignments: options.assignments });
  const cache = await openCleanCache(options, context, values);
  const request: SourceRequest = {
    target,
    options,
    context,
    excluded,
    known: (id) => cache.knows(id),
    unmatched: [],
  };
  const collector = createHitCollector();
  const inconclusive = await search(request, { scanner, values, cache, collector });
  if (inconclusive.length === 0) await cache.save();
  if (collector.size() > 0) {
    const fingerprintKey = await fingerprintKeyOf(target, context);
    const judging = { target, options, context, scanner, fingerprintKey, excluded };
    yield* await judgeHits(collector.hits(fingerprintKey), judging);
  }
  if (inconclusive.length > 0) return { inconclusive };
  return emptyOutcome(request);
}

/** What counts as having looked at something; names of refs alone do not. */
const contentUnits = ["commits", "blobs", "files", "bytes", CACHED];

/** What to say when nothing was there to be searched. */
function emptyOutcome({ target, context }: SourceRequest): Outcome {
  const { checked } = context.coverage.snapshot();
  if (contentUnits.some((unit) => (checked[unit] ?? 0) > 0)) return {};
  const { repository, scope } = target;
  if (repository && repository.head === undefined) {
    return { inconclusive: ["the repository has no commits and no files yet: there is nothing to search"] };
  }
  if (scope && scope.commits.length > 1) return { skipped: "the change brings in no commits" };
  return { inconclusive: ["there was nothing to search"] };
}

async function patternMatcher(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import("picomatch");
  const matches = picomatch([...patterns], { dot: true });
  return (path) => matches(path);
}

/**
 * What keys the fingerprints. The repository's name comes first because a shallow clone, which most CI runs have,
 * does not know its root commits.
 */
async function fingerprintKeyOf(
  { repository }: Target,
  { root, change, signal }: GateContext,
): Promise<string> {
  // What was found before the run was cut off is still reported.
  const git = createGit(root, { signal: signal.aborted ? AbortSignal.timeout(GRACE_MS) : signal });
  const name = change.repository?.toLowerCase() ?? (repository && (await originName(git)));
  if (name !== undefined) return name;
  const roots = repository?.head === undefined ? [] : await rootCommits(git);
  return roots[0] ?? "no repository";
}
