/** Plain JSON-like data before it is checked. */
export type Raw = Record<string, unknown>;

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Raw {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** `base` with `overlay` laid over it: mappings merge key by key, everything else (lists too) is replaced. */
export function overlaid(base: unknown, overlay: unknown): unknown {
  if (overlay === undefined) return base;
  if (!isMapping(base) || !isMapping(overlay)) return overlay;
  const merged: Raw = { ...base };
  for (const [key, value] of Object.entries(overlay)) merged[key] = overlaid(base[key], value);
  return merged;
}

/** Whether there is a value at `path`. */
export function hasPath(value: unknown, path: readonly PropertyKey[]): boolean {
  let current = value;
  for (const part of path) {
    if (current === null || typeof current !== "object" || !Object.hasOwn(current, part)) return false;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return true;
}
