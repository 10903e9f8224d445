export const id = 3396;
export const ids = [3396];
export const modules = {

/***/ 63396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchPromised: () => (/* binding */ fetchPromised)
/* harmony export */ });
/* harmony import */ var _probes_git_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83514);
/* harmony import */ var _probes_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78757);


const AT_ONCE = 10_000;
const MOST_ROUNDS = 8;
async function fetchPromised(git, revisions, signal) {
    const remote = (0,_probes_git_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .createRemoteGit */ .lG)(git.cwd, signal);
    const fetchAll = async (ids) => {
        for (let at = 0; at < ids.length; at += AT_ONCE) {
            const problem = await (0,_probes_git_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchPromisedObjects */ .Md)(remote, ids.slice(at, at + AT_ONCE));
            if (problem !== undefined)
                return problem;
        }
        return undefined;
    };
    const bases = revisions.filter((revision) => revision.startsWith("^")).map((base) => base.slice(1));
    if (bases.length > 0) {
        const folders = await missingIn(git, ["--filter=blob:none", "--no-walk", ...bases], signal);
        const problem = await fetchAll(folders);
        if (problem !== undefined)
            return problem;
    }
    let before = new Set();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const missing = await missingIn(git, revisions, signal);
        if (missing.length === 0)
            return undefined;
        if (missing.some((id) => before.has(id)))
            return "the remote did not send them";
        const problem = await fetchAll(missing);
        if (problem !== undefined)
            return problem;
        before = new Set(missing);
    }
    return "the remote left out more each time";
}
async function missingIn(git, revisions, signal) {
    const missing = [];
    for await (const lines of (0,_probes_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .listObjects */ .L)(git, revisions, signal)) {
        if (!lines.includes("?"))
            continue;
        for (const line of lines.toString("latin1").split("\n"))
            if (line.startsWith("?"))
                missing.push(line.slice(1));
    }
    return missing;
}


/***/ }),

/***/ 78757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ listObjects),
  $: () => (/* binding */ readObjects)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
;// CONCATENATED MODULE: ./out/src/probes/git/parse-objects.js

const NEWLINE = 0x0a;
const SPACE = 0x20;
const types = {
    99: "commit",
    116: "tree",
    98: "blob",
};
const MAX_HEADER = 1024 * 1024;
async function* parseObjects(stream, maxBytes) {
    let rest = Buffer.alloc(0);
    let partial;
    for await (const part of stream) {
        const found = [];
        let at = 0;
        if (partial) {
            at = fill(partial, part);
            if (partial.left > 0)
                continue;
            found.push(objectOf(partial.header, partial.content));
            partial = undefined;
        }
        const chunk = rest.length > 0 ? Buffer.concat([rest, part.subarray(at)]) : part;
        if (rest.length > 0)
            at = 0;
        rest = chunk.subarray(chunk.length);
        while (at < chunk.length) {
            const lineEnd = chunk.indexOf(NEWLINE, at);
            if (lineEnd < 0) {
                if (chunk.length - at > MAX_HEADER)
                    throw unexpected(chunk.toString("latin1", at, at + 80));
                rest = chunk.subarray(at);
                break;
            }
            const header = parseHeader(chunk, at, lineEnd);
            const start = lineEnd + 1;
            if (header.state === "missing") {
                found.push(header);
                at = start;
                continue;
            }
            const end = start + header.size;
            if (end < chunk.length) {
                found.push(objectOf(header, header.size <= maxBytes ? chunk.subarray(start, end) : undefined));
                at = end + 1;
                continue;
            }
            partial = {
                header,
                content: header.size <= maxBytes ? Buffer.allocUnsafe(header.size) : undefined,
                filled: 0,
                left: header.size + 1,
            };
            fill(partial, chunk.subarray(start));
            break;
        }
        if (found.length > 0)
            yield found;
    }
    if (partial)
        throw new probes_git/* GitError */.XS("git cat-file: ended within an object");
    if (rest.length > 0)
        throw new probes_git/* GitError */.XS("git cat-file: ended within a header");
}
function fill(partial, bytes) {
    const taken = Math.min(partial.left, bytes.length);
    const wanted = Math.min(taken, partial.header.size - partial.filled);
    partial.content?.set(bytes.subarray(0, wanted), partial.filled);
    partial.filled += wanted;
    partial.left -= taken;
    return taken;
}
function objectOf({ id, type, path, size }, content) {
    return content ? { state: "read", id, type, path, content } : { state: "oversized", id, type, path, size };
}
function parseHeader(chunk, start, end) {
    const idEnd = chunk.indexOf(SPACE, start);
    const typeEnd = idEnd < 0 || idEnd > end ? -1 : chunk.indexOf(SPACE, idEnd + 1);
    const type = typeEnd < 0 || typeEnd > end ? undefined : typeAt(chunk, idEnd + 1, typeEnd);
    if (type === undefined)
        return missing(chunk.toString("latin1", start, end));
    let size = 0;
    let at = typeEnd + 1;
    for (; at < end && chunk[at] !== SPACE; at++) {
        const digit = chunk[at] - 0x30;
        if (digit < 0 || digit > 9)
            throw unexpected(chunk.toString("latin1", start, end));
        size = size * 10 + digit;
    }
    return {
        state: "present",
        id: chunk.toString("latin1", start, idEnd),
        type,
        path: at < end ? chunk.toString("utf8", at + 1, end) : "",
        size,
    };
}
function typeAt(chunk, start, end) {
    const length = end - start;
    if (length === 3 && chunk.toString("latin1", start, end) === "tag")
        return "tag";
    const type = types[chunk[start]];
    return type?.length === length && chunk.toString("latin1", start, end) === type ? type : undefined;
}
function missing(line) {
    const asked = /^\??([0-9a-f]{40,64})\b.* missing$/.exec(line);
    if (!asked)
        throw unexpected(line);
    return { state: "missing", id: asked[1] };
}
function unexpected(line) {
    return new probes_git/* GitError */.XS(`git cat-file: unexpected answer "${line.slice(0, 80)}"`);
}

;// CONCATENATED MODULE: ./out/src/probes/git/objects.js







async function* listObjects(git, revisions, signal, known) {
    const options = revisions.filter((revision) => revision.startsWith("-"));
    const others = revisions.filter((revision) => !revision.startsWith("-"));
    const lister = start(git, ["rev-list", "--objects", "--missing=print", ...options, "--stdin"]);
    lister.process.stdin.end(others.map((revision) => `${revision}\n`).join(""));
    const stop = () => void lister.process.kill("SIGKILL");
    signal.addEventListener("abort", stop, { once: true });
    try {
        signal.throwIfAborted();
        for await (const lines of wholeLines(lister.process.stdout)) {
            const wanted = known ? unknownLines(lines, known) : lines;
            if (wanted.length > 0)
                yield wanted;
        }
        signal.throwIfAborted();
        await lister.ended;
    }
    finally {
        signal.removeEventListener("abort", stop);
        stop();
    }
}
async function* readObjects(git, lines, { maxBytes, signal }) {
    const reader = start(git, [
        "cat-file",
        "--buffer",
        "--batch=%(objectname) %(objecttype) %(objectsize) %(rest)",
    ]);
    const stop = () => void reader.process.kill("SIGKILL");
    signal.addEventListener("abort", stop, { once: true });
    try {
        signal.throwIfAborted();
        const fed = feed(lines, reader.process.stdin);
        fed.catch(() => undefined);
        yield* parseObjects(reader.process.stdout, maxBytes);
        await fed;
        signal.throwIfAborted();
        await reader.ended;
    }
    finally {
        signal.removeEventListener("abort", stop);
        stop();
    }
}
function start(git, args) {
    const child = (0,external_node_child_process_.spawn)("git", args, {
        cwd: git.cwd,
        env: { ...git.env },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
        if (stderr.length < 4096)
            stderr += chunk.toString("utf8");
    });
    child.stdin.on("error", () => undefined);
    const ended = (0,external_node_events_.once)(child, "close").then(([status]) => {
        if (status === 0)
            return;
        throw new probes_git/* GitError */.XS(`git ${args[0]}: ${stderr.trim().split("\n", 1)[0] || `ended with ${status}`}`);
    });
    ended.catch(() => undefined);
    return { process: child, ended };
}
const objects_NEWLINE = 0x0a;
async function* wholeLines(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        const end = bytes.lastIndexOf(objects_NEWLINE) + 1;
        rest = bytes.subarray(end);
        if (end > 0)
            yield bytes.subarray(0, end);
    }
    if (rest.length > 0)
        yield rest;
}
function unknownLines(bytes, known) {
    const lines = bytes.toString("latin1").split("\n");
    const unknown = lines.filter((line) => line !== "" && !known(line.split(" ", 1)[0]));
    return Buffer.from(unknown.map((line) => `${line}\n`).join(""), "latin1");
}
async function feed(lines, target) {
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(lines, { objectMode: false }), target).catch((thrown) => {
        if (!brokenPipes.has((0,errors/* codeOf */.$N)(thrown) ?? ""))
            throw thrown;
    });
}
const brokenPipes = new Set(["EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EOF"]);


/***/ })

};
