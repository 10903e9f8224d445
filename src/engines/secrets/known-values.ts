import { encodedForms } from "../../core/redactor.ts";

/** A value known to be secret, in one of the forms it may be written in. */
export interface KnownValue {
  /** Name of the variable that holds it. */
  name: string;
  /** The value itself, raw. */
  secret: string;
  /** The form, to be compared byte by byte. */
  bytes: Buffer;
  /** Its first bytes: what is searched for. */
  literal: Buffer;
}

/** Shorter values would be found everywhere and say nothing. */
export const MIN_VALUE_LENGTH = 8;

/** Bytes of a form that are searched for; the rest is compared where they are found. */
const LITERAL_BYTES = 24;

/**
 * The forms in which a variable's value is searched for: raw, JSON-escaped, percent-encoded, hex, base64 at each of its
 * three phases, and UTF-16 in both byte orders.
 */
export function knownValues(name: string, secret: string): KnownValue[] {
  if (secret.length < MIN_VALUE_LENGTH) return [];
  const little = Buffer.from(secret, "utf16le");
  const forms = [
    ...encodedForms(secret).map((form) => Buffer.from(form, "utf8")),
    little,
    Buffer.from(little).swap16(),
  ];
  return forms.map((bytes) => ({ name, secret, bytes, literal: bytes.subarray(0, LITERAL_BYTES) }));
}
