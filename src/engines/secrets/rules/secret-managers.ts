import { provePayload } from "../proofs/base64-payload.ts";
import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64, base64url, hex, lower, render, upper, uuid } from "./sample.ts";
import { after } from "./words.ts";

const vault = provider("hashicorp", "HashiCorp", {
  documentation: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  revoke: "Revoke it with `vault token revoke`.",
});
const terraform = {
  documentation: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  revoke: "Delete the token under User, Team or Organisation settings → Tokens.",
  at: "https://app.terraform.io/app/settings/tokens",
};
const doppler = provider("doppler", "Doppler", {
  documentation: "https://docs.doppler.com/docs/service-tokens",
  revoke: "Revoke the token where it was made: the config's access page, or Tokens.",
  at: "https://dashboard.doppler.com/",
});
const infisical = provider("infisical", "Infisical", {
  documentation: "https://infisical.com/docs/documentation/platform/token",
  revoke: "Revoke the token or the machine identity's client secret.",
  at: "https://app.infisical.com/",
});
const onePassword = provider("1password", "1Password", {
  documentation: "https://developer.1password.com/docs/service-accounts/security/",
  revoke: "Revoke the service account's token, or rotate the Secret Key of the account.",
  at: "https://my.1password.com/developer-tools/",
});
const bitwarden = provider("bitwarden", "Bitwarden", {
  documentation: "https://bitwarden.com/help/access-tokens/",
  revoke: "Revoke the access token of the machine account, or rotate the API key.",
  at: "https://vault.bitwarden.com/",
});
const akeyless = provider("akeyless", "Akeyless", {
  documentation: "https://docs.akeyless.io/docs/auth-with-api-key",
  revoke: "Reset the access key of the authentication method.",
});
const dotenv = provider("dotenvx", "dotenvx", {
  documentation: "https://dotenvx.com/docs/env-keys-file",
  revoke: "Encrypt the environment file with a new key pair and change every value that was in it.",
});
const pulumi = provider("pulumi", "Pulumi", {
  documentation: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  revoke: "Delete the token under Settings → Access Tokens.",
  at: "https://app.pulumi.com/account/tokens",
});
const ansible = provider("ansible", "Ansible Galaxy", {
  documentation: "https://docs.ansible.com/ansible/latest/galaxy/user_guide.html",
  revoke: "Load a new token in the collections' settings.",
  at: "https://galaxy.ansible.com/",
});
const scalr = provider("scalr", "Scalr", {
  documentation: "https://docs.scalr.io/docs/identity-and-access-management",
  revoke: "Delete the token in the profile.",
});
const teleport = provider("teleport", "Teleport", {
  documentation: "https://goteleport.com/docs/enroll-resources/agents/join-token/",
  revoke: "Remove the token with `tctl tokens rm`.",
});
const confluent = provider("confluent", "Confluent", {
  documentation:
    "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
  revoke: "Delete the API key with `confluent api-key delete`.",
  at: "https://confluent.cloud/settings/api-keys",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const serviceAccount = (seed: string): string =>
  Buffer.from(
    JSON.stringify({
      signInAddress: "my.1password.com",
      userAuth: { method: "SRPg-4096" },
      email: "x@1passwordserviceaccounts.com",
      srpX: render(hex(64), seed),
      muk: { k: render(base64url(43), seed) },
      secretKey: "",
      deviceUuid: render(lower(26), seed),
    }),
  ).toString("base64url");

/** Stores of secrets, and tools that describe infrastructure. */
export const secretManagers: readonly SecretRule[] = [
  vault.token("vault-service-token", "Vault service token", {
    prefix: "hvs.",
    body: /[A-Za-z0-9_-]{24,300}/,
    like: [base64url(95)],
    tail: 24,
  }),
  vault.token("vault-batch-token", "Vault batch token", {
    prefix: "hvb.",
    body: /[A-Za-z0-9_-]{100,500}/,
    like: [base64url(160)],
    tail: 100,
    revoke: "A batch token cannot be revoked: revoke its parent, or wait until it expires.",
    reach: 700,
  }),
  vault.token("vault-recovery-token", "Vault recovery token", {
    prefix: "hvr.",
    body: /[A-Za-z0-9_-]{24,300}/,
    like: [base64url(60)],
    tail: 24,
  }),
  vault.assigned("vault-legacy-token", "Vault token of the older form", {
    names: [
      "vault token",
      "vault root token",
      "x vault token",
      "vault dev root token id",
      "initial root token",
    ],
    value: /[sbr]\.[A-Za-z0-9]{24}/,
    like: ["s.", alnum(24)],
    confidence: "high",
  }),
  vault.assigned("vault-unseal-key", "Vault unseal key", {
    names: ["unseal key", "vault unseal key", "unseal key 1"],
    value: /(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}(?![A-Za-z0-9+/])|[0-9a-f]{64,66})/,
    like: [base64(44)],
    revoke: "Rekey with `vault operator rekey`.",
  }),
  vault.assigned("vault-secret-id", "Vault AppRole secret id", {
    names: ["vault secret id", "approle secret id", "vault approle secret id"],
    value: uuidBody,
    like: [uuid],
    revoke: "Destroy the secret id of the role.",
    documentation: "https://developer.hashicorp.com/vault/docs/auth/approle",
  }),
  vault.form("terraform-token", "HCP Terraform API token", {
    pattern: () =>
      new RegExp(`${begin}[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])`, "g"),
    keywords: [".atlasv1."],
    like: [alnum(14), ".atlas", "v1.", alnum(67)],
    unlike: [[alnum(14), ".atlas", "v1.", alnum(6)]],
    ...terraform,
  }),
  vault.assigned("consul-token", "Consul or Nomad ACL token", {
    names: ["consul http token", "consul token", "nomad token", "consul acl token"],
    value: uuidBody,
    like: [uuid],
    documentation: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
    revoke: "Delete the ACL token.",
  }),
  vault.assigned("hcp-client-secret", "HCP client secret", {
    names: ["hcp client secret"],
    value: /[A-Za-z0-9_-]{64}/,
    like: [base64url(64)],
    documentation: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
    revoke: "Delete the service principal's key.",
  }),
  vault.token("boundary-token", "Boundary auth token", {
    prefix: "at_",
    body: /[A-Za-z0-9]{10}_s1[A-Za-z0-9]{40,400}/,
    like: [alnum(10), "_s1", alnum(120)],
    tail: 53,
    documentation: "https://developer.hashicorp.com/boundary/docs/commands/authenticate",
  }),
  doppler.token("service-token", "service token", {
    prefix: "dp.st.",
    body: /(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
    like: ["prd.", alnum(43)],
  }),
  doppler.token("personal-token", "personal token", {
    prefix: "dp.pt.",
    body: /[A-Za-z0-9]{40,44}/,
    like: [alnum(43)],
  }),
  doppler.token("cli-token", "CLI token", {
    prefix: "dp.ct.",
    body: /[A-Za-z0-9]{40,44}/,
    like: [alnum(43)],
  }),
  doppler.token("service-account-token", "service account token", {
    prefix: "dp.sa.",
    body: /[A-Za-z0-9]{40,44}/,
    like: [alnum(43)],
  }),
  doppler.token("scim-token", "SCIM or audit token", {
    prefix: ["dp.scim.", "dp.audit."],
    body: /[A-Za-z0-9]{40,44}/,
    like: [alnum(43)],
  }),
  infisical.token("service-token", "service token", {
    prefix: "st.",
    body: /(?:[0-9a-f]{24}|[0-9a-f-]{36})\.[0-9a-f]{32}\.[0-9a-f]{32}/,
    like: [hex(24), ".", hex(32), ".", hex(32)],
    tail: 90,
  }),
  infisical.assigned("client-secret", "machine identity client secret", {
    names: ["infisical client secret", "infisical universal auth client secret", "infisical secret"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  onePassword.token("service-account-token", "service account token", {
    prefix: "ops_eyJ",
    body: /[A-Za-z0-9+/_-]{250,2000}={0,2}/,
    like: [(seed) => serviceAccount(seed).slice(3)],
    reach: 2200,
    prove: provePayload("ops_", ["signInAddress", "srpX"]),
  }),
  onePassword.form("secret-key", "account Secret Key", {
    pattern: () =>
      new RegExp(
        `${begin}A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}${end}`,
        "g",
      ),
    keywords: ["a3-"],
    like: ["A3-", upper(6), "-", upper(6), "-", upper(5), "-", upper(5), "-", upper(5), "-", upper(5)],
    unlike: [["A3-", upper(6), "-", upper(6)]],
    documentation: "https://support.1password.com/secret-key-security/",
    entropy: 3.2,
  }),
  bitwarden.form("access-token", "Secrets Manager access token", {
    pattern: () =>
      new RegExp(
        String.raw`${after(["bws", "bitwarden"], 60)}(?<![0-9A-Za-z.])0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?<secret>[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)`,
        "g",
      ),
    keywords: ["bws", "bitwarden"],
    like: ["BWS_ACCESS_TOKEN=0.", uuid, ".", alnum(30), ":", base64(22), "=="],
    also: [["bitwarden: 0.", uuid, ".", alnum(30), ":", base64(22), "=="]],
    unlike: [["BWS_ACCESS_TOKEN=0.", uuid]],
  }),
  bitwarden.assigned("client-secret", "API client secret", {
    names: ["bw clientsecret", "bitwarden client secret", "bw client secret"],
    value: /[A-Za-z0-9]{30}/,
    like: [alnum(30)],
  }),
  akeyless.assigned("access-key", "access key", {
    names: ["akeyless access key", "akeyless key"],
    value: /[A-Za-z0-9+/]{43}=/,
    like: [base64(43), "="],
  }),
  dotenv.form("private-key", "private key", {
    pattern:
      /DOTENV_PRIVATE_KEY[A-Z0-9_]{0,40}\s{0,4}[=:]\s{0,4}["']?(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/g,
    keywords: ["dotenv_private_key"],
    like: ["DOTENV_PRIVATE_KEY_PRODUCTION=", hex(64)],
    unlike: [["DOTENV_PUBLIC_KEY_PRODUCTION=", hex(66)]],
  }),
  dotenv.form("vault-key", "dotenv-vault key", {
    pattern: /dotenv:\/\/:(?<secret>key_[0-9a-f]{64})@/g,
    keywords: ["dotenv://:key_"],
    like: ["dotenv://:", "key_", hex(64), "@dotenv.org/vault/.env.vault?environment=production"],
    unlike: [["dotenv://:", "key_", hex(12), "@dotenv.org/vault/"]],
    documentation: "https://www.dotenv.org/docs/security/dotenv-key",
  }),
  pulumi.token("access-token", "access token", {
    prefix: "pul-",
    body: /[0-9a-f]{40}/,
    like: [hex(40)],
    tail: 40,
  }),
  ansible.assigned("api-token", "API token", {
    names: ["ansible galaxy token", "galaxy api key", "ansible galaxy api key", "galaxy token"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  scalr.assigned("token", "API token", {
    names: ["scalr token", "scalr api token"],
    value: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{20,400}\.[A-Za-z0-9_-]{43,90}/,
    like: ["eyJ", alnum(33), ".eyJ", alnum(100), ".", base64url(43)],
    reach: 900,
  }),
  teleport.assigned("join-token", "join token", {
    names: ["teleport join token", "teleport auth token", "teleport token"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  confluent.token("prefixed-api-secret", "Cloud API secret", {
    prefix: "cflt",
    body: /[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/=])/,
    like: [base64(60)],
  }),
  confluent.assigned("api-secret", "Cloud API secret", {
    names: [
      "confluent cloud api secret",
      "confluent api secret",
      "confluent secret",
      "kafka api secret",
      "schema registry api secret",
      "confluent kafka api secret",
    ],
    value: /[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])/,
    like: [base64(64)],
  }),
];
