import { ConfigurationError } from "../../core/errors.ts";
import { didYouMean } from "../../core/nearest.ts";
import type { SecretScanOptions } from "./options.ts";

/**
 * Finds the mistakes in the options that their schema cannot see.
 *
 * @throws ConfigurationError for the first of them.
 */
export async function checkOptions(options: SecretScanOptions): Promise<void> {
  if (options.scope === "paths" && options.paths.length === 0) {
    throw new ConfigurationError('gates.secret-scan: scope "paths" needs "paths", such as dist/**');
  }
  if (options.rules.length > 0) {
    const { customRulesOf } = await import("./secret-rules.ts");
    await customRulesOf(options);
  }
  if (options.allow.length > 0) {
    const { acceptedBy } = await import("./accepted.ts");
    acceptedBy(options);
  }
  if (options.disable.length > 0) {
    const { allRuleIdsOf } = await import("./secret-rules.ts");
    const known = await allRuleIdsOf(options);
    const unknown = options.disable.find((id) => !known.has(id));
    if (unknown !== undefined) {
      throw new ConfigurationError(
        `gates.secret-scan.disable: there is no rule "${unknown}".${didYouMean(unknown, known)}`,
      );
    }
  }
}
