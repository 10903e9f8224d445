import { isIP } from "node:net";
import type { ValueType } from "./options.ts";

/** What each type is called in a sentence that ends "… is not". */
export const typePhrases: Readonly<Record<ValueType, string>> = {
  string: "text",
  url: "an absolute URL",
  int: "a whole number",
  number: "a number",
  port: "a port number from 1 to 65535",
  bool: "true or false",
  email: "an e-mail address",
  enum: "one of the allowed values",
  json: "valid JSON",
  uuid: "a UUID",
  hex: "an even number of hexadecimal digits",
  base64: "base64",
  ip: "an IP address",
  hostname: "a host name",
};

const tests: Readonly<Record<ValueType, (value: string) => boolean>> = {
  string: () => true,
  url: (value) => /^[a-z][a-z0-9+.-]*:\/\/\S/i.test(value) && URL.canParse(value),
  int: (value) => /^[+-]?\d{1,19}$/.test(value),
  number: (value) => /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value),
  port: (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
  bool: (value) => /^(true|false|1|0|yes|no|on|off)$/i.test(value),
  email: (value) =>
    value.length <= 320 && /^(?:[^@<>]*<)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+>?$/.test(value.trim()),
  enum: () => true,
  json: isJson,
  uuid: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  hex: (value) => value.length % 2 === 0 && /^(0x)?[0-9a-f]+$/i.test(value),
  base64: (value) => value.length % 4 !== 1 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(value),
  ip: (value) => isIP(value) !== 0,
  hostname: (value) =>
    value.length <= 253 &&
    /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(value),
};

/** Whether `value` is of `type`. */
export function isOfType(value: string, type: ValueType): boolean {
  return tests[type](value);
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/** How long a value is, roughly: enough to spot a truncated key, too little to help anybody guess it. */
export function lengthClass(value: string): string {
  const bounds = [8, 16, 32, 64];
  const upper = bounds.find((bound) => value.length < bound);
  if (value.length === 0) return "no characters";
  if (upper === undefined) return "64 or more characters";
  return upper === 8 ? "fewer than 8 characters" : `${upper / 2} to ${upper - 1} characters`;
}
