import { type Coverage, createCoverage } from "../../core/coverage.ts";
import type { ContainerLimits } from "../../engines/secrets/containers/limits.ts";
import type { Directive } from "../../engines/secrets/directives.ts";
import { type DocumentScan, scanDocuments } from "../../engines/secrets/scan-documents.ts";
import type { FoundSecret, Scanner } from "../../engines/secrets/scanner.ts";
import type { Place, SearchDocument, Unread } from "../../engines/secrets/sources/document.ts";
import { fileDocuments } from "../../engines/secrets/sources/files.ts";
import { gitDocuments, type Missing } from "../../engines/secrets/sources/git-objects.ts";
import { readObjects } from "../../probes/git/objects.ts";
import type { Git } from "../../probes/git.ts";
import { contentIdOf } from "./hits.ts";
import type { SecretScanOptions } from "./options.ts";
import type { Source } from "./sources.ts";

/** Where sources are read from. */
export interface ShareSettings {
  git: Git;
  /** The repository's own folder; absent outside of one. */
  gitDir?: string;
  root: string;
  maxBytes: number;
  limits: ContainerLimits;
}

export function containerLimits(options: SecretScanOptions): ContainerLimits {
  return {
    memberBytes: options["max-file-size"],
    totalBytes: options["max-archive-size"],
    members: 100_000,
    depth: 3,
  };
}

/** Searches one source to its end. */
export async function scanSource(
  source: Source,
  settings: ShareSettings,
  missing: Missing,
  scan: Omit<DocumentScan, "limits">,
): Promise<void> {
  await scanDocuments(read(source, settings, missing, scan), {
    ...scan,
    limits: settings.limits,
  });
}

function read(
  source: Source,
  { git, gitDir, root, maxBytes }: ShareSettings,
  missing: Missing,
  { coverage, signal, onUnread }: Pick<DocumentScan, "coverage" | "signal" | "onUnread">,
): AsyncIterable<SearchDocument[]> | Iterable<SearchDocument[]> {
  switch (source.kind) {
    case "documents":
      return [source.documents];
    case "objects":
      return gitDocuments(readObjects(git, source.lines, { maxBytes, signal, many: source.many }), {
        coverage,
        missing,
        gitDir: gitDir ?? "",
        maxBytes,
        ...(onUnread ? { onUnread } : {}),
      });
    case "files":
      return fileDocuments(root, source.paths, maxBytes, coverage, onUnread);
  }
}

/** A part of what is to be searched: lines of ids of git's objects, or paths of files. */
export type Part = { kind: "objects"; lines: Uint8Array } | { kind: "files"; paths: string[] };

/** What the search of a part came to. */
export interface PartResult {
  /** Secrets, raw, in the order of their places; see `contentIdOf` for `content`. */
  secrets: { secret: FoundSecret; place: Place; content: string }[];
  coverage: Coverage;
  /** Comments that mute nothing. */
  unused: { directive: Directive; place: Place }[];
  /** Ids of objects that are not here. */
  missing: string[];
  /** What was not searched whole. */
  unread: Unread[];
  /** Ids of objects that held nothing and were looked at whole. */
  clean: string[];
  documents: number;
}

/** Searches one part on its own. */
export async function scanPart(
  part: Part,
  settings: ShareSettings,
  scanner: Scanner,
  signal: AbortSignal,
): Promise<PartResult> {
  const coverage = createCoverage();
  const missing: Missing = { objects: [] };
  const result = {
    secrets: [] as PartResult["secrets"],
    unused: [] as PartResult["unused"],
    clean: [] as string[],
    unread: [] as Unread[],
    documents: 0,
  };
  const source: Source =
    part.kind === "objects" ? { ...part, lines: [Buffer.from(part.lines)], many: true } : part;
  await scanSource(source, settings, missing, {
    scanner,
    coverage,
    signal,
    onSecret: (secret, place, bytes) =>
      result.secrets.push({ secret, place, content: contentIdOf(place, bytes) }),
    onUnused: (directive, place) => result.unused.push({ directive, place }),
    onClean: (id) => result.clean.push(id),
    onUnread: (unread) => result.unread.push(unread),
    onProgress: (count) => {
      result.documents += count;
    },
  });
  return { ...result, coverage: coverage.snapshot(), missing: missing.objects };
}
