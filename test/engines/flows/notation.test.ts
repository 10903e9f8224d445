import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { ConfigurationError } from "../../../src/core/errors.ts";
import { parseHurl } from "../../../src/engines/flows/hurl/parse.ts";
import { parseFlowFile } from "../../../src/engines/flows/load.ts";
import type { Flow } from "../../../src/engines/flows/model.ts";
import { filterOperands } from "../../../src/engines/flows/query/filters.ts";
import {
  comparingPredicates,
  type Expectation,
  type FilterName,
  filterNames,
  namedQueries,
  type Operand,
  plainPredicates,
  plainQueries,
  type Template,
  type TemplatePart,
} from "../../../src/engines/flows/vocabulary.ts";
import { withoutPlaces, writeHurl, writeYaml } from "./write-flow.ts";

const variable = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/);

/** Text parts never touch each other, as no reader could tell them apart. */
function template(chars: fc.Arbitrary<string>): fc.Arbitrary<Template> {
  const parts = fc.array(
    fc.oneof(
      chars,
      variable.map((name) => ({ variable: name })),
    ),
    { maxLength: 4 },
  );
  return parts.map((list) => {
    const joined: TemplatePart[] = [];
    for (const part of list) {
      const last = joined.at(-1);
      if (part === "") continue;
      if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
      else joined.push(part);
    }
    return { parts: joined };
  });
}

const free = template(
  fc.string({ unit: "grapheme", maxLength: 12 }).map((one) => one.toWellFormed().replace(/\$/g, "S")),
);
const line = template(fc.stringMatching(/^[A-Za-z0-9/=&;,.:#\\(){}é -]{0,12}$/)).map(({ parts }) => ({
  // Spaces at either end of a line are no part of a value.
  parts: parts
    .map((part, index) => {
      if (typeof part !== "string") return part;
      const left = index === 0 ? part.trimStart() : part;
      return index === parts.length - 1 ? left.trimEnd() : left;
    })
    .filter((part) => part !== ""),
}));
const url = fc.stringMatching(/^\/[a-z0-9/_.?=-]{0,12}$/).map((path): Template => ({ parts: [path] }));
const header = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/).map((name): Template => ({ parts: [name] }));

const string = free.map((value): Operand => ({ kind: "text", text: value }));
/** Not written out in full: what it says is not checked when it is read. */
const open = free.map(({ parts }): Template => ({ parts: [{ variable: "open" }, ...parts] }));
const pattern = fc.oneof(
  open.map((text): Operand => ({ kind: "text", text })),
  fc
    .stringMatching(/^\([a-z0-9./ ]{1,6}\)[+*]?$/)
    .map((source): Operand => ({ kind: "regex", source, ignoreCase: false })),
);
const scalar = fc.oneof(
  string,
  variable.map((name): Operand => ({ kind: "variable", variable: { variable: name } })),
  fc.integer().map((value): Operand => ({ kind: "constant", value })),
  fc.constantFrom<Operand>(
    { kind: "constant", value: null },
    { kind: "constant", value: true },
    { kind: "constant", value: -1.5 },
    { kind: "constant", value: 12345678901234567890n },
    { kind: "bytes", bytes: Buffer.from("beef", "hex") },
  ),
);

const query = fc.oneof(
  fc.constantFrom(...plainQueries).map((kind) => ({ kind })),
  fc
    .tuple(fc.constantFrom(...namedQueries.filter((kind) => kind !== "regex")), open)
    .map(([kind, argument]) => ({ kind, argument })),
  pattern.map((one) => ({ kind: "regex" as const, pattern: one })),
);

const filter = fc.constantFrom(...filterNames).chain((name: FilterName) => {
  const operand =
    name === "nth"
      ? fc.integer({ min: -9, max: 9 }).map((value): Operand => ({ kind: "constant", value }))
      : pattern;
  return fc
    .tuple(...Array.from({ length: filterOperands[name] }, () => operand))
    .map((operands) => ({ name, operands }));
});

const predicate = fc.oneof(
  fc.record({
    name: fc.constantFrom(...comparingPredicates.filter((name) => name !== "matches")),
    not: fc.boolean(),
    operand: scalar,
  }),
  fc.record({ name: fc.constant("matches" as const), not: fc.boolean(), operand: pattern }),
  fc.record({ name: fc.constantFrom(...plainPredicates), not: fc.boolean() }),
);

const expectation: fc.Arbitrary<Expectation> = fc.record({
  query,
  filters: fc.array(filter, { maxLength: 2 }),
  predicate,
});
const status: Expectation = {
  query: { kind: "status" },
  filters: [],
  predicate: { name: "exists", not: false },
};
const pairs = (name: fc.Arbitrary<Template>) =>
  fc.uniqueArray(fc.tuple(name, line), { maxLength: 3, selector: ([{ parts }]) => parts.join("") });

const fullStep = fc.record({
  name: fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/),
  action: fc
    .record({
      kind: fc.constant("request" as const),
      method: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
      url,
      headers: pairs(header),
      query: pairs(header),
      cookies: fc.constant([]),
      form: pairs(header),
      redirects: fc.constantFrom(0, 1, 7),
    })
    .map(({ form, ...action }) => ({
      ...action,
      ...(form.length > 0 ? { body: { kind: "form" as const, fields: form } } : {}),
    })),
  captures: fc.uniqueArray(
    fc.record({ name: variable, query, filters: fc.array(filter, { maxLength: 2 }), redact: fc.boolean() }),
    { maxLength: 2, selector: ({ name }) => name },
  ),
  expectations: fc.array(expectation, { maxLength: 4 }).map((list) => [status, ...list]),
  retry: fc.option(
    fc.record({ times: fc.integer({ min: 1, max: 20 }), everyMs: fc.integer({ min: 1, max: 5_000 }) }),
    { nil: undefined },
  ),
  variables: fc.constant([]),
  delayMs: fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: undefined }),
});

const step = fullStep.map(({ retry, delayMs, ...rest }) => ({
  ...rest,
  ...(retry ? { retry } : {}),
  ...(delayMs === undefined ? {} : { delayMs }),
}));

const flow: fc.Arbitrary<Flow> = fc.record({
  name: fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/),
  tags: fc.uniqueArray(variable, { maxLength: 2 }),
  variables: fc.constant([]),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  always: fc.array(step, { maxLength: 2 }),
});

describe("the two notations", () => {
  it("give the flow that was written in Hurl", () => {
    fc.assert(
      fc.property(flow, (given) => {
        expect(withoutPlaces(parseHurl(writeHurl(given), "test.hurl"))).toEqual(withoutPlaces(given));
      }),
      { numRuns: 150 },
    );
  });

  it("give the flow that was written in YAML", () => {
    fc.assert(
      fc.property(flow, (given) => {
        const [read] = parseFlowFile(stringify(writeYaml(given)), "smoke/test.yml");
        expect(withoutPlaces(read)).toEqual(withoutPlaces(given));
      }),
      { numRuns: 150 },
    );
  });

  it("answer any text with a flow or an error that names a place", () => {
    const pieces = fc.constantFrom(
      "GET /a\n",
      "HTTP 200\n",
      "[Asserts]\n",
      "[Captures]\n",
      "[Options]\n",
      "retry: 3\n",
      "{{",
      "}}",
      '"',
      "`",
      "```",
      '{"a":',
      "[1,",
      "<a>",
      'jsonpath "$.x"',
      " == ",
      "status",
      "x: ",
      "# c\n",
      "\n",
      "\\u{",
      "/re",
      "base64,",
      "file,",
      ";",
      "\u0000",
      "é",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 25 }), (parts) => {
        try {
          parseHurl(parts.join(""), "any.hurl");
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(ConfigurationError);
          expect((thrown as Error).message).toMatch(/^any\.hurl:\d+:\d+: /);
        }
      }),
      { numRuns: 500 },
    );
  });
});
