import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report, ReportFinding } from "../../src/core/report.ts";
import { limits } from "../../src/github/limits.ts";
import { comment, commentMarker, greenComment } from "../../src/reporters/comment.ts";
import { largestShare } from "../../src/reporters/markdown/budget.ts";
import { riskList } from "../../src/reporters/risk-list.ts";
import { summary } from "../../src/reporters/summary.ts";
import { elementsOf, renderMarkdown, textOf } from "../harness/markdown.ts";
import {
  chain,
  findingOf,
  gateOf,
  huge,
  leak,
  loop,
  reportOf,
  ship,
  stop,
  validator,
  waived,
} from "./reports.ts";

const commentOf = (report: Report) => comment(report, { commentId: "launch-ready" });

/** A report with so many findings of each severity, each with so much evidence. */
function sized(counts: { error?: number; warning?: number; note?: number }, evidenceLines: number): Report {
  const rules = {
    error: "redirect-crawl/loop",
    warning: "redirect-crawl/chain",
    note: "cache-headers/no-validator",
  };
  const findings = Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, (_, index): ReportFinding => {
      const subject = `https://www.example.com/${severity}/${index}`;
      const text = `\`\`\`\n😀 line of evidence\n`.repeat(evidenceLines);
      return findingOf({
        rule: rules[severity as keyof typeof rules],
        subject,
        message: `${subject} is wrong.`,
        evidence: evidenceLines > 0 ? [{ kind: "snippet", label: "Body", text }] : [],
        fingerprint: subject,
      });
    }),
  );
  return reportOf([gateOf({ gate: "redirect-crawl", findings })]);
}

function expectWhole(text: string): void {
  expect(text.isWellFormed()).toBe(true);
  const document = renderMarkdown(text);
  const names = elementsOf(document).map(({ name }) => name);
  expect(names.filter((name) => name === "details").length).toBe(
    names.filter((name) => name === "summary").length,
  );
  // Had a fence been cut, the line that names the run would stand inside its code.
  const last = elementsOf(document).findLast(({ name }) => name === "sub");
  expect(last && textOf(last)).toContain("launch-ready 1.2.3");
}

describe("largestShare", () => {
  it("is the largest share that fits, evidence going before findings", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(20), fc.nat(20), fc.nat(5000), (total, entry, evidence, limit) => {
        const sizeOf = (share: { entries: number; evidence: number }) =>
          share.entries * entry + share.evidence * evidence;
        const share = largestShare(total, sizeOf, limit);
        expect(sizeOf(share)).toBeLessThanOrEqual(limit);
        if (share.entries < total) {
          expect(share.evidence).toBe(0);
          expect(sizeOf({ entries: share.entries + 1, evidence: 0 })).toBeGreaterThan(limit);
        } else if (share.evidence < total) {
          expect(sizeOf({ entries: total, evidence: share.evidence + 1 })).toBeGreaterThan(limit);
        }
      }),
    );
  });
});

describe("comment", () => {
  it("begins with its marker, whatever id a user chose", () => {
    expect(commentOf(stop).startsWith("<!-- launch-ready:launch-ready -->\n")).toBe(true);
    expect(commentMarker("a b-->c")).toBe("<!-- launch-ready:a%20b--%3Ec -->");
    expect(greenComment(ship, { commentId: "x" }).startsWith("<!-- launch-ready:x -->\n")).toBe(true);
  });

  it("parts what stops the launch from what can wait, ranked, and links lines at the head commit", () => {
    const text = commentOf(stop);
    const order = [
      "❌ Stop",
      "Must fix now (2)",
      "A secret is in the change",
      "A redirect never ends",
      "Can wait (2)",
      "takes more than one hop",
      "cannot be revalidated",
      "not checked",
    ];
    const places = order.slice(0, -1).map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(text).toContain(
      `[\`src/config.ts:12\`](https://github.com/acme/shop/blob/${"a".repeat(40)}/src/config.ts#L12)`,
    );
    expect(text).toContain("**Why it matters:** Whoever reads the repository can use it.");
    expect(text).toContain("**Fix:** Revoke it, then take it from a secret store.");
    expect(text).toContain("owner: web");
    expect(text).toContain("| `dns-records` | ⚪ not checked |");
    expect(text).toContain("[This run](https://github.com/acme/shop/actions/runs/99)");
    expectWhole(text);
  });

  it("names open questions after what stops the launch and before what can wait, however much that is", () => {
    const open = gateOf({ gate: "dns-records", inconclusive: ["192.0.2.53 did not answer"] });
    const many = sized({ error: 3, warning: 900 }, 1).gates;
    for (const text of [commentOf(reportOf([...many, open])), riskList(reportOf([...many, open]))]) {
      const places = ["Must fix now (3)", "### Inconclusive", "Can wait (900)"].map((part) =>
        text.indexOf(part),
      );
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(commentOf(reportOf([open]))).toMatch(/### Inconclusive\n\n- `dns-records`: 192/);
  });

  it("links a line of an earlier commit at that commit", () => {
    const location = { path: "src/öl & salt.ts", line: 3, endLine: 5, commit: "b".repeat(40) };
    const text = commentOf(reportOf([gateOf({ gate: "secret-scan", findings: [{ ...leak, location }] })]));
    expect(text).toContain(`/blob/${"b".repeat(40)}/src/%C3%B6l%20%26%20salt.ts#L3-L5)`);
  });

  it("shows everything where there is room", () => {
    const text = commentOf(stop);
    expect(text).not.toContain("Left out");
    expect(elementsOf(renderMarkdown(text)).filter(({ name }) => name === "details")).toHaveLength(4);
  });

  it("drops evidence first", () => {
    const text = commentOf(sized({ error: 70, warning: 70, note: 70 }, 200));
    expect(text).toMatch(/Left out for length:\*\* the evidence of \d+ findings\. /);
    for (const severity of ["error", "warning", "note"]) {
      for (let index = 0; index < 70; index++) expect(text).toContain(`/${severity}/${index} is wrong`);
    }
    // What is kept is the evidence of the most costly.
    expect(text.indexOf("<details>")).toBeLessThan(text.indexOf("/error/1 is wrong"));
    expectWhole(text);
  });

  it("drops notes next, then warnings, then errors", () => {
    const kept = (report: Report) => {
      const text = commentOf(report);
      expect(text.length).toBeLessThanOrEqual(limits.comment);
      expectWhole(text);
      const of = (severity: string) =>
        (text.match(new RegExp(`/${severity}/\\d+ is wrong`, "g")) ?? []).length;
      return { error: of("error"), warning: of("warning"), note: of("note"), text };
    };
    const someNotes = kept(sized({ error: 100, warning: 100, note: 600 }, 1));
    expect(someNotes).toMatchObject({ error: 100, warning: 100 });
    expect(someNotes.note).toBeGreaterThan(0);
    expect(someNotes.text).toContain(
      `the evidence of ${200 + someNotes.note} findings, ${600 - someNotes.note} notes. `,
    );
    const someWarnings = kept(sized({ error: 100, warning: 1200, note: 600 }, 1));
    expect(someWarnings).toMatchObject({ error: 100, note: 0 });
    expect(someWarnings.text).toMatch(/600 notes, [\d,]+ warnings\. /);
    const someErrors = kept(sized({ error: 1500, warning: 10, note: 10 }, 1));
    expect(someErrors).toMatchObject({ warning: 0, note: 0 });
    expect(someErrors.text).toMatch(/10 notes, 10 warnings, [\d,]+ errors\. /);
  });

  it("stays within its limit and whole whatever a report holds", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(60), (error, warning, note, lines) => {
        const text = commentOf(sized({ error, warning, note }, lines));
        expect(text.length).toBeLessThanOrEqual(limits.comment);
        expectWhole(text);
      }),
      { numRuns: 4 },
    );
  });

  it("stays within its limit when what stands beside the findings is too much alone", () => {
    const gates = Array.from({ length: 400 }, (_, index) =>
      gateOf({
        gate: `gate-${index}`,
        inconclusive: ["x".repeat(500)],
        coverage: {
          checked: { urls: 1 },
          skipped: [{ what: "y".repeat(500), reason: "z".repeat(500), count: 1 }],
        },
      }),
    );
    const report = reportOf(gates, {
      notChecked: gates.map(({ gate }) => ({ gate, title: gate, reason: "r".repeat(500) })),
    });
    const text = commentOf(report);
    expect(text.length).toBeLessThanOrEqual(limits.comment);
    expect(text).toContain("Inconclusive");
    expect(text).toContain(
      "Left out for length:** everything but the verdict. The rest is in the summary of this run",
    );
    expect(text).toContain("[This run](https://github.com/acme/shop/actions/runs/99)");
    expectWhole(text);
  });

  it("stays within its limit whatever gates, target and tool a report that anybody may write has", () => {
    const text = (maxLength: number) =>
      fc
        .tuple(fc.constantFrom("a", "|", "<", "@", "`", "😀", "&", "\n"), fc.nat(maxLength))
        .map(([unit, times]) => unit.repeat(times));
    const target = fc.record({
      site: text(20_000),
      environment: text(10_000),
      commit: text(10_000),
      runUrl: text(9_000).map((path) => `https://github.com/${encodeURI(path).slice(0, 9_000)}`),
    });
    const tool = fc.record({ name: text(10_000), version: text(10_000), informationUri: text(10) });
    const open = fc.record({ reasons: fc.nat(2), reason: text(500) });
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 30, 200),
        fc.integer({ min: 10, max: 100 }),
        open,
        target,
        tool,
        (count, length, { reasons, reason }, place, made) => {
          const gates = Array.from({ length: count }, (_, index) =>
            gateOf({
              gate: `${index}-${"g".repeat(length)}`.slice(0, 100),
              inconclusive: Array.from({ length: reasons }, () => reason || "no network"),
            }),
          );
          const report = reportOf(gates);
          const given = { ...report, target: { ...report.target, ...place }, tool: made };
          expect(commentOf(given).length).toBeLessThanOrEqual(limits.comment);
          expect(greenComment(given, { commentId: "launch-ready" }).length).toBeLessThanOrEqual(
            limits.comment,
          );
          expect(Buffer.byteLength(summary(given))).toBeLessThanOrEqual(limits.summaryBytes);
        },
      ),
      {
        numRuns: 20,
        examples: [
          [
            1_000,
            90,
            { reasons: 1, reason: "no network" },
            { site: "", environment: "", commit: "", runUrl: "https://github.com/" },
            { name: "launch-ready", version: "1.0.0", informationUri: "" },
          ],
        ],
      },
    );
  });

  /** A table of a gate, about 1,000 characters a row. */
  const tableOf = (rows: number) => ({
    title: "Origins",
    columns: ["From", "To"],
    rows: Array.from({ length: rows }, () => ["f".repeat(500), "t".repeat(500)]),
  });

  it("leaves out gates' tables before it leaves out findings, and says so", () => {
    const [gate] = sized({ error: 90, warning: 90, note: 1 }, 0).gates;
    const skipped = [{ what: "pages", reason: "behind a login", count: 2 }];
    const text = commentOf(
      reportOf([
        { ...gate!, tables: [tableOf(50)], coverage: { checked: { urls: 200 }, skipped } },
        gateOf({ gate: "dns-records", tables: [tableOf(40)] }),
      ]),
    );
    for (const severity of ["error", "warning"])
      for (let index = 0; index < 90; index++) expect(text).toContain(`/${severity}/${index} is wrong`);
    expect(text).toContain("/note/0 is wrong");
    expect(text).toContain("**Left out for length:** the gates' tables");
    expect(text).toContain("2 × pages: behind a login");
    expectWhole(text);
  });

  it.each([
    { what: "few findings", min: 1, max: 4 },
    { what: "many findings", min: 5, max: 12 },
  ])(
    "of $what stays within its limit and whole, whatever texts and tables, and drops nothing unsaid",
    (size) => {
      const unit = fc.constantFrom(
        "a",
        "`",
        "```\n",
        "|",
        "<b>",
        "\n\n",
        "😀",
        "é",
        "\ud83d",
        "\u202e",
        "@acme",
        "&",
        "~~~",
      );
      const text = fc
        .tuple(fc.string({ unit, minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 400 }))
        .map(([piece, times]) => piece.repeat(times));
      const severity = fc.constantFrom("error" as const, "warning" as const, "note" as const);
      const one = fc.record({ severity, subject: text, message: text, snippet: text });
      fc.assert(
        fc.property(
          fc.array(one, { maxLength: 60 }),
          fc.integer(size),
          fc.nat(60),
          text,
          (ones, times, rows, reason) => {
            const findings = Array.from({ length: times }, () => ones)
              .flat()
              .map(({ snippet, ...given }, index) =>
                findingOf({
                  rule: "redirect-crawl/loop",
                  ...given,
                  evidence: [{ kind: "snippet", label: "Body", text: snippet }],
                  fingerprint: String(index),
                }),
              );
            const coverage = { checked: { urls: 1 }, skipped: [{ what: reason, reason, count: 1 }] };
            const gate = gateOf({ gate: "redirect-crawl", findings, tables: [tableOf(rows)], coverage });
            const page = commentOf(reportOf([gate]));
            expect(page.length).toBeLessThanOrEqual(limits.comment);
            expectWhole(page);
            const shown = page.split("<summary>Evidence</summary>").length - 1;
            if (!page.includes("Left out for length")) expect(shown).toBe(findings.length);
          },
        ),
        { numRuns: 13 },
      );
    },
  );
});

describe("greenComment", () => {
  it("stays within its limit whatever the gates say they skipped", () => {
    const gates = [gateOf({ gate: "redirect-crawl", skipped: "<|😀".repeat(50_000) })];
    const text = greenComment(reportOf(gates), { commentId: "x" });
    expect(text.length).toBeLessThanOrEqual(limits.comment);
    expectWhole(text);
  });

  it("is one line that says what green stands on", () => {
    const [, , line] = greenComment(ship, { commentId: "x" }).split("\n");
    expect(line).toBe(
      "✅ **Ship**: no findings. 2 gates (secret-scan: 4 commits, 31 blobs, 120 kB; redirect-crawl: 12 urls).",
    );
  });
});

describe("summary", () => {
  it("holds 1 MiB at most, less what the step has written already", () => {
    expect(Buffer.byteLength(summary(huge))).toBeLessThanOrEqual(limits.summaryBytes);
    const taken = 900_000;
    const text = summary(huge, { taken });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.summaryBytes - taken);
    expect(text).toContain("Left out for length");
    expectWhole(text);
  });

  it("holds all findings of an ordinary run, with gates' tables, waivers and what was not checked", () => {
    expect(summary(stop)).toContain("<summary>Origins</summary>");
    expect(summary(stop)).toContain("2 × blobs: larger than 10 MB");
    expect(summary(waived)).toContain("waived by web until 2027-05-01: leaves in May");
  });
});

describe("riskList", () => {
  it("gives each risk a number, an owner, a fix, a command to verify it and its rule's page", () => {
    const text = riskList(stop);
    expect(text.match(/^### \d+\. /gm)).toEqual(["### 1. ", "### 2. ", "### 3. ", "### 4. "]);
    expect(text.match(/^- \*\*Owner:\*\* /gm)).toHaveLength(4);
    expect(text.match(/^\*\*Verify:\*\*$/gm)).toHaveLength(4);
    expect(text).toContain("```sh\ncurl -sSI https://www.example.com/old\n```");
    expect(text).toContain("```sh\nlaunch-ready run secret-scan --environment production\n```");
    expect(text).toContain(
      "  - GitHub: Add it under Settings, Secrets.\n\n    ```\n    gh secret set NAME\n    ```",
    );
    expect(text.match(/- \*\*Rule:\*\* \[/g)).toHaveLength(4);
    expectWhole(text.replace(/<sub>.*<\/sub>/, "") + (/<sub>.*<\/sub>/.exec(text)?.[0] ?? ""));
  });

  it.each([
    [
      "promotion/command-failed",
      {
        args: { list: "on-stop", reason: "ended with status 1" },
        evidence: "deployctl rollback --to previous",
      },
      "launch-ready run --environment production",
    ],
    [
      "promotion/rollback-not-good",
      { args: { gate: "smoke-test", errors: 2 } },
      "launch-ready run smoke-test --environment production",
    ],
    [
      "secret-scan/secret",
      { args: { commit: "5f0c2b9d1e" }, evidence: "git show --stat 5f0c2b9d1e" },
      "launch-ready run secret-scan --scope history --environment production",
    ],
    [
      "secret-scan/secret",
      { args: { commit: "" } },
      "launch-ready run secret-scan --scope tree --environment production",
    ],
    [
      "smoke-test/status",
      { args: {}, evidence: "curl -i -X POST https://www.example.com/pay -d 'card=1'" },
      "launch-ready run smoke-test --environment production",
    ],
    [
      "cache-headers/private",
      { args: {}, evidence: "curl -sSI -H 'cookie: [redacted]' https://www.example.com/" },
      "launch-ready run cache-headers --environment production",
    ],
    [
      "cache-headers/private",
      { args: {}, evidence: "curl -sSI https://www.example.com/-X/-d" },
      "curl -sSI https://www.example.com/-X/-d",
    ],
    ["policy/stale-baseline", { args: {} }, "launch-ready run --environment production"],
  ])("verifies %s by what exists, is harmless and tells whether it is gone", (rule, given, expected) => {
    const { args, evidence } = { evidence: undefined, ...given };
    const found = findingOf({
      rule,
      args,
      evidence: evidence === undefined ? [] : [{ kind: "command", command: evidence }],
    });
    const text = riskList(reportOf([gateOf({ gate: rule.split("/", 1)[0] as string, findings: [found] })]));
    expect(text).toContain(`**Verify:**\n\n\`\`\`sh\n${expected}\n\`\`\``);
  });

  it("ranks by severity, impact and reach", () => {
    const far = { ...loop, subject: "https://www.example.com/far", reach: 900, fingerprint: "9" };
    const report = reportOf([
      gateOf({ gate: "redirect-crawl", findings: [validator, chain, loop, far, leak] }),
    ]);
    const titles = [...riskList(report).matchAll(/^### \d+\. .*\n\n(\S+)/gm)].map(([, first]) => first);
    expect(titles.map((title) => title?.replace(/&#\d+;/g, ""))).toHaveLength(5);
    const subjects = [...riskList(report).matchAll(/^- \*\*Subject:\*\* `(.*)`$/gm)].map(
      ([, subject]) => subject,
    );
    expect(subjects).toEqual([leak, far, loop, chain, validator].map(({ subject }) => subject));
  });
});
