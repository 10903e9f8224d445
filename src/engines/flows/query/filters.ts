import { textContent } from "domutils";
import { asFloat } from "../float.ts";
import { evaluate, type Scope } from "../template.ts";
import {
  asText,
  isMapping,
  isNumeric,
  isScalar,
  Nodes,
  plainNumber,
  single,
  toJson,
  typeOf,
  type Value,
} from "../values.ts";
import type { Filter, FilterName } from "../vocabulary.ts";
import { decodeCharset, jsonOf } from "./answer.ts";
import { parseHtml, selectCss } from "./html.ts";
import { selectJson } from "./jsonpath.ts";
import { patternOf } from "./operands.ts";
import { firstGroup } from "./patterns.ts";
import { sizeOf } from "./predicates.ts";
import { QueryError } from "./query-error.ts";
import { parseDate } from "./read-date.ts";
import { replaceMatches } from "./replacement.ts";
import { formatDate } from "./write-date.ts";
import { selectXpath } from "./xpath.ts";

/**
 * Applies filters one after the other.
 *
 * @throws QueryError when a filter cannot be applied to what it is given, which nothing never can; UnsetVariable.
 */
export function applyFilters(
  value: Value | undefined,
  filters: readonly Filter[],
  scope: Scope,
): Value | undefined {
  let current = value;
  for (const filter of filters) {
    if (current === undefined)
      throw new QueryError(`there is nothing that ${filter.name} could be applied to`);
    current = appliers[filter.name](current, filter, scope);
  }
  return current;
}

/** Number of operands each filter takes. */
export const filterOperands: Readonly<Record<FilterName, number>> = {
  base64Decode: 0,
  base64Encode: 0,
  base64UrlSafeDecode: 0,
  base64UrlSafeEncode: 0,
  charsetDecode: 1,
  count: 0,
  css: 1,
  dateFormat: 1,
  daysAfterNow: 0,
  daysBeforeNow: 0,
  decode: 1,
  first: 0,
  format: 1,
  htmlEscape: 0,
  htmlUnescape: 0,
  jsonpath: 1,
  last: 0,
  location: 0,
  nth: 1,
  regex: 1,
  replace: 2,
  replaceRegex: 2,
  split: 1,
  toDate: 1,
  toFloat: 0,
  toHex: 0,
  toInt: 0,
  toString: 0,
  urlDecode: 0,
  urlEncode: 0,
  urlQueryParam: 1,
  utf8Decode: 0,
  utf8Encode: 0,
  xpath: 1,
};

/** As Rust reads a float. */
const floatForm = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

const htmlReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

type Applier = (value: Value, filter: Filter, scope: Scope) => Value | undefined;

const DAY_MS = 86_400_000;

const appliers: Record<FilterName, Applier> = {
  base64Decode: (value, filter) => base64(text(value, filter), "base64"),
  base64Encode: (value, filter) => bytes(value, filter).toString("base64"),
  base64UrlSafeDecode: (value, filter) => base64(text(value, filter), "base64url"),
  base64UrlSafeEncode: (value, filter) => bytes(value, filter).toString("base64url"),
  charsetDecode: decode,
  count: (value, filter) => {
    const size = sizeOf(value);
    if (size === undefined || typeof value === "string" || isMapping(value)) throw unfit(filter, value);
    return size;
  },
  css: (value, filter, scope) => selectCss(parseHtml(text(value, filter)), argument(filter, scope)),
  dateFormat: (value, filter, scope) => formatDate(date(value, filter), argument(filter, scope)),
  daysAfterNow: (value, filter, scope) => Math.trunc((date(value, filter).getTime() - scope.now()) / DAY_MS),
  daysBeforeNow: (value, filter, scope) => Math.trunc((scope.now() - date(value, filter).getTime()) / DAY_MS),
  decode,
  first: (value, filter) => item(value, filter, 0),
  format: (value, filter, scope) => formatDate(date(value, filter), argument(filter, scope)),
  htmlEscape: (value, filter) => text(value, filter).replace(/[&<>"']/g, (char) => htmlReferences[char]!),
  htmlUnescape: (value, filter) => textContent(parseHtml(text(value, filter).replaceAll("<", "&lt;"))),
  jsonpath: (value, filter, scope) => {
    // In YAML flows, what an earlier query found can be looked into further; Hurl takes text only.
    const isFound = !filter.unwraps && (isMapping(value) || Array.isArray(value));
    const json = isFound ? toJson(value) : text(value, filter);
    return selectJson(jsonOf(json), argument(filter, scope), filter.unwraps);
  },
  last: (value, filter) => item(value, filter, -1),
  location: (value, filter) => {
    const hop = isMapping(value) ? value : undefined;
    if (typeof hop?.["location"] !== "string" || typeof hop["url"] !== "string") throw unfit(filter, value);
    return new URL(hop["location"], hop["url"]).href;
  },
  nth: (value, filter, scope) => {
    const index = evaluate(filter.operands[0]!, scope);
    if (!isNumeric(index)) throw new QueryError(`nth needs a number, not ${typeOf(index)}`);
    return item(value, filter, Number(plainNumber(index)));
  },
  regex: (value, filter, scope) => firstGroup(patternOf(filter.operands[0]!, scope), text(value, filter)),
  replace: (value, filter, scope) => {
    const [from, to] = filter.operands;
    if (from?.kind === "regex") return replaceRegex(value, filter, scope);
    return text(value, filter).replaceAll(asText(evaluate(from!, scope)), () => asText(evaluate(to!, scope)));
  },
  replaceRegex,
  split: (value, filter, scope) => {
    const separator = argument(filter, scope);
    const whole = text(value, filter);
    // Between any two characters, and before the first and after the last.
    return separator === "" ? ["", ...whole, ""] : whole.split(separator);
  },
  toDate: (value, filter, scope) => parseDate(text(value, filter), argument(filter, scope)),
  toFloat: (value, filter) => {
    const one = asNumber(value, filter);
    if (typeof one !== "string") return asFloat(Number(one));
    if (floatForm.test(one)) return asFloat(Number(one));
    const [, sign, word] = /^([-+]?)(inf(?:inity)?|nan)$/i.exec(one) ?? [];
    if (word === undefined) throw new QueryError(`toFloat: ${JSON.stringify(one)} is not a number`);
    return /^n/i.test(word) ? Number.NaN : Number(`${sign}Infinity`);
  },
  toHex: (value, filter) => bytes(value, filter).toString("hex"),
  toInt: (value, filter) => {
    const one = asNumber(value, filter);
    if (typeof one !== "string") return typeof one === "bigint" ? one : Math.trunc(one);
    if (!/^[-+]?\d+$/.test(one)) throw new QueryError(`toInt: ${JSON.stringify(one)} is not an integer`);
    const number = Number(one);
    return Number.isSafeInteger(number) ? number : BigInt(one);
  },
  toString: (value, filter) => {
    if (!isScalar(value)) throw unfit(filter, value);
    return asText(value);
  },
  // What is not percent-encoded stays as it is (URL Standard, "percent-decode").
  urlDecode: (value, filter) =>
    text(value, filter).replace(/(?:%[\da-f]{2})+/gi, (encoded) =>
      Buffer.from(encoded.replaceAll("%", ""), "hex").toString("utf8"),
    ),
  urlEncode: (value, filter) =>
    encodeURIComponent(text(value, filter).toWellFormed())
      .replaceAll("%2F", "/")
      .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
  urlQueryParam: (value, filter, scope) => {
    const url = URL.parse(text(value, filter));
    if (!url) throw new QueryError(`urlQueryParam: ${JSON.stringify(asText(value))} is not a URL`);
    return url.searchParams.get(argument(filter, scope)) ?? undefined;
  },
  // What is not UTF-8 becomes U+FFFD.
  utf8Decode: (value, filter) => bytes(value, filter).toString("utf8"),
  utf8Encode: (value, filter) => Buffer.from(text(value, filter), "utf8"),
  xpath: (value, filter, scope) => selectXpath(text(value, filter), argument(filter, scope), "text/html"),
};

function decode(value: Value, filter: Filter, scope: Scope): string {
  return decodeCharset(bytes(value, filter), argument(filter, scope));
}

function replaceRegex(value: Value, filter: Filter, scope: Scope): string {
  const [from, to] = filter.operands;
  return replaceMatches(patternOf(from!, scope), text(value, filter), asText(evaluate(to!, scope)));
}

/** Only what encoding gives can be decoded: `base64` with its padding, `base64url` without. */
function base64(encoded: string, form: "base64" | "base64url"): Buffer {
  const decoded = Buffer.from(encoded, form);
  if (decoded.toString(form) !== encoded)
    throw new QueryError(`${JSON.stringify(encoded)} is not base64 of this kind`);
  return decoded;
}

function argument({ operands }: Filter, scope: Scope): string {
  return asText(evaluate(operands[0]!, scope));
}

function text(value: Value, filter: Filter): string {
  const one = single(value);
  if (typeof one === "string") return one;
  throw unfit(filter, value);
}

function bytes(value: Value, filter: Filter): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value);
  throw unfit(filter, value);
}

function date(value: Value, filter: Filter): Date {
  if (value instanceof Date) return value;
  throw unfit(filter, value);
}

/** Counted from the end where the index is negative. */
function item(value: Value, filter: Filter, index: number): Value {
  const items = value instanceof Nodes ? value.texts : value;
  if (!Array.isArray(items)) throw unfit(filter, value);
  const found = (items as readonly Value[]).at(index);
  if (found === undefined) throw new QueryError(`${filter.name}: the list has ${items.length} items`);
  return found;
}

function asNumber(value: Value, filter: Filter): number | bigint | string {
  const one = single(value);
  if (typeof one === "string") return one;
  if (isNumeric(one)) return plainNumber(one);
  throw unfit(filter, value);
}

function unfit({ name }: Filter, value: Value): QueryError {
  return new QueryError(`${name} cannot be applied to ${typeOf(value)}`);
}
