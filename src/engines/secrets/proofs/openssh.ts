/** What an OpenSSH private key file says in the clear. */
export interface OpenSshKey {
  /** `none` where the key is not encrypted. */
  cipher: string;
  /** `ssh-ed25519`, `ssh-rsa`… */
  type: string;
  publicKey: Buffer;
}

const magic = Buffer.from("openssh-key-v1\0");

/**
 * Reads the unencrypted head of an OpenSSH private key: magic, cipher, key derivation, number of keys, public key;
 * checks that the private part is there.
 * https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
 */
export function readOpenSsh(bytes: Buffer): OpenSshKey | undefined {
  if (!bytes.subarray(0, magic.length).equals(magic)) return undefined;
  let at = magic.length;
  const next = (): Buffer | undefined => {
    if (at + 4 > bytes.length) return undefined;
    const from = at + 4;
    const to = from + bytes.readUInt32BE(at);
    if (to > bytes.length) return undefined;
    at = to;
    return bytes.subarray(from, to);
  };
  const [cipher, derivation, options] = [next(), next(), next()];
  at += 4;
  const [publicKey, secret] = [next(), next()];
  if (!cipher || !derivation || !options || !publicKey || !secret || publicKey.length < 4) return undefined;
  const type = publicKey.toString("latin1", 4, 4 + publicKey.readUInt32BE(0));
  if (!/^[a-z0-9@.-]{4,60}$/.test(type)) return undefined;
  return { cipher: cipher.toString("latin1"), type, publicKey };
}

/** Type and fingerprint, the latter as `ssh-keygen -l` shows it: tells which key to remove where it is authorised. */
export function describeOpenSsh(bytes: Buffer): Readonly<Record<string, string>> {
  const key = readOpenSsh(bytes);
  if (!key) return {};
  const { createHash } = process.getBuiltinModule("node:crypto");
  const digest = createHash("sha256").update(key.publicKey).digest("base64").replace(/=+$/, "");
  return { type: key.type, fingerprint: `SHA256:${digest}` };
}

/** The bytes of an OpenSSH key file with this public part and `secret` as its (unread) private part. */
export function encodeOpenSsh(type: string, publicBody: Buffer, secret: Buffer): Buffer {
  const field = (value: Buffer | string): Buffer => {
    const bytes = Buffer.from(value as string);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(bytes.length);
    return Buffer.concat([size, bytes]);
  };
  const publicKey = Buffer.concat([field(type), field(publicBody as Buffer & string)]);
  const one = Buffer.from([0, 0, 0, 1]);
  return Buffer.concat([
    magic,
    field("none"),
    field("none"),
    field(""),
    one,
    field(publicKey as Buffer & string),
    field(secret as Buffer & string),
  ]);
}
