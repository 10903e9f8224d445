import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { messageOf } from "../../../core/errors.ts";
import { cut } from "../../../core/sanitize.ts";
import { BrowserUnavailable, launchBrowser } from "../../../probes/browser/launch.ts";
import { openVisit, type Visit } from "../../../probes/browser/page.ts";
import type { BrowserAction, BrowserMove, WebVital } from "../actions.ts";
import type { FlowState } from "../context.ts";
import type { Step } from "../model.ts";
import { mistake } from "../place.ts";
import { patternOf } from "../query/operands.ts";
import type { Failure } from "../result.ts";
import { render } from "../template.ts";
import { asText } from "../values.ts";
import type { Performed } from "./perform.ts";

/** Time for a browser to start, in ms. */
const START_MS = 30_000;

/** Metrics of a page settle after its last load event; this long is waited for them, in ms. */
const SETTLE_MS = 400;

/** Items of one kind of trouble shown at most. */
const MAX_DETAILS = 10;

/** Visits the site with a real browser, with the flow's cookies, and takes the browser's cookies back into the flow. */
export async function performBrowser(
  action: BrowserAction,
  step: Step,
  state: FlowState,
  signal: AbortSignal,
): Promise<Performed> {
  const { root, env, network } = state.context;
  let browser: Browser;
  try {
    browser = await launchBrowser({ root, env, network, timeoutMs: START_MS });
  } catch (thrown) {
    if (thrown instanceof BrowserUnavailable)
      return { failures: [{ kind: "unavailable", reason: thrown.message }] };
    throw thrown;
  }
  const close = (): void => void browser.close();
  signal.addEventListener("abort", close, { once: true });
  try {
    return await visitSite(browser, action, step, state);
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown;
  } finally {
    signal.removeEventListener("abort", close);
    await browser.close();
  }
}

async function visitSite(
  browser: Browser,
  action: BrowserAction,
  step: Step,
  state: FlowState,
): Promise<Performed> {
  const { site, network } = state.context;
  const visit = await openVisit(browser, {
    site,
    network,
    profile: action.network,
    device: action.device,
    timeoutMs: action.timeoutMs,
    cookies: site ? state.jar.all().map(({ name, value }) => ({ name, value, url: site.href })) : [],
  });
  const failures: Failure[] = [];
  for (const move of action.moves) {
    const failure = await makeMove(visit, move, action, state);
    if (!failure) continue;
    failures.push(failure);
    break;
  }
  if (failures.length === 0) failures.push(...(await judgeVitals(visit, action)));
  if (action.clean) failures.push(...troubles(visit));
  await takeCookies(visit, state);
  if (failures.length === 0) return { failures };
  const picture = await visit.screenshot(pictureOf(step, state));
  return { failures, ...(picture === undefined ? {} : { files: [picture] }) };
}

function pictureOf(step: Step, { context, scope }: FlowState): string {
  const folder = context.env["RUNNER_TEMP"] ?? tmpdir();
  const name = step.name.replace(/[^\w-]+/g, "-").slice(0, 60);
  return join(folder, "launch-ready-screenshots", `${String(scope.get("run.id"))}-${name}.png`);
}

async function takeCookies(visit: Visit, { jar }: FlowState): Promise<void> {
  for (const { name, value, domain, path, secure } of await visit.cookies()) {
    const host = domain.replace(/^\./, "");
    const attributes = [
      `Path=${path}`,
      ...(domain.startsWith(".") ? [`Domain=${host}`] : []),
      ...(secure ? ["Secure"] : []),
    ];
    const url = `${secure ? "https" : "http"}://${host}${path}`;
    jar.store([["set-cookie", [`${name}=${value}`, ...attributes].join("; ")]], url);
  }
}

async function makeMove(
  { page }: Visit,
  move: BrowserMove,
  action: BrowserAction,
  state: FlowState,
): Promise<Failure | undefined> {
  const { scope } = state;
  const limit = `within ${action.timeoutMs / 1000} s`;
  switch (move.kind) {
    case "open":
      return openPage(page, render(move.url, scope), move, state);
    case "fill": {
      const selector = render(move.selector, scope);
      const text = render(move.text, scope);
      return attempt(() => page.fill(selector, text), `the field ${selector}`, `to take text ${limit}`, page);
    }
    case "click": {
      const selector = render(move.selector, scope);
      return attempt(() => page.click(selector), selector, `to be clickable ${limit}`, page);
    }
    case "see": {
      const text = render(move.text, scope);
      const seen = () => page.getByText(text).first().waitFor({ state: "visible" });
      return attempt(seen, `"${text}"`, `to show ${limit}`, page);
    }
    case "see-element": {
      const selector = render(move.selector, scope);
      const seen = () => page.locator(selector).first().waitFor({ state: "visible" });
      return attempt(seen, selector, `to show ${limit}`, page);
    }
    case "at": {
      const pattern = move.url.kind === "regex" ? patternOf(move.url, scope) : undefined;
      const wanted = move.url.kind === "text" ? render(move.url.text, scope) : (pattern?.pattern() ?? "");
      const fits = (url: URL): boolean =>
        pattern
          ? pattern.matcher(url.href).find()
          : url.pathname + url.search === wanted || url.href === wanted;
      return attempt(() => page.waitForURL(fits), "the address", `${wanted} ${limit}`, page);
    }
  }
}

async function openPage(
  page: Page,
  target: string,
  { place }: BrowserMove,
  { context }: FlowState,
): Promise<Failure | undefined> {
  const url = URL.parse(target, context.site);
  if (!url) throw mistake(place, `${target} is a path, and no site is given: set "site:" or use a whole URL`);
  try {
    const response = await page.goto(url.href, { waitUntil: "load" });
    const status = response?.status() ?? 200;
    return status < 400 ? undefined : failure(`the status of ${url.pathname}`, "< 400", String(status));
  } catch (thrown) {
    return failure(url.pathname, "to load", reason(thrown));
  }
}

async function attempt(
  work: () => Promise<unknown>,
  what: string,
  expected: string,
  page: Page,
): Promise<Failure | undefined> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    const timedOut = thrown instanceof Error && thrown.name === "TimeoutError";
    const address = URL.parse(page.url())?.pathname ?? page.url();
    return failure(what, expected, timedOut ? `nothing of it on ${address}` : reason(thrown));
  }
}

function failure(what: string, expected: string, actual: string, details?: readonly string[]): Failure {
  return { kind: "browser", what, expected, actual, ...(details ? { details } : {}) };
}

/** The first line of Playwright's error, without the call it was made by. */
function reason(thrown: unknown): string {
  const [line = ""] = messageOf(thrown).split("\n", 1);
  return cut(asText(line.replace(/^\w+\.\w+: /, "")), 200);
}

async function judgeVitals({ page, vitals }: Visit, { budgets }: BrowserAction): Promise<Failure[]> {
  const wanted = Object.entries(budgets) as [WebVital, number][];
  if (wanted.length === 0) return [];
  await page.waitForTimeout(SETTLE_MS);
  const measured = await vitals();
  return wanted.flatMap(([vital, budget]) => {
    const value = measured[vital];
    const unit = vital === "cls" ? "" : " ms";
    const shown = vital === "cls" ? value?.toFixed(3) : value && Math.round(value);
    // Without an interaction there is no INP: nothing was too slow.
    if (value === undefined && vital === "inp") return [];
    if (value !== undefined && value <= budget) return [];
    return [
      failure(
        vital.toUpperCase(),
        `<= ${budget}${unit}`,
        value === undefined ? "nothing measured" : `${shown}${unit}`,
      ),
    ];
  });
}

function troubles({ troubles: { console, requests, mixed } }: Visit): Failure[] {
  const tell = (what: string, items: readonly string[]): Failure[] => {
    const unique = [...new Set(items)].map((item) => cut(item, 300));
    return unique.length === 0
      ? []
      : [failure(what, "none", String(unique.length), unique.slice(0, MAX_DETAILS))];
  };
  return [
    ...tell("errors on the console", console),
    ...tell("failed requests", requests),
    ...tell("requests over http on an https page", mixed),
  ];
}
