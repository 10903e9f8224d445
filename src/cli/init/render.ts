import { product } from "../../core/product.ts";
import { isSecretName } from "../../core/secret-names.ts";
import type { RepositoryFacts } from "./inspect.ts";

/** The reference a workflow uses: a commit, with the version as comment where it is the version's; else the tag. */
export interface ActionReference {
  commit?: string;
  version: string;
  /** Whether the commit is the one of that version. */
  isReleased: boolean;
}

/** actions/checkout v4.2.2, https://github.com/actions/checkout/releases/tag/v4.2.2 */
const checkout = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2";

/** A commented `launch-ready.yml` for what was found. Keys nobody can know stay comments. */
export function renderConfig(facts: RepositoryFacts): string {
  const { hostname } = facts.site === undefined ? { hostname: undefined } : new URL(facts.site);
  const domain = hostname?.replace(/^www\./, "");
  const lines = [
    `# Launch Ready: what must be true before this ships. Every key is optional.`,
    `# yaml-language-server: $schema=${product.url}/raw/v1/docs/schema/launch-ready.schema.json`,
    ...(facts.framework ? [`# For ${facts.framework.name}${facts.host ? ` on ${facts.host}` : ""}.`] : []),
    "",
    ...(facts.site ? [`site: ${facts.site}`] : ["# site: https://www.example.com"]),
    ...(domain ? [`domain: ${domain}`] : ["# domain: example.com"]),
    "",
    "gates:",
    "  # Secrets in the change under review, whichever commit, branch or merge added them.",
    "  secret-scan: {}",
    ...(facts.outputFolder === undefined
      ? []
      : [
          "  # What the build ships to browsers, once it has run:",
          `  #   launch-ready run secret-scan --scope paths --set 'secret-scan.paths=${facts.outputFolder}/**'`,
        ]),
    "",
    ...envVars(facts),
    ...network(facts),
    "",
    "policy:",
    "  fail-on: error",
    "  # waivers:",
    '  #   - { rule: cache-headers/no-validator, subject: /legacy.js, reason: "leaves in May", owner: web, until: 2027-05-01 }',
    "",
    "# environments:",
    "#   preview: { gates: { dns-records: off } }",
    "",
  ];
  return lines.join("\n");
}

function envVars({ envExample }: RepositoryFacts): string[] {
  const intro =
    "  # Variables that production needs. Values come from the job's `env:`; they are never printed.";
  const stripe = "{ name: STRIPE_SECRET_KEY, matches: ^sk_live_, secret: true }";
  // A gate that is listed must find something to check.
  if (envExample === undefined) return [intro, "  # env-vars:", `  #   required: [DATABASE_URL, ${stripe}]`];
  const inRoot = !envExample.includes("/");
  return [
    intro,
    inRoot ? `  # Names come from ${envExample}.` : "",
    "  env-vars:",
    inRoot ? "" : `    example: ${quoted(envExample)}`,
    "    # Declarations are compared with the code. Once this job has the values, remove the next line.",
    "    from: none",
    "  #   Additional variables, and the form of their values:",
    `  #   required: [${stripe}]`,
  ].filter((line) => line !== "");
}

function network(facts: RepositoryFacts): string[] {
  const off = facts.site === undefined ? "# " : "";
  const put = (text: string) => `  ${off}${text}`;
  const canonical = facts.site ?? "https://www.example.com";
  const assets = facts.framework?.assets;
  return [
    "",
    "  # Every URL a customer may type or click ends on the right page, in at most one redirect.",
    put("redirect-crawl:"),
    put(`  canonical: ${canonical}`),
    ...(facts.redirects
      ? ["  #   Every redirect rule leads where it says:", `  #   survive: ${quoted(facts.redirects)}`]
      : []),
    "",
    "  # The flows that earn money, run for real: one file per flow.",
    ...(facts.flows
      ? [put("smoke-test:"), put(`  flows: ${quoted(`${facts.flows}/*.yml`)}`)]
      : ["  # smoke-test:", "  #   flows: smoke/*.yml"]),
    "",
    "  # The DNS records the launch depends on.",
    "  # dns-records:",
    "  #   records:",
    '  #     "@": { a: [203.0.113.10] }',
    "  #     www: { cname: cdn.example.net }",
    "",
    "  # Static files are cached, private pages are not.",
    ...(assets === undefined
      ? [put("cache-headers:")]
      : [put("cache-headers:"), put(`  static: ["${assets}"]`)]),
    "  #   private: [/dashboard, /api/me]",
    "  #   session: { flow: log in }   # a flow that signs in; without it, private pages cannot be checked",
  ];
}

/** A path or a name as YAML: plain where that is safe. */
function quoted(path: string): string {
  return /^[\w./-]+[\w./*-]*$/.test(path) ? path : JSON.stringify(path);
}

/** Whether a variable belongs among the secrets: by its name, or as the address of a service with a password in it. */
function isSecret(name: string): boolean {
  if (/^(NEXT_|NUXT_|EXPO_)?PUBLIC_|^(VITE|REACT_APP|GATSBY|VUE_APP|STORYBOOK)_/.test(name)) return false;
  return (
    isSecretName(name) ||
    /_(KEY|SALT|DSN)$|(DATABASE|DB|POSTGRES|PG|MYSQL|MONGO|REDIS|AMQP|SMTP).*_UR[IL]$/.test(name)
  );
}

/** Variables listed in the workflow; whoever has more sees how it goes on. */
const MAX_NAMES = 20;

function variables({ envExample, envNames }: RepositoryFacts): string {
  if (envExample === undefined || envNames.length === 0) return "";
  const lines = envNames.slice(0, MAX_NAMES).map((name) => {
    const store = isSecret(name) ? "secrets" : "vars";
    return `        #   ${name}: \${{ ${store}.${name} }}`;
  });
  return [
    `        # The variables of ${envExample}, from the repository's settings. Uncomment those that are set there:`,
    "        # env:",
    ...lines,
    ...(envNames.length > MAX_NAMES ? [`        #   # and ${envNames.length - MAX_NAMES} more`] : []),
    "",
  ].join("\n");
}

/** A workflow with the least permissions that still lets the comment be written. */
export function renderWorkflow(facts: RepositoryFacts, reference: ActionReference): string {
  const uses =
    reference.commit === undefined
      ? `${product.repository}@v${reference.version}`
      : `${product.repository}@${reference.commit}${reference.isReleased ? ` # v${reference.version}` : ""}`;
  return `# May this ship? One verdict over all gates, on every pull request, push and deployment.
name: Launch Ready

on:
  pull_request:
  merge_group:
  push:
    branches: [${quoted(facts.branch)}]
  deployment_status:

permissions: {}

jobs:
  launch-ready:
    # A deployment is checked once it is up.
    if: github.event_name != 'deployment_status' || github.event.deployment_status.state == 'success'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # check out the code
      pull-requests: write # one comment on the pull request; without it there are annotations and a summary
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
          fetch-depth: 0 # the secret scan sees every commit of the change
      - uses: ${uses}
${variables(facts)}`;
}
