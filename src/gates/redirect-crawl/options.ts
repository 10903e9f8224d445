import { z } from "zod";
import { byteSize, duration, httpUrl, list, textMap } from "../../core/options.ts";
import { flowSchema } from "../../engines/flows/schema.ts";

const surviveEntry = z.strictObject({
  from: z.string().describe("The old URL."),
  to: z.string().optional().describe("Where it must end; without it, on any working page."),
});

const survive = z
  .union([z.string(), z.array(z.union([z.string(), surviveEntry])), z.record(z.string(), z.string())])
  .describe(
    "URLs that must keep working: a file (CSV, YAML, JSON, sitemap, Netlify _redirects, vercel.json, next.config, access log), several files, or an inline mapping of old URL to target.",
  );

const session = z
  .strictObject({
    flow: z
      .union([z.string(), flowSchema])
      .describe("Name of a smoke flow that signs in, or an inline flow."),
    variables: textMap().optional().describe("Variables that override the flow's own."),
  })
  .describe("A signed-in visitor; the crawl uses its cookies.");

/** Options of the redirect crawl. */
export const options = z.strictObject({
  canonical: httpUrl()
    .optional()
    .describe("The one origin every URL must end on, such as https://www.example.com."),
  hosts: list(z.string())
    .default([])
    .describe("Additional hosts of the site, such as an old domain; apex and www of the site are known."),
  start: list(z.string()).default([]).describe("URLs to start from, absolute or relative to the site."),
  sitemap: z
    .union([z.boolean(), list(z.string())])
    .default(true)
    .describe("Whether to read sitemaps (those in robots.txt and /sitemap.xml), or where they are."),
  survive: survive.optional(),
  "survive-top": z
    .number()
    .int()
    .positive()
    .default(200)
    .describe("Number of most-used URLs to take from an access log."),
  matrix: z
    .boolean()
    .optional()
    .describe(
      "Whether to try every scheme, host and spelling. Default: if the canonical host is a public name.",
    ),
  "matrix-path": z
    .string()
    .regex(/^\/./, "must be a path below the root, such as /pricing")
    .optional()
    .describe("The deep path of the origin matrix. Default: the first page found that returns 200."),
  include: list(z.string())
    .default([])
    .describe("Globs for path and query; only matching URLs are requested."),
  exclude: list(z.string())
    .default([])
    .describe("Globs for path and query; matching URLs are not requested."),
  robots: z.boolean().default(false).describe("Whether to skip what robots.txt disallows."),
  external: z.boolean().default(false).describe("Whether to check external links, gently."),
  "open-redirects": z
    .boolean()
    .default(true)
    .describe("Whether to test URLs that have a parameter such as next= with a harmless foreign host."),
  rewrite: textMap()
    .default({})
    .describe("Maps an origin in links to the origin to request instead: production's to the preview's."),
  compare: httpUrl()
    .optional()
    .describe("Production's base URL: report only what is worse than in production."),
  production: z
    .boolean()
    .optional()
    .describe(
      "Whether search engines must be able to find the site. Default: decided by environment and host.",
    ),
  "staging-hosts": list(z.string())
    .default([])
    .describe("Additional hosts that no public page may link to; * stands for any text."),
  "max-hops": z.number().int().min(1).max(20).default(1).describe("Maximum number of redirects for a URL."),
  "max-pages": z.number().int().positive().default(10_000).describe("Maximum number of URLs to request."),
  "max-depth": z
    .number()
    .int()
    .nonnegative()
    .default(100)
    .describe("Maximum number of clicks from a start URL."),
  "max-bytes": byteSize().prefault("4GB").describe("Maximum size of all pages together."),
  "max-time": duration().optional().describe("Time limit for the crawl. Default: the run's."),
  "max-variants": z
    .number()
    .int()
    .positive()
    .default(500)
    .describe("Number of query strings after which a path is considered endless."),
  concurrency: z
    .number()
    .int()
    .min(1)
    .max(256)
    .default(96)
    .describe("Maximum number of concurrent requests to one host."),
  timeout: duration().optional().describe("Limit for one URL. Default: the run's."),
  headers: textMap().default({}).describe("Headers for the site's own hosts."),
  cookies: textMap().default({}).describe("Cookies for the site's own hosts."),
  "basic-auth": z
    .string()
    .regex(/^[^:]+:/, "must be user:password")
    .optional()
    .describe("user:password for the site's own hosts."),
  session: session.optional(),
  accept: list(z.coerce.number().int().min(400).max(599))
    .default([])
    .describe("Status codes of 400 and above to accept, such as 401 for a preview behind a password."),
  cache: z
    .string()
    .optional()
    .describe(
      "File that stores ETag and Last-Modified between runs, so that unchanged pages are not downloaded again.",
    ),
  shard: z
    .string()
    .regex(/^\d+\/\d+$/, "must be a share such as 2/4")
    .optional()
    .describe("This machine's share of the URLs, such as 2/4. Default: the run's."),
});

export type Options = z.output<typeof options>;
