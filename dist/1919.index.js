export const id = 1919;
export const ids = [1919];
export const modules = {

/***/ 91919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCatcher: () => (/* binding */ openCatcher)
});

// EXTERNAL MODULE: ./node_modules/smtp-server/dist/esm/smtp-server.js + 13 modules
var smtp_server = __webpack_require__(6429);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
;// CONCATENATED MODULE: ./out/src/probes/mail/catcher.js


const MAX_MESSAGE_BYTES = 20 * 1024 * 1024;
const MAX_MESSAGES = 1_000;
async function startCatcher({ host, port }) {
    const messages = [];
    const server = new smtp_server/* SMTPServer */.C({
        authOptional: true,
        allowInsecureAuth: true,
        disabledCommands: ["STARTTLS"],
        disableReverseLookup: true,
        size: MAX_MESSAGE_BYTES,
        logger: false,
        onAuth: (auth, _session, callback) => callback(null, { user: auth.username ?? "anyone" }),
        onData(stream, session, callback) {
            const chunks = [];
            let size = 0;
            stream.on("data", (chunk) => {
                size += chunk.length;
                if (size <= MAX_MESSAGE_BYTES)
                    chunks.push(chunk);
            });
            stream.on("end", () => {
                if (size > MAX_MESSAGE_BYTES) {
                    callback(Object.assign(new Error("message too large"), { responseCode: 552 }));
                    return;
                }
                messages.push({
                    recipients: session.envelope.rcptTo.map(({ address }) => address),
                    raw: Buffer.concat(chunks),
                });
                if (messages.length > MAX_MESSAGES)
                    messages.shift();
                callback(null);
            });
        },
    });
    server.on("error", () => undefined);
    await new Promise((resolve, reject) => {
        server.server.once("error", (error) => reject(cannotListen(error, host, port)));
        server.listen(port, host, resolve);
    });
    return {
        port: server.server.address().port,
        messages,
        close: () => new Promise((resolve) => void server.close(() => resolve())),
    };
}
function cannotListen(error, host, port) {
    const reason = (0,errors/* codeOf */.$N)(error) === "EADDRINUSE" ? "the port is taken" : ((0,errors/* codeOf */.$N)(error) ?? error.message);
    return new errors/* ConfigurationError */.j1(`mail.catcher: cannot listen on ${host}:${port}: ${reason}`);
}

// EXTERNAL MODULE: ./out/src/engines/mail/message.js
var mail_message = __webpack_require__(91710);
;// CONCATENATED MODULE: ./out/src/engines/mail/catcher-mailbox.js


async function openCatcher(options) {
    const catcher = await startCatcher(options);
    const parsed = new Map();
    const parseOnce = (caught) => {
        const message = parsed.get(caught) ?? (0,mail_message/* parseMessage */.vY)(caught.raw, String(parsed.size), caught.recipients);
        parsed.set(caught, message);
        return message;
    };
    return {
        name: `the SMTP catcher on ${options.host}:${catcher.port}`,
        pollMs: 20,
        async messagesTo(address) {
            const messages = await Promise.all(catcher.messages.map(parseOnce));
            return messages.filter(({ recipients }) => recipients.includes(address.toLowerCase()));
        },
        close: catcher.close,
    };
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
