import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alphanumeric, randomText } from "../../engines/secrets/helpers.ts";
import { temporaryFolder } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

/** A token in GitHub's form that ends in another checksum than its own. */
const madeUp = githubToken(1).slice(0, -6) + githubToken(2).slice(-6);

async function scanText(text: string, options: Record<string, unknown> = {}) {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "a.js"), text);
  return await scan({ root: folder.path, options: { scope: "tree", ...options } });
}

const rulesOf = ({ findings }: Awaited<ReturnType<typeof scanText>>): string[] =>
  findings.map(({ rule }) => rule);

describe("a token in a provider's form with a wrong checksum", () => {
  it("is a note that says so, without steps to revoke what was never issued", async () => {
    const scanned = await scanText(`// was ${madeUp}\n`);
    const [found] = scanned.findings;
    expect(rulesOf(scanned)).toEqual(["secret-scan/wrong-checksum"]);
    expect(found).toMatchObject({ severity: "note", location: { path: "a.js", line: 1 } });
    expect(found?.message).toMatch(/^GitHub .*ghp_… \(40 characters\) in a\.js has a wrong checksum/);
    expect(JSON.stringify(found?.evidence)).not.toContain("Revoke");
    expect(found?.args["advice"]).toBe("There is nothing to revoke.");
    expect(scanned.text).not.toContain(madeUp);
    expect(scanned.verdict).toBe("ship");
  });

  it("stays a note where it is assigned to a name, or is the password of a URL", async () => {
    for (const text of [`const github_token = "${madeUp}";\n`, `https://x:${madeUp}@github.com/o/r.git\n`]) {
      expect(rulesOf(await scanText(text))).toEqual(["secret-scan/wrong-checksum"]);
    }
  });

  it("does not hide a real one beside it", async () => {
    const scanned = await scanText(`a = "${madeUp}"; b = "${githubToken(2)}"\n`);
    expect(rulesOf(scanned).sort()).toEqual(["secret-scan/provider-secret", "secret-scan/wrong-checksum"]);
  });

  it("is no finding where it is a placeholder, or words and zeros as in documentation", async () => {
    const bodies = [
      "x".repeat(36),
      "PersonalAccessToken01245678900000000",
      "InstallationOrActionTokenOfOurServer",
    ];
    for (const body of bodies) expect(rulesOf(await scanText(`${["ghp", body].join("_")}\n`))).toEqual([]);
  });

  it("is muted like any other", async () => {
    const id = "github-personal-access-token";
    const { findings } = await scanText(`a("${madeUp}"); // launch-ready-ignore ${id} -- made up\n`);
    expect(findings).toMatchObject([
      { rule: "secret-scan/wrong-checksum", args: { secretRule: id }, suppression: { reason: "made up" } },
    ]);
    expect(rulesOf(await scanText(`a("${madeUp}");\n`, { disable: [id] }))).toEqual([]);
  });

  it("is told of npm and Grafana, too", async () => {
    const npm = ["npm", randomText("npm", 36, alphanumeric)].join("_");
    const grafana = ["glsa", randomText("grafana", 32, alphanumeric), "1a2b3c4d"].join("_");
    const { findings } = await scanText(`${npm}\n${grafana}\n`);
    expect(findings.map(({ rule, args }) => [rule, args["provider"]])).toEqual([
      ["secret-scan/wrong-checksum", "npm"],
      ["secret-scan/wrong-checksum", "Grafana"],
    ]);
  });
});
