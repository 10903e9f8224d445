import { createHash, scryptSync } from "node:crypto";
import { product } from "../../core/product.ts";
import type { KnownValue } from "./known-values.ts";
import { recommendedRules } from "./recommended.ts";
import type { SecretRule } from "./rule.ts";

/** Grows when the engine finds what it did not find before, with the same rules. */
const ENGINE_VERSION = 3;

/**
 * What a finding of "nothing here" depends on: the engine, every rule, and the values that are searched for. Values are
 * stretched before they are hashed, so that the key does not give away a short one.
 *
 * @param options Further settings that decide what is found.
 */
export function rulesKey(
  rules: readonly SecretRule[],
  values: readonly KnownValue[],
  options: Readonly<Record<string, unknown>>,
): Buffer {
  const hash = createHash("sha256").update(JSON.stringify([product.version, ENGINE_VERSION, options]));
  for (const { id, keywords, pattern, item, entropy, reach, kind, confidence } of rules) {
    const shown = [
      id,
      keywords,
      pattern.source,
      pattern.flags,
      String(item),
      entropy,
      reach,
      kind,
      confidence,
    ];
    hash.update(JSON.stringify(shown));
  }
  hash.update(JSON.stringify([...recommendedRules.keys()]));
  const secrets = [...new Set(values.map(({ secret }) => secret))].sort();
  if (secrets.length > 0) hash.update(scryptSync(JSON.stringify(secrets), "launch-ready own values", 32));
  return hash.digest();
}
