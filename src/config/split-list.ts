/** `json,sarif`, lines and repeated flags as one list without doubles. */
export function splitList(values: readonly string[]): string[] {
  const items = values.flatMap((value) => value.split(/[\s,]+/)).filter((item) => item !== "");
  return [...new Set(items)];
}
