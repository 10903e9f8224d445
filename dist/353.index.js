export const id = 353;
export const ids = [353];
export const modules = {

/***/ 25302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Declares a gate. Its options schema validates, gives types and is exported for editors. */
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
/** Types one catalogue entry by the arguments its sentence needs. */
function rule(init) {
    return init;
}
/**
 * Turns a gate's rules, keyed by their short names, into a catalogue with full ids.
 *
 * @param gate The gate's id, for example `redirect-crawl`.
 */
function defineRules(gate, rules) {
    const entries = Object.entries(rules).map(([name, init]) => [name, { ...init, id: `${gate}/${name}` }]);
    return Object.fromEntries(entries);
}
/** Makes a finding of `rule`. */
function finding(rule, init) {
    const { evidence = [], ...rest } = init;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return { rule: rule.id, evidence, ...given };
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



/**
 * The policy as a gate of the report: its rules are judged, waived and shown like any other's. It is not asked for by
 * name and asks nothing of the world; what it says is worked out around the other gates' results.
 */
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
/** The policy's findings in the form in which gates bring theirs back. */
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

/***/ 10353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPolicy: () => (/* binding */ reviewPolicy)
});

// EXTERNAL MODULE: ./out/src/core/fingerprint.js
var fingerprint = __webpack_require__(49541);
// EXTERNAL MODULE: ./out/src/core/rule.js
var core_rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/policy/gate.js
var gate = __webpack_require__(28381);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./out/src/config/merge.js
var merge = __webpack_require__(98148);
// EXTERNAL MODULE: ./out/src/config/schema.js
var schema = __webpack_require__(83961);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
// EXTERNAL MODULE: ./out/src/core/stars.js
var stars = __webpack_require__(3696);
// EXTERNAL MODULE: ./out/src/policy/rules.js
var rules = __webpack_require__(85599);
// EXTERNAL MODULE: ./out/src/policy/trusted.js
var trusted = __webpack_require__(11395);
;// CONCATENATED MODULE: ./out/src/policy/loosened.js








/** Options by which a gate looks away. */
const lookingAway = new Set(["exclude", "ignore", "skip-tags", "allow"]);
/** Keys that decide what is judged, without being policy. */
const targetKeys = ["site", "domain", "revision", "timeout"];
/** Compares two configurations as their files have them. Purely a function of both. */
function policyChanges(base, head, defaultSeverity = () => undefined) {
    const environments = (config) => (0,merge/* isMapping */.pi)(config["environments"]) ? config["environments"] : {};
    const names = [...new Set([...Object.keys(environments(base)), ...Object.keys(environments(head))])].sort();
    const overlays = names.flatMap((name) => overlayChanges(mapping(environments(base)[name]), mapping(environments(head)[name]), defaultSeverity).map((change) => ({
        ...change,
        path: ["environments", name, ...change.path],
        subject: `environments.${name}.${change.subject}`,
    })));
    return [...overlayChanges(base, head, defaultSeverity), ...overlays];
}
/** Changes as findings of the policy. `lineOf` gives the line of a key in the head's file. */
function changeFindings(changes, file, lineOf) {
    return changes.map(({ subject, path, looser, was, becomes }) => {
        const line = lineOf(path);
        return (0,core_rule/* finding */.gk)(looser ? rules/* rules */.a.loosened : rules/* rules */.a["changed-checks"], {
            subject,
            args: { was, becomes },
            evidence: [{ kind: "comparison", label: "Base and head", expected: was, actual: becomes }],
            location: { path: file, ...(line === undefined ? {} : { line }) },
            identity: [was, becomes],
        });
    });
}
function overlayChanges(base, head, defaultSeverity) {
    const policies = [policyOf(base), policyOf(head)];
    return [
        ...failOnChanges(...policies),
        ...severityChanges(...policies, defaultSeverity),
        ...waiverChanges(...policies),
        ...baselineChanges(...policies),
        ...pathChanges(base, head),
        ...gateChanges(mapping(base["gates"]), mapping(head["gates"])),
        ...targetKeys
            .filter((key) => !same(base[key], head[key]))
            .map((key) => change([key], key, show(base[key]), show(head[key]), false)),
        ...networkChanges(mapping(base["network"]), mapping(head["network"])),
    ];
}
function change(path, subject, was, becomes, looser = true) {
    return { path, subject, was, becomes, looser };
}
function mapping(value) {
    return (0,merge/* isMapping */.pi)(value) ? value : {};
}
/** A policy that does not hold to its schema is told of elsewhere; here it counts as none. */
function policyOf(config) {
    const parsed = schema/* policySchema */.wh.safeParse(config["policy"] ?? {});
    return parsed.success ? parsed.data : {};
}
/** How much a `fail-on` lets through: `note` nothing, `never` everything. */
function leniency(failOn) {
    const order = ["note", "warning", "error", "never"];
    return order.indexOf(failOn ?? "error");
}
function failOnChanges(base, head) {
    const [was, becomes] = [base["fail-on"], head["fail-on"]];
    if (leniency(becomes) <= leniency(was))
        return [];
    return [change(["policy", "fail-on"], "policy.fail-on", was ?? "error", becomes ?? "error")];
}
function severityChanges(base, head, defaultSeverity) {
    const order = [...severity/* severities */.gO, "off"];
    const ids = [...new Set([...Object.keys(base.rules ?? {}), ...Object.keys(head.rules ?? {})])].sort();
    return ids.flatMap((id) => {
        const [was, becomes] = [base.rules?.[id], head.rules?.[id]];
        // A rule nobody here knows is taken to be as severe as can be, and to fall back to the mildest.
        const before = was ?? defaultSeverity(id) ?? "error";
        const after = becomes ?? defaultSeverity(id) ?? "note";
        if (order.indexOf(after) <= order.indexOf(before))
            return [];
        return [
            change(["policy", "rules", id], `policy.rules.${id}`, was ?? "its default", becomes ?? "its default"),
        ];
    });
}
/** Whether all that `narrow` waives is waived by `wide`, for at least as long. */
function covers(wide, narrow) {
    const rule = wide.rule === narrow.rule || (wide.rule.endsWith("/*") && narrow.rule.startsWith(wide.rule.slice(0, -1)));
    return rule && (0,stars/* matchesStars */.b)(narrow.subject, wide.subject) && wide.until >= narrow.until;
}
function waiverChanges(base, head) {
    return (head.waivers ?? []).flatMap((waiver, index) => {
        if (base.waivers?.some((theirs) => covers(theirs, waiver)))
            return [];
        const earlier = base.waivers?.find((one) => one.rule === waiver.rule && one.subject === waiver.subject);
        const was = earlier ? `waived until ${earlier.until}` : "not waived";
        const subject = `policy.waivers: ${waiver.rule} for ${waiver.subject}`;
        return [change(["policy", "waivers", index], subject, was, `waived until ${waiver.until}`)];
    });
}
function baselineChanges(base, head) {
    const changes = [];
    if (head["new-only"] === true && base["new-only"] !== true) {
        changes.push(change(["policy", "new-only"], "policy.new-only", show(base["new-only"]), "true"));
    }
    if (head.baseline !== undefined && head.baseline !== base.baseline) {
        changes.push(change(["policy", "baseline"], "policy.baseline", show(base.baseline), show(head.baseline)));
    }
    return changes;
}
function pathChanges(base, head) {
    if (same(base["paths"], head["paths"]) || head["paths"] === undefined)
        return [];
    return [change(["paths"], "paths", show(base["paths"]), show(head["paths"]))];
}
/** By key only: a header's value may be a secret. */
function networkChanges(base, head) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return keys
        .filter((key) => !same(base[key], head[key]))
        .map((key) => {
        const value = (config, present) => config[key] === undefined ? "absent" : present;
        return change(["network", key], `network.${key}`, value(base, "one value"), value(head, "another"), false);
    });
}
function gateChanges(base, head) {
    const ids = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return ids.flatMap((id) => {
        const path = ["gates", id];
        const subject = `gates.${id}`;
        const [was, becomes] = [base[id], head[id]];
        if ((0,trusted/* isOff */.gK)(was))
            return [];
        if ((0,trusted/* isOff */.gK)(becomes))
            return [change(path, subject, "on", "off")];
        if (!Object.hasOwn(head, id))
            return [change(path, subject, "asked for", "run only where it applies")];
        return optionChanges(path, mapping(was), mapping(becomes));
    });
}
function optionChanges(path, base, head) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return keys.flatMap((key) => {
        const [was, becomes] = [base[key], head[key]];
        if (same(was, becomes))
            return [];
        const place = [...path, key];
        const subject = place.map(String).join(".");
        if (!lookingAway.has(key))
            return [change(place, subject, show(was), show(becomes), false)];
        const known = new Set(items(was).map((item) => JSON.stringify(item)));
        const added = items(becomes).filter((item) => !known.has(JSON.stringify(item)));
        return added.length === 0 ? [] : [change(place, subject, show(was), show(becomes))];
    });
}
function items(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}
function same(a, b) {
    return (0,external_node_util_.isDeepStrictEqual)(a ?? null, b ?? null);
}
/** A value in few words, as the file has it: `${NAME}` stays a name. */
function show(value) {
    if (value === undefined || value === null)
        return "absent";
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.length > 120 ? `${text.slice(0, 119).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./out/src/policy/review.js





/**
 * Looks at the policy itself, once the gates are done: waivers and baseline entries that expired, entries that nothing
 * needs any more, and what the change would loosen.
 *
 * @returns Undefined when there is no policy to look at.
 */
function reviewPolicy(request) {
    const { config, trust, known } = request;
    const waivers = config.policy?.waivers ?? [];
    const compared = trust.base !== undefined && trust.head !== undefined;
    const changes = compared ? policyChanges(trust.base ?? {}, trust.head ?? {}, request.defaultSeverity) : [];
    const findings = [
        ...changeFindings(changes, request.file, request.lineOf),
        ...(known ? addedEntries(known) : []),
        ...expiredWaivers(request),
        ...(known ? baselineFindings(known, request) : []),
    ];
    // A comparison that found nothing is not worth a line in every report.
    if (waivers.length === 0 && !known && findings.length === 0 && trust.problem === undefined)
        return undefined;
    return (0,gate/* policyResult */._)({
        findings,
        checked: {
            ...(compared ? { configurations: 2 } : {}),
            ...(waivers.length > 0 ? { waivers: waivers.length } : {}),
            ...(known ? { "baseline entries": known.entries.length } : {}),
        },
        inconclusive: trust.problem === undefined ? [] : [trust.problem],
    });
}
function expiredWaivers({ config, trust, lineOf, file, today }) {
    return (config.policy?.waivers ?? []).flatMap((waiver, index) => {
        if (today <= waiver.until)
            return [];
        // A policy of the base branch has no lines in the head's file.
        const line = trust.reshape ? undefined : lineOf(["policy", "waivers", index]);
        const { rule, subject, owner, until, reason } = waiver;
        return [
            (0,core_rule/* finding */.gk)(rules/* rules */.a["expired-waiver"], {
                subject,
                args: { rule, owner, until, reason },
                ...(line === undefined ? {} : { location: { path: file, line } }),
                identity: [rule, until],
            }),
        ];
    });
}
function addedEntries({ added, file }) {
    return added.map(({ rule, subject, until, line }) => (0,core_rule/* finding */.gk)(rules/* rules */.a.loosened, {
        subject: `${file}: ${rule} for ${subject}`,
        args: { was: "not tolerated", becomes: `tolerated until ${until}` },
        location: { path: file, line },
    }));
}
function baselineFindings({ entries, file }, request) {
    const found = fingerprintsOf(request.results);
    return entries.flatMap((entry) => {
        const { rule, subject, owner, until, line } = entry;
        const location = { path: file, line };
        const identity = [entry.fingerprint];
        if (!found.has(entry.fingerprint)) {
            if (request.sharded || !couldBeFound(entry, request.results))
                return [];
            return [(0,core_rule/* finding */.gk)(rules/* rules */.a["stale-baseline"], { subject, args: { rule }, location, identity })];
        }
        if (request.today <= until)
            return [];
        return [
            (0,core_rule/* finding */.gk)(rules/* rules */.a["expired-baseline"], { subject, args: { rule, owner, until }, location, identity }),
        ];
    });
}
function fingerprintsOf(results) {
    return new Set(results.flatMap(({ findings }) => findings.map((one) => one.fingerprint ?? (0,fingerprint/* fingerprintOf */.a)(one))));
}
/** Scopes in which a gate looks at a part only, and what it did not find may still be there. */
const partialScopes = new Set(["change", "paths", "stdin"]);
/** Whether the gate an entry belongs to has looked at everything, and so would have found it. */
function couldBeFound({ rule }, results) {
    const id = rule.slice(0, rule.indexOf("/"));
    const result = results.find(({ gate }) => gate.id === id);
    if (!result || result.outcome.skipped !== undefined || result.outcome.inconclusive?.length)
        return false;
    const { scope } = (result.options ?? {});
    return result.dropped === 0 && !partialScopes.has(String(scope));
}


/***/ }),

/***/ 85599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

/** What can be wrong with the policy itself. Subjects are keys of the configuration, or entries of the baseline. */
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

/***/ 11395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ withBasePolicy),
/* harmony export */   gK: () => (/* binding */ isOff)
/* harmony export */ });
/* unused harmony export heldOptions */
/* harmony import */ var _config_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98148);

/**
 * Which parts of the configuration a pull request may bring along and which stay the base branch's: a change must not
 * switch off its own gate. Held by the base are the policy with its waivers, the path filter, the commands of a
 * promotion, which gates are off, and the options by which a gate looks away from the change itself. Everything else is
 * taken from the head, so that a change to what is checked can be tried where it is made.
 */
const heldKeys = ["policy", "paths", "deployment"];
/** Options that only say what of the repository is not looked at. Dropping them can do no harm outside. */
const heldOptions = {
    "secret-scan": "all",
    "env-vars": ["ignore"],
};
/** Whether a gate's value in the configuration switches it off. */
function isOff(options) {
    return options === "off" || options === false;
}
/** The head's configuration with the parts that the base holds put back. Both are as their files have them. */
function withBasePolicy(head, base) {
    const merged = heldBy(head, base);
    const names = Object.keys(environmentsOf(head));
    if (names.length === 0 && !base["environments"])
        return merged;
    const environments = environmentsOf(base);
    const all = [...new Set([...names, ...Object.keys(environments)])];
    const overlay = (from, name) => ((0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(from[name]) ? from[name] : {});
    return {
        ...merged,
        environments: Object.fromEntries(all.map((name) => [name, heldBy(overlay(environmentsOf(head), name), overlay(environments, name))])),
    };
}
function environmentsOf(config) {
    return (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(config["environments"]) ? config["environments"] : {};
}
function heldBy(head, base) {
    const merged = { ...head };
    for (const key of heldKeys) {
        if (Object.hasOwn(base, key))
            merged[key] = base[key];
        else
            delete merged[key];
    }
    const gates = trustedGates(head["gates"], base["gates"]);
    if (gates === undefined)
        delete merged["gates"];
    else
        merged["gates"] = gates;
    return merged;
}
function trustedGates(head, base) {
    if (head !== undefined && head !== null && !(0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(head))
        return head;
    const ours = (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(head) ? head : {};
    const theirs = (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(base) ? base : {};
    const ids = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    if (ids.length === 0)
        return head;
    const entries = ids.map((id) => [id, trustedOptions(id, ours, theirs)]);
    return Object.fromEntries(entries.filter(([, options]) => options !== undefined));
}
/** A gate's value; undefined when it is not to be listed. */
function trustedOptions(id, head, base) {
    const listed = Object.hasOwn(base, id);
    const ours = head[id];
    const theirs = base[id];
    if (!Object.hasOwn(head, id) || isOff(ours))
        return listed ? (theirs ?? {}) : undefined;
    const held = heldOptions[id];
    if (held === undefined || isOff(theirs))
        return ours ?? {};
    if (held === "all")
        return listed ? (theirs ?? {}) : {};
    if (ours !== null && ours !== undefined && !(0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(ours))
        return ours;
    const merged = { ...ours };
    for (const key of held) {
        if ((0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(theirs) && Object.hasOwn(theirs, key))
            merged[key] = theirs[key];
        else
            delete merged[key];
    }
    return merged;
}


/***/ })

};
