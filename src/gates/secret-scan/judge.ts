import type { Finding } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { fromRoot } from "../../core/repository-path.ts";
import type { Directive } from "../../engines/secrets/directives.ts";
import type { Scanner } from "../../engines/secrets/scanner.ts";
import type { Verification } from "../../engines/secrets/verify/checks.ts";
import { shallowBoundary } from "../../probes/git/repository.ts";
import { createGit, fetchingGitEnvironment } from "../../probes/git.ts";
import { type Attribution, attribute } from "./attribute.ts";
import { baseOf } from "./base.ts";
import { findingOf, ignoreFindingOf, type Judged, type Telling } from "./findings.ts";
import type { Hit } from "./hits.ts";
import { directiveOf, type Muted, mutedInBase, mutedKey } from "./mute.ts";
import type { SecretScanOptions } from "./options.ts";
import { withoutSecrets } from "./safe-text.ts";
import { defaultBranchRef } from "./scope.ts";
import type { Target } from "./target.ts";

export interface JudgeRequest {
  target: Target;
  options: SecretScanOptions;
  context: GateContext;
  scanner: Scanner;
  fingerprintKey: string;
  /** Whether `exclude` names a path. */
  excluded: (path: string) => boolean;
}

/** Looks up where the hits come from and which of them comments mute, and states them as findings. */
export async function judgeHits(found: readonly Hit[], request: JudgeRequest): Promise<Finding[]> {
  if (found.length === 0) return [];
  const { context } = request;
  const attributions = await attributed(found, request);
  const hits = found.flatMap((hit): Judged[] => {
    const attribution = attributions?.get(hit);
    const paths = attribution?.paths.filter((path) => !isExcluded(path, request)) ?? [];
    // A path that is excluded does not hide content that is elsewhere, too.
    if (attribution && attribution.paths.length > 0 && paths.length === 0) {
      context.coverage.skip("secrets", "only in files listed in exclude");
      return [];
    }
    return [{ hit, ...(attribution ? { attribution: { ...attribution, paths } } : {}) }];
  });
  const added = await mutedByChange(hits, request);
  const verified = await verificationsOf(hits, request);
  return hits.flatMap((judged) => applyComment(withVerification(judged, verified), added, request));
}

/** Patterns are written from the run's root; a path from the top of the repository counts, too. */
function isExcluded(path: string, { excluded, target: { repository } }: JudgeRequest): boolean {
  return excluded(fromRoot(path, repository?.prefix)) || excluded(path);
}

/** Asks providers only where the options want it, so that the means to ask are not even loaded otherwise. */
async function verificationsOf(
  hits: readonly Judged[],
  { options, context }: JudgeRequest,
): Promise<ReadonlyMap<Hit, Verification>> {
  if (options.verify === false || context.signal.aborted) return new Map();
  const { verifyHits } = await import("./verify.ts");
  return verifyHits(
    hits.map(({ hit }) => hit),
    options,
    context,
  );
}

function withVerification(judged: Judged, verified: ReadonlyMap<Hit, Verification>): Judged {
  const verification = verified.get(judged.hit);
  return verification === undefined ? judged : { ...judged, verification };
}

async function attributed(
  hits: readonly Hit[],
  { target: { git, repository, scope, head }, options, context, scanner }: JudgeRequest,
): Promise<Map<Hit, Attribution> | undefined> {
  // Cut off, there is no time left for the history; what was found is reported all the same.
  if (!repository || context.signal.aborted) return undefined;
  const boundary = await shallowBoundary(repository);
  return attribute(hits, {
    git: options.fetch ? createGit(git.cwd, { signal: context.signal, env: fetchingGitEnvironment() }) : git,
    head,
    revisions: scope?.revisions ?? [],
    boundary,
    // Cut off, its history does not tell what it holds.
    defaultBranch: boundary.size > 0 ? undefined : await defaultBranchRef(git, context.change),
    remote: context.change.event !== "local",
    onUnknown: async (reason) => {
      const safe = await withoutSecrets(reason, scanner, context.redactor);
      context.coverage.skip("commits of what was found", `their history cannot be read: ${safe}`);
    },
  });
}

/**
 * The muted hits whose muting is not in the base already; undefined when there is no change to be judged. Without a
 * base all of them are the change's own.
 */
async function mutedByChange(
  hits: readonly Judged[],
  { target, options, context, scanner, fingerprintKey }: JudgeRequest,
): Promise<Set<Hit> | undefined> {
  const muted = hits.flatMap(({ hit, attribution }): Muted[] => {
    const directive = directiveOf(hit, attribution);
    const path = attribution?.paths[0] ?? (hit.place.kind === "file" ? hit.place.path : undefined);
    return directive && path !== undefined ? [{ hit, directive, path }] : [];
  });
  if (muted.length === 0) return new Set();
  const base = await baseOf({ target, options, context });
  if (base === undefined) return undefined;
  const known =
    base.commit === undefined
      ? new Set<string>()
      : await mutedInBase(muted, {
          git: target.git,
          base: base.commit,
          scanner,
          fingerprintKey,
          maxBytes: options["max-file-size"],
          signal: context.signal,
        });
  return new Set(
    muted.filter(({ hit, path }) => !known.has(mutedKey(hit.fingerprint, path))).map(({ hit }) => hit),
  );
}

function applyComment(
  judged: Judged,
  added: ReadonlySet<Hit> | undefined,
  { target: { repository }, options, context: { redactor } }: JudgeRequest,
): Finding[] {
  const telling: Telling = { redactor, ...(repository ? { prefix: repository.prefix } : {}) };
  const directive = directiveOf(judged.hit, judged.attribution);
  if (!directive) return [findingOf(judged, telling)];
  const policy = options["ignore-comments"];
  const isAdded = added?.has(judged.hit) === true;
  const refused = refusalOf(directive, policy, isAdded);
  const stated = findingOf(
    { ...judged, ...(refused === undefined ? { mutedBy: directive } : { refused }) },
    telling,
  );
  if (!isAdded || policy === "allow") return [stated];
  if (refused !== undefined && policy !== "block") return [stated];
  return [stated, ignoreFindingOf(judged, directive, refused === undefined, telling)];
}

function refusalOf(
  { name, reason }: Directive,
  policy: SecretScanOptions["ignore-comments"],
  isAdded: boolean,
): string | undefined {
  if (policy === "allow") return undefined;
  if (reason === undefined) return `${name} has no effect: write the reason after " -- "`;
  return policy === "block" && isAdded
    ? `${name} has no effect: the change under review added it`
    : undefined;
}
