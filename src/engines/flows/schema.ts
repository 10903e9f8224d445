import { z } from "zod";
import { duration, list, textMap } from "../../core/options.ts";
import {
  anything,
  captureSchema,
  comparisonKeys,
  each,
  expectedSchema,
  expectSchema,
} from "./response-schema.ts";

/** The form of a flow in YAML. Light: it is part of gates' options and loaded at every start. */

/** Methods a step may name. */
export const methods = ["get", "head", "post", "put", "patch", "delete", "options"] as const;

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const queryMap = z.record(z.string(), z.union([text, z.array(text)]));

const multipartValue = z.union([
  text,
  z.strictObject({
    file: z.string().describe("Path, relative to the flow file."),
    type: z.string().optional().describe("Content-Type of the part."),
  }),
]);

const linkSchema = z.strictObject({
  matching: z.string().optional().describe("Pattern; default: the first link to the site."),
  host: z.string().optional().describe("Host it must lead to; default: the site's host."),
  "single-use": z.boolean().default(false).describe("At the end of the flow, it must no longer work."),
  capture: z.string().optional().describe("Variable that stores the link."),
});

const mailSchema = z.strictObject({
  to: z.string().default("${run.email}").describe("The recipient."),
  from: expectedSchema.optional().describe("The sender's address."),
  subject: expectedSchema.optional().describe("The message's subject."),
  "only-one": z.boolean().default(true).describe("More than one message is a failure."),
  link: linkSchema.optional().describe("A link the message must have."),
  code: z
    .strictObject({
      matching: z.string().optional().describe("Pattern with one group; default: a number of 4 to 8 digits."),
      capture: z.string().describe("Variable that takes the code."),
    })
    .optional()
    .describe("A code the message must have, such as a one-time password."),
});

const moveSchema = z.strictObject({
  open: z.string().optional().describe("Path or URL to open."),
  fill: z.record(z.string(), text).optional().describe("Selector to text."),
  click: z.string().optional().describe("Selector."),
  see: z.string().optional().describe("Text that must be visible on the page."),
  "see-element": z.string().optional().describe("Selector of an element that must be visible."),
  at: z.string().optional().describe("Path, or pattern between slashes, of the page's URL."),
});

const browserSchema = z.strictObject({
  do: z.array(moveSchema).min(1).describe("What the visitor does and sees, in order."),
  clean: z
    .boolean()
    .default(true)
    .describe("Console errors, failed requests and mixed content are failures."),
  network: z
    .enum(["slow-3g", "slow-4g", "fast-4g"])
    .optional()
    .describe("Network that is simulated. Default: none, this machine's own."),
  device: z.enum(["phone", "desktop"]).optional().describe("Size of the screen. Default: desktop."),
  budgets: z
    .strictObject({
      lcp: duration().optional().describe("Largest Contentful Paint."),
      cls: z.number().nonnegative().optional().describe("Cumulative Layout Shift."),
      inp: duration().optional().describe("Interaction to Next Paint."),
    })
    .optional()
    .describe("Most that the page may take."),
});

const login = () =>
  z.strictObject({
    user: z.string().describe("User name."),
    password: z.string().describe("Password; take it from the environment: ${PASSWORD}."),
  });

const stepShape = {
  name: z.string().optional().describe("Names the step in findings. Default: its method and path."),
  ...each(methods, z.string().optional().describe("A path of the site, or a whole URL.")),
  mail: mailSchema.optional().describe("Waits for a message; `within` says how long. Default: 60s."),
  command: z.array(text).min(1).optional().describe("Program and arguments of another test suite; no shell."),
  folder: z.string().optional().describe("The command's folder, relative to the repository's root."),
  report: list(z.string()).optional().describe("JUnit XML that the command writes: paths or patterns."),
  environment: textMap().optional().describe("Environment variables of the command; BASE_URL is the site."),
  browser: browserSchema.optional().describe("Actions in a real browser."),
  totp: z
    .string()
    .optional()
    .describe("Secret of a one-time password, base32 or otpauth://; its code is ${totp}."),
  headers: textMap().optional().describe("Header fields of the request."),
  query: queryMap.optional().describe("Parameters added to the URL's query."),
  cookies: textMap().optional().describe("Sent with this request only, beside the flow's own."),
  form: queryMap.optional().describe("Sent as application/x-www-form-urlencoded."),
  json: anything.describe("Sent as application/json."),
  body: z.string().optional().describe("Sent as is."),
  file: z.string().optional().describe("Path of a file that is sent as the body."),
  multipart: z.record(z.string(), multipartValue).optional().describe("Sent as multipart/form-data."),
  graphql: z
    .union([
      z.string(),
      z.strictObject({
        query: z.string().describe("The document."),
        variables: z.record(z.string(), z.unknown()).optional().describe("Its variables."),
        operation: z.string().optional().describe("Name of the operation, where the document has several."),
      }),
    ])
    .optional()
    .describe("GraphQL query, sent as JSON."),
  basic: login().optional().describe("Basic authentication (RFC 7617)."),
  digest: login().optional().describe("Digest authentication (RFC 7616)."),
  bearer: z.string().optional().describe("Token for the Authorization header."),
  redirects: z
    .union([z.literal("follow"), z.literal("none"), z.number().int().min(0).max(50)])
    .optional()
    .describe("Whether to follow redirects, or how many at most. Default: none."),
  http2: z.boolean().optional().describe("Offer HTTP/2 to an https site. Default: HTTP/1.1 only."),
  timeout: duration().optional().describe("Limit for one request."),
  delay: duration().optional().describe("Wait before the step."),
  retry: z
    .union([
      z.number().int().min(0).max(1_000),
      z.strictObject({
        times: z.number().int().min(0).max(1_000).describe("Further tries at most."),
        every: duration().optional().describe("Wait between two tries. Default: 1s."),
      }),
    ])
    .optional()
    .describe("Retries until the step passes."),
  within: duration()
    .optional()
    .describe(
      "Time limit for the step with all its attempts; without `retry`, there are ten attempts within it, or one every second.",
    ),
  variables: z.record(z.string(), z.unknown()).optional().describe("Values set before the step."),
  "skip-if": z
    .union([
      z.boolean(),
      z.string(),
      z.strictObject({
        ...comparisonKeys,
        value: z.string().describe("What is compared, such as ${NAME}; beside it a predicate."),
      }),
    ])
    .optional()
    .describe("`true`, `unset NAME`, or a value with predicates: the step is left out then."),
  capture: z
    .record(z.string(), captureSchema)
    .optional()
    .describe("Variables for later steps, by name: where in the response their values are."),
  expect: z
    .union([expectSchema, z.array(z.string())])
    .optional()
    .describe("What the response must be; a list holds assertions as Hurl writes them."),
};

export const stepSchema = z.strictObject(stepShape);

/** One flow. */
export const flowSchema = z.strictObject({
  name: z.string().min(1).optional().describe("Default: the file's name."),
  tags: list(z.string()).optional().describe("Words by which `tags` of smoke-test picks flows."),
  variables: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("Values of the flow's variables, by name."),
  steps: z
    .array(stepSchema)
    .min(1, "a flow needs at least one step")
    .describe("What the visitor does, in order."),
  always: z.array(stepSchema).optional().describe("Run whatever happened to the steps: they clean up."),
});

/** A flow file: one flow, or a list of flows. */
export const flowFileSchema = z.union([flowSchema, z.array(flowSchema)]);

/** Where flows are looked for when nothing is said. */
export const defaultFlows: readonly string[] = ["smoke/*.yml", "smoke/*.yaml", "smoke/*.hurl"];

/** What a gate's `flows` option takes: patterns of files, and flows written in place. */
export function flowsOption() {
  return list(z.union([z.string(), flowSchema])).describe(
    "Paths or patterns of flow files (*.yml, *.yaml, *.hurl), and inline flows.",
  );
}

export type BrowserInput = z.output<typeof browserSchema>;
export type StepInput = z.output<typeof stepSchema>;
export type FlowInput = z.output<typeof flowSchema>;
export type FlowsInput = readonly (string | FlowInput)[];
