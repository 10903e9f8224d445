export const id = 1655;
export const ids = [1655];
export const modules = {

/***/ 71655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintOwn: () => (/* binding */ lintOwn),
  lintRecommended: () => (/* binding */ lintRecommended)
});

// EXTERNAL MODULE: ./node_modules/@secretlint/core/module/index.js + 15 modules
var core_module = __webpack_require__(86707);
// EXTERNAL MODULE: ./node_modules/@secretlint/profiler/module/node.js + 1 modules
var node = __webpack_require__(806);
// EXTERNAL MODULE: ./node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(31577);
// EXTERNAL MODULE: ./out/src/engines/secrets/match-rule.js
var match_rule = __webpack_require__(83181);
;// CONCATENATED MODULE: ./out/src/engines/secrets/preset.js

const PRESET_ID = "@launch-ready/secretlint-rule-preset";
function secretlintId(rule) {
    return `@launch-ready/secretlint-rule-${rule.id}`;
}
function creatorOf(rule) {
    const messages = { FOUND: { en: () => `found ${rule.provider} ${rule.title}` } };
    return {
        messages,
        meta: {
            id: secretlintId(rule),
            type: "scanner",
            recommended: true,
            supportedContentTypes: ["all"],
            docs: { url: rule.documentation },
        },
        create(context) {
            const t = context.createTranslator(messages);
            return {
                file({ content }) {
                    for (const { start, end } of (0,match_rule/* matchRule */.mU)(content, rule)) {
                        context.report({ message: t("FOUND"), range: [start, end] });
                    }
                },
            };
        },
    };
}
function createPreset(rules) {
    return presetOf(rules.map(creatorOf));
}
function presetOf(rules) {
    return {
        meta: { id: PRESET_ID, type: "preset", recommended: true },
        rules: rules,
        create(context) {
            for (const rule of rules)
                context.registerRule(rule);
        },
    };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/lint.js




node/* secretLintProfiler */.z.setEnabled(false);
const recommended = new Map(secretlint_rule_preset_recommend_module/* rules */.a.map((rule) => [rule.meta.id, rule]));
async function lintOwn(text, rules) {
    const byId = new Map(rules.map((rule) => [secretlintId(rule), rule]));
    const messages = await lint(text, "", [{ id: PRESET_ID, rule: createPreset(rules) }]);
    return messages.flatMap(({ ruleId, start, end }) => {
        const rule = byId.get(ruleId);
        return rule ? [{ rule, start, end }] : [];
    });
}
function lintRecommended(text, extension, ids) {
    const rules = [...ids].map((id) => {
        const rule = recommended.get(id);
        if (!rule)
            throw new Error(`secretlint's recommend preset has no rule ${id}`);
        return { id, rule };
    });
    return lint(text, extension, rules);
}
async function lint(content, ext, rules) {
    const { messages } = await (0,core_module/* lintSource */.n)({
        source: { filePath: `content${ext}`, content, ext, contentType: "text" },
        options: { config: { rules }, noPhysicFilePath: true },
    });
    return messages.map(toMessage);
}
function toMessage({ ruleId, range, data }) {
    const texts = Object.values(data ?? {}).filter((value) => typeof value === "string");
    return { ruleId, start: range[0], end: range[1], data: texts };
}


/***/ })

};
