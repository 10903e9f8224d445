import { z } from "zod";
import { duration, list } from "../../core/options.ts";
import { flowSchema } from "../../engines/flows/schema.ts";

const address = z
  .string()
  .refine(
    (text) => text.startsWith("/") || /^(https?:\/\/|\*)/.test(text),
    "must be a path such as /assets/app.js, a pattern such as /assets/**, or a URL",
  );

const flow = z.union([z.string(), flowSchema]);

/** Options of the `cache-headers` gate. */
export const options = z.strictObject({
  static: list(address)
    .optional()
    .describe(
      "Static files, whose name should change with their content: paths, URLs, or patterns for what the pages load. Default: scripts, styles, fonts and images of the pages.",
    ),
  private: list(address)
    .default([])
    .describe("Pages that belong to one visitor: paths, URLs, or patterns for what the pages link to."),
  pages: list(address)
    .optional()
    .describe("Public pages: checked themselves, and read for what they load and link to. Default: /."),
  session: z
    .strictObject({
      flow: flow.describe("Name of a smoke flow that signs in, or an inline flow."),
      variables: z
        .record(z.string(), z.string())
        .optional()
        .describe("Variables that override the flow's own."),
      other: z
        .strictObject({
          flow: flow.optional().describe("Default: the first account's flow."),
          variables: z
            .record(z.string(), z.string())
            .optional()
            .describe("Variables laid over the flow's own, such as another user name."),
        })
        .optional()
        .describe("A second account, to check whether one visitor gets a page made for another."),
      deception: z
        .boolean()
        .default(true)
        .describe("Also request private pages under names that look like static files."),
    })
    .optional()
    .describe("A signed-in visitor, for the private pages."),
  "min-age": duration()
    .optional()
    .describe("Minimum time static files must be cached. Default: 30d, or 1d for names without a hash."),
  "max-page-age": duration()
    .default(3_600_000)
    .describe(
      "Maximum time browsers may cache a public page, since nobody can purge their caches. Default: 1h.",
    ),
  "max-urls": z
    .number()
    .int()
    .min(1)
    .max(5_000)
    .default(100)
    .describe("Maximum number of URLs that patterns may add."),
});

export type Options = z.output<typeof options>;
