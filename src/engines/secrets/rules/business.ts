import type { SecretRule } from "../rule.ts";
import { begin, provider } from "./build.ts";
import { alnum, base64, base64url, hex, lower, uuid } from "./sample.ts";

const hubSpot = provider("hubspot", "HubSpot", {
  documentation: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
  revoke: "Rotate the token of the private app.",
  at: "https://app.hubspot.com/l/private-apps",
});
const salesforce = provider("salesforce", "Salesforce", {
  documentation: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
  revoke: "Revoke the session or the connected app's tokens in Setup.",
});
const zendesk = provider("zendesk", "Zendesk", {
  documentation: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
  revoke: "Delete the token in the Admin Center under APIs.",
});
const intercom = provider("intercom", "Intercom", {
  documentation: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  revoke: "Regenerate the access token of the app.",
  at: "https://app.intercom.com/a/developer-signup",
});
const freshworks = provider("freshworks", "Freshworks", {
  documentation: "https://developers.freshdesk.com/api/#authentication",
  revoke: "Reset the API key in the agent's profile.",
});
const front = provider("front", "Front", {
  documentation: "https://dev.frontapp.com/docs/create-and-revoke-api-tokens",
  revoke: "Delete the token under Developers → API tokens.",
  at: "https://app.frontapp.com/settings/developers/tokens",
});
const pipedrive = provider("pipedrive", "Pipedrive", {
  documentation: "https://pipedrive.readme.io/docs/how-to-find-the-api-token",
  revoke: "Generate a new token under Personal preferences → API.",
  at: "https://app.pipedrive.com/settings/api",
});
const zoho = provider("zoho", "Zoho", {
  documentation: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html",
  revoke: "Revoke the refresh token, or regenerate the client secret.",
  at: "https://api-console.zoho.com/",
});
const close = provider("close", "Close", {
  documentation: "https://developer.close.com/topics/authentication-with-api-keys/",
  revoke: "Delete the key under Settings → API keys.",
  at: "https://app.close.com/settings/api/",
});
const helpScout = provider("help-scout", "Help Scout", {
  documentation: "https://developer.helpscout.com/mailbox-api/overview/authentication/",
  revoke: "Rotate the secret of the app under My apps.",
  at: "https://secure.helpscout.net/",
});
const gorgias = provider("gorgias", "Gorgias", {
  documentation: "https://developers.gorgias.com/docs/authentication",
  revoke: "Reset the key under Settings → REST API.",
});
const greenhouse = provider("greenhouse", "Greenhouse", {
  documentation: "https://developers.greenhouse.io/harvest.html",
  revoke: "Revoke the key under Dev Center → API Credential Management.",
  at: "https://app.greenhouse.io/configure/dev_center/credentials",
});
const intuit = provider("intuit", "Intuit", {
  documentation:
    "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0",
  revoke: "Rotate the client secret under Keys & credentials.",
  at: "https://developer.intuit.com/dashboard",
});
const xero = provider("xero", "Xero", {
  documentation: "https://developer.xero.com/documentation/guides/oauth2/overview/",
  revoke: "Delete the client secret of the app.",
  at: "https://developer.xero.com/app/manage",
});
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
const contentful = provider("contentful", "Contentful", {
  documentation: "https://www.contentful.com/developers/docs/references/authentication/",
  revoke: "Revoke the token under CMA tokens or API keys.",
  at: "https://app.contentful.com/account/profile/cma_tokens",
});
const sanity = provider("sanity", "Sanity", {
  documentation: "https://www.sanity.io/docs/content-lake/http-auth",
  revoke: "Delete the token under API → Tokens.",
  at: "https://www.sanity.io/manage",
});
const storyblok = provider("storyblok", "Storyblok", {
  documentation: "https://www.storyblok.com/docs/api/management/getting-started/authentication",
  revoke: "Delete the token under My account → Personal access tokens.",
  at: "https://app.storyblok.com/#/me/account",
});
const datoCms = provider("datocms", "DatoCMS", {
  documentation: "https://www.datocms.com/docs/content-management-api/authentication",
  revoke: "Regenerate the token under Project settings → API tokens.",
  at: "https://dashboard.datocms.com/",
});
const strapi = provider("strapi", "Strapi", {
  documentation: "https://docs.strapi.io/cms/features/api-tokens",
  revoke: "Regenerate the token under Settings → API Tokens.",
});
const ghost = provider("ghost", "Ghost", {
  documentation: "https://ghost.org/docs/admin-api/",
  revoke: "Regenerate the Admin API key of the integration.",
});
const hygraph = provider("hygraph", "Hygraph", {
  documentation: "https://hygraph.com/docs/api-reference/basics/permanent-auth-token",
  revoke: "Delete the permanent auth token under API Access.",
  at: "https://app.hygraph.com/",
});
const webflow = provider("webflow", "Webflow", {
  documentation: "https://developers.webflow.com/data/reference/authentication/site-token",
  revoke: "Revoke the token under Site settings → Apps & integrations.",
});
const wordPress = provider("wordpress", "WordPress", {
  documentation: "https://developer.wordpress.org/apis/wp-config-php/",
  revoke: "Generate new salts and put them in wp-config.php: every session ends.",
  at: "https://api.wordpress.org/secret-key/1.1/salt/",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const shop = /[0-9a-f]{32}/;

/** Customers, support, accounting, shops, shipping and content. */
export const business: readonly SecretRule[] = [
  hubSpot.token("private-app-token", "private app access token", {
    prefix: ["pat-na1-", "pat-na2-", "pat-eu1-", "pat-ap1-", "pat-na3-"],
    body: uuidBody,
    like: [uuid],
  }),
  hubSpot.assigned("api-key", "API key of the older form", {
    names: ["hubspot api key", "hapikey", "hubspot key"],
    value: uuidBody,
    like: [uuid],
    revoke: "Nothing to do: keys of this form stopped working in November 2022. Remove it.",
  }),
  hubSpot.assigned("client-secret", "app client secret", {
    names: ["hubspot client secret", "hubspot app secret", "hubspot secret"],
    value: uuidBody,
    like: [uuid],
  }),
  salesforce.form("access-token", "access token", {
    pattern:
      /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}(?:[A-Z]{3})?!(?<secret>[A-Za-z0-9._]{80,120})(?![A-Za-z0-9._])/g,
    keywords: ["00d"],
    follows: (bytes, end) => bytes[end + 12] === 0x21 || bytes[end + 15] === 0x21,
    like: ["00D", alnum(12), "!", alnum(96)],
    unlike: [["00D", alnum(12), "!", alnum(20)]],
  }),
  salesforce.assigned("client-secret", "connected app consumer secret", {
    names: [
      "salesforce client secret",
      "salesforce consumer secret",
      "sfdc client secret",
      "sf client secret",
      "salesforce secret",
    ],
    value: /(?:[0-9A-F]{64}|[0-9]{19})/,
    like: [{ alphabet: "0123456789ABCDEF", length: 64 }],
  }),
  salesforce.assigned("security-token", "security token", {
    names: ["salesforce security token", "sfdc security token", "sf security token", "salesforce token"],
    value: /[A-Za-z0-9]{24,25}/,
    like: [alnum(24)],
  }),
  salesforce.token("refresh-token", "refresh token", {
    prefix: "5Aep",
    body: /[A-Za-z0-9._]{80,90}/,
    like: ["861", alnum(80)],
    tail: 80,
  }),
  zendesk.assigned("api-token", "API token", {
    names: ["zendesk api token", "zendesk token", "zendesk api key", "zendesk secret"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  zendesk.assigned("oauth-secret", "OAuth client secret", {
    names: ["zendesk client secret", "zendesk oauth secret", "zendesk oauth client secret"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  intercom.assigned("access-token", "access token", {
    names: ["intercom access token", "intercom token", "intercom api key", "intercom api token"],
    value: /dG9r[A-Za-z0-9+/]{54,60}={0,2}/,
    like: ["dG9rO", base64(54), "="],
    confidence: "high",
  }),
  intercom.assigned("identity-secret", "identity verification secret", {
    names: [
      "intercom secret",
      "intercom identity verification secret",
      "intercom secret key",
      "intercom identity secret",
    ],
    value: /[A-Za-z0-9_-]{40}/,
    like: [base64url(40)],
  }),
  freshworks.assigned("api-key", "API key", {
    names: [
      "freshdesk api key",
      "freshservice api key",
      "freshdesk key",
      "freshchat api key",
      "freshsales api key",
      "freshdesk token",
    ],
    value: /[A-Za-z0-9_-]{20,22}/,
    like: [alnum(20)],
  }),
  front.assigned("api-token", "API token", {
    names: ["front api token", "frontapp api token", "frontapp token", "front app token"],
    value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43,90}/,
    like: ["eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
    reach: 900,
  }),
  pipedrive.assigned("api-token", "API token", {
    names: ["pipedrive api token", "pipedrive token", "pipedrive api key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  zoho.form("oauth-token", "OAuth access, refresh or grant token", {
    pattern: () => new RegExp(`${begin}1000[.][0-9a-f]{32}[.][0-9a-f]{32}(?![A-Za-z0-9.])`, "g"),
    keywords: ["1000."],
    like: ["1000", ".", hex(32), ".", hex(32)],
    unlike: [["1000", ".", hex(32)]],
  }),
  zoho.assigned("client-secret", "client secret", {
    names: ["zoho client secret", "zoho secret"],
    value: /[0-9a-f]{42}/,
    like: [hex(42)],
  }),
  close.near("api-key", "API key", {
    words: ["close_", "closeio", "close.com"],
    value: /api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/,
    like: ["api_", alnum(22), ".", alnum(22)],
  }),
  helpScout.assigned("app-secret", "app secret", {
    names: ["helpscout app secret", "help scout app secret", "helpscout secret", "helpscout client secret"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  gorgias.assigned("api-key", "API key", {
    names: ["gorgias api key", "gorgias token"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  greenhouse.assigned("api-key", "Harvest API key", {
    names: ["greenhouse api key", "greenhouse harvest key", "greenhouse api token", "greenhouse token"],
    value: /[0-9a-f]{32}-\d/,
    like: [hex(32), "-2"],
    confidence: "high",
  }),
  intuit.assigned("client-secret", "client secret", {
    names: ["quickbooks client secret", "intuit client secret", "qbo client secret", "qb client secret"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  xero.assigned("client-secret", "client secret", {
    names: ["xero client secret", "xero secret"],
    value: /[A-Za-z0-9_-]{48}/,
    like: [base64url(48)],
  }),

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

  contentful.token("management-token", "content management token", {
    prefix: "CFPAT-",
    body: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  contentful.assigned("delivery-token", "content delivery or preview token", {
    names: [
      "contentful access token",
      "contentful delivery token",
      "contentful preview token",
      "contentful delivery api token",
      "contentful preview access token",
      "contentful token",
    ],
    value: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  sanity.assigned("token", "API token", {
    names: [
      "sanity token",
      "sanity api token",
      "sanity auth token",
      "sanity write token",
      "sanity api write token",
      "sanity api read token",
      "sanity studio token",
    ],
    value: /sk[A-Za-z0-9]{78,200}/,
    like: ["sk", alnum(178)],
    confidence: "high",
  }),
  storyblok.assigned("management-token", "personal access token", {
    names: [
      "storyblok management token",
      "storyblok oauth token",
      "storyblok personal access token",
      "storyblok access token",
    ],
    value: /[A-Za-z0-9]{22}tt(?:-\d{2,8}-[A-Za-z0-9_-]{20})?/,
    like: [alnum(22), "tt"],
    confidence: "high",
  }),
  datoCms.assigned("api-token", "API token", {
    names: [
      "datocms api token",
      "dato api token",
      "datocms token",
      "datocms full access token",
      "datocms cda token",
    ],
    value: /[0-9a-f]{30}/,
    like: [hex(30)],
  }),
  strapi.assigned("api-token", "API token", {
    names: ["strapi api token", "strapi token", "strapi api key"],
    value: /[0-9a-f]{256}/,
    like: [hex(256)],
    confidence: "high",
    reach: 800,
  }),
  ghost.near("admin-api-key", "Admin API key", {
    words: ["ghost"],
    value: /[0-9a-f]{24}:[0-9a-f]{64}/,
    like: [hex(24), ":", hex(64)],
  }),
  hygraph.assigned("auth-token", "permanent auth token", {
    names: [
      "hygraph token",
      "graphcms token",
      "hygraph auth token",
      "hygraph permanent auth token",
      "graphcms permanent auth token",
    ],
    value: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{100,900}\.[A-Za-z0-9_-]{300,700}/,
    like: ["eyJ", alnum(60), ".eyJ", alnum(300), ".", base64url(342)],
    reach: 2200,
  }),
  webflow.assigned("api-token", "API token", {
    names: ["webflow api token", "webflow token", "webflow api key", "webflow site token"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  wordPress.form("salt", "authentication key or salt", {
    pattern:
      /define\(\s{0,4}['"](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)['"]\s{0,4},\s{0,8}(?:'(?<secret>[^'\r\n]{64})'|"(?<secret>[^"\r\n]{64})")\s{0,4}\)/g,
    keywords: ["auth_key", "auth_salt", "logged_in_key", "logged_in_salt", "nonce_key", "nonce_salt"],
    entropy: 4,
    like: ["define('AUTH_KEY', '", alnum(62), "!*", "');"],
    also: ["AUTH_SALT", "LOGGED_IN_KEY", "LOGGED_IN_SALT", "NONCE_KEY", "NONCE_SALT"].map((name) => [
      `define('${name}', '`,
      alnum(62),
      "!*",
      "');",
    ]),
    unlike: [["define('AUTH_KEY', 'put your unique phrase here');"]],
  }),
];
