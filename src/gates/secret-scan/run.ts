import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import { originName, rootCommits } from "../../probes/git/repository.ts";
import { createGit } from "../../probes/git.ts";
import type { SecretScanOptions } from "./options.ts";
import type { Search } from "./search.ts";
import { resolveTarget, type Target } from "./target.ts";

/** For the last questions to git once the run was cut off, in ms. */
const GRACE_MS = 2_000;

/** Searches what the options name and yields what it found. */
export async function* scanForSecrets(
  options: SecretScanOptions,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  // Made ready while git answers.
  const preparing = prepare(options, context);
  preparing.catch(() => undefined);
  const target = await resolveTarget(options, context);
  if ("skipped" in target) return { skipped: target.skipped };
  if ("inconclusive" in target) return { inconclusive: [target.inconclusive] };

  const search = await preparing;
  const excluded = await patternMatcher(options.exclude);
  const { hits, unused, scanner, inconclusive } = await search({ target, excluded });
  if (hits.size() > 0) {
    const { judgeHits } = await import("./judge.ts");
    const fingerprintKey = await fingerprintKeyOf(target, context);
    const judging = { target, options, context, scanner, fingerprintKey, excluded };
    yield* await judgeHits(hits.hits(fingerprintKey), judging);
  }
  yield* unused.findings(context.redactor);
  if (inconclusive.length > 0) return { inconclusive };
  return emptyOutcome(target, context);
}

async function prepare(options: SecretScanOptions, context: GateContext): Promise<Search> {
  const { prepareSearch } = await import("./search.ts");
  return prepareSearch(options, context);
}

/** What counts as having looked at something; names of refs alone do not. */
const contentUnits = ["commits", "blobs", "files", "bytes", "objects searched before"];

/** What to say when nothing was there to be searched. */
function emptyOutcome(target: Target, context: GateContext): Outcome {
  const { checked } = context.coverage.snapshot();
  if (contentUnits.some((unit) => (checked[unit] ?? 0) > 0)) return {};
  const { repository, scope } = target;
  if (repository && repository.head === undefined) {
    return { inconclusive: ["the repository has no commits and no files yet: there is nothing to search"] };
  }
  if (scope && scope.commits.length > 1) return { skipped: "the change contains no commits" };
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
