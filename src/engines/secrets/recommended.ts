import type { RuleFacts } from "./rule-facts.ts";
import { credentialsFollow, runEnd, runOf, wordRun } from "./rules/follows.ts";

/** A rule of secretlint's recommend preset: when it has to run, and how its findings are told. */
export interface RecommendedRule extends RuleFacts {
  /** Literals one of which every match holds. */
  keywords: readonly string[];
  /** How far around a keyword the rule has to look, in bytes. */
  reach: number;
  /** Looks at the bytes after a keyword, so that a frequent one does not call the rule for nothing. */
  follows?: (bytes: Uint8Array, end: number) => boolean;
  /** The part of what secretlint marks that is the secret; the whole when absent. */
  secretIn?: RegExp;
  /** What secretlint marks, with some of what follows, is no secret where this matches. */
  exempt?: RegExp;
}

/** More than a token, or a line with one, is long. */
const LINE = 4096;
/** More than a token is long that carries data of its own. */
const LONG = 32 * 1024;
/** What is written over many lines, or told by the whole of a file. */
const WHOLE = Number.POSITIVE_INFINITY;

type Row = [
  name: string,
  provider: string,
  title: string,
  keywords: string[],
  extra?: Partial<RecommendedRule>,
];

/** An address of documentation (RFC 2606), or of this machine. */
const elsewhere =
  /^[^@\s]{0,600}(?:@[^@/\s]{0,200}){0,4}@(?:localhost|127\.|(?:[a-z0-9-]{1,63}\.){0,4}example(?:\.|[/:\s"'`]|$))/i;

/** Beside that a regular expression for addresses: none of them holds a backslash. */
const noAddress = new RegExp(String.raw`${elsewhere.source}|^[^@\s]{0,600}\\`, "i");

/** Up to the last `@` before the path: a password may hold one itself. */
const credentials = /:\/\/[^:@/\s]{0,256}:([^@\s]{1,256}(?:@[^@/?#,\s]{0,256}){0,4})@/;

const githubRun = runEnd(/\w/, 82);

/** A run of 36 or of 82, or what goes on with a part of another kind: GitHub's three forms. */
function githubTokenFollows(bytes: Uint8Array, end: number): boolean {
  const runEnds = githubRun(bytes, end);
  const length = runEnds - end;
  return length === 36 || length === 82 || bytes[runEnds] === 0x2d || bytes[runEnds] === 0x2e;
}

const rows: Row[] = [
  [
    "aws",
    "AWS",
    "secret access key",
    ["secret_access_key", "secretaccesskey", "secret_accesskey", "secretaccess_key"],
  ],
  [
    "gcp",
    "Google Cloud",
    "service account key",
    ["private_key_id"],
    { reach: WHOLE, secretIn: /"private_key"\s*:\s*"([^"]{1,8000})"/ },
  ],
  ["privatekey", "Private key", "PEM private key", ["private key"], { reach: WHOLE }],
  [
    "npm",
    "npm",
    "access token",
    ["npm_", "_authtoken=", ":x-oauth-basic@"],
    { secretIn: /_authToken=(\S+)/ },
  ],
  [
    "basicauth",
    "URL",
    "password in a URL",
    ["://"],
    {
      follows: credentialsFollow,
      secretIn: credentials,
      exempt: elsewhere,
      confidence: "medium",
      generic: true,
    },
  ],
  [
    "slack",
    "Slack",
    "token",
    ["xoxb-", "xoxp-", "xapp-", "xoxa-", "xoxo-", "xoxr-", "hooks.slack.com/services/"],
  ],
  ["sendgrid", "SendGrid", "API key", ["sg."], { follows: wordRun(30) }],
  ["shopify", "Shopify", "access token", ["shppa_", "shpca_", "shpat_", "shpss_"], { follows: wordRun(32) }],
  [
    "stripe",
    "Stripe",
    "secret key",
    ["sk_live_", "sk_test_", "rk_live_", "rk_test_"],
    { follows: wordRun(24) },
  ],
  [
    "github",
    "GitHub",
    "token",
    ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
    { reach: LONG, follows: githubTokenFollows },
  ],
  ["gitlab", "GitLab", "personal access token", ["glpat-"], { follows: runOf(/[\w-]/, 20, 128) }],
  ["grafana", "Grafana", "token", ["glc_", "glsa_"]],
  ["openai", "OpenAI", "API key", ["t3blbkfj"]],
  ["anthropic", "Anthropic", "API key", ["sk-ant-api0"]],
  ["groq", "Groq", "API key", ["gsk_"]],
  ["huggingface", "Hugging Face", "access token", ["hf_"], { follows: wordRun(34) }],
  ["linear", "Linear", "API key", ["lin_api_"], { follows: runOf(/\w/, 32, 128) }],
  ["notion", "Notion", "integration token", ["ntn_"]],
  ["1password", "1Password", "service account token", ["ops_ey"], { reach: LONG }],
  [
    "database-connection-string",
    "Database",
    "connection string with a password",
    ["mongodb://", "mongodb+srv://", "mysql://", "mysqlx://", "postgres://", "postgresql://"],
    { follows: credentialsFollow, secretIn: credentials, exempt: noAddress, confidence: "medium" },
  ],
  ["hashicorp-vault", "HashiCorp Vault", "token", ["hvs.", "hvb.", "hvr."]],
  ["vercel", "Vercel", "token", ["vcp_", "vci_", "vca_", "vcr_", "vck_"]],
  ["databricks", "Databricks", "access token", ["dapi"], { follows: wordRun(32) }],
  ["docker", "Docker", "personal access token", ["dckr_pat_"]],
  ["figma", "Figma", "personal access token", ["figd_"], { follows: runOf(/[\w-]/, 40, 200) }],
  ["cloudflare", "Cloudflare", "API token", ["cfk_", "cfut_", "cfat_"]],
  ["tailscale", "Tailscale", "key", ["tskey-"]],
];

/** The scanning rules of `@secretlint/secretlint-rule-preset-recommend`, keyed by their secretlint ids. */
export const recommendedRules: ReadonlyMap<string, RecommendedRule> = new Map(
  rows.map(([name, provider, title, keywords, extra]) => {
    const id = `@secretlint/secretlint-rule-${name}`;
    const page = `https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-${name}`;
    const rule: RecommendedRule = {
      id: `secretlint-${name}`,
      provider,
      title,
      kind: "secret",
      confidence: "high",
      keywords,
      reach: LINE,
      revoke: { steps: `Revoke it at ${provider} and issue a new one.` },
      documentation: page,
      ...extra,
    };
    return [id, rule];
  }),
);
