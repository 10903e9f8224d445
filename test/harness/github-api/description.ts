import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

/** One operation of GitHub's description, as `scripts/vendor-github-openapi.ts` writes it. */
interface Operation {
  query: Record<string, unknown>;
  request?: Record<string, unknown>;
  responses: Record<string, { schema: Record<string, unknown>; example?: unknown }>;
}

const subset = JSON.parse(
  readFileSync(new URL("../../fixtures/github-openapi/subset.json", import.meta.url), "utf8"),
) as { operations: Record<string, Operation>; schemas: Record<string, unknown> };

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
formats.default(ajv);
ajv.addSchema({ $id: "github", schemas: subset.schemas });
const compiled = new Map<object, ValidateFunction>();

function problemsOf(schema: Record<string, unknown>, value: unknown): string[] {
  let validator = compiled.get(schema);
  if (!validator) {
    validator = ajv.compile(schema);
    compiled.set(schema, validator);
  }
  if (validator(value)) return [];
  return (validator.errors ?? []).map(
    (error: ErrorObject) => `${error.instancePath || "/"} ${error.message}`,
  );
}

/** An operation of the description with the parameters its path holds. */
export interface MatchedOperation {
  /** `POST /repos/{owner}/{repo}/check-runs`. */
  name: string;
  params: Record<string, string>;
}

const patterns = Object.keys(subset.operations).map((name) => {
  const [method = "", path = ""] = name.split(" ");
  const source = path.replace(
    /\{(\w+)\}/g,
    (_, key: string) => `(?<${key}>${key === "path" ? ".+" : "[^/]+"})`,
  );
  return { name, method, pattern: new RegExp(`^${source}$`) };
});

/** Finds the operation a request is for. */
export function matchOperation(method: string, path: string): MatchedOperation | undefined {
  for (const { name, method: expected, pattern } of patterns) {
    const match = expected === method ? pattern.exec(path) : null;
    if (match) return { name, params: { ...match.groups } };
  }
  return undefined;
}

/** What is wrong with a request's body: what the schema says, and properties that GitHub does not know. */
export function requestProblems(name: string, body: unknown): string[] {
  const schema = subset.operations[name]?.request;
  if (!schema) return body === undefined ? [] : ["a body where none belongs"];
  const known = Object.keys((schema["properties"] ?? {}) as object);
  const unknown = Object.keys((body ?? {}) as object).filter(
    (key) => known.length > 0 && !known.includes(key),
  );
  return [...problemsOf(schema, body), ...unknown.map((key) => `/${key} is not known to GitHub`)];
}

/** What is wrong with a query: parameters that are unknown or do not fit. */
export function queryProblems(name: string, query: URLSearchParams): string[] {
  const known = subset.operations[name]?.query ?? {};
  return [...query].flatMap(([key, text]) => {
    const schema = known[key] as Record<string, unknown> | undefined;
    if (!schema) return [`?${key} is not known to GitHub`];
    const value = schema["type"] === "integer" ? Number(text) : text;
    return problemsOf(schema, value).map((problem) => `?${key}: ${problem}`);
  });
}

/** What is wrong with a reply of the fake itself. */
export function replyProblems(name: string, status: number, body: unknown): string[] {
  const response = subset.operations[name]?.responses[status];
  return response ? problemsOf(response.schema, body) : [];
}

/** GitHub's own example of a reply, to build others on. */
export function exampleReply<T>(name: string, status: number): T {
  const example = subset.operations[name]?.responses[status]?.example;
  if (example === undefined) throw new Error(`no example of ${name} ${status}`);
  return structuredClone(example) as T;
}
