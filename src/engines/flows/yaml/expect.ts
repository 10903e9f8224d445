import { readAssertion, readCapture, readFilters } from "../hurl/notation.ts";
import { mistake, type PlaceOf } from "../place.ts";
import { filterOperands } from "../query/filters.ts";
import { assertFilter, assertPredicate, assertQuery } from "../query/literals.ts";
import type { CaptureInput, ExpectedInput, ExpectInput, FilterInput } from "../response-schema.ts";
import { literal, operandOf, parseTemplate } from "../template.ts";
import {
  type Capture,
  comparingPredicates,
  type Expectation,
  type Filter,
  type FilterName,
  namedQueries,
  type Operand,
  type Place,
  type Predicate,
  type PredicateName,
  plainPredicates,
  plainQueries,
  type Query,
} from "../vocabulary.ts";

/** A predicate with the filters before it. */
export interface FilteredPredicate {
  filters: Filter[];
  predicate: Predicate;
}

/** What a step says under `expect`. @throws ConfigurationError */
export function translateExpect(input: ExpectInput | string[] | undefined, placeOf: PlaceOf): Expectation[] {
  if (input === undefined) return [];
  if (Array.isArray(input)) return input.map((line, index) => readAssertion(line, placeOf([index])));
  const found: Expectation[] = [];
  const add = (query: Query, expected: ExpectedInput, path: readonly PropertyKey[]) => {
    const place = placeOf(path, true);
    for (const one of translatePredicates(expected, () => placeOf(path)))
      found.push({ query, ...one, place });
  };
  for (const kind of plainQueries) {
    const expected = kind in input ? input[kind as keyof ExpectInput] : undefined;
    if (expected === undefined) continue;
    add({ kind }, plainExpected(kind, expected as ExpectedInput, placeOf([kind])), [kind]);
  }
  for (const kind of namedQueries) {
    for (const [argument, expected] of Object.entries(input[kind] ?? {})) {
      add(queryOf(kind, argument, placeOf([kind, argument], true)), expected, [kind, argument]);
    }
  }
  if (input.time !== undefined) add({ kind: "duration" }, { "<=": input.time }, ["time"]);
  if (input.schema !== undefined) {
    const place = placeOf(["schema"]);
    const operand: Operand =
      typeof input.schema === "string"
        ? { kind: "file", path: parseTemplate(input.schema, place) }
        : operandOf(input.schema, place);
    found.push({
      query: { kind: "jsonpath", argument: literal("$") },
      filters: [],
      predicate: { name: "schema", not: false, operand },
      place,
    });
  }
  for (const [index, line] of (input.asserts ?? []).entries()) {
    found.push(readAssertion(line, placeOf(["asserts", index])));
  }
  return found;
}

function plainExpected(kind: string, expected: ExpectedInput, place: Place | undefined): ExpectedInput {
  if (kind === "status") return expectedStatus(expected, place);
  if ((kind === "sha256" || kind === "md5") && typeof expected === "string")
    return { filters: ["toHex"], "==": expected.toLowerCase() };
  return expected;
}

/** A code, a class of codes such as `2xx` (RFC 9110 section 15), or a list of codes of which any will do. */
function expectedStatus(expected: ExpectedInput, place: Place | undefined): ExpectedInput {
  if (Array.isArray(expected)) return { oneOf: expected };
  if (typeof expected !== "string" || expected.includes("${")) return expected;
  const [, first, rest = ""] = /^([1-5])(xx|\d\d)$/i.exec(expected) ?? [];
  if (first === undefined)
    throw mistake(
      place,
      `status: must be a code such as 200, a class such as 2xx or a list of codes, not "${expected}"`,
    );
  if (/\d/.test(rest)) return Number(expected);
  return { ">=": Number(first) * 100, "<": Number(first) * 100 + 100 };
}

/** A query by its name and argument. */
export function queryOf(
  kind: (typeof namedQueries)[number],
  argument: string,
  place: Place | undefined,
): Query {
  const text = parseTemplate(argument, place);
  const query: Query =
    kind === "regex" ? { kind, pattern: { kind: "text", text } } : { kind, argument: text };
  assertQuery(query, place);
  return query;
}

/** A value to equal, or a mapping of predicates. */
export function translatePredicates(
  expected: ExpectedInput,
  placeOf: () => Place | undefined,
): FilteredPredicate[] {
  const place = placeOf();
  if (expected === null || typeof expected !== "object" || Array.isArray(expected)) {
    return [{ filters: [], predicate: { name: "==", not: false, operand: operandOf(expected, place) } }];
  }
  const { filters: given = [], count, not, ...direct } = expected;
  const filters = given.flatMap((filter) => translateFilter(filter, place));
  const found = [
    ...comparisons(direct, false, place).map((predicate) => ({ filters, predicate })),
    ...comparisons(not ?? {}, true, place).map((predicate) => ({ filters, predicate })),
  ];
  if (count === undefined) return found;
  const counted: Filter[] = [...filters, { name: "count", operands: [] }];
  const wanted = typeof count === "number" ? { "==": count } : count;
  return [
    ...found,
    ...comparisons(wanted, false, place).map((predicate) => ({ filters: counted, predicate })),
  ];
}

function comparisons(map: Record<string, unknown>, not: boolean, place: Place | undefined): Predicate[] {
  const given = (name: string) => Object.hasOwn(map, name) && map[name] !== undefined;
  const comparing = comparingPredicates
    .filter(given)
    .map((name): Predicate => ({ name, not, operand: operandOf(map[name], place) }));
  for (const predicate of comparing) assertPredicate(predicate, place);
  const plain = plainPredicates
    .filter(given)
    .map((name: PredicateName): Predicate => ({ name, not: not !== (map[name] === false) }));
  return [...comparing, ...plain];
}

function translateFilter(input: FilterInput, place: Place | undefined): Filter[] {
  if (typeof input === "string") return readFilters(input, place);
  const [entry, ...others] = Object.entries(input).filter(([, value]) => value !== undefined);
  if (!entry || others.length > 0) throw mistake(place, "a filter is one name with its values");
  const [name, value] = entry;
  const operands = Array.isArray(value) ? value : value === true || value === null ? [] : [value];
  const expected = filterOperands[name as FilterName];
  if (operands.length !== expected)
    throw mistake(place, `${name} takes ${expected} values, not ${operands.length}`);
  const filter: Filter = {
    name: name as FilterName,
    operands: operands.map((operand) => operandOf(operand, place)),
  };
  assertFilter(filter, place);
  return [filter];
}

/** What a step keeps from its answer. @throws ConfigurationError */
export function translateCapture(name: string, input: CaptureInput, place: Place | undefined): Capture {
  if (typeof input === "string") return { name, ...readCapture(input, place), place };
  const { filters = [], redact = false, ...queries } = input;
  const [entry, ...others] = Object.entries(queries).filter(([, value]) => value !== undefined);
  if (!entry || others.length > 0) {
    throw mistake(
      place,
      `the capture "${name}" needs exactly one of ${Object.keys(captureKinds).join(", ")}`,
    );
  }
  const [kind, argument] = entry;
  const query =
    typeof argument === "string"
      ? queryOf(kind as (typeof namedQueries)[number], argument, place)
      : ({ kind } as Query);
  return { name, query, filters: filters.flatMap((filter) => translateFilter(filter, place)), redact, place };
}

const captureKinds = Object.fromEntries(
  [...namedQueries, "body", "status", "url", "duration"].map((kind) => [kind, true]),
);
