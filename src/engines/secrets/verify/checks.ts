import type { HttpRequest, HttpResponse } from "../../../probes/http/client.ts";
import { signedIdentityRequest } from "./aws-signature.ts";
import type { VerifiedProvider } from "./providers.ts";

/** Whether a secret still opens anything. */
export type Verification = "live" | "dead" | "unknown";

/** What an answer comes down to. */
export interface Answer {
  status: number;
  text: string;
  /** By lower-case name. */
  headers: ReadonlyMap<string, string>;
}

/** A secret as a provider is asked about it. */
export interface Candidate {
  ruleId: string;
  secret: string;
  /** The public half, where a secret is worth nothing without it: AWS's access key id. */
  companion?: string;
}

/** How one provider is asked whether a secret is good. Every request only reads. */
export interface Check {
  /** Our rules whose secrets it is for. */
  rules: RegExp;
  /** Where it is asked unless the options say otherwise. */
  base: string;
  /** Undefined when what is known does not suffice to ask. */
  request: (base: string, candidate: Candidate, now: Date) => HttpRequest | undefined;
  judge: (answer: Answer) => Verification;
  /**
   * The provider's own host, where many run its software themselves: a refusal there says nothing of a token of
   * another's, unless the repository lives there, too.
   */
  publicHost?: string;
}

const bearer = ({ secret }: Candidate): Record<string, string> => ({ authorization: `Bearer ${secret}` });

/** What most providers' answers mean: refused is dead; allowed, or known but not allowed this, is live. */
function byStatus({ status }: Answer): Verification {
  if ((status >= 200 && status < 300) || status === 403) return "live";
  return status === 401 ? "dead" : "unknown";
}

const get =
  (path: string, headers: (candidate: Candidate) => Record<string, string>): Check["request"] =>
  (base, candidate) => ({ url: new URL(path, base), headers: headers(candidate) });

function jsonOf({ text }: Answer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Providers that can be asked, by the name that options use. Each check follows the provider's own API reference. */
export const checks: Readonly<Record<VerifiedProvider, Check>> = {
  github: {
    rules:
      /^github-(?:personal-access|oauth|app-user|app-installation|fine-grained-personal-access|legacy)-token$/,
    base: "https://api.github.com/",
    request: get("user", (candidate) => ({ ...bearer(candidate), accept: "application/vnd.github+json" })),
    // 403 is also what a caller over its rate gets.
    judge: (answer) => (answer.headers.get("x-ratelimit-remaining") === "0" ? "unknown" : byStatus(answer)),
    publicHost: "github.com",
  },
  gitlab: {
    rules: /^gitlab-personal-access-token$/,
    base: "https://gitlab.com/",
    request: get("api/v4/personal_access_tokens/self", ({ secret }) => ({ "private-token": secret })),
    judge: byStatus,
    publicHost: "gitlab.com",
  },
  slack: {
    rules: /^slack-(?:bot|user|legacy|app-level)-token$/,
    base: "https://slack.com/",
    request: (base, candidate) => ({
      url: new URL("api/auth.test", base),
      method: "POST",
      headers: bearer(candidate),
    }),
    judge: (answer) => {
      const { ok, error } = jsonOf(answer);
      if (ok === true || error === "missing_scope" || error === "not_allowed_token_type") return "live";
      const refusals = ["invalid_auth", "token_revoked", "token_expired", "account_inactive", "not_authed"];
      return typeof error === "string" && refusals.includes(error) ? "dead" : "unknown";
    },
  },
  stripe: {
    rules: /^stripe-(?:test-)?(?:secret|restricted)-key$/,
    base: "https://api.stripe.com/",
    request: get("v1/balance", bearer),
    judge: byStatus,
  },
  openai: {
    rules: /^openai-(?:project|service-account|user)-key$/,
    base: "https://api.openai.com/",
    request: get("v1/models", bearer),
    judge: (answer) => (answer.status === 429 ? "live" : byStatus(answer)),
  },
  anthropic: {
    rules: /^anthropic-api-key$/,
    base: "https://api.anthropic.com/",
    request: get("v1/models", ({ secret }) => ({ "x-api-key": secret, "anthropic-version": "2023-06-01" })),
    judge: byStatus,
  },
  npm: {
    // Other tokens in .npmrc may be of another registry, and no business of this one's.
    rules: /^npm-access-token$/,
    base: "https://registry.npmjs.org/",
    request: get("-/whoami", bearer),
    judge: byStatus,
  },
  sendgrid: {
    rules: /^sendgrid-api-key$/,
    base: "https://api.sendgrid.com/",
    request: get("v3/scopes", bearer),
    judge: byStatus,
  },
  cloudflare: {
    rules: /^cloudflare-(?:legacy-)?api-token$/,
    base: "https://api.cloudflare.com/",
    request: get("client/v4/user/tokens/verify", bearer),
    judge: (answer) => {
      const { success, result } = jsonOf(answer);
      if (success === true)
        return (result as { status?: unknown } | null)?.status === "active" ? "live" : "dead";
      return answer.status === 400 || answer.status === 401 ? "dead" : "unknown";
    },
  },
  aws: {
    rules: /^aws-(?:secret-access-key|access-key-pair)$/,
    base: "https://sts.amazonaws.com/",
    request: (base, { secret, companion }, now) =>
      companion === undefined ? undefined : signedIdentityRequest(base, companion, secret, now),
    judge: ({ status, text }) => {
      if (status === 200) return "live";
      return /InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient/.test(text) ? "dead" : "unknown";
    },
  },
};

/** An answer as checks read it. */
export function answerOf({ status, headers, bytes }: HttpResponse): Answer {
  return {
    status,
    text: bytes.toString("utf8"),
    headers: new Map(headers.map(([name, value]) => [name.toLowerCase(), value])),
  };
}
