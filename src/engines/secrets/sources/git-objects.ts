import { join } from "node:path";
import type { CoverageLog } from "../../../core/coverage.ts";
import { readForSearch } from "../../../probes/file-tree.ts";
import type { GitObject } from "../../../probes/git/object.ts";
import type { SearchDocument, Unread } from "./document.ts";
import { TOO_LARGE } from "./files.ts";

/** What an incomplete reading lacks. */
export interface Missing {
  /** Ids of objects that are named but not here. */
  objects: string[];
}

/** How git's objects are read. */
export interface GitReading {
  coverage: CoverageLog;
  missing: Missing;
  /** Absolute path of the repository's own folder. */
  gitDir: string;
  /** Larger content kept by Git LFS is not read. */
  maxBytes: number;
  onUnread?: (unread: Unread) => void;
}

const LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1\n");

/** Larger blobs are no Git LFS pointers (Git LFS specification, "The Pointer"). */
const MAX_POINTER_BYTES = 1024;

/** Where Git LFS keeps what was downloaded of a pointer's content, below the repository's folder. */
function lfsPath(pointer: Buffer): string | undefined {
  if (pointer.length > MAX_POINTER_BYTES || !pointer.subarray(0, LFS_POINTER.length).equals(LFS_POINTER)) {
    return undefined;
  }
  const [, id] = /^oid sha256:([0-9a-f]{64})$/m.exec(pointer.toString("latin1")) ?? [];
  return id && `lfs/objects/${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
}

/**
 * Turns git's objects into documents: blobs, messages of commits and tags, and the names in trees. Counts what came
 * by, and notes what is missing.
 */
export async function* gitDocuments(
  objects: AsyncIterable<readonly GitObject[]>,
  reading: GitReading,
): AsyncGenerator<SearchDocument[], void, void> {
  for await (const batch of objects) {
    const documents: SearchDocument[] = [];
    for (const object of batch) {
      const document = documentOf(object, reading);
      if (!document) continue;
      const stored = document.place.kind === "file" ? lfsPath(document.bytes) : undefined;
      if (stored === undefined) documents.push(document);
      else documents.push(...(await lfsDocuments(document, stored, reading)));
    }
    yield documents;
  }
}

function documentOf(
  object: GitObject,
  { coverage, missing, onUnread }: GitReading,
): SearchDocument | undefined {
  if (object.state === "missing") {
    missing.objects.push(object.id);
    return undefined;
  }
  if (object.state === "oversized") {
    const what = `${object.type}s`;
    coverage.skip(what, TOO_LARGE);
    onUnread?.({ path: object.path || object.id, what, reason: TOO_LARGE });
    return undefined;
  }
  const { id, type, path, content } = object;
  coverage.count(units[type]);
  switch (type) {
    case "blob":
      coverage.count("bytes", content.length);
      return { place: { kind: "file", path, blob: id }, bytes: content, object: id };
    case "commit":
      return { place: { kind: "commit-message", commit: id }, bytes: content, object: id };
    case "tag":
      return { place: { kind: "tag-message", tag: path || id }, bytes: content, object: id };
    case "tree": {
      const { bytes, submodules } = treeNames(content, id.length / 2);
      const names = { place: { kind: "file-name", path }, bytes } as const;
      if (!submodules) return { ...names, object: id };
      coverage.skip("submodules", "their content is in another repository");
      return names;
    }
  }
}

const units = { blob: "blobs", commit: "commits", tag: "tags", tree: "trees" } as const;

/** A pointer of Git LFS, and what it points to when that is here. */
async function lfsDocuments(
  { place, bytes }: SearchDocument,
  stored: string,
  { coverage, gitDir, maxBytes }: GitReading,
): Promise<SearchDocument[]> {
  const large = await readForSearch(join(gitDir, stored), maxBytes);
  if (large.state !== "read") {
    coverage.skip("Git LFS files", "their content is not in this repository");
    return [{ place, bytes }];
  }
  coverage.count("bytes", large.bytes.length);
  return [
    { place, bytes },
    { place, bytes: large.bytes },
  ];
}

const SPACE = 0x20;
const NEWLINE = 0x0a;

/** The mode of a submodule's entry, 160000, begins with these; no other one does (git's tree format). */
const SUBMODULE_MODE = [0x31, 0x36] as const;

/**
 * The names in a tree object, one a line: entries are `<mode> <name>\0<id>` (git's tree format). They are written over
 * the entries, which take more room; a tree that is looked at anew has to be read anew.
 */
function treeNames(tree: Buffer, idBytes: number): { bytes: Buffer; submodules: boolean } {
  let submodules = false;
  let length = 0;
  // Byte by byte: a name is so short that to call anything for it takes longer.
  for (let at = 0; at < tree.length; ) {
    submodules ||= tree[at] === SUBMODULE_MODE[0] && tree[at + 1] === SUBMODULE_MODE[1];
    while (at < tree.length && tree[at] !== SPACE) at++;
    for (at++; at < tree.length && tree[at] !== 0; at++) tree[length++] = tree[at] as number;
    tree[length++] = NEWLINE;
    at += 1 + idBytes;
  }
  return { bytes: tree.subarray(0, length), submodules };
}
