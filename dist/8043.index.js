export const id = 8043;
export const ids = [8043];
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

/***/ 78043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93222);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9603);
/* harmony import */ var _core_product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87690);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92494);
/* harmony import */ var _suite_reported_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2186);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23340);






async function explainCommand(args, io) {
    const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(args, {});
    const gates = await (0,_suite_reported_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReportedGates */ .Q)();
    const rules = gates.flatMap((gate) => Object.values(gate.rules));
    const [wanted, ...more] = positionals;
    if (more.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1("explain takes one rule or gate");
    const listed = gates.filter(({ id }) => wanted === undefined || id === wanted);
    if (wanted === undefined || listed.length > 0) {
        for (const gate of listed) {
            io.out(`${gate.id}: ${gate.question}\n`);
            for (const rule of Object.values(gate.rules))
                io.out(`  ${rule.id.padEnd(34)} ${rule.severity.padEnd(8)} ${rule.title}\n`);
        }
        return _core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ship;
    }
    const named = rules.filter((rule) => rule.id === wanted || nameOf(rule) === wanted);
    const [rule, ...others] = named;
    if (!rule)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(unknownRule(wanted, gates));
    if (others.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`"${wanted}" is a rule of several gates: ${named.map(({ id }) => id).join(", ")}`);
    io.out(explanation(rule));
    return _core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ship;
}
function nameOf({ id }) {
    return id.slice(id.indexOf("/") + 1);
}
function unknownRule(wanted, gates) {
    const rules = gates.flatMap((gate) => Object.values(gate.rules));
    const known = wanted.includes("/")
        ? rules.map(({ id }) => id)
        : [...gates.map(({ id }) => id), ...rules.map(nameOf)];
    const what = wanted.includes("/") ? "rule" : "rule and no gate";
    return `there is no ${what} "${wanted}".${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(wanted, known)} "launch-ready explain" lists all.`;
}
function explanation(rule) {
    const fixes = (rule.fixes ?? []).map(({ platform, text, snippet }) => {
        const code = snippet === undefined
            ? ""
            : `\n${snippet
                .split("\n")
                .map((line) => `      ${line}`)
                .join("\n")}`;
        return `  ${platform}: ${text}${code}`;
    });
    const sections = [
        `${rule.id}: ${rule.title}`,
        `Severity ${rule.severity}, impact ${rule.impact}, about a ${rule.subject}.`,
        `Why    ${rule.why}`,
        `Fix    ${rule.fix}`,
        ...(fixes.length > 0 ? [fixes.join("\n")] : []),
        `Waive  policy: { waivers: [{ rule: ${rule.id}, subject: "…", reason: "…", owner: "…", until: YYYY-MM-DD }] }`,
        ...(rule.references?.length ? [`See    ${rule.references.join("\n       ")}`] : []),
        `Page   ${(0,_core_product_js__WEBPACK_IMPORTED_MODULE_0__/* .helpUri */ .qU)(rule.id)}`,
    ];
    return `${sections.join("\n\n")}\n`;
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

/***/ 25302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
function defineGate(gate) {
    return { notApplicable: () => undefined, ...gate };
}


/***/ }),

/***/ 36387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   x0: () => (/* binding */ defineRules)
/* harmony export */ });
function rule(init) {
    return init;
}
function defineRules(gate, rules) {
    const entries = Object.entries(rules).map(([name, init]) => [name, { ...init, id: `${gate}/${name}` }]);
    return Object.fromEntries(entries);
}
function finding(rule, init) {
    const { evidence = [], ...rest } = init;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return { rule: rule.id, evidence, ...given };
}


/***/ }),

/***/ 24635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   KS: () => (/* binding */ gateTitle),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   cJ: () => (/* binding */ loadAllGates)
/* harmony export */ });
const catalogue = {
    "secret-scan": { title: "Secret scan", load: async () => (await __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 70578))).gate },
    "env-vars": {
        title: "Environment variables",
        load: async () => (await __webpack_require__.e(/* import() */ 9837).then(__webpack_require__.bind(__webpack_require__, 69837))).gate,
    },
    "redirect-crawl": {
        title: "Redirect crawl",
        load: async () => (await __webpack_require__.e(/* import() */ 3490).then(__webpack_require__.bind(__webpack_require__, 73490))).gate,
    },
    "smoke-test": { title: "Smoke test", load: async () => (await __webpack_require__.e(/* import() */ 9455).then(__webpack_require__.bind(__webpack_require__, 59455))).gate },
    "dns-records": { title: "DNS records", load: async () => (await __webpack_require__.e(/* import() */ 1575).then(__webpack_require__.bind(__webpack_require__, 11575))).gate },
    "cache-headers": {
        title: "Cache headers",
        load: async () => (await __webpack_require__.e(/* import() */ 4344).then(__webpack_require__.bind(__webpack_require__, 4344))).gate,
    },
    "endpoint-timing": {
        title: "Endpoint timing",
        load: async () => (await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 80173))).gate,
    },
};
const gateIds = Object.keys(catalogue);
function isGateId(id) {
    return Object.hasOwn(catalogue, id);
}
function gateTitle(id) {
    return catalogue[id].title;
}
function loadGate(id) {
    return catalogue[id].load();
}
function loadAllGates() {
    return Promise.all(gateIds.map(loadGate));
}


/***/ }),

/***/ 28381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   _: () => (/* binding */ policyResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25302);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85599);



const gate = (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .defineGate */ .p)({
    id: "policy",
    title: "Policy",
    question: "Is what may be waived still what was agreed on?",
    options: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({}),
    rules: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a,
    async *run() {
        return {};
    },
});
function policyResult({ findings, checked, inconclusive }) {
    return {
        gate,
        options: {},
        findings,
        dropped: 0,
        coverage: { checked, skipped: [] },
        outcome: inconclusive.length > 0 ? { inconclusive } : {},
        startedMs: 0,
        durationMs: 0,
    };
}


/***/ }),

/***/ 85599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("policy", {
    loosened: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "The change loosens its own gates",
        subject: "policy",
        severity: "warning",
        impact: "security",
        message: (subject, { was, becomes }) => `${subject} would go from ${was} to ${becomes}`,
        why: "A pull request that switches off the gate which would have stopped it ships what nobody looked at.",
        fix: "Have the loosening reviewed on its own; until it is merged the base branch's policy holds.",
    }),
    "changed-checks": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "The change alters what the gates check",
        subject: "policy",
        severity: "note",
        impact: "support",
        message: (subject, { was, becomes }) => `${subject} goes from ${was} to ${becomes}`,
        why: "A gate that checks something else than before can be green for another reason than before.",
        fix: "Look at the configuration's change as at code.",
    }),
    "expired-waiver": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A waiver has expired",
        subject: "policy",
        severity: "warning",
        impact: "support",
        message: (subject, { rule: id, until, owner }) => `the waiver of ${id} for ${subject} expired on ${until} (${owner})`,
        why: "What was accepted for a time is open again, and nobody has decided anew.",
        fix: "Mend what was waived and take the waiver out, or set a new date with its owner.",
    }),
    "expired-baseline": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A baseline entry has expired",
        subject: "policy",
        severity: "warning",
        impact: "support",
        message: (subject, { rule: id, until, owner }) => `the baseline's ${id} for ${subject} expired on ${until} (${owner})`,
        why: "An old fault was tolerated until a date that has passed.",
        fix: 'Mend it, or run "launch-ready baseline" with a new date after its owner agreed.',
    }),
    "stale-baseline": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A baseline entry is no longer needed",
        subject: "policy",
        severity: "note",
        impact: "support",
        message: (subject, { rule: id }) => `the baseline still holds ${id} for ${subject}, which is not there any more`,
        why: "An entry that is kept would hide the same fault when it comes back.",
        fix: 'Run "launch-ready baseline" again, which takes the entry out.',
    }),
});


/***/ }),

/***/ 29497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25302);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92435);



const gate = (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .defineGate */ .p)({
    id: "promotion",
    title: "Promotion",
    question: "Was the verdict acted on, and is the site good afterwards?",
    options: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({}),
    rules: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a,
    async *run() {
        return {};
    },
});


/***/ }),

/***/ 92435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("promotion", {
    "command-failed": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A command of the promotion failed",
        subject: "command",
        severity: "error",
        impact: "revenue",
        message: (subject, { list, reason }) => `${list}: ${subject} ${reason}`,
        why: "The deployment is neither promoted nor rolled back, and somebody has to finish it by hand.",
        fix: "Look at the command's output, finish by hand what it began, then mend the command.",
    }),
    "rollback-not-good": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "The site is not good after the rollback",
        subject: "host",
        severity: "error",
        impact: "revenue",
        message: (subject, { gate, errors }) => `${gate} stops ${subject} after the rollback${errors > 0 ? ` (${errors} ${errors === 1 ? "error" : "errors"})` : ""}`,
        why: "Customers meet a broken site although everybody believes that it was put back.",
        fix: "Look at that gate's findings on the live site at once: the version before may be broken, too.",
    }),
});


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadReportedGates)
/* harmony export */ });
/* harmony import */ var _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24635);
/* harmony import */ var _policy_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28381);
/* harmony import */ var _promotion_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29497);



async function loadReportedGates() {
    return [...(await (0,_gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAllGates */ .cJ)()), _policy_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .G, _promotion_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .G];
}


/***/ })

};
