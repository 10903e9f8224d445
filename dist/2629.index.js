export const id = 2629;
export const ids = [2629];
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

/***/ 92629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openMailpit: () => (/* binding */ openMailpit)
/* harmony export */ });
/* harmony import */ var _probes_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48615);
/* harmony import */ var _probes_http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84148);
/* harmony import */ var _mailbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60773);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91710);




const MAX_MESSAGES = 50;
function openMailpit({ url, user, password }, { network, clock, redactor }) {
    const client = (0,_probes_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)(network, { clock });
    const headers = {};
    if (user !== undefined) {
        const encoded = Buffer.from(`${user}:${password ?? ""}`).toString("base64");
        redactor.add(password ?? "");
        headers["authorization"] = `Basic ${encoded}`;
    }
    const get = async (path, signal) => {
        const target = new URL(path, url.endsWith("/") ? url : `${url}/`);
        const response = await client.request({ url: target, headers, signal }).catch((thrown) => {
            if (thrown instanceof _probes_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H)
                throw new _mailbox_js__WEBPACK_IMPORTED_MODULE_3__/* .MailboxError */ .$(`Mailpit at ${url}: ${thrown.message}`);
            throw thrown;
        });
        if (response.status !== 200)
            throw new _mailbox_js__WEBPACK_IMPORTED_MODULE_3__/* .MailboxError */ .$(`Mailpit at ${url} answered with status ${response.status}`);
        return response;
    };
    const known = new Map();
    return {
        name: `Mailpit at ${url}`,
        pollMs: 250,
        async messagesTo(address, signal) {
            const query = encodeURIComponent(`to:"${address.replaceAll('"', "")}"`);
            const { bytes } = await get(`api/v1/search?query=${query}&limit=${MAX_MESSAGES}`, signal);
            const found = [];
            for (const summary of summariesOf(bytes, url)) {
                if (typeof summary.ID !== "string" || !isFor(summary, address))
                    continue;
                const id = summary.ID;
                const message = known.get(id) ??
                    get(`api/v1/message/${encodeURIComponent(id)}/raw`, signal).then((raw) => (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMessage */ .vY)(raw.bytes, id, [address]));
                known.set(id, message);
                found.push(await message);
            }
            return found.reverse();
        },
        close: () => client.close(),
    };
}
function summariesOf(bytes, url) {
    try {
        const { messages } = JSON.parse(bytes.toString("utf8"));
        if (Array.isArray(messages))
            return messages;
    }
    catch {
    }
    throw new _mailbox_js__WEBPACK_IMPORTED_MODULE_3__/* .MailboxError */ .$(`Mailpit at ${url} answered something else than its API does`);
}
function isFor({ To, Cc, Bcc }, address) {
    const recipients = [...(To ?? []), ...(Cc ?? []), ...(Bcc ?? [])];
    return recipients.some(({ Address }) => String(Address).toLowerCase() === address.toLowerCase());
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


/***/ })

};
