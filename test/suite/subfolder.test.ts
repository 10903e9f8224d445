import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report, ReportFinding } from "../../src/core/report.ts";
import { changedLines } from "../../src/probes/changed-lines.ts";
import { createGit } from "../../src/probes/git.ts";
import { annotations } from "../../src/reporters/annotations.ts";
import { sourceLink } from "../../src/reporters/sections.ts";
import { githubToken } from "../gates/secret-scan/scan.ts";
import { testFolder } from "../harness/folder.ts";
import { type TestRepository, testRepository } from "../harness/git-repository.ts";
import { reportOf } from "../harness/run.ts";

const token = githubToken(1);
const environment = "SMTP_PASSWORD=correct-horse-7\n";
const config = (policy = "{}"): string =>
  `gates: { env-vars: { required: [SHOP_NAME], from: process } }\npolicy: ${policy}\n`;

/** What a shop holds that two gates have something to say about. */
const shop = (folder: string, policy?: string): Record<string, string> => ({
  [`${folder}launch-ready.yml`]: config(policy),
  [`${folder}.env`]: environment,
  [`${folder}src/pay.js`]: `const pay = 1;\nconst token = "${token}";\n`,
});

function findingsIn(report: Report): ReportFinding[] {
  return report.gates.flatMap(({ findings }) => findings);
}

/** `rule path:line` of every finding that points at a file. */
function placesIn(report: Report): string[] {
  return findingsIn(report)
    .flatMap(({ rule, location }) => (location ? [`${rule} ${location.path}:${location.line}`] : []))
    .sort();
}

const gates = ["env-vars", "secret-scan"];

function runIn(root: string, scope = "tree"): Promise<Report> {
  return reportOf({
    root,
    gates,
    overrides: [{ name: "test", raw: { gates: { "secret-scan": { scope } } } }],
  });
}

async function shopIn(folder: string, policy?: string): Promise<TestRepository> {
  const repository = await testRepository();
  await repository.commit("shop", shop(folder, policy));
  return repository;
}

const planted = (folder: string): string[] => [
  `env-vars/env-file-committed ${folder}.env:1`,
  `secret-scan/provider-secret ${folder}src/pay.js:2`,
];

describe("a run in a folder of a repository", () => {
  it.each(["tree", "history", "change"])("names files from the top of the repository (%s)", async (scope) => {
    await using repository = await shopIn("apps/web/");
    const report = await runIn(join(repository.path, "apps/web"), scope);
    expect(placesIn(report)).toEqual(planted("apps/web/"));
  });

  it("does so for what is staged and what is beside the folder", async () => {
    await using repository = await testRepository();
    await repository.commit("empty");
    const other = `const token = "${githubToken(2)}";\n`;
    await repository.commit("both", { ...shop("apps/web/"), "apps/api/a.js": other });
    await repository.write({ "apps/web/b.js": `const token = "${githubToken(3)}";\n` });
    repository.git("add", "--all");
    await repository.write({ "apps/web/b.js": "const token = 1;\n" });
    repository.git("branch", "master", "HEAD~1");
    repository.git("branch", "-m", "main", "topic");
    const places = placesIn(await runIn(join(repository.path, "apps/web"), "change"));
    expect(places).toContain("secret-scan/provider-secret apps/api/a.js:1");
    expect(places).toContain("secret-scan/provider-secret apps/web/b.js:1");
    expect(places).toContain("secret-scan/provider-secret apps/web/src/pay.js:2");
  });

  it("keeps its findings' fingerprints and subjects", async () => {
    await using inFolder = await shopIn("apps/web/");
    await using atTop = await shopIn("");
    const envVars = (report: Report): string[] =>
      findingsIn(report)
        .filter(({ rule }) => rule.startsWith("env-vars/"))
        .map(({ fingerprint, subject }) => `${fingerprint} ${subject}`);
    expect(envVars(await runIn(join(inFolder.path, "apps/web")))).toEqual(envVars(await runIn(atTop.path)));
  });

  it("has what the change touches annotated first, with links that lead there", async () => {
    await using repository = await shopIn("apps/web/");
    const base = repository.git("rev-parse", "HEAD");
    const head = await repository.commit("more", { "apps/web/z.js": `const token = "${githubToken(2)}";\n` });
    const root = join(repository.path, "apps/web");
    const report = await reportOf({
      root,
      gates: ["secret-scan"],
      overrides: [{ name: "test", raw: { gates: { "secret-scan": { scope: "tree" } } } }],
      target: { sourceUrl: `https://github.com/acme/shop/blob/${head}/` },
    });
    const { signal } = new AbortController();
    const isChanged = await changedLines(createGit(root, { signal }), base, head);
    expect(annotations(report, { isChanged }).map(({ file }) => file)).toEqual([
      "apps/web/z.js",
      "apps/web/src/pay.js",
    ]);
    expect(findingsIn(report).map((finding) => sourceLink(report, finding))).toContain(
      `https://github.com/acme/shop/blob/${head}/apps/web/z.js#L1`,
    );
  });

  it.each(["src/*", "apps/web/src/*"])("has an owner for files of %s", async (pattern) => {
    await using repository = await shopIn("apps/web/");
    const report = await reportOf({
      root: join(repository.path, "apps/web"),
      gates,
      overrides: [
        {
          name: "test",
          raw: {
            gates: { "secret-scan": { scope: "tree" } },
            owners: { "*": "all", "secret-scan": "security", [pattern]: "payments" },
          },
        },
      ],
    });
    const owners = findingsIn(report).map(({ rule, owner }) => `${rule} ${owner}`);
    expect(owners).toContain("secret-scan/provider-secret payments");
    expect(owners).toContain("env-vars/env-file-committed all");
  });

  it.each(["src/*", "apps/web/src/*"])("is held to a waiver of %s", async (subject) => {
    const waiver = `{ rule: secret-scan/*, subject: "${subject}", reason: later, owner: web, until: 2027-05-01 }`;
    await using repository = await shopIn("apps/web/", `{ waivers: [${waiver}] }`);
    const report = await runIn(join(repository.path, "apps/web"));
    expect(
      findingsIn(report).map(({ rule, suppression }) => `${rule} ${suppression?.kind ?? "stands"}`),
    ).toContain("secret-scan/provider-secret waiver");
  });

  it("excludes by patterns from its own folder", async () => {
    await using repository = await shopIn("apps/web/");
    const report = await reportOf({
      root: join(repository.path, "apps/web"),
      gates: ["secret-scan"],
      overrides: [
        { name: "test", raw: { gates: { "secret-scan": { scope: "history", exclude: ["src/**"] } } } },
      ],
    });
    expect(placesIn(report)).toEqual([]);
  });

  it("names its own configuration from the top, too", async () => {
    const waiver = "{ rule: env-vars/*, reason: later, owner: web, until: 2026-01-01 }";
    await using repository = await shopIn("apps/web/", `{ waivers: [${waiver}] }`);
    expect(placesIn(await runIn(join(repository.path, "apps/web")))).toContain(
      "policy/expired-waiver apps/web/launch-ready.yml:2",
    );
    await repository.write({ "apps/web/.keep": "" });
    const above = await reportOf({
      root: join(repository.path, "apps"),
      gates,
      configFile: join(repository.path, "apps/web/launch-ready.yml"),
    });
    expect(placesIn(above)).toContain("policy/expired-waiver apps/web/launch-ready.yml:2");
  });
});

describe("a run at the top of a repository, or outside git", () => {
  it("names files from there", async () => {
    await using repository = await shopIn("");
    expect(placesIn(await runIn(repository.path))).toEqual(planted(""));
  });

  it("has nothing to put before a path without git", async () => {
    await using folder = await testFolder();
    await folder.write(shop("apps/web/"));
    expect(placesIn(await runIn(join(folder.path, "apps/web")))).toContain(
      "secret-scan/provider-secret src/pay.js:2",
    );
  });
});
