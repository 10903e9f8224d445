import { getDomain } from "tldts";
import { isPrivateHost } from "../../core/address.ts";
import { ConfigurationError } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import { isAddress, originOf, resolveAddress } from "../../engines/crawl/address.ts";
import type { Seed } from "../../engines/crawl/options.ts";
import { createRewrite, type Rewrite } from "../../engines/crawl/rewrite.ts";
import type { Options } from "./options.ts";

/** What is crawled, and what it is called in public. */
export interface Site {
  /** Origin that is asked, without a trailing slash. */
  origin: string;
  starts: Seed[];
  /** The site's own hosts, with port, as they are asked. */
  hosts: ReadonlySet<string>;
  /** Origin every entry must end on, in public terms, when the options name one. */
  canonical: string | undefined;
  rewrite: Rewrite;
  /** Whether another deployment stands in for the public one. */
  isPreview: boolean;
  /** Whether the public host is one the internet can reach. */
  isPublic: boolean;
  /** Whether search engines must find the site. */
  isProduction: boolean;
}

/** Deployments that are previews by their names. */
const previewHost =
  /\.(vercel\.app|netlify\.app|pages\.dev|onrender\.com|fly\.dev|web\.app|workers\.dev|herokuapp\.com)$/;
const stagingLabel = /^(staging|stage|stg|dev|test|preview|uat|qa|preprod)\d*[.-]/;

/**
 * Settles what is crawled.
 *
 * @throws ConfigurationError when there is no address to begin with, or one is not an address.
 */
export function siteOf(options: Options, context: Pick<GateContext, "site" | "environment">): Site {
  const starts = startAddresses(options, context.site);
  const origin = originOf(starts[0]!.url);
  const canonical = options.canonical === undefined ? undefined : new URL(options.canonical).origin;
  const rewrites = rewritesOf(options, origin, canonical);
  const rewrite = createRewrite(rewrites);
  const hosts = new Set(starts.flatMap(({ url }) => family(new URL(url).host)));
  for (const host of options.hosts) hosts.add(asciiHost(host));
  if (canonical !== undefined && !rewrites.has(canonical)) {
    for (const host of family(new URL(canonical).host)) hosts.add(host);
  }
  const publicHost = new URL(canonical ?? rewrite.toPublic(`${origin}/`)).hostname;
  const isPreview = rewrites.size > 0;
  const isPublic = !isPrivateHost(publicHost);
  return {
    origin,
    starts,
    hosts,
    canonical,
    rewrite,
    isPreview,
    isPublic,
    isProduction: options.production ?? isProduction(context.environment, isPreview, isPublic, publicHost),
  };
}

function isProduction(
  environment: string | undefined,
  isPreview: boolean,
  isPublic: boolean,
  host: string,
): boolean {
  if (environment !== undefined) return /^prod(uction)?$/i.test(environment);
  return isPublic && !isPreview && !previewHost.test(host) && !stagingLabel.test(host);
}

/** A host and its apex or `www` sibling. Numbers and names that are nobody's domain have none. */
export function family(host: string): string[] {
  const { hostname, port } = new URL(`http://${host}`);
  const domain = getDomain(hostname, { validHosts: [] });
  const sibling = hostname === domain ? `www.${domain}` : hostname === `www.${domain}` ? domain : undefined;
  return sibling ? [host, port === "" ? sibling : `${sibling}:${port}`] : [host];
}

/** A host as URLs have it: lower case, letters beyond ASCII in Punycode. @throws ConfigurationError */
export function asciiHost(host: string): string {
  const url = URL.parse(`http://${host}`);
  if (url && url.pathname === "/" && url.username === "") return url.host;
  throw new ConfigurationError(`redirect-crawl: hosts: "${host}" is not a host name such as old.example.com`);
}

/** The registrable domain of a host name, when it has one. */
export function domainOf(hostname: string): string | undefined {
  return getDomain(hostname) ?? undefined;
}

/**
 * Links to the canonical origin are asked at the site's own when the site is another deployment of it: the hosts have
 * nothing in common.
 */
function rewritesOf(options: Options, origin: string, canonical: string | undefined): Map<string, string> {
  const given = Object.entries(options.rewrite).map(([from, to]): [string, string] => [
    originFor("rewrite", from),
    originFor("rewrite", to),
  ]);
  const rewrites = new Map(given);
  if (canonical === undefined || rewrites.size > 0) return rewrites;
  const own = new URL(origin);
  const names = family(new URL(canonical).host).map((host) => new URL(`http://${host}`).hostname);
  if (names.includes(own.hostname) || options.hosts.map(asciiHost).includes(own.host)) return rewrites;
  rewrites.set(canonical, origin);
  for (const host of family(new URL(canonical).host)) {
    rewrites.set(`https://${host}`, origin);
    rewrites.set(`http://${host}`, origin);
  }
  return rewrites;
}

function originFor(key: string, text: string): string {
  const url = URL.parse(text);
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.origin;
  throw new ConfigurationError(
    `redirect-crawl: ${key}: "${text}" is not an origin such as https://www.example.com`,
  );
}

/** The addresses to begin with: the site itself, then those the options name. */
function startAddresses({ start, canonical }: Options, site: URL | undefined): Seed[] {
  const base = site?.href ?? (start.some((text) => /^https?:/i.test(text)) ? undefined : canonical);
  const texts = base === undefined ? start : [base, ...start];
  if (texts.length === 0) {
    throw new ConfigurationError("redirect-crawl: there is no site to crawl: set `site:`, --url or `start:`");
  }
  return texts.map((text): Seed => {
    const resolved = resolveAddress(text, base);
    if (isAddress(resolved)) return { url: resolved.url, kind: "start" };
    const missing =
      base === undefined ? " There is no site it could be relative to: set `site:` or --url." : "";
    throw new ConfigurationError(`redirect-crawl: start: "${text}" is not an http(s) URL.${missing}`);
  });
}
