export const id = 9572;
export const ids = [9572];
export const modules = {

/***/ 60773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ MailboxError)
/* harmony export */ });
class MailboxError extends Error {
    name = "MailboxError";
}


/***/ }),

/***/ 91710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   ug: () => (/* binding */ parseAddresses),
/* harmony export */   vY: () => (/* binding */ parseMessage)
/* harmony export */ });
/* harmony import */ var postal_mime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4286);

async function parseMessage(raw, id, envelope = []) {
    const email = await postal_mime__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay.parse(raw);
    const addressed = [...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])].flatMap(mailboxes);
    const [from] = email.from ? mailboxes(email.from) : [];
    return {
        id: email.messageId ?? id,
        recipients: [...new Set([...addressed.map(({ address }) => address), ...envelope].map(lower))],
        from: from && { name: from.name, address: lower(from.address) },
        subject: email.subject ?? "",
        text: email.text ?? "",
        html: email.html ?? "",
        headers: email.headers.map(({ key, value }) => [key, value]),
    };
}
function parseAddresses(text) {
    return (0,postal_mime__WEBPACK_IMPORTED_MODULE_0__/* .addressParser */ .YR)(text, { flatten: true }).flatMap(mailboxes);
}
function mailboxes(address) {
    if (address.group)
        return address.group;
    return [{ name: address.name, address: address.address ?? "" }];
}
function lower(address) {
    return address.toLowerCase();
}
async function linksOf({ html, text }) {
    if (html === "")
        return [...new Set(text.match(/https?:\/\/[^\s<>"'\])}]+/gi) ?? [])].map(trimmed);
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 50610));
    const { getElementsByTagName } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 20810));
    const anchors = getElementsByTagName("a", parseDocument(html));
    const hrefs = anchors.map(({ attribs }) => (attribs["href"] ?? "").trim());
    return [...new Set(hrefs.filter((href) => /^https?:\/\//i.test(href)))];
}
function trimmed(url) {
    return url.replace(/[.,;:!?]+$/, "");
}


/***/ }),

/***/ 89572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWebhook: () => (/* binding */ openWebhook)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93222);
/* harmony import */ var _probes_http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48615);
/* harmony import */ var _probes_http_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84148);
/* harmony import */ var _mailbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60773);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91710);






function openWebhook(options, { network, clock }) {
    const client = (0,_probes_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttpClient */ .u)(network, { clock });
    const { host } = new URL(options.url.replaceAll("${run.email}", "x"));
    return {
        name: `the messages at ${host}`,
        pollMs: 500,
        async messagesTo(address, signal) {
            const url = options.url.replaceAll("${run.email}", encodeURIComponent(address));
            const request = { url, headers: options.headers ?? {}, signal };
            const response = await client.request(request).catch((thrown) => {
                if (thrown instanceof _probes_http_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpFailure */ .H)
                    throw new _mailbox_js__WEBPACK_IMPORTED_MODULE_4__/* .MailboxError */ .$(`${host}: ${thrown.message}`);
                throw thrown;
            });
            if (response.status !== 200)
                throw new _mailbox_js__WEBPACK_IMPORTED_MODULE_4__/* .MailboxError */ .$(`${host} answered with status ${response.status}`);
            const json = parse(response.bytes, host);
            const entries = select(options.messages, json);
            const messages = entries.map((entry, index) => messageFrom(entry, index, options));
            return messages.filter(({ recipients }) => recipients.includes(address.toLowerCase()));
        },
        close: () => client.close(),
    };
}
function parse(bytes, host) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (thrown) {
        throw new _mailbox_js__WEBPACK_IMPORTED_MODULE_4__/* .MailboxError */ .$(`${host} did not answer with JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(thrown)}`);
    }
}
function select(path, value) {
    try {
        return json_p3__WEBPACK_IMPORTED_MODULE_0__.jsonpath.query(path, value).values();
    }
    catch (thrown) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`mail.webhook: the JSONPath ${path} is not valid: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(thrown)}`);
    }
}
function messageFrom(entry, index, options) {
    const text = (path) => {
        const [first] = select(path, entry);
        return typeof first === "string" ? first : "";
    };
    const recipients = select(options.to, entry).flat(2).flatMap(addressesIn);
    const [from] = select(options.from, entry).flatMap(addressesIn);
    const subject = text(options.subject);
    return {
        id: `${index} ${subject}`,
        recipients: recipients.map(({ address }) => address.toLowerCase()),
        from: from && { name: from.name, address: from.address.toLowerCase() },
        subject,
        text: text(options.text),
        html: text(options.html),
        headers: [["subject", subject]],
    };
}
function addressesIn(value) {
    if (typeof value === "string")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAddresses */ .ug)(value);
    if (value === null || typeof value !== "object")
        return [];
    return Object.values(value).flatMap((inner) => typeof inner === "string" && inner.includes("@") ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAddresses */ .ug)(inner) : []);
}


/***/ })

};
