import { describePayload, provePayload } from "../proofs/base64-payload.ts";
import { grafanaChecksum, proveGrafanaChecksum } from "../proofs/crc32.ts";
import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64, base64url, digits, hex, lower, render, upper, uuid } from "./sample.ts";

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
const sentry = provider("sentry", "Sentry", {
  documentation: "https://docs.sentry.io/account/auth-tokens/",
  revoke: "Revoke the token under Settings → Auth Tokens.",
  at: "https://sentry.io/settings/auth-tokens/",
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
const betterStack = provider("better-stack", "Better Stack", {
  documentation: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
  revoke: "Delete the token under API tokens.",
  at: "https://betterstack.com/settings/api-tokens/0",
});
const pagerDuty = provider("pagerduty", "PagerDuty", {
  documentation: "https://support.pagerduty.com/main/docs/api-access-keys",
  revoke: "Delete the key under Integrations → API Access Keys.",
});
const opsgenie = provider("opsgenie", "Opsgenie", {
  documentation: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
  revoke: "Delete the key under Settings → API key management.",
  at: "https://app.opsgenie.com/settings/api-key-management",
});
const rollbar = provider("rollbar", "Rollbar", {
  documentation: "https://docs.rollbar.com/docs/access-tokens",
  revoke: "Delete the token under Project or Account Access Tokens.",
  at: "https://rollbar.com/",
});
const bugsnag = provider("bugsnag", "Bugsnag", {
  documentation: "https://docs.bugsnag.com/api/data-access/",
  revoke: "Delete the personal auth token under My account.",
  at: "https://app.bugsnag.com/settings/my-account",
});
const airbrake = provider("airbrake", "Airbrake", {
  documentation: "https://docs.airbrake.io/docs/devops-tools/api/",
  revoke: "Regenerate the key in the project's or profile's settings.",
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
const checkly = provider("checkly", "Checkly", {
  documentation: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
  revoke: "Delete the key under User settings → API keys.",
  at: "https://app.checklyhq.com/settings/user/api-keys",
});
const uptimeRobot = provider("uptimerobot", "UptimeRobot", {
  documentation: "https://uptimerobot.com/api/",
  revoke: "Delete the key under Integrations & API.",
  at: "https://dashboard.uptimerobot.com/integrations",
});
const statuspage = provider("statuspage", "Statuspage", {
  documentation: "https://developer.statuspage.io/",
  revoke: "Delete the key under API info.",
  at: "https://manage.statuspage.io/",
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
const rootly = provider("rootly", "Rootly", {
  documentation: "https://docs.rootly.com/api-reference/overview",
  revoke: "Delete the key in the organisation's settings.",
  at: "https://rootly.com/",
});
const elasticApm = provider("elastic-apm", "Elastic APM", {
  documentation: "https://www.elastic.co/docs/solutions/observability/apm/secret-token",
  revoke: "Change the secret token of the APM server.",
});
const instana = provider("instana", "IBM Instana", {
  documentation: "https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api",
  revoke: "Delete the token under Settings → API tokens.",
});

const orgToken = (seed: string): string =>
  `${Buffer.from(JSON.stringify({ iat: 1700000000.5, url: "https://sentry.io", region_url: "https://de.sentry.io", org: "shop" })).toString("base64")}_${render(base64(43), seed)}`;
const cloudToken = (seed: string): string =>
  Buffer.from(
    JSON.stringify({ o: "123456", n: "deploy", k: render(alnum(24), seed), m: { r: "eu" } }),
  ).toString("base64");
const legacyKey = (seed: string): string =>
  Buffer.from(JSON.stringify({ k: render(alnum(32), seed), n: "deploy", id: 1 })).toString("base64");
const sentryBody = /[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{43}/;

/** Logs, metrics, traces, errors and alerts. */
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
  sentry.token("organization-token", "organisation auth token", {
    prefix: "sntrys_",
    body: sentryBody,
    like: [orgToken],
    prove: provePayload("sntrys_", ["iat", "org"], "_"),
    describe: describePayload("sntrys_", { organisation: "org", region: "region_url" }, "_"),
  }),
  sentry.token("user-token", "user auth token", { prefix: "sntryu_", body: /[0-9a-f]{64}/, like: [hex(64)] }),
  sentry.token("integration-token", "internal integration or app token", {
    prefix: ["sntryi_", "sntrya_"],
    body: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  sentry.assigned("legacy-token", "auth token of the older form", {
    names: ["sentry auth token", "sentry api key", "sentry token"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  sentry.form("dsn", "client key (DSN)", {
    kind: "publishable",
    pattern:
      /https?:\/\/[0-9a-f]{32}(?::[0-9a-f]{32})?@(?:o\d{1,10}\.)?(?:ingest\.)?(?:(?:us|de)\.)?(?:ingest\.)?sentry\.io\/\d{1,20}(?!\d)/g,
    keywords: ["sentry.io/"],
    like: ["https://", hex(32), "@o", digits(6), ".ingest.sentry.io/", digits(7)],
    unlike: [["https://o", digits(6), ".ingest.sentry.io/", digits(7)]],
    documentation: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
    revoke: "Nothing to revoke: a DSN only lets events in. Disable it under Client Keys if it is abused.",
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
  betterStack.assigned("source-token", "source or API token", {
    names: [
      "logtail source token",
      "betterstack token",
      "better stack token",
      "betteruptime api token",
      "logtail token",
      "betterstack source token",
      "better uptime api token",
    ],
    value: /[A-Za-z0-9]{24}/,
    like: [alnum(24)],
  }),
  pagerDuty.assigned("api-key", "REST API key", {
    names: ["pagerduty api key", "pagerduty token", "pagerduty api token", "pd api key", "pagerduty key"],
    value: /(?:u\+|y_)?[A-Za-z0-9_-]{18,20}/,
    like: ["u+", alnum(18)],
  }),
  pagerDuty.assigned("integration-key", "Events API integration key", {
    names: ["pagerduty integration key", "pagerduty routing key", "pagerduty service key", "pd routing key"],
    value: /(?:[0-9a-f]{32}|R[0-9A-Z]{31})/,
    like: [hex(32)],
    documentation: "https://support.pagerduty.com/main/docs/services-and-integrations",
  }),
  opsgenie.assigned("api-key", "API key", {
    names: ["opsgenie api key", "opsgenie key", "opsgenie token", "genie key"],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  opsgenie.form("authorization-header", "API key in a header", {
    pattern: /GenieKey[ \t]{1,4}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
    keywords: ["geniekey"],
    like: ["Authorization: GenieKey ", uuid],
    unlike: [["Authorization: GenieKey ", "$KEY"]],
  }),
  rollbar.assigned("access-token", "server or account access token", {
    names: [
      "rollbar access token",
      "rollbar token",
      "rollbar server token",
      "rollbar post server item",
      "rollbar api key",
    ],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  bugsnag.assigned("api-key", "API key or auth token", {
    names: ["bugsnag api key", "bugsnag token", "bugsnag auth token"],
    value: /(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    like: [hex(32)],
  }),
  airbrake.assigned("project-key", "project or user key", {
    names: ["airbrake project key", "airbrake api key", "airbrake user key"],
    value: /[0-9a-f]{32,40}/,
    like: [hex(32)],
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
  checkly.token("api-key", "user or service API key", {
    prefix: ["cu_", "cv_"],
    body: /[0-9a-f]{32}/,
    like: [hex(32)],
    tail: 32,
  }),
  uptimeRobot.assigned("api-key", "API key", {
    names: ["uptimerobot api key", "uptime robot api key", "uptimerobot key"],
    value: /[um][0-9]{6,9}-[0-9a-f]{24,32}/,
    like: ["u", digits(7), "-", hex(24)],
  }),
  statuspage.assigned("api-key", "API key", {
    names: ["statuspage api key", "statuspage token", "statuspage io api key"],
    value: /(?:[0-9a-f]{32,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    like: [hex(32)],
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
  rootly.token("api-key", "API key", { prefix: "rootly_", body: /[0-9a-f]{64}/, like: [hex(64)] }),
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
