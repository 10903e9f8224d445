import type { RE2JS } from "re2js";
import { evaluate, type Scope } from "../template.ts";
import { asText } from "../values.ts";
import type { Operand } from "../vocabulary.ts";
import { compilePattern } from "./patterns.ts";

/**
 * An operand as a regular expression: `/…/` as written, a text as the pattern's source.
 *
 * @throws QueryError when it is not a valid pattern; UnsetVariable.
 */
export function patternOf(operand: Operand, scope: Scope): RE2JS {
  if (operand.kind === "regex") return compilePattern(operand.source, operand.ignoreCase);
  return compilePattern(asText(evaluate(operand, scope)));
}
