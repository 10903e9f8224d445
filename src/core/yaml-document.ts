import {
  type Document,
  isAlias,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { ConfigurationError } from "./errors.ts";

/** A position in a text file; line and column start at 1. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML file with the place of every value. */
export interface YamlDocument {
  /** The file's name as errors show it. */
  file: string;
  value: unknown;
  /** Where the value (or, with `key`, the key) at `path` stands; the nearest parent's place when it is absent. */
  positionOf(path: readonly PropertyKey[], key?: boolean): Position;
}

/** Aliases beyond this many expanded nodes are taken for an alias bomb. */
const MAX_ALIASES = 100;

/**
 * Replaces the text of a scalar; throws a message without position, which the caller adds.
 *
 * @param pathOf Gives the keys and indexes that lead to the scalar.
 */
export type ScalarTransform = (text: string, pathOf: () => PropertyKey[]) => string;

/**
 * Parses one YAML 1.2 document.
 *
 * @param transform Applied to each string scalar that is a value, before the value is built.
 * @throws ConfigurationError with `file:line:column` for syntax errors, duplicate keys, alias bombs and several documents.
 */
export function parseYaml(text: string, file: string, transform?: ScalarTransform): YamlDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    version: "1.2",
    strict: true,
    // A key that is a list or a mapping gets an unknown key's error; the parser's own warning would only stand beside
    // it.
    logLevel: "error",
  });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fail = (offset: number, message: string): never => {
    const { line, column } = at(offset);
    throw new ConfigurationError(`${file}:${line}:${column}: ${message}`);
  };

  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS")
    fail(error.pos[0], "the file must be one document: remove what follows ---");
  if (error) fail(error.pos[0], firstLine(error.message));
  if (transform)
    transformScalars(document, transform, (node, message) => fail(node.range?.[0] ?? 0, message));

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (thrown) {
    fail(
      firstAliasOffset(document),
      `too many aliases: ${firstLine((thrown as Error).message)}. Write the values out.`,
    );
  }

  return {
    file,
    value,
    positionOf: (path, key = false) => at(offsetOf(document, path, key)),
  };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}

function transformScalars(
  document: Document,
  transform: ScalarTransform,
  fail: (node: Node, message: string) => never,
): void {
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === "key" || typeof node.value !== "string") return;
      try {
        node.value = transform(node.value, () => pathTo([...ancestors, node]));
      } catch (thrown) {
        fail(node, (thrown as Error).message);
      }
    },
  });
}

/** The keys and indexes on the way down a chain of nodes. */
function pathTo(nodes: readonly unknown[]): PropertyKey[] {
  return nodes.flatMap((node, index): PropertyKey[] => {
    if (isPair(node)) return [isScalar(node.key) ? String(node.key.value) : String(node.key)];
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
}

function firstAliasOffset(document: Document): number {
  let offset = 0;
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length);
    if (key && length === path.length && length > 0) {
      const offset = keyOffset(document, part);
      if (offset !== undefined) return offset;
    }
    const node = length === 0 ? document.contents : document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const items = (parent as { items?: { key?: unknown }[] } | undefined)?.items ?? [];
  const pair = items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
