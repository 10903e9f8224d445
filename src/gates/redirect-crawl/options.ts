import { z } from "zod";
import { byteSize, duration, httpUrl, list, textMap } from "../../core/options.ts";
import { flowSchema } from "../../engines/flows/schema.ts";

const surviveEntry = z.strictObject({
  from: z.string().describe("The old address."),
  to: z.string().optional().describe("Where it must end; without it, anywhere alive."),
});

const survive = z
  .union([z.string(), z.array(z.union([z.string(), surviveEntry])), z.record(z.string(), z.string())])
  .describe(
    "Addresses that must keep working: a file (CSV, YAML, JSON, sitemap, Netlify _redirects, vercel.json, next.config, access log), several files, or old address to target in place.",
  );

const session = z
  .strictObject({
    flow: z
      .union([z.string(), flowSchema])
      .describe("Name of a smoke flow that signs in, or a flow written here."),
    variables: textMap().optional().describe("Variables laid over the flow's own."),
  })
  .describe("A signed-in visitor, whose cookies the crawl uses.");

/** Options of the redirect crawl. */
export const options = z.strictObject({
  canonical: httpUrl()
    .optional()
    .describe("The one origin every entry must end on, such as https://www.example.com."),
  hosts: list(z.string())
    .default([])
    .describe("Further hosts of the site, such as an old domain; apex and www of the site are known."),
  start: list(z.string()).default([]).describe("Addresses to begin with, absolute or relative to the site."),
  sitemap: z
    .union([z.boolean(), list(z.string())])
    .default(true)
    .describe("Whether to read sitemaps (robots.txt lines and /sitemap.xml), or where they are."),
  survive: survive.optional(),
  "survive-top": z
    .number()
    .int()
    .positive()
    .default(200)
    .describe("Most used addresses taken from an access log."),
  matrix: z
    .boolean()
    .optional()
    .describe(
      "Whether to try every scheme, host and spelling. Default: when the canonical host is a public name.",
    ),
  "matrix-path": z
    .string()
    .regex(/^\/./, "must be a path below the root, such as /pricing")
    .optional()
    .describe("The deep path of the origin matrix. Default: the first page found that answers 200."),
  include: list(z.string()).default([]).describe("Globs for path and query; only what matches is asked."),
  exclude: list(z.string()).default([]).describe("Globs for path and query that are not asked."),
  robots: z.boolean().default(false).describe("Whether to leave out what robots.txt keeps crawlers from."),
  external: z.boolean().default(false).describe("Whether to ask external links, gently."),
  "open-redirects": z
    .boolean()
    .default(true)
    .describe("Whether to try addresses with a parameter such as next= with a harmless foreign host."),
  rewrite: textMap()
    .default({})
    .describe("Origin in links to the origin asked in its place: production's to the preview's."),
  compare: httpUrl().optional().describe("Production's base URL: report only what is worse than there."),
  production: z
    .boolean()
    .optional()
    .describe("Whether search engines must find the site. Default: by environment and host."),
  "staging-hosts": list(z.string())
    .default([])
    .describe("Further hosts no public page may link to; * stands for any text."),
  "max-hops": z.number().int().min(1).max(20).default(1).describe("Redirects an address may take."),
  "max-pages": z.number().int().positive().default(10_000).describe("Most addresses asked."),
  "max-depth": z.number().int().nonnegative().default(100).describe("Most clicks from a start address."),
  "max-bytes": byteSize().prefault("4GB").describe("Most bytes read, all pages together."),
  "max-time": duration().optional().describe("Longest time for the crawl. Default: the run's."),
  "max-variants": z
    .number()
    .int()
    .positive()
    .default(500)
    .describe("Query strings of one path after which it is taken for endless."),
  concurrency: z.number().int().min(1).max(256).default(96).describe("Most requests to one host at once."),
  timeout: duration().optional().describe("For one address. Default: the run's."),
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
    .describe("Statuses from 400 on that are fine, such as 401 for a preview behind a password."),
  cache: z
    .string()
    .optional()
    .describe(
      "File that keeps ETag and Last-Modified between runs, so that unchanged pages are not sent again.",
    ),
  shard: z
    .string()
    .regex(/^\d+\/\d+$/, "must be a share such as 2/4")
    .optional()
    .describe("This machine's share of the addresses, such as 2/4. Default: the run's."),
});

export type Options = z.output<typeof options>;
