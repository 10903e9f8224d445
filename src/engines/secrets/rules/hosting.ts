import { describePayload, provePayload } from "../proofs/base64-payload.ts";
import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64, base64url, hex, lower, render, uuid } from "./sample.ts";

const cloudflare = provider("cloudflare", "Cloudflare", {
  documentation: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  revoke: "Roll or delete the token under My Profile → API Tokens.",
  at: "https://dash.cloudflare.com/profile/api-tokens",
});
const fastly = provider("fastly", "Fastly", {
  documentation:
    "https://www.fastly.com/documentation/guides/account-info/user-and-account-management/using-api-tokens/",
  revoke: "Delete the token under Account → API tokens.",
  at: "https://manage.fastly.com/account/personal/tokens",
});
const akamai = provider("akamai", "Akamai", {
  documentation: "https://techdocs.akamai.com/developer/docs/edgegrid",
  revoke: "Deactivate the credential of the API client under Identity & Access.",
  at: "https://control.akamai.com/apps/identity-management/",
});
const vercel = provider("vercel", "Vercel", {
  documentation: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
  revoke: "Delete the token under Account Settings → Tokens.",
  at: "https://vercel.com/account/tokens",
});
const netlify = provider("netlify", "Netlify", {
  documentation: "https://docs.netlify.com/api/get-started/",
  revoke: "Delete the token under User settings → Applications.",
  at: "https://app.netlify.com/user/applications",
});
const render_ = provider("render", "Render", {
  documentation: "https://render.com/docs/api",
  revoke: "Revoke the key under Account Settings → API Keys.",
  at: "https://dashboard.render.com/u/settings",
});
const railway = provider("railway", "Railway", {
  documentation: "https://docs.railway.com/reference/public-api",
  revoke: "Delete the token under Account → Tokens, or the project's settings.",
  at: "https://railway.com/account/tokens",
});
const fly = provider("fly-io", "Fly.io", {
  documentation: "https://fly.io/docs/security/tokens/",
  revoke: "Revoke it with `fly tokens revoke`.",
  at: "https://fly.io/dashboard",
});
const deno = provider("deno", "Deno Deploy", {
  documentation: "https://docs.deno.com/deploy/classic/api/",
  revoke: "Revoke the token under Account settings → Access tokens.",
  at: "https://dash.deno.com/account",
});
const bunny = provider("bunny", "bunny.net", {
  documentation: "https://docs.bunny.net/reference/bunnynet-api-overview",
  revoke: "Regenerate the key under Account settings → API key.",
  at: "https://dash.bunny.net/account/api-key",
});
const pantheon = provider("pantheon", "Pantheon", {
  documentation: "https://docs.pantheon.io/machine-tokens",
  revoke: "Revoke the machine token in the personal settings.",
});
const platformSh = provider("platform-sh", "Upsun", {
  documentation: "https://docs.upsun.com/administration/cli/api-tokens.html",
  revoke: "Delete the token under My profile → API tokens.",
  at: "https://console.upsun.com/-/users/~/settings/tokens",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Edge networks and application hosting. */
export const hosting: readonly SecretRule[] = [
  cloudflare.token("api-token", "API token", {
    prefix: ["cfut_", "cfat_"],
    body: /[A-Za-z0-9_-]{40}[A-Za-z0-9]{6,10}/,
    like: [alnum(40), hex(8)],
  }),
  cloudflare.token("global-api-key", "global API key", {
    prefix: "cfk_",
    body: /[A-Za-z0-9_-]{40}[A-Za-z0-9]{6,10}/,
    like: [alnum(40), hex(8)],
    tail: 46,
  }),
  cloudflare.assigned("legacy-api-token", "API token of the older form", {
    names: ["cloudflare api token", "cf api token", "cloudflare token", "clouflare api token"],
    value: /[A-Za-z0-9_-]{40}/,
    like: [base64url(40)],
  }),
  cloudflare.assigned("legacy-global-api-key", "global API key of the older form", {
    names: ["cloudflare api key", "cf api key", "cloudflare global api key", "cloudflare key", "x auth key"],
    value: /[0-9a-f]{37}/,
    like: [hex(37)],
  }),
  cloudflare.token("origin-ca-key", "Origin CA key", {
    prefix: "v1.0-",
    body: /[0-9a-f]{24}-[0-9a-f]{146}/,
    like: [hex(24), "-", hex(146)],
    documentation: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
  }),
  cloudflare.token("tunnel-token", "Tunnel token", {
    prefix: "eyJhIjoi",
    body: /[A-Za-z0-9+/_-]{120,260}={0,2}/,
    like: [
      (seed) =>
        Buffer.from(
          JSON.stringify({
            a: render(hex(32), seed),
            t: uuid(seed),
            s: Buffer.from(render(alnum(32), seed)).toString("base64"),
          }),
        )
          .toString("base64")
          .slice("eyJhIjoi".length),
    ],
    prove: provePayload("", ["a", "t", "s"]),
    describe: describePayload("", { account: "a", tunnel: "t" }),
    documentation: "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/",
    revoke: "Rotate the tunnel's token under Zero Trust → Networks → Tunnels.",
    at: "https://one.dash.cloudflare.com/",
  }),
  fastly.assigned("api-token", "API token", {
    names: ["fastly api token", "fastly api key", "fastly key", "fastly token"],
    value: /[A-Za-z0-9_-]{32}/,
    like: [base64url(32)],
  }),
  akamai.token("edgegrid-token", "EdgeGrid client or access token", {
    prefix: "akab-",
    body: /[a-z0-9]{16}-[a-z0-9]{16}/,
    like: [lower(16), "-", lower(16)],
  }),
  akamai.assigned("client-secret", "EdgeGrid client secret", {
    names: ["akamai client secret", "edgegrid client secret", "akamai secret"],
    value: /[A-Za-z0-9+/]{43}=/,
    like: [base64(43), "="],
  }),
  vercel.token("personal-access-token", "personal access token", {
    prefix: "vcp_",
    body: /[A-Za-z0-9_-]{24,100}/,
    like: [alnum(56)],
    tail: 24,
  }),
  vercel.token("integration-token", "integration token", {
    prefix: "vci_",
    body: /[A-Za-z0-9_-]{24,100}/,
    like: [alnum(56)],
    tail: 24,
  }),
  vercel.token("app-access-token", "app access or refresh token", {
    prefix: ["vca_", "vcr_"],
    body: /[A-Za-z0-9_-]{24,100}/,
    like: [alnum(56)],
    tail: 24,
  }),
  vercel.token("api-key", "AI Gateway API key", {
    prefix: "vck_",
    body: /[A-Za-z0-9_-]{24,100}/,
    like: [alnum(56)],
    tail: 24,
  }),
  vercel.token("blob-token", "Blob read-write token", {
    prefix: "vercel_blob_rw_",
    body: /[A-Za-z0-9]{16}_[A-Za-z0-9]{20,40}/,
    like: [alnum(16), "_", alnum(30)],
    documentation: "https://vercel.com/docs/vercel-blob/using-blob-sdk",
    revoke: "Rotate the store's token under Storage.",
  }),
  vercel.assigned("legacy-token", "access token of the older form", {
    names: ["vercel token", "vercel api token", "vercel access token", "zeit token"],
    value: /[A-Za-z0-9]{24}/,
    like: [alnum(24)],
    documentation: "https://vercel.com/docs/rest-api",
  }),
  netlify.token("personal-access-token", "access token", {
    prefix: ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"],
    body: /[A-Za-z0-9_-]{36,64}/,
    like: [alnum(36)],
    tail: 36,
  }),
  netlify.assigned("legacy-access-token", "access token of the older form", {
    names: ["netlify auth token", "netlify access token", "netlify token", "netlify api key"],
    value: /[A-Za-z0-9_-]{43,46}/,
    like: [base64url(43)],
  }),
  netlify.form("build-hook", "build hook address", {
    pattern: /api\.netlify\.com\/build_hooks\/(?<secret>[0-9a-f]{24})(?![0-9A-Za-z])/g,
    keywords: ["api.netlify.com/build_hooks/"],
    like: ["https://api.netlify.com/build_hooks/", hex(24)],
    unlike: [["https://api.netlify.com/build_hooks/", hex(8)]],
    documentation: "https://docs.netlify.com/configure-builds/build-hooks/",
    revoke: "Delete the build hook under Build & deploy.",
  }),
  render_.token("api-key", "API key", {
    prefix: "rnd_",
    body: /[A-Za-z0-9]{28,40}/,
    like: [alnum(28)],
    tail: 28,
  }),
  render_.form("deploy-hook", "deploy hook address", {
    pattern: /api\.render\.com\/deploy\/srv-[a-z0-9]{20}\?key=(?<secret>[A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/g,
    keywords: ["api.render.com/deploy/"],
    like: ["https://api.render.com/deploy/srv-", lower(20), "?key=", base64url(11)],
    unlike: [["https://api.render.com/deploy/srv-", lower(20)]],
    documentation: "https://render.com/docs/deploy-hooks",
    revoke: "Regenerate the hook in the service's settings.",
  }),
  railway.assigned("token", "account or project token", {
    names: ["railway token", "railway api token", "railway project token"],
    value: uuidBody,
    like: [uuid],
  }),
  fly.token("macaroon-token", "access token", {
    prefix: ["fm1r_", "fm1a_", "fm2_"],
    body: /[A-Za-z0-9+/=]{80,3000}/,
    like: [base64(300)],
    reach: 3200,
    keywords: ["fm1r_", "fm1a_", "fm2_"],
  }),
  fly.token("oauth-token", "personal access token", {
    prefix: "fo1_",
    body: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
    tail: 43,
  }),
  deno.token("access-token", "access token", {
    prefix: ["ddp_", "ddo_", "ddw_"],
    body: /[A-Za-z0-9]{36}/,
    like: [alnum(36)],
    tail: 36,
  }),
  bunny.assigned("api-key", "account or storage API key", {
    names: ["bunny api key", "bunnycdn api key", "bunny access key", "bunny storage password"],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?/,
    like: [uuid],
  }),
  pantheon.assigned("machine-token", "machine token", {
    names: ["pantheon machine token", "terminus token", "terminus machine token", "pantheon token"],
    value: /[A-Za-z0-9_-]{48,52}/,
    like: [base64url(50)],
  }),
  platformSh.assigned("cli-token", "API token", {
    names: ["platformsh cli token", "platformsh token", "upsun cli token", "upsun token"],
    value: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
];
