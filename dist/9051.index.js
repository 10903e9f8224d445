export const id = 9051;
export const ids = [9051];
export const modules = {

/***/ 66705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest),
/* harmony export */   w: () => (/* binding */ hmac)
/* harmony export */ });
const crypto = () => process.getBuiltinModule("node:crypto");
function digest(algorithm, ...parts) {
    const hash = crypto().createHash(algorithm);
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}
function hmac(key, text) {
    return crypto().createHmac("sha256", key).update(text).digest();
}


/***/ }),

/***/ 21475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ preview),
/* harmony export */   n: () => (/* binding */ secretFingerprint)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66705);

function secretFingerprint(key, ruleId, secret) {
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hmac */ .w)(key, `${ruleId}\0${normalised(secret)}`)
        .toString("hex")
        .slice(0, 32);
}
function normalised(secret) {
    return secret.includes("-----BEGIN") ? secret.replace(/\\[nrt]|\s+/g, "") : secret;
}
function preview(secret) {
    if (secret.includes("-----BEGIN"))
        return `(${secret.length} characters)`;
    const shown = secret.slice(0, Math.min(4, Math.floor(secret.length / 4)));
    return `${shown}… (${secret.length} characters)`;
}


/***/ }),

/***/ 71453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createHitCollector),
/* harmony export */   i: () => (/* binding */ contentIdOf)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66705);
/* harmony import */ var _engines_secrets_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21475);


function createHitCollector() {
    const hits = new Map();
    return {
        add(secret, place, id) {
            const key = JSON.stringify([secret.rule.id, secret.secret, placeKey(place)]);
            let hit = hits.get(key);
            if (!hit) {
                hit = { secret, place, versions: new Map() };
                hits.set(key, hit);
            }
            const known = hit.versions.get(id);
            if (!known)
                hit.versions.set(id, versionOf(secret));
            else if (!secret.directive)
                delete known.directive;
        },
        size: () => hits.size,
        hits: (key) => [...hits.values()].map((hit) => {
            const { rule, secret } = hit.secret;
            return { ...hit, fingerprint: (0,_engines_secrets_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .secretFingerprint */ .n)(key, rule.id, secret) };
        }),
    };
}
function versionOf(secret) {
    return { secret, ...(secret.directive ? { directive: secret.directive } : {}) };
}
function contentIdOf(place, bytes) {
    if (place.kind !== "file")
        return "";
    if (place.blob !== undefined)
        return place.blob;
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)("sha1", `blob ${bytes.length}\0`, bytes).toString("hex");
}
function placeKey(place) {
    switch (place.kind) {
        case "file":
            return `file ${place.path} ${place.inside ?? ""}`;
        case "file-name":
            return "file-name";
        case "commit-message":
            return `commit ${place.commit}`;
        case "tag-message":
            return `tag ${place.tag}`;
        case "ref-name":
            return "ref-name";
        case "stdin":
            return "stdin";
    }
}


/***/ }),

/***/ 19051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeHits: () => (/* binding */ judgeHits)
});

// EXTERNAL MODULE: ./out/src/probes/git/repository.js
var git_repository = __webpack_require__(46960);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
;// CONCATENATED MODULE: ./out/src/probes/git/attribution.js
async function introductionsOf(git, ids, revisions) {
    const found = new Map();
    if (ids.size === 0)
        return found;
    const wanted = ids.size <= MAX_WANTED ? [...ids].map((id) => `--find-object=${id}`) : [];
    const listed = await git.text([
        "log",
        "-z",
        "--format=%x01%H",
        "--raw",
        "-m",
        "--root",
        "--no-abbrev",
        "--no-renames",
        "--topo-order",
        "--reverse",
        ...wanted,
        ...revisions,
    ]);
    let commit = "";
    let id = "";
    for (const token of listed.split("\0")) {
        const field = token.startsWith("\n") ? token.slice(1) : token;
        if (field.startsWith("\u0001"))
            commit = field.slice(1);
        else if (field.startsWith(":"))
            id = field.split(" ", 4)[3] ?? "";
        else {
            if (ids.has(id))
                addPath(found, id, commit, field);
            id = "";
        }
    }
    return found;
}
function addPath(found, id, commit, path) {
    const known = found.get(id);
    if (!known)
        found.set(id, { commit, paths: [path] });
    else if (!known.paths.includes(path))
        known.paths.push(path);
}
const MAX_WANTED = 200;
async function pathsInCommit(git, ids, commit) {
    const found = new Map();
    if (ids.size === 0)
        return found;
    const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", commit]);
    for (const entry of listed.split("\0")) {
        const [, id, path] = /^\d+ \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        if (id === undefined || path === undefined || !ids.has(id))
            continue;
        const known = found.get(id);
        if (known)
            known.push(path);
        else
            found.set(id, [path]);
    }
    return found;
}
async function isPushed(git, commit) {
    const { status, stdout } = await git.run([
        "for-each-ref",
        "--count=1",
        "--contains",
        commit,
        "refs/remotes",
    ]);
    return status === 0 && stdout.length > 0;
}
async function idsAtPaths(git, commit, paths) {
    const found = new Map();
    if (paths.length === 0)
        return found;
    const listed = await git.text([
        "--literal-pathspecs",
        "ls-tree",
        "-z",
        "--full-tree",
        commit,
        "--",
        ...paths,
    ]);
    for (const entry of listed.split("\0")) {
        const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        if (id !== undefined && path !== undefined)
            found.set(path, id);
    }
    return found;
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/attribute.js


async function attribute(hits, { git, head, revisions, boundary, remote, onUnknown }) {
    const blobs = new Set(hits.flatMap((hit) => [...hit.versions.keys()].filter((id) => id !== "")));
    const walked = revisions.filter((revision) => revision !== "--no-walk");
    const through = walked.length > 0 ? walked : head === undefined ? [] : [head];
    let unknown = false;
    const orNone = (answer) => answer.catch((thrown) => {
        if (!(thrown instanceof probes_git/* GitError */.XS))
            throw thrown;
        unknown = true;
        onUnknown(thrown.message);
        return new Map();
    });
    const [introductions, inHead] = await Promise.all([
        through.length > 0 ? orNone(introductionsOf(git, blobs, through)) : new Map(),
        head === undefined ? new Map() : orNone(pathsInCommit(git, blobs, head)),
    ]);
    for (const [blob, { commit }] of introductions) {
        if (boundary.has(commit))
            introductions.delete(blob);
    }
    const placed = hits.map((hit) => ({ hit, where: placeOf(hit, introductions, inHead, unknown && remote) }));
    const pushed = await pushedCommits(git, placed, remote);
    return new Map(placed.map(({ hit, where }) => [hit, { ...where, pushed: isCommitted(where) && pushed(where.commit) }]));
}
function placeOf({ versions, place }, introductions, inHead, surelyCommitted) {
    const known = [...introductions].filter(([blob]) => versions.has(blob));
    const [first, ...later] = known.map(([, found]) => found);
    const liveVersions = new Set([...versions.keys()].filter((blob) => inHead.has(blob)));
    const live = [...liveVersions].flatMap((blob) => inHead.get(blob) ?? []).sort();
    const own = place.kind === "file" ? [place.path] : [];
    const commit = place.kind === "commit-message" ? place.commit : first?.commit;
    const paths = [
        ...(live.includes(own[0] ?? "") ? own : []),
        ...live,
        ...(first?.paths ?? []),
        ...own,
        ...later.flatMap((found) => found.paths),
    ];
    const version = [...liveVersions][0] ?? known[0]?.[0];
    const committed = surelyCommitted || commit !== undefined || live.length > 0 || place.kind === "tag-message";
    return {
        ...(commit === undefined ? {} : { commit }),
        paths: [...new Set(paths)],
        ...(version === undefined ? {} : { version }),
        liveVersions,
        state: live.length > 0 ? "head" : committed ? "history" : "worktree",
    };
}
function isCommitted(where) {
    return where.state !== "worktree";
}
async function pushedCommits(git, placed, remote) {
    if (remote)
        return () => true;
    const commits = new Set(placed.flatMap(({ where }) => where.commit ?? []));
    const known = new Set();
    for (const commit of commits) {
        if (await isPushed(git, commit))
            known.add(commit);
    }
    return (commit) => commit !== undefined && known.has(commit);
}

// EXTERNAL MODULE: ./out/src/core/rule.js
var core_rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/engines/secrets/fingerprint.js
var secrets_fingerprint = __webpack_require__(21475);
// EXTERNAL MODULE: ./out/src/gates/secret-scan/rules.js
var rules = __webpack_require__(79924);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/findings.js



function findingOf({ hit, attribution, verification, mutedBy, refused }, redactor) {
    const { place, fingerprint } = hit;
    const secret = shownVersion(hit, attribution);
    const path = attribution?.paths[0] ?? (place.kind === "file" ? place.path : undefined);
    const where = redactor.redact(whereIs(hit, path, secret));
    const { rule } = secret;
    const args = {
        secretRule: rule.id,
        provider: rule.provider,
        title: rule.title,
        preview: (0,secrets_fingerprint/* preview */.V)(secret.secret),
        where,
        commit: attribution?.commit?.slice(0, 10) ?? "",
        state: attribution?.state ?? "head",
        advice: adviceFor(secret, attribution, verification),
        ...(verification === undefined ? {} : { verification }),
        via: secret.via,
        proven: secret.proof === "proven",
        ...(secret.name === undefined ? {} : { name: redactor.redact(secret.name) }),
        ...(rule.describe ? { facts: rule.describe(secret.secret) } : {}),
    };
    return (0,core_rule/* finding */.gk)(rules/* rules */.a[ruleNameOf(secret)], {
        subject: redactor.redact(path ?? where),
        args,
        severity: severityOf(secret, verification),
        evidence: evidenceOf(secret, hit, attribution, refused, redactor),
        location: locationOf(secret, hit, path, attribution, redactor),
        inline: mutedBy && (mutedBy.reason === undefined ? {} : { reason: redactor.redact(mutedBy.reason) }),
        fingerprint,
    });
}
function ignoreFindingOf({ hit, attribution }, directive, effective, redactor) {
    const secret = shownVersion(hit, attribution);
    const path = attribution?.paths[0] ?? (hit.place.kind === "file" ? hit.place.path : "");
    return (0,core_rule/* finding */.gk)(rules/* rules */.a["ignore-added"], {
        subject: redactor.redact(path),
        args: {
            directive: directive.name,
            secretRule: secret.rule.id,
            provider: secret.rule.provider,
            title: secret.rule.title,
            where: redactor.redact(whereIs(hit, path, secret)),
            reason: redactor.redact(directive.reason ?? ""),
            effective,
        },
        severity: effective ? undefined : "error",
        location: locationOf(secret, hit, path, attribution, redactor),
        identity: [hit.fingerprint],
    });
}
function shownVersion(hit, attribution) {
    return hit.versions.get(attribution?.version ?? "")?.secret ?? hit.secret;
}
function ruleNameOf({ rule, proof }) {
    if (rule.id === "own-secret")
        return "own-secret";
    if (rule.kind === "publishable")
        return "publishable-key";
    if (/private[ -]key/i.test(`${rule.id} ${rule.title}`))
        return "private-key";
    if (rule.generic && rule.confidence === "medium" && proof !== "proven")
        return "generic-secret";
    return "provider-secret";
}
function severityOf({ rule }, verification) {
    if (verification === "dead")
        return "note";
    return "severity" in rule ? rule.severity : undefined;
}
function whereIs({ place }, path, { position }) {
    switch (place.kind) {
        case "file": {
            const file = path ?? place.path;
            return place.inside === undefined ? file : `${file} (inside: ${place.inside}:${position.line})`;
        }
        case "file-name":
            return "the name of a file";
        case "commit-message":
            return `the message of commit ${place.commit.slice(0, 10)}`;
        case "tag-message":
            return `the message of tag ${place.tag}`;
        case "ref-name":
            return "the name of a branch or tag";
        case "stdin":
            return "standard input";
    }
}
function adviceFor({ rule }, attribution, verification) {
    if (verification === "dead")
        return `${rule.provider} says that it no longer works: remove it.`;
    if (verification === "live")
        return `${rule.provider} says that it works: revoke it now.`;
    if (rule.kind === "publishable")
        return "Check that it may be seen.";
    if (attribution?.pushed) {
        return attribution.state === "history"
            ? "It is no longer in the files, but all who can read the repository can read its history: rotate it."
            : "It has left this machine: rotate it, then remove it.";
    }
    if (!attribution || attribution.state === "worktree")
        return "Remove it before it goes any further.";
    return "It has not been pushed: take it out of the commits before you push.";
}
function locationOf({ position }, { place }, path, attribution, redactor) {
    if (place.kind !== "file" || path === undefined)
        return undefined;
    const inHistory = attribution?.state === "history" && attribution.commit !== undefined;
    return {
        path: redactor.redact(path),
        ...(place.inside === undefined ? { line: position.line, column: position.column } : {}),
        ...(inHistory ? { commit: attribution.commit } : {}),
    };
}
function evidenceOf({ rule, context, position }, { place }, attribution, refused, redactor) {
    const evidence = [
        {
            kind: "snippet",
            label: "line",
            text: redactor.redact(context),
            ...(place.kind === "file" ? { line: position.line } : {}),
        },
    ];
    if (refused !== undefined)
        evidence.push({ kind: "list", label: "ignore comment", items: [refused] });
    if (rule.kind === "secret") {
        const { steps, url } = rule.revoke;
        evidence.push({ kind: "list", label: "revoke", items: url === undefined ? [steps] : [steps, url] });
    }
    if (attribution?.commit !== undefined) {
        evidence.push({ kind: "command", command: `git show --stat ${attribution.commit}` });
    }
    return evidence;
}

// EXTERNAL MODULE: ./out/src/probes/git/objects.js + 1 modules
var git_objects = __webpack_require__(78757);
// EXTERNAL MODULE: ./out/src/gates/secret-scan/hits.js
var hits = __webpack_require__(71453);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/mute.js



function directiveOf(hit, attribution) {
    const versions = [...hit.versions];
    const live = versions.filter(([id]) => attribution?.liveVersions.has(id));
    const counted = live.length > 0 ? live : versions;
    return counted.every(([, { directive }]) => directive) ? counted.at(-1)?.[1].directive : undefined;
}
async function mutedInBase(muted, request) {
    const { git, base, scanner, fingerprintKey, maxBytes, signal } = request;
    const paths = [...new Set(muted.map(({ path }) => path))];
    const ids = await idsAtPaths(git, base, paths);
    const known = new Set();
    if (ids.size === 0)
        return known;
    const lines = [...ids].map(([path, id]) => `${id} ${path.replaceAll("\n", " ")}\n`);
    for await (const objects of (0,git_objects/* readObjects */.$)(git, [Buffer.from(lines.join(""))], { maxBytes, signal })) {
        for (const object of objects) {
            if (object.state !== "read")
                continue;
            const { secrets } = await scanner.scan(object.content, object.path);
            const collector = (0,hits/* createHitCollector */.R)();
            for (const secret of secrets) {
                if (secret.directive)
                    collector.add(secret, { kind: "file", path: object.path }, object.id);
            }
            for (const { fingerprint } of collector.hits(fingerprintKey))
                known.add(mutedKey(fingerprint, object.path));
        }
    }
    return known;
}
function mutedKey(fingerprint, path) {
    return `${fingerprint} ${path.replaceAll("\n", " ")}`;
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/judge.js





async function judgeHits(found, request) {
    if (found.length === 0)
        return [];
    const { context } = request;
    const attributions = await attributed(found, request);
    const hits = found.flatMap((hit) => {
        const attribution = attributions?.get(hit);
        const paths = attribution?.paths.filter((path) => !request.excluded(path)) ?? [];
        if (attribution && attribution.paths.length > 0 && paths.length === 0) {
            context.coverage.skip("secrets", "only in files named by exclude");
            return [];
        }
        return [{ hit, ...(attribution ? { attribution: { ...attribution, paths } } : {}) }];
    });
    const added = await mutedByChange(hits, request);
    const verified = await verificationsOf(hits, request);
    return hits.flatMap((judged) => applyComment(withVerification(judged, verified), added, request));
}
async function verificationsOf(hits, { options, context }) {
    if (options.verify === false || context.signal.aborted)
        return new Map();
    const { verifyHits } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5019)]).then(__webpack_require__.bind(__webpack_require__, 15019));
    return verifyHits(hits.map(({ hit }) => hit), options, context);
}
function withVerification(judged, verified) {
    const verification = verified.get(judged.hit);
    return verification === undefined ? judged : { ...judged, verification };
}
async function attributed(hits, { target: { git, repository, scope, head }, options, context }) {
    if (!repository || context.signal.aborted)
        return undefined;
    return attribute(hits, {
        git: options.fetch ? (0,probes_git/* createGit */.lD)(git.cwd, { signal: context.signal, env: (0,probes_git/* fetchingGitEnvironment */.s$)() }) : git,
        head,
        revisions: scope?.revisions ?? [],
        boundary: await (0,git_repository/* shallowBoundary */.N0)(repository),
        remote: context.change.event !== "local",
        onUnknown: (reason) => context.coverage.skip("commits of what was found", `their history cannot be read: ${reason}`),
    });
}
async function mutedByChange(hits, { target: { git, scope }, options, context, scanner, fingerprintKey }) {
    const without = scope?.revisions.find((revision) => revision.startsWith("^"));
    if (options.scope !== "change" || without === undefined || context.signal.aborted)
        return undefined;
    const muted = hits.flatMap(({ hit, attribution }) => {
        const directive = directiveOf(hit, attribution);
        const path = attribution?.paths[0];
        return directive && path !== undefined ? [{ hit, directive, path }] : [];
    });
    if (muted.length === 0)
        return new Set();
    const base = await (0,git_repository/* resolveCommit */.WL)(git, without.slice(1));
    const known = base === undefined
        ? new Set()
        : await mutedInBase(muted, {
            git,
            base,
            scanner,
            fingerprintKey,
            maxBytes: options["max-file-size"],
            signal: context.signal,
        });
    return new Set(muted.filter(({ hit, path }) => !known.has(mutedKey(hit.fingerprint, path))).map(({ hit }) => hit));
}
function applyComment(judged, added, { options, context: { redactor } }) {
    const directive = directiveOf(judged.hit, judged.attribution);
    if (!directive)
        return [findingOf(judged, redactor)];
    const policy = options["ignore-comments"];
    const isAdded = added?.has(judged.hit) === true;
    const refused = refusalOf(directive, policy, isAdded);
    const stated = findingOf({ ...judged, ...(refused === undefined ? { mutedBy: directive } : { refused }) }, redactor);
    if (!isAdded || policy === "allow")
        return [stated];
    if (refused !== undefined && policy !== "block")
        return [stated];
    return [stated, ignoreFindingOf(judged, directive, refused === undefined, redactor)];
}
function refusalOf({ name, reason }, policy, isAdded) {
    if (policy === "allow")
        return undefined;
    if (reason === undefined)
        return `${name} has no effect: write the reason after " -- "`;
    return policy === "block" && isAdded
        ? `${name} has no effect: the change under judgement added it`
        : undefined;
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
