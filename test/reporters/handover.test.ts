import { describe, expect, it } from "vitest";
import { configSchema } from "../../src/config/schema.ts";
import { hostsTable } from "../../src/core/hosts-table.ts";
import { gateIds } from "../../src/gates/catalogue.ts";
import { handover } from "../../src/reporters/handover.ts";
import { elementsOf, mention, proseOf, renderMarkdown } from "../harness/markdown.ts";
import { hostileReport, hostileTexts } from "./hostile.ts";
import { gateOf, inconclusive, reportOf, stop, waived } from "./reports.ts";

const today = "2027-03-01";
const config = configSchema.parse({
  site: "https://www.example.com",
  domain: "example.com",
  gates: {
    "env-vars": {
      required: [
        "DATABASE_URL",
        { name: "STRIPE_SECRET_KEY", secret: true, environments: ["production"] },
        { name: "LOG_LEVEL", optional: true },
      ],
      env: { DATABASE_URL: "postgres://u:the-value@db/x" },
    },
    "redirect-crawl": { canonical: "https://www.example.com", survive: "campaigns.csv" },
  },
  environments: {
    preview: { site: "https://preview.example.com", gates: { "env-vars": { required: ["PREVIEW_TOKEN"] } } },
  },
  policy: {
    waivers: [
      {
        rule: "cache-headers/no-validator",
        subject: "/legacy.js",
        reason: "leaves in May",
        owner: "web",
        until: "2027-05-01",
      },
      {
        rule: "redirect-crawl/*",
        subject: "/old",
        reason: "campaign ended",
        owner: "ads",
        until: "2027-01-01",
      },
    ],
  },
  deployment: { "on-ship": [["deployctl", "promote", "it's live"]], "on-stop": [["deployctl", "rollback"]] },
  handover: {
    registrar: "Example Registrar, account of Acme GmbH",
    monitors: ["uptime check every minute", { name: "status page", url: "https://status.example.com" }],
    secrets: {
      STRIPE_SECRET_KEY: { owner: "finance", rotated: "2026-12-01", rotate: "2027-06-01" },
      DEPLOY_KEY: "ops",
    },
    rollback: "press the button\ntell support",
    "colour of the office": "blue",
  },
});

const dns = gateOf({
  gate: "dns-records",
  tables: [
    {
      title: "DNS records as observed",
      columns: ["Name", "Type", "Value"],
      rows: [["www.example.com", "CNAME", "cdn.example.net"]],
    },
  ],
});
const report = reportOf([...stop.gates, dns], {
  notChecked: [{ gate: "endpoint-timing", title: "Timing", reason: "not requested in this run" }],
});
const crawl = gateOf({
  gate: "redirect-crawl",
  tables: [
    { title: "Origin matrix", columns: ["entry"], rows: [["https://example.com/"]] },
    hostsTable([
      {
        host: "www.example.com",
        address: "203.0.113.10",
        subject: "CN=www.example.com",
        issuer: "O=Example Trust",
        until: "2027-05-09",
      },
      { host: "example.com" },
    ]),
  ],
});

describe("handover", () => {
  const text = handover({ config, report, today });

  it("shows what was observed and what the configuration asks", () => {
    expect(text).toContain("| `www.example.com` | CNAME | `cdn.example.net` |");
    expect(text).toContain(
      "Every URL of the site ends on `https://www.example.com`, in one redirect, with path and query kept.",
    );
    expect(text).toContain("Every old URL in `campaigns.csv` leads to its target there.");
    expect(text).toContain("- **preview:** `https://preview.example.com`");
    expect(text).toContain("**Registrar:** Example Registrar, account of Acme GmbH");
  });

  it("names variables by environment and never a value", () => {
    expect(text).toContain("| `DATABASE_URL` | all | no | yes |");
    expect(text).toContain("| `STRIPE_SECRET_KEY` | production | yes | yes |");
    expect(text).toContain("| `LOG_LEVEL` | all | no | no |");
    expect(text).toContain("| `PREVIEW_TOKEN` | preview | yes | yes |");
    expect(text).not.toContain("the-value");
  });

  it("gives each secret its owner and dates, and says which are open", () => {
    expect(text).toContain("| `STRIPE_SECRET_KEY` | finance | 2026-12-01 | 2027-06-01 |");
    expect(text).toContain("| `DEPLOY_KEY` | ops | not known | ☐ open |");
    expect(text).toContain("| `PREVIEW_TOKEN` | ☐ open | not known | ☐ open |");
  });

  it("lists everything nobody can observe as open until it is filled in", () => {
    const open = text.slice(text.indexOf("## Open questions"), text.indexOf("## Domains"));
    expect([...open.matchAll(/\(`(handover\.[^`]+)`\)/g)].map(([, key]) => key)).toEqual([
      "handover.dns",
      "handover.hosting",
      "handover.mail",
      "handover.alerts",
      "handover.deploy",
      "handover.backups",
      "handover.contacts",
      "handover.certificates",
      "handover.secrets.DEPLOY_KEY",
      "handover.secrets.PREVIEW_TOKEN",
    ]);
    expect(text).toContain(
      "**Alerts:** ☐ open. Who is alerted when it fails, and how? Set `handover.alerts`.",
    );
    const empty = handover({ config: configSchema.parse({}), today });
    expect(empty.match(/^- \[ \] /gm)).toHaveLength(11);
  });

  it("says how to deploy and how to take it back", () => {
    expect(text).toContain("```sh\ndeployctl promote 'it'\\''s live'\n```");
    expect(text).toContain("```sh\ndeployctl rollback\n```");
    expect(text).toContain("**Rollback:**\n\n- press the button\n- tell support");
  });

  it("lists open risks, waivers with their dates, and what was not checked", () => {
    expect(text).toContain(
      "| must fix now | A secret is in the change | `GitHub personal access token` | error, security | web |",
    );
    expect(text).toContain("| can wait | A redirect takes more than one hop |");
    expect(text).toContain(
      "| `cache-headers/no-validator` | `/legacy.js` | leaves in May | web | 2027-05-01 |",
    );
    expect(text).toContain("| ads | 2027-01-01 (expired) |");
    expect(text).toContain("- `endpoint-timing`: not requested in this run");
    expect(text).toContain("- `secret-scan`: 2 × blobs: larger than 10 MB");
    expect(handover({ config, report: inconclusive, today })).toContain("`redirect-crawl` is inconclusive:");
    expect(handover({ config, report: waived, today })).toContain("known before this change");
  });

  const hostsOf = (page: string): string =>
    page.slice(page.indexOf("## Hosts and certificates"), page.indexOf("## Environment variables"));

  it("shows the hosts the crawl met, each with its certificate and its last day", () => {
    const page = handover({ config, report: reportOf([crawl]), today });
    const hosts = hostsOf(page);
    expect(hosts).toContain("| host | address | certificate | issuer | valid until |");
    expect(hosts).toContain(
      "| `www.example.com` | `203.0.113.10` | `CN=www.example.com` | O=Example Trust | 2027-05-09 |",
    );
    expect(hosts).toContain("| `example.com` | not known | not known | not known | not known |");
    expect(hosts).not.toContain("Certificates:");
    expect(page).not.toContain("handover.certificates");
    expect(page.slice(page.indexOf("## Redirects"), page.indexOf("## Hosts"))).toContain("Origin matrix");
    expect(page.match(/valid until/g)).toHaveLength(1);
    const told = configSchema.parse({ handover: { certificates: "renewed by hand" } });
    expect(hostsOf(handover({ config: told, report: reportOf([crawl]), today }))).toContain(
      "**Certificates:** renewed by hand",
    );
  });

  it.each([
    ["no host was met over HTTPS", reportOf([gateOf({ gate: "redirect-crawl" })]), "Nothing was observed:"],
    ["the crawl did not run", reportOf([dns]), "Not observed: `redirect-crawl` did not run."],
    ["there is no report", undefined, "No report was given, so nothing was observed."],
  ])("says so where %s, and asks", (_what, given, sentence) => {
    const page = handover({ config, today, ...(given ? { report: given } : {}) });
    expect(hostsOf(page)).toContain(sentence);
    expect(hostsOf(page)).toContain("**Certificates:** ☐ open.");
    expect(page).toMatch(/^- \[ \] Which hosts .*`handover\.certificates`\)$/m);
  });

  it("names no gate that is none", () => {
    const page = handover({ config: configSchema.parse({}), report: reportOf([]), today });
    const named = [...page.matchAll(/`([a-z-]+)` did not run/g)].map(([, gate]) => gate);
    expect(named).toContain("dns-records");
    for (const gate of named) expect(gateIds).toContain(gate);
  });

  it("keeps facts it has no place for", () => {
    expect(text).toContain("## More\n\n- **colour of the office:** blue");
  });

  it("says what is missing when there is no report", () => {
    const without = handover({ config, today });
    expect(without).toContain("without a report");
    expect(without).toContain("Not known: no report was given.");
  });

  it("is safe whatever the report and the configuration hold", () => {
    for (const hostile of Object.values(hostileTexts)) {
      const facts = {
        registrar: hostile,
        monitors: [hostile, { [hostile]: hostile }],
        [hostile]: hostile,
        secrets: { [hostile]: { owner: hostile } },
      };
      const waivers = [
        {
          rule: "x/y",
          subject: hostile,
          reason: `why ${hostile}`,
          owner: `who ${hostile}`,
          until: "2027-05-01",
        },
      ];
      const deployment = { "on-ship": [["promote", hostile || "x"]], "on-stop": [] };
      const hostileConfig = configSchema.parse({
        // As much of it as a domain may hold.
        domain: hostile.replace(/[\s/:@.]/g, "").slice(0, 60) || "x",
        handover: facts,
        policy: { waivers },
        deployment,
      });
      const document = renderMarkdown(
        handover({ config: hostileConfig, report: hostileReport(hostile), today }),
      );
      const names = new Set(elementsOf(document).map(({ name }) => name));
      for (const name of ["img", "script", "a", "iframe", "h4", "blockquote"])
        expect(names.has(name)).toBe(false);
      expect(mention.test(proseOf(document))).toBe(false);
    }
  });

  it("renders as one snapshot", () => {
    expect(text).toMatchSnapshot();
  });
});
