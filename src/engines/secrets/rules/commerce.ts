import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64, base64url, hex, lower } from "./sample.ts";

const shopify = provider("shopify", "Shopify", {
  documentation: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
  revoke: "Rotate the app's secret and its tokens, or uninstall the app from the shop.",
  at: "https://partners.shopify.com/",
});
const bigCommerce = provider("bigcommerce", "BigCommerce", {
  documentation: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
  revoke: "Delete the API account.",
  at: "https://login.bigcommerce.com/",
});
const wooCommerce = provider("woocommerce", "WooCommerce", {
  documentation: "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
  revoke: "Revoke the key under WooCommerce → Settings → Advanced → REST API.",
});
const magento = provider("magento", "Adobe Commerce", {
  documentation:
    "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys",
  revoke: "Delete the access keys in the marketplace account.",
  at: "https://commercemarketplace.adobe.com/customer/accessKeys/",
});
const eBay = provider("ebay", "eBay", {
  documentation: "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
  revoke: "Rotate the Cert ID of the keyset.",
  at: "https://developer.ebay.com/my/keys",
});
const etsy = provider("etsy", "Etsy", {
  documentation: "https://developers.etsy.com/documentation/essentials/authentication/",
  revoke: "Ask for a new keystring under Your apps.",
  at: "https://www.etsy.com/developers/your-apps",
});
const commercetools = provider("commercetools", "commercetools", {
  documentation: "https://docs.commercetools.com/api/projects/api-clients",
  revoke: "Delete the API client.",
  at: "https://mc.europe-west1.gcp.commercetools.com/",
});
const easyPost = provider("easypost", "EasyPost", {
  documentation: "https://docs.easypost.com/docs/authentication",
  revoke: "Delete the key under Account Settings → API Keys.",
  at: "https://www.easypost.com/account/api-keys",
});
const shipEngine = provider("shipengine", "ShipEngine", {
  documentation: "https://www.shipengine.com/docs/auth/",
  revoke: "Delete the key under API Management.",
  at: "https://dashboard.shipengine.com/",
});
const lob = provider("lob", "Lob", {
  documentation: "https://docs.lob.com/",
  revoke: "Roll the key under Settings → API Keys.",
  at: "https://dashboard.lob.com/settings/keys",
});
const duffel = provider("duffel", "Duffel", {
  documentation: "https://duffel.com/docs/api/overview/authentication",
  revoke: "Delete the token under Developers → Access tokens.",
  at: "https://app.duffel.com/",
});
const amadeus = provider("amadeus", "Amadeus", {
  documentation: "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/",
  revoke: "Delete the app and make another.",
  at: "https://developers.amadeus.com/my-apps",
});

const shop = /[0-9a-f]{32}/;

/** Shops, shipping and travel. */
export const commerce: readonly SecretRule[] = [
  shopify.token("admin-token", "admin API access token", { prefix: "shpat_", body: shop, like: [hex(32)] }),
  shopify.token("shared-secret", "app shared secret", { prefix: "shpss_", body: shop, like: [hex(32)] }),
  shopify.token("custom-app-token", "custom app access token", {
    prefix: "shpca_",
    body: shop,
    like: [hex(32)],
  }),
  shopify.token("private-app-token", "private app password", {
    prefix: "shppa_",
    body: shop,
    like: [hex(32)],
  }),
  shopify.token("partner-token", "Partner API or theme access token", {
    prefix: ["prtapi_", "shptka_", "shpua_"],
    body: shop,
    like: [hex(32)],
  }),
  shopify.token("cli-token", "app automation token", {
    prefix: "atkn_",
    body: /[0-9A-Za-z]{32,64}/,
    like: [hex(64)],
  }),
  bigCommerce.assigned("access-token", "API account access token", {
    names: [
      "bigcommerce access token",
      "bigcommerce token",
      "bigcommerce api token",
      "bigcommerce store token",
    ],
    value: /[a-z0-9]{31}/,
    like: [lower(31)],
  }),
  wooCommerce.token("consumer-secret", "REST API consumer secret", {
    prefix: "cs_",
    body: /[0-9a-f]{40}/,
    like: [hex(40)],
    tail: 40,
  }),
  wooCommerce.token("consumer-key", "REST API consumer key", {
    prefix: "ck_",
    body: /[0-9a-f]{40}/,
    like: [hex(40)],
    tail: 40,
    confidence: "medium",
  }),
  magento.form("marketplace-key", "marketplace access key in auth.json", {
    pattern:
      /"repo\.magento\.com"\s{0,4}:\s{0,4}\{\s{0,40}"username"\s{0,4}:\s{0,4}"[0-9a-f]{32}"\s{0,4},\s{0,40}"password"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"/g,
    keywords: ["repo.magento.com"],
    like: ['"repo.magento.com": { "username": "', hex(32), '", "password": "', hex(32), '" }'],
    unlike: [['"repo.magento.com": { "username": "<public-key>", "password": "<private-key>" }']],
  }),
  eBay.token("cert-id", "Cert ID (client secret)", {
    prefix: ["PRD-", "SBX-"],
    body: /[0-9a-f]{12}(?:-[0-9a-f]{4}){4}/,
    like: [hex(12), "-", hex(4), "-", hex(4), "-", hex(4), "-", hex(4)],
    tail: 32,
  }),
  etsy.assigned("api-key", "keystring or shared secret", {
    names: ["etsy api key", "etsy keystring", "etsy shared secret", "etsy secret", "x etsy api key"],
    value: /(?:[a-z0-9]{24}|[a-z0-9]{10})/,
    like: [lower(24)],
  }),
  commercetools.assigned("client-secret", "API client secret", {
    names: ["commercetools client secret", "ctp client secret", "ct client secret"],
    value: /[A-Za-z0-9_-]{32}/,
    like: [base64url(32)],
  }),
  easyPost.token("api-key", "API key", {
    prefix: ["EZAK", "EZTK"],
    body: /[0-9a-f]{32}[A-Za-z0-9]{22}/,
    like: [hex(32), alnum(22)],
    tail: 54,
  }),
  shipEngine.assigned("api-key", "API key", {
    names: ["shipengine api key", "shipengine key", "shipstation api key"],
    value: /(?:TEST_)?[A-Za-z0-9+/]{43}/,
    like: ["TEST_", base64(43)],
  }),
  lob.near("api-key", "API key", {
    words: ["lob_", "lob.com"],
    value: /(?:live|test)_[0-9a-f]{35}/,
    like: ["live_", hex(35)],
  }),
  duffel.token("access-token", "access token", {
    prefix: ["duffel_live_", "duffel_test_"],
    body: /[A-Za-z0-9_=-]{43}/,
    like: [base64url(43)],
  }),
  amadeus.assigned("api-secret", "API secret", {
    names: ["amadeus api secret", "amadeus client secret", "amadeus secret"],
    value: /[A-Za-z0-9]{16}/,
    like: [alnum(16)],
  }),
];
