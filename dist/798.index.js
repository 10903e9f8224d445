export const id = 798;
export const ids = [798];
export const modules = {

/***/ 24492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
const secretName = /SECRET|TOKEN|PASSW(OR)?D|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|BYPASS|(^|[_.-])(AUTH|OTP|TOTP|PIN)($|[_.-])/i;
function isSecretName(name) {
    return secretName.test(name);
}


/***/ }),

/***/ 50798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareSearch: () => (/* binding */ prepareSearch)
});

// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/engines/secrets/built-in-rules.js + 1 modules
var built_in_rules = __webpack_require__(84798);
// EXTERNAL MODULE: ./out/src/engines/secrets/scanner.js + 20 modules
var secrets_scanner = __webpack_require__(47333);
// EXTERNAL MODULE: ./out/src/probes/file-tree.js
var file_tree = __webpack_require__(68364);
// EXTERNAL MODULE: ./out/src/probes/git.js
var git = __webpack_require__(84949);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./out/src/probes/git/id-file.js



const MAGIC = Buffer.from("launch-ready object ids 1\n");
const KEY_BYTES = 32;
const nothing = { has: () => false, size: 0 };
async function readIds(path, key) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === "ENOENT")
            return nothing;
        throw thrown;
    }
    const start = MAGIC.length + KEY_BYTES + 1;
    const width = bytes[start - 1] ?? 0;
    const isOurs = bytes.length >= start &&
        bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
        bytes.subarray(MAGIC.length, start - 1).equals(key);
    if (!isOurs || (width !== 20 && width !== 32) || (bytes.length - start) % width !== 0)
        return nothing;
    return sortedIds(bytes.subarray(start), width);
}
function sortedIds(ids, width) {
    const size = ids.length / width;
    return {
        size,
        has(id) {
            const wanted = Buffer.from(id, "hex");
            if (wanted.length !== width)
                return false;
            let low = 0;
            let high = size - 1;
            while (low <= high) {
                const middle = (low + high) >> 1;
                const order = wanted.compare(ids, middle * width, (middle + 1) * width);
                if (order === 0)
                    return true;
                if (order < 0)
                    high = middle - 1;
                else
                    low = middle + 1;
            }
            return false;
        },
    };
}
async function writeIds(path, key, ids) {
    const sorted = [...new Set(ids)].sort();
    const width = sorted.length === 0 ? 20 : sorted[0].length / 2;
    const bytes = Buffer.concat([MAGIC, key, Buffer.from([width]), Buffer.from(sorted.join(""), "hex")]);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = `${path}.${process.pid}.tmp`;
    await (0,promises_.writeFile)(draft, bytes);
    await (0,promises_.rename)(draft, path);
}

// EXTERNAL MODULE: ./out/src/gates/secret-scan/secret-rules.js
var secret_rules = __webpack_require__(52085);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/clean-cache.js




const none = {
    knows: () => false,
    add: () => undefined,
    save: async () => undefined,
};
async function openCleanCache(options, { root, coverage, debug }, values) {
    if (options.cache === undefined)
        return none;
    const path = (0,external_node_path_.isAbsolute)(options.cache) ? options.cache : (0,external_node_path_.join)(root, options.cache);
    const { rulesKey } = await __webpack_require__.e(/* import() */ 3462).then(__webpack_require__.bind(__webpack_require__, 53462));
    const { assignments, rules: custom, "max-archive-size": archive, "max-file-size": file } = options;
    const key = rulesKey(await (0,secret_rules/* allRulesOf */.G)(options), values, { assignments, custom, archive, file });
    const known = await readIds(path, key).catch((thrown) => {
        debug(`the cache cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return { has: () => false, size: 0 };
    });
    const clean = new Set();
    const reused = new Set();
    return {
        knows(id) {
            if (!known.has(id))
                return false;
            if (!reused.has(id))
                coverage.count(CACHED);
            reused.add(id);
            return true;
        },
        add(id) {
            clean.add(id);
        },
        async save() {
            try {
                await writeIds(path, key, [...reused, ...clean]);
            }
            catch (thrown) {
                debug(`the cache cannot be written: ${(0,errors/* messageOf */.bD)(thrown)}`);
            }
        },
    };
}
const CACHED = "objects searched before";

// EXTERNAL MODULE: ./out/src/gates/secret-scan/hits.js
var secret_scan_hits = __webpack_require__(71453);
// EXTERNAL MODULE: ./out/src/core/secret-names.js
var secret_names = __webpack_require__(24492);
// EXTERNAL MODULE: ./out/src/engines/secrets/entropy.js
var entropy = __webpack_require__(47082);
// EXTERNAL MODULE: ./out/src/core/redactor.js
var redactor = __webpack_require__(71993);
;// CONCATENATED MODULE: ./out/src/engines/secrets/known-values.js

const MIN_VALUE_LENGTH = 8;
const LITERAL_BYTES = 24;
function knownValues(name, secret) {
    if (secret.length < MIN_VALUE_LENGTH)
        return [];
    const little = Buffer.from(secret, "utf16le");
    const forms = [
        ...(0,redactor/* encodedForms */.wV)(secret).map((form) => Buffer.from(form, "utf8")),
        little,
        Buffer.from(little).swap16(),
    ];
    return forms.map((bytes) => ({ name, secret, bytes, literal: bytes.subarray(0, LITERAL_BYTES) }));
}

// EXTERNAL MODULE: ./out/src/engines/secrets/placeholder.js
var placeholder = __webpack_require__(11054);
// EXTERNAL MODULE: ./out/src/engines/secrets/wordiness.js
var wordiness = __webpack_require__(14627);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/own-values.js





const publicName = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/;
const urlWithPassword = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;
const LEAST_ENTROPY = 2.8;
function ownValues({ siblings, env, coverage, redactor }) {
    const sibling = siblings["env-vars"];
    if (!isMapping(sibling))
        return [];
    const given = isMapping(sibling["env"]) ? sibling["env"] : {};
    const found = [];
    for (const { name, secret } of requirements(sibling["required"])) {
        const value = given[name] ?? env[name];
        if (typeof value !== "string" || value === "" || !(secret ?? isSecret(name, value)))
            continue;
        redactor.add(value);
        if (!isDistinctive(value)) {
            coverage.skip("own values", "too short or too ordinary to be searched for");
            continue;
        }
        coverage.count("own values");
        found.push(...knownValues(name, value));
    }
    return found;
}
function requirements(given) {
    if (!Array.isArray(given))
        return [];
    return given.flatMap((item) => {
        if (typeof item === "string")
            return [{ name: item }];
        if (!isMapping(item) || typeof item["name"] !== "string")
            return [];
        const { name, secret } = item;
        return [{ name, ...(typeof secret === "boolean" ? { secret } : {}) }];
    });
}
function isSecret(name, value) {
    return !publicName.test(name) && ((0,secret_names/* isSecretName */.e)(name) || urlWithPassword.test(value));
}
function isDistinctive(value) {
    if (value.length < MIN_VALUE_LENGTH || (0,placeholder/* isPlaceholder */.w)(value))
        return false;
    return (0,entropy/* entropy */.U)(value) >= LEAST_ENTROPY && !((0,wordiness/* isWordy */.y)(value) && value.length < 12);
}
function isMapping(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./out/src/probes/processors.js

const MOST_THREADS = 4;
function usefulThreads(processors = 1) {
    return Math.min(MOST_THREADS, Math.floor((0,external_node_os_.availableParallelism)() / processors));
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/parts.js

const MANY = 4000;
const LINE_BYTES = 192 * 1024;
const PATHS = 2000;
async function splitOff(source) {
    if (source.kind === "documents")
        return { source };
    if (source.kind === "objects") {
        const { items, more } = await begin(source.lines, linesIn);
        return more
            ? { parts: partsOf(items, LINE_BYTES, (lines) => lines.length, lineParts), lanes: lanesForObjects() }
            : { source: { kind: "objects", lines: items } };
    }
    const count = usefulThreads();
    const { items, more } = await begin(source.paths, () => 1);
    return more && count > 1
        ? { parts: partsOf(items, PATHS, () => 1, pathParts), lanes: { count, threads: true } }
        : { source: { kind: "files", paths: items } };
}
function lanesForObjects() {
    const count = usefulThreads(2);
    return count > 1 ? { count, threads: true } : { count: 2, threads: false };
}
const NEWLINE = 0x0a;
function linesIn(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
        lines++;
    return lines;
}
function lineParts(lines) {
    return { kind: "objects", lines: Buffer.concat(lines) };
}
function pathParts(paths) {
    return { kind: "files", paths };
}
async function begin(given, sizeOf) {
    const items = (async function* () {
        yield* given;
    })();
    const first = [];
    let size = 0;
    let ended = false;
    while (size < MANY) {
        const next = await items.next();
        ended = next.done === true;
        if (next.done)
            break;
        first.push(next.value);
        size += sizeOf(next.value);
    }
    const all = (async function* () {
        try {
            yield* first;
            if (!ended)
                yield* items;
        }
        finally {
            await items.return(undefined);
        }
    })();
    return { items: all, more: !ended };
}
async function* partsOf(items, size, sizeOf, partOf) {
    let pending = [];
    let held = 0;
    for await (const item of items) {
        pending.push(item);
        held += sizeOf(item);
        if (held < size)
            continue;
        yield partOf(pending);
        pending = [];
        held = 0;
    }
    if (pending.length > 0)
        yield partOf(pending);
}

// EXTERNAL MODULE: ./out/src/gates/secret-scan/share.js + 11 modules
var share = __webpack_require__(17753);
// EXTERNAL MODULE: ./out/src/probes/git/objects.js + 1 modules
var objects = __webpack_require__(78757);
// EXTERNAL MODULE: ./out/src/probes/git/repository.js
var git_repository = __webpack_require__(46960);
// EXTERNAL MODULE: ./out/src/probes/git/worktree.js
var worktree = __webpack_require__(17169);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/sources.js





async function* sourcesOf(request) {
    const { target, options, context } = request;
    if (target.scope)
        yield* repositorySources(request);
    else if (!target.repository && (options.scope === "change" || options.scope === "tree")) {
        yield folderSource(request);
    }
    if (options.scope === "stdin") {
        const bytes = await (0,file_tree/* readStandardInput */.eG)(options["max-file-size"], context.signal);
        if (bytes === undefined)
            throw new errors/* ConfigurationError */.j1("standard input is larger than max-file-size");
        context.coverage.count("bytes", bytes.length);
        yield { kind: "documents", documents: [{ place: { kind: "stdin" }, bytes }] };
    }
    for (const pattern of options.paths)
        yield* patternSource(pattern, request);
}
async function* repositorySources(request) {
    const { target, options, context } = request;
    const { git, repository, scope } = target;
    if (!repository || !scope)
        return;
    const looked = scope.worktree && !repository.bare ? (0,worktree/* worktreeChanges */.r)(git, repository) : undefined;
    looked?.catch(() => undefined);
    const known = options.cache === undefined ? undefined : request.known;
    const lines = scope.revisions.length > 0 ? begun((0,objects/* listObjects */.L)(git, scope.revisions, context.signal, known)) : undefined;
    const names = await refNames(request);
    if (names)
        yield names;
    let listed = 0;
    if (lines) {
        yield {
            kind: "objects",
            lines: tapped(lines, () => {
                listed++;
            }),
        };
    }
    const changes = await looked;
    if (!changes)
        return;
    if (changes.staged.length > 0) {
        const lines = changes.staged.map(({ id, path }) => `${id} ${path.replaceAll("\n", " ")}\n`);
        yield { kind: "objects", lines: [Buffer.from(lines.join(""))] };
    }
    const nothingNew = listed === 0 && changes.staged.length === 0 && changes.files.length === 0;
    const files = scope.tree || nothingNew ? await (0,worktree/* worktreeFiles */.t)(git, options["include-ignored"]) : changes.files;
    yield filesSource(files, request);
}
async function refNames({ target: { git, repository }, options, context, }) {
    const { ref, pullRequest } = context.change;
    const names = options.scope === "history"
        ? await (0,git_repository/* allRefs */.w_)(git)
        : [ref, pullRequest?.headRef, repository?.branch].filter((name) => name !== undefined);
    if (names.length === 0)
        return undefined;
    context.coverage.count("refs", names.length);
    const bytes = Buffer.from(names.join("\n"), "utf8");
    return { kind: "documents", documents: [{ place: { kind: "ref-name" }, bytes }] };
}
function folderSource(request) {
    const { coverage, root } = request.context;
    coverage.skip("history", "no git repository here: the files of the folder were searched");
    const enter = (folder) => {
        const name = folder.slice(folder.lastIndexOf("/") + 1);
        if (name !== ".git" && name !== "node_modules")
            return true;
        coverage.skip(`${name} folders`, "not part of the project's own files");
        return false;
    };
    return filesSource((0,file_tree/* walkFiles */.Fv)(root, enter), request);
}
async function* patternSource(pattern, request) {
    let found = 0;
    const files = (0,file_tree/* filesMatching */.NP)(request.context.root, pattern);
    yield filesSource(tapped(files, () => {
        found++;
    }), request);
    if (found === 0)
        request.unmatched.push(pattern);
}
function filesSource(paths, { context: { coverage }, excluded }) {
    const wanted = (async function* () {
        for await (const path of paths) {
            if (excluded(path))
                coverage.skip("files", "named by exclude");
            else
                yield path;
        }
    })();
    return { kind: "files", paths: wanted };
}
function begun(items) {
    const first = items.next();
    first.catch(() => undefined);
    return (async function* () {
        try {
            const { done, value } = await first;
            if (done)
                return;
            yield value;
            yield* items;
        }
        finally {
            await items.return();
        }
    })();
}
async function* tapped(items, onItem) {
    for await (const item of items) {
        onItem();
        yield item;
    }
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/search.js












async function prepareSearch(options, context) {
    const rules = await (0,secret_rules.customRulesOf)(options);
    const values = ownValues(context);
    const scanner = (0,secrets_scanner/* createScanner */.z)({ rules, lazy: built_in_rules/* builtInRules */.v, values, assignments: options.assignments });
    const cache = await openCleanCache(options, context, values);
    return async (what) => {
        const hits = (0,secret_scan_hits/* createHitCollector */.R)();
        const known = (id) => cache.knows(id);
        const request = { ...what, options, context, known, unmatched: [] };
        const inconclusive = await search(request, { scanner, values, cache, hits });
        if (inconclusive.length === 0)
            await cache.save();
        return { hits, scanner, inconclusive };
    };
}
const PROGRESS_EVERY = 500;
async function search(request, searching) {
    const { context, options, target, unmatched } = request;
    const { coverage, signal } = context;
    const missing = { objects: [] };
    const settings = {
        git: target.git,
        ...(target.repository ? { gitDir: target.repository.gitDir } : {}),
        root: context.root,
        maxBytes: options["max-file-size"],
        limits: (0,share/* containerLimits */.uo)(options),
    };
    const note = (secret, place, content) => {
        context.redactor.add(secret.secret);
        searching.hits.add(secret, place, content);
    };
    const scan = {
        scanner: searching.scanner,
        coverage,
        signal,
        onSecret: (secret, place, bytes) => note(secret, place, (0,secret_scan_hits/* contentIdOf */.i)(place, bytes)),
        onClean: (id) => searching.cache.add(id),
        onProgress: progressOf(request),
    };
    const reasons = [];
    try {
        for await (const source of sourcesOf(request)) {
            const split = await splitOff(source);
            if (split.parts) {
                const { searchInLanes } = await __webpack_require__.e(/* import() */ 6664).then(__webpack_require__.bind(__webpack_require__, 56664));
                await searchInLanes(split.parts, {
                    ...scan,
                    ...settings,
                    options,
                    missing,
                    note,
                    values: searching.values,
                    lanes: split.lanes,
                });
            }
            else
                await (0,share/* scanSource */.bX)(split.source, settings, missing, scan);
        }
    }
    catch (thrown) {
        if (signal.aborted)
            reasons.push("the scan was cut off before it had seen everything");
        else if (thrown instanceof git/* GitError */.XS) {
            reasons.push(`the repository could not be read: ${(0,errors/* messageOf */.bD)(thrown)}`);
        }
        else
            throw thrown;
    }
    if (missing.objects.length > 0) {
        coverage.skip("objects", "missing from this clone", missing.objects.length);
        reasons.push(missingReason(missing.objects, target.unfetched));
    }
    reasons.push(...unreadableFiles(coverage));
    if (unmatched.length > 0)
        reasons.push(`no file matches ${unmatched.join(", ")}`);
    return reasons;
}
function unreadableFiles(coverage) {
    return coverage
        .snapshot()
        .skipped.filter(({ what, reason }) => what === "files" && reason.startsWith(file_tree/* UNREADABLE */.mP))
        .map(({ reason, count }) => `${count === 1 ? "1 file" : `${count} files`} ${reason}`);
}
function progressOf({ context }) {
    let done = 0;
    let told = 0;
    return (documents) => {
        done += documents;
        if (done - told < PROGRESS_EVERY)
            return;
        told = done;
        context.progress({ done, unit: "documents" });
    };
}
function missingReason(ids, problem) {
    const few = ids
        .slice(0, 3)
        .map((id) => id.slice(0, 10))
        .join(", ");
    const objects = ids.length === 1 ? "1 object is" : `${ids.length} objects are`;
    return `${objects} missing from this clone (${few}${ids.length > 3 ? "…" : ""})${problem === undefined ? "" : `: ${problem}`}. Fetch without a filter.`;
}


/***/ }),

/***/ 17169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ worktreeChanges),
/* harmony export */   t: () => (/* binding */ worktreeFiles)
/* harmony export */ });
const CHANGED = /^1 (.)(.) (?:N|S)\S{3} \d+ \d+ \d+ [0-9a-f]+ ([0-9a-f]+) (.*)$/s;
const CONFLICT = /^u \S+ \S+ \d+ \d+ \d+ \d+ [0-9a-f]+ [0-9a-f]+ [0-9a-f]+ (.*)$/s;
async function worktreeChanges(git, { prefix }) {
    const listed = await git.text([
        "status",
        "--porcelain=v2",
        "-z",
        "--untracked-files=all",
        "--no-renames",
        "--ignore-submodules=all",
        "--",
        ".",
    ]);
    const files = [];
    const staged = [];
    const local = (path) => path.slice(prefix.length);
    for (const entry of names(listed)) {
        const [, index, disk, id = "", path = ""] = CHANGED.exec(entry) ?? [];
        if (index !== undefined && index !== "." && index !== "D")
            staged.push({ id, path: local(path) });
        if (disk !== undefined && disk !== "." && disk !== "D")
            files.push(local(path));
        const other = entry.startsWith("? ") ? entry.slice(2) : CONFLICT.exec(entry)?.[1];
        if (other !== undefined)
            files.push(local(other));
    }
    return { files: files.sort(), staged };
}
async function worktreeFiles(git, withIgnored) {
    const exclude = withIgnored ? [] : ["--exclude-standard"];
    const listed = await git.text(["ls-files", "-z", "--cached", "--others", ...exclude]);
    return [...new Set(names(listed))].sort();
}
function names(listed) {
    return listed.split("\0").filter((name) => name !== "");
}


/***/ })

};
