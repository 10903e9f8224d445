import type { Proof } from "../rule.ts";

/** CRC-24 of OpenPGP's armour (RFC 9580 section 6.1.1). */
export function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}

const SECRET_KEY = 5;
const SECRET_SUBKEY = 7;

/** Type of the first packet: old form in bits 5–2, new form in bits 5–0 (RFC 9580 section 4.2). */
function firstPacket(bytes: Buffer): number {
  const tag = bytes[0] ?? 0;
  return tag & 0x40 ? tag & 0x3f : (tag >> 2) & 0x0f;
}

/** Proves a PGP private key block by its first packet and, where it has one, its checksum. */
export function provePgp(text: string): Proof {
  const lines = text.split(/\r?\n|(?:\\r)?\\n/).map((line) => line.trim());
  const base64 = lines.filter((line) => /^[A-Za-z0-9+/]{4,76}={0,2}$/.test(line)).join("");
  const bytes = Buffer.from(base64, "base64");
  if (![SECRET_KEY, SECRET_SUBKEY].includes(firstPacket(bytes))) return "refuted";
  const sum = lines.find((line) => /^=[A-Za-z0-9+/]{4}$/.test(line))?.slice(1);
  if (!sum) return "unproven";
  return Buffer.from(sum, "base64").readUIntBE(0, 3) === crc24(bytes) ? "proven" : "unproven";
}
