import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64url, hex, lower, uuid } from "./sample.ts";
import { after } from "./words.ts";

const launchDarkly = provider("launchdarkly", "LaunchDarkly", {
  documentation: "https://launchdarkly.com/docs/home/account/environment/keys",
  revoke: "Reset the SDK key in the environment, or delete the access token.",
  at: "https://app.launchdarkly.com/settings/authorization",
});
const statsig = provider("statsig", "Statsig", {
  documentation: "https://docs.statsig.com/access-management/projects",
  revoke: "Rotate the key under Settings → Keys & Environments.",
  at: "https://console.statsig.com/api_keys",
});
const devCycle = provider("devcycle", "DevCycle", {
  documentation: "https://docs.devcycle.com/essentials/keys/",
  revoke: "Delete the SDK key in the environment's settings.",
  at: "https://app.devcycle.com/",
});
const flagsmith = provider("flagsmith", "Flagsmith", {
  documentation: "https://docs.flagsmith.com/clients/rest",
  revoke: "Delete the server-side key in the environment's settings.",
  at: "https://app.flagsmith.com/",
});
const unleash = provider("unleash", "Unleash", {
  documentation: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
  revoke: "Delete the token under Admin → API access.",
});
const split = provider("split", "Split", {
  documentation: "https://help.split.io/hc/en-us/articles/360019916211-API-keys",
  revoke: "Revoke the key under Admin settings → API keys.",
  at: "https://app.split.io/",
});
const configCat = provider("configcat", "ConfigCat", {
  documentation: "https://configcat.com/docs/sdk-reference/overview/",
  revoke: "Rotate the SDK key in the environment's settings.",
  at: "https://app.configcat.com/",
});
const growthBook = provider("growthbook", "GrowthBook", {
  documentation: "https://docs.growthbook.io/api/",
  revoke: "Delete the key under Settings → API Keys.",
  at: "https://app.growthbook.io/settings/keys",
});
const optimizely = provider("optimizely", "Optimizely", {
  documentation: "https://docs.developers.optimizely.com/web-experimentation/docs/personal-token",
  revoke: "Delete the token under Account Settings → API Access.",
  at: "https://app.optimizely.com/",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Feature flags and experiments. */
export const featureFlags: readonly SecretRule[] = [
  launchDarkly.token("sdk-key", "server SDK key", { prefix: "sdk-", body: uuidBody, like: [uuid], tail: 36 }),
  launchDarkly.token("access-token", "API access token", {
    prefix: "api-",
    body: uuidBody,
    like: [uuid],
    tail: 36,
    confidence: "medium",
  }),
  launchDarkly.token("relay-key", "Relay Proxy key", {
    prefix: "rel-",
    body: uuidBody,
    like: [uuid],
    tail: 36,
    confidence: "medium",
    documentation: "https://launchdarkly.com/docs/sdk/relay-proxy",
  }),
  launchDarkly.token("mobile-key", "mobile key", {
    kind: "publishable",
    prefix: "mob-",
    body: uuidBody,
    like: [uuid],
    tail: 36,
    revoke: "Nothing to revoke: it is meant for apps.",
  }),
  statsig.near("server-secret", "server secret key", {
    words: ["statsig"],
    value: /secret-[A-Za-z0-9]{40,60}/,
    like: ["secret-", alnum(43)],
  }),
  statsig.near("console-key", "Console API key", {
    words: ["statsig"],
    value: /console-[A-Za-z0-9]{40,60}/,
    like: ["console-", alnum(43)],
  }),
  statsig.near("client-key", "client key", {
    kind: "publishable",
    words: ["statsig"],
    value: /client-[A-Za-z0-9]{40,60}/,
    like: ["client-", alnum(43)],
    revoke: "Nothing to revoke: it is meant for browsers and apps.",
  }),
  devCycle.token("server-key", "server SDK key", {
    prefix: "dvc_server_",
    body: /[A-Za-z0-9_-]{30,80}/,
    like: [base64url(50)],
  }),
  devCycle.token("client-key", "client or mobile SDK key", {
    kind: "publishable",
    prefix: ["dvc_client_", "dvc_mobile_"],
    body: /[A-Za-z0-9_-]{30,80}/,
    like: [base64url(50)],
    revoke: "Nothing to revoke: it is meant for browsers and apps.",
  }),
  flagsmith.near("server-key", "server-side environment key", {
    words: ["flagsmith"],
    value: /ser\.[A-Za-z0-9]{22}/,
    like: ["ser.", alnum(22)],
  }),
  unleash.form("api-token", "API token", {
    pattern: () =>
      new RegExp(
        String.raw`${after(["unleash"])}(?<![A-Za-z0-9_*:-])(?<secret>(?:\*|\[\]|[a-z0-9_-]{1,60}):[a-z0-9_*-]{1,60}\.[0-9a-f]{48,64})(?![A-Za-z0-9])`,
        "g",
      ),
    keywords: ["unleash"],
    like: ["UNLEASH_API_TOKEN=*:production.", hex(56)],
    unlike: [["UNLEASH_API_TOKEN=*:production"]],
  }),
  split.assigned("sdk-key", "server-side SDK or admin API key", {
    names: ["split api key", "split sdk key", "splitio api key", "split io api key", "split admin api key"],
    value: /[a-z0-9]{50,60}/,
    like: [lower(52)],
  }),
  configCat.token("sdk-key", "SDK key", {
    prefix: "configcat-sdk-1/",
    body: /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
    like: [base64url(22), "/", base64url(22)],
    confidence: "medium",
  }),
  growthBook.near("secret-key", "secret API key", {
    words: ["growthbook"],
    value: /secret_(?:admin_|readonly_|user_)?[A-Za-z0-9_-]{30,80}/,
    like: ["secret_admin_", alnum(43)],
  }),
  optimizely.assigned("access-token", "personal access token", {
    names: [
      "optimizely access token",
      "optimizely api token",
      "optimizely token",
      "optimizely personal token",
    ],
    value: /2:[A-Za-z0-9_-]{30,120}/,
    like: ["2:", base64url(60)],
  }),
];
