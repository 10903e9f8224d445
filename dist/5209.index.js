export const id = 5209;
export const ids = [5209,109];
export const modules = {

/***/ 45209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handoverCommand: () => (/* binding */ handoverCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/config/load.js
var load = __webpack_require__(4658);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/redactor.js
var redactor = __webpack_require__(71993);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
;// CONCATENATED MODULE: ./out/src/reporters/handover/facts.js

const askedFacts = {
    domains: [
        {
            key: "registrar",
            title: "Registrar",
            question: "Where is the domain registered, and who owns the account?",
        },
        { key: "dns", title: "DNS provider", question: "Which provider serves the zone, and who may change it?" },
    ],
    hosting: [
        { key: "hosting", title: "Hosting", question: "Where does the site run, and who owns the account?" },
        { key: "mail", title: "Mail", question: "Who sends and receives mail for the domain?" },
    ],
    watching: [
        { key: "monitors", title: "Monitors", question: "What watches the site?" },
        { key: "alerts", title: "Alerts", question: "Who is told when it fails, and how?" },
    ],
    operating: [
        { key: "deploy", title: "Deploy", question: "How does a change get live?" },
        { key: "rollback", title: "Rollback", question: "How is a deploy taken back?" },
        {
            key: "backups",
            title: "Backups",
            question: "What is backed up, where to, and when was a restore last tried?",
        },
        { key: "contacts", title: "Contacts", question: "Whom may the new team ask?" },
    ],
};
const knownKeys = new Set([
    ...Object.values(askedFacts).flatMap((facts) => facts.map(({ key }) => key)),
    "secrets",
]);
function isGiven(value) {
    if (value === null || value === undefined || value === "")
        return false;
    return typeof value !== "object" || Object.keys(value).length > 0;
}
function factText(fact, facts) {
    const value = facts[fact.key];
    if (!isGiven(value))
        return `**${fact.title}:** ☐ open. ${fact.question} Set ${(0,sanitize/* forMarkdownCode */.m6)(`handover.${fact.key}`)}.`;
    const text = valueText(value);
    return text.includes("\n") || text.startsWith("- ")
        ? `**${fact.title}:**\n\n${text}`
        : `**${fact.title}:** ${text}`;
}
function valueText(value, depth = 0) {
    const indent = "  ".repeat(depth);
    if (Array.isArray(value))
        return value.map((item) => `${indent}- ${itemText(item, depth)}`).join("\n");
    if (value !== null && typeof value === "object") {
        return Object.entries(value)
            .map(([key, inner]) => `${indent}- **${(0,sanitize/* forMarkdown */.Bm)(key)}:** ${itemText(inner, depth)}`)
            .join("\n");
    }
    const lines = String(value ?? "")
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "");
    return lines.length > 1 ? valueText(lines, depth) : (0,sanitize/* forMarkdown */.Bm)(lines[0] ?? "");
}
function itemText(item, depth) {
    if (item === null || typeof item !== "object")
        return (0,sanitize/* forMarkdown */.Bm)(String(item ?? ""));
    const entries = Object.entries(item);
    const flat = entries.every(([, value]) => value === null || typeof value !== "object");
    if (flat && !Array.isArray(item))
        return entries
            .map(([key, value]) => `${(0,sanitize/* forMarkdown */.Bm)(key)}: ${(0,sanitize/* forMarkdown */.Bm)(String(value ?? ""))}`)
            .join("; ");
    return depth < 4 ? `\n${valueText(item, depth + 1)}` : (0,sanitize/* forMarkdown */.Bm)(JSON.stringify(item));
}

// EXTERNAL MODULE: ./out/src/reporters/markdown/gate-table.js
var gate_table = __webpack_require__(82328);
;// CONCATENATED MODULE: ./out/src/reporters/handover/observed.js


const MAX_TEXT = 500;
function observedTables(report, gate) {
    const tables = report?.gates.find((one) => one.gate === gate)?.tables ?? [];
    const text = (cell) => (0,sanitize/* forMarkdown */.Bm)((0,sanitize/* cut */.Jj)(cell, MAX_TEXT));
    return tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, columns, rows }) => {
        const cells = rows.map((row) => columns.map((_, index) => text(row[index] ?? "")));
        return `*${text(title)}*\n\n${(0,gate_table/* table */.tp)(columns.map(text), cells)}`;
    })
        .join("\n\n");
}
function notObserved(report, gate) {
    if (!report)
        return "No report was given, so nothing was observed.";
    const skipped = report.notChecked.find((one) => one.gate === gate);
    if (skipped)
        return `Not observed: ${(0,sanitize/* forMarkdown */.Bm)(skipped.reason)}.`;
    const ran = report.gates.find((one) => one.gate === gate);
    if (!ran)
        return `Not observed: ${(0,sanitize/* forMarkdownCode */.m6)(gate)} did not run.`;
    return ran.inconclusive.map((reason) => `Not answered: ${(0,sanitize/* forMarkdown */.Bm)(reason)}.`).join(" ");
}
function redirectRules(config) {
    const options = config.gates?.["redirect-crawl"];
    const { canonical, survive, accept } = (options !== null && typeof options === "object" ? options : {});
    const rules = [];
    if (typeof canonical === "string") {
        rules.push(`Every address of the site ends at ${(0,sanitize/* forMarkdownCode */.m6)(canonical)}, in one redirect, with path and query kept.`);
        if (canonical.startsWith("https:"))
            rules.push("Every http:// address redirects to https://.");
    }
    if (typeof survive === "string") {
        rules.push(`Every old address in ${(0,sanitize/* forMarkdownCode */.m6)(survive)} leads to the target that stands beside it.`);
    }
    if (Array.isArray(accept) && accept.length > 0) {
        rules.push(`These answers are accepted as they are: ${(0,sanitize/* forMarkdown */.Bm)(accept.join(", "))}.`);
    }
    return rules.length > 0
        ? rules
        : [
            "The configuration asks for none beyond the defaults: no loops, no chains, no step from https:// to http://, no lost query.",
        ];
}

// EXTERNAL MODULE: ./out/src/core/secret-names.js
var secret_names = __webpack_require__(24492);
;// CONCATENATED MODULE: ./out/src/reporters/handover/variables.js



function variablesOf(config) {
    const found = new Map();
    const add = (gates, environment) => {
        for (const one of requirements(gates?.["env-vars"])) {
            const known = found.get(one.name);
            if (!known)
                found.set(one.name, {
                    ...one,
                    environments: environment === undefined ? one.environments : [environment],
                });
            else if (environment !== undefined && known.environments.length > 0)
                known.environments.push(environment);
        }
    };
    add(config.gates, undefined);
    for (const [name, overlay] of Object.entries(config.environments ?? {}))
        add(overlay.gates, name);
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function requirements(options) {
    if (options === null || typeof options !== "object" || !("required" in options))
        return [];
    const { required } = options;
    const items = typeof required === "string" ? required.split("\n") : Array.isArray(required) ? required : [required];
    return items.flatMap((item) => {
        if (typeof item === "string" && item.trim() !== "")
            return [variable(item.trim(), {})];
        if (item === null || typeof item !== "object" || !("name" in item) || typeof item.name !== "string")
            return [];
        return [variable(item.name, { ...item })];
    });
}
function variable(name, given) {
    const { secret, optional } = given;
    const environments = [given["environments"]].flat();
    return {
        name,
        secret: typeof secret === "boolean" ? secret : (0,secret_names/* isSecretName */.e)(name),
        optional: optional === true,
        environments: environments.filter((one) => typeof one === "string"),
    };
}
function variablesTable(variables) {
    const rows = variables.map(({ name, secret, optional, environments }) => [
        (0,sanitize/* forMarkdownCode */.m6)(name),
        environments.length === 0 ? "all" : (0,sanitize/* forMarkdown */.Bm)(environments.join(", ")),
        secret ? "yes" : "no",
        optional ? "no" : "yes",
    ]);
    return rows.length === 0 ? "" : (0,gate_table/* table */.tp)(["Name", "Environments", "Secret", "Required"], rows);
}
function openSecrets(variables, given) {
    return secretNames(variables, given).filter((name) => {
        const { owner, rotate } = secretFacts(given, name);
        return owner === undefined || rotate === undefined;
    });
}
function secretsTable(variables, given) {
    const rows = secretNames(variables, given).map((name) => {
        const { owner, rotated, rotate } = secretFacts(given, name);
        return [(0,sanitize/* forMarkdownCode */.m6)(name), cell(owner, "☐ open"), cell(rotated, "not known"), cell(rotate, "☐ open")];
    });
    return rows.length === 0 ? "" : (0,gate_table/* table */.tp)(["Secret", "Owner", "Last changed", "Change by"], rows);
}
function cell(value, otherwise) {
    return value === undefined ? otherwise : (0,sanitize/* forMarkdown */.Bm)(value);
}
function secretNames(variables, given) {
    const named = given !== null && typeof given === "object" && !Array.isArray(given) ? Object.keys(given) : [];
    const secrets = variables.filter(({ secret }) => secret).map(({ name }) => name);
    return [...new Set([...secrets, ...named])].sort();
}
function secretFacts(given, name) {
    if (given === null || typeof given !== "object" || !Object.hasOwn(given, name))
        return {};
    const facts = given[name];
    if (typeof facts === "string")
        return { owner: facts };
    if (facts === null || typeof facts !== "object")
        return {};
    const texts = Object.entries(facts).filter(([, value]) => typeof value === "string" && value !== "");
    return Object.fromEntries(texts);
}

// EXTERNAL MODULE: ./out/src/reporters/phrases.js
var phrases = __webpack_require__(87978);
// EXTERNAL MODULE: ./out/src/reporters/sections.js
var sections = __webpack_require__(18718);
;// CONCATENATED MODULE: ./out/src/reporters/handover.js







const handover_MAX_TEXT = 500;
function handover(request) {
    const { config, report, today } = request;
    const facts = config.handover ?? {};
    const variables = variablesOf(config);
    const asked = (group) => askedFacts[group].map((fact) => factText(fact, facts));
    const parts = [
        `# Hand-over${siteName(request)}`,
        `Written ${today} by launch-ready${report ? ` from the run of ${(0,sanitize/* forMarkdown */.Bm)(report.startedAt.slice(0, 10))}` : ", without a report"}.`,
        verdictText(report),
        ...section("Open questions", [openList(facts, variables)]),
        ...section("Domains and DNS", [
            domainLine(request),
            ...asked("domains"),
            ...observed(report, "dns-records"),
            observedTables(report, "mail-auth"),
        ]),
        ...section("Redirects", [bullets(redirectRules(config)), ...observed(report, "redirect-crawl")]),
        ...section("Hosts and certificates", [
            ...asked("hosting"),
            ...observed(report, "tls"),
            observedTables(report, "edge-headers"),
        ]),
        ...section("Environment variables", [
            variables.length === 0 ? "The configuration names none." : variablesTable(variables),
            "Names only: this page never holds a value.",
            observedTables(report, "env-vars"),
        ]),
        ...section("Secrets", [secretsTable(variables, facts["secrets"]) || "The configuration names none."]),
        ...section("Monitors and alerts", [...asked("watching"), observedTables(report, "uptime")]),
        ...section("Deploy and rollback", [...asked("operating"), commandsText(config)]),
        ...section("Open risks", [risksText(report)]),
        ...section("Waivers", [waiversText(config.policy, report, today)]),
        ...section("Not checked", [notCheckedText(report)]),
        ...section("More", [otherFacts(facts)]),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function section(title, parts) {
    const body = parts.filter((part) => part !== "");
    return body.length === 0 ? [] : [`## ${title}`, ...body];
}
function siteName({ config, report }) {
    const name = config.site ?? config.domain ?? report?.target.site ?? report?.target.repository;
    return name === undefined ? "" : `: ${(0,sanitize/* forMarkdown */.Bm)(name)}`;
}
function verdictText(report) {
    if (!report)
        return "";
    const { commit, repository, runUrl } = report.target;
    const at = commit === undefined ? "" : ` at commit ${(0,sanitize/* forMarkdownCode */.m6)(commit.slice(0, 10))}`;
    const of = repository === undefined ? "" : ` of ${(0,sanitize/* forMarkdownCode */.m6)(repository)}`;
    const run = runUrl === undefined ? "" : ` Run: ${(0,sanitize/* forMarkdownCode */.m6)(runUrl)}.`;
    return `The last verdict${at}${of}: **${phrases/* verdictWords */.L2[report.verdict]}** (${(0,sanitize/* forMarkdown */.Bm)((0,phrases/* verdictReason */.s_)(report))}).${run}`;
}
function openList(facts, variables) {
    const open = Object.values(askedFacts)
        .flat()
        .filter(({ key }) => !isGiven(facts[key]))
        .map(({ key, question }) => `- [ ] ${question} (${(0,sanitize/* forMarkdownCode */.m6)(`handover.${key}`)})`);
    const secrets = openSecrets(variables, facts["secrets"]).map((name) => `- [ ] Who answers for the secret ${(0,sanitize/* forMarkdownCode */.m6)(name)}, and when is it to be changed? (${(0,sanitize/* forMarkdownCode */.m6)(`handover.secrets.${name}`)})`);
    return [...open, ...secrets].join("\n") || "None: every question of this page is answered.";
}
function domainLine({ config, report }) {
    const domain = config.domain ?? report?.target.domain;
    const site = config.site ?? report?.target.site;
    const facts = [
        ...(domain === undefined ? [] : [`- **Domain:** ${(0,sanitize/* forMarkdownCode */.m6)(domain)}`]),
        ...(site === undefined ? [] : [`- **Site:** ${(0,sanitize/* forMarkdownCode */.m6)(site)}`]),
        ...Object.entries(config.environments ?? {}).map(([name, overlay]) => `- **${(0,sanitize/* forMarkdown */.Bm)(name)}:** ${overlay.site === undefined ? "the same site" : (0,sanitize/* forMarkdownCode */.m6)(overlay.site)}`),
    ];
    return facts.join("\n");
}
function observed(report, gate) {
    return [observedTables(report, gate), notObserved(report, gate)];
}
function commandsText({ deployment }) {
    const kinds = [
        ["When a deploy may ship, the pipeline runs:", deployment?.["on-ship"]],
        ["When it must not, the pipeline takes it back with:", deployment?.["on-stop"]],
    ];
    return kinds
        .filter(([, commands]) => commands !== undefined && commands.length > 0)
        .map(([sentence, commands = []]) => `${sentence}\n\n${(0,sanitize/* forMarkdownBlock */.qt)(commands.map((words) => words.map(sanitize/* forShell */.uJ).join(" ")).join("\n"), "sh")}`)
        .join("\n\n");
}
function risksText(report) {
    if (!report)
        return "Not known: no report was given.";
    const { mustFix, canWait } = (0,sections/* sectionsOf */.Ks)(report);
    const row = (when) => ({ finding }) => [
        when,
        (0,sanitize/* forMarkdown */.Bm)(report.rules[finding.rule]?.title ?? finding.rule),
        (0,sanitize/* forMarkdownCode */.m6)((0,sanitize/* cut */.Jj)(finding.subject, handover_MAX_TEXT)),
        `${finding.severity}, ${finding.impact}`,
        (0,sanitize/* forMarkdown */.Bm)(ownerOf(finding)),
    ];
    const rows = [...mustFix.map(row("must fix now")), ...canWait.map(row("can wait"))];
    return rows.length === 0 ? "None was found." : (0,gate_table/* table */.tp)(["When", "Risk", "Subject", "Weight", "Owner"], rows);
}
function ownerOf({ owner }) {
    return owner ?? "nobody yet";
}
function waiversText(policy, report, today) {
    const waivers = (policy?.waivers ?? []).map(({ rule, subject, reason, owner, until }) => [
        (0,sanitize/* forMarkdownCode */.m6)(rule),
        (0,sanitize/* forMarkdownCode */.m6)(subject),
        (0,sanitize/* forMarkdown */.Bm)(reason),
        (0,sanitize/* forMarkdown */.Bm)(owner),
        `${until}${until < today ? " (expired)" : ""}`,
    ]);
    const others = (report ? (0,sections/* sectionsOf */.Ks)(report).accepted : [])
        .filter(({ finding }) => finding.suppression && finding.suppression.kind !== "waiver")
        .map(({ finding: { rule, subject, suppression } }) => [
        (0,sanitize/* forMarkdownCode */.m6)(rule),
        (0,sanitize/* forMarkdownCode */.m6)((0,sanitize/* cut */.Jj)(subject, handover_MAX_TEXT)),
        (0,sanitize/* forMarkdown */.Bm)(suppression ? (0,phrases/* suppressionText */.Jx)(suppression) : ""),
        (0,sanitize/* forMarkdown */.Bm)(suppression?.owner ?? ""),
        (0,sanitize/* forMarkdown */.Bm)(suppression?.until ?? ""),
    ]);
    const rows = [...waivers, ...others];
    return rows.length === 0 ? "None." : (0,gate_table/* table */.tp)(["Rule", "Subject", "Why", "Owner", "Until"], rows);
}
function notCheckedText(report) {
    if (!report)
        return "Everything: no report was given.";
    const gates = report.notChecked.map(({ gate, reason }) => `${(0,sanitize/* forMarkdownCode */.m6)(gate)}: ${(0,sanitize/* forMarkdown */.Bm)(reason)}`);
    const open = report.gates.flatMap((gate) => gate.inconclusive.map((reason) => `${(0,sanitize/* forMarkdownCode */.m6)(gate.gate)} stayed open: ${(0,sanitize/* forMarkdown */.Bm)((0,sanitize/* cut */.Jj)(reason, handover_MAX_TEXT))}`));
    const skips = report.gates.flatMap((gate) => gate.coverage.skipped.map((skip) => `${(0,sanitize/* forMarkdownCode */.m6)(gate.gate)}: ${(0,sanitize/* forMarkdown */.Bm)((0,sanitize/* cut */.Jj)((0,phrases/* skipText */.DD)(skip), handover_MAX_TEXT))}`));
    const all = [...open, ...gates, ...skips];
    return all.length === 0 ? "Every gate ran and left nothing out." : bullets(all);
}
function otherFacts(facts) {
    const others = Object.entries(facts).filter(([key, value]) => !knownKeys.has(key) && isGiven(value));
    return others.length === 0 ? "" : valueText(Object.fromEntries(others));
}
function bullets(items) {
    return items.map((item) => `- ${item}`).join("\n");
}

// EXTERNAL MODULE: ./out/src/suite/report.js
var suite_report = __webpack_require__(27658);
// EXTERNAL MODULE: ./out/src/cli/arguments.js
var cli_arguments = __webpack_require__(23340);
// EXTERNAL MODULE: ./out/src/cli/report.js + 3 modules
var cli_report = __webpack_require__(90109);
// EXTERNAL MODULE: ./out/src/cli/write-own-file.js
var write_own_file = __webpack_require__(49609);
;// CONCATENATED MODULE: ./out/src/cli/handover.js











async function handoverCommand(args, io) {
    const { values, positionals } = (0,cli_arguments/* parseFlags */.b)(args, {
        output: { type: "string" },
        config: { type: "string" },
        environment: { type: "string" },
    });
    const [source, ...more] = positionals;
    if (more.length > 0)
        throw new errors/* ConfigurationError */.j1("handover takes one JSON report, or none");
    const report = source === undefined ? undefined : await (0,cli_report.readReport)(source, io);
    const { config } = await (0,load/* loadConfig */.Z9)({
        root: io.cwd,
        overrides: [],
        env: io.env,
        redactor: (0,redactor/* createRedactor */.lY)(),
        literal: true,
        ...(values.config === undefined ? {} : { file: values.config }),
        ...(values.environment === undefined ? {} : { environment: values.environment }),
    });
    const file = values.output ?? "HANDOVER.md";
    await (0,write_own_file/* writeOwnFile */.O)((0,external_node_path_.resolve)(io.cwd, file), file, handover({ config, today: (0,suite_report/* today */.Ec)(io.clock), ...(report ? { report } : {}) }));
    io.out(`Wrote ${(0,sanitize/* forLog */.Ig)(file)}\n`);
    return severity/* exitCodes */.hS.ship;
}


/***/ }),

/***/ 90109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand),
  readReport: () => (/* binding */ readReport),
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/config/split-list.js
var split_list = __webpack_require__(39953);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/report.js
var core_report = __webpack_require__(77407);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./out/src/core/severity.js
var core_severity = __webpack_require__(92494);
;// CONCATENATED MODULE: ./out/src/core/report-schema.js



const report_schema_text = (max) => schemas/* string */.YjP().max(max);
const line = () => report_schema_text(10_000);
const report_schema_long = () => report_schema_text(1_000_000);
const count = () => schemas/* number */.aig().int().nonnegative();
const position = () => schemas/* number */.aig().int().positive();
const report_schema_time = () => schemas/* number */.aig().nonnegative();
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const gateId = () => schemas/* string */.YjP().max(100).regex(slug, "must be a gate's id, such as redirect-crawl");
const ruleId = () => schemas/* string */.YjP()
    .max(200)
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must be a rule's id, such as redirect-crawl/loop");
const report_schema_date = () => schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-05-01");
const evidenceSchema = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz("hops"),
        hops: schemas/* array */.YOg(schemas/* object */.Ikc({
            url: report_schema_long(),
            status: count().exactOptional(),
            location: report_schema_long().exactOptional(),
            timeMs: report_schema_time().exactOptional(),
        }))
            .max(1000),
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz("headers"),
        url: report_schema_long(),
        status: count().exactOptional(),
        headers: schemas/* array */.YOg(schemas/* tuple */.PVZ([line(), report_schema_long()])).max(1000),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("snippet"), label: line(), text: report_schema_long(), line: position().exactOptional() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("comparison"), label: line(), expected: report_schema_long(), actual: report_schema_long() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("command"), command: report_schema_long() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("list"), label: line(), items: schemas/* array */.YOg(report_schema_long()).max(10_000) }),
]);
const locationSchema = schemas/* object */.Ikc({
    path: line(),
    line: position().exactOptional(),
    column: position().exactOptional(),
    endLine: position().exactOptional(),
    endColumn: position().exactOptional(),
    commit: report_schema_text(200).exactOptional(),
});
const suppressionSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["waiver", "baseline", "inline"]),
    reason: line().exactOptional(),
    owner: line().exactOptional(),
    until: report_schema_date().exactOptional(),
});
const findingSchema = schemas/* object */.Ikc({
    rule: ruleId(),
    severity: schemas/* enum */.k5n(core_severity/* severities */.gO),
    impact: schemas/* enum */.k5n(core_severity/* impacts */.uG),
    subject: report_schema_long(),
    message: report_schema_long(),
    args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    location: locationSchema.exactOptional(),
    evidence: schemas/* array */.YOg(evidenceSchema).max(1000),
    fingerprint: schemas/* string */.YjP()
        .max(200)
        .regex(/^[0-9a-f]+$/i, "must be hexadecimal"),
    reach: report_schema_time().exactOptional(),
    owner: line().exactOptional(),
    suppression: suppressionSchema.exactOptional(),
});
const gateSchema = schemas/* object */.Ikc({
    gate: gateId(),
    title: line(),
    verdict: schemas/* enum */.k5n(core_severity/* verdicts */.rY),
    inconclusive: schemas/* array */.YOg(report_schema_long()).max(10_000),
    skipped: line().exactOptional(),
    startedMs: report_schema_time(),
    durationMs: report_schema_time(),
    coverage: schemas/* object */.Ikc({
        checked: schemas/* record */.g1P(schemas/* string */.YjP(), report_schema_time()),
        skipped: schemas/* array */.YOg(schemas/* object */.Ikc({ what: report_schema_long(), reason: report_schema_long(), count: count() })).max(100_000),
    }),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    tables: schemas/* array */.YOg(schemas/* object */.Ikc({
        title: line(),
        columns: schemas/* array */.YOg(line()).max(200),
        rows: schemas/* array */.YOg(schemas/* array */.YOg(report_schema_long()).max(200)).max(100_000),
    }))
        .max(100),
    findings: schemas/* array */.YOg(findingSchema).max(100_000),
});
const ruleSchema = schemas/* object */.Ikc({
    title: line(),
    subject: schemas/* enum */.k5n([
        "file",
        "commit",
        "url",
        "dns-name",
        "variable",
        "flow",
        "secret",
        "host",
        "command",
        "policy",
    ]),
    severity: schemas/* enum */.k5n(core_severity/* severities */.gO),
    impact: schemas/* enum */.k5n(core_severity/* impacts */.uG),
    why: line(),
    fix: line(),
    fixes: schemas/* array */.YOg(schemas/* object */.Ikc({
        platform: schemas/* enum */.k5n(["nginx", "Cloudflare", "Vercel", "Netlify", "Next.js", "GitHub", "Express", "DNS"]),
        text: line(),
        snippet: line().exactOptional(),
    }))
        .max(100),
    helpUri: line(),
});
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(core_report/* SCHEMA_VERSION */.f),
    tool: schemas/* object */.Ikc({ name: line(), version: line(), informationUri: line() }),
    verdict: schemas/* enum */.k5n(core_severity/* verdicts */.rY),
    startedAt: datetime(),
    durationMs: report_schema_time().max(1e10),
    target: schemas/* object */.Ikc({
        site: report_schema_long().exactOptional(),
        domain: line().exactOptional(),
        environment: line().exactOptional(),
        event: line(),
        repository: line().exactOptional(),
        commit: line().exactOptional(),
        ref: line().exactOptional(),
        pullRequest: position().exactOptional(),
        runUrl: line().exactOptional(),
        sourceUrl: line().exactOptional(),
    }),
    totals: schemas/* object */.Ikc({ error: count(), warning: count(), note: count() }),
    failOn: schemas/* enum */.k5n([...core_severity/* severities */.gO, "never"]),
    gates: schemas/* array */.YOg(gateSchema).max(1000),
    notChecked: schemas/* array */.YOg(schemas/* object */.Ikc({ gate: gateId(), title: line(), reason: report_schema_long() })).max(1000),
    rules: schemas/* record */.g1P(ruleId(), ruleSchema),
    shard: schemas/* string */.YjP()
        .regex(/^\d{1,6}\/\d{1,6}$/, "must have the form k/n")
        .exactOptional(),
});
true;
true;
true;
true;
true;

// EXTERNAL MODULE: ./out/src/core/schema-errors.js
var schema_errors = __webpack_require__(38140);
;// CONCATENATED MODULE: ./out/src/core/parse-report.js





const MAX_REPORT_LENGTH = 100_000_000;
const MAX_DEPTH = 64;
function parseReport(text, name) {
    if (text.length > MAX_REPORT_LENGTH) {
        throw new errors/* ConfigurationError */.j1(`${name}: larger than ${MAX_REPORT_LENGTH / 1e6} million characters, the most a report may have`);
    }
    const depth = depthOf(text);
    if (depth > MAX_DEPTH) {
        throw new errors/* ConfigurationError */.j1(`${name}: nested deeper than ${MAX_DEPTH} levels; this is no report of launch-ready`);
    }
    const data = parseJson(text, name);
    const version = data !== null && typeof data === "object" ? data.schemaVersion : undefined;
    if (typeof version === "number" && version !== core_report/* SCHEMA_VERSION */.f) {
        throw new errors/* ConfigurationError */.j1(`${name}: schemaVersion is ${version}, and this version of launch-ready reads ${core_report/* SCHEMA_VERSION */.f}. Use the version that wrote it.`);
    }
    const report = (0,schema_errors/* validate */.t)(reportSchema, data, () => ({ name }));
    const [problem] = contradictions(report);
    if (problem !== undefined)
        throw new errors/* ConfigurationError */.j1(`${name}: the report contradicts itself: ${problem}`);
    return report;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text, text.includes("__proto__") ? withoutPrototype : undefined);
    }
    catch (thrown) {
        const reason = thrown instanceof SyntaxError ? thrown.message.split("\n", 1)[0] : "it cannot be read";
        throw new errors/* ConfigurationError */.j1(`${name}: not JSON: ${reason}`);
    }
}
function withoutPrototype(key, value) {
    return key === "__proto__" ? undefined : value;
}
function depthOf(text) {
    let depth = 0;
    let deepest = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index++) {
        const char = text[index];
        if (char === '"')
            quoted = !quoted;
        else if (quoted && char === "\\")
            index++;
        else if (!quoted && (char === "{" || char === "["))
            deepest = Math.max(deepest, ++depth);
        else if (!quoted && (char === "}" || char === "]"))
            depth--;
    }
    return deepest;
}
function contradictions({ verdict, gates, totals, failOn }) {
    const standing = gates.flatMap((gate) => gate.findings).filter((found) => !found.suppression);
    const problems = gates
        .filter((gate) => isLaxer(gate.verdict, leastVerdict(gate, failOn)))
        .map(({ gate, verdict }) => `${gate} has the verdict ${verdict}, but its findings say otherwise`);
    for (const severity of core_severity/* severities */.gO) {
        const counted = standing.filter((found) => found.severity === severity).length;
        if (counted !== totals[severity])
            problems.push(`it counts ${totals[severity]} findings of severity ${severity} and holds ${counted}`);
    }
    const least = gates.reduce((worst, gate) => (isLaxer(worst, gate.verdict) ? gate.verdict : worst), gates.length === 0 ? "inconclusive" : "ship");
    if (isLaxer(verdict, least))
        problems.push(`its verdict is ${verdict}, but its gates' is ${least}`);
    return problems;
}
function leastVerdict({ findings, inconclusive }, failOn) {
    const blocking = findings.some((found) => !found.suppression && failOn !== "never" && (0,core_severity/* atLeast */.jZ)(found.severity, failOn));
    if (blocking)
        return "stop";
    return inconclusive.length > 0 ? "inconclusive" : "ship";
}
const strictness = { ship: 0, inconclusive: 1, stop: 2 };
function isLaxer(one, other) {
    return strictness[one] < strictness[other];
}

// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/reporters/terminal.js
var terminal = __webpack_require__(52370);
// EXTERNAL MODULE: ./out/src/cli/arguments.js
var cli_arguments = __webpack_require__(23340);
// EXTERNAL MODULE: ./out/src/cli/perform.js + 6 modules
var perform = __webpack_require__(13171);
// EXTERNAL MODULE: ./out/src/cli/report-files.js + 1 modules
var report_files = __webpack_require__(30572);
;// CONCATENATED MODULE: ./out/src/cli/report.js










const options = {
    format: { type: "string", multiple: true },
    output: { type: "string" },
    quiet: { type: "boolean" },
};
async function reportCommand(args, io) {
    const { values, positionals } = (0,cli_arguments/* parseFlags */.b)(args, options);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
        throw new errors/* ConfigurationError */.j1("report takes one JSON report: launch-ready report launch-report.json --format html");
    return showReport(await readReport(file, io), values, io);
}
async function mergeCommand(args, io) {
    const { values, positionals } = (0,cli_arguments/* parseFlags */.b)(args, options);
    if (positionals.length === 0)
        throw new errors/* ConfigurationError */.j1("merge takes the shards' JSON reports: launch-ready merge shard-*/launch-report.json");
    const reports = [];
    for (const file of positionals)
        reports.push(await readReport(file, io));
    const { mergeReports } = await __webpack_require__.e(/* import() */ 1334).then(__webpack_require__.bind(__webpack_require__, 61334));
    return showReport(mergeReports(reports), values, io);
}
async function readReport(file, io) {
    try {
        return parseReport(await (0,files/* readTextFile */.G)((0,external_node_path_.resolve)(io.cwd, file), { maxBytes: MAX_REPORT_LENGTH, name: file }), file);
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === "ENOENT")
            throw new errors/* ConfigurationError */.j1(`${file}: no such file`);
        throw thrown;
    }
}
async function showReport(report, { format = [], output = ".", quiet = false }, io) {
    const formats = (0,report_files/* readFormats */.v)((0,split_list/* splitList */.r)(format));
    const { paths, problems } = await (0,report_files/* writeReportFiles */.t)(report, formats, (0,external_node_path_.resolve)(io.cwd, output));
    io.out((0,terminal/* terminal */.F)(report, { color: io.color, columns: io.columns, quiet: quiet || formats.length > 0 }));
    for (const path of paths)
        io.out(`Wrote ${(0,sanitize/* forLog */.Ig)(path)}\n`);
    for (const problem of problems)
        io.err(`launch-ready: ${(0,sanitize/* forLog */.Ig)(problem)}\n`);
    return (0,perform/* exitCodeOf */.FO)(report.verdict);
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

/***/ 82328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ verdictSigns),
/* harmony export */   k0: () => (/* binding */ gateTable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87978);


const verdictSigns = {
    ship: "✅",
    stop: "❌",
    inconclusive: "❔",
    skipped: "⚪",
    "not checked": "⚪",
};
function gateTable(report) {
    const rows = [
        ...report.gates.map(gateRow),
        ...report.notChecked.map(({ gate, reason }) => [
            (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(gate),
            sign("not checked"),
            "",
            (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(reason),
            "",
        ]),
    ];
    if (rows.length === 0)
        return "";
    return table(["Gate", "Verdict", "Findings", "Checked", "Time"], rows);
}
function gateRow(gate) {
    const skips = gate.coverage.skipped.reduce((sum, { count }) => sum + count, 0);
    const coverage = gate.skipped ?? `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageText */ ._)(gate.coverage)}${skips > 0 ? `; ${skips} skipped` : ""}`;
    return [
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(gate.gate),
        sign((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .gateStatus */ ._O)(gate)),
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsText */ .zF)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .gateTotals */ .jv)(gate))),
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(coverage),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(gate.durationMs),
    ];
}
function sign(status) {
    return `${verdictSigns[status]} ${status}`;
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ })

};
