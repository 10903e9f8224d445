import { describe, expect, it } from "vitest";
import { startShop } from "./shop.ts";
import { type Crawled, crawlSite, linksTo, moved, type Routes } from "./site.ts";

const origin = "https://www.shop.test";

async function crawlShop(routes: Routes): Promise<Crawled> {
  await using shop = await startShop({ [origin]: routes });
  return await crawlSite(origin, { matrix: false }, { network: shop.network });
}

function canonical(href: string): string {
  return `<title>${href}</title><link rel="canonical" href="${href}">`;
}

describe("a canonical tag", () => {
  it("that names a machine or deployment that is not for customers is wrong for sure", async () => {
    const { findings } = await crawlShop({
      "/": `${canonical("http://localhost:3000/")}${linksTo("/a", "/b", "/c", "/d", "/e")}`,
      "/a": canonical("https://staging.shop.test/a"),
      "/b": canonical("https://www-git-main-acme.vercel.app/b"),
      "/c": canonical("http://10.0.0.7/c"),
      "/d": canonical("https://news.shop.test/d"),
      "/e": canonical("https://original.test/e"),
    });
    expect(
      findings.map(({ rule, subject, severity, args }) => [rule, subject, severity, args["fault"]]),
    ).toEqual([
      ["redirect-crawl/canonical-tag", `${origin}/`, "error", "that is a development machine"],
      ["redirect-crawl/canonical-tag", `${origin}/a`, "error", "that is a staging host"],
      ["redirect-crawl/canonical-tag", `${origin}/b`, "error", "that is a preview deployment"],
      ["redirect-crawl/canonical-tag", `${origin}/c`, "error", "that is a private address"],
    ]);
  });
});

describe("a redirect", () => {
  it("to a deployment that is not for customers is found; one to a site of its own is fine", async () => {
    const { findings } = await crawlShop({
      "/": linksTo("/b", "/c", "/d"),
      "/b": moved("https://staging.shop.test/b"),
      "/c": moved("https://deploy-preview-3--shop.netlify.app/c"),
      "/d": moved("https://news.shop.test/d"),
    });
    expect(findings.map(({ rule, subject, args }) => [rule, subject, args["target"]])).toEqual([
      ["redirect-crawl/staging-host", `${origin}/b`, "https://staging.shop.test/b"],
      ["redirect-crawl/staging-host", `${origin}/c`, "https://deploy-preview-3--shop.netlify.app/c"],
    ]);
  });
});

describe("a name on the site's own domain", () => {
  it("is sure, doubtful or public by its words", async () => {
    const names = {
      error: ["staging", "api-staging", "uat2", "stg.eu", "preprod", "dev.www", "www-test", "qa-www"],
      warning: ["dev", "qa", "preview", "test", "stage"],
      none: ["covid-test", "test-drive", "contest", "developers", "center-stage", "latest"],
    };
    const hosts = Object.values(names).flat();
    const { findings } = await crawlShop({
      "/": linksTo(...hosts.map((name) => `https://${name}.shop.test/`)),
    });
    const bySeverity = Map.groupBy(findings, ({ severity }) => severity ?? "error");
    const labels = (severity: "error" | "warning") =>
      bySeverity
        .get(severity)
        ?.map(({ subject }) => new URL(subject).hostname.slice(0, -".shop.test".length));
    expect(findings.every(({ rule }) => rule === "redirect-crawl/staging-host")).toBe(true);
    expect(labels("error")).toEqual(names.error.toSorted());
    expect(labels("warning")).toEqual(names.warning.toSorted());
  });
});
