import type { CoverageLog } from "../../core/coverage.ts";
import type { ContainerLimits } from "./containers/limits.ts";
import { contentsOf } from "./containers/open.ts";
import type { Directive } from "./directives.ts";
import type { FoundSecret, Scanner, ScanResult } from "./scanner.ts";
import { nameOf, type Place, type SearchDocument, type Unread } from "./sources/document.ts";

/** What searches documents, and who is told. */
export interface DocumentScan {
  scanner: Scanner;
  limits: ContainerLimits;
  coverage: CoverageLog;
  signal: AbortSignal;
  /** Gets each secret, raw, its place, and the content of the document it was found in. */
  onSecret(secret: FoundSecret, place: Place, bytes: Buffer): void;
  /** Gets each comment that mutes nothing of a file that was looked at whole. */
  onUnused?(directive: Directive, place: Place): void;
  /** Gets git's id of each object that holds nothing and was looked at whole. */
  onClean?(object: string): void;
  /** Gets what was not searched whole, though it may hold a secret that others can get at. */
  onUnread?(unread: Unread): void;
  /** Gets how many documents have been searched since it was called last. */
  onProgress?(documents: number): void;
}

/** What is counted when an archive, or a part of one, could not be opened. */
const unopened: ReadonlySet<string> = new Set(["archives", "archive members"]);

/** Nobody can read it who does not have the password. */
const ENCRYPTED = "encrypted";

/** Searches documents in their order, and what they contain. Counts what of them was not looked at. */
export async function scanDocuments(
  batches: AsyncIterable<readonly SearchDocument[]> | Iterable<readonly SearchDocument[]>,
  scan: DocumentScan,
): Promise<void> {
  const { scanner, limits, signal, onSecret } = scan;
  let skips = 0;
  let path = "";
  const coverage: CoverageLog = {
    ...scan.coverage,
    skip(what, reason, count) {
      skips++;
      scan.coverage.skip(what, reason, count);
      if (unopened.has(what) && reason !== ENCRYPTED) scan.onUnread?.({ path, what, reason });
    },
  };
  const harmless = createHarmlessNames();
  for await (const batch of batches) {
    signal.throwIfAborted();
    for (const outer of batch) {
      if (harmless.has(outer)) {
        if (outer.object !== undefined) scan.onClean?.(outer.object);
        continue;
      }
      const before = skips;
      path = outer.place.kind === "file" ? outer.place.path : "";
      let found = 0;
      for (const { bytes, place } of contentsOf(outer, limits, coverage)) {
        const scanned = scanner.scan(bytes, nameOf(place));
        const result = scanned instanceof Promise ? await scanned : scanned;
        for (const secret of result.secrets) onSecret(secret, place, outer.bytes);
        found += result.secrets.length + result.unused.length;
        if (!result.undecoded && !result.capped) {
          for (const directive of result.unused) scan.onUnused?.(directive, place);
        }
        noteLimits(result, coverage);
      }
      if (found > 0 || skips > before) continue;
      harmless.add(outer);
      if (outer.object !== undefined) scan.onClean?.(outer.object);
    }
    scan.onProgress?.(batch.length);
  }
}

/** Characters of names that are remembered at most. */
const MOST_NAMES = 4_000_000;

/**
 * Remembers the names of files that held nothing. With every version of a file come the names in its folder again, the
 * same ones nearly always.
 */
function createHarmlessNames() {
  const known = new Set<string>();
  let size = 0;
  return {
    has: ({ place, bytes }: SearchDocument): boolean =>
      place.kind === "file-name" && known.has(bytes.toString("latin1")),
    add({ place, bytes }: SearchDocument): void {
      if (place.kind !== "file-name") return;
      if (size > MOST_NAMES) {
        known.clear();
        size = 0;
      }
      known.add(bytes.toString("latin1"));
      size += bytes.length;
    },
  };
}

function noteLimits({ undecoded, capped }: ScanResult, coverage: CoverageLog): void {
  if (undecoded) coverage.skip("encoded texts", "more than is decoded of one file");
  if (capped) coverage.skip("matches", "more in one file than are shown");
}
