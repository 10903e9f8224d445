import type { CoverageLog } from "../../core/coverage.ts";
import type { ContainerLimits } from "../../engines/secrets/containers/limits.ts";
import { type DocumentScan, scanDocuments } from "../../engines/secrets/scan-documents.ts";
import type { SearchDocument } from "../../engines/secrets/sources/document.ts";
import { fileDocuments } from "../../engines/secrets/sources/files.ts";
import { gitDocuments, type Missing } from "../../engines/secrets/sources/git-objects.ts";
import { readObjects } from "../../probes/git/objects.ts";
import type { Git } from "../../probes/git.ts";
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
  const { coverage, signal } = scan;
  await scanDocuments(read(source, settings, missing, coverage, signal), {
    ...scan,
    limits: settings.limits,
  });
}

function read(
  source: Source,
  { git, gitDir, root, maxBytes }: ShareSettings,
  missing: Missing,
  coverage: CoverageLog,
  signal: AbortSignal,
): AsyncIterable<SearchDocument[]> | Iterable<SearchDocument[]> {
  switch (source.kind) {
    case "documents":
      return [source.documents];
    case "objects":
      return gitDocuments(readObjects(git, source.lines, { maxBytes, signal }), {
        coverage,
        missing,
        gitDir: gitDir ?? "",
        maxBytes,
      });
    case "files":
      return fileDocuments(root, source.paths, maxBytes, coverage);
  }
}
