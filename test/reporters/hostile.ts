import type { Evidence } from "../../src/core/evidence.ts";
import type { Report } from "../../src/core/report.ts";
import { findingOf, gateOf, reportOf } from "./reports.ts";

/** Texts that do harm in some sink: a log, a Markdown comment, an HTML page, an XML file, a SARIF viewer. */
export const hostileTexts: Record<string, string> = {
  "a workflow command": "::error file=a::pwned",
  "an indented workflow command": "  \u00a0\t::set-env name=PATH::/evil",
  "a command behind a line break": "x\n::add-mask::x\r::stop-commands::t\r\n::error::x",
  "an old-style command": "see ##[add-path]/evil and ##[error]x",
  "a line of a table": "| a | b |\n| --- | --- |\n| c | d |",
  "a pipe": "a|b||c",
  backticks: "``` ` `` ````",
  "a fence": "\n```\n# out\n~~~\n",
  "an image with a script": "<img src=x onerror=alert(1)><script>alert(1)</script>",
  "the end of a script and a style": "</script></style></code></pre></details>-->",
  "an attribute's end": "\" onmouseover='alert(1)' x=\"",
  "a mention": "@everyone @acme/admins cc @octocat, (@octocat) [@octocat]",
  references: "#1 closes #2 GH-3 acme/shop#4",
  links:
    "[a](javascript:alert(1)) <https://evil.example> https://evil.example www.evil.example a@evil.example",
  "a javascript URL": "javascript:alert(1)//https://x",
  "a data URL": "data:text/html,<script>alert(1)</script>",
  emphasis: "*a* _b_ ~~c~~ **d** # e\n# f\n- g\n> h\n1. i",
  "direction marks": "abc\u202eexe.txt\u2066\u200f",
  "the end of CDATA": "]]> ]]&gt; <![CDATA[",
  "a DOCTYPE": '<!DOCTYPE a [<!ENTITY x "y">]> &x; &#0; &#x110000;',
  NUL: "a\0b\x07\x1b[2J\x1b]8;;https://evil.example\x07",
  "lone surrogates": "\ud800 a \udc00\ud83d",
  "a byte order mark": "\ufeff::error::x",
  "an empty text": "",
  blanks: "    \t  ",
  "a very long word": "x".repeat(5000),
  "percent escapes": "%0A::error::x %3A%2C %25 %",
  "a HTML comment": "<!-- launch-ready:launch-ready --> -- ->",
  "Markdown in a URL": "https://evil.example/a)b[c](d|e`f",
};

/** A report in which every text that can come from outside is `text`. */
export function hostileReport(text: string): Report {
  const evidence: Evidence[] = [
    { kind: "hops", hops: [{ url: text, status: 301, location: text, timeMs: 1 }, { url: text }] },
    { kind: "headers", url: text, status: 200, headers: [[text, text]] },
    { kind: "snippet", label: text, text, line: 3 },
    { kind: "comparison", label: text, expected: text, actual: text },
    { kind: "command", command: text },
    { kind: "list", label: text, items: [text, text] },
  ];
  const base = { subject: text, message: `${text} is wrong.`, args: { [text]: text }, evidence, owner: text };
  const findings = [
    findingOf({
      ...base,
      rule: "secret-scan/secret",
      location: { path: text, line: 3, column: 2 },
      fingerprint: "a1",
    }),
    findingOf({
      ...base,
      rule: "secret-scan/secret",
      location: { path: text, line: 4, commit: text },
      fingerprint: "a2",
    }),
    findingOf({ ...base, rule: "redirect-crawl/loop", fingerprint: "a3" }),
    findingOf({ ...base, rule: "redirect-crawl/chain", fingerprint: "a4" }),
    findingOf({ ...base, rule: "cache-headers/no-validator", fingerprint: "a5" }),
    findingOf({
      ...base,
      rule: "cache-headers/no-validator",
      fingerprint: "a6",
      suppression: { kind: "waiver", reason: text, owner: text, until: text },
    }),
  ];
  const gate = gateOf({
    gate: "redirect-crawl",
    title: text,
    verdict: "stop",
    inconclusive: [text],
    coverage: { checked: { urls: 1, [text]: 2 }, skipped: [{ what: text, reason: text, count: 2 }] },
    metrics: { [text]: 1.5 },
    tables: [{ title: text, columns: [text, "b"], rows: [[text, text], [text]] }],
    findings,
  });
  const skipped = gateOf({
    gate: "smoke-test",
    title: text,
    skipped: text,
    coverage: { checked: {}, skipped: [] },
  });
  return reportOf([gate, skipped], {
    target: {
      site: text,
      domain: text,
      environment: text,
      event: text,
      repository: text,
      commit: text,
      ref: text,
      runUrl: text,
      sourceUrl: text,
    },
    notChecked: [{ gate: "dns-records", title: text, reason: text }],
    shard: text,
  });
}
