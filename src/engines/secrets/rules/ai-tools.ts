import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64url, hex, lower, uuid } from "./sample.ts";

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
const modal = provider("modal", "Modal", {
  documentation: "https://modal.com/docs/reference/modal.config",
  revoke: "Delete the token under Settings → API Tokens.",
  at: "https://modal.com/settings/tokens",
});
const runPod = provider("runpod", "Runpod", {
  documentation: "https://docs.runpod.io/get-started/api-keys",
  revoke: "Delete the key under Settings → API Keys.",
  at: "https://console.runpod.io/user/settings",
});
const langfuse = provider("langfuse", "Langfuse", {
  documentation: "https://langfuse.com/docs/observability/get-started",
  revoke: "Delete the keys in the project's settings.",
  at: "https://cloud.langfuse.com/",
});
const helicone = provider("helicone", "Helicone", {
  documentation: "https://docs.helicone.ai/helicone-headers/helicone-auth",
  revoke: "Delete the key in the settings.",
  at: "https://us.helicone.ai/settings/api-keys",
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
const e2b = provider("e2b", "E2B", {
  documentation: "https://e2b.dev/docs/api-key",
  revoke: "Delete the key in the dashboard.",
  at: "https://e2b.dev/dashboard",
});
const daytona = provider("daytona", "Daytona", {
  documentation: "https://www.daytona.io/docs/en/api-keys/",
  revoke: "Revoke the key in the dashboard.",
  at: "https://app.daytona.io/dashboard/keys",
});
const llamaIndex = provider("llamaindex", "LlamaIndex", {
  documentation: "https://docs.cloud.llamaindex.ai/api_key",
  revoke: "Delete the key in LlamaCloud.",
  at: "https://cloud.llamaindex.ai/",
});
const stability = provider("stability-ai", "Stability AI", {
  documentation: "https://platform.stability.ai/docs/getting-started/authentication",
  revoke: "Delete the key in the account.",
  at: "https://platform.stability.ai/account/keys",
});
const fal = provider("fal", "fal", {
  documentation: "https://docs.fal.ai/model-endpoints/server-side",
  revoke: "Delete the key in the dashboard.",
  at: "https://fal.ai/dashboard/keys",
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
const logfire = provider("logfire", "Pydantic Logfire", {
  documentation: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/",
  revoke: "Revoke the token in the project's settings.",
  at: "https://logfire.pydantic.dev/",
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
const moonshot = provider("moonshot-ai", "Moonshot AI", {
  documentation: "https://platform.moonshot.ai/docs/introduction",
  revoke: "Delete the key in the console.",
  at: "https://platform.moonshot.ai/console/api-keys",
});
const dashScope = provider("dashscope", "DashScope", {
  documentation: "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
  revoke: "Delete the key in Model Studio.",
  at: "https://modelstudio.console.alibabacloud.com/",
});
const siliconFlow = provider("siliconflow", "SiliconFlow", {
  documentation: "https://docs.siliconflow.com/en/userguide/quickstart",
  revoke: "Delete the key in the console.",
  at: "https://cloud.siliconflow.com/account/ak",
});
const zhipu = provider("zhipu", "Zhipu AI", {
  documentation: "https://docs.bigmodel.cn/cn/api/introduction",
  revoke: "Delete the key in the console.",
  at: "https://open.bigmodel.cn/usercenter/apikeys",
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
const braintrust = provider("braintrust", "Braintrust", {
  documentation: "https://www.braintrust.dev/docs/reference/api",
  revoke: "Delete the key in the organisation's settings.",
  at: "https://www.braintrust.dev/app/settings",
});
const comet = provider("comet", "Comet", {
  documentation: "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
  revoke: "Generate a new key in the settings.",
  at: "https://www.comet.com/",
});
const cursor = provider("cursor", "Cursor", {
  documentation: "https://docs.cursor.com/en/account/teams/admin-api",
  revoke: "Revoke the key under Settings → API Keys.",
  at: "https://cursor.com/dashboard",
});
const amp = provider("amp", "Amp", {
  documentation: "https://ampcode.com/manual",
  revoke: "Revoke the token in the settings.",
  at: "https://ampcode.com/settings",
});
const friendli = provider("friendliai", "FriendliAI", {
  documentation: "https://friendli.ai/docs/guides/personal_access_tokens",
  revoke: "Delete the token in the personal settings.",
  at: "https://friendli.ai/suite/setting/tokens",
});
const baseten = provider("baseten", "Baseten", {
  documentation: "https://docs.baseten.co/organization/api-keys",
  revoke: "Revoke the key under Settings → API keys.",
  at: "https://app.baseten.co/settings/api_keys",
});
const mem0 = provider("mem0", "Mem0", {
  documentation: "https://docs.mem0.ai/platform/quickstart",
  revoke: "Delete the key in the dashboard.",
  at: "https://app.mem0.ai/dashboard/api-keys",
});
const scraperApi = provider("scraperapi", "ScraperAPI", {
  documentation: "https://docs.scraperapi.com/",
  revoke: "Regenerate the key in the dashboard.",
  at: "https://dashboard.scraperapi.com/",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Speech, embeddings, search for models, evaluation, and machines to run them on. */
export const aiTools: readonly SecretRule[] = [
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
  modal.near("token", "token secret", {
    words: ["modal"],
    value: /as-[A-Za-z0-9]{22}/,
    like: ["as-", alnum(22)],
  }),
  runPod.token("api-key", "API key", {
    prefix: "rpa_",
    body: /[A-Z0-9]{40,60}(?:[a-z0-9]{2,8})?/,
    like: [{ alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length: 46 }],
    tail: 40,
  }),
  langfuse.token("secret-key", "secret key", { prefix: "sk-lf-", body: uuidBody, like: [uuid] }),
  langfuse.token("public-key", "public key", {
    kind: "publishable",
    prefix: "pk-lf-",
    body: uuidBody,
    like: [uuid],
    revoke: "Nothing to revoke: it is meant for browsers.",
  }),
  helicone.token("api-key", "API key", {
    prefix: ["sk-helicone-", "pk-helicone-"],
    body: /(?:eu-|cp-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}/,
    like: [lower(7), "-", lower(7), "-", lower(7), "-", lower(7)],
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
  e2b.token("api-key", "API key", { prefix: "e2b_", body: /[0-9a-f]{40}/, like: [hex(40)], tail: 40 }),
  daytona.token("api-key", "API key", { prefix: "dtn_", body: /[0-9a-f]{64}/, like: [hex(64)], tail: 64 }),
  llamaIndex.token("api-key", "LlamaCloud API key", {
    prefix: "llx-",
    body: /[A-Za-z0-9]{48}/,
    like: [alnum(48)],
    tail: 48,
  }),
  stability.assigned("api-key", "API key", {
    names: [
      "stability api key",
      "stability key",
      "stabilityai api key",
      "dreamstudio api key",
      "stability ai api key",
    ],
    value: /sk-[A-Za-z0-9]{48}/,
    like: ["sk-", alnum(48)],
    confidence: "high",
  }),
  fal.assigned("key", "API key", {
    names: ["fal key", "fal api key"],
    value: new RegExp(`${uuidBody.source}:[0-9a-f]{32}`),
    like: [uuid, ":", hex(32)],
    confidence: "high",
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
  logfire.token("write-token", "write, read or API token", {
    prefix: ["pylf_v1_us_", "pylf_v1_eu_"],
    body: /[A-Za-z0-9]{43}/,
    like: [alnum(43)],
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
  moonshot.assigned("api-key", "API key", {
    names: ["moonshot api key", "kimi api key", "moonshot key"],
    value: /sk-[A-Za-z0-9]{48}/,
    like: ["sk-", alnum(48)],
    confidence: "high",
  }),
  dashScope.assigned("api-key", "API key", {
    names: ["dashscope api key", "qwen api key", "bailian api key"],
    value: /sk-[0-9a-f]{32}/,
    like: ["sk-", hex(32)],
    confidence: "high",
  }),
  siliconFlow.assigned("api-key", "API key", {
    names: ["siliconflow api key", "siliconflow key", "silicon flow api key"],
    value: /sk-[a-z]{48}/,
    digitless: true,
    like: ["sk-", { alphabet: "abcdefghijklmnopqrstuvwxyz", length: 48 }],
    confidence: "high",
  }),
  zhipu.assigned("api-key", "API key", {
    names: [
      "zhipu api key",
      "zhipuai api key",
      "bigmodel api key",
      "glm api key",
      "zai api key",
      "chatglm api key",
    ],
    value: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
    like: [hex(32), ".", alnum(16)],
    confidence: "high",
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
  braintrust.assigned("api-key", "API key", {
    names: ["braintrust api key", "braintrust key"],
    value: /sk-[A-Za-z0-9]{48}/,
    like: ["sk-", alnum(48)],
    confidence: "high",
  }),
  comet.assigned("api-key", "API key", {
    names: ["comet api key", "opik api key", "comet ml api key"],
    value: /[A-Za-z0-9]{25}/,
    like: [alnum(25)],
  }),
  cursor.near("api-key", "API key", {
    words: ["cursor"],
    value: /(?:key|crsr)_[0-9a-f]{64}/,
    like: ["key_", hex(64)],
  }),
  amp.token("access-token", "access token", {
    prefix: "sgamp_user_",
    body: /[A-Za-z0-9_]{40,120}/,
    like: [alnum(60)],
  }),
  friendli.token("access-token", "personal access token", {
    prefix: "flp_",
    body: /[A-Za-z0-9]{44,50}/,
    like: [alnum(46)],
    tail: 44,
  }),
  baseten.assigned("api-key", "API key", {
    names: ["baseten api key", "baseten key"],
    value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    like: [alnum(8), ".", alnum(32)],
    confidence: "high",
  }),
  mem0.token("api-key", "API key", { prefix: "m0-", body: /[A-Za-z0-9]{40}/, like: [alnum(40)], tail: 40 }),
  scraperApi.assigned("api-key", "API key", {
    names: ["scraperapi key", "scraper api key", "scraperapi api key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
];
