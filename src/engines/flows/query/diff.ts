import { describeValue, equal, isMapping, type Value } from "../values.ts";

/** Differences shown at most. */
const MAX_DIFFERENCES = 20;

/**
 * Where two JSON values differ, one line each, by JSONPath. Empty when one of them is no list or object.
 */
export function diffJson(expected: Value | undefined, actual: Value | undefined): string[] {
  const bothStructured =
    (Array.isArray(expected) && Array.isArray(actual)) || (isMapping(expected) && isMapping(actual));
  if (!bothStructured) return [];
  const lines = [...differences(expected, actual, "$")];
  if (lines.length <= MAX_DIFFERENCES) return lines;
  return [...lines.slice(0, MAX_DIFFERENCES), `… and ${lines.length - MAX_DIFFERENCES} more`];
}

function* differences(
  expected: Value | undefined,
  actual: Value | undefined,
  path: string,
): Generator<string, void, void> {
  if (isMapping(expected) && isMapping(actual)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    for (const name of names)
      yield* differences(own(expected, name), own(actual, name), `${path}${member(name)}`);
    return;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const length = Math.max(expected.length, actual.length);
    for (let index = 0; index < length; index++)
      yield* differences(expected[index], actual[index], `${path}[${index}]`);
    return;
  }
  if (expected !== undefined && equal(actual, expected)) return;
  yield `${path}: expected ${describeValue(expected, 120)}, got ${describeValue(actual, 120)}`;
}

function own(mapping: { [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}

function member(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
