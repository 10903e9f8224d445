import { access, constants } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { messageOf } from "../../core/errors.ts";
import type { NetworkSettings } from "../../core/network.ts";

/** There is no browser on this machine, or nothing to drive it with. The message says what to install. */
export class BrowserUnavailable extends Error {
  override name = "BrowserUnavailable";
}

type Playwright = typeof import("playwright-core");

/** Packages that bring Playwright, the smallest first. */
const packages = ["playwright-core", "playwright", "@playwright/test"];

/** Programs that are, or are built from, Chromium. */
const programs = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];

const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export interface LaunchOptions {
  /** Folder whose installed packages are looked through for Playwright, before our own. */
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  network: NetworkSettings;
  timeoutMs: number;
}

/**
 * Starts the Chrome this machine has, driven by the repository's Playwright. Playwright is larger than all the rest of
 * this tool, so it is never bundled.
 *
 * @throws BrowserUnavailable
 */
export async function launchBrowser({ root, env, network, timeoutMs }: LaunchOptions): Promise<Browser> {
  const { chromium } = loadPlaywright(root);
  const executablePath = await findChrome(env);
  if (executablePath === undefined)
    throw new BrowserUnavailable("no Chrome or Chromium was found: install one, or set CHROME_PATH");
  try {
    return await chromium.launch({
      executablePath,
      timeout: timeoutMs,
      args: launchArguments(network),
      ...(network.proxy === undefined
        ? {}
        : { proxy: { server: network.proxy, ...(network.noProxy ? { bypass: network.noProxy } : {}) } }),
    });
  } catch (thrown) {
    const [reason = ""] = messageOf(thrown).split("\n", 1);
    throw new BrowserUnavailable(`${executablePath} does not start: ${reason}`);
  }
}

function launchArguments({ resolve }: NetworkSettings): string[] {
  const rules = Object.entries(resolve).map(([host, address]) => `MAP ${host} ${address}`);
  // The sandbox needs rights that containers of CI systems do not give; what is opened is the user's own site.
  return ["--no-sandbox", ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(",")}`] : [])];
}

function loadPlaywright(root: string): Playwright {
  for (const from of [join(root, "package.json"), import.meta.url]) {
    const load = createRequire(from);
    for (const name of packages) {
      try {
        return load(name) as Playwright;
      } catch {
        // The next place may have it.
      }
    }
  }
  throw new BrowserUnavailable(`browser steps need Playwright: npm install --save-dev ${packages[0]}`);
}

async function findChrome(env: LaunchOptions["env"]): Promise<string | undefined> {
  const named = env["CHROME_PATH"] ?? env["CHROME_BIN"];
  const folders = (env["PATH"] ?? process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "");
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...applications,
  ];
  for (const candidate of candidates) {
    if (await isProgram(candidate)) return candidate;
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
