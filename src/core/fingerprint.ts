import type { Finding } from "./finding.ts";
import { digest } from "./hash.ts";

/**
 * Identifies a finding across runs: 32 hex digits of SHA-256 over its rule, subject and identity.
 * Rewording, reordering and moved lines leave it as it is.
 */
export function fingerprintOf(finding: Pick<Finding, "rule" | "subject" | "identity">): string {
  const parts = [finding.rule, finding.subject, ...(finding.identity ?? [])];
  return digest("sha256", JSON.stringify(parts)).toString("hex").slice(0, 32);
}
