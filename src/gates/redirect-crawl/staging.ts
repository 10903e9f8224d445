import { matchesStars } from "../../core/stars.ts";
import { hostOf, originOf } from "../../engines/crawl/address.ts";
import type { Judging } from "./judging.ts";
import { domainOf } from "./site.ts";

/** Why a host is not one for customers. */
export interface Staging {
  /** What the host is. */
  what: string;
  /** Whether the name leaves no doubt: `dev.example.com` may be a page for developers. */
  sure: boolean;
}

/** Tells hosts that are not for customers by their names; undefined for all others, and for the site's own. */
export function stagingOf(
  url: string,
  { site, options, canonical }: Pick<Judging, "site" | "options" | "canonical">,
): Staging | undefined {
  if (site.hosts.has(hostOf(url))) return undefined;
  const { hostname, host } = new URL(url);
  const isNamed = options["staging-hosts"].some(
    (pattern) => matchesStars(hostname, pattern) || matchesStars(host, pattern),
  );
  if (isNamed) return { what: "a host that is not for customers", sure: true };
  const known = platformHosts.find(([pattern]) => pattern.test(hostname))?.[1];
  if (known !== undefined) return { what: known, sure: true };
  return ownStaging(hostname, new URL(canonical ?? originOf(site.starts[0]!.url)).hostname);
}

const platformHosts: readonly [pattern: RegExp, what: string][] = [
  [/(^|\.)localhost$/, "a development machine"],
  [
    /\.(ngrok(-free)?\.(app|io|dev)|trycloudflare\.com|loca\.lt|localhost\.run|serveo\.net)$/,
    "a tunnel to a development machine",
  ],
  [/-git-[\w-]+\.vercel\.app$|-[a-z0-9]{9}-[\w-]+\.vercel\.app$/, "a preview deployment"],
  [/^(deploy-preview-\d+|[\w-]+)--[\w-]+\.netlify\.app$/, "a preview deployment"],
  [/^[0-9a-f]{8}\.[\w-]+\.pages\.dev$/, "a preview deployment"],
  [/--[\w-]+\.web\.app$/, "a preview deployment"],
  [
    /\.(gitpod\.io|github\.dev|githubpreview\.dev|csb\.app|webcontainer\.io|stackblitz\.io)$/,
    "a development environment",
  ],
];

/** Words that name nothing but a deployment, also as a part of a label: `api-staging`. */
const sureWord = /(^|[.-])(staging|stg|preprod|uat)\d*(?=[.-]|$)/;

/** Words that may name what is for customers, too: pages for developers, tests, stages. */
const doubtful = "(stage|dev|develop|test|testing|preview|qa)\\d*";
const doubtfulLabel = new RegExp(`^${doubtful}$`);
const doubtfulBefore = new RegExp(`^${doubtful}[.-]`);
const doubtfulAfter = new RegExp(`-${doubtful}$`);

/** Judges a host on the site's own domain; a staging site may point to others of its kind. */
function ownStaging(hostname: string, own: string): Staging | undefined {
  const domain = domainOf(own);
  if (domain === undefined || !hostname.endsWith(`.${domain}`)) return undefined;
  const labels = hostname.slice(0, -domain.length - 1);
  const ownLabels = own.slice(0, -domain.length - 1);
  if (sureWord.test(ownLabels)) return undefined;
  if (sureWord.test(labels) || isCopy(labels, ownLabels)) return { what: "a staging host", sure: true };
  return hasDoubtful(labels) && !hasDoubtful(ownLabels)
    ? { what: "by its name not a host for customers", sure: false }
    : undefined;
}

/** Whether nothing but such a word tells a host from the site's: `dev.www`, `dev-www` or `www-dev` from `www`. */
function isCopy(labels: string, own: string): boolean {
  return own !== "" && [labels.replace(doubtfulBefore, ""), labels.replace(doubtfulAfter, "")].includes(own);
}

function hasDoubtful(labels: string): boolean {
  return labels.split(".").some((label) => doubtfulLabel.test(label));
}
