import type { Redactor } from "../../../core/redactor.ts";
import { REDACTED } from "../../../core/redactor.ts";
import { isSecretName } from "../../../core/secret-names.ts";
import { type HeaderLines, headerValues } from "../../../probes/http/headers.ts";
import { looksRandom, maskField, maskText } from "./secret-places.ts";

/** Keeps what a request or an answer holds in secret places out of evidence, whether or not anybody named it secret. */

/** Names that cookies of sessions and logins have. */
const sessionCookie = /sess|(^|[_.-])s?id($|[_.-])|auth|login|remember/i;

/**
 * Registers the values of cookies that scripts may not read, that are named like a session, or that are as long as
 * one.
 */
export function registerCookies(headers: HeaderLines, redactor: Redactor): void {
  for (const line of headerValues(headers, "set-cookie")) {
    const [, name = "", value = ""] = /^([^=;]*)=("?[^;]*)/.exec(line) ?? [];
    const bare = value.trim().replace(/^"|"$/g, "");
    const isSession = sessionCookie.test(name) || isSecretName(name) || /;\s*httponly/i.test(line);
    if (looksRandom(bare) && (bare.length >= 16 || isSession)) redactor.add(bare);
  }
}

/** Header lines for evidence: no cookie's value, no credentials. */
export function maskHeaders(headers: HeaderLines, redactor: Redactor): HeaderLines {
  return headers.map(([name, value]) => {
    if (name === "set-cookie") return [name, value.replace(/=[^;]*/, `=${REDACTED}`)];
    if (name === "cookie") return [name, value.replace(/=[^;]*/g, `=${REDACTED}`)];
    if (/^(proxy-)?authorization$/.test(name))
      return [name, value.replace(/\s.*|^\S+$/, ` ${REDACTED}`).trim()];
    return [name, redactor.redact(maskText(maskField(name, value, redactor), redactor))];
  });
}

/** A URL for evidence: parameters with a secret name and logins are masked, in relative ones as well. */
export function maskUrl(url: string, redactor: Redactor): string {
  return redactor.redact(maskText(url, redactor));
}
