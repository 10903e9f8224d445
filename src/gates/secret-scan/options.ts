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
          "Regular expression (RE2). The secret is the group (?P<secret>…), or else the whole match. ASCII only; a match must start and end within 512 characters of a keyword.",
        ),
      keywords: list(z.string().min(3))
        .refine((keywords) => keywords.length > 0, "needs at least one keyword")
        .describe(
          "Literals of 3 or more characters; one of them must appear in or near every match. Case is ignored.",
        ),
      title: z.string().optional().describe("What it is, as used in sentences: deploy token."),
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
          "Texts that contain such a secret; the rule is tested on them when the configuration is read.",
        ),
      "not-examples": list(z.string()).default([]).describe("Similar texts that do not contain one."),
    })
    .describe("A custom rule.");
}

export const options = z.strictObject({
  scope: z
    .enum(scopes)
    .default("change")
    .describe(
      "change: everything that the commits of the change add; tree: the files as they are now; history: every commit of every ref; paths: only the files in `paths`; stdin: standard input.",
    ),
  paths: list(z.string())
    .default([])
    .describe("File patterns to search in addition to the scope, such as dist/** or logs/*.log."),
  exclude: list(z.string())
    .default([])
    .describe("File patterns that are not searched; they are counted as skipped."),
  reflog: z
    .boolean()
    .default(false)
    .describe("Whether scope history also searches commits that only the reflog still refers to."),
  "include-ignored": z
    .boolean()
    .default(false)
    .describe("Whether scope tree also searches files that .gitignore excludes."),
  rules: customRules.default([]).describe("Custom rules, in addition to the built-in ones."),
  disable: list(z.string())
    .default([])
    .describe(
      "Ids of rules whose matches are not reported, such as stripe-test-secret-key; docs/secret-providers.md lists them. They are counted as skipped.",
    ),
  allow: list(z.string())
    .default([])
    .describe(
      "Values that are not secrets: regular expressions (RE2) that match a whole value. They are counted as skipped.",
    ),
  assignments: z
    .boolean()
    .default(true)
    .describe(
      "Whether to check values assigned to names such as password or api_key; their findings are warnings.",
    ),
  "ignore-comments": z
    .enum(["allow", "require-reason", "block"])
    .default("require-reason")
    .describe(
      "Comments that mute findings: allow accepts all; require-reason accepts only those with a reason, and reports what the change itself mutes; block ignores those that the change adds.",
    ),
  cache: z
    .string()
    .optional()
    .describe(
      "File that remembers which git objects contained no secrets, so that a later scan with the same rules reads only new ones.",
    ),
  verify: z
    .union([z.boolean(), z.partialRecord(z.enum(verifiedProviders), httpUrl())])
    .default(false)
    .describe(
      "Whether to ask providers if the secrets found still work; a mapping of providers to URLs asks your own servers, such as a self-hosted GitLab, whose tokens gitlab.com cannot verify. Never done for changes from forks.",
    ),
  fetch: z
    .boolean()
    .default(true)
    .describe(
      "Whether to fetch commits that a shallow clone lacks, and branches and tags for scope history, from origin. Without them, the scan is inconclusive.",
    ),
  "max-archive-size": byteSize()
    .default(256 * 1024 * 1024)
    .describe(
      "Maximum size to extract from one archive, all its members together. Anything beyond that, or that cannot be opened, makes the scan inconclusive, unless it is encrypted, listed in exclude or in a package folder such as node_modules.",
    ),
  "max-file-size": byteSize()
    .default(64 * 1024 * 1024)
    .describe(
      "Larger files are not read, which makes the scan inconclusive, unless they are listed in exclude or in a package folder such as node_modules.",
    ),
});

export type SecretScanOptions = z.output<typeof options>;
