import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Body, MultipartField, RequestAction } from "../../../src/engines/flows/actions.ts";
import { parseHurl } from "../../../src/engines/flows/hurl/parse.ts";
import { parseFlowFile } from "../../../src/engines/flows/load.ts";
import { evaluate, render, type Scope } from "../../../src/engines/flows/template.ts";
import type { Operand, Template, TemplatePart } from "../../../src/engines/flows/vocabulary.ts";
import { withoutPlaces } from "./write-flow.ts";

/**
 * Every variable is a number of its own, which JSON has without quotes, so that bodies of both notations can be
 * compared as they are sent.
 */
const scope: Scope = {
  get: (name) => Number.parseInt(name.replaceAll("_", "0"), 36),
  now: () => 0,
  filtered: (value) => value,
};

const variable = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/).map((name) => ({ variable: name }));

/** Text that is more than one variable, which would be read as the variable's own value. */
const template = fc
  .tuple(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
    fc.array(variable, { maxLength: 1 }),
    fc.string({ maxLength: 8 }),
  )
  .map(([first, between, last]): Template => {
    const clean = (text: string) => text.toWellFormed().replace(/[{}$`]/g, "-");
    const parts: TemplatePart[] =
      between.length === 0 ? [clean(first + last)] : [clean(first), ...between, clean(last)];
    return { parts: parts.filter((part) => part !== "") };
  });

const { value: json } = fc.letrec<{ value: Operand }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    template.map((text): Operand => ({ kind: "text", text })),
    variable.map((one): Operand => ({ kind: "variable", variable: one })),
    fc.constantFrom<Operand>(
      ...[null, true, false, 0, -1.5, 1e21, 42].map((value): Operand => ({ kind: "constant", value })),
    ),
    fc.array(tie("value"), { maxLength: 3 }).map((items): Operand => ({ kind: "list", items })),
    fc
      .dictionary(fc.stringMatching(/^[a-zé"\\ ]{1,6}$/), tie("value"), { maxKeys: 3, noNullPrototype: true })
      .map(
        (map): Operand => ({
          kind: "mapping",
          entries: Object.entries(map).map(([name, value]) => [{ parts: [name] }, value]),
        }),
      ),
  ),
}));

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/).map((text): Template => ({ parts: [text] }));
const line = fc
  .stringMatching(/^[A-Za-z0-9/=&,.()é-]([A-Za-z0-9/=&,.()é -]{0,10}[A-Za-z0-9é])?$/)
  .map((text): Template => ({ parts: [text] }));
const field: fc.Arbitrary<MultipartField> = fc.oneof(
  fc.record({ name, value: line.map((text) => ({ kind: "text" as const, text })) }),
  fc.record({
    name,
    value: fc
      .stringMatching(/^[a-z]{1,6}(\/[a-z]{1,6})?\.(png|txt|bin)$/)
      .map((path) => ({ kind: "file" as const, path: { parts: [path] } })),
    type: fc.constantFrom("image/png", "text/plain; charset=utf-8").map((type) => ({ parts: [type] })),
  }),
);

const graphql = fc.record(
  {
    kind: fc.constant("graphql" as const),
    query: variable.map(
      (one): Template => ({
        parts: ['query Kite($size: Int) { kite(id: "', one, '", size: $size) { name } }'],
      }),
    ),
    variables: fc
      .dictionary(fc.stringMatching(/^[a-z]{1,6}$/), json, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
      .map(
        (map): Operand => ({
          kind: "mapping",
          entries: Object.entries(map).map(([key, value]) => [{ parts: [key] }, value]),
        }),
      ),
  },
  { requiredKeys: ["kind", "query"] },
);

const body: fc.Arbitrary<Body> = fc.oneof(
  json.map((value): Body => ({ kind: "json", value })),
  fc
    .uniqueArray(field, { minLength: 1, maxLength: 4, selector: ({ name: { parts } }) => parts.join("") })
    .map((fields): Body => ({ kind: "multipart", fields })),
  graphql,
);

const filled = ({ parts }: Template, open: string, close: string, write = (text: string) => text): string =>
  parts.map((part) => (typeof part === "string" ? write(part) : `${open}${part.variable}${close}`)).join("");

const hurlText = (template: Template): string =>
  filled(template, "{{", "}}", (text) =>
    text.replace(/[^\x20-\x7e]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`),
  );

/** JSON as Hurl has it: templates stand where values do, and within texts. */
function hurlJson(operand: Operand): string {
  switch (operand.kind) {
    case "text":
      return `"${filled(operand.text, "{{", "}}", (text) => JSON.stringify(text).slice(1, -1))}"`;
    case "variable":
      return `{{${operand.variable.variable}}}`;
    case "list":
      // Hurl itself takes [null] for a section's title.
      return `[ ${operand.items.map(hurlJson).join(", ")}]`;
    case "mapping":
      return `{${operand.entries.map(([key, value]) => `${JSON.stringify(key.parts.join(""))}: ${hurlJson(value)}`).join(",\n ")}}`;
    case "constant":
      return JSON.stringify(operand.value);
    default:
      throw new Error(`not written: ${operand.kind}`);
  }
}

function hurlBody(given: Body): string {
  switch (given.kind) {
    case "json":
      return hurlJson(given.value);
    case "multipart":
      return `[Multipart]\n${given.fields
        .map(({ name: key, value, type }) =>
          value.kind === "text"
            ? `${hurlText(key)}: ${hurlText(value.text)}`
            : `${hurlText(key)}: file,${hurlText(value.path)}; ${type ? hurlText(type) : ""}`,
        )
        .join("\n")}`;
    case "graphql":
      return `\`\`\`graphql\n${filled(given.query, "{{", "}}")}\n${given.variables ? `variables ${hurlJson(given.variables)}\n` : ""}\`\`\``;
    default:
      throw new Error(`not written: ${given.kind}`);
  }
}

const yamlText = (template: Template): string => filled(template, "${", "}");

function yamlValue(operand: Operand): unknown {
  switch (operand.kind) {
    case "text":
      return yamlText(operand.text);
    case "variable":
      return `\${${operand.variable.variable}}`;
    case "list":
      return operand.items.map(yamlValue);
    case "mapping":
      return Object.fromEntries(
        operand.entries.map(([key, value]) => [key.parts.join(""), yamlValue(value)]),
      );
    case "constant":
      return operand.value;
    default:
      throw new Error(`not written: ${operand.kind}`);
  }
}

function yamlBody(given: Body): Record<string, unknown> {
  switch (given.kind) {
    case "json":
      return { json: yamlValue(given.value) };
    case "multipart":
      return {
        multipart: Object.fromEntries(
          given.fields.map(({ name: key, value, type }) => [
            yamlText(key),
            value.kind === "text"
              ? yamlText(value.text)
              : { file: yamlText(value.path), ...(type ? { type: yamlText(type) } : {}) },
          ]),
        ),
      };
    case "graphql":
      return {
        graphql: {
          query: yamlText(given.query),
          ...(given.variables ? { variables: yamlValue(given.variables) } : {}),
        },
      };
    default:
      throw new Error(`not written: ${given.kind}`);
  }
}

/** A JSON body as it is sent: Hurl keeps its spaces, so that only what it stands for is the same. */
function sent(given: Body | undefined): unknown {
  if (given?.kind === "graphql") {
    const variables = given.variables && evaluate(given.variables, scope);
    return { json: JSON.parse(JSON.stringify({ query: render(given.query, scope), variables })) };
  }
  if (given?.kind === "json") return { json: JSON.parse(JSON.stringify(evaluate(given.value, scope))) };
  if (given?.kind === "text" && given.type === "application/json") {
    return { json: JSON.parse(render(given.text, scope)) };
  }
  return withoutPlaces(given);
}

function bodyOf(action: unknown): Body | undefined {
  return (action as RequestAction).body;
}

describe("a body", () => {
  it("written in Hurl is the body that was meant: JSON, multipart, GraphQL", () => {
    fc.assert(
      fc.property(body, (given) => {
        const [step] = parseHurl(`POST /\n${hurlBody(given)}\nHTTP 200\n`, "test.hurl").steps;
        expect(sent(bodyOf(step?.action))).toEqual(sent(given));
      }),
      { numRuns: 400 },
    );
  });

  it("written in YAML is the body that was meant: JSON, multipart, GraphQL", () => {
    fc.assert(
      fc.property(body, (given) => {
        const text = stringify({ name: "flow", steps: [{ post: "/", ...yamlBody(given) }] });
        const step = parseFlowFile(text, "smoke/test.yml")[0]?.steps[0];
        expect(withoutPlaces(bodyOf(step?.action))).toEqual(withoutPlaces(given));
      }),
      { numRuns: 400 },
    );
  });
});
