import { z } from "zod";
import { duration, httpUrl, list, textMap } from "../../core/options.ts";

/** Options of the redirect crawl. */
export const options = z.strictObject({
  canonical: httpUrl()
    .optional()
    .describe("The one origin every entry must end on, such as https://www.example.com."),
  start: list(z.string()).default([]).describe("Addresses to begin with, absolute or relative to the site."),
  sitemap: z
    .union([z.boolean(), list(z.string())])
    .default(true)
    .describe("Whether to read sitemaps (robots.txt lines and /sitemap.xml), or where they are."),
  include: list(z.string()).default([]).describe("Globs for path and query; only what matches is asked."),
  exclude: list(z.string()).default([]).describe("Globs for path and query that are not asked."),
  "max-pages": z.number().int().positive().default(10_000).describe("Most addresses asked."),
  "max-depth": z.number().int().nonnegative().default(100).describe("Most clicks from a start address."),
  concurrency: z.number().int().min(1).max(256).default(64).describe("Most requests to one host at once."),
  headers: textMap().default({}).describe("Headers for the site's own hosts."),
  accept: list(z.number().int().min(400).max(599))
    .default([])
    .describe("Statuses from 400 on that are fine, such as 401 for a preview behind a password."),
  timeout: duration().optional().describe("For one address. Default: the run's."),
});

export type Options = z.output<typeof options>;
