import type { Proof } from "../rule.ts";

const charset = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Polynomial checksum of BIP-173. */
function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit++) if ((top >> bit) & 1) sum ^= generator[bit] as number;
  }
  return sum;
}

const expand = (prefix: string): number[] => [
  ...[...prefix].map((letter) => letter.charCodeAt(0) >> 5),
  0,
  ...[...prefix].map((letter) => letter.charCodeAt(0) & 31),
];

/** Whether a Bech32 text (BIP-173: all lower or all upper case) carries a right checksum. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const cut = lower.lastIndexOf("1");
  const values = [...lower.slice(cut + 1)].map((letter) => charset.indexOf(letter));
  if (cut < 1 || values.length < 6 || values.includes(-1)) return false;
  return polymod([...expand(lower.slice(0, cut)), ...values]) === 1;
}

/** Proves a key in Bech32 (age identities, Nostr keys) by its checksum. */
export function proveBech32(text: string): Proof {
  return isBech32(text) ? "proven" : "refuted";
}

/** `bytes` in Bech32 under a human-readable prefix. */
export function withBech32Checksum(prefix: string, bytes: Uint8Array): string {
  const words: number[] = [];
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      words.push((held >> bits) & 31);
    }
  }
  if (bits > 0) words.push((held << (5 - bits)) & 31);
  const sum = polymod([...expand(prefix), ...words, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = [5, 4, 3, 2, 1, 0].map((at) => (sum >>> (5 * at)) & 31);
  return `${prefix}1${[...words, ...check].map((word) => charset[word]).join("")}`;
}
