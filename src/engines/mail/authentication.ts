import { getDomain } from "tldts";
import type { HeaderLines } from "../../probes/http/headers.ts";
import { headerValues } from "../../probes/http/headers.ts";

/** One method's result in an Authentication-Results field. */
export interface AuthenticationResult {
  method: "dkim" | "spf" | "dmarc";
  /** `pass`, `fail`, `none`… */
  result: string;
  /** The domain it vouches for. */
  domain: string | undefined;
}

/** Which property tells the domain, by method (RFC 8601 section 2.7). */
const properties: Record<AuthenticationResult["method"], RegExp> = {
  dkim: /\bheader\.(?:d|i)\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"@]+)/i,
  spf: /\bsmtp\.(?:mailfrom|helo)\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"@]+)/i,
  dmarc: /\bheader\.from\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"@]+)/i,
};

/**
 * What the receiving server found out about a message's sender: the topmost Authentication-Results field (RFC 8601),
 * which the last server on the way added. Undefined when there is none.
 */
export function authenticationResults(headers: HeaderLines): AuthenticationResult[] | undefined {
  const [topmost] = headerValues(headers, "authentication-results");
  if (topmost === undefined) return undefined;
  const [, ...results] = withoutComments(topmost).split(";");
  return results.flatMap((part) => {
    const [, method = "", result = ""] = /^\s*(dkim|spf|dmarc)\s*=\s*([a-z]+)/i.exec(part) ?? [];
    const name = method.toLowerCase() as AuthenticationResult["method"];
    if (!Object.hasOwn(properties, name)) return [];
    return [
      { method: name, result: result.toLowerCase(), domain: properties[name].exec(part)?.[1]?.toLowerCase() },
    ];
  });
}

/** Comments stand in parentheses, which may nest (RFC 5322 section 3.2.2). */
function withoutComments(value: string): string {
  let depth = 0;
  let text = "";
  for (const char of value) {
    if (char === "(") depth++;
    if (depth === 0) text += char;
    if (char === ")" && depth > 0) depth--;
  }
  return text;
}

/** The domain that a name belongs to, by the public suffix list: `shop.example` for `mail.shop.example`. */
export function organisation(domain: string): string {
  return getDomain(domain, { allowPrivateDomains: false }) ?? domain.toLowerCase();
}
