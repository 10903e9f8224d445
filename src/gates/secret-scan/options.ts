import { z } from "zod";
import { byteSize, httpUrl, list } from "../../core/options.ts";
import { severities } from "../../core/severity.ts";
import { verifiedProviders } from "../../engines/secrets/verify/providers.ts";

/** What the secret scan looks at. */
export const scopes = ["change", "tree", "history", "paths", "stdin"] as const;

// Made when it is first needed: few configurations have rules of their own, and every scan waits for its options.
const customRules = z.lazy(() => list(customRule()));

function customRule() {
  return z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be in kebab-case, such as acme-token")
        .describe("Names the rule in findings and ignore comments, such as acme-deploy-token."),
      pattern: z
        .string()
        .min(1)
        .describe(
          "Regular expression (RE2). The secret is the group (?P<secret>…), else the whole match. ASCII only; a match begins and ends within 512 characters of a keyword.",
        ),
      keywords: list(z.string().min(3))
        .refine((keywords) => keywords.length > 0, "needs at least one keyword")
        .describe(
          "Literals of 3 or more characters; one of them stands in or near every match. Letter case is ignored.",
        ),
      title: z.string().optional().describe("What it is, for a sentence: deploy token."),
      entropy: z
        .number()
        .min(0)
        .max(8)
        .optional()
        .describe("Least Shannon entropy of the secret, in bits a character."),
      severity: z.enum(severities).optional().describe("Of its findings. Default: error."),
      examples: list(z.string())
        .refine((examples) => examples.length > 0, "needs at least one example")
        .describe(
          "Texts that hold such a secret; the rule is tested on them when the configuration is read.",
        ),
      "not-examples": list(z.string()).default([]).describe("Texts that look alike but hold none."),
    })
    .describe("A rule of your own.");
}

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
  rules: customRules.default([]).describe("Rules of your own, beside the built-in ones."),
  disable: list(z.string())
    .default([])
    .describe(
      "Ids of rules whose matches are no findings, such as stripe-test-secret-key; docs/secret-providers.md lists them. They are counted as skipped.",
    ),
  allow: list(z.string())
    .default([])
    .describe(
      "Values that are no secrets: regular expressions (RE2) that match a whole value. They are counted as skipped.",
    ),
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
  cache: z
    .string()
    .optional()
    .describe(
      "File that remembers which of git's objects held nothing, so that a later scan by the same rules reads only new ones.",
    ),
  verify: z
    .union([z.boolean(), z.partialRecord(z.enum(verifiedProviders), httpUrl())])
    .default(false)
    .describe(
      "Whether providers are asked if what was found still works; a mapping of providers to addresses does so with servers of your own, such as a self-hosted GitLab, whose tokens gitlab.com cannot judge. Never done for changes from forks.",
    ),
  fetch: z
    .boolean()
    .default(true)
    .describe(
      "Whether commits that a shallow clone lacks, and for scope history branches and tags, are fetched from origin. Without them the scan is inconclusive.",
    ),
  "max-archive-size": byteSize()
    .default(256 * 1024 * 1024)
    .describe(
      "What is taken out of one archive at most, all its members together. What is beyond that, or cannot be opened, leaves the scan inconclusive, unless it is encrypted, named by exclude or in a folder of packages such as node_modules.",
    ),
  "max-file-size": byteSize()
    .default(64 * 1024 * 1024)
    .describe(
      "Larger files are not read: the scan is then inconclusive, unless exclude names them or they are in a folder of packages such as node_modules.",
    ),
});

export type SecretScanOptions = z.output<typeof options>;
