export const id = 7509;
export const ids = [7509];
export const modules = {

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blockchain: () => (/* binding */ blockchain)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const alchemy = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("alchemy", "Alchemy", {
    documentation: "https://www.alchemy.com/docs/create-an-api-key",
    revoke: "Delete the app and make another.",
    at: "https://dashboard.alchemy.com/",
});
const infura = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("infura", "Infura", {
    documentation: "https://docs.metamask.io/services/get-started/infura/",
    revoke: "Rotate the API key secret, or delete the key.",
    at: "https://developer.metamask.io/",
});
const etherscan = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("etherscan", "Etherscan", {
    documentation: "https://docs.etherscan.io/getting-an-api-key",
    revoke: "Delete the key under API Keys.",
    at: "https://etherscan.io/myapikey",
});
const coinbase = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("coinbase", "Coinbase", {
    documentation: "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys",
    revoke: "Delete the key in the developer platform.",
    at: "https://portal.cdp.coinbase.com/access/api",
});
const binance = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("binance", "Binance", {
    documentation: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
    revoke: "Delete the key under API Management.",
    at: "https://www.binance.com/en/my/settings/api-management",
});
const kraken = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("kraken", "Kraken", {
    documentation: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
    revoke: "Delete the key under Settings → API.",
    at: "https://pro.kraken.com/app/settings/api",
});
const coinGecko = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("coingecko", "CoinGecko", {
    documentation: "https://docs.coingecko.com/reference/setting-up-your-api-key",
    revoke: "Delete the key in the developer dashboard.",
    at: "https://www.coingecko.com/en/developers/dashboard",
});
const coinMarketCap = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("coinmarketcap", "CoinMarketCap", {
    documentation: "https://coinmarketcap.com/api/documentation/v1/",
    revoke: "Replace the key in the developer portal.",
    at: "https://pro.coinmarketcap.com/account",
});
const blockfrost = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("blockfrost", "Blockfrost", {
    documentation: "https://docs.blockfrost.io/",
    revoke: "Delete the project and make another.",
    at: "https://blockfrost.io/dashboard",
});
const pinata = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pinata", "Pinata", {
    documentation: "https://docs.pinata.cloud/account-management/api-keys",
    revoke: "Revoke the key under API Keys.",
    at: "https://app.pinata.cloud/developers/api-keys",
});
const helius = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("helius", "Helius", {
    documentation: "https://www.helius.dev/docs/api-reference",
    revoke: "Delete the key in the dashboard.",
    at: "https://dashboard.helius.dev/api-keys",
});
const covalent = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("covalent", "GoldRush", {
    documentation: "https://goldrush.dev/docs/quickstart",
    revoke: "Delete the key in the platform.",
    at: "https://goldrush.dev/platform/apikey",
});
const thirdweb = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("thirdweb", "thirdweb", {
    documentation: "https://portal.thirdweb.com/account/api-keys",
    revoke: "Revoke the secret key of the project.",
    at: "https://thirdweb.com/team",
});
const quickNode = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("quicknode", "QuickNode", {
    documentation: "https://www.quicknode.com/docs/welcome",
    revoke: "Refresh the token of the endpoint, or delete the API key.",
    at: "https://dashboard.quicknode.com/",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const blockchain = [
    alchemy.form("endpoint", "API key in an endpoint's address", {
        pattern: /\.g\.alchemy\.com\/(?:nft\/)?v[23]\/(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/g,
        keywords: [".g.alchemy.com/"],
        like: ["https://eth-mainnet.g.alchemy.com/v2/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(32)],
        unlike: [["https://eth-mainnet.g.alchemy.com/v2/", "${KEY}"]],
    }),
    alchemy.assigned("api-key", "API key", {
        names: ["alchemy api key", "alchemy key", "alchemy auth token"],
        value: /(?:alch_|alcht_)?[A-Za-z0-9_-]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(32)],
    }),
    infura.form("endpoint", "API key in an endpoint's address", {
        pattern: /\.infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
        keywords: [".infura.io/"],
        like: ["https://mainnet.infura.io/v3/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        unlike: [["https://mainnet.infura.io/v3/", "YOUR-PROJECT-ID"]],
    }),
    infura.assigned("api-key", "API key or secret", {
        names: [
            "infura api key",
            "infura project id",
            "infura key",
            "infura project secret",
            "infura api key secret",
            "infura id",
        ],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    etherscan.assigned("api-key", "API key", {
        names: [
            "etherscan api key",
            "etherscan key",
            "bscscan api key",
            "polygonscan api key",
            "arbiscan api key",
            "basescan api key",
            "snowtrace api key",
            "ftmscan api key",
        ],
        value: /[A-Z0-9]{34}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(34)],
    }),
    coinbase.form("cdp-key", "CDP API key", {
        pattern: /organizations\/[0-9a-f-]{36}\/apiKeys\/[0-9a-f-]{36}["'\s,}{:]{1,20}(?:privateKey|private_key|secret)["'\s:]{1,8}(?<secret>-----BEGIN EC PRIVATE KEY-----(?:[^-]|-(?!----)){60,600}-----END EC PRIVATE KEY-----)/g,
        keywords: ["/apikeys/"],
        reach: 900,
        like: [
            '{ "name": "organizations/',
            _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR,
            "/apiKeys/",
            _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR,
            '", "privateKey": "-----BEGIN EC PRIVATE',
            " KEY-----\\n",
            (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(160),
            "\\n-----END EC PRIVATE",
            ' KEY-----\\n" }',
        ],
        unlike: [['{ "name": "organizations/', _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR, "/apiKeys/", _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR, '" }']],
    }),
    coinbase.assigned("api-secret", "API key secret", {
        names: [
            "coinbase api secret",
            "cdp api key secret",
            "coinbase secret",
            "cdp wallet secret",
            "coinbase api key secret",
        ],
        value: /(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{32})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(86), "=="],
    }),
    binance.assigned("api-secret", "API key or secret key", {
        names: ["binance api secret", "binance secret key", "binance secret", "binance api key", "binance key"],
        value: /[A-Za-z0-9]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)],
    }),
    kraken.assigned("private-key", "private key", {
        names: ["kraken private key", "kraken api secret", "kraken secret", "kraken secret key"],
        value: /[A-Za-z0-9+/]{86}==/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(86), "=="],
        confidence: "high",
    }),
    coinGecko.token("api-key", "API key", {
        prefix: "CG-",
        body: /[A-Za-z0-9]{24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
        tail: 24,
    }),
    coinMarketCap.assigned("api-key", "API key", {
        names: [
            "coinmarketcap api key",
            "cmc api key",
            "x cmc pro api key",
            "coinmarketcap key",
            "cmc pro api key",
        ],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    blockfrost.token("project-id", "project token", {
        prefix: ["mainnet", "preprod", "preview", "testnet", "ipfs"],
        body: /(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        tail: 32,
    }),
    pinata.assigned("api-secret", "API secret", {
        names: [
            "pinata api secret",
            "pinata secret api key",
            "pinata secret key",
            "pinata secret",
            "pinata api secret key",
        ],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    helius.assigned("api-key", "API key", {
        names: ["helius api key", "helius key", "helius rpc key"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    helius.form("endpoint", "API key in an endpoint's address", {
        pattern: new RegExp(`helius-rpc\\.com/?\\?api-key=(?<secret>${uuidBody.source})`, "g"),
        keywords: ["helius-rpc.com/"],
        like: ["https://mainnet.helius-rpc.com/?api-key=", _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        unlike: [["https://mainnet.helius-rpc.com/?api-key=", "${KEY}"]],
    }),
    covalent.token("api-key", "API key", {
        prefix: "cqt_",
        body: /[A-Za-z0-9]{26,32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(28)],
        tail: 26,
    }),
    thirdweb.assigned("secret-key", "secret key", {
        names: ["thirdweb secret key", "tw secret key", "thirdweb api secret key"],
        value: /[A-Za-z0-9_-]{86}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(86)],
    }),
    quickNode.form("endpoint", "token in an endpoint's address", {
        pattern: /\.quiknode\.pro\/(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/g,
        keywords: [".quiknode.pro/"],
        like: ["https://quiet-dawn.solana-mainnet.quiknode.pro/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
        unlike: [["https://quiet-dawn.solana-mainnet.quiknode.pro/", "${TOKEN}"]],
    }),
];


/***/ })

};
