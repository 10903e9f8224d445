export const id = 1295;
export const ids = [1295];
export const modules = {

/***/ 81295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performMail: () => (/* binding */ performMail)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/engines/mail/mailbox.js
var mail_mailbox = __webpack_require__(60773);
// EXTERNAL MODULE: ./out/src/engines/mail/message.js
var mail_message = __webpack_require__(91710);
// EXTERNAL MODULE: ./out/src/engines/flows/context.js
var context = __webpack_require__(57716);
// EXTERNAL MODULE: ./out/src/engines/flows/query/answer.js
var answer = __webpack_require__(65604);
// EXTERNAL MODULE: ./out/src/engines/flows/query/html.js
var query_html = __webpack_require__(56295);
// EXTERNAL MODULE: ./out/src/engines/flows/query/operands.js
var operands = __webpack_require__(53236);
// EXTERNAL MODULE: ./out/src/engines/flows/query/patterns.js
var patterns = __webpack_require__(5849);
// EXTERNAL MODULE: ./out/src/engines/flows/query/predicates.js + 1 modules
var query_predicates = __webpack_require__(41185);
// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var template = __webpack_require__(55609);
;// CONCATENATED MODULE: ./out/src/engines/flows/perform/mail-sender.js

async function judgeSender({ raw, headers }, check, { context }, signal) {
    if (!raw)
        throw new mail_mailbox/* MailboxError */.$("the mailbox does not give messages as they were sent");
    const { verifySender } = await Promise.all(/* import() */[__webpack_require__.e(4894), __webpack_require__.e(7156)]).then(__webpack_require__.bind(__webpack_require__, 47156));
    const limits = { timeoutMs: context.network.timeoutMs, signal };
    return judgeVerdict(await verifySender({ raw, headers }, check, limits), check.require);
}
function judgeVerdict(verdict, required = []) {
    const { domain, dkim, spf, spfUnknown, unanswered } = verdict;
    if (domain === undefined)
        return [failure("the From field", "to name one address", "none, or several domains")];
    const own = dkim.filter(({ aligned }) => aligned);
    const signed = own.some(passes);
    const sent = spf?.aligned === true && passes(spf);
    const broken = !signed && own.some(({ result }) => result !== "temperror");
    const missing = required.filter((method) => !(method === "dkim" ? signed : sent));
    if (missing.length === 0 && (signed || (sent && !broken)))
        return [];
    const what = missing.length > 0 ? missing.map(upper).join(" and ") : broken ? "DKIM" : "DKIM or SPF";
    const needsSpf = missing.includes("spf") || (missing.length === 0 && !broken);
    const needsDkim = missing.includes("dkim") || missing.length === 0;
    if (unanswered.length > 0 && !broken)
        return [mail_sender_open(`${what} for ${domain}: DNS does not answer: ${unanswered.join("; ")}`)];
    if (needsSpf && spfUnknown !== undefined && !(needsDkim && missing.includes("dkim")))
        return [mail_sender_open(`${what} for ${domain}: ${describeVerdict(verdict)}`)];
    return [failure(what, `to pass for ${domain}`, describeVerdict(verdict))];
}
function passes({ result }) {
    return result === "pass";
}
function upper(method) {
    return method.toUpperCase();
}
function mail_sender_open(reason) {
    return { kind: "unavailable", reason };
}
function failure(what, expected, actual) {
    return { kind: "mail-sender", what, expected, actual };
}
function describeVerdict({ dkim, spf, spfUnknown }) {
    const results = [...dkim, ...(spf ? [spf] : [])].map(({ method, result, domain, comment }) => {
        const about = [domain, comment].filter((text) => text !== undefined).join(": ");
        return `${method}=${result}${about === "" ? "" : ` (${about})`}`;
    });
    if (dkim.length === 0)
        results.unshift("no DKIM signature");
    if (spfUnknown !== undefined)
        results.push(`SPF cannot be judged: ${spfUnknown}`);
    return results.join(", ");
}

;// CONCATENATED MODULE: ./out/src/engines/flows/perform/mail.js












async function performMail(action, step, state, signal) {
    const { mailbox, context } = state;
    if (!mailbox)
        return { failures: [{ kind: "unavailable", reason: "no mailbox is configured for mail steps" }] };
    const to = (0,template/* render */.XX)(action.to, state.scope);
    const deadline = context.clock.monotonic() + action.withinMs;
    let trouble;
    for (;;) {
        try {
            const messages = await mailbox.messagesTo(to, signal);
            trouble = undefined;
            if (messages.length > 0)
                return await judgeMessage(messages, to, action, step, state, signal);
        }
        catch (thrown) {
            if (!(thrown instanceof mail_mailbox/* MailboxError */.$))
                throw thrown;
            trouble = thrown.message;
        }
        const left = deadline - context.clock.monotonic();
        if (left <= 0)
            break;
        await (0,promises_.setTimeout)(Math.min(left, mailbox.pollMs), undefined, { signal });
    }
    if (trouble !== undefined)
        return { failures: [{ kind: "unavailable", reason: trouble }] };
    return {
        failures: [{ kind: "mail-missing", to, mailbox: mailbox.name, waitedMs: action.withinMs }],
    };
}
async function judgeMessage(messages, to, action, step, state, signal) {
    const message = messages.at(-1);
    const failures = [];
    const say = (what, predicates, actual) => {
        for (const predicate of predicates) {
            const judgement = (0,query_predicates/* judge */.S)(actual, predicate, state.scope);
            if (!judgement.ok)
                failures.push({ kind: "mail", what, expected: judgement.expected, actual: judgement.actual });
        }
    };
    say("the sender", action.from, message.from?.address);
    say("the subject", action.subject, message.subject);
    const check = state.mailbox?.sender;
    if (check)
        failures.push(...(await judgeSender(message, check, state, signal)));
    if (action.onlyOne) {
        failures.push(...duplicates(messages.length));
        state.followUps.push({ step, check: (signal) => countAgain(to, state, signal) });
    }
    if (action.link)
        failures.push(...(await judgeLink(action.link, message, step, state)));
    if (action.code) {
        const pattern = action.code.matching
            ? (0,operands/* patternOf */.I)(action.code.matching, state.scope)
            : (0,patterns/* compilePattern */.E)("(?:^|[^0-9A-Za-z_-])([0-9]{4,8})(?:[^0-9A-Za-z_-]|$)");
        const code = (0,patterns/* firstGroup */.U)(pattern, plainText(message).replace(/https?:\/\/\S+/gi, " "));
        if (code === undefined)
            failures.push(mail("a code", `matching ${pattern.pattern()}`, "no match in the text"));
        else
            (0,context/* setVariable */.BB)(state, action.code.capture, code, true);
    }
    return { failures, answer: answerOf(message, to) };
}
function mail(what, expected, actual) {
    return { kind: "mail", what, expected, actual };
}
function duplicates(count) {
    return count > 1 ? [mail("messages", "exactly one", String(count))] : [];
}
async function countAgain(to, { mailbox }, signal) {
    try {
        return duplicates((await mailbox?.messagesTo(to, signal))?.length ?? 0);
    }
    catch (thrown) {
        if (thrown instanceof mail_mailbox/* MailboxError */.$)
            return [];
        throw thrown;
    }
}
async function judgeLink(wanted, message, step, state) {
    const { site } = state.context;
    const host = wanted.host ? (0,template/* render */.XX)(wanted.host, state.scope) : site?.host;
    const links = await (0,mail_message/* linksOf */.hP)(message);
    const pattern = wanted.matching && (0,operands/* patternOf */.I)(wanted.matching, state.scope);
    const link = pattern
        ? links.find((one) => pattern.matcher(one).find())
        : (links.find((one) => URL.parse(one)?.host === host) ?? links[0]);
    if (link === undefined) {
        const expected = pattern ? `matching ${pattern.pattern()}` : "to the site";
        return [mail("a link", expected, links.length === 0 ? "no links" : `${links.length} other links`)];
    }
    state.context.redactor.add(link);
    if (wanted.capture !== undefined)
        (0,context/* setVariable */.BB)(state, wanted.capture, link, true);
    const url = URL.parse(link);
    if (!url)
        return [mail("the link", "an address", "something else")];
    for (const value of url.searchParams.values())
        if (value.length >= 8)
            state.context.redactor.add(value);
    const last = url.pathname.split("/").at(-1) ?? "";
    if (last.length >= 16)
        state.context.redactor.add(last);
    const failures = [];
    if (host !== undefined && url.host !== host)
        failures.push(mail("the link's host", host, url.host));
    if (url.protocol !== "https:" && site?.protocol !== "http:")
        failures.push(mail("the link", "https", url.protocol.replace(":", "")));
    if (wanted.singleUse)
        state.followUps.push({ step, check: (signal) => openAgain(link, state, signal) });
    return failures;
}
async function openAgain(link, state, signal) {
    const response = await state.client.request({ url: link, signal });
    if (response.status >= 300)
        return [];
    const page = (0,query_html/* parseHtml */.Z)(response.bytes.toString("utf8"));
    if ((0,query_html/* selectCss */.g)(page, "input[type=password]").texts.length === 0)
        return [];
    return [mail("the link", "to work only once", "it still opens the form after it was used")];
}
function answerOf(message, to) {
    const url = `mailto:${to}`;
    const bytes = Buffer.from(plainText(message));
    return {
        request: { method: "MAIL", url, headers: [] },
        response: {
            url,
            status: 0,
            headers: message.headers.filter(([name]) => !/^(received|dkim-signature|arc-)/.test(name)),
            bytes,
            truncated: false,
            transferredBytes: bytes.length,
            timings: { ttfbMs: 0, totalMs: 0 },
        },
        redirects: [],
        durationMs: 0,
        bytes: () => bytes,
        text: () => plainText(message),
        markup: () => message.html || message.text,
        json: () => (0,answer/* jsonOf */.o_)(message.text),
        html: () => (0,query_html/* parseHtml */.Z)(message.html),
    };
}
function plainText({ text, html }) {
    if (text !== "")
        return text;
    return (0,query_html/* selectCss */.g)((0,query_html/* parseHtml */.Z)(html), "body").texts[0] ?? (0,sanitize/* cut */.Jj)(html, 100_000);
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
