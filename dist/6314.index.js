export const id = 6314;
export const ids = [6314];
export const modules = {

/***/ 16314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aiData: () => (/* binding */ aiData)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const voyage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("voyage-ai", "Voyage AI", {
    documentation: "https://docs.voyageai.com/docs/api-key-and-installation",
    revoke: "Delete the key in the dashboard.",
    at: "https://dashboard.voyageai.com/api-keys",
});
const jina = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("jina-ai", "Jina AI", {
    documentation: "https://jina.ai/api-dashboard/",
    revoke: "Delete the key in the API dashboard.",
    at: "https://jina.ai/api-dashboard/key-manager",
});
const tavily = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("tavily", "Tavily", {
    documentation: "https://docs.tavily.com/documentation/quickstart",
    revoke: "Delete the key in the dashboard.",
    at: "https://app.tavily.com/",
});
const exa = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("exa", "Exa", {
    documentation: "https://docs.exa.ai/reference/getting-started",
    revoke: "Delete the key in the dashboard.",
    at: "https://dashboard.exa.ai/api-keys",
});
const firecrawl = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("firecrawl", "Firecrawl", {
    documentation: "https://docs.firecrawl.dev/introduction",
    revoke: "Delete the key in the dashboard.",
    at: "https://www.firecrawl.dev/app/api-keys",
});
const deepgram = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("deepgram", "Deepgram", {
    documentation: "https://developers.deepgram.com/docs/create-additional-api-keys",
    revoke: "Delete the key of the project.",
    at: "https://console.deepgram.com/",
});
const assemblyAi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("assemblyai", "AssemblyAI", {
    documentation: "https://www.assemblyai.com/docs/api-reference/overview",
    revoke: "Delete the key in the dashboard.",
    at: "https://www.assemblyai.com/app/api-keys",
});
const apify = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("apify", "Apify", {
    documentation: "https://docs.apify.com/platform/integrations/api",
    revoke: "Delete the token under Settings → API & Integrations.",
    at: "https://console.apify.com/settings/integrations",
});
const browserbase = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("browserbase", "Browserbase", {
    documentation: "https://docs.browserbase.com/introduction/getting-started",
    revoke: "Rotate the key in the settings.",
    at: "https://www.browserbase.com/settings",
});
const deepL = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("deepl", "DeepL", {
    documentation: "https://developers.deepl.com/docs/getting-started/auth",
    revoke: "Deactivate the key under API keys.",
    at: "https://www.deepl.com/your-account/keys",
});
const cartesia = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cartesia", "Cartesia", {
    documentation: "https://docs.cartesia.ai/get-started/authenticate-your-client-applications",
    revoke: "Delete the key in the console.",
    at: "https://play.cartesia.ai/keys",
});
const serpApi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("serpapi", "SerpApi", {
    documentation: "https://serpapi.com/search-api",
    revoke: "Regenerate the key in the account.",
    at: "https://serpapi.com/manage-api-key",
});
const serper = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("serper", "Serper", {
    documentation: "https://serper.dev/",
    revoke: "Replace the key in the dashboard.",
    at: "https://serper.dev/api-keys",
});
const roboflow = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("roboflow", "Roboflow", {
    documentation: "https://docs.roboflow.com/api-reference/authentication",
    revoke: "Revoke the key in the workspace's settings.",
    at: "https://app.roboflow.com/settings/api",
});
const clarifai = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("clarifai", "Clarifai", {
    documentation: "https://docs.clarifai.com/control/authentication/pat",
    revoke: "Delete the token under Settings → Secrets.",
    at: "https://clarifai.com/settings/secrets",
});
const nomic = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("nomic", "Nomic", {
    documentation: "https://docs.nomic.ai/atlas/capabilities/api-keys",
    revoke: "Delete the key in the settings.",
    at: "https://atlas.nomic.ai/",
});
const scraperApi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("scraperapi", "ScraperAPI", {
    documentation: "https://docs.scraperapi.com/",
    revoke: "Regenerate the key in the dashboard.",
    at: "https://dashboard.scraperapi.com/",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const aiData = [
    voyage.near("api-key", "API key", {
        words: ["voyage"],
        value: /pa-[A-Za-z0-9_-]{43}/,
        like: ["pa-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    jina.token("api-key", "API key", {
        prefix: "jina_",
        body: /[A-Za-z0-9_-]{60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(60)],
        tail: 60,
    }),
    tavily.token("api-key", "API key", {
        prefix: "tvly-",
        body: /(?:dev-|prod-)?[A-Za-z0-9_-]{32,64}/,
        like: ["dev-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        tail: 32,
    }),
    exa.assigned("api-key", "API key", { names: ["exa api key", "exa key"], value: uuidBody, like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR] }),
    firecrawl.token("api-key", "API key", { prefix: "fc-", body: /[0-9a-f]{32}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)], tail: 32 }),
    deepgram.assigned("api-key", "API key", {
        names: ["deepgram api key", "deepgram key", "deepgram token"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    assemblyAi.assigned("api-key", "API key", {
        names: ["assemblyai api key", "assembly ai api key", "assemblyai key", "assembly api key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    apify.token("api-token", "API token", {
        prefix: "apify_api_",
        body: /[A-Za-z0-9]{34,38}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(36)],
    }),
    browserbase.token("api-key", "API key", {
        prefix: ["bb_live_", "bb_test_"],
        body: /[A-Za-z0-9_-]{27}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(27)],
    }),
    deepL.form("api-key", "API key of the free plan", {
        pattern: new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}${uuidBody.source}:fx${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: [":fx"],
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR, ":fx"],
        unlike: [[(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(12), ":fx"]],
    }),
    deepL.assigned("pro-api-key", "API key", {
        names: ["deepl api key", "deepl auth key", "deepl key"],
        value: new RegExp(`${uuidBody.source}(?!:fx)`),
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    cartesia.token("api-key", "API key", {
        prefix: "sk_car_",
        body: /[A-Za-z0-9_-]{20,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
    }),
    serpApi.assigned("api-key", "API key", {
        names: ["serpapi api key", "serpapi key", "serp api key", "serpapi token"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    serper.assigned("api-key", "API key", {
        names: ["serper api key", "serper key", "google serper api key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    roboflow.assigned("api-key", "API key", {
        names: ["roboflow api key", "roboflow key"],
        value: /[A-Za-z0-9]{20}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)],
    }),
    clarifai.assigned("pat", "personal access token", {
        names: ["clarifai pat", "clarifai api key", "clarifai key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    nomic.token("api-key", "API key", {
        prefix: "nk-",
        body: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        tail: 43,
    }),
    scraperApi.assigned("api-key", "API key", {
        names: ["scraperapi key", "scraper api key", "scraperapi api key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
];


/***/ })

};
