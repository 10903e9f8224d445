import { type Address, isAddress, originOf, resolveAddress } from "./address.ts";
import type { Frontier } from "./frontier.ts";
import type { LinkKind, Reference } from "./link.ts";
import type { Rewrite } from "./rewrite.ts";
import { addFragment, type Visit } from "./visit.ts";

/** Kinds people click: what a frame or a style makes of a fragment is its own matter. */
function isClicked(kind: LinkKind): boolean {
  return kind === "a" || kind === "area";
}

/** Turns the references of one document into known addresses. */
export interface Resolver {
  setBase(reference: string): void;
  meet(reference: Reference): void;
}

/** Starts a document. Each spelling of a reference is resolved once. */
export function createResolver(visit: Visit, frontier: Frontier, rewrite: Rewrite): Resolver {
  const own = frontier.pathsOf(originOf(visit.url));
  const cache = new Map<string, Address | undefined>();
  const depth = visit.depth + 1;
  let base = visit.url;
  let sameOrigin = true;

  const resolve = (text: string): Address | undefined => {
    if (cache.has(text)) return cache.get(text);
    const resolved = resolveAddress(text, base);
    const address = isAddress(resolved) ? { ...resolved, url: rewrite.toAsked(resolved.url) } : undefined;
    cache.set(text, address);
    return address;
  };

  return {
    setBase(reference) {
      base = URL.parse(reference, visit.url)?.href ?? base;
      sameOrigin = originOf(base) === originOf(visit.url);
      cache.clear();
    },
    meet({ kind, text, line, column }) {
      const link = { kind, from: visit, line, column };
      // Most references are the path of an address that is known, written as the address itself has it.
      const known = sameOrigin ? own.get(text) : undefined;
      if (known) {
        frontier.meetAgain(known, link, depth);
        return;
      }
      const address = resolve(text);
      if (!address) return;
      const target = frontier.meet(address.url, link, depth);
      if (!target || !address.fragment || !isClicked(kind)) return;
      addFragment(target, address.fragment, link);
      frontier.need(target);
    },
  };
}
