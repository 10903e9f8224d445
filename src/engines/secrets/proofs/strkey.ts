import type { Proof } from "../rule.ts";
import { base32Decode, base32Encode } from "./base32.ts";

/** CRC-16/XMODEM. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}

/** `bytes` in base32 with their CRC-16 after them, low byte first: the form of Stellar's and NATS's keys. */
export function withCrc16(bytes: Uint8Array): string {
  const crc = crc16(bytes);
  return base32Encode(Buffer.concat([bytes, Buffer.from([crc & 0xff, crc >> 8])]));
}

/**
 * Proves a key in base32 that ends in a CRC-16 of the rest.
 * Stellar: https://stellar.org/protocol/sep-23, NATS: https://github.com/nats-io/nkeys
 */
export function proveCrc16(text: string): Proof {
  const bytes = base32Decode(text);
  if (!bytes || bytes.length < 3) return "refuted";
  return crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(bytes.length - 2) ? "proven" : "refuted";
}
