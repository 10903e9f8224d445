import type { ErrorObject, ValidateFunction } from "ajv";
import { Float } from "../float.ts";
import { isMapping, isNumeric, plainNumber, type Value } from "../values.ts";
import { QueryError } from "./query-error.ts";

type Compiler = { compile(schema: object): ValidateFunction };

/** Set by {@link loadJsonSchema}: few flows use schemas, and the library is not small. */
let compilers: { draft7: () => Compiler; draft2020: () => Compiler } | undefined;

/** Loads what JSON Schema needs. Call it before running a flow that uses schemas. */
export async function loadJsonSchema(): Promise<void> {
  // By their default exports: bundled, a module of CommonJS that is a function has no others.
  const [draft7, draft2020, formats] = await Promise.all([
    import("ajv"),
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  const options = { allErrors: true, strict: false, logger: false } as const;
  compilers = {
    draft7: () => formats.default.default(new draft7.default.default(options)),
    draft2020: () => formats.default.default(new draft2020.default.default(options)),
  };
}

/**
 * What is wrong with a value by a JSON Schema (2020-12, or draft-07 where its `$schema` says so); empty when it fits.
 *
 * @throws QueryError when the schema itself is not valid.
 */
export function schemaProblems(schema: Value, value: Value): string[] {
  if (!isMapping(schema)) throw new QueryError("the JSON Schema is not an object");
  const validate = compiled.get(schema) ?? compile(plain(schema) as { [name: string]: Value });
  compiled.set(schema, validate);
  if (validate(plain(value))) return [];
  return (validate.errors ?? []).map(problem);
}

/** A value with the numbers that ajv knows: to JSON Schema, 1.0 is an integer. */
function plain(value: Value): Value {
  if (!hasOwnNumbers(value)) return value;
  if (isNumeric(value)) return Number(plainNumber(value));
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, plain(inner as Value)]),
  );
}

function hasOwnNumbers(value: Value): boolean {
  if (typeof value === "bigint" || value instanceof Float) return true;
  if (Array.isArray(value)) return value.some(hasOwnNumbers);
  return isMapping(value) && Object.values(value).some(hasOwnNumbers);
}

/** Compiling takes some 10 ms; a schema written in the flow stays one object however often its step is tried. */
const compiled = new WeakMap<object, ValidateFunction>();

function compile(schema: { [name: string]: Value }): ValidateFunction {
  if (!compilers) throw new Error("JSON Schema was not loaded");
  const declared = schema["$schema"];
  const old = typeof declared === "string" && /draft-0[67]/.test(declared);
  try {
    return (old ? compilers.draft7() : compilers.draft2020()).compile(schema);
  } catch (thrown) {
    throw new QueryError(`the JSON Schema is not valid: ${(thrown as Error).message}`);
  }
}

function problem({ instancePath, message = "does not fit", params }: ErrorObject): string {
  const path = `$${instancePath.replace(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".")}`;
  const extra = "additionalProperty" in params ? ` ("${String(params["additionalProperty"])}")` : "";
  const allowed = "allowedValues" in params ? `: ${JSON.stringify(params["allowedValues"])}` : "";
  return `${path} ${message}${extra}${allowed}`;
}
