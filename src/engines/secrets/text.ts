import { isUtf8 } from "node:buffer";

/** The text of a document, with the way between offsets in it and bytes. */
export interface DecodedText {
  text: string;
  /** UTF-16 offsets of sorted byte offsets. */
  textOffsets(byteOffsets: readonly number[]): number[];
  byteOffset(textOffset: number): number;
}

/** Decodes bytes as UTF-8; as Latin-1, byte by byte, when they are not valid UTF-8. */
export function decodeText(bytes: Buffer): DecodedText {
  const text = bytes.toString("utf8");
  // Equal lengths: ASCII throughout, or every invalid byte was replaced by one character.
  if (text.length === bytes.length) return sameOffsets(text);
  if (!isUtf8(bytes)) return sameOffsets(bytes.toString("latin1"));
  return {
    text,
    textOffsets(offsets) {
      let byte = 0;
      let unit = 0;
      return offsets.map((offset) => {
        const end = characterStart(bytes, offset);
        unit += bytes.toString("utf8", byte, end).length;
        byte = end;
        return unit;
      });
    },
    byteOffset: (offset) => Buffer.byteLength(text.slice(0, offset), "utf8"),
  };
}

function sameOffsets(text: string): DecodedText {
  return { text, textOffsets: (offsets) => [...offsets], byteOffset: (offset) => offset };
}

/** The nearest offset at or before `offset` that does not cut a character. */
function characterStart(bytes: Buffer, offset: number): number {
  let at = Math.max(0, Math.min(offset, bytes.length));
  while (at > 0 && at < bytes.length && ((bytes[at] as number) & 0xc0) === 0x80) at--;
  return at;
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
