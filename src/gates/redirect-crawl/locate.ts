import type { Finding } from "../../core/finding.ts";
import type { matchesRule } from "./redirect-rules/match.ts";
import type { RedirectRule } from "./redirect-rules/rule.ts";

/** Points findings about redirects at the rule in the repository that makes them. */
export type Locator = (finding: Finding) => Promise<Finding>;

/** Creates a locator; the repository's redirect rules are read when the first finding asks. */
export function createLocator(root: string): Locator {
  let rules: Promise<RedirectRule[]> | undefined;
  return async (finding) => {
    const hops = finding.evidence.find((one) => one.kind === "hops");
    if (finding.location || !hops) return finding;
    rules ??= import("./redirect-rules/find.ts").then(({ findRedirectRules }) => findRedirectRules(root));
    const known = await rules;
    if (known.length === 0) return finding;
    const { matchesRule: matches } = await import("./redirect-rules/match.ts");
    const redirecting = hops.hops.filter(({ location }) => location !== undefined);
    const rule = redirecting
      .map(({ url }) => bestRule(known, new URL(url).pathname, matches))
      .find((one) => one !== undefined);
    if (!rule) return finding;
    const { file: path, line, column } = rule;
    return { ...finding, location: { path, line, column } };
  };
}

/** The most exact rule for a path: one that names it, else the first that matches it. */
function bestRule(
  rules: readonly RedirectRule[],
  path: string,
  matches: typeof matchesRule,
): RedirectRule | undefined {
  const matching = rules.filter((rule) => matches(rule, path));
  return matching.find(({ source }) => source === path) ?? matching[0];
}
