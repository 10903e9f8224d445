/** Directives with a value, which read like a robot's name with a directive: `max-image-preview:none`. */
const valued: ReadonlySet<string> = new Set([
  "max-snippet",
  "max-image-preview",
  "max-video-preview",
  "unavailable_after",
]);

/** Whose directives count: every robot's, and those of the search engine most visitors come from. */
const robots: ReadonlySet<string> = new Set(["robots", "googlebot"]);

/** Whether a robots meta element, by its name, or its content keeps a page out of search engines. */
export function metaSaysNoindex(name: string, content: string): boolean {
  return robots.has(name) && saysNoindex(content);
}

/**
 * Whether a robots value, of a meta element or of one X-Robots-Tag field, keeps a page out of search engines. A field
 * may name the robot that its directives are for: `otherbot: noindex, googlebot: nofollow`.
 */
export function saysNoindex(content: string): boolean {
  let counts = true;
  for (const part of content.toLowerCase().split(/[,;]/)) {
    const [, name, rest] = /^\s*([\w-]+)\s*:(.*)$/s.exec(part) ?? [];
    if (name !== undefined && valued.has(name)) continue;
    if (name !== undefined) counts = robots.has(name);
    const words = (rest ?? part).trim().split(/\s+/);
    if (counts && words.some((word) => word === "noindex" || word === "none")) return true;
  }
  return false;
}
