import { REDACTED, type Redactor } from "../../../core/redactor.ts";
import { isSecretName } from "../../../core/secret-names.ts";
import type { Value } from "../values.ts";
import type { Expectation, Query } from "../vocabulary.ts";
import { templateText } from "./describe.ts";
import { maskText } from "./secret-places.ts";

/** What came instead of what was expected, as far as anybody may read it. */
export interface Came {
  /** The value itself; absent where there is none. */
  value: Value | undefined;
  /** The value for a reader. */
  actual: string;
  differences?: readonly string[] | undefined;
}

/** Describes what came without a cookie's value, credentials, or what stands in secret places of a body. */
export function maskComparison(
  { query, filters }: Pick<Expectation, "query" | "filters">,
  { value, actual, differences }: Came,
  redactor: Redactor,
): Pick<Came, "actual" | "differences"> {
  const masked = differences && { differences: differences.map((line) => maskDifference(line, redactor)) };
  // That there is nothing, or how many there are, gives nothing away.
  const tells = value !== undefined && value !== null && value !== "" && typeof value !== "boolean";
  if (tells && filters.at(-1)?.name !== "count" && isSecretQuery(query)) {
    const isField = query.kind === "header" && filters.length === 0;
    return { actual: isField ? maskCookies(actual) : REDACTED };
  }
  return { actual: maskText(actual, redactor), ...masked };
}

/** Header fields that hold credentials or cookies and nothing else. */
const secretFields = /^(?:set-cookie|cookie|(?:proxy-)?authorization)$/i;

/** Whether a query asks for something that no report may hold. */
function isSecretQuery(query: Query): boolean {
  if (!("argument" in query)) return false;
  const argument = templateText(query.argument);
  switch (query.kind) {
    case "cookie":
      return /^[^[]*$|\[value\]$/i.test(argument);
    case "header":
      return secretFields.test(argument) || isSecretName(argument);
    case "jsonpath":
    case "variable":
      return isSecretName(lastName(argument));
    default:
      return false;
  }
}

/** The last name in a JSONPath: that of the field it finds. */
function lastName(path: string): string {
  return /([\w-]+)(?:["'\]]|\[\d+\]|\[\*\])*\s*$/.exec(path)?.[1] ?? "";
}

/** `"name=value; Path=/"`, or a list of such: the value of each cookie is masked, its attributes stay. */
function maskCookies(actual: string): string {
  if (!/^\[?"[^"=;]*=/.test(actual)) return REDACTED;
  return actual.replace(/(^|[[,]\s*)"([^"=;]*)=(?:[^";\\]|\\.)*/g, `$1"$2=${REDACTED}`);
}

/** One line about two JSON values: `$.path: expected …, got …`. */
function maskDifference(line: string, redactor: Redactor): string {
  const [, path = ""] = /^(\$.*?): expected /.exec(line) ?? [];
  return isSecretName(lastName(path)) ? `${path}: another value` : maskText(line, redactor);
}
