import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/core/errors.ts";
import { gate } from "../../../src/gates/secret-scan/index.ts";
import { temporaryFolder } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

const token = githubToken(1);
const other = githubToken(2);

async function scanText(text: string, options: Record<string, unknown>) {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "a.txt"), text);
  return await scan({ root: folder.path, options: { scope: "tree", ...options } });
}

async function refusal(options: Record<string, unknown>): Promise<string> {
  const context = {
    root: "/",
    change: { event: "local" as const, untrusted: false },
    env: {},
    siblings: {},
  };
  const thrown: unknown = await Promise.resolve(gate.check?.(gate.options.parse(options), context)).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(ConfigurationError);
  return (thrown as Error).message;
}

describe("disable", () => {
  it("leaves out what a rule finds, and says how much", async () => {
    const assigned = ["k9#mQ2", "vL7xW"].join("$");
    const text = `a ${token}\nb ${other}\npassword = "${assigned}"\n`;
    const all = await scanText(text, {});
    const ids = all.findings.map(({ args }) => String(args["secretRule"]));
    expect(new Set(ids).size).toBe(2);
    const [first] = ids;
    const { findings, coverage, text: told } = await scanText(text, { disable: [first] });
    expect(findings.map(({ args }) => args["secretRule"])).toEqual(ids.filter((id) => id !== first));
    expect(coverage.skipped).toContainEqual({
      what: "secrets",
      reason: `found by ${first}, which is listed in disable`,
      count: 2,
    });
    expect(told).not.toContain(token);
  });

  it("refuses an id that no rule has, and names the nearest", async () => {
    expect(await refusal({ disable: ["stripe-secret-kee"] })).toBe(
      'gates.secret-scan.disable: there is no rule "stripe-secret-kee". Did you mean "stripe-secret-key"?',
    );
  });
});

describe("allow", () => {
  it("leaves out values that a pattern matches whole, and says how many", async () => {
    const allowed = await scanText(`${token} ${other}`, { allow: [`${token.slice(0, 12)}.*`] });
    expect(allowed.findings).toHaveLength(1);
    expect(allowed.coverage.skipped).toContainEqual({
      what: "secrets",
      reason: "listed in allow",
      count: 1,
    });
    const partly = await scanText(token, { allow: [token.slice(0, 12)] });
    expect(partly.findings).toHaveLength(1);
  });

  it("refuses what is no pattern", async () => {
    expect(await refusal({ allow: ["("] })).toMatch(
      /^gates\.secret-scan\.allow: "\(" is not a valid pattern: /,
    );
  });
});

describe("a finding", () => {
  it("shows the comment that mutes it, and the comment does", async () => {
    const { findings } = await scanText(`key ${token}\n`, {});
    const lists = findings[0]!.evidence.filter((one) => one.kind === "list");
    const comment = lists.find(({ label }) => label.startsWith("If it is not a secret"))?.items[0];
    expect(comment).toMatch(/^launch-ready-ignore [\w-]+ -- why it is not a secret$/);
    const muted = await scanText(`key ${token} # ${comment}\n`, {});
    expect(muted.verdict).toBe("ship");
  });
});
