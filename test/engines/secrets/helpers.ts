import { createHash } from "node:crypto";
import type { SecretRule } from "../../../src/engines/secrets/rule.ts";
import { createScanner, type FoundSecret, type Scanner } from "../../../src/engines/secrets/scanner.ts";

/** Characters that follow from `seed` alone, for keys that are put together at run time. */
export function randomText(seed: string, length: number, alphabet: string): string {
  let text = "";
  for (let block = 0; text.length < length; block++) {
    const bytes = createHash("sha256").update(`${seed} ${block}`).digest();
    for (const byte of bytes) text += alphabet[byte % alphabet.length];
  }
  return text.slice(0, length);
}

export const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A token in the form of {@link linearRule}. */
export function linearKey(seed: string): string {
  return ["lin", "api", randomText(seed, 40, alphanumeric)].join("_");
}

/** One rule of our own, whose form secretlint's recommend preset knows, too. */
export const linearRule: SecretRule = {
  id: "linear-api-key",
  provider: "Linear",
  title: "API key",
  kind: "secret",
  confidence: "high",
  keywords: ["lin_api_"],
  pattern: /(?<![A-Za-z0-9_])lin_api_[A-Za-z0-9]{40}(?![A-Za-z0-9_])/g,
  entropy: 3,
  examples: { positive: [["lin_api", "_"]], negative: [["lin"]] },
  revoke: { steps: "Delete the key in the workspace's settings.", url: "https://linear.app/settings/api" },
  documentation: "https://linear.app/developers",
};

export const scanner: Scanner = createScanner({ rules: [linearRule] });

/** What is found in a text. */
export async function secretsIn(
  content: string | Buffer,
  name = "file.txt",
  using = scanner,
): Promise<FoundSecret[]> {
  const { secrets } = await using.scan(Buffer.from(content as string), name);
  return secrets;
}
