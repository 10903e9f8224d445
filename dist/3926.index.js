export const id = 3926;
export const ids = [3926];
export const modules = {

/***/ 13926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performBrowser: () => (/* binding */ performBrowser)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./out/src/probes/browser/launch.js




class BrowserUnavailable extends Error {
    name = "BrowserUnavailable";
}
const launch_packages = ["playwright-core", "playwright", "@playwright/test"];
const programs = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];
const applications = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
async function launchBrowser({ root, env, network, timeoutMs }) {
    const { chromium } = loadPlaywright(root);
    const executablePath = await findChrome(env);
    if (executablePath === undefined)
        throw new BrowserUnavailable("no Chrome or Chromium was found: install one, or name it in CHROME_PATH");
    try {
        return await chromium.launch({
            executablePath,
            timeout: timeoutMs,
            args: launchArguments(network),
            ...(network.proxy === undefined
                ? {}
                : { proxy: { server: network.proxy, ...(network.noProxy ? { bypass: network.noProxy } : {}) } }),
        });
    }
    catch (thrown) {
        const [reason = ""] = (0,errors/* messageOf */.bD)(thrown).split("\n", 1);
        throw new BrowserUnavailable(`${executablePath} does not start: ${reason}`);
    }
}
function launchArguments({ resolve }) {
    const rules = Object.entries(resolve).map(([host, address]) => `MAP ${host} ${address}`);
    return ["--no-sandbox", ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(",")}`] : [])];
}
function loadPlaywright(root) {
    for (const from of [(0,external_node_path_.join)(root, "package.json"), import.meta.url]) {
        const load = (0,external_node_module_.createRequire)(from);
        for (const name of launch_packages) {
            try {
                return load(name);
            }
            catch {
            }
        }
    }
    throw new BrowserUnavailable(`browser steps need Playwright: npm install --save-dev ${launch_packages[0]}`);
}
async function findChrome(env) {
    const named = env["CHROME_PATH"] ?? env["CHROME_BIN"];
    const folders = (env["PATH"] ?? process.env["PATH"] ?? "")
        .split(external_node_path_.delimiter)
        .filter((folder) => folder !== "");
    const candidates = [
        ...(named === undefined ? [] : [named]),
        ...programs.flatMap((program) => folders.map((folder) => (0,external_node_path_.join)(folder, program))),
        ...applications,
    ];
    for (const candidate of candidates) {
        if (await isProgram(candidate))
            return candidate;
    }
    return undefined;
}
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./out/src/probes/browser/vitals.js
const vitalsScript = `(() => {
  const vitals = (window.__launchReadyVitals = {});
  const observe = (type, take, options) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
    } catch {}
  };
  observe("largest-contentful-paint", (entry) => { vitals.lcp = entry.startTime; });
  vitals.cls = 0;
  let window0 = 0, first = 0, last = 0;
  observe("layout-shift", (entry) => {
    if (entry.hadRecentInput) return;
    const same = window0 > 0 && entry.startTime - last < 1000 && entry.startTime - first < 5000;
    window0 = same ? window0 + entry.value : entry.value;
    if (!same) first = entry.startTime;
    last = entry.startTime;
    vitals.cls = Math.max(vitals.cls, window0);
  });
  observe("event", (entry) => {
    if (entry.interactionId) vitals.inp = Math.max(vitals.inp ?? 0, entry.duration);
  }, { durationThreshold: 16 });
})();`;

;// CONCATENATED MODULE: ./out/src/probes/browser/page.js



const networks = {
    "slow-3g": { latency: 2_000, down: 400_000, up: 400_000 },
    "slow-4g": { latency: 562.5, down: 1_440_000, up: 675_000 },
    "fast-4g": { latency: 165, down: 8_100_000, up: 1_350_000 },
};
const devices = {
    desktop: { viewport: { width: 1350, height: 940 } },
    phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
};
async function openVisit(browser, options) {
    const context = await browser.newContext({ ...devices[options.device ?? "desktop"] });
    context.setDefaultTimeout(options.timeoutMs);
    if (options.cookies.length > 0)
        await context.addCookies([...options.cookies]);
    await addSiteHeaders(context, options);
    await context.addInitScript(vitalsScript);
    const page = await context.newPage();
    if (options.profile)
        await slowDown(page, options.profile);
    const troubles = watch(page);
    return {
        page,
        troubles,
        vitals: () => page.evaluate("window.__launchReadyVitals ?? {}"),
        cookies: () => context.cookies(),
        async screenshot(path) {
            try {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
                await page.screenshot({ path, fullPage: false, timeout: 5_000 });
                return path;
            }
            catch {
                return undefined;
            }
        },
        close: () => context.close(),
    };
}
async function addSiteHeaders(context, { site, network }) {
    if (!site || Object.keys(network.headers).length === 0)
        return;
    await context.route((url) => url.host === site.host, (route) => route.continue({ headers: { ...route.request().headers(), ...network.headers } }));
}
async function slowDown(page, profile) {
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
function watch(page) {
    const troubles = { console: [], requests: [], mixed: [] };
    page.on("console", (message) => {
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
            troubles.console.push(message.text());
    });
    page.on("pageerror", (error) => troubles.console.push(error.message));
    page.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? "failed";
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
function isDocument(request) {
    return request.isNavigationRequest();
}

// EXTERNAL MODULE: ./out/src/engines/flows/place.js
var flows_place = __webpack_require__(81684);
// EXTERNAL MODULE: ./out/src/engines/flows/query/operands.js
var operands = __webpack_require__(53236);
// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var template = __webpack_require__(55609);
// EXTERNAL MODULE: ./out/src/engines/flows/values.js
var values = __webpack_require__(23037);
;// CONCATENATED MODULE: ./out/src/engines/flows/perform/browser.js










const START_MS = 30_000;
const SETTLE_MS = 400;
const MAX_DETAILS = 10;
async function performBrowser(action, step, state, signal) {
    const { root, env, network } = state.context;
    let browser;
    try {
        browser = await launchBrowser({ root, env, network, timeoutMs: START_MS });
    }
    catch (thrown) {
        if (thrown instanceof BrowserUnavailable)
            return { failures: [{ kind: "unavailable", reason: thrown.message }] };
        throw thrown;
    }
    const close = () => void browser.close();
    signal.addEventListener("abort", close, { once: true });
    try {
        return await visitSite(browser, action, step, state);
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw thrown;
    }
    finally {
        signal.removeEventListener("abort", close);
        await browser.close();
    }
}
async function visitSite(browser, action, step, state) {
    const { site, network } = state.context;
    const visit = await openVisit(browser, {
        site,
        network,
        profile: action.network,
        device: action.device,
        timeoutMs: action.timeoutMs,
        cookies: site ? state.jar.all().map(({ name, value }) => ({ name, value, url: site.href })) : [],
    });
    const failures = [];
    for (const move of action.moves) {
        const failure = await makeMove(visit, move, action, state);
        if (!failure)
            continue;
        failures.push(failure);
        break;
    }
    if (failures.length === 0)
        failures.push(...(await judgeVitals(visit, action)));
    if (action.clean)
        failures.push(...troubles(visit));
    await takeCookies(visit, state);
    if (failures.length === 0)
        return { failures };
    const picture = await visit.screenshot(pictureOf(step, state));
    return { failures, ...(picture === undefined ? {} : { files: [picture] }) };
}
function pictureOf(step, { context, scope }) {
    const folder = context.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)();
    const name = step.name.replace(/[^\w-]+/g, "-").slice(0, 60);
    return (0,external_node_path_.join)(folder, "launch-ready-screenshots", `${String(scope.get("run.id"))}-${name}.png`);
}
async function takeCookies(visit, { jar }) {
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
async function makeMove({ page }, move, action, state) {
    const { scope } = state;
    const limit = `within ${action.timeoutMs / 1000} s`;
    switch (move.kind) {
        case "open":
            return openPage(page, (0,template/* render */.XX)(move.url, scope), move, state);
        case "fill": {
            const selector = (0,template/* render */.XX)(move.selector, scope);
            const text = (0,template/* render */.XX)(move.text, scope);
            return attempt(() => page.fill(selector, text), `the field ${selector}`, `to take text ${limit}`, page);
        }
        case "click": {
            const selector = (0,template/* render */.XX)(move.selector, scope);
            return attempt(() => page.click(selector), selector, `to be clickable ${limit}`, page);
        }
        case "see": {
            const text = (0,template/* render */.XX)(move.text, scope);
            const seen = () => page.getByText(text).first().waitFor({ state: "visible" });
            return attempt(seen, `"${text}"`, `to show ${limit}`, page);
        }
        case "see-element": {
            const selector = (0,template/* render */.XX)(move.selector, scope);
            const seen = () => page.locator(selector).first().waitFor({ state: "visible" });
            return attempt(seen, selector, `to show ${limit}`, page);
        }
        case "at": {
            const pattern = move.url.kind === "regex" ? (0,operands/* patternOf */.I)(move.url, scope) : undefined;
            const wanted = move.url.kind === "text" ? (0,template/* render */.XX)(move.url.text, scope) : (pattern?.pattern() ?? "");
            const fits = (url) => pattern
                ? pattern.matcher(url.href).find()
                : url.pathname + url.search === wanted || url.href === wanted;
            return attempt(() => page.waitForURL(fits), "the address", `${wanted} ${limit}`, page);
        }
    }
}
async function openPage(page, target, { place }, { context }) {
    const url = URL.parse(target, context.site);
    if (!url)
        throw (0,flows_place/* mistake */.R)(place, `${target} is a path, and no site is given: set "site:" or use a whole URL`);
    try {
        const response = await page.goto(url.href, { waitUntil: "load" });
        const status = response?.status() ?? 200;
        return status < 400 ? undefined : failure(`the status of ${url.pathname}`, "< 400", String(status));
    }
    catch (thrown) {
        return failure(url.pathname, "to load", reason(thrown));
    }
}
async function attempt(work, what, expected, page) {
    try {
        await work();
        return undefined;
    }
    catch (thrown) {
        const timedOut = thrown instanceof Error && thrown.name === "TimeoutError";
        const address = URL.parse(page.url())?.pathname ?? page.url();
        return failure(what, expected, timedOut ? `nothing of it on ${address}` : reason(thrown));
    }
}
function failure(what, expected, actual, details) {
    return { kind: "browser", what, expected, actual, ...(details ? { details } : {}) };
}
function reason(thrown) {
    const [line = ""] = (0,errors/* messageOf */.bD)(thrown).split("\n", 1);
    return (0,sanitize/* cut */.Jj)((0,values/* asText */.e1)(line.replace(/^\w+\.\w+: /, "")), 200);
}
async function judgeVitals({ page, vitals }, { budgets }) {
    const wanted = Object.entries(budgets);
    if (wanted.length === 0)
        return [];
    await page.waitForTimeout(SETTLE_MS);
    const measured = await vitals();
    return wanted.flatMap(([vital, budget]) => {
        const value = measured[vital];
        const unit = vital === "cls" ? "" : " ms";
        const shown = vital === "cls" ? value?.toFixed(3) : value && Math.round(value);
        if (value === undefined && vital === "inp")
            return [];
        if (value !== undefined && value <= budget)
            return [];
        return [
            failure(vital.toUpperCase(), `<= ${budget}${unit}`, value === undefined ? "nothing measured" : `${shown}${unit}`),
        ];
    });
}
function troubles({ troubles: { console, requests, mixed } }) {
    const tell = (what, items) => {
        const unique = [...new Set(items)].map((item) => (0,sanitize/* cut */.Jj)(item, 300));
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


/***/ })

};
