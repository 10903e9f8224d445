/** Providers that can be asked whether a secret is still good, by the names that options use. */
export const verifiedProviders = [
  "github",
  "gitlab",
  "slack",
  "stripe",
  "openai",
  "anthropic",
  "npm",
  "sendgrid",
  "cloudflare",
  "aws",
] as const;

export type VerifiedProvider = (typeof verifiedProviders)[number];
