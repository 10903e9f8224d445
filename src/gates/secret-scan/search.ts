import type { CoverageLog } from "../../core/coverage.ts";
import { messageOf } from "../../core/errors.ts";
import type { ContainerLimits } from "../../engines/secrets/containers/limits.ts";
import { contentsOf } from "../../engines/secrets/containers/open.ts";
import type { Scanner, ScanResult } from "../../engines/secrets/scanner.ts";
import { nameOf } from "../../engines/secrets/sources/document.ts";
import { GitError } from "../../probes/git.ts";
import { type CleanCache, watchSkips } from "./clean-cache.ts";
import { type DocumentRequest, documentsOf } from "./documents.ts";
import type { HitCollector } from "./hits.ts";
import type { SecretScanOptions } from "./options.ts";

/** Documents between two lines of progress. */
const PROGRESS_EVERY = 500;

/** Runs the scanner over everything; gives the reasons why that was not everything. */
export async function search(
  request: DocumentRequest,
  scanner: Scanner,
  cache: CleanCache,
  collector: HitCollector,
): Promise<string[]> {
  const { context, options, missing, unmatched } = request;
  const limits = containerLimits(options);
  const coverage = watchSkips(context.coverage, () => cache.spoil());
  const reasons: string[] = [];
  let done = 0;
  try {
    for await (const outer of documentsOf(request)) {
      context.signal.throwIfAborted();
      cache.begin(outer.object);
      for (const { bytes, place } of contentsOf(outer, limits, coverage)) {
        const scanned = scanner.scan(bytes, nameOf(place));
        const result = scanned instanceof Promise ? await scanned : scanned;
        if (result.secrets.length > 0) cache.spoil();
        for (const secret of result.secrets) {
          context.redactor.add(secret.secret);
          collector.add(secret, place, outer.bytes);
        }
        noteLimits(result, coverage);
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

function missingReason(ids: readonly string[]): string {
  const few = ids
    .slice(0, 3)
    .map((id) => id.slice(0, 10))
    .join(", ");
  const objects = ids.length === 1 ? "1 object is" : `${ids.length} objects are`;
  return `${objects} missing from this clone (${few}${ids.length > 3 ? "…" : ""}): fetch without a filter`;
}
