import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import type { NetworkSettings } from "../../core/network.ts";
import { type Vitals, vitalsScript } from "./vitals.ts";

/** Speed of a network, as Chrome's developer tools have it: latency in ms, throughput in bits per second. */
const networks = {
  "slow-3g": { latency: 2_000, down: 400_000, up: 400_000 },
  "slow-4g": { latency: 562.5, down: 1_440_000, up: 675_000 },
  "fast-4g": { latency: 165, down: 8_100_000, up: 1_350_000 },
} as const;
export type NetworkProfile = keyof typeof networks;

const devices = {
  desktop: { viewport: { width: 1350, height: 940 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
} as const;

export interface VisitOptions {
  site: URL | undefined;
  network: NetworkSettings;
  profile?: NetworkProfile | undefined;
  device?: keyof typeof devices | undefined;
  /** For each move, in ms. */
  timeoutMs: number;
  cookies: readonly { name: string; value: string; url: string }[];
}

/** What went wrong behind the page's back. */
export interface Troubles {
  console: string[];
  requests: string[];
  mixed: string[];
}

/** One tab with a profile of its own. */
export interface Visit {
  page: Page;
  troubles: Troubles;
  vitals(): Promise<Vitals>;
  cookies(): Promise<{ name: string; value: string; domain: string; path: string; secure: boolean }[]>;
  /** @returns The path of the picture, or undefined when none could be taken. */
  screenshot(path: string): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Opens a tab. Headers of the run go to the site's own host only. */
export async function openVisit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ ...devices[options.device ?? "desktop"] });
  context.setDefaultTimeout(options.timeoutMs);
  if (options.cookies.length > 0) await context.addCookies([...options.cookies]);
  await addSiteHeaders(context, options);
  await context.addInitScript(vitalsScript);
  const page = await context.newPage();
  if (options.profile) await slowDown(page, options.profile);
  const troubles = watch(page);
  return {
    page,
    troubles,
    vitals: () => page.evaluate<Vitals>("window.__launchReadyVitals ?? {}"),
    cookies: () => context.cookies(),
    async screenshot(path) {
      try {
        await mkdir(dirname(path), { recursive: true });
        await page.screenshot({ path, fullPage: false, timeout: 5_000 });
        return path;
      } catch {
        return undefined;
      }
    },
    close: () => context.close(),
  };
}

async function addSiteHeaders(context: BrowserContext, { site, network }: VisitOptions): Promise<void> {
  if (!site || Object.keys(network.headers).length === 0) return;
  await context.route(
    (url) => url.host === site.host,
    (route) => route.continue({ headers: { ...route.request().headers(), ...network.headers } }),
  );
}

async function slowDown(page: Page, profile: NetworkProfile): Promise<void> {
  const { latency, down, up } = networks[profile];
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
}

function watch(page: Page): Troubles {
  const troubles: Troubles = { console: [], requests: [], mixed: [] };
  page.on("console", (message) => {
    // A resource that does not load is told by its request, with its address.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      troubles.console.push(message.text());
  });
  page.on("pageerror", (error) => troubles.console.push(error.message));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    // A page that is left ends its requests itself.
    if (reason !== "net::ERR_ABORTED")
      troubles.requests.push(`${reason} ${request.method()} ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !isDocument(response.request()))
      troubles.requests.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  page.on("request", (request) => {
    if (page.url().startsWith("https:") && request.url().startsWith("http:"))
      troubles.mixed.push(request.url());
  });
  return troubles;
}

function isDocument(request: Request): boolean {
  return request.isNavigationRequest();
}
