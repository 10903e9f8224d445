export const id = 3080;
export const ids = [3080];
export const modules = {

/***/ 23080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMain: () => (/* binding */ runMain)
});

// UNUSED EXPORTS: dispatch

// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/nearest.js
var nearest = __webpack_require__(9603);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
// EXTERNAL MODULE: ./out/src/core/stray-errors.js
var stray_errors = __webpack_require__(33714);
// EXTERNAL MODULE: ./out/src/cli/process-io.js
var process_io = __webpack_require__(74530);
// EXTERNAL MODULE: ./out/src/core/product.js + 1 modules
var product = __webpack_require__(87690);
;// CONCATENATED MODULE: ./out/src/cli/usage.js

const usage = `launch-ready ${product/* product */.qM.version}: may this ship?

Usage: launch-ready <command> [options]

Commands
  run [gate…]        run all gates that apply, or the named ones
  init               look at this repository and write launch-ready.yml and a workflow
  explain [rule]     what a rule means, why it matters and how to fix it; without one, all rules
  demo [--fixed]     run the suite against an embedded application with planted faults
  report <file>      render a JSON report in other formats
  merge <file…>      join the JSON reports of several shards into one verdict
  baseline [file]    accept today's findings, or a JSON report's, in a baseline file
  handover [file]    write HANDOVER.md from the configuration and a JSON report

Options of run
  --url URL              the site to judge
  --domain NAME          the domain whose records are judged
  --environment NAME     lay environments.NAME of the configuration over the rest
  --config FILE          configuration file (default: launch-ready.yml)
  --fail-on LEVEL        error (default), warning, note or never
  --format LIST          files to write: json, sarif, junit, html, md
  --output DIR           folder for them (default: the working folder); without --format, for json
  --scope SCOPE          secret-scan only: change, history, tree, paths or stdin
  --set GATE.KEY=VALUE   one option of one gate; VALUE is YAML
  --timeout TIME         for the whole run, such as 5m
  --shard K/N            this machine's share of the work
  --new-only             block only on findings the baseline does not have
  --baseline FILE        the baseline file
  --quiet                print the verdict only
  --debug                say more, with stacks for our own bugs
  --help, --version

Exit codes: 0 ship, 1 stop, 2 wrong usage or configuration, 3 inconclusive.
Docs: ${product/* product */.qM.url}
`;

;// CONCATENATED MODULE: ./out/src/cli/main.js







const commands = {
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5249), __webpack_require__.e(6803)]).then(__webpack_require__.bind(__webpack_require__, 6803))).runCommand,
    init: async () => (await __webpack_require__.e(/* import() */ 2083).then(__webpack_require__.bind(__webpack_require__, 92083))).initCommand,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8043)]).then(__webpack_require__.bind(__webpack_require__, 78043))).explainCommand,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5249), __webpack_require__.e(9849)]).then(__webpack_require__.bind(__webpack_require__, 89849))).demoCommand,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5249), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 90109))).mergeCommand,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5249), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 90109))).reportCommand,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(5249), __webpack_require__.e(2205)]).then(__webpack_require__.bind(__webpack_require__, 2205))).baselineCommand,
    handover: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5249), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 45209))).handoverCommand,
};
async function runMain(command, args) {
    if (!hasWorkingFolder()) {
        process.stderr.write("launch-ready: the working folder is not there any more\n");
        return end(severity/* exitCodes */.hS.usage);
    }
    const io = (0,process_io/* processIo */.Wr)();
    let ending;
    process.on("uncaughtException", (thrown) => {
        if (!(0,stray_errors/* deliverStrayError */.l)(thrown))
            ending ??= fail(thrown, io, args).then(end);
    });
    const exitCode = await dispatch(command, args, io);
    await (ending ?? end(exitCode));
}
function hasWorkingFolder() {
    try {
        process.cwd();
        return true;
    }
    catch {
        return false;
    }
}
async function end(exitCode) {
    await drained();
    process.exit(exitCode);
}
async function dispatch(command, args, io) {
    try {
        if (command === undefined && (isRunner(io) || io.env["LAUNCH_READY_INPUTS"] !== undefined)) {
            return await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(5249), __webpack_require__.e(1933)]).then(__webpack_require__.bind(__webpack_require__, 61933))).runAction(io);
        }
        if (command === undefined || command === "--help" || command === "-h" || command === "help") {
            io.out(usage);
            return command === undefined ? severity/* exitCodes */.hS.usage : severity/* exitCodes */.hS.ship;
        }
        if (args.includes("--help") || args.includes("-h")) {
            io.out(usage);
            return severity/* exitCodes */.hS.ship;
        }
        const load = Object.hasOwn(commands, command) ? commands[command] : undefined;
        if (!load) {
            const hint = (0,nearest/* didYouMean */.au)(command, Object.keys(commands));
            throw new errors/* ConfigurationError */.j1(`there is no command "${command}".${hint} See launch-ready --help.`);
        }
        return await (await load())(args, io);
    }
    catch (thrown) {
        return fail(thrown, io, args);
    }
}
async function fail(thrown, io, args) {
    const debug = args.includes("--debug") || io.env["RUNNER_DEBUG"] === "1";
    const usersMistake = thrown instanceof errors/* ConfigurationError */.j1;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const stack = debug && thrown instanceof Error ? `\n${thrown.stack}` : "";
    const text = usersMistake ? message : `this is a bug in launch-ready: ${message}${stack}`;
    if (isRunner(io)) {
        const { errorCommand } = await __webpack_require__.e(/* import() */ 2187).then(__webpack_require__.bind(__webpack_require__, 82187));
        io.out(errorCommand(text));
    }
    else {
        io.err(`${(0,sanitize/* forLogLines */.vj)(`launch-ready: ${text}`)}\n`);
    }
    return usersMistake ? severity/* exitCodes */.hS.usage : severity/* exitCodes */.hS.inconclusive;
}
function isRunner({ env }) {
    return env["GITHUB_ACTIONS"] === "true";
}
async function drained() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", () => resolve()))));
}


/***/ }),

/***/ 74530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ showCursor),
/* harmony export */   Wr: () => (/* binding */ processIo)
/* harmony export */ });
/* unused harmony export colorWanted */
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4939);

const showCursor = "\u001b[?25h";
const INTERRUPTED = 130;
function processIo() {
    const { env } = process;
    const interactive = process.stdout.isTTY === true && env["CI"] === undefined && env["TERM"] !== "dumb";
    const controller = new AbortController();
    const stop = () => {
        if (controller.signal.aborted) {
            if (interactive)
                process.stdout.write(showCursor);
            process.exit(INTERRUPTED);
        }
        controller.abort();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", () => { });
    return {
        cwd: process.cwd(),
        env,
        out: (text) => {
            process.stdout.write(text);
        },
        err: (text) => {
            process.stderr.write(text);
        },
        interactive,
        columns: process.stdout.columns ?? 100,
        color: colorWanted(env, process.stdout.isTTY === true),
        clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        signal: controller.signal,
    };
}
function colorWanted(env, terminal) {
    if (env["NO_COLOR"])
        return false;
    if (env["FORCE_COLOR"] !== undefined)
        return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
    return env["GITHUB_ACTIONS"] === "true" || (terminal && env["TERM"] !== "dumb");
}


/***/ }),

/***/ 4939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MAX_TIMER_MS),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const MAX_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    monotonic: () => Number(process.hrtime.bigint()) / 1e6,
};


/***/ }),

/***/ 93222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
class ConfigurationError extends Error {
    name = "ConfigurationError";
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
function codeOf(thrown) {
    for (let error = thrown; error instanceof Error; error = error.cause) {
        const { code } = error;
        if (typeof code === "string")
            return code;
    }
    return undefined;
}


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony exports editDistance, nearest */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, beforeLast[j - 2] + 1);
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
function nearest(word, candidates) {
    if (word.length > 100)
        return undefined;
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 2)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
function didYouMean(word, candidates) {
    const candidate = nearest(word, candidates);
    return candidate === undefined ? "" : ` Did you mean "${candidate}"?`;
}


/***/ }),

/***/ 11558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Z0: () => (/* binding */ forXml),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   m6: () => (/* binding */ forMarkdownCode),
/* harmony export */   qt: () => (/* binding */ forMarkdownBlock),
/* harmony export */   uJ: () => (/* binding */ forShell),
/* harmony export */   vj: () => (/* binding */ forLogLines)
/* harmony export */ });
const ZERO_WIDTH_SPACE = "\u200b";
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u180e\u202f]/gu;
function visible(char) {
    if (char === "\t")
        return "\t";
    if (char === "\n")
        return "\\n";
    if (char === "\r")
        return "\\r";
    const code = char.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
function printable(text) {
    return text.toWellFormed().replace(invisible, visible);
}
function withoutCommands(line) {
    return line.replaceAll("##[", `#${ZERO_WIDTH_SPACE}#[`).replace(/^(\s*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`);
}
function forLog(text) {
    return withoutCommands(printable(text));
}
function forLogLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(forLog)
        .join("\n");
}
const markup = /[\\`*_[\]<>|~&$]|^[ \t=+-]|(?<=^\d{1,9})[.)]|(?<=www)\.|:(?=\S)/gi;
function forMarkdown(text) {
    return printable(text)
        .replace(markup, entity)
        .replace(/(?<!&)#(?=(\d?))/g, (_, digit) => `&#35;${digit === "" ? "" : ZERO_WIDTH_SPACE}`)
        .replaceAll("@", `&#64;${ZERO_WIDTH_SPACE}`)
        .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`);
}
function forMarkdownCode(text) {
    const line = printable(text);
    if (!line.includes("##[") && /^[^\s`|]([^`|]*[^\s`|])?$/.test(line))
        return `\`${line}\``;
    return `<code>${line.replace(markup, entity).replaceAll("@", "&#64;")}</code>`;
}
function entity(char) {
    return `&#${char.charCodeAt(0)};`;
}
function forMarkdownBlock(text, language = "") {
    const lines = text.split(/\r\n|\n|\r/).map(forLog);
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
    const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
function forHtml(text) {
    return printableLines(text)
        .replace(/[&<>"']/g, (char) => entities[char])
        .replaceAll("##[", "&#35;#[")
        .replace(/^([^\S\n]*):(?=:)/gmu, "$1&#58;");
}
function forXml(text) {
    return forHtml(text).replace(/[\ufffe\uffff]/g, visible);
}
function forJson(value, replacer) {
    return JSON.stringify(value, replacer, 2).replaceAll("##[", "\\u0023#[");
}
function printableLines(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(printable)
        .join("\n");
}
function forShell(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.max(0, max - 1);
    const half = end > 0 && /[\ud800-\udbff]/.test(text[end - 1]);
    return `${text.slice(0, half ? end - 1 : end)}…`;
}


/***/ }),

/***/ 92494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   uG: () => (/* binding */ impacts)
/* harmony export */ });
const severities = ["error", "warning", "note"];
const impacts = ["security", "revenue", "trust", "support"];
const verdicts = ["ship", "stop", "inconclusive"];
const exitCodes = { ship: 0, stop: 1, usage: 2, inconclusive: 3 };
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}


/***/ }),

/***/ 33714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ owningStrayErrors),
/* harmony export */   l: () => (/* binding */ deliverStrayError)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

const owners = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
function owningStrayErrors(onStray, work) {
    return owners.run(onStray, work);
}
function deliverStrayError(thrown) {
    const onStray = owners.getStore();
    onStray?.(thrown);
    return onStray !== undefined;
}


/***/ })

};
