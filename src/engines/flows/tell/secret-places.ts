import type { Redactor } from "../../../core/redactor.ts";
import { REDACTED } from "../../../core/redactor.ts";
import { isSecretName } from "../../../core/secret-names.ts";

/**
 * Masks what stands in secret places of a text: fields of JSON, forms, XML and HTML with a secret name, parameters
 * and logins of addresses. It looks for the places themselves instead of parsing the whole, so that it also holds for
 * a text that was cut, is text inside another text, or is not quite JSON.
 */
export function maskText(text: string, redactor: Redactor): string {
  return maskLogins(maskPairs(maskMarkup(maskFields(text, redactor), redactor), redactor), redactor);
}

/** Words, addresses and short values are too common to be redacted everywhere they occur. */
export function looksRandom(value: string): boolean {
  return (
    value.length >= 8 && !/^[a-z]+$/i.test(value) && !/^https?:\/\//i.test(value) && !value.includes(REDACTED)
  );
}

/** A field's value for evidence; registers it when it can only be a secret. */
export function maskField(name: string, value: string, redactor: Redactor): string {
  if (!isSecretName(name) || value === "") return value;
  if (looksRandom(value)) redactor.add(value);
  return REDACTED;
}

/** A name with its colon, as JSON and JavaScript write it; inside another text its quotes are escaped. */
const fieldName =
  /(?<!\\)(\\*)(["'])([^"'\\\n]{1,80})\1\2\s*:\s*|(?<![\w$])([A-Za-z_$][\w$]{0,79})\s*:\s*(?=\\*["'])/g;

function maskFields(text: string, redactor: Redactor): string {
  let result = "";
  let kept = 0;
  const names = new RegExp(fieldName);
  for (let found = names.exec(text); found; found = names.exec(text)) {
    const [, escapes = "", quote = "", quotedName, bareName] = found;
    const name = quotedName ?? bareName ?? "";
    if (!isSecretName(name)) continue;
    for (const { start, end, value } of valuesAt(text, names.lastIndex)) {
      const masked = maskField(name, value, redactor);
      if (masked === value) continue;
      const isText = /["'\\]/.test(text[start - 1] ?? "");
      result += text.slice(kept, start) + (isText ? masked : `${escapes}${quote}${masked}${escapes}${quote}`);
      kept = end;
      names.lastIndex = end;
    }
  }
  return result + text.slice(kept);
}

/** A value's place in a text; of a text, what its quotes enclose. */
interface ValuePlace {
  start: number;
  end: number;
  value: string;
}

/** The text or the number at a place, or those in the list there. */
function* valuesAt(text: string, from: number): Generator<ValuePlace, void, void> {
  const between = /[\s,]*/y;
  const isList = text[from] === "[";
  for (let at = isList ? from + 1 : from; ; ) {
    const found = textAt(text, at) ?? numberAt(text, at);
    if (!found) return;
    yield found;
    if (!isList) return;
    between.lastIndex = /["'\\]/.test(text[found.start - 1] ?? "") ? pastQuote(text, found.end) : found.end;
    between.exec(text);
    at = between.lastIndex;
  }
}

function numberAt(text: string, at: number): ValuePlace | undefined {
  const scalar = /[^\s,:{}[\]"'\\&<]+/y;
  scalar.lastIndex = at;
  const [value] = scalar.exec(text) ?? [];
  if (value === undefined || /^(?:null|true|false|undefined)$/.test(value)) return undefined;
  return { start: at, end: at + value.length, value };
}

function textAt(text: string, at: number): ValuePlace | undefined {
  const opening = /(\\*)(["'])/y;
  opening.lastIndex = at;
  const [whole, escapes = "", quote = ""] = opening.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const start = at + whole.length;
  for (let next = text.indexOf(quote, start); next >= 0; next = text.indexOf(quote, next + 1)) {
    let backslashes = 0;
    while (next - backslashes > start && text[next - backslashes - 1] === "\\") backslashes++;
    // Each text around this one doubles the backslashes before a quote and adds one.
    const own = backslashes - escapes.length;
    if (own >= 0 && own % (2 * (escapes.length + 1)) !== 0) continue;
    const end = next - Math.min(backslashes, escapes.length);
    return { start, end, value: unescaped(text.slice(start, end)) };
  }
  return { start, end: text.length, value: unescaped(text.slice(start)) };
}

function pastQuote(text: string, at: number): number {
  const closing = /\\*["']?/y;
  closing.lastIndex = at;
  closing.exec(text);
  return closing.lastIndex;
}

/** What a JSON text stands for; as it is where it is none. */
function unescaped(value: string): string {
  if (!value.includes("\\")) return value;
  try {
    return JSON.parse(`"${value}"`) as string;
  } catch {
    return value;
  }
}

/** `name=value` in addresses, forms and output. */
function maskPairs(text: string, redactor: Redactor): string {
  return text.replace(
    /(?<![\w.%$-])([\w.%$-]{1,80}(?:\[[\w-]{0,80}\])?)=([^\s&#"'<>\\]+)/g,
    (whole, name: string, value: string) => {
      const masked = maskField(name, decoded(value), redactor);
      return masked === REDACTED ? `${name}=${masked}` : whole;
    },
  );
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}

/** Elements with a secret name, and fields of HTML forms with one. */
function maskMarkup(text: string, redactor: Redactor): string {
  if (!text.includes("<")) return text;
  return text
    .replace(
      /(<([\w:.-]{1,80})(?:\s[^<>]{0,400})?>)([^<>]+)(?=<)/g,
      (_, tag: string, name: string, value: string) => tag + maskField(name, value, redactor),
    )
    .replace(formField, (tag) => {
      const [, , name = ""] = fieldNameIn.exec(tag) ?? [];
      if (!isSecretName(name)) return tag;
      return tag.replace(fieldValueIn, (whole, start: string, marks = "", quoted?: string, bare?: string) => {
        const value = quoted ?? bare ?? "";
        const masked = maskField(name, value, redactor);
        return masked === value ? whole : `${start}${marks}${masked}${marks}`;
      });
    });
}

/** White space, also as a text around the markup writes it. */
const gap = String.raw`(?:\s|\\+[nrt])`;
const formField = new RegExp(`<(?:input|meta)${gap}[^<>]{0,2000}>`, "gi");
/** Quotes may be escaped, since the markup may be text inside another text. */
const fieldNameIn = new RegExp(String.raw`${gap}name\s*=\s*(\\*["']?)([^\s"'>\\]+)\1`, "i");
const fieldValueIn = new RegExp(
  String.raw`(${gap}(?:value|content)\s*=\s*)(?:(\\*["'])(.*?)\2|([^\s"'>\\]+))`,
  "gis",
);

/** `user:password@` in addresses of any scheme. */
const login = /(?<![a-z\d+.-])([a-z][a-z\d+.-]{0,40}:\/\/)([^\s/?#"'<>\\]*)@/gi;

function maskLogins(text: string, redactor: Redactor): string {
  return text.replace(login, (_, scheme: string, given: string) => {
    const password = decoded(given.slice(given.indexOf(":") + 1).replaceAll("+", "%2B"));
    if (given.includes(":") ? !password.includes(REDACTED) : looksRandom(password)) redactor.add(password);
    return `${scheme}${REDACTED}@`;
  });
}

/** A title without the user and password of an address in it. */
export function withoutLogin(title: string): string {
  return title.replace(login, `$1${REDACTED}@`);
}
