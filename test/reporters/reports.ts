import type { Evidence } from "../../src/core/evidence.ts";
import { byRisk } from "../../src/core/ranking.ts";
import type { GateReport, Report, ReportFinding, ReportRule } from "../../src/core/report.ts";
import { SCHEMA_VERSION } from "../../src/core/report.ts";
import { overallVerdict, verdictOf } from "../../src/policy/judge.ts";

/** Reports for the reporters' tests: one for each kind of result. */

const rule = (init: Partial<ReportRule> & Pick<ReportRule, "title">): ReportRule => ({
  subject: "url",
  severity: "error",
  impact: "revenue",
  why: "Visitors who follow an old link never arrive.",
  fix: "Point the redirect at the final address.",
  fixes: [],
  helpUri: "https://github.com/launch-ready/launch-ready/blob/v1/docs/rules/redirect-crawl/loop.md",
  ...init,
});

export const rules: Record<string, ReportRule> = {
  "cache-headers/no-validator": rule({
    title: "A static file cannot be revalidated",
    severity: "note",
    impact: "support",
    why: "Every visit downloads the file again.",
    fix: "Send an ETag.",
    helpUri: "https://github.com/launch-ready/launch-ready/blob/v1/docs/rules/cache-headers/no-validator.md",
  }),
  "redirect-crawl/chain": rule({
    title: "A redirect takes more than one hop",
    severity: "warning",
    impact: "trust",
    helpUri: "https://github.com/launch-ready/launch-ready/blob/v1/docs/rules/redirect-crawl/chain.md",
  }),
  "redirect-crawl/loop": rule({ title: "A redirect never ends" }),
  "secret-scan/secret": rule({
    title: "A secret is in the change",
    subject: "secret",
    impact: "security",
    why: "Whoever reads the repository can use it.",
    fix: "Revoke it, then take it from a secret store.",
    fixes: [{ platform: "GitHub", text: "Add it under Settings, Secrets.", snippet: "gh secret set NAME" }],
    helpUri: "https://github.com/launch-ready/launch-ready/blob/v1/docs/rules/secret-scan/secret.md",
  }),
};

export function findingOf(init: Partial<ReportFinding> & Pick<ReportFinding, "rule">): ReportFinding {
  const { severity = "error", impact = "revenue" } = rules[init.rule] ?? {};
  const { rule: id, ...rest } = init;
  return {
    rule: id,
    severity,
    impact,
    subject: "https://www.example.com/old",
    message: "https://www.example.com/old redirects to itself.",
    args: { hops: 2 },
    evidence: [],
    fingerprint: "0123456789abcdef0123456789abcdef",
    ...rest,
  };
}

export function gateOf(init: Partial<GateReport> & Pick<GateReport, "gate">): GateReport {
  const findings = [...(init.findings ?? [])].sort(byRisk);
  const inconclusive = init.inconclusive ?? [];
  return {
    title: init.gate,
    verdict: verdictOf(findings, inconclusive, "error"),
    startedMs: 0,
    durationMs: 1200,
    coverage: { checked: { urls: 12 }, skipped: [] },
    metrics: {},
    tables: [],
    ...init,
    inconclusive,
    findings,
  };
}

export function reportOf(gates: GateReport[], init: Partial<Report> = {}): Report {
  const standing = gates.flatMap((gate) => gate.findings).filter((found) => !found.suppression);
  const count = (severity: string) => standing.filter((found) => found.severity === severity).length;
  const ids = new Set(gates.flatMap((gate) => gate.findings.map((found) => found.rule)));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: {
      name: "launch-ready",
      version: "1.2.3",
      informationUri: "https://github.com/launch-ready/launch-ready",
    },
    verdict: overallVerdict(gates.map((gate) => gate.verdict)),
    startedAt: "2027-01-02T03:04:05.000Z",
    durationMs: 4210,
    target: {
      site: "https://www.example.com/",
      domain: "example.com",
      environment: "production",
      event: "pull_request",
      repository: "acme/shop",
      commit: "a".repeat(40),
      ref: "refs/pull/7/merge",
      pullRequest: 7,
      runUrl: "https://github.com/acme/shop/actions/runs/99",
      sourceUrl: `https://github.com/acme/shop/blob/${"a".repeat(40)}/`,
    },
    totals: { error: count("error"), warning: count("warning"), note: count("note") },
    failOn: "error",
    gates,
    notChecked: [],
    rules: Object.fromEntries(Object.entries(rules).filter(([id]) => ids.has(id))),
    ...init,
  };
}

export const leak = findingOf({
  rule: "secret-scan/secret",
  subject: "GitHub personal access token",
  message: "src/config.ts line 12 holds a GitHub personal access token.",
  args: { provider: "GitHub" },
  location: { path: "src/config.ts", line: 12, column: 15, endLine: 12, endColumn: 55 },
  owner: "web",
  evidence: [
    {
      kind: "snippet",
      label: "src/config.ts",
      text: 'export const a = 1;\nconst token = "[redacted]";',
      line: 11,
    },
  ],
  fingerprint: "1".repeat(32),
});

const allEvidence: Evidence[] = [
  {
    kind: "hops",
    hops: [
      { url: "https://www.example.com/old", status: 301, location: "/older", timeMs: 12 },
      { url: "https://www.example.com/older", status: 301, location: "/old", timeMs: 1312 },
      { url: "https://www.example.com/old" },
    ],
  },
  {
    kind: "headers",
    url: "https://www.example.com/old",
    status: 301,
    headers: [
      ["location", "/older"],
      ["server", "nginx"],
    ],
  },
  { kind: "comparison", label: "Where it ends", expected: "https://www.example.com/new", actual: "nowhere" },
  { kind: "list", label: "Linked from", items: ["/", "/about"] },
  { kind: "command", command: "curl -sSI https://www.example.com/old" },
];

export const loop = findingOf({
  rule: "redirect-crawl/loop",
  evidence: allEvidence,
  reach: 40,
  fingerprint: "2".repeat(32),
});
export const chain = findingOf({
  rule: "redirect-crawl/chain",
  subject: "http://example.com/",
  message: "http://example.com/ takes 3 hops to https://www.example.com/.",
  fingerprint: "3".repeat(32),
});
export const validator = findingOf({
  rule: "cache-headers/no-validator",
  subject: "https://www.example.com/legacy.js",
  message: "https://www.example.com/legacy.js has neither ETag nor Last-Modified.",
  fingerprint: "4".repeat(32),
});

const secretScan = gateOf({
  gate: "secret-scan",
  title: "Secrets",
  coverage: {
    checked: { commits: 4, blobs: 31, bytes: 120_034 },
    skipped: [{ what: "blobs", reason: "larger than 10 MB", count: 2 }],
  },
});
const redirectCrawl = gateOf({
  gate: "redirect-crawl",
  title: "Redirects",
  durationMs: 3100,
  metrics: { urlsPerSecond: 412.345 },
});
const matrix = {
  title: "Origins",
  columns: ["from", "to", "hops"],
  rows: [
    ["http://example.com", "https://www.example.com", "2"],
    ["https://example.com", "https://www.example.com", "1"],
  ],
};

export const ship = reportOf([secretScan, redirectCrawl]);

export const stop = reportOf(
  [
    gateOf({ ...secretScan, verdict: "stop", findings: [leak] }),
    gateOf({ ...redirectCrawl, verdict: "stop", findings: [chain, loop], tables: [matrix] }),
    gateOf({
      gate: "cache-headers",
      title: "Caching",
      findings: [validator],
      startedMs: 1000,
      durationMs: 900,
    }),
  ],
  {
    notChecked: [
      { gate: "dns-records", title: "DNS records", reason: "no records are expected in the configuration" },
    ],
  },
);

export const inconclusive = reportOf([
  secretScan,
  gateOf({
    gate: "redirect-crawl",
    title: "Redirects",
    coverage: { checked: { urls: 0 }, skipped: [] },
    inconclusive: ["www.example.com could not be reached from here: the name did not resolve"],
  }),
]);

export const empty = reportOf([], { target: { event: "local" } });

export const waived = reportOf([
  gateOf({
    ...redirectCrawl,
    findings: [
      {
        ...loop,
        suppression: { kind: "waiver", reason: "leaves in May", owner: "web", until: "2027-05-01" },
      },
      { ...chain, suppression: { kind: "baseline" } },
    ],
  }),
  gateOf({
    gate: "secret-scan",
    skipped: "nothing relevant changed",
    coverage: { checked: {}, skipped: [] },
  }),
]);

/** 3,000 findings with evidence, far beyond what a comment or a summary holds. */
export const huge = reportOf([
  gateOf({
    ...redirectCrawl,
    verdict: "stop",
    findings: Array.from({ length: 3000 }, (_, index) => {
      const rule = ["redirect-crawl/loop", "redirect-crawl/chain", "cache-headers/no-validator"][index % 3]!;
      const subject = `https://www.example.com/page/${String(index).padStart(4, "0")}`;
      return findingOf({
        rule,
        subject,
        message: `${subject} is wrong. ${"😀".repeat(index % 40)}`,
        evidence: [...allEvidence, { kind: "snippet", label: "Body", text: "```\n".repeat(50) }],
        fingerprint: index.toString(16).padStart(32, "0"),
      });
    }),
  }),
]);

export const results = { ship, stop, inconclusive, empty, waived, huge };
