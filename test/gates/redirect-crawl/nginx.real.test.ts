import { connect } from "node:http2";
import { describe, expect, it } from "vitest";
import { type Nginx, startNginx } from "../../harness/nginx.ts";
import { crawlSite, linksTo } from "./site.ts";

const names = ["shop.test", "www.shop.test"];
const site = "https://www.shop.test";

const page = (title: string, ...links: string[]): string =>
  `${linksTo(...links).replace("<title>Page</title>", `<title>${title}</title><link rel="stylesheet" href="/style.css">`)}<p>${title} </p>${`<p>Text of ${title}.</p>`.repeat(50)}`;

const files = {
  "index.html": page("Home", "/pricing", "/about?ref=home", "/docs/start"),
  "pricing.html": page("Pricing", "/"),
  "about.html": page("About", "/pricing#plans").replace("</p>", '</p><h2 id="plans">Plans</h2>'),
  "docs/start.html": page("Start", "/docs/next"),
  "docs/next.html": page("Next", "/docs/start"),
  "sorry.html": page("Page not found", "/"),
  "style.css": `body { background: url(/back.css) }\n${"p { margin: 0 }\n".repeat(100)}`,
  "back.css": "p { color: black }",
  "sitemap.xml": `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    ${["/", "/pricing", "/about", "/docs/start"].map((path) => `<url><loc>${site}${path}</loc></url>`).join("")}</urlset>`,
  "robots.txt": `User-agent: *\nSitemap: ${site}/sitemap.xml\n`,
};
files["pricing.html"] = files["pricing.html"].replace("<p>", '<h2 id="plans">Plans</h2><p>');

/** Serves the files, compressed, with page names without their ending. */
const pages = `
    root ROOT;
    gzip on;
    gzip_min_length 100;
    gzip_types text/css application/xml;
    location / { try_files $uri $uri.html $uri/index.html =404; }`;

/** Scheme, host and slash change in one redirect. */
const healthy = `
  server { HTTP; server_name shop.test www.shop.test;
    rewrite ^/(.+)/$ ${site}/$1 permanent;
    return 301 ${site}$request_uri; }
  server { HTTPS server_name shop.test;
    rewrite ^/(.+)/$ ${site}/$1 permanent;
    return 301 ${site}$request_uri; }
  server { HTTPS server_name www.shop.test;
    rewrite ^/(.+)/$ ${site}/$1 permanent;${pages} }`;

/** Each rule is right on its own; together they are what small teams deploy. */
const faulty = `
  server { HTTP; server_name shop.test; return 301 http://www.shop.test$request_uri; }
  server { HTTP; server_name www.shop.test;
    location = /plain { root ROOT; try_files /about.html =404; }
    location / { return 301 ${site}$request_uri; } }
  server { HTTPS server_name shop.test; return 302 ${site}$request_uri; }
  server { HTTPS server_name www.shop.test;
    location = /old { return 301 /older; }
    location = /older { return 301 /pricing; }
    location = /loop { return 301 /round; }
    location = /round { return 301 /loop; }
    rewrite ^/campaign$ /pricing? permanent;
    location = /down { return 301 http://www.shop.test/plain; }
    location = /moved { return 302 /pricing; }
    location = /gone { return 410; }
    location /soft/ { root ROOT; error_page 404 =200 /sorry.html; }${pages} }`;

async function crawl(nginx: Nginx, options: Record<string, unknown> = {}) {
  return crawlSite(site, { canonical: site, ...options }, { network: nginx.network });
}

async function headersOverHttp2(nginx: Nginx, path: string): Promise<Record<string, unknown>> {
  const session = connect(`https://www.shop.test:${nginx.httpsPort}`, {
    ca: nginx.network.ca ?? "",
    lookup: (_name, _options, done) => done(null, [{ address: "127.0.0.1", family: 4 }]),
  });
  try {
    const request = session.request({
      ":path": path,
      ":authority": "www.shop.test",
      "accept-encoding": "gzip",
    });
    return await new Promise((resolve, reject) => {
      request.once("response", resolve);
      request.once("error", reject);
      session.once("error", reject);
    });
  } finally {
    session.destroy();
  }
}

describe("the crawl of a real nginx", () => {
  it("finds nothing where every entry takes one hop, over HTTPS with compressed pages", async () => {
    await using nginx = await startNginx({ names, files, servers: healthy });
    expect(await headersOverHttp2(nginx, "/pricing")).toMatchObject({
      ":status": 200,
      "content-encoding": "gzip",
    });
    const { byRule, outcome, context } = await crawl(nginx);
    expect(byRule).toEqual({});
    expect(outcome.inconclusive ?? []).toEqual([]);
    const { checked } = context.coverage.snapshot();
    expect(checked["origin matrix cells"]).toBe(20);
    const verdicts = new Set(outcome.tables?.[0]?.rows.map((row) => row.at(-1)));
    // Only upper case is not known, and that is for the site to decide.
    expect(verdicts).toEqual(new Set(["✓ one hop", "✓ answers itself", "404 (spelling not known)"]));
    expect(context.coverage.snapshot().skipped).toEqual([]);
  });

  it("finds each fault of a configuration that grew rule by rule", async () => {
    const start = [
      "/",
      "/old",
      "/loop",
      "/down",
      "/moved",
      "/gone",
      "/soft/nothing",
      "/campaign?utm_source=mail",
    ];
    await using nginx = await startNginx({ names, files, servers: faulty });
    const { byRule, findings } = await crawl(nginx, { start });
    expect(byRule).toEqual({
      chain: ["/old", "http://shop.test/"],
      dead: ["/gone"],
      downgrade: ["/down"],
      loop: ["/loop"],
      "lost-query": ["/campaign?utm_source=mail"],
      "not-https": ["/down"],
      "soft-404": ["/soft/nothing"],
      temporary: ["https://shop.test/"],
    });
    const chain = findings.find(({ subject }) => subject === `${site}/old`);
    expect(chain?.evidence).toContainEqual(
      expect.objectContaining({
        kind: "hops",
        hops: [
          expect.objectContaining({ url: `${site}/old`, status: 301, location: `${site}/older` }),
          expect.objectContaining({ url: `${site}/older`, status: 301, location: `${site}/pricing` }),
          expect.objectContaining({ url: `${site}/pricing`, status: 200 }),
        ],
      }),
    );
  });

  it("names the fault of a certificate whose authority nobody trusts", async () => {
    await using nginx = await startNginx({ names, files, servers: healthy });
    const { ca: _, ...network } = nginx.network;
    const { findings } = await crawlSite(site, { canonical: site, matrix: false }, { network });
    expect(findings.map(({ rule, subject, args }) => [rule, subject, args["reason"]])).toEqual([
      ["redirect-crawl/dead", `${site}/`, "the TLS handshake failed (UNABLE_TO_VERIFY_LEAF_SIGNATURE)"],
    ]);
  });
});
