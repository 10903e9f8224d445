import { describePayload, provePayload } from "../proofs/base64-payload.ts";
import { grafanaChecksum, proveGrafanaChecksum } from "../proofs/crc32.ts";
import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64url, hex, lower, render, upper, uuid } from "./sample.ts";

const datadog = provider("datadog", "Datadog", {
  documentation: "https://docs.datadoghq.com/account_management/api-app-keys/",
  revoke: "Revoke the key under Organisation Settings → API Keys or Application Keys.",
  at: "https://app.datadoghq.com/organization-settings/api-keys",
});
const newRelic = provider("new-relic", "New Relic", {
  documentation: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  revoke: "Delete the key under API keys.",
  at: "https://one.newrelic.com/api-keys",
});
const honeycomb = provider("honeycomb", "Honeycomb", {
  documentation: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
  revoke: "Delete the key in the environment's settings.",
  at: "https://ui.honeycomb.io/",
});
const grafana = provider("grafana", "Grafana", {
  documentation: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  revoke: "Delete the token of the service account.",
  at: "https://grafana.com/orgs",
});
const dynatrace = provider("dynatrace", "Dynatrace", {
  documentation:
    "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
  revoke: "Delete the token under Access Tokens.",
});
const splunk = provider("splunk", "Splunk", {
  documentation: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
  revoke: "Delete the token under Data inputs → HTTP Event Collector.",
});
const sumoLogic = provider("sumo-logic", "Sumo Logic", {
  documentation: "https://help.sumologic.com/docs/manage/security/access-keys/",
  revoke: "Delete the access key in the preferences or under Administration.",
  at: "https://service.sumologic.com/",
});
const logzIo = provider("logz-io", "Logz.io", {
  documentation: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/",
  revoke: "Delete the token under Settings → Manage tokens.",
  at: "https://app.logz.io/",
});
const loggly = provider("loggly", "Loggly", {
  documentation:
    "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm",
  revoke: "Retire the customer token under Source Setup.",
});
const axiom = provider("axiom", "Axiom", {
  documentation: "https://axiom.co/docs/reference/tokens",
  revoke: "Delete the token under Settings → API tokens.",
  at: "https://app.axiom.co/settings/api-tokens",
});
const coralogix = provider("coralogix", "Coralogix", {
  documentation: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
  revoke: "Delete the key under Data Flow → API Keys.",
});
const appSignal = provider("appsignal", "AppSignal", {
  documentation: "https://docs.appsignal.com/appsignal/terminology.html#push-api-key",
  revoke: "Reset the push API key in the organisation's settings.",
  at: "https://appsignal.com/",
});
const scout = provider("scout-apm", "Scout", {
  documentation: "https://scoutapm.com/docs/",
  revoke: "Reset the key in the organisation's settings.",
});
const elasticApm = provider("elastic-apm", "Elastic APM", {
  documentation: "https://www.elastic.co/docs/solutions/observability/apm/secret-token",
  revoke: "Change the secret token of the APM server.",
});
const instana = provider("instana", "IBM Instana", {
  documentation: "https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api",
  revoke: "Delete the token under Settings → API tokens.",
});

const cloudToken = (seed: string): string =>
  Buffer.from(
    JSON.stringify({ o: "123456", n: "deploy", k: render(alnum(24), seed), m: { r: "eu" } }),
  ).toString("base64");

const legacyKey = (seed: string): string =>
  Buffer.from(JSON.stringify({ k: render(alnum(32), seed), n: "deploy", id: 1 })).toString("base64");

/** Logs, metrics and traces. */
export const monitoring: readonly SecretRule[] = [
  datadog.assigned("api-key", "API key", {
    names: ["datadog api key", "dd api key", "ddog api key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  datadog.assigned("application-key", "application key", {
    names: ["datadog app key", "dd app key", "datadog application key", "dd application key"],
    value: /(?:ddapp_)?[A-Za-z0-9]{34,40}/,
    like: [hex(40)],
  }),
  datadog.token("access-token", "personal or service access token, or application key", {
    prefix: ["ddpat_", "ddsat_", "ddapp_"],
    body: /[A-Za-z0-9_]{30,120}/,
    like: [alnum(50)],
    documentation: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
  }),
  datadog.assigned("client-token", "client token", {
    kind: "publishable",
    confidence: "high",
    names: ["datadog client token", "dd client token", "datadog rum client token"],
    value: /pub[0-9a-f]{32}/,
    like: ["pub", hex(32)],
    documentation: "https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens",
    revoke: "Nothing to revoke: it is meant for browsers.",
  }),
  newRelic.token("user-key", "user key", { prefix: "NRAK-", body: /[A-Z0-9]{27}/, like: [upper(27)] }),
  newRelic.token("browser-key", "browser ingest key", {
    kind: "publishable",
    prefix: "NRJS-",
    body: /[0-9a-f]{19}/,
    like: [hex(19)],
    revoke: "Nothing to revoke: it is meant for browsers.",
  }),
  newRelic.token("insert-key", "Insights insert key", {
    prefix: "NRII-",
    body: /[A-Za-z0-9_-]{32}/,
    like: [base64url(32)],
  }),
  newRelic.token("query-key", "Insights query key", {
    prefix: "NRIQ-",
    body: /[A-Za-z0-9_-]{32}/,
    like: [base64url(32)],
  }),
  newRelic.token("rest-api-key", "REST or admin API key", {
    prefix: ["NRRA-", "NRAA-"],
    body: /(?:[0-9a-f]{42}|[0-9a-f]{27})/,
    like: [hex(42)],
  }),
  newRelic.form("license-key", "license key", {
    pattern: () => new RegExp(`${begin}(?:eu01xx)?[0-9a-f]{30,36}(?:FFFF)?NRAL${end}`, "g"),
    keywords: ["nral"],
    like: [hex(32), "FFFF", "NRAL"],
    unlike: [[hex(12), "NRAL"]],
  }),
  honeycomb.token("ingest-key", "ingest key", {
    prefix: ["hcaik_", "hcbik_", "hcxik_"],
    body: /[a-z0-9]{58}/,
    like: [lower(58)],
    documentation: "https://docs.honeycomb.io/api/authentication",
  }),
  honeycomb.token("management-key", "management key", {
    prefix: ["hcamk_", "hcbmk_", "hcxmk_"],
    body: /[a-z0-9]{26}:[a-z0-9]{32}/,
    like: [lower(26), ":", lower(32)],
    documentation: "https://docs.honeycomb.io/api/authentication",
  }),
  honeycomb.assigned("legacy-key", "API key of the older form", {
    names: ["honeycomb api key", "honeycomb write key", "x honeycomb team", "honeycomb key"],
    value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{22})/,
    like: [hex(32)],
  }),
  grafana.token("service-account-token", "service account token", {
    prefix: "glsa_",
    body: /[A-Za-z0-9]{32}_[0-9a-f]{8}/,
    like: [(seed) => `${render(alnum(32), seed)}_${grafanaChecksum(`glsa_${render(alnum(32), seed)}`)}`],
    prove: proveGrafanaChecksum,
  }),
  grafana.token("cloud-access-policy-token", "Cloud access policy token", {
    prefix: "glc_",
    body: /eyJ[A-Za-z0-9+/]{60,400}={0,2}/,
    like: [cloudToken],
    prove: provePayload("glc_", ["o", "n", "k"]),
    describe: describePayload("glc_", { organisation: "o", name: "n" }),
    documentation:
      "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
  }),
  grafana.token("legacy-api-key", "API key of the older form", {
    prefix: "eyJrIjoi",
    body: /[A-Za-z0-9+/]{60,400}={0,2}/,
    like: [(seed) => legacyKey(seed).slice("eyJrIjoi".length)],
    prove: provePayload("", ["k", "n", "id"]),
    describe: describePayload("", { name: "n", organisation: "id" }),
  }),
  dynatrace.token("api-token", "API token", {
    prefix: "dt0c01.",
    body: /[A-Z0-9]{24}\.[A-Z0-9]{64}/,
    like: [upper(24), ".", upper(64)],
  }),
  dynatrace.token("platform-token", "platform token or OAuth client secret", {
    prefix: ["dt0s16.", "dt0s02.", "dt0s08.", "dt0s03.", "dt0s04."],
    body: /[A-Z0-9]{8,24}\.[A-Z0-9]{64}/,
    like: [upper(8), ".", upper(64)],
  }),
  splunk.assigned("hec-token", "HTTP event collector token", {
    names: ["splunk hec token", "splunk token", "hec token", "splunk http event collector token"],
    value: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
    like: [uuid],
  }),
  splunk.form("authorization-header", "HTTP event collector token in a header", {
    pattern:
      /Authorization["']?\s{0,2}[:=]\s{0,2}["']?Splunk[ \t]{1,2}(?<secret>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/gi,
    keywords: ["splunk "],
    like: ["Authorization: Splunk ", uuid],
    unlike: [["Authorization: Splunk ", "<hec-token>"]],
  }),
  splunk.assigned("observability-token", "Observability Cloud access token", {
    names: [
      "signalfx access token",
      "sfx token",
      "sfx access token",
      "splunk access token",
      "signalfx token",
      "splunk observability token",
    ],
    value: /[A-Za-z0-9_-]{22}/,
    like: [base64url(22)],
    documentation:
      "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html",
  }),
  sumoLogic.assigned("access-key", "access key", {
    names: [
      "sumologic access key",
      "sumo logic access key",
      "sumo access key",
      "sumologic key",
      "sumo accesskey",
    ],
    value: /[A-Za-z0-9]{64}/,
    like: [alnum(64)],
  }),
  logzIo.assigned("token", "shipping or API token", {
    names: ["logzio token", "logz token", "logzio api token", "logzio shipping token"],
    value: /(?:[A-Za-z]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    like: [uuid],
  }),
  loggly.assigned("customer-token", "customer token", {
    names: ["loggly token", "loggly customer token", "loggly api token"],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  axiom.token("api-token", "API or personal token", {
    prefix: ["xaat-", "xapt-"],
    body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  coralogix.token("api-key", "API key", {
    prefix: ["cxtp_", "cxup_"],
    body: /[A-Za-z0-9]{28,32}/,
    like: [alnum(30)],
  }),
  appSignal.assigned("push-api-key", "push API key", {
    names: ["appsignal push api key", "appsignal api key", "appsignal key"],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  scout.assigned("key", "agent key", {
    names: ["scout key", "scout apm key", "scout agent key"],
    value: /[A-Za-z0-9]{20}/,
    like: [alnum(20)],
  }),
  elasticApm.assigned("secret-token", "secret token", {
    names: ["elastic apm secret token", "apm secret token"],
    value: /[A-Za-z0-9]{18,64}/,
    like: [alnum(18)],
  }),
  instana.assigned("api-token", "API token or agent key", {
    names: ["instana agent key", "instana api token", "instana token"],
    value: /[A-Za-z0-9_-]{22}/,
    like: [base64url(22)],
  }),
];
