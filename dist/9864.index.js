export const id = 9864;
export const ids = [9864];
export const modules = {

/***/ 26455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ base32Encode),
/* harmony export */   r: () => (/* binding */ base32Decode)
/* harmony export */ });
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function base32Decode(text) {
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const letter of text) {
        const value = alphabet.indexOf(letter);
        if (value < 0)
            return undefined;
        held = ((held << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes.push((held >> bits) & 0xff);
    }
    return Buffer.from(bytes);
}
function base32Encode(bytes) {
    let text = "";
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += alphabet[(held >> bits) & 31];
        }
    }
    return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
}


/***/ }),

/***/ 99864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsRules: () => (/* binding */ awsRules)
});

// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/base32.js
var base32 = __webpack_require__(26455);
;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/aws.js

function awsAccount(keyId) {
    if ((keyId[4] ?? "") < "Q")
        return undefined;
    const bytes = (0,base32/* base32Decode */.r)(keyId.slice(4, 14));
    if (!bytes || bytes.length < 6)
        return undefined;
    const account = Number((BigInt(bytes.readUIntBE(0, 6)) & 0x7fffffffff80n) >> 7n);
    return account < 1e12 ? String(account).padStart(12, "0") : undefined;
}
const kinds = {
    AKIA: "long-term access key",
    ASIA: "temporary access key",
    ABIA: "STS service bearer token",
    ACCA: "context-specific credential",
};
function describeAwsKeyId(keyId) {
    const account = awsAccount(keyId);
    return { kind: kinds[keyId.slice(0, 4)] ?? "access key", ...(account && { account }) };
}

// EXTERNAL MODULE: ./out/src/engines/secrets/rules/build.js
var build = __webpack_require__(11063);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/follows.js
var follows = __webpack_require__(82237);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/sample.js
var sample = __webpack_require__(84405);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/aws.js




const aws = (0,build/* provider */.Mn)("aws", "AWS", {
    documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    revoke: "Deactivate and then delete the access key in IAM, and look in CloudTrail for what was done with it.",
    at: "https://console.aws.amazon.com/iam/home#/security_credentials",
});
const amazon = (0,build/* provider */.Mn)("amazon", "Amazon", {
    documentation: "https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api",
    revoke: "Rotate the client credentials in Developer Central; ask the seller to authorise the application again.",
    at: "https://developer.amazon.com/",
});
const alexa = "https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html";
const secretKey = /[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;
const awsRules = [
    aws.token("access-key-id", "access key id", {
        prefix: ["AKIA", "ASIA", "ABIA", "ACCA"],
        body: /[A-Z2-7]{16}(?!(?:\/|%2F)\d{8}(?:\/|%2F))/,
        like: ["Q", (0,sample/* base32 */.RG)(15)],
        tail: 16,
        confidence: "medium",
        unlike: [["X-Amz-Credential=", "AKIA", "Q", (0,sample/* base32 */.RG)(15), "%2F20261122%2Feu-west-1"]],
        describe: describeAwsKeyId,
        documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    }),
    aws.assigned("secret-access-key", "secret access key", {
        names: [
            "aws secret access key",
            "aws secret key",
            "aws secret",
            "secret access key",
            "aws access secret",
        ],
        value: secretKey,
        like: [(0,sample/* base64 */.K3)(40)],
        confidence: "high",
        entropy: 3.5,
    }),
    aws.form("access-key-pair", "access key id with its secret", {
        pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}["'\s,:;|/]{1,10}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
        keywords: ["akia", "asia"],
        follows: (0,follows/* wordRun */.oC)(16),
        like: ["AKIA", "Q", (0,sample/* base32 */.RG)(15), ",", (0,sample/* base64 */.K3)(40)],
        also: [["ASIA", "Q", (0,sample/* base32 */.RG)(15), '", "', (0,sample/* base64 */.K3)(40)]],
        unlike: [
            ["AKIA", "Q", (0,sample/* base32 */.RG)(15), ",", (0,sample/* base64 */.K3)(39)],
            ["AKIA", "Q", (0,sample/* base32 */.RG)(15), " ", (0,sample/* hex */.uh)(64)],
        ],
    }),
    aws.assigned("session-token", "session token", {
        names: ["aws session token", "aws security token", "x amz security token"],
        value: /[A-Za-z0-9/+=]{100,2000}/,
        like: ["IQoJb3JpZ2lu", (0,sample/* base64 */.K3)(300)],
        reach: 2600,
        revoke: "It expires by itself; until then revoke the role's active sessions in IAM.",
    }),
    aws.token("bedrock-api-key", "Bedrock API key (long-term)", {
        prefix: "ABSKQmVkcm9ja0FQSUtleS",
        body: /[A-Za-z0-9+/]{80,240}={0,2}/,
        like: ["1", (0,sample/* base64 */.K3)(109), "="],
        documentation: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        revoke: "Delete the key in the Bedrock console or its service-specific credential in IAM.",
    }),
    aws.token("bedrock-short-term-api-key", "Bedrock API key (short-term)", {
        prefix: "bedrock-api-key-",
        body: /[A-Za-z0-9+/]{100,4000}={0,2}/,
        like: [(0,sample/* base64 */.K3)(600)],
        reach: 4200,
        documentation: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        revoke: "It expires with the session that made it, after 12 hours at most; revoke that session's role.",
    }),
    aws.token("appsync-api-key", "AppSync API key", {
        prefix: "da2-",
        body: /[a-z0-9]{26}/,
        like: [(0,sample/* lower */.ib)(26)],
        tail: 26,
        documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
        revoke: "Delete the API key in the AppSync API's settings.",
    }),
    aws.assigned("ses-smtp-password", "SES SMTP password", {
        names: ["ses smtp password", "ses password", "ses smtp secret"],
        value: /B[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/,
        like: ["B", (0,sample/* base64 */.K3)(43)],
        documentation: "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html",
        revoke: "Delete the IAM user's access key the SMTP password was derived from.",
    }),
    amazon.token("mws-auth-token", "MWS authorisation token", {
        prefix: "amzn.mws.",
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [sample/* uuid */.uR],
    }),
    amazon.token("lwa-client-secret", "Login with Amazon client secret", {
        prefix: "amzn1.oa2-cs.v1.",
        body: /[0-9a-f]{64}/,
        like: [(0,sample/* hex */.uh)(64)],
        documentation: alexa,
    }),
    amazon.token("lwa-refresh-token", "Login with Amazon refresh token", {
        prefix: "Atzr|",
        body: /[A-Za-z0-9_-]{60,1500}/,
        like: [(0,sample/* base64url */.r0)(300)],
        reach: 1600,
        documentation: alexa,
    }),
    amazon.token("lwa-access-token", "Login with Amazon access token", {
        prefix: "Atza|",
        body: /[A-Za-z0-9_-]{60,1500}/,
        like: [(0,sample/* base64url */.r0)(300)],
        reach: 1600,
        documentation: alexa,
        revoke: "It expires after an hour; revoke the refresh token it was made with.",
    }),
];


/***/ })

};
