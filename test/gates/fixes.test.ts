import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { PlatformFix } from "../../src/core/rule.ts";
import { loadReportedGates } from "../../src/suite/reported-gates.ts";

const fixes: [where: string, PlatformFix][] = (await loadReportedGates()).flatMap(({ rules }) =>
  Object.values(rules).flatMap(({ id, fixes = [] }) =>
    fixes.map((fix): [string, PlatformFix] => [`${id} on ${fix.platform}`, fix]),
  ),
);

function snippets(...platforms: PlatformFix["platform"][]): [string, string][] {
  return fixes.flatMap(([where, { platform, snippet }]): [string, string][] =>
    platforms.includes(platform) && snippet !== undefined ? [[where, snippet]] : [],
  );
}

/** What Node says of a module's syntax; empty when it is right. */
function syntaxError(source: string): string {
  try {
    execFileSync(process.execPath, ["--check", "--input-type=module", "-"], {
      input: source,
      stdio: ["pipe", "pipe", "pipe"],
    });
    return "";
  } catch (thrown) {
    return String((thrown as { stderr?: Buffer }).stderr ?? thrown);
  }
}

describe("a rule's fix for a platform", () => {
  it("is one for each platform of a rule, with a sentence", () => {
    expect(new Set(fixes.map(([where]) => where)).size).toBe(fixes.length);
    expect(fixes.filter(([, { text }]) => !/[.:]$/.test(text)).map(([where]) => where)).toEqual([]);
  });

  it.each(snippets("Vercel"))("can be pasted into vercel.json: %s", (_where, snippet) => {
    expect(Object.keys(JSON.parse(snippet))).toEqual([
      expect.stringMatching(/^(headers|redirects|rewrites)$/),
    ]);
  });

  it("is JavaScript, in Next.js and Express", () => {
    const scripts = snippets("Next.js", "Express");
    expect(scripts.length).toBeGreaterThan(5);
    const wrong = scripts.filter(([, snippet]) => {
      // A function of next.config stands in its object.
      const inObject = /^async \w+\(\) \{/.test(snippet);
      return syntaxError(inObject ? `export default { ${snippet} };` : snippet) !== "";
    });
    expect(wrong).toEqual([]);
  });
});

describe("the rules about how a site is served", () => {
  const served = [
    "cache-headers/static-uncached",
    "cache-headers/static-short",
    "cache-headers/private-cached",
    "cache-headers/session-replayed",
    "cache-headers/page-kept",
    "cache-headers/no-policy",
    "redirect-crawl/dead",
    "redirect-crawl/chain",
    "redirect-crawl/wrong-target",
    "redirect-crawl/mixed-content",
  ];
  it.each(served)("%s says what to do on nginx, Vercel and Netlify", (id) => {
    const named = fixes.map(([where]) => where).filter((where) => where.startsWith(`${id} on `));
    expect(named).toEqual(
      expect.arrayContaining(["nginx", "Vercel", "Netlify"].map((platform) => `${id} on ${platform}`)),
    );
  });
});
