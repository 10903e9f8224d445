import type { Capture, Expectation, Filter, Place } from "../vocabulary.ts";
import { atEnd, type Cursor, createPieceCursor, skipSpaces, unexpected } from "./cursor.ts";
import { parseAssertion, parseCaptureBody } from "./query.ts";
import { parseFilters } from "./strings.ts";

/**
 * Hurl's notation in pieces, as YAML flows may use it: one assertion, one capture, a chain of filters. Variables may be
 * written `{{name}}` or `${name}`.
 */

function whole<T>(text: string, place: Place | undefined, expected: string, parse: (cursor: Cursor) => T): T {
  const cursor = createPieceCursor(text, place);
  skipSpaces(cursor);
  const found = parse(cursor);
  skipSpaces(cursor);
  if (!atEnd(cursor)) throw unexpected(cursor, expected);
  return found;
}

/** `jsonpath "$.items" count == 3`. @throws ConfigurationError */
export function readAssertion(text: string, place: Place | undefined): Expectation {
  return whole(text, place, "nothing after the assertion", parseAssertion);
}

/** `header "Location" regex "id=(\\d+)" redact`. @throws ConfigurationError */
export function readCapture(
  text: string,
  place: Place | undefined,
): Pick<Capture, "query" | "filters" | "redact"> {
  return whole(text, place, "a filter or redact", parseCaptureBody);
}

/** `split "," nth 0`. @throws ConfigurationError */
export function readFilters(text: string, place: Place | undefined): Filter[] {
  return whole(` ${text.trim()}`, place, "a filter", (cursor) => {
    cursor.at = 0;
    return parseFilters(cursor);
  });
}
