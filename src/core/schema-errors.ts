import { z } from "zod";
import { ConfigurationError } from "./errors.ts";
import { didYouMean } from "./nearest.ts";
import { expectationOf } from "./schema-expectations.ts";
import type { Position } from "./yaml-document.ts";

// By itself zod compiles a function for each object schema: it is used once or a few times here.
z.config({ jitless: true });

/** Where a value came from, so that an error can name the place: a file's line, an input, a flag. */
export interface Origin {
  /** `launch-ready.yml`, `input "url"`, `--url`. */
  name: string;
  positionOf?: (path: readonly PropertyKey[], key?: boolean) => Position;
}

/**
 * Checks `value` against `schema`.
 *
 * @param originOf The origin of the value at a path.
 * @param prefix The path of `value` itself, for messages and positions.
 * @throws ConfigurationError with one line per problem: place, wrong value, what was expected, nearest right key.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  originOf: (path: readonly PropertyKey[]) => Origin,
  prefix: readonly PropertyKey[] = [],
): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => deepest(issue, []));
  const lines = issues.flatMap((issue) => describe(schema, value, issue, originOf, prefix));
  throw new ConfigurationError([...new Set(lines)].slice(0, 20).join("\n"));
}

interface PlacedIssue {
  path: PropertyKey[];
  issue: z.core.$ZodIssue;
}

/** Of a union's alternatives, the problems of the one that came closest. */
function deepest(issue: z.core.$ZodIssue, parents: PropertyKey[]): PlacedIssue[] {
  const path = [...parents, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const alternatives = issue.errors.map((errors) => errors.flatMap((inner) => deepest(inner, path)));
    const depth = (placed: PlacedIssue[]) => Math.max(...placed.map((one) => one.path.length));
    const best = Math.max(...alternatives.map(depth));
    const closest = alternatives.filter((placed) => depth(placed) === best);
    if (best > path.length || closest.some(([first]) => first?.issue.code === "unrecognized_keys")) {
      return closest.find(([first]) => first?.issue.code === "unrecognized_keys") ?? closest[0] ?? [];
    }
  }
  return [{ path, issue }];
}

/** A path without the steps into lists of one, for which a single value was written. */
function asWritten(path: readonly PropertyKey[], value: unknown): PropertyKey[] {
  const written: PropertyKey[] = [];
  for (const part of path) {
    const current = valueAt(value, written);
    if (part === 0 && current !== undefined && !Array.isArray(current)) continue;
    written.push(part);
  }
  return written;
}

function describe(
  schema: z.ZodType,
  value: unknown,
  { path, issue }: PlacedIssue,
  originOf: (path: readonly PropertyKey[]) => Origin,
  prefix: readonly PropertyKey[],
): string[] {
  const place = (full: PropertyKey[], key: boolean): string => {
    const origin = originOf(full);
    const position = origin.positionOf?.(full, key);
    return position ? `${origin.name}:${position.line}:${position.column}` : origin.name;
  };
  const written = asWritten(path, value);
  const full = [...prefix, ...written];
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const hint = didYouMean(key, known);
      const list = hint === "" && known.length > 0 ? ` Known keys: ${known.join(", ")}.` : hint;
      return `${place([...full, key], true)}: unknown key "${key}"${inside(full)}.${list}`;
    });
  }
  if (issue.code === "invalid_key") {
    const [reason] = issue.issues;
    return [`${place(full, true)}: ${dotted(full)}: the key ${reason?.message ?? "is wrong"}`];
  }
  const actual = valueAt(value, written);
  const isMissing = actual === undefined;
  const wrong = isMissing || actual === "" ? "" : `, not ${show(actual)}`;
  return [`${place(full, isMissing)}: ${dotted(full)}${expectationOf(issue, isMissing)}${wrong}`];
}

function dotted(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`))
    .join("");
}

function inside(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "" : ` in ${dotted(path)}`;
}

function show(value: unknown): string {
  const whole = typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? String(value));
  const text = whole.replace(/:\/\/[^\s/@"]*@/g, "://[redacted]@");
  return text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const part of path) {
    if (current === null || typeof current !== "object") return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}

interface JsonSchemaNode {
  properties?: Record<string, JsonSchemaNode>;
  additionalProperties?: JsonSchemaNode | boolean;
  items?: JsonSchemaNode;
  prefixItems?: JsonSchemaNode[];
  anyOf?: JsonSchemaNode[];
  oneOf?: JsonSchemaNode[];
  allOf?: JsonSchemaNode[];
  $ref?: string;
  $defs?: Record<string, JsonSchemaNode>;
}

/** The keys a mapping at `path` may have. Only asked for when an error is being written. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const root = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }) as JsonSchemaNode;
  const open = (node: JsonSchemaNode): JsonSchemaNode[] => {
    const target = node.$ref?.startsWith("#/$defs/")
      ? root.$defs?.[node.$ref.slice("#/$defs/".length)]
      : undefined;
    const inner = [
      ...(node.anyOf ?? []),
      ...(node.oneOf ?? []),
      ...(node.allOf ?? []),
      ...(target ? [target] : []),
    ];
    return [node, ...inner.flatMap(open)];
  };
  let nodes = open(root);
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const next =
        typeof part === "number" ? (node.prefixItems?.[part] ?? node.items) : node.properties?.[String(part)];
      const rest = typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
      const found = next ?? rest;
      return found ? open(found) : [];
    });
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
