import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../harness/folder.ts";
import { crawlSite, linksTo, moved, type Routes, startSite } from "./site.ts";

/** Keeps path and answers under any query: the redirect carries it over. */
function carrying(target: string, status = 301) {
  return (request: { url?: string | undefined }) => {
    const query = new URL(request.url ?? "/", "http://x").search;
    const [path, fragment] = target.split("#");
    return moved(`${path}${query}${fragment === undefined ? "" : `#${fragment}`}`, status);
  };
}

/** Routes that answer with and without a query. */
function both(path: string, answer: Routes[string]): Routes {
  return { [path]: answer, [`${path}?*`]: answer };
}

const page = linksTo();

describe("an old address that must keep working", () => {
  it("is fine in one permanent hop that keeps the query", async () => {
    await using site = await startSite({
      "/": page,
      ...both("/spring", carrying("/sale", 308)),
      ...both("/sale", page),
      ...both("/still-here", page),
    });
    const { byRule, context } = await crawlSite(site.url, {
      survive: { "/spring": "/sale", "/still-here": "/still-here" },
    });
    expect(byRule).toEqual({});
    expect(context.coverage.snapshot().checked["survival entries"]).toBe(2);
  });

  it("is judged by where it ends, how, and what is lost on the way", async () => {
    await using site = await startSite({
      "/": page,
      ...both("/wrong", carrying("/elsewhere")),
      ...both("/temporary", carrying("/sale", 302)),
      ...both("/chain", carrying("/middle")),
      ...both("/middle", carrying("/sale")),
      ...both("/loop", carrying("/loop")),
      ...both("/drops", () => moved("/sale")),
      ...both("/doubles", (request) =>
        moved(
          `/sale${new URL(request.url ?? "", "http://x").search.replace(/$/, "&gclid=Tq1-_x").replace(/^&/, "?")}`,
        ),
      ),
      ...both("/reorders", () =>
        moved(
          "/sale?fbclid=Fz9&utm_source=launch-ready&utm_medium=cpc&utm_campaign=a%2520b&gclid=Tq1-_x&msclkid=m7&ref=one&ref=two",
        ),
      ),
      ...both("/section", carrying("/sale#other")),
      ...both("/away", carrying("/canonical-elsewhere")),
      ...both("/canonical-elsewhere", `<link rel="canonical" href="/sale">`),
      ...both("/sale", page),
      ...both("/elsewhere", page),
    });
    const { findings } = await crawlSite(site.url, {
      survive: [
        { from: "/wrong", to: "/sale" },
        { from: "/temporary", to: "/sale" },
        { from: "/chain", to: "/sale" },
        "/loop",
        "/gone",
        "/drops",
        "/doubles",
        "/reorders",
        { from: "/section#prices", to: "/sale#prices" },
        "/away",
      ],
    });
    const path = (url: string) => url.slice(site.url.length);
    expect(
      findings.map(({ rule, subject }) => `${rule.slice("redirect-crawl/".length)} ${path(subject)}`).sort(),
    ).toEqual([
      "canonical-tag /canonical-elsewhere",
      "chain /chain",
      "dead /gone",
      "loop /loop",
      "lost-fragment /section",
      "lost-query /doubles",
      "lost-query /drops",
      "lost-query /reorders",
      "temporary /temporary",
      "wrong-target /wrong",
    ]);
    const damage = (subject: string) => findings.find((one) => path(one.subject) === subject)?.args;
    expect(damage("/drops")).toMatchObject({
      lost: ["fbclid", "gclid", "msclkid", "ref", "utm_campaign", "utm_medium", "utm_source"],
    });
    expect(damage("/doubles")).toMatchObject({ lost: [], doubled: ["gclid"] });
    expect(damage("/reorders")).toMatchObject({
      lost: [],
      doubled: [],
      changed: expect.arrayContaining(["utm_campaign", "fbclid"]),
    });
  });

  it("may lead to another site: the Location shows where, and how", async () => {
    await using site = await startSite({
      "/": page,
      ...both("/abroad", moved("https://evil.test/")),
      ...both("/partner", moved("https://partner.test/wrong", 302)),
      ...both("/right", moved("https://partner.test/right")),
    });
    const { byRule } = await crawlSite(site.url, {
      survive: {
        "/abroad": "/new",
        "/partner": "https://partner.test/right",
        "/right": "https://partner.test/right",
      },
    });
    expect(byRule).toEqual({ temporary: ["/partner"], "wrong-target": ["/abroad", "/partner"] });
  });

  it("must end on a page, not only on an answer", async () => {
    await using site = await startSite({
      "/": page,
      ...both("/old", carrying("/empty")),
      ...both("/empty", { status: 204 }),
      ...both("/part", { status: 206, body: "x" }),
    });
    const { findings } = await crawlSite(site.url, { survive: { "/old": "/empty", "/part": "/whole" } });
    expect(findings.map(({ rule, args }) => [rule, args["reason"] ?? args["expected"]])).toEqual([
      ["redirect-crawl/dead", "it returns 204 No Content instead of 200"],
      ["redirect-crawl/dead", "it returns 206 Partial Content instead of 200"],
      ["redirect-crawl/wrong-target", `${site.url}/whole`],
    ]);
  });

  it("of another host is asked there, with a campaign's query, too", async () => {
    await using site = await startSite({ "/": page, ...both("/new", page) });
    await using old = await startSite({
      ...both("/old", carrying(`${site.url}/new`)),
      "/fragile": moved(`${site.url}/new`),
    });
    const { findings } = await crawlSite(site.url, {
      survive: [
        { from: `${old.url}/old`, to: "/new" },
        { from: `${old.url}/fragile`, to: "/new" },
      ],
    });
    expect(findings.map(({ rule, subject }) => [rule, subject.slice(0, subject.indexOf("?") + 1)])).toEqual([
      ["redirect-crawl/dead", `${old.url}/fragile?`],
    ]);
  });
});

describe("the survival list", () => {
  const old = [
    ["campaigns.csv", `old;new\n"/a";/x\n# a comment\n/b;\n`, ["/a 2", "/b 4"]],
    ["campaigns.tsv", "/a\t/x\n/b\t/x\n", ["/a 1", "/b 2"]],
    ["plain.csv", '/a,/x\n"/b",\n', ["/a 1", "/b 2"]],
    ["list.yml", "/a: /x\n/b: /x\n", ["/a 1", "/b 2"]],
    ["list.yaml", "- /a\n- { from: /b, to: /x }\n", ["/a 1", "/b 2"]],
    ["list.json", '{\n  "/a": "/x",\n  "/b": null\n}', ["/a 2", "/b 3"]],
    [
      "old-sitemap.xml",
      "<urlset>\n<url><loc>/a</loc></url>\n<url><loc>/b</loc></url></urlset>",
      ["/a 2", "/b 3"],
    ],
    [
      "_redirects",
      "# old\n/a  /x  301!\n/b /x\n/blog/* /news/:splat 301\n/api/* /fn/:splat 200\n",
      ["/a 2", "/b 3"],
    ],
    [
      "netlify.toml",
      '[build]\nfrom = "/no"\n[[redirects]]\nfrom = "/a"\nto = "/x"\n[[redirects]]\n  from = "/b"\n  status = 302\n',
      ["/a 4", "/b 7"],
    ],
    [
      "vercel.json",
      '{ "redirects": [\n  { "source": "/a", "destination": "/x" },\n  { "source": "/b", "destination": "/x" },\n  { "source": "/c/:id", "destination": "/x" } ] }',
      ["/a 2", "/b 3"],
    ],
    [
      "next.config.mjs",
      'export default {\n  async redirects() {\n    return [\n      { source: "/a", destination: "/x", permanent: true },\n      { source: \'/b\', destination: `/x` },\n    ];\n  },\n  async rewrites() { return [{ source: "/r", destination: "/q" }]; },\n};',
      ["/a 4", "/b 5"],
    ],
    [
      "nginx.conf",
      "location = /a { return 301 /x; }\nlocation = /b {\n  return 302 /x;\n}\n",
      ["/a 1", "/b 3"],
    ],
    ["urls.txt", "# old addresses\n/a\n\n/b\n", ["/a 2", "/b 4"]],
  ] as const;

  it.each(old)("is read from %s, and each finding points at its line", async (file, text, places) => {
    await using site = await startSite({ "/": page });
    await using folder = await testFolder({ [file]: text });
    const { findings } = await crawlSite(site.url, { survive: file }, { root: folder.path });
    const dead = findings.map(
      ({ subject, location }) => `${subject.slice(site.url.length)} ${location?.line}`,
    );
    expect(dead.sort()).toEqual(places);
    expect(findings.map(({ location }) => location?.path)).toEqual([file, file]);
  });

  it("is read from a gzipped sitemap, and counts rules that stand for many addresses", async () => {
    await using site = await startSite({ "/": page });
    await using folder = await testFolder({
      "old.xml.gz": gzipSync("<urlset><url><loc>/a</loc></url></urlset>"),
      _redirects: "/blog/* /news/:splat 301\n",
    });
    const { byRule, context } = await crawlSite(
      site.url,
      { survive: ["old.xml.gz", "_redirects"] },
      { root: folder.path },
    );
    expect(byRule).toEqual({ dead: ["/a"] });
    expect(context.coverage.snapshot().skipped).toContainEqual({
      what: "redirect rules",
      reason: "they stand for many URLs, none of which is known",
      count: 1,
    });
  });

  it.each([
    ["_redirects", "/a /x 302 Language=de\n/b /x 301 Country=us\n/c id=:id /x\n/d /x\n", 3],
    [
      "netlify.toml",
      '[[redirects]]\nfrom = "/a"\nto = "/x"\nconditions = {Language = ["de"]}\n[[redirects]]\nfrom = "/b"\nto = "/x"\n[redirects.conditions]\nCountry = ["us"]\n[[redirects]]\nfrom = "/d"\n',
      2,
    ],
    [
      "vercel.json",
      '{ "redirects": [{ "source": "/a", "destination": "/x", "has": [{ "type": "cookie", "key": "s" }] }, { "source": "/b", "destination": "/x", "missing": [] }, { "source": "/d", "destination": "/x" }] }',
      2,
    ],
    [
      "next.config.js",
      "module.exports = { redirects: async () => [\n{ source: '/a', has: [{ type: 'cookie', key: 's' }], destination: '/x' },\n// { source: '/gone', destination: '/x' },\n/* { source: '/gone', destination: '/x' }, */\n{ source: '/d', destination: 'https://x.test//' }] }",
      1,
    ],
  ])("leaves out rules of %s that hold for some visitors only, or stand in a comment", async (...given) => {
    const [file, text, count] = given;
    await using site = await startSite({ "/": page });
    await using folder = await testFolder({ [file]: text });
    const { byRule, context } = await crawlSite(site.url, { survive: file }, { root: folder.path });
    expect(byRule).toEqual({ dead: ["/d"] });
    expect(context.coverage.snapshot().skipped).toContainEqual({
      what: "redirect rules",
      reason: "they apply only to some languages, cookies or the like",
      count,
    });
  });

  it("takes the most used addresses of an access log", async () => {
    const line = (path: string, status = 200) =>
      `203.0.113.9 - - [21/Nov/2026:10:00:00 +0000] "GET ${path} HTTP/1.1" ${status} 123 "-" "Mozilla/5.0"`;
    const log = [
      line("/rare"),
      line("/top?utm_source=x"),
      line("/top"),
      line("/app.css"),
      line("/app.css"),
      line("/gone", 404),
      line("/mid"),
      line("/mid"),
    ];
    await using site = await startSite({ "/": page });
    await using folder = await testFolder({ "access.log": log.join("\n") });
    const { byRule } = await crawlSite(
      site.url,
      { survive: "access.log", "survive-top": 2 },
      { root: folder.path },
    );
    expect(byRule).toEqual({ dead: ["/mid", "/top"] });
  });

  it.each([
    ["absent.csv", {}, /survive: no such file: absent\.csv/],
    ["list.docx", { "list.docx": "x" }, /survive: "list\.docx" has an unknown format/],
    ["list.yml", { "list.yml": "- [a]" }, /list\.yml:1:3: an entry must be a URL/],
    ["list.yml", { "list.yml": "text" }, /list\.yml:1:1: the file must be a list or a mapping/],
    ["old.xml", { "old.xml": "<html></html>" }, /old\.xml: not a sitemap/],
    ["old.xml.gz", { "old.xml.gz": "no" }, /old\.xml\.gz: not valid gzip/],
  ])("%s with a mistake is named: %s", async (survive, files, message) => {
    await using site = await startSite({ "/": page });
    await using folder = await testFolder(files as Record<string, string>);
    await expect(crawlSite(site.url, { survive }, { root: folder.path })).rejects.toThrow(message);
  });
});

describe("a finding about a redirect", () => {
  it.each([
    ["vercel.json", '{ "redirects": [\n  { "source": "/old", "destination": "/b" }\n] }', 2],
    ["public/_redirects", "/x /y\n/old /b 301\n", 2],
    [
      "next.config.js",
      'module.exports = { redirects: async () => [\n\n{ source: "/old", destination: "/b", permanent: true }] }',
      3,
    ],
    ["deploy/nginx.conf", "server {\n  location = /old {\n    return 301 /b;\n  }\n}", 3],
    ["deploy/nginx.conf", "server {\n  rewrite ^/o(ld)$ /b permanent;\n}", 2],
    ["netlify.toml", '[[redirects]]\nfrom = "/old"\nto = "/b"\n', 2],
  ])("points at its rule in %s", async (file, text, line) => {
    await using site = await startSite({
      "/": linksTo("/old"),
      "/old": moved("/b"),
      "/b": moved("/c"),
      "/c": page,
    });
    await using folder = await testFolder({ [file]: text });
    const { findings } = await crawlSite(site.url, {}, { root: folder.path });
    expect(findings.map(({ rule, location }) => [rule, location?.path, location?.line])).toEqual([
      ["redirect-crawl/chain", file, line],
    ]);
  });

  it.each([
    ["_redirects", "http://example.com/* https://www.example.com/:splat 301!\n"],
    ["nginx.conf", "server {\n  return 301 /b;\n  server_name old.example.org;\n}\n"],
    ["nginx.conf", "server {\n  return 301 https://$host$request_uri;\n}\n"],
    [
      "nginx.conf",
      "server { location /zzz {\n  if ($arg_x) {\n    set $y ${z}; # }\n  }\n  return 301 /b;\n} }\n",
    ],
    ["vercel.json", '{ "redirects": [{ "source": "/:any*", "destination": "/elsewhere" }] }'],
  ])("does not point at a rule of %s for another host, path or target", async (file, text) => {
    await using site = await startSite({
      "/": linksTo("/old"),
      "/old": moved("/b"),
      "/b": moved("/c"),
      "/c": page,
    });
    await using folder = await testFolder({ [file]: text });
    const { findings } = await crawlSite(site.url, {}, { root: folder.path });
    expect(findings.map(({ location }) => location)).toEqual([undefined]);
  });

  it("about an entry of a list points at the rule and names the entry", async () => {
    await using site = await startSite({
      "/": page,
      ...both("/old", carrying("/b")),
      ...both("/b", carrying("/c")),
      ...both("/c", page),
    });
    await using folder = await testFolder({
      "list.csv": "from,to\n/old,/c\n",
      _redirects: "\n/old /b 301\n",
    });
    const { findings } = await crawlSite(site.url, { survive: "list.csv" }, { root: folder.path });
    expect(findings).toMatchObject([
      { rule: "redirect-crawl/chain", location: { path: "_redirects", line: 2 } },
    ]);
    expect(findings[0]?.evidence).toContainEqual({
      kind: "list",
      label: "Listed in",
      items: ["list.csv:2"],
    });
  });

  it("about a list of rules is one for a rule whose target only leads on", async () => {
    await using site = await startSite({
      "/": page,
      ...both("/old", carrying("/b")),
      ...both("/b", carrying("/c")),
      ...both("/c", page),
    });
    const redirects = [
      { source: "/old", destination: "/b", permanent: true },
      { source: "/b", destination: "/c", permanent: true },
    ];
    await using folder = await testFolder({ "vercel.json": JSON.stringify({ redirects }) });
    const { byRule } = await crawlSite(site.url, { survive: "vercel.json" }, { root: folder.path });
    expect(byRule).toEqual({ chain: ["/old"] });
  });

  it("points nowhere when no rule makes it", async () => {
    await using site = await startSite({
      "/": linksTo("/old"),
      "/old": moved("/b"),
      "/b": moved("/c"),
      "/c": page,
    });
    await using folder = await testFolder({ _redirects: "/other /c\n", "vercel.json": "{ broken" });
    const { findings } = await crawlSite(site.url, {}, { root: folder.path });
    expect(findings.map(({ location }) => location)).toEqual([undefined]);
  });
});
