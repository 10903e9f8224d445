import { describePayload, provePayload } from "../proofs/base64-payload.ts";
import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64, digits, hex, render, uuid } from "./sample.ts";

const sentry = provider("sentry", "Sentry", {
  documentation: "https://docs.sentry.io/account/auth-tokens/",
  revoke: "Revoke the token under Settings → Auth Tokens.",
  at: "https://sentry.io/settings/auth-tokens/",
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
const rootly = provider("rootly", "Rootly", {
  documentation: "https://docs.rootly.com/api-reference/overview",
  revoke: "Delete the key in the organisation's settings.",
  at: "https://rootly.com/",
});

const orgToken = (seed: string): string =>
  `${Buffer.from(JSON.stringify({ iat: 1700000000.5, url: "https://sentry.io", region_url: "https://de.sentry.io", org: "shop" })).toString("base64")}_${render(base64(43), seed)}`;

const sentryBody = /[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{43}/;

/** Errors, uptime and who is on call. */
export const alerting: readonly SecretRule[] = [
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
  rootly.token("api-key", "API key", { prefix: "rootly_", body: /[0-9a-f]{64}/, like: [hex(64)] }),
];
