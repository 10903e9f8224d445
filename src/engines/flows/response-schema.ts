import { z } from "zod";
import { duration, list } from "../../core/options.ts";
import { comparingPredicates, filterNames, plainPredicates } from "./vocabulary.ts";

/** What flows in YAML say of a response: expectations and captures. Light, as all of a flow's form is. */

/** `{ key: schema }` for each of `names`. */
export function each<N extends string, S extends z.ZodType>(names: readonly N[], schema: S): Record<N, S> {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<N, S>;
}

export const anything = z.unknown().optional();

export const comparisonKeys = {
  ...each(comparingPredicates, anything),
  ...each(plainPredicates, z.boolean().optional()),
};

// Every object has a toString of its own, which would be taken for this one; it needs no value, so a text will do.
const filtersWithValues = filterNames.filter((name) => name !== "toString");

const filterSchema = z.union([
  z.string().describe('One or more filters as Hurl writes them, such as `toInt` or `split "," nth 0`.'),
  z.strictObject(each(filtersWithValues, anything)),
]);

const predicateShape = {
  ...comparisonKeys,
  not: z.strictObject(comparisonKeys).optional().describe("Predicates that must not hold."),
  count: z
    .union([z.number().int(), z.strictObject(comparisonKeys)])
    .optional()
    .describe("Number of items."),
  filters: list(filterSchema).optional().describe("Applied, in order, before the comparison."),
};

/** A value the answer must equal, or predicates it must fulfil. */
export const expectedSchema = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.unknown()),
  z.strictObject(predicateShape),
]);

const byArgument = z.record(z.string(), expectedSchema).optional();

export const expectSchema = z.strictObject({
  status: expectedSchema
    .optional()
    .describe("Status code, a class such as 2xx, a list of codes of which any will do, or predicates."),
  version: expectedSchema
    .optional()
    .describe(
      'HTTP version, a text: "1.0", "1.1" or "2". HTTP/2 is offered where the step says http2: true.',
    ),
  url: expectedSchema.optional().describe("The last URL, after redirects."),
  ip: expectedSchema.optional().describe("Address of the server that responded."),
  body: expectedSchema.optional().describe("The body as text."),
  bytes: expectedSchema.optional().describe("The body as bytes; `count` gives its length."),
  sha256: z.string().optional().describe("Of the body, in hex."),
  md5: z.string().optional().describe("Of the body, in hex."),
  redirects: expectedSchema.optional().describe("The redirects that were followed, as a list."),
  duration: expectedSchema.optional().describe("In ms, of the whole step."),
  time: duration().optional().describe("The step may take this long at most."),
  header: byArgument.describe("By header name."),
  cookie: byArgument.describe('By cookie name, or `name[Attribute]`, such as "session[HttpOnly]".'),
  variable: byArgument.describe("By variable name: what earlier steps captured."),
  certificate: byArgument.describe("By field: such as Issuer or Expire-Date."),
  xpath: byArgument.describe("By XPath 1.0 expression, on XML or HTML."),
  css: byArgument.describe("By CSS selector; ` @name` at its end takes an attribute."),
  regex: byArgument.describe("By pattern: its first group, searched in the body."),
  jsonpath: byArgument.describe(
    "By JSONPath (RFC 9535): the value where the path leads to one place at most, else the list of all matches. In Hurl files, the only match is its value.",
  ),
  schema: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .optional()
    .describe("JSON Schema the body fulfils: the schema itself, or the path of a file."),
  asserts: list(z.string()).optional().describe("Assertions as Hurl writes them."),
});

export const captureSchema = z.union([
  z.string().describe('A query as Hurl writes it, such as `jsonpath "$.id"` or `header "Location"`.'),
  z.strictObject({
    header: z.string().optional().describe("Name of a header."),
    cookie: z.string().optional().describe("Name of a cookie."),
    variable: z.string().optional().describe("Name of another variable."),
    certificate: z.string().optional().describe("Field of the server's certificate."),
    jsonpath: z.string().optional().describe("JSONPath (RFC 9535) into the body."),
    xpath: z.string().optional().describe("XPath 1.0 expression."),
    css: z.string().optional().describe("CSS selector."),
    regex: z.string().optional().describe("Pattern whose first group is taken."),
    status: z.literal(true).optional().describe("The status code."),
    url: z.literal(true).optional().describe("The last URL, after redirects."),
    body: z.literal(true).optional().describe("The whole body."),
    duration: z.literal(true).optional().describe("Time of the step, in ms."),
    filters: list(filterSchema).optional().describe("Applied to the value, in order."),
    redact: z.boolean().optional().describe("The value is a secret."),
  }),
]);

export type ExpectInput = z.output<typeof expectSchema>;
export type ExpectedInput = z.output<typeof expectedSchema>;
export type CaptureInput = z.output<typeof captureSchema>;
export type FilterInput = z.output<typeof filterSchema>;
