export const id = 2083;
export const ids = [2083];
export const modules = {

/***/ 23340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseRunArguments),
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _config_split_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39953);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9603);




const runOptions = {
    url: { type: "string" },
    domain: { type: "string" },
    environment: { type: "string" },
    config: { type: "string" },
    "fail-on": { type: "string" },
    format: { type: "string", multiple: true },
    output: { type: "string" },
    scope: { type: "string" },
    set: { type: "string", multiple: true },
    timeout: { type: "string" },
    shard: { type: "string" },
    "new-only": { type: "boolean" },
    baseline: { type: "string" },
    quiet: { type: "boolean" },
    debug: { type: "boolean" },
};
function parseFlags(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (thrown) {
        const { code, message } = thrown;
        if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
            const flag = /'(-[^']*)'/.exec(message)?.[1] ?? "";
            const known = Object.keys(options).map((name) => `--${name}`);
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`unknown option ${flag}.${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(flag, known)} See launch-ready --help.`);
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(message.split("\n", 1)[0] ?? message);
    }
}
async function parseRunArguments(args) {
    const { values, positionals } = parseFlags(args, runOptions);
    const overrides = [];
    const override = (flag, raw) => {
        overrides.push({ name: flag, raw });
    };
    if (values.url !== undefined)
        override("--url", { site: values.url });
    if (values.domain !== undefined)
        override("--domain", { domain: values.domain });
    if (values.timeout !== undefined)
        override("--timeout", { timeout: values.timeout });
    if (values["fail-on"] !== undefined)
        override("--fail-on", { policy: { "fail-on": values["fail-on"] } });
    if (values["new-only"])
        override("--new-only", { policy: { "new-only": true } });
    if (values.baseline !== undefined)
        override("--baseline", { policy: { baseline: values.baseline } });
    if (values.scope !== undefined)
        override("--scope", { gates: { "secret-scan": { scope: values.scope } } });
    for (const assignment of values.set ?? [])
        override(`--set ${assignment.split("=", 1)[0]}`, await assignedOption(assignment));
    return {
        gates: positionals,
        formats: (0,_config_split_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitList */ .r)(values.format ?? (values.output === undefined ? [] : ["json"])),
        quiet: values.quiet ?? false,
        debug: values.debug ?? false,
        overrides,
        ...(values.config === undefined ? {} : { config: values.config }),
        ...(values.environment === undefined ? {} : { environment: values.environment }),
        ...(values.output === undefined ? {} : { output: values.output }),
        ...(values.shard === undefined ? {} : { shard: values.shard }),
    };
}
async function assignedOption(assignment) {
    const [, gate, key, value] = /^([a-z-]+)\.([a-z][a-z-]*)=(.*)$/s.exec(assignment) ?? [];
    if (gate === undefined || key === undefined || value === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`--set ${assignment}: must have the form GATE.KEY=VALUE`);
    }
    const { parseInline } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1779)]).then(__webpack_require__.bind(__webpack_require__, 91779));
    return { gates: { [gate]: { [key]: parseInline(value) } } };
}


/***/ }),

/***/ 92083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/product.js + 1 modules
var product = __webpack_require__(87690);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
// EXTERNAL MODULE: ./out/src/cli/arguments.js
var cli_arguments = __webpack_require__(23340);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
;// CONCATENATED MODULE: ./out/src/cli/init/frameworks.js
const byDependency = [
    { dependency: "next", name: "Next.js", output: ".next/static", assets: "/_next/static/**" },
    { dependency: "nuxt", name: "Nuxt", output: ".output/public", assets: "/_nuxt/**" },
    { dependency: "@sveltejs/kit", name: "SvelteKit", output: "build", assets: "/_app/immutable/**" },
    { dependency: "@astrojs/starlight", name: "Starlight", output: "dist", assets: "/_astro/**" },
    { dependency: "astro", name: "Astro", output: "dist", assets: "/_astro/**" },
    { dependency: "@remix-run/react", name: "Remix", output: "build/client", assets: "/assets/**" },
    { dependency: "@react-router/dev", name: "React Router", output: "build/client", assets: "/assets/**" },
    { dependency: "@docusaurus/core", name: "Docusaurus", output: "build", assets: "/assets/**" },
    { dependency: "vitepress", name: "VitePress", output: ".vitepress/dist", assets: "/assets/**" },
    { dependency: "gatsby", name: "Gatsby", output: "public", assets: "/static/**" },
    { dependency: "@angular/core", name: "Angular", output: "dist" },
    { dependency: "react-scripts", name: "Create React App", output: "build", assets: "/static/**" },
    { dependency: "@vue/cli-service", name: "Vue CLI", output: "dist", assets: "/js/**" },
    { dependency: "@11ty/eleventy", name: "Eleventy", output: "_site" },
    { dependency: "vite", name: "Vite", output: "dist", assets: "/assets/**" },
    { dependency: "express", name: "Express", output: "public" },
    { dependency: "fastify", name: "Fastify", output: "public" },
];
const byFile = [
    { file: "config/application.rb", name: "Rails", output: "public", assets: "/assets/**" },
    { file: "artisan", name: "Laravel", output: "public/build", assets: "/build/**" },
    { file: "manage.py", name: "Django", output: "staticfiles", assets: "/static/**" },
    { file: "hugo.toml", name: "Hugo", output: "public" },
    { file: "hugo.yaml", name: "Hugo", output: "public" },
    { file: "_config.yml", name: "Jekyll", output: "_site" },
];
async function frameworkOf(dependencies, exists) {
    const declared = byDependency.find(({ dependency }) => Object.hasOwn(dependencies, dependency));
    if (declared)
        return declared;
    for (const framework of byFile)
        if (await exists(framework.file))
            return framework;
    return undefined;
}

;// CONCATENATED MODULE: ./out/src/cli/init/application.js



const usualFolders = ["apps/*", "packages/*", "frontend", "web", "client", "site", "www"];
const MAX_FOLDERS = 100;
async function findApplication(root, read) {
    const own = parseManifest((await read("package.json")) ?? "{}");
    if (await hasFramework(own))
        return { folder: "", manifest: own };
    for (const folder of await foldersOf(root, [...own.workspaces, ...usualFolders])) {
        const text = await read(`${folder}/package.json`);
        if (text === undefined)
            continue;
        const manifest = parseManifest(text);
        if (await hasFramework(manifest))
            return {
                folder,
                manifest: own.homepage === undefined ? manifest : { ...manifest, homepage: own.homepage },
            };
    }
    return { folder: "", manifest: own };
}
async function hasFramework({ dependencies, devDependencies }) {
    return (await frameworkOf({ ...dependencies, ...devDependencies }, async () => false)) !== undefined;
}
async function foldersOf(root, patterns) {
    const folders = [];
    for (const pattern of new Set(patterns)) {
        const [, parent] = /^([\w./-]+)\/\*{1,2}$/.exec(pattern) ?? [];
        if (parent === undefined) {
            if (/^[\w./-]+$/.test(pattern) && !pattern.includes(".."))
                folders.push(pattern.replace(/^\.\/|\/$/g, ""));
            continue;
        }
        const entries = parent.includes("..")
            ? []
            : await (0,promises_.readdir)((0,external_node_path_.join)(root, parent), { withFileTypes: true }).catch(() => []);
        const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
        folders.push(...names.sort().map((name) => `${parent}/${name}`));
    }
    return [...new Set(folders)].slice(0, MAX_FOLDERS);
}
function parseManifest(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        parsed = {};
    }
    const { homepage, dependencies, devDependencies, workspaces } = mapping(parsed);
    const patterns = Array.isArray(workspaces) ? workspaces : mapping(workspaces)["packages"];
    return {
        ...(typeof homepage === "string" ? { homepage } : {}),
        dependencies: mapping(dependencies),
        devDependencies: mapping(devDependencies),
        workspaces: Array.isArray(patterns) ? patterns.filter((one) => typeof one === "string") : [],
    };
}
function mapping(value) {
    return value !== null && typeof value === "object" ? value : {};
}

;// CONCATENATED MODULE: ./out/src/cli/init/site.js
const settings = [
    ["astro.config.mjs", /^\s*site:\s*["'](https:\/\/[^"']+)["']/m],
    ["astro.config.ts", /^\s*site:\s*["'](https:\/\/[^"']+)["']/m],
    ["docusaurus.config.js", /^\s*url:\s*["'](https:\/\/[^"']+)["']/m],
    ["docusaurus.config.ts", /^\s*url:\s*["'](https:\/\/[^"']+)["']/m],
    ["hugo.toml", /^\s*baseURL\s*=\s*["'](https:\/\/[^"']+)["']/im],
    ["hugo.yaml", /^baseURL:\s*["']?(https:\/\/[^"'\s]+)/im],
    ["_config.yml", /^url:\s*["']?(https:\/\/[^"'\s]+)/m],
];
const foreign = /(^|\.)(github\.com|gitlab\.com|npmjs\.com|bitbucket\.org|example\.(com|org|net)|your-[\w-]+\.[a-z.]+)$/;
async function siteOf({ homepage }, read) {
    const fromHomepage = originOf(homepage);
    if (fromHomepage !== undefined)
        return fromHomepage;
    const name = ((await read("CNAME")) ??
        (await read("public/CNAME")) ??
        (await read("static/CNAME")))?.trim();
    if (name && /^([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{0,62}$/i.test(name))
        return `https://${name.toLowerCase()}`;
    for (const [file, pattern] of settings) {
        const found = originOf(pattern.exec((await read(file)) ?? "")?.[1]);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function originOf(address) {
    if (address === undefined || !/^https:\/\//.test(address) || !URL.canParse(address))
        return undefined;
    const { origin, hostname } = new URL(address);
    return foreign.test(hostname) ? undefined : origin;
}

;// CONCATENATED MODULE: ./out/src/cli/init/inspect.js







const envExamples = [".env.example", ".env.sample", ".env.template", ".env.dist", ".env.schema"];
const flowFolders = ["smoke", "tests/smoke", "e2e/smoke"];
const redirectFiles = [
    "vercel.json",
    "netlify.toml",
    "public/_redirects",
    "static/_redirects",
    "_redirects",
    "next.config.js",
    "next.config.mjs",
    "next.config.ts",
    "nginx.conf",
];
const hosts = [
    ["vercel.json", "Vercel"],
    [".vercel", "Vercel"],
    ["netlify.toml", "Netlify"],
    ["public/_redirects", "Netlify"],
    ["wrangler.toml", "Cloudflare"],
    ["wrangler.jsonc", "Cloudflare"],
    ["wrangler.json", "Cloudflare"],
    ["fly.toml", "Fly.io"],
    ["render.yaml", "Render"],
    ["app.yaml", "App Engine"],
    ["Procfile", "Heroku"],
    ["CNAME", "GitHub Pages"],
];
const MAX_BYTES = 1024 * 1024;
const GIT_TIMEOUT_MS = 10_000;
async function inspectRepository(root, signal) {
    const read = (path) => (0,files/* readTextFile */.G)((0,external_node_path_.join)(root, path), { maxBytes: MAX_BYTES, name: path }).catch(() => undefined);
    const exists = (path) => (0,promises_.access)((0,external_node_path_.join)(root, path)).then(() => true, () => false);
    const { folder, manifest } = await findApplication(root, read);
    const places = folder === "" ? [""] : [`${folder}/`, ""];
    const first = async (paths) => {
        for (const place of places)
            for (const path of paths)
                if (await exists(`${place}${path}`))
                    return `${place}${path}`;
        return undefined;
    };
    const framework = await frameworkOf(dependenciesOf(manifest), (path) => exists((0,external_node_path_.join)(folder, path)));
    const hostFile = await first(hosts.map(([file]) => file));
    const host = hosts.find(([file]) => hostFile === file || hostFile === `${folder}/${file}`)?.[1];
    const envExample = await first(envExamples);
    const [flows, redirects, site, publish] = await Promise.all([
        first(flowFolders),
        first(redirectFiles),
        siteOf(manifest, (path) => read((0,external_node_path_.join)(folder, path))),
        publishFolder((path) => read((0,external_node_path_.join)(folder, path))),
    ]);
    const output = publish ?? framework?.output;
    return {
        branch: await defaultBranch(root, signal),
        envNames: envExample === undefined ? [] : namesIn((await read(envExample)) ?? ""),
        ...(framework ? { framework } : {}),
        ...(folder === "" ? {} : { application: folder }),
        ...(output === undefined ? {} : { outputFolder: (0,external_node_path_.join)(folder, output) }),
        ...(envExample ? { envExample } : {}),
        ...(flows ? { flows } : {}),
        ...(redirects ? { redirects } : {}),
        ...(host ? { host } : {}),
        ...(site ? { site } : {}),
    };
}
function dependenciesOf({ dependencies, devDependencies }) {
    return { ...dependencies, ...devDependencies };
}
async function publishFolder(read) {
    const vercel = /"outputDirectory"\s*:\s*"([^"\\]+)"/.exec((await read("vercel.json")) ?? "")?.[1];
    const netlify = /^\s*publish\s*=\s*["']([^"']+)["']/m.exec((await read("netlify.toml")) ?? "")?.[1];
    const folder = (vercel ?? netlify)?.replace(/^\.?\/|\/$/g, "");
    return folder === undefined || !/^[\w.][\w./ -]*$/.test(folder) || folder.includes("..")
        ? undefined
        : folder;
}
function namesIn(text) {
    const names = [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=/gm)].map(([, name = ""]) => name);
    return [...new Set(names)];
}
async function defaultBranch(root, signal) {
    const git = (0,probes_git/* createGit */.lD)(root, { signal, timeoutMs: GIT_TIMEOUT_MS });
    try {
        const remote = await git.run(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
        const named = remote.status === 0
            ? remote.stdout
                .toString()
                .trim()
                .replace(/^origin\//, "")
            : "";
        if (named !== "")
            return named;
        const branches = (await git.text(["for-each-ref", "--format=%(refname:short)", "refs/heads"])).split("\n");
        const usual = ["main", "master", "trunk", "develop"].find((name) => branches.includes(name));
        return usual ?? "main";
    }
    catch {
        return "main";
    }
}

// EXTERNAL MODULE: ./out/src/core/secret-names.js
var secret_names = __webpack_require__(24492);
;// CONCATENATED MODULE: ./out/src/cli/init/render.js


const checkout = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2";
function renderConfig(facts) {
    const { hostname } = facts.site === undefined ? { hostname: undefined } : new URL(facts.site);
    const domain = hostname?.replace(/^www\./, "");
    const lines = [
        `# Launch Ready: what must be true before this ships. Every key is optional.`,
        `# yaml-language-server: $schema=${product/* product */.qM.url}/raw/v1/docs/schema/launch-ready.schema.json`,
        ...(facts.framework
            ? [`# Made for ${facts.framework.name}${facts.host ? ` on ${facts.host}` : ""}.`]
            : []),
        "",
        ...(facts.site ? [`site: ${facts.site}`] : ["# site: https://www.example.com"]),
        ...(domain ? [`domain: ${domain}`] : ["# domain: example.com"]),
        "",
        "gates:",
        "  # A key in the change under review, whatever commit, branch or merge brought it in.",
        "  secret-scan: {}",
        ...(facts.outputFolder === undefined
            ? []
            : [
                "  # What the build gives to browsers, once it is there:",
                `  #   launch-ready run secret-scan --scope paths --set 'secret-scan.paths=${facts.outputFolder}/**'`,
            ]),
        "",
        ...envVars(facts),
        ...network(facts),
        "",
        "policy:",
        "  fail-on: error",
        "  # waivers:",
        '  #   - { rule: cache-headers/no-validator, subject: /legacy.js, reason: "leaves in May", owner: web, until: 2027-05-01 }',
        "",
        "# environments:",
        "#   preview: { gates: { dns-records: off } }",
        "",
    ];
    return lines.join("\n");
}
function envVars({ envExample }) {
    const intro = "  # Variables that production needs. Values come from the job's `env:`; they are never printed.";
    const stripe = "{ name: STRIPE_SECRET_KEY, matches: ^sk_live_, secret: true }";
    if (envExample === undefined)
        return [intro, "  # env-vars:", `  #   required: [DATABASE_URL, ${stripe}]`];
    const inRoot = !envExample.includes("/");
    return [
        intro,
        inRoot ? `  # Names come from ${envExample}.` : "",
        "  env-vars:",
        inRoot ? "" : `    example: ${quoted(envExample)}`,
        "  #   More of them, and what a value must be like:",
        `  #   required: [${stripe}]`,
    ].filter((line) => line !== "");
}
function network(facts) {
    const off = facts.site === undefined ? "# " : "";
    const put = (text) => `  ${off}${text}`;
    const canonical = facts.site ?? "https://www.example.com";
    const assets = facts.framework?.assets;
    return [
        "",
        "  # Every address a customer may type or click ends in the right place, in one hop.",
        put("redirect-crawl:"),
        put(`  canonical: ${canonical}`),
        ...(facts.redirects
            ? ["  #   Every redirect rule leads where it says:", `  #   survive: ${quoted(facts.redirects)}`]
            : []),
        "",
        "  # The routes that earn money, for real: one file a flow.",
        ...(facts.flows
            ? [put("smoke-test:"), put(`  flows: ${quoted(`${facts.flows}/*.yml`)}`)]
            : ["  # smoke-test:", "  #   flows: smoke/*.yml"]),
        "",
        "  # The records a launch depends on.",
        "  # dns-records:",
        "  #   records:",
        '  #     "@": { a: [203.0.113.10] }',
        "  #     www: { cname: cdn.example.net }",
        "",
        "  # Assets are cached for long, private pages not at all.",
        ...(assets === undefined
            ? [put("cache-headers:")]
            : [put("cache-headers:"), put(`  static: ["${assets}"]`)]),
        "  #   private: [/dashboard, /api/me]",
    ];
}
function quoted(path) {
    return /^[\w./-]+[\w./*-]*$/.test(path) ? path : JSON.stringify(path);
}
function isSecret(name) {
    if (/^(NEXT_|NUXT_|EXPO_)?PUBLIC_|^(VITE|REACT_APP|GATSBY|VUE_APP|STORYBOOK)_/.test(name))
        return false;
    return ((0,secret_names/* isSecretName */.e)(name) ||
        /_(KEY|SALT|DSN)$|(DATABASE|DB|POSTGRES|PG|MYSQL|MONGO|REDIS|AMQP|SMTP).*_UR[IL]$/.test(name));
}
const MAX_NAMES = 20;
function variables({ envExample, envNames }) {
    if (envExample === undefined || envNames.length === 0)
        return "";
    const lines = envNames.slice(0, MAX_NAMES).map((name) => {
        const store = isSecret(name) ? "secrets" : "vars";
        return `        #   ${name}: \${{ ${store}.${name} }}`;
    });
    return [
        `        # The variables of ${envExample}, from the repository's settings. Uncomment what is set there:`,
        "        # env:",
        ...lines,
        ...(envNames.length > MAX_NAMES ? [`        #   # and ${envNames.length - MAX_NAMES} more`] : []),
        "",
    ].join("\n");
}
function renderWorkflow(facts, reference) {
    const uses = reference.commit === undefined
        ? `${product/* product */.qM.repository}@v${reference.version}`
        : `${product/* product */.qM.repository}@${reference.commit} # v${reference.version}`;
    return `# May this ship? One verdict over all gates, on every pull request, push and deployment.
name: Launch Ready

on:
  pull_request:
  merge_group:
  push:
    branches: [${quoted(facts.branch)}]
  deployment_status:

permissions: {}

jobs:
  launch-ready:
    # A deployment is judged once it is up.
    if: github.event_name != 'deployment_status' || github.event.deployment_status.state == 'success'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # check out the code
      pull-requests: write # one comment on the pull request; without it there are annotations and a summary
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
          fetch-depth: 0 # the secret scan sees every commit of the change
      - uses: ${uses}
${variables(facts)}`;
}

// EXTERNAL MODULE: ./out/src/cli/write-own-file.js
var write_own_file = __webpack_require__(49609);
;// CONCATENATED MODULE: ./out/src/cli/init.js











async function initCommand(args, io) {
    const { values, positionals } = (0,cli_arguments/* parseFlags */.b)(args, { force: { type: "boolean" } });
    if (positionals.length > 0)
        throw new errors/* ConfigurationError */.j1(`init takes no words, only --force: ${positionals.join(" ")}`);
    const facts = await inspectRepository(io.cwd, io.signal);
    const commit = await ownCommit(io.signal);
    io.out((0,sanitize/* forLogLines */.vj)(found(facts)));
    const files = [
        { path: "launch-ready.yml", text: renderConfig(facts) },
        {
            path: ".github/workflows/launch-ready.yml",
            text: renderWorkflow(facts, { version: product/* product */.qM.version, ...(commit === undefined ? {} : { commit }) }),
        },
    ];
    let refused = false;
    for (const { path, text } of files) {
        const written = await (0,write_own_file/* writeOwnFile */.O)((0,external_node_path_.join)(io.cwd, path), path, text, values.force === true ? "w" : "wx");
        refused ||= !written;
        io.out(written ? `Wrote ${path}\n` : `Kept ${path}: it exists. Use --force to replace it.\n`);
    }
    io.out("Next: launch-ready run\n");
    return refused ? severity/* exitCodes */.hS.usage : severity/* exitCodes */.hS.ship;
}
function found(facts) {
    const lines = [
        ["framework", facts.framework?.name],
        ["application", facts.application],
        ["built files", facts.outputFolder],
        ["host", facts.host],
        ["site", facts.site],
        ["variables", facts.envExample && `${facts.envExample} (${facts.envNames.length})`],
        ["redirect rules", facts.redirects],
        ["flows", facts.flows],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}`]));
    if (lines.length === 0)
        return "Found nothing that tells about a site: what is written is a start.\n";
    return `Found\n${lines.join("\n")}\n`;
}
async function ownCommit(signal) {
    const folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const git = (0,probes_git/* createGit */.lD)(folder, { signal, timeoutMs: 10_000 });
    try {
        const [top, head] = (await git.text(["rev-parse", "--show-toplevel", "HEAD"])).trim().split("\n");
        const own = top !== undefined && [(0,external_node_path_.join)(top, "dist"), (0,external_node_path_.join)(top, "src", "cli")].includes(folder);
        return own ? head : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 49609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writeOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93222);



async function writeOwnFile(path, name, text, flag = "w") {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag });
        return true;
    }
    catch (thrown) {
        const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown);
        if (flag === "wx" && code === "EEXIST" && thrown.syscall === "open")
            return false;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name}: cannot be written (${code ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`);
    }
}


/***/ }),

/***/ 39953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
function splitList(values) {
    const items = values.flatMap((value) => value.split(/[\s,]+/)).filter((item) => item !== "");
    return [...new Set(items)];
}


/***/ }),

/***/ 24492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
const secretName = /SECRET|TOKEN|PASSW(OR)?D|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|BYPASS|(^|[_.-])(AUTH|OTP|TOTP|PIN)($|[_.-])/i;
function isSecretName(name) {
    return secretName.test(name);
}


/***/ }),

/***/ 78270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   M: () => (/* binding */ readFileBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


async function readTextFile(path, options) {
    const bytes = await readFileBytes(path, options);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        const offset = firstInvalidUtf8(bytes);
        const line = bytes.subarray(0, offset).toString("latin1").split("\n").length;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${options.name}:${line}: the file is not valid UTF-8 (byte ${offset}). Save it as UTF-8.`);
    }
}
async function readFileBytes(path, { maxBytes, name }) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
        const { size } = await handle.stat();
        if (size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: the file has ${size} bytes; at most ${maxBytes} are read`);
        return await handle.readFile();
    }
    catch (thrown) {
        const { code, message } = thrown;
        if (code === "ENOENT" || thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: cannot be read (${code ?? message})`, { cause: thrown });
    }
    finally {
        await handle?.close();
    }
}
function firstInvalidUtf8(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (decodes(bytes.subarray(0, middle + 1), true))
            low = middle + 1;
        else
            high = middle;
    }
    while (low > 0 && !decodes(bytes.subarray(0, low), false))
        low--;
    return low;
}
function decodes(bytes, stream) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
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
