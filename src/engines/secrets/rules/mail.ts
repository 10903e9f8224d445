import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64url, hex, uuid } from "./sample.ts";

const sendGrid = provider("sendgrid", "SendGrid", {
  documentation: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  revoke: "Delete the key under Settings → API Keys.",
  at: "https://app.sendgrid.com/settings/api_keys",
});
const mailgun = provider("mailgun", "Mailgun", {
  documentation: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
  revoke: "Delete the key under API Security.",
  at: "https://app.mailgun.com/settings/api_security",
});
const mailchimp = provider("mailchimp", "Mailchimp", {
  documentation: "https://mailchimp.com/help/about-api-keys/",
  revoke: "Revoke the key under Profile → Extras → API keys.",
  at: "https://us1.admin.mailchimp.com/account/api/",
});
const mandrill = provider("mandrill", "Mailchimp Transactional", {
  documentation: "https://mailchimp.com/developer/transactional/guides/quick-start/",
  revoke: "Delete the key under Settings → SMTP & API Info.",
  at: "https://mandrillapp.com/settings",
});
const postmark = provider("postmark", "Postmark", {
  documentation: "https://postmarkapp.com/developer/api/overview",
  revoke: "Generate another token under the server's API Tokens and delete this one.",
  at: "https://account.postmarkapp.com/servers",
});
const brevo = provider("brevo", "Brevo", {
  documentation: "https://developers.brevo.com/docs/getting-started",
  revoke: "Delete the key under SMTP & API.",
  at: "https://app.brevo.com/settings/keys/api",
});
const resend = provider("resend", "Resend", {
  documentation: "https://resend.com/docs/dashboard/api-keys/introduction",
  revoke: "Delete the key under API Keys.",
  at: "https://resend.com/api-keys",
});
const sparkPost = provider("sparkpost", "SparkPost", {
  documentation: "https://developers.sparkpost.com/api/",
  revoke: "Delete the key under API Keys.",
  at: "https://app.sparkpost.com/account/api-keys",
});
const mailjet = provider("mailjet", "Mailjet", {
  documentation: "https://dev.mailjet.com/email/guides/",
  revoke: "Generate a new secret under API key management.",
  at: "https://app.mailjet.com/account/apikeys",
});
const mailerSend = provider("mailersend", "MailerSend", {
  documentation: "https://developers.mailersend.com/general.html",
  revoke: "Delete the token under the domain's API tokens.",
  at: "https://app.mailersend.com/api-tokens",
});
const klaviyo = provider("klaviyo", "Klaviyo", {
  documentation: "https://developers.klaviyo.com/en/docs/authenticate_",
  revoke: "Delete the key under Settings → API keys.",
  at: "https://www.klaviyo.com/settings/account/api-keys",
});
const mailtrap = provider("mailtrap", "Mailtrap", {
  documentation: "https://docs.mailtrap.io/developers",
  revoke: "Delete the token under Settings → API Tokens.",
  at: "https://mailtrap.io/api-tokens",
});

/** Mail delivery and newsletters. */
export const mail: readonly SecretRule[] = [
  sendGrid.token("api-key", "API key", {
    prefix: "SG.",
    body: /[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
    like: [base64url(22), ".", base64url(43)],
    tail: 66,
  }),
  mailgun.token("api-key", "API key", {
    prefix: "key-",
    body: /[0-9a-f]{32}/,
    like: [hex(32)],
    tail: 32,
    confidence: "medium",
  }),
  mailgun.assigned("private-api-key", "private API key", {
    names: ["mailgun api key", "mailgun key", "mailgun private api key", "mailgun sending key"],
    value: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
    like: [hex(32), "-", hex(8), "-", hex(8)],
    confidence: "high",
  }),
  mailgun.assigned("webhook-signing-key", "webhook signing key", {
    names: ["mailgun webhook signing key", "mailgun signing key", "mailgun http webhook signing key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  mailchimp.form("api-key", "API key", {
    pattern: () => new RegExp(`${begin}[0-9a-f]{32}-us[0-9]{1,2}${end}`, "g"),
    keywords: ["-us"],
    follows: (bytes, end) => (bytes[end] ?? 0) >= 0x30 && (bytes[end] ?? 0) <= 0x39,
    like: [hex(32), "-us", "12"],
    unlike: [
      [hex(31), "-us", "12"],
      [hex(32), "-us", "e"],
    ],
  }),
  mandrill.near("api-key", "API key", {
    words: ["mandrill"],
    value: /md-[A-Za-z0-9_-]{22}/,
    like: ["md-", base64url(22)],
    entropy: 3.5,
  }),
  postmark.assigned("server-token", "server or account token", {
    names: [
      "postmark server token",
      "postmark api token",
      "postmark token",
      "postmark account token",
      "postmark api key",
      "x postmark server token",
    ],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  brevo.token("api-key", "API key", {
    prefix: "xkeysib-",
    body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    like: [hex(64), "-", alnum(16)],
  }),
  brevo.token("smtp-key", "SMTP key", {
    prefix: "xsmtpsib-",
    body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    like: [hex(64), "-", alnum(16)],
    at: "https://app.brevo.com/settings/keys/smtp",
  }),
  resend.near("api-key", "API key", {
    words: ["resend"],
    value: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
    like: ["re_", alnum(8), "_", alnum(24)],
  }),
  sparkPost.assigned("api-key", "API key", {
    names: ["sparkpost api key", "sparkpost key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  mailjet.assigned("api-secret", "API secret", {
    names: ["mailjet api secret", "mailjet secret key", "mailjet secret", "mj apikey private"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  mailerSend.token("api-token", "API token", { prefix: "mlsn.", body: /[0-9a-f]{64}/, like: [hex(64)] }),
  klaviyo.near("private-key", "private API key", {
    words: ["klaviyo"],
    value: /pk_[0-9a-f]{34}/,
    like: ["pk_", hex(34)],
  }),
  mailtrap.assigned("api-token", "API token", {
    names: ["mailtrap api token", "mailtrap token", "mailtrap api key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
];
