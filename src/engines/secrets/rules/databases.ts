import { describeJwt, encodeJwt, proveSupabaseRole } from "../proofs/jwt.ts";
import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64, base64url, digits, hex, lower, render, uuid } from "./sample.ts";
import { after } from "./words.ts";

const supabase = provider("supabase", "Supabase", {
  documentation: "https://supabase.com/docs/guides/api/api-keys",
  revoke: "Delete the key under Project Settings → API Keys; for the older keys rotate the JWT secret.",
  at: "https://supabase.com/dashboard/project/_/settings/api-keys",
});
const neon = provider("neon", "Neon", {
  documentation: "https://neon.com/docs/manage/api-keys",
  revoke: "Revoke the key under Account settings → API keys.",
  at: "https://console.neon.tech/app/settings/api-keys",
});
const planetScale = provider("planetscale", "PlanetScale", {
  documentation: "https://planetscale.com/docs/api/reference/service-tokens",
  revoke: "Delete the token or password in the organisation's or branch's settings.",
  at: "https://app.planetscale.com/",
});
const turso = provider("turso", "Turso", {
  documentation: "https://docs.turso.tech/cli/db/tokens/create",
  revoke: "Invalidate all tokens of the database with `turso db tokens invalidate`.",
  at: "https://app.turso.tech/",
});
const upstash = provider("upstash", "Upstash", {
  documentation: "https://upstash.com/docs/redis/features/restapi",
  revoke: "Reset the credentials of the database in the console.",
  at: "https://console.upstash.com/",
});
const xata = provider("xata", "Xata", {
  documentation: "https://xata.io/docs/platform/authentication",
  revoke: "Delete the key under Account settings → API keys.",
  at: "https://app.xata.io/settings",
});
const cockroach = provider("cockroach-labs", "CockroachDB Cloud", {
  documentation: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
  revoke: "Delete the API key of the service account under Access Management.",
  at: "https://cockroachlabs.cloud/",
});
const atlas = provider("mongodb-atlas", "MongoDB Atlas", {
  documentation: "https://www.mongodb.com/docs/atlas/configure-api-access/",
  revoke: "Delete the API key or the service account's secret under Access Manager.",
  at: "https://cloud.mongodb.com/",
});
const aiven = provider("aiven", "Aiven", {
  documentation: "https://aiven.io/docs/platform/concepts/authentication-tokens",
  revoke: "Revoke the token under User information → Tokens.",
  at: "https://console.aiven.io/profile/tokens",
});
const convex = provider("convex", "Convex", {
  documentation: "https://docs.convex.dev/cli/deploy-key-types",
  revoke: "Delete the deploy key in the deployment's settings.",
  at: "https://dashboard.convex.dev/",
});
const prisma = provider("prisma", "Prisma", {
  documentation: "https://www.prisma.io/docs/accelerate/getting-started",
  revoke: "Delete the API key in the console.",
  at: "https://console.prisma.io/",
});
const timescale = provider("timescale", "Tiger Data", {
  documentation: "https://docs.tigerdata.com/",
  revoke: "Delete the client credentials under Project settings.",
  at: "https://console.cloud.timescale.com/",
});
const hasura = provider("hasura", "Hasura", {
  documentation: "https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/",
  revoke: "Change HASURA_GRAPHQL_ADMIN_SECRET and restart, or delete the access token.",
});

const jwtBody = "eyJ[A-Za-z0-9_-]{10,400}[.]eyJ[A-Za-z0-9_-]{20,2000}[.][A-Za-z0-9_-]{20,800}";

const supabaseJwt =
  (role: string) =>
  (seed: string): string =>
    encodeJwt(
      { alg: "HS256", typ: "JWT" },
      { iss: "supabase", ref: render(lower(20), seed), role, iat: 1700000000, exp: 2015576000 },
      render(base64url(43), seed),
    );

const headers = ["eyjhbgcioi", "eyj0exaioi"];

const headerSamples = (claims: object) => [
  [(seed: string) => encodeJwt({ typ: "JWT", alg: "HS256" }, claims, render(base64url(43), seed))],
];

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Databases as a service. */
export const databases: readonly SecretRule[] = [
  supabase.token("secret-key", "secret API key", {
    prefix: "sb_secret_",
    body: /[A-Za-z0-9_-]{20,80}/,
    like: [base64url(31)],
  }),
  supabase.token("publishable-key", "publishable API key", {
    kind: "publishable",
    prefix: "sb_publishable_",
    body: /[A-Za-z0-9_-]{20,80}/,
    like: [base64url(31)],
    revoke: "Nothing to revoke: it is meant for browsers. Row level security must be on for every table.",
  }),
  supabase.form("service-role-key", "service_role key", {
    pattern: () => new RegExp(`${begin}${jwtBody}${end}`, "g"),
    keywords: headers,
    reach: 3400,
    prove: proveSupabaseRole("service_role"),
    describe: describeJwt,
    like: [supabaseJwt("service_role")],
    also: headerSamples({ iss: "supabase", role: "service_role" }),
    unlike: [[supabaseJwt("anon")]],
  }),
  supabase.form("anon-key", "anon key", {
    kind: "publishable",
    pattern: () => new RegExp(`${begin}${jwtBody}${end}`, "g"),
    keywords: headers,
    reach: 3400,
    prove: proveSupabaseRole("anon"),
    describe: describeJwt,
    like: [supabaseJwt("anon")],
    also: headerSamples({ iss: "supabase", role: "anon" }),
    unlike: [[supabaseJwt("service_role")]],
    revoke: "Nothing to revoke: it is meant for browsers. Row level security must be on for every table.",
  }),
  supabase.token("personal-access-token", "personal access token", {
    prefix: "sbp_",
    body: /(?:[a-z]{1,3}|v\d_)?[0-9a-f]{40}/,
    like: [hex(40)],
    tail: 40,
    documentation: "https://supabase.com/docs/reference/api/introduction",
    at: "https://supabase.com/dashboard/account/tokens",
  }),
  supabase.assigned("jwt-secret", "JWT secret", {
    names: ["supabase jwt secret"],
    value: /[A-Za-z0-9+/=_-]{32,100}/,
    like: [base64(86), "=="],
  }),
  neon.token("api-key", "API key", { prefix: "napi_", body: /[a-z0-9]{64}/, like: [lower(64)] }),
  neon.form("database-password", "database password", {
    pattern: () => new RegExp(`${begin}npg_(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{12,24}${end}`, "g"),
    keywords: ["npg_"],
    like: ["npg_", alnum(12)],
    unlike: [["npg_", alnum(5)]],
    documentation: "https://neon.com/docs/connect/connect-from-any-app",
    revoke: "Reset the role's password in the branch.",
  }),
  planetScale.token("service-token", "service token", {
    prefix: "pscale_tkn_",
    body: /[A-Za-z0-9_.=-]{32,64}/,
    like: [base64url(43)],
  }),
  planetScale.token("password", "database password", {
    prefix: "pscale_pw_",
    body: /[A-Za-z0-9_.=-]{32,64}/,
    like: [base64url(43)],
    documentation: "https://planetscale.com/docs/concepts/connection-strings",
  }),
  planetScale.token("oauth-token", "OAuth token", {
    prefix: "pscale_oauth_",
    body: /[A-Za-z0-9_.=-]{32,64}/,
    like: [base64url(43)],
  }),
  turso.form("auth-token", "database auth token", {
    pattern: () => new RegExp(`${after(["turso", "libsql"])}${begin}(?<secret>${jwtBody})${end}`, "g"),
    keywords: ["turso", "libsql"],
    reach: 3400,
    describe: describeJwt,
    like: [
      "TURSO_AUTH_TOKEN=",
      (seed) =>
        encodeJwt(
          { alg: "EdDSA", typ: "JWT" },
          { a: "rw", iat: 1700000000, id: uuid(seed) },
          render(base64url(86), seed),
        ),
    ],
    also: [
      [
        "libsql token ",
        (seed) =>
          encodeJwt(
            { alg: "EdDSA", typ: "JWT" },
            { a: "rw", iat: 1700000000, id: uuid(seed) },
            render(base64url(86), seed),
          ),
      ],
    ],
    unlike: [["TURSO_AUTH_TOKEN=", "${TOKEN}"]],
  }),
  upstash.assigned("rest-token", "REST token", {
    names: [
      "upstash redis rest token",
      "upstash vector rest token",
      "upstash search rest token",
      "kv rest api token",
      "upstash token",
    ],
    value: /A[A-Za-z0-9_+/=-]{40,200}/,
    like: ["AX", base64(90), "="],
  }),
  upstash.assigned("qstash-token", "QStash token or signing key", {
    names: ["qstash token", "qstash current signing key", "qstash next signing key"],
    value: /(?:sig_[A-Za-z0-9]{24,32}|eyJ[A-Za-z0-9+/=]{60,200})/,
    like: ["sig_", alnum(28)],
    documentation: "https://upstash.com/docs/qstash/overall/getstarted",
  }),
  xata.token("api-key", "API key", {
    prefix: "xau_",
    body: /[A-Za-z0-9]{32,48}/,
    like: [alnum(38)],
    tail: 32,
  }),
  cockroach.token("api-key", "API key", {
    prefix: "CCDB1_",
    body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
    like: [alnum(22), "_", alnum(40)],
  }),
  atlas.token("service-account-secret", "service account secret", {
    prefix: "mdb_sa_sk_",
    body: /[A-Za-z0-9_-]{40}/,
    like: [base64url(40)],
  }),
  atlas.assigned("private-key", "programmatic API private key", {
    names: [
      "mongodb atlas private key",
      "atlas private key",
      "mcli private api key",
      "mongodb atlas api private key",
    ],
    value: uuidBody,
    like: [uuid],
  }),
  aiven.token("token", "authentication token", {
    prefix: "aivenv1",
    body: /[A-Za-z0-9+/=]{200,600}/,
    like: [base64(372)],
    reach: 800,
  }),
  aiven.token("service-password", "service user password", {
    prefix: "AVNS_",
    body: /[A-Za-z0-9_-]{19,24}/,
    like: [base64url(19)],
    documentation: "https://aiven.io/docs/products/postgresql",
    revoke: "Reset the credentials of the service user.",
  }),
  convex.form("deploy-key", "deploy key", {
    pattern:
      /(?<![A-Za-z0-9_-])(?:prod|dev|preview|project):[a-z0-9-]{6,60}(?::[a-z0-9-]{1,60})?\|(?<secret>[A-Za-z0-9+/=_-]{40,200})(?![A-Za-z0-9+/=_-])/g,
    keywords: ["prod:", "dev:", "preview:", "project:"],
    follows: (bytes, at) => bytes.subarray(at, at + 130).includes(0x7c),
    like: ["CONVEX_DEPLOY_KEY=prod:happy-otter-", digits(3), "|", base64(120)],
    also: ["dev", "preview", "project"].map((kind) => [`${kind}:happy-otter-`, digits(3), "|", base64(120)]),
    unlike: [["prod:happy-otter-", digits(3)]],
  }),
  prisma.form("accelerate-key", "Accelerate or Postgres API key", {
    pattern: () =>
      new RegExp(`prisma(?:\\+postgres)?://[a-z0-9.-]{5,100}/?\\?api_key=(?<secret>${jwtBody})${end}`, "g"),
    keywords: ["prisma://", "prisma+postgres://"],
    reach: 3400,
    like: [
      "prisma://accelerate.prisma-data.net/?api_key=",
      (seed) =>
        encodeJwt(
          { alg: "HS256" },
          { api_key: uuid(seed), tenant_id: render(hex(64), seed) },
          render(base64url(43), seed),
        ),
    ],
    also: [
      [
        "prisma+postgres://accelerate.prisma-data.net/?api_key=",
        (seed) =>
          encodeJwt(
            { alg: "HS256" },
            { api_key: uuid(seed), tenant_id: render(hex(64), seed) },
            render(base64url(43), seed),
          ),
      ],
    ],
    unlike: [["prisma://accelerate.prisma-data.net/?api_key=", "${KEY}"]],
  }),
  timescale.assigned("client-secret", "client secret", {
    names: ["timescale secret key", "timescale client secret", "ts secret key", "tiger secret key"],
    value: /[A-Za-z0-9]{64}/,
    like: [alnum(64)],
  }),
  hasura.assigned("admin-secret", "admin secret", {
    names: ["hasura graphql admin secret", "hasura admin secret", "x hasura admin secret"],
    value: /[A-Za-z0-9]{32,64}/,
    like: [alnum(64)],
  }),
];
