import { createHash } from "node:crypto";
import type { Finding } from "./finding.ts";

/**
 * Identifies a finding across runs: 32 hex digits of SHA-256 over its rule, subject and identity.
 * Rewording, reordering and moved lines leave it as it is.
 */
export function fingerprintOf(finding: Pick<Finding, "rule" | "subject" | "identity">): string {
  const parts = [finding.rule, finding.subject, ...(finding.identity ?? [])];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
