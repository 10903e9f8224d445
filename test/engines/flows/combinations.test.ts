import { describe, expect, it } from "vitest";
import { parseHurl } from "../../../src/engines/flows/hurl/parse.ts";
import type { Flow } from "../../../src/engines/flows/model.ts";
import {
  comparingPredicates,
  type Expectation,
  type Filter,
  type FilterName,
  filterNames,
  namedQueries,
  type Operand,
  type Predicate,
  type PredicateName,
  plainPredicates,
  plainQueries,
  type Query,
} from "../../../src/engines/flows/vocabulary.ts";
import { type Handler, run } from "./helpers.ts";
import { writeAssertion } from "./write-flow.ts";

/**
 * What a query or a filter gives. `none` are elements that were not found, `told` is a filter that says why it
 * cannot.
 */
type Kind =
  | "text"
  | "integer"
  | "float"
  | "bytes"
  | "list"
  | "object"
  | "elements"
  | "none"
  | "nothing"
  | "told";
type QueryName = (typeof plainQueries)[number] | (typeof namedQueries)[number];

/** Neither an address, nor base64, JSON, a date or a number. */
const word = "Kite,seven";

const handler: Handler = (request, response) => {
  if (request.url === "/from") {
    response.writeHead(302, { location: "/to?q=1" }).end();
    return;
  }
  const answers: Record<string, string> = {
    "/json": JSON.stringify({ word }),
    "/page": `<!doctype html><p>${word}</p>`,
  };
  response.writeHead(200, { "x-word": word, "set-cookie": `word=${word}` });
  response.end(answers[request.url ?? ""] ?? word);
};

const text = (value: string): Operand => ({ kind: "text", text: { parts: [value] } });
const number = (value: number): Operand => ({ kind: "constant", value });
const pattern = (source: string): Operand => ({ kind: "regex", source, ignoreCase: false });

/** Where each query is asked, with what, and what it gives there. */
const asked: Record<QueryName, { path?: string; argument?: string; kind: Kind }> = {
  status: { kind: "integer" },
  version: { kind: "text" },
  url: { kind: "text" },
  ip: { kind: "text" },
  body: { kind: "text" },
  bytes: { kind: "bytes" },
  rawbytes: { kind: "bytes" },
  duration: { kind: "integer" },
  sha256: { kind: "bytes" },
  md5: { kind: "bytes" },
  redirects: { kind: "list" },
  header: { argument: "X-Word", kind: "text" },
  cookie: { argument: "word", kind: "text" },
  variable: { argument: "word", kind: "text" },
  // The server speaks no TLS.
  certificate: { argument: "Subject", kind: "nothing" },
  jsonpath: { path: "/json", argument: "$.word", kind: "text" },
  xpath: { path: "/page", argument: "//p", kind: "elements" },
  css: { path: "/page", argument: "p", kind: "elements" },
  regex: { argument: "(K.*)", kind: "text" },
};

function queryOf(kind: QueryName): Query {
  const { argument = "" } = asked[kind];
  if (kind === "regex") return { kind, pattern: pattern(argument) };
  return (argument === "" ? { kind } : { kind, argument: { parts: [argument] } }) as Query;
}

const operands: Partial<Record<FilterName, Operand[]>> = {
  charsetDecode: [text("latin1")],
  css: [text("h1")],
  dateFormat: [text("%Y")],
  decode: [text("latin1")],
  format: [text("%Y")],
  jsonpath: [text("$.status")],
  nth: [number(0)],
  regex: [pattern("(.)")],
  replace: [text("K"), text("B")],
  replaceRegex: [pattern("K"), text("B")],
  split: [text(",")],
  // Every object inherits a member of this name.
  toString: [],
  toDate: [text("%Y")],
  urlQueryParam: [text("q")],
  xpath: [text("count(//h1)")],
};

type Gives = Partial<Record<Kind, Kind>>;
const ofText = (kind: Kind): Gives => ({ text: kind, elements: kind });
const ofBytes: Gives = { bytes: "text" };
const ofRenderable: Gives = { text: "text", elements: "text", integer: "text" };
const ofItems: Gives = { list: "object", elements: "text" };

/** What a filter gives for what it is given; everything that is not named here is `told`. */
const gives: Record<FilterName, Gives> = {
  base64Decode: {},
  base64Encode: ofBytes,
  base64UrlSafeDecode: {},
  base64UrlSafeEncode: ofBytes,
  charsetDecode: ofBytes,
  count: { list: "integer", elements: "integer", bytes: "integer" },
  css: ofText("none"),
  dateFormat: {},
  daysAfterNow: {},
  daysBeforeNow: {},
  decode: ofBytes,
  first: ofItems,
  format: {},
  htmlEscape: ofText("text"),
  htmlUnescape: ofText("text"),
  jsonpath: { list: "nothing" },
  last: ofItems,
  location: {},
  nth: ofItems,
  regex: ofText("text"),
  replace: ofText("text"),
  replaceRegex: ofText("text"),
  split: ofText("list"),
  toDate: {},
  toFloat: { integer: "float" },
  toHex: ofBytes,
  toInt: { integer: "integer" },
  toString: ofRenderable,
  urlDecode: ofText("text"),
  urlEncode: ofText("text"),
  urlQueryParam: {},
  // Bytes that are no UTF-8 become U+FFFD.
  utf8Decode: ofBytes,
  utf8Encode: ofText("bytes"),
  // XPath's numbers are floats.
  xpath: ofText("float"),
};

/** Where the very text of an answer matters. */
const special: Readonly<Record<string, Kind>> = {
  "version jsonpath": "nothing",
  "version toFloat": "float",
  "url urlQueryParam": "text",
};

function kindOf(query: QueryName, filter: FilterName | undefined): Kind {
  const { kind } = asked[query];
  if (filter === undefined) return kind;
  // No filter can be applied to nothing.
  if (kind === "nothing") return "told";
  return special[`${query} ${filter}`] ?? gives[filter][kind] ?? "told";
}

const values: Partial<Record<PredicateName, Operand>> = {
  "==": text("other"),
  "!=": text("other"),
  ">": number(-1),
  ">=": number(-1),
  "<": number(-1),
  "<=": number(-1),
  startsWith: text("other"),
  endsWith: text("other"),
  contains: text("other"),
  includes: text("other"),
  matches: pattern("other"),
  oneOf: { kind: "list", items: [text("other")] },
  schema: { kind: "constant", value: { type: "integer" } },
};

const every: Kind[] = ["text", "integer", "float", "bytes", "list", "object", "elements", "none", "nothing"];
const some = every.filter((kind) => kind !== "nothing");
const numbers: Kind[] = ["integer", "float"];
const sized: Kind[] = ["text", "bytes", "list", "object", "elements", "none"];
const texts: Kind[] = ["text", "elements"];

/** The kinds of which a predicate can be asked, and those among them for which it holds. Of nothing, nothing holds. */
const rules: Record<PredicateName, { makesSense: Kind[]; holds: Kind[] }> = {
  "==": { makesSense: every, holds: [] },
  "!=": { makesSense: every, holds: some },
  ">": { makesSense: numbers, holds: numbers },
  ">=": { makesSense: numbers, holds: numbers },
  "<": { makesSense: numbers, holds: [] },
  "<=": { makesSense: numbers, holds: [] },
  startsWith: { makesSense: texts, holds: [] },
  endsWith: { makesSense: texts, holds: [] },
  contains: { makesSense: [...texts, "list"], holds: [] },
  includes: { makesSense: ["list", "elements", "none"], holds: [] },
  matches: { makesSense: texts, holds: [] },
  oneOf: { makesSense: every, holds: [] },
  schema: { makesSense: every, holds: ["integer"] },
  exists: { makesSense: every, holds: some.filter((kind) => kind !== "none") },
  isBoolean: { makesSense: every, holds: [] },
  isCollection: { makesSense: every, holds: ["list", "object", "elements", "none", "bytes"] },
  isDate: { makesSense: every, holds: [] },
  isEmpty: { makesSense: sized, holds: ["none"] },
  isFloat: { makesSense: every, holds: ["float"] },
  isInteger: { makesSense: every, holds: ["integer"] },
  isIpv4: { makesSense: texts, holds: [] },
  isIpv6: { makesSense: texts, holds: [] },
  isIsoDate: { makesSense: texts, holds: [] },
  isList: { makesSense: every, holds: ["list", "bytes"] },
  isNumber: { makesSense: every, holds: numbers },
  isObject: { makesSense: every, holds: ["object", "elements", "none"] },
  isString: { makesSense: every, holds: ["text", "elements"] },
  isUuid: { makesSense: texts, holds: [] },
};

/** The IP address stays one where a filter has nothing to change in it. */
const keepsAddress: (FilterName | undefined)[] = [
  undefined,
  "htmlEscape",
  "htmlUnescape",
  "replace",
  "replaceRegex",
  "toString",
  "urlDecode",
  "urlEncode",
];

function passes(query: QueryName, filter: FilterName | undefined, { name, not }: Predicate): boolean {
  const kind = kindOf(query, filter);
  const { makesSense, holds } = rules[name];
  if (kind === "nothing") return not;
  if (!makesSense.includes(kind)) return false;
  const address = name === "isIpv4" && query === "ip" && keepsAddress.includes(filter);
  // 32 hex digits are a UUID without its hyphens.
  const digest = name === "isUuid" && query === "md5" && filter === "toHex";
  // To JSON Schema, a float without a fraction is an integer.
  const fraction = query === "version" && filter === "toFloat";
  const whole = name === "schema" && kind === "float" && !fraction;
  return (holds.includes(kind) || address || digest || whole) !== not;
}

const predicates = [...comparingPredicates, ...plainPredicates].flatMap((name) =>
  [false, true].map((not): Predicate => ({ name, not, ...(values[name] ? { operand: values[name] } : {}) })),
);

function flowOf(query: QueryName, expectations: Expectation[]): Flow {
  const flow = parseHurl(
    `GET ${asked[query].path ?? "/from"}\n[Options]\nlocation: true\nvariable: word="${word}"\nHTTP 200\n`,
    "test.hurl",
  );
  return { ...flow, steps: flow.steps.map((step) => ({ ...step, expectations })) };
}

describe("every predicate, plain and negated, after every filter", () => {
  it.each([...plainQueries, ...namedQueries])("on %s", async (query) => {
    const all = [undefined, ...filterNames].flatMap((filter) => {
      const filters: Filter[] = filter ? [{ name: filter, operands: operands[filter] ?? [] }] : [];
      return predicates.map((predicate) => ({
        expectation: { query: queryOf(query), filters, predicate } satisfies Expectation,
        wanted: passes(query, filter, predicate),
      }));
    });
    const { result } = await run(
      flowOf(
        query,
        all.map(({ expectation }) => expectation),
      ),
      handler,
    );
    const failed = new Map(
      result.steps[0]!.failures.map((failure) => [
        failure.kind === "expectation" ? failure.expectation : failure.kind,
        failure,
      ]),
    );
    expect(result.expectations).toBe(all.length);
    const wrong = all.filter(({ expectation, wanted }) => wanted === failed.has(expectation));
    expect(wrong.map(({ expectation, wanted }) => [told(expectation), wanted])).toEqual([]);
    for (const key of failed.keys()) expect(typeof key).toBe("object");
  });
});

function told(expectation: Expectation): string {
  const { name } = expectation.predicate;
  const shown = name === "schema" || name === "oneOf" ? { name, not: expectation.predicate.not } : undefined;
  return writeAssertion(shown ? { ...expectation, predicate: shown } : expectation);
}
