import type { CoverageLog } from "../../core/coverage.ts";
import { messageOf } from "../../core/errors.ts";
import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import type { ContainerLimits } from "../../engines/secrets/containers/limits.ts";
import { contentsOf } from "../../engines/secrets/containers/open.ts";
import { createScanner, type Scanner, type ScanResult } from "../../engines/secrets/scanner.ts";
import { nameOf } from "../../engines/secrets/sources/document.ts";
import { originName, rootCommits } from "../../probes/git/repository.ts";
import { createGit, GitError } from "../../probes/git.ts";
import { type DocumentRequest, documentsOf } from "./documents.ts";
import { createHitCollector, type HitCollector } from "./hits.ts";
import { judgeHits } from "./judge.ts";
import type { SecretScanOptions } from "./options.ts";
import { ownValues } from "./own-values.ts";
import { rulesOf } from "./secret-rules.ts";
import { resolveTarget, type Target } from "./target.ts";

/** Documents between two lines of progress. */
const PROGRESS_EVERY = 500;

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
  const request: DocumentRequest = {
    target,
    options,
    context,
    excluded,
    missing: { objects: [] },
    unmatched: [],
  };
  const scanner = createScanner({
    rules: await rulesOf(options),
    values: ownValues(context),
    assignments: options.assignments,
  });
  const collector = createHitCollector();
  const inconclusive = await search(request, scanner, collector);
  if (collector.size() > 0) {
    const fingerprintKey = await fingerprintKeyOf(target, context);
    const judging = { target, options, context, scanner, fingerprintKey, excluded };
    yield* await judgeHits(collector.hits(fingerprintKey), judging);
  }
  if (inconclusive.length > 0) return { inconclusive };
  return emptyOutcome(request);
}

/** Runs the scanner over everything; gives the reasons why that was not everything. */
async function search(
  request: DocumentRequest,
  scanner: Scanner,
  collector: HitCollector,
): Promise<string[]> {
  const { context, options, missing, unmatched } = request;
  const limits = containerLimits(options);
  const reasons: string[] = [];
  let done = 0;
  try {
    for await (const outer of documentsOf(request)) {
      context.signal.throwIfAborted();
      for (const { bytes, place } of contentsOf(outer, limits, context.coverage)) {
        const scanned = scanner.scan(bytes, nameOf(place));
        const result = scanned instanceof Promise ? await scanned : scanned;
        for (const secret of result.secrets) {
          context.redactor.add(secret.secret);
          collector.add(secret, place, outer.bytes);
        }
        noteLimits(result, context.coverage);
      }
      if (++done % PROGRESS_EVERY === 0) context.progress({ done, unit: "documents" });
    }
  } catch (thrown) {
    if (context.signal.aborted) reasons.push("the scan was cut off before it had seen everything");
    else if (thrown instanceof GitError) {
      reasons.push(`the repository could not be read: ${messageOf(thrown)}`);
    } else throw thrown;
  }
  if (missing.objects.length > 0) {
    context.coverage.skip("objects", "missing from this clone", missing.objects.length);
    reasons.push(missingReason(missing.objects));
  }
  if (unmatched.length > 0) reasons.push(`no file matches ${unmatched.join(", ")}`);
  return reasons;
}

function noteLimits({ undecoded, capped }: ScanResult, coverage: CoverageLog): void {
  if (undecoded) coverage.skip("encoded texts", "more than is decoded of one file");
  if (capped) coverage.skip("matches", "more in one file than are shown");
}

function containerLimits(options: SecretScanOptions): ContainerLimits {
  return {
    memberBytes: options["max-file-size"],
    totalBytes: options["max-archive-size"],
    members: 100_000,
    depth: 3,
  };
}

/** What counts as having looked at something; names of refs alone do not. */
const contentUnits = ["commits", "blobs", "files", "bytes"];

/** What to say when nothing was there to be searched. */
function emptyOutcome({ target, context }: DocumentRequest): Outcome {
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

function missingReason(ids: readonly string[]): string {
  const few = ids
    .slice(0, 3)
    .map((id) => id.slice(0, 10))
    .join(", ");
  const objects = ids.length === 1 ? "1 object is" : `${ids.length} objects are`;
  return `${objects} missing from this clone (${few}${ids.length > 3 ? "…" : ""}): fetch without a filter`;
}
