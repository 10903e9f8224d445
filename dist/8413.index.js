export const id = 8413;
export const ids = [8413];
export const modules = {

/***/ 91475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ proveBase64Size),
/* harmony export */   EE: () => (/* binding */ describePayload),
/* harmony export */   F0: () => (/* binding */ provePayload)
/* harmony export */ });
/* unused harmony export payloadOf */
function proveBase64Size(size) {
    return (value) => (Buffer.from(value, "base64").length === size ? "unproven" : "refuted");
}
function payloadOf(token, prefix, until) {
    const rest = token.slice(prefix.length);
    const cut = until === undefined ? -1 : rest.indexOf(until);
    try {
        const value = JSON.parse(Buffer.from(cut < 0 ? rest : rest.slice(0, cut), "base64").toString("utf8"));
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function provePayload(prefix, fields, until) {
    return (token) => {
        const payload = payloadOf(token, prefix, until);
        return payload && fields.every((field) => field in payload) ? "proven" : "refuted";
    };
}
function describePayload(prefix, fields, until) {
    return (token) => {
        const payload = payloadOf(token, prefix, until);
        const facts = {};
        for (const [name, field] of Object.entries(fields)) {
            const value = payload?.[field];
            if (typeof value === "string" || typeof value === "number")
                facts[name] = String(value).slice(0, 200);
        }
        return facts;
    };
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ proveGrafanaChecksum),
/* harmony export */   Jn: () => (/* binding */ base62Checksum),
/* harmony export */   QR: () => (/* binding */ crc32),
/* harmony export */   dr: () => (/* binding */ proveBase62Checksum),
/* harmony export */   h8: () => (/* binding */ confirmBase62Checksum),
/* harmony export */   wh: () => (/* binding */ grafanaChecksum)
/* harmony export */ });
const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function crc32(text) {
    return process.getBuiltinModule("node:zlib").crc32(text);
}
function base62Checksum(text) {
    let rest = crc32(text);
    let out = "";
    for (let at = 0; at < 6; at++) {
        out = base62Digits[rest % 62] + out;
        rest = Math.floor(rest / 62);
    }
    return out;
}
function proveBase62Checksum(token) {
    const body = token.slice(token.lastIndexOf("_") + 1);
    return base62Checksum(body.slice(0, -6)) === body.slice(-6) ? "proven" : "refuted";
}
function confirmBase62Checksum(token) {
    return proveBase62Checksum(token) === "proven" ? "proven" : "unproven";
}
function grafanaChecksum(text) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(crc32(text));
    return bytes.toString("hex");
}
function proveGrafanaChecksum(token) {
    const cut = token.lastIndexOf("_");
    return grafanaChecksum(token.slice(0, cut)) === token.slice(cut + 1) ? "proven" : "refuted";
}


/***/ }),

/***/ 18413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   monitoring: () => (/* binding */ monitoring)
/* harmony export */ });
/* harmony import */ var _proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91475);
/* harmony import */ var _proofs_crc32_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4092);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);




const datadog = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("datadog", "Datadog", {
    documentation: "https://docs.datadoghq.com/account_management/api-app-keys/",
    revoke: "Revoke the key under Organisation Settings → API Keys or Application Keys.",
    at: "https://app.datadoghq.com/organization-settings/api-keys",
});
const newRelic = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("new-relic", "New Relic", {
    documentation: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
    revoke: "Delete the key under API keys.",
    at: "https://one.newrelic.com/api-keys",
});
const honeycomb = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("honeycomb", "Honeycomb", {
    documentation: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
    revoke: "Delete the key in the environment's settings.",
    at: "https://ui.honeycomb.io/",
});
const grafana = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("grafana", "Grafana", {
    documentation: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    revoke: "Delete the token of the service account.",
    at: "https://grafana.com/orgs",
});
const dynatrace = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("dynatrace", "Dynatrace", {
    documentation: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
    revoke: "Delete the token under Access Tokens.",
});
const splunk = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("splunk", "Splunk", {
    documentation: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
    revoke: "Delete the token under Data inputs → HTTP Event Collector.",
});
const sumoLogic = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sumo-logic", "Sumo Logic", {
    documentation: "https://help.sumologic.com/docs/manage/security/access-keys/",
    revoke: "Delete the access key in the preferences or under Administration.",
    at: "https://service.sumologic.com/",
});
const logzIo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("logz-io", "Logz.io", {
    documentation: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/",
    revoke: "Delete the token under Settings → Manage tokens.",
    at: "https://app.logz.io/",
});
const loggly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("loggly", "Loggly", {
    documentation: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm",
    revoke: "Retire the customer token under Source Setup.",
});
const axiom = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("axiom", "Axiom", {
    documentation: "https://axiom.co/docs/reference/tokens",
    revoke: "Delete the token under Settings → API tokens.",
    at: "https://app.axiom.co/settings/api-tokens",
});
const coralogix = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("coralogix", "Coralogix", {
    documentation: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
    revoke: "Delete the key under Data Flow → API Keys.",
});
const appSignal = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("appsignal", "AppSignal", {
    documentation: "https://docs.appsignal.com/appsignal/terminology.html#push-api-key",
    revoke: "Reset the push API key in the organisation's settings.",
    at: "https://appsignal.com/",
});
const scout = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("scout-apm", "Scout", {
    documentation: "https://scoutapm.com/docs/",
    revoke: "Reset the key in the organisation's settings.",
});
const elasticApm = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("elastic-apm", "Elastic APM", {
    documentation: "https://www.elastic.co/docs/solutions/observability/apm/secret-token",
    revoke: "Change the secret token of the APM server.",
});
const instana = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("instana", "IBM Instana", {
    documentation: "https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api",
    revoke: "Delete the token under Settings → API tokens.",
});
const cloudToken = (seed) => Buffer.from(JSON.stringify({ o: "123456", n: "deploy", k: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24), seed), m: { r: "eu" } })).toString("base64");
const legacyKey = (seed) => Buffer.from(JSON.stringify({ k: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32), seed), n: "deploy", id: 1 })).toString("base64");
const monitoring = [
    datadog.assigned("api-key", "API key", {
        names: ["datadog api key", "dd api key", "ddog api key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    datadog.assigned("application-key", "application key", {
        names: ["datadog app key", "dd app key", "datadog application key", "dd application key"],
        value: /(?:ddapp_)?[A-Za-z0-9]{34,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    datadog.token("access-token", "personal or service access token, or application key", {
        prefix: ["ddpat_", "ddsat_", "ddapp_"],
        body: /[A-Za-z0-9_]{30,120}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(50)],
        documentation: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
    }),
    datadog.assigned("client-token", "client token", {
        kind: "publishable",
        confidence: "high",
        names: ["datadog client token", "dd client token", "datadog rum client token"],
        value: /pub[0-9a-f]{32}/,
        like: ["pub", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        documentation: "https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens",
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    newRelic.token("user-key", "user key", { prefix: "NRAK-", body: /[A-Z0-9]{27}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(27)] }),
    newRelic.token("browser-key", "browser ingest key", {
        kind: "publishable",
        prefix: "NRJS-",
        body: /[0-9a-f]{19}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(19)],
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    newRelic.token("insert-key", "Insights insert key", {
        prefix: "NRII-",
        body: /[A-Za-z0-9_-]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(32)],
    }),
    newRelic.token("query-key", "Insights query key", {
        prefix: "NRIQ-",
        body: /[A-Za-z0-9_-]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(32)],
    }),
    newRelic.token("rest-api-key", "REST or admin API key", {
        prefix: ["NRRA-", "NRAA-"],
        body: /(?:[0-9a-f]{42}|[0-9a-f]{27})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(42)],
    }),
    newRelic.form("license-key", "license key", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}(?:eu01xx)?[0-9a-f]{30,36}(?:FFFF)?NRAL${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["nral"],
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "FFFF", "NRAL"],
        unlike: [[(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(12), "NRAL"]],
    }),
    honeycomb.token("ingest-key", "ingest key", {
        prefix: ["hcaik_", "hcbik_", "hcxik_"],
        body: /[a-z0-9]{58}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(58)],
        documentation: "https://docs.honeycomb.io/api/authentication",
    }),
    honeycomb.token("management-key", "management key", {
        prefix: ["hcamk_", "hcbmk_", "hcxmk_"],
        body: /[a-z0-9]{26}:[a-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(26), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(32)],
        documentation: "https://docs.honeycomb.io/api/authentication",
    }),
    honeycomb.assigned("legacy-key", "API key of the older form", {
        names: ["honeycomb api key", "honeycomb write key", "x honeycomb team", "honeycomb key"],
        value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{22})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    grafana.token("service-account-token", "service account token", {
        prefix: "glsa_",
        body: /[A-Za-z0-9]{32}_[0-9a-f]{8}/,
        like: [(seed) => `${(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32), seed)}_${(0,_proofs_crc32_js__WEBPACK_IMPORTED_MODULE_2__/* .grafanaChecksum */ .wh)(`glsa_${(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32), seed)}`)}`],
        prove: _proofs_crc32_js__WEBPACK_IMPORTED_MODULE_2__/* .proveGrafanaChecksum */ .Af,
    }),
    grafana.token("cloud-access-policy-token", "Cloud access policy token", {
        prefix: "glc_",
        body: /eyJ[A-Za-z0-9+/]{60,400}={0,2}/,
        like: [cloudToken],
        prove: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .provePayload */ .F0)("glc_", ["o", "n", "k"]),
        describe: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .describePayload */ .EE)("glc_", { organisation: "o", name: "n" }),
        documentation: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
    }),
    grafana.token("legacy-api-key", "API key of the older form", {
        prefix: "eyJrIjoi",
        body: /[A-Za-z0-9+/]{60,400}={0,2}/,
        like: [(seed) => legacyKey(seed).slice("eyJrIjoi".length)],
        prove: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .provePayload */ .F0)("", ["k", "n", "id"]),
        describe: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .describePayload */ .EE)("", { name: "n", organisation: "id" }),
    }),
    dynatrace.token("api-token", "API token", {
        prefix: "dt0c01.",
        body: /[A-Z0-9]{24}\.[A-Z0-9]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(24), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(64)],
    }),
    dynatrace.token("platform-token", "platform token or OAuth client secret", {
        prefix: ["dt0s16.", "dt0s02.", "dt0s08.", "dt0s03.", "dt0s04."],
        body: /[A-Z0-9]{8,24}\.[A-Z0-9]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(8), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(64)],
    }),
    splunk.assigned("hec-token", "HTTP event collector token", {
        names: ["splunk hec token", "splunk token", "hec token", "splunk http event collector token"],
        value: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    splunk.form("authorization-header", "HTTP event collector token in a header", {
        pattern: /Authorization["']?\s{0,2}[:=]\s{0,2}["']?Splunk[ \t]{1,2}(?<secret>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/gi,
        keywords: ["splunk "],
        like: ["Authorization: Splunk ", _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)],
        documentation: "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html",
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)],
    }),
    logzIo.assigned("token", "shipping or API token", {
        names: ["logzio token", "logz token", "logzio api token", "logzio shipping token"],
        value: /(?:[A-Za-z]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    loggly.assigned("customer-token", "customer token", {
        names: ["loggly token", "loggly customer token", "loggly api token"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    axiom.token("api-token", "API or personal token", {
        prefix: ["xaat-", "xapt-"],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    coralogix.token("api-key", "API key", {
        prefix: ["cxtp_", "cxup_"],
        body: /[A-Za-z0-9]{28,32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(30)],
    }),
    appSignal.assigned("push-api-key", "push API key", {
        names: ["appsignal push api key", "appsignal api key", "appsignal key"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    scout.assigned("key", "agent key", {
        names: ["scout key", "scout apm key", "scout agent key"],
        value: /[A-Za-z0-9]{20}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)],
    }),
    elasticApm.assigned("secret-token", "secret token", {
        names: ["elastic apm secret token", "apm secret token"],
        value: /[A-Za-z0-9]{18,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(18)],
    }),
    instana.assigned("api-token", "API token or agent key", {
        names: ["instana agent key", "instana api token", "instana token"],
        value: /[A-Za-z0-9_-]{22}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)],
    }),
];


/***/ })

};
