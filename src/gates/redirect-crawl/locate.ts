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
    if (!hops) return finding;
    rules ??= import("./redirect-rules/find.ts").then(({ findRedirectRules }) => findRedirectRules(root));
    const known = await rules;
    if (known.length === 0) return finding;
    const { matchesRule: matches } = await import("./redirect-rules/match.ts");
    const rule = hops.hops
      .map(({ url, location }) =>
        location === undefined ? undefined : bestRule(known, new URL(url), location, matches),
      )
      .find((one) => one !== undefined);
    if (!rule) return finding;
    const { file: path, line, column } = rule;
    if (!finding.location) return { ...finding, location: { path, line, column } };
    // An entry of a list is told by its place there, whatever rule answers it.
    if (finding.location.path === path && finding.location.line === line) return finding;
    const items = [`${path}:${line}:${column}`];
    return { ...finding, evidence: [...finding.evidence, { kind: "list", label: "Redirect rule", items }] };
  };
}

/** The most exact rule for an address: one that names its path, else the first that always holds. */
function bestRule(
  rules: readonly RedirectRule[],
  url: URL,
  location: string,
  matches: typeof matchesRule,
): RedirectRule | undefined {
  const matching = rules.filter((rule) => matches(rule, url, location));
  const always = matching.filter(({ isConditional }) => !isConditional);
  return (
    always.find(({ source }) => source === url.pathname) ??
    matching.find(({ source }) => source === url.pathname) ??
    always[0] ??
    matching[0]
  );
}
