import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/core/errors.ts";
import { gate } from "../../../src/gates/secret-scan/index.ts";
import { alphanumeric, randomText } from "../../engines/secrets/helpers.ts";
import { temporaryFolder } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

const token = `acme_${randomText("custom", 24, alphanumeric)}`;
const example = `acme_${randomText("custom example", 24, alphanumeric)}`;
const rule = {
  id: "acme-deploy-token",
  pattern: "\\bacme_[A-Za-z0-9]{24}\\b",
  keywords: "acme_",
  examples: [example],
};

async function check(rules: unknown[]): Promise<void> {
  const options = gate.options.parse({ rules });
  await gate.check?.(options, {
    root: "/",
    change: { event: "local", untrusted: false },
    env: {},
    siblings: {},
  });
}

async function scanText(text: string, rules: unknown[]) {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "a.txt"), text);
  return await scan({ root: folder.path, options: { scope: "tree", rules } });
}

describe("a rule of the user's own", () => {
  it("finds what it describes", async () => {
    const { findings } = await scanText(`deploy with ${token} now`, [{ ...rule, title: "deploy token" }]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "secret-scan/provider-secret",
      severity: "error",
      args: { secretRule: "acme-deploy-token", title: "deploy token" },
    });
  });

  it("takes the group named secret, and its own severity", async () => {
    const named = {
      ...rule,
      pattern: 'key = "(?P<secret>[A-Za-z0-9_]{29})"',
      severity: "warning",
      examples: [`key = "${example}" # acme_`],
    };
    const { findings, text } = await scanText(`acme_ key = "${token}"`, [named]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: "warning", location: { line: 1, column: 14 } });
    expect(text).not.toContain(token);
  });

  it("runs in linear time whatever its pattern", async () => {
    const evil = { ...rule, pattern: "acme_(a|a?)+$|acme_[A-Za-z0-9]{24}", examples: [example] };
    const { findings } = await scanText(`acme_${"a".repeat(50_000)}!\n${token}`, [evil]);
    expect(findings.map(({ args }) => args["secretRule"])).toContain("acme-deploy-token");
  });
});

describe("the examples of a rule", () => {
  const configuration = `rules:\n  - id: acme-deploy-token\n    examples: ['x = ${example}']\n`;

  it("are none of its findings where they stand in the configuration", async () => {
    const { findings } = await scanText(configuration, [{ ...rule, examples: [`x = ${example}`] }]);
    expect(findings).toEqual([]);
  });

  it("do not hide another secret of the same form", async () => {
    const { findings } = await scanText(`${configuration}${token}\n`, [rule]);
    expect(findings.map(({ location }) => location?.line)).toEqual([4]);
  });

  it("do not hide what another rule finds", async () => {
    const key = githubToken(1);
    const wide = { ...rule, pattern: "ghp_[A-Za-z0-9]{36}", keywords: "ghp_", examples: [key] };
    const { findings } = await scanText(key, [wide]);
    expect(findings.map(({ args }) => args["secretRule"])).toEqual(["github-personal-access-token"]);
  });
});

describe("a wrong rule is the user's mistake", () => {
  const wrong: Record<string, [rule: unknown, message: RegExp]> = {
    "an unreadable pattern": [
      { ...rule, pattern: "acme_(" },
      /rule "acme-deploy-token": the pattern is not a regular expression/,
    ],
    "a pattern RE2 does not have": [
      { ...rule, pattern: "acme_(?=x)" },
      /not a regular expression RE2 can read/,
    ],
    "an example it does not find": [{ ...rule, examples: ["acme_short"] }, /examples\[0\] is not found/],
    "an example that is a placeholder": [{ ...rule, examples: [`acme_${"x".repeat(24)}`] }, /placeholder/],
    "a text it should leave alone": [
      { ...rule, "not-examples": [`x ${token}`] },
      /not-examples\[0\] is matched/,
    ],
    "keywords its example lacks": [{ ...rule, keywords: ["umbrella"] }, /holds none of the keywords/],
    "a pattern beyond ASCII": [{ ...rule, pattern: "clé=[a-z0-9]{10}|acme_\\w{24}" }, /must be ASCII/],
    "a keyword beyond ASCII": [{ ...rule, keywords: ["acme_", "clé"] }, /must be ASCII/],
    "a class that bytes do not fit": [
      { ...rule, pattern: "acme_\\x{e9}[a-z0-9]{10}", examples: ["acme_éq8w7e6r5t4"] },
      /examples\[0\] is not found: the pattern does not match/,
    ],
    "a match longer than is searched": [
      {
        ...rule,
        pattern: "acme_[A-Za-z0-9]{600,900}",
        examples: [`acme_${randomText("l", 700, alphanumeric)}`],
      },
      /more than 512 characters from a keyword/,
    ],
    "an id that is taken": [{ ...rule, id: "github-personal-access-token" }, /another rule with this id/],
  };

  it.each(Object.keys(wrong))("%s", async (name) => {
    const [given, message] = wrong[name] as [unknown, RegExp];
    const failing = check([given]);
    await expect(failing).rejects.toBeInstanceOf(ConfigurationError);
    await expect(failing).rejects.toThrow(message);
  });

  it("a right one is none", async () => {
    await expect(check([rule])).resolves.toBeUndefined();
  });
});
