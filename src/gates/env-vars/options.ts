import { z } from "zod";
import { list } from "../../core/options.ts";

/** Types a variable's value can be checked against. */
const valueTypes = [
  "string",
  "url",
  "int",
  "number",
  "port",
  "bool",
  "email",
  "enum",
  "json",
  "uuid",
  "hex",
  "base64",
  "ip",
  "hostname",
] as const;
export type ValueType = (typeof valueTypes)[number];

const variableName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, "must be a variable name such as DATABASE_URL");

const requirement = z.strictObject({
  name: variableName.describe("Name of the variable."),
  type: z.enum(valueTypes).optional().describe("What the value must be."),
  values: list(z.string()).optional().describe("The allowed values; implies type: enum."),
  matches: z.string().optional().describe("Regular expression (RE2) the value must match somewhere."),
  "min-length": z.number().int().nonnegative().optional().describe("Minimum number of characters."),
  secret: z
    .boolean()
    .optional()
    .describe("Redact the value everywhere. Default: decided by the name (TOKEN, SECRET, PASSWORD…)."),
  optional: z.boolean().optional().describe("May be absent or empty; checked if it is set."),
  environments: list(z.string())
    .optional()
    .describe("Environments that need it; in others it is not checked."),
});
export type Requirement = z.output<typeof requirement>;

const environmentValue = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((value) => (value === null ? "" : String(value)));

/** Pairs given as a mapping, as `NAME=value` lines, or as a JSON object. */
const environmentMap = z
  .preprocess(
    (given) => (typeof given === "string" || Array.isArray(given) ? pairsOf(given) : given),
    z.record(variableName, environmentValue),
  )
  .describe(
    "Values to check, by name: a mapping or NAME=value lines. They take precedence over every other source; never pass toJSON(secrets).",
  );

function pairsOf(given: string | readonly unknown[]): unknown {
  const lines = typeof given === "string" ? given.split(/\r?\n/) : given;
  const pairs = lines
    .filter((line) => typeof line !== "string" || line.trim() !== "")
    .map((line) => (typeof line === "string" ? /^\s*([^=:\s]+)\s*[=:]\s?(.*)$/s.exec(line) : null));
  return pairs.every((pair) => pair !== null)
    ? Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, value.trim()]))
    : given;
}

/** Options of the `env-vars` gate. */
export const options = z.strictObject({
  required: list(z.union([variableName.transform((name): Requirement => ({ name })), requirement]))
    .default([])
    .describe("Variables the application needs, in addition to those that example files list."),
  example: list(z.string())
    .optional()
    .describe(
      "Files that list the variables. Default: .env.example, .env.sample, .env.template, .env.dist and .env.schema in the root.",
    ),
  env: environmentMap.optional(),
  from: z
    .union([z.literal("none").transform((): string[] => []), list(z.string())])
    .optional()
    .describe(
      "Where values come from, first match wins: `process` (this run's own environment) and dotenv files. Default: process; on your own machine also .env.local and .env. `none`: this job does not have the application's environment, so only declarations and code are compared.",
    ),
  code: z
    .union([z.boolean(), list(z.string())])
    .default(true)
    .describe("Whether to read code for the variables it uses, or patterns of the files to read."),
  ignore: list(z.string())
    .default([])
    .describe("Names (with `*`) to report neither as undeclared nor as unused."),
  "public-prefixes": list(z.string().min(2))
    .default([])
    .describe("Additional prefixes of variables that end up in the browser."),
  placeholders: list(z.string().min(1))
    .default([])
    .describe("Additional values (with `*`) that mean “not filled in yet”."),
});

export type Options = z.output<typeof options>;
