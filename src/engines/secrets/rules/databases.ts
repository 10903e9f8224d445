import { describePayload, provePayload } from "../proofs/base64-payload.ts";
import { describeJwt, encodeJwt, proveSupabaseRole } from "../proofs/jwt.ts";
import type { SecretRule } from "../rule.ts";
import { anyOf, begin, end, provider } from "./build.ts";
import { alnum, base64, base64url, digits, hex, lower, render, uuid } from "./sample.ts";

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
const databricks = provider("databricks", "Databricks", {
  documentation: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  revoke: "Revoke the token under Settings → Developer → Access tokens.",
});
const snowflake = provider("snowflake", "Snowflake", {
  documentation: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
  revoke: "Change the user's password, or remove the programmatic access token.",
});
const fauna = provider("fauna", "Fauna", {
  documentation: "https://docs.faunadb.org/",
  revoke: "Delete the key; the hosted service closed in 2025.",
});
const influx = provider("influxdata", "InfluxDB", {
  documentation: "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
  revoke: "Delete the token under Load Data → API Tokens.",
  at: "https://cloud2.influxdata.com/",
});
const clickHouse = provider("clickhouse", "ClickHouse Cloud", {
  documentation: "https://clickhouse.com/docs/cloud/manage/openapi",
  revoke: "Delete the key under Organisation → API keys.",
  at: "https://console.clickhouse.cloud/",
});
const elastic = provider("elastic", "Elastic", {
  documentation: "https://www.elastic.co/docs/deploy-manage/api-keys",
  revoke: "Invalidate the key under Stack Management → API keys, or in the Cloud console.",
  at: "https://cloud.elastic.co/",
});
const astra = provider("datastax", "DataStax Astra", {
  documentation:
    "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
  revoke: "Delete the application token under Settings → Tokens.",
  at: "https://astra.datastax.com/",
});
const tinybird = provider("tinybird", "Tinybird", {
  documentation: "https://www.tinybird.co/docs/forward/administration/tokens",
  revoke: "Refresh or delete the token of the workspace.",
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
const algolia = provider("algolia", "Algolia", {
  documentation: "https://www.algolia.com/doc/guides/security/api-keys/",
  revoke: "Regenerate the admin key, or delete the key, under API Keys.",
  at: "https://dashboard.algolia.com/account/api-keys",
});
const meilisearch = provider("meilisearch", "Meilisearch", {
  documentation: "https://www.meilisearch.com/docs/learn/security/basic_security",
  revoke: "Change the master key and restart: all keys made from it change.",
});
const typesense = provider("typesense", "Typesense", {
  documentation: "https://typesense.org/docs/latest/api/api-keys.html",
  revoke: "Delete the key with the keys API, or regenerate it in the cloud console.",
});
const qdrant = provider("qdrant", "Qdrant", {
  documentation: "https://qdrant.tech/documentation/cloud/authentication/",
  revoke: "Delete the key in the cluster's API Keys tab.",
  at: "https://cloud.qdrant.io/",
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

/** Databases and search as a service. */
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
    pattern: () => new RegExp(`${begin}npg_[A-Za-z0-9]{12,24}${end}`, "g"),
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
    pattern: () =>
      new RegExp(`${anyOf(["turso", "libsql"])}[^\\r\\n]{0,80}?${begin}(?<secret>${jwtBody})${end}`, "g"),
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
  databricks.token("personal-access-token", "personal access token", {
    prefix: "dapi",
    body: /[0-9a-f]{32}(?:-\d{1,2})?/,
    like: [hex(32)],
    tail: 32,
  }),
  databricks.token("service-principal-secret", "service principal OAuth secret", {
    prefix: "dose",
    body: /[0-9a-f]{32}/,
    like: [hex(32)],
    tail: 32,
    documentation: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
  }),
  snowflake.assigned("password", "password", {
    names: ["snowflake password", "snowflake pass", "snowflake pwd", "snowsql pwd", "dbt snowflake password"],
    value: /[A-Za-z0-9!#$%&*+,.:;?@^_~-]{10,100}/,
    like: ["s9", alnum(20), "!"],
    entropy: 3.2,
  }),
  fauna.token("secret", "secret", {
    prefix: ["fnA", "fnE"],
    body: /[A-Za-z0-9_-]{37,53}/,
    like: ["E", base64url(36)],
    tail: 37,
  }),
  influx.assigned("token", "API token", {
    names: [
      "influxdb token",
      "influx token",
      "influxdb api token",
      "influxdb v2 token",
      "influxdb admin token",
    ],
    value: /[A-Za-z0-9_-]{86}==/,
    like: [base64url(86), "=="],
    confidence: "high",
  }),
  influx.token("core-token", "InfluxDB 3 token", {
    prefix: "apiv3_",
    body: /[A-Za-z0-9_-]{64,100}/,
    like: [base64url(86)],
    documentation: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
  }),
  clickHouse.assigned("api-secret", "API key secret", {
    names: [
      "clickhouse api secret",
      "clickhouse key secret",
      "clickhouse cloud api secret",
      "clickhouse secret key",
    ],
    value: /4b1d[A-Za-z0-9]{38}/,
    like: ["4b1d", alnum(38)],
    confidence: "high",
  }),
  elastic.token("cloud-api-key", "Cloud API key", {
    prefix: "essu_",
    body: /[A-Za-z0-9+/=_-]{40,160}/,
    like: [base64(80)],
  }),
  elastic.assigned("api-key", "Elasticsearch API key", {
    names: ["elasticsearch api key", "elastic api key", "es api key", "elastic cloud api key"],
    value: /[A-Za-z0-9+/]{56,64}={0,2}/,
    like: [base64(60)],
  }),
  elastic.token("service-token", "Elasticsearch service account token", {
    prefix: "AAEAAWVsYXN0aW",
    body: /[A-Za-z0-9+/]{60,160}={0,2}/,
    like: [base64(90)],
    documentation:
      "https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts",
  }),
  astra.token("application-token", "application token", {
    prefix: "AstraCS:",
    body: /[A-Za-z]{24}:[0-9a-f]{64}/,
    like: [{ alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 24 }, ":", hex(64)],
  }),
  tinybird.token("token", "workspace token", {
    prefix: "p.",
    keywords: ["p.eyj1ijoi"],
    body: /eyJ1Ijoi[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{43}/,
    like: [
      (seed) =>
        Buffer.from(JSON.stringify({ u: uuid(seed), id: uuid(`${seed}t`), host: "eu_shared" })).toString(
          "base64url",
        ),
      ".",
      base64url(43),
    ],
    prove: provePayload("p.", ["u", "id"], "."),
    describe: describePayload("p.", { workspace: "u", host: "host" }, "."),
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
  algolia.assigned("admin-key", "admin API key", {
    names: [
      "algolia admin key",
      "algolia admin api key",
      "algolia api key",
      "algolia write key",
      "algolia key",
      "algolia write api key",
    ],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  algolia.assigned("search-key", "search API key", {
    kind: "publishable",
    confidence: "high",
    names: [
      "algolia search key",
      "algolia search api key",
      "algolia search only api key",
      "algolia search only key",
      "docsearch api key",
      "algolia public key",
    ],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
    revoke: "Nothing to revoke: a search-only key is meant for browsers.",
  }),
  meilisearch.assigned("master-key", "master or admin key", {
    names: [
      "meili master key",
      "meilisearch master key",
      "meilisearch admin key",
      "meilisearch api key",
      "meili admin key",
    ],
    value: /[A-Za-z0-9_-]{40,64}/,
    like: [hex(64)],
  }),
  typesense.assigned("admin-key", "admin API key", {
    names: ["typesense admin key", "typesense api key", "typesense admin api key"],
    value: /[A-Za-z0-9]{32,64}/,
    like: [alnum(32)],
  }),
  qdrant.assigned("api-key", "API key", {
    names: ["qdrant api key", "qdrant key"],
    value: new RegExp(`(?:${jwtBody}|[A-Za-z0-9_-]{54}|[0-9a-f-]{36}\\|[A-Za-z0-9_-]{40,80})`),
    like: [uuid, "|", base64url(54)],
  }),
  hasura.assigned("admin-secret", "admin secret", {
    names: ["hasura graphql admin secret", "hasura admin secret", "x hasura admin secret"],
    value: /[A-Za-z0-9]{32,64}/,
    like: [alnum(64)],
  }),
];
