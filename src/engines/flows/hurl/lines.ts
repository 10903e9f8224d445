import type { Template } from "../vocabulary.ts";
import { type HurlBody, parseBody } from "./body.ts";
import { type Cursor, endLine, matches, skipLines, skipSpaces, take } from "./cursor.ts";
import { parseKey, parseValue } from "./strings.ts";

export type Pair = readonly [name: Template, value: Template];

/** Lines of `name: value`. */
export function parsePairs(cursor: Cursor): Pair[] {
  const pairs: Pair[] = [];
  for (let pair = parsePair(cursor); pair; pair = parsePair(cursor)) pairs.push(pair);
  return pairs;
}

function parsePair(cursor: Cursor): Pair | undefined {
  const name = parseName(cursor);
  if (!name) return undefined;
  const value = parseValue(cursor);
  endLine(cursor);
  return [name, value];
}

/** A name with its colon; nothing is taken when there is none. */
export function parseName(cursor: Cursor): Template | undefined {
  const start = cursor.at;
  skipLines(cursor);
  skipSpaces(cursor);
  const name = matches(cursor, nameStart) && !matches(cursor, sectionHeader) ? tryKey(cursor) : undefined;
  if (!name) cursor.at = start;
  return name;
}

const nameStart = /[A-Za-z0-9_\-.@$\\]|[^\0-\x7f]|\{\{/y;
const sectionHeader = /\[[A-Za-z]+\](?=[ \t]*(?:#|\r?\n|$))/y;
const colon = /[ \t]*:[ \t]*/y;

function tryKey(cursor: Cursor): Template | undefined {
  // A body may start with a placeholder: without a colon after it, it is no name.
  const name = parseKey(cursor);
  if (!name || take(cursor, colon) === undefined) return undefined;
  return name;
}

/** A body and where it starts; nothing is taken when there is none. */
export function parseBodyHere(cursor: Cursor): { body: HurlBody; at: number } | undefined {
  const start = cursor.at;
  skipLines(cursor);
  skipSpaces(cursor);
  const at = cursor.at;
  const body = matches(cursor, sectionHeader) ? undefined : parseBody(cursor);
  if (!body) {
    cursor.at = start;
    return undefined;
  }
  endLine(cursor);
  return { body, at };
}

/** The name of the section that starts here; its line is taken. */
export function parseSectionHeader(cursor: Cursor): { name: string; at: number } | undefined {
  const start = cursor.at;
  skipLines(cursor);
  skipSpaces(cursor);
  const at = cursor.at;
  const header = take(cursor, sectionHeader);
  if (header === undefined) {
    cursor.at = start;
    return undefined;
  }
  endLine(cursor);
  return { name: header.slice(1, -1), at };
}
