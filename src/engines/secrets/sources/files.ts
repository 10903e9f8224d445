import { isAbsolute, join } from "node:path";
import type { CoverageLog } from "../../../core/coverage.ts";
import { readForSearch } from "../../../probes/file-tree.ts";
import type { SearchDocument } from "./document.ts";

/** Reads files for searching. Paths are relative to `folder`; what cannot be read is a counted skip. */
export async function* fileDocuments(
  folder: string,
  paths: Iterable<string> | AsyncIterable<string>,
  maxBytes: number,
  coverage: CoverageLog,
): AsyncGenerator<SearchDocument, void, void> {
  for await (const path of paths) {
    const content = await readForSearch(isAbsolute(path) ? path : join(folder, path), maxBytes);
    if (content.state === "read") {
      coverage.count("files");
      coverage.count("bytes", content.bytes.length);
      yield { place: { kind: "file", path }, bytes: content.bytes };
    } else {
      coverage.skip("files", content.state === "oversized" ? "larger than max-file-size" : content.reason);
    }
  }
}
