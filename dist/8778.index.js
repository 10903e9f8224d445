export const id = 8778;
export const ids = [8778];
export const modules = {

/***/ 78778:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretRules: () => (/* binding */ secretRules)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68998);

const secretRules = (await Promise.all(Object.values(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .O).map((load) => load()))).flat();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
