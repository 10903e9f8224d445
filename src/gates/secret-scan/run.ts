import { messageOf } from "../../core/errors.ts";
import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import { createScanner } from "../../engines/secrets/scanner.ts";
import { originName, rootCommits, shallowBoundary } from "../../probes/git/repository.ts";
import { GitError } from "../../probes/git.ts";
import { attribute } from "./attribute.ts";
import { type DocumentRequest, documentsOf } from "./documents.ts";
import { findingOf } from "./findings.ts";
import { createHitCollector, type HitCollector } from "./hits.ts";
import type { SecretScanOptions } from "./options.ts";
import { resolveTarget, type Target } from "./target.ts";

/** Documents between two lines of progress. */
const PROGRESS_EVERY = 500;

/** Searches what the options name and yields what it found. */
export async function* scanForSecrets(
  options: SecretScanOptions,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const target = await resolveTarget(options, context);
  if ("skipped" in target) return { skipped: target.skipped };
  if ("inconclusive" in target) return { inconclusive: [target.inconclusive] };

  const request: DocumentRequest = {
    target,
    options,
    context,
    excluded: await patternMatcher(options.exclude),
    missing: { objects: [] },
    unmatched: [],
  };
  const collector = createHitCollector(await fingerprintKey(target, context));
  const inconclusive = await search(request, collector);
  yield* report(collector, request);
  if (inconclusive.length > 0) return { inconclusive };
  return emptyOutcome(request);
}

/** Runs the scanner over everything; gives the reasons why that was not everything. */
async function search(request: DocumentRequest, collector: HitCollector): Promise<string[]> {
  const { context, missing, unmatched } = request;
  const scanner = createScanner([]);
  const reasons: string[] = [];
  let done = 0;
  try {
    for await (const { bytes, place } of documentsOf(request)) {
      context.signal.throwIfAborted();
      const found = scanner.scan(bytes, place.kind === "file" ? place.path : "");
      for (const secret of found instanceof Promise ? await found : found) {
        context.redactor.add(secret.secret);
        collector.add(secret, place, bytes);
      }
      if (++done % PROGRESS_EVERY === 0) context.progress({ done, unit: "documents" });
    }
  } catch (thrown) {
    if (context.signal.aborted) reasons.push("the scan was cut off before it had seen everything");
    else if (thrown instanceof GitError)
      reasons.push(`the repository could not be read: ${messageOf(thrown)}`);
    else throw thrown;
  }
  if (missing.objects.length > 0) {
    context.coverage.skip("objects", "missing from this clone", missing.objects.length);
    reasons.push(missingReason(missing.objects));
  }
  if (unmatched.length > 0) reasons.push(`no file matches ${unmatched.join(", ")}`);
  return reasons;
}

async function* report(
  collector: HitCollector,
  { target, context, excluded }: DocumentRequest,
): AsyncGenerator<Finding, void, void> {
  const hits = collector.hits();
  if (hits.length === 0) return;
  const { git, repository, scope, head } = target;
  const attributions =
    repository &&
    (await attribute(hits, {
      git,
      head,
      revisions: scope?.revisions ?? [],
      boundary: await shallowBoundary(repository),
      remote: context.change.event !== "local",
    }));
  for (const hit of hits) {
    const attribution = attributions?.get(hit);
    // A path that is excluded does not hide content that is elsewhere, too.
    const paths = attribution?.paths.filter((path) => !excluded(path)) ?? [];
    if (attribution && attribution.paths.length > 0 && paths.length === 0) {
      context.coverage.skip("secrets", "only in files named by exclude");
      continue;
    }
    yield findingOf(hit, attribution && { ...attribution, paths }, context.redactor);
  }
}

/** What to say when nothing was there to be searched. */
function emptyOutcome({ target, context }: DocumentRequest): Outcome {
  const { checked } = context.coverage.snapshot();
  if (Object.values(checked).some((count) => count > 0)) return {};
  const { repository, scope } = target;
  if (repository && repository.head === undefined) {
    return { inconclusive: ["the repository has no commits and no files yet: there is nothing to search"] };
  }
  if (scope && scope.commits.length > 1) return { skipped: "the change brings in no commits" };
  return {};
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
async function fingerprintKey({ git, repository }: Target, { change }: GateContext): Promise<string> {
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
