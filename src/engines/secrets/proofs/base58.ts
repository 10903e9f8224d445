import type { Proof } from "../rule.ts";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Decodes Base58 (the alphabet of Bitcoin). Nothing where a character is none of it. */
export function base58Decode(text: string): Buffer | undefined {
  let value = 0n;
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const digits = value.toString(16);
  const bytes =
    value === 0n ? Buffer.alloc(0) : Buffer.from(digits.length % 2 ? `0${digits}` : digits, "hex");
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Buffer.concat([Buffer.alloc(zeros), bytes]);
}

/** Encodes bytes in Base58. */
export function base58Encode(bytes: Uint8Array): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
  let text = "";
  for (; value > 0n; value /= 58n) text = alphabet[Number(value % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
}

function checksum(bytes: Uint8Array): Buffer {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const once = createHash("sha256").update(bytes).digest();
  return createHash("sha256").update(once).digest().subarray(0, 4);
}

/** `bytes` in Base58Check: four bytes of a double SHA-256 follow them. */
export function withBase58Checksum(bytes: Uint8Array): string {
  return base58Encode(Buffer.concat([bytes, checksum(bytes)]));
}

/** Proves a key in Base58Check (wallet import format, BIP-32 extended keys) and refutes what fails its checksum. */
export function proveBase58Check(text: string): Proof {
  const bytes = base58Decode(text);
  if (!bytes || bytes.length < 5) return "refuted";
  return checksum(bytes.subarray(0, -4)).equals(bytes.subarray(-4)) ? "proven" : "refuted";
}
