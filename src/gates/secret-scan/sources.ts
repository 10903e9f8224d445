import { ConfigurationError } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import type { SearchDocument } from "../../engines/secrets/sources/document.ts";
import { filesMatching, readStandardInput, walkFiles } from "../../probes/file-tree.ts";
import { type IdLines, listObjects } from "../../probes/git/objects.ts";
import { allRefs } from "../../probes/git/repository.ts";
import { sparseFiles, worktreeChanges, worktreeFiles } from "../../probes/git/worktree.ts";
import type { SecretScanOptions } from "./options.ts";
import type { Target } from "./target.ts";

/** Something to be searched, in the form it is cheapest to hand on. */
export type Source =
  | { kind: "documents"; documents: SearchDocument[] }
  /** Git's objects, by lines of `<id> <path>`; `many` when there may be thousands. */
  | { kind: "objects"; lines: IdLines; many: boolean }
  /** Files, by their paths. */
  | { kind: "files"; paths: Iterable<string> | AsyncIterable<string> };

export interface SourceRequest {
  target: Target;
  options: SecretScanOptions;
  context: GateContext;
  /** Whether `exclude` names a path. */
  excluded: (path: string) => boolean;
  /** Whether an object of git's need not be read. */
  known: (id: string) => boolean;
  /** Patterns of `paths` that named no file; filled while reading. */
  unmatched: string[];
}

type Sources = AsyncGenerator<Source, void, void>;

/** Everything that is to be searched. Each source is to be read to its end before the next one is asked for. */
export async function* sourcesOf(request: SourceRequest): Sources {
  const { target, options, context } = request;
  if (target.scope) yield* repositorySources(request);
  else if (!target.repository && (options.scope === "change" || options.scope === "tree")) {
    yield folderSource(request);
  }
  if (options.scope === "stdin") {
    const bytes = await readStandardInput(options["max-file-size"], context.signal);
    if (bytes === undefined) throw new ConfigurationError("standard input is larger than max-file-size");
    context.coverage.count("bytes", bytes.length);
    yield { kind: "documents", documents: [{ place: { kind: "stdin" }, bytes }] };
  }
  for (const pattern of options.paths) yield* patternSource(pattern, request);
}

/** Why a run on a clean clone says nothing of what once was in its files. */
const NO_CHANGE =
  "there is no change to check, so only the files as they are now were searched; --scope history searches every commit";

async function* repositorySources(request: SourceRequest): Sources {
  const { target, options, context } = request;
  const { git, repository, scope } = target;
  if (!repository || !scope) return;
  // Looked up while the objects are read; a failure shows where it is awaited.
  const looked = scope.worktree && !repository.bare ? worktreeChanges(git, repository) : undefined;
  looked?.catch(() => undefined);
  const known = options.cache === undefined ? undefined : request.known;
  const lines =
    scope.revisions.length > 0 ? begun(listObjects(git, scope.revisions, context.signal, known)) : undefined;
  const names = await refNames(request);
  if (names) yield names;
  let listed = 0;
  if (lines) {
    yield {
      kind: "objects",
      lines: tapped(lines, () => {
        listed++;
      }),
      many: !scope.revisions.some((revision) => revision.startsWith("^")),
    };
  }
  const changes = await looked;
  if (!changes) return;
  if (changes.staged.length > 0) yield blobsSource(changes.staged);
  // With nothing ahead of the base and nothing changed there is no change to judge: then the whole tree is.
  const nothingNew = listed === 0 && changes.staged.length === 0 && changes.files.length === 0;
  if (nothingNew && !scope.tree && repository.head !== undefined) context.coverage.skip("history", NO_CHANGE);
  if (scope.tree || nothingNew) yield* treeSources(request);
  else yield filesSource(changes.files, request);
}

/** All files of the work tree, and what a sparse checkout leaves out of it. */
async function* treeSources(request: SourceRequest): Sources {
  const { target, options, context } = request;
  const [files, sparse] = await Promise.all([
    worktreeFiles(target.git, options["include-ignored"]),
    sparseFiles(target.git),
  ]);
  if (sparse.here.length > 0) yield blobsSource(sparse.here);
  const absent = sparse.paths.size - sparse.here.length;
  if (absent > 0) context.coverage.skip("files", "left out of a sparse checkout, and of the clone", absent);
  yield filesSource(
    files.filter((path) => !sparse.paths.has(path)),
    request,
  );
}

/** Blobs from which on another way to read them is worth its start. */
const MANY = 200;

function blobsSource(blobs: readonly { id: string; path: string }[]): Source {
  const lines = blobs.map(({ id, path }) => `${id} ${path.replaceAll("\n", " ")}\n`);
  return { kind: "objects", lines: [Buffer.from(lines.join(""))], many: blobs.length > MANY };
}

/** The names of the refs the scope is about. */
async function refNames({
  target: { git, repository, scope },
  options,
  context,
}: SourceRequest): Promise<Source | undefined> {
  const { ref, pullRequest } = context.change;
  const names =
    options.scope === "history"
      ? [...new Set([...(await allRefs(git)), ...(scope?.originRefs ?? [])])]
      : [ref, pullRequest?.headRef, repository?.branch].filter((name) => name !== undefined);
  if (names.length === 0) return undefined;
  context.coverage.count("refs", names.length);
  const bytes = Buffer.from(names.join("\n"), "utf8");
  return { kind: "documents", documents: [{ place: { kind: "ref-name" }, bytes }] };
}

/** A folder that is not under version control: all of it but what package managers put there. */
function folderSource(request: SourceRequest): Source {
  const { coverage, root } = request.context;
  coverage.skip("history", "no git repository here: the files of the folder were searched");
  const enter = (folder: string): boolean => {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    if (name !== ".git" && name !== "node_modules") return true;
    coverage.skip(`${name} folders`, "not part of the project's own files");
    return false;
  };
  return filesSource(walkFiles(root, enter), request);
}

async function* patternSource(pattern: string, request: SourceRequest): Sources {
  let found = 0;
  const files = filesMatching(request.context.root, pattern);
  yield filesSource(
    tapped(files, () => {
      found++;
    }),
    request,
  );
  if (found === 0) request.unmatched.push(pattern);
}

function filesSource(
  paths: Iterable<string> | AsyncIterable<string>,
  { context: { coverage }, excluded }: SourceRequest,
): Source {
  const wanted = (async function* () {
    for await (const path of paths) {
      if (excluded(path)) coverage.skip("files", "listed in exclude");
      else yield path;
    }
  })();
  return { kind: "files", paths: wanted };
}

/** The same items, the first of which is asked for already. */
function begun<T>(items: AsyncGenerator<T, void, void>): AsyncGenerator<T, void, void> {
  const first = items.next();
  first.catch(() => undefined);
  return (async function* () {
    try {
      const { done, value } = await first;
      if (done) return;
      yield value;
      yield* items;
    } finally {
      await items.return();
    }
  })();
}

/** The same items, and word of each. */
async function* tapped<T>(items: AsyncIterable<T>, onItem: () => void): AsyncGenerator<T, void, void> {
  for await (const item of items) {
    onItem();
    yield item;
  }
}
