import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64url, hex, uuid } from "./sample.ts";

const voyage = provider("voyage-ai", "Voyage AI", {
  documentation: "https://docs.voyageai.com/docs/api-key-and-installation",
  revoke: "Delete the key in the dashboard.",
  at: "https://dashboard.voyageai.com/api-keys",
});
const jina = provider("jina-ai", "Jina AI", {
  documentation: "https://jina.ai/api-dashboard/",
  revoke: "Delete the key in the API dashboard.",
  at: "https://jina.ai/api-dashboard/key-manager",
});
const tavily = provider("tavily", "Tavily", {
  documentation: "https://docs.tavily.com/documentation/quickstart",
  revoke: "Delete the key in the dashboard.",
  at: "https://app.tavily.com/",
});
const exa = provider("exa", "Exa", {
  documentation: "https://docs.exa.ai/reference/getting-started",
  revoke: "Delete the key in the dashboard.",
  at: "https://dashboard.exa.ai/api-keys",
});
const firecrawl = provider("firecrawl", "Firecrawl", {
  documentation: "https://docs.firecrawl.dev/introduction",
  revoke: "Delete the key in the dashboard.",
  at: "https://www.firecrawl.dev/app/api-keys",
});
const deepgram = provider("deepgram", "Deepgram", {
  documentation: "https://developers.deepgram.com/docs/create-additional-api-keys",
  revoke: "Delete the key of the project.",
  at: "https://console.deepgram.com/",
});
const assemblyAi = provider("assemblyai", "AssemblyAI", {
  documentation: "https://www.assemblyai.com/docs/api-reference/overview",
  revoke: "Delete the key in the dashboard.",
  at: "https://www.assemblyai.com/app/api-keys",
});
const apify = provider("apify", "Apify", {
  documentation: "https://docs.apify.com/platform/integrations/api",
  revoke: "Delete the token under Settings → API & Integrations.",
  at: "https://console.apify.com/settings/integrations",
});
const browserbase = provider("browserbase", "Browserbase", {
  documentation: "https://docs.browserbase.com/introduction/getting-started",
  revoke: "Rotate the key in the settings.",
  at: "https://www.browserbase.com/settings",
});
const deepL = provider("deepl", "DeepL", {
  documentation: "https://developers.deepl.com/docs/getting-started/auth",
  revoke: "Deactivate the key under API keys.",
  at: "https://www.deepl.com/your-account/keys",
});
const cartesia = provider("cartesia", "Cartesia", {
  documentation: "https://docs.cartesia.ai/get-started/authenticate-your-client-applications",
  revoke: "Delete the key in the console.",
  at: "https://play.cartesia.ai/keys",
});
const serpApi = provider("serpapi", "SerpApi", {
  documentation: "https://serpapi.com/search-api",
  revoke: "Regenerate the key in the account.",
  at: "https://serpapi.com/manage-api-key",
});
const serper = provider("serper", "Serper", {
  documentation: "https://serper.dev/",
  revoke: "Replace the key in the dashboard.",
  at: "https://serper.dev/api-keys",
});
const roboflow = provider("roboflow", "Roboflow", {
  documentation: "https://docs.roboflow.com/api-reference/authentication",
  revoke: "Revoke the key in the workspace's settings.",
  at: "https://app.roboflow.com/settings/api",
});
const clarifai = provider("clarifai", "Clarifai", {
  documentation: "https://docs.clarifai.com/control/authentication/pat",
  revoke: "Delete the token under Settings → Secrets.",
  at: "https://clarifai.com/settings/secrets",
});
const nomic = provider("nomic", "Nomic", {
  documentation: "https://docs.nomic.ai/atlas/capabilities/api-keys",
  revoke: "Delete the key in the settings.",
  at: "https://atlas.nomic.ai/",
});
const scraperApi = provider("scraperapi", "ScraperAPI", {
  documentation: "https://docs.scraperapi.com/",
  revoke: "Regenerate the key in the dashboard.",
  at: "https://dashboard.scraperapi.com/",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Search, scraping, speech and translation for models. */
export const aiData: readonly SecretRule[] = [
  voyage.near("api-key", "API key", {
    words: ["voyage"],
    value: /pa-[A-Za-z0-9_-]{43}/,
    like: ["pa-", base64url(43)],
  }),
  jina.token("api-key", "API key", {
    prefix: "jina_",
    body: /[A-Za-z0-9_-]{60}/,
    like: [base64url(60)],
    tail: 60,
  }),
  tavily.token("api-key", "API key", {
    prefix: "tvly-",
    body: /(?:dev-|prod-)?[A-Za-z0-9_-]{32,64}/,
    like: ["dev-", alnum(32)],
    tail: 32,
  }),
  exa.assigned("api-key", "API key", { names: ["exa api key", "exa key"], value: uuidBody, like: [uuid] }),
  firecrawl.token("api-key", "API key", { prefix: "fc-", body: /[0-9a-f]{32}/, like: [hex(32)], tail: 32 }),
  deepgram.assigned("api-key", "API key", {
    names: ["deepgram api key", "deepgram key", "deepgram token"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  assemblyAi.assigned("api-key", "API key", {
    names: ["assemblyai api key", "assembly ai api key", "assemblyai key", "assembly api key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  apify.token("api-token", "API token", {
    prefix: "apify_api_",
    body: /[A-Za-z0-9]{34,38}/,
    like: [alnum(36)],
  }),
  browserbase.token("api-key", "API key", {
    prefix: ["bb_live_", "bb_test_"],
    body: /[A-Za-z0-9_-]{27}/,
    like: [base64url(27)],
  }),
  deepL.form("api-key", "API key of the free plan", {
    pattern: new RegExp(`${begin}${uuidBody.source}:fx${end}`, "g"),
    keywords: [":fx"],
    like: [uuid, ":fx"],
    unlike: [[hex(12), ":fx"]],
  }),
  deepL.assigned("pro-api-key", "API key", {
    names: ["deepl api key", "deepl auth key", "deepl key"],
    value: new RegExp(`${uuidBody.source}(?!:fx)`),
    like: [uuid],
  }),
  cartesia.token("api-key", "API key", {
    prefix: "sk_car_",
    body: /[A-Za-z0-9_-]{20,60}/,
    like: [alnum(22)],
  }),
  serpApi.assigned("api-key", "API key", {
    names: ["serpapi api key", "serpapi key", "serp api key", "serpapi token"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  serper.assigned("api-key", "API key", {
    names: ["serper api key", "serper key", "google serper api key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  roboflow.assigned("api-key", "API key", {
    names: ["roboflow api key", "roboflow key"],
    value: /[A-Za-z0-9]{20}/,
    like: [alnum(20)],
  }),
  clarifai.assigned("pat", "personal access token", {
    names: ["clarifai pat", "clarifai api key", "clarifai key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  nomic.token("api-key", "API key", {
    prefix: "nk-",
    body: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
    tail: 43,
  }),
  scraperApi.assigned("api-key", "API key", {
    names: ["scraperapi key", "scraper api key", "scraperapi api key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
];
