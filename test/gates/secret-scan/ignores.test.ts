import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cloneRepository, createRepository, temporaryFolder } from "./repository.ts";
import { githubToken, type Scan, scan } from "./scan.ts";

const rule = "github-personal-access-token";
const token = githubToken(1);

async function scanFile(content: string, options: Record<string, unknown> = {}): Promise<Scan> {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "a.txt"), content);
  return await scan({ root: folder.path, options: { scope: "tree", ...options } });
}

/** What becomes of the secret in a file of one secret. */
async function standing(content: string, options: Record<string, unknown> = {}): Promise<string> {
  const { findings } = await scanFile(content, options);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.args["secretRule"]).toBe(rule);
  return findings[0]?.suppression ? "muted" : "stands";
}

describe("a comment that mutes", () => {
  const muting: Record<string, string> = {
    "ours, same line": `${token} # launch-ready-ignore ${rule} -- revoked`,
    "ours, next line": `// launch-ready-ignore-next-line ${rule} -- revoked\n${token}\n`,
    "ours, on the last line without a line break": `a\n${token} // launch-ready-ignore ${rule} -- revoked`,
    "ours, before the last line without a line break": `# launch-ready-ignore-next-line ${rule} -- revoked\n${token}`,
    "ours, inside /* */": `/* launch-ready-ignore-next-line ${rule} -- revoked */\n${token}`,
    "ours, in HTML": `<!-- launch-ready-ignore-next-line ${rule} -- revoked -->\n<b>${token}</b>`,
    "ours, for several rules": `${token} // launch-ready-ignore stripe-secret-key, ${rule} -- revoked`,
    "secretlint's, same line": `${token} // secretlint-disable-line -- revoked`,
    "secretlint's, on the last line without a line break": `a\n${token} // secretlint-disable-line -- revoked`,
    "secretlint's, next line inside /* */": `/* secretlint-disable-next-line -- revoked */\n${token}`,
    "secretlint's, for its own rule": `// secretlint-disable-next-line @secretlint/secretlint-rule-github -- revoked\n${token}`,
    "secretlint's, as a block": `// secretlint-disable -- fixtures\n${token}\n// secretlint-enable\n`,
  };

  it.each(Object.keys(muting))("%s", async (name) => {
    expect(await standing(muting[name] as string)).toBe("muted");
  });

  const failing: Record<string, string> = {
    "ours without a reason": `${token} # launch-ready-ignore ${rule}`,
    "ours without a rule": `${token} # launch-ready-ignore -- revoked`,
    "ours for another rule": `${token} # launch-ready-ignore stripe-secret-key -- revoked`,
    "ours on another line": `# launch-ready-ignore ${rule} -- revoked\n${token}`,
    "secretlint's without a reason": `${token} // secretlint-disable-line`,
    "secretlint's without a reason, for the rest of the file": `// secretlint-disable\n${token}`,
    "secretlint's for another rule": `${token} // secretlint-disable-line @secretlint/secretlint-rule-slack -- revoked`,
    "secretlint's block that ended": `// secretlint-disable -- fixtures\n// secretlint-enable\n${token}`,
    "a word that only begins like one": `${token} // launch-ready-ignored ${rule} -- revoked`,
  };

  it.each(Object.keys(failing))("does not: %s", async (name) => {
    expect(await standing(failing[name] as string)).toBe("stands");
  });

  it("needs no reason where the policy allows all", async () => {
    const content = `${token} // secretlint-disable-line`;
    expect(await standing(content, { "ignore-comments": "allow" })).toBe("muted");
  });

  it("keeps the finding in the report, with the reason", async () => {
    const { findings, verdict } = await scanFile(`${token} # launch-ready-ignore ${rule} -- revoked in May`);
    expect(findings[0]?.suppression).toEqual({ kind: "inline", reason: "revoked in May" });
    expect(verdict).toBe("ship");
  });

  it("says why it has no effect", async () => {
    const { findings } = await scanFile(`${token} # launch-ready-ignore ${rule}`);
    expect(findings[0]?.evidence).toContainEqual({
      kind: "list",
      label: "Ignore comment",
      items: ['launch-ready-ignore has no effect: write the reason after " -- "'],
    });
  });

  it("cannot carry a secret into the report as its reason", async () => {
    const other = githubToken(2);
    const { text } = await scanFile(`${token} # launch-ready-ignore ${rule} -- was ${other}`);
    expect(text).not.toContain(other);
  });
});

describe("a comment that the change itself adds", () => {
  const muted = (secret: string): string =>
    `k = "${secret}"; // launch-ready-ignore ${rule} -- test account\n`;
  const outcome = ({ findings }: Scan) =>
    findings
      .map(({ rule, severity, suppression }) => `${rule} ${severity} ${suppression ? "muted" : "stands"}`)
      .sort();

  async function scanChange(before: string, after: string, policy: string): Promise<Scan> {
    using repository = createRepository();
    const base = repository.commit("base", { "a.js": before });
    const head = repository.commit("change", { "a.js": after });
    const change = { event: "pull_request", base, head };
    return await scan({ root: repository.root, change, options: { "ignore-comments": policy } });
  }

  it("mutes, and is a finding itself", async () => {
    expect(outcome(await scanChange("", muted(token), "require-reason"))).toEqual([
      "secret-scan/ignore-added warning stands",
      "secret-scan/provider-secret error muted",
    ]);
  });

  it("mutes without a word where the policy allows all", async () => {
    expect(outcome(await scanChange("", muted(token), "allow"))).toEqual([
      "secret-scan/provider-secret error muted",
    ]);
  });

  it("does not mute where the policy blocks", async () => {
    expect(outcome(await scanChange("", muted(token), "block"))).toEqual([
      "secret-scan/ignore-added error stands",
      "secret-scan/provider-secret error stands",
    ]);
  });

  it("is none when the base had it for the same secret", async () => {
    const result = await scanChange(muted(token), `// edited\n${muted(token)}`, "block");
    expect(outcome(result)).toEqual(["secret-scan/provider-secret error muted"]);
  });

  it("is one when the secret on the muted line is a new one", async () => {
    const result = await scanChange(muted(token), muted(githubToken(2)), "block");
    expect(outcome(result)).toContain("secret-scan/provider-secret error stands");
    expect(outcome(result)).toContain("secret-scan/ignore-added error stands");
  });

  it("is one when it mutes a secret the base had without it", async () => {
    const result = await scanChange(`k = "${token}";\n`, muted(token), "require-reason");
    expect(outcome(result)).toContain("secret-scan/ignore-added warning stands");
  });

  it("does not mute an occurrence beside the one it stands at", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.js": "" });
    const head = repository.commit("change", { "a.js": `k = "${token}";\n${muted(token)}` });
    const result = await scan({ root: repository.root, change: { event: "pull_request", base, head } });
    expect(outcome(result)).toEqual(["secret-scan/provider-secret error stands"]);
  });
});

describe("a change without a base in the clone", () => {
  const zero = "0".repeat(40);
  const muted = `k = "${token}"; // launch-ready-ignore ${rule} -- fine\n`;
  const rulesOf = ({ findings }: Scan): string[] =>
    findings.map(({ rule, suppression }) => `${rule} ${suppression ? "muted" : "stands"}`).sort();
  const added = ["secret-scan/ignore-added stands", "secret-scan/provider-secret muted"];

  it("is the first push: every comment is its own", async () => {
    using repository = createRepository();
    const head = repository.commit("first", { "a.js": muted });
    const change = { event: "push", base: zero, head, ref: "refs/heads/main", defaultBranch: "main" };
    expect(rulesOf(await scan({ root: repository.root, change }))).toEqual(added);
  });

  it("is a new branch in a shallow clone: it is compared with the default branch", async () => {
    using origin = createRepository();
    origin.commit("base", { "old.js": muted });
    origin.git("switch", "-q", "-c", "feature");
    const head = origin.commit("work", { "new.js": `// new\n${muted}` });
    using clone = cloneRepository(`file://${origin.root}`, "--depth=1", "--branch=feature");
    const change = { event: "push", base: zero, head, ref: "refs/heads/feature", defaultBranch: "main" };
    const result = await scan({ root: clone.root, change });
    expect(rulesOf(result)).toEqual([...added, "secret-scan/provider-secret muted"]);
    expect(result.findings.find(({ rule }) => rule.endsWith("ignore-added"))?.subject).toBe("new.js");
  });

  it.each(["pull_request", "push"])("counts under scope tree, too: %s", async (event) => {
    using repository = createRepository();
    const base = repository.commit("base", { "old.js": muted });
    const head = repository.commit("work", { "new.js": muted });
    const options = { scope: "tree", "ignore-comments": "block" };
    const { findings } = await scan({ root: repository.root, change: { event, base, head }, options });
    const standing = findings.filter(({ suppression }) => !suppression).map(({ subject }) => subject);
    expect(standing).toEqual(["new.js", "new.js"]);
  });

  it("is none on a schedule: what is committed has been agreed on", async () => {
    using repository = createRepository();
    const head = repository.commit("only", { "a.js": muted });
    const result = await scan({ root: repository.root, change: { event: "schedule", head } });
    expect(rulesOf(result)).toEqual(["secret-scan/provider-secret muted"]);
  });
});

describe("a message", () => {
  const message = `use ${token} launch-ready-ignore ${rule} -- fine`;

  it.each(["allow", "require-reason", "block"])("cannot mute itself under %s", async (policy) => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.js": "" });
    const head = repository.commit(message);
    const change = { event: "pull_request", base, head };
    const options = { "ignore-comments": policy };
    const { findings } = await scan({ root: repository.root, change, options });
    expect(findings.map(({ suppression }) => suppression)).toEqual([undefined]);
  });

  it("of a tag cannot either", async () => {
    using repository = createRepository();
    repository.commit("base", { "a.js": "" });
    repository.git("tag", "-a", "v1", "-m", message);
    const { findings } = await scan({ root: repository.root, options: { scope: "history" } });
    expect(findings.map(({ suppression }) => suppression)).toEqual([undefined]);
  });
});

describe("a comment that mutes nothing", () => {
  const unusedIn = async (
    content: string,
    path = "a.ts",
    options: Record<string, unknown> = {},
  ): Promise<unknown[]> => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, path), content);
    const { findings } = await scan({ root: folder.path, options: { scope: "tree", ...options } });
    return findings
      .filter((one) => one.rule === "secret-scan/unused-ignore")
      .map(({ severity, args, location }) => [severity, args["rules"], location?.line]);
  };

  it.each([
    ["ours", `let a;\nlet b; // launch-ready-ignore ${rule} -- revoked\n`, [rule], 2],
    ["ours, for the next line", `# launch-ready-ignore-next-line ${rule} -- revoked\nkey = 1\n`, [rule], 1],
    [
      "one for another rule",
      `const t = "${token}"; // launch-ready-ignore stripe-secret-key -- old`,
      ["stripe-secret-key"],
      1,
    ],
    ["ours, which names no rule", `const t = "${token}"; // launch-ready-ignore -- revoked\n`, [], 1],
    ["secretlint's, for all", "let a; // secretlint-disable-line -- old\n", [], 1],
    ["secretlint's, as a block", "a\n/* secretlint-disable -- old */\nb\n", [], 2],
    [
      "beside one that does",
      `// launch-ready-ignore-next-line ${rule} -- old\na\n${token} // launch-ready-ignore ${rule} -- old`,
      [rule],
      1,
    ],
  ])("is told: %s", async (_name, content, rules, line) => {
    expect(await unusedIn(content)).toEqual([["note", rules, line]]);
  });

  it.each([
    ["one that mutes", `const t = "${token}"; // launch-ready-ignore ${rule} -- revoked`],
    [
      "a block that mutes",
      `// secretlint-disable -- fixtures\nconst t = "${token}";\n// secretlint-enable\n`,
    ],
    ["one without effect, whose secret is told", `const t = "${token}"; // launch-ready-ignore ${rule}`],
    ["an example within a text", `const t = "// launch-ready-ignore ${rule} -- why";`],
    ["a form with a place to fill in", "// launch-ready-ignore-next-line <rule> -- why\n"],
    ["a word in a sentence", `// write launch-ready-ignore ${rule} -- why\n`],
  ])("is not: %s", async (_name, content) => {
    expect(await unusedIn(content)).toEqual([]);
  });

  it("is not told of texts for people, which show such comments", async () => {
    expect(await unusedIn(`# launch-ready-ignore ${rule} -- why\n`, "README.md")).toEqual([]);
  });

  it("is not told where what it may mute was not looked for", async () => {
    const content = "let a; // secretlint-disable-line -- old\n";
    expect(await unusedIn(content, "a.ts", { assignments: false })).toEqual([]);
  });

  it("is not told of versions that are not in the files any more", async () => {
    using repository = createRepository();
    repository.commit("one", { "a.ts": `let a; // launch-ready-ignore ${rule} -- old\n` });
    repository.commit("two", { "a.ts": "let a;\n" });
    const { findings } = await scan({ root: repository.root, options: { scope: "history" } });
    expect(findings).toEqual([]);
  });
});
