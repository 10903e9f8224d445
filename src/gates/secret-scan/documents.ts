import { ConfigurationError } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import type { SearchDocument } from "../../engines/secrets/sources/document.ts";
import { fileDocuments } from "../../engines/secrets/sources/files.ts";
import { gitDocuments, type Missing } from "../../engines/secrets/sources/git-objects.ts";
import { filesMatching, readStandardInput, walkFiles } from "../../probes/file-tree.ts";
import { readObjects, readObjectsById } from "../../probes/git/objects.ts";
import { allRefs } from "../../probes/git/repository.ts";
import { worktreeChanges, worktreeFiles } from "../../probes/git/worktree.ts";
import type { SecretScanOptions } from "./options.ts";
import type { Target } from "./target.ts";

export interface DocumentRequest {
  target: Target;
  options: SecretScanOptions;
  context: GateContext;
  /** Whether `exclude` names a path. */
  excluded: (path: string) => boolean;
  /** Whether an object of git's need not be read. */
  known: (id: string) => boolean;
  /** Filled while reading. */
  missing: Missing;
  /** Patterns of `paths` that named no file; filled while reading. */
  unmatched: string[];
}

type Documents = AsyncGenerator<SearchDocument, void, void>;

/** Streams everything that is to be searched. */
export async function* documentsOf(request: DocumentRequest): Documents {
  const { target, options, context } = request;
  if (target.scope) yield* repositoryDocuments(request);
  else if (!target.repository && (options.scope === "change" || options.scope === "tree")) {
    yield* folderDocuments(request);
  }
  if (options.scope === "stdin") {
    const bytes = await readStandardInput(options["max-file-size"], context.signal);
    if (bytes === undefined) throw new ConfigurationError("standard input is larger than max-file-size");
    context.coverage.count("bytes", bytes.length);
    yield { place: { kind: "stdin" }, bytes };
  }
  if (options.paths.length > 0) yield* pathDocuments(request);
}

async function* repositoryDocuments(request: DocumentRequest): Documents {
  const { target, options, context, missing } = request;
  const { git, repository, scope } = target;
  if (!repository || !scope) return;
  const { coverage, signal } = context;
  const maxBytes = options["max-file-size"];
  const reading = { coverage, missing, gitDir: repository.gitDir, maxBytes };
  yield* refNames(request);
  // Looked up while the objects are read; a failure shows where it is awaited.
  const looked = scope.worktree && !repository.bare ? worktreeChanges(git, repository) : undefined;
  looked?.catch(() => undefined);
  let seen = 0;
  if (scope.revisions.length > 0) {
    const known = options.cache === undefined ? {} : { known: request.known };
    const objects = readObjects(git, { revisions: scope.revisions, maxBytes, signal, ...known });
    for await (const document of gitDocuments(objects, reading)) {
      seen++;
      yield document;
    }
  }
  const changes = await looked;
  if (!changes) return;
  if (changes.staged.length > 0) {
    const lines = changes.staged.map(({ id, path }) => `${id} ${path.replaceAll("\n", " ")}\n`);
    const objects = readObjectsById(git, [Buffer.from(lines.join(""))], { maxBytes, signal });
    yield* gitDocuments(objects, reading);
  }
  // With nothing ahead of the base and nothing changed there is no change to judge: then the whole tree is.
  const nothingNew = seen === 0 && changes.staged.length === 0 && changes.files.length === 0;
  const files =
    scope.tree || nothingNew ? await worktreeFiles(git, options["include-ignored"]) : changes.files;
  yield* readFiles(files, request);
}

/** The names of the refs the scope is about. */
async function* refNames({ target: { git, repository }, options, context }: DocumentRequest): Documents {
  const { ref, pullRequest } = context.change;
  const names =
    options.scope === "history"
      ? await allRefs(git)
      : [ref, pullRequest?.headRef, repository?.branch].filter((name) => name !== undefined);
  if (names.length === 0) return;
  context.coverage.count("refs", names.length);
  yield { place: { kind: "ref-name" }, bytes: Buffer.from(names.join("\n"), "utf8") };
}

/** A folder that is not under version control: all of it but what package managers put there. */
async function* folderDocuments(request: DocumentRequest): Documents {
  const { coverage, root } = request.context;
  coverage.skip("history", "no git repository here: the files of the folder were searched");
  const enter = (folder: string): boolean => {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    if (name !== ".git" && name !== "node_modules") return true;
    coverage.skip(`${name} folders`, "not part of the project's own files");
    return false;
  };
  yield* readFiles(walkFiles(root, enter), request);
}

async function* pathDocuments(request: DocumentRequest): Documents {
  const { options, context } = request;
  for (const pattern of options.paths) {
    let found = 0;
    const files = filesMatching(context.root, pattern);
    const counted = (async function* () {
      for await (const file of files) {
        found++;
        yield file;
      }
    })();
    yield* readFiles(counted, request);
    if (found === 0) request.unmatched.push(pattern);
  }
}

async function* readFiles(
  paths: Iterable<string> | AsyncIterable<string>,
  { options, context, excluded }: DocumentRequest,
): Documents {
  const { coverage, root } = context;
  const wanted = (async function* () {
    for await (const path of paths) {
      if (excluded(path)) coverage.skip("files", "named by exclude");
      else yield path;
    }
  })();
  yield* fileDocuments(root, wanted, options["max-file-size"], coverage);
}
