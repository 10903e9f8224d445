import { mistake } from "../place.ts";
import { templateText } from "../tell/describe.ts";
import { constantText, literal } from "../template.ts";
import type { Capture, Expectation, Operand } from "../vocabulary.ts";
import type { HurlBody } from "./body.ts";
import { type Cursor, endLine, looksAt, matches, skipLines, skipSpaces, take, unexpected } from "./cursor.ts";
import { parseBodyHere, parseName, parsePairs, parseSectionHeader } from "./lines.ts";
import { parseAssertion, parseCaptureBody } from "./query.ts";

/** What is said of an entry's response. */
export interface Response {
  captures: Capture[];
  expectations: Expectation[];
  wantsHttp2: boolean;
}

const versions = "HTTP, HTTP/1.0, HTTP/1.1 or HTTP/2";

/** The expected response of an entry; empty when there is none. */
export function parseResponse(cursor: Cursor): Response {
  const response: Response = { captures: [], expectations: [], wantsHttp2: false };
  const start = cursor.at;
  skipLines(cursor);
  skipSpaces(cursor);
  const at = cursor.at;
  const version = take(cursor, /HTTP(?:\/[\d.*]+)?(?=[ \t])/y);
  if (version === undefined) {
    if (looksAt(cursor, "HTTP")) throw unexpected(cursor, versions);
    cursor.at = start;
    return response;
  }
  const [, wanted = "*"] = version.split("/");
  if (wanted === "3") throw mistake(cursor.placeOf(at), "HTTP/3 is not supported");
  if (!["*", "1.0", "1.1", "2"].includes(wanted)) throw unexpected(cursor, versions, at);
  const { expectations } = response;
  const add = (offset: number, expectation: Omit<Expectation, "filters" | "place">): void => {
    expectations.push({ filters: [], ...expectation, place: cursor.placeOf(offset) });
  };
  if (wanted !== "*") add(at, { query: { kind: "version" }, predicate: equals(text(wanted)) });
  response.wantsHttp2 = wanted === "2";
  skipSpaces(cursor);
  const statusAt = cursor.at;
  const status = take(cursor, /\*|\d{3}(?!\d)/y);
  if (status === undefined) throw unexpected(cursor, "a status such as 200, or *");
  if (status !== "*") {
    const operand: Operand = { kind: "constant", value: Number(status) };
    add(statusAt, { query: { kind: "status" }, predicate: equals(operand) });
  }
  endLine(cursor);
  for (const [name, value] of parsePairs(cursor)) {
    const query = { kind: "header", argument: name, all: true } as const;
    const predicate = { name: "includes", not: false, operand: { kind: "text", text: value } } as const;
    expectations.push({ query, filters: [], predicate, place: name.place });
  }
  parseResponseSections(cursor, response);
  const body = parseBodyHere(cursor);
  if (body) expectations.push(bodyExpectation(body.body, cursor.placeOf(body.at)));
  return response;
}

function equals(operand: Operand): Expectation["predicate"] {
  return { name: "==", not: false, operand };
}

function text(value: string): Operand {
  return { kind: "text", text: literal(value) };
}

function bodyExpectation(body: HurlBody, place: Expectation["place"]): Expectation {
  const common = { filters: [], place };
  switch (body.kind) {
    case "json":
    case "text":
      // Byte for byte, as Hurl has it, JSON included.
      return {
        ...common,
        query: { kind: "body" },
        predicate: equals({ kind: "text", text: body.text }),
        place: body.text.place ?? place,
      };
    case "bytes":
    case "file":
      return { query: { kind: "bytes" }, predicate: equals(body), ...common };
  }
}

function parseResponseSections(cursor: Cursor, response: Response): void {
  const seen = new Set<string>();
  for (let header = parseSectionHeader(cursor); header; header = parseSectionHeader(cursor)) {
    if (seen.has(header.name)) throw mistake(cursor.placeOf(header.at), `[${header.name}] is there already`);
    seen.add(header.name);
    if (header.name === "Captures") parseCaptures(cursor, response);
    else if (header.name === "Asserts") parseAssertions(cursor, response);
    else throw unexpected(cursor, "one of [Captures], [Asserts]", header.at);
  }
}

function parseCaptures(cursor: Cursor, { captures }: Response): void {
  for (let name = parseName(cursor); name; name = parseName(cursor)) {
    const rendered = constantText(name) === undefined ? { rendered: name } : {};
    captures.push({ name: templateText(name), ...rendered, ...parseCaptureBody(cursor), place: name.place });
    endLine(cursor);
  }
}

const assertionStart = /[a-z][A-Za-z0-9]*(?=[ \t])/y;
const bytesStart = /(?:base64|hex|file),/y;

function parseAssertions(cursor: Cursor, { expectations }: Response): void {
  for (;;) {
    const start = cursor.at;
    skipLines(cursor);
    skipSpaces(cursor);
    // A method, a section or a body starts with something else than a lower-case word.
    if (!matches(cursor, assertionStart) || matches(cursor, bytesStart)) {
      cursor.at = start;
      return;
    }
    expectations.push(parseAssertion(cursor));
    endLine(cursor);
  }
}
