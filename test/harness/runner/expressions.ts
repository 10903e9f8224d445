import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isBasicExpression, isScalar } from "@actions/workflow-parser/templates/tokens/type-guards";

/** Contexts by name: `github`, `inputs`, `steps`… as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Whether the steps before went well; what `success()` and `failure()` say. */
export type JobStatus = "success" | "failure" | "cancelled";

/**
 * Evaluates an expression as GitHub does.
 *
 * @param expression Without `${{` and `}}`.
 * @throws Error for a name that is not among `contexts`.
 */
export function evaluate(expression: string, contexts: Contexts, status: JobStatus = "success") {
  const functions = statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  return new Evaluator(parsed, toDictionary(contexts), functions).evaluate();
}

/** Whether an `if:` condition holds. */
export function holds(expression: string, contexts: Contexts, status: JobStatus): boolean {
  const result = evaluate(expression, contexts, status);
  return result.kind === data.Kind.Array || result.kind === data.Kind.Dictionary || !isFalsy(result);
}

function isFalsy(value: data.ExpressionData): boolean {
  if (value.kind === data.Kind.Null) return true;
  if (value.kind === data.Kind.Boolean) return !(value as data.BooleanData).value;
  if (value.kind === data.Kind.Number) return !(value as data.NumberData).value;
  return value.kind === data.Kind.String && (value as data.StringData).value === "";
}

function statusFunctions(status: JobStatus): Map<string, FunctionDefinition> {
  const entries: [string, boolean][] = [
    ["success", status === "success"],
    ["failure", status === "failure"],
    ["cancelled", status === "cancelled"],
    ["always", true],
  ];
  return new Map(
    entries.map(([name, value]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) },
    ]),
  );
}

function toDictionary(contexts: Contexts): data.Dictionary {
  const entries = Object.entries(contexts).map(([key, value]) => ({
    key,
    value: JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData,
  }));
  return new data.Dictionary(...entries);
}

/** The text of a scalar in an action's file, its expressions evaluated. */
export function scalarText(token: TemplateToken, contexts: Contexts): string {
  if (isBasicExpression(token)) return evaluate(token.expression, contexts).coerceString();
  if (isScalar(token)) return token.toString();
  throw new Error(`${token.toString()} is not a scalar`);
}

/** The texts of a mapping of scalars, such as a step's `env:`. */
export function mappingTexts(token: MappingToken | undefined, contexts: Contexts): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { key, value } of token ?? []) texts[key.toString()] = scalarText(value, contexts);
  return texts;
}
