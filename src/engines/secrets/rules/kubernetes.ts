import { describeJwt, encodeJwt, readJwt } from "../proofs/jwt.ts";
import { provePem } from "../proofs/pem.ts";
import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { kubernetes, kubernetesSecrets } from "./kubernetes-secrets.ts";
import { alnum, base64, base64url, hex, lower, render } from "./sample.ts";

const openShift = provider("openshift", "OpenShift", {
  documentation:
    "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html",
  revoke: "Delete the OAuth access token with `oc delete oauthaccesstoken`.",
});
const rancher = provider("rancher", "Rancher", {
  documentation: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
  revoke: "Delete the API key under Account & API Keys.",
});
const k3s = provider("k3s", "K3s", {
  documentation: "https://docs.k3s.io/cli/token",
  revoke: "Rotate the token with `k3s token rotate`.",
});
const portainer = provider("portainer", "Portainer", {
  documentation: "https://docs.portainer.io/api/access",
  revoke: "Delete the access token in the account's settings.",
});
const helm = provider("helm", "Helm", {
  documentation: "https://helm.sh/docs/helm/helm_registry_login/",
  revoke: "Change the password at the chart repository.",
});

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const isServiceAccount = (token: string): boolean => {
  const claims = readJwt(token)?.claims;
  const subject = claims?.["sub"];
  return typeof subject === "string" && subject.startsWith("system:serviceaccount:");
};
const namespaced = (token: string): Readonly<Record<string, string>> => {
  const subject = String(readJwt(token)?.claims["sub"] ?? "");
  const [, , namespace, account] = subject.split(":");
  return { ...describeJwt(token), ...(namespace && { namespace }), ...(account && { account }) };
};
const accountToken = (seed: string): string =>
  encodeJwt(
    { alg: "RS256", kid: render(base64url(43), seed) },
    { iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:shop:deploy" },
    render(base64url(342), seed),
  );

/** Clusters: what is in manifests, kubeconfigs and join commands. */
export const kubernetesRules: readonly SecretRule[] = [
  ...kubernetesSecrets,
  kubernetes.form("client-key-data", "client key in a kubeconfig", {
    pattern: /client-key-data["']?:[ \t]{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,6000}={0,2})/g,
    keywords: ["client-key-data"],
    reach: 6200,
    prove: (data) =>
      provePem(Buffer.from(data, "base64").toString("latin1")) === "proven" ? "proven" : "unproven",
    like: ["client-key-data: LS0tLS1CRUdJTi", base64(600)],
    unlike: [["client-key-data: ", "REDACTED"]],
    documentation: "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
    revoke:
      "Replace the user's certificate, or the cluster's certificate authority where it cannot be revoked.",
  }),
  kubernetes.form("service-account-token", "service account token", {
    pattern: () =>
      new RegExp(
        `${begin}eyJ[A-Za-z0-9_-]{20,400}[.]eyJ[A-Za-z0-9_-]{60,3000}[.][A-Za-z0-9_-]{43,800}${end}`,
        "g",
      ),
    keywords: ["eyjhbgcioi", "eyjrawqioi"],
    reach: 4400,
    prove: (token) => (isServiceAccount(token) ? "proven" : "refuted"),
    describe: namespaced,
    like: [accountToken],
    also: [
      [
        (seed) =>
          encodeJwt(
            { kid: "1", alg: "RS256" },
            { iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:shop:deploy" },
            render(base64url(342), seed),
          ),
      ],
    ],
    unlike: [
      [
        (seed) =>
          encodeJwt(
            { alg: "RS256" },
            { iss: "https://login.shop.net", sub: "system" },
            render(base64url(342), seed),
          ),
      ],
    ],
    documentation: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/",
    revoke: "Delete the token's Secret, or the service account it is bound to.",
  }),
  kubernetes.near("bootstrap-token", "bootstrap token", {
    words: ["kubeadm", "--token"],
    value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
    like: [lower(6), ".", lower(16)],
    documentation: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
    revoke: "Delete it with `kubeadm token delete`.",
  }),
  kubernetes.form("basic-auth-token", "static token in a kubeconfig", {
    pattern: /\n[ \t]{2,12}user:\s{1,40}token:[ \t]{1,4}["']?(?<secret>[A-Za-z0-9_.~+/=:-]{20,2000})/g,
    keywords: ["user:"],
    follows: (bytes, end) => bytes[end] === LINE_FEED || bytes[end] === CARRIAGE_RETURN,
    reach: 2200,
    generic: true,
    confidence: "medium",
    like: ["users:\n- name: deploy\n  user:\n    token: ", alnum(40), "\n"],
    unlike: [["users:\n- name: deploy\n  user:\n    token: ", "$TOKEN", "\n"]],
    documentation: "https://kubernetes.io/docs/reference/access-authn-authz/authentication/",
    revoke: "Remove the token from the API server, or delete what it belongs to.",
  }),
  openShift.token("access-token", "access token", {
    prefix: "sha256~",
    body: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  rancher.form("api-token", "API bearer token", {
    pattern: () =>
      new RegExp(
        `${begin}(?:token-[a-z0-9]{5}|kubeconfig-(?:user|u)-[a-z0-9]{5,30}):(?<secret>[a-z0-9]{54})${end}`,
        "g",
      ),
    keywords: ["token-", "kubeconfig-u"],
    like: ["token-", lower(5), ":", lower(54)],
    also: [["kubeconfig-user-", lower(10), ":", lower(54)]],
    unlike: [["token-", lower(5), ":", lower(10)]],
  }),
  k3s.form("node-token", "node or server token", {
    pattern: () =>
      new RegExp(`${begin}K10[0-9a-f]{64}::(?:server|node|agent):(?<secret>[0-9a-zA-Z]{16,64})${end}`, "g"),
    keywords: ["::server:", "::node:", "::agent:"],
    like: ["K10", hex(64), "::server:", hex(32)],
    also: [
      ["K10", hex(64), "::node:", hex(32)],
      ["K10", hex(64), "::agent:", hex(32)],
    ],
    unlike: [["K10", hex(64), "::server:", hex(4)]],
  }),
  portainer.token("access-token", "access token", {
    prefix: "ptr_",
    body: /[A-Za-z0-9+/]{43}=/,
    like: [base64(43), "="],
  }),
  helm.form("registry-password", "repository password on a command line", {
    pattern:
      /helm[ \t]{1,4}(?:repo[ \t]{1,4}add|registry[ \t]{1,4}login|pull|upgrade|install)[^\r\n]{1,200}?--password[= ]["']?(?<secret>[^\s"'$<>{}]{8,200})/g,
    keywords: ["helm "],
    confidence: "medium",
    like: ["helm repo add shop https://charts.shop.net --username deploy --password ", alnum(24)],
    unlike: [["helm repo add shop https://charts.shop.net --username deploy --password ", "$PASSWORD"]],
  }),
];
