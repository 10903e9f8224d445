import type { Operand, Template } from "../vocabulary.ts";
import { accept, type Cursor, expect, skipSpaces, take, unexpected } from "./cursor.ts";
import { parseFileName } from "./strings.ts";

/** `base64,…;`, `hex,…;` or `file,…;`; undefined when there is none here. */
export function parseBytes(cursor: Cursor): Extract<Operand, { kind: "bytes" | "file" }> | undefined {
  const start = cursor.at;
  if (accept(cursor, "base64,")) {
    const bytes = base64Bytes(take(cursor, /[^;]*/y) ?? "");
    if (!bytes) throw unexpected(cursor, "base64 after base64,", start);
    expect(cursor, ";");
    return { kind: "bytes", bytes };
  }
  if (accept(cursor, "hex,")) {
    const bytes = hexBytes(take(cursor, /\s*[\da-fA-F]*\s*(?=;)/y) ?? "?");
    if (!bytes) throw unexpected(cursor, "pairs of hex digits after hex,", start);
    expect(cursor, ";");
    return { kind: "bytes", bytes };
  }
  const path = parseFileReference(cursor);
  return path && { kind: "file", path };
}

/** White space is ignored; undefined when the text is not base64. */
export function base64Bytes(text: string): Buffer | undefined {
  const bare = text.replace(/\s/g, "");
  return /^[A-Za-z0-9+/]*={0,2}$/.test(bare) ? Buffer.from(bare, "base64") : undefined;
}

/** White space is ignored; undefined when the text is not hex. */
export function hexBytes(text: string): Buffer | undefined {
  const bare = text.replace(/\s/g, "");
  return /^(?:[\da-fA-F]{2})*$/.test(bare) ? Buffer.from(bare, "hex") : undefined;
}

/** `file,name;`; undefined when there is none here. */
export function parseFileReference(cursor: Cursor): Template | undefined {
  if (!accept(cursor, "file,")) return undefined;
  skipSpaces(cursor);
  const path = parseFileName(cursor);
  skipSpaces(cursor);
  expect(cursor, ";");
  return path;
}
