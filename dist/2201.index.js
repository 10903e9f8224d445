export const id = 2201;
export const ids = [2201];
export const modules = {

/***/ 58541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readOpenSsh),
/* harmony export */   MO: () => (/* binding */ describeOpenSsh),
/* harmony export */   zS: () => (/* binding */ encodeOpenSsh)
/* harmony export */ });
const magic = Buffer.from("openssh-key-v1\0");
function readOpenSsh(bytes) {
    if (!bytes.subarray(0, magic.length).equals(magic))
        return undefined;
    let at = magic.length;
    const next = () => {
        if (at + 4 > bytes.length)
            return undefined;
        const from = at + 4;
        const to = from + bytes.readUInt32BE(at);
        if (to > bytes.length)
            return undefined;
        at = to;
        return bytes.subarray(from, to);
    };
    const [cipher, derivation, options] = [next(), next(), next()];
    at += 4;
    const [publicKey, secret] = [next(), next()];
    if (!cipher || !derivation || !options || !publicKey || !secret || publicKey.length < 4)
        return undefined;
    const type = publicKey.toString("latin1", 4, 4 + publicKey.readUInt32BE(0));
    if (!/^[a-z0-9@.-]{4,60}$/.test(type))
        return undefined;
    return { cipher: cipher.toString("latin1"), type, publicKey };
}
function describeOpenSsh(bytes) {
    const key = readOpenSsh(bytes);
    if (!key)
        return {};
    const { createHash } = process.getBuiltinModule("node:crypto");
    const digest = createHash("sha256").update(key.publicKey).digest("base64").replace(/=+$/, "");
    return { type: key.type, fingerprint: `SHA256:${digest}` };
}
function encodeOpenSsh(type, publicBody, secret) {
    const field = (value) => {
        const bytes = Buffer.from(value);
        const size = Buffer.alloc(4);
        size.writeUInt32BE(bytes.length);
        return Buffer.concat([size, bytes]);
    };
    const publicKey = Buffer.concat([field(type), field(publicBody)]);
    const one = Buffer.from([0, 0, 0, 1]);
    return Buffer.concat([
        magic,
        field("none"),
        field("none"),
        field(""),
        one,
        field(publicKey),
        field(secret),
    ]);
}


/***/ }),

/***/ 53305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ describePem),
/* harmony export */   nb: () => (/* binding */ provePem)
/* harmony export */ });
/* unused harmony exports readPem, isEncrypted */
/* harmony import */ var _openssh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58541);

const frame = /-----BEGIN ([A-Z0-9 ]{3,40})-----([\s\S]*?)-----END \1-----/;
const closing = /["'\x60]\s*[+.,;)\\]*\s*$|\\$/;
const opening = /^[\s>|*#"'\x60]*(?:[+.]\s*["'\x60])?/;
const slashes = /^[\s>|*#"'\x60]*\/\/\s?/;
const header = /(Proc-Type|DEK-Info): ([A-Za-z0-9,-]{1,80})/g;
function readPem(text) {
    const [, label, content] = frame.exec(text) ?? [];
    if (label === undefined || content === undefined)
        return undefined;
    const headers = Object.fromEntries([...content.matchAll(header)].map(([, name, value]) => [name, value]));
    const lines = content.replace(header, "").split(/\r?\n|(?:\\r)?\\n|\\r/);
    const commented = lines.filter((line) => line.trim() !== "").every((line) => slashes.test(line));
    const body = lines
        .map((line) => (commented ? line.replace(slashes, "") : line))
        .map((line) => line.replace(closing, "").replace(opening, "").replace(/\s+/g, ""))
        .join("");
    if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(body))
        return undefined;
    return { label, headers, bytes: Buffer.from(body, "base64") };
}
function isEncrypted({ label, headers, bytes }) {
    if (label === "OPENSSH PRIVATE KEY")
        return (0,_openssh_js__WEBPACK_IMPORTED_MODULE_0__/* .readOpenSsh */ .Fe)(bytes)?.cipher !== "none";
    return label.startsWith("ENCRYPTED") || headers["Proc-Type"]?.includes("ENCRYPTED") === true;
}
function isOneSequence(bytes) {
    if (bytes[0] !== 0x30)
        return false;
    const first = bytes[1] ?? 0;
    if (first < 0x80)
        return bytes.length === 2 + first;
    const size = first & 0x7f;
    return size >= 1 && size <= 3 && bytes.length === 2 + size + bytes.readUIntBE(2, size);
}
function keyOf({ label, bytes }) {
    const { createPrivateKey } = process.getBuiltinModule("node:crypto");
    const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
    try {
        return createPrivateKey([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n"));
    }
    catch {
        return undefined;
    }
}
function provePem(text) {
    const block = readPem(text);
    if (!block)
        return "refuted";
    if (block.label === "OPENSSH PRIVATE KEY")
        return (0,_openssh_js__WEBPACK_IMPORTED_MODULE_0__/* .readOpenSsh */ .Fe)(block.bytes) ? "proven" : "refuted";
    if (block.headers["DEK-Info"])
        return "unproven";
    if (!isOneSequence(block.bytes))
        return "refuted";
    return isEncrypted(block) || !keyOf(block) ? "unproven" : "proven";
}
function describePem(text) {
    const block = readPem(text);
    if (!block)
        return {};
    const encrypted = isEncrypted(block);
    const openSsh = block.label === "OPENSSH PRIVATE KEY" ? (0,_openssh_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOpenSsh */ .MO)(block.bytes) : undefined;
    const key = encrypted || openSsh ? undefined : keyOf(block);
    const { modulusLength, namedCurve } = key?.asymmetricKeyDetails ?? {};
    return {
        ...openSsh,
        ...(key?.asymmetricKeyType && { type: key.asymmetricKeyType }),
        ...(modulusLength && { bits: String(modulusLength) }),
        ...(namedCurve && { curve: namedCurve }),
        encrypted: encrypted ? "yes" : "no",
    };
}


/***/ }),

/***/ 12201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  googleRules: () => (/* binding */ googleRules)
});

// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/pem.js
var pem = __webpack_require__(53305);
;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/google.js

function keyFileOf(text) {
    const plain = text.includes('\\"') ? text.replaceAll('\\"', '"').replaceAll("\\\\n", "\\n") : text;
    try {
        const value = JSON.parse(plain);
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function proveServiceAccount(text) {
    const file = keyFileOf(text);
    if (!file)
        return "unproven";
    const key = file["private_key"];
    return typeof key === "string" ? (0,pem/* provePem */.nb)(key) : "refuted";
}
function describeServiceAccount(text) {
    const file = keyFileOf(text);
    const facts = {};
    const shown = { account: "client_email", project: "project_id", "key id": "private_key_id" };
    for (const [name, field] of Object.entries(shown)) {
        const value = file?.[field];
        if (typeof value === "string")
            facts[name] = value.slice(0, 200);
    }
    return facts;
}

// EXTERNAL MODULE: ./out/src/engines/secrets/rules/build.js
var build = __webpack_require__(11063);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/private-key-samples.js
var private_key_samples = __webpack_require__(93876);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/sample.js
var sample = __webpack_require__(84405);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/google.js




const google = (0,build/* provider */.Mn)("google", "Google", {
    documentation: "https://cloud.google.com/docs/authentication/api-keys",
    revoke: "Delete the key, or restrict it by application and API, under APIs & Services → Credentials.",
    at: "https://console.cloud.google.com/apis/credentials",
});
const firebase = (0,build/* provider */.Mn)("firebase", "Firebase", {
    documentation: "https://firebase.google.com/docs/projects/api-keys",
    revoke: "Nothing to revoke: a web key names the project. Restrict it to your domains and keep security rules strict.",
    at: "https://console.cloud.google.com/apis/credentials",
});
const apiKey = "AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])";
const serviceAccount = /\{(?=[^{}]{0,4000}?\\?"type\\?"\s{0,4}:\s{0,4}\\?"service_account\\?")(?=[^{}]{0,6000}?\\?"private_key\\?"\s{0,4}:\s{0,4}\\?"-----BEGIN )[^{}]{300,12000}\}/g;
const googleRules = [
    google.token("api-key", "API key", {
        prefix: "AIza",
        body: /[A-Za-z0-9_-]{35}/,
        like: ["Sy", (0,sample/* base64url */.r0)(33)],
        tail: 35,
        confidence: "medium",
    }),
    google.token("auth-key", "Gemini API auth key", {
        prefix: "AQ.Ab",
        body: /[A-Za-z0-9_-]{40,120}/,
        like: ["8RN6", (0,sample/* base64url */.r0)(46)],
        tail: 40,
        documentation: "https://ai.google.dev/gemini-api/docs/api-key",
        revoke: "Delete the key in AI Studio or under APIs & Services → Credentials.",
        at: "https://aistudio.google.com/apikey",
    }),
    google.form("maps-browser-key", "Maps key in a page's address", {
        kind: "publishable",
        pattern: () => new RegExp(`maps\\.googleapis\\.com/[^\\s"'<>]{1,120}?[?&]key=(?<secret>${apiKey})`, "g"),
        keywords: ["maps.googleapis.com/"],
        like: ["https://maps.googleapis.com/maps/api/js?key=", "AI", "zaSy", (0,sample/* base64url */.r0)(33)],
        unlike: [["https://maps.googleapis.com/maps/api/js?key=", "AI", "zaSy", (0,sample/* base64url */.r0)(20)]],
        documentation: "https://developers.google.com/maps/api-security-best-practices",
        revoke: "Restrict the key to your websites and to the Maps APIs you use.",
    }),
    firebase.form("web-api-key", "web API key", {
        kind: "publishable",
        pattern: () => new RegExp(`["']?(?:apiKey|api_key|current_key|API_KEY)\\\\?["']?(?:\\s{0,4}[:=]|</key>\\s{0,80}<string>)\\s{0,4}\\\\?["']?(?<secret>${apiKey})(?=[\\s\\S]{0,300}?(?:authDomain|firebaseapp|messagingSenderId|GCM_SENDER_ID|appinvite_service))`, "g"),
        keywords: ["apikey", "api_key", "current_key"],
        reach: 600,
        like: ['{ apiKey: "', "AI", "zaSy", (0,sample/* base64url */.r0)(33), '", authDomain: "shop.firebaseapp.com" }'],
        unlike: [['{ apiKey: "', "AI", "zaSy", (0,sample/* base64url */.r0)(33), '", model: "gemini" }']],
        also: [['{ "current_key": "', "AI", "zaSy", (0,sample/* base64url */.r0)(33), '" } ], "services": { "appinvite_service"']],
    }),
    google.form("service-account-key", "service account key file", {
        pattern: serviceAccount,
        keywords: ["service_account"],
        follows: (bytes, end) => bytes[end] === 0x22 || bytes[end] === 0x5c,
        reach: 9000,
        prove: proveServiceAccount,
        describe: describeServiceAccount,
        like: [
            '{ "type": "service_account", "project_id": "shop-1", "private_key_id": "',
            (0,sample/* hex */.uh)(40),
            '", "private_key": "',
            (seed) => (0,private_key_samples/* derPem */.Ms)(seed, "PRIVATE KEY").replaceAll("\n", "\\n"),
            '", "client_email": "deploy@shop-1.iam.gserviceaccount.com", "client_id": "1" }',
        ],
        unlike: [['{ "type": "service_account", "project_id": "shop-1", "private_key_id": "', (0,sample/* hex */.uh)(40), '" }']],
        documentation: "https://cloud.google.com/iam/docs/keys-create-delete",
        revoke: "Delete the key of the service account in IAM & Admin.",
        at: "https://console.cloud.google.com/iam-admin/serviceaccounts",
    }),
    google.token("oauth-client-secret", "OAuth client secret", {
        prefix: "GOCSPX-",
        body: /[A-Za-z0-9_-]{28}/,
        like: [(0,sample/* base64url */.r0)(28)],
        documentation: "https://developers.google.com/identity/protocols/oauth2",
        revoke: "Add a new secret to the OAuth client, then delete this one.",
    }),
    google.token("oauth-access-token", "OAuth access token", {
        prefix: "ya29.",
        body: /[A-Za-z0-9_-]{60,1200}/,
        like: ["a0", (0,sample/* base64url */.r0)(160)],
        reach: 1400,
        documentation: "https://developers.google.com/identity/protocols/oauth2",
        revoke: "It expires within an hour; revoke it at once with https://oauth2.googleapis.com/revoke.",
    }),
    google.token("oauth-refresh-token", "OAuth refresh token", {
        prefix: "1//0",
        body: /[A-Za-z0-9_-]{60,200}/,
        like: ["g", (0,sample/* base64url */.r0)(99)],
        tail: 60,
        documentation: "https://developers.google.com/identity/protocols/oauth2",
        revoke: "Revoke it with https://oauth2.googleapis.com/revoke or in the account's third-party connections.",
        at: "https://myaccount.google.com/connections",
    }),
    google.form("storage-hmac-secret", "Cloud Storage HMAC secret", {
        pattern: /(?<![A-Za-z0-9])GOOG[A-Z0-9]{20,57}["'\s,:;|]{1,10}(?:[A-Za-z_]{1,30}["'\s]{0,4}[:=]["'\s]{0,4})?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
        keywords: ["goog1e"],
        like: ["GOOG", "1E", (0,sample/* upper */.js)(55), " ", (0,sample/* base64 */.K3)(40)],
        unlike: [["GOOG", "1E", (0,sample/* upper */.js)(55)]],
        documentation: "https://cloud.google.com/storage/docs/authentication/hmackeys",
        revoke: "Deactivate and delete the HMAC key in Cloud Storage → Settings → Interoperability.",
        at: "https://console.cloud.google.com/storage/settings;tab=interoperability",
    }),
    google.assigned("recaptcha-secret", "reCAPTCHA secret key", {
        names: ["recaptcha secret", "recaptcha secret key", "recaptcha private key"],
        value: /6L[A-Za-z0-9_-]{38}/,
        like: ["6Le", (0,sample/* base64url */.r0)(37)],
        documentation: "https://developers.google.com/recaptcha/docs/verify",
        revoke: "Rotate the secret of the site in the reCAPTCHA admin console.",
        at: "https://www.google.com/recaptcha/admin",
    }),
    google.assigned("app-password", "app password", {
        names: ["gmail app password", "gmail password", "google app password"],
        value: /[a-z]{4}(?:[ ]?[a-z]{4}){3}/,
        digitless: true,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz", length: 16 }],
        documentation: "https://support.google.com/accounts/answer/185833",
        revoke: "Remove the app password in the Google account's security settings.",
        at: "https://myaccount.google.com/apppasswords",
    }),
    firebase.token("cloud-messaging-server-key", "Cloud Messaging server key", {
        prefix: "AAAA",
        keywords: [":apa91b"],
        body: /[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}/,
        like: [(0,sample/* letters */.Mm)(7), ":", "APA91b", (0,sample/* base64url */.r0)(134)],
        documentation: "https://firebase.google.com/docs/cloud-messaging/auth-server",
        revoke: "Delete the key under Project settings → Cloud Messaging and move to the HTTP v1 API.",
        at: "https://console.firebase.google.com/",
    }),
    google.form("chat-webhook", "Chat webhook address", {
        pattern: /chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{5,20}\/messages\?key=[A-Za-z0-9_-]{20,50}&(?:amp;)?token=(?<secret>[A-Za-z0-9_%-]{20,90})/g,
        keywords: ["chat.googleapis.com/v1/spaces/"],
        like: [
            "https://chat.googleapis.com/v1/spaces/AAAA",
            (0,sample/* alnum */.Sg)(7),
            "/messages?key=",
            "AI",
            "zaSy",
            (0,sample/* base64url */.r0)(33),
            "&token=",
            (0,sample/* base64url */.r0)(43),
        ],
        unlike: [["https://chat.googleapis.com/v1/spaces/AAAA", (0,sample/* alnum */.Sg)(7), "/messages"]],
        documentation: "https://developers.google.com/workspace/chat/quickstart/webhooks",
        revoke: "Delete the webhook under the space's Apps & integrations.",
    }),
];


/***/ }),

/***/ 93876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ armour),
/* harmony export */   Ms: () => (/* binding */ derPem)
/* harmony export */ });
/* unused harmony export ed25519Pkcs8 */
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84405);

function der(tag, content) {
    const length = content.length < 0x80
        ? [content.length]
        : content.length < 0x100
            ? [0x81, content.length]
            : [0x82, content.length >> 8, content.length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
const randomBytes = (seed, size) => Buffer.from((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(size * 2), seed), "hex");
function armour(label, bytes) {
    const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n");
}
function ed25519Pkcs8(seed) {
    const version = der(0x02, Buffer.from([0]));
    const algorithm = der(0x30, der(0x06, Buffer.from([0x2b, 0x65, 0x70])));
    const key = der(0x04, der(0x04, randomBytes(seed, 32)));
    return der(0x30, Buffer.concat([version, algorithm, key]));
}
function derPem(seed, label) {
    const bytes = label === "PRIVATE KEY" ? ed25519Pkcs8(seed) : der(0x30, der(0x04, randomBytes(seed, 160)));
    return armour(label, bytes);
}


/***/ })

};
