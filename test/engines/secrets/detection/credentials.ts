import { base62Checksum, grafanaChecksum } from "../../../../src/engines/secrets/proofs/crc32.ts";
import { alphanumeric, randomText } from "../helpers.ts";

const digit = "0123456789";
const hexDigits = `${digit}abcdef`;
const lowerCase = `${digit}abcdefghijklmnopqrstuvwxyz`;
const upperCase = lowerCase.toUpperCase();
const base64 = `${alphanumeric}+/`;
const base64url = `${alphanumeric}-_`;

type Maker = (seed: string) => string;

const of =
  (alphabet: string, length: number): Maker =>
  (seed) =>
    randomText(`${seed} 7`, length, alphabet);
const hex = (length: number): Maker => of(hexDigits, length);
const low = (length: number): Maker => of(lowerCase, length);
const mixed = (length: number): Maker => of(alphanumeric, length);
const url = (length: number): Maker => of(base64url, length);

/** Text from parts: strings stand for themselves. */
const join =
  (...parts: (string | Maker)[]): Maker =>
  (seed) =>
    parts.map((part, at) => (typeof part === "string" ? part : part(`${seed} ${at}`))).join("");

const withChecksum =
  (prefix: string): Maker =>
  (seed) => {
    const body = randomText(seed, 30, alphanumeric);
    return `${prefix}${body}${base62Checksum(body)}`;
  };

const grafana: Maker = (seed) => {
  const body = ["gl", "sa_", mixed(32)(seed)].join("");
  return `${body}_${grafanaChecksum(body)}`;
};

const uuid: Maker = (seed) => {
  const text = randomText(seed, 32, hexDigits);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20)}`;
};

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const jwt =
  (claims: Record<string, unknown>): Maker =>
  (seed) =>
    [encoded({ alg: "HS256", typ: "JWT" }), encoded(claims), url(43)(seed)].join(".");

/** The rules that go by the name ask for a digit, which a value of this kind lacks once in a thousand times. */
const withDigit =
  (make: Maker): Maker =>
  (seed) => {
    for (let attempt = 0; ; attempt++) {
      const value = make(`${seed} ${attempt}`);
      if (/^[A-Za-z0-9].*[0-9].*[A-Za-z0-9=]$/.test(value)) return value;
    }
  };

/** One credential as its provider issues it. */
export interface Credential {
  provider: string;
  /** The variable people keep it in. */
  variable: string;
  make: Maker;
  /** True where the value's form alone does not tell its provider. */
  byName?: true;
}

const rows: [provider: string, variable: string, make: Maker, byName?: true][] = [
  ["GitHub", "GITHUB_TOKEN", withChecksum("gh" + "p_")],
  ["GitHub", "GH_TOKEN", withChecksum("gh" + "o_")],
  ["GitHub", "GITHUB_APP_TOKEN", withChecksum("gh" + "s_")],
  ["GitHub", "GITHUB_PAT", join("github", "_pat_", mixed(22), "_", mixed(59))],
  ["GitLab", "GITLAB_TOKEN", join("gl", "pat-", url(20))],
  ["GitLab", "CI_DEPLOY_TOKEN", join("gl", "dt-", url(20))],
  ["AWS", "AWS_SECRET_ACCESS_KEY", of(base64, 40), true],
  ["AWS", "AWS_ACCESS_KEY_ID", join("AK", "IA", of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16))],
  ["Google", "GOOGLE_CLIENT_SECRET", join("GOC", "SPX-", url(28))],
  ["Google", "GOOGLE_OAUTH_TOKEN", join("ya29", ".a0", url(140))],
  ["Azure", "AZURE_CLIENT_SECRET", join(mixed(3), "8Q~", url(31), "a")],
  ["Azure", "AZURE_STORAGE_KEY", join(of(base64, 86), "=="), true],
  ["Stripe", "STRIPE_SECRET_KEY", join("sk", "_live_", mixed(24))],
  ["Stripe", "STRIPE_SECRET_KEY", join("sk", "_live_51", mixed(97))],
  ["Stripe", "STRIPE_RESTRICTED_KEY", join("rk", "_live_51", mixed(97))],
  ["Stripe", "STRIPE_WEBHOOK_SECRET", join("wh", "sec_", mixed(32))],
  ["Slack", "SLACK_BOT_TOKEN", join("xo", "xb-", of(digit, 12), "-", of(digit, 13), "-", mixed(24))],
  [
    "Slack",
    "SLACK_USER_TOKEN",
    join("xo", "xp-", of(digit, 12), "-", of(digit, 12), "-", of(digit, 13), "-", hex(32)),
  ],
  ["Slack", "SLACK_APP_TOKEN", join("xa", "pp-1-A", of(upperCase, 10), "-", of(digit, 13), "-", hex(64))],
  [
    "Slack",
    "SLACK_WEBHOOK_URL",
    join(
      "https://hooks.slack",
      ".com/services/T",
      of(upperCase, 10),
      "/B",
      of(upperCase, 10),
      "/",
      mixed(24),
    ),
  ],
  ["OpenAI", "OPENAI_API_KEY", join("sk", "-proj-", url(74), "T3Blbk", "FJ", url(74))],
  ["OpenAI", "OPENAI_API_KEY", join("sk", "-", mixed(20), "T3Blbk", "FJ", mixed(20))],
  ["Anthropic", "ANTHROPIC_API_KEY", join("sk", "-ant-api03-", url(93), "AA")],
  ["npm", "NPM_TOKEN", withChecksum("np" + "m_")],
  ["PyPI", "PYPI_TOKEN", join("pyp", "i-AgEIcHlwaS5vcmc", "CJD", url(150))],
  ["SendGrid", "SENDGRID_API_KEY", join("S", "G.", url(22), ".", url(43))],
  ["Twilio", "TWILIO_AUTH_TOKEN", hex(32), true],
  ["Twilio", "TWILIO_API_SECRET", mixed(32), true],
  ["Mailgun", "MAILGUN_API_KEY", join(hex(32), "-", hex(8), "-", hex(8)), true],
  ["Mailgun", "MAILGUN_API_KEY", join("key", "-", hex(32))],
  ["Mailchimp", "MAILCHIMP_API_KEY", join(hex(32), "-us", "21")],
  ["Cloudflare", "CLOUDFLARE_API_TOKEN", url(40), true],
  ["DigitalOcean", "DIGITALOCEAN_TOKEN", join("dop", "_v1_", hex(64))],
  ["Heroku", "HEROKU_API_KEY", join("HRK", "U-AA", url(58))],
  ["Heroku", "HEROKU_API_KEY", uuid, true],
  ["Vercel", "VERCEL_TOKEN", mixed(24), true],
  ["Netlify", "NETLIFY_AUTH_TOKEN", join("nf", "p_", mixed(36))],
  [
    "Supabase",
    "SUPABASE_SERVICE_ROLE_KEY",
    jwt({
      iss: "supabase",
      ref: "abcdefghijklmnopqrst",
      role: "service_role",
      iat: 1_700_000_000,
      exp: 2_015_576_000,
    }),
  ],
  ["Supabase", "SUPABASE_SECRET_KEY", join("sb_sec", "ret_", url(22), "_", url(8))],
  ["Supabase", "SUPABASE_ACCESS_TOKEN", join("sb", "p_", hex(40))],
  ["Shopify", "SHOPIFY_ACCESS_TOKEN", join("shp", "at_", hex(32))],
  ["Shopify", "SHOPIFY_API_SECRET", join("shp", "ss_", hex(32))],
  ["Square", "SQUARE_ACCESS_TOKEN", join("EAA", "A", url(60)), true],
  ["PayPal", "PAYPAL_CLIENT_SECRET", join("E", url(79)), true],
  ["Braintree", "BRAINTREE_ACCESS_TOKEN", join("access_token$", "production$", low(16), "$", hex(32))],
  ["Plaid", "PLAID_SECRET", hex(30), true],
  ["Datadog", "DD_API_KEY", hex(32), true],
  ["Datadog", "DATADOG_APP_KEY", hex(40), true],
  ["Sentry", "SENTRY_AUTH_TOKEN", join("sntr", "yu_", hex(64))],
  ["New Relic", "NEW_RELIC_API_KEY", join("NR", "AK-", of(upperCase, 27))],
  ["New Relic", "NEW_RELIC_LICENSE_KEY", join(hex(36), "NRAL")],
  ["HashiCorp Vault", "VAULT_TOKEN", join("hv", "s.", url(95))],
  ["HashiCorp", "TF_TOKEN", join(mixed(14), ".atlas", "v1.", url(67))],
  ["Docker", "DOCKERHUB_TOKEN", join("dckr", "_pat_", url(27))],
  ["Atlassian", "JIRA_API_TOKEN", join("ATATT3x", "FfGF0", url(180), "=", of(upperCase.slice(0, 16), 8))],
  ["Linear", "LINEAR_API_KEY", join("lin", "_api_", mixed(40))],
  ["Notion", "NOTION_TOKEN", join("ntn", "_", of(digit, 11), mixed(35))],
  ["Notion", "NOTION_API_KEY", join("secret", "_", mixed(43)), true],
  ["Figma", "FIGMA_TOKEN", join("fig", "d_", url(40))],
  [
    "Discord",
    "DISCORD_TOKEN",
    (seed) =>
      [Buffer.from("812345678901234567").toString("base64url"), url(6)(seed), url(38)(`${seed}x`)].join("."),
    true,
  ],
  [
    "Discord",
    "DISCORD_WEBHOOK",
    join("https://discord", ".com/api/webhooks/", of(digit.slice(1), 18), "/", url(68)),
  ],
  ["Telegram", "TELEGRAM_BOT_TOKEN", join("5", of(digit, 9), ":AA", url(33))],
  [
    "Hugging Face",
    "HF_TOKEN",
    join("h", "f_", of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 34)),
  ],
  ["Groq", "GROQ_API_KEY", join("gs", "k_", mixed(52))],
  ["xAI", "XAI_API_KEY", join("xa", "i-", mixed(80))],
  ["Mistral AI", "MISTRAL_API_KEY", mixed(32), true],
  ["Perplexity", "PERPLEXITY_API_KEY", join("ppl", "x-", mixed(48))],
  ["Replicate", "REPLICATE_API_TOKEN", join("r8", "_", mixed(37))],
  ["ElevenLabs", "ELEVENLABS_API_KEY", join("sk", "_", hex(48)), true],
  ["Pinecone", "PINECONE_API_KEY", join("pcs", "k_", mixed(5), "_", mixed(62))],
  ["LangSmith", "LANGSMITH_API_KEY", join("lsv2", "_pt_", hex(32), "_", hex(10))],
  ["PostHog", "POSTHOG_PERSONAL_API_KEY", join("ph", "x_", mixed(43))],
  ["Airtable", "AIRTABLE_API_KEY", join("pat", mixed(14), ".", hex(64))],
  ["HubSpot", "HUBSPOT_ACCESS_TOKEN", join("pat", "-na1-", uuid)],
  ["Okta", "OKTA_API_TOKEN", join("00", url(40)), true],
  ["Auth0", "AUTH0_CLIENT_SECRET", url(64), true],
  ["Clerk", "CLERK_SECRET_KEY", join("sk", "_live_", mixed(42))],
  ["Resend", "RESEND_API_KEY", join("re", "_", mixed(8), "_", mixed(24)), true],
  ["Postmark", "POSTMARK_SERVER_TOKEN", uuid, true],
  ["Brevo", "BREVO_API_KEY", join("xkey", "sib-", hex(64), "-", mixed(16))],
  ["Neon", "NEON_API_KEY", join("napi", "_", low(64))],
  ["PlanetScale", "PLANETSCALE_PASSWORD", join("pscale", "_pw_", url(43))],
  ["PlanetScale", "PLANETSCALE_TOKEN", join("pscale", "_tkn_", url(43))],
  ["Fly.io", "FLY_API_TOKEN", join("fo", "1_", url(43))],
  ["Railway", "RAILWAY_TOKEN", uuid, true],
  ["Render", "RENDER_API_KEY", join("rn", "d_", mixed(32))],
  ["Grafana", "GRAFANA_TOKEN", grafana],
  [
    "Intercom",
    "INTERCOM_ACCESS_TOKEN",
    (seed) => Buffer.from(`tok:${uuid(seed).replaceAll("-", "_")}:1:0`).toString("base64"),
    true,
  ],
  ["Algolia", "ALGOLIA_ADMIN_API_KEY", hex(32), true],
  ["Databricks", "DATABRICKS_TOKEN", join("dap", "i", hex(32))],
  ["Snyk", "SNYK_TOKEN", uuid, true],
  ["CircleCI", "CIRCLECI_TOKEN", join("CCI", "PAT_", mixed(22), "_", hex(40))],
  ["Buildkite", "BUILDKITE_TOKEN", join("bku", "a_", hex(40))],
  ["RubyGems", "RUBYGEMS_API_KEY", join("rubygems", "_", hex(48))],
  ["Rust", "CARGO_REGISTRY_TOKEN", join("ci", "o", mixed(32)), true],
  ["NuGet", "NUGET_API_KEY", join("oy", "2", of("abcdefghijklmnopqrstuvwxyz234567", 43))],
  ["Doppler", "DOPPLER_TOKEN", join("dp", ".st.prd.", mixed(43))],
  ["Pulumi", "PULUMI_ACCESS_TOKEN", join("pu", "l-", hex(40))],
  ["Postman", "POSTMAN_API_KEY", join("PM", "AK-", hex(24), "-", hex(34))],
  ["Tailscale", "TAILSCALE_AUTHKEY", join("tskey", "-auth-k", mixed(11), "CNTRL-", mixed(32))],
  ["SonarQube", "SONAR_TOKEN", join("sq", "p_", hex(40))],
  ["Dropbox", "DROPBOX_ACCESS_TOKEN", join("s", "l.", url(140))],
  ["MessageBird", "MESSAGEBIRD_ACCESS_KEY", mixed(25), true],
  ["Vonage", "VONAGE_API_SECRET", mixed(16), true],
  [
    "Asana",
    "ASANA_ACCESS_TOKEN",
    join("2/", of(digit.slice(1), 16), "/", of(digit.slice(1), 16), ":", hex(32)),
    true,
  ],
  ["Contentful", "CONTENTFUL_MANAGEMENT_TOKEN", join("CFP", "AT-", url(43))],
  [
    "Mapbox",
    "MAPBOX_SECRET_TOKEN",
    join("s", "k.", () => encoded({ u: "somebody", a: "ckabcdefgh0001" }), ".", url(22)),
  ],
  ["Facebook", "FACEBOOK_APP_SECRET", hex(32), true],
  ["Twitter", "TWITTER_API_SECRET", mixed(50), true],
];

/** Credentials of the most used providers, put together at run time. */
export const credentials: readonly Credential[] = rows.map(([provider, variable, make, byName]) => ({
  provider,
  variable,
  make: byName ? withDigit(make) : make,
  ...(byName ? { byName } : {}),
}));
