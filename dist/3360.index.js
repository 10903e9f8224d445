export const id = 3360;
export const ids = [3360];
export const modules = {

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudsAsia: () => (/* binding */ cloudsAsia)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const alibaba = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("alibaba-cloud", "Alibaba Cloud", {
    documentation: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    revoke: "Disable and then delete the AccessKey pair in RAM.",
    at: "https://ram.console.aliyun.com/",
});
const tencent = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("tencent-cloud", "Tencent Cloud", {
    documentation: "https://www.tencentcloud.com/document/product/598/32675",
    revoke: "Disable and then delete the key under Access Management → API Keys.",
    at: "https://console.tencentcloud.com/cam/capi",
});
const yandex = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("yandex-cloud", "Yandex Cloud", {
    documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
    revoke: "Delete the key of the service account, or revoke the OAuth token.",
    at: "https://console.yandex.cloud/",
});
const huawei = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("huawei-cloud", "Huawei Cloud", {
    documentation: "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
    revoke: "Delete the access key under My Credentials.",
    at: "https://console-intl.huaweicloud.com/iam/",
});
const volcengine = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("volcengine", "Volcengine", {
    documentation: "https://www.volcengine.com/docs/6291/65568",
    revoke: "Disable and delete the access key.",
    at: "https://console.volcengine.com/iam/keymanage/",
});
const cloudsAsia = [
    alibaba.token("access-key-id", "AccessKey id", {
        prefix: "LTAI",
        body: /(?:5t[A-Za-z0-9]{18}|4[A-Za-z0-9]{19}|[A-Za-z0-9]{12})/,
        like: ["5t", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(18)],
        tail: 12,
        confidence: "medium",
    }),
    alibaba.assigned("access-key-secret", "AccessKey secret", {
        names: [
            "alibaba cloud access key secret",
            "alicloud secret key",
            "aliyun access key secret",
            "aliyun secret",
            "accesskeysecret",
            "alicloud secret",
            "oss access key secret",
        ],
        value: /[A-Za-z0-9]{30}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(30)],
    }),
    tencent.token("secret-id", "SecretId", {
        prefix: "AKID",
        body: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        tail: 32,
        confidence: "medium",
    }),
    tencent.assigned("secret-key", "SecretKey", {
        names: [
            "tencentcloud secret key",
            "tencent secret key",
            "tencent cloud secret key",
            "cos secret key",
            "qcloud secret key",
        ],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    yandex.token("api-key", "API key", {
        prefix: "AQVN",
        body: /[A-Za-z0-9_-]{35,38}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(36)],
        tail: 35,
    }),
    yandex.token("oauth-token", "OAuth token", {
        prefix: ["y0_", "y1_", "y2_", "y3_"],
        body: /[A-Za-z0-9_-]{50,80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(55)],
        tail: 50,
        documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token",
    }),
    yandex.token("iam-token", "IAM token", {
        prefix: "t1.",
        body: /[A-Za-z0-9_-]{100,1000}[.][A-Za-z0-9_-]{86}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(150), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(86)],
        tail: 100,
        reach: 1400,
        documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
        revoke: "It expires after twelve hours at most; revoke what it was made with.",
    }),
    yandex.assigned("static-secret-key", "static access key", {
        names: ["yc secret key", "yandex secret key", "yandex secret access key", "yc secret access key"],
        value: /YC[A-Za-z0-9_-]{38}/,
        like: ["YC", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(38)],
        documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
    }),
    huawei.assigned("secret-key", "secret access key", {
        names: [
            "huaweicloud sdk sk",
            "huawei secret key",
            "hw secret key",
            "huaweicloud secret key",
            "obs secret access key",
        ],
        value: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    volcengine.near("access-key-id", "access key id", {
        words: ["volc", "byteplus"],
        value: /AKLT[A-Za-z0-9]{40,60}/,
        like: ["AKLT", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
        confidence: "medium",
    }),
];


/***/ })

};
