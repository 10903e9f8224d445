import type { CoverageLog } from "../../core/coverage.ts";
import type { SearchDocument } from "../../engines/secrets/sources/document.ts";
import { fileDocuments } from "../../engines/secrets/sources/files.ts";
import { gitDocuments, type Missing } from "../../engines/secrets/sources/git-objects.ts";
import { readObjects, readObjectsById } from "../../probes/git/objects.ts";
import type { Repository } from "../../probes/git/repository.ts";
import { worktreeChanges, worktreeFiles } from "../../probes/git/worktree.ts";
import type { Git } from "../../probes/git.ts";
import type { SecretScanOptions } from "./options.ts";
import type { RepositoryScope } from "./scope.ts";

export interface DocumentRequest {
  git: Git;
  repository: Repository;
  scope: RepositoryScope;
  options: SecretScanOptions;
  coverage: CoverageLog;
  missing: Missing;
  signal: AbortSignal;
}

/** Streams everything a scope of a repository holds. */
export async function* repositoryDocuments(
  request: DocumentRequest,
): AsyncGenerator<SearchDocument, void, void> {
  const { git, repository, scope, options, coverage, missing, signal } = request;
  const maxBytes = options["max-file-size"];
  if (scope.revisions.length > 0) {
    const objects = readObjects(git, { revisions: scope.revisions, maxBytes, signal });
    yield* gitDocuments(objects, coverage, missing);
  }
  if (!scope.worktree || repository.bare) return;
  const changes = await worktreeChanges(git, repository.head);
  if (changes.staged.length > 0) {
    const lines = changes.staged.map(({ id, path }) => `${id} ${path.replaceAll("\n", " ")}\n`);
    const objects = readObjectsById(git, [Buffer.from(lines.join(""))], { maxBytes, signal });
    yield* gitDocuments(objects, coverage, missing);
  }
  const files = scope.tree ? await worktreeFiles(git, options["include-ignored"]) : changes.files;
  yield* fileDocuments(git.cwd, files, maxBytes, coverage);
}
