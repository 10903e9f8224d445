import { RE2JS } from "re2js";
import { ConfigurationError, messageOf } from "../../core/errors.ts";
import type { FoundSecret } from "../../engines/secrets/scanner.ts";
import type { SecretScanOptions } from "./options.ts";

/** Says why a match is no finding by the options; undefined where it is one. */
export type Accepted = (secret: Pick<FoundSecret, "rule" | "secret">) => string | undefined;

/** Rules whose findings no option takes away: the values of the job's own secrets. */
const always = new Set(["own-secret"]);

/**
 * What `disable` and `allow` leave out.
 *
 * @throws ConfigurationError for a pattern that is not right.
 */
export function acceptedBy({ disable, allow }: Pick<SecretScanOptions, "disable" | "allow">): Accepted {
  const disabled = new Set(disable);
  const allowed = allow.map(compiled);
  return ({ rule, secret }) => {
    if (always.has(rule.id)) return undefined;
    if (disabled.has(rule.id)) return `found by ${rule.id}, which is listed in disable`;
    return allowed.some((pattern) => pattern.matches(secret)) ? "listed in allow" : undefined;
  };
}

function compiled(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (thrown) {
    throw new ConfigurationError(
      `gates.secret-scan.allow: "${pattern}" is not a valid pattern: ${messageOf(thrown)}`,
    );
  }
}
