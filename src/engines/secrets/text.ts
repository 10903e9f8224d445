import { isUtf8 } from "node:buffer";

/** The text of a document, with the way back from offsets in it to bytes. */
export interface DecodedText {
  text: string;
  /** UTF-16 offset of each of the byte offsets, which must be sorted. */
  textOffsets(byteOffsets: readonly number[]): number[];
}

/** Decodes bytes as UTF-8; as Latin-1, byte by byte, when they are not valid UTF-8. */
export function decodeText(bytes: Buffer): DecodedText {
  const text = bytes.toString("utf8");
  if (text.length === bytes.length) {
    // Either ASCII throughout, or invalid bytes were replaced one by one: offsets agree in both cases.
    return { text, textOffsets: (offsets) => [...offsets] };
  }
  if (!isUtf8(bytes)) return { text: bytes.toString("latin1"), textOffsets: (offsets) => [...offsets] };
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
  };
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
}

/** Positions of sorted offsets in `text`, in one pass. */
export function positionsOf(text: string, offsets: readonly number[]): TextPosition[] {
  let line = 1;
  let lineStart = 0;
  let next = text.indexOf("\n");
  return offsets.map((offset) => {
    while (next >= 0 && next < offset) {
      line++;
      lineStart = next + 1;
      next = text.indexOf("\n", lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  });
}
