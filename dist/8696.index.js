export const id = 8696;
export const ids = [8696];
export const modules = {

/***/ 16315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImapMailbox: () => (/* binding */ openImapMailbox)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
;// CONCATENATED MODULE: ./out/src/probes/mail/imap.js



class ImapError extends Error {
    name = "ImapError";
}
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
async function openImap(account, { timeoutMs, signal }) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const channel = await openChannel(account, timeoutMs, limit);
    try {
        await channel.greeting();
        const login = await channel.command(`LOGIN ${quoted(account.user)} ${quoted(account.password)}`);
        if (!login.ok)
            throw new errors/* ConfigurationError */.j1(`mail.imap: the login as ${account.user} was refused`);
        const examine = await channel.command(`EXAMINE ${quoted(account.mailbox)}`);
        if (!examine.ok)
            throw new errors/* ConfigurationError */.j1(`mail.imap: there is no mailbox "${account.mailbox}"`);
    }
    catch (thrown) {
        channel.close();
        throw thrown;
    }
    return {
        close: channel.close,
        async messagesTo(address, since, max) {
            const search = await channel.command(`UID SEARCH SINCE ${imapDate(since)} TO ${quoted(address)}`);
            if (!search.ok)
                throw new ImapError("the mailbox cannot be searched");
            const uids = search.pieces.flatMap((piece) => (typeof piece === "string" ? uidsOf(piece) : []));
            const newest = uids.sort((a, b) => b - a).slice(0, max);
            const messages = [];
            for (const uid of newest) {
                const fetched = await channel.command(`UID FETCH ${uid} (BODY.PEEK[])`);
                const body = fetched.pieces.find((piece) => typeof piece !== "string");
                if (body)
                    messages.push(body);
            }
            return messages;
        },
    };
}
function uidsOf(line) {
    const [, list] = /^\* SEARCH((?: \d+)*)\s*$/i.exec(line) ?? [];
    return (list ?? "").split(" ").filter(Boolean).map(Number);
}
function quoted(text) {
    if (/[\r\n\0]/.test(text))
        throw new errors/* ConfigurationError */.j1("mail.imap: a value has a line break");
    return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function imapDate(date) {
    return `${date.getUTCDate()}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()}`;
}
async function openChannel(account, timeoutMs, signal) {
    const { host, port, tls, ca } = account;
    const socket = tls
        ? (0,external_node_tls_.connect)({ host, port, servername: host, ...(ca === undefined ? {} : { ca }) })
        : (0,external_node_net_.connect)({ host, port });
    socket.setTimeout(timeoutMs, () => socket.destroy(new ImapError("no answer in time")));
    const onAbort = () => void socket.destroy(new ImapError("no answer in time"));
    signal.addEventListener("abort", onAbort, { once: true });
    const reader = createReader(socket);
    let tag = 0;
    await new Promise((resolve, reject) => {
        socket.once(tls ? "secureConnect" : "connect", () => resolve());
        socket.once("error", (error) => reject(new ImapError(`${host}:${port}: ${error.message}`)));
    });
    socket.on("error", () => undefined);
    return {
        async greeting() {
            const first = await reader.next();
            if (typeof first !== "string" || !/^\* (OK|PREAUTH)/i.test(first))
                throw new ImapError("no IMAP greeting");
        },
        async command(text) {
            tag++;
            const name = `a${tag}`;
            socket.write(`${name} ${text}\r\n`);
            const pieces = [];
            for (;;) {
                const piece = await reader.next();
                if (typeof piece === "string" && piece.startsWith(`${name} `)) {
                    return { ok: /^\S+ OK/i.test(piece), pieces };
                }
                pieces.push(piece);
            }
        },
        close() {
            signal.removeEventListener("abort", onAbort);
            socket.end("z LOGOUT\r\n");
            socket.destroySoon();
        },
    };
}
function createReader(socket) {
    let buffered = Buffer.alloc(0);
    let literal;
    let failure;
    let waiting;
    const wake = () => {
        waiting?.();
        waiting = undefined;
    };
    socket.on("data", (chunk) => {
        buffered = Buffer.concat([buffered, chunk]);
        if (buffered.length > MAX_RESPONSE_BYTES)
            socket.destroy(new ImapError("the answer is too large"));
        wake();
    });
    socket.on("error", (error) => {
        failure = error;
        wake();
    });
    socket.on("close", () => {
        failure ??= new ImapError("the connection was closed");
        wake();
    });
    const take = () => {
        if (literal !== undefined) {
            if (buffered.length < literal)
                return undefined;
            const bytes = Buffer.from(buffered.subarray(0, literal));
            buffered = buffered.subarray(literal);
            literal = undefined;
            return bytes;
        }
        const end = buffered.indexOf("\r\n");
        if (end < 0)
            return undefined;
        const line = buffered.subarray(0, end).toString("utf8");
        buffered = buffered.subarray(end + 2);
        const [, size] = /\{(\d{1,9})\}$/.exec(line) ?? [];
        if (size !== undefined)
            literal = Number(size);
        return line;
    };
    return {
        async next() {
            for (;;) {
                const piece = take();
                if (piece !== undefined)
                    return piece;
                if (failure)
                    throw failure;
                await new Promise((resolve) => {
                    waiting = resolve;
                });
            }
        },
    };
}

// EXTERNAL MODULE: ./out/src/engines/mail/mailbox.js
var mailbox = __webpack_require__(60773);
// EXTERNAL MODULE: ./out/src/engines/mail/message.js
var message = __webpack_require__(91710);
;// CONCATENATED MODULE: ./out/src/engines/mail/imap-mailbox.js



const MAX_MESSAGES = 20;
const DAY_MS = 86_400_000;
function openImapMailbox(options, { network, clock, redactor }) {
    redactor.add(options.password);
    const { host } = options;
    return {
        name: `the mailbox of ${options.user} on ${host}`,
        pollMs: 2_000,
        real: true,
        async messagesTo(address, signal) {
            const account = { ...options, ca: network.ca };
            try {
                const session = await openImap(account, { timeoutMs: network.timeoutMs, signal });
                try {
                    const since = new Date(clock.now() - DAY_MS);
                    const raws = await session.messagesTo(address, since, MAX_MESSAGES);
                    const messages = await Promise.all(raws.map((raw, index) => (0,message/* parseMessage */.vY)(raw, String(index))));
                    return messages.filter(({ recipients }) => recipients.includes(address.toLowerCase())).reverse();
                }
                finally {
                    session.close();
                }
            }
            catch (thrown) {
                if (thrown instanceof ImapError)
                    throw new mailbox/* MailboxError */.$(`IMAP on ${host}: ${thrown.message}`);
                throw thrown;
            }
        },
        close: async () => undefined,
    };
}


/***/ }),

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


/***/ })

};
