export const id = 672;
export const ids = [672];
export const modules = {

/***/ 47117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   a3: () => (/* binding */ privateKind),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   dG: () => (/* binding */ networkList),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function networkList(networks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const network of networks) {
        const [address = "", bits] = network.split("/");
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? "ipv6" : "ipv4";
        if (bits === undefined)
            list.addAddress(address, family);
        else
            list.addSubnet(address, Number(bits), family);
    }
    return list;
}
function contains(list, text) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text);
    return family !== 0 && list.check(text, family === 6 ? "ipv6" : "ipv4");
}
const privateNetworks = [
    ["a private", "10.0.0.0/8"],
    ["a private", "172.16.0.0/12"],
    ["a private", "192.168.0.0/16"],
    ["a carrier-grade NAT", "100.64.0.0/10"],
    ["a loopback", "127.0.0.0/8"],
    ["a link-local", "169.254.0.0/16"],
    ["an unspecified", "0.0.0.0/8"],
    ["a reserved", "240.0.0.0/4"],
    ["a multicast", "224.0.0.0/4"],
    ["a benchmarking", "198.18.0.0/15"],
    ["a loopback", "::1"],
    ["an unspecified", "::"],
    ["a unique local", "fc00::/7"],
    ["a link-local", "fe80::/10"],
    ["a site-local", "fec0::/10"],
    ["a multicast", "ff00::/8"],
];
const privateLists = privateNetworks.map(([phrase, network]) => [phrase, networkList([network])]);
function privateKind(address) {
    return privateLists.find(([, list]) => contains(list, address))?.[0];
}
const privateName = /(^|\.)(localhost|local|internal|home\.arpa|lan|intranet|corp)$/;
function isPrivateHost(hostname) {
    const host = bareHost(hostname);
    return privateKind(host) !== undefined || privateName.test(host);
}
function isLoopbackHost(hostname) {
    const host = bareHost(hostname);
    return privateKind(host) === "a loopback" || /(^|\.)localhost$/.test(host);
}
function bareHost(hostname) {
    return hostname
        .replace(/^\[|\]$/g, "")
        .replace(/\.$/, "")
        .toLowerCase();
}


/***/ }),

/***/ 24476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

async function compilePatterns(sources) {
    const distinct = [...new Set(sources)];
    if (distinct.length === 0)
        return { matches: () => true };
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = new Map(distinct.map((source) => {
        try {
            return [source, RE2JS.compile(source)];
        }
        catch (thrown) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`gates.env-vars.required: ${JSON.stringify(source)} is not a regular expression RE2 can read: ${thrown.message}`);
        }
    }));
    return { matches: (source, value) => compiled.get(source)?.matcher(value).find() ?? true };
}


/***/ }),

/***/ 50672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkVariables: () => (/* binding */ checkVariables)
});

// EXTERNAL MODULE: ./out/src/probes/git/worktree.js
var worktree = __webpack_require__(17169);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
// EXTERNAL MODULE: ./out/src/core/rule.js
var rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/core/stars.js
var stars = __webpack_require__(3696);
// EXTERNAL MODULE: ./out/src/gates/env-vars/declarations.js + 2 modules
var env_vars_declarations = __webpack_require__(74999);
;// CONCATENATED MODULE: ./out/src/gates/env-vars/platform-names.js

const providedNames = [
    ..."NODE_ENV NODE_OPTIONS NODE_PATH PORT HOST HOSTNAME CI TZ LANG LC_* HOME PATH USER USERNAME LOGNAME SHELL PWD".split(" "),
    ..."TERM COLORTERM COLUMNS LINES TMPDIR TEMP TMP EDITOR NO_COLOR FORCE_COLOR DEBUG APPDATA LOCALAPPDATA XDG_*".split(" "),
    ..."HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy npm_* INIT_CWD PYTHON* VIRTUAL_ENV".split(" "),
    ..."GITHUB_* RUNNER_* ACTIONS_* GITLAB_* CI_* BUILDKITE* CIRCLE* TRAVIS* JENKINS_* BITBUCKET_*".split(" "),
    ..."VERCEL VERCEL_* NEXT_PUBLIC_VERCEL_* NEXT_RUNTIME NEXT_PHASE NETLIFY NETLIFY_* DEPLOY_URL DEPLOY_PRIME_URL".split(" "),
    ..."CF_PAGES CF_PAGES_* RENDER RENDER_* FLY_* RAILWAY_* HEROKU_* DYNO K_SERVICE K_REVISION AWS_LAMBDA_* AWS_REGION".split(" "),
    ..."KUBERNETES_* ECS_* WEBSITE_* FUNCTIONS_* DENO_* BUN_* VITEST VITEST_* JEST_WORKER_ID STORYBOOK ANALYZE".split(" "),
    ..."MODE BASE_URL PROD DEV SSR SITE ASSETS_PREFIX LEGACY".split(" "),
];
const implicitNames = "NEXTAUTH_* AUTH_SECRET AUTH_URL AUTH_TRUST_HOST AUTH_*_ID AUTH_*_SECRET AWS_* AZURE_* GOOGLE_APPLICATION_CREDENTIALS SENTRY_* OTEL_* PG* MYSQL_* POSTGRES_* REDIS_* NEXT_TELEMETRY_DISABLED TURBO_* COMPOSE_* DOCKER_* DJANGO_SETTINGS_MODULE FLASK_* RAILS_* RACK_ENV APP_ENV OPENAI_API_KEY ANTHROPIC_API_KEY".split(" ");
const provided = matcherOf(providedNames);
const implicit = matcherOf(implicitNames);
function matcherOf(patterns) {
    const exact = new Set(patterns.filter((pattern) => !pattern.includes("*")));
    const starred = patterns.filter((pattern) => pattern.includes("*"));
    return (name) => exact.has(name) || starred.some((pattern) => (0,stars/* matchesStars */.b)(name, pattern));
}
function isProvided(name) {
    return provided(name);
}
function isReadElsewhere(name) {
    return provided(name) || implicit(name);
}

// EXTERNAL MODULE: ./out/src/gates/env-vars/rules.js
var rules = __webpack_require__(48784);
;// CONCATENATED MODULE: ./out/src/gates/env-vars/code-findings.js





const MAX_PLACES = 10;
function undeclaredVariables(scan, declared, ignore) {
    const places = new Map();
    for (const usage of scan.usages) {
        const { name } = usage;
        if (declared.has(name) || isProvided(name) || isIgnored(name, ignore))
            continue;
        places.set(name, [...(places.get(name) ?? []), usage]);
    }
    return [...places].map(([name, usages]) => {
        const first = usages.find(({ fallback }) => !fallback) ?? usages[0];
        const fallback = usages.every((usage) => usage.fallback);
        const items = usages.slice(0, MAX_PLACES).map(({ path, line }) => `${path}:${line}`);
        return (0,rule/* finding */.gk)(rules/* rules */.a.undeclared, {
            subject: name,
            args: { expression: first.expression, fallback, places: usages.length },
            severity: fallback ? "note" : undefined,
            location: placeOf(first),
            evidence: [{ kind: "list", label: "Used in", items }],
        });
    });
}
function unusedVariables(scan, declarations, ignore) {
    if (scan.usages.length === 0)
        return [];
    return declarations
        .filter(({ declaredIn }) => declaredIn !== env_vars_declarations/* GIVEN */.WJ)
        .filter(({ name }) => !scan.mentioned.has(name) && !isReadElsewhere(name) && !isIgnored(name, ignore))
        .map(({ name, declaredIn, place }) => (0,rule/* finding */.gk)(rules/* rules */.a.unused, {
        subject: name,
        args: { declaredIn },
        location: place,
        evidence: [{ kind: "list", label: "Declared in", items: [declaredIn] }],
    }));
}
function firstPlaces(scan, declarations) {
    const places = new Map();
    for (const usage of scan.usages)
        if (!places.has(usage.name))
            places.set(usage.name, placeOf(usage));
    for (const { name, place } of declarations)
        if (!places.has(name))
            places.set(name, place);
    return places;
}
function placeOf({ path, line, column, expression }) {
    return { path, line, column, endLine: line, endColumn: column + expression.length };
}
function isIgnored(name, ignore) {
    return ignore.some((pattern) => (0,stars/* matchesStars */.b)(name, pattern));
}

// EXTERNAL MODULE: ./out/src/gates/env-vars/committed.js
var committed = __webpack_require__(42825);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./out/src/gates/env-vars/disagree.js



function parserFindings({ path, text, file, isSource }) {
    const node = (0,external_node_util_.parseEnv)(text);
    const last = new Map(file.entries.map((entry) => [entry.name, entry]));
    const findings = file.entries.flatMap((entry) => {
        const seen = Object.hasOwn(node, entry.name) ? node[entry.name] : undefined;
        const differs = last.get(entry.name) === entry && seen !== entry.value;
        const nodes = differs
            ? [seen === undefined ? "Node's parser does not see it" : "Node's parser gets another value"]
            : [];
        const reasons = [...entry.doubts.map((doubt) => doubt), ...nodes];
        if (reasons.length === 0)
            return [];
        return [
            (0,rule/* finding */.gk)(rules/* rules */.a["parsers-disagree"], {
                subject: entry.name,
                args: { reasons },
                severity: isSource && differs ? "warning" : undefined,
                location: { path, line: entry.line, column: entry.column },
                identity: [path],
                evidence: [{ kind: "list", label: `${path}:${entry.line}`, items: reasons }],
            }),
        ];
    });
    return [...findings, ...duplicates({ path, file })];
}
function duplicates({ path, file }) {
    const lines = new Map();
    for (const { name, line } of file.entries)
        lines.set(name, [...(lines.get(name) ?? []), line]);
    return [...lines].flatMap(([name, all]) => all.length < 2
        ? []
        : (0,rule/* finding */.gk)(rules/* rules */.a["duplicate-key"], {
            subject: name,
            args: { lines: all },
            location: { path, line: all.at(-1) ?? 1 },
            identity: [path],
            evidence: [{ kind: "list", label: "Set at", items: all.map((line) => `${path}:${line}`) }],
        }));
}

// EXTERNAL MODULE: ./out/src/gates/env-vars/exposed.js
var exposed = __webpack_require__(55051);
// EXTERNAL MODULE: ./out/src/gates/env-vars/scan.js
var scan = __webpack_require__(84270);
// EXTERNAL MODULE: ./out/src/gates/env-vars/sources.js
var env_vars_sources = __webpack_require__(87393);
// EXTERNAL MODULE: ./out/src/core/address.js
var address = __webpack_require__(47117);
// EXTERNAL MODULE: ./out/src/gates/env-vars/patterns.js
var env_vars_patterns = __webpack_require__(24476);
// EXTERNAL MODULE: ./out/src/gates/env-vars/placeholder.js
var placeholder = __webpack_require__(6610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./out/src/gates/env-vars/value-types.js

const typePhrases = {
    string: "text",
    url: "an absolute URL",
    int: "a whole number",
    number: "a number",
    port: "a port number from 1 to 65535",
    bool: "true or false",
    email: "an e-mail address",
    enum: "one of the allowed values",
    json: "valid JSON",
    uuid: "a UUID",
    hex: "an even number of hexadecimal digits",
    base64: "base64",
    ip: "an IP address",
    hostname: "a host name",
};
const tests = {
    string: () => true,
    url: (value) => /^[a-z][a-z0-9+.-]*:\/\/\S/i.test(value) && URL.canParse(value),
    int: (value) => /^[+-]?\d{1,19}$/.test(value),
    number: (value) => /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value),
    port: (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
    bool: (value) => /^(true|false|1|0|yes|no|on|off)$/i.test(value),
    email: (value) => value.length <= 320 && /^(?:[^@<>]*<)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+>?$/.test(value.trim()),
    enum: () => true,
    json: isJson,
    uuid: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
    hex: (value) => value.length % 2 === 0 && /^(0x)?[0-9a-f]+$/i.test(value),
    base64: (value) => value.length % 4 !== 1 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(value),
    ip: (value) => (0,external_node_net_.isIP)(value) !== 0,
    hostname: (value) => value.length <= 253 &&
        /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(value),
};
function isOfType(value, type) {
    return tests[type](value);
}
function isJson(value) {
    try {
        JSON.parse(value);
        return true;
    }
    catch {
        return false;
    }
}
function lengthClass(value) {
    const bounds = [8, 16, 32, 64];
    const upper = bounds.find((bound) => value.length < bound);
    if (value.length === 0)
        return "no characters";
    if (upper === undefined)
        return "64 or more characters";
    return upper === 8 ? "fewer than 8 characters" : `${upper / 2} to ${upper - 1} characters`;
}

;// CONCATENATED MODULE: ./out/src/gates/env-vars/values.js






const everywhere = /^(NODE_ENV|PORT|HOST|HOSTNAME|TZ|CI|DEBUG|LOG_LEVEL|LANG|HOME|PATH|USER|SHELL|PWD|GITHUB_.*|RUNNER_.*)$/;
async function checkValues(declarations, sources, options, context) {
    const { coverage, environment, change } = context;
    coverage.count("variables", 0);
    if (sources.list.length === 0) {
        coverage.skip("values", "`from: none`: only declarations and code are compared", declarations.length);
        return { findings: [], inconclusive: [] };
    }
    const relevant = declarations.filter(({ environments }) => isRelevant(environments, environment));
    const elsewhere = declarations.length - relevant.length;
    if (elsewhere > 0)
        coverage.skip("variables", `not needed in ${environment ?? "a run without an environment"}`, elsewhere);
    const strange = holdsNothing(relevant, sources, options, change.event);
    if (strange !== undefined)
        return { findings: [], inconclusive: [strange] };
    const patterns = await (0,env_vars_patterns/* compilePatterns */.x)(relevant.flatMap(({ matches }) => matches ?? []));
    const withheld = [];
    const findings = [];
    for (const declaration of relevant) {
        const found = sources.find(declaration.name);
        if (isBlank(found) && declaration.required && change.untrusted && !declaration.public) {
            withheld.push(declaration.name);
            continue;
        }
        coverage.count("variables");
        const broken = checkPresence(declaration, found, environment, sources) ??
            checkContent(declaration, found, options, environment);
        const misshapen = broken ?? checkForm(declaration, found, patterns);
        if (misshapen)
            findings.push(misshapen);
    }
    return { findings, inconclusive: withheldReason(withheld) };
}
function isRelevant(environments, environment) {
    return environments === undefined || (environment !== undefined && environments.includes(environment));
}
function holdsNothing(declarations, sources, options, event) {
    const asked = options.env !== undefined || options.required.length > 0 || event === "local";
    const wanted = declarations.filter(({ required, name }) => required && !everywhere.test(name));
    if (asked || wanted.length === 0 || wanted.some(({ name }) => !isBlank(sources.find(name))))
        return undefined;
    const files = [...new Set(wanted.map(({ declaredIn }) => declaredIn))].join(", ");
    const names = wanted.slice(0, 5).map(({ name }) => name);
    const more = wanted.length > 5 ? ` and ${wanted.length - 5} more` : "";
    return `none of the variables that ${files} lists is set in this job (${names.join(", ")}${more}): pass them with \`env:\`, or say \`from: none\` when this job does not hold the application's environment`;
}
function withheldReason(names) {
    if (names.length === 0)
        return [];
    return [
        `not checkable here: ${names.join(", ")}, because GitHub withholds secrets from pull requests of forks and of Dependabot`,
    ];
}
function isBlank(found) {
    return found === undefined || found.value.trim() === "";
}
function checkPresence({ name, required, declaredIn, place: location }, found, environment, sources) {
    if (!required || !isBlank(found))
        return undefined;
    if (found) {
        const args = { declaredIn, source: found.source };
        return (0,rule/* finding */.gk)(rules/* rules */.a.empty, { subject: name, args, location, evidence: setIn(found) });
    }
    const args = { declaredIn, ...(environment === undefined ? {} : { environment }) };
    const evidence = [
        { kind: "list", label: "Looked in", items: sources.list.map((source) => source.name) },
        { kind: "command", command: `printenv ${name} | wc -c` },
    ];
    return (0,rule/* finding */.gk)(rules/* rules */.a.missing, { subject: name, args, location, evidence });
}
function setIn({ source }) {
    return [{ kind: "list", label: "Set in", items: [source] }];
}
function checkContent(declaration, found, options, environment) {
    if (!found || isBlank(found))
        return undefined;
    const { name, secret, sample, values } = declaration;
    const { value, source } = found;
    const allowed = values?.includes(value) ?? false;
    const copied = secret && value === sample;
    const form = allowed
        ? undefined
        : ((0,placeholder/* placeholderForm */.W)(value, options.placeholders) ??
            (copied ? "the value from the example file" : undefined));
    if (form !== undefined)
        return (0,rule/* finding */.gk)(rules/* rules */.a.placeholder, { subject: name, args: { source, form }, evidence: setIn(found) });
    if (environment !== undefined && /^(prod|production|live)$/i.test(environment) && isLocalAddress(value)) {
        const args = { source, environment };
        return (0,rule/* finding */.gk)(rules/* rules */.a["local-address"], { subject: name, args, evidence: setIn(found) });
    }
    return undefined;
}
function isLocalAddress(value) {
    const [, authority] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/i.exec(value) ?? [];
    if (authority === undefined)
        return /^localhost(:\d{1,5})?$/.test(value);
    const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d+$/, "");
    return (0,address/* isLoopbackHost */.cW)(host) || host === "0.0.0.0";
}
function checkForm(declaration, found, patterns) {
    if (!found || isBlank(found))
        return undefined;
    const { value, source } = found;
    const expected = brokenForm(declaration, value, patterns);
    if (expected === undefined)
        return undefined;
    const args = { source, expected, lengthClass: lengthClass(value) };
    const form = {
        kind: "comparison",
        label: "Form",
        expected,
        actual: `a text of ${args.lengthClass}`,
    };
    return (0,rule/* finding */.gk)(rules/* rules */.a.mismatch, { subject: declaration.name, args, evidence: [form, ...setIn(found)] });
}
function brokenForm({ type, values, minLength, startsWith, matches }, value, patterns) {
    if (values && !values.includes(value))
        return `one of ${values.join(", ")}`;
    if (type !== undefined && !isOfType(value, type))
        return typePhrases[type];
    if (minLength !== undefined && [...value].length < minLength)
        return `at least ${minLength} characters long`;
    if (startsWith !== undefined && !value.startsWith(startsWith))
        return `a value that starts with ${startsWith}`;
    if (matches !== undefined && !patterns.matches(matches, value))
        return `a match of ${matches}`;
    return undefined;
}

;// CONCATENATED MODULE: ./out/src/gates/env-vars/run.js










async function* checkVariables(options, context) {
    const { coverage, redactor } = context;
    const { declarations, files } = await (0,env_vars_declarations/* readDeclarations */.m2)(options, context);
    const sources = await (0,env_vars_sources/* openSources */.H)(options, context);
    for (const { name, secret } of declarations)
        if (secret)
            redactor.add(sources.find(name)?.value ?? "");
    coverage.count("declarations", declarations.length);
    const values = await checkValues(declarations, sources, options, context);
    yield* values.findings;
    const git = await gitOf(context);
    const scan = await scanOf(options, git, declarations, context);
    const declared = new Set(declarations.map(({ name }) => name));
    yield* undeclaredVariables(scan, declared, options.ignore);
    yield* unusedVariables(scan, declarations, options.ignore);
    const places = firstPlaces(scan, declarations);
    yield* (0,exposed/* exposedVariables */.Cq)(places, sources, declared, options["public-prefixes"]);
    const committed = await committedOf(git, declarations, context);
    yield* committed.findings;
    for (const file of distinct([...files, ...sources.files, ...committed.files]))
        yield* parserFindings(file);
    const nothing = declarations.length === 0 && scan.usages.length === 0 && committed.files.length === 0;
    const reason = "no variable is declared, and no code that was read uses one";
    return { inconclusive: [...values.inconclusive, ...(nothing ? [reason] : [])] };
}
async function gitOf({ root, signal }) {
    const git = (0,probes_git/* createGit */.lD)(root, { signal });
    return (await (0,probes_git/* isGitRepository */.XY)(git)) ? git : undefined;
}
async function scanOf(options, git, declarations, context) {
    if (options.code === false) {
        context.coverage.skip("code", "`code: false`");
        return { usages: [], mentioned: new Set() };
    }
    const listed = await (0,scan/* projectFiles */.x6)(git ? await (0,worktree/* worktreeFiles */.t)(git, false) : undefined, context.root);
    if (!listed.complete)
        context.coverage.skip("files", "more than 50,000 files");
    const paths = Array.isArray(options.code) ? await matching(listed.paths, options.code) : listed.paths;
    return (0,scan/* scanCode */.FC)(paths, new Set(declarations.map(({ name }) => name)), context);
}
async function matching(paths, patterns) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const matches = picomatch(patterns, { dot: true });
    return paths.filter((path) => matches(path));
}
async function committedOf(git, declarations, context) {
    if (!git) {
        context.coverage.skip("committed files", "not a git repository");
        return { findings: [], files: [] };
    }
    const listed = await git.text(["ls-files", "-z", "--cached"]);
    const tracked = listed.split("\0").filter((path) => path !== "" && !(0,scan/* isForeign */.jq)(path));
    return (0,committed/* committedFiles */.q)(tracked.sort(), declarations, context);
}
function distinct(files) {
    return [...new Map(files.map((file) => [file.path, file])).values()];
}


/***/ }),

/***/ 87393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openSources)
/* harmony export */ });
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74999);

async function openSources(options, context) {
    const { env, change } = context;
    const local = change.event === "local";
    const from = options.from ?? (local ? ["process", ".env.local", ".env"] : ["process"]);
    const list = [];
    const files = [];
    const { env: given } = options;
    if (given)
        list.push({
            name: _declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .GIVEN */ .WJ,
            value: (name) => (Object.hasOwn(given, name) ? given[name] : undefined),
        });
    for (const place of from) {
        if (place === "process") {
            list.push({ name: "this run's environment", value: (name) => env[name] });
            continue;
        }
        const read = await (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDotenv */ .Jp)(context, place, {
            ...(options.from === undefined ? {} : { namedBy: "from" }),
            isSource: true,
        });
        if (!read)
            continue;
        files.push(read);
        const values = new Map(read.file.entries.map(({ name, value }) => [name, value]));
        list.push({ name: place, value: (name) => values.get(name) });
    }
    const find = (name) => {
        for (const source of list) {
            const value = source.value(name);
            if (value !== undefined)
                return { value, source: source.name };
        }
        return undefined;
    };
    return { list, files, find };
}


/***/ }),

/***/ 84949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   XY: () => (/* binding */ isGitRepository),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   s$: () => (/* binding */ fetchingGitEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87852);


class GitError extends Error {
    name = "GitError";
}
function gitEnvironment(env = process.env) {
    return {
        ...env,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_COUNT: "3",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: "*",
        GIT_CONFIG_KEY_1: "core.quotePath",
        GIT_CONFIG_VALUE_1: "false",
        GIT_CONFIG_KEY_2: "advice.graftFileDeprecated",
        GIT_CONFIG_VALUE_2: "false",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_OPTIONAL_LOCKS: "0",
        LC_ALL: "C",
    };
}
function fetchingGitEnvironment(env = process.env) {
    const { GIT_NO_LAZY_FETCH: _, ...rest } = gitEnvironment(env);
    return rest;
}
function createGit(cwd, options) {
    const env = options.env ?? gitEnvironment();
    const run = (args, input) => (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)({
        argv: ["git", ...args],
        cwd,
        env,
        signal: options.signal,
        timeoutMs: options.timeoutMs ?? 120_000,
        maxBytes: options.maxBytes ?? 256 * 1024 * 1024,
        ...(input === undefined ? {} : { input }),
    });
    return {
        cwd,
        env,
        run,
        async text(args, input) {
            const result = await run(args, input);
            if (result.truncated)
                throw new GitError(`git ${args[0]}: more output than is read`);
            if (result.timedOut)
                throw new GitError(`git ${args[0]}: took too long`);
            if (result.status !== 0)
                throw new GitError(`git ${args[0]}: ${result.stderr.trim().split("\n", 1)[0] ?? "failed"}`);
            return result.stdout.toString("utf8");
        },
    };
}
async function isGitRepository(git) {
    try {
        return (await git.run(["rev-parse", "--git-dir"])).status === 0;
    }
    catch (thrown) {
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            return false;
        throw thrown;
    }
}


/***/ }),

/***/ 17169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ worktreeChanges),
/* harmony export */   t: () => (/* binding */ worktreeFiles)
/* harmony export */ });
const CHANGED = /^1 (.)(.) (?:N|S)\S{3} \d+ \d+ \d+ [0-9a-f]+ ([0-9a-f]+) (.*)$/s;
const CONFLICT = /^u \S+ \S+ \d+ \d+ \d+ \d+ [0-9a-f]+ [0-9a-f]+ [0-9a-f]+ (.*)$/s;
async function worktreeChanges(git, { prefix }) {
    const listed = await git.text([
        "status",
        "--porcelain=v2",
        "-z",
        "--untracked-files=all",
        "--no-renames",
        "--ignore-submodules=all",
        "--",
        ".",
    ]);
    const files = [];
    const staged = [];
    const local = (path) => path.slice(prefix.length);
    for (const entry of names(listed)) {
        const [, index, disk, id = "", path = ""] = CHANGED.exec(entry) ?? [];
        if (index !== undefined && index !== "." && index !== "D")
            staged.push({ id, path: local(path) });
        if (disk !== undefined && disk !== "." && disk !== "D")
            files.push(local(path));
        const other = entry.startsWith("? ") ? entry.slice(2) : CONFLICT.exec(entry)?.[1];
        if (other !== undefined)
            files.push(local(other));
    }
    return { files: files.sort(), staged };
}
async function worktreeFiles(git, withIgnored) {
    const exclude = withIgnored ? [] : ["--exclude-standard"];
    const listed = await git.text(["ls-files", "-z", "--cached", "--others", ...exclude]);
    return [...new Set(names(listed))].sort();
}
function names(listed) {
    return listed.split("\0").filter((name) => name !== "");
}


/***/ }),

/***/ 87852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


const MAX_STDERR_BYTES = 64 * 1024;
function killGroup(pid) {
    try {
        return process.kill(-pid, "SIGKILL");
    }
    catch {
        return false;
    }
}
async function runProcess(request) {
    const [program, ...args] = request.argv;
    request.signal.throwIfAborted();
    const group = request.group === true && process.platform !== "win32";
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: request.cwd,
        ...(request.env ? { env: request.env } : {}),
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
        detached: group,
    });
    const stdout = [];
    const stderr = [];
    let size = 0;
    let errorSize = 0;
    let truncated = false;
    let timedOut = false;
    const end = () => {
        if (!group || child.pid === undefined || !killGroup(child.pid))
            child.kill("SIGKILL");
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const timer = setTimeout(() => {
        timedOut = true;
        end();
    }, request.timeoutMs);
    request.signal.addEventListener("abort", end, { once: true });
    child.stdout.on("data", (chunk) => {
        const room = request.maxBytes - size;
        if (chunk.length > room) {
            truncated = true;
            end();
        }
        stdout.push(chunk.subarray(0, Math.max(0, room)));
        size += Math.min(chunk.length, room);
    });
    child.stderr.on("data", (chunk) => {
        const kept = chunk.subarray(0, Math.max(0, MAX_STDERR_BYTES - errorSize));
        stderr.push(kept);
        errorSize += kept.length;
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(request.input);
    try {
        const status = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", resolve);
        });
        request.signal.throwIfAborted();
        return {
            status,
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString("utf8"),
            truncated,
            timedOut,
        };
    }
    catch (thrown) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(thrown) === "ENOENT")
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${program}: no such program on the PATH (or no folder ${request.cwd})`);
        throw thrown;
    }
    finally {
        clearTimeout(timer);
        request.signal.removeEventListener("abort", end);
    }
}


/***/ })

};
