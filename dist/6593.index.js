export const id = 6593;
export const ids = [6593,4030,2863];
export const modules = {

/***/ 77050:
/***/ ((module) => {

/**
 * Trims the white space from the start and end of the line.
 *
 * If the line is an array it will strip the white space from
 * the start and end of each element of the array.
 *
 * @param  {string|Array} line
 * @return {string|Array}
 * @private
 */
function trimLine(line) {
	if (!line) {
		return null;
	}

	if (Array.isArray(line)) {
		return line.map(trimLine);
	}

	return String(line).trim();
}

/**
 * Remove comments from lines
 *
 * @param {string} line
 * @return {string}
 * @private
 */
function removeComments(line) {
	var commentStartIndex = line.indexOf('#');
	if (commentStartIndex > -1) {
		return line.substr(0, commentStartIndex);
	}

	return line;
}

/**
 * Splits a line at the first occurrence of :
 *
 * @param  {string} line
 * @return {Array.<string>}
 * @private
 */
function splitLine(line) {
	var idx = String(line).indexOf(':');

	if (!line || idx < 0) {
		return null;
	}

	return [line.slice(0, idx), line.slice(idx + 1)];
}

/**
 * Normalises the user-agent string by converting it to
 * lower case and removing any version numbers.
 *
 * @param  {string} userAgent
 * @return {string}
 * @private
 */
function formatUserAgent(userAgent) {
	var formattedUserAgent = userAgent.toLowerCase();

	// Strip the version number from robot/1.0 user agents
	var idx = formattedUserAgent.indexOf('/');
	if (idx > -1) {
		formattedUserAgent = formattedUserAgent.substr(0, idx);
	}

	return formattedUserAgent.trim();
}

/**
 * Normalises the URL encoding of a path by encoding
 * unicode characters.
 *
 * @param {string} path
 * @return {string}
 * @private
 */
function normaliseEncoding(path) {
	try {
		return urlEncodeToUpper(encodeURI(path).replace(/%25/g, '%'));
	} catch (e) {
		return path;
	}
}

/**
 * Convert URL encodings to support case.
 *
 * e.g.: %2a%ef becomes %2A%EF
 *
 * @param {string} path
 * @return {string}
 * @private
 */
function urlEncodeToUpper(path) {
	return path.replace(/%[0-9a-fA-F]{2}/g, function (match) {
		return match.toUpperCase();
	});
}

/**
 * Matches a pattern with the specified path
 *
 * Uses same algorithm to match patterns as the Google implementation in
 * google/robotstxt so it should be consistent with the spec.
 *
 * @see https://github.com/google/robotstxt/blob/f465f0ede81099dd8bc4aeb2966b3a892bd488b3/robots.cc#L74
 * @param {string} pattern
 * @param {string} path
 * @return {boolean}
 * @private
 */
function matches(pattern, path) {
	// I've added extra comments to try make this easier to understand

	// Stores the lengths of all the current matching substrings.
	// Maximum number of possible matching lengths is every length in path plus
	// 1 to handle 0 length too (if pattern starts with * which is zero or more)
	var matchingLengths = new Array(path.length + 1);
	var numMatchingLengths = 1;

	// Initially longest match is 0
	matchingLengths[0] = 0;

	for (var p = 0; p < pattern.length; p++) {
		// If $ is at the end of pattern then we must match the whole path.
		// Which is true if the longest matching length matches path length
		if (pattern[p] === '$' && p + 1 === pattern.length) {
			return matchingLengths[numMatchingLengths - 1] === path.length;
		}

		// Handle wildcards
		if (pattern[p] == '*') {
			// Wildcard so all substrings minus the current smallest matching
			// length are matches
			numMatchingLengths = path.length - matchingLengths[0] + 1;

			// Update matching lengths to include the smallest all the way up
			// to numMatchingLengths
			// Don't update smallest possible match as * matches zero or more
			// so the smallest current match is also valid
			for (var i = 1; i < numMatchingLengths; i++) {
				matchingLengths[i] = matchingLengths[i - 1] + 1;
			}
		} else {
			// Check the char at the matching length matches the pattern, if it
			// does increment it and add it as a valid length, ignore if not.
			var numMatches = 0;
			for (var i = 0; i < numMatchingLengths; i++) {
				if (
					matchingLengths[i] < path.length &&
					path[matchingLengths[i]] === pattern[p]
				) {
					matchingLengths[numMatches++] = matchingLengths[i] + 1;
				}
			}

			// No paths matched the current pattern char so not a match
			if (numMatches == 0) {
				return false;
			}

			numMatchingLengths = numMatches;
		}
	}

	return true;
}

function parseRobots(contents, robots) {
	var newlineRegex = /\r\n|\r|\n/;
	var lines = contents
		.split(newlineRegex)
		.map(removeComments)
		.map(splitLine)
		.map(trimLine);

	var currentUserAgents = [];
	var isNoneUserAgentState = true;
	for (var i = 0; i < lines.length; i++) {
		var line = lines[i];

		if (!line || !line[0]) {
			continue;
		}

		switch (line[0].toLowerCase()) {
			case 'user-agent':
				if (isNoneUserAgentState) {
					currentUserAgents.length = 0;
				}

				if (line[1]) {
					currentUserAgents.push(formatUserAgent(line[1]));
				}
				break;
			case 'disallow':
				robots.addRule(currentUserAgents, line[1], false, i + 1);
				break;
			case 'allow':
				robots.addRule(currentUserAgents, line[1], true, i + 1);
				break;
			case 'crawl-delay':
				robots.setCrawlDelay(currentUserAgents, line[1]);
				break;
			case 'sitemap':
				if (line[1]) {
					robots.addSitemap(line[1]);
				}
				break;
			case 'host':
				if (line[1]) {
					robots.setPreferredHost(line[1].toLowerCase());
				}
				break;
		}

		isNoneUserAgentState = line[0].toLowerCase() !== 'user-agent';
	}
}

/**
 * Returns if a pattern is allowed by the specified rules.
 *
 * @param  {string}  path
 * @param  {Array.<Object>}  rules
 * @return {Object?}
 * @private
 */
function findRule(path, rules) {
	var matchedRule = null;

	for (var i = 0; i < rules.length; i++) {
		var rule = rules[i];

		if (!matches(rule.pattern, path)) {
			continue;
		}

		// The longest matching rule takes precedence
		// If rules are the same length then allow takes precedence
		if (!matchedRule || rule.pattern.length > matchedRule.pattern.length) {
			matchedRule = rule;
		} else if (
			rule.pattern.length == matchedRule.pattern.length &&
			rule.allow &&
			!matchedRule.allow
		) {
			matchedRule = rule;
		}
	}

	return matchedRule;
}

/**
 * Converts provided string into an URL object.
 *
 * Will return null if provided string is not a valid URL.
 *
 * @param {string} url
 * @return {?URL}
 * @private
 */
function parseUrl(url) {
	try {
		// Specify a URL to be used with relative paths
		// Using non-existent subdomain so can never cause conflict unless
		// trying to crawl it but doesn't exist and even if tried worst that can
		// happen is it allows relative URLs on it.
		var url = new URL(url, 'http://robots-relative.samclarke.com/');

		if (!url.port) {
			url.port = url.protocol === 'https:' ? 443 : 80;
		}

		return url;
	} catch (e) {
		return null;
	}
}

function Robots(url, contents) {
	this._url = parseUrl(url) || {};
	this._rules = Object.create(null);
	this._sitemaps = [];
	this._preferredHost = null;

	parseRobots(contents || '', this);
}

/**
 * Adds the specified allow/deny rule to the rules
 * for the specified user-agents.
 *
 * @param {Array.<string>} userAgents
 * @param {string} pattern
 * @param {boolean} allow
 * @param {number} [lineNumber] Should use 1-based indexing
 */
Robots.prototype.addRule = function (userAgents, pattern, allow, lineNumber) {
	var rules = this._rules;

	userAgents.forEach(function (userAgent) {
		rules[userAgent] = rules[userAgent] || [];

		if (!pattern) {
			return;
		}

		rules[userAgent].push({
			pattern: normaliseEncoding(pattern),
			allow: allow,
			lineNumber: lineNumber
		});
	});
};

/**
 * Adds the specified delay to the specified user agents.
 *
 * @param {Array.<string>} userAgents
 * @param {string} delayStr
 */
Robots.prototype.setCrawlDelay = function (userAgents, delayStr) {
	var rules = this._rules;
	var delay = Number(delayStr);

	userAgents.forEach(function (userAgent) {
		rules[userAgent] = rules[userAgent] || [];

		if (isNaN(delay)) {
			return;
		}

		rules[userAgent].crawlDelay = delay;
	});
};

/**
 * Add a sitemap
 *
 * @param {string} url
 */
Robots.prototype.addSitemap = function (url) {
	this._sitemaps.push(url);
};

/**
 * Sets the preferred host name
 *
 * @param {string} url
 */
Robots.prototype.setPreferredHost = function (url) {
	this._preferredHost = url;
};

Robots.prototype._getRule = function (url, ua) {
	var parsedUrl = parseUrl(url) || {};
	var userAgent = formatUserAgent(ua || '*');

	// The base URL must match otherwise this robots.txt is not valid for it.
	if (
		parsedUrl.protocol !== this._url.protocol ||
		parsedUrl.hostname !== this._url.hostname ||
		parsedUrl.port !== this._url.port
	) {
		return;
	}

	var rules = this._rules[userAgent] || this._rules['*'] || [];
	var path = urlEncodeToUpper(parsedUrl.pathname + parsedUrl.search);
	var rule = findRule(path, rules);

	return rule;
};

/**
 * Returns true if allowed, false if not allowed.
 *
 * Will return undefined if the URL is not valid for
 * this robots.txt file.
 *
 * @param  {string}  url
 * @param  {string?}  ua
 * @return {boolean?}
 */
Robots.prototype.isAllowed = function (url, ua) {
	var rule = this._getRule(url, ua);

	if (typeof rule === 'undefined') {
		return;
	}

	return !rule || rule.allow;
};

/**
 * Returns the line number of the matching directive for the specified
 * URL and user-agent if any.
 *
 * The line numbers start at 1 and go up (1-based indexing).
 *
 * Return -1 if there is no matching directive. If a rule is manually
 * added without a lineNumber then this will return undefined for that
 * rule.
 *
 * @param  {string}  url
 * @param  {string?}  ua
 * @return {number?}
 */
Robots.prototype.getMatchingLineNumber = function (url, ua) {
	var rule = this._getRule(url, ua);

	return rule ? rule.lineNumber : -1;
};

/**
 * Returns the opposite of isAllowed()
 *
 * @param  {string}  url
 * @param  {string}  ua
 * @return {boolean}
 */
Robots.prototype.isDisallowed = function (url, ua) {
	return !this.isAllowed(url, ua);
};

/**
 * Gets the crawl delay if there is one.
 *
 * Will return undefined if there is no crawl delay set.
 *
 * @param  {string} ua
 * @return {number?}
 */
Robots.prototype.getCrawlDelay = function (ua) {
	var userAgent = formatUserAgent(ua || '*');

	return (this._rules[userAgent] || this._rules['*'] || {}).crawlDelay;
};

/**
 * Returns the preferred host if there is one.
 *
 * @return {string?}
 */
Robots.prototype.getPreferredHost = function () {
	return this._preferredHost;
};

/**
 * Returns an array of sitemap URLs if there are any.
 *
 * @return {Array.<string>}
 */
Robots.prototype.getSitemaps = function () {
	return this._sitemaps.slice(0);
};

module.exports = Robots;


/***/ }),

/***/ 87211:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var Robots = __webpack_require__(77050);

module.exports = function (url, contents) {
	return new Robots(url, contents);
};

/***/ }),

/***/ 49541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66705);

function fingerprintOf(finding) {
    const parts = [finding.rule, finding.subject, ...(finding.identity ?? [])];
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)("sha256", JSON.stringify(parts)).toString("hex").slice(0, 32);
}


/***/ }),

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

/***/ 10241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isLeftToOthers),
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   iH: () => (/* binding */ EMPTY_SHARE),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66705);


const MAX_SHARDS = 256;
function parseShard(text) {
    const [, index = 0, total = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number);
    if (index < 1 || index > total || total > MAX_SHARDS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`shard must be a share such as 2/4 (at most ${MAX_SHARDS}), not ${JSON.stringify(text)}`);
    }
    return { index, total };
}
function isInShard(item, shard) {
    if (!shard)
        return true;
    const number = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)("sha256", item).readUInt32BE(0);
    return (number % shard.total) + 1 === shard.index;
}
function isLeftToOthers(reason) {
    return reason.startsWith("another shard");
}
const EMPTY_SHARE = "nothing of it belongs to this shard";


/***/ }),

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ matchesStars)
/* harmony export */ });
function matchesStars(text, pattern) {
    const [first = "", ...rest] = pattern.split("*");
    if (rest.length === 0)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    const last = rest.pop() ?? "";
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 94030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


const MAX_ALIASES = 100;
function parseYaml(text, file, transform) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter,
        prettyErrors: false,
        version: "1.2",
        strict: true,
        logLevel: "error",
    });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (offset, message) => {
        const { line, column } = at(offset);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file}:${line}:${column}: ${message}`);
    };
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        fail(error.pos[0], "the file must be one document: remove what follows ---");
    if (error)
        fail(error.pos[0], firstLine(error.message));
    if (transform)
        transformScalars(document, transform, (node, message) => fail(node.range?.[0] ?? 0, message));
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (thrown) {
        fail(firstAliasOffset(document), `too many aliases: ${firstLine(thrown.message)}. Write the values out.`);
    }
    return {
        file,
        value,
        positionOf: (path, key = false) => at(offsetOf(document, path, key)),
    };
}
function firstLine(message) {
    return message.split("\n", 1)[0] ?? message;
}
function transformScalars(document, transform, fail) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(key, node, ancestors) {
            if (key === "key" || typeof node.value !== "string")
                return;
            try {
                node.value = transform(node.value, () => pathTo([...ancestors, node]));
            }
            catch (thrown) {
                fail(node, thrown.message);
            }
        },
    });
}
function pathTo(nodes) {
    return nodes.flatMap((node, index) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            return [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node.key) ? String(node.key.value) : String(node.key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? [node.items.indexOf(nodes[index + 1])] : [];
    });
}
function firstAliasOffset(document) {
    let offset = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_key, node) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                return undefined;
            offset = node.range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return offset;
}
function offsetOf(document, path, key) {
    for (let length = path.length; length >= 0; length--) {
        const part = path.slice(0, length);
        if (key && length === path.length && length > 0) {
            const offset = keyOffset(document, part);
            if (offset !== undefined)
                return offset;
        }
        const node = length === 0 ? document.contents : document.getIn(part, true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}
function keyOffset(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const items = parent?.items ?? [];
    const pair = items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(path.at(-1)));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key.range?.[0] : undefined;
}


/***/ }),

/***/ 20157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ isParsed),
/* harmony export */   NC: () => (/* binding */ isResource),
/* harmony export */   eO: () => (/* binding */ linkKinds)
/* harmony export */ });
const linkKinds = [
    "start",
    "sitemap",
    "redirect",
    "refresh",
    "a",
    "area",
    "form",
    "submit",
    "iframe",
    "canonical",
    "alternate",
    "manifest",
    "stylesheet",
    "icon",
    "img",
    "source",
    "media",
    "script",
    "css",
];
const pageKinds = new Set([
    "start",
    "sitemap",
    "redirect",
    "refresh",
    "a",
    "area",
    "form",
    "iframe",
    "canonical",
    "alternate",
]);
function isParsed(kind) {
    return pageKinds.has(kind) || kind === "stylesheet" || kind === "manifest";
}
function isResource(kind) {
    return kind === "iframe" || (kind !== "submit" && !pageKinds.has(kind));
}


/***/ }),

/***/ 86646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cssReferences)
/* harmony export */ });
const opening = /\/\*|["']|url\(|@import/gi;
function cssReferences(css) {
    const found = [];
    opening.lastIndex = 0;
    for (let match = opening.exec(css); match; match = opening.exec(css)) {
        const { index } = match;
        const token = match[0].toLowerCase();
        let at = opening.lastIndex;
        if (token === "/*")
            at = endOf(css, "*/", at);
        else if (token === '"' || token === "'")
            at = endOfString(css, at, token);
        else {
            const isImport = token === "@import";
            const value = isImport ? importValue(css, at) : urlValue(css, at);
            if (value) {
                if (value.text !== "")
                    found.push({ text: value.text, offset: index, isImport });
                at = value.end;
            }
        }
        opening.lastIndex = at;
    }
    return found;
}
function endOf(css, mark, from) {
    const end = css.indexOf(mark, from);
    return end < 0 ? css.length : end + mark.length;
}
function endOfString(css, from, quote) {
    for (let at = from; at < css.length; at++) {
        const char = css[at];
        if (char === "\\")
            at++;
        else if (char === quote || char === "\n")
            return at + 1;
    }
    return css.length;
}
function urlValue(css, from) {
    let at = from;
    while (isSpace(css[at]))
        at++;
    const quote = css[at];
    if (quote === '"' || quote === "'")
        return quoted(css, at + 1, quote);
    const end = css.indexOf(")", at);
    if (end < 0)
        return undefined;
    return { text: unescaped(css.slice(at, end).trim()), end: end + 1 };
}
function importValue(css, from) {
    let at = from;
    while (isSpace(css[at]))
        at++;
    const quote = css[at];
    if (quote === '"' || quote === "'")
        return quoted(css, at + 1, quote);
    return /^url\($/i.test(css.slice(at, at + 4)) ? urlValue(css, at + 4) : undefined;
}
function quoted(css, from, quote) {
    const end = endOfString(css, from, quote);
    const closed = css[end - 1] === quote;
    return { text: closed ? unescaped(css.slice(from, end - 1)) : "", end };
}
function isSpace(char) {
    return char === " " || char === "\n" || char === "\t" || char === "\r" || char === "\f";
}
function unescaped(text) {
    if (!text.includes("\\"))
        return text;
    return text.replace(/\\(?:([0-9a-f]{1,6})\s?|\n|([^\n]))/gi, (_, hex, char) => {
        if (hex === undefined)
            return char ?? "";
        const code = Number.parseInt(hex, 16);
        return code === 0 || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
    });
}


/***/ }),

/***/ 41477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createHtmlReader),
  M: () => (/* binding */ saysNoindex)
});

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/css.js
var css = __webpack_require__(86646);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/page.js
var page = __webpack_require__(56678);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/position.js
var position = __webpack_require__(65906);
;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/srcset.js
function srcsetUrls(value) {
    const urls = [];
    let at = 0;
    while (at < value.length) {
        while (at < value.length && isSeparator(value.charCodeAt(at)))
            at++;
        const start = at;
        while (at < value.length && !isSpace(value.charCodeAt(at)))
            at++;
        let end = at;
        while (end > start && value[end - 1] === ",")
            end--;
        if (end > start)
            urls.push(value.slice(start, end));
        if (end === at)
            at = endOfDescriptors(value, at);
    }
    return urls;
}
function endOfDescriptors(value, from) {
    let depth = 0;
    for (let at = from; at < value.length; at++) {
        const char = value[at];
        if (char === "(")
            depth++;
        else if (char === ")")
            depth = Math.max(0, depth - 1);
        else if (char === "," && depth === 0)
            return at + 1;
    }
    return value.length;
}
function isSpace(code) {
    return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}
function isSeparator(code) {
    return code === 0x2c || isSpace(code);
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/html.js





const MAX_TEXT = 200;
const MAX_INSECURE = 50;
function createHtmlReader({ url, onReference, onBase, secure }) {
    const positions = (0,position/* createPositionTracker */.w)();
    const canonicals = [];
    const insecure = [];
    const anchors = new Set();
    let noindex;
    let refresh;
    let base = url;
    let based = false;
    let title;
    let heading;
    let collecting;
    let collected = "";
    let collectedAt = 0;
    const emit = (kind, raw, offset) => {
        const text = raw.trim();
        if (text === "" && kind !== "form" && kind !== "submit")
            return;
        const { line, column } = positions.at(offset);
        if (secure && insecure.length < MAX_INSECURE && insecureKinds.has(kind) && /^http:/i.test(text)) {
            insecure.push({ kind, text: (0,page/* detached */.ht)(text), line, column });
        }
        onReference({ kind, text, line, column });
    };
    const stated = (text, offset) => ({
        text: (0,page/* detached */.ht)(text.trim()),
        ...positions.at(offset),
    });
    const onTag = (name, attributes) => {
        const offset = parser.startIndex;
        if (attributes["id"])
            anchors.add((0,page/* hash32 */.Ap)(attributes["id"]));
        if (attributes["style"]) {
            for (const found of (0,css/* cssReferences */.W)(attributes["style"]))
                emit("css", found.text, offset);
        }
        switch (name) {
            case "a":
                if (attributes["name"])
                    anchors.add((0,page/* hash32 */.Ap)(attributes["name"]));
                if (attributes["href"] !== undefined)
                    emit("a", attributes["href"], offset);
                break;
            case "area":
                if (attributes["href"] !== undefined)
                    emit("area", attributes["href"], offset);
                break;
            case "link":
                onLinkTag(attributes, offset);
                break;
            case "meta":
                onMeta(attributes, offset);
                break;
            case "base":
                if (!based && attributes["href"] !== undefined) {
                    based = true;
                    base = URL.parse(attributes["href"].trim(), url)?.href ?? url;
                    onBase(attributes["href"].trim());
                }
                break;
            case "img":
                emitSources("img", attributes, offset);
                break;
            case "source":
                emitSources("source", attributes, offset);
                break;
            case "input":
                if (attributes["type"]?.toLowerCase() === "image")
                    emitSources("img", attributes, offset);
                break;
            case "script":
                if (attributes["src"])
                    emit("script", attributes["src"], offset);
                break;
            case "iframe":
            case "frame":
                if (attributes["src"])
                    emit("iframe", attributes["src"], offset);
                break;
            case "video":
            case "audio":
            case "track":
            case "embed":
                if (attributes["src"])
                    emit("media", attributes["src"], offset);
                if (attributes["poster"])
                    emit("img", attributes["poster"], offset);
                break;
            case "object":
                if (attributes["data"])
                    emit("media", attributes["data"], offset);
                break;
            case "form":
                onForm(attributes, offset);
                break;
            case "title":
            case "h1":
            case "style":
                startCollecting(name);
                break;
        }
    };
    const emitSources = (kind, attributes, offset) => {
        if (attributes["src"])
            emit(kind, attributes["src"], offset);
        for (const url of srcsetUrls(attributes["srcset"] ?? ""))
            emit(kind, url, offset);
    };
    const onLinkTag = (attributes, offset) => {
        const { rel = "", href } = attributes;
        const kinds = rel.toLowerCase().split(/\s+/);
        if (attributes["imagesrcset"]) {
            for (const url of srcsetUrls(attributes["imagesrcset"]))
                emit("img", url, offset);
        }
        if (href === undefined || href.trim() === "")
            return;
        if (kinds.includes("canonical")) {
            canonicals.push(stated(href, offset));
            emit("canonical", href, offset);
        }
        else if (kinds.includes("alternate") && attributes["hreflang"])
            emit("alternate", href, offset);
        else if (kinds.includes("stylesheet"))
            emit("stylesheet", href, offset);
        else if (kinds.includes("manifest"))
            emit("manifest", href, offset);
        else if (kinds.some((kind) => kind.endsWith("icon")))
            emit("icon", href, offset);
        else if (kinds.includes("modulepreload"))
            emit("script", href, offset);
        else if (kinds.includes("preload"))
            emit(preloadKind(attributes["as"]), href, offset);
        else if (kinds.includes("next") || kinds.includes("prev"))
            emit("a", href, offset);
    };
    const onMeta = (attributes, offset) => {
        const content = attributes["content"] ?? "";
        const name = attributes["name"]?.toLowerCase();
        if (attributes["http-equiv"]?.toLowerCase() === "refresh") {
            refresh ??= stated(content, offset);
        }
        if ((name === "robots" || name === "googlebot") && saysNoindex(content)) {
            noindex ??= stated(content, offset);
        }
    };
    const onForm = (attributes, offset) => {
        const action = attributes["action"] ?? "";
        const get = (attributes["method"] ?? "get").trim().toLowerCase() !== "post";
        emit(get ? "form" : "submit", action, offset);
    };
    const startCollecting = (name) => {
        if (name === "title" && title === undefined)
            collecting = "title";
        else if (name === "h1" && heading === undefined)
            collecting = "heading";
        else if (name === "style")
            collecting = "style";
        else
            return;
        collected = "";
        collectedAt = parser.startIndex;
    };
    const parser = new Parser/* Parser */.i({
        onopentag: onTag,
        ontext(text) {
            if (collecting === "style" || (collecting && collected.length < MAX_TEXT))
                collected += text;
        },
        onclosetag(name) {
            if (collecting === "style" && name === "style") {
                for (const { text, isImport } of (0,css/* cssReferences */.W)(collected)) {
                    emit(isImport ? "stylesheet" : "css", text, collectedAt);
                }
            }
            else if (collecting === "title" && name === "title")
                title = squeeze(collected);
            else if (collecting === "heading" && name === "h1")
                heading = squeeze(collected);
            else
                return;
            collecting = undefined;
        },
    }, { decodeEntities: true });
    return {
        write(text) {
            positions.append(text);
            parser.write(text);
        },
        end() {
            parser.end();
            const look = (0,page/* hash32 */.Ap)(`${title ?? ""}\n${heading ?? ""}`);
            const saysMissing = missing.test(title ?? "") || missing.test(heading ?? "");
            if (canonicals.length === 1 && URL.parse(canonicals[0].text, base)?.href === url)
                canonicals.pop();
            const special = canonicals.length + insecure.length + anchors.size > 0 || noindex || refresh || saysMissing;
            if (!special)
                return { facts: page/* ordinary */.rS, look };
            const hashes = anchors.size > 0 ? Uint32Array.from(anchors) : undefined;
            return { facts: { canonicals, noindex, refresh, insecure, anchors: hashes, saysMissing }, look };
        },
    };
}
const insecureKinds = new Set([
    "img",
    "source",
    "media",
    "script",
    "stylesheet",
    "css",
    "iframe",
    "manifest",
    "icon",
    "form",
    "submit",
]);
const missing = /^(error )?404\b|\b(page|seite) (was )?(not found|nicht gefunden)\b|^(not found|nicht gefunden)$|\b404 (not found|error|page)\b/i;
function preloadKind(as) {
    if (as === "style")
        return "stylesheet";
    return as === "script" ? "script" : "media";
}
function saysNoindex(content) {
    return content
        .toLowerCase()
        .split(/[\s,:;]+/)
        .some((word) => word === "noindex" || word === "none");
}
function squeeze(text) {
    return text.replace(/\s+/g, " ").trim().slice(0, MAX_TEXT);
}


/***/ }),

/***/ 56678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ hash32),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   q1: () => (/* binding */ hasAnchor),
/* harmony export */   rS: () => (/* binding */ ordinary)
/* harmony export */ });
const ordinary = Object.freeze({
    canonicals: [],
    noindex: undefined,
    refresh: undefined,
    insecure: [],
    anchors: undefined,
    saysMissing: false,
});
function hash32(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return hash >>> 0;
}
function detached(text) {
    return Buffer.from(text.toWellFormed(), "utf8").toString("utf8");
}
function hasAnchor(page, fragment) {
    if (fragment === "" || fragment.toLowerCase() === "top")
        return true;
    if (!page.anchors)
        return false;
    return page.anchors.includes(hash32(fragment)) || page.anchors.includes(hash32(percentDecode(fragment)));
}
function percentDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 65906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createPositionTracker)
/* harmony export */ });
function createPositionTracker() {
    let pending = "";
    let passed = 0;
    let line = 1;
    let lineStart = 0;
    return {
        append(text) {
            pending += text;
        },
        at(offset) {
            const end = offset - passed;
            if (end > 0) {
                for (let at = pending.indexOf("\n"); at >= 0 && at < end; at = pending.indexOf("\n", at + 1)) {
                    line++;
                    lineStart = passed + at + 1;
                }
                pending = pending.slice(end);
                passed = offset;
            }
            return { line, column: Math.max(1, offset - lineStart + 1) };
        },
    };
}


/***/ }),

/***/ 35060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRedirectRules: () => (/* binding */ findRedirectRules),
  rulesReader: () => (/* binding */ rulesReader)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/probes/glob.js
var glob = __webpack_require__(22863);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/redirect-rules/netlify.js
function readNetlifyRedirects(text, file) {
    return text.split(/\r?\n/).flatMap((row, index) => {
        const [source = "", ...rest] = row
            .replace(/(^|\s)#.*$/, "")
            .trim()
            .split(/\s+/);
        if (source === "")
            return [];
        const target = rest.find((word) => word.startsWith("/") || /^https?:\/\//i.test(word));
        const status = Number(/^\d{3}/.exec(rest.find((word) => /^\d{3}!?$/.test(word)) ?? "301")?.[0]);
        if (status === 200 || status === 404 || target === undefined)
            return [];
        return [{ kind: "pattern", source, target, file, line: index + 1, column: row.indexOf(source) + 1 }];
    });
}
function readNetlifyToml(text, file) {
    const rules = [];
    let open = {};
    const close = () => {
        const { source, target, line, column, status = 301 } = open;
        if (source !== undefined && line !== undefined && column !== undefined && status >= 300 && status < 400) {
            rules.push({
                kind: "pattern",
                source,
                file,
                line,
                column,
                ...(target === undefined ? {} : { target }),
            });
        }
        open = {};
    };
    let inRedirects = false;
    text.split(/\r?\n/).forEach((row, index) => {
        if (/^\s*\[/.test(row)) {
            close();
            inRedirects = /^\s*\[\[\s*redirects\s*\]\]/.test(row);
            return;
        }
        if (!inRedirects)
            return;
        const match = /^\s*(from|to|status)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\d+))/.exec(row);
        const value = match?.[2] ?? match?.[3] ?? match?.[4];
        if (!match || value === undefined)
            return;
        if (match[1] === "from")
            open = { ...open, source: value, line: index + 1, column: row.search(/\S/) + 1 };
        else if (match[1] === "to")
            open = { ...open, target: value };
        else
            open = { ...open, status: Number(value) };
    });
    close();
    return rules;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/redirect-rules/rule.js
function placeAt(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/redirect-rules/next.js

const property = /\b(source|destination)\s*:\s*(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|`([^`$\n]{1,2000})`)/g;
function readNextConfig(text, file) {
    const rules = [];
    const start = text.search(/\bredirects\s*(\(|:|=)/);
    if (start < 0)
        return rules;
    const other = text.slice(start).search(/\b(rewrites|headers)\s*(\(|:|=)/);
    const body = other < 0 ? text : text.slice(0, start + other);
    property.lastIndex = start;
    for (let match = property.exec(body); match; match = property.exec(body)) {
        const value = match[2] ?? match[3] ?? match[4] ?? "";
        if (match[1] === "source")
            rules.push({ kind: "pattern", source: value, file, ...placeAt(text, match.index) });
        else {
            const last = rules.at(-1);
            if (last && last.target === undefined)
                last.target = value;
        }
    }
    return rules;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/redirect-rules/nginx.js
const rewrite = /^\s*rewrite\s+(\S+)\s+(\S+)\s+(permanent|redirect)\s*;/;
const nginx_location = /^\s*location\s+(=|~\*?|\^~)?\s*("[^"]*"|[^\s{]+)\s*\{(.*)$/;
const answer = /\breturn\s+30[12378]\s+(\S+?)\s*;/;
function readNginx(text, file) {
    const rules = [];
    let open;
    text.split(/\r?\n/).forEach((row, index) => {
        const line = index + 1;
        const column = row.search(/\S/) + 1;
        const rewritten = rewrite.exec(row);
        if (rewritten) {
            rules.push({ kind: "regex", source: rewritten[1], target: rewritten[2], file, line, column });
            return;
        }
        const opened = nginx_location.exec(row);
        if (opened)
            open = sourceOf(opened[1], opened[2].replace(/^"|"$/g, ""));
        const returned = answer.exec(row);
        if (returned) {
            const { kind, source } = open ?? { kind: "regex", source: "^/" };
            rules.push({ kind, source, target: returned[1], file, line, column });
        }
        if (row.includes("}"))
            open = undefined;
    });
    return rules;
}
function sourceOf(modifier, path) {
    if (modifier === "=")
        return { kind: "pattern", source: path };
    if (modifier === "~" || modifier === "~*")
        return { kind: "regex", source: modifier === "~*" ? `(?i)${path}` : path };
    return { kind: "pattern", source: `${path}*` };
}

// EXTERNAL MODULE: ./out/src/core/yaml-document.js
var yaml_document = __webpack_require__(94030);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/redirect-rules/vercel.js

function readVercelJson(text, file) {
    const document = (0,yaml_document.parseYaml)(text, file);
    const redirects = document.value?.redirects;
    if (!Array.isArray(redirects))
        return [];
    return redirects.flatMap((one, index) => {
        const { source, destination } = (one ?? {});
        if (typeof source !== "string")
            return [];
        const place = document.positionOf(["redirects", index, "source"]);
        return [
            {
                kind: "pattern",
                source,
                file,
                ...place,
                ...(typeof destination === "string" ? { target: destination } : {}),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/redirect-rules/find.js








function rulesReader(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name === "vercel.json")
        return readVercelJson;
    if (name === "_redirects")
        return readNetlifyRedirects;
    if (name === "netlify.toml")
        return readNetlifyToml;
    if (/^next\.config\.(m?js|cjs|m?ts)$/.test(name))
        return readNextConfig;
    return name.endsWith(".conf") ? readNginx : undefined;
}
const places = [
    "{,*/,*/*/}vercel.json",
    "{,*/,*/*/}_redirects",
    "{,*/,*/*/}netlify.toml",
    "{,*/,*/*/}next.config.{js,mjs,cjs,ts,mts}",
    "{,*/,*/*/,*/*/*/}nginx*.conf",
    "{,*/,*/*/}{nginx,conf.d,sites-available,sites-enabled}/*.conf",
];
const MAX_FILES = 50;
const MAX_BYTES = 2 * 1024 * 1024;
async function findRedirectRules(root) {
    const files = await (0,glob.findFiles)(root, places);
    const read = await Promise.all(files.slice(0, MAX_FILES).map((file) => readRules(root, file)));
    return read.flat();
}
async function readRules(root, file) {
    const reader = rulesReader(file);
    if (!reader)
        return [];
    try {
        return reader(await (0,files/* readTextFile */.G)((0,external_node_path_.join)(root, file), { maxBytes: MAX_BYTES, name: file }), file);
    }
    catch (thrown) {
        if (thrown instanceof errors/* ConfigurationError */.j1 || (0,errors/* codeOf */.$N)(thrown) === "ENOENT")
            return [];
        throw thrown;
    }
}


/***/ }),

/***/ 96593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRedirectCrawl: () => (/* binding */ runRedirectCrawl)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/shard.js
var core_shard = __webpack_require__(10241);
// EXTERNAL MODULE: ./out/src/probes/http/headers.js
var http_headers = __webpack_require__(45556);
// EXTERNAL MODULE: ./out/src/engines/crawl/link.js
var crawl_link = __webpack_require__(20157);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/page.js
var parse_page = __webpack_require__(56678);
;// CONCATENATED MODULE: ./out/src/engines/crawl/result-cache.js



const VERSION = 1;
const HEAD = `launch-ready crawl cache ${VERSION}`;
function openResultCache(text) {
    const old = new Map();
    const [head, ...lines] = text.split("\n");
    for (const line of head === HEAD ? lines : []) {
        const entry = parseLine(line);
        if (entry)
            old.set(entry[0], entry[1]);
    }
    const kept = new Map();
    return {
        conditionsFor(url) {
            const entry = old.get(url);
            if (!entry)
                return undefined;
            return {
                ...(entry.etag === undefined ? {} : { "if-none-match": entry.etag }),
                ...(entry.lastModified === undefined ? {} : { "if-modified-since": entry.lastModified }),
            };
        },
        answerFor: (url) => old.get(url),
        keep(url, headers, answer) {
            const etag = (0,http_headers/* header */.wx)(headers, "etag");
            const lastModified = (0,http_headers/* header */.wx)(headers, "last-modified");
            if (etag !== undefined || lastModified !== undefined)
                kept.set(url, { etag, lastModified, ...answer });
        },
        keepAgain(url) {
            const entry = old.get(url);
            if (entry)
                kept.set(url, entry);
        },
        serialize() {
            const urls = [...kept.keys()].sort();
            return `${[HEAD, ...urls.map((url) => formatLine(url, kept.get(url)))].join("\n")}\n`;
        },
    };
}
function formatLine(url, entry) {
    const { references, reading, ...rest } = entry;
    const facts = reading && { ...reading.facts, anchors: reading.facts.anchors && [...reading.facts.anchors] };
    return JSON.stringify({
        url,
        ...rest,
        references: references.map(({ kind, text, line, column }) => [
            crawl_link/* linkKinds */.eO.indexOf(kind),
            text,
            line,
            column,
        ]),
        ...(reading ? { look: reading.look, facts } : {}),
    });
}
function parseLine(text) {
    try {
        const { url, look, facts, references, ...rest } = JSON.parse(text);
        const tuples = references;
        const read = tuples.map(([kind, text, line, column]) => {
            return { kind: crawl_link/* linkKinds */.eO[kind], text: String(text), line, column };
        });
        if (typeof url !== "string" || read.some((reference) => reference.kind === undefined))
            return undefined;
        const reading = facts && {
            look: look ?? 0,
            facts: { ...parse_page/* ordinary */.rS, ...facts, anchors: facts.anchors && Uint32Array.from(facts.anchors) },
        };
        return [url, { ...rest, references: read, reading }];
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/probes/write-file.js
var write_file = __webpack_require__(77489);
;// CONCATENATED MODULE: ./out/src/probes/state-file.js




const MAX_BYTES = 512 * 1024 * 1024;
async function readStateFile(path, name) {
    try {
        const packed = await (0,files/* readFileBytes */.M)(path, { maxBytes: MAX_BYTES, name });
        return (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: MAX_BYTES }).toString("utf8");
    }
    catch (thrown) {
        if (thrown instanceof errors/* ConfigurationError */.j1)
            throw thrown;
        const code = (0,errors/* codeOf */.$N)(thrown);
        const isOurs = code === "ENOENT" || code?.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE";
        if (isOurs)
            return undefined;
        throw thrown;
    }
}
async function writeStateFile(path, name, text) {
    try {
        await (0,write_file/* writeTextFile */.T)(path, (0,external_node_zlib_.gzipSync)(text));
    }
    catch (thrown) {
        throw new errors/* ConfigurationError */.j1(`${name}: cannot be written (${(0,errors/* codeOf */.$N)(thrown) ?? (0,errors/* messageOf */.bD)(thrown)})`, {
            cause: thrown,
        });
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./out/src/probes/young-generation.js

const LOOK_EVERY = 128;
function limitYoungGeneration(maxBytes) {
    let limited = false;
    let calls = 0;
    return {
        check() {
            if (limited || calls++ % LOOK_EVERY !== 0)
                return;
            const space = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name }) => space_name === "new_space");
            if (!space || space.space_size < maxBytes)
                return;
            limited = true;
            (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
        },
        release() {
            if (limited)
                (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=2");
            limited = false;
        },
    };
}

// EXTERNAL MODULE: ./out/src/core/fingerprint.js
var fingerprint = __webpack_require__(49541);
;// CONCATENATED MODULE: ./out/src/engines/crawl/address.js
function resolveAddress(reference, base) {
    const parsed = URL.parse(reference, base);
    if (!parsed)
        return { kind: "invalid" };
    if (parsed.protocol !== "http:" && parsed.protocol !== "https:") {
        return { kind: "scheme", scheme: parsed.protocol.slice(0, -1) };
    }
    if (parsed.username !== "" || parsed.password !== "") {
        parsed.username = "";
        parsed.password = "";
    }
    const { href } = parsed;
    const hash = href.indexOf("#");
    return hash < 0 ? { url: href } : { url: href.slice(0, hash), fragment: href.slice(hash + 1) };
}
function isAddress(resolved) {
    return "url" in resolved;
}
function originOf(url) {
    const start = url.indexOf("//") + 2;
    const end = url.indexOf("/", start);
    return end < 0 ? url : url.slice(0, end);
}
function hostOf(url) {
    const origin = originOf(url);
    return origin.slice(origin.indexOf("//") + 2);
}
function pathOf(url) {
    return url.slice(originOf(url).length);
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/compare.js


function faultKey(finding, { origin, rewrite }) {
    const subject = rewrite.toPublic(finding.subject);
    const path = originOf(finding.subject) === origin ? pathOf(finding.subject) : subject;
    return JSON.stringify([finding.rule, path, finding.identity ?? []]);
}
function statusesOf({ visits }, { origin }) {
    const own = visits.filter(({ url, status }) => status !== 0 && originOf(url) === origin);
    return new Map(own.map(({ url, status }) => [pathOf(url), status]));
}
function seedsFrom({ visits }, production, site) {
    const pages = visits.filter(({ url, status, page }) => status === 200 && page && originOf(url) === production.origin);
    return pages.map(({ url }) => ({ url: site.origin + pathOf(url), kind: "start" }));
}
function worseThan(production, finding, site) {
    if (production.faults.has(faultKey(finding, site)))
        return undefined;
    const before = originOf(finding.subject) === site.origin ? production.statuses.get(pathOf(finding.subject)) : undefined;
    const expected = before === undefined ? "not linked there" : `answers ${before}`;
    const evidence = [
        ...finding.evidence,
        {
            kind: "comparison",
            label: "in production",
            expected,
            actual: "this fault, in this deployment only",
        },
    ];
    return { ...finding, evidence };
}
function withStableFingerprint(finding, site) {
    if (!site.isPreview || finding.fingerprint !== undefined)
        return finding;
    const subject = site.rewrite.toPublic(finding.subject);
    return { ...finding, fingerprint: (0,fingerprint/* fingerprintOf */.a)({ ...finding, subject }) };
}

// EXTERNAL MODULE: ./out/src/core/clock.js
var core_clock = __webpack_require__(4939);
// EXTERNAL MODULE: ./out/src/probes/http/connections.js
var http_connections = __webpack_require__(71291);
// EXTERNAL MODULE: ./out/src/probes/http/decode.js
var http_decode = __webpack_require__(90274);
// EXTERNAL MODULE: ./out/src/probes/http/failure.js
var http_failure = __webpack_require__(84148);
;// CONCATENATED MODULE: ./out/src/probes/http/stream.js





const DRAIN_BYTES = 64 * 1024;
function createStreamClient(network, options) {
    const clock = options.clock ?? core_clock/* systemClock */.m;
    const connections = (0,http_connections/* createConnections */.E)(network, clock, { ...options, ownTimeouts: true });
    const siteHosts = new Set(options.siteHosts);
    const common = [
        "user-agent",
        network.userAgent,
        "accept",
        "*/*",
        "accept-encoding",
        "gzip, deflate, br, zstd",
    ];
    const site = [...common, ...Object.entries({ ...network.headers, ...options.siteHeaders }).flat()];
    const underWay = [];
    const free = [];
    const abortAll = () => {
        for (const onAbort of underWay)
            onAbort?.();
    };
    options.signal?.addEventListener("abort", abortAll, { once: true });
    const stream = (request, onHead) => {
        const { url } = request;
        const slash = url.indexOf("/", url.indexOf("//") + 2);
        const origin = url.slice(0, slash);
        const base = siteHosts.has(origin.slice(origin.indexOf("//") + 2)) ? site : common;
        const headers = request.headers ? [...base, ...Object.entries(request.headers).flat()] : base;
        const { promise, resolve, reject } = Promise.withResolvers();
        const started = clock.monotonic();
        let abort;
        let head;
        let sink;
        let coding;
        let decoder;
        let decodeError;
        let resume = () => { };
        let received = 0;
        let bodyBytes = 0;
        let settled = false;
        let bug;
        const settle = (failure, truncated = false) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            underWay[place] = undefined;
            free.push(place);
            decoder?.destroy();
            if (bug)
                reject(bug.thrown);
            else if (failure !== undefined || !head)
                reject((0,http_failure/* asHttpFailure */.D)(url, failure));
            else
                resolve({
                    ...head,
                    bodyBytes,
                    truncated,
                    ...(decodeError === undefined ? {} : { decodeError }),
                    totalMs: clock.monotonic() - started,
                });
        };
        const stop = (failure, truncated = false) => {
            settle(failure, truncated);
            abort?.(new Error("enough was read"));
        };
        const place = free.pop() ?? underWay.length;
        const timer = setTimeout(() => stop(timeoutError(network.timeoutMs)), network.timeoutMs);
        const onAbort = () => stop(options.signal?.reason ?? new DOMException("cancelled", "AbortError"));
        if (options.signal?.aborted) {
            onAbort();
            return promise;
        }
        underWay[place] = onAbort;
        const guarded = (call) => {
            try {
                return call();
            }
            catch (thrown) {
                bug = { thrown };
                return undefined;
            }
        };
        const take = (chunk) => {
            if (settled || !sink)
                return;
            const room = network.maxBodyBytes - bodyBytes;
            const piece = chunk.length > room ? chunk.subarray(0, room) : chunk;
            bodyBytes += piece.length;
            const wantsMore = guarded(() => sink?.(piece));
            if (!wantsMore)
                stop();
            else if (chunk.length > room)
                stop(undefined, true);
        };
        const decode = (chunk, name) => {
            if (decoder)
                return decoder.write(chunk);
            decoder = (0,http_decode/* decoderFor */.o)(name, chunk);
            if (!decoder) {
                decodeError = `unknown content coding "${name}"`;
                sink = undefined;
                return true;
            }
            decoder.on("data", take);
            decoder.on("drain", resume);
            decoder.on("error", (error) => {
                decodeError = error.message;
                stop();
            });
            decoder.on("end", () => settle(undefined));
            return decoder.write(chunk);
        };
        connections.dispatcher(origin).dispatch({
            origin,
            path: url.slice(slash),
            method: request.method ?? "GET",
            headers,
            reset: false,
        }, {
            onConnect(cancel) {
                abort = cancel;
                if (settled)
                    cancel();
            },
            onHeaders(status, raw, proceed) {
                if (status < 200)
                    return true;
                const lines = (0,http_headers/* headerLines */.Hq)(raw);
                head = { status, headers: lines, ttfbMs: clock.monotonic() - started };
                const seen = head;
                sink = guarded(() => onHead(seen));
                if (bug)
                    stop();
                coding = codingOf(lines);
                resume = proceed;
                return true;
            },
            onData(chunk) {
                received += chunk.length;
                if (sink && coding !== undefined)
                    return decode(chunk, coding);
                if (sink)
                    take(chunk);
                else if (received > DRAIN_BYTES)
                    stop();
                return true;
            },
            onComplete() {
                if (decoder)
                    decoder.end();
                else
                    settle(undefined);
            },
            onError: (error) => settle(error),
        });
        return promise;
    };
    return {
        stream,
        close() {
            options.signal?.removeEventListener("abort", abortAll);
            return connections.close();
        },
    };
}
function timeoutError(afterMs) {
    return new DOMException(`within ${afterMs} ms`, "TimeoutError");
}
function codingOf(lines) {
    const coding = (0,http_headers/* header */.wx)(lines, "content-encoding")?.trim().toLowerCase();
    return coding === "" || coding === "identity" ? undefined : coding;
}

// EXTERNAL MODULE: ./out/src/core/address.js
var address = __webpack_require__(47117);
;// CONCATENATED MODULE: ./out/src/engines/crawl/admit.js

const stateChanging = /(^|[/_?&=.-])(log-?out|sign-?out|log-?off|delete|remove|destroy|unsubscribe|cancel|deactivate|revoke)([/_?&=.-]|$)/i;
function admit(wave, options, state) {
    const allowed = [];
    for (const visit of wave) {
        const reason = whyNot(visit, options, state, state.asked + allowed.length);
        if (reason === undefined)
            allowed.push(visit);
        else
            visit.skipped = reason;
    }
    return allowed;
}
function whyNot(visit, options, state, asked) {
    const { scope, limits, robots } = options;
    const { url } = visit;
    if (!scope.isSite(url))
        return externalReason(url, options);
    if (scope.isExcluded(url))
        return "excluded";
    if (options.isForeign?.(url)) {
        visit.isForeign = true;
        if (!visit.isNeeded)
            return "shard";
    }
    if (robots && !visit.isStart && !robots.allows(url))
        return "robots";
    if (options.careful && !visit.isStart && stateChanging.test(url))
        return "state-changing";
    if (visit.depth > limits.depth)
        return "depth";
    if (asked >= limits.pages || state.bytes >= limits.bytes)
        return "limit";
    if (state.elapsedMs >= limits.timeMs)
        return "time";
    const trap = visit.isStart || visit.inSitemap || visit.status !== 0 ? undefined : state.traps.trapped(url);
    if (trap === undefined)
        return undefined;
    state.trapped.set(trap, (state.trapped.get(trap) ?? 0) + 1);
    return "trap";
}
function externalReason(url, { external }) {
    if ((0,address/* isPrivateHost */.Sf)(new URL(url).hostname))
        return "private";
    return external ? undefined : "external";
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/refresh.js
function parseRefresh(value) {
    const match = /^\s*(\d{1,9})?(\.[\d.]{0,20})?/.exec(value);
    if (!match || (match[1] === undefined && match[2] === undefined))
        return undefined;
    const delay = Number(match[1] ?? "0");
    let rest = value.slice(match[0].length);
    const separator = /^\s*[;,]\s*|^\s+/.exec(rest);
    if (!separator)
        return rest.trim() === "" ? { delay } : undefined;
    rest = rest.slice(separator[0].length);
    const prefix = /^url\s*=\s*/i.exec(rest);
    if (prefix)
        rest = rest.slice(prefix[0].length);
    const quote = rest[0];
    if (quote === '"' || quote === "'") {
        const end = rest.indexOf(quote, 1);
        rest = end < 0 ? rest.slice(1) : rest.slice(1, end);
    }
    const reference = rest.trim();
    return reference === "" ? { delay } : { delay, reference };
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/rate-headers.js

const EPOCH_SECONDS = 1_000_000_000;
function rateAdvice(headers, nowMs) {
    const { remaining, resetMs } = quota(headers, nowMs);
    const retryMs = retryAfter((0,http_headers/* header */.wx)(headers, "retry-after"), nowMs);
    const quotaMs = remaining === 0 ? resetMs : undefined;
    const pauseMs = retryMs === undefined ? quotaMs : Math.max(retryMs, quotaMs ?? 0);
    return { pauseMs, remaining };
}
function retryAfter(value, nowMs) {
    const text = value?.trim() ?? "";
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
function quota(headers, nowMs) {
    const field = (0,http_headers/* header */.wx)(headers, "ratelimit");
    if (field !== undefined) {
        const remaining = parameter(field, "r") ?? parameter(field, "remaining");
        return { remaining, resetMs: (parameter(field, "t") ?? parameter(field, "reset") ?? 0) * 1000 };
    }
    for (const prefix of ["ratelimit", "x-ratelimit", "x-rate-limit"]) {
        const remaining = wholeNumber((0,http_headers/* header */.wx)(headers, `${prefix}-remaining`));
        if (remaining === undefined)
            continue;
        const reset = wholeNumber((0,http_headers/* header */.wx)(headers, `${prefix}-reset`)) ?? 0;
        const resetMs = reset > EPOCH_SECONDS ? Math.max(0, reset * 1000 - nowMs) : reset * 1000;
        return { remaining, resetMs };
    }
    return { remaining: undefined, resetMs: 0 };
}
function parameter(field, name) {
    for (const part of field.split(/[;,]/)) {
        const [key = "", value = ""] = part.split("=");
        if (key.trim().toLowerCase() === name)
            return wholeNumber(value);
    }
    return undefined;
}
function wholeNumber(text) {
    const trimmed = text?.trim() ?? "";
    return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : undefined;
}

// EXTERNAL MODULE: ./out/src/engines/crawl/parse/css.js
var css = __webpack_require__(86646);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/html.js + 1 modules
var html = __webpack_require__(41477);
;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/link-header.js
const MAX_LINKS = 100;
function parseLinkHeader(value) {
    const links = [];
    let at = 0;
    while (links.length < MAX_LINKS) {
        const start = value.indexOf("<", at);
        const end = start < 0 ? -1 : value.indexOf(">", start);
        if (end < 0)
            break;
        const stop = endOfLink(value, end + 1);
        const relation = /(?:^|;)\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(value.slice(end + 1, stop));
        const relations = (relation?.[1] ?? relation?.[2] ?? "").toLowerCase().split(/\s+/);
        links.push({ reference: value.slice(start + 1, end).trim(), relations });
        at = stop;
    }
    return links;
}
function endOfLink(value, from) {
    let inQuotes = false;
    for (let at = from; at < value.length; at++) {
        const char = value[at];
        if (char === "\\" && inQuotes)
            at++;
        else if (char === '"')
            inQuotes = !inQuotes;
        else if (char === "," && !inQuotes)
            return at + 1;
    }
    return value.length;
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/manifest.js
const sources = ["icons", "screenshots"];
function manifestReferences(text) {
    let manifest;
    try {
        manifest = JSON.parse(text);
    }
    catch {
        return [];
    }
    const images = sources.flatMap((name) => itemsOf(manifest, name)).map((item) => textOf(item, "src"));
    const shortcuts = itemsOf(manifest, "shortcuts");
    const shortcutImages = shortcuts
        .flatMap((item) => itemsOf(item, "icons"))
        .map((item) => textOf(item, "src"));
    const pages = [textOf(manifest, "start_url"), ...shortcuts.map((item) => textOf(item, "url"))];
    return [
        ...pages.map((page) => ({ kind: "a", text: page })),
        ...[...images, ...shortcutImages].map((image) => ({ kind: "img", text: image })),
    ].filter((reference) => reference.text !== "");
}
function itemsOf(value, name) {
    const items = property(value, name);
    return Array.isArray(items) ? items : [];
}
function textOf(value, name) {
    const text = property(value, name);
    return typeof text === "string" ? text.trim() : "";
}
function property(value, name) {
    return value !== null && typeof value === "object" ? value[name] : undefined;
}

// EXTERNAL MODULE: ./out/src/engines/crawl/parse/position.js
var position = __webpack_require__(65906);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/text-decoder.js

const SNIFF_BYTES = 1024;
function createPageDecoder(contentType) {
    const label = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
    let decoder = label === undefined ? undefined : decoderFor(label);
    return {
        write(chunk) {
            decoder ??= decoderFor(declaredCharset(chunk) ?? "utf-8") ?? decoderFor("utf-8");
            return decoder.write(chunk);
        },
        end: () => decoder?.end() ?? "",
    };
}
function decoderFor(label) {
    if (/^utf-?8$/i.test(label)) {
        const decoder = new external_node_string_decoder_.StringDecoder("utf8");
        return { write: (chunk) => decoder.write(chunk), end: () => decoder.end() };
    }
    try {
        const decoder = new TextDecoder(label);
        return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
    }
    catch {
        return undefined;
    }
}
function declaredCharset(chunk) {
    if (chunk[0] === 0xff && chunk[1] === 0xfe)
        return "utf-16le";
    if (chunk[0] === 0xfe && chunk[1] === 0xff)
        return "utf-16be";
    const head = chunk.toString("latin1", 0, Math.min(chunk.length, SNIFF_BYTES));
    return /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1];
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/readers.js








const MAX_TEXT = 2 * 1024 * 1024;
function readerFor(head, options) {
    if (head.status < 200 || head.status > 299)
        return undefined;
    const type = (0,http_headers/* header */.wx)(head.headers, "content-type");
    if (type === undefined || /^\s*(text\/html|application\/xhtml\+xml)/i.test(type)) {
        return htmlReader(head, type ?? "", options);
    }
    if (/^\s*text\/css/i.test(type))
        return textReader(type, (text) => readCss(text, options));
    if (/^\s*application\/([\w.]+\+)?json/i.test(type) && looksLikeManifest(type, options.url)) {
        return textReader(type, (text) => {
            for (const found of manifestReferences(text))
                options.onReference({ ...found, line: 1, column: 1 });
        });
    }
    return undefined;
}
function looksLikeManifest(type, url) {
    return /manifest/i.test(type) || /manifest[^/]*$|\.webmanifest$/i.test(url.split("?", 1)[0] ?? "");
}
function htmlReader(head, type, options) {
    const decoder = createPageDecoder(type);
    const reader = (0,html/* createHtmlReader */.h)(options);
    return {
        sink(chunk) {
            reader.write(decoder.write(chunk));
            return true;
        },
        end() {
            reader.write(decoder.end());
            const { facts, look } = reader.end();
            return { facts: withHeaders(facts, head, options), look };
        },
    };
}
function withHeaders(facts, { headers }, { onReference }) {
    const robots = (0,http_headers/* joinedHeader */.Rw)(headers, "x-robots-tag");
    const refresh = (0,http_headers/* header */.wx)(headers, "refresh");
    const canonicals = (0,http_headers/* headerValues */.UE)(headers, "link")
        .flatMap(parseLinkHeader)
        .filter((link) => link.relations.includes("canonical"))
        .map((link) => ({ text: link.reference, line: 0, column: 0 }));
    if (robots === undefined && refresh === undefined && canonicals.length === 0)
        return facts;
    for (const { text } of canonicals)
        onReference({ kind: "canonical", text, line: 0, column: 0 });
    const noindex = robots !== undefined && (0,html/* saysNoindex */.M)(robots) ? inHeader(robots) : undefined;
    return {
        ...(facts === parse_page/* ordinary */.rS ? { ...parse_page/* ordinary */.rS } : facts),
        canonicals: [...canonicals, ...facts.canonicals],
        noindex: noindex ?? facts.noindex,
        refresh: refresh === undefined ? facts.refresh : inHeader(refresh),
    };
}
function inHeader(text) {
    return { text, line: 0, column: 0 };
}
function textReader(type, read) {
    const decoder = createPageDecoder(type);
    let text = "";
    return {
        sink(chunk) {
            text += decoder.write(chunk);
            return text.length < MAX_TEXT;
        },
        end() {
            read(text + decoder.end());
            return undefined;
        },
    };
}
function readCss(text, { onReference }) {
    const positions = (0,position/* createPositionTracker */.w)();
    positions.append(text);
    for (const found of (0,css/* cssReferences */.W)(text)) {
        onReference({
            kind: found.isImport ? "stylesheet" : "css",
            text: found.text.trim(),
            ...positions.at(found.offset),
        });
    }
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/redirect.js


function isRedirectStatus(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function isPermanent(status) {
    return status === 301 || status === 308;
}
function redirectTarget(url, status, headers) {
    const values = (0,http_headers/* headerValues */.UE)(headers, "location").map(decodeLocation);
    const [location] = values;
    if (status === 300 && location === undefined)
        return undefined;
    if (!isRedirectStatus(status) && status !== 300)
        return undefined;
    if (location === undefined)
        return { kind: "no-location" };
    if (new Set(values).size > 1)
        return { kind: "several-locations", locations: values };
    if (location.trim() === "")
        return { kind: "empty-location" };
    const resolved = resolveAddress(location, url);
    if (isAddress(resolved))
        return { location, ...resolved };
    if (resolved.kind === "invalid")
        return { kind: "invalid-location", location };
    return { kind: "scheme", scheme: resolved.scheme, location };
}
function decodeLocation(value) {
    if (!/[\x80-\xff]/.test(value))
        return value;
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/visit.js

function createVisit(number, url, depth) {
    return {
        number,
        order: 0,
        url,
        depth,
        parse: false,
        isStart: false,
        inSitemap: false,
        isEntry: false,
        isNeeded: false,
        isForeign: false,
        reach: 0,
        skipped: undefined,
        status: 0,
        timeMs: 0,
        hop: undefined,
        fault: undefined,
        failure: undefined,
        page: undefined,
        look: 0,
        size: 0,
        partial: undefined,
        fragments: undefined,
    };
}
function wasAsked(visit) {
    return visit.status !== 0 || visit.failure !== undefined;
}
const MAX_FRAGMENTS = 200;
function addFragment(visit, fragment, place) {
    visit.fragments ??= new Map();
    const known = visit.fragments.get(fragment);
    if (known ? comparePlaces(place, known) < 0 : visit.fragments.size < MAX_FRAGMENTS) {
        visit.fragments.set((0,parse_page/* detached */.ht)(fragment), place);
    }
}
function comparePlaces(a, b) {
    return a.from.order - b.from.order || a.line - b.line || a.column - b.column;
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/resolver.js


function createResolver(visit, frontier, rewrite) {
    const own = frontier.pathsOf(originOf(visit.url));
    const cache = new Map();
    const depth = visit.depth + 1;
    let base = visit.url;
    let sameOrigin = true;
    const resolve = (text) => {
        if (cache.has(text))
            return cache.get(text);
        const resolved = resolveAddress(text, base);
        const address = isAddress(resolved) ? { ...resolved, url: rewrite.toAsked(resolved.url) } : undefined;
        cache.set(text, address);
        return address;
    };
    return {
        setBase(reference) {
            base = URL.parse(reference, visit.url)?.href ?? base;
            sameOrigin = originOf(base) === originOf(visit.url);
            cache.clear();
        },
        meet({ kind, text, line, column }) {
            const link = { kind, from: visit, line, column };
            const known = sameOrigin ? own.get(text) : undefined;
            if (known) {
                frontier.meetAgain(known, link, depth);
                return;
            }
            const address = resolve(text);
            if (!address)
                return;
            const target = frontier.meet(address.url, link, depth);
            if (!target || address.fragment === undefined || address.fragment === "")
                return;
            addFragment(target, address.fragment, link);
            frontier.need(target);
        },
    };
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/ask.js








const MAX_OVERLOADED = 5;
const MAX_BROKEN = 2;
const FIRST_PAUSE_MS = 500;
async function ask(visit, asker) {
    const { options, clients, tally } = asker;
    const client = options.scope.isSite(visit.url) ? clients.site : clients.external;
    const method = visit.parse || asker.getInstead.has(visit.number) ? "GET" : "HEAD";
    const conditions = method === "GET" ? options.cache?.conditionsFor(visit.url) : undefined;
    const document = createDocument(visit, asker);
    let reader;
    const onHead = (head) => {
        reader = visit.parse ? readerFor(head, document) : undefined;
        return reader?.sink;
    };
    tally.requests++;
    try {
        const answer = await client.stream({ url: visit.url, method, ...(conditions ? { headers: conditions } : {}) }, onHead);
        tally.bytes += answer.bodyBytes;
        if (answer.status === 304 && conditions)
            return replay(visit, answer, document, asker);
        const retry = retryOf(visit, method, answer, asker);
        if (retry)
            return retry;
        const reading = reader?.end();
        if (visit.parse && method === "HEAD")
            asker.frontier.askAgain(visit);
        note(visit, answer, reading, asker);
        if (reader && answer.status === 200 && !answer.truncated) {
            const { references, base } = document;
            options.cache?.keep(visit.url, answer.headers, {
                status: 200,
                size: answer.bodyBytes,
                base,
                references,
                reading,
            });
        }
        return { latencyMs: answer.ttfbMs, overloaded: false, again: false, ...advice(answer, asker) };
    }
    catch (thrown) {
        if (thrown instanceof http_failure/* HttpFailure */.H)
            return onFailure(visit, method, thrown, asker);
        throw thrown;
    }
}
function createDocument(visit, { frontier, options, tally }) {
    const resolver = createResolver(visit, frontier, options.rewrite);
    const references = [];
    const publicUrl = options.rewrite.toPublic(visit.url);
    const document = {
        url: publicUrl,
        secure: publicUrl.startsWith("https:"),
        references,
        base: undefined,
        onReference(reference) {
            tally.links++;
            if (options.cache)
                references.push({ ...reference });
            if (!visit.isForeign)
                resolver.meet(reference);
        },
        onBase(href) {
            document.base = href;
            resolver.setBase(href);
        },
    };
    return document;
}
function replay(visit, answer, document, asker) {
    const cached = asker.options.cache?.answerFor(visit.url);
    if (cached) {
        asker.options.cache?.keepAgain(visit.url);
        asker.tally.revalidated++;
        if (cached.base !== undefined)
            document.onBase(cached.base);
        for (const reference of cached.references)
            document.onReference(reference);
        note(visit, { ...answer, status: cached.status, bodyBytes: cached.size }, cached.reading, asker);
    }
    return { latencyMs: answer.ttfbMs, overloaded: false, again: false, ...advice(answer, asker) };
}
function advice(answer, { options }) {
    return rateAdvice(answer.headers, options.clock.now());
}
function retryOf(visit, method, answer, asker) {
    const { status, ttfbMs: latencyMs } = answer;
    const attempt = (asker.attempts.get(visit.number) ?? 0) + 1;
    const again = (result = {}) => {
        asker.attempts.set(visit.number, attempt);
        return { latencyMs, overloaded: false, again: true, ...advice(answer, asker), ...result };
    };
    if (status === 429 || status === 503) {
        const asked = rateAdvice(answer.headers, asker.options.clock.now()).pauseMs;
        const pauseMs = asked ?? FIRST_PAUSE_MS * 2 ** (attempt - 1);
        if (attempt < MAX_OVERLOADED)
            return again({ overloaded: true, pauseMs });
        if (status === 429)
            visit.skipped = "rate-limited";
        return status === 429 ? { latencyMs, overloaded: true, again: false, pauseMs } : undefined;
    }
    if (method === "HEAD" && (status >= 400 || status === 0)) {
        asker.getInstead.add(visit.number);
        return again();
    }
    return (status === 502 || status === 504) && attempt < MAX_BROKEN ? again() : undefined;
}
function onFailure(visit, method, failure, asker) {
    const { signal } = asker.options;
    const result = { latencyMs: 0, overloaded: failure.kind === "timeout", again: false };
    if (failure.kind === "aborted" && signal.aborted) {
        visit.skipped = "time";
        return result;
    }
    if (failure.code === "ERR_PRIVATE_ADDRESS") {
        visit.skipped = "private";
        return result;
    }
    const attempt = (asker.attempts.get(visit.number) ?? 0) + 1;
    const lasting = failure.kind === "dns" || failure.kind === "tls";
    if (!lasting && attempt < MAX_BROKEN) {
        asker.attempts.set(visit.number, attempt);
        if (method === "HEAD")
            asker.getInstead.add(visit.number);
        return { ...result, again: true };
    }
    asker.tally.asked++;
    visit.failure = { kind: failure.kind, message: failure.message };
    return result;
}
function note(visit, answer, reading, asker) {
    if (visit.status === 0)
        asker.tally.asked++;
    visit.status = answer.status;
    visit.timeMs = Math.round(answer.ttfbMs);
    visit.size = answer.bodyBytes;
    visit.page = reading?.facts;
    visit.look = reading?.look ?? 0;
    if (answer.truncated)
        visit.partial = "the body is larger than the limit";
    if (answer.decodeError !== undefined)
        visit.partial = "its content coding is broken";
    if (isRedirectStatus(answer.status) || answer.status === 300)
        followLocation(visit, answer, asker);
    else
        followRefresh(visit, answer, asker);
}
function followLocation(visit, answer, asker) {
    const target = redirectTarget(visit.url, answer.status, answer.headers);
    if (target && "kind" in target)
        visit.fault = target;
    if (!target || "kind" in target)
        return;
    const setsCookie = (0,http_headers/* header */.wx)(answer.headers, "set-cookie") !== undefined;
    lead(visit, asker, { ...target, via: "location", setsCookie });
}
const REDIRECT_DELAY_S = 1;
function followRefresh(visit, answer, asker) {
    const value = visit.page?.refresh?.text ?? (0,http_headers/* header */.wx)(answer.headers, "refresh");
    const refresh = value === undefined ? undefined : parseRefresh(value);
    if (refresh?.reference === undefined)
        return;
    const resolved = resolveAddress(refresh.reference, visit.url);
    if (!isAddress(resolved))
        return;
    if (refresh.delay <= REDIRECT_DELAY_S) {
        lead(visit, asker, { location: refresh.reference, ...resolved, via: "refresh", setsCookie: false });
        return;
    }
    const { line = 0, column = 0 } = visit.page?.refresh ?? {};
    const url = asker.options.rewrite.toAsked(resolved.url);
    asker.frontier.meet(url, { kind: "refresh", from: visit, line, column }, visit.depth + 1);
}
function lead(visit, { frontier, options }, { url, ...hop }) {
    const link = { kind: "redirect", from: visit, line: 0, column: 0 };
    const target = frontier.meet(options.rewrite.toAsked(url), link, visit.depth);
    if (target)
        visit.hop = { ...hop, target };
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/link-table.js

const link_table_MAX_LINKS = 3;
const FIRST_ROWS = 1024;
const kindNumbers = Object.fromEntries(crawl_link/* linkKinds */.eO.map((kind, index) => [kind, index]));
const NOWHERE = -1;
function createLinkTable(comparePages) {
    let rows = FIRST_ROWS;
    let used = new Uint8Array(rows);
    let kinds = new Uint8Array(rows * link_table_MAX_LINKS);
    let froms = new Int32Array(rows * link_table_MAX_LINKS);
    let lines = new Uint32Array(rows * link_table_MAX_LINKS);
    let columns = new Uint32Array(rows * link_table_MAX_LINKS);
    const grow = (needed) => {
        while (rows <= needed)
            rows *= 2;
        used = enlarged(used, new Uint8Array(rows));
        kinds = enlarged(kinds, new Uint8Array(rows * link_table_MAX_LINKS));
        froms = enlarged(froms, new Int32Array(rows * link_table_MAX_LINKS));
        lines = enlarged(lines, new Uint32Array(rows * link_table_MAX_LINKS));
        columns = enlarged(columns, new Uint32Array(rows * link_table_MAX_LINKS));
    };
    const precedes = (from, line, column, slot) => {
        const other = froms[slot];
        if (from !== other) {
            if (from === NOWHERE || other === NOWHERE)
                return from === NOWHERE;
            return comparePages(from, other) < 0;
        }
        return line - lines[slot] < 0 || (line === lines[slot] && column < columns[slot]);
    };
    const set = (slot, kind, from, line, column) => {
        kinds[slot] = kind;
        froms[slot] = from;
        lines[slot] = line;
        columns[slot] = column;
    };
    return {
        add(target, kind, page, line, column) {
            if (target >= rows)
                grow(target);
            const from = page ?? NOWHERE;
            const first = target * link_table_MAX_LINKS;
            const count = used[target];
            if (count === link_table_MAX_LINKS && !precedes(from, line, column, first + count - 1))
                return;
            let slot = first + Math.min(count, link_table_MAX_LINKS - 1);
            while (slot > first && precedes(from, line, column, slot - 1)) {
                set(slot, kinds[slot - 1], froms[slot - 1], lines[slot - 1], columns[slot - 1]);
                slot--;
            }
            set(slot, kindNumbers[kind], from, line, column);
            if (count < link_table_MAX_LINKS)
                used[target] = count + 1;
        },
        of(target) {
            if (target >= rows)
                return [];
            return Array.from({ length: used[target] }, (_, index) => {
                const slot = target * link_table_MAX_LINKS + index;
                return {
                    kind: crawl_link/* linkKinds */.eO[kinds[slot]],
                    from: froms[slot] === NOWHERE ? undefined : froms[slot],
                    line: lines[slot],
                    column: columns[slot],
                };
            });
        },
    };
}
function enlarged(from, to) {
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/frontier.js




function createFrontier(capacity) {
    const origins = new Map();
    const visits = [];
    const links = createLinkTable((a, b) => visits[a].order - visits[b].order);
    let order = 0;
    let next = [];
    let overflow = 0;
    const pathsOf = (origin) => {
        let paths = origins.get(origin);
        if (!paths) {
            paths = new Map();
            origins.set(origin, paths);
        }
        return paths;
    };
    const find = (url) => {
        const origin = originOf(url);
        return pathsOf(origin).get(url.slice(origin.length));
    };
    const create = (url, depth) => {
        const visit = createVisit(visits.length, url, depth);
        visits.push(visit);
        const origin = originOf(url);
        pathsOf(origin).set(url.slice(origin.length), visit);
        return visit;
    };
    const revive = (visit) => {
        visit.skipped = undefined;
        next.push(visit);
    };
    const need = (visit) => {
        visit.isNeeded = true;
        if (visit.skipped === "shard")
            revive(visit);
    };
    const meetAgain = (visit, link, depth) => {
        visit.reach++;
        links.add(visit.number, link.kind, link.from?.number, link.line, link.column);
        if (link.kind === "start")
            visit.isStart = true;
        if (link.kind === "sitemap")
            visit.inSitemap = true;
        if (depth < visit.depth)
            visit.depth = depth;
        if (link.kind === "redirect" || link.kind === "canonical")
            need(visit);
        else
            visit.isEntry = true;
        if (link.kind !== "submit" && (visit.skipped === "form" || visit.skipped === "document"))
            revive(visit);
        if (!visit.parse && (0,crawl_link/* isParsed */.Ep)(link.kind)) {
            visit.parse = true;
            if (visit.status === 200)
                next.push(visit);
        }
    };
    return {
        pathsOf,
        meetAgain,
        document(url) {
            const known = find(url);
            if (known)
                return known;
            const visit = create(url, 0);
            visit.order = ++order;
            visit.skipped = "document";
            return visit;
        },
        meet(url, link, depth) {
            let visit = find(url);
            if (!visit) {
                if (visits.length >= capacity) {
                    overflow++;
                    return undefined;
                }
                visit = create(url, depth);
                if (link.kind === "submit")
                    visit.skipped = "form";
                else
                    next.push(visit);
            }
            meetAgain(visit, link, depth);
            return visit;
        },
        nextWave() {
            const wave = next.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
            next = [];
            for (const visit of wave)
                if (visit.order === 0)
                    visit.order = ++order;
            return wave;
        },
        need,
        askAgain: (visit) => next.push(visit),
        visits,
        linksTo: (visit) => links.of(visit.number).map(({ kind, from, line, column }) => {
            const page = from === undefined ? {} : { from: visits[from].url };
            return { kind, ...page, line, column };
        }),
        overflow: () => overflow,
    };
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/limiter.js
const TOLERANCE = 2;
const SLACK_MS = 2;
const SMOOTHING = 0.1;
function createHostLimiter({ clock, initial, maximum, intervalMs = 0 }) {
    let limit = Math.min(initial, maximum);
    let active = 0;
    let slowStart = true;
    let smoothed = 0;
    let best = Number.POSITIVE_INFINITY;
    let pausedUntil = 0;
    let lastCut = Number.NEGATIVE_INFINITY;
    const grow = (latencyMs) => {
        smoothed = smoothed === 0 ? latencyMs : smoothed + SMOOTHING * (latencyMs - smoothed);
        best = Math.min(best, smoothed);
        if (smoothed > best * TOLERANCE + SLACK_MS) {
            slowStart = false;
            return;
        }
        if (active + 1 < Math.floor(limit))
            return;
        limit = Math.min(maximum, limit + (slowStart ? 1 : 1 / limit));
    };
    const cut = () => {
        slowStart = false;
        const now = clock.monotonic();
        if (now - lastCut < Math.max(smoothed, 1))
            return;
        lastCut = now;
        limit = Math.max(1, limit / 2);
    };
    return {
        tryStart() {
            const now = clock.monotonic();
            if (active >= Math.floor(limit) || now < pausedUntil)
                return false;
            active++;
            if (intervalMs > 0)
                pausedUntil = now + intervalMs;
            return true;
        },
        finish({ latencyMs, overloaded, pauseMs = 0, remaining }) {
            active--;
            if (remaining !== undefined && remaining > 0)
                limit = Math.min(limit, remaining);
            if (pauseMs > 0)
                pausedUntil = Math.max(pausedUntil, clock.monotonic() + pauseMs);
            if (overloaded)
                cut();
            else
                grow(latencyMs);
        },
        waitMs: () => Math.max(0, pausedUntil - clock.monotonic()),
        limit: () => Math.floor(limit),
    };
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/traps.js

const defaultTrapLimits = {
    variants: 500,
    numbers: 20_000,
    dates: 120,
    sessions: 3,
};
const MAX_PATH = 1_500;
const MAX_REPEATS = 3;
const sessionName = /^(phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id|session|sid|cfid|cftoken|zenid|oscsid)$/i;
const pathSession = /;(jsessionid|phpsessid|sid)=[^/?;]*/i;
const dateName = /^(date|day|month|year|week|ym|from|to|start|end|tribe-bar-date|cal(endar)?)$/i;
const pageName = /^(page|p|pg|paged|offset|skip|cursor)$/i;
const datePath = /\/((?:19|20|21)\d\d)[/-](?:0?[1-9]|1[0-2])(?=[/-]|$)(?:[/-](?:0?[1-9]|[12]\d|3[01])(?=\/|$))?/;
function createTrapDetector(limits = defaultTrapLimits) {
    const counts = new Map();
    const over = (key, limit) => {
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return count > limit;
    };
    return {
        trapped(url) {
            const full = pathOf(url);
            if (full.length > MAX_PATH)
                return "its path has no end";
            const question = full.indexOf("?");
            const path = question < 0 ? full : full.slice(0, question);
            if (repeats(path))
                return "its path repeats itself";
            if (pathSession.test(path) && over(`s ${url.replace(pathSession, "")}`, limits.sessions)) {
                return "session ids in the path";
            }
            if (question >= 0)
                return trappedQuery(path, new URLSearchParams(full.slice(question)));
            if (datePath.test(path) && over(`d ${path.replace(datePath, "/#")}`, limits.dates)) {
                return "a calendar without end";
            }
            return undefined;
        },
    };
    function trappedQuery(path, query) {
        const names = [...query.keys()];
        const session = names.filter((name) => sessionName.test(name));
        if (session.length > 0) {
            const rest = new URLSearchParams([...query].filter(([name]) => !sessionName.test(name)));
            if (over(`s ${path}?${rest}`, limits.sessions))
                return "session ids in the query";
        }
        const dated = names.some((name) => dateName.test(name));
        if (dated && over(`d ${path}`, limits.dates))
            return "a calendar without end";
        const single = names.length === 1 && !pageName.test(names[0]);
        const limit = single ? limits.numbers : limits.variants;
        return over(`q ${single} ${path}`, limit) ? "query strings without end" : undefined;
    }
}
function repeats(path) {
    const segments = path.split("/").filter((segment) => segment !== "");
    for (const width of [1, 2, 3]) {
        let run = 1;
        for (let at = width; at + width <= segments.length; at += width) {
            const same = segments
                .slice(at, at + width)
                .every((segment, index) => segment === segments[at - width + index]);
            run = same ? run + 1 : 1;
            if (run > MAX_REPEATS)
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/wave.js

function runWave(wave, options) {
    const { clock, signal } = options;
    const queues = queuesByHost(wave);
    const { promise, resolve, reject } = Promise.withResolvers();
    let active = 0;
    let timer;
    let settled = false;
    const leave = (host, reason) => {
        for (const visit of queues.get(host) ?? [])
            visit.skipped = reason;
        queues.delete(host);
    };
    const pump = () => {
        if (settled)
            return;
        const stopped = signal.aborted || clock.monotonic() >= options.deadline;
        let wait = Number.POSITIVE_INFINITY;
        for (const [host, queue] of queues) {
            const limiter = options.limiterFor(host);
            while (!stopped && queue.length > 0 && limiter.tryStart())
                start(queue.pop(), host, limiter);
            const pause = limiter.waitMs();
            if (queue.length === 0)
                queues.delete(host);
            else if (stopped)
                leave(host, "time");
            else if (pause > options.maxPauseMs)
                leave(host, "rate-limited");
            else if (pause > 0)
                wait = Math.min(wait, pause);
        }
        if (active === 0 && queues.size === 0)
            finish();
        else if (wait < Number.POSITIVE_INFINITY)
            wakeIn(Math.min(wait, options.deadline - clock.monotonic()));
    };
    const wakeIn = (ms) => {
        clearTimeout(timer);
        timer = setTimeout(pump, Math.max(1, ms));
    };
    const finish = (thrown) => {
        settled = true;
        clearTimeout(timer);
        signal.removeEventListener("abort", pump);
        if (thrown === undefined)
            resolve();
        else
            reject(thrown);
    };
    const start = (visit, host, limiter) => {
        active++;
        options.ask(visit).then((result) => {
            active--;
            limiter.finish(result);
            if (result.again)
                requeue(visit, host);
            pump();
        }, finish);
    };
    const requeue = (visit, host) => {
        const queue = queues.get(host);
        if (queue)
            queue.unshift(visit);
        else
            queues.set(host, [visit]);
    };
    signal.addEventListener("abort", pump, { once: true });
    pump();
    return promise;
}
function queuesByHost(wave) {
    const queues = new Map();
    for (const visit of wave.toReversed()) {
        const host = hostOf(visit.url);
        const queue = queues.get(host);
        if (queue)
            queue.push(visit);
        else
            queues.set(host, [visit]);
    }
    return queues;
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/crawl.js








const INITIAL_CONCURRENCY = 16;
const EXTERNAL_CONCURRENCY = 2;
const EXTERNAL_INTERVAL_MS = 50;
const MIN_CAPACITY = 100_000;
async function crawl(options) {
    const { clock, limits, signal } = options;
    const frontier = createFrontier(Math.max(MIN_CAPACITY, 4 * limits.pages));
    const tally = { asked: 0, requests: 0, bytes: 0, links: 0, revalidated: 0, trapped: new Map() };
    const clients = openClients(options);
    const asker = { options, clients, frontier, tally, attempts: new Map(), getInstead: new Set() };
    const traps = createTrapDetector(limits.traps);
    const started = clock.monotonic();
    meetSeeds(options, frontier);
    const waveOptions = {
        clock,
        signal,
        limiterFor: createLimiters(options),
        ask: async (visit) => {
            const result = await ask(visit, asker);
            options.onProgress?.(tally.asked, frontier.visits.length);
            return result;
        },
        deadline: started + limits.timeMs,
        maxPauseMs: limits.pauseMs,
    };
    try {
        for (let wave = frontier.nextWave(); wave.length > 0; wave = frontier.nextWave()) {
            const elapsedMs = signal.aborted ? Number.POSITIVE_INFINITY : clock.monotonic() - started;
            const { asked, bytes, trapped } = tally;
            await runWave(admit(wave, options, { asked, bytes, elapsedMs, traps, trapped }), waveOptions);
        }
    }
    finally {
        await Promise.all([clients.site.close(), clients.external.close()]);
    }
    return resultOf(frontier, tally);
}
function openClients(options) {
    const { network, clock, signal } = options;
    return {
        site: createStreamClient(network, {
            clock,
            signal,
            connections: options.limits.concurrency,
            siteHosts: options.siteHosts,
            siteHeaders: options.headers,
        }),
        external: createStreamClient(network, {
            clock,
            signal,
            connections: EXTERNAL_CONCURRENCY,
            publicOnly: true,
        }),
    };
}
function meetSeeds({ seeds }, frontier) {
    for (const { url, kind, document, line = 0, column = 0 } of seeds) {
        const from = document === undefined ? undefined : frontier.document(document);
        frontier.meet(url, { kind, from, line, column }, 0);
    }
}
function createLimiters({ clock, limits, siteHosts }) {
    const own = new Set(siteHosts);
    const limiters = new Map();
    return (host) => {
        let limiter = limiters.get(host);
        if (!limiter) {
            limiter = own.has(host)
                ? createHostLimiter({ clock, initial: INITIAL_CONCURRENCY, maximum: limits.concurrency })
                : createHostLimiter({
                    clock,
                    initial: 1,
                    maximum: EXTERNAL_CONCURRENCY,
                    intervalMs: EXTERNAL_INTERVAL_MS,
                });
            limiters.set(host, limiter);
        }
        return limiter;
    };
}
function resultOf(frontier, tally) {
    return {
        ...tally,
        visits: frontier.visits.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
        find(url) {
            const origin = originOf(url);
            return frontier.pathsOf(origin).get(url.slice(origin.length));
        },
        linksTo: frontier.linksTo,
        overflow: frontier.overflow(),
    };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./out/src/engines/crawl/scope.js


function createScope({ hosts, include, exclude }) {
    const own = new Set(hosts);
    const included = matcher(include);
    const excluded = matcher(exclude);
    return {
        isSite: (url) => own.has(hostOf(url)),
        isExcluded: (url) => excluded(url) || (include.length > 0 && !included(url)),
    };
}
function matcher(patterns) {
    const options = { dot: true, nobrace: false, nonegate: true };
    const whole = patterns.filter((pattern) => pattern.includes("://"));
    const paths = patterns.filter((pattern) => !pattern.includes("://"));
    const matchesWhole = whole.length > 0 ? picomatch(whole, options) : () => false;
    const matchesPath = paths.length > 0 ? picomatch(paths, options) : () => false;
    return (url) => {
        const path = pathOf(url);
        const query = path.indexOf("?");
        return matchesWhole(url) || matchesPath(path) || (query >= 0 && matchesPath(path.slice(0, query)));
    };
}

// EXTERNAL MODULE: ./node_modules/robots-parser/index.js
var robots_parser = __webpack_require__(87211);
;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/robots.js

const parse = robots_parser;
function parseRobots(url, text, agent) {
    const parsed = parse(url, text);
    const root = new URL("/", url).href;
    const sitemaps = parsed.getSitemaps().flatMap((line) => URL.parse(line, url)?.href ?? []);
    const blocked = parsed.isAllowed(root, "*") === false && parsed.isAllowed(`${root}any/page`, "*") === false;
    return {
        allows: (address) => parsed.isAllowed(address, agent) !== false,
        sitemaps,
        ...(blocked ? { disallowsAll: Math.max(1, parsed.getMatchingLineNumber(root, "*")) } : {}),
    };
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/sitemap.js


const MAX_ENTRIES = 50_000;
const MAX_LOC = 4_096;
function parseSitemap(text) {
    const body = text.startsWith("\ufeff") ? text.slice(1) : text;
    return /^\s*</.test(body) ? parseXml(body) : parseLines(body);
}
function parseLines(text) {
    const urls = text.split(/\r?\n/).flatMap((line, index) => {
        const trimmed = line.trim();
        return /^https?:\/\//i.test(trimmed) ? [{ text: trimmed, line: index + 1, column: 1 }] : [];
    });
    const error = urls.length === 0 ? { error: "it holds no address" } : {};
    return { sitemaps: [], urls: urls.slice(0, MAX_ENTRIES), ...error };
}
function parseXml(text) {
    const sitemap = { sitemaps: [], urls: [] };
    const path = [];
    const parser = new saxes/* SaxesParser */.wT();
    const positions = (0,position/* createPositionTracker */.w)();
    positions.append(text);
    let loc;
    let locOffset = 0;
    let root = "";
    parser.on("opentag", ({ name }) => {
        const local = name.slice(name.indexOf(":") + 1).toLowerCase();
        if (path.length === 0)
            root = local;
        path.push(local);
        if (local === "loc" && path.length === 3) {
            loc = "";
            locOffset = parser.position;
        }
    });
    const onText = (piece) => {
        if (loc !== undefined && loc.length < MAX_LOC)
            loc += piece;
    };
    parser.on("text", onText);
    parser.on("cdata", onText);
    parser.on("closetag", () => {
        const local = path.pop();
        if (local !== "loc" || loc === undefined)
            return;
        const list = path.at(-1) === "sitemap" ? sitemap.sitemaps : sitemap.urls;
        const trimmed = loc.trim();
        loc = undefined;
        if (trimmed !== "" && list.length < MAX_ENTRIES)
            list.push({ text: trimmed, ...positions.at(locOffset) });
    });
    parser.on("error", (error) => {
        sitemap.error ??= error.message;
    });
    try {
        parser.write(text).close();
    }
    catch (thrown) {
        sitemap.error ??= thrown.message;
    }
    if (root !== "urlset" && root !== "sitemapindex")
        sitemap.error ??= `its root element is <${root}>`;
    return sitemap;
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/seeds.js







const MAX_SITEMAPS = 500;
const MAX_REDIRECTS = 5;
const MAX_LEVEL = 3;
const MAX_UNPACKED = 60 * 1024 * 1024;
async function readRobots(origin, agent, client, signal) {
    const url = `${origin}/robots.txt`;
    const response = await request(url, client, signal);
    if (typeof response === "string" || response.status !== 200)
        return undefined;
    const text = response.bytes.toString("utf8");
    return /^\s*</.test(text) ? undefined : parseRobots(url, text, agent);
}
async function readSitemaps(starts, client, signal) {
    const seeds = [];
    const sitemaps = [];
    const known = new Set();
    let level = [...starts];
    for (let depth = 0; depth < MAX_LEVEL && level.length > 0 && !signal.aborted; depth++) {
        const next = [];
        for (const { url, guessed } of level) {
            if (known.has(url) || known.size >= MAX_SITEMAPS || signal.aborted)
                continue;
            known.add(url);
            const read = await readSitemap(url, client, signal);
            if ("error" in read) {
                sitemaps.push({ url, addresses: 0, error: read.error, guessed });
                continue;
            }
            const sitemap = parseSitemap(read.text);
            for (const { text } of sitemap.sitemaps) {
                const resolved = resolveAddress(text, url);
                if (isAddress(resolved))
                    next.push({ url: resolved.url, guessed: false });
            }
            for (const { text, line, column } of sitemap.urls) {
                const resolved = resolveAddress(text, url);
                if (isAddress(resolved))
                    seeds.push({ url: resolved.url, kind: "sitemap", document: url, line, column });
            }
            const error = sitemap.error === undefined ? {} : { error: sitemap.error };
            sitemaps.push({ url, addresses: sitemap.urls.length, guessed, ...error });
        }
        level = next;
    }
    return { seeds, sitemaps };
}
async function readSitemap(url, client, signal) {
    let address = url;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const response = await request(address, client, signal);
        if (typeof response === "string")
            return { error: response };
        const target = redirectTarget(address, response.status, response.headers);
        if (target && "url" in target) {
            address = target.url;
            continue;
        }
        if (response.status !== 200)
            return { error: `it answers ${response.status}` };
        return unpack(response.bytes);
    }
    return { error: `it redirects more than ${MAX_REDIRECTS} times` };
}
function unpack(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return { text: bytes.toString("utf8") };
    try {
        return { text: (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_UNPACKED }).toString("utf8") };
    }
    catch (thrown) {
        return { error: `it is not valid gzip: ${(0,errors/* messageOf */.bD)(thrown)}` };
    }
}
async function request(url, client, signal) {
    try {
        return await client.request({ url, signal });
    }
    catch (thrown) {
        if (thrown instanceof http_failure/* HttpFailure */.H)
            return thrown.message;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./out/src/probes/control.js
var control = __webpack_require__(66780);
// EXTERNAL MODULE: ./out/src/probes/http/client.js
var http_client = __webpack_require__(48615);
;// CONCATENATED MODULE: ./out/src/engines/crawl/trail.js
const MAX_HOPS = 20;
function trailOf(start, maxHops = MAX_HOPS) {
    const visits = [start];
    const seen = new Set(visits);
    let last = start;
    const trail = (end, hops, loop = []) => ({
        visits,
        end,
        last,
        hops,
        loop,
    });
    while (last.hop) {
        const next = last.hop.target;
        if (seen.has(next))
            return trail("loop", visits.length, visits.slice(visits.indexOf(next)));
        if (visits.length > maxHops)
            return trail("too-many", visits.length - 1);
        visits.push(next);
        seen.add(next);
        last = next;
    }
    const asked = last.status !== 0 || last.failure !== undefined;
    return trail(asked ? "landed" : "unknown", visits.length - 1);
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/cookie-way.js





const MAX_LOOPS = 50;
const cookie_way_MAX_HOPS = 20;
async function findCookieWays(visits, client, signal) {
    const ways = new Map();
    const loops = visits.filter((visit) => visit.isEntry && visit.hop && setsCookies(visit));
    for (const visit of loops.slice(0, MAX_LOOPS)) {
        if (signal.aborted)
            break;
        const way = await follow(visit.url, client, signal);
        if (way)
            ways.set(visit, way);
    }
    return ways;
}
function setsCookies(visit) {
    const trail = trailOf(visit);
    return trail.end === "loop" && trail.visits.some(({ hop }) => hop?.setsCookie);
}
async function follow(start, client, signal) {
    const { CookieJar } = await __webpack_require__.e(/* import() */ 7380).then(__webpack_require__.bind(__webpack_require__, 77380));
    const jar = new CookieJar(undefined, { looseMode: true, rejectPublicSuffixes: false });
    const names = new Set();
    let url = start;
    try {
        for (let hop = 0; hop < cookie_way_MAX_HOPS; hop++) {
            const cookie = jar.getCookieStringSync(url);
            const headers = cookie === "" ? {} : { headers: { cookie } };
            const response = await client.request({ url, signal, maxBodyBytes: 0, ...headers });
            for (const line of (0,http_headers/* headerValues */.UE)(response.headers, "set-cookie")) {
                const stored = jar.setCookieSync(line, url, { ignoreError: true });
                if (stored)
                    names.add(stored.key);
            }
            const target = redirectTarget(url, response.status, response.headers);
            if (!target) {
                const arrived = response.status < 300 && names.size > 0;
                return arrived ? { cookies: [...names].sort(), target: url } : undefined;
            }
            if ("kind" in target)
                return undefined;
            const resolved = resolveAddress(target.url, url);
            if (!isAddress(resolved))
                return undefined;
            url = resolved.url;
        }
    }
    catch (thrown) {
        if (!(thrown instanceof http_failure/* HttpFailure */.H))
            throw thrown;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/coverage.js
const skips = {
    external: ["external addresses", "they are not on the site (see `external`)"],
    private: ["private addresses", "they are on a private network"],
    excluded: ["excluded addresses", "`include` and `exclude` keep them out"],
    robots: ["disallowed addresses", "robots.txt keeps crawlers out"],
    form: ["forms", "sending them changes things on the site"],
    "state-changing": ["state-changing addresses", "asking them in a session would change things"],
    depth: ["deep addresses", "`max-depth` was reached"],
    limit: ["further addresses", "`max-pages` or `max-bytes` was reached"],
    "rate-limited": ["rate-limited addresses", "the site asked for fewer requests (429)"],
    trap: ["addresses of a trap", "they go on without end"],
    shard: ["addresses of other shards", "another shard asks them"],
    time: ["addresses left", "the time was over"],
};
function countCrawl(crawl, coverage) {
    coverage.count("urls", crawl.asked);
    coverage.count("links", crawl.links);
    let pages = 0;
    let redirects = 0;
    for (const { page, hop, skipped, partial } of crawl.visits) {
        if (page)
            pages++;
        if (hop)
            redirects++;
        if (partial !== undefined)
            coverage.skip("the rest of a page", partial);
        if (skipped === undefined || skipped === "document" || skipped === "trap")
            continue;
        coverage.skip(...skips[skipped]);
    }
    coverage.count("pages", pages);
    coverage.count("redirects", redirects);
    for (const [trap, count] of crawl.trapped)
        coverage.skip("addresses of a trap", trap, count);
    if (crawl.overflow > 0)
        coverage.skip("links", "there are more addresses than are kept", crawl.overflow);
}
function countSitemaps(sitemaps, coverage) {
    for (const { url, error, guessed } of sitemaps) {
        if (error === undefined)
            coverage.count("sitemaps");
        else if (!guessed)
            coverage.skip(url, `the sitemap cannot be read: ${error}`);
    }
}

// EXTERNAL MODULE: ./out/src/core/rule.js
var rule = __webpack_require__(36387);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/dead-reason.js

function deadReason(visit, accept) {
    const { status, failure, fault } = visit;
    if (failure)
        return failure.message;
    if (fault)
        return faultReason(status, fault);
    if (status === 304)
        return "it answers 304 Not Modified to a request without a condition";
    const isOdd = status === 305 || status === 306 || (status > 308 && status < 400);
    if ((status < 400 && !isOdd) || accept.has(status))
        return undefined;
    const name = external_node_http_.STATUS_CODES[status];
    return name === undefined ? `it answers ${status}` : `it answers ${status} ${name}`;
}
function faultReason(status, fault) {
    switch (fault.kind) {
        case "no-location":
            return `it answers ${status} without a Location`;
        case "empty-location":
            return `it answers ${status} with an empty Location`;
        case "several-locations":
            return `it answers ${status} with ${fault.locations.length} different Locations`;
        case "invalid-location":
            return `it answers ${status} with a Location that is not a URL: ${fault.location}`;
        case "scheme":
            return `it redirects to a ${fault.scheme}: address`;
    }
}
const unfriendly = new Set([401, 402, 403, 405, 406, 407, 429, 451, 503, 999]);
function isDeadExternally({ status, failure, fault }) {
    if (failure)
        return failure.kind === "dns" || failure.kind === "refused" || failure.kind === "tls";
    return fault !== undefined || (status >= 400 && !unfriendly.has(status));
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./out/src/engines/crawl/rewrite.js

const noRewrite = { toAsked: (url) => url, toPublic: (url) => url };
function createRewrite(origins) {
    if (origins.size === 0)
        return noRewrite;
    const back = new Map();
    for (const [from, to] of origins)
        if (!back.has(to))
            back.set(to, from);
    const mapped = (map, url) => {
        const origin = originOf(url);
        const target = map.get(origin);
        return target === undefined ? url : target + url.slice(origin.length);
    };
    return { toAsked: (url) => mapped(origins, url), toPublic: (url) => mapped(back, url) };
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/site.js





const previewHost = /\.(vercel\.app|netlify\.app|pages\.dev|onrender\.com|fly\.dev|web\.app|workers\.dev|herokuapp\.com)$/;
const stagingLabel = /^(staging|stage|stg|dev|test|preview|uat|qa|preprod)\d*[.-]/;
function siteOf(options, context) {
    const starts = startAddresses(options, context.site);
    const origin = originOf(starts[0].url);
    const canonical = options.canonical === undefined ? undefined : new URL(options.canonical).origin;
    const rewrites = rewritesOf(options, origin, canonical);
    const rewrite = createRewrite(rewrites);
    const hosts = new Set(starts.flatMap(({ url }) => family(new URL(url).host)));
    for (const host of options.hosts)
        hosts.add(asciiHost(host));
    if (canonical !== undefined && !rewrites.has(canonical)) {
        for (const host of family(new URL(canonical).host))
            hosts.add(host);
    }
    const publicHost = new URL(canonical ?? rewrite.toPublic(`${origin}/`)).hostname;
    const isPreview = rewrites.size > 0;
    const isPublic = !(0,address/* isPrivateHost */.Sf)(publicHost);
    return {
        origin,
        starts,
        hosts,
        canonical,
        rewrite,
        isPreview,
        isPublic,
        isProduction: options.production ?? isProduction(context.environment, isPreview, isPublic, publicHost),
    };
}
function isProduction(environment, isPreview, isPublic, host) {
    if (environment !== undefined)
        return /^prod(uction)?$/i.test(environment);
    return isPublic && !isPreview && !previewHost.test(host) && !stagingLabel.test(host);
}
function family(host) {
    const { hostname, port } = new URL(`http://${host}`);
    const domain = (0,cjs.getDomain)(hostname, { validHosts: [] });
    const sibling = hostname === domain ? `www.${domain}` : hostname === `www.${domain}` ? domain : undefined;
    return sibling ? [host, port === "" ? sibling : `${sibling}:${port}`] : [host];
}
function asciiHost(host) {
    const url = URL.parse(`http://${host}`);
    if (url && url.pathname === "/" && url.username === "")
        return url.host;
    throw new errors/* ConfigurationError */.j1(`redirect-crawl: hosts: "${host}" is not a host name such as old.example.com`);
}
function domainOf(hostname) {
    return (0,cjs.getDomain)(hostname) ?? undefined;
}
function rewritesOf(options, origin, canonical) {
    const given = Object.entries(options.rewrite).map(([from, to]) => [
        originFor("rewrite", from),
        originFor("rewrite", to),
    ]);
    const rewrites = new Map(given);
    if (canonical === undefined || rewrites.size > 0)
        return rewrites;
    const own = new URL(origin);
    const names = family(new URL(canonical).host).map((host) => new URL(`http://${host}`).hostname);
    if (names.includes(own.hostname) || options.hosts.map(asciiHost).includes(own.host))
        return rewrites;
    rewrites.set(canonical, origin);
    for (const host of family(new URL(canonical).host)) {
        rewrites.set(`https://${host}`, origin);
        rewrites.set(`http://${host}`, origin);
    }
    return rewrites;
}
function originFor(key, text) {
    const url = URL.parse(text);
    if (url?.protocol === "https:" || url?.protocol === "http:")
        return url.origin;
    throw new errors/* ConfigurationError */.j1(`redirect-crawl: ${key}: "${text}" is not an origin such as https://www.example.com`);
}
function startAddresses({ start, canonical }, site) {
    const base = site?.href ?? (start.some((text) => /^https?:/i.test(text)) ? undefined : canonical);
    const texts = base === undefined ? start : [base, ...start];
    if (texts.length === 0) {
        throw new errors/* ConfigurationError */.j1("redirect-crawl: there is no site to crawl: give `site:`, --url or `start:`");
    }
    return texts.map((text) => {
        const resolved = resolveAddress(text, base);
        if (isAddress(resolved))
            return { url: resolved.url, kind: "start" };
        const missing = base === undefined ? " There is no site it could be relative to: give `site:` or --url." : "";
        throw new errors/* ConfigurationError */.j1(`redirect-crawl: start: "${text}" is not an http(s) address.${missing}`);
    });
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/canonical.js




function canonicalFault(visit, judging) {
    const canonicals = visit.page?.canonicals ?? [];
    const [first] = canonicals;
    if (!first)
        return undefined;
    const from = judging.site.rewrite.toPublic(visit.url);
    const targets = canonicals.map(({ text }) => URL.parse(text, from)?.href);
    const distinct = new Set(targets);
    if (distinct.size > 1) {
        return { ...first, fault: `it names ${distinct.size} different ones`, severe: false };
    }
    const [target] = targets;
    if (target === undefined)
        return { ...first, fault: "that is not a URL", severe: false };
    const fault = originFault(target, judging) ?? targetFault(target, visit, judging);
    return fault && { ...first, ...fault };
}
function originFault(target, judging) {
    const { protocol, hostname } = new URL(target);
    if (protocol !== "https:" && protocol !== "http:")
        return { fault: "that is not a web address", severe: true };
    const { canonical } = judging;
    if (canonical === undefined)
        return undefined;
    const own = new URL(canonical);
    const sameFamily = hostname === own.hostname || domainOf(hostname) === domainOf(own.hostname);
    if (!sameFamily)
        return undefined;
    if (hostOf(target) !== own.host && isOwnHost(target, judging)) {
        return { fault: `the canonical host is ${own.host}`, severe: true };
    }
    const isPlain = protocol === "http:" && own.protocol === "https:";
    return isPlain ? { fault: "that is plain HTTP", severe: false } : undefined;
}
function isOwnHost(target, { site }) {
    return site.hosts.has(hostOf(site.rewrite.toAsked(target))) || site.hosts.has(hostOf(target));
}
function targetFault(target, from, judging) {
    const address = judging.site.rewrite.toAsked(target.replace(/#.*$/, ""));
    const visit = judging.crawl.find(address);
    if (!visit || visit === from)
        return undefined;
    const trail = trailOf(visit);
    const reason = deadReason(trail.last, judging.accept);
    if (reason !== undefined)
        return { fault: `${reason.replace(/^it /, "that one ")}`, severe: true };
    if (trail.end === "loop")
        return { fault: "that one redirects in a circle", severe: true };
    if (trail.hops > 0)
        return { fault: `that one redirects to ${trail.last.url}`, severe: false };
    if (visit.page?.noindex)
        return { fault: "that one keeps search engines out", severe: true };
    const further = visit.page?.canonicals[0];
    const publicUrl = judging.site.rewrite.toPublic(visit.url);
    if (!further || URL.parse(further.text, publicUrl)?.href === publicUrl)
        return undefined;
    return { fault: `that one names ${further.text} in turn`, severe: false };
}

// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/probes/http/resolve.js
var http_resolve = __webpack_require__(51514);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/evidence.js


function trailEvidence(trail, judging) {
    const [first] = trail.visits;
    const hops = trail.hops > 0 ? [{ kind: "hops", hops: hopsOf(trail) }] : [];
    return [...hops, ...linkEvidence(first, judging), curl(first.url, judging.network)];
}
function hopsOf(trail) {
    const visits = trail.end === "loop" ? [...trail.visits, trail.last.hop.target] : trail.visits;
    return visits.map((visit) => ({
        url: visit.url,
        ...(visit.status === 0 ? {} : { status: visit.status, timeMs: visit.timeMs }),
        ...(visit.hop ? { location: visit.hop.location } : {}),
    }));
}
function linkEvidence(visit, { crawl }) {
    const items = crawl.linksTo(visit).map(describeLink);
    if (items.length === 0)
        return [];
    const more = visit.reach - items.length;
    return [{ kind: "list", label: "linked from", items: more > 0 ? [...items, `and ${more} more`] : items }];
}
function describeLink({ kind, from, line, column }) {
    if (from === undefined)
        return "the list of start addresses";
    return `${line === 0 ? from : `${from}:${line}:${column}`} (${kind})`;
}
function curl(url, network) {
    const command = `curl -sSL --max-redirs 20 -o /dev/null -D - ${connectTo(url, network)}${(0,sanitize/* forShell */.uJ)(url)}`;
    return { kind: "command", command };
}
function connectTo(url, { resolve }) {
    const { hostname, port, protocol } = new URL(url);
    const target = (0,http_resolve/* pinnedTarget */.S)(resolve, hostname, port, protocol);
    if (!target)
        return "";
    const address = target.hostname.includes(":") ? `[${target.hostname}]` : target.hostname;
    return `--connect-to ${(0,sanitize/* forShell */.uJ)(`${hostname}:${port}:${address}:${target.port}`)} `;
}

// EXTERNAL MODULE: ./out/src/gates/redirect-crawl/rules.js + 2 modules
var rules = __webpack_require__(60007);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/judge-pages.js







function* judgePage(visit, judging) {
    const { page } = visit;
    if (!judging.site.hosts.has(hostOf(visit.url)))
        return;
    yield* judgeFragments(visit, judging);
    if (visit.isForeign)
        return;
    if (visit.inSitemap)
        yield* judgeSitemapEntry(visit, judging);
    if (!page || visit.status !== 200)
        return;
    yield* judgeInsecure(visit, page.insecure, judging);
    const canonical = canonicalFault(visit, judging);
    if (canonical) {
        const { fault, text, line, column } = canonical;
        yield (0,rule/* finding */.gk)(rules/* rules */.a["canonical-tag"], {
            subject: visit.url,
            args: { fault, canonical: text },
            evidence: [placed("canonical", visit, [{ text, line, column }]), curl(visit.url, judging.network)],
            reach: visit.reach,
            severity: canonical.severe ? "error" : undefined,
        });
    }
}
const active = new Set(["script", "stylesheet", "css", "iframe", "manifest"]);
function* judgeInsecure(visit, insecure, judging) {
    const forms = insecure.filter(({ kind }) => kind === "form" || kind === "submit");
    const parts = insecure.filter(({ kind }) => kind !== "form" && kind !== "submit");
    const common = { subject: visit.url, reach: visit.reach };
    const [first] = parts;
    if (first) {
        const isActive = parts.some(({ kind }) => active.has(kind));
        yield (0,rule/* finding */.gk)(rules/* rules */.a["mixed-content"], {
            ...common,
            args: { count: parts.length, first: first.text, active: isActive },
            evidence: [placed("loaded over plain HTTP", visit, parts), curl(visit.url, judging.network)],
            severity: isActive ? undefined : "warning",
        });
    }
    for (const form of forms) {
        yield (0,rule/* finding */.gk)(rules/* rules */.a["insecure-form"], {
            ...common,
            args: { action: form.text },
            evidence: [placed("form", visit, [form]), curl(visit.url, judging.network)],
            identity: [form.text],
        });
    }
}
const notAnElement = /^[!/:]|:~:|=/;
function* judgeFragments(visit, judging) {
    if (!visit.fragments)
        return;
    const trail = trailOf(visit);
    const { page, partial, url } = trail.last;
    if (trail.end !== "landed" || !page || partial !== undefined)
        return;
    const names = [...visit.fragments.keys()].sort();
    for (const fragment of names) {
        const place = visit.fragments.get(fragment);
        if (notAnElement.test(fragment) || (0,parse_page/* hasAnchor */.q1)(page, fragment))
            continue;
        if (trail.visits.some(({ hop }) => hop?.fragment !== undefined))
            continue;
        yield (0,rule/* finding */.gk)(rules/* rules */.a["fragment-missing"], {
            subject: `${visit.url}#${fragment}`,
            args: { fragment, page: url },
            evidence: [
                { kind: "list", label: "linked from", items: [`${place.from.url}:${place.line}:${place.column}`] },
                curl(url, judging.network),
            ],
        });
    }
}
function* judgeSitemapEntry(visit, judging) {
    const fault = sitemapFault(visit, judging);
    if (fault === undefined)
        return;
    yield (0,rule/* finding */.gk)(rules/* rules */.a["sitemap-redirects"], {
        subject: visit.url,
        args: { target: trailOf(visit).last.url, fault },
        evidence: [...linkEvidence(visit, judging), curl(visit.url, judging.network)],
    });
}
function sitemapFault(visit, judging) {
    const trail = trailOf(visit);
    if (trail.hops > 0)
        return `it redirects to ${trail.last.url}`;
    if (visit.status !== 200 || !visit.page)
        return undefined;
    if (visit.page.noindex)
        return "it keeps search engines out (noindex)";
    const [canonical] = visit.page.canonicals;
    if (!canonical)
        return undefined;
    const target = URL.parse(canonical.text, judging.site.rewrite.toPublic(visit.url))?.href;
    return target === judging.site.rewrite.toPublic(visit.url)
        ? undefined
        : `its canonical address is ${canonical.text}`;
}
function placed(label, { url }, places) {
    const items = places.map(({ text, line, column }) => line === 0 ? `${url} (header): ${text}` : `${url}:${line}:${column}: ${text}`);
    return { kind: "list", label, items };
}

// EXTERNAL MODULE: ./out/src/core/stars.js
var stars = __webpack_require__(3696);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/query.js
const tracking = /^(utm_\w+|gclid|gbraid|wbraid|dclid|gad_source|fbclid|msclkid|ttclid|twclid|li_fat_id|epik|rdt_cid|yclid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|ref|aff|affid|coupon|promo)$/i;
function isTracking(name) {
    return tracking.test(name);
}
function isDamaged({ lost, doubled, changed }) {
    return lost.length + doubled.length + changed.length > 0;
}
function queryDamage(trail, matters) {
    const [first] = trail.visits;
    if (!first?.url.includes("?") || trail.hops === 0 || trail.end !== "landed")
        return undamaged;
    return compareQueries(first.url, trail.last.url, matters);
}
const undamaged = { lost: [], doubled: [], changed: [] };
function compareQueries(before, after, matters) {
    const wanted = pairsOf(before).filter(([name]) => matters(name));
    const there = pairsOf(after);
    const names = [...new Set(wanted.map(([name]) => name))].sort();
    const damage = { lost: [], doubled: [], changed: [] };
    for (const name of names) {
        const sent = valuesOf(wanted, name);
        const arrived = valuesOf(there, name);
        if (arrived.length < sent.length)
            damage.lost.push(name);
        else if (arrived.length > sent.length)
            damage.doubled.push(name);
        else if (sent.some((value, index) => value !== arrived[index]))
            damage.changed.push(name);
    }
    const kept = there.filter(([name]) => names.includes(name)).map(([name]) => name);
    const order = wanted.map(([name]) => name);
    const complete = damage.lost.length + damage.doubled.length === 0;
    if (complete && order.some((name, index) => name !== kept[index])) {
        const moved = order.filter((name, index) => name !== kept[index]);
        damage.changed = [...new Set([...damage.changed, ...moved])].sort();
    }
    return damage;
}
function pairsOf(url) {
    return [...new URL(url).searchParams];
}
function valuesOf(pairs, name) {
    return pairs.filter(([key]) => key === name).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/judge-trails.js









function* judgeTrail(visit, judging, cookieWays) {
    if (!visit.isEntry || visit.isForeign)
        return;
    const trail = trailOf(visit);
    const common = {
        subject: visit.url,
        evidence: trailEvidence(trail, judging),
        reach: visit.reach,
        ...(isMinor(visit, judging) ? { severity: "warning" } : {}),
    };
    if (!judging.site.hosts.has(hostOf(visit.url))) {
        yield* judgeExternal(trail, common, judging);
        return;
    }
    if (trail.end === "loop") {
        const way = cookieWays.get(visit);
        yield way
            ? (0,rule/* finding */.gk)(rules/* rules */.a["needs-cookie"], { ...common, args: { ...way } })
            : (0,rule/* finding */.gk)(rules/* rules */.a.loop, { ...common, args: { members: trail.loop.map((member) => member.url) } });
        return;
    }
    if (trail.end === "too-many") {
        yield (0,rule/* finding */.gk)(rules/* rules */.a["too-many-hops"], { ...common, args: { hops: trail.hops, last: trail.last.url } });
        return;
    }
    yield* judgeEnd(trail, common, judging);
    yield* judgeHops(trail, common, judging);
}
function isMinor(visit, { crawl }) {
    if (visit.parse)
        return false;
    return crawl
        .linksTo(visit)
        .every(({ kind }) => kind !== "script" && kind !== "start" && kind !== "sitemap");
}
function* judgeExternal(trail, common, { options }) {
    if (!options.external || !isDeadExternally(trail.last))
        return;
    const reason = deadReason(trail.last, new Set()) ?? "nobody answers";
    yield (0,rule/* finding */.gk)(rules/* rules */.a["external-dead"], {
        ...common,
        severity: undefined,
        args: { reason, end: trail.last.url },
    });
}
function* judgeEnd(trail, common, judging) {
    const { last } = trail;
    const reason = deadReason(last, judging.accept);
    if (reason !== undefined) {
        yield (0,rule/* finding */.gk)(rules/* rules */.a.dead, { ...common, args: { reason, end: last.url } });
        return;
    }
    if (trail.end !== "landed" || last.page === undefined || !judging.site.hosts.has(hostOf(last.url)))
        return;
    const landed = judging.site.rewrite.toPublic(last.url);
    const { canonical } = judging;
    if (judging.expectsHttps && landed.startsWith("http:")) {
        yield (0,rule/* finding */.gk)(rules/* rules */.a["not-https"], { ...common, args: { status: last.status } });
    }
    if (canonical !== undefined && hostOf(landed) !== hostOf(`${canonical}/`)) {
        yield (0,rule/* finding */.gk)(rules/* rules */.a["canonical-host"], { ...common, args: { host: originOf(landed), canonical } });
    }
}
function* judgeHops(trail, common, judging) {
    const { last, visits } = trail;
    const first = visits[0];
    if (trail.hops > judging.options["max-hops"]) {
        yield (0,rule/* finding */.gk)(rules/* rules */.a.chain, { ...common, args: { hops: trail.hops, target: last.url } });
    }
    const down = visits.find((one) => isDowngrade(one, judging));
    if (down) {
        const to = new URL(down.hop.location, down.url).href;
        yield (0,rule/* finding */.gk)(rules/* rules */.a.downgrade, { ...common, args: { from: down.url, to } });
    }
    if (last.skipped === "private" && judging.site.isPublic && trail.hops > 0) {
        const kind = describePrivate(last.url);
        yield (0,rule/* finding */.gk)(rules/* rules */.a["redirect-to-private"], { ...common, args: { target: last.url, kind } });
    }
    const passing = visits.find((one) => isTemporaryByMistake(one));
    if (passing) {
        const args = {
            status: passing.status,
            from: passing.url,
            target: passing.hop.target.url,
            reason: "only the spelling of the address changes",
        };
        yield (0,rule/* finding */.gk)(rules/* rules */.a.temporary, { ...common, args });
    }
    const damage = queryDamage(trail, first.isStart ? () => true : isTracking);
    if (isDamaged(damage))
        yield (0,rule/* finding */.gk)(rules/* rules */.a["lost-query"], { ...common, args: { ...damage, target: last.url } });
    if (trail.end === "landed" && losesPath(first.url, last.url)) {
        yield (0,rule/* finding */.gk)(rules/* rules */.a["lost-path"], { ...common, args: { path: pathOf(first.url), target: last.url } });
    }
}
function isDowngrade({ url, hop }, { site }) {
    if (!hop || hop.target.skipped === "private")
        return false;
    const to = URL.parse(hop.location, site.rewrite.toPublic(url));
    return site.rewrite.toPublic(url).startsWith("https:") && to?.protocol === "http:";
}
function describePrivate(url) {
    const hostname = new URL(url).hostname.replace(/^\[|\]$/g, "");
    const kind = (0,address/* privateKind */.a3)(hostname);
    return kind ? `${kind} address` : "a name inside a private network";
}
function isTemporaryByMistake({ url, status, hop }) {
    if (hop?.via !== "location" || hop.setsCookie || isPermanent(status) || status === 300)
        return false;
    return url !== hop.target.url && spelling(url) === spelling(hop.target.url);
}
function spelling(url) {
    const { hostname, pathname } = new URL(url);
    return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}`.toLowerCase();
}
const homePages = /^\/(home|start|index|default|main|welcome|login|log-in|signin|sign-in|logout|log-out|signout|sign-out)?(\.\w{2,5})?\/?$/i;
function losesPath(first, last) {
    const from = new URL(first).pathname;
    if (new URL(last).pathname !== "/" || homePages.test(from))
        return false;
    const changesOrigin = originOf(first) !== originOf(last);
    return changesOrigin || from.split("/").filter((segment) => segment !== "").length > 1;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/judge-site.js








function* judgeSite(judging, robots, sitemaps) {
    yield* judgeIndexing(judging, robots);
    yield* judgeTwins(judging);
    yield* judgeHosts(judging);
    for (const { url, error, guessed } of sitemaps) {
        if (error === undefined || guessed)
            continue;
        yield (0,rule/* finding */.gk)(rules/* rules */.a.dead, {
            subject: url,
            args: { reason: `the sitemap cannot be read: ${error}`, end: url },
            evidence: [curl(url, judging.network)],
            severity: "warning",
        });
    }
}
const MANY_PAGES = 3;
function* judgeIndexing(judging, robots) {
    const { site, crawl, network } = judging;
    if (!site.isProduction)
        return;
    if (robots?.disallowsAll !== undefined) {
        const url = `${site.origin}/robots.txt`;
        yield (0,rule/* finding */.gk)(rules/* rules */.a["noindex-left"], {
            subject: url,
            args: {
                by: `line ${robots.disallowsAll} of robots.txt, which keeps every crawler from the whole site`,
            },
            evidence: [curl(url, network)],
        });
    }
    const pages = crawl.visits.filter((visit) => isOwnPage(visit, judging));
    const hidden = pages.filter((visit) => visit.page?.noindex);
    const allHidden = pages.length >= MANY_PAGES && hidden.length === pages.length;
    for (const visit of hidden) {
        if (!allHidden && !visit.isStart && !visit.inSitemap)
            continue;
        const { text, line, column } = visit.page.noindex;
        const where = line === 0 ? `the header "X-Robots-Tag: ${text}"` : `the tag "${text}" at ${line}:${column}`;
        yield (0,rule/* finding */.gk)(rules/* rules */.a["noindex-left"], {
            subject: visit.url,
            args: { by: where },
            evidence: [...linkEvidence(visit, judging), curl(visit.url, network)],
            reach: visit.reach,
        });
    }
}
function isOwnPage(visit, { site }) {
    return (visit.status === 200 && visit.page !== undefined && !visit.isForeign && site.hosts.has(hostOf(visit.url)));
}
function* judgeTwins(judging) {
    const { crawl, network } = judging;
    for (const visit of crawl.visits) {
        const { url } = visit;
        if (!isOwnPage(visit, judging) || !url.endsWith("/") || url.endsWith("//"))
            continue;
        const twin = crawl.find(url.slice(0, -1));
        if (!twin || !isOwnPage(twin, judging) || twin.look !== visit.look)
            continue;
        if (visit.page.canonicals !== parse_page/* ordinary */.rS.canonicals && visit.page.canonicals.length > 0)
            continue;
        if (twin.page.canonicals.length > 0)
            continue;
        yield (0,rule/* finding */.gk)(rules/* rules */.a["slash-twins"], {
            subject: twin.url,
            args: { twin: url },
            evidence: [...linkEvidence(twin, judging), ...linkEvidence(visit, judging), curl(url, network)],
            reach: visit.reach + twin.reach,
        });
    }
}
function* judgeHosts(judging) {
    const { site, crawl, network } = judging;
    if (!site.isPublic)
        return;
    for (const visit of crawl.visits) {
        if (!visit.isEntry || site.hosts.has(hostOf(visit.url)))
            continue;
        const common = {
            subject: visit.url,
            evidence: [...linkEvidence(visit, judging), curl(visit.url, network)],
            reach: visit.reach,
        };
        const what = stagingKind(visit.url, judging);
        if (what !== undefined) {
            yield (0,rule/* finding */.gk)(rules/* rules */.a["staging-host"], { ...common, args: { host: hostOf(visit.url), what } });
        }
        else if (visit.skipped === "private") {
            const args = { target: visit.url, kind: describePrivate(visit.url) };
            yield (0,rule/* finding */.gk)(rules/* rules */.a["redirect-to-private"], { ...common, args });
        }
    }
}
const stagingPatterns = [
    [/(^|\.)localhost$/, "a development machine"],
    [
        /\.(ngrok(-free)?\.(app|io|dev)|trycloudflare\.com|loca\.lt|localhost\.run|serveo\.net)$/,
        "a tunnel to a development machine",
    ],
    [/-git-[\w-]+\.vercel\.app$|-[a-z0-9]{9}-[\w-]+\.vercel\.app$/, "a preview deployment"],
    [/^(deploy-preview-\d+|[\w-]+)--[\w-]+\.netlify\.app$/, "a preview deployment"],
    [/^[0-9a-f]{8}\.[\w-]+\.pages\.dev$/, "a preview deployment"],
    [/--[\w-]+\.web\.app$/, "a preview deployment"],
    [
        /\.(gitpod\.io|github\.dev|githubpreview\.dev|csb\.app|webcontainer\.io|stackblitz\.io)$/,
        "a development environment",
    ],
];
const stagingName = /(^|[.-])(staging|stage|stg|dev|develop|test|testing|preview|uat|qa|preprod)\d*[.-]/;
function stagingKind(url, { site, options, canonical }) {
    const { hostname, host } = new URL(url);
    if (options["staging-hosts"].some((pattern) => (0,stars/* matchesStars */.b)(hostname, pattern) || (0,stars/* matchesStars */.b)(host, pattern))) {
        return "a host that is not for customers";
    }
    const known = stagingPatterns.find(([pattern]) => pattern.test(hostname))?.[1];
    if (known !== undefined)
        return known;
    const own = domainOf(new URL(canonical ?? originOf(site.starts[0].url)).hostname);
    const rest = own !== undefined && hostname.endsWith(`.${own}`) ? hostname.slice(0, -own.length) : undefined;
    return rest !== undefined && stagingName.test(rest) ? "a staging host" : undefined;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/judging.js


function judgingOf(site, crawl, options, network) {
    const canonical = site.canonical ?? landingOrigin(site, crawl);
    const expectsHttps = site.canonical === undefined ? site.isPublic : site.canonical.startsWith("https:");
    return { site, crawl, options, network, canonical, expectsHttps, accept: new Set(options.accept) };
}
function landingOrigin({ starts, hosts, rewrite }, crawl) {
    const root = crawl.find(starts[0].url);
    const trail = root && trailOf(root);
    if (trail?.end !== "landed" || trail.last.status === 0)
        return undefined;
    const { host } = new URL(trail.last.url);
    return hosts.has(host) ? originOf(rewrite.toPublic(trail.last.url)) : undefined;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/matrix/cells.js


const campaignQuery = "utm_source=launch-ready&utm_medium=cpc&utm_campaign=a%20b%2Bc&gclid=Tq1-_x&fbclid=Fz9&msclkid=m7&ref=one&ref=two";
function matrixCells(canonical, hosts, path) {
    const schemes = canonical.startsWith("https:") ? ["http", "https"] : ["http"];
    const origins = hosts.flatMap((host) => schemes.map((scheme) => new URL(`${scheme}://${host}`).origin));
    const unique = [...new Set([...origins, canonical])];
    return unique.flatMap((origin) => [
        { url: `${origin}/`, spelling: "root", expected: `${canonical}/` },
        ...(path === undefined ? [] : deepCells(origin, canonical, path)),
    ]);
}
function deepCells(origin, canonical, path) {
    const expected = canonical + path;
    const slash = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
    const upper = path.replace(/%[0-9a-f]{2}|[a-z]/gi, (match) => match.toUpperCase());
    const cells = [
        { url: origin + path, spelling: "path", expected },
        { url: `${origin}${path}?${campaignQuery}`, spelling: "query", expected: `${expected}?${campaignQuery}` },
        { url: origin + slash, spelling: "slash", expected },
    ];
    if (upper !== path)
        cells.push({ url: origin + upper, spelling: "upper", expected });
    return cells;
}
function matrixHosts(canonical, further) {
    return [...new Set([...family(new URL(canonical).host), ...further.map(asciiHost)])];
}
function deepPath(crawl, canonicalAsked) {
    const usable = (visit) => visit.status === 200 &&
        visit.page !== undefined &&
        visit.page.canonicals.length === 0 &&
        !visit.page.saysMissing &&
        originOf(visit.url) === canonicalAsked &&
        /^\/[^?.]*[a-z][^?.]*$/i.test(visit.url.slice(canonicalAsked.length));
    const paths = crawl.visits.filter(usable).map((visit) => visit.url.slice(canonicalAsked.length));
    return paths.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/matrix/fix.js

const platforms = (/* unused pure expression or super */ null && (["nginx", "Cloudflare", "Vercel", "Netlify", "Next.js"]));
function shortestFix(trail, canonical, hosts, found) {
    const chosen = found.length > 0 ? found : ["nginx"];
    return [
        { kind: "snippet", label: "shortest fix", text: inWords(trail, canonical) },
        ...chosen.map((platform) => ({
            kind: "snippet",
            label: `for ${platform}`,
            text: snippets[platform](canonical, hosts),
        })),
    ];
}
function inWords({ visits, hops }, canonical) {
    const steps = visits.slice(0, -1).map(({ url, hop }) => `${originOf(url)} → ${originOf(hop.target.url)}`);
    const first = originOf(visits[0].url);
    if (hops < 2)
        return `Answer ${first} with 301 to the same path and query on ${canonical}.`;
    return `Merge ${steps.map((step) => `"${step}"`).join(" and ")}: answer ${first} with ${canonical} at once, path and query kept.`;
}
const others = (canonical, hosts) => hosts.filter((host) => host !== new URL(canonical).host);
const snippets = {
    nginx(canonical, hosts) {
        const { hostname } = new URL(canonical);
        const names = others(canonical, hosts).map((host) => new URL(`http://${host}`).hostname);
        const plain = `server {\n  listen 80;\n  server_name ${[hostname, ...names].join(" ")};\n  return 301 ${canonical}$request_uri;\n}`;
        if (names.length === 0)
            return plain;
        return `${plain}\nserver {\n  listen 443 ssl;\n  server_name ${names.join(" ")};\n  return 301 ${canonical}$request_uri;\n}`;
    },
    Cloudflare(canonical) {
        const { host } = new URL(canonical);
        return `Rules → Redirect Rules → Single Redirect\nWhen: (http.host ne "${host}") or (not ssl)\nThen: Dynamic, 301, concat("${canonical}", http.request.uri.path), Preserve query string on`;
    },
    Vercel(canonical, hosts) {
        return JSON.stringify({ redirects: hostRules(canonical, hosts) }, null, 2);
    },
    Netlify(canonical, hosts) {
        const { host } = new URL(canonical);
        const entries = [
            `http://${host}/*`,
            ...others(canonical, hosts).flatMap((one) => [`http://${one}/*`, `https://${one}/*`]),
        ];
        return entries.map((entry) => `${entry}  ${canonical}/:splat  301!`).join("\n");
    },
    "Next.js"(canonical, hosts) {
        return `async redirects() {\n  return ${JSON.stringify(hostRules(canonical, hosts), null, 2).replaceAll("\n", "\n  ")};\n}`;
    },
};
function hostRules(canonical, hosts) {
    return others(canonical, hosts).map((host) => ({
        source: "/:path*",
        has: [{ type: "host", value: host }],
        destination: `${canonical}/:path*`,
        permanent: true,
    }));
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/matrix/judge-cell.js





function judgeCell(cell, visit, judging) {
    const trail = trailOf(visit);
    const faults = endFaults(cell, trail, judging);
    if (faults.length === 0)
        faults.push(...hopFaults(cell, trail, judging));
    return { ...cell, trail, faults, fine: visit.hop ? "one hop" : "answers itself" };
}
function endFaults(cell, trail, judging) {
    const { last } = trail;
    if (trail.end === "loop") {
        const members = trail.loop.map(({ url }) => url);
        return [{ rule: "loop", args: { members }, words: "loop" }];
    }
    if (trail.end === "too-many") {
        return [{ rule: "too-many-hops", args: { hops: trail.hops, last: last.url }, words: "too many hops" }];
    }
    const reason = deadReason(last, judging.accept);
    if (reason !== undefined)
        return deadFault(cell, trail, reason);
    if (trail.end !== "landed")
        return [];
    const faults = [];
    if (last.url.startsWith("http:") && cell.expected.startsWith("https:")) {
        faults.push({ rule: "not-https", args: { status: last.status }, words: "plain HTTP" });
    }
    if (hostOf(last.url) !== hostOf(cell.expected)) {
        const args = { host: originOf(last.url), canonical: originOf(cell.expected) };
        faults.push({ rule: "canonical-host", args, words: "other host" });
    }
    return faults;
}
function deadFault(cell, { last }, reason) {
    const isSpelling = cell.spelling === "upper" || cell.spelling === "slash";
    if (isSpelling && last.status === 404)
        return [];
    return [
        {
            rule: "dead",
            args: { reason, end: last.url },
            words: last.status === 0 ? "no answer" : `${last.status}`,
        },
    ];
}
function hopFaults(cell, trail, judging) {
    const { last, visits } = trail;
    const faults = [];
    if (trail.hops > judging.options["max-hops"]) {
        const args = { hops: trail.hops, target: last.url };
        faults.push({ rule: "chain", args, words: `${trail.hops} hops` });
    }
    const down = visits.find(({ url, hop }) => hop && url.startsWith("https:") && hop.target.url.startsWith("http:"));
    if (down) {
        const args = { from: down.url, to: down.hop.target.url };
        faults.push({ rule: "downgrade", args, words: "downgrade" });
    }
    const passing = visits.find(({ hop, status }) => hop?.via === "location" && !isPermanent(status));
    if (passing && changesOrigin(trail)) {
        const args = {
            status: passing.status,
            from: passing.url,
            target: passing.hop.target.url,
            reason: "the canonical address is there to stay",
        };
        faults.push({ rule: "temporary", args, words: `${passing.status}` });
    }
    const damage = compareQueries(cell.url, last.url, () => true);
    if (cell.spelling === "query" && trail.hops > 0 && isDamaged(damage)) {
        const names = [...damage.lost, ...damage.doubled, ...damage.changed];
        faults.push({
            rule: "lost-query",
            args: { ...damage, target: last.url },
            words: `query: ${names.join(", ")}`,
        });
    }
    if (judge_cell_losesPath(cell, last.url)) {
        const args = { path: new URL(cell.url).pathname, target: last.url };
        faults.push({ rule: "lost-path", args, severity: "error", words: "path lost" });
    }
    if (cell.spelling === "slash" && isTwin(cell, trail, judging)) {
        faults.push({ rule: "slash-twins", args: { twin: cell.url }, words: "answers itself" });
    }
    return faults;
}
function changesOrigin({ visits, last }) {
    return originOf(visits[0].url) !== originOf(last.url);
}
function judge_cell_losesPath(cell, last) {
    if (cell.spelling === "root")
        return false;
    const path = (url) => new URL(url).pathname.replace(/\/$/, "").toLowerCase();
    return path(last) !== path(cell.expected) && path(last) === "";
}
function isTwin(cell, trail, { crawl }) {
    const page = trail.last.page;
    const twin = crawl.find(cell.expected);
    if (trail.hops > 0 || !page || !twin?.page || originOf(cell.url) !== originOf(cell.expected))
        return false;
    return page.canonicals.length === 0 && twin.look === trail.last.look;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/matrix/matrix.js







function matrixNotApplicable({ site, canonical, options }) {
    if (options.matrix === false)
        return "matrix is switched off";
    if (canonical === undefined)
        return "no canonical origin is known";
    if (site.isPreview)
        return "a preview stands in for the public hosts";
    if (options.matrix === undefined && (0,address/* isPrivateHost */.Sf)(new URL(canonical).hostname))
        return "the host is not public";
    return undefined;
}
async function runMatrix(judging, canonical, platforms, probe) {
    const { options, crawl } = judging;
    const hosts = matrixHosts(canonical, options.hosts);
    const path = options["matrix-path"] ?? deepPath(crawl, canonical);
    const cells = matrixCells(canonical, hosts, path);
    const result = await probe(cells.map(({ url }) => url), hosts);
    const inProbe = { ...judging, crawl: result };
    const judged = cells.flatMap((cell) => {
        const visit = result.find(cell.url);
        return visit && visit.skipped === undefined ? [judgeCell(cell, visit, inProbe)] : [];
    });
    return {
        findings: groupFaults(judged, inProbe, canonical, hosts, platforms),
        table: tableOf(judged, canonical),
        cells: judged.length,
    };
}
const repairable = new Set([
    "chain",
    "not-https",
    "canonical-host",
    "temporary",
    "downgrade",
    "lost-query",
    "lost-path",
]);
function groupFaults(cells, judging, canonical, hosts, platforms) {
    const groups = new Map();
    for (const cell of cells) {
        for (const fault of cell.faults) {
            const key = `${fault.rule} ${originOf(cell.url)}`;
            const group = groups.get(key);
            if (group)
                group.urls.push(cell.url);
            else
                groups.set(key, { cell, fault, urls: [cell.url] });
        }
    }
    return [...groups.values()].map(({ cell, fault, urls }) => ({
        rule: rules/* rules */.a[fault.rule].id,
        subject: cell.url,
        args: fault.args,
        evidence: [
            ...trailEvidence(cell.trail, judging).filter((one) => one.kind !== "list"),
            { kind: "list", label: "entries that share this fault", items: urls },
            ...(repairable.has(fault.rule) ? shortestFix(cell.trail, canonical, hosts, platforms) : []),
        ],
        reach: urls.length,
        ...(fault.severity ? { severity: fault.severity } : {}),
    }));
}
function tableOf(cells, canonical) {
    return {
        title: `Origin matrix: every entry must end on ${canonical} in one hop`,
        columns: ["entry", "answers", "hops", "ends on", "verdict"],
        rows: cells.map(({ url, trail, faults, fine }) => [
            url,
            trail.visits.map(({ status }) => (status === 0 ? "–" : String(status))).join(" → "),
            String(trail.hops),
            trail.end === "loop" ? "nowhere" : trail.last.url,
            verdictOf(trail.last.status, faults, fine),
        ]),
    };
}
function verdictOf(status, faults, fine) {
    if (faults.length > 0)
        return `✗ ${faults.map(({ words }) => words).join(", ")}`;
    return status === 404 ? "404 (spelling not known)" : `✓ ${fine}`;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/matrix/platform.js

function platformsOf(headers) {
    const server = (0,http_headers/* header */.wx)(headers, "server")?.toLowerCase() ?? "";
    const found = [];
    if (server.includes("cloudflare") || (0,http_headers/* header */.wx)(headers, "cf-ray") !== undefined)
        found.push("Cloudflare");
    if (server.includes("vercel") || (0,http_headers/* header */.wx)(headers, "x-vercel-id") !== undefined)
        found.push("Vercel");
    if (server.includes("netlify") || (0,http_headers/* header */.wx)(headers, "x-nf-request-id") !== undefined)
        found.push("Netlify");
    if ((0,http_headers/* header */.wx)(headers, "x-powered-by")?.toLowerCase().includes("next.js"))
        found.push("Next.js");
    if (server.includes("nginx"))
        found.push("nginx");
    return found;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/matrix/run.js



async function runMatrixFor(judging, client, probe, { coverage, signal }) {
    const reason = matrixNotApplicable(judging);
    const { canonical } = judging;
    if (reason !== undefined || canonical === undefined || signal.aborted) {
        coverage.skip("origin matrix", reason ?? "the time was over");
        return undefined;
    }
    const platforms = await platformsAt(`${canonical}/`, client, signal);
    const result = await runMatrix(judging, canonical, platforms, probe);
    coverage.count("origin matrix cells", result.cells);
    return result;
}
async function platformsAt(url, client, signal) {
    let response;
    try {
        response = await client.request({ url, signal, maxBodyBytes: 0 });
    }
    catch (thrown) {
        if (thrown instanceof http_failure/* HttpFailure */.H)
            return [];
        throw thrown;
    }
    return platformsOf(response.headers);
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/open-redirect.js








const parameterName = /^(next|url|uri|to|go|goto|dest|destination|target|continue|redir|redirect|redirect_?(to|ur[il])|return|return_?(to|ur[il]|path)|back|back_?url|callback|forward|forward_?url|checkout_?url|success_?url|rurl|out)$/i;
const FOREIGN = "open-redirect.invalid";
const payloads = (host) => [
    `https://${FOREIGN}/`,
    `//${FOREIGN}/`,
    `/\\${FOREIGN}/`,
    `https://${host}@${FOREIGN}/`,
];
const MAX_CANDIDATES = 40;
function openRedirectCandidates({ crawl, site }) {
    const seen = new Set();
    const candidates = [];
    for (const visit of crawl.visits) {
        if (!visit.url.includes("?") || visit.isForeign || !site.hosts.has(hostOf(visit.url)))
            continue;
        const { origin, pathname, searchParams } = new URL(visit.url);
        for (const parameter of new Set(searchParams.keys())) {
            const key = `${origin}${pathname} ${parameter}`;
            if (!parameterName.test(parameter) || seen.has(key))
                continue;
            seen.add(key);
            candidates.push({ visit, parameter });
        }
    }
    return candidates.slice(0, MAX_CANDIDATES);
}
async function* tryOpenRedirects(candidates, judging, client, signal) {
    for (const { visit, parameter } of candidates) {
        for (const payload of payloads(hostOf(visit.url))) {
            if (signal.aborted)
                return;
            const url = new URL(visit.url);
            url.searchParams.set(parameter, payload);
            const target = await foreignTarget(url.href, client, signal);
            if (target === undefined)
                continue;
            yield (0,rule/* finding */.gk)(rules/* rules */.a["open-redirect"], {
                subject: withoutQuery(visit.url),
                args: { parameter, payload, target },
                evidence: [...linkEvidence(visit, judging), curl(url.href, judging.network)],
                identity: [parameter],
            });
            break;
        }
    }
}
function withoutQuery(url) {
    return url.split("?", 1)[0] ?? url;
}
const MAX_BODY = 16 * 1024;
async function foreignTarget(url, client, signal) {
    let response;
    try {
        response = await client.request({ url, signal, maxBodyBytes: MAX_BODY });
    }
    catch (thrown) {
        if (thrown instanceof http_failure/* HttpFailure */.H)
            return undefined;
        throw thrown;
    }
    const target = redirectTarget(url, response.status, response.headers);
    const reference = target && "url" in target ? target.url : refreshOf(response);
    const resolved = reference === undefined ? undefined : URL.parse(reference, url);
    return resolved?.hostname === FOREIGN ? resolved.href : undefined;
}
function refreshOf(response) {
    const field = (0,http_headers/* header */.wx)(response.headers, "refresh");
    if (field !== undefined)
        return parseRefresh(field)?.reference;
    const body = response.bytes.toString("latin1");
    const tag = /<meta[^>]{0,200}http-equiv=["']?refresh["']?[^>]{0,500}>/i.exec(body)?.[0];
    const content = tag && /content=(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const value = content?.[1] ?? content?.[2];
    return value === undefined ? undefined : parseRefresh(value)?.reference;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/prober.js




function createProber(options) {
    return async (urls, hosts = []) => {
        const own = new Set([...options.siteHosts, ...hosts, ...urls.map(hostOf)]);
        const { isForeign: _, cache: __, onProgress: ___, robots: ____, ...rest } = options;
        return await crawl({
            ...rest,
            seeds: urls.map((url) => ({ url, kind: "start" })),
            scope: createScope({ hosts: own, include: [], exclude: [] }),
            rewrite: hosts.length > 0 ? noRewrite : options.rewrite,
            external: false,
            limits: { ...options.limits, depth: 0, pages: Number.MAX_SAFE_INTEGER },
        });
    };
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/soft-404.js






function missingAddress(origin) {
    return `${origin}/launch-ready-no-such-page-${(0,parse_page/* hash32 */.Ap)(origin).toString(16)}`;
}
function* judgeMissing(judging, probe) {
    const { site, crawl, network } = judging;
    const missing = probe.visits.find(({ isStart }) => isStart);
    const root = crawl.find(site.starts[0].url);
    const trail = missing && trailOf(missing);
    const answers = trail?.end === "landed" && trail.last.status === 200 && site.hosts.has(hostOf(trail.last.url));
    if (missing && trail && answers) {
        const how = trail.hops > 0 ? "redirects" : "answers";
        yield (0,rule/* finding */.gk)(rules/* rules */.a["soft-404"], {
            subject: missing.url,
            args: { status: trail.last.status, how, target: trail.last.url },
            evidence: trailEvidence(trail, { ...judging, crawl: probe }),
        });
    }
    const look = answers && trail.hops === 0 && missing?.look !== root?.look ? missing?.look : undefined;
    for (const visit of crawl.visits) {
        if (visit.status !== 200 || !visit.page || visit.isForeign || !site.hosts.has(hostOf(visit.url)))
            continue;
        const how = visit.page.saysMissing
            ? "says so"
            : look !== undefined && visit.look === look
                ? "looks like"
                : undefined;
        if (how === undefined || isErrorPage(visit))
            continue;
        yield (0,rule/* finding */.gk)(rules/* rules */.a["soft-404"], {
            subject: visit.url,
            args: { status: visit.status, how, target: visit.url },
            evidence: [...linkEvidence(visit, judging), curl(visit.url, network)],
            reach: visit.reach,
        });
    }
}
function isErrorPage({ url }) {
    return /\/(404|not-?found)(\.html?|\/(index\.html?)?)?$/i.test(new URL(url).pathname);
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/survival/judge.js











function caseOf(entry, { site }) {
    const base = `${site.rewrite.toPublic(`${site.origin}/`)}`;
    const from = resolveAddress(entry.from, base);
    const to = entry.to === undefined ? undefined : resolveAddress(entry.to, base);
    if (!isAddress(from) || (to && !isAddress(to)))
        return undefined;
    const url = site.rewrite.toAsked(from.url);
    return {
        ...entry,
        url,
        fragment: from.fragment,
        tagged: `${url}${url.includes("?") ? "&" : "?"}${campaignQuery}`,
        expected: to && isAddress(to) ? site.rewrite.toAsked(to.url) : undefined,
        expectedFragment: to && isAddress(to) ? to.fragment : undefined,
    };
}
function* judgeSurvival(one, probe, judging) {
    const visit = probe.find(one.url);
    if (!visit || visit.skipped !== undefined)
        return;
    const inProbe = { ...judging, crawl: probe };
    const trail = trailOf(visit);
    const at = locationOf(one);
    const common = { subject: visit.url, evidence: trailEvidence(trail, inProbe), location: at };
    for (const found of judgeTrail(visit, inProbe, new Map())) {
        if (found.rule === rules/* rules */.a.temporary.id || found.rule === rules/* rules */.a["lost-path"].id)
            continue;
        yield { ...found, ...(at ? { location: at } : {}) };
    }
    if (trail.end !== "landed" || trail.last.status !== 200)
        return;
    const passing = trail.visits.find(({ hop, status }) => hop?.via === "location" && !isPermanent(status));
    if (passing) {
        const args = {
            status: passing.status,
            from: passing.url,
            target: passing.hop.target.url,
            reason: "the old address is gone for good",
        };
        yield (0,rule/* finding */.gk)(rules/* rules */.a.temporary, { ...common, args });
    }
    if (one.expected !== undefined && !samePage(trail.last.url, one.expected, visit.url)) {
        yield (0,rule/* finding */.gk)(rules/* rules */.a["wrong-target"], {
            ...common,
            args: { expected: one.expected, actual: trail.last.url },
        });
    }
    const fragment = arrivingFragment(trail, one.fragment);
    const wanted = one.expectedFragment ?? one.fragment;
    if (wanted !== undefined && fragment !== wanted) {
        yield (0,rule/* finding */.gk)(rules/* rules */.a["lost-fragment"], { ...common, args: { expected: wanted, actual: fragment ?? "" } });
    }
    yield* judgeTagged(one, probe, inProbe, at);
    yield* judgeTarget(trail, inProbe, at);
}
function* judgeTagged(one, probe, judging, location) {
    const visit = probe.find(one.tagged);
    if (!visit)
        return;
    const trail = trailOf(visit);
    const reason = deadReason(trail.last, judging.accept);
    if (reason !== undefined || trail.end === "loop") {
        yield (0,rule/* finding */.gk)(rules/* rules */.a.dead, {
            subject: one.tagged,
            args: {
                reason: reason ?? "it redirects in a circle, which it does not without the query",
                end: trail.last.url,
            },
            evidence: trailEvidence(trail, judging),
            location,
        });
        return;
    }
    if (trail.end !== "landed" || trail.hops === 0)
        return;
    const damage = compareQueries(one.tagged, trail.last.url, () => true);
    if (!isDamaged(damage))
        return;
    yield (0,rule/* finding */.gk)(rules/* rules */.a["lost-query"], {
        subject: one.url,
        args: { ...damage, target: trail.last.url },
        evidence: trailEvidence(trail, judging),
        location,
    });
}
function* judgeTarget(trail, judging, location) {
    const { last } = trail;
    const fault = judging.site.hosts.has(hostOf(last.url)) ? canonicalFault(last, judging) : undefined;
    const elsewhere = last.page?.canonicals[0];
    if (trail.hops === 0 || (!fault && !elsewhere))
        return;
    yield (0,rule/* finding */.gk)(rules/* rules */.a["canonical-tag"], {
        subject: last.url,
        args: {
            fault: fault?.fault ?? "the old address was redirected to a page that is not the canonical one",
            canonical: fault?.text ?? elsewhere?.text ?? "",
        },
        evidence: trailEvidence(trail, judging),
        location,
    });
}
function locationOf({ file, line }) {
    if (file === undefined || file.startsWith("/"))
        return undefined;
    return { path: file.replace(/^\.\//, ""), ...(line === undefined ? {} : { line }) };
}
function samePage(actual, expected, from) {
    const there = new URL(actual);
    const wanted = new URL(expected);
    if (there.origin !== wanted.origin || there.pathname !== wanted.pathname)
        return false;
    const own = new URL(from).searchParams;
    const extra = [...there.searchParams].filter(([name]) => !own.has(name) && !wanted.searchParams.has(name));
    const kept = [...wanted.searchParams].every(([name, value]) => there.searchParams.getAll(name).includes(value));
    return kept && extra.length === 0;
}
function arrivingFragment(trail, own) {
    return trail.visits.reduce((current, { hop }) => hop?.fragment ?? current, own);
}

// EXTERNAL MODULE: ./out/src/core/yaml-document.js
var yaml_document = __webpack_require__(94030);
// EXTERNAL MODULE: ./out/src/gates/redirect-crawl/redirect-rules/find.js + 5 modules
var find = __webpack_require__(35060);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/survival/access-log.js
const access_log_request = /"(?:GET|HEAD) (\S{1,2000}) HTTP\/[\d.]+" (\d{3})\b/;
const uninteresting = /\.(css|js|mjs|map|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|txt|xml|json)$|^\/(wp-|xmlrpc|\.)/i;
function readAccessLog(text, file, top) {
    const counts = new Map();
    let line = 0;
    for (const row of linesOf(text)) {
        line++;
        const match = access_log_request.exec(row);
        const path = match?.[1]?.split("?", 1)[0];
        if (!match || path === undefined || Number(match[2]) >= 400)
            continue;
        if (!path.startsWith("/") || uninteresting.test(path))
            continue;
        const known = counts.get(path);
        if (known)
            known.count++;
        else
            counts.set(path, { count: 1, line });
    }
    const used = [...counts].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
    const entries = used.slice(0, top).map(([from, seen]) => ({ from, file, line: seen.line }));
    return { entries, patterns: 0 };
}
function* linesOf(text) {
    for (let at = 0; at < text.length;) {
        const end = text.indexOf("\n", at);
        const stop = end < 0 ? text.length : end;
        yield text.slice(at, stop);
        at = stop + 1;
    }
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/survival/csv.js
const fromNames = /^(from|old|source|url|old[ _-]?url|address|old[ _-]?address|path)$/i;
const toNames = /^(to|new|target|destination|expected|new[ _-]?url|redirect([ _-]?to)?)$/i;
function readCsv(text, file) {
    const rows = parseRows(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    const [first] = rows;
    const names = first?.cells.map((cell) => cell.trim()) ?? [];
    const named = names.findIndex((name) => fromNames.test(name));
    const hasHeader = named >= 0 && !/[/.]/.test(names[named]);
    const from = hasHeader ? named : 0;
    const to = hasHeader ? names.findIndex((name) => toNames.test(name)) : 1;
    const entries = rows.slice(hasHeader ? 1 : 0).flatMap(({ cells, line }) => {
        const address = cells[from]?.trim() ?? "";
        const target = cells[to]?.trim() ?? "";
        if (address === "" || address.startsWith("#"))
            return [];
        return [{ from: address, ...(target === "" ? {} : { to: target }), file, line }];
    });
    return { entries, patterns: 0 };
}
function parseRows(text) {
    const body = text.replace(/^\ufeff/, "");
    const separator = separatorOf(body);
    const rows = [];
    let row = { cells: [], line: 1 };
    let cell = "";
    let quoted = false;
    let line = 1;
    const endCell = () => {
        row.cells.push(cell);
        cell = "";
    };
    const endRow = () => {
        endCell();
        rows.push(row);
        row = { cells: [], line };
    };
    for (let at = 0; at < body.length; at++) {
        const char = body[at];
        if (char === "\n")
            line++;
        if (quoted) {
            if (char !== '"')
                cell += char;
            else if (body[at + 1] === '"') {
                cell += '"';
                at++;
            }
            else
                quoted = false;
        }
        else if (char === '"' && cell === "")
            quoted = true;
        else if (char === separator)
            endCell();
        else if (char === "\n")
            endRow();
        else if (char !== "\r")
            cell += char;
    }
    endRow();
    return rows;
}
function separatorOf(text) {
    const head = text.slice(0, 2_000).split("\n", 1)[0] ?? "";
    const count = (char) => head.split(char).length;
    if (count("\t") > 1)
        return "\t";
    return count(";") > count(",") ? ";" : ",";
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/survival/entry.js
function isPattern(source) {
    return /[*:([{]/.test(source.replace(/^https?:\/\//i, "").replace(/^([^/:]*):\d+/, "$1"));
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/survival/redirect-files.js

function entriesOfRules(rules) {
    const plain = rules.filter(({ source, kind }) => kind === "pattern" && !isPattern(source));
    return {
        entries: plain.map(({ source, target, file, line }) => {
            const to = target !== undefined && !isPattern(target) ? { to: target } : {};
            return { from: source, ...to, file, line };
        }),
        patterns: rules.length - plain.length,
    };
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/survival/read.js










const read_MAX_BYTES = 256 * 1024 * 1024;
async function readSurvivalList(options, root) {
    const { survive } = options;
    if (survive === undefined)
        return { entries: [], patterns: 0 };
    const given = typeof survive === "string" ? survive.split("\n").map((line) => line.trim()) : survive;
    if (!Array.isArray(given)) {
        return { entries: Object.entries(given).map(([from, to]) => ({ from, to })), patterns: 0 };
    }
    const sources = await Promise.all(given.filter((one) => one !== "").map((one) => readOne(one, options["survive-top"], root)));
    return {
        entries: sources.flatMap(({ entries }) => entries),
        patterns: sources.reduce((sum, { patterns }) => sum + patterns, 0),
    };
}
async function readOne(given, top, root) {
    if (typeof given !== "string") {
        const { from, to } = given;
        return { entries: [{ from, ...(to === undefined ? {} : { to }) }], patterns: 0 };
    }
    const isAddress = given.startsWith("/") ? !/\.\w{2,5}$/.test(given) : /^https?:\/\//i.test(given);
    return isAddress ? { entries: [{ from: given }], patterns: 0 } : await readFile(given, top, root);
}
async function readFile(file, top, root) {
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(root, file);
    try {
        if (file.endsWith(".gz"))
            return readSitemapFile(read_unpack(await (0,files/* readFileBytes */.M)(path, { maxBytes: read_MAX_BYTES, name: file }), file), file);
        const text = await (0,files/* readTextFile */.G)(path, { maxBytes: read_MAX_BYTES, name: file });
        return readText(text, file, top);
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) !== "ENOENT")
            throw thrown;
        throw new errors/* ConfigurationError */.j1(`redirect-crawl: survive: no such file: ${file}`);
    }
}
function readText(text, file, top) {
    const rules = (0,find.rulesReader)(file);
    if (rules)
        return entriesOfRules(rules(text, file));
    switch (/\.(\w+)$/.exec(file)?.[1]?.toLowerCase()) {
        case "csv":
        case "tsv":
            return readCsv(text, file);
        case "yml":
        case "yaml":
        case "json":
            return readYaml(text, file);
        case "xml":
            return readSitemapFile(text, file);
        case "txt":
            return readLines(text, file);
        case "log":
            return readAccessLog(text, file, top);
        default:
            throw new errors/* ConfigurationError */.j1(`redirect-crawl: survive: "${file}" is of no known kind. Known: CSV, YAML, JSON, a sitemap (.xml, .xml.gz), .txt, .log, _redirects, netlify.toml, vercel.json, next.config.*, nginx .conf.`);
    }
}
function readLines(text, file) {
    const entries = text.split(/\r?\n/).flatMap((row, index) => {
        const from = row.trim();
        return from === "" || from.startsWith("#") ? [] : [{ from, file, line: index + 1 }];
    });
    return { entries, patterns: 0 };
}
function readYaml(text, file) {
    const document = (0,yaml_document.parseYaml)(text, file);
    const { value } = document;
    const entry = (path, from, to) => {
        const { line, column } = document.positionOf(path, true);
        if (typeof from !== "string" || (to !== undefined && to !== null && typeof to !== "string")) {
            throw new errors/* ConfigurationError */.j1(`${file}:${line}:${column}: an entry must be an address, \`from: to\` or { from, to }`);
        }
        return { from, ...(typeof to === "string" ? { to } : {}), file, line };
    };
    if (Array.isArray(value)) {
        const entries = value.map((one, index) => {
            if (one === null || typeof one !== "object")
                return entry([index], one, undefined);
            const { from, to } = one;
            return entry([index], from, to);
        });
        return { entries, patterns: 0 };
    }
    if (value === null || typeof value !== "object") {
        throw new errors/* ConfigurationError */.j1(`${file}:1:1: the file must be a list or a mapping of old address to target`);
    }
    return { entries: Object.entries(value).map(([from, to]) => entry([from], from, to)), patterns: 0 };
}
function read_unpack(bytes, file) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: read_MAX_BYTES }).toString("utf8");
    }
    catch (thrown) {
        throw new errors/* ConfigurationError */.j1(`${file}: not valid gzip (${(0,errors/* messageOf */.bD)(thrown)})`);
    }
}
function readSitemapFile(text, file) {
    const { urls, error } = parseSitemap(text);
    if (urls.length === 0)
        throw new errors/* ConfigurationError */.j1(`${file}: not a sitemap: ${error ?? "it lists no address"}`);
    return { entries: urls.map(({ text: from, line }) => ({ from, file, line })), patterns: 0 };
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/survival/run.js




async function* runSurvival(judging, probe, { root, coverage, signal }, shard) {
    const { entries, patterns } = await readSurvivalList(judging.options, root);
    if (patterns > 0)
        coverage.skip("redirect rules", "they stand for many addresses, of which none is known", patterns);
    const own = entries.filter(({ from }) => (0,core_shard/* isInShard */.O1)(from, shard));
    const cases = own.flatMap((entry) => caseOf(entry, judging) ?? []);
    if (cases.length < own.length) {
        coverage.skip("survival entries", "they are not http(s) addresses", own.length - cases.length);
    }
    if (cases.length === 0 || signal.aborted)
        return;
    const urls = cases.flatMap(({ url, tagged }) => [url, tagged]);
    const hosts = new Set(urls.map(hostOf));
    const probed = await probe(urls);
    const widened = {
        ...judging,
        site: { ...judging.site, hosts: new Set([...judging.site.hosts, ...hosts]) },
    };
    coverage.count("survival entries", cases.length);
    for (const one of cases)
        yield* judgeSurvival(one, probed, widened);
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/inspect.js




















async function* inspect(inspection) {
    const { options, site, context, network, headers } = inspection;
    const { clock, signal, coverage } = context;
    const client = (0,http_client/* createHttpClient */.u)({ ...network, headers: { ...network.headers, ...headers } }, { clock, siteHosts: site.hosts });
    try {
        const { robots, seeds, sitemaps } = await prepare(inspection, client);
        const crawlOptions = crawlOptionsOf(inspection, seeds, robots);
        const started = clock.monotonic();
        const result = await crawl(crawlOptions);
        const seconds = (clock.monotonic() - started) / 1000;
        countCrawl(result, coverage);
        countSitemaps(sitemaps, coverage);
        const outcome = {
            inconclusive: [],
            tables: [],
            metrics: metricsOf(result, seconds),
            crawl: result,
        };
        const offline = await offlineReason(result, network, signal);
        if (offline !== undefined)
            return { ...outcome, inconclusive: [offline] };
        if (result.visits.some(({ skipped }) => skipped === "rate-limited")) {
            outcome.inconclusive.push("the site answered 429 (too many requests) until the crawl gave up on some addresses");
        }
        const judging = judgingOf(site, result, options, network);
        const probe = createProber(crawlOptions);
        yield* judgeCrawl(judging, robots, sitemaps, client, signal);
        yield* tryTheSite(inspection, judging, client, probe, outcome);
        return outcome;
    }
    finally {
        await client.close();
    }
}
async function prepare({ options, site, context, seeds }, client) {
    const { sitemap } = options;
    const robots = await readRobots(site.origin, "launch-ready", client, context.signal);
    const starts = [...site.starts, ...seeds];
    if (sitemap === false)
        return { robots, seeds: starts, sitemaps: [] };
    const listed = sitemap === true ? (robots?.sitemaps ?? []) : sitemap.map((one) => new URL(one, site.origin).href);
    const files = listed.length > 0
        ? listed.map((url) => ({ url: site.rewrite.toAsked(url), guessed: false }))
        : [{ url: `${site.origin}/sitemap.xml`, guessed: true }];
    const own = files.filter(({ url }) => site.hosts.has(hostOf(url)));
    const read = await readSitemaps(own, client, context.signal);
    const asked = read.seeds.map((seed) => ({ ...seed, url: site.rewrite.toAsked(seed.url) }));
    return { robots, seeds: [...starts, ...asked], sitemaps: read.sitemaps };
}
function crawlOptionsOf(inspection, seeds, robots) {
    const { options, site, context, network, shard, cache } = inspection;
    const known = new Set(seeds.map(({ url }) => url));
    return {
        seeds,
        scope: createScope({ hosts: site.hosts, include: options.include, exclude: options.exclude }),
        siteHosts: [...site.hosts],
        rewrite: site.rewrite,
        network,
        headers: inspection.headers,
        clock: context.clock,
        signal: context.signal,
        careful: inspection.careful,
        external: options.external,
        limits: {
            pages: options["max-pages"],
            depth: options["max-depth"],
            bytes: options["max-bytes"],
            timeMs: options["max-time"] ?? Number.MAX_SAFE_INTEGER,
            concurrency: options.concurrency,
            pauseMs: 60_000,
            traps: { ...defaultTrapLimits, variants: options["max-variants"] },
        },
        ...(options.robots && robots ? { robots } : {}),
        ...(shard ? { isForeign: (url) => known.has(url) && !(0,core_shard/* isInShard */.O1)(url, shard) } : {}),
        ...(cache ? { cache } : {}),
        onProgress: (done, total) => {
            inspection.onAnswer();
            context.progress({ done, total, unit: "urls" });
        },
    };
}
async function* judgeCrawl(judging, robots, sitemaps, client, signal) {
    const { visits } = judging.crawl;
    const cookieWays = await findCookieWays(visits, client, signal);
    for (const visit of visits) {
        if (wasAsked(visit))
            yield* judgeTrail(visit, judging, cookieWays);
        yield* judgePage(visit, judging);
    }
    yield* judgeSite(judging, robots, sitemaps);
}
async function* tryTheSite(inspection, judging, client, probe, outcome) {
    const { options, site, context, shard } = inspection;
    const { coverage, signal } = context;
    if (outcome.crawl.asked > 0 && (0,core_shard/* isInShard */.O1)("missing page", shard) && !signal.aborted) {
        yield* judgeMissing(judging, await probe([missingAddress(site.origin)]));
    }
    if (options["open-redirects"]) {
        const candidates = openRedirectCandidates(judging);
        coverage.count("open redirect candidates", candidates.length);
        yield* tryOpenRedirects(candidates, judging, client, signal);
    }
    if ((0,core_shard/* isInShard */.O1)("origin matrix", shard)) {
        const matrix = await runMatrixFor(judging, client, probe, context);
        if (matrix) {
            outcome.tables.push(matrix.table);
            yield* matrix.findings;
        }
    }
    yield* runSurvival(judging, probe, context, shard);
}
function metricsOf(result, seconds) {
    return {
        urlsPerSecond: Math.round(result.asked / Math.max(seconds, 0.001)),
        requests: result.requests,
        bytes: result.bytes,
        ...(result.revalidated > 0 ? { revalidated: result.revalidated } : {}),
    };
}
async function offlineReason({ visits }, network, signal) {
    const asked = visits.filter(wasAsked);
    const [first] = asked;
    if (!first || asked.some(({ status }) => status !== 0))
        return undefined;
    const blame = await (0,control/* blameFor */.L)(first.url, network, signal);
    if (blame === "site")
        return undefined;
    return `${first.url} could not be reached (${first.failure?.message}), and this runner reached no control address either`;
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/locate.js
function createLocator(root) {
    let rules;
    return async (finding) => {
        const hops = finding.evidence.find((one) => one.kind === "hops");
        if (finding.location || !hops)
            return finding;
        rules ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35060)).then(({ findRedirectRules }) => findRedirectRules(root));
        const known = await rules;
        if (known.length === 0)
            return finding;
        const { matchesRule: matches } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9169)]).then(__webpack_require__.bind(__webpack_require__, 69169));
        const redirecting = hops.hops.filter(({ location }) => location !== undefined);
        const rule = redirecting
            .map(({ url }) => bestRule(known, new URL(url).pathname, matches))
            .find((one) => one !== undefined);
        if (!rule)
            return finding;
        const { file: path, line, column } = rule;
        return { ...finding, location: { path, line, column } };
    };
}
function bestRule(rules, path, matches) {
    const matching = rules.filter((rule) => matches(rule, path));
    return matching.find(({ source }) => source === path) ?? matching[0];
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/session.js
async function openCrawlSession(options, site, context) {
    const headers = { ...options.headers };
    const auth = options["basic-auth"];
    if (auth !== undefined)
        headers["authorization"] = `Basic ${Buffer.from(auth, "utf8").toString("base64")}`;
    const cookies = Object.entries(options.cookies).map(([name, value]) => `${name}=${value}`);
    const secrets = [...Object.values(options.headers), ...Object.values(options.cookies)];
    if (auth !== undefined)
        secrets.push(auth, auth.slice(auth.indexOf(":") + 1), headers["authorization"] ?? "");
    for (const secret of secrets)
        context.redactor.add(secret);
    const flow = await flowSession(options, context);
    const own = flow.session?.cookieHeader(site.origin) ?? "";
    if (own !== "") {
        context.redactor.add(own);
        for (const pair of own.split("; "))
            context.redactor.add(pair.slice(pair.indexOf("=") + 1));
        cookies.push(own);
    }
    if (cookies.length > 0)
        headers["cookie"] = cookies.join("; ");
    return {
        headers,
        isSignedIn: cookies.length > 0 || headers["authorization"] !== undefined,
        inconclusive: flow.inconclusive,
        close: async () => void (await flow.session?.close().catch(() => undefined)),
    };
}
async function flowSession(options, context) {
    const { session } = options;
    if (!session)
        return { inconclusive: [] };
    const { openSession, SessionError } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(7380), __webpack_require__.e(3191), __webpack_require__.e(9158), __webpack_require__.e(6519), __webpack_require__.e(7871)]).then(__webpack_require__.bind(__webpack_require__, 27871));
    const flows = context.siblings["smoke-test"]?.flows;
    try {
        const { flow, variables } = session;
        return {
            session: await openSession({ flow, flows, variables, label: "crawl", context }),
            inconclusive: [],
        };
    }
    catch (thrown) {
        if (!(thrown instanceof SessionError))
            throw thrown;
        return { inconclusive: [`no session could be opened: ${thrown.message}`] };
    }
}

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/run.js










const YOUNG_BYTES = 8 * 1024 * 1024;
async function* runRedirectCrawl(options, context) {
    const site = siteOf(options, context);
    const network = {
        ...context.network,
        timeoutMs: options.timeout ?? context.network.timeoutMs,
    };
    const session = await openCrawlSession(options, site, context);
    const cachePath = options.cache === undefined ? undefined : absolute(options.cache, context.root);
    const cache = cachePath === undefined
        ? undefined
        : openResultCache((await readStateFile(cachePath, options.cache)) ?? "");
    const memory = limitYoungGeneration(YOUNG_BYTES);
    const base = {
        options,
        site,
        context,
        network,
        headers: session.headers,
        careful: session.isSignedIn,
        shard: options.shard === undefined ? context.shard : (0,core_shard/* parseShard */.uK)(options.shard),
        cache,
        seeds: [],
        onAnswer: () => memory.check(),
    };
    try {
        const before = yield* inspectProduction(base);
        const locate = createLocator(context.root);
        const running = inspect({ ...base, seeds: before?.seeds ?? [] });
        let step = await running.next();
        for (; !step.done; step = await running.next()) {
            const found = before ? worseThan(before.production, step.value, site) : step.value;
            if (found)
                yield await locate(withStableFingerprint(found, site));
        }
        if (cachePath !== undefined && cache)
            await writeStateFile(cachePath, options.cache, cache.serialize());
        return outcomeOf(step.value, [...session.inconclusive, ...(before?.inconclusive ?? [])], base);
    }
    finally {
        memory.release();
        await session.close();
    }
}
function absolute(path, root) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path);
}
async function* inspectProduction(base) {
    const { compare } = base.options;
    if (compare === undefined)
        return undefined;
    const { canonical: _, start: __, survive: ___, ...kept } = base.options;
    const options = { ...kept, start: [], matrix: false, rewrite: {} };
    const site = siteOf(options, { ...base.context, site: new URL(compare) });
    const context = { ...base.context, coverage: silent(base.context.coverage) };
    const faults = new Set();
    const running = inspect({ ...base, options, site, context, headers: {}, careful: false, cache: undefined });
    let step = await running.next();
    for (; !step.done; step = await running.next())
        faults.add(faultKey(step.value, site));
    const { crawl, inconclusive } = step.value;
    return {
        production: { faults, statuses: statusesOf(crawl, site) },
        seeds: seedsFrom(crawl, site, base.site),
        inconclusive: inconclusive.map((reason) => `production, to compare with: ${reason}`),
    };
}
function silent(coverage) {
    return { count: () => { }, skip: () => { }, snapshot: () => coverage.snapshot() };
}
function outcomeOf(inspected, reasons, { shard }) {
    const { metrics, tables, crawl } = inspected;
    const inconclusive = [...reasons, ...inspected.inconclusive];
    const isIdle = crawl.asked === 0 && shard !== undefined && inconclusive.length === 0;
    return {
        ...(inconclusive.length > 0 ? { inconclusive } : {}),
        metrics,
        tables,
        ...(isIdle ? { skipped: "every address belongs to another shard" } : {}),
    };
}


/***/ }),

/***/ 78270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   M: () => (/* binding */ readFileBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


async function readTextFile(path, options) {
    const bytes = await readFileBytes(path, options);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        const offset = firstInvalidUtf8(bytes);
        const line = bytes.subarray(0, offset).toString("latin1").split("\n").length;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${options.name}:${line}: the file is not valid UTF-8 (byte ${offset}). Save it as UTF-8.`);
    }
}
async function readFileBytes(path, { maxBytes, name }) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
        const { size } = await handle.stat();
        if (size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: the file has ${size} bytes; at most ${maxBytes} are read`);
        return await handle.readFile();
    }
    catch (thrown) {
        const { code, message } = thrown;
        if (code === "ENOENT" || thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: cannot be read (${code ?? message})`, { cause: thrown });
    }
    finally {
        await handle?.close();
    }
}
function firstInvalidUtf8(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (decodes(bytes.subarray(0, middle + 1), true))
            low = middle + 1;
        else
            high = middle;
    }
    while (low > 0 && !decodes(bytes.subarray(0, low), false))
        low--;
    return low;
}
function decodes(bytes, stream) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 22863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFiles: () => (/* binding */ findFiles),
/* harmony export */   j: () => (/* binding */ readRecentFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78270);



const ignored = new Set([".git", "node_modules"]);
async function findFiles(root, patterns) {
    const found = new Set();
    const entries = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)([...patterns], {
        cwd: root,
        withFileTypes: true,
        exclude: (entry) => ignored.has(entry.name),
    });
    for await (const entry of entries) {
        if (entry.isDirectory())
            continue;
        const path = `${entry.parentPath}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${entry.name}`;
        if (path.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            found.add(path.slice(root.length + 1).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/"));
    }
    return [...found].sort();
}
async function readRecentFiles(folder, patterns, since, maxBytes) {
    const found = [];
    for (const path of await findFiles(folder, patterns)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).mtimeMs < since)
            continue;
        found.push({ path, text: await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(absolute, { maxBytes, name: path }) });
    }
    return found;
}


/***/ }),

/***/ 77489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function writeTextFile(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const draft = `${path}.${process.pid}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
}


/***/ })

};
