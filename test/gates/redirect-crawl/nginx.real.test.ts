import { connect } from "node:http2";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/finding.ts";
import { type CertificateAuthority, certificateAuthority } from "../../harness/certificate-authority.ts";
import { testFolder } from "../../harness/folder.ts";
import { type Nginx, type NginxOptions, startNginx } from "./nginx.ts";
import { crawlSite } from "./site.ts";

const canonical = "https://www.shop.test";
const hosts = ["shop.test", "www.shop.test"];

const page = (title: string, body = "") => `<!doctype html><title>${title}</title><h1>${title}</h1>${body}`;

/** The shop itself: `/` and `/pricing`, which are files. */
const shop = `server {
  listen 443 ssl http2;
  server_name www.shop.test;
  root site;
  location = / { try_files /index.html =404; }
  location / { try_files $uri.html =404; }
}`;

const files = {
  "site/index.html": page("Home", '<a href="/pricing">Pricing</a>'),
  "site/pricing.html": page("Pricing"),
};

let authority: CertificateAuthority;
let certificate: Record<string, string>;
const tls = "ssl_certificate cert.pem; ssl_certificate_key key.pem;";

beforeAll(async () => {
  authority = await certificateAuthority();
  const { cert, key } = await authority.issue(...hosts);
  certificate = { "cert.pem": cert, "key.pem": key };
});

function start(servers: string, more: Partial<NginxOptions> = {}): Promise<Nginx> {
  return startNginx({
    hosts,
    ca: authority.ca,
    ...more,
    servers: `${tls}\n${servers}`,
    files: { ...files, ...certificate, ...more.files },
  });
}

async function judge(nginx: Nginx, options: Record<string, unknown> = {}, root = "/nowhere") {
  const crawled = await crawlSite(canonical, options, { network: nginx.network, root });
  const faults = crawled.findings
    .map(({ rule, subject }) => `${rule.slice("redirect-crawl/".length)} ${subject}`)
    .sort();
  return { ...crawled, faults };
}

const snippetFor = (platform: string, { evidence }: Finding): string => {
  const found = evidence.find((one) => one.kind === "snippet" && one.label === `For ${platform}`);
  return found?.kind === "snippet" ? found.text : "";
};

describe("the origin matrix against nginx", () => {
  it("is clean when every host and scheme leads to the canonical one at once", async () => {
    const redirects = `
      server { listen 80; server_name shop.test www.shop.test; return 301 ${canonical}$request_uri; }
      server { listen 443 ssl http2; server_name shop.test; return 301 ${canonical}$request_uri; }`;
    await using nginx = await start(shop + redirects);
    const { faults, outcome, context } = await judge(nginx);
    expect(faults).toEqual([]);
    expect(outcome.inconclusive ?? []).toEqual([]);
    expect(context.coverage.snapshot().checked).toMatchObject({ urls: 2, "origin matrix cells": 20 });
    const campaign = nginx.log().filter((line) => line.includes("utm_source") && line.endsWith("200 -"));
    // Encoding, order and repeated keys came through nginx as they were sent.
    expect(new Set(campaign)).toEqual(
      new Set([
        `GET ${canonical}/pricing?utm_source=launch-ready&utm_medium=cpc&utm_campaign=a%20b%2Bc&gclid=Tq1-_x&fbclid=Fz9&msclkid=m7&ref=one&ref=two HTTP/1.1 200 -`,
      ]),
    );
  });

  it("finds the two-hop upgrade; nginx takes the snippet it gives, and then the matrix is clean", async () => {
    const twoHops = `
      server { listen 80; server_name shop.test www.shop.test; return 301 https://$host$request_uri; }
      server { listen 443 ssl; server_name shop.test; return 301 ${canonical}$request_uri; }`;
    await using before = await start(shop + twoHops);
    const { faults, findings } = await judge(before);
    expect(faults).toEqual(["chain http://shop.test/"]);
    expect(findings[0]!.args).toEqual({ hops: 2, target: `${canonical}/` });
    expect(findings[0]!.reach).toBe(5);
    const snippet = snippetFor("nginx", findings[0]!);
    await using after = await start(`${shop}\n${snippet}`);
    const repaired = await judge(after);
    expect(repaired.faults).toEqual([]);
    expect(repaired.context.coverage.snapshot().checked["origin matrix cells"]).toBe(20);
  });

  it.each([
    ["adds a slash", "/pricing", "/pricing/"],
    ["takes a slash away", "/pricing/", "/pricing"],
    ["names another path", "/pricing", "/en/pricing"],
  ])("finds the second hop that %s; nginx takes the snippet, and then it is gone", async (_, from, to) => {
    const site = (redirects: string) => `
      server { listen 443 ssl; server_name www.shop.test; root site;
        location = ${from} { return 301 ${to}$is_args$args; }
        location = ${to} { default_type text/html; return 200 "<title>Pricing</title>"; }
        location = / { default_type text/html; return 200 '<a href="${to}">x</a>'; } }
      ${redirects}`;
    const hosts = `
      server { listen 80; server_name shop.test www.shop.test; return 301 ${canonical}$request_uri; }
      server { listen 443 ssl; server_name shop.test; return 301 ${canonical}$request_uri; }`;
    const options = { "matrix-path": from };
    await using before = await start(site(hosts));
    const chain = (await judge(before, options)).findings.find(
      ({ subject }) => subject === `http://shop.test${from}`,
    )!;
    expect(chain.rule).toBe("redirect-crawl/chain");
    await using after = await start(site(snippetFor("nginx", chain)));
    expect((await judge(after, options)).faults).toEqual([]);
  });

  it("finds a temporary redirect, a lost query, a lost path and a host that answers itself", async () => {
    const wrong = `
      server { listen 80; server_name shop.test; return 302 ${canonical}$request_uri; }
      server { listen 80; server_name www.shop.test; return 301 ${canonical}$uri; }
      server { listen 443 ssl; server_name shop.test; root site;
        location = / { try_files /index.html =404; }
        location / { return 301 ${canonical}/; } }`;
    await using nginx = await start(shop + wrong);
    const { faults } = await judge(nginx);
    expect(faults).toEqual([
      "canonical-host https://shop.test/",
      "lost-path https://shop.test/pricing",
      expect.stringContaining("lost-query http://www.shop.test/pricing?utm_source="),
      expect.stringContaining("lost-query https://shop.test/pricing?utm_source="),
      "temporary http://shop.test/",
    ]);
  });

  it("finds the loop of a proxy that speaks HTTP to a server that wants HTTPS", async () => {
    const behind = `
      server { listen 80; server_name shop.test www.shop.test; return 301 https://$host$request_uri; }
      server { listen 443 ssl; server_name shop.test; return 301 https://$host$request_uri; }`;
    await using nginx = await start(shop + behind);
    const { faults } = await judge(nginx);
    expect(faults).toEqual(["loop http://shop.test/", "loop https://shop.test/"]);
  });
});

describe("the crawl against nginx with TLS", () => {
  const alone = `server { listen 80; server_name www.shop.test shop.test; return 301 ${canonical}$request_uri; }
    server { listen 443 ssl; server_name shop.test; return 301 ${canonical}$request_uri; }`;

  it("is served over HTTP/2 to those who ask for it, and crawled all the same", async () => {
    await using nginx = await start(shop + alone);
    const session = connect(`https://127.0.0.1:${nginx.securePort}`, {
      ca: authority.ca,
      servername: "www.shop.test",
    });
    const status = await new Promise((resolve, reject) => {
      session.once("error", reject);
      session
        .request({ ":authority": "www.shop.test" })
        .once("response", (headers) => resolve(headers[":status"]));
    });
    session.close();
    expect(status).toBe(200);
    const { faults, context } = await judge(nginx, { matrix: false });
    expect(faults).toEqual([]);
    expect(context.coverage.snapshot().checked["urls"]).toBe(2);
  });

  it("says that a certificate nobody knows, or one for another name, keeps people out", async () => {
    await using nginx = await start(shop + alone);
    const { ca: _, ...untrusting } = nginx.network;
    const unknown = await judge({ ...nginx, network: untrusting }, { matrix: false });
    expect(unknown.faults).toContain(`dead ${canonical}/`);
    expect(JSON.stringify(unknown.findings[0]!.args)).toContain("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    const { cert, key } = await authority.issue("www.shop.test");
    await using narrow = await start(shop + alone, { files: { "cert.pem": cert, "key.pem": key } });
    const { faults, findings } = await judge(narrow);
    expect(faults).toEqual(["dead https://shop.test/"]);
    expect(JSON.stringify(findings[0]!.args)).toContain("ERR_TLS_CERT_ALTNAME_INVALID");
  });

  it("reads gzip pages, and a sitemap that is a gzip file", async () => {
    const listed = `<urlset><url><loc>${canonical}/moved</loc></url><url><loc>${canonical}/pricing</loc></url></urlset>`;
    const zipped = `server {
      listen 443 ssl http2;
      server_name www.shop.test;
      root site;
      gzip on; gzip_min_length 1; gzip_types text/css application/xml;
      location = / { try_files /index.html =404; }
      location = /moved { return 301 /pricing; }
      location = /robots.txt { return 200 "Sitemap: ${canonical}/sitemap.xml.gz\\n"; }
      location / { try_files $uri $uri.html =404; }
    }`;
    const body = `<link rel="stylesheet" href="/a.css"><a href="/pricing">Pricing</a>${"<p>Kites</p>".repeat(5_000)}<a href="/gone">Gone</a>`;
    await using nginx = await start(zipped + alone, {
      files: {
        "site/index.html": page("Home", body),
        "site/a.css": 'body { background: url("/missing.png") }',
        "site/sitemap.xml.gz": gzipSync(listed),
      },
    });
    const { byRule } = await judge(nginx, { matrix: false });
    expect(byRule).toEqual({
      dead: [`/gone`, "/missing.png"].sort(),
      "sitemap-redirects": ["/moved"],
    });
    expect(nginx.log()).toContain(`GET ${canonical}/ HTTP/1.1 200 gzip`);
    expect(nginx.log()).toContain(`GET ${canonical}/a.css HTTP/1.1 200 gzip`);
  });

  it("slows down at limit_req and asks everything in the end", async () => {
    const limited = `limit_req_zone $host zone=all:1m rate=20r/s;
      limit_req_status 429;
      server {
        listen 443 ssl http2;
        server_name www.shop.test;
        root site;
        location = / { try_files /index.html =404; }
        location /p/ { limit_req zone=all burst=30 nodelay; try_files /pricing.html =404; }
      }`;
    const links = Array.from({ length: 60 }, (_, n) => `<a href="/p/${n}">${n}</a>`).join("");
    await using nginx = await start(limited + alone, { files: { "site/index.html": page("Home", links) } });
    const { faults, outcome, context } = await judge(nginx, { matrix: false });
    expect(faults).toEqual([]);
    expect(outcome.inconclusive ?? []).toEqual([]);
    expect(context.coverage.snapshot().checked["urls"]).toBe(61);
    expect(nginx.log().some((line) => line.includes(" 429 "))).toBe(true);
  });
});

describe("rewrite rules of nginx", () => {
  const rules = `server {
  listen 443 ssl http2;
  server_name www.shop.test;
  root site;
  location = / { try_files /index.html =404; }
  rewrite ^/old/(.*)$ /older/$1 permanent;
  rewrite ^/older/(.*)$ /pricing permanent;
  rewrite ^/sale$ /pricing? permanent;
  rewrite ^/inside$ /pricing last;
  rewrite ^/Kites$ /kites redirect;
  location = /kites { try_files /pricing.html =404; }
  location = /away { return 301 http://www.shop.test/pricing; }
  location = /drop { return 444; }
  location = /head { if ($request_method = HEAD) { return 405; } return 200 ok; }
  location = /cookie { if ($cookie_seen) { return 200 ok; } add_header Set-Cookie "seen=1"; return 302 /cookie; }
  location /docs { index index.html; }
  location / { try_files $uri.html =404; }
}
server { listen 80; server_name www.shop.test shop.test; return 301 ${canonical}$request_uri; }
server { listen 443 ssl; server_name shop.test; return 301 ${canonical}$request_uri; }`;
  const links = [
    "/old/kite",
    "/sale?utm_source=mail",
    "/inside?utm_source=mail",
    "/Kites",
    "/away",
    "/drop",
    "/cookie",
    "/docs",
    "/pricing",
  ];
  const body = `${links.map((href) => `<a href="${href}">${href}</a>`).join("\n")}<img src="/head" alt="">`;

  it("are judged by where they lead, and findings point at the rule in the repository", async () => {
    await using nginx = await start(rules, {
      files: { "site/index.html": page("Home", body), "site/docs/index.html": page("Docs") },
    });
    await using repository = await testFolder({ "deploy/nginx.conf": rules });
    const { byRule, findings } = await judge(nginx, { matrix: false }, repository.path);
    expect(byRule).toEqual({
      chain: ["/away", "/old/kite"],
      dead: ["/drop"],
      downgrade: ["/away"],
      "lost-query": ["/sale?utm_source=mail"],
      "needs-cookie": ["/cookie"],
      temporary: ["/Kites"],
    });
    const lineOf = (path: string): unknown =>
      findings.find(({ subject }) => subject === canonical + path)?.location;
    const at = (text: string) => rules.split("\n").findIndex((line) => line.includes(text)) + 1;
    expect(lineOf("/old/kite")).toEqual({ path: "deploy/nginx.conf", line: at("^/old/"), column: 3 });
    expect(lineOf("/sale?utm_source=mail")).toMatchObject({ line: at("^/sale$") });
    expect(lineOf("/Kites")).toMatchObject({ line: at("^/Kites$") });
    expect(lineOf("/away")).toMatchObject({ line: at("= /away") });
    expect(nginx.log()).toContain(`HEAD ${canonical}/head HTTP/1.1 405 -`);
    expect(nginx.log()).toContain(`GET ${canonical}/head HTTP/1.1 200 -`);
  });
});
