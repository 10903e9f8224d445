export const id = 2085;
export const ids = [2085];
export const modules = {

/***/ 52085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ allRulesOf),
/* harmony export */   customRulesOf: () => (/* binding */ customRulesOf)
/* harmony export */ });
async function customRulesOf({ rules }) {
    if (rules.length === 0)
        return [];
    const { loadCustomRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3542)]).then(__webpack_require__.bind(__webpack_require__, 93542));
    const builtIn = await allBuiltIn();
    return loadCustomRules(rules, new Set(builtIn.map(({ id }) => id)));
}
async function allRulesOf(options) {
    return [...(await allBuiltIn()), ...(await customRulesOf(options))];
}
async function allBuiltIn() {
    const { allBuiltInRules } = await __webpack_require__.e(/* import() */ 4798).then(__webpack_require__.bind(__webpack_require__, 84798));
    return allBuiltInRules();
}


/***/ })

};
