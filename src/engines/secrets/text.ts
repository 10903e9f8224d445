import { isUtf8 } from "node:buffer";

/** The text of a document, with the way from offsets in it to bytes. */
export interface DecodedText {
  text: string;
  byteOffset(textOffset: number): number;
}

/** Decodes bytes as UTF-8; as Latin-1, byte by byte, when they are not valid UTF-8. */
export function decodeText(bytes: Buffer): DecodedText {
  const text = bytes.toString("utf8");
  // Equal lengths: ASCII throughout, or every invalid byte was replaced by one character.
  if (text.length === bytes.length) return { text, byteOffset: (offset) => offset };
  if (!isUtf8(bytes)) return { text: bytes.toString("latin1"), byteOffset: (offset) => offset };
  return { text, byteOffset: utf8Offsets(text) };
}

/** Characters between the places whose byte offsets are kept. */
const STEP = 4096;

/** The way from offsets in a text to those in its UTF-8; each part of the text is measured once. */
function utf8Offsets(text: string): (offset: number) => number {
  const kept = [{ offset: 0, bytes: 0 }];
  return (offset) => {
    for (let last = kept.at(-1); last && last.offset + STEP <= offset; last = kept.at(-1)) {
      const next = pastPair(text, last.offset + STEP);
      kept.push({ offset: next, bytes: last.bytes + Buffer.byteLength(text.slice(last.offset, next)) });
    }
    let at = Math.min(kept.length - 1, Math.floor(offset / STEP));
    while ((kept[at] as { offset: number }).offset > offset) at--;
    const { offset: from, bytes } = kept[at] as { offset: number; bytes: number };
    return bytes + Buffer.byteLength(text.slice(from, offset));
  };
}

/** The offset itself, or the next one where it is in the middle of a character of two units. */
function pastPair(text: string, offset: number): number {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset + 1 : offset;
}

/** Line and column, both from 1; columns count UTF-16 units. */
export interface TextPosition {
  line: number;
  column: number;
  /** Byte offset of the line's start. */
  lineStart: number;
}

const NEWLINE = 0x0a;

/** Positions of sorted byte offsets, in one pass. */
export function positionsOf(bytes: Buffer, offsets: readonly number[]): TextPosition[] {
  let line = 1;
  let lineStart = 0;
  let next = bytes.indexOf(NEWLINE);
  return offsets.map((offset) => {
    while (next >= 0 && next < offset) {
      line++;
      lineStart = next + 1;
      next = bytes.indexOf(NEWLINE, lineStart);
    }
    return { line, column: bytes.toString("utf8", lineStart, offset).length + 1, lineStart };
  });
}
