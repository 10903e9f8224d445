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

const attributes: Record<string, (cookie: Cookie) => Value | undefined> = {
  value: (cookie) => cookie.value,
  expires: (cookie) => (cookie.expires instanceof Date ? cookie.expires : undefined),
  "max-age": (cookie) => (typeof cookie.maxAge === "number" ? cookie.maxAge : undefined),
  domain: (cookie) => cookie.domain ?? undefined,
  path: (cookie) => cookie.path ?? undefined,
  secure: (cookie) => (cookie.secure ? true : undefined),
  httponly: (cookie) => (cookie.httpOnly ? true : undefined),
  samesite: (cookie) => (cookie.sameSite === undefined ? undefined : sameSite(cookie.sameSite)),
};

function sameSite(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/**
 * A cookie an answer sets, by `name` or `name[Attribute]`; undefined when it is not set or has no such attribute.
 *
 * @throws QueryError for an attribute that cookies do not have.
 */
export function cookieQuery(headers: HeaderLines, expression: string): Value | undefined {
  const { name, read } = parseExpression(expression);
  const cookies = headerValues(headers, "set-cookie").map((line) => Cookie.parse(line));
  const cookie = cookies.findLast((one) => one?.key === name);
  return cookie && read(cookie);
}

/** @throws QueryError for an attribute that cookies do not have. */
export function assertCookieExpression(expression: string): void {
  parseExpression(expression);
}

function parseExpression(expression: string): { name: string; read: (cookie: Cookie) => Value | undefined } {
  const [, name = expression, attribute = "Value"] = /^(.*?)\[([^\]]*)\]$/.exec(expression) ?? [];
  const read = attributes[attribute.toLowerCase()];
  if (!read) {
    throw new QueryError(
      `cookies have no attribute "${attribute}": there are Value, Expires, Max-Age, Domain, Path, Secure, HttpOnly, SameSite`,
    );
  }
  return { name, read };
}
