import type { ConfigurationError } from "../../../core/errors.ts";
import { cut, printable } from "../../../core/sanitize.ts";
import { mistake } from "../place.ts";
import type { Place } from "../vocabulary.ts";

/** A position in a text that is being parsed. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** `${name}` is a variable, too: the text is a piece of a YAML flow. */
  readonly dollar: boolean;
  /** The place of an offset; undefined for text that comes from no file. */
  placeOf(offset: number): Place | undefined;
}

/** A cursor at the start of a file. */
export function createCursor(text: string, file: string): Cursor {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    text,
    at: 0,
    dollar: false,
    placeOf(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { file, line: low + 1, column: offset - starts[low]! + 1 };
    },
  };
}

/** A cursor over a piece of Hurl inside another file; every place is the piece's own. */
export function createPieceCursor(text: string, place: Place | undefined): Cursor {
  return { text, at: 0, dollar: true, placeOf: () => place };
}

/** Whether the text goes on with `literal`. */
export function looksAt(cursor: Cursor, literal: string): boolean {
  return cursor.text.startsWith(literal, cursor.at);
}

/** Takes `literal` when the text goes on with it. */
export function accept(cursor: Cursor, literal: string): boolean {
  if (!looksAt(cursor, literal)) return false;
  cursor.at += literal.length;
  return true;
}

/** Takes what a sticky (`y`) pattern matches here. */
export function take(cursor: Cursor, pattern: RegExp): string | undefined {
  const start = cursor.at;
  if (!matches(cursor, pattern)) return undefined;
  cursor.at = pattern.lastIndex;
  return cursor.text.slice(start, cursor.at);
}

/** Whether a sticky (`y`) pattern matches here. */
export function matches(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  return pattern.test(cursor.text);
}

const spaces = /[ \t]+/y;
const restOfLine = /[ \t]*(?:#|\r?\n|$)/y;
const lineEnd = /[ \t]*(?:#[^\n]*)?(?:\n|$|\r\n)?/y;
const emptyLine = /[ \t]*(?:#[^\n]*)?\r?\n|[ \t]*#[^\n]*$/y;

export function expect(cursor: Cursor, literal: string): void {
  if (!accept(cursor, literal)) throw unexpected(cursor, `"${literal}"`);
}

export function skipSpaces(cursor: Cursor): boolean {
  return take(cursor, spaces) !== undefined;
}

/** Whether nothing but a comment is left on the line. */
export function atLineEnd(cursor: Cursor): boolean {
  return matches(cursor, restOfLine);
}

/** Ends the line: spaces, a comment, the line break. */
export function endLine(cursor: Cursor): void {
  if (!atLineEnd(cursor)) throw unexpected(cursor, "the end of the line");
  take(cursor, lineEnd);
}

/** Skips empty lines and comments; gives the comments' texts. */
export function skipLines(cursor: Cursor): string[] {
  const comments: string[] = [];
  for (;;) {
    const line = take(cursor, emptyLine);
    if (line === undefined) return comments;
    const text = line.trim();
    if (text !== "") comments.push(text.slice(1).trim());
  }
}

/** Whether everything was read. */
export function atEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.text.length;
}

/** The error for a place where something else was expected. */
export function unexpected(cursor: Cursor, expected: string, at = cursor.at): ConfigurationError {
  const [line = ""] = cursor.text.slice(at, at + 80).split(/\r?\n/, 1);
  const found =
    at >= cursor.text.length
      ? "the end of the file"
      : line === ""
        ? "the end of the line"
        : `"${cut(printable(line), 40)}"`;
  return mistake(cursor.placeOf(at), `expected ${expected}, found ${found}`);
}
