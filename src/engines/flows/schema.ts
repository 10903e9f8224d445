import { z } from "zod";
import { duration, list, textMap } from "../../core/options.ts";
import { comparingPredicates, filterNames, namedQueries, plainPredicates } from "./vocabulary.ts";

/** The form of a flow in YAML. Light: it is part of gates' options and loaded at every start. */

/** `{ key: schema }` for each of `names`. */
function each<N extends string, S extends z.ZodType>(names: readonly N[], schema: S): Record<N, S> {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<N, S>;
}

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const anything = z.unknown().optional();

const comparisonKeys = {
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
const expectedSchema = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.unknown()),
  z.strictObject(predicateShape),
]);

const byArgument = z.record(z.string(), expectedSchema).optional();

const expectSchema = z.strictObject({
  status: expectedSchema
    .optional()
    .describe("Status code, a class such as 2xx, a list of codes of which any will do, or predicates."),
  version: expectedSchema
    .optional()
    .describe(
      'HTTP version, a text: "1.0", "1.1" or "2". HTTP/2 is offered where the step says http2: true.',
    ),
  url: expectedSchema.optional().describe("The last URL, after redirects."),
  ip: expectedSchema.optional(),
  body: expectedSchema.optional().describe("The body as text."),
  bytes: expectedSchema.optional(),
  sha256: z.string().optional().describe("Of the body, in hex."),
  md5: z.string().optional().describe("Of the body, in hex."),
  redirects: expectedSchema.optional(),
  duration: expectedSchema.optional().describe("In ms, of the whole step."),
  time: duration().optional().describe("The step may take this long at most."),
  ...(each(namedQueries, byArgument) as Record<(typeof namedQueries)[number], typeof byArgument>),
  jsonpath: byArgument.describe(
    "By JSONPath (RFC 9535): the value where the path leads to one place at most, else the list of all matches. In Hurl files, the only match is its value.",
  ),
  schema: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .optional()
    .describe("JSON Schema the body fulfils: the schema itself, or the path of a file."),
  asserts: list(z.string()).optional().describe("Assertions as Hurl writes them."),
});

const captureSchema = z.union([
  z.string().describe('A query as Hurl writes it, such as `jsonpath "$.id"` or `header "Location"`.'),
  z.strictObject({
    ...each(namedQueries, z.string().optional()),
    status: z.literal(true).optional(),
    url: z.literal(true).optional(),
    body: z.literal(true).optional(),
    duration: z.literal(true).optional(),
    filters: list(filterSchema).optional(),
    redact: z.boolean().optional().describe("The value is a secret."),
  }),
]);

/** Methods a step may name. */
export const methods = ["get", "head", "post", "put", "patch", "delete", "options"] as const;

const queryMap = z.record(z.string(), z.union([text, z.array(text)]));

const multipartValue = z.union([
  text,
  z.strictObject({
    file: z.string().describe("Path, from the flow's file."),
    type: z.string().optional().describe("Content-Type of the part."),
  }),
]);

const linkSchema = z.strictObject({
  matching: z.string().optional().describe("Pattern; default: the first link to the site."),
  host: z.string().optional().describe("Where it must lead; default: the site's host."),
  "single-use": z.boolean().default(false).describe("At the end of the flow it must not work any more."),
  capture: z.string().optional().describe("Variable that takes the link."),
});

const mailSchema = z.strictObject({
  to: z.string().default("${run.email}"),
  from: expectedSchema.optional().describe("The sender's address."),
  subject: expectedSchema.optional(),
  "only-one": z.boolean().default(true).describe("More than one message is a failure."),
  link: linkSchema.optional(),
  code: z
    .strictObject({
      matching: z.string().optional().describe("Pattern with one group; default: a number of 4 to 8 digits."),
      capture: z.string(),
    })
    .optional(),
});

const moveSchema = z.strictObject({
  open: z.string().optional(),
  fill: z.record(z.string(), text).optional().describe("Selector to text."),
  click: z.string().optional().describe("Selector."),
  see: z.string().optional().describe("Text that shows on the page."),
  "see-element": z.string().optional().describe("Selector of something that shows."),
  at: z.string().optional().describe("Path, or pattern between slashes, of the page's address."),
});

const browserSchema = z.strictObject({
  do: z.array(moveSchema).min(1),
  clean: z
    .boolean()
    .default(true)
    .describe("Console errors, failed requests and mixed content are failures."),
  network: z.enum(["slow-3g", "slow-4g", "fast-4g"]).optional(),
  device: z.enum(["phone", "desktop"]).optional(),
  budgets: z
    .strictObject({
      lcp: duration().optional().describe("Largest Contentful Paint."),
      cls: z.number().nonnegative().optional().describe("Cumulative Layout Shift."),
      inp: duration().optional().describe("Interaction to Next Paint."),
    })
    .optional(),
});

const stepShape = {
  name: z.string().optional(),
  ...each(methods, z.string().optional().describe("A path of the site, or a whole URL.")),
  mail: mailSchema.optional().describe("Waits for a message; `within` says how long. Default: 60s."),
  command: z.array(text).min(1).optional().describe("Program and arguments of another test suite; no shell."),
  folder: z.string().optional().describe("The command's folder, from the repository's root."),
  report: list(z.string()).optional().describe("JUnit XML the command writes: paths or patterns."),
  environment: textMap().optional().describe("Environment variables of the command; BASE_URL is the site."),
  browser: browserSchema.optional().describe("Moves in a real browser."),
  totp: z
    .string()
    .optional()
    .describe("Secret of a one-time password, base32 or otpauth://; its code is ${totp}."),
  headers: textMap().optional(),
  query: queryMap.optional(),
  cookies: textMap().optional().describe("Sent with this request only, beside the flow's own."),
  form: queryMap.optional().describe("Sent as application/x-www-form-urlencoded."),
  json: anything.describe("Sent as application/json."),
  body: z.string().optional().describe("Sent as it is."),
  file: z.string().optional().describe("Path of a file that is sent as the body."),
  multipart: z.record(z.string(), multipartValue).optional().describe("Sent as multipart/form-data."),
  graphql: z
    .union([
      z.string(),
      z.strictObject({
        query: z.string(),
        variables: z.record(z.string(), z.unknown()).optional(),
        operation: z.string().optional(),
      }),
    ])
    .optional(),
  basic: z.strictObject({ user: z.string(), password: z.string() }).optional(),
  digest: z.strictObject({ user: z.string(), password: z.string() }).optional(),
  bearer: z.string().optional().describe("Token for the Authorization header."),
  redirects: z
    .union([z.literal("follow"), z.literal("none"), z.number().int().min(0).max(50)])
    .optional()
    .describe("Whether redirects are followed, or how many at most. Default: none."),
  http2: z.boolean().optional().describe("HTTP/2 is offered to an https site. Default: HTTP/1.1 alone."),
  timeout: duration().optional().describe("For one request."),
  delay: duration().optional().describe("Wait before the step."),
  retry: z
    .union([
      z.number().int().min(0).max(1_000),
      z.strictObject({ times: z.number().int().min(0).max(1_000), every: duration().optional() }),
    ])
    .optional()
    .describe("Tries again until the step passes."),
  within: duration()
    .optional()
    .describe(
      "Time for the step with all its tries; without `retry` it is tried ten times in it, or every second.",
    ),
  variables: z.record(z.string(), z.unknown()).optional().describe("Values set before the step."),
  "skip-if": z
    .union([z.boolean(), z.string(), z.strictObject({ ...comparisonKeys, value: z.string() })])
    .optional()
    .describe("`true`, `unset NAME`, or a value with predicates: the step is left out then."),
  capture: z.record(z.string(), captureSchema).optional(),
  expect: z.union([expectSchema, z.array(z.string())]).optional(),
};

export const stepSchema = z.strictObject(stepShape);

/** One flow. */
export const flowSchema = z.strictObject({
  name: z.string().min(1).optional().describe("Default: the file's name."),
  tags: list(z.string()).optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
  steps: z.array(stepSchema).min(1, "a flow needs at least one step"),
  always: z.array(stepSchema).optional().describe("Run whatever happened to the steps: they clean up."),
});

/** A flow file: one flow, or a list of flows. */
export const flowFileSchema = z.union([flowSchema, z.array(flowSchema)]);

/** Where flows are looked for when nothing is said. */
export const defaultFlows: readonly string[] = ["smoke/*.yml", "smoke/*.yaml", "smoke/*.hurl"];

/** What a gate's `flows` option takes: patterns of files, and flows written in place. */
export function flowsOption() {
  return list(z.union([z.string(), flowSchema])).describe(
    "Paths or patterns of flow files (*.yml, *.yaml, *.hurl), and flows written in place.",
  );
}

export type BrowserInput = z.output<typeof browserSchema>;
export type StepInput = z.output<typeof stepSchema>;
export type FlowInput = z.output<typeof flowSchema>;
export type ExpectInput = z.output<typeof expectSchema>;
export type ExpectedInput = z.output<typeof expectedSchema>;
export type CaptureInput = z.output<typeof captureSchema>;
export type FilterInput = z.output<typeof filterSchema>;
export type FlowsInput = readonly (string | FlowInput)[];
