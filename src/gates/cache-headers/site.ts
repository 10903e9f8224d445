import { ConfigurationError } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import type { Options } from "./options.ts";

/** The pages that are read when the options name none. */
export const defaultPages: readonly string[] = ["/"];

/** @throws ConfigurationError when paths are given and no site. */
export function assertSite(options: Options, { site }: Pick<GateContext, "site">): void {
  if (site) return;
  const entries = [...(options.static ?? []), ...options.private, ...(options.pages ?? defaultPages)];
  const relative = entries.find((entry) => !/^https?:/.test(entry));
  if (relative === undefined) return;
  throw new ConfigurationError(
    `gates.cache-headers: ${JSON.stringify(relative)} needs a site, but none is known. Set site: https://www.example.com.`,
  );
}
