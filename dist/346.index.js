export const id = 346;
export const ids = [346];
export const modules = {

/***/ 24492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/** Names whose values are secret whether or not anybody says so. */
const secretName = /SECRET|TOKEN|PASSW(OR)?D|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|BYPASS|(^|[_.-])(AUTH|OTP|TOTP|PIN)($|[_.-])/i;
/** Whether a variable, form field or header of this name holds a secret, as far as a name can tell. */
function isSecretName(name) {
    return secretName.test(name);
}


/***/ }),

/***/ 40346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanForSecrets: () => (/* binding */ scanForSecrets)
});

// EXTERNAL MODULE: ./out/src/engines/secrets/scanner.js + 20 modules
var secrets_scanner = __webpack_require__(47333);
// EXTERNAL MODULE: ./out/src/probes/git/repository.js
var git_repository = __webpack_require__(46960);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/src/core/product.js + 1 modules
var product = __webpack_require__(87690);
// EXTERNAL MODULE: ./out/src/engines/secrets/recommended.js
var recommended = __webpack_require__(40432);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules-key.js



/** Grows when the engine finds what it did not find before, with the same rules. */
const ENGINE_VERSION = 1;
/**
 * What a finding of "nothing here" depends on: the engine, every rule, and the values that are searched for. Values are
 * stretched before they are hashed, so that the key does not give away a short one.
 *
 * @param options Further settings that decide what is found.
 */
function rulesKey(rules, values, options) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([product/* product */.Z.version, ENGINE_VERSION, options]));
    for (const { id, keywords, pattern, entropy, reach, kind, confidence } of rules) {
        const shown = [id, keywords, pattern.source, pattern.flags, entropy, reach, kind, confidence];
        hash.update(JSON.stringify(shown));
    }
    hash.update(JSON.stringify([...recommended/* recommendedRules */.b.keys()]));
    const secrets = [...new Set(values.map(({ secret }) => secret))].sort();
    if (secrets.length > 0)
        hash.update((0,external_node_crypto_.scryptSync)(JSON.stringify(secrets), "launch-ready own values", 32));
    return hash.digest();
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./out/src/probes/git/id-file.js



/** What an id file begins with, so that no other file is taken for one. */
const MAGIC = Buffer.from("launch-ready object ids 1\n");
/** Bytes of the key that says what the ids were found to be. */
const KEY_BYTES = 32;
const nothing = { has: () => false, size: 0 };
/**
 * Reads a set of object ids that was written under the same key; an empty one when the file is absent, damaged or was
 * written under another.
 */
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
/** Writes ids (hexadecimal, all of one length) under a key. A reader sees the old file or the new one, never a part. */
async function writeIds(path, key, ids) {
    const sorted = [...new Set(ids)].sort();
    const width = sorted.length === 0 ? 20 : sorted[0].length / 2;
    const bytes = Buffer.concat([MAGIC, key, Buffer.from([width]), Buffer.from(sorted.join(""), "hex")]);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = `${path}.${process.pid}.tmp`;
    await (0,promises_.writeFile)(draft, bytes);
    await (0,promises_.rename)(draft, path);
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/clean-cache.js




const none = {
    knows: () => false,
    add: () => undefined,
    save: async () => undefined,
};
/** Opens the cache that the options name; one that knows nothing when they name none. */
async function openCleanCache(options, { root, coverage, debug }, rules, values) {
    if (options.cache === undefined)
        return none;
    const path = (0,external_node_path_.isAbsolute)(options.cache) ? options.cache : (0,external_node_path_.join)(root, options.cache);
    const { assignments, rules: custom, "max-archive-size": archive, "max-file-size": file } = options;
    const key = rulesKey(rules, values, { assignments, custom, archive, file });
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
/** Unit under which objects are counted that an earlier scan by the same rules has searched. */
const CACHED = "objects searched before";

// EXTERNAL MODULE: ./out/src/gates/secret-scan/hits.js
var hits = __webpack_require__(71453);
;// CONCATENATED MODULE: ./out/src/probes/git/attribution.js
/**
 * Finds the oldest commit that brought in each of the objects, looking at merges against each of their parents.
 *
 * @param revisions Arguments of `git rev-list` that name the commits to look through.
 */
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
/** Beyond this many objects, looking at every change is quicker than asking git for each. */
const MAX_WANTED = 200;
/** Which of the objects are in a commit's tree, with their paths. */
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
/** Whether a branch of a remote holds the commit: then others may have it. */
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
/** The ids of the files at `paths` in a commit; paths it does not have are left out. */
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

/** Looks up the history of the hits, and of nothing else. */
async function attribute(hits, { git, head, revisions, boundary, remote }) {
    const blobs = new Set(hits.flatMap((hit) => [...hit.versions.keys()].filter((id) => id !== "")));
    const walked = revisions.filter((revision) => revision !== "--no-walk");
    const through = walked.length > 0 ? walked : head === undefined ? [] : [head];
    const [introductions, inHead] = await Promise.all([
        through.length > 0 ? introductionsOf(git, blobs, through) : new Map(),
        head === undefined ? new Map() : pathsInCommit(git, blobs, head),
    ]);
    for (const [blob, { commit }] of introductions) {
        if (boundary.has(commit))
            introductions.delete(blob);
    }
    const placed = hits.map((hit) => ({ hit, where: placeOf(hit, introductions, inHead) }));
    const pushed = await pushedCommits(git, placed, remote);
    return new Map(placed.map(({ hit, where }) => [hit, { ...where, pushed: isCommitted(where) && pushed(where.commit) }]));
}
function placeOf({ versions, place }, introductions, inHead) {
    // Introductions come oldest first, so the first of them that is one of this hit's is where the secret came in.
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
    const committed = commit !== undefined || live.length > 0 || place.kind === "tag-message";
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



/** States a hit as a finding. Everything shown has gone through the redactor. */
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
/** States that the change itself brought in the comment that mutes a hit. */
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
/** A custom rule may carry a severity of its own; for the others the gate's rules say it. A dead secret opens nothing. */
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
/** A secret that others may have is burnt; one that never left the machine can still be taken out. */
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
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/mute.js



/**
 * The comment that mutes a hit: every version in the files now must be muted, or every version there is where none is in
 * the files now.
 */
function directiveOf(hit, attribution) {
    const versions = [...hit.versions];
    const live = versions.filter(([id]) => attribution?.liveVersions.has(id));
    const counted = live.length > 0 ? live : versions;
    return counted.every(([, { directive }]) => directive) ? counted.at(-1)?.[1].directive : undefined;
}
/**
 * Which of the muted secrets the base had already, muted, in the same file: `fingerprint path`. All others are muted
 * by the change under judgement itself.
 */
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
/** How {@link mutedInBase} names a secret in a file. */
function mutedKey(fingerprint, path) {
    return `${fingerprint} ${path.replaceAll("\n", " ")}`;
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/judge.js




/** Looks up where the hits come from and which of them comments mute, and states them as findings. */
async function judgeHits(found, request) {
    if (found.length === 0)
        return [];
    const { context } = request;
    const attributions = await attributed(found, request);
    const hits = found.flatMap((hit) => {
        const attribution = attributions?.get(hit);
        const paths = attribution?.paths.filter((path) => !request.excluded(path)) ?? [];
        // A path that is excluded does not hide content that is elsewhere, too.
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
/** Asks providers only where the options want it, so that the means to ask are not even loaded otherwise. */
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
async function attributed(hits, { target: { git, repository, scope, head }, context }) {
    // Cut off, there is no time left for the history; what was found is reported all the same.
    if (!repository || context.signal.aborted)
        return undefined;
    return attribute(hits, {
        git,
        head,
        revisions: scope?.revisions ?? [],
        boundary: await (0,git_repository/* shallowBoundary */.N0)(repository),
        remote: context.change.event !== "local",
    });
}
/** The muted hits whose muting is not in the base already; undefined when nothing is compared with a base. */
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

// EXTERNAL MODULE: ./out/src/core/secret-names.js
var secret_names = __webpack_require__(24492);
// EXTERNAL MODULE: ./out/src/engines/secrets/entropy.js
var entropy = __webpack_require__(47082);
// EXTERNAL MODULE: ./out/src/core/redactor.js
var redactor = __webpack_require__(71993);
;// CONCATENATED MODULE: ./out/src/engines/secrets/known-values.js

/** Shorter values would be found everywhere and say nothing. */
const MIN_VALUE_LENGTH = 8;
/** Bytes of a form that are searched for; the rest is compared where they are found. */
const LITERAL_BYTES = 24;
/**
 * The forms in which a variable's value is searched for: raw, JSON-escaped, percent-encoded, hex, base64 at each of its
 * three phases, and UTF-16 in both byte orders.
 */
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





/** Prefixes of names whose values build tools hand to browsers. */
const publicName = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/;
/** An address with a password in it, such as a DATABASE_URL holds. */
const urlWithPassword = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;
/** Values below this many bits a character are words, which code is full of. */
const LEAST_ENTROPY = 2.8;
/**
 * The values of the variables that the env-vars gate requires and holds to be secret, in every form they are searched
 * for. Values that would be met by chance are not, and are counted.
 */
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

// EXTERNAL MODULE: ./out/src/probes/threads.js
var threads = __webpack_require__(60340);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/parts.js

/** Objects or files from which on threads are worth their start. */
const MANY = 4000;
/** Bytes of lines of ids, and paths of files, that make one part: some tens of megabytes of content. */
const LINE_BYTES = 192 * 1024;
const PATHS = 2000;
/** Looks at how large a source is, and cuts a large one in parts for threads to search. */
async function splitOff(source) {
    if (source.kind === "documents" || (0,threads/* usefulThreads */.OU)() < 2)
        return { source };
    if (source.kind === "objects") {
        const { items, more } = await begin(source.lines, linesIn);
        return more
            ? { parts: partsOf(items, LINE_BYTES, (lines) => lines.length, lineParts) }
            : { source: { kind: "objects", lines: items } };
    }
    const { items, more } = await begin(source.paths, () => 1);
    return more
        ? {
            parts: partsOf(items, PATHS, () => 1, (paths) => ({ kind: "files", paths })),
        }
        : { source: { kind: "files", paths: items } };
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
/** Reads on until it is clear whether there are many; the items again, all of them. */
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
// EXTERNAL MODULE: ./out/src/probes/file-tree.js
var file_tree = __webpack_require__(68364);
// EXTERNAL MODULE: ./out/src/probes/git/worktree.js
var worktree = __webpack_require__(17169);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/sources.js





/** Everything that is to be searched. Each source is to be read to its end before the next one is asked for. */
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
    const names = await refNames(request);
    if (names)
        yield names;
    // Looked up while the objects are read; a failure shows where it is awaited.
    const looked = scope.worktree && !repository.bare ? (0,worktree/* worktreeChanges */.r)(git, repository) : undefined;
    looked?.catch(() => undefined);
    let listed = 0;
    if (scope.revisions.length > 0) {
        const known = options.cache === undefined ? undefined : request.known;
        const lines = (0,git_objects/* listObjects */.L)(git, scope.revisions, context.signal, known);
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
    // With nothing ahead of the base and nothing changed there is no change to judge: then the whole tree is.
    const nothingNew = listed === 0 && changes.staged.length === 0 && changes.files.length === 0;
    const files = scope.tree || nothingNew ? await (0,worktree/* worktreeFiles */.t)(git, options["include-ignored"]) : changes.files;
    yield filesSource(files, request);
}
/** The names of the refs the scope is about. */
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
/** A folder that is not under version control: all of it but what package managers put there. */
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
/** The same items, and word of each. */
async function* tapped(items, onItem) {
    for await (const item of items) {
        onItem();
        yield item;
    }
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/search.js






/** Documents between two lines of progress. */
const PROGRESS_EVERY = 500;
/** Runs the scanner over everything; gives the reasons why that was not everything. */
async function search(request, searching) {
    const { context, options, target, unmatched } = request;
    const { coverage, signal } = context;
    const missing = { objects: [] };
    const settings = {
        git: target.git,
        ...(target.repository ? { gitDir: target.repository.gitDir } : {}),
        root: context.root,
        maxBytes: options["max-file-size"],
        limits: (0,share/* containerLimits */.u)(options),
    };
    const note = (secret, place, content) => {
        context.redactor.add(secret.secret);
        searching.collector.add(secret, place, content);
    };
    const scan = {
        scanner: searching.scanner,
        coverage,
        signal,
        onSecret: (secret, place, bytes) => note(secret, place, (0,hits/* contentIdOf */.i)(place, bytes)),
        onClean: (id) => searching.cache.add(id),
        onProgress: progressOf(request),
    };
    const reasons = [];
    try {
        for await (const source of sourcesOf(request)) {
            const split = await splitOff(source);
            if (split.parts) {
                const { searchInThreads } = await __webpack_require__.e(/* import() */ 5122).then(__webpack_require__.bind(__webpack_require__, 75122));
                await searchInThreads(split.parts, {
                    ...scan,
                    ...settings,
                    options,
                    missing,
                    note,
                    values: searching.values,
                });
            }
            else
                await (0,share/* scanSource */.b)(split.source, settings, missing, scan);
        }
    }
    catch (thrown) {
        if (signal.aborted)
            reasons.push("the scan was cut off before it had seen everything");
        else if (thrown instanceof probes_git/* GitError */.XS) {
            reasons.push(`the repository could not be read: ${(0,errors/* messageOf */.bD)(thrown)}`);
        }
        else
            throw thrown;
    }
    if (missing.objects.length > 0) {
        coverage.skip("objects", "missing from this clone", missing.objects.length);
        reasons.push(missingReason(missing.objects));
    }
    if (unmatched.length > 0)
        reasons.push(`no file matches ${unmatched.join(", ")}`);
    return reasons;
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
function missingReason(ids) {
    const few = ids
        .slice(0, 3)
        .map((id) => id.slice(0, 10))
        .join(", ");
    const objects = ids.length === 1 ? "1 object is" : `${ids.length} objects are`;
    return `${objects} missing from this clone (${few}${ids.length > 3 ? "…" : ""}): fetch without a filter`;
}

// EXTERNAL MODULE: ./out/src/gates/secret-scan/secret-rules.js + 66 modules
var secret_rules = __webpack_require__(29940);
// EXTERNAL MODULE: ./out/src/probes/git/fetch.js
var git_fetch = __webpack_require__(83514);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/complete.js


/** How far a shallow clone is deepened before all of its history is asked for, in commits. */
const DEEPENINGS = [50, 250, 1000];
/**
 * Makes sure that every commit of the scope is in this clone, fetching what a shallow clone lacks.
 */
async function complete(scope, repository, request) {
    const ids = scope.commits.filter((commit) => commit !== "HEAD");
    const absent = ids.length === 0 ? new Set() : await (0,git_repository/* absentCommits */._R)(request.git, ids);
    if (absent.size === 0 && !repository.shallow)
        return { scope };
    const remote = (0,git_fetch/* createRemoteGit */.l)(request.root, request.signal);
    const [head = "", base] = scope.commits;
    if (absent.has(head)) {
        const problem = await obtain(head, repository.shallow, request, remote);
        if (problem !== undefined) {
            return { inconclusive: `commit ${complete_short(head)} of the change is not in this clone: ${problem}` };
        }
    }
    // A force-push may have taken the former commit away. All of the head's history holds whatever is new in it.
    const { headRef: _, ...withoutRef } = request;
    const baseGone = base !== undefined &&
        absent.has(base) &&
        (await obtain(base, repository.shallow, withoutRef, remote)) !== undefined;
    const settled = baseGone ? { ...scope, revisions: [head], commits: [head] } : scope;
    const problem = await deepen(settled, request, remote);
    if (problem !== undefined)
        return { inconclusive: problem };
    return { scope: settled, ...(baseGone ? { baseGone: true } : {}) };
}
/** Fetches a commit; gives the reason when that does not work. */
async function obtain(commit, shallow, { git, fetch, headRef }, remote) {
    if (!fetch)
        return "fetching is switched off";
    const depth = shallow ? { depth: 1 } : "as-is";
    const problem = await (0,git_fetch/* fetchFromOrigin */.F)(remote, [commit], depth);
    if ((await (0,git_repository/* resolveCommit */.WL)(git, commit)) !== undefined)
        return undefined;
    if (headRef === undefined)
        return problem ?? "the remote does not have it";
    const second = await (0,git_fetch/* fetchFromOrigin */.F)(remote, [headRef], depth);
    return (await (0,git_repository/* resolveCommit */.WL)(git, commit)) === undefined
        ? (second ?? problem ?? "the remote does not have it")
        : undefined;
}
/** Fetches history until no commit of the scope is one at which the clone was cut off. */
async function deepen(scope, { git, fetch }, remote) {
    // Without a walk there is no history to be cut off.
    if (scope.revisions.includes("--no-walk"))
        return undefined;
    const steps = [...DEEPENINGS.map((commits) => ({ deepen: commits })), "all"];
    const wanted = scope.commits.filter((commit) => commit !== "HEAD");
    let problem;
    for (const step of [undefined, ...steps]) {
        if (step !== undefined)
            problem = await (0,git_fetch/* fetchFromOrigin */.F)(remote, step === "all" ? [] : wanted, step);
        const cut = await cutOffCommits(git, scope);
        if (cut.length === 0)
            return undefined;
        if (!fetch)
            problem = "fetching is switched off";
        if (problem !== undefined) {
            return `the clone is shallow: the history before commit ${complete_short(cut[0])} is missing (${problem}). Check out with fetch-depth: 0.`;
        }
    }
    return "the clone is shallow and its remote is, too: part of the history is missing";
}
/** The commits of the scope whose parents were cut off. */
async function cutOffCommits(git, scope) {
    const repository = await (0,git_repository/* readRepository */.Nu)(git);
    const boundary = repository ? await (0,git_repository/* shallowBoundary */.N0)(repository) : new Set();
    if (boundary.size === 0)
        return [];
    const commits = await git.text(["rev-list", ...scope.revisions]);
    return commits.split("\n").filter((commit) => boundary.has(commit));
}
function complete_short(commit) {
    return commit.slice(0, 10);
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/scope.js


const scope_nothing = { revisions: [], commits: [], worktree: false, tree: false };
/** Everything all refs, the stash and HEAD lead to; with `reflog` also what they once led to. */
function historyScope(repository, reflog) {
    const head = repository.head === undefined ? [] : ["HEAD"];
    return { ...scope_nothing, revisions: ["--all", ...(reflog ? ["--reflog"] : []), ...head], commits: head };
}
/** The files as they are now, and what is staged. */
const treeScope = { ...scope_nothing, worktree: true, tree: true };
/** Whether an id stands for "no commit": GitHub sends forty zeros where a ref begins or ends. */
function isZero(id) {
    return id !== undefined && /^0+$/.test(id);
}
function commitId(id) {
    if (/^[0-9a-f]{40,64}$/.test(id))
        return id;
    throw new errors/* ConfigurationError */.j1(`"${id}" is not the id of a commit (40 hexadecimal digits)`);
}
/** What the change brings in, for every event that can start a run. */
async function changeScope(git, repository, change) {
    const { event, pullRequest } = change;
    const head = pullRequest?.headSha ?? change.head;
    const base = pullRequest?.baseSha ?? change.base;
    if (event === "local" && head === undefined)
        return localScope(git, repository, change);
    if (isZero(head))
        return { skipped: "the push deleted a ref: nothing came in" };
    if (head === undefined || (base === undefined && event !== "push"))
        return wholeScope(repository, change);
    if (base !== undefined && !isZero(base)) {
        return { ...scope_nothing, revisions: [commitId(head), `^${commitId(base)}`], commits: [head, base] };
    }
    return { ...scope_nothing, revisions: await newRefRevisions(git, change, commitId(head)), commits: [head] };
}
/** Events that are about no change in particular: a schedule looks at everything, a deployment at what is deployed. */
function wholeScope(repository, change) {
    if (change.event === "schedule" || change.event === "workflow_dispatch") {
        return historyScope(repository, false);
    }
    const head = change.deployment?.sha ?? change.head;
    if (head === undefined)
        return treeScope;
    return { ...scope_nothing, revisions: ["--no-walk", commitId(head)], commits: [head] };
}
/** A new branch or tag brings in what the default branch does not have. */
async function newRefRevisions(git, change, head) {
    const { defaultBranch, ref = "" } = change;
    const remote = `refs/remotes/origin/${defaultBranch}`;
    const known = await (0,git_repository/* existingRefs */.CX)(git, [ref, remote].filter((name) => name !== ""));
    // An annotated tag is an object of its own, with a message.
    const tag = ref.startsWith("refs/tags/") && known.has(ref) ? [ref] : [];
    const isDefault = defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`;
    return [head, ...tag, ...(!isDefault && known.has(remote) ? [`^${remote}`] : [])];
}
/** On a developer's machine: commits the default branch does not have, and the work tree. */
async function localScope(git, repository, { defaultBranch }) {
    if (repository.head === undefined)
        return { ...scope_nothing, worktree: true };
    const remoteHead = "refs/remotes/origin/HEAD";
    const names = defaultBranch === undefined ? ["main", "master"] : [defaultBranch];
    const candidates = ["refs/remotes/origin/", "refs/heads/"].flatMap((folder) => names.map((name) => folder + name));
    const refs = await (0,git_repository/* existingRefs */.CX)(git, [remoteHead, ...candidates]);
    const named = defaultBranch === undefined ? refs.get(remoteHead) : undefined;
    const base = named || candidates.find((ref) => refs.has(ref));
    const revisions = base === undefined ? ["HEAD"] : ["HEAD", `^${base}`];
    return { ...scope_nothing, revisions, commits: ["HEAD"], worktree: true };
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/target.js




/** Settles what the options and the change come to here. */
async function resolveTarget(options, context) {
    const git = (0,probes_git/* createGit */.lD)(context.root, { signal: context.signal });
    const repository = await (0,git_repository/* readRepository */.Nu)(git);
    if (!repository)
        return withoutRepository(options, context, git);
    const target = {
        git,
        repository,
        ...(repository.head === undefined ? {} : { head: repository.head }),
    };
    const wanted = await wantedScope(options, context, target);
    if (wanted === undefined)
        return target;
    if (!("revisions" in wanted))
        return wanted;
    const pullRequest = context.change.pullRequest?.number;
    const completion = await complete(wanted, repository, {
        git,
        root: context.root,
        fetch: options.fetch,
        ...(pullRequest === undefined ? {} : { headRef: `refs/pull/${pullRequest}/head` }),
        signal: context.signal,
    });
    if ("inconclusive" in completion)
        return completion;
    if (completion.baseGone) {
        context.coverage.skip("former head", "no longer at the remote: all of the new head's history was searched");
    }
    const head = completion.scope.commits[0] ?? "HEAD";
    return { ...target, scope: completion.scope, ...(head === "HEAD" ? {} : { head }) };
}
async function wantedScope(options, context, { git, repository }) {
    if (!repository)
        return undefined;
    switch (options.scope) {
        case "history":
            return historyScope(repository, options.reflog);
        case "tree":
            return treeScope;
        case "change":
            return changeScope(git, repository, context.change);
        default:
            return undefined;
    }
}
function withoutRepository(options, { change }, git) {
    if (options.scope === "history") {
        return { inconclusive: "there is no git repository here, so there is no history to search" };
    }
    if (options.scope === "change" && change.event !== "local") {
        return {
            inconclusive: "there is no git repository here, so the commits of the change cannot be read: check out before this step",
        };
    }
    return { git };
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/run.js










/** For the last questions to git once the run was cut off, in ms. */
const GRACE_MS = 2_000;
/** Searches what the options name and yields what it found. */
async function* scanForSecrets(options, context) {
    const target = await resolveTarget(options, context);
    if ("skipped" in target)
        return { skipped: target.skipped };
    if ("inconclusive" in target)
        return { inconclusive: [target.inconclusive] };
    const excluded = await patternMatcher(options.exclude);
    const rules = await (0,secret_rules.rulesOf)(options);
    const values = ownValues(context);
    const scanner = (0,secrets_scanner/* createScanner */.z)({ rules, values, assignments: options.assignments });
    const cache = await openCleanCache(options, context, rules, values);
    const request = {
        target,
        options,
        context,
        excluded,
        known: (id) => cache.knows(id),
        unmatched: [],
    };
    const collector = (0,hits/* createHitCollector */.R)();
    const inconclusive = await search(request, { scanner, values, cache, collector });
    if (inconclusive.length === 0)
        await cache.save();
    if (collector.size() > 0) {
        const fingerprintKey = await fingerprintKeyOf(target, context);
        const judging = { target, options, context, scanner, fingerprintKey, excluded };
        yield* await judgeHits(collector.hits(fingerprintKey), judging);
    }
    if (inconclusive.length > 0)
        return { inconclusive };
    return emptyOutcome(request);
}
/** What counts as having looked at something; names of refs alone do not. */
const contentUnits = ["commits", "blobs", "files", "bytes", CACHED];
/** What to say when nothing was there to be searched. */
function emptyOutcome({ target, context }) {
    const { checked } = context.coverage.snapshot();
    if (contentUnits.some((unit) => (checked[unit] ?? 0) > 0))
        return {};
    const { repository, scope } = target;
    if (repository && repository.head === undefined) {
        return { inconclusive: ["the repository has no commits and no files yet: there is nothing to search"] };
    }
    if (scope && scope.commits.length > 1)
        return { skipped: "the change brings in no commits" };
    return { inconclusive: ["there was nothing to search"] };
}
async function patternMatcher(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const matches = picomatch([...patterns], { dot: true });
    return (path) => matches(path);
}
/**
 * What keys the fingerprints. The repository's name comes first because a shallow clone, which most CI runs have,
 * does not know its root commits.
 */
async function fingerprintKeyOf({ repository }, { root, change, signal }) {
    // What was found before the run was cut off is still reported.
    const git = (0,probes_git/* createGit */.lD)(root, { signal: signal.aborted ? AbortSignal.timeout(GRACE_MS) : signal });
    const name = change.repository?.toLowerCase() ?? (repository && (await (0,git_repository/* originName */.AN)(git)));
    if (name !== undefined)
        return name;
    const roots = repository?.head === undefined ? [] : await (0,git_repository/* rootCommits */.Dx)(git);
    return roots[0] ?? "no repository";
}


/***/ }),

/***/ 83514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fetchFromOrigin),
/* harmony export */   l: () => (/* binding */ createRemoteGit)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84949);

/** The environment for talking to a remote: the user's own settings hold the credentials; nobody is there to be asked. */
function remoteEnvironment(env = process.env) {
    return {
        GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=15",
        ...env,
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: "*",
        GIT_TERMINAL_PROMPT: "0",
        GCM_INTERACTIVE: "never",
        LC_ALL: "C",
    };
}
/** Git in `cwd` with the right to use the network. */
function createRemoteGit(cwd, signal) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(cwd, { signal, timeoutMs: 300_000, env: remoteEnvironment() });
}
/**
 * Fetches commits or refs from `origin`.
 *
 * @returns Undefined when it worked, else git's own reason.
 */
async function fetchFromOrigin(git, wanted, depth) {
    const { status, stderr, timedOut } = await git.run([
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-recurse-submodules",
        "--no-write-fetch-head",
        ...depthArguments(depth),
        "origin",
        ...wanted,
    ]);
    if (status === 0)
        return undefined;
    if (timedOut)
        return "git fetch took too long";
    const lines = stderr.trim().split("\n");
    return (lines.find((line) => line.startsWith("fatal:"))?.slice(7) ?? lines[0] ?? `git fetch ended with ${status}`);
}
function depthArguments(depth) {
    if (depth === "as-is")
        return [];
    if (depth === "all")
        return ["--unshallow"];
    return "deepen" in depth ? [`--deepen=${depth.deepen}`] : [`--depth=${depth.depth}`];
}


/***/ }),

/***/ 46960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ originName),
/* harmony export */   CX: () => (/* binding */ existingRefs),
/* harmony export */   Dx: () => (/* binding */ rootCommits),
/* harmony export */   N0: () => (/* binding */ shallowBoundary),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   _R: () => (/* binding */ absentCommits),
/* harmony export */   w_: () => (/* binding */ allRefs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93222);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84949);




/** Reads the repository around `git.cwd`; undefined when there is none. */
async function readRepository(git) {
    const { status, stdout, stderr } = await git.run([
        "rev-parse",
        "--git-common-dir",
        "--is-bare-repository",
        "--is-shallow-repository",
        "--show-prefix",
        "HEAD",
        "--symbolic-full-name",
        "HEAD",
    ]);
    const [gitDir = "", bare, shallow, prefix, head = "", branch = ""] = stdout.toString("utf8").split("\n");
    if (prefix === undefined) {
        if (/not a git repository/i.test(stderr))
            return undefined;
        throw new _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`git rev-parse: ${stderr.trim().split("\n", 1)[0]}`);
    }
    // Without any commit git fails on HEAD, after it has said all the rest.
    return {
        gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(git.cwd, gitDir),
        bare: bare === "true",
        shallow: shallow === "true",
        prefix,
        ...(status === 0 ? { head } : {}),
        ...(status === 0 && branch.startsWith("refs/") ? { branch } : {}),
    };
}
/** The id of the commit that `revision` names; undefined when it is not here. */
async function resolveCommit(git, revision) {
    const { status, stdout } = await git.run([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${revision}^{commit}`,
    ]);
    return status === 0 ? stdout.toString("latin1").trim() : undefined;
}
/** Which of the commits are not here, looked up at once. */
async function absentCommits(git, commits) {
    const answers = await git.text(["cat-file", "--batch-check=%(objecttype)"], `${commits.map((commit) => `${commit}^{commit}`).join("\n")}\n`);
    const lines = answers.split("\n");
    return new Set(commits.filter((_commit, at) => lines[at] !== "commit"));
}
/** Those of `refs` that exist, by full name, with the ref each one stands for, if it is symbolic. */
async function existingRefs(git, refs) {
    const listed = await git.text(["for-each-ref", "--format=%(refname) %(symref)", ...refs]);
    const lines = listed.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
}
/** Full names of all refs. */
async function allRefs(git) {
    const listed = await git.text(["for-each-ref", "--format=%(refname)"]);
    return listed.split("\n").filter((name) => name !== "");
}
/** Ids of the commits at which a shallow clone's history was cut off. */
async function shallowBoundary({ gitDir }) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "shallow"), "latin1");
        return new Set(text.split("\n").filter((line) => line !== ""));
    }
    catch (thrown) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) === "ENOENT")
            return new Set();
        throw thrown;
    }
}
/** `owner/name` of the remote `origin`, from its URL, in lower case. */
async function originName(git) {
    const { status, stdout } = await git.run(["config", "--local", "--get", "remote.origin.url"]);
    if (status !== 0)
        return undefined;
    const [, name] = /[:/]([^:/\s]+\/[^:/\s]+?)(?:\.git)?\/?\s*$/.exec(stdout.toString("utf8")) ?? [];
    return name?.toLowerCase();
}
/** Ids of the commits without parents from which HEAD descends, sorted. */
async function rootCommits(git) {
    const { status, stdout } = await git.run(["rev-list", "--max-parents=0", "HEAD"]);
    return status === 0 ? stdout.toString("latin1").trim().split("\n").sort() : [];
}


/***/ }),

/***/ 17169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ worktreeChanges),
/* harmony export */   t: () => (/* binding */ worktreeFiles)
/* harmony export */ });
/** An entry of a changed file: `1 <XY> <sub> <modes ×3> <id in HEAD> <id in index> <path>` (git-status, porcelain v2). */
const CHANGED = /^1 (.)(.) (?:N|S)\S{3} \d+ \d+ \d+ [0-9a-f]+ ([0-9a-f]+) (.*)$/s;
/** A file with a merge conflict: modes and ids of three stages, then the path. */
const CONFLICT = /^u \S+ \S+ \d+ \d+ \d+ \d+ [0-9a-f]+ [0-9a-f]+ [0-9a-f]+ (.*)$/s;
/** Lists what is staged, changed and untracked at and below `git.cwd`. */
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
/** Files of the work tree: tracked ones and, unless they are ignored, the others. */
async function worktreeFiles(git, withIgnored) {
    const exclude = withIgnored ? [] : ["--exclude-standard"];
    const listed = await git.text(["ls-files", "-z", "--cached", "--others", ...exclude]);
    return [...new Set(names(listed))].sort();
}
function names(listed) {
    return listed.split("\0").filter((name) => name !== "");
}


/***/ }),

/***/ 60340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ startThread),
/* harmony export */   OU: () => (/* binding */ usefulThreads),
/* harmony export */   vP: () => (/* binding */ answerRequests)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75919);
/* harmony import */ var _core_thread_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13921);





/** More threads than this add little: git's own processes want the other processors. */
const MOST_THREADS = 4;
/** How many threads are worth starting on this machine; 1 when none is. */
function usefulThreads() {
    return Math.min(MOST_THREADS, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
}
/**
 * Starts a thread of this very program.
 *
 * @param work What it does, by the name under which the program knows it.
 * @param setup What it needs from the start.
 */
function startThread(work, setup) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.Worker(programFile(), {
        argv: [_core_thread_command_js__WEBPACK_IMPORTED_MODULE_4__/* .THREAD_COMMAND */ .J, work],
        execArgv: [],
        workerData: setup,
    });
    const waiting = [];
    let ended;
    const close = (reason) => {
        ended ??= reason;
        for (const { reject } of waiting.splice(0))
            reject(ended);
    };
    worker.on("message", ({ answer, error }) => {
        const first = waiting.shift();
        if (error)
            first?.reject(Object.assign(new Error(error.message), { name: error.name }));
        else
            first?.resolve(answer);
    });
    worker.on("error", (thrown) => close(thrown instanceof Error ? thrown : new Error(String(thrown))));
    worker.on("exit", (code) => close(new Error(`a thread ended early, with ${code}`)));
    return {
        ask(request) {
            if (ended)
                return Promise.reject(ended);
            return new Promise((resolve, reject) => {
                waiting.push({ resolve, reject });
                worker.postMessage(request);
            });
        },
        async end() {
            await worker.terminate();
        },
    };
}
/** In a thread: answers each request in its turn, until the thread is ended. */
function answerRequests(prepare) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.parentPort;
    if (!port)
        throw new Error("not in a thread");
    const prepared = prepare(node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.workerData);
    prepared.catch(() => undefined);
    let last = Promise.resolve();
    port.on("message", (request) => {
        last = last.then(async () => {
            port.postMessage(await replyTo(request, prepared));
        });
    });
}
async function replyTo(request, prepared) {
    try {
        return { answer: await (await prepared)(request) };
    }
    catch (thrown) {
        const { name, message } = thrown instanceof Error ? thrown : { name: "Error", message: String(thrown) };
        return { error: { name, message } };
    }
}
/** The file this program starts from: the bundle's, or the sources' own. */
function programFile() {
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(here) === "threads.ts"
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(here), "..", "main.ts")
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(here), "index.js");
}


/***/ })

};
