import type { Redactor } from "../../../core/redactor.ts";
import { REDACTED } from "../../../core/redactor.ts";
import { isSecretName } from "../../../core/secret-names.ts";
import { type HeaderLines, headerValues } from "../../../probes/http/headers.ts";
import { isMapping, type Value } from "../values.ts";

/** Keeps what a request or an answer holds in secret places out of evidence, whether or not anybody named it secret. */

/** Words and short values are too common to be redacted everywhere they occur. */
function looksRandom(value: string): boolean {
  return value.length >= 8 && !/^[a-z]+$/i.test(value);
}

/** Registers the values of cookies that scripts may not read, or that are long enough to be a session. */
export function registerCookies(headers: HeaderLines, redactor: Redactor): void {
  for (const line of headerValues(headers, "set-cookie")) {
    const [, value = ""] = /^[^=;]*=("?[^;]*)/.exec(line) ?? [];
    const bare = value.trim().replace(/^"|"$/g, "");
    if (looksRandom(bare) && (bare.length >= 16 || /;\s*httponly/i.test(line))) redactor.add(bare);
  }
}

/** A field's value for evidence; registers it when it can only be a secret. */
export function maskField(name: string, value: string, redactor: Redactor): string {
  if (!isSecretName(name) || value === "") return value;
  if (looksRandom(value)) redactor.add(value);
  return REDACTED;
}

/** JSON for evidence: the texts and numbers of fields with a secret name are masked. */
export function maskJson(value: Value | undefined, redactor: Redactor, name = ""): Value | undefined {
  if (typeof value === "string" || typeof value === "number") {
    const masked = maskField(name, String(value), redactor);
    return masked === REDACTED ? masked : value;
  }
  if (Array.isArray(value)) return value.map((item) => maskJson(item, redactor, name) ?? null);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, maskJson(inner, redactor, key) ?? null]),
  );
}

/** Header lines for evidence: no cookie's value, no credentials. */
export function maskHeaders(headers: HeaderLines, redactor: Redactor): HeaderLines {
  return headers.map(([name, value]) => {
    if (name === "set-cookie") return [name, value.replace(/=[^;]*/, `=${REDACTED}`)];
    if (name === "cookie") return [name, value.replace(/=[^;]*/g, `=${REDACTED}`)];
    if (/^(proxy-)?authorization$/.test(name))
      return [name, value.replace(/\s.*|^\S+$/, ` ${REDACTED}`).trim()];
    return [name, redactor.redact(maskField(name, value, redactor))];
  });
}

/** A URL for evidence: parameters with a secret name are masked. */
export function maskUrl(url: string, redactor: Redactor): string {
  const parsed = URL.parse(url);
  if (!parsed) return redactor.redact(url);
  for (const [name, value] of parsed.searchParams) maskField(name, value, redactor);
  const masked = url.replace(/([?&])([^=&#]+)=([^&#]+)/g, (whole, sign: string, name: string) =>
    isSecretName(name) ? `${sign}${name}=${REDACTED}` : whole,
  );
  return redactor.redact(masked);
}
