import type { CoverageLog } from "../../../core/coverage.ts";
import type { GitObject } from "../../../probes/git/objects.ts";
import type { SearchDocument } from "./document.ts";

/** What an incomplete reading lacks. */
export interface Missing {
  /** Ids of objects that are named but not here. */
  objects: string[];
}

const SUBMODULE_ENTRY = Buffer.from("160000 ");

/**
 * Turns git's objects into documents: blobs, messages of commits and tags, and the names in trees. Counts what came
 * by, and notes what is missing.
 */
export async function* gitDocuments(
  objects: AsyncIterable<GitObject>,
  coverage: CoverageLog,
  missing: Missing,
): AsyncGenerator<SearchDocument, void, void> {
  for await (const object of objects) {
    if (object.state === "missing") {
      missing.objects.push(object.id);
      continue;
    }
    if (object.state === "oversized") {
      coverage.skip(`${object.type}s`, "larger than max-file-size");
      continue;
    }
    const { id, type, path, content } = object;
    coverage.count(`${type}s`);
    if (type === "blob") {
      coverage.count("bytes", content.length);
      yield { place: { kind: "file", path, blob: id }, bytes: content };
    } else if (type === "commit") {
      yield { place: { kind: "commit-message", commit: id }, bytes: content };
    } else if (type === "tag") {
      yield { place: { kind: "tag-message", tag: path || id }, bytes: content };
    } else {
      if (content.includes(SUBMODULE_ENTRY)) {
        coverage.skip("submodules", "their content is in another repository");
      }
      yield { place: { kind: "file-name", path }, bytes: treeNames(content, id.length / 2) };
    }
  }
}

const SPACE = 0x20;

/** The names in a tree object, one a line: entries are `<mode> <name>\0<id>` (git's tree format). */
function treeNames(tree: Buffer, idBytes: number): Buffer {
  const names: Buffer[] = [];
  for (let at = 0; at < tree.length; ) {
    const start = tree.indexOf(SPACE, at) + 1;
    const end = tree.indexOf(0, start);
    if (start === 0 || end < 0) break;
    names.push(tree.subarray(start, end), NEWLINE);
    at = end + 1 + idBytes;
  }
  return Buffer.concat(names);
}

const NEWLINE = Buffer.from("\n");
