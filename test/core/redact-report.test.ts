import { describe, expect, it } from "vitest";
import { redactReport } from "../../src/core/redact-report.ts";
import { createRedactor, REDACTED } from "../../src/core/redactor.ts";
import { gateOf, loop, reportOf, stop, waived } from "../reporters/reports.ts";

describe("redactReport", () => {
  it("leaves no trace of a secret in any text of a report", () => {
    const secret = ["s3cr3t", "value"].join("-");
    const redactor = createRedactor();
    redactor.add(secret);
    const dirty = gateOf({
      gate: "redirect-crawl",
      skipped: secret,
      inconclusive: [`no answer from ${secret}`],
      coverage: { checked: { urls: 1 }, skipped: [{ what: secret, reason: secret, count: 1 }] },
      tables: [{ title: secret, columns: [secret], rows: [[`a ${secret}`]] }],
      findings: [
        {
          ...loop,
          subject: secret,
          message: secret,
          owner: secret,
          args: { [secret]: [secret] },
          location: { path: secret, line: 1 },
          evidence: [
            { kind: "hops", hops: [{ url: secret, location: secret }] },
            { kind: "headers", url: secret, headers: [["x", secret]] },
            { kind: "snippet", label: secret, text: secret },
            { kind: "comparison", label: secret, expected: secret, actual: secret },
            { kind: "command", command: `curl -H 'x: ${secret}'` },
            { kind: "list", label: secret, items: [secret] },
          ],
          suppression: { kind: "waiver", reason: secret, owner: secret, until: "2027-01-01" },
        },
      ],
    });
    const target = { site: `https://${secret}/`, event: "push", environment: secret };
    const notChecked = [{ gate: "tls", title: "TLS", reason: secret }];
    const clean = redactReport(reportOf([dirty], { target, notChecked }), redactor);
    expect(JSON.stringify(clean)).not.toContain(secret);
    expect(clean.gates[0]?.findings[0]?.subject).toBe(REDACTED);
  });

  it("keeps the words a report is made of, even when a secret is one of them", () => {
    const redactor = createRedactor();
    const words = [
      "stop",
      "ship",
      "error",
      "warning",
      "note",
      "security",
      "revenue",
      "redirect-crawl",
      "hops",
      "kind",
    ];
    for (const word of [...words, "gates", "findings", "message", "waiver", "label", "urls", "inconclusive"])
      redactor.add(word);
    for (const report of [stop, waived]) {
      const clean = redactReport(report, redactor);
      expect(clean.verdict).toBe(report.verdict);
      expect(Object.keys(clean)).toEqual(Object.keys(report));
      expect(clean.gates.map(({ gate, verdict }) => [gate, verdict])).toEqual(
        report.gates.map(({ gate, verdict }) => [gate, verdict]),
      );
      const shapeOf = (one: typeof report) =>
        one.gates.flatMap(({ findings }) =>
          findings.map((found) => [
            found.rule,
            found.severity,
            found.impact,
            found.suppression?.kind,
            found.evidence.map((piece) => [piece.kind, Object.keys(piece)]),
          ]),
        );
      expect(shapeOf(clean)).toEqual(shapeOf(report));
    }
  });
});
