import { hex, render } from "./sample.ts";

/** DER: tag, length (X.690 section 8.1.3), content. */
function der(tag: number, content: Buffer): Buffer {
  const length =
    content.length < 0x80
      ? [content.length]
      : content.length < 0x100
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const randomBytes = (seed: string, size: number): Buffer => Buffer.from(render(hex(size * 2), seed), "hex");

/** Armours bytes with lines of 64 characters (RFC 7468). */
export function armour(label: string, bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n");
}

/** An Ed25519 key in PKCS #8 (RFC 8410 section 7). */
function ed25519Pkcs8(seed: string): Buffer {
  const version = der(0x02, Buffer.from([0]));
  const algorithm = der(0x30, der(0x06, Buffer.from([0x2b, 0x65, 0x70])));
  const key = der(0x04, der(0x04, randomBytes(seed, 32)));
  return der(0x30, Buffer.concat([version, algorithm, key]));
}

/** A block of the right outer structure under any label; only `PRIVATE KEY` holds a key that parses. */
export function derPem(seed: string, label: string): string {
  const bytes = label === "PRIVATE KEY" ? ed25519Pkcs8(seed) : der(0x30, der(0x04, randomBytes(seed, 160)));
  return armour(label, bytes);
}
