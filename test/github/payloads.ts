import { createRequire } from "node:module";

type Json = Record<string, unknown>;

interface Definition {
  name: string;
  examples: Json[];
}

const load = createRequire(import.meta.url);
const definitions = load("@octokit/webhooks-examples") as Definition[] | { default: Definition[] };
const events = Array.isArray(definitions) ? definitions : definitions.default;

/** One of GitHub's own example payloads. */
export function example(event: string, index = 0): Json {
  const found = events.find(({ name }) => name === event)?.examples[index];
  if (!found) throw new Error(`no example ${index} of ${event}`);
  return structuredClone(found);
}

/**
 * A payload with values replaced by dotted path. The examples are some years old and lack fields that GitHub sends
 * today, so tests put these in; `undefined` takes a field away.
 */
export function patched(payload: Json, changes: Json): Json {
  const copy = structuredClone(payload);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const parent = keys.reduce<Json>((node, key) => {
      node[key] ??= {};
      return node[key] as Json;
    }, copy);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}
