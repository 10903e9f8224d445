import { originOf } from "./address.ts";

/** Maps addresses of one deployment to another: production's links to the preview that is judged. */
export interface Rewrite {
  /** The address to ask. */
  toAsked(url: string): string;
  /** The address visitors know the asked one by. */
  toPublic(url: string): string;
}

/** Nothing is mapped. */
export const noRewrite: Rewrite = { toAsked: (url) => url, toPublic: (url) => url };

/**
 * Maps origins.
 *
 * @param origins From each public origin to the origin that is asked in its place. The first public origin of an asked
 *   one is what that one is called in public.
 */
export function createRewrite(origins: ReadonlyMap<string, string>): Rewrite {
  if (origins.size === 0) return noRewrite;
  const back = new Map<string, string>();
  for (const [from, to] of origins) if (!back.has(to)) back.set(to, from);
  const mapped = (map: ReadonlyMap<string, string>, url: string): string => {
    const origin = originOf(url);
    const target = map.get(origin);
    return target === undefined ? url : target + url.slice(origin.length);
  };
  return { toAsked: (url) => mapped(origins, url), toPublic: (url) => mapped(back, url) };
}
