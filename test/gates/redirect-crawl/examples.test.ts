import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { examples } from "../../../src/gates/redirect-crawl/examples.ts";
import { readExchanges, sides } from "../../harness/examples.ts";
import { crawlSite, linksTo, type Routes, startSite } from "./site.ts";

/** Rules whose examples are exchanges with one site, which a server on loopback can play. */
const played = [
  "chain",
  "loop",
  "temporary",
  "lost-query",
  "needs-cookie",
  "wrong-target",
  "lost-fragment",
  "dead",
  "soft-404",
  "slash-twins",
] as const;

/** The site that plays the exchanges; what a redirect leads to is a page. */
function routesOf(text: string): { routes: Routes; first: string } {
  const exchanges = readExchanges(text.replaceAll("https://www.example.com", ""));
  const routes: Routes = {};
  for (const { headers } of exchanges) {
    const location = headers.find(([name]) => name === "location")?.[1];
    if (location !== undefined) routes[location.replace(/#.*/, "")] = `<h1>${location}</h1>`;
  }
  for (const { url } of exchanges)
    routes[url] = (request) => {
      const fitting = exchanges.filter((one) => one.url === url);
      const one = fitting.find((each) => each.request["cookie"] === request.headers.cookie) ?? fitting[0]!;
      return {
        status: one.status,
        headers: Object.fromEntries(one.headers),
        body: one.body || `<h1>${url}</h1>`,
      };
    };
  return { routes: { ...routes }, first: exchanges[0]!.url };
}

describe.each(played)("the example of redirect-crawl/%s", (name) => {
  it.each(sides)("$side", async ({ side, reported }) => {
    const example = examples[name]!;
    const { routes, first } = routesOf(example[side]);
    const twins = name === "slash-twins" ? [`${first}/`] : [];
    await using site = await startSite({ "/": linksTo(first, ...twins), ...routes });
    const given = example.given?.language === "yaml" ? parse(example.given.text) : {};
    const { byRule } = await crawlSite(site.url, { start: [first], ...given });
    expect(Object.keys(byRule).includes(name)).toBe(reported);
    // A list also asks for a campaign's query, and a link to a missing page is dead: other rules' affairs.
    const isAlone = !reported && name !== "soft-404" && given.survive === undefined;
    if (isAlone) expect(byRule).toEqual({});
  });
});

describe("the example of redirect-crawl/fragment-missing", () => {
  it.each(sides)("$side", async ({ side, reported }) => {
    const { given, [side]: html } = examples["fragment-missing"]!;
    await using site = await startSite({ "/": `${given?.text}Shipping</a>`, "/shipping": html });
    const { byRule } = await crawlSite(site.url);
    expect(byRule).toEqual(reported ? { "fragment-missing": ["/shipping#costs"] } : {});
  });
});
