import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { demoUser } from "../../src/demo/application.ts";
import { demoGates } from "../../src/demo/configuration.ts";
import { type TestFolder, testFolder } from "../harness/folder.ts";
import { type ProgramResult, runProgram } from "../harness/program.ts";

/** Every planted fault, and nothing else: `gate/rule` and the part of its subject that is the same on every run. */
const planted = [
  "secret-scan/provider-secret scripts/release.sh",
  "secret-scan/provider-secret src/checkout.js",
  "env-vars/client-exposed NEXT_PUBLIC_ADMIN_SECRET",
  "env-vars/mismatch SMTP_PORT",
  "env-vars/missing DATABASE_URL",
  "env-vars/placeholder STRIPE_SECRET_KEY",
  "env-vars/undeclared FEATURE_FLAGS_URL",
  "env-vars/unused STRIPE_SECRET_KEY",
  "redirect-crawl/chain /old-pricing",
  "redirect-crawl/dead /team",
  "redirect-crawl/loop /offer",
  "redirect-crawl/lost-query /go?utm_source=ad&utm_campaign=spring",
  "smoke-test/body account › see the dashboard",
  "smoke-test/status lead form › send it",
  "smoke-test/value records › read it back",
  "dns-records/dangling shop.northwind.example",
  "dns-records/mismatch api.northwind.example",
  "dns-records/mismatch www.northwind.example",
  "dns-records/missing northwind.example",
  "dns-records/private-address api.northwind.example",
  "cache-headers/no-validator /",
  "cache-headers/no-validator /assets/site.5e1d9c.css",
  "cache-headers/private-cacheable /dashboard",
  "cache-headers/set-cookie-cacheable /",
  "cache-headers/static-short /assets/site.5e1d9c.css",
  "cache-headers/static-uncached /assets/app.81f0aa.js",
];

const formats = ["launch-report.html", "launch-report.sarif", "launch-report.xml", "launch-report.json"];

interface Demo {
  folder: TestFolder;
  result: ProgramResult;
  report: Report;
}

async function runDemo(...args: string[]): Promise<Demo> {
  const folder = await testFolder();
  const result = await runProgram(["demo", ...args], { cwd: folder.path });
  const report = JSON.parse(await readFile(join(folder.path, "launch-report.json"), "utf8")) as Report;
  return { folder, result, report };
}

describe("launch-ready demo", () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await runDemo();
    return () => demo.folder[Symbol.asyncDispose]();
  });

  it("stops, with every planted fault found and none invented", () => {
    const found = demo.report.gates.flatMap(({ findings }) =>
      findings.map(({ rule, subject }) => `${rule} ${subject.replace(/^http:\/\/127\.0\.0\.1:\d+/, "")}`),
    );
    expect(found.toSorted()).toEqual(planted.toSorted());
    expect([demo.result.exitCode, demo.report.verdict]).toEqual([1, "stop"]);
  });

  it("has at least two faults by each of the six gates, and leaves nothing unchecked", () => {
    expect(demo.report.gates.map(({ gate, findings }) => [gate, findings.length >= 2])).toEqual(
      demoGates.map((gate) => [gate, true]),
    );
    expect(demo.report.notChecked.filter(({ gate }) => demoGates.some((one) => one === gate))).toEqual([]);
    expect(demo.report.gates.flatMap(({ inconclusive }) => inconclusive)).toEqual([]);
  });

  it("prints progress and the ranked report, and writes four files", async () => {
    expect(demo.result.stderr).toBe("");
    expect(demo.result.stdout).toMatch(/secret-scan: /);
    expect(demo.result.stdout).toContain("Stop: ");
    for (const name of formats) {
      expect(demo.result.stdout).toContain(name);
      expect((await readFile(join(demo.folder.path, name), "utf8")).length).toBeGreaterThan(1_000);
    }
  });

  it("gives every finding evidence, a reason and a fix", () => {
    for (const gate of demo.report.gates) {
      for (const finding of gate.findings) {
        expect(finding.evidence.length, `${finding.rule} ${finding.subject}`).toBeGreaterThan(0);
        expect(demo.report.rules[finding.rule]).toMatchObject({
          why: expect.any(String),
          fix: expect.any(String),
        });
      }
    }
  });

  it("prints no secret in any form", async () => {
    const secrets = [demoUser.password, ["sk", "live", "51Kx"].join("_"), "kites-only-4711"];
    const texts = [
      demo.result.stdout,
      ...(await Promise.all(formats.map((name) => readFile(join(demo.folder.path, name), "utf8")))),
    ];
    for (const secret of secrets) {
      const forms = [secret, Buffer.from(secret).toString("base64").replace(/=+$/, "")];
      for (const text of texts)
        for (const form of forms) expect(text.includes(form), form.slice(0, 4)).toBe(false);
    }
  });
});

describe("launch-ready demo --fixed", () => {
  it("ships, with nothing found and the same gates run", async () => {
    const { folder, result, report } = await runDemo("--fixed");
    await using _ = folder;
    expect(
      report.gates.flatMap(({ findings }) => findings.map(({ rule, subject }) => `${rule} ${subject}`)),
    ).toEqual([]);
    expect([result.exitCode, report.verdict]).toEqual([0, "ship"]);
    expect(report.gates.map(({ gate }) => gate)).toEqual([...demoGates]);
    expect(report.gates.flatMap(({ inconclusive }) => inconclusive)).toEqual([]);
  });
});
