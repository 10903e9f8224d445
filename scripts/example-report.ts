import type { Evidence } from "../src/core/evidence.ts";
import type { Finding } from "../src/core/finding.ts";
import type { Gate, Outcome } from "../src/core/gate.ts";
import { hostsTable } from "../src/core/hosts-table.ts";
import type { Report } from "../src/core/report.ts";
import { loadAllGates } from "../src/gates/catalogue.ts";
import { buildReport } from "../src/suite/report.ts";
import type { GateResult } from "../src/suite/run.ts";

/** A run as a small shop might see it on a pull request before a launch, told with the gates' own rules. */

const commit = "5f0c2b9d1e7a4c3f8b6d0a9e2c4f7b1d3e5a8c60";
const site = "https://www.example.com";

/** What the example's owners have accepted. */
export const exampleWaivers = [
  {
    rule: "cache-headers/no-validator",
    subject: "/legacy.js",
    reason: "leaves in May",
    owner: "web",
    until: "2027-05-01",
  },
] as const;

type Seen = Omit<GateResult, "gate" | "options" | "dropped" | "outcome"> & { outcome?: Outcome };

const comparison = (label: string, expected: string, actual: string): Evidence => ({
  kind: "comparison",
  label,
  expected,
  actual,
});
const curl = (words: string): Evidence => ({ kind: "command", command: `curl ${words}` });

const seen: Record<string, Seen> = {
  "secret-scan": {
    startedMs: 2,
    durationMs: 340,
    coverage: {
      checked: { commits: 3, blobs: 41, bytes: 218_044 },
      skipped: [{ what: "blobs", reason: "larger than 10 MB", count: 1 }],
    },
    findings: [
      {
        rule: "secret-scan/provider-secret",
        subject: "src/payments/client.ts",
        args: {
          provider: "Stripe",
          title: "secret key",
          preview: "sk_l… (107 characters)",
          where: "src/payments/client.ts",
          commit: commit.slice(0, 10),
          advice: "It has been pushed: rotate it, then remove it.",
          via: [],
        },
        location: { path: "src/payments/client.ts", line: 8, column: 22, endLine: 8, endColumn: 129 },
        fingerprint: "c0a1f3d25b7e4986a1d0c3b2e5f47986",
        evidence: [
          {
            kind: "snippet",
            label: "Line",
            line: 8,
            text: 'const stripe = new Stripe("[redacted]");',
          },
          {
            kind: "list",
            label: "Revoke",
            items: ["Roll the key in the dashboard.", "https://dashboard.stripe.com/apikeys"],
          },
        ],
      },
    ],
  },
  "env-vars": {
    startedMs: 2,
    durationMs: 61,
    coverage: { checked: { variables: 23, files: 212 }, skipped: [] },
    findings: [
      {
        rule: "env-vars/missing",
        subject: "STRIPE_WEBHOOK_SECRET",
        args: { declaredIn: ".env.example", environment: "production" },
        location: { path: ".env.example", line: 14 },
        evidence: [{ kind: "list", label: "Used in", items: ["src/payments/webhook.ts:5"] }],
      },
    ],
  },
  "redirect-crawl": {
    startedMs: 4,
    durationMs: 2310,
    coverage: {
      checked: { urls: 1284, hosts: 2 },
      skipped: [{ what: "/calendar", reason: "a trap of endless dates", count: 1 }],
    },
    findings: [
      {
        rule: "redirect-crawl/loop",
        subject: `${site}/sale`,
        args: { members: [`${site}/sale`, `${site}/sale/`] },
        reach: 38,
        evidence: [
          {
            kind: "hops",
            hops: [
              { url: `${site}/sale`, status: 301, location: "/sale/", timeMs: 21 },
              { url: `${site}/sale/`, status: 302, location: "/sale", timeMs: 19 },
            ],
          },
          {
            kind: "list",
            label: "Linked from",
            items: [
              `${site}/, line 31, column 9 (a)`,
              `${site}/newsletter, line 12, column 14 (a)`,
              "and 36 more",
            ],
          },
          curl(`-sSL --max-redirs 20 -o /dev/null -D - ${site}/sale`),
        ],
      },
    ],
    outcome: {
      metrics: { urlsPerSecond: 556 },
      tables: [
        {
          title: "Origins",
          columns: ["URL", "ends at", "redirects"],
          rows: [
            ["http://example.com/", `${site}/`, "2"],
            ["http://www.example.com/", `${site}/`, "1"],
            ["https://example.com/", `${site}/`, "1"],
            [`${site}/`, `${site}/`, "0"],
          ],
        },
        hostsTable(
          ["example.com", "www.example.com"].map((host) => ({
            host,
            address: "203.0.113.10",
            subject: "CN=www.example.com",
            issuer: "C=US, O=Example Trust, CN=Example CA 3",
            until: "2027-05-09",
          })),
        ),
      ],
    },
  },
  "smoke-test": {
    startedMs: 5,
    durationMs: 1740,
    coverage: { checked: { flows: 3, steps: 17 }, skipped: [] },
    findings: [
      {
        rule: "smoke-test/status",
        subject: "checkout › place the order",
        args: { query: "status", expected: "303", actual: "500" },
        location: { path: "smoke/checkout.yml", line: 31 },
        evidence: [
          comparison("status", "303", "500"),
          {
            kind: "headers",
            url: `${site}/checkout`,
            status: 500,
            headers: [
              ["content-type", "text/html"],
              ["server", "nginx"],
            ],
          },
          {
            kind: "snippet",
            label: `Body of ${site}/checkout`,
            text: "<h1>Something went wrong</h1>\n<p>Reference 7f3a91</p>",
          },
          curl(`-i -X POST ${site}/checkout -H 'cookie: session=[redacted]' --data-raw 'payment=invoice'`),
        ],
      },
    ],
    outcome: {
      tables: [
        {
          title: "Flows",
          columns: ["flow", "result", "steps passed"],
          rows: [
            ["checkout", "failed", "5 of 7"],
            ["login", "passed", "6 of 6"],
            ["search", "passed", "4 of 4"],
          ],
        },
      ],
    },
  },
  "dns-records": {
    startedMs: 5,
    durationMs: 5030,
    coverage: { checked: { records: 9, servers: 2 }, skipped: [] },
    findings: [],
    outcome: {
      inconclusive: ["not checked: mail.example.com MX, because 192.0.2.53 did not answer within 5 s"],
      tables: [
        {
          title: "DNS records as observed",
          columns: ["Name", "Type", "Value"],
          rows: [
            ["example.com", "A", "203.0.113.10"],
            ["www.example.com", "CNAME", "cdn.example.net"],
            ["mail.example.com", "MX", "not known"],
          ],
        },
      ],
    },
  },
  "cache-headers": {
    startedMs: 1750,
    durationMs: 420,
    coverage: { checked: { urls: 36 }, skipped: [] },
    findings: [
      {
        rule: "cache-headers/static-uncached",
        subject: `${site}/assets/app.4f1c.js`,
        args: { because: "no Cache-Control" },
        reach: 1284,
        evidence: [
          {
            kind: "headers",
            url: `${site}/assets/app.4f1c.js`,
            status: 200,
            headers: [
              ["content-type", "text/javascript"],
              ["etag", '"4f1c"'],
            ],
          },
          curl(`-sS -o /dev/null -D - ${site}/assets/app.4f1c.js`),
        ],
      },
      { rule: "cache-headers/no-validator", subject: `${site}/legacy.js`, args: {}, evidence: [] },
      { rule: "cache-headers/no-validator", subject: `${site}/feed.xml`, args: {}, evidence: [] },
    ],
  },
};

/** The example as a report. The same for the same rules. */
export async function exampleReport(): Promise<Report> {
  const gates = await loadAllGates();
  const results = gates.flatMap((gate) => {
    const one = seen[gate.id];
    return one ? [resultOf(gate, one)] : [];
  });
  const report = buildReport({
    results,
    notChecked: gates
      .filter((gate) => !seen[gate.id])
      .map((gate) => ({ gate: gate.id, title: gate.title, reason: "not requested in this run" })),
    judgement: {
      policy: {
        waivers: [...exampleWaivers],
      },
      failOn: "error",
      owners: { "secret-scan": "payments", "smoke-test": "payments", "redirect-crawl": "marketing" },
      today: "2027-03-01",
    },
    target: {
      site: `${site}/`,
      domain: "example.com",
      environment: "production",
      event: "pull_request",
      repository: "acme/shop",
      commit,
      ref: "refs/pull/214/merge",
      pullRequest: 214,
      runUrl: "https://github.com/acme/shop/actions/runs/8123456789",
      sourceUrl: `https://github.com/acme/shop/blob/${commit}/`,
    },
    startedAt: Date.UTC(2027, 2, 1, 9, 30, 12),
    durationMs: 5041,
  });
  const messages = report.gates.flatMap(({ findings }) => findings.map(({ message }) => message));
  const broken = messages.find((message) => /undefined|NaN|\[object/.test(message));
  if (broken !== undefined) throw new Error(`the example's arguments no longer fit a rule: ${broken}`);
  // The tool's version would change these pages with every release.
  return { ...report, tool: { ...report.tool, version: "1.0.0" } };
}

function resultOf(gate: Gate, { outcome = {}, ...rest }: Seen): GateResult {
  const known = (finding: Finding): boolean =>
    Object.values(gate.rules).some(({ id }) => id === finding.rule);
  const unknown = rest.findings.find((finding) => !known(finding));
  if (unknown) throw new Error(`the example uses ${unknown.rule}, which is no rule any more`);
  return { gate, options: {}, dropped: 0, outcome, ...rest };
}
