import { z } from "zod";

/** Building blocks for options schemas: one spelling of times, sizes and lists for every gate. */

const durationUnits: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `500ms`, `3s`, `2m`, `1h`, `90d`; a bare number is ms. Gives ms. */
export function duration() {
  return z
    .union([
      z.number().nonnegative(),
      z.string().regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, "must be a time such as 500ms, 3s or 2m"),
    ])
    .transform((value) => (typeof value === "number" ? value : parseUnits(value, durationUnits)))
    .describe("A time such as 500ms, 3s, 2m; a bare number is in ms.");
}

const byteUnits: Record<string, number> = {
  B: 1,
  kB: 1000,
  KB: 1000,
  KiB: 1024,
  MB: 1_000_000,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
};

/** `500kB`, `10MiB`, `1GB`; a bare number is bytes. Gives bytes. */
export function byteSize() {
  return z
    .union([
      z.number().int().nonnegative(),
      z.string().regex(/^\d+(\.\d+)?(B|[kK]B|KiB|MB|MiB|GB|GiB)$/, "must be a size such as 500kB or 10MiB"),
    ])
    .transform((value) => (typeof value === "number" ? value : Math.round(parseUnits(value, byteUnits))))
    .describe("A size such as 500kB or 10MiB; a bare number is in bytes.");
}

function parseUnits(text: string, units: Record<string, number>): number {
  const [, amount = "0", unit = ""] = /^([\d.]+)([a-zA-Z]+)$/.exec(text) ?? [];
  return Number(amount) * (units[unit] ?? 1);
}

/** A list; a single value, and a text with one entry a line (as action inputs have it), are taken as lists too. */
export function list<T extends z.ZodType>(item: T) {
  const split = (value: unknown) => {
    if (typeof value === "string")
      return value
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return value === undefined || value === null || Array.isArray(value) ? value : [value];
  };
  return z.preprocess(split, z.array(item));
}

/** A mapping of names to text; numbers and booleans are taken as their text. */
export function textMap() {
  return z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String));
}

/**
 * Header fields by name (RFC 9110 section 5). White space around a value is dropped: secrets are often stored with a
 * line break at their end.
 */
export function httpHeaders() {
  const name = z.string().regex(/^[!#$%&'*+.^`|~\w-]+$/, "must be a header's name");
  const value = z
    .union([z.string(), z.number(), z.boolean()])
    .transform((given) => String(given).trim())
    .refine(
      (text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text),
      "must be one line of ISO 8859-1 text, as a header's value",
    );
  return z.record(name, value);
}

/** An absolute http(s) URL. Gives the URL as text. */
export function httpUrl() {
  return z
    .string()
    .refine(
      (text) => /^https?:\/\//i.test(text) && URL.canParse(text),
      "must be an absolute URL that starts with https:// or http://",
    );
}

/** A domain name as a zone file may have it: labels of 1 to 63 bytes, 253 in all (RFC 1035 section 2.3.4). */
export function domainName() {
  return z
    .string()
    .refine(
      (text) => text.length <= 254 && /^([^.\s]{1,63}\.)*[^.\s]{1,63}\.?$/.test(text) && !/[/:@]/.test(text),
      "must be a domain name such as www.example.com",
    );
}

/** A day that there is, `YYYY-MM-DD`. */
export function isoDate() {
  return z.string().refine(isDate, "must be a date such as 2027-05-01");
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
