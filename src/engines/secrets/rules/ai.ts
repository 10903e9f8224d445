import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64url, hex, lower, uuid } from "./sample.ts";

const openai = provider("openai", "OpenAI", {
  documentation: "https://platform.openai.com/docs/api-reference/authentication",
  revoke: "Delete the key under API keys and look at the usage since.",
  at: "https://platform.openai.com/api-keys",
});
const anthropic = provider("anthropic", "Anthropic", {
  documentation: "https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key",
  revoke: "Delete the key in the console under API keys.",
  at: "https://console.anthropic.com/settings/keys",
});
const huggingFace = provider("hugging-face", "Hugging Face", {
  documentation: "https://huggingface.co/docs/hub/security-tokens",
  revoke: "Invalidate the token under Settings → Access Tokens.",
  at: "https://huggingface.co/settings/tokens",
});
const groq = provider("groq", "Groq", {
  documentation: "https://console.groq.com/docs/quickstart",
  revoke: "Delete the key under API Keys.",
  at: "https://console.groq.com/keys",
});
const perplexity = provider("perplexity", "Perplexity", {
  documentation: "https://docs.perplexity.ai/getting-started/quickstart",
  revoke: "Delete the key under Settings → API.",
  at: "https://www.perplexity.ai/account/api/keys",
});
const replicate = provider("replicate", "Replicate", {
  documentation: "https://replicate.com/docs/topics/security/api-tokens",
  revoke: "Disable the token under API tokens.",
  at: "https://replicate.com/account/api-tokens",
});
const openRouter = provider("openrouter", "OpenRouter", {
  documentation: "https://openrouter.ai/docs/api-reference/authentication",
  revoke: "Delete the key under Keys.",
  at: "https://openrouter.ai/settings/keys",
});
const xai = provider("xai", "xAI", {
  documentation: "https://docs.x.ai/docs/overview",
  revoke: "Disable or delete the key in the console.",
  at: "https://console.x.ai/",
});
const nvidia = provider("nvidia", "NVIDIA", {
  documentation: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
  revoke: "Delete the key under Setup → API Keys.",
  at: "https://org.ngc.nvidia.com/setup/api-keys",
});
const elevenLabs = provider("elevenlabs", "ElevenLabs", {
  documentation: "https://elevenlabs.io/docs/api-reference/authentication",
  revoke: "Delete the key under API keys.",
  at: "https://elevenlabs.io/app/settings/api-keys",
});
const deepSeek = provider("deepseek", "DeepSeek", {
  documentation: "https://api-docs.deepseek.com/",
  revoke: "Delete the key under API keys.",
  at: "https://platform.deepseek.com/api_keys",
});
const cohere = provider("cohere", "Cohere", {
  documentation: "https://docs.cohere.com/docs/rate-limits",
  revoke: "Delete the key under API keys.",
  at: "https://dashboard.cohere.com/api-keys",
});
const mistral = provider("mistral", "Mistral AI", {
  documentation: "https://docs.mistral.ai/getting-started/quickstart/",
  revoke: "Delete the key under API keys.",
  at: "https://console.mistral.ai/api-keys",
});
const langSmith = provider("langsmith", "LangSmith", {
  documentation: "https://docs.langchain.com/langsmith/create-account-api-key",
  revoke: "Delete the key under Settings → API keys.",
  at: "https://smith.langchain.com/settings",
});
const pinecone = provider("pinecone", "Pinecone", {
  documentation: "https://docs.pinecone.io/guides/projects/manage-api-keys",
  revoke: "Delete the key under API keys.",
  at: "https://app.pinecone.io/",
});
const weightsAndBiases = provider("weights-and-biases", "Weights & Biases", {
  documentation: "https://docs.wandb.ai/support/find_api_key/",
  revoke: "Delete the key under User settings → API keys.",
  at: "https://wandb.ai/settings",
});
const together = provider("together-ai", "Together AI", {
  documentation: "https://docs.together.ai/docs/quickstart",
  revoke: "Regenerate the key under Settings → API keys.",
  at: "https://api.together.ai/settings/api-keys",
});
const fireworks = provider("fireworks-ai", "Fireworks AI", {
  documentation: "https://docs.fireworks.ai/getting-started/quickstart",
  revoke: "Delete the key under API keys.",
  at: "https://app.fireworks.ai/settings/users/api-keys",
});
const cerebras = provider("cerebras", "Cerebras", {
  documentation: "https://inference-docs.cerebras.ai/quickstart",
  revoke: "Delete the key under API keys.",
  at: "https://cloud.cerebras.ai/",
});

/** Hosts of models, and what is built around them: the most used ones. */
export const ai: readonly SecretRule[] = [
  openai.token("project-key", "project API key", {
    prefix: "sk-proj-",
    body: /[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/,
    like: [base64url(74), "T3Blbk", "FJ", base64url(74)],
  }),
  openai.token("service-account-key", "service account API key", {
    prefix: "sk-svcacct-",
    body: /[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/,
    like: [base64url(74), "T3Blbk", "FJ", base64url(74)],
  }),
  openai.token("admin-key", "admin API key", {
    prefix: "sk-admin-",
    body: /[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/,
    like: [base64url(58), "T3Blbk", "FJ", base64url(58)],
    documentation: "https://platform.openai.com/docs/api-reference/admin-api-keys",
    at: "https://platform.openai.com/settings/organization/admin-keys",
  }),
  openai.form("user-key", "user API key", {
    pattern: () => new RegExp(`${begin}sk-(?:None-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}${end}`, "g"),
    keywords: ["t3blbkfj"],
    like: ["sk-", alnum(20), "T3Blbk", "FJ", alnum(20)],
    unlike: [["sk-", alnum(48)]],
  }),
  anthropic.token("api-key", "API key", {
    prefix: "sk-ant-api03-",
    body: /[A-Za-z0-9_-]{93}AA/,
    like: [base64url(93), "AA"],
  }),
  anthropic.token("admin-key", "admin API key", {
    prefix: "sk-ant-admin01-",
    body: /[A-Za-z0-9_-]{93}AA/,
    like: [base64url(93), "AA"],
    documentation: "https://docs.anthropic.com/en/api/administration-api",
  }),
  anthropic.token("oauth-token", "OAuth access or refresh token", {
    prefix: ["sk-ant-oat01-", "sk-ant-ort01-"],
    body: /[A-Za-z0-9_-]{86,110}/,
    like: [base64url(95)],
    documentation: "https://docs.anthropic.com/en/docs/claude-code/github-actions",
    revoke: "Sign out of the sessions under Settings and create a new token.",
  }),
  huggingFace.token("access-token", "user access token", {
    prefix: "hf_",
    body: /[A-Za-z]{34}/,
    like: [{ alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 34 }],
    tail: 34,
  }),
  huggingFace.token("organization-token", "organisation API token", {
    prefix: "api_org_",
    body: /[A-Za-z]{34}/,
    like: [{ alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 34 }],
  }),
  groq.token("api-key", "API key", {
    prefix: "gsk_",
    body: /[A-Za-z0-9]{20}WGdyb3FY[A-Za-z0-9]{24}/,
    like: [alnum(20), "WGdyb3", "FY", alnum(24)],
    tail: 52,
  }),
  perplexity.token("api-key", "API key", { prefix: "pplx-", body: /[A-Za-z0-9]{48}/, like: [alnum(48)] }),
  replicate.token("api-token", "API token", {
    prefix: "r8_",
    body: /[A-Za-z0-9]{37}/,
    like: [alnum(37)],
    tail: 37,
  }),
  openRouter.token("api-key", "API key", { prefix: "sk-or-v1-", body: /[0-9a-f]{64}/, like: [hex(64)] }),
  xai.token("api-key", "API key", { prefix: "xai-", body: /[A-Za-z0-9]{80}/, like: [alnum(80)], tail: 80 }),
  nvidia.token("api-key", "API key", { prefix: "nvapi-", body: /[A-Za-z0-9_-]{64}/, like: [base64url(64)] }),
  elevenLabs.near("api-key", "API key", {
    words: ["elevenlabs", "eleven_labs", "eleven-labs", "xi-api-key", "xi_api_key"],
    value: /sk_[0-9a-f]{48}/,
    like: ["sk_", hex(48)],
  }),
  deepSeek.assigned("api-key", "API key", {
    names: ["deepseek api key", "deepseek key", "deepseek token"],
    value: /sk-[0-9a-f]{32}/,
    like: ["sk-", hex(32)],
    confidence: "high",
  }),
  cohere.assigned("api-key", "API key", {
    names: ["cohere api key", "cohere key", "cohere token", "co api key"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  mistral.assigned("api-key", "API key", {
    names: ["mistral api key", "mistralai api key", "mistral key", "mistral token"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  langSmith.token("api-key", "API key", {
    prefix: ["lsv2_pt_", "lsv2_sk_"],
    body: /[0-9a-f]{32}_[0-9a-f]{10}/,
    like: [hex(32), "_", hex(10)],
  }),
  pinecone.token("api-key", "API key", {
    prefix: "pcsk_",
    body: /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{50,70}/,
    like: [alnum(5), "_", alnum(63)],
  }),
  pinecone.assigned("legacy-api-key", "API key of the older form", {
    names: ["pinecone api key", "pinecone key"],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  weightsAndBiases.token("v1-api-key", "API key of the newer form", {
    prefix: "wandb_v1_",
    body: /[A-Za-z0-9_]{60,90}/,
    like: [alnum(27), "_", alnum(49)],
  }),
  weightsAndBiases.assigned("api-key", "API key", {
    names: ["wandb api key", "wandb key", "wandb token"],
    value: /(?:local-)?[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  together.token("api-key", "API key", {
    prefix: "tgp_v1_",
    body: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  together.assigned("legacy-api-key", "API key of the older form", {
    names: ["together api key", "togetherai api key", "together ai api key"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  fireworks.near("api-key", "API key", {
    words: ["fireworks"],
    value: /fw_[A-Za-z0-9]{22,24}/,
    like: ["fw_", alnum(24)],
  }),
  cerebras.token("api-key", "API key", { prefix: "csk-", body: /[a-z0-9]{48}/, like: [lower(48)], tail: 48 }),
];
