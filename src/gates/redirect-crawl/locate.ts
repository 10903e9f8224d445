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
    const at = { ...finding, location: { path, line, column } };
    const entry = finding.location;
    if (!entry || (entry.path === path && entry.line === line)) return at;
    // The rule is what has to be changed; the entry of the list says who asks for it.
    const items = [entry.line === undefined ? entry.path : `${entry.path}:${entry.line}`];
    return { ...at, evidence: [...finding.evidence, { kind: "list", label: "Listed in", items }] };
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
