import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64, base64url, digits, hex, lower } from "./sample.ts";

const dropbox = provider("dropbox", "Dropbox", {
  documentation: "https://developers.dropbox.com/oauth-guide",
  revoke: "Revoke the token with auth/token/revoke, or reset the app secret.",
  at: "https://www.dropbox.com/developers/apps",
});
const box = provider("box", "Box", {
  documentation: "https://developer.box.com/guides/authentication/",
  revoke: "Reset the client secret of the app.",
  at: "https://app.box.com/developers/console",
});
const backblaze = provider("backblaze", "Backblaze", {
  documentation: "https://www.backblaze.com/docs/cloud-storage-application-keys",
  revoke: "Delete the application key.",
  at: "https://secure.backblaze.com/app_keys.htm",
});
const wasabi = provider("wasabi", "Wasabi", {
  documentation: "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key",
  revoke: "Delete the access key.",
  at: "https://console.wasabisys.com/access_keys",
});
const cloudinary = provider("cloudinary", "Cloudinary", {
  documentation: "https://cloudinary.com/documentation/cloudinary_credentials_tutorial",
  revoke: "Disable and delete the API key under Settings.",
  at: "https://console.cloudinary.com/settings/api-keys",
});
const imageKit = provider("imagekit", "ImageKit", {
  documentation: "https://imagekit.io/docs/api-keys",
  revoke: "Delete the key under Developer options.",
  at: "https://imagekit.io/dashboard/developer/api-keys",
});
const uploadcare = provider("uploadcare", "Uploadcare", {
  documentation: "https://uploadcare.com/docs/start/settings/",
  revoke: "Delete the secret key in the project's settings.",
  at: "https://app.uploadcare.com/",
});
const uploadThing = provider("uploadthing", "UploadThing", {
  documentation: "https://docs.uploadthing.com/getting-started/appdir",
  revoke: "Roll the key in the app's dashboard.",
  at: "https://uploadthing.com/dashboard",
});
const imgix = provider("imgix", "imgix", {
  documentation: "https://docs.imgix.com/en-US/apis/management/overview",
  revoke: "Delete the key under API Keys.",
  at: "https://dashboard.imgix.com/api-keys",
});
const mux = provider("mux", "Mux", {
  documentation: "https://www.mux.com/docs/core/make-api-requests",
  revoke: "Delete the access token under Settings.",
  at: "https://dashboard.mux.com/settings/access-tokens",
});
const vimeo = provider("vimeo", "Vimeo", {
  documentation: "https://developer.vimeo.com/api/authentication",
  revoke: "Revoke the token in the app's settings.",
  at: "https://developer.vimeo.com/apps",
});
const bitly = provider("bitly", "Bitly", {
  documentation: "https://dev.bitly.com/docs/getting-started/authentication/",
  revoke: "Generate a new token under API settings.",
  at: "https://app.bitly.com/settings/api/",
});
const dub = provider("dub", "Dub", {
  documentation: "https://dub.co/docs/api-reference/tokens",
  revoke: "Delete the key under Settings → API Keys.",
  at: "https://app.dub.co/settings/tokens",
});

/** Files, images, video and short addresses. */
export const storage: readonly SecretRule[] = [
  dropbox.token("access-token", "short-lived access token", {
    prefix: "sl.",
    body: /(?:u\.)?[A-Za-z0-9_-]{130,1500}/,
    like: ["u.", base64url(180)],
    tail: 120,
    reach: 1700,
  }),
  dropbox.assigned("app-secret", "app secret", {
    names: ["dropbox app secret", "dropbox secret", "dropbox client secret"],
    value: /[a-z0-9]{15}/,
    like: [lower(15)],
  }),
  dropbox.assigned("legacy-access-token", "long-lived access token", {
    names: ["dropbox access token", "dropbox token", "dropbox oauth token", "dropbox refresh token"],
    value: /[A-Za-z0-9_-]{64}/,
    like: [base64url(64)],
  }),
  box.assigned("client-secret", "client secret", {
    names: ["box client secret", "box app secret", "box developer token"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  backblaze.assigned("application-key", "application key", {
    names: [
      "b2 application key",
      "backblaze application key",
      "b2 app key",
      "backblaze key",
      "b2 account key",
    ],
    value: /K[0-9]{3}[A-Za-z0-9/+]{27}/,
    like: ["K005", base64(27)],
    confidence: "high",
  }),
  wasabi.assigned("secret-key", "secret key", {
    names: ["wasabi secret key", "wasabi secret access key", "wasabi secret"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  cloudinary.form("url", "environment variable with the API secret", {
    pattern: /cloudinary:\/\/[0-9]{15}:(?<secret>[A-Za-z0-9_-]{27})@/g,
    keywords: ["cloudinary://"],
    like: ["cloudinary://", digits(15), ":", base64url(27), "@shop"],
    unlike: [["cloudinary://", digits(15), ":${SECRET}@shop"]],
  }),
  cloudinary.assigned("api-secret", "API secret", {
    names: ["cloudinary api secret", "cloudinary secret"],
    value: /[A-Za-z0-9_-]{27}/,
    like: [base64url(27)],
  }),
  imageKit.near("private-key", "private key", {
    words: ["imagekit"],
    value: /private_[A-Za-z0-9+/]{27}=/,
    like: ["private_", base64(27), "="],
  }),
  uploadcare.assigned("secret-key", "secret key", {
    names: ["uploadcare secret key", "uploadcare private key", "uploadcare secret"],
    value: /[0-9a-f]{20}/,
    like: [hex(20)],
  }),
  uploadThing.assigned("secret", "API key or token", {
    names: ["uploadthing secret", "uploadthing token", "uploadthing api key"],
    value: /(?:sk_live_[0-9a-f]{64}|eyJhcGlLZXki[A-Za-z0-9+/]{60,300}={0,2})/,
    like: ["eyJhcGlLZXki", base64(140)],
    also: [["UPLOADTHING_SECRET=", "sk_", "live_", hex(64)]],
    confidence: "high",
  }),
  imgix.token("api-key", "API key", { prefix: "ak_", body: /[0-9a-f]{64}/, like: [hex(64)], tail: 64 }),
  mux.assigned("token-secret", "access token secret", {
    names: ["mux token secret", "mux secret", "mux access token secret"],
    value: /[A-Za-z0-9/+]{75}(?![A-Za-z0-9/+])/,
    like: [base64(75)],
  }),
  vimeo.assigned("access-token", "access token", {
    names: ["vimeo access token", "vimeo token", "vimeo api token"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  bitly.assigned("access-token", "access token", {
    names: ["bitly access token", "bitly token", "bitly api key", "bitly generic access token"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  dub.token("api-key", "API key", {
    prefix: "dub_",
    body: /(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{24}/,
    like: [alnum(24)],
    tail: 24,
  }),
];
