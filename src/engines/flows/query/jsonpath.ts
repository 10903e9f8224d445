import { type JSONPathQuery, type JSONValue, jsonpath } from "json-p3";
import type { Value } from "../values.ts";
import { withFloats } from "./json.ts";
import { QueryError } from "./query-error.ts";

const compiled = new Map<string, JSONPathQuery>();

/**
 * Evaluates a JSONPath expression (RFC 9535). A singular query gives its value, any other query the list of all it
 * finds; undefined when there is nothing.
 *
 * @param unwraps One match stands for itself whatever the query, as Hurl has it.
 * @throws QueryError when the expression is not valid.
 */
export function selectJson(value: Value, expression: string, unwraps = false): Value | undefined {
  const path = compilePath(expression);
  const nodes = [...path.query(value as JSONValue)];
  const found = nodes.map((node) => withFloats(node.value as Value, value, node.location));
  if (path.singularQuery() || (unwraps && found.length === 1)) return found[0];
  return found.length === 0 ? undefined : found;
}

/** @throws QueryError when the expression is not valid. */
export function compilePath(expression: string): JSONPathQuery {
  const known = compiled.get(expression);
  if (known) return known;
  try {
    const path = jsonpath.compile(expression);
    if (compiled.size > 1_000) compiled.clear();
    compiled.set(expression, path);
    return path;
  } catch (thrown) {
    throw new QueryError(`the JSONPath ${expression} is not valid: ${(thrown as Error).message}`);
  }
}
