import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../harness/folder.ts";
import { type Origins, type Shop, startShop } from "./shop.ts";
import { crawlSite, linksTo, moved } from "./site.ts";

const canonical = "https://www.shop.test";
const page = (title: string) => `<title>${title}</title><h1>${title}</h1><a href="/pricing">Pricing</a>`;

/** A shop whose every other entry redirects to the canonical one at once. */
function good(): Origins {
  const toCanonical = (request: { url?: string | undefined }) => moved(canonical + request.url);
  const everything = new Proxy({}, { get: () => toCanonical });
  return {
    [canonical]: {
      "/": page("Home"),
      "/pricing": page("Pricing"),
      "/pricing?*": page("Pricing"),
      "/pricing/": (request) => moved(`/pricing${new URL(request.url ?? "", canonical).search}`),
    },
    "https://shop.test": everything,
    "http://shop.test": everything,
    "http://www.shop.test": everything,
  };
}

async function judge(shop: Shop, options: Record<string, unknown> = {}) {
  const { findings, outcome, context } = await crawlSite(canonical, options, { network: shop.network });
  const faults = findings
    .map(({ rule, subject }) => `${rule.slice("redirect-crawl/".length)} ${subject}`)
    .sort();
  return { faults, findings, outcome, context };
}

describe("the origin matrix", () => {
  it("is a table of every entry; a slash that costs a second hop is a chain", async () => {
    const origins = good();
    const site = origins[canonical]!;
    await using shop = await startShop({
      ...origins,
      [canonical]: { ...site, "/pricing/": moved("/pricing") },
    });
    const { faults, outcome, context } = await judge(shop);
    // From another origin the slash costs a second hop, which is the fault the matrix is there to show.
    expect(faults).toEqual([
      "chain http://shop.test/pricing/",
      "chain http://www.shop.test/pricing/",
      "chain https://shop.test/pricing/",
    ]);
    expect(context.coverage.snapshot().checked["origin matrix cells"]).toBe(20);
    const [table] = outcome.tables ?? [];
    expect(table?.columns).toEqual(["entry", "verdict", "responses", "hops", "ends on"]);
    expect(table?.rows).toHaveLength(20);
    expect(table?.rows).toContainEqual(["http://shop.test/", "✓ one hop", "301 → 200", "1", `${canonical}/`]);
    // The query is cut short where it came through whole.
    expect(table?.rows).toContainEqual([
      "http://shop.test/pricing?utm_source…",
      "✓ one hop",
      "301 → 200",
      "1",
      `${canonical}/pricing?utm_source…`,
    ]);
    expect(table?.rows).toContainEqual([
      "http://shop.test/pricing/",
      "✗ 2 hops",
      "301 → 301 → 200",
      "2",
      `${canonical}/pricing`,
    ]);
  });

  it("has no fault when host and slash change in one hop", async () => {
    const origins = good();
    const merged = (request: { url?: string | undefined }) =>
      moved(canonical + (request.url ?? "").replace(/^(\/[^?]+)\/(?=\?|$)/, "$1"));
    const everything = new Proxy({}, { get: () => merged });
    await using shop = await startShop({
      ...origins,
      "https://shop.test": everything,
      "http://shop.test": everything,
      "http://www.shop.test": everything,
    });
    expect((await judge(shop)).faults).toEqual([]);
  });

  it("finds a chain over https and names the shortest fix, with a snippet for the platform", async () => {
    const origins = good();
    const upgrade = new Proxy(
      {},
      { get: () => (request: { url?: string }) => moved(`https://shop.test${request.url}`) },
    );
    const server = {
      ...origins[canonical],
      "/": { status: 200, headers: { server: "nginx", "content-type": "text/html" }, body: page("Home") },
    };
    await using shop = await startShop({ ...origins, [canonical]: server, "http://shop.test": upgrade });
    const { findings } = await judge(shop);
    const chain = findings.find(
      ({ subject, rule }) => rule.endsWith("/chain") && subject === "http://shop.test/",
    );
    expect(chain).toMatchObject({ args: { hops: 2, target: `${canonical}/` } });
    expect(chain?.evidence).toContainEqual({
      kind: "snippet",
      label: "Shortest fix",
      text: `Merge "http://shop.test → https://shop.test" and "https://shop.test → ${canonical}": redirect http://shop.test straight to ${canonical}, keeping path and query.`,
    });
    expect(chain?.evidence).toContainEqual(
      expect.objectContaining({
        label: "For nginx",
        text: expect.stringContaining(`return 301 ${canonical}$request_uri;`),
      }),
    );
    expect(chain?.evidence).toContainEqual({
      kind: "command",
      command: expect.stringMatching(
        /^curl .* --connect-to shop\.test:80:127\.0\.0\.1:\d+ --connect-to shop\.test:443:\S+ --connect-to www\.shop\.test:443:\S+ http:\/\/shop\.test\/$/,
      ),
    });
  });

  it.each<[platform: string, headers: Record<string, string>, says: RegExp]>([
    [
      "Cloudflare",
      { "cf-ray": "8a1-FRA" },
      /concat\("https:\/\/www\.shop\.test", http\.request\.uri\.path\)/,
    ],
    ["Vercel", { "x-vercel-id": "fra1::x" }, /"destination": "https:\/\/www\.shop\.test\/:path\*"/],
    [
      "Netlify",
      { "x-nf-request-id": "01" },
      /^http:\/\/shop\.test\/\* {2}https:\/\/www\.shop\.test\/:splat {2}301!$/m,
    ],
    ["Next.js", { "x-powered-by": "Next.js" }, /^async redirects\(\) \{\n {2}return \[/],
    ["nginx", {}, /^server \{\n {2}listen 80;/],
  ])("gives the snippet for %s by what its answers say", async (platform, headers, says) => {
    const origins = good();
    const home = { status: 200, headers: { "content-type": "text/html", ...headers }, body: page("Home") };
    const wrong = new Proxy({}, { get: () => () => moved(`${canonical}/`) });
    await using shop = await startShop({
      ...origins,
      [canonical]: { ...origins[canonical], "/": home },
      "https://shop.test": wrong,
    });
    const { findings } = await judge(shop);
    const lost = findings.find(({ rule }) => rule.endsWith("/lost-path"));
    const given = lost?.evidence.flatMap((one) => (one.kind === "snippet" ? [one] : [])) ?? [];
    expect(given.map(({ label }) => label)).toEqual(["Shortest fix", `For ${platform}`]);
    expect(given[1]?.text).toMatch(says);
  });

  it.each<[platform: string, headers: Record<string, string>, snippet: RegExp]>([
    ["nginx", {}, /^map \$request_uri \$canonical_uri \{[^}]*"\$path\/\$rest";\n\}\nserver \{/],
    ["Cloudflare", { "cf-ray": "8a1-FRA" }, /concat\("https:\/\/www\.shop\.test", \S+, "\/"\)/],
    ["Vercel", { "x-vercel-id": "fra1::x" }, /"destination": "https:\/\/www\.shop\.test\/:path\+\/"/],
    ["Netlify", { "x-nf-request-id": "01" }, /^https:\/\/shop\.test\/\* {2}\S+\/:splat\/ {2}301!$/m],
    ["Next.js", { "x-powered-by": "Next.js" }, /"source": "\/:path\+"/],
  ])("merges a slash into the redirect between hosts, for %s", async (platform, headers, snippet) => {
    const home = { status: 200, headers: { "content-type": "text/html", ...headers }, body: page("Home") };
    await using shop = await startShop({
      ...good(),
      [canonical]: { "/": home, "/pricing/": page("Pricing"), "/pricing": moved("/pricing/") },
    });
    const { findings } = await judge(shop, { "matrix-path": "/pricing/" });
    const chain = findings.find(({ subject }) => subject === "https://shop.test/pricing");
    const given = chain?.evidence.flatMap((one) => (one.kind === "snippet" ? [one] : [])) ?? [];
    expect(given[0]?.text).toBe(
      `Merge "https://shop.test/pricing → ${canonical}/pricing" and "${canonical}/pricing → ${canonical}/pricing/": redirect https://shop.test/pricing straight to ${canonical}/pricing/, keeping the query.`,
    );
    expect(given[1]).toMatchObject({ label: `For ${platform}`, text: expect.stringMatching(snippet) });
  });

  it("redirects the site's own hosts only, and says nothing for a platform that has no rule to add", async () => {
    const snippetsOf = async (headers: Record<string, string>) => {
      const home = { status: 200, headers: { "content-type": "text/html", ...headers }, body: page("Home") };
      const { [canonical]: own, ...rest } = good();
      const origins = { ...rest, [canonical]: { ...own, "/": home }, "http://www.shop.test": { "/": home } };
      await using shop = await startShop(origins);
      const { findings } = await judge(shop);
      const plain = findings.find(({ rule }) => rule.endsWith("/not-https"));
      return plain?.evidence.flatMap((one) => (one.kind === "snippet" ? [one.text] : [])) ?? [];
    };
    expect(await snippetsOf({ "x-vercel-id": "fra1::x" })).toHaveLength(1);
    expect((await snippetsOf({ "cf-ray": "8a1-FRA" }))[1]).toContain(
      'When: (http.host eq "www.shop.test" and not ssl) or (http.host in {"shop.test"})',
    );
    expect((await snippetsOf({}))[1]).toContain("# ssl_certificate /path/to/certificate.pem;");
  });

  it("gives a curl line that asks as the run did and holds no secret; curl comes to the same end", async () => {
    const upgrade = new Proxy(
      {},
      { get: () => (request: { url?: string }) => moved(`https://shop.test${request.url}`) },
    );
    await using shop = await startShop({ ...good(), "http://shop.test": upgrade });
    await using folder = await testFolder({ "ca.pem": shop.network.ca! });
    const { findings } = await crawlSite(
      canonical,
      {
        "basic-auth": "me:hunter2hunter2",
        headers: { "X-Bypass": "s3cr3t-value" },
        cookies: { sid: "c00kie" },
      },
      { network: { ...shop.network, caFile: `${folder.path}/ca.pem` } },
    );
    const chain = findings.find(({ subject }) => subject === "http://shop.test/");
    const command = chain?.evidence.flatMap((one) => (one.kind === "command" ? [one.command] : []))[0] ?? "";
    expect(command).toContain(
      `--cacert ${folder.path}/ca.pem -u "$USER:$PASSWORD" -H "x-bypass: $X_BYPASS" -H "cookie: $COOKIE" http:`,
    );
    expect(command).not.toMatch(/hunter2|s3cr3t|c00kie/);
    const { stdout } = await promisify(execFile)("sh", ["-c", command], {
      env: { PATH: process.env["PATH"] },
    });
    expect(stdout.match(/^HTTP\S+ \d+/gm)).toEqual(["HTTP/1.1 301", "HTTP/1.1 301", "HTTP/1.1 200"]);
  });

  it("follows upper case to the page it means, and takes a 404 for a spelling the site does not know", async () => {
    const origins = good();
    const verdicts = async (upper: Origins[string]): Promise<(string | undefined)[]> => {
      await using shop = await startShop({
        ...origins,
        [canonical]: { ...origins[canonical], ...upper },
      });
      const { outcome } = await judge(shop);
      return (outcome.tables?.[0]?.rows ?? [])
        .filter(([entry]) => entry === `${canonical}/PRICING`)
        .map(([, verdict]) => verdict);
    };
    expect(await verdicts({})).toEqual(["404 (unknown spelling)"]);
    expect(await verdicts({ "/PRICING": moved("/pricing") })).toEqual(["✓ one hop"]);
    expect(await verdicts({ "/PRICING": moved("/Pricing"), "/Pricing": moved("/pricing") })).toEqual([
      "✗ 2 hops",
    ]);
    expect(await verdicts({ "/PRICING": moved("/") })).toEqual(["✗ path lost"]);
    expect(await verdicts({ "/PRICING": { status: 500 } })).toEqual(["✗ 500"]);
  });

  it("is tried on a site whose own name has letters beyond ASCII", async () => {
    const apex = new URL("http://käufer.test").host;
    const own = `https://www.${apex}`;
    const toOwn = new Proxy({}, { get: () => (request: { url?: string }) => moved(own + request.url) });
    const names = [apex, `www.${apex}`];
    const site = { "/": page("Start"), "/pricing": page("Preise"), "/pricing?*": page("Preise") };
    const others = { [`https://${apex}`]: toOwn, [`http://${apex}`]: toOwn };
    await using right = await startShop({ ...others, [own]: site, [`http://www.${apex}`]: toOwn }, names);
    const clean = await crawlSite("https://www.käufer.test", {}, { network: right.network });
    expect(clean.byRule).toEqual({});
    expect(clean.outcome.tables?.[0]?.rows).toHaveLength(20);
    await using wrong = await startShop({ ...others, [own]: site, [`http://www.${apex}`]: site }, names);
    const { findings } = await crawlSite("https://www.käufer.test", {}, { network: wrong.network });
    expect(findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      `redirect-crawl/not-https http://www.${apex}/`,
    ]);
  });

  it("finds hosts that answer themselves, plain HTTP, temporary redirects, lost queries and lost paths", async () => {
    const origins = good();
    const path = (request: { url?: string | undefined }) => (request.url ?? "").split("?")[0];
    await using shop = await startShop({
      ...origins,
      "https://shop.test": {
        "/": page("Home"),
        "/pricing": page("Pricing"),
        "/pricing?*": page("Pricing"),
        "/pricing/": page("Pricing"),
      },
      "http://shop.test": new Proxy({}, { get: () => () => moved(`${canonical}/`, 302) }),
      "http://www.shop.test": new Proxy(
        {},
        { get: () => (request: { url?: string }) => moved(canonical + path(request)) },
      ),
    });
    const { faults, outcome } = await judge(shop);
    const verdict = outcome.tables?.[0]?.rows.find(
      ([entry]) => entry === "http://www.shop.test/pricing?utm_source…",
    );
    expect(verdict?.[1]).toBe("✗ query lost");
    expect(faults).toEqual([
      "canonical-host https://shop.test/",
      "chain http://www.shop.test/pricing/",
      "lost-path http://shop.test/pricing",
      `lost-query http://shop.test/pricing?${query}`,
      `lost-query http://www.shop.test/pricing?${query}`,
      "temporary http://shop.test/",
    ]);
  });

  it("finds plain pages and loops between the schemes", async () => {
    const origins = good();
    await using shop = await startShop({
      ...origins,
      "http://www.shop.test": origins[canonical]!,
      "https://shop.test": new Proxy(
        {},
        { get: () => (request: { url?: string }) => moved(`http://shop.test${request.url}`) },
      ),
      "http://shop.test": new Proxy(
        {},
        { get: () => (request: { url?: string }) => moved(`https://shop.test${request.url}`) },
      ),
    });
    const { faults } = await judge(shop);
    expect(faults).toEqual([
      "loop http://shop.test/",
      "loop https://shop.test/",
      "not-https http://www.shop.test/",
    ]);
  });

  it("finds hosts that do not answer", async () => {
    const { "https://shop.test": _, ...origins } = good();
    await using shop = await startShop(origins, ["www.shop.test"]);
    const network = { ...shop.network, resolve: { ...shop.network.resolve, "shop.test": "127.0.0.1:1" } };
    const { faults } = await judge({ ...shop, network });
    expect(faults).toEqual([
      "chain http://www.shop.test/pricing/",
      "dead http://shop.test/",
      "dead https://shop.test/",
    ]);
  });

  it("finds hosts that are parked abroad, and says that no page was read when all are", async () => {
    const parked = new Proxy({}, { get: () => () => moved("https://parked.test/") });
    await using apex = await startShop({
      ...good(),
      "https://shop.test": parked,
      "http://shop.test": parked,
    });
    const one = await judge(apex);
    expect(one.faults).toEqual([
      "canonical-host http://shop.test/",
      "canonical-host https://shop.test/",
      "chain http://www.shop.test/pricing/",
    ]);
    expect(one.outcome.inconclusive).toBeUndefined();
    const everywhere = [canonical, "http://www.shop.test", "https://shop.test", "http://shop.test"];
    await using all = await startShop(Object.fromEntries(everywhere.map((origin) => [origin, parked])));
    const { faults, outcome } = await judge(all, { canonical, matrix: true });
    expect(faults).toEqual([...everywhere, canonical].map((origin) => `canonical-host ${origin}/`).sort());
    expect(outcome.inconclusive).toEqual([
      "no page of the site was read: every URL requested redirects, the first one to https://parked.test/",
    ]);
    expect((await judge(all)).outcome.inconclusive).toHaveLength(1);
  });

  it("finds a host that leads to another page, and a spelling that is a second address of one", async () => {
    const origins = good();
    await using shop = await startShop({
      ...origins,
      [canonical]: { ...origins[canonical], "/other": page("Other"), "/PRICING": page("Pricing") },
      "http://shop.test": { ...good()["http://shop.test"], "/": moved(`${canonical}/`) },
      "https://shop.test": new Proxy(
        {},
        {
          get: (_, url) => (request: { url?: string }) =>
            moved(canonical + (url === "/pricing" ? "/other" : request.url)),
        },
      ),
    });
    const { faults, findings } = await judge(shop);
    expect(faults).toContain("lost-path https://shop.test/pricing");
    expect(findings.filter(({ rule }) => rule.endsWith("/slash-twins"))).toMatchObject([
      { subject: `${canonical}/PRICING`, args: { twin: `${canonical}/pricing` } },
    ]);
  });

  it("takes a redirect to the visitor's language for no fault of the hosts", async () => {
    const origins = good();
    await using shop = await startShop({
      ...origins,
      [canonical]: {
        "/": moved("/en/", 302),
        "/en/": page("Home"),
        "/en/?*": page("Home"),
        "/en": moved("/en/"),
        "/pricing": page("Pricing"),
        "/pricing?*": page("Pricing"),
      },
    });
    const { faults, findings, outcome } = await judge(shop);
    expect(faults.filter((fault) => !fault.startsWith("chain "))).toEqual([]);
    const chain = findings.find(({ subject }) => subject === "http://shop.test/");
    expect(chain?.evidence.flatMap((one) => (one.kind === "snippet" ? [one.text] : []))).toEqual([
      expect.stringContaining(`let ${canonical}/ serve a page`),
    ]);
    expect(outcome.tables?.[0]?.rows).toContainEqual([
      `${canonical}/`,
      "✓ one hop",
      "302 → 200",
      "1",
      `${canonical}/en/`,
    ]);
  });

  it("tries a page with a file type or with its own canonical tag, and says when there is none to try", async () => {
    const rowsOf = async (href: string, tag = "") => {
      const site = { "/": linksTo(href), [href]: `${tag}<title>Page</title>`, [`${href}?*`]: "<p>" };
      await using shop = await startShop({ ...good(), [canonical]: site });
      const { outcome, context } = await judge(shop);
      const skipped = context.coverage.snapshot().skipped.map(({ what }) => what);
      return { entries: outcome.tables?.[0]?.rows.map(([entry]) => entry), skipped };
    };
    const file = await rowsOf("/about.html");
    expect(file.entries).toContain(`${canonical}/about.html`);
    expect(file.entries).not.toContain(`${canonical}/about.html/`);
    const own = await rowsOf("/about", `<link rel="canonical" href="/about">`);
    expect(own.entries).toContain(`${canonical}/about`);
    expect(own.skipped).toEqual([]);
    const none = await rowsOf("/about", `<link rel="canonical" href="/">`);
    expect(none.entries).toHaveLength(4);
    expect(none.skipped).toEqual(["deep paths of the origin matrix"]);
  });

  it("is not tried for loopback addresses and previews, and says so", async () => {
    await using shop = await startShop({ "https://preview.test": { "/": linksTo() } }, ["preview.test"]);
    const { outcome, context } = await crawlSite(
      "https://preview.test",
      { canonical },
      { network: shop.network },
    );
    expect(outcome.tables?.map(({ title }) => title)).toEqual(["Hosts and certificates"]);
    expect(context.coverage.snapshot().skipped).toContainEqual({
      what: "origin matrix",
      reason: "a preview stands in for the public hosts",
      count: 1,
    });
  });

  it("takes further hosts, also with letters beyond ASCII", async () => {
    const origins = good();
    const asAscii = new URL("http://käufer.test").host;
    await using shop = await startShop({ ...origins, [`https://${asAscii}`]: { "/": page("Home") } }, [
      "shop.test",
      "www.shop.test",
      asAscii,
    ]);
    const { faults } = await judge(shop, { hosts: ["käufer.test"], "matrix-path": "/pricing" });
    expect(faults).toContain(`canonical-host https://${asAscii}/`);
  });
});

const query =
  "utm_source=launch-ready&utm_medium=cpc&utm_campaign=a%20b%2Bc&gclid=Tq1-_x&fbclid=Fz9&msclkid=m7&ref=one&ref=two";
