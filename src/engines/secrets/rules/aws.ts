import { describeAwsKeyId } from "../proofs/aws.ts";
import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { wordRun } from "./follows.ts";
import { base32, base64, base64url, hex, lower, uuid } from "./sample.ts";

const aws = provider("aws", "AWS", {
  documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  revoke:
    "Deactivate and then delete the access key in IAM, and look in CloudTrail for what was done with it.",
  at: "https://console.aws.amazon.com/iam/home#/security_credentials",
});

const amazon = provider("amazon", "Amazon", {
  documentation: "https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api",
  revoke:
    "Rotate the client credentials in Developer Central; ask the seller to authorise the application again.",
  at: "https://developer.amazon.com/",
});

const alexa = "https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html";

/** Forty characters of base64 that nothing else of base64 surrounds. */
const secretKey = /[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;

/** Amazon Web Services, and Amazon's own seller and sign-in services. */
export const awsRules: readonly SecretRule[] = [
  aws.token("access-key-id", "access key id", {
    prefix: ["AKIA", "ASIA", "ABIA", "ACCA"],
    body: /[A-Z2-7]{16}(?!(?:\/|%2F)\d{8}(?:\/|%2F))/,
    like: ["Q", base32(15)],
    tail: 16,
    confidence: "medium",
    unlike: [["X-Amz-Credential=", "AKIA", "Q", base32(15), "%2F20261122%2Feu-west-1"]],
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
    like: [base64(40)],
    confidence: "high",
    entropy: 3.5,
  }),
  aws.form("access-key-pair", "access key id with its secret", {
    pattern:
      /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}["'\s,:;|/]{1,10}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
    keywords: ["akia", "asia"],
    follows: wordRun(16),
    like: ["AKIA", "Q", base32(15), ",", base64(40)],
    also: [["ASIA", "Q", base32(15), '", "', base64(40)]],
    unlike: [
      ["AKIA", "Q", base32(15), ",", base64(39)],
      ["AKIA", "Q", base32(15), " ", hex(64)],
    ],
  }),
  aws.assigned("session-token", "session token", {
    names: ["aws session token", "aws security token", "x amz security token"],
    value: /[A-Za-z0-9/+=]{100,2000}/,
    like: ["IQoJb3JpZ2lu", base64(300)],
    reach: 2600,
    revoke: "It expires on its own; until then revoke the role's active sessions in IAM.",
  }),
  aws.token("bedrock-api-key", "Bedrock API key (long-term)", {
    prefix: "ABSKQmVkcm9ja0FQSUtleS",
    body: /[A-Za-z0-9+/]{80,240}={0,2}/,
    like: ["1", base64(109), "="],
    documentation: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
    revoke: "Delete the key in the Bedrock console or its service-specific credential in IAM.",
  }),
  aws.token("bedrock-short-term-api-key", "Bedrock API key (short-term)", {
    prefix: "bedrock-api-key-",
    body: /[A-Za-z0-9+/]{100,4000}={0,2}/,
    like: [base64(600)],
    reach: 4200,
    documentation: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
    revoke: "It expires with the session that made it, after 12 hours at most; revoke that session's role.",
  }),
  aws.token("appsync-api-key", "AppSync API key", {
    prefix: "da2-",
    body: /[a-z0-9]{26}/,
    like: [lower(26)],
    tail: 26,
    documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
    revoke: "Delete the API key in the AppSync API's settings.",
  }),
  aws.assigned("ses-smtp-password", "SES SMTP password", {
    names: ["ses smtp password", "ses password", "ses smtp secret"],
    value: /B[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/,
    like: ["B", base64(43)],
    documentation: "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html",
    revoke: "Delete the IAM user's access key the SMTP password was derived from.",
  }),
  amazon.token("mws-auth-token", "MWS authorisation token", {
    prefix: "amzn.mws.",
    body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  amazon.token("lwa-client-secret", "Login with Amazon client secret", {
    prefix: "amzn1.oa2-cs.v1.",
    body: /[0-9a-f]{64}/,
    like: [hex(64)],
    documentation: alexa,
  }),
  amazon.token("lwa-refresh-token", "Login with Amazon refresh token", {
    prefix: "Atzr|",
    body: /[A-Za-z0-9_-]{60,1500}/,
    like: [base64url(300)],
    reach: 1600,
    documentation: alexa,
  }),
  amazon.token("lwa-access-token", "Login with Amazon access token", {
    prefix: "Atza|",
    body: /[A-Za-z0-9_-]{60,1500}/,
    like: [base64url(300)],
    reach: 1600,
    documentation: alexa,
    revoke: "It expires after an hour; revoke the refresh token it was made with.",
  }),
];
