import { describe, expect, it } from "vitest";
import { HOSTS_TITLE } from "../../../src/core/hosts-table.ts";
import { json } from "../../../src/reporters/json.ts";
import { mergeReports } from "../../../src/suite/merge.ts";
import { testFolder } from "../../harness/folder.ts";
import { startProxy } from "../../harness/proxy.ts";
import { inShard, reportOf } from "../../harness/run.ts";
import { startShop } from "./shop.ts";
import { crawlSite, linksTo, moved, startSite } from "./site.ts";

const canonical = "https://www.shop.test";
const origins = {
  [canonical]: {
    "/": linksTo("/a", "/b", "/c"),
    "/a": "<title>A</title>",
    "/b": moved("/a"),
    "/c": linksTo(),
  },
  "https://shop.test": { "/": moved(`${canonical}/`) },
};

async function hostsOf(site: string, given: Parameters<typeof crawlSite>[2]): Promise<string[][]> {
  const { outcome } = await crawlSite(site, {}, given);
  return outcome.tables?.find(({ title }) => title === HOSTS_TITLE)?.rows ?? [];
}

describe("the https hosts of a site", () => {
  it("are told with address, certificate, issuer and last day, one row each", async () => {
    await using shop = await startShop(origins);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const today = new Date().toISOString().slice(0, 10);
    const rows = await hostsOf(canonical, { network: shop.network });
    expect(rows.map(([host]) => host)).toEqual(["shop.test", "www.shop.test"]);
    for (const [, address, certificate, issuer, until] of rows) {
      expect([address, certificate, issuer]).toEqual(["127.0.0.1", "CN=shop.test", "CN=shop.test"]);
      expect([today, tomorrow]).toContain(until);
    }
    const asked = shop.requests.filter((request) => request === "HEAD https://shop.test/");
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it("are told although nobody can trust their certificates", async () => {
    await using shop = await startShop(origins);
    const { ca: _, ...network } = shop.network;
    const rows = await hostsOf(canonical, { network });
    expect(rows.map(([host, , certificate]) => [host, certificate])).toEqual([
      ["shop.test", "CN=shop.test"],
      ["www.shop.test", "CN=shop.test"],
    ]);
  });

  it("are none where the site has none, or none answers", async () => {
    await using site = await startSite({ "/": linksTo() });
    expect(await hostsOf(site.url, {})).toEqual([]);
    await using shop = await startShop(origins);
    const resolve = { ...shop.network.resolve, "shop.test:443": "127.0.0.1:1" };
    const rows = await hostsOf(canonical, { network: { ...shop.network, resolve } });
    expect(rows.map(([host]) => host)).toEqual(["www.shop.test"]);
  });

  it("have no address behind a proxy, which looks names up itself", async () => {
    await using shop = await startShop(origins);
    const names = Object.fromEntries(Object.entries(shop.network.resolve));
    await using proxy = await startProxy({ names });
    const rows = await hostsOf(canonical, { network: { ...shop.network, resolve: {}, proxy: proxy.url } });
    expect(rows.map(([host, address, certificate]) => [host, address, certificate])).toEqual([
      ["shop.test", "not known", "CN=shop.test"],
      ["www.shop.test", "not known", "CN=shop.test"],
    ]);
  });

  it.each([2, 3])("are told once by %i shards: merged they are one run's", async (total) => {
    await using shop = await startShop(origins);
    const { resolve, ca = "" } = shop.network;
    const network = { resolve, ca: "ca.pem", control: [] };
    await using folder = await testFolder({
      "launch-ready.yml": JSON.stringify({ site: canonical, network }),
      "ca.pem": ca,
    });
    const run = async (shard?: string) => {
      const report = await reportOf({ root: folder.path, gates: ["redirect-crawl"], ...inShard(shard) });
      return { ...report, gates: report.gates.map((gate) => ({ ...gate, metrics: {} })) };
    };
    const whole = await run();
    expect(JSON.stringify(whole)).toContain(HOSTS_TITLE);
    const shards = [];
    for (let index = 1; index <= total; index++) shards.push(await run(`${index}/${total}`));
    const merged = await mergeReports(shards.toReversed());
    expect(json(merged)).toBe(json(whole));
  });
});
