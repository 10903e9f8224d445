import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../harness/folder.ts";
import { startShop } from "./shop.ts";
import { type Crawled, crawlSite, linksTo, type Routes, startSite } from "./site.ts";

const page = (head: string, body = ""): string =>
  `<!doctype html>\n<html><head>${head}</head>\n<body>${body}</body></html>\n`;

/** What the command of the one finding of a rule prints. */
async function printed({ findings }: Crawled, rule: string): Promise<string> {
  const found = findings.filter((one) => one.rule === `redirect-crawl/${rule}`);
  expect(found).toHaveLength(1);
  const commands = found[0]!.evidence.flatMap((one) => (one.kind === "command" ? [one.command] : []));
  expect(commands).toHaveLength(1);
  const run = promisify(execFile)("sh", ["-c", commands[0]!], { env: { PATH: process.env["PATH"] } });
  // grep ends with 1 where it finds nothing.
  const { stdout, stderr } = await run.catch((ended: { stdout: string; stderr: string }) => ended);
  expect(stderr).toBe("");
  return stdout;
}

describe("the curl line of a fault in a page", () => {
  it("prints the canonical tag", async () => {
    const tag = '<link rel="canonical" href="/gone?a=1&amp;b=2">';
    await using site = await startSite({ "/": page(tag) });
    expect(await printed(await crawlSite(site.url), "canonical-tag")).toContain(tag);
  });

  it("prints no element where a fragment names none, and the element where there is one", async () => {
    const home = linksTo("/page#it's+gone");
    await using site = await startSite({ "/": home, "/page": page("", '<p id="here">Here</p>') });
    expect(await printed(await crawlSite(site.url), "fragment-missing")).toBe("");
  });

  it("finds the element whose name a fragment has percent-encoded", async () => {
    const routes: Routes = { "/": linksTo("/page#%C3%BCber-uns"), "/page": page("") };
    await using site = await startSite(routes);
    const crawled = await crawlSite(site.url);
    expect(await printed(crawled, "fragment-missing")).toBe("");
    routes["/page"] = page("", '<h2 id="über-uns">Über uns</h2>');
    expect(await printed(crawled, "fragment-missing")).toContain("über-uns");
  });

  it("prints an element that has come back, however its name is quoted", async () => {
    const elements = ["<p id='it.s.back'>", "<a name=it.s.back>", '<h2 class="x" id="it.s.back">'];
    const routes: Routes = { "/": linksTo("/page#it.s.back"), "/page": page("") };
    await using site = await startSite(routes);
    const crawled = await crawlSite(site.url);
    expect(await printed(crawled, "fragment-missing")).toBe("");
    routes["/page"] = page("", elements.join("\n"));
    const lines = (await printed(crawled, "fragment-missing")).trim().split("\n");
    expect(lines).toHaveLength(elements.length);
  });

  it("prints what keeps every crawler out", async () => {
    await using site = await startSite({
      "/": page("<title>Shop</title>"),
      "/robots.txt": {
        status: 200,
        headers: { "content-type": "text/plain" },
        body: "user-agent: *\ndisallow: /\n",
      },
    });
    const crawled = await crawlSite(site.url, { production: true });
    expect(await printed(crawled, "noindex-left")).toBe("2:disallow: /\n");
  });

  it("prints the tag that hides a page", async () => {
    const tag = '<meta name="robots" content="noindex, follow">';
    await using site = await startSite({ "/": page(tag) });
    expect(await printed(await crawlSite(site.url, { production: true }), "noindex-left")).toContain(tag);
  });

  it("prints the first part that is loaded over plain HTTP, and the form that sends over it", async () => {
    const origin = "https://www.shop.test";
    const form = '<form action="http://forms.test/o\'reilly?a=1&amp;b=2" method="post"></form>';
    const routes: Routes = { "/": page("", `<img src="http://cdn.test/a.png">\n${form}`) };
    await using shop = await startShop({ [origin]: routes });
    await using folder = await testFolder({ "ca.pem": shop.network.ca! });
    const caFile = join(folder.path, "ca.pem");
    const crawled = await crawlSite(origin, { matrix: false }, { network: { ...shop.network, caFile } });
    expect(await printed(crawled, "mixed-content")).toContain('<img src="http://cdn.test/a.png">');
    expect(await printed(crawled, "insecure-form")).toContain(form);
  });
});
