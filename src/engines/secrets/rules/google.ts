import { describeServiceAccount, proveServiceAccount } from "../proofs/google.ts";
import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { derPem } from "./private-key-samples.ts";
import { alnum, base64, base64url, hex, letters, upper } from "./sample.ts";

const google = provider("google", "Google", {
  documentation: "https://cloud.google.com/docs/authentication/api-keys",
  revoke: "Delete the key, or restrict it by application and API, under APIs & Services → Credentials.",
  at: "https://console.cloud.google.com/apis/credentials",
});

const firebase = provider("firebase", "Firebase", {
  documentation: "https://firebase.google.com/docs/projects/api-keys",
  revoke:
    "Nothing to revoke: a web key names the project. Restrict it to your domains and keep security rules strict.",
  at: "https://console.cloud.google.com/apis/credentials",
});

const apiKey = "AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])";

/** A service account's key file, with its quotes plain or escaped. */
const serviceAccount =
  /\{(?=[^{}]{0,4000}?\\?"type\\?"\s{0,4}:\s{0,4}\\?"service_account\\?")(?=[^{}]{0,6000}?\\?"private_key\\?"\s{0,4}:\s{0,4}\\?"-----BEGIN )[^{}]{300,12000}\}/g;

/** Google Cloud, Google APIs and Firebase. */
export const googleRules: readonly SecretRule[] = [
  google.token("api-key", "API key", {
    prefix: "AIza",
    body: /[A-Za-z0-9_-]{35}/,
    like: ["Sy", base64url(33)],
    tail: 35,
    confidence: "medium",
  }),
  google.token("auth-key", "Gemini API auth key", {
    prefix: "AQ.Ab",
    body: /[A-Za-z0-9_-]{40,120}/,
    like: ["8RN6", base64url(46)],
    tail: 40,
    documentation: "https://ai.google.dev/gemini-api/docs/api-key",
    revoke: "Delete the key in AI Studio or under APIs & Services → Credentials.",
    at: "https://aistudio.google.com/apikey",
  }),
  google.form("maps-browser-key", "Maps key in a page's address", {
    kind: "publishable",
    pattern: () => new RegExp(`maps\\.googleapis\\.com/[^\\s"'<>]{1,120}?[?&]key=(?<secret>${apiKey})`, "g"),
    keywords: ["maps.googleapis.com/"],
    like: ["https://maps.googleapis.com/maps/api/js?key=", "AI", "zaSy", base64url(33)],
    unlike: [["https://maps.googleapis.com/maps/api/js?key=", "AI", "zaSy", base64url(20)]],
    documentation: "https://developers.google.com/maps/api-security-best-practices",
    revoke: "Restrict the key to your websites and to the Maps APIs you use.",
  }),
  firebase.form("web-api-key", "web API key", {
    kind: "publishable",
    pattern: () =>
      new RegExp(
        `["']?(?:apiKey|api_key|current_key|API_KEY)\\\\?["']?(?:\\s{0,4}[:=]|</key>\\s{0,80}<string>)\\s{0,4}\\\\?["']?(?<secret>${apiKey})(?=[\\s\\S]{0,300}?(?:authDomain|firebaseapp|messagingSenderId|GCM_SENDER_ID|appinvite_service))`,
        "g",
      ),
    keywords: ["apikey", "api_key", "current_key"],
    reach: 600,
    like: ['{ apiKey: "', "AI", "zaSy", base64url(33), '", authDomain: "shop.firebaseapp.com" }'],
    unlike: [['{ apiKey: "', "AI", "zaSy", base64url(33), '", model: "gemini" }']],
    also: [['{ "current_key": "', "AI", "zaSy", base64url(33), '" } ], "services": { "appinvite_service"']],
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
      hex(40),
      '", "private_key": "',
      (seed) => derPem(seed, "PRIVATE KEY").replaceAll("\n", "\\n"),
      '", "client_email": "deploy@shop-1.iam.gserviceaccount.com", "client_id": "1" }',
    ],
    unlike: [['{ "type": "service_account", "project_id": "shop-1", "private_key_id": "', hex(40), '" }']],
    documentation: "https://cloud.google.com/iam/docs/keys-create-delete",
    revoke: "Delete the key of the service account in IAM & Admin.",
    at: "https://console.cloud.google.com/iam-admin/serviceaccounts",
  }),
  google.token("oauth-client-secret", "OAuth client secret", {
    prefix: "GOCSPX-",
    body: /[A-Za-z0-9_-]{28}/,
    like: [base64url(28)],
    documentation: "https://developers.google.com/identity/protocols/oauth2",
    revoke: "Add a new secret to the OAuth client, then delete this one.",
  }),
  google.token("oauth-access-token", "OAuth access token", {
    prefix: "ya29.",
    body: /[A-Za-z0-9_-]{60,1200}/,
    like: ["a0", base64url(160)],
    reach: 1400,
    documentation: "https://developers.google.com/identity/protocols/oauth2",
    revoke: "It expires within an hour; revoke it at once with https://oauth2.googleapis.com/revoke.",
  }),
  google.token("oauth-refresh-token", "OAuth refresh token", {
    prefix: "1//0",
    body: /[A-Za-z0-9_-]{60,200}/,
    like: ["g", base64url(99)],
    tail: 60,
    documentation: "https://developers.google.com/identity/protocols/oauth2",
    revoke:
      "Revoke it with https://oauth2.googleapis.com/revoke or in the account's third-party connections.",
    at: "https://myaccount.google.com/connections",
  }),
  google.form("storage-hmac-secret", "Cloud Storage HMAC secret", {
    pattern:
      /(?<![A-Za-z0-9])GOOG[A-Z0-9]{20,57}["'\s,:;|]{1,10}(?:[A-Za-z_]{1,30}["'\s]{0,4}[:=]["'\s]{0,4})?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
    keywords: ["goog1e"],
    like: ["GOOG", "1E", upper(55), " ", base64(40)],
    unlike: [["GOOG", "1E", upper(55)]],
    documentation: "https://cloud.google.com/storage/docs/authentication/hmackeys",
    revoke: "Deactivate and delete the HMAC key in Cloud Storage → Settings → Interoperability.",
    at: "https://console.cloud.google.com/storage/settings;tab=interoperability",
  }),
  google.assigned("recaptcha-secret", "reCAPTCHA secret key", {
    names: ["recaptcha secret", "recaptcha secret key", "recaptcha private key"],
    value: /6L[A-Za-z0-9_-]{38}/,
    like: ["6Le", base64url(37)],
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
    like: [letters(7), ":", "APA91b", base64url(134)],
    documentation: "https://firebase.google.com/docs/cloud-messaging/auth-server",
    revoke: "Delete the key under Project settings → Cloud Messaging and move to the HTTP v1 API.",
    at: "https://console.firebase.google.com/",
  }),
  google.form("chat-webhook", "Chat webhook address", {
    pattern:
      /chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{5,20}\/messages\?key=[A-Za-z0-9_-]{20,50}&(?:amp;)?token=(?<secret>[A-Za-z0-9_%-]{20,90})/g,
    keywords: ["chat.googleapis.com/v1/spaces/"],
    like: [
      "https://chat.googleapis.com/v1/spaces/AAAA",
      alnum(7),
      "/messages?key=",
      "AI",
      "zaSy",
      base64url(33),
      "&token=",
      base64url(43),
    ],
    unlike: [["https://chat.googleapis.com/v1/spaces/AAAA", alnum(7), "/messages"]],
    documentation: "https://developers.google.com/workspace/chat/quickstart/webhooks",
    revoke: "Delete the webhook under the space's Apps & integrations.",
  }),
];
