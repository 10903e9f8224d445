import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { limits } from "../../src/github/limits.ts";
import { sarif } from "../../src/reporters/sarif.ts";
import { hostileReport, hostileTexts } from "./hostile.ts";
import {
  findingOf,
  gateOf,
  huge,
  inconclusive,
  leak,
  loop,
  reportOf,
  results,
  stop,
  waived,
} from "./reports.ts";

const schemaFile = new URL("../fixtures/sarif/sarif-schema-2.1.0.json", import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

function runOf(report: Report) {
  const log: Log = JSON.parse(sarif(report));
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  return log.runs[0]!;
}

describe("sarif", () => {
  for (const [name, report] of Object.entries(results)) {
    it(`follows the official schema: ${name}`, () => {
      runOf(report);
    });
  }

  it("follows the official schema whatever text a report holds", () => {
    for (const text of Object.values(hostileTexts)) runOf(hostileReport(text));
  });

  it("would notice a break of the schema", () => {
    expect(validate({ version: "2.1.0", runs: [{ results: [{}] }] })).toBe(false);
  });

  it("has a rule for each result, at the index the result names", () => {
    const run = runOf(stop);
    for (const { ruleId, ruleIndex } of run.results ?? []) {
      expect(run.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    }
    expect(run.tool.driver.rules?.find(({ id }) => id === "secret-scan/secret")).toMatchObject({
      name: "SecretScanSecret",
      defaultConfiguration: { level: "error" },
      properties: { tags: ["secret-scan", "security"], "security-severity": "9.1" },
    });
  });

  it("points at the file and the line, and keeps the fingerprint", () => {
    const [first] = runOf(stop).results ?? [];
    expect(first).toMatchObject({
      level: "error",
      partialFingerprints: { "launchReady/v1": "1".repeat(32) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "src/config.ts", uriBaseId: "%SRCROOT%" },
            region: { startLine: 12, startColumn: 15, endLine: 12, endColumn: 55 },
          },
        },
      ],
    });
    expect(first?.message.text).toContain("src/config.ts line 12 holds a GitHub personal access token.");
  });

  it("gives every result a location without a scheme, or GitHub refuses the whole file", () => {
    const subjects = [
      "https://www.example.com:8443/old?a=b|c#d",
      "example.com",
      "DATABASE_URL",
      "login flow: step 2",
      "http://[::1]/x",
      "",
    ];
    const findings = subjects.map((subject, index) =>
      findingOf({ rule: "redirect-crawl/loop", subject, fingerprint: `${index}` }),
    );
    const located = { ...leak, location: { path: "a:b/c d#e.ts" } };
    const found =
      runOf(reportOf([gateOf({ gate: "redirect-crawl", findings: [...findings, located] })])).results ?? [];
    const uris = found.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "");
    for (const uri of uris) {
      expect(uri).not.toBe("");
      // RFC 3986 section 4.2: a relative reference has no colon in its first segment and does not begin with a slash.
      expect(uri).toMatch(/^[^/:?#][^/:?#]*(?:[/?].*)?$/);
    }
    expect(uris).toContain("www.example.com%3A8443/old?a=b%7Cc");
    expect(uris).toContain("redirect-crawl/DATABASE_URL");
    expect(uris).toContain("a%3Ab/c%20d%23e.ts");
    const names = found.map(({ locations }) => locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName);
    expect(names).toContain("https://www.example.com:8443/old?a=b|c#d");
  });

  it("says what was accepted, why and until when", () => {
    const found = runOf(waived).results ?? [];
    expect(found.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          kind: "external",
          status: "accepted",
          justification: "waived by web until 2027-05-01: leaves in May",
        },
      ],
      [{ kind: "external", status: "accepted", justification: "known before this change" }],
    ]);
  });

  it("does not let silence look like a pass", () => {
    const [invocation] = runOf(inconclusive).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(
      invocation?.toolExecutionNotifications?.map(({ level, descriptor }) => [level, descriptor?.id]),
    ).toEqual([
      ["error", "redirect-crawl/inconclusive"],
      ["note", "secret-scan/skipped"],
    ]);
    const [complete] = runOf(stop).invocations ?? [];
    expect(complete?.executionSuccessful).toBe(true);
    expect(complete?.toolExecutionNotifications?.map(({ message }) => message.text)).toContain(
      "dns-records was not checked: no records are expected in the configuration",
    );
    expect(complete).toMatchObject({
      startTimeUtc: "2027-01-02T03:04:05.000Z",
      endTimeUtc: "2027-01-02T03:04:09.210Z",
    });
  });

  it("leaves no embedded link for a viewer to make", () => {
    const finding = { ...loop, message: "see [here](https://evil.example)", evidence: [] };
    const [first] = runOf(reportOf([gateOf({ gate: "redirect-crawl", findings: [finding] })])).results ?? [];
    expect(first?.message.text).toBe("see [here] (https://evil.example)");
  });

  it("drops evidence, then the least costly results, to stay within what code scanning takes", () => {
    expect(runOf(huge).results).toHaveLength(3000);
    const evidence = [{ kind: "snippet", label: "Body", text: "x".repeat(19_000) } as const];
    const subjects = Array.from({ length: 1500 }, (_, index) => `https://www.example.com/${index}`);
    const findings = subjects.map((subject) =>
      findingOf({ rule: "redirect-crawl/loop", subject, evidence, fingerprint: subject }),
    );
    const large = reportOf([gateOf({ gate: "redirect-crawl", findings })]);
    expect(Buffer.byteLength(sarif(large))).toBeLessThanOrEqual(limits.sarifGzipBytes);
    expect(runOf(large).results).toHaveLength(1500);

    const wordy = findings.map((one) => ({
      ...one,
      evidence: [],
      message: `${one.subject} ${"y".repeat(15_000)}`,
    }));
    const run = runOf(reportOf([gateOf({ gate: "redirect-crawl", findings: wordy })]));
    expect(run.results?.length).toBeGreaterThan(100);
    expect(run.results?.length).toBeLessThan(1500);
    const notes = run.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notes.at(-1)?.message.text).toContain(
      `${(1500 - (run.results?.length ?? 0)).toLocaleString("en-US")} findings left out`,
    );
  });
});
