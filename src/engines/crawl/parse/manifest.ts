/** The lists of a web app manifest whose items have a `src` (W3C Web Application Manifest). */
const sources = ["icons", "screenshots"] as const;

/** References of a web app manifest: images, the start page and shortcuts. Never throws; a broken file has none. */
export function manifestReferences(text: string): { kind: "img" | "a"; text: string }[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return [];
  }
  const images = sources.flatMap((name) => itemsOf(manifest, name)).map((item) => textOf(item, "src"));
  const shortcuts = itemsOf(manifest, "shortcuts");
  const shortcutImages = shortcuts
    .flatMap((item) => itemsOf(item, "icons"))
    .map((item) => textOf(item, "src"));
  const pages = [textOf(manifest, "start_url"), ...shortcuts.map((item) => textOf(item, "url"))];
  return [
    ...pages.map((page) => ({ kind: "a" as const, text: page })),
    ...[...images, ...shortcutImages].map((image) => ({ kind: "img" as const, text: image })),
  ].filter((reference) => reference.text !== "");
}

function itemsOf(value: unknown, name: string): unknown[] {
  const items = property(value, name);
  return Array.isArray(items) ? items : [];
}

function textOf(value: unknown, name: string): string {
  const text = property(value, name);
  return typeof text === "string" ? text.trim() : "";
}

function property(value: unknown, name: string): unknown {
  return value !== null && typeof value === "object" ? (value as Record<string, unknown>)[name] : undefined;
}
