import { QueryError } from "./query/query-error.ts";
import { asText, isScalar, typeOf, type Value } from "./values.ts";
import type { Filter, Operand, Place, Placeholder, Template, TemplatePart } from "./vocabulary.ts";

/** Values by variable name, as a flow knows them at one moment. */
export interface Scope {
  get(name: string): Value | undefined;
  /** Wall time, ms since the epoch. */
  now(): number;
  /** A value after filters; part of the scope because filters are themselves built on templates. */
  filtered(value: Value, filters: readonly Filter[]): Value | undefined;
}

/** A template names a variable that has no value. */
export class UnsetVariable extends Error {
  override name = "UnsetVariable";
  readonly variable: string;
  readonly place: Place | undefined;

  constructor(variable: string, place: Place | undefined) {
    super(`the variable "${variable}" has no value`);
    this.variable = variable;
    this.place = place;
  }
}

const placeholder = /\$\$\{|\$\{([^{}\s:]+)(:-([^}]*))?\}/g;

/** Reads `${name}` and `${name:-otherwise}`; `$${` stands for a plain `${`. */
export function parseTemplate(text: string, place?: Place): Template {
  if (!text.includes("${")) return literal(text, place);
  const parts: TemplatePart[] = [];
  let plain = "";
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    plain += text.slice(end, match.index);
    end = match.index + match[0].length;
    const [, variable, fallback, otherwise = ""] = match;
    if (variable === undefined) {
      plain += "${";
      continue;
    }
    if (plain !== "") parts.push(plain);
    plain = "";
    parts.push(fallback === undefined ? { variable } : { variable, otherwise });
  }
  plain += text.slice(end);
  if (plain !== "") parts.push(plain);
  return { parts, place };
}

/** A text without variables. */
export function literal(text: string, place?: Place): Template {
  return { parts: text === "" ? [] : [text], place };
}

/** A template's text, when it has no variables. */
export function constantText(template: Template): string | undefined {
  return template.parts.every((part) => typeof part === "string") ? template.parts.join("") : undefined;
}

/** @throws UnsetVariable */
export function render(template: Template, scope: Scope): string {
  const { parts } = template;
  if (parts.length === 1 && typeof parts[0] === "string") return parts[0];
  return parts
    .map((part) => (typeof part === "string" ? part : written(part, scope, template.place)))
    .join("");
}

function written(part: Placeholder, scope: Scope, place: Place | undefined): string {
  const value = resolve(part, scope, place);
  if (part.scalar && !isScalar(value))
    throw new QueryError(
      `the variable "${part.variable}" is ${typeOf(value)}, which has no text`,
      part.place ?? place,
    );
  const text = asText(value);
  if (part.as === "json" && !jsonStart.test(text))
    throw new QueryError(
      `the variable "${part.variable}" is not a number, true, false or null: write "{{${part.variable}}}"`,
      part.place ?? place,
    );
  return part.as === "json-text" ? JSON.stringify(text).slice(1, -1) : text;
}

/** What may stand in a JSON body without quotes; what is behind it is the server's to judge. */
const jsonStart = /^(?:-?\d|true|false|null)/;

/**
 * The value of an operand. Files and regular expressions have none: whoever takes those looks at the kind.
 *
 * @throws UnsetVariable
 */
export function evaluate(operand: Operand, scope: Scope): Value {
  switch (operand.kind) {
    case "text":
      return render(operand.text, scope);
    case "variable":
      return resolve(operand.variable, scope, operand.place);
    case "constant":
      return operand.value;
    case "list":
      return operand.items.map((item) => evaluate(item, scope));
    case "mapping":
      return Object.fromEntries(
        operand.entries.map(([name, value]) => [render(name, scope), evaluate(value, scope)]),
      );
    case "bytes":
      return operand.bytes;
    case "regex":
      return operand.source;
    case "file":
      return render(operand.path, scope);
  }
}

function resolve(part: Placeholder, scope: Scope, place: Place | undefined): Value {
  const value = scope.get(part.variable);
  const isEmpty = value === undefined || value === null || value === "";
  if (part.otherwise !== undefined && isEmpty) return part.otherwise;
  if (value === undefined) throw new UnsetVariable(part.variable, part.place ?? place);
  if (!part.filters || part.filters.length === 0) return value;
  const filtered = scope.filtered(value, part.filters);
  if (filtered === undefined) throw new UnsetVariable(part.variable, part.place ?? place);
  return filtered;
}

/**
 * A value of a YAML file as an operand, its texts read as templates. A text that is one variable and nothing else keeps
 * the variable's type.
 */
export function operandOf(value: unknown, place: Place | undefined): Operand {
  if (typeof value === "string") {
    const text = parseTemplate(value, place);
    const [only] = text.parts;
    if (text.parts.length === 1 && typeof only === "object")
      return { kind: "variable", variable: only, place };
    return { kind: "text", text };
  }
  if (value === null || value === undefined) return { kind: "constant", value: null };
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return { kind: "constant", value };
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => operandOf(item, place)) };
  return {
    kind: "mapping",
    entries: Object.entries(value).map(([name, inner]) => [literal(name), operandOf(inner, place)]),
  };
}

/** Every template inside an operand. */
export function* templatesOf(operand: Operand): Generator<Template> {
  switch (operand.kind) {
    case "text":
      yield operand.text;
      return;
    case "variable":
      yield { parts: [operand.variable], place: operand.place };
      return;
    case "file":
      yield operand.path;
      return;
    case "list":
      for (const item of operand.items) yield* templatesOf(item);
      return;
    case "mapping":
      for (const [name, value] of operand.entries) {
        yield name;
        yield* templatesOf(value);
      }
  }
}
