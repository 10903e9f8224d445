export const id = 983;
export const ids = [983];
export const modules = {

/***/ 60983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aiTools: () => (/* binding */ aiTools)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const modal = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("modal", "Modal", {
    documentation: "https://modal.com/docs/reference/modal.config",
    revoke: "Delete the token under Settings → API Tokens.",
    at: "https://modal.com/settings/tokens",
});
const runPod = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("runpod", "Runpod", {
    documentation: "https://docs.runpod.io/get-started/api-keys",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://console.runpod.io/user/settings",
});
const langfuse = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("langfuse", "Langfuse", {
    documentation: "https://langfuse.com/docs/observability/get-started",
    revoke: "Delete the keys in the project's settings.",
    at: "https://cloud.langfuse.com/",
});
const helicone = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("helicone", "Helicone", {
    documentation: "https://docs.helicone.ai/helicone-headers/helicone-auth",
    revoke: "Delete the key in the settings.",
    at: "https://us.helicone.ai/settings/api-keys",
});
const e2b = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("e2b", "E2B", {
    documentation: "https://e2b.dev/docs/api-key",
    revoke: "Delete the key in the dashboard.",
    at: "https://e2b.dev/dashboard",
});
const daytona = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("daytona", "Daytona", {
    documentation: "https://www.daytona.io/docs/en/api-keys/",
    revoke: "Revoke the key in the dashboard.",
    at: "https://app.daytona.io/dashboard/keys",
});
const llamaIndex = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("llamaindex", "LlamaIndex", {
    documentation: "https://docs.cloud.llamaindex.ai/api_key",
    revoke: "Delete the key in LlamaCloud.",
    at: "https://cloud.llamaindex.ai/",
});
const stability = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("stability-ai", "Stability AI", {
    documentation: "https://platform.stability.ai/docs/getting-started/authentication",
    revoke: "Delete the key in the account.",
    at: "https://platform.stability.ai/account/keys",
});
const fal = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("fal", "fal", {
    documentation: "https://docs.fal.ai/model-endpoints/server-side",
    revoke: "Delete the key in the dashboard.",
    at: "https://fal.ai/dashboard/keys",
});
const logfire = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("logfire", "Pydantic Logfire", {
    documentation: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/",
    revoke: "Revoke the token in the project's settings.",
    at: "https://logfire.pydantic.dev/",
});
const moonshot = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("moonshot-ai", "Moonshot AI", {
    documentation: "https://platform.moonshot.ai/docs/introduction",
    revoke: "Delete the key in the console.",
    at: "https://platform.moonshot.ai/console/api-keys",
});
const dashScope = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("dashscope", "DashScope", {
    documentation: "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
    revoke: "Delete the key in Model Studio.",
    at: "https://modelstudio.console.alibabacloud.com/",
});
const siliconFlow = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("siliconflow", "SiliconFlow", {
    documentation: "https://docs.siliconflow.com/en/userguide/quickstart",
    revoke: "Delete the key in the console.",
    at: "https://cloud.siliconflow.com/account/ak",
});
const zhipu = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("zhipu", "Zhipu AI", {
    documentation: "https://docs.bigmodel.cn/cn/api/introduction",
    revoke: "Delete the key in the console.",
    at: "https://open.bigmodel.cn/usercenter/apikeys",
});
const braintrust = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("braintrust", "Braintrust", {
    documentation: "https://www.braintrust.dev/docs/reference/api",
    revoke: "Delete the key in the organisation's settings.",
    at: "https://www.braintrust.dev/app/settings",
});
const comet = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("comet", "Comet", {
    documentation: "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
    revoke: "Generate a new key in the settings.",
    at: "https://www.comet.com/",
});
const cursor = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cursor", "Cursor", {
    documentation: "https://docs.cursor.com/en/account/teams/admin-api",
    revoke: "Revoke the key under Settings → API Keys.",
    at: "https://cursor.com/dashboard",
});
const amp = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("amp", "Amp", {
    documentation: "https://ampcode.com/manual",
    revoke: "Revoke the token in the settings.",
    at: "https://ampcode.com/settings",
});
const friendli = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("friendliai", "FriendliAI", {
    documentation: "https://friendli.ai/docs/guides/personal_access_tokens",
    revoke: "Delete the token in the personal settings.",
    at: "https://friendli.ai/suite/setting/tokens",
});
const baseten = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("baseten", "Baseten", {
    documentation: "https://docs.baseten.co/organization/api-keys",
    revoke: "Revoke the key under Settings → API keys.",
    at: "https://app.baseten.co/settings/api_keys",
});
const mem0 = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mem0", "Mem0", {
    documentation: "https://docs.mem0.ai/platform/quickstart",
    revoke: "Delete the key in the dashboard.",
    at: "https://app.mem0.ai/dashboard/api-keys",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const aiTools = [
    modal.near("token", "token secret", {
        words: ["modal"],
        value: /as-[A-Za-z0-9]{22}/,
        like: ["as-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
    }),
    runPod.token("api-key", "API key", {
        prefix: "rpa_",
        body: /[A-Z0-9]{40,60}(?:[a-z0-9]{2,8})?/,
        like: [{ alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length: 46 }],
        tail: 40,
    }),
    langfuse.token("secret-key", "secret key", { prefix: "sk-lf-", body: uuidBody, like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR] }),
    langfuse.token("public-key", "public key", {
        kind: "publishable",
        prefix: "pk-lf-",
        body: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    helicone.token("api-key", "API key", {
        prefix: ["sk-helicone-", "pk-helicone-"],
        body: /(?:eu-|cp-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(7), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(7), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(7), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(7)],
    }),
    e2b.token("api-key", "API key", { prefix: "e2b_", body: /[0-9a-f]{40}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)], tail: 40 }),
    daytona.token("api-key", "API key", { prefix: "dtn_", body: /[0-9a-f]{64}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)], tail: 64 }),
    llamaIndex.token("api-key", "LlamaCloud API key", {
        prefix: "llx-",
        body: /[A-Za-z0-9]{48}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(48)],
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
        like: ["sk-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(48)],
        confidence: "high",
    }),
    fal.assigned("key", "API key", {
        names: ["fal key", "fal api key"],
        value: new RegExp(`${uuidBody.source}:[0-9a-f]{32}`),
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR, ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        confidence: "high",
    }),
    logfire.token("write-token", "write, read or API token", {
        prefix: ["pylf_v1_us_", "pylf_v1_eu_"],
        body: /[A-Za-z0-9]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    moonshot.assigned("api-key", "API key", {
        names: ["moonshot api key", "kimi api key", "moonshot key"],
        value: /sk-[A-Za-z0-9]{48}/,
        like: ["sk-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(48)],
        confidence: "high",
    }),
    dashScope.assigned("api-key", "API key", {
        names: ["dashscope api key", "qwen api key", "bailian api key"],
        value: /sk-[0-9a-f]{32}/,
        like: ["sk-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16)],
        confidence: "high",
    }),
    braintrust.assigned("api-key", "API key", {
        names: ["braintrust api key", "braintrust key"],
        value: /sk-[A-Za-z0-9]{48}/,
        like: ["sk-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(48)],
        confidence: "high",
    }),
    comet.assigned("api-key", "API key", {
        names: ["comet api key", "opik api key", "comet ml api key"],
        value: /[A-Za-z0-9]{25}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(25)],
    }),
    cursor.near("api-key", "API key", {
        words: ["cursor_", "cursor-api", "cursorapi", "cursor.com"],
        value: /(?:key|crsr)_[0-9a-f]{64}/,
        like: ["key_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    amp.token("access-token", "access token", {
        prefix: "sgamp_user_",
        body: /[A-Za-z0-9_]{40,120}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(60)],
    }),
    friendli.token("access-token", "personal access token", {
        prefix: "flp_",
        body: /[A-Za-z0-9]{44,50}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(46)],
        tail: 44,
    }),
    baseten.assigned("api-key", "API key", {
        names: ["baseten api key", "baseten key"],
        value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(8), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        confidence: "high",
    }),
    mem0.token("api-key", "API key", { prefix: "m0-", body: /[A-Za-z0-9]{40}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)], tail: 40 }),
];


/***/ })

};
