import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64url, uuid } from "./sample.ts";

const entra = provider("entra-id", "Microsoft Entra ID", {
  documentation: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
  revoke: "Delete the secret under App registrations → Certificates & secrets and look at the sign-in logs.",
  at: "https://entra.microsoft.com/",
});
const devOps = provider("azure-devops", "Azure DevOps", {
  documentation:
    "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  revoke: "Revoke the token under User settings → Personal access tokens.",
  at: "https://dev.azure.com/",
});

/** Microsoft's identity service and Azure DevOps. */
export const entraRules: readonly SecretRule[] = [
  entra.form("client-secret", "application client secret", {
    pattern: () =>
      new RegExp(`${begin}(?<![~.])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])`, "g"),
    keywords: ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
    like: ["abX8Q~", alnum(34)],
    also: ["0", "1", "2", "3", "4", "5", "6", "7", "9"].map((digit) => [`abX${digit}Q~`, base64url(34)]),
    unlike: [["abX8Q~", alnum(12)]],
    entropy: 3.5,
  }),
  devOps.assigned("personal-access-token", "personal access token of the older form", {
    names: [
      "azure devops pat",
      "azure devops ext pat",
      "azdo personal access token",
      "azure devops token",
      "azdo pat",
      "vsts token",
      "vss nuget token",
      "system accesstoken",
      "ado pat",
    ],
    value: /[a-z2-7]{52}/,
    like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 52 }],
  }),
  devOps.form("token", "personal access token", {
    pattern: () => new RegExp(`${begin}[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}${end}`, "g"),
    keywords: ["azdo"],
    like: [alnum(76), "AZ", "DO", alnum(4)],
    unlike: [[alnum(40), "AZ", "DO", alnum(4)]],
  }),
  entra.assigned("client-secret-variable", "application client secret in a variable", {
    names: [
      "azure client secret",
      "arm client secret",
      "aad client secret",
      "entra client secret",
      "azure ad client secret",
      "msal client secret",
    ],
    value: /[A-Za-z0-9_~.-]{34,44}/,
    like: [uuid],
  }),
];
