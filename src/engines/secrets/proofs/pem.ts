import type { KeyObject } from "node:crypto";
import { withoutEscapes } from "../encodings/escapes.ts";
import type { Proof } from "../rule.ts";
import { describeOpenSsh, readOpenSsh } from "./openssh.ts";

/** A block of RFC 7468 or of its predecessor (RFC 1421 headers), as it stands in a file or in a string literal. */
export interface PemBlock {
  label: string;
  /** Headers such as `DEK-Info`, by name. */
  headers: Readonly<Record<string, string>>;
  bytes: Buffer;
}

const frame = /-----BEGIN ([A-Z0-9 ]{3,40})-----([\s\S]*?)-{5,6}END \1-----/;
/** What ends a line of a string literal in source code: quote, concatenation, line continuation. */
const closing = /["'\x60]\s*[+.,;)\\]*\s*$|\\$/;
/** What begins one, beside indentation and the marks of comments and differences. */
const opening = /^[\s>|*#"'\x60]*(?:[+.]\s*["'\x60])?/;
/**
 * Marks of comments and of differences that base64 may begin with, too: they are such only where every line has them.
 */
const marks = [/^[\s>|*#"'\x60]*\/\/\s?/, /^[+]/, /^[-]/];
const header = /(Proc-Type|DEK-Info): ([A-Za-z0-9,-]{1,80})/g;

/**
 * Reads one PEM block; line breaks and other characters may be escaped, lines indented or quoted. Nothing where the
 * body is not base64.
 */
export function readPem(text: string): PemBlock | undefined {
  const [, label, content] = frame.exec(text) ?? [];
  if (label === undefined || content === undefined) return undefined;
  const headers = Object.fromEntries(
    [...content.matchAll(header)].map(([, name, value]) => [name, value as string]),
  );
  const lines = withoutEscapes(content.replace(header, "")).split(/\r?\n|(?:\\r)?\\n|\\r/);
  const written = lines.filter((line) => line.trim() !== "");
  const mark = marks.find((one) => written.every((line) => one.test(line)));
  const body = lines
    .map((line) => (mark ? line.replace(mark, "") : line))
    .map((line) => line.replace(closing, "").replace(opening, "").replace(/\s+/g, ""))
    .join("");
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(body)) return undefined;
  return { label, headers, bytes: Buffer.from(body, "base64") };
}

/** Whether the key in it needs a passphrase. */
function isEncrypted({ label, headers, bytes }: PemBlock): boolean {
  if (label === "OPENSSH PRIVATE KEY") return readOpenSsh(bytes)?.cipher !== "none";
  return label.startsWith("ENCRYPTED") || headers["Proc-Type"]?.includes("ENCRYPTED") === true;
}

/** Whether the bytes are one DER SEQUENCE from the first to the last (X.690 section 8.1). */
function isOneSequence(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30) return false;
  const first = bytes[1] ?? 0;
  if (first < 0x80) return bytes.length === 2 + first;
  const size = first & 0x7f;
  return size >= 1 && size <= 3 && bytes.length === 2 + size + bytes.readUIntBE(2, size);
}

function keyOf({ label, bytes }: PemBlock): KeyObject | undefined {
  const { createPrivateKey } = process.getBuiltinModule("node:crypto");
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  try {
    return createPrivateKey([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n"));
  } catch {
    return undefined;
  }
}

/**
 * Proves a private key that OpenSSL (through node:crypto) or the OpenSSH reader accepts; refutes a body that is no
 * base64 or not of the structure its label promises. An encrypted key is left unproven.
 */
export function provePem(text: string): Proof {
  const block = readPem(text);
  if (!block) return "refuted";
  if (block.label === "OPENSSH PRIVATE KEY") return readOpenSsh(block.bytes) ? "proven" : "refuted";
  if (block.headers["DEK-Info"]) return "unproven";
  if (!isOneSequence(block.bytes)) return "refuted";
  return isEncrypted(block) || !keyOf(block) ? "unproven" : "proven";
}

/** Type and size of the key, and whether it is encrypted. */
export function describePem(text: string): Readonly<Record<string, string>> {
  const block = readPem(text);
  if (!block) return {};
  const encrypted = isEncrypted(block);
  const openSsh = block.label === "OPENSSH PRIVATE KEY" ? describeOpenSsh(block.bytes) : undefined;
  const key = encrypted || openSsh ? undefined : keyOf(block);
  const { modulusLength, namedCurve } = key?.asymmetricKeyDetails ?? {};
  return {
    ...openSsh,
    ...(key?.asymmetricKeyType && { type: key.asymmetricKeyType }),
    ...(modulusLength && { bits: String(modulusLength) }),
    ...(namedCurve && { curve: namedCurve }),
    encrypted: encrypted ? "yes" : "no",
  };
}
