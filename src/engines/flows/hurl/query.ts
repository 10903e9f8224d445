import { didYouMean } from "../../../core/nearest.ts";
import { mistake } from "../place.ts";
import { filterOperands } from "../query/filters.ts";
import { assertPredicate, assertQuery } from "../query/literals.ts";
import {
  type Capture,
  comparingPredicates,
  type Expectation,
  namedQueries,
  type Operand,
  type Predicate,
  type PredicateName,
  plainPredicates,
  plainQueries,
  type Query,
} from "../vocabulary.ts";
import { type HurlBody, parseMultiline } from "./body.ts";
import { parseBytes } from "./bytes.ts";
import { accept, type Cursor, looksAt, skipSpaces, take, unexpected } from "./cursor.ts";
import { parseJsonBody } from "./json.ts";
import { parseFilters, parseNumber, parseOneline, parsePattern, parseQuoted, parseTyped } from "./strings.ts";

const queryWord = /[A-Za-z][A-Za-z0-9]*/y;
const negation = /not(?=[ \t])/y;
const predicateWord = /[=!<>]=?|[A-Za-z][A-Za-z0-9]*/y;
const jsonWord = /(?:true|false|null)(?![A-Za-z0-9_])/y;

const queryNames: readonly string[] = [...plainQueries, ...namedQueries];

/** `status`, `header "Location"`, `jsonpath "$.id"`… */
function parseQuery(cursor: Cursor): Query {
  const start = cursor.at;
  const query = readQuery(cursor);
  assertQuery(query, cursor.placeOf(start));
  return query;
}

function readQuery(cursor: Cursor): Query {
  const start = cursor.at;
  const name = take(cursor, queryWord) ?? "";
  if ((plainQueries as readonly string[]).includes(name))
    return { kind: name as (typeof plainQueries)[number] };
  if (!(namedQueries as readonly string[]).includes(name)) {
    throw mistake(
      cursor.placeOf(start),
      `expected a query, found "${name}".${didYouMean(name, queryNames) || ` Queries: ${queryNames.join(", ")}.`}`,
    );
  }
  skipSpaces(cursor);
  if (name === "regex") return { kind: "regex", pattern: parsePattern(cursor) };
  const argument = parseQuoted(cursor);
  if (!argument) throw unexpected(cursor, `a quoted string after ${name}`);
  const kind = name as Exclude<(typeof namedQueries)[number], "regex">;
  return kind === "jsonpath" && !cursor.dollar ? { kind, argument, unwraps: true } : { kind, argument };
}

/** Hurl's former names of predicates. */
const formerNames: Record<string, PredicateName> = {
  equals: "==",
  notEquals: "!=",
  greaterThan: ">",
  greaterThanOrEquals: ">=",
  lessThan: "<",
  lessThanOrEquals: "<=",
};

const predicateNames: readonly string[] = [...comparingPredicates, ...plainPredicates];

/** `== 200`, `not contains "x"`, `exists`… */
function parsePredicate(cursor: Cursor): Predicate {
  const not = take(cursor, negation) !== undefined;
  if (not) skipSpaces(cursor);
  const start = cursor.at;
  const word = take(cursor, predicateWord) ?? "";
  const name = formerNames[word] ?? word;
  if ((plainPredicates as readonly string[]).includes(name)) return { name: name as PredicateName, not };
  if (!(comparingPredicates as readonly string[]).includes(name)) {
    if (word === "") throw unexpected(cursor, "a filter or a predicate", start);
    const known = [...predicateNames, ...Object.keys(filterOperands)];
    throw mistake(
      cursor.placeOf(start),
      `expected a filter or a predicate, found "${word}".${didYouMean(word, known)}`,
    );
  }
  skipSpaces(cursor);
  const operandAt = cursor.at;
  const operand = name === "matches" ? parsePattern(cursor) : parsePredicateValue(cursor, name);
  const predicate: Predicate = { name: name as PredicateName, not, operand };
  assertPredicate(predicate, cursor.placeOf(operandAt));
  return predicate;
}

function parsePredicateValue(cursor: Cursor, predicate: string): Operand {
  const constant = take(cursor, jsonWord);
  if (constant !== undefined)
    return { kind: "constant", value: constant === "null" ? null : constant === "true" };
  // Lists and objects go beyond Hurl's own grammar; a JSON value is what anybody would write.
  if (looksAt(cursor, "[") || (looksAt(cursor, "{") && !looksAt(cursor, "{{")))
    return parseJsonBody(cursor).value;
  const found = parseNumber(cursor) ?? parseTyped(cursor) ?? parseBytes(cursor);
  if (found) return found;
  if (looksAt(cursor, "```")) return multilineOperand(parseMultiline(cursor));
  const text = parseQuoted(cursor) ?? parseOneline(cursor);
  if (!text) throw unexpected(cursor, `a value after ${predicate}`);
  return { kind: "text", text };
}

function multilineOperand(body: HurlBody): Operand {
  switch (body.kind) {
    case "text":
    case "json":
      return { kind: "text", text: body.text };
    case "bytes":
    case "file":
      return body;
  }
}

/** One assertion without its line's end. */
export function parseAssertion(cursor: Cursor): Expectation {
  const place = cursor.placeOf(cursor.at);
  const query = parseQuery(cursor);
  const filters = parseFilters(cursor);
  if (!skipSpaces(cursor)) throw unexpected(cursor, "a predicate");
  return { query, filters, predicate: parsePredicate(cursor), place };
}

/** A capture's query, filters and `redact`, after its name and colon. */
export function parseCaptureBody(cursor: Cursor): Pick<Capture, "query" | "filters" | "redact"> {
  const query = parseQuery(cursor);
  const filters = parseFilters(cursor);
  const start = cursor.at;
  skipSpaces(cursor);
  const redact = accept(cursor, "redact");
  if (!redact) cursor.at = start;
  return { query, filters, redact };
}
