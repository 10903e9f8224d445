import { domainToASCII } from "node:url";
import { ConfigurationError } from "../../core/errors.ts";
import { matchesStars } from "../../core/stars.ts";
import { caaText, canonicalName } from "../../probes/dns/rdata.ts";
import type { RecordType } from "../../probes/dns/reply.ts";
import { addressMatcher } from "./addresses.ts";

/** One expected value. */
export interface Matcher {
  /** The value as the configuration has it, in canonical form. */
  text: string;
  matches(value: string): boolean;
}

/** A name as it travels: lower case, IDNA A-labels (RFC 5891), no final dot. */
export function asciiName(name: string): string {
  const labels = canonicalName(name).split(".");
  return labels.map((label) => (/\P{ASCII}/u.test(label) ? domainToASCII(label) : label)).join(".");
}

/** Compiles a regular expression into a test. @throws Error when it cannot be read. */
export type Compile = (source: string) => (text: string) => boolean;

/**
 * The matcher for one value of the configuration.
 *
 * @throws ConfigurationError for a regular expression that RE2 cannot read.
 */
export function matcherOf(type: RecordType, text: string, compile: Compile): Matcher {
  switch (type) {
    case "A":
    case "AAAA":
      return { text, matches: addressMatcher(text) };
    case "CNAME":
    case "NS":
      return starMatcher(asciiName(text));
    case "MX": {
      const [host = "", preference = "*"] = text.trim().split(/\s+/).reverse();
      return starMatcher(`${preference} ${host === "." ? "." : asciiName(host)}`);
    }
    case "SRV": {
      const [priority, weight, port, target = "."] = text.trim().split(/\s+/);
      return starMatcher(`${priority} ${weight} ${port} ${target === "." ? "." : asciiName(target)}`);
    }
    case "CAA":
      return starMatcher(caaPattern(text));
    default:
      return textMatcher(text, compile);
  }
}

function starMatcher(pattern: string): Matcher {
  return { text: pattern, matches: (value) => matchesStars(value, pattern) };
}

function caaPattern(text: string): string {
  const [, flags = "0", tag = "", quoted, plain = ""] =
    /^(?:(\d{1,3})\s+)?([A-Za-z0-9]+)\s+(?:"([^"]*)"|(\S*))$/.exec(text.trim()) ?? [];
  return caaText(Number(flags), tag, quoted ?? plain);
}

function textMatcher(text: string, compile: Compile): Matcher {
  const source = /^\/(.+)\/$/s.exec(text)?.[1];
  if (source === undefined) return starMatcher(unquoted(text));
  try {
    return { text, matches: compile(source) };
  } catch (thrown) {
    throw new ConfigurationError(
      `gates.dns-records.records: ${text} is not a regular expression RE2 can read: ${(thrown as Error).message}`,
    );
  }
}

/** A TXT value pasted from a zone file, `"part" "part"`, as the text it stands for. */
function unquoted(text: string): string {
  if (!/^"[^"]*"(\s+"[^"]*")*$/.test(text)) return text;
  return [...text.matchAll(/"([^"]*)"/g)].map(([, part]) => part).join("");
}
