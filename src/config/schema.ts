import { z } from "zod";
import {
  byteSize,
  domainName,
  duration,
  httpHeaders,
  httpUrl,
  isoDate,
  list,
  textMap,
} from "../core/options.ts";
import { severities } from "../core/severity.ts";

/** An accepted finding: it stays in the report but does not block until the day after `until`. */
const waiverSchema = z
  .strictObject({
    rule: z
      .string()
      .describe("Rule id, such as cache-headers/no-validator; `gate/*` for all rules of a gate."),
    subject: z
      .string()
      .describe(
        "The finding's subject, the path it points to (relative to the checked folder or to the repository's root) or that of its URL, or a pattern with *; `*` for any.",
      )
      .default("*"),
    reason: z.string().min(3).describe("Why the finding is accepted."),
    owner: z.string().min(1).describe("Who accepted it."),
    until: isoDate().describe("Last day the waiver holds."),
  })
  .describe("An accepted finding: who accepted it, why and until when.");

export type Waiver = z.output<typeof waiverSchema>;

export const policySchema = z.strictObject({
  "fail-on": z
    .enum([...severities, "never"])
    .optional()
    .describe("The lowest severity that stops a launch. Default: error."),
  rules: z
    .record(z.string(), z.enum([...severities, "off"]))
    .optional()
    .describe("Severity by rule id; `off` drops the rule's findings."),
  waivers: list(waiverSchema)
    .optional()
    .describe("Accepted findings: they stay in the report and do not stop the launch."),
  "new-only": z.boolean().optional().describe("Block only on findings that the base does not already have."),
  baseline: z.string().optional().describe("Path of the baseline file that `launch-ready baseline` writes."),
});

const networkSchema = z.strictObject({
  timeout: duration().optional().describe("Limit for one response. Default: 15s."),
  "max-body": byteSize().optional().describe("Maximum size of one response body. Default: 10MiB."),
  "user-agent": z.string().optional().describe("Value of the User-Agent header."),
  resolve: textMap()
    .optional()
    .describe("Maps a host, or host:port, to an address with or without a port, like curl's --resolve."),
  ca: z
    .string()
    .optional()
    .describe("Path of a PEM file with certificates to trust in addition to the built-in ones."),
  proxy: z
    .string()
    .optional()
    .describe("URL of an HTTP proxy. Default: the environment's HTTPS_PROXY and HTTP_PROXY."),
  "no-proxy": z
    .string()
    .optional()
    .describe("Hosts to connect to without the proxy. Default: the environment's NO_PROXY."),
  headers: httpHeaders()
    .optional()
    .describe("Headers for the site's own hosts, such as a protection-bypass header."),
  control: list(httpUrl()).optional().describe("URLs that respond whenever this machine has a network."),
});

const handoverSchema = z
  .record(z.string(), z.unknown())
  .describe("Facts for HANDOVER.md that no run can observe, such as who owns the registrar account.");

/** Commands as lists of words; one list of words alone is one command. There is no shell. */
function commands() {
  const alone = (value: unknown): unknown =>
    Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === "string")
      ? [value]
      : value;
  return z.preprocess(alone, z.array(z.array(z.string().min(1)).min(1).refine(hasProgram, wordsWanted)));
}

const wordsWanted = "must be the words of a command, such as [npx, vercel, promote]: there is no shell";

/** A program with blanks in its name would have its folder with it; without one it is a whole line for a shell. */
function hasProgram([program = ""]: readonly string[]): boolean {
  return !/\s/.test(program) || /[/\\]/.test(program);
}

/** A URL is shown in reports, logs and comments. */
function holdsNoPassword(text: string): boolean {
  const url = URL.parse(text);
  return url === null || (url.username === "" && url.password === "");
}

/** Keys that an environment's overlay may set, too. */
const overlayShape = {
  site: httpUrl()
    .refine(
      holdsNoPassword,
      "must not contain a user name and password: pass them as network.headers, authorization: Basic ${SITE_AUTH}",
    )
    .optional()
    .describe("Base URL of the site."),
  domain: domainName().optional().describe("Registrable domain, such as example.com."),
  gates: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      "Options by gate; `on` runs a gate with its defaults, `off` turns it off. Without this key, every gate that applies runs.",
    ),
  policy: policySchema.optional().describe("Which findings stop a launch."),
  network: networkSchema.optional().describe("How all gates reach the site."),
  owners: textMap()
    .optional()
    .describe(
      "Who fixes what: a rule id, a path pattern such as src/checkout/* (relative to the checked folder or to the repository's root), a gate, or `*` to a name; the first of these that fits counts.",
    ),
  timeout: duration()
    .refine((ms) => ms > 0, "must be longer than zero")
    .optional()
    .describe("Time limit for the whole run. Default: 10m."),
  revision: z
    .strictObject({
      header: z.string().optional().describe("Name of a response header."),
      meta: z.string().optional().describe("Name of a meta element."),
      json: z.string().optional().describe("JSONPath into the response of `path`."),
      path: z.string().optional().describe("Path that names the deployed commit. Default: /version."),
      wait: duration().optional().describe("How long to wait for the commit to be served. Default: 5m."),
    })
    .optional()
    .describe("Where the site says which commit it serves."),
  deployment: z
    .strictObject({
      "on-ship": commands().optional().describe("Commands that promote, run when the verdict is ship."),
      "on-stop": commands().optional().describe("Commands that roll back, run when the verdict is stop."),
      recheck: list(z.string()).optional().describe("Gates that run again after on-stop."),
      timeout: duration().optional().describe("Limit for one command. Default: 5m."),
    })
    .optional()
    .describe("Commands for promotion and rollback, as argument lists."),
};

/** `launch-ready.yml`, gates' options unchecked: those are checked by each gate's own schema. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  ...overlayShape,
  environments: z
    .record(z.string(), z.strictObject(overlayShape))
    .optional()
    .describe("Overrides by environment name."),
  paths: list(z.string())
    .optional()
    .describe(
      "Path patterns; a change that touches none of them passes as skipped. They are relative to the checked folder; `../` reaches folders next to it in the repository: ../shared/**.",
    ),
  handover: handoverSchema.optional(),
});

export type Config = z.output<typeof configSchema>;
export type Policy = z.output<typeof policySchema>;
