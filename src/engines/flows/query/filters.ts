import { textContent } from "domutils";
import { evaluate, type Scope } from "../template.ts";
import { asText, isMapping, isNumeric, Nodes, single, typeOf, type Value } from "../values.ts";
import type { Filter, FilterName } from "../vocabulary.ts";
import { decodeCharset, jsonOf } from "./answer.ts";
import { formatDate, parseDate } from "./dates.ts";
import { parseHtml, selectCss } from "./html.ts";
import { selectJson } from "./jsonpath.ts";
import { patternOf } from "./operands.ts";
import { firstGroup } from "./patterns.ts";
import { sizeOf } from "./predicates.ts";
import { QueryError } from "./query-error.ts";
import { replaceMatches } from "./replacement.ts";
import { selectXpath } from "./xpath.ts";

/**
 * Applies filters one after the other. Nothing stays nothing.
 *
 * @throws QueryError when a filter cannot be applied to what it is given; UnsetVariable.
 */
export function applyFilters(
  value: Value | undefined,
  filters: readonly Filter[],
  scope: Scope,
): Value | undefined {
  let current = value;
  for (const filter of filters) {
    if (current === undefined) return undefined;
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
  base64Decode: (value, filter) => base64(text(value, filter), /^[A-Za-z0-9+/]*={0,2}$/),
  base64Encode: (value, filter) => bytes(value, filter).toString("base64"),
  base64UrlSafeDecode: (value, filter) => base64(text(value, filter), /^[A-Za-z0-9_-]*={0,2}$/),
  base64UrlSafeEncode: (value, filter) => bytes(value, filter).toString("base64url"),
  charsetDecode: decode,
  count: (value, filter) => {
    const size = sizeOf(value);
    if (size === undefined || typeof value === "string") throw unfit(filter, value);
    return size;
  },
  css: (value, filter, scope) => selectCss(parseHtml(text(value, filter)), argument(filter, scope)),
  dateFormat: (value, filter, scope) => formatDate(date(value, filter), argument(filter, scope)),
  daysAfterNow: (value, filter, scope) => Math.trunc((date(value, filter).getTime() - scope.now()) / DAY_MS),
  daysBeforeNow: (value, filter, scope) => Math.trunc((scope.now() - date(value, filter).getTime()) / DAY_MS),
  decode,
  first: (value, filter) => items(value, filter)[0],
  format: (value, filter, scope) => formatDate(date(value, filter), argument(filter, scope)),
  htmlEscape: (value, filter) => text(value, filter).replace(/[&<>"']/g, (char) => htmlReferences[char]!),
  htmlUnescape: (value, filter) => textContent(parseHtml(text(value, filter).replaceAll("<", "&lt;"))),
  jsonpath: (value, filter, scope) => {
    const json = typeof single(value) === "string" ? jsonOf(text(value, filter)) : value;
    return selectJson(json, argument(filter, scope), filter.unwraps);
  },
  last: (value, filter) => items(value, filter).at(-1),
  location: (value, filter) => {
    const hop = isMapping(value) ? value : undefined;
    if (typeof hop?.["location"] !== "string" || typeof hop["url"] !== "string") throw unfit(filter, value);
    return new URL(hop["location"], hop["url"]).href;
  },
  nth: (value, filter, scope) => {
    const index = evaluate(filter.operands[0]!, scope);
    if (!isNumeric(index)) throw new QueryError(`nth needs a number, not ${typeOf(index)}`);
    return items(value, filter).at(Number(index));
  },
  regex: (value, filter, scope) => firstGroup(patternOf(filter.operands[0]!, scope), text(value, filter)),
  replace: (value, filter, scope) => {
    const [from, to] = filter.operands;
    if (from?.kind === "regex") return replaceRegex(value, filter, scope);
    return text(value, filter).replaceAll(asText(evaluate(from!, scope)), () => asText(evaluate(to!, scope)));
  },
  replaceRegex,
  split: (value, filter, scope) => text(value, filter).split(argument(filter, scope)),
  toDate: (value, filter, scope) => parseDate(text(value, filter), argument(filter, scope)),
  toFloat: (value, filter) => {
    const one = asNumber(value, filter);
    if (typeof one !== "string") return Number(one);
    if (floatForm.test(one)) return Number(one);
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
  toString: (value) => asText(value),
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
  utf8Decode: (value, filter) => decodeCharset(bytes(value, filter), "utf-8"),
  utf8Encode: (value, filter) => Buffer.from(text(value, filter), "utf8"),
  xpath: (value, filter, scope) => selectXpath(text(value, filter), argument(filter, scope)),
};

function decode(value: Value, filter: Filter, scope: Scope): string {
  return decodeCharset(bytes(value, filter), argument(filter, scope));
}

function replaceRegex(value: Value, filter: Filter, scope: Scope): string {
  const [from, to] = filter.operands;
  return replaceMatches(patternOf(from!, scope), text(value, filter), asText(evaluate(to!, scope)));
}

function base64(encoded: string, form: RegExp): Buffer {
  const bare = encoded.replace(/\s/g, "");
  if (!form.test(bare)) throw new QueryError(`${JSON.stringify(encoded)} is not base64 of this kind`);
  return Buffer.from(bare, "base64");
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

function items(value: Value, filter: Filter): readonly Value[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Nodes) return value.texts;
  throw unfit(filter, value);
}

function asNumber(value: Value, filter: Filter): number | bigint | string {
  const one = single(value);
  if (typeof one === "string" || isNumeric(one)) return one;
  throw unfit(filter, value);
}

function unfit({ name }: Filter, value: Value): QueryError {
  return new QueryError(`${name} cannot be applied to ${typeOf(value)}`);
}
