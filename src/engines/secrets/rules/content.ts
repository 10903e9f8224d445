import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64url, hex } from "./sample.ts";

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

/** Content management. */
export const content: readonly SecretRule[] = [
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
