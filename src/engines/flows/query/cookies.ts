import { Cookie, CookieJar } from "tough-cookie";
import { type HeaderLines, headerValues } from "../../../probes/http/headers.ts";
import type { Value } from "../values.ts";
import { QueryError } from "./query-error.ts";

/** The cookies of one flow (RFC 6265). */
export interface Jar {
  /** Takes up every Set-Cookie field of an answer; those a browser would refuse are left out. */
  store(headers: HeaderLines, url: string): void;
  /** The Cookie field's value for a request to `url`; empty when there is none. */
  header(url: string): string;
  /** Every cookie's name and value. */
  all(): { name: string; value: string; httpOnly: boolean }[];
  /** A jar of its own with the same cookies. */
  copy(): Jar;
}

/** Creates an empty jar. */
export function createJar(jar = new CookieJar()): Jar {
  return {
    store(headers, url) {
      for (const line of headerValues(headers, "set-cookie")) {
        jar.setCookieSync(line, url, { ignoreError: true });
      }
    },
    header: (url) => jar.getCookieStringSync(url),
    all: () =>
      (jar.serializeSync()?.cookies ?? []).map((cookie) => ({
        name: String(cookie.key),
        value: String(cookie.value),
        httpOnly: cookie["httpOnly"] === true,
      })),
    copy: () => createJar(jar.cloneSync() ?? new CookieJar()),
  };
}

type Read = (cookie: Cookie, line: string) => Value | undefined;

const attributes: Record<string, Read> = {
  value: (cookie) => cookie.value,
  expires: (cookie) => (cookie.expires instanceof Date ? cookie.expires : undefined),
  "max-age": (cookie) => (typeof cookie.maxAge === "number" ? cookie.maxAge : undefined),
  domain: asWritten("domain"),
  path: asWritten("path"),
  secure: (cookie) => (cookie.secure ? true : undefined),
  httponly: (cookie) => (cookie.httpOnly ? true : undefined),
  samesite: asWritten("samesite"),
};

/** An attribute as it stands in the field: Path may be empty, and SameSite in lower case. */
function asWritten(wanted: string): Read {
  return (_cookie, line) => {
    for (const part of line.split(";").slice(1)) {
      const [name = "", ...value] = part.split("=");
      if (name.trim().toLowerCase() === wanted) return value.join("=").trim();
    }
    return undefined;
  };
}

/**
 * A cookie an answer sets, by `name` or `name[Attribute]`, the first of that name; undefined when it is not set or
 * has no such attribute.
 *
 * @throws QueryError for an attribute that cookies do not have.
 */
export function cookieQuery(headers: HeaderLines, expression: string): Value | undefined {
  const { name, read } = parseExpression(expression);
  for (const line of headerValues(headers, "set-cookie")) {
    const cookie = Cookie.parse(line);
    if (cookie?.key === name) return read(cookie, line);
  }
  return undefined;
}

/** @throws QueryError for an attribute that cookies do not have. */
export function assertCookieExpression(expression: string): void {
  parseExpression(expression);
}

function parseExpression(expression: string): { name: string; read: Read } {
  if (/^[^[]+\[[^\]]*$/.test(expression))
    throw new QueryError(`a "]" is missing in the cookie "${expression}"`);
  const [, name = expression, attribute = "Value"] = /^(.*?)\[([^\]]*)\]$/.exec(expression) ?? [];
  const read = attributes[attribute.toLowerCase()];
  if (!read) {
    throw new QueryError(
      `cookies have no attribute "${attribute}": there are Value, Expires, Max-Age, Domain, Path, Secure, HttpOnly, SameSite`,
    );
  }
  return { name, read };
}
