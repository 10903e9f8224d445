import { messageOf } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import { inRepository } from "../../core/repository-path.ts";
import { builtInRules } from "../../engines/secrets/built-in-rules.ts";
import type { KnownValue } from "../../engines/secrets/known-values.ts";
import type { DocumentScan } from "../../engines/secrets/scan-documents.ts";
import { createScanner, type FoundSecret, type Scanner } from "../../engines/secrets/scanner.ts";
import type { Place } from "../../engines/secrets/sources/document.ts";
import type { Missing } from "../../engines/secrets/sources/git-objects.ts";
import { GitError } from "../../probes/git.ts";
import { postponeOptimization } from "../../probes/tier-up.ts";
import type { Accepted } from "./accepted.ts";
import { type CleanCache, openCleanCache } from "./clean-cache.ts";
import { contentIdOf, createHitCollector, type HitCollector } from "./hits.ts";
import type { SecretScanOptions } from "./options.ts";
import { ownValues } from "./own-values.ts";
import { splitOff } from "./parts.ts";
import { withoutSecrets } from "./safe-text.ts";
import { customRulesOf } from "./secret-rules.ts";
import { containerLimits, scanSource } from "./share.ts";
import { type SourceRequest, sourcesOf } from "./sources.ts";
import { createUnreadLog, unreadableFiles } from "./unread.ts";
import { createUnusedIgnores, type UnusedIgnores } from "./unused-ignores.ts";

/** What was found, what found it, and the reasons why that was not everything. */
export interface Searched {
  hits: HitCollector;
  /** Comments that mute nothing. */
  unused: UnusedIgnores;
  scanner: Scanner;
  inconclusive: string[];
}

/** Searches everything that a target holds. */
export type Search = (what: Pick<SourceRequest, "target" | "excluded">) => Promise<Searched>;

/** Makes ready to search, while what is to be searched is still being found out. */
export async function prepareSearch(options: SecretScanOptions, context: GateContext): Promise<Search> {
  const rules = await customRulesOf(options);
  const values = ownValues(context);
  const scanner = createScanner({ rules, lazy: builtInRules, values, assignments: options.assignments });
  const cache = await openCleanCache(options, context, values);
  return async (what) => {
    const hits = createHitCollector();
    const unused = createUnusedIgnores(options.assignments);
    const known = (id: string): boolean => cache.knows(id);
    const request: SourceRequest = { ...what, options, context, known, unmatched: [] };
    const inconclusive = await search(request, { scanner, values, cache, hits, unused });
    return { hits, unused, scanner, inconclusive };
  };
}

async function acceptance(options: SecretScanOptions): Promise<Accepted | undefined> {
  if (options.disable.length === 0 && options.allow.length === 0) return undefined;
  const { acceptedBy } = await import("./accepted.ts");
  return acceptedBy(options);
}

interface Means {
  scanner: Scanner;
  values: readonly KnownValue[];
  cache: CleanCache;
  hits: HitCollector;
  unused: UnusedIgnores;
}

/** What was found and is shorter is masked where it stands, and nowhere else. */
const MIN_REDACTED = 8;

/** Documents between two lines of progress. */
const PROGRESS_EVERY = 500;

/** Runs the scanner over everything; gives the reasons why that was not everything. */
async function search(request: SourceRequest, searching: Means): Promise<string[]> {
  const { context, options, target, unmatched } = request;
  const { coverage, signal } = context;
  const missing: Missing = { objects: [] };
  const unread = createUnreadLog(request.excluded);
  const settings = {
    git: target.git,
    ...(target.repository ? { gitDir: target.repository.gitDir } : {}),
    root: context.root,
    maxBytes: options["max-file-size"],
    limits: containerLimits(options),
  };
  // Git names what it holds from the top of the repository; a file that was read is named from the run's root.
  const rooted = (place: Place): Place =>
    place.kind === "file" && place.blob === undefined
      ? { ...place, path: inRepository(place.path, target.repository?.prefix) }
      : place;
  const accepted = await acceptance(options);
  const note = (secret: FoundSecret, place: Place, content: string): void => {
    // Everybody may read it where it stands; a short one is a word that stands elsewhere in a report, too.
    if (secret.secret.length >= MIN_REDACTED) context.redactor.add(secret.secret);
    const reason = accepted?.(secret);
    if (reason !== undefined) {
      coverage.skip("secrets", reason);
      return;
    }
    searching.hits.add(secret, rooted(place), content);
  };
  const scan: Omit<DocumentScan, "limits"> = {
    scanner: searching.scanner,
    coverage,
    signal,
    onSecret: (secret, place, bytes) => note(secret, place, contentIdOf(place, bytes)),
    onUnused: (directive, place) => searching.unused.add(directive, place),
    onClean: (id) => searching.cache.add(id),
    onUnread: (one) => unread.add(one),
    onProgress: progressOf(request),
  };
  const reasons: string[] = [];
  const optimizeAgain = postponeOptimization();
  try {
    for await (const source of sourcesOf(request)) {
      const split = await splitOff(source);
      if (split.parts) {
        const { searchInThreads } = await import("./threads.ts");
        await searchInThreads(split.parts, {
          ...scan,
          ...settings,
          options,
          missing,
          note,
          values: searching.values,
          threads: split.threads,
        });
      } else await scanSource(split.source, settings, missing, scan);
    }
    await searching.cache.save();
  } catch (thrown) {
    if (signal.aborted) reasons.push("the scan was cut off before it had seen everything");
    else if (thrown instanceof GitError) {
      reasons.push(`the repository could not be read: ${messageOf(thrown)}`);
    } else throw thrown;
  } finally {
    optimizeAgain();
  }
  if (missing.objects.length > 0) {
    coverage.skip("objects", "missing from this clone", missing.objects.length);
    reasons.push(missingReason(missing.objects, target.unfetched));
  }
  if (target.lacking !== undefined) reasons.push(target.lacking);
  reasons.push(...unreadableFiles(coverage), ...unread.reasons());
  if (unmatched.length > 0) reasons.push(`no file matches ${unmatched.join(", ")}`);
  // They hold git's words and names of refs.
  return Promise.all(reasons.map((reason) => withoutSecrets(reason, searching.scanner, context.redactor)));
}

function progressOf({ context }: SourceRequest): (documents: number) => void {
  let done = 0;
  let told = 0;
  return (documents) => {
    done += documents;
    if (done - told < PROGRESS_EVERY) return;
    told = done;
    context.progress({ done, unit: "documents" });
  };
}

function missingReason(ids: readonly string[], problem: string | undefined): string {
  const few = ids
    .slice(0, 3)
    .map((id) => id.slice(0, 10))
    .join(", ");
  const objects = ids.length === 1 ? "1 object is" : `${ids.length} objects are`;
  return `${objects} missing from this clone (${few}${ids.length > 3 ? "…" : ""})${problem === undefined ? "" : `: ${problem}`}. Fetch without a filter.`;
}
