import { describe, expect, it } from "vitest";
import type { Reference } from "../../../src/engines/crawl/link.ts";
import { createHtmlReader } from "../../../src/engines/crawl/parse/html.ts";
import { saysMissing } from "../../../src/engines/crawl/parse/missing.ts";
import { saysNoindex } from "../../../src/engines/crawl/parse/noindex.ts";

function read(html: string, { url = "https://a.test/dir/page", upgrades = false } = {}) {
  const references: Reference[] = [];
  const reader = createHtmlReader({
    url,
    secure: true,
    upgrades,
    onReference: (reference) => references.push(reference),
    onBase: () => {},
  });
  for (let at = 0; at < html.length; at += 7) reader.write(html.slice(at, at + 7));
  const places = references.map(({ kind, text, line, column }) => `${kind} ${text} ${line}:${column}`);
  return { kinds: references.map(({ kind, text }) => [kind, text]), places, ...reader.end() };
}

describe("what a page means where scripts run", () => {
  it("has no refresh inside noscript", () => {
    const meta = `<meta http-equiv="refresh" content="0;url=/">`;
    expect(read(`<noscript>${meta}</noscript>`).facts.refresh).toBeUndefined();
    expect(read(`<noscript></noscript>${meta}`).facts.refresh).toMatchObject({ text: "0;url=/" });
  });

  it("has nothing of a template, unless it is shown in place", () => {
    const inside = `<a href="{link}"></a><style>a{background:url(x.png)}</style><h1 id="i">No</h1>`;
    const { kinds, facts, look } = read(`<template>${inside}<template>${inside}</template></template>`);
    expect([kinds, facts.anchors]).toEqual([[], undefined]);
    expect(look).not.toBe(read("<h1>No</h1>").look);
    expect(read(`<template></template>${inside}`).kinds).toHaveLength(2);
    expect(read(`<p><template shadowrootmode="open">${inside}</template>`).kinds).toHaveLength(2);
  });
});

describe("a reference over plain HTTP", () => {
  const base = `<base href="http://www.a.test/"><script src="a.js"></script><img src="https://b.test/c.png"><form action="">`;
  const texts = (html: string, options = {}) => read(html, options).facts.insecure.map(({ text }) => text);

  it("may come from the base element", () => {
    expect(texts(base)).toEqual(["http://www.a.test/a.js"]);
    expect(texts(base.replace("http:", "https:"))).toEqual([]);
  });

  it("is none where the policy, from header or tag, upgrades it", () => {
    const csp = `<meta http-equiv="Content-Security-Policy" content="img-src *; Upgrade-Insecure-Requests">`;
    expect(texts(base, { upgrades: true })).toEqual([]);
    expect(texts(csp + base)).toEqual([]);
    expect(texts(csp.replace("Policy", "Policy-Report-Only") + base)).toHaveLength(1);
    expect(read(csp).facts.upgrades).toBe(true);
  });

  it("may be a button's", () => {
    const form = `<form method="post"><button formaction="http://pay.test/"></button><input type="submit" formmethod="get" formaction="/find"></form>`;
    const { kinds, facts } = read(form);
    expect(kinds).toEqual([
      ["submit", ""],
      ["submit", "http://pay.test/"],
      ["form", "/find"],
    ]);
    expect(facts.insecure).toMatchObject([{ kind: "submit", text: "http://pay.test/" }]);
    expect(read(`<form method="dialog"></form>`).kinds).toEqual([]);
  });
});

it("a link element leads to other documents and feeds, by its relation", () => {
  const link = (attributes: string): string | undefined => {
    const [found] = read(`<link href="/x" ${attributes}>`).kinds;
    return found?.[0];
  };
  expect(link(`rel="alternate" type="application/rss+xml"`)).toBe("alternate");
  expect(link(`rel="alternate" type="application/atom+xml"`)).toBe("alternate");
  expect(link(`rel="alternate" media="only screen"`)).toBe("alternate");
  expect(link(`rel="alternate" hreflang="de"`)).toBe("alternate");
  expect(link(`rel="amphtml"`)).toBe("alternate");
  expect(link(`rel="alternate stylesheet" title="dark"`)).toBe("stylesheet");
  expect(link(`rel="prefetch"`)).toBe("a");
  expect(link(`rel="prefetch" as="script"`)).toBe("script");
  for (const relation of ["shortlink", "search", "help", "author"]) {
    expect(link(`rel="${relation}"`)).toBe("a");
  }
  expect(link(`rel="alternate" type="application/json+oembed"`)).toBeUndefined();
  expect(link(`rel="preconnect"`)).toBeUndefined();
  expect(link(`rel="pingback"`)).toBeUndefined();
});

it("what a style element loads has its own line and column", () => {
  const html = `<p>\n<style>\n.a{color:red}\n  .b{background:url(/gone.png)}\n@import "/x.css";</style><img src=/y>`;
  expect(read(html).places).toEqual(["css /gone.png 4:17", "stylesheet /x.css 5:1", "img /y 5:26"]);
});

describe("the look of a page", () => {
  const look = (html: string, url?: string) => read(html, url === undefined ? {} : { url }).look;

  it("is its title and heading, else its text; a page that shows nothing looks like no other", () => {
    expect(look("<title>A</title><p>1")).toBe(look("<title>A</title><p>2"));
    expect(look("<title>A</title><h1>1</h1>")).not.toBe(look("<title>A</title><h1>2</h1>"));
    expect(look("<p>1")).toBe(look("<div>\n 1 </div>"));
    expect(look("<p>1")).not.toBe(look("<p>2"));
    expect(look("<title></title>", "https://a.test/1")).not.toBe(look("", "https://a.test/2"));
  });
});

describe("a page that says it is not there", () => {
  it.each([
    "404",
    "404 Not Found",
    "404 - Acme",
    "404: This page could not be found.",
    "Error 404 (Not Found)!!1",
    "Page not found | Acme",
    "Acme – Sorry, page not found",
    "Oops! That page can’t be found.",
    "This page could not be found.",
    "The page you are looking for does not exist",
    "Seite nicht gefunden",
    "Die angeforderte Seite wurde nicht gefunden.",
    "Page introuvable",
    "Cette page n’existe pas",
    "Página no encontrada",
    "La página no existe",
    "Pagina non trovata",
    "Pagina niet gevonden",
    "Deze pagina bestaat niet",
    "Página não encontrada",
  ])("%s", (text) => {
    expect(saysMissing(text)).toBe(true);
  });

  it.each([
    "404 Media: our partner",
    "Room 404 in the Hotel",
    "How to fix a page not found error on your site",
    "Lost and found",
    "Acme was founded in 1404",
    "The page you need exists",
  ])("is not one called %s", (text) => {
    expect(saysMissing(text)).toBe(false);
  });
});

describe("a robots value", () => {
  it.each([
    ["noindex", true],
    ["none", true],
    ["NOINDEX, nofollow", true],
    ["index, follow, max-image-preview:none", false],
    ["index, max-image-preview: none", false],
    ["max-snippet:-1, noindex", true],
    ["unavailable_after: 25 Jun 2026 15:00:00 PST", false],
    ["gptbot: noindex", false],
    ["gptbot: noindex, nofollow", false],
    ["googlebot: noindex", true],
    ["gptbot: noindex, googlebot: none", true],
    ["googlebot: nofollow, otherbot: noindex", false],
    ["nofollow", false],
  ])("%s", (content, hidden) => {
    expect(saysNoindex(content)).toBe(hidden);
  });
});
