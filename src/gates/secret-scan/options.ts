import { z } from "zod";
import { byteSize, list } from "../../core/options.ts";

/** What the secret scan looks at. */
export const scopes = ["change", "tree", "history", "paths", "stdin"] as const;

export const options = z.strictObject({
  scope: z
    .enum(scopes)
    .default("change")
    .describe(
      "change: everything the commits of the change bring in; tree: the files as they are now; history: every commit of every ref; paths: the files of `paths` only; stdin: standard input.",
    ),
  paths: list(z.string())
    .default([])
    .describe("File patterns to search beside the scope, such as dist/** or logs/*.log."),
  exclude: list(z.string())
    .default([])
    .describe("File patterns that are not searched; they are counted as skipped."),
  reflog: z
    .boolean()
    .default(false)
    .describe("Whether scope history also searches commits that only the reflog still names."),
  "include-ignored": z
    .boolean()
    .default(false)
    .describe("Whether scope tree also searches files that .gitignore names."),
  assignments: z
    .boolean()
    .default(true)
    .describe(
      "Whether values assigned to names such as password or api_key are looked at; their findings are warnings.",
    ),
  "ignore-comments": z
    .enum(["allow", "require-reason", "block"])
    .default("require-reason")
    .describe(
      "Comments that mute findings: allow all; require-reason: only those with a reason, and report what the change itself mutes; block: those that the change adds do not count.",
    ),
  fetch: z
    .boolean()
    .default(true)
    .describe(
      "Whether commits that a shallow clone lacks are fetched from origin. Without them the scan is inconclusive.",
    ),
  "max-archive-size": byteSize()
    .default(256 * 1024 * 1024)
    .describe(
      "What is taken out of one archive at most, all its members together; the rest is skipped and counted.",
    ),
  "max-file-size": byteSize()
    .default(64 * 1024 * 1024)
    .describe("Larger files are skipped and counted."),
});

export type SecretScanOptions = z.output<typeof options>;
