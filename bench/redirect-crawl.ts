/** The redirect crawl on generated sites: speed, memory, truth, and the peers on the same site in the same run. */
import {
  accuracy,
  crawlWithProgram,
  explainDifference,
  type MeasuredCrawl,
  serve,
} from "./redirect-crawl/measure.ts";
import { peerRows } from "./redirect-crawl/peers.ts";
import { generateSite, production, survivalEntries } from "./redirect-crawl/site.ts";
import { atLeast, atMost, type BenchRow } from "./rows.ts";

const SEED = 7;
const PAGES = 50_000;
const FAULTS = 20;

/** Measures the crawl's rows of the budgets table. */
export async function bench(): Promise<BenchRow[]> {
  return [...(await speedRows()), ...(await truthRows()), ...(await latencyRows()), ...(await growthRows())];
}

/** 50,000 addresses over plain HTTP, and the peers on the same server. */
async function speedRows(): Promise<BenchRow[]> {
  await using site = await serve({ pages: PAGES, seed: SEED, mode: "preview", faults: FAULTS, latencyMs: 0 });
  const origin = `http://127.0.0.1:${site.port}`;
  const crawled = await crawlWithProgram(configuration(origin));
  const { truth } = generateSite({ pages: PAGES, seed: SEED, mode: "preview", origin, faults: FAULTS });
  const right = accuracy(crawled.found, truth);
  for (const line of explainDifference(crawled.found, truth)) process.stdout.write(`    ${line}\n`);
  const rate = crawled.urls / crawled.gateSeconds;
  return [
    atLeast(`crawl of ${thousands(crawled.urls)} URLs on loopback`, rate, 3_000, "URLs/s"),
    atMost("peak memory of the whole process for it", crawled.peakMb, 150, "MB"),
    atLeast(`precision, worst of ${right.rules} rules, 50,000 pages`, right.precision, 1, ""),
    atLeast(`recall, worst of ${right.rules} rules, 50,000 pages`, right.recall, 1, ""),
    ...(await peerRows(rate)),
  ];
}

/** Every rule there is, on a site under its own names with and without TLS. */
async function truthRows(): Promise<BenchRow[]> {
  const pages = 2_000;
  await using site = await serve({ pages, seed: SEED, mode: "tls", faults: 30, latencyMs: 0 });
  const { entries, truth: survival } = survivalEntries(20);
  const config = configuration(production, {
    site,
    gate: { canonical: production, survive: entries, external: true },
  });
  const { found } = await crawlWithProgram(config, site.certificate);
  const { truth } = generateSite({ pages, seed: SEED, mode: "tls", origin: production, faults: 30 });
  const all = new Set([...truth, ...survival]);
  const right = accuracy(found, all);
  for (const line of explainDifference(found, all)) process.stdout.write(`    ${line}\n`);
  return [
    atLeast("rules with planted faults, site with TLS", right.rules, 25, ""),
    atLeast("precision, worst of them", right.precision, 1, ""),
    atLeast("recall, worst of them", right.recall, 1, ""),
  ];
}

/** A server that takes 50 ms for every answer. */
async function latencyRows(): Promise<BenchRow[]> {
  const pages = 10_000;
  await using site = await serve({ pages, seed: SEED, mode: "preview", faults: 0, latencyMs: 50 });
  const crawled = await crawlWithProgram(configuration(`http://127.0.0.1:${site.port}`));
  return [atLeast("crawl with 50 ms server latency", crawled.urls / crawled.gateSeconds, 1_000, "URLs/s")];
}

/** Pages of the largest site; `CRAWL_BENCH_PAGES=200000` takes a few minutes more. */
const LARGEST = Number(process.env["CRAWL_BENCH_PAGES"] ?? 40_000);
const SMALLEST = 1_000;

/** Time and memory as the site grows. */
async function growthRows(): Promise<BenchRow[]> {
  const middling = Math.round(LARGEST / 4);
  const measured: MeasuredCrawl[] = [];
  for (const pages of [SMALLEST, middling, LARGEST]) {
    await using site = await serve({ pages, seed: SEED, mode: "preview", faults: 0, latencyMs: 0 });
    measured.push(await crawlWithProgram(configuration(`http://127.0.0.1:${site.port}`)));
  }
  const [small, middle, large] = measured as [MeasuredCrawl, MeasuredCrawl, MeasuredCrawl];
  // Processor time, so that what else the machine does is no part of it.
  const perUrl = (from: MeasuredCrawl, to: MeasuredCrawl): number =>
    (to.cpuSeconds - from.cpuSeconds) / (to.urls - from.urls);
  const growth = (from: MeasuredCrawl, to: MeasuredCrawl): number =>
    ((to.peakMb - from.peakMb) * 1e6) / (to.urls - from.urls);
  const [few, some, many] = [SMALLEST, middling, LARGEST].map(thousands);
  return [
    atMost(
      `processor time per further URL, ${some} to ${many} against ${few} to ${some}`,
      perUrl(middle, large) / perUrl(small, middle),
      1.3,
      "×",
    ),
    atMost(`memory per further URL, ${few} to ${many} URLs`, growth(small, large) / 1000, 1.5, "kB"),
  ];
}

/** The configuration of one crawl. */
function configuration(
  origin: string,
  {
    site,
    gate = {},
  }: {
    site?: { port: number; securePort?: number; certificate?: string };
    gate?: Record<string, unknown>;
  } = {},
): Record<string, unknown> {
  const secure = site?.securePort;
  const resolve = ["shop.test", "www.shop.test"].flatMap((host) => [
    [`${host}:80`, `127.0.0.1:${site?.port}`],
    [`${host}:443`, `127.0.0.1:${secure}`],
  ]);
  return {
    site: origin,
    timeout: "30m",
    ...(secure === undefined ? {} : { network: { ca: "ca.pem", resolve: Object.fromEntries(resolve) } }),
    gates: {
      "redirect-crawl": { canonical: production, production: true, "max-pages": 1_000_000, ...gate },
    },
  };
}

function thousands(count: number): string {
  return count.toLocaleString("en");
}
