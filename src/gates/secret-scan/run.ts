import { messageOf } from "../../core/errors.ts";
import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import { createScanner } from "../../engines/secrets/scanner.ts";
import type { SearchDocument } from "../../engines/secrets/sources/document.ts";
import { fileDocuments } from "../../engines/secrets/sources/files.ts";
import type { Missing } from "../../engines/secrets/sources/git-objects.ts";
import { walkFiles } from "../../probes/file-tree.ts";
import { originName, type Repository, readRepository, rootCommits } from "../../probes/git/repository.ts";
import { createGit, GitError } from "../../probes/git.ts";
import { attribute } from "./attribute.ts";
import { repositoryDocuments } from "./documents.ts";
import { findingOf } from "./findings.ts";
import { createHitCollector, type HitCollector } from "./hits.ts";
import type { SecretScanOptions } from "./options.ts";
import { changeScope, historyScope, type RepositoryScope, treeScope } from "./scope.ts";

/** Documents between two lines of progress. */
const PROGRESS_EVERY = 500;

/** Searches what the options name and yields what it found, sorted by place. */
export async function* scanForSecrets(
  options: SecretScanOptions,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const git = createGit(context.root, { signal: context.signal });
  const inconclusive: string[] = [];
  const repository = await readRepository(git);
  const resolved = repository && (await resolveScope());
  if (resolved && "skipped" in resolved) return { skipped: resolved.skipped };
  if (resolved && "inconclusive" in resolved) return { inconclusive: [resolved.inconclusive] };
  const scope: RepositoryScope | undefined = resolved;

  const missing: Missing = { objects: [] };
  const collector = createHitCollector(await fingerprintKey());
  const scanner = createScanner([]);
  try {
    await search(documents(), collector);
  } catch (thrown) {
    if (context.signal.aborted) inconclusive.push("the scan was cut off before it had seen everything");
    else if (thrown instanceof GitError)
      inconclusive.push(`the repository could not be read: ${messageOf(thrown)}`);
    else throw thrown;
  }
  if (missing.objects.length > 0) {
    context.coverage.skip("objects", "missing from this clone", missing.objects.length);
    inconclusive.push(missingReason(missing.objects));
  }
  yield* report();
  return inconclusive.length > 0 ? { inconclusive } : {};

  async function resolveScope() {
    const known = repository as Repository;
    if (options.scope === "history") return historyScope(known);
    if (options.scope === "tree") return treeScope;
    if (options.scope === "change") return changeScope(git, known, context.change);
    return undefined;
  }

  async function fingerprintKey(): Promise<string> {
    const name = context.change.repository?.toLowerCase() ?? (repository && (await originName(git)));
    if (name !== undefined) return name;
    const roots = repository?.head === undefined ? [] : await rootCommits(git);
    return roots[0] ?? "no repository";
  }

  async function* documents(): AsyncGenerator<SearchDocument, void, void> {
    const { coverage, signal } = context;
    if (repository && scope) {
      yield* repositoryDocuments({ git, repository, scope, options, coverage, missing, signal });
    } else if (!repository && options.scope !== "paths" && options.scope !== "stdin") {
      coverage.skip("history", "no git repository here: the files of the folder were searched");
      const files = walkFiles(
        context.root,
        (folder) => folder !== ".git" && !folder.endsWith("node_modules"),
      );
      yield* fileDocuments(context.root, files, options["max-file-size"], coverage);
    }
  }

  async function search(source: AsyncIterable<SearchDocument>, hits: HitCollector): Promise<void> {
    let done = 0;
    for await (const { bytes, place } of source) {
      context.signal.throwIfAborted();
      const found = scanner.scan(bytes, place.kind === "file" ? place.path : "");
      const secrets = found instanceof Promise ? await found : found;
      for (const secret of secrets) {
        context.redactor.add(secret.secret);
        hits.add(secret, place);
      }
      if (++done % PROGRESS_EVERY === 0) context.progress({ done, unit: "documents" });
    }
  }

  async function* report(): AsyncGenerator<Finding, void, void> {
    const hits = collector.hits();
    if (hits.length === 0) return;
    const attributions =
      repository &&
      (await attribute(hits, {
        git,
        head: repository.head,
        revisions: scope?.revisions ?? [],
        remote: context.change.event !== "local",
      }));
    for (const hit of hits) yield findingOf(hit, attributions?.get(hit), context.redactor);
  }
}

function missingReason(ids: readonly string[]): string {
  const few = ids
    .slice(0, 3)
    .map((id) => id.slice(0, 10))
    .join(", ");
  return `${ids.length} objects are missing from this clone (${few}${ids.length > 3 ? "…" : ""}): fetch it without a filter`;
}
