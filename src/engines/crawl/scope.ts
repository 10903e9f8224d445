import picomatch from "picomatch";
import { hostOf, pathOf } from "./address.ts";

/** Which addresses belong to the crawl. */
export interface Scope {
  /** Whether the address is on one of the site's own hosts. */
  isSite(url: string): boolean;
  /** Whether patterns keep the address out. */
  isExcluded(url: string): boolean;
}

export interface ScopeOptions {
  /** Hosts with port, as `URL.host` has them. */
  hosts: Iterable<string>;
  /** Globs for path and query (`/blog/**`), or for whole URLs when they hold `://`. */
  include: readonly string[];
  exclude: readonly string[];
}

/** Compiles the site's hosts and patterns. */
export function createScope({ hosts, include, exclude }: ScopeOptions): Scope {
  const own = new Set(hosts);
  const included = matcher(include);
  const excluded = matcher(exclude);
  return {
    isSite: (url) => own.has(hostOf(url)),
    isExcluded: (url) => excluded(url) || (include.length > 0 && !included(url)),
  };
}

function matcher(patterns: readonly string[]): (url: string) => boolean {
  const options = { dot: true, nobrace: false, nonegate: true };
  const whole = patterns.filter((pattern) => pattern.includes("://"));
  const paths = patterns.filter((pattern) => !pattern.includes("://"));
  const matchesWhole = whole.length > 0 ? picomatch(whole, options) : () => false;
  const matchesPath = paths.length > 0 ? picomatch(paths, options) : () => false;
  return (url) => {
    const path = pathOf(url);
    const query = path.indexOf("?");
    return matchesWhole(url) || matchesPath(path) || (query >= 0 && matchesPath(path.slice(0, query)));
  };
}
