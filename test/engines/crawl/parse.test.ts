import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAddress, resolveAddress } from "../../../src/engines/crawl/address.ts";
import type { Reference } from "../../../src/engines/crawl/link.ts";
import { cssReferences } from "../../../src/engines/crawl/parse/css.ts";
import { createHtmlReader } from "../../../src/engines/crawl/parse/html.ts";
import { parseLinkHeader } from "../../../src/engines/crawl/parse/link-header.ts";
import { manifestReferences } from "../../../src/engines/crawl/parse/manifest.ts";
import { hasAnchor } from "../../../src/engines/crawl/parse/page.ts";
import { parseRefresh } from "../../../src/engines/crawl/parse/refresh.ts";
import { parseRobots } from "../../../src/engines/crawl/parse/robots.ts";
import { parseSitemap } from "../../../src/engines/crawl/parse/sitemap.ts";
import { srcsetUrls } from "../../../src/engines/crawl/parse/srcset.ts";
import { rateAdvice } from "../../../src/engines/crawl/rate-headers.ts";
import { redirectTarget } from "../../../src/engines/crawl/redirect.ts";

/** Reads a page given in pieces. */
function read(...pieces: string[]) {
  const references: Reference[] = [];
  const reader = createHtmlReader({
    url: "https://a.test/dir/page",
    secure: true,
    onReference: (reference) => references.push(reference),
    onBase: () => {},
  });
  for (const piece of pieces) reader.write(piece);
  return { references, ...reader.end() };
}

/** Arbitrary text made of the pieces a grammar is made of, so that broken nearly-right input is common. */
function soup(...pieces: string[]) {
  return fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join(""));
}

describe("an HTML page", () => {
  it("gives the same references however it is cut into pieces", () => {
    const page = `<html>\n<head><base href="/b/">\n<link rel='stylesheet' href=a.css>\n<meta http-equiv=refresh content="5;url=/r">\n</head><body>\n  <a\n href="/x&amp;y#z">text</a><img srcset="1.png 1x, 2.png 2x" src="0.png"></body>`;
    const whole = read(page);
    expect(whole.references).toEqual([
      { kind: "stylesheet", text: "a.css", line: 3, column: 1 },
      { kind: "a", text: "/x&y#z", line: 6, column: 3 },
      { kind: "img", text: "0.png", line: 7, column: 28 },
      { kind: "img", text: "1.png", line: 7, column: 28 },
      { kind: "img", text: "2.png", line: 7, column: 28 },
    ]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(page.length), { maxLength: 6 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), page.length];
        const pieces = at.slice(1).map((end, index) => page.slice(at[index], end));
        expect(read(...pieces)).toEqual(whole);
      }),
    );
  });

  it("never throws, whatever it holds", () => {
    const html = soup(
      "<a href=",
      '"',
      "'",
      ">",
      "<",
      "</",
      "<base href=",
      "<script>",
      "<style>",
      "url(",
      "&#x",
      ";",
      "<!--",
      "<link rel=canonical href=",
      "<meta name=robots content=",
      "\n",
      "\0",
    );
    fc.assert(fc.property(html, (text) => void read(text)));
  });

  it("knows its ids and anchor names", () => {
    const { facts } = read(`<p id="one"><a name="two"></a><div name="three"></div>`);
    const found = ["one", "two", "three", "", "TOP", "%6Fne"].map((fragment) => hasAnchor(facts, fragment));
    expect(found).toEqual([true, true, false, true, true, true]);
  });
});

describe("srcset", () => {
  it.each([
    ["a.png", ["a.png"]],
    ["a.png 1x, b.png 2x", ["a.png", "b.png"]],
    ["a,b.png 1x,c.png", ["a,b.png", "c.png"]],
    ["a.png,, ,b.png", ["a.png,,", "b.png"].map((url) => url.replace(/,+$/, ""))],
    ["a.png (1x, 2x), b.png", ["a.png", "b.png"]],
    ["data:image/png;base64,AAAA= 1x, b.png", ["data:image/png;base64,AAAA=", "b.png"]],
    ["  ", []],
  ])("%j", (value, urls) => {
    expect(srcsetUrls(value)).toEqual(urls);
  });

  it("is read in time linear in its length, and every URL is a part of it", () => {
    fc.assert(
      fc.property(soup(",", " ", "(", ")", "a.png", "2x", "\t"), (value) => {
        for (const url of srcsetUrls(value)) {
          expect(value).toContain(url);
          expect(url).not.toMatch(/[\t\n\f\r ]|,$/);
        }
      }),
    );
    expect(srcsetUrls(`${"a.png (".repeat(50_000)}`).length).toBeGreaterThan(0);
  });
});

describe("a style sheet", () => {
  it("gives url() and @import, with escapes, and nothing from comments and strings", () => {
    const css = `@import "a.css"; @import url('b.css') screen;
      /* url(no.png) */ p { content: "url(no.png)"; background: URL( c.png ) }
      q { background: url("d\\"e.png"), url(f\\20 g.png), url(data:image/png;base64,AA==) }`;
    expect(cssReferences(css).map(({ text, isImport }) => [text, isImport])).toEqual([
      ["a.css", true],
      ["b.css", true],
      ["c.png", false],
      ['d"e.png', false],
      ["f g.png", false],
      ["data:image/png;base64,AA==", false],
    ]);
  });

  it("never throws and ends soon, whatever it holds", () => {
    fc.assert(
      fc.property(
        soup("url(", ")", '"', "'", "/*", "*/", "@import", "\\", "\n"),
        (css) => void cssReferences(css),
      ),
    );
    for (const part of ["/*", "url(", '"', "@import ", "/*/", "url('"]) {
      cssReferences(part.repeat(100_000));
    }
  });
});

describe("a refresh", () => {
  it.each([
    ["0; url=/next", { delay: 0, reference: "/next" }],
    ["5;URL='/a b'", { delay: 5, reference: "/a b" }],
    ['0, url="/x"y', { delay: 0, reference: "/x" }],
    ["3 /plain", { delay: 3, reference: "/plain" }],
    ["7", { delay: 7 }],
    [".5; url=/x", { delay: 0, reference: "/x" }],
    ["soon", undefined],
    ["", undefined],
    ["1x", undefined],
  ])("%j", (value, refresh) => {
    expect(parseRefresh(value)).toEqual(refresh);
  });

  it("never throws", () => {
    fc.assert(fc.property(soup("0", ";", "url", "=", "'", '"', " "), (value) => void parseRefresh(value)));
  });
});

describe("a Link header", () => {
  it("gives every link with its relations, commas in addresses and quotes included", () => {
    expect(parseLinkHeader('<a,b>; rel="canonical next", <c>; title="x, <y>"; rel=prev, <d>')).toEqual([
      { reference: "a,b", relations: ["canonical", "next"] },
      { reference: "c", relations: ["prev"] },
      { reference: "d", relations: [""] },
    ]);
  });

  it("never throws and ends soon", () => {
    fc.assert(
      fc.property(soup("<", ">", ";", "rel=", '"', ",", "\\"), (value) => void parseLinkHeader(value)),
    );
    parseLinkHeader("<".repeat(200_000));
    parseLinkHeader("<a>;".repeat(50_000));
  });
});

describe("a manifest", () => {
  it("gives pages and images; anything else gives nothing", () => {
    const manifest = {
      start_url: "/",
      icons: [{ src: "i.png" }, { src: 7 }, null],
      shortcuts: [{ url: "/s", icons: [{ src: "s.png" }] }],
    };
    expect(manifestReferences(JSON.stringify(manifest)).map(({ text }) => text)).toEqual([
      "/",
      "/s",
      "i.png",
      "s.png",
    ]);
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void manifestReferences(text)));
  });
});

describe("a sitemap", () => {
  it("lists addresses with their places; an index lists sitemaps", () => {
    const sitemap = parseSitemap(
      "\ufeff<?xml version='1.0'?>\n<urlset>\n <url><loc> https://a.test/?a=1&amp;b=2 </loc>\n<image:image xmlns:image='i'><image:loc>no</image:loc></image:image></url><url><loc><![CDATA[/c]]></loc></url></urlset>",
    );
    expect(sitemap.urls).toEqual([
      { text: "https://a.test/?a=1&b=2", line: 3, column: 12 },
      { text: "/c", line: 4, column: 85 },
    ]);
    const index = parseSitemap("<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>");
    expect(index).toMatchObject({ urls: [], sitemaps: [{ text: "/s.xml" }] });
    expect(parseSitemap("https://a.test/\n\nhttps://a.test/b\n").urls.map(({ line }) => line)).toEqual([
      1, 3,
    ]);
  });

  it("that is broken keeps what came before the fault, and names it", () => {
    const broken = parseSitemap("<urlset><url><loc>/a</loc></url><url><loc>/b</url></urlset>");
    expect(broken.urls[0]?.text).toBe("/a");
    expect(broken.error).toBeDefined();
    expect(parseSitemap("<html><body>Not found</body></html>").error).toBe("its root element is <html>");
    expect(parseSitemap("").error).toBe("it contains no URL");
  });

  it("never throws, expands no entities and ends soon", () => {
    const xml = soup(
      "<urlset>",
      "<url>",
      "<loc>",
      "</loc>",
      "</url>",
      "</urlset>",
      "&amp;",
      "&x;",
      "<![CDATA[",
      "]]>",
      "<!--",
      "<!DOCTYPE a [<!ENTITY x 'y'>]>",
    );
    fc.assert(fc.property(xml, (text) => void parseSitemap(text)));
    const bomb = `<!DOCTYPE a [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>`;
    expect(parseSitemap(bomb).urls.every(({ text }) => text.length < 100)).toBe(true);
  });
});

describe("robots.txt", () => {
  it("says what is allowed, where sitemaps are, and when everything is forbidden", () => {
    const robots = parseRobots(
      "https://a.test/robots.txt",
      "User-agent: *\nDisallow: /private\nAllow: /private/open\nSitemap: /s.xml\nSitemap: https://b.test/t.xml",
      "launch-ready",
    );
    expect(
      ["/", "/private", "/private/open/x"].map((path) => robots.allows(`https://a.test${path}`)),
    ).toEqual([true, false, true]);
    expect(robots.sitemaps).toEqual(["https://a.test/s.xml", "https://b.test/t.xml"]);
    expect(robots.disallowsAll).toBeUndefined();
    expect(
      parseRobots("https://a.test/robots.txt", "# all\nUser-agent: *\nDisallow: /", "x").disallowsAll,
    ).toBe(3);
    const butHome = "User-agent: *\nAllow: /$\nDisallow: /";
    expect(parseRobots("https://a.test/robots.txt", butHome, "x").disallowsAll).toBe(3);
    const some = "User-agent: *\nDisallow: /any\nDisallow: /2";
    expect(parseRobots("https://a.test/robots.txt", some, "x").disallowsAll).toBeUndefined();
    expect(
      parseRobots("https://a.test/robots.txt", "User-agent: bad\nDisallow: /", "x").disallowsAll,
    ).toBeUndefined();
  });

  it("never throws, and every sitemap is an address", () => {
    fc.assert(
      fc.property(
        soup("User-agent:", "*", "Disallow:", "/", "Allow:", "Sitemap:", "\n", "$", "#", "%"),
        fc.webUrl(),
        (text, url) => {
          const robots = parseRobots("https://a.test/robots.txt", text, "launch-ready");
          robots.allows(url);
          for (const sitemap of robots.sitemaps) expect(URL.canParse(sitemap)).toBe(true);
        },
      ),
    );
  });
});

describe("a redirect's Location", () => {
  it("is an address or a named fault, never an exception", () => {
    const location = soup(
      "http://",
      "https:",
      "//",
      "/",
      "\\",
      "..",
      "#",
      "?",
      "[",
      "]",
      "@",
      ":",
      "%",
      "javascript:",
      "é",
    );
    fc.assert(
      fc.property(location, fc.constantFrom(300, 301, 302, 303, 307, 308), (text, status) => {
        const target = redirectTarget("https://a.test/x", status, [["location", text]]);
        if (!target) return;
        if ("kind" in target) expect(target.kind).toMatch(/location|scheme/);
        else expect(target.url).toMatch(/^https?:\/\/[^#]+$/);
      }),
    );
  });
});

describe("an address", () => {
  it("has no fragment, user name or password, and resolving it again changes nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          soup("/", "..", "?", "#", "a", "%", "@", ":"),
        ),
        (text) => {
          const resolved = resolveAddress(text, "https://u:p@a.test/dir/");
          if (!isAddress(resolved)) return;
          expect(resolved.url).toMatch(/^https?:\/\/[^/@#]+\/[^#]*$/);
          expect(resolveAddress(resolved.url, undefined)).toEqual({ url: resolved.url });
        },
      ),
    );
  });
});

describe("rate headers", () => {
  const now = Date.parse("2026-11-22T10:00:00Z");
  it.each([
    [[["retry-after", "7"]], 7_000, undefined],
    [[["retry-after", "Sun, 22 Nov 2026 10:00:30 GMT"]], 30_000, undefined],
    [[["retry-after", "soon"]], undefined, undefined],
    [[["ratelimit", '"default";r=0;t=12']], 12_000, 0],
    [[["ratelimit", '"default";r=5;t=12']], undefined, 5],
    [[["ratelimit", "limit=10, remaining=0, reset=3"]], 3_000, 0],
    [
      [
        ["ratelimit-remaining", "0"],
        ["ratelimit-reset", "4"],
      ],
      4_000,
      0,
    ],
    [
      [
        ["x-ratelimit-remaining", "0"],
        ["x-ratelimit-reset", String(now / 1000 + 9)],
      ],
      9_000,
      0,
    ],
    [
      [
        ["retry-after", "2"],
        ["x-rate-limit-remaining", "0"],
        ["x-rate-limit-reset", "5"],
      ],
      5_000,
      0,
    ],
    [[], undefined, undefined],
  ])("%j", (headers, pauseMs, remaining) => {
    const quotaMs = remaining === 0 ? pauseMs : undefined;
    expect(rateAdvice(headers as [string, string][], now)).toEqual({ pauseMs, quotaMs, remaining });
  });
});
