import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { html } from "../../src/reporters/html.ts";
import { hostileReport, hostileTexts } from "./hostile.ts";
import { results, stop } from "./reports.ts";

const EXECUTABLE = "/usr/bin/chromium";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  if (!existsSync(EXECUTABLE))
    throw new Error(`${EXECUTABLE} is missing: run scripts/install-test-servers.sh`);
  folder = await mkdtemp(join(tmpdir(), "launch-ready-html-"));
  browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

interface OpenPage extends AsyncDisposable {
  page: Page;
  /** What went wrong in the page, and every address it asked for beside its own. */
  troubles: string[];
}

async function open(report: Report, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const file = join(folder, `${crypto.randomUUID()}.html`);
  await writeFile(file, html(report));
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) troubles.push(`request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  return { page, troubles, [Symbol.asyncDispose]: () => context.close() };
}

/**
 * Runs in the page. The contrast (WCAG 2.2, 1.4.3) of every text against what is painted behind it, for those that fall
 * short of 4.5:1, or of 3:1 where the text is large.
 */
const lowContrast = `(() => {
  const parse = (text) => [...text.matchAll(/rgba?\\(([^)]+)\\)/g)].map(([, inner]) => {
    const [r, g, b, a = 1] = inner.split(/[ ,/]+/).map(Number);
    return { r, g, b, a };
  });
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a),
    g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a),
    a: 1,
  });
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const backgrounds = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      const gradient = parse(style.backgroundImage);
      const [color] = parse(style.backgroundColor);
      if (gradient.length > 0) return gradient;
      if (color && color.a > 0) layers.push(color);
      if (color && color.a === 1) break;
    }
    const canvas = { r: 255, g: 255, b: 255, a: 1 };
    return [layers.reduceRight((under, layer) => over(layer, under), canvas)];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const low = [];
  let seen = 0;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || ["SCRIPT", "STYLE"].includes(element.tagName)) continue;
    seen++;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const [color] = parse(style.color);
    for (const background of backgrounds(element)) {
      const found = ratio(over(color, background), background);
      if (found < (large ? 3 : 4.5)) low.push(walker.currentNode.data.trim().slice(0, 40) + " " + found.toFixed(2));
    }
  }
  for (const field of document.querySelectorAll("[placeholder]")) {
    seen++;
    const style = getComputedStyle(field, "::placeholder");
    const [color] = parse(style.color);
    for (const background of backgrounds(field)) {
      const found = ratio(over({ ...color, a: color.a * Number(style.opacity) }, background), background);
      if (found < 4.5) low.push(field.placeholder + " " + found.toFixed(2));
    }
  }
  return { low, seen };
})()`;

const openAll = `for (const one of document.querySelectorAll("details")) one.open = true;`;
const visibleTitles = `[...document.querySelectorAll(".finding")].filter((one) => one.checkVisibility()).map((one) => one.querySelector(".title").textContent)`;
const active = `document.activeElement.id || document.activeElement.tagName`;

const titles = [
  "A secret is in the change",
  "A redirect never ends",
  "A redirect takes more than one hop",
  "A static file cannot be revalidated",
];

describe.each(["light", "dark"] as const)("the page, %s", (colorScheme) => {
  it.each([1280, 390])("fits %i px without scrolling sideways, and loads nothing", async (width) => {
    const reports = [
      ...Object.values(results).filter((one) => one !== results.huge),
      hostileReport("x".repeat(3000)),
      hostileReport("wide ".repeat(400)),
    ];
    for (const report of reports) {
      await using opened = await open(report, { viewport: { width, height: 900 }, colorScheme });
      await opened.page.evaluate(openAll);
      const [content, viewport] = (await opened.page.evaluate(
        "[document.documentElement.scrollWidth, innerWidth]",
      )) as [number, number];
      expect(content).toBeLessThanOrEqual(viewport);
      expect(opened.troubles).toEqual([]);
    }
  });

  it("has enough contrast everywhere (WCAG 2.2 AA)", async () => {
    for (const report of [stop, results.inconclusive, results.waived, results.ship]) {
      await using opened = await open(report, { viewport: { width: 1280, height: 900 }, colorScheme });
      await opened.page.evaluate(openAll);
      const { low, seen } = (await opened.page.evaluate(lowContrast)) as { low: string[]; seen: number };
      expect(low).toEqual([]);
      expect(seen).toBeGreaterThan(40);
    }
  });
});

describe("the page", () => {
  it("is filtered, sorted and unfolded by keyboard alone", async () => {
    await using opened = await open(stop, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    expect(await page.evaluate(visibleTitles)).toEqual(titles);

    await page.keyboard.press("/");
    expect(await page.evaluate(active)).toBe("filter-text");
    await page.keyboard.type("redirect example.com/old");
    expect(await page.evaluate(visibleTitles)).toEqual(["A redirect never ends"]);
    expect(await page.textContent("#filter-result")).toBe("1 of 4 findings");
    expect(await page.isVisible("#can-wait .lead:last-child")).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(visibleTitles)).toEqual(titles);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.evaluate(visibleTitles)).toEqual(titles.slice(2));
    await page.keyboard.press("Space");

    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(active)).toBe("filter-gate");
    await page.keyboard.press("c");
    expect(await page.evaluate(visibleTitles)).toEqual(["A static file cannot be revalidated"]);
    await page.keyboard.press("Home");
    expect(await page.evaluate(visibleTitles)).toEqual(titles);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(active)).toBe("filter-order");
    await page.keyboard.press("g");
    expect(await page.evaluate(visibleTitles)).toEqual([titles[1], titles[0], titles[3], titles[2]]);
    expect(opened.troubles).toEqual([]);
  });

  it("says on the first screen what to start with, and leads there", async () => {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await using opened = await open(stop, { viewport: { width, height }, reducedMotion: "reduce" });
      const { page } = opened;
      const start = page.locator(".verdict .start");
      const box = await start.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height / 2);
      expect(await start.textContent()).toBe("Start with A secret is in the change: src/config.ts:12");
      await start.locator("a").click();
      const target = page.locator(".finding:target");
      expect(await target.locator(".title").textContent()).toBe(titles[0]);
      const { y = -1 } = (await target.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThan(height);
    }
    await using fine = await open(results.ship);
    expect(await fine.page.locator(".verdict .start").count()).toBe(0);
  });

  it("goes from finding to finding and unfolds one by keyboard", async () => {
    await using opened = await open(stop, { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    for (const key of ["j", "j", "j", "k", "j"]) await page.keyboard.press(key);
    expect(await page.evaluate("document.activeElement.querySelector('.title').textContent")).toBe(titles[2]);
    const folded = "document.activeElement.parentElement.open";
    expect(await page.evaluate(folded)).toBe(false);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(folded)).toBe(true);
    expect(opened.troubles).toEqual([]);
  });

  it("sorts gates' tables by keyboard", async () => {
    await using opened = await open(stop);
    const { page } = opened;
    const column = `[...document.querySelectorAll("#gates tbody tr")].map((row) => row.cells[2].textContent)`;
    expect(await page.evaluate(column)).toEqual(["2", "1"]);
    await page.focus("#gates th:nth-child(3) button");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(column)).toEqual(["1", "2"]);
    expect(await page.getAttribute("#gates th:nth-child(3)", "aria-sort")).toBe("ascending");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(column)).toEqual(["2", "1"]);
  });

  it("shows everything and folds by itself without JavaScript", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 900 },
    });
    const page = await context.newPage();
    await page.setContent(html(stop));
    for (const title of titles) expect(await page.isVisible(`text=${title}`)).toBe(true);
    expect(await page.isVisible("#filter")).toBe(false);
    const fact = page.locator("#can-wait .finding").first().locator(".body");
    expect(await fact.isVisible()).toBe(false);
    await page.locator("#can-wait .finding summary").first().click();
    expect(await fact.isVisible()).toBe(true);
    await context.close();
  });

  it("prints what is folded, and no controls", async () => {
    await using opened = await open(stop);
    const { page } = opened;
    await page.emulateMedia({ media: "print" });
    const height = `document.querySelector("#can-wait .body").getBoundingClientRect().height`;
    expect(await page.evaluate(height)).toBeGreaterThan(50);
    expect(await page.isVisible("#filter")).toBe(false);
    expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
  });

  it("runs nothing of what a report holds", async () => {
    await using opened = await open(stop);
    for (const text of Object.values(hostileTexts)) {
      await opened.page.setContent(html(hostileReport(text)));
      await opened.page.evaluate(openAll);
      expect(opened.troubles).toEqual([]);
      expect(await opened.page.evaluate("document.querySelectorAll('script').length")).toBe(1);
    }
  });

  it("stays usable with thousands of findings", async () => {
    await using opened = await open(results.huge);
    const { page } = opened;
    await page.keyboard.press("/");
    await page.keyboard.type("page/0003");
    expect(await page.evaluate(visibleTitles)).toHaveLength(1);
    expect(opened.troubles).toEqual([]);
  });
});
