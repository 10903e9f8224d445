import { isAbsolute, join } from "node:path";
import type { CoverageLog } from "../../../core/coverage.ts";
import { readForSearch, sizeOf } from "../../../probes/file-tree.ts";
import type { SearchDocument, Unread } from "./document.ts";

/** Files read side by side, and bytes held for them. */
const TOGETHER = 16;
const HELD = 4 * 1024 * 1024;

/** Why a file or object was not read that is larger than the options allow. */
export const TOO_LARGE = "larger than max-file-size";

/**
 * Reads files for searching, some at a time, and gives them in their order. Paths are relative to `folder`; what
 * cannot be read is a counted skip.
 */
export async function* fileDocuments(
  folder: string,
  paths: Iterable<string> | AsyncIterable<string>,
  maxBytes: number,
  coverage: CoverageLog,
  onUnread?: (unread: Unread) => void,
): AsyncGenerator<SearchDocument[], void, void> {
  const pathOf = (name: string): string => (isAbsolute(name) ? name : join(folder, name));
  const read = async (names: readonly string[]): Promise<SearchDocument[]> => {
    const contents = await Promise.all(names.map((name) => readForSearch(pathOf(name), maxBytes)));
    return contents.flatMap((content, at): SearchDocument[] => {
      if (content.state === "read") {
        coverage.count("files");
        coverage.count("bytes", content.bytes.length);
        return [{ place: { kind: "file", path: names[at] as string }, bytes: content.bytes }];
      }
      const reason = content.state === "oversized" ? TOO_LARGE : content.reason;
      coverage.skip("files", reason);
      if (content.state === "oversized") onUnread?.({ path: names[at] as string, what: "files", reason });
      return [];
    });
  };
  for await (const names of groups(paths, TOGETHER)) {
    const sizes = await Promise.all(names.map((name) => sizeOf(pathOf(name))));
    for (let from = 0; from < names.length; ) {
      let held = sizes[from] as number;
      let to = from + 1;
      for (; to < names.length && held + (sizes[to] as number) <= HELD; to++) held += sizes[to] as number;
      yield await read(names.slice(from, to));
      from = to;
    }
  }
}

async function* groups(
  items: Iterable<string> | AsyncIterable<string>,
  size: number,
): AsyncGenerator<string[], void, void> {
  let group: string[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
