export const id = 9940;
export const ids = [9940];
export const modules = {

/***/ 82237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ credentialsFollow),
/* harmony export */   o: () => (/* binding */ wordRun)
/* harmony export */ });
const word = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.") {
    word[letter.charCodeAt(0)] = 1;
}
/** Whether at least `least` letters, digits, `_`, `-` or `.` follow. */
function wordRun(least) {
    return (bytes, end) => {
        if (end + least > bytes.length)
            return false;
        for (let at = end; at < end + least; at++)
            if (!word[bytes[at]])
                return false;
        return true;
    };
}
const AT = 0x40;
const COLON = 0x3a;
const SPACE = 0x20;
const QUOTE = 0x22;
/** Longest user information of a URL that is looked at. */
const LONGEST = 600;
/** What the last look found: no `@` and no end from `from` to `until`, and the last `:` there. */
const looked = {
    from: 0,
    until: 0,
    colon: -1,
};
/**
 * Whether a URL's user information with a password follows: a `:` and then an `@`, before the URL ends. Each byte is
 * looked at once, however many URLs begin before it.
 */
function credentialsFollow(bytes, end) {
    const again = looked.bytes === bytes && end >= looked.from && end <= looked.until;
    const stop = Math.min(bytes.length, end + LONGEST);
    let colon = again ? looked.colon : -1;
    let at = again ? looked.until : end;
    for (; at < stop; at++) {
        const byte = bytes[at];
        if (byte === COLON)
            colon = at;
        if (byte === AT || byte <= SPACE || byte === QUOTE)
            break;
    }
    looked.bytes = bytes;
    looked.from = end;
    looked.until = at;
    looked.colon = colon;
    return at < stop && bytes[at] === AT && colon >= end;
}


/***/ }),

/***/ 29940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesOf: () => (/* binding */ rulesOf)
});

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/assignment.js
/**
 * What stands between a variable's name and its value: `=`, `:`, `=>`, `:=`, `||`, a comma, a call's parenthesis, a
 * space on a command line, a TypeScript annotation, `value:` of a Kubernetes variable, `value=` in XML, and the quotes
 * around both, escaped or not. Every part is bounded.
 */
const quotesAfterName = String.raw `(?:\\?["'\x60]|[\])]){0,3}`;
const annotation = String.raw `(?::[ \t]{0,2}[Ss]tr(?:ing)?[ \t]{0,2}(?==))?`;
const operator = String.raw `(?:=>|:=|\|\|=?|\?\?=?|!?={1,3}|[:,({])`;
const namedValue = String.raw `,?\s{1,40}\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,4}`;
const between = String.raw `(?:${namedValue}|[ \t]{0,8}${annotation}${operator}[ \t]{0,8}|[ \t])`;
const scheme = String.raw `(?:(?:[Bb]earer|[Tt]oken|[Bb]asic)[ \t=:])?`;
const quotesBeforeValue = String.raw `(?:[@bfru]{0,2}\\?["'\x60]|[({[]){0,3}`;
/** From the end of a variable's name to the start of its value. */
const assigns = `${quotesAfterName}${between}${quotesBeforeValue}${scheme}`;
/** What a name may go on with: `_PROD`, `Live`, `.default`. */
const nameTail = "[A-Za-z0-9_.-]{0,24}(?![A-Za-z0-9_.-])";
/** The spellings a name of several words has in code: `a_b`, `a-b`, `a.b`, `aB` (any case) and `a b`. */
const joints = ["_", "-", "", ".", " "];
const jointPattern = "[_. -]?";

// EXTERNAL MODULE: ./out/src/engines/secrets/rules/follows.js
var follows = __webpack_require__(82237);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/sample.js
const digit = "0123456789";
const lowerLetter = "abcdefghijklmnopqrstuvwxyz";
const upperLetter = lowerLetter.toUpperCase();
const shape = (alphabet) => (length) => ({ alphabet, length });
const digits = shape(digit);
const hex = shape(`${digit}abcdef`);
const upperHex = shape(`${digit}ABCDEF`);
const lower = shape(digit + lowerLetter);
const upper = shape(digit + upperLetter);
const letters = shape(lowerLetter + upperLetter);
const alnum = shape(digit + lowerLetter + upperLetter);
const base64 = shape(`${digit}${lowerLetter}${upperLetter}+/`);
const base64url = shape(`${digit}${lowerLetter}${upperLetter}-_`);
const base32 = shape(`${upperLetter}234567`);
const base58 = shape("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
/** A version 4 UUID. */
const uuid = (seed) => {
    const text = render(hex(32), seed);
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20)}`;
};
/** The text a sample stands for. Two seeds give two texts. */
function render(sample, seed) {
    if (typeof sample === "string")
        return sample;
    if (typeof sample === "function")
        return sample(seed);
    let state = seedOf(seed);
    let text = "";
    for (let at = 0; at < sample.length; at++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        text += sample.alphabet[Math.floor((state / 2 ** 32) * sample.alphabet.length)];
    }
    return text;
}
/** FNV-1a, 32 bits. */
function seedOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/words.js

/**
 * A regular expression for `text` in any case. Spelled out, since V8 forgets the modifier `(?i:…)` once a process has
 * compiled about a megabyte of patterns, and the flag `i` would make the secret's own alphabet wider.
 */
const anyCase = (text) => literal(text).replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
/** Any of `texts` in any case. */
const anyOf = (texts) => `(?:${texts.map(anyCase).join("|")})`;
/**
 * One of `words`, and up to `within` characters of the same line after it. It does not reach past the next such word:
 * a line of nothing but words would be looked at over and over.
 */
function after(words, within = 80) {
    const word = `(?:${words.map(wordOf).join("|")})`;
    return `${word}(?:(?!${word})[^\\r\\n]){0,${within}}?`;
}
/** A regular expression for `text` as it stands. */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** Letters a first word must have to be searched for alone. */
const TELLING = 5;
/** Longer words that say little in source code. */
const everyday = new Set(`access alpha analytics apple authorize azure better canvas channel checkout clickhouse comet
  container customer daily database drone elastic front github gmail google hunter initial iterable
  kafka linear measurement metal monday particle people polygon private rapid redis registry schema
  scout scraper search secret security segment shortcut snowflake spaces speech split square stability
  statuspage storage stream supervisor symfony system together twitter unseal vault virus wallet`.split(/\s+/));
/** The first word where it is telling; else the first two, joined in every way that code joins words. */
function nameKeywords(names) {
    const found = names.flatMap((name) => {
        const [first, second] = name.split(" ");
        return (first.length >= TELLING && !everyday.has(first)) || second === undefined
            ? [first]
            : joints.map((joint) => first + joint + second);
    });
    return [...new Set(found)];
}
/** A word that stands near a token; a short one must not be the end of another. */
const wordOf = (word) => word.length >= TELLING ? anyCase(word) : `(?<![A-Za-z0-9])${anyCase(word)}`;
/** A name in all its spellings; a short first word must not be the end of another word. */
function spelled(name) {
    const words = name.split(" ");
    const boundary = words[0].length >= TELLING ? "" : "(?<![A-Za-z0-9])";
    return boundary + words.map(anyCase).join(jointPattern);
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/build.js




/**
 * A token begins here. ASCII only, so that a letter of another script does not hide what follows it; an escaped line
 * break, a percent-encoded character and a terminal colour end in letters or digits but do not belong to the token.
 */
const begin = String.raw `(?:(?<![A-Za-z0-9_-])|(?<=\\[bfnrt]|%[0-9A-Fa-f]{2}|\x1b\[[0-9;]{1,8}m))`;
/** A token ends here. */
const end = "(?![A-Za-z0-9_-])";
/** Texts of this length or more have at least {@link LONG_ENTROPY} bits a character unless they are filler. */
const LONG = 32;
const LONG_ENTROPY = 3;
const SHORT_ENTROPY = 2.5;
const startOf = (prefixes) => prefixes.length === 1 ? literal(prefixes[0]) : `(?:${prefixes.map(literal).join("|")})`;
/** The builders of one provider's rules. */
function provider(id, name, facts) {
    const rule = (suffix, title, init, shape, entropyLength, examples) => {
        const ruleId = `${id}-${suffix}`;
        const url = init.at ?? facts.at;
        let pattern;
        const built = {
            id: ruleId,
            provider: name,
            title,
            kind: init.kind ?? "secret",
            keywords: shape.keywords,
            // Most patterns of a run are never needed, and compiling all of them would be felt at every start.
            get pattern() {
                pattern ??= shape.pattern();
                return pattern;
            },
            confidence: init.confidence ?? shape.confidence,
            entropy: init.entropy ?? (entropyLength >= LONG ? LONG_ENTROPY : SHORT_ENTROPY),
            get examples() {
                const { positive, negative } = examples(ruleId);
                return {
                    positive: [...positive, ...(init.also ?? [])].map(renderParts(ruleId)),
                    negative: [...negative, ...(init.unlike ?? [])].map(renderParts(`${ruleId} no`)),
                };
            },
            revoke: url === undefined
                ? { steps: init.revoke ?? facts.revoke }
                : { steps: init.revoke ?? facts.revoke, url },
            documentation: init.documentation ?? facts.documentation,
        };
        if (init.generic)
            built.generic = init.generic;
        if (init.reach !== undefined)
            built.reach = init.reach;
        if (init.follows)
            built.follows = init.follows;
        if (init.prove)
            built.prove = init.prove;
        if (init.describe)
            built.describe = init.describe;
        return built;
    };
    return {
        token(suffix, title, init) {
            const prefixes = typeof init.prefix === "string" ? [init.prefix] : init.prefix;
            return rule(suffix, title, init.tail === undefined ? init : { follows: (0,follows/* wordRun */.o)(init.tail), ...init }, {
                keywords: init.keywords ?? prefixes.map((prefix) => prefix.toLowerCase()),
                pattern: () => new RegExp(`${begin}${init.before ?? ""}${startOf(prefixes)}${init.body.source}${end}`, "g"),
                confidence: "high",
            }, lengthOf(init.like), (seed) => {
                const body = init.like.map((part, at) => render(part, `${seed}${at}`));
                const whole = body.join("");
                return {
                    positive: prefixes.map((prefix) => [prefix, ...body]),
                    negative: prefixes.flatMap((prefix) => [
                        ["Z", prefix, ...body],
                        [prefix, whole.slice(0, Math.min(6, whole.length >> 1))],
                    ]),
                };
            });
        },
        assigned(suffix, title, init) {
            const digit = init.digitless ? "" : "(?=[A-Za-z_.+/=-]{0,60}[0-9])";
            return rule(suffix, title, init, {
                keywords: init.keywords ?? nameKeywords(init.names),
                pattern: () => new RegExp(`(?:${init.names.map(spelled).join("|")})${nameTail}${assigns}${digit}(?<secret>${init.value.source})(?![A-Za-z0-9_(-])`, "g"),
                confidence: "medium",
            }, lengthOf(init.like), (seed) => {
                const value = init.like.map((part, at) => render(part, `${seed}${at}`)).join("");
                const middle = value.length >> 1;
                const parts = [value.slice(0, middle), value.slice(middle)];
                return {
                    positive: init.names.flatMap((text) => [
                        [text.replaceAll(" ", "_").toUpperCase(), "=", ...parts],
                        ['{ "', camelCase(text), '": "', ...parts, '" }'],
                    ]),
                    negative: [
                        ["checksum = ", ...parts],
                        [init.names[0].replaceAll(" ", "_"), "=", "${NAME}"],
                    ],
                };
            });
        },
        near(suffix, title, init) {
            return rule(suffix, title, init, {
                keywords: init.words,
                pattern: () => new RegExp(`${after(init.words, init.within)}(?=${init.value.source})${begin}(?<secret>${init.value.source})${end}`, "g"),
                confidence: "high",
            }, lengthOf(init.like), () => ({
                positive: init.words.map((word) => [word, ': "', ...init.like, '"']),
                negative: [init.like, [init.words[0], "\n", ...init.like]],
            }));
        },
        form(suffix, title, init) {
            return rule(suffix, title, init, {
                keywords: init.keywords,
                pattern: () => patternOf(init),
                confidence: "high",
            }, lengthOf(init.like), () => ({ positive: [init.like], negative: [] }));
        },
    };
}
const patternOf = ({ pattern }) => (typeof pattern === "function" ? pattern() : pattern);
const camelCase = (name) => name.replace(/ ([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const renderParts = (seed) => (parts) => parts.map((part, at) => render(part, `${seed}${at}`));
/** Length of an example as far as its shapes tell. */
function lengthOf(parts) {
    let length = 0;
    for (const part of parts)
        length += typeof part === "function" ? 20 : part.length;
    return length;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/ai.js


const openai = provider("openai", "OpenAI", {
    documentation: "https://platform.openai.com/docs/api-reference/authentication",
    revoke: "Delete the key under API keys and look at the usage since.",
    at: "https://platform.openai.com/api-keys",
});
const anthropic = provider("anthropic", "Anthropic", {
    documentation: "https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key",
    revoke: "Delete the key in the console under API keys.",
    at: "https://console.anthropic.com/settings/keys",
});
const huggingFace = provider("hugging-face", "Hugging Face", {
    documentation: "https://huggingface.co/docs/hub/security-tokens",
    revoke: "Invalidate the token under Settings → Access Tokens.",
    at: "https://huggingface.co/settings/tokens",
});
const groq = provider("groq", "Groq", {
    documentation: "https://console.groq.com/docs/quickstart",
    revoke: "Delete the key under API Keys.",
    at: "https://console.groq.com/keys",
});
const perplexity = provider("perplexity", "Perplexity", {
    documentation: "https://docs.perplexity.ai/getting-started/quickstart",
    revoke: "Delete the key under Settings → API.",
    at: "https://www.perplexity.ai/account/api/keys",
});
const replicate = provider("replicate", "Replicate", {
    documentation: "https://replicate.com/docs/topics/security/api-tokens",
    revoke: "Disable the token under API tokens.",
    at: "https://replicate.com/account/api-tokens",
});
const openRouter = provider("openrouter", "OpenRouter", {
    documentation: "https://openrouter.ai/docs/api-reference/authentication",
    revoke: "Delete the key under Keys.",
    at: "https://openrouter.ai/settings/keys",
});
const xai = provider("xai", "xAI", {
    documentation: "https://docs.x.ai/docs/overview",
    revoke: "Disable or delete the key in the console.",
    at: "https://console.x.ai/",
});
const nvidia = provider("nvidia", "NVIDIA", {
    documentation: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
    revoke: "Delete the key under Setup → API Keys.",
    at: "https://org.ngc.nvidia.com/setup/api-keys",
});
const elevenLabs = provider("elevenlabs", "ElevenLabs", {
    documentation: "https://elevenlabs.io/docs/api-reference/authentication",
    revoke: "Delete the key under API keys.",
    at: "https://elevenlabs.io/app/settings/api-keys",
});
const deepSeek = provider("deepseek", "DeepSeek", {
    documentation: "https://api-docs.deepseek.com/",
    revoke: "Delete the key under API keys.",
    at: "https://platform.deepseek.com/api_keys",
});
const cohere = provider("cohere", "Cohere", {
    documentation: "https://docs.cohere.com/docs/rate-limits",
    revoke: "Delete the key under API keys.",
    at: "https://dashboard.cohere.com/api-keys",
});
const mistral = provider("mistral", "Mistral AI", {
    documentation: "https://docs.mistral.ai/getting-started/quickstart/",
    revoke: "Delete the key under API keys.",
    at: "https://console.mistral.ai/api-keys",
});
const langSmith = provider("langsmith", "LangSmith", {
    documentation: "https://docs.langchain.com/langsmith/create-account-api-key",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://smith.langchain.com/settings",
});
const pinecone = provider("pinecone", "Pinecone", {
    documentation: "https://docs.pinecone.io/guides/projects/manage-api-keys",
    revoke: "Delete the key under API keys.",
    at: "https://app.pinecone.io/",
});
const weightsAndBiases = provider("weights-and-biases", "Weights & Biases", {
    documentation: "https://docs.wandb.ai/support/find_api_key/",
    revoke: "Delete the key under User settings → API keys.",
    at: "https://wandb.ai/settings",
});
const together = provider("together-ai", "Together AI", {
    documentation: "https://docs.together.ai/docs/quickstart",
    revoke: "Regenerate the key under Settings → API keys.",
    at: "https://api.together.ai/settings/api-keys",
});
const fireworks = provider("fireworks-ai", "Fireworks AI", {
    documentation: "https://docs.fireworks.ai/getting-started/quickstart",
    revoke: "Delete the key under API keys.",
    at: "https://app.fireworks.ai/settings/users/api-keys",
});
const cerebras = provider("cerebras", "Cerebras", {
    documentation: "https://inference-docs.cerebras.ai/quickstart",
    revoke: "Delete the key under API keys.",
    at: "https://cloud.cerebras.ai/",
});
/** Hosts of models, and what is built around them: the most used ones. */
const ai = [
    openai.token("project-key", "project API key", {
        prefix: "sk-proj-",
        body: /[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/,
        like: [base64url(74), "T3Blbk", "FJ", base64url(74)],
    }),
    openai.token("service-account-key", "service account API key", {
        prefix: "sk-svcacct-",
        body: /[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/,
        like: [base64url(74), "T3Blbk", "FJ", base64url(74)],
    }),
    openai.token("admin-key", "admin API key", {
        prefix: "sk-admin-",
        body: /[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/,
        like: [base64url(58), "T3Blbk", "FJ", base64url(58)],
        documentation: "https://platform.openai.com/docs/api-reference/admin-api-keys",
        at: "https://platform.openai.com/settings/organization/admin-keys",
    }),
    openai.form("user-key", "user API key", {
        pattern: () => new RegExp(`${begin}sk-(?:None-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}${end}`, "g"),
        keywords: ["t3blbkfj"],
        like: ["sk-", alnum(20), "T3Blbk", "FJ", alnum(20)],
        unlike: [["sk-", alnum(48)]],
    }),
    anthropic.token("api-key", "API key", {
        prefix: "sk-ant-api03-",
        body: /[A-Za-z0-9_-]{93}AA/,
        like: [base64url(93), "AA"],
    }),
    anthropic.token("admin-key", "admin API key", {
        prefix: "sk-ant-admin01-",
        body: /[A-Za-z0-9_-]{93}AA/,
        like: [base64url(93), "AA"],
        documentation: "https://docs.anthropic.com/en/api/administration-api",
    }),
    anthropic.token("oauth-token", "OAuth access or refresh token", {
        prefix: ["sk-ant-oat01-", "sk-ant-ort01-"],
        body: /[A-Za-z0-9_-]{86,110}/,
        like: [base64url(95)],
        documentation: "https://docs.anthropic.com/en/docs/claude-code/github-actions",
        revoke: "Sign out of the sessions under Settings and create a new token.",
    }),
    huggingFace.token("access-token", "user access token", {
        prefix: "hf_",
        body: /[A-Za-z]{34}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 34 }],
        tail: 34,
    }),
    huggingFace.token("organization-token", "organisation API token", {
        prefix: "api_org_",
        body: /[A-Za-z]{34}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 34 }],
    }),
    groq.token("api-key", "API key", {
        prefix: "gsk_",
        body: /[A-Za-z0-9]{20}WGdyb3FY[A-Za-z0-9]{24}/,
        like: [alnum(20), "WGdyb3", "FY", alnum(24)],
        tail: 52,
    }),
    perplexity.token("api-key", "API key", { prefix: "pplx-", body: /[A-Za-z0-9]{48}/, like: [alnum(48)] }),
    replicate.token("api-token", "API token", {
        prefix: "r8_",
        body: /[A-Za-z0-9]{37}/,
        like: [alnum(37)],
        tail: 37,
    }),
    openRouter.token("api-key", "API key", { prefix: "sk-or-v1-", body: /[0-9a-f]{64}/, like: [hex(64)] }),
    xai.token("api-key", "API key", { prefix: "xai-", body: /[A-Za-z0-9]{80}/, like: [alnum(80)], tail: 80 }),
    nvidia.token("api-key", "API key", { prefix: "nvapi-", body: /[A-Za-z0-9_-]{64}/, like: [base64url(64)] }),
    elevenLabs.near("api-key", "API key", {
        words: ["elevenlabs", "eleven_labs", "eleven-labs", "xi-api-key", "xi_api_key"],
        value: /sk_[0-9a-f]{48}/,
        like: ["sk_", hex(48)],
    }),
    deepSeek.assigned("api-key", "API key", {
        names: ["deepseek api key", "deepseek key", "deepseek token"],
        value: /sk-[0-9a-f]{32}/,
        like: ["sk-", hex(32)],
        confidence: "high",
    }),
    cohere.assigned("api-key", "API key", {
        names: ["cohere api key", "cohere key", "cohere token", "co api key"],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    mistral.assigned("api-key", "API key", {
        names: ["mistral api key", "mistralai api key", "mistral key", "mistral token"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    langSmith.token("api-key", "API key", {
        prefix: ["lsv2_pt_", "lsv2_sk_"],
        body: /[0-9a-f]{32}_[0-9a-f]{10}/,
        like: [hex(32), "_", hex(10)],
    }),
    pinecone.token("api-key", "API key", {
        prefix: "pcsk_",
        body: /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{50,70}/,
        like: [alnum(5), "_", alnum(63)],
    }),
    pinecone.assigned("legacy-api-key", "API key of the older form", {
        names: ["pinecone api key", "pinecone key"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    weightsAndBiases.assigned("api-key", "API key", {
        names: ["wandb api key", "wandb key", "wandb token"],
        value: /(?:local-)?[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    together.token("api-key", "API key", {
        prefix: "tgp_v1_",
        body: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    together.assigned("legacy-api-key", "API key of the older form", {
        names: ["together api key", "togetherai api key", "together ai api key"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    fireworks.near("api-key", "API key", {
        words: ["fireworks"],
        value: /fw_[A-Za-z0-9]{22,24}/,
        like: ["fw_", alnum(24)],
    }),
    cerebras.token("api-key", "API key", { prefix: "csk-", body: /[a-z0-9]{48}/, like: [lower(48)], tail: 48 }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/ai-data.js


const voyage = provider("voyage-ai", "Voyage AI", {
    documentation: "https://docs.voyageai.com/docs/api-key-and-installation",
    revoke: "Delete the key in the dashboard.",
    at: "https://dashboard.voyageai.com/api-keys",
});
const jina = provider("jina-ai", "Jina AI", {
    documentation: "https://jina.ai/api-dashboard/",
    revoke: "Delete the key in the API dashboard.",
    at: "https://jina.ai/api-dashboard/key-manager",
});
const tavily = provider("tavily", "Tavily", {
    documentation: "https://docs.tavily.com/documentation/quickstart",
    revoke: "Delete the key in the dashboard.",
    at: "https://app.tavily.com/",
});
const exa = provider("exa", "Exa", {
    documentation: "https://docs.exa.ai/reference/getting-started",
    revoke: "Delete the key in the dashboard.",
    at: "https://dashboard.exa.ai/api-keys",
});
const firecrawl = provider("firecrawl", "Firecrawl", {
    documentation: "https://docs.firecrawl.dev/introduction",
    revoke: "Delete the key in the dashboard.",
    at: "https://www.firecrawl.dev/app/api-keys",
});
const deepgram = provider("deepgram", "Deepgram", {
    documentation: "https://developers.deepgram.com/docs/create-additional-api-keys",
    revoke: "Delete the key of the project.",
    at: "https://console.deepgram.com/",
});
const assemblyAi = provider("assemblyai", "AssemblyAI", {
    documentation: "https://www.assemblyai.com/docs/api-reference/overview",
    revoke: "Delete the key in the dashboard.",
    at: "https://www.assemblyai.com/app/api-keys",
});
const apify = provider("apify", "Apify", {
    documentation: "https://docs.apify.com/platform/integrations/api",
    revoke: "Delete the token under Settings → API & Integrations.",
    at: "https://console.apify.com/settings/integrations",
});
const browserbase = provider("browserbase", "Browserbase", {
    documentation: "https://docs.browserbase.com/introduction/getting-started",
    revoke: "Rotate the key in the settings.",
    at: "https://www.browserbase.com/settings",
});
const deepL = provider("deepl", "DeepL", {
    documentation: "https://developers.deepl.com/docs/getting-started/auth",
    revoke: "Deactivate the key under API keys.",
    at: "https://www.deepl.com/your-account/keys",
});
const cartesia = provider("cartesia", "Cartesia", {
    documentation: "https://docs.cartesia.ai/get-started/authenticate-your-client-applications",
    revoke: "Delete the key in the console.",
    at: "https://play.cartesia.ai/keys",
});
const serpApi = provider("serpapi", "SerpApi", {
    documentation: "https://serpapi.com/search-api",
    revoke: "Regenerate the key in the account.",
    at: "https://serpapi.com/manage-api-key",
});
const serper = provider("serper", "Serper", {
    documentation: "https://serper.dev/",
    revoke: "Replace the key in the dashboard.",
    at: "https://serper.dev/api-keys",
});
const roboflow = provider("roboflow", "Roboflow", {
    documentation: "https://docs.roboflow.com/api-reference/authentication",
    revoke: "Revoke the key in the workspace's settings.",
    at: "https://app.roboflow.com/settings/api",
});
const clarifai = provider("clarifai", "Clarifai", {
    documentation: "https://docs.clarifai.com/control/authentication/pat",
    revoke: "Delete the token under Settings → Secrets.",
    at: "https://clarifai.com/settings/secrets",
});
const nomic = provider("nomic", "Nomic", {
    documentation: "https://docs.nomic.ai/atlas/capabilities/api-keys",
    revoke: "Delete the key in the settings.",
    at: "https://atlas.nomic.ai/",
});
const scraperApi = provider("scraperapi", "ScraperAPI", {
    documentation: "https://docs.scraperapi.com/",
    revoke: "Regenerate the key in the dashboard.",
    at: "https://dashboard.scraperapi.com/",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Search, scraping, speech and translation for models. */
const aiData = [
    voyage.near("api-key", "API key", {
        words: ["voyage"],
        value: /pa-[A-Za-z0-9_-]{43}/,
        like: ["pa-", base64url(43)],
    }),
    jina.token("api-key", "API key", {
        prefix: "jina_",
        body: /[A-Za-z0-9_-]{60}/,
        like: [base64url(60)],
        tail: 60,
    }),
    tavily.token("api-key", "API key", {
        prefix: "tvly-",
        body: /(?:dev-|prod-)?[A-Za-z0-9_-]{32,64}/,
        like: ["dev-", alnum(32)],
        tail: 32,
    }),
    exa.assigned("api-key", "API key", { names: ["exa api key", "exa key"], value: uuidBody, like: [uuid] }),
    firecrawl.token("api-key", "API key", { prefix: "fc-", body: /[0-9a-f]{32}/, like: [hex(32)], tail: 32 }),
    deepgram.assigned("api-key", "API key", {
        names: ["deepgram api key", "deepgram key", "deepgram token"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    assemblyAi.assigned("api-key", "API key", {
        names: ["assemblyai api key", "assembly ai api key", "assemblyai key", "assembly api key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    apify.token("api-token", "API token", {
        prefix: "apify_api_",
        body: /[A-Za-z0-9]{34,38}/,
        like: [alnum(36)],
    }),
    browserbase.token("api-key", "API key", {
        prefix: ["bb_live_", "bb_test_"],
        body: /[A-Za-z0-9_-]{27}/,
        like: [base64url(27)],
    }),
    deepL.form("api-key", "API key of the free plan", {
        pattern: new RegExp(`${begin}${uuidBody.source}:fx${end}`, "g"),
        keywords: [":fx"],
        like: [uuid, ":fx"],
        unlike: [[hex(12), ":fx"]],
    }),
    deepL.assigned("pro-api-key", "API key", {
        names: ["deepl api key", "deepl auth key", "deepl key"],
        value: new RegExp(`${uuidBody.source}(?!:fx)`),
        like: [uuid],
    }),
    cartesia.token("api-key", "API key", {
        prefix: "sk_car_",
        body: /[A-Za-z0-9_-]{20,60}/,
        like: [alnum(22)],
    }),
    serpApi.assigned("api-key", "API key", {
        names: ["serpapi api key", "serpapi key", "serp api key", "serpapi token"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    serper.assigned("api-key", "API key", {
        names: ["serper api key", "serper key", "google serper api key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    roboflow.assigned("api-key", "API key", {
        names: ["roboflow api key", "roboflow key"],
        value: /[A-Za-z0-9]{20}/,
        like: [alnum(20)],
    }),
    clarifai.assigned("pat", "personal access token", {
        names: ["clarifai pat", "clarifai api key", "clarifai key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    nomic.token("api-key", "API key", {
        prefix: "nk-",
        body: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
        tail: 43,
    }),
    scraperApi.assigned("api-key", "API key", {
        names: ["scraperapi key", "scraper api key", "scraperapi api key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/ai-tools.js


const modal = provider("modal", "Modal", {
    documentation: "https://modal.com/docs/reference/modal.config",
    revoke: "Delete the token under Settings → API Tokens.",
    at: "https://modal.com/settings/tokens",
});
const runPod = provider("runpod", "Runpod", {
    documentation: "https://docs.runpod.io/get-started/api-keys",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://console.runpod.io/user/settings",
});
const langfuse = provider("langfuse", "Langfuse", {
    documentation: "https://langfuse.com/docs/observability/get-started",
    revoke: "Delete the keys in the project's settings.",
    at: "https://cloud.langfuse.com/",
});
const helicone = provider("helicone", "Helicone", {
    documentation: "https://docs.helicone.ai/helicone-headers/helicone-auth",
    revoke: "Delete the key in the settings.",
    at: "https://us.helicone.ai/settings/api-keys",
});
const e2b = provider("e2b", "E2B", {
    documentation: "https://e2b.dev/docs/api-key",
    revoke: "Delete the key in the dashboard.",
    at: "https://e2b.dev/dashboard",
});
const daytona = provider("daytona", "Daytona", {
    documentation: "https://www.daytona.io/docs/en/api-keys/",
    revoke: "Revoke the key in the dashboard.",
    at: "https://app.daytona.io/dashboard/keys",
});
const llamaIndex = provider("llamaindex", "LlamaIndex", {
    documentation: "https://docs.cloud.llamaindex.ai/api_key",
    revoke: "Delete the key in LlamaCloud.",
    at: "https://cloud.llamaindex.ai/",
});
const stability = provider("stability-ai", "Stability AI", {
    documentation: "https://platform.stability.ai/docs/getting-started/authentication",
    revoke: "Delete the key in the account.",
    at: "https://platform.stability.ai/account/keys",
});
const fal = provider("fal", "fal", {
    documentation: "https://docs.fal.ai/model-endpoints/server-side",
    revoke: "Delete the key in the dashboard.",
    at: "https://fal.ai/dashboard/keys",
});
const logfire = provider("logfire", "Pydantic Logfire", {
    documentation: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/",
    revoke: "Revoke the token in the project's settings.",
    at: "https://logfire.pydantic.dev/",
});
const moonshot = provider("moonshot-ai", "Moonshot AI", {
    documentation: "https://platform.moonshot.ai/docs/introduction",
    revoke: "Delete the key in the console.",
    at: "https://platform.moonshot.ai/console/api-keys",
});
const dashScope = provider("dashscope", "DashScope", {
    documentation: "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
    revoke: "Delete the key in Model Studio.",
    at: "https://modelstudio.console.alibabacloud.com/",
});
const siliconFlow = provider("siliconflow", "SiliconFlow", {
    documentation: "https://docs.siliconflow.com/en/userguide/quickstart",
    revoke: "Delete the key in the console.",
    at: "https://cloud.siliconflow.com/account/ak",
});
const zhipu = provider("zhipu", "Zhipu AI", {
    documentation: "https://docs.bigmodel.cn/cn/api/introduction",
    revoke: "Delete the key in the console.",
    at: "https://open.bigmodel.cn/usercenter/apikeys",
});
const braintrust = provider("braintrust", "Braintrust", {
    documentation: "https://www.braintrust.dev/docs/reference/api",
    revoke: "Delete the key in the organisation's settings.",
    at: "https://www.braintrust.dev/app/settings",
});
const comet = provider("comet", "Comet", {
    documentation: "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
    revoke: "Generate a new key in the settings.",
    at: "https://www.comet.com/",
});
const cursor = provider("cursor", "Cursor", {
    documentation: "https://docs.cursor.com/en/account/teams/admin-api",
    revoke: "Revoke the key under Settings → API Keys.",
    at: "https://cursor.com/dashboard",
});
const amp = provider("amp", "Amp", {
    documentation: "https://ampcode.com/manual",
    revoke: "Revoke the token in the settings.",
    at: "https://ampcode.com/settings",
});
const friendli = provider("friendliai", "FriendliAI", {
    documentation: "https://friendli.ai/docs/guides/personal_access_tokens",
    revoke: "Delete the token in the personal settings.",
    at: "https://friendli.ai/suite/setting/tokens",
});
const baseten = provider("baseten", "Baseten", {
    documentation: "https://docs.baseten.co/organization/api-keys",
    revoke: "Revoke the key under Settings → API keys.",
    at: "https://app.baseten.co/settings/api_keys",
});
const mem0 = provider("mem0", "Mem0", {
    documentation: "https://docs.mem0.ai/platform/quickstart",
    revoke: "Delete the key in the dashboard.",
    at: "https://app.mem0.ai/dashboard/api-keys",
});
const ai_tools_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Further models, evaluation, agents, and machines to run them on. */
const aiTools = [
    modal.near("token", "token secret", {
        words: ["modal"],
        value: /as-[A-Za-z0-9]{22}/,
        like: ["as-", alnum(22)],
    }),
    runPod.token("api-key", "API key", {
        prefix: "rpa_",
        body: /[A-Z0-9]{40,60}(?:[a-z0-9]{2,8})?/,
        like: [{ alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length: 46 }],
        tail: 40,
    }),
    langfuse.token("secret-key", "secret key", { prefix: "sk-lf-", body: ai_tools_uuidBody, like: [uuid] }),
    langfuse.token("public-key", "public key", {
        kind: "publishable",
        prefix: "pk-lf-",
        body: ai_tools_uuidBody,
        like: [uuid],
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    helicone.token("api-key", "API key", {
        prefix: ["sk-helicone-", "pk-helicone-"],
        body: /(?:eu-|cp-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}/,
        like: [lower(7), "-", lower(7), "-", lower(7), "-", lower(7)],
    }),
    e2b.token("api-key", "API key", { prefix: "e2b_", body: /[0-9a-f]{40}/, like: [hex(40)], tail: 40 }),
    daytona.token("api-key", "API key", { prefix: "dtn_", body: /[0-9a-f]{64}/, like: [hex(64)], tail: 64 }),
    llamaIndex.token("api-key", "LlamaCloud API key", {
        prefix: "llx-",
        body: /[A-Za-z0-9]{48}/,
        like: [alnum(48)],
        tail: 48,
    }),
    stability.assigned("api-key", "API key", {
        names: [
            "stability api key",
            "stability key",
            "stabilityai api key",
            "dreamstudio api key",
            "stability ai api key",
        ],
        value: /sk-[A-Za-z0-9]{48}/,
        like: ["sk-", alnum(48)],
        confidence: "high",
    }),
    fal.assigned("key", "API key", {
        names: ["fal key", "fal api key"],
        value: new RegExp(`${ai_tools_uuidBody.source}:[0-9a-f]{32}`),
        like: [uuid, ":", hex(32)],
        confidence: "high",
    }),
    logfire.token("write-token", "write, read or API token", {
        prefix: ["pylf_v1_us_", "pylf_v1_eu_"],
        body: /[A-Za-z0-9]{43}/,
        like: [alnum(43)],
    }),
    moonshot.assigned("api-key", "API key", {
        names: ["moonshot api key", "kimi api key", "moonshot key"],
        value: /sk-[A-Za-z0-9]{48}/,
        like: ["sk-", alnum(48)],
        confidence: "high",
    }),
    dashScope.assigned("api-key", "API key", {
        names: ["dashscope api key", "qwen api key", "bailian api key"],
        value: /sk-[0-9a-f]{32}/,
        like: ["sk-", hex(32)],
        confidence: "high",
    }),
    siliconFlow.assigned("api-key", "API key", {
        names: ["siliconflow api key", "siliconflow key", "silicon flow api key"],
        value: /sk-[a-z]{48}/,
        digitless: true,
        like: ["sk-", { alphabet: "abcdefghijklmnopqrstuvwxyz", length: 48 }],
        confidence: "high",
    }),
    zhipu.assigned("api-key", "API key", {
        names: [
            "zhipu api key",
            "zhipuai api key",
            "bigmodel api key",
            "glm api key",
            "zai api key",
            "chatglm api key",
        ],
        value: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
        like: [hex(32), ".", alnum(16)],
        confidence: "high",
    }),
    braintrust.assigned("api-key", "API key", {
        names: ["braintrust api key", "braintrust key"],
        value: /sk-[A-Za-z0-9]{48}/,
        like: ["sk-", alnum(48)],
        confidence: "high",
    }),
    comet.assigned("api-key", "API key", {
        names: ["comet api key", "opik api key", "comet ml api key"],
        value: /[A-Za-z0-9]{25}/,
        like: [alnum(25)],
    }),
    cursor.near("api-key", "API key", {
        words: ["cursor_", "cursor-api", "cursorapi", "cursor.com"],
        value: /(?:key|crsr)_[0-9a-f]{64}/,
        like: ["key_", hex(64)],
    }),
    amp.token("access-token", "access token", {
        prefix: "sgamp_user_",
        body: /[A-Za-z0-9_]{40,120}/,
        like: [alnum(60)],
    }),
    friendli.token("access-token", "personal access token", {
        prefix: "flp_",
        body: /[A-Za-z0-9]{44,50}/,
        like: [alnum(46)],
        tail: 44,
    }),
    baseten.assigned("api-key", "API key", {
        names: ["baseten api key", "baseten key"],
        value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
        like: [alnum(8), ".", alnum(32)],
        confidence: "high",
    }),
    mem0.token("api-key", "API key", { prefix: "m0-", body: /[A-Za-z0-9]{40}/, like: [alnum(40)], tail: 40 }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/base64-payload.js
/** Proves a value whose base64 decodes to exactly `size` bytes, such as an Azure account key; refutes every other. */
function proveBase64Size(size) {
    return (value) => (Buffer.from(value, "base64").length === size ? "unproven" : "refuted");
}
/** The JSON object a token carries in base64 after `prefix`, up to `until` where that is given. */
function payloadOf(token, prefix, until) {
    const rest = token.slice(prefix.length);
    const cut = until === undefined ? -1 : rest.indexOf(until);
    try {
        const value = JSON.parse(Buffer.from(cut < 0 ? rest : rest.slice(0, cut), "base64").toString("utf8"));
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Proves a token whose payload is JSON with all of `fields`, and refutes every other. */
function provePayload(prefix, fields, until) {
    return (token) => {
        const payload = payloadOf(token, prefix, until);
        return payload && fields.every((field) => field in payload) ? "proven" : "refuted";
    };
}
/** Facts of a payload that are texts or numbers: `{ organisation: "org" }` shows field `org` as organisation. */
function describePayload(prefix, fields, until) {
    return (token) => {
        const payload = payloadOf(token, prefix, until);
        const facts = {};
        for (const [name, field] of Object.entries(fields)) {
            const value = payload?.[field];
            if (typeof value === "string" || typeof value === "number")
                facts[name] = String(value).slice(0, 200);
        }
        return facts;
    };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/alerting.js



const sentry = provider("sentry", "Sentry", {
    documentation: "https://docs.sentry.io/account/auth-tokens/",
    revoke: "Revoke the token under Settings → Auth Tokens.",
    at: "https://sentry.io/settings/auth-tokens/",
});
const betterStack = provider("better-stack", "Better Stack", {
    documentation: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
    revoke: "Delete the token under API tokens.",
    at: "https://betterstack.com/settings/api-tokens/0",
});
const pagerDuty = provider("pagerduty", "PagerDuty", {
    documentation: "https://support.pagerduty.com/main/docs/api-access-keys",
    revoke: "Delete the key under Integrations → API Access Keys.",
});
const opsgenie = provider("opsgenie", "Opsgenie", {
    documentation: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
    revoke: "Delete the key under Settings → API key management.",
    at: "https://app.opsgenie.com/settings/api-key-management",
});
const rollbar = provider("rollbar", "Rollbar", {
    documentation: "https://docs.rollbar.com/docs/access-tokens",
    revoke: "Delete the token under Project or Account Access Tokens.",
    at: "https://rollbar.com/",
});
const bugsnag = provider("bugsnag", "Bugsnag", {
    documentation: "https://docs.bugsnag.com/api/data-access/",
    revoke: "Delete the personal auth token under My account.",
    at: "https://app.bugsnag.com/settings/my-account",
});
const airbrake = provider("airbrake", "Airbrake", {
    documentation: "https://docs.airbrake.io/docs/devops-tools/api/",
    revoke: "Regenerate the key in the project's or profile's settings.",
});
const checkly = provider("checkly", "Checkly", {
    documentation: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
    revoke: "Delete the key under User settings → API keys.",
    at: "https://app.checklyhq.com/settings/user/api-keys",
});
const uptimeRobot = provider("uptimerobot", "UptimeRobot", {
    documentation: "https://uptimerobot.com/api/",
    revoke: "Delete the key under Integrations & API.",
    at: "https://dashboard.uptimerobot.com/integrations",
});
const statuspage = provider("statuspage", "Statuspage", {
    documentation: "https://developer.statuspage.io/",
    revoke: "Delete the key under API info.",
    at: "https://manage.statuspage.io/",
});
const rootly = provider("rootly", "Rootly", {
    documentation: "https://docs.rootly.com/api-reference/overview",
    revoke: "Delete the key in the organisation's settings.",
    at: "https://rootly.com/",
});
const orgToken = (seed) => `${Buffer.from(JSON.stringify({ iat: 1700000000.5, url: "https://sentry.io", region_url: "https://de.sentry.io", org: "shop" })).toString("base64")}_${render(base64(43), seed)}`;
const sentryBody = /[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{43}/;
/** Errors, uptime and who is on call. */
const alerting = [
    sentry.token("organization-token", "organisation auth token", {
        prefix: "sntrys_",
        body: sentryBody,
        like: [orgToken],
        prove: provePayload("sntrys_", ["iat", "org"], "_"),
        describe: describePayload("sntrys_", { organisation: "org", region: "region_url" }, "_"),
    }),
    sentry.token("user-token", "user auth token", { prefix: "sntryu_", body: /[0-9a-f]{64}/, like: [hex(64)] }),
    sentry.token("integration-token", "internal integration or app token", {
        prefix: ["sntryi_", "sntrya_"],
        body: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    sentry.assigned("legacy-token", "auth token of the older form", {
        names: ["sentry auth token", "sentry api key", "sentry token"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    sentry.form("dsn", "client key (DSN)", {
        kind: "publishable",
        pattern: /https?:\/\/[0-9a-f]{32}(?::[0-9a-f]{32})?@(?:o\d{1,10}\.)?(?:ingest\.)?(?:(?:us|de)\.)?(?:ingest\.)?sentry\.io\/\d{1,20}(?!\d)/g,
        keywords: ["sentry.io/"],
        like: ["https://", hex(32), "@o", digits(6), ".ingest.sentry.io/", digits(7)],
        unlike: [["https://o", digits(6), ".ingest.sentry.io/", digits(7)]],
        documentation: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
        revoke: "Nothing to revoke: a DSN only lets events in. Disable it under Client Keys if it is abused.",
    }),
    betterStack.assigned("source-token", "source or API token", {
        names: [
            "logtail source token",
            "betterstack token",
            "better stack token",
            "betteruptime api token",
            "logtail token",
            "betterstack source token",
            "better uptime api token",
        ],
        value: /[A-Za-z0-9]{24}/,
        like: [alnum(24)],
    }),
    pagerDuty.assigned("api-key", "REST API key", {
        names: ["pagerduty api key", "pagerduty token", "pagerduty api token", "pd api key", "pagerduty key"],
        value: /(?:u\+|y_)?[A-Za-z0-9_-]{18,20}/,
        like: ["u+", alnum(18)],
    }),
    pagerDuty.assigned("integration-key", "Events API integration key", {
        names: ["pagerduty integration key", "pagerduty routing key", "pagerduty service key", "pd routing key"],
        value: /(?:[0-9a-f]{32}|R[0-9A-Z]{31})/,
        like: [hex(32)],
        documentation: "https://support.pagerduty.com/main/docs/services-and-integrations",
    }),
    opsgenie.assigned("api-key", "API key", {
        names: ["opsgenie api key", "opsgenie key", "opsgenie token", "genie key"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    opsgenie.form("authorization-header", "API key in a header", {
        pattern: /GenieKey[ \t]{1,4}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
        keywords: ["geniekey"],
        like: ["Authorization: GenieKey ", uuid],
        unlike: [["Authorization: GenieKey ", "$KEY"]],
    }),
    rollbar.assigned("access-token", "server or account access token", {
        names: [
            "rollbar access token",
            "rollbar token",
            "rollbar server token",
            "rollbar post server item",
            "rollbar api key",
        ],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    bugsnag.assigned("api-key", "API key or auth token", {
        names: ["bugsnag api key", "bugsnag token", "bugsnag auth token"],
        value: /(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [hex(32)],
    }),
    airbrake.assigned("project-key", "project or user key", {
        names: ["airbrake project key", "airbrake api key", "airbrake user key"],
        value: /[0-9a-f]{32,40}/,
        like: [hex(32)],
    }),
    checkly.token("api-key", "user or service API key", {
        prefix: ["cu_", "cv_"],
        body: /[0-9a-f]{32}/,
        like: [hex(32)],
        tail: 32,
    }),
    uptimeRobot.assigned("api-key", "API key", {
        names: ["uptimerobot api key", "uptime robot api key", "uptimerobot key"],
        value: /[um][0-9]{6,9}-[0-9a-f]{24,32}/,
        like: ["u", digits(7), "-", hex(24)],
    }),
    statuspage.assigned("api-key", "API key", {
        names: ["statuspage api key", "statuspage token", "statuspage io api key"],
        value: /(?:[0-9a-f]{32,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [hex(32)],
    }),
    rootly.token("api-key", "API key", { prefix: "rootly_", body: /[0-9a-f]{64}/, like: [hex(64)] }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/analytics.js


const segment = provider("segment", "Segment", {
    documentation: "https://segment.com/docs/connections/find-writekey/",
    revoke: "Regenerate the write key in the source's settings, or revoke the public API token.",
    at: "https://app.segment.com/",
});
const mixpanel = provider("mixpanel", "Mixpanel", {
    documentation: "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects",
    revoke: "Reset the API secret, or delete the service account, in the project's settings.",
    at: "https://mixpanel.com/settings/project",
});
const amplitude = provider("amplitude", "Amplitude", {
    documentation: "https://amplitude.com/docs/apis/authentication",
    revoke: "Rotate the secret key in the project's settings.",
    at: "https://app.amplitude.com/",
});
const postHog = provider("posthog", "PostHog", {
    documentation: "https://posthog.com/docs/api",
    revoke: "Delete the key under Settings → Personal API keys.",
    at: "https://us.posthog.com/settings/user-api-keys",
});
const rudderStack = provider("rudderstack", "RudderStack", {
    documentation: "https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/",
    revoke: "Revoke the token under Settings.",
    at: "https://app.rudderstack.com/",
});
const googleAnalytics = provider("google-analytics", "Google Analytics", {
    documentation: "https://developers.google.com/analytics/devguides/collection/protocol/ga4",
    revoke: "Delete the secret under Admin → Data streams → Measurement Protocol API secrets.",
    at: "https://analytics.google.com/",
});
const plausible = provider("plausible", "Plausible", {
    documentation: "https://plausible.io/docs/stats-api",
    revoke: "Revoke the key under Settings → API Keys.",
    at: "https://plausible.io/settings/api-keys",
});
const branch = provider("branch", "Branch", {
    documentation: "https://help.branch.io/developers-hub/docs/profile-and-apps",
    revoke: "Regenerate the secret under Account Settings.",
    at: "https://dashboard.branch.io/account-settings/app",
});
const appsFlyer = provider("appsflyer", "AppsFlyer", {
    documentation: "https://support.appsflyer.com/hc/en-us/articles/360004562377",
    revoke: "Reset the API token under Security center.",
    at: "https://hq1.appsflyer.com/",
});
const customerIo = provider("customer-io", "Customer.io", {
    documentation: "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
    revoke: "Delete the key under Account Settings → API Credentials.",
    at: "https://fly.customer.io/settings/api_credentials",
});
const iterable = provider("iterable", "Iterable", {
    documentation: "https://support.iterable.com/hc/en-us/articles/360043464871",
    revoke: "Delete the key under Integrations → API Keys.",
    at: "https://app.iterable.com/",
});
const braze = provider("braze", "Braze", {
    documentation: "https://www.braze.com/docs/api/basics/",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://dashboard.braze.com/",
});
const fullStory = provider("fullstory", "Fullstory", {
    documentation: "https://developer.fullstory.com/server/authentication/",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.fullstory.com/",
});
const hightouch = provider("hightouch", "Hightouch", {
    documentation: "https://hightouch.com/docs/developer-tools/api-guide",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://app.hightouch.com/",
});
const analytics_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Product analytics and customer data. */
const analytics = [
    segment.token("public-api-token", "public API token", {
        prefix: "sgp_",
        body: /[A-Za-z0-9]{64}/,
        like: [alnum(64)],
        tail: 64,
    }),
    segment.assigned("write-key", "write key", {
        names: ["segment write key", "segment api key", "segment io write key", "analytics write key"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    mixpanel.assigned("api-secret", "API secret", {
        names: ["mixpanel api secret", "mixpanel secret", "mixpanel project secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    mixpanel.assigned("service-account-secret", "service account secret", {
        names: ["mixpanel service account secret", "mixpanel password", "mixpanel service account password"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        documentation: "https://developer.mixpanel.com/reference/service-accounts",
    }),
    amplitude.assigned("secret-key", "secret key", {
        names: ["amplitude secret key", "amplitude secret", "amplitude api secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    amplitude.assigned("api-key", "API key", {
        kind: "publishable",
        confidence: "high",
        names: ["amplitude api key", "amplitude key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
        revoke: "Nothing to revoke: it is meant for browsers and only lets events in.",
    }),
    postHog.token("personal-api-key", "personal API key", {
        prefix: "phx_",
        body: /[A-Za-z0-9]{43,60}/,
        like: [alnum(47)],
        tail: 43,
    }),
    postHog.token("project-api-key", "project API key", {
        kind: "publishable",
        prefix: "phc_",
        body: /[A-Za-z0-9]{43,60}/,
        like: [alnum(43)],
        tail: 43,
        revoke: "Nothing to revoke: it is meant for browsers and only lets events in.",
    }),
    postHog.token("feature-flags-key", "feature flags secure key", {
        prefix: "phs_",
        body: /[A-Za-z0-9]{40,60}/,
        like: [alnum(43)],
        tail: 40,
        documentation: "https://posthog.com/docs/feature-flags/remote-config",
    }),
    rudderStack.assigned("access-token", "personal access token", {
        names: ["rudderstack access token", "rudderstack token", "rudder access token"],
        value: /[A-Za-z0-9]{27,40}/,
        like: [alnum(27)],
    }),
    googleAnalytics.assigned("measurement-secret", "Measurement Protocol API secret", {
        names: [
            "ga api secret",
            "ga4 api secret",
            "measurement protocol secret",
            "google analytics api secret",
            "measurement protocol api secret",
        ],
        value: /[A-Za-z0-9_-]{22}/,
        like: [base64url(22)],
    }),
    plausible.assigned("api-key", "API key", {
        names: ["plausible api key", "plausible api token", "plausible token"],
        value: /[A-Za-z0-9_-]{64}/,
        like: [base64url(64)],
    }),
    branch.token("secret", "app secret", {
        prefix: ["secret_live_", "secret_test_"],
        body: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    branch.token("key", "app key", {
        kind: "publishable",
        prefix: ["key_live_", "key_test_"],
        body: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        revoke: "Nothing to revoke: it is meant for apps and browsers.",
    }),
    appsFlyer.assigned("api-token", "API token", {
        names: ["appsflyer api token", "appsflyer token"],
        value: /eyJ[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{20,800}\.[A-Za-z0-9_.-]{20,400}/,
        like: ["eyJ", alnum(33), ".", base64url(200), ".", base64url(43)],
        reach: 1800,
    }),
    customerIo.assigned("api-key", "API key", {
        names: [
            "customerio api key",
            "customer io api key",
            "customerio app api key",
            "customerio site api key",
            "customerio tracking key",
        ],
        value: /(?:[0-9a-f]{20}|[0-9a-f]{32})/,
        like: [hex(32)],
    }),
    iterable.assigned("api-key", "server-side API key", {
        names: ["iterable api key", "iterable key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    braze.assigned("api-key", "REST API key", {
        names: ["braze api key", "braze rest api key", "appboy api key", "braze key"],
        value: analytics_uuidBody,
        like: [uuid],
    }),
    fullStory.near("api-key", "API key", {
        words: ["fullstory"],
        value: /(?:na1|eu1)\.[A-Za-z0-9+/=]{40,160}/,
        like: ["na1.", alnum(80)],
    }),
    hightouch.assigned("api-key", "API key", {
        names: ["hightouch api key", "hightouch token", "hightouch api token"],
        value: analytics_uuidBody,
        like: [uuid],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/automation.js


const typeform = provider("typeform", "Typeform", {
    documentation: "https://www.typeform.com/developers/get-started/personal-access-token/",
    revoke: "Delete the token under Personal tokens.",
    at: "https://admin.typeform.com/user/tokens",
});
const calCom = provider("cal-com", "Cal.com", {
    documentation: "https://cal.com/docs/api-reference/v2/introduction",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://app.cal.com/settings/developer/api-keys",
});
const calendly = provider("calendly", "Calendly", {
    documentation: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
    revoke: "Revoke the token under Integrations → API & webhooks.",
    at: "https://calendly.com/integrations/api_webhooks",
});
const zapier = provider("zapier", "Zapier", {
    documentation: "https://help.zapier.com/hc/en-us/articles/8496288690317",
    revoke: "Make a new catch hook and delete this one.",
    at: "https://zapier.com/app/zaps",
});
const make = provider("make", "Make", {
    documentation: "https://help.make.com/webhooks",
    revoke: "Delete the webhook under Webhooks.",
    at: "https://www.make.com/",
});
const ifttt = provider("ifttt", "IFTTT", {
    documentation: "https://help.ifttt.com/hc/en-us/articles/115010230347",
    revoke: "Regenerate the key in the Webhooks settings.",
    at: "https://ifttt.com/maker_webhooks/settings",
});
const n8n = provider("n8n", "n8n", {
    documentation: "https://docs.n8n.io/api/authentication/",
    revoke: "Delete the key under Settings → n8n API.",
});
const retool = provider("retool", "Retool", {
    documentation: "https://docs.retool.com/org-users/guides/retool-api-authentication",
    revoke: "Delete the token under Settings → API.",
});
const postman = provider("postman", "Postman", {
    documentation: "https://learning.postman.com/docs/developer/postman-api/authentication/",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://go.postman.co/settings/me/api-keys",
});
const readMe = provider("readme", "ReadMe", {
    documentation: "https://docs.readme.com/main/reference/intro/authentication",
    revoke: "Delete the key under Configuration → API Keys.",
    at: "https://dash.readme.com/",
});
const rapidApi = provider("rapidapi", "RapidAPI", {
    documentation: "https://docs.rapidapi.com/docs/keys",
    revoke: "Delete the key of the application.",
    at: "https://rapidapi.com/developer/security",
});
const docusign = provider("docusign", "Docusign", {
    documentation: "https://developers.docusign.com/platform/auth/",
    revoke: "Delete the secret key of the app under Apps and Keys.",
    at: "https://admindemo.docusign.com/apps-and-keys",
});
const pandaDoc = provider("pandadoc", "PandaDoc", {
    documentation: "https://developers.pandadoc.com/reference/api-key-authentication-process",
    revoke: "Delete the key in the developer dashboard.",
    at: "https://app.pandadoc.com/a/#/api-dashboard/configuration",
});
const wakaTime = provider("wakatime", "WakaTime", {
    documentation: "https://wakatime.com/developers",
    revoke: "Reset the key in the account's settings.",
    at: "https://wakatime.com/settings/account",
});
const pushover = provider("pushover", "Pushover", {
    documentation: "https://pushover.net/api",
    revoke: "Delete the application, or ask support to reset the user key.",
    at: "https://pushover.net/",
});
const pipedream = provider("pipedream", "Pipedream", {
    documentation: "https://pipedream.com/docs/rest-api/auth",
    revoke: "Revoke the key in the account's settings.",
    at: "https://pipedream.com/user",
});
const automation_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Automation, forms, API tools and notifications. */
const automation = [
    typeform.token("personal-access-token", "personal access token", {
        prefix: "tfp_",
        body: /[A-Za-z0-9_-]{44,59}/,
        like: [base64url(59)],
        tail: 44,
    }),
    calCom.token("api-key", "API key", { prefix: "cal_live_", body: /[0-9a-f]{32}/, like: [hex(32)] }),
    calendly.assigned("personal-access-token", "personal access token", {
        names: [
            "calendly api key",
            "calendly token",
            "calendly access token",
            "calendly api token",
            "calendly personal access token",
        ],
        value: /eyJ[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{100,600}\.[A-Za-z0-9_-]{60,120}/,
        like: ["eyJ", alnum(60), ".", base64url(200), ".", base64url(86)],
        reach: 1200,
        confidence: "high",
    }),
    zapier.form("webhook", "catch hook address", {
        pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{4,10}\/[a-z0-9]{5,12})(?![a-z0-9])/g,
        keywords: ["hooks.zapier.com/hooks/"],
        confidence: "medium",
        entropy: 2,
        like: ["https://hooks.zapier.com/hooks/catch/", digits(7), "/", lower(7)],
        unlike: [["https://hooks.zapier.com/hooks/catch/"]],
    }),
    make.form("webhook", "webhook address", {
        pattern: /hook\.(?:[a-z]{2}\d\.)?make\.com\/(?<secret>[a-z0-9]{32})(?![a-z0-9])/g,
        keywords: ["make.com/"],
        confidence: "medium",
        like: ["https://hook.eu1.make.com/", lower(32)],
        unlike: [["https://hook.eu1.make.com/", lower(8)]],
    }),
    ifttt.form("webhook-key", "webhooks key", {
        pattern: /maker\.ifttt\.com\/(?:trigger\/[^\s"'<>/]{1,80}\/(?:json\/)?with\/key|use)\/(?<secret>[A-Za-z0-9_-]{22,43})(?![A-Za-z0-9_-])/g,
        keywords: ["maker.ifttt.com/"],
        like: ["https://maker.ifttt.com/trigger/order/with/key/", base64url(22)],
        unlike: [["https://maker.ifttt.com/trigger/order/with/key/", "{key}"]],
    }),
    n8n.assigned("encryption-key", "encryption key", {
        names: ["n8n encryption key"],
        value: /[A-Za-z0-9+/=_-]{24,64}/,
        like: [alnum(32)],
        documentation: "https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/",
        revoke: "Set a new key and enter every stored credential again.",
    }),
    retool.token("api-token", "API token", { prefix: "retool_01", body: /[a-z0-9]{24}/, like: [lower(24)] }),
    postman.token("api-key", "API key", {
        prefix: "PMAK-",
        body: /[0-9a-f]{24}-[0-9a-f]{34}/,
        like: [hex(24), "-", hex(34)],
    }),
    postman.token("collection-access-key", "collection access key", {
        prefix: "PMAT-",
        body: /[A-Z0-9]{26}/,
        like: [upper(26)],
    }),
    readMe.token("api-key", "API key", { prefix: "rdme_", body: /[a-z0-9]{70,74}/, like: [lower(70)] }),
    rapidApi.assigned("key", "application key", {
        names: ["rapidapi key", "x rapidapi key", "rapid api key"],
        value: /[A-Za-z0-9]{10}msh[A-Za-z0-9]{15}p[A-Za-z0-9]{6}jsn[A-Za-z0-9]{12}/,
        like: [hex(10), "msh", hex(15), "p", hex(6), "jsn", hex(12)],
        confidence: "high",
    }),
    docusign.assigned("secret-key", "integration secret key", {
        names: ["docusign secret key", "docusign client secret", "docusign secret"],
        value: automation_uuidBody,
        like: [uuid],
    }),
    pandaDoc.assigned("api-key", "API key", {
        names: ["pandadoc api key", "pandadoc key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    wakaTime.token("api-key", "API key", { prefix: "waka_", body: automation_uuidBody, like: [uuid] }),
    pushover.assigned("api-token", "application token", {
        names: ["pushover token", "pushover api token", "pushover app token", "pushover user key"],
        value: /[au][a-z0-9]{29}/,
        like: ["a", lower(29)],
    }),
    pipedream.assigned("api-key", "API key", {
        names: ["pipedream api key", "pipedream key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/base32.js
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Decodes base32 (RFC 4648 section 6) without padding; bits that fill no byte are dropped. Nothing where it is none. */
function base32Decode(text) {
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const letter of text) {
        const value = alphabet.indexOf(letter);
        if (value < 0)
            return undefined;
        held = ((held << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes.push((held >> bits) & 0xff);
    }
    return Buffer.from(bytes);
}
/** Encodes bytes as base32 (RFC 4648 section 6) without padding. */
function base32Encode(bytes) {
    let text = "";
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += alphabet[(held >> bits) & 31];
        }
    }
    return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/aws.js

/**
 * The 12-digit account an AWS access key id belongs to. Ids issued since 2019 carry it: the ten characters after the
 * four-letter prefix are base32, their first 47 bits below the top one are the account's number.
 *
 * @returns Nothing for an older id, whose fifth character is below `Q`.
 */
function awsAccount(keyId) {
    if ((keyId[4] ?? "") < "Q")
        return undefined;
    const bytes = base32Decode(keyId.slice(4, 14));
    if (!bytes || bytes.length < 6)
        return undefined;
    const account = Number((BigInt(bytes.readUIntBE(0, 6)) & 0x7fffffffff80n) >> 7n);
    return account < 1e12 ? String(account).padStart(12, "0") : undefined;
}
const kinds = {
    AKIA: "long-term access key",
    ASIA: "temporary access key",
    ABIA: "STS service bearer token",
    ACCA: "context-specific credential",
};
/** Kind of the key and the account it belongs to. */
function describeAwsKeyId(keyId) {
    const account = awsAccount(keyId);
    return { kind: kinds[keyId.slice(0, 4)] ?? "access key", ...(account && { account }) };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/aws.js




const aws = provider("aws", "AWS", {
    documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    revoke: "Deactivate and then delete the access key in IAM, and look in CloudTrail for what was done with it.",
    at: "https://console.aws.amazon.com/iam/home#/security_credentials",
});
const amazon = provider("amazon", "Amazon", {
    documentation: "https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api",
    revoke: "Rotate the client credentials in Developer Central; ask the seller to authorise the application again.",
    at: "https://developer.amazon.com/",
});
const alexa = "https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html";
/** Forty characters of base64 that nothing else of base64 surrounds. */
const secretKey = /[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;
/** Amazon Web Services, and Amazon's own seller and sign-in services. */
const awsRules = [
    aws.token("access-key-id", "access key id", {
        prefix: ["AKIA", "ASIA", "ABIA", "ACCA"],
        body: /[A-Z2-7]{16}(?!(?:\/|%2F)\d{8}(?:\/|%2F))/,
        like: ["Q", base32(15)],
        tail: 16,
        confidence: "medium",
        unlike: [["X-Amz-Credential=", "AKIA", "Q", base32(15), "%2F20261122%2Feu-west-1"]],
        describe: describeAwsKeyId,
        documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    }),
    aws.assigned("secret-access-key", "secret access key", {
        names: [
            "aws secret access key",
            "aws secret key",
            "aws secret",
            "secret access key",
            "aws access secret",
        ],
        value: secretKey,
        like: [base64(40)],
        confidence: "high",
        entropy: 3.5,
    }),
    aws.form("access-key-pair", "access key id with its secret", {
        pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}["'\s,:;|/]{1,10}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
        keywords: ["akia", "asia"],
        follows: (0,follows/* wordRun */.o)(16),
        like: ["AKIA", "Q", base32(15), ",", base64(40)],
        also: [["ASIA", "Q", base32(15), '", "', base64(40)]],
        unlike: [
            ["AKIA", "Q", base32(15), ",", base64(39)],
            ["AKIA", "Q", base32(15), " ", hex(64)],
        ],
    }),
    aws.assigned("session-token", "session token", {
        names: ["aws session token", "aws security token", "x amz security token"],
        value: /[A-Za-z0-9/+=]{100,2000}/,
        like: ["IQoJb3JpZ2lu", base64(300)],
        reach: 2600,
        revoke: "It expires by itself; until then revoke the role's active sessions in IAM.",
    }),
    aws.token("bedrock-api-key", "Bedrock API key (long-term)", {
        prefix: "ABSKQmVkcm9ja0FQSUtleS",
        body: /[A-Za-z0-9+/]{80,240}={0,2}/,
        like: ["1", base64(109), "="],
        documentation: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        revoke: "Delete the key in the Bedrock console or its service-specific credential in IAM.",
    }),
    aws.token("bedrock-short-term-api-key", "Bedrock API key (short-term)", {
        prefix: "bedrock-api-key-",
        body: /[A-Za-z0-9+/]{100,4000}={0,2}/,
        like: [base64(600)],
        reach: 4200,
        documentation: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        revoke: "It expires with the session that made it, after 12 hours at most; revoke that session's role.",
    }),
    aws.token("appsync-api-key", "AppSync API key", {
        prefix: "da2-",
        body: /[a-z0-9]{26}/,
        like: [lower(26)],
        tail: 26,
        documentation: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
        revoke: "Delete the API key in the AppSync API's settings.",
    }),
    aws.assigned("ses-smtp-password", "SES SMTP password", {
        names: ["ses smtp password", "ses password", "ses smtp secret"],
        value: /B[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/,
        like: ["B", base64(43)],
        documentation: "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html",
        revoke: "Delete the IAM user's access key the SMTP password was derived from.",
    }),
    amazon.token("mws-auth-token", "MWS authorisation token", {
        prefix: "amzn.mws.",
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    amazon.token("lwa-client-secret", "Login with Amazon client secret", {
        prefix: "amzn1.oa2-cs.v1.",
        body: /[0-9a-f]{64}/,
        like: [hex(64)],
        documentation: alexa,
    }),
    amazon.token("lwa-refresh-token", "Login with Amazon refresh token", {
        prefix: "Atzr|",
        body: /[A-Za-z0-9_-]{60,1500}/,
        like: [base64url(300)],
        reach: 1600,
        documentation: alexa,
    }),
    amazon.token("lwa-access-token", "Login with Amazon access token", {
        prefix: "Atza|",
        body: /[A-Za-z0-9_-]{60,1500}/,
        like: [base64url(300)],
        reach: 1600,
        documentation: alexa,
        revoke: "It expires after an hour; revoke the refresh token it was made with.",
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/azure.js



const azure = provider("azure", "Microsoft Azure", {
    documentation: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
    revoke: "Regenerate the key of the resource in the portal, after moving its users to the second key.",
    at: "https://portal.azure.com/",
});
const base64Of64Bytes = /[A-Za-z0-9+/]{86}==/;
const base64Of32Bytes = /[A-Za-z0-9+/]{43}=/;
const signature = /(?:[A-Za-z0-9]|%2[BbFf]|[+/]){40,60}(?:%3[Dd]|=)/;
/** Microsoft's cloud. */
const azureRules = [
    azure.form("storage-account-key", "storage account key", {
        pattern: /AccountKey\s{0,2}=\s{0,2}(?<secret>[A-Za-z0-9+/]{86}==)/g,
        keywords: ["accountkey"],
        prove: proveBase64Size(64),
        like: [
            "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=",
            base64(86),
            "==;EndpointSuffix=core.windows.net",
        ],
        unlike: [["AccountKey=", base64(40), "=="]],
    }),
    azure.assigned("storage-key", "storage account key in a variable", {
        names: [
            "azure storage key",
            "azure storage account key",
            "azure storage access key",
            "storage account key",
        ],
        value: base64Of64Bytes,
        like: [base64(86), "=="],
        prove: proveBase64Size(64),
        confidence: "high",
    }),
    azure.form("shared-access-key", "shared access key (Service Bus, Event Hubs, IoT Hub)", {
        pattern: /SharedAccessKey\s{0,2}=\s{0,2}(?<secret>[A-Za-z0-9+/]{43}=)/g,
        keywords: ["sharedaccesskey"],
        prove: proveBase64Size(32),
        like: [
            "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=",
            base64(43),
            "=",
        ],
        unlike: [["SharedAccessKeyName=RootManageSharedAccessKey"]],
        documentation: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
    }),
    azure.form("shared-access-signature", "shared access signature in an address", {
        pattern: new RegExp(`[?&](?:sv|se|sp|sr|ss|srt|st|spr|si)=[^\\s"'<>]{1,300}?&(?:amp;)?sig=(?<secret>${signature.source})`, "g"),
        keywords: ["&sig=", "&amp;sig="],
        like: [
            "https://shop.blob.core.windows.net/c?sv=2024-11-04&se=2027-01-01&sp=r&sig=",
            alnum(42),
            "%2F",
            "%3D",
        ],
        also: [
            ["https://shop.blob.core.windows.net/c?sv=2024-11-04&amp;se=2027-01-01&amp;sig=", alnum(43), "%3D"],
        ],
        unlike: [["https://shop.blob.core.windows.net/c?sv=2024-11-04&sig=", alnum(8)]],
        documentation: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
        revoke: "Regenerate the account key it was signed with, or delete its stored access policy.",
    }),
    azure.form("cosmos-db-key", "Cosmos DB account key", {
        pattern: /documents\.azure\.com(?::\d{2,5})?\/?;?\s{0,2}AccountKey\s{0,2}=\s{0,2}(?<secret>[A-Za-z0-9+/]{86}==)/g,
        keywords: ["documents.azure.com"],
        prove: proveBase64Size(64),
        like: ["AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=", base64(86), "=="],
        unlike: [["AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=", base64(20)]],
        documentation: "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data",
    }),
    azure.assigned("cosmos-key", "Cosmos DB account key in a variable", {
        names: [
            "cosmos key",
            "cosmosdb key",
            "cosmos db key",
            "cosmos account key",
            "cosmos primary key",
            "azure cosmos key",
        ],
        value: base64Of64Bytes,
        like: [base64(86), "=="],
        prove: proveBase64Size(64),
        documentation: "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data",
    }),
    azure.form("app-configuration-secret", "App Configuration connection string", {
        pattern: /azconfig\.io;\s{0,2}Id=[A-Za-z0-9+/=:._-]{4,60};\s{0,2}Secret=(?<secret>[A-Za-z0-9+/=]{43,120})/g,
        keywords: ["azconfig.io"],
        like: ["Endpoint=https://shop.azconfig.io;Id=ab12-l0-s0:", alnum(16), ";Secret=", base64(43), "="],
        unlike: [["Endpoint=https://shop.azconfig.io;Id=ab12-l0-s0"]],
        documentation: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
    }),
    azure.form("signalr-access-key", "SignalR or Web PubSub access key", {
        pattern: /(?:service\.signalr\.net|webpubsub\.azure\.com)\/?;\s{0,2}AccessKey=(?<secret>[A-Za-z0-9+/=]{43,120})/g,
        keywords: ["service.signalr.net", "webpubsub.azure.com"],
        like: ["Endpoint=https://shop.service.signalr.net;AccessKey=", base64(43), "=;Version=1.0;"],
        also: [["Endpoint=https://shop.webpubsub.azure.com;AccessKey=", base64(43), "=;Version=1.0;"]],
        unlike: [["Endpoint=https://shop.service.signalr.net;AuthType=azure.msi;"]],
        documentation: "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string",
    }),
    azure.form("communication-services-key", "Communication Services access key", {
        pattern: /communication\.azure\.com\/?;\s{0,2}accesskey=(?<secret>[A-Za-z0-9+/=]{43,120})/gi,
        keywords: ["communication.azure.com"],
        like: ["endpoint=https://shop.communication.azure.com/;accesskey=", base64(86), "=="],
        unlike: [["endpoint=https://shop.communication.azure.com/"]],
        documentation: "https://learn.microsoft.com/azure/communication-services/quickstarts/create-communication-resource",
    }),
    azure.form("functions-key", "Functions access key in an address", {
        pattern: /azurewebsites\.net\/[^\s"'<>]{1,200}?[?&]code=(?<secret>[A-Za-z0-9_%/+-]{40,100}(?:=|%3[Dd]){0,2})(?![A-Za-z0-9_%/+-])/g,
        keywords: ["azurewebsites.net/"],
        like: ["https://shop.azurewebsites.net/api/order?code=", base64url(54), "=="],
        unlike: [["https://shop.azurewebsites.net/api/order?code=", alnum(6)]],
        documentation: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
        revoke: "Renew the function or host key under App keys.",
    }),
    azure.form("logic-apps-trigger", "Logic Apps trigger address", {
        pattern: /logic\.azure\.com(?::443)?\/workflows\/[0-9a-f]{32}\/[^\s"'<>]{1,240}?sig=(?<secret>[A-Za-z0-9_-]{40,50})/g,
        keywords: ["logic.azure.com"],
        like: [
            "https://prod-01.westeurope.logic.azure.com:443/workflows/",
            hex(32),
            "/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers&sv=1.0&sig=",
            base64url(43),
        ],
        unlike: [["https://prod-01.westeurope.logic.azure.com:443/workflows/", hex(32)]],
        documentation: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
        revoke: "Regenerate the workflow's access keys.",
    }),
    azure.form("publish-profile-password", "App Service publish profile password", {
        pattern: /<publishProfile\s[^>]{20,600}?userPWD="(?<secret>[A-Za-z0-9]{60})"/g,
        keywords: ["<publishprofile"],
        reach: 800,
        like: [
            '<publishProfile profileName="shop" publishMethod="MSDeploy" publishUrl="shop.scm.azurewebsites.net:443" userName="$shop" userPWD="',
            alnum(60),
            '"',
        ],
        unlike: [['<publishProfile profileName="shop" publishMethod="MSDeploy" userPWD=""']],
        documentation: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials",
        revoke: "Reset the publish profile of the app.",
    }),
    azure.assigned("openai-key", "OpenAI or AI services key", {
        names: [
            "azure openai api key",
            "azure openai key",
            "azure api key",
            "azure cognitive key",
            "azure speech key",
            "speech key",
            "azure ai key",
            "azure translator key",
            "ocp apim subscription key",
            "apim subscription key",
        ],
        value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{84})/,
        like: [hex(32)],
        documentation: "https://learn.microsoft.com/azure/ai-services/authentication",
    }),
    azure.assigned("search-key", "AI Search admin key", {
        names: ["azure search key", "azure search admin key", "azure search api key", "search service key"],
        value: /[A-Za-z0-9]{52}/,
        like: [alnum(52)],
        documentation: "https://learn.microsoft.com/azure/search/search-security-api-keys",
    }),
    azure.assigned("container-registry-password", "Container Registry password", {
        names: [
            "acr password",
            "azure container registry password",
            "registry password",
            "container registry password",
        ],
        value: /[A-Za-z0-9+/]{52}(?![A-Za-z0-9+/=])/,
        like: [base64(52)],
        documentation: "https://learn.microsoft.com/azure/container-registry/container-registry-authentication",
    }),
    azure.assigned("redis-key", "Cache for Redis key", {
        names: ["azure redis key", "redis cache key", "azure redis password"],
        value: base64Of32Bytes,
        like: [base64(43), "="],
        prove: proveBase64Size(32),
        documentation: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure",
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/blockchain.js


const alchemy = provider("alchemy", "Alchemy", {
    documentation: "https://www.alchemy.com/docs/create-an-api-key",
    revoke: "Delete the app and make another.",
    at: "https://dashboard.alchemy.com/",
});
const infura = provider("infura", "Infura", {
    documentation: "https://docs.metamask.io/services/get-started/infura/",
    revoke: "Rotate the API key secret, or delete the key.",
    at: "https://developer.metamask.io/",
});
const etherscan = provider("etherscan", "Etherscan", {
    documentation: "https://docs.etherscan.io/getting-an-api-key",
    revoke: "Delete the key under API Keys.",
    at: "https://etherscan.io/myapikey",
});
const coinbase = provider("coinbase", "Coinbase", {
    documentation: "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys",
    revoke: "Delete the key in the developer platform.",
    at: "https://portal.cdp.coinbase.com/access/api",
});
const binance = provider("binance", "Binance", {
    documentation: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
    revoke: "Delete the key under API Management.",
    at: "https://www.binance.com/en/my/settings/api-management",
});
const kraken = provider("kraken", "Kraken", {
    documentation: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
    revoke: "Delete the key under Settings → API.",
    at: "https://pro.kraken.com/app/settings/api",
});
const coinGecko = provider("coingecko", "CoinGecko", {
    documentation: "https://docs.coingecko.com/reference/setting-up-your-api-key",
    revoke: "Delete the key in the developer dashboard.",
    at: "https://www.coingecko.com/en/developers/dashboard",
});
const coinMarketCap = provider("coinmarketcap", "CoinMarketCap", {
    documentation: "https://coinmarketcap.com/api/documentation/v1/",
    revoke: "Replace the key in the developer portal.",
    at: "https://pro.coinmarketcap.com/account",
});
const blockfrost = provider("blockfrost", "Blockfrost", {
    documentation: "https://docs.blockfrost.io/",
    revoke: "Delete the project and make another.",
    at: "https://blockfrost.io/dashboard",
});
const pinata = provider("pinata", "Pinata", {
    documentation: "https://docs.pinata.cloud/account-management/api-keys",
    revoke: "Revoke the key under API Keys.",
    at: "https://app.pinata.cloud/developers/api-keys",
});
const helius = provider("helius", "Helius", {
    documentation: "https://www.helius.dev/docs/api-reference",
    revoke: "Delete the key in the dashboard.",
    at: "https://dashboard.helius.dev/api-keys",
});
const covalent = provider("covalent", "GoldRush", {
    documentation: "https://goldrush.dev/docs/quickstart",
    revoke: "Delete the key in the platform.",
    at: "https://goldrush.dev/platform/apikey",
});
const thirdweb = provider("thirdweb", "thirdweb", {
    documentation: "https://portal.thirdweb.com/account/api-keys",
    revoke: "Revoke the secret key of the project.",
    at: "https://thirdweb.com/team",
});
const quickNode = provider("quicknode", "QuickNode", {
    documentation: "https://www.quicknode.com/docs/welcome",
    revoke: "Refresh the token of the endpoint, or delete the API key.",
    at: "https://dashboard.quicknode.com/",
});
const blockchain_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Nodes, explorers and exchanges. */
const blockchain = [
    alchemy.form("endpoint", "API key in an endpoint's address", {
        pattern: /\.g\.alchemy\.com\/(?:nft\/)?v[23]\/(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/g,
        keywords: [".g.alchemy.com/"],
        like: ["https://eth-mainnet.g.alchemy.com/v2/", base64url(32)],
        unlike: [["https://eth-mainnet.g.alchemy.com/v2/", "${KEY}"]],
    }),
    alchemy.assigned("api-key", "API key", {
        names: ["alchemy api key", "alchemy key", "alchemy auth token"],
        value: /(?:alch_|alcht_)?[A-Za-z0-9_-]{32}/,
        like: [base64url(32)],
    }),
    infura.form("endpoint", "API key in an endpoint's address", {
        pattern: /\.infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
        keywords: [".infura.io/"],
        like: ["https://mainnet.infura.io/v3/", hex(32)],
        unlike: [["https://mainnet.infura.io/v3/", "YOUR-PROJECT-ID"]],
    }),
    infura.assigned("api-key", "API key or secret", {
        names: [
            "infura api key",
            "infura project id",
            "infura key",
            "infura project secret",
            "infura api key secret",
            "infura id",
        ],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    etherscan.assigned("api-key", "API key", {
        names: [
            "etherscan api key",
            "etherscan key",
            "bscscan api key",
            "polygonscan api key",
            "arbiscan api key",
            "basescan api key",
            "snowtrace api key",
            "ftmscan api key",
        ],
        value: /[A-Z0-9]{34}/,
        like: [upper(34)],
    }),
    coinbase.form("cdp-key", "CDP API key", {
        pattern: /organizations\/[0-9a-f-]{36}\/apiKeys\/[0-9a-f-]{36}["'\s,}{:]{1,20}(?:privateKey|private_key|secret)["'\s:]{1,8}(?<secret>-----BEGIN EC PRIVATE KEY-----(?:[^-]|-(?!----)){60,600}-----END EC PRIVATE KEY-----)/g,
        keywords: ["/apikeys/"],
        reach: 900,
        like: [
            '{ "name": "organizations/',
            uuid,
            "/apiKeys/",
            uuid,
            '", "privateKey": "-----BEGIN EC PRIVATE',
            " KEY-----\\n",
            base64(160),
            "\\n-----END EC PRIVATE",
            ' KEY-----\\n" }',
        ],
        unlike: [['{ "name": "organizations/', uuid, "/apiKeys/", uuid, '" }']],
    }),
    coinbase.assigned("api-secret", "API key secret", {
        names: [
            "coinbase api secret",
            "cdp api key secret",
            "coinbase secret",
            "cdp wallet secret",
            "coinbase api key secret",
        ],
        value: /(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{32})/,
        like: [base64(86), "=="],
    }),
    binance.assigned("api-secret", "API key or secret key", {
        names: ["binance api secret", "binance secret key", "binance secret", "binance api key", "binance key"],
        value: /[A-Za-z0-9]{64}/,
        like: [alnum(64)],
    }),
    kraken.assigned("private-key", "private key", {
        names: ["kraken private key", "kraken api secret", "kraken secret", "kraken secret key"],
        value: /[A-Za-z0-9+/]{86}==/,
        like: [base64(86), "=="],
        confidence: "high",
    }),
    coinGecko.token("api-key", "API key", {
        prefix: "CG-",
        body: /[A-Za-z0-9]{24}/,
        like: [alnum(24)],
        tail: 24,
    }),
    coinMarketCap.assigned("api-key", "API key", {
        names: [
            "coinmarketcap api key",
            "cmc api key",
            "x cmc pro api key",
            "coinmarketcap key",
            "cmc pro api key",
        ],
        value: blockchain_uuidBody,
        like: [uuid],
    }),
    blockfrost.token("project-id", "project token", {
        prefix: ["mainnet", "preprod", "preview", "testnet", "ipfs"],
        body: /(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        tail: 32,
    }),
    pinata.assigned("api-secret", "API secret", {
        names: [
            "pinata api secret",
            "pinata secret api key",
            "pinata secret key",
            "pinata secret",
            "pinata api secret key",
        ],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    helius.assigned("api-key", "API key", {
        names: ["helius api key", "helius key", "helius rpc key"],
        value: blockchain_uuidBody,
        like: [uuid],
    }),
    helius.form("endpoint", "API key in an endpoint's address", {
        pattern: new RegExp(`helius-rpc\\.com/?\\?api-key=(?<secret>${blockchain_uuidBody.source})`, "g"),
        keywords: ["helius-rpc.com/"],
        like: ["https://mainnet.helius-rpc.com/?api-key=", uuid],
        unlike: [["https://mainnet.helius-rpc.com/?api-key=", "${KEY}"]],
    }),
    covalent.token("api-key", "API key", {
        prefix: "cqt_",
        body: /[A-Za-z0-9]{26,32}/,
        like: [alnum(28)],
        tail: 26,
    }),
    thirdweb.assigned("secret-key", "secret key", {
        names: ["thirdweb secret key", "tw secret key", "thirdweb api secret key"],
        value: /[A-Za-z0-9_-]{86}/,
        like: [base64url(86)],
    }),
    quickNode.form("endpoint", "token in an endpoint's address", {
        pattern: /\.quiknode\.pro\/(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/g,
        keywords: [".quiknode.pro/"],
        like: ["https://quiet-dawn.solana-mainnet.quiknode.pro/", hex(40)],
        unlike: [["https://quiet-dawn.solana-mainnet.quiknode.pro/", "${TOKEN}"]],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/base58.js
const base58_alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Decodes Base58 (the alphabet of Bitcoin). Nothing where a character is none of it. */
function base58Decode(text) {
    let value = 0n;
    for (const letter of text) {
        const digit = base58_alphabet.indexOf(letter);
        if (digit < 0)
            return undefined;
        value = value * 58n + BigInt(digit);
    }
    const digits = value.toString(16);
    const bytes = value === 0n ? Buffer.alloc(0) : Buffer.from(digits.length % 2 ? `0${digits}` : digits, "hex");
    const zeros = /^1*/.exec(text)?.[0].length ?? 0;
    return Buffer.concat([Buffer.alloc(zeros), bytes]);
}
/** Encodes bytes in Base58. */
function base58Encode(bytes) {
    let value = BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
    let text = "";
    for (; value > 0n; value /= 58n)
        text = base58_alphabet[Number(value % 58n)] + text;
    const zeros = bytes.findIndex((byte) => byte !== 0);
    return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
}
function checksum(bytes) {
    const { createHash } = process.getBuiltinModule("node:crypto");
    const once = createHash("sha256").update(bytes).digest();
    return createHash("sha256").update(once).digest().subarray(0, 4);
}
/** `bytes` in Base58Check: four bytes of a double SHA-256 follow them. */
function withBase58Checksum(bytes) {
    return base58Encode(Buffer.concat([bytes, checksum(bytes)]));
}
/** Proves a key in Base58Check (wallet import format, BIP-32 extended keys) and refutes what fails its checksum. */
function proveBase58Check(text) {
    const bytes = base58Decode(text);
    if (!bytes || bytes.length < 5)
        return "refuted";
    return checksum(bytes.subarray(0, -4)).equals(bytes.subarray(-4)) ? "proven" : "refuted";
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/bech32.js
const charset = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** Polynomial checksum of BIP-173. */
function polymod(values) {
    let sum = 1;
    for (const value of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        for (let bit = 0; bit < 5; bit++)
            if ((top >> bit) & 1)
                sum ^= generator[bit];
    }
    return sum;
}
const expand = (prefix) => [
    ...[...prefix].map((letter) => letter.charCodeAt(0) >> 5),
    0,
    ...[...prefix].map((letter) => letter.charCodeAt(0) & 31),
];
/** Whether a Bech32 text (BIP-173: all lower or all upper case) carries a right checksum. */
function isBech32(text) {
    const lower = text.toLowerCase();
    if (text !== lower && text !== text.toUpperCase())
        return false;
    const cut = lower.lastIndexOf("1");
    const values = [...lower.slice(cut + 1)].map((letter) => charset.indexOf(letter));
    if (cut < 1 || values.length < 6 || values.includes(-1))
        return false;
    return polymod([...expand(lower.slice(0, cut)), ...values]) === 1;
}
/** Proves a key in Bech32 (age identities, Nostr keys) by its checksum. */
function proveBech32(text) {
    return isBech32(text) ? "proven" : "refuted";
}
/** `bytes` in Bech32 under a human-readable prefix. */
function withBech32Checksum(prefix, bytes) {
    const words = [];
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            words.push((held >> bits) & 31);
        }
    }
    if (bits > 0)
        words.push((held << (5 - bits)) & 31);
    const sum = polymod([...expand(prefix), ...words, 0, 0, 0, 0, 0, 0]) ^ 1;
    const check = [5, 4, 3, 2, 1, 0].map((at) => (sum >>> (5 * at)) & 31);
    return `${prefix}1${[...words, ...check].map((word) => charset[word]).join("")}`;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/strkey.js

/** CRC-16/XMODEM. */
function crc16(bytes) {
    let crc = 0;
    for (const byte of bytes) {
        crc ^= byte << 8;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
    }
    return crc;
}
/** `bytes` in base32 with their CRC-16 after them, low byte first: the form of Stellar's and NATS's keys. */
function withCrc16(bytes) {
    const crc = crc16(bytes);
    return base32Encode(Buffer.concat([bytes, Buffer.from([crc & 0xff, crc >> 8])]));
}
/**
 * Proves a key in base32 that ends in a CRC-16 of the rest.
 * Stellar: https://stellar.org/protocol/sep-23, NATS: https://github.com/nats-io/nkeys
 */
function proveCrc16(text) {
    const bytes = base32Decode(text);
    if (!bytes || bytes.length < 3)
        return "refuted";
    return crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(bytes.length - 2) ? "proven" : "refuted";
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/blockchain-keys.js





const move = "Move everything the key holds to an address of a new key at once: a leaked key cannot be revoked.";
const bitcoin = provider("bitcoin", "Bitcoin", {
    documentation: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
    revoke: move,
});
const ethereum = provider("ethereum", "Ethereum", {
    documentation: "https://ethereum.org/en/developers/docs/accounts/",
    revoke: move,
});
const stellar = provider("stellar", "Stellar", {
    documentation: "https://stellar.org/protocol/sep-23",
    revoke: move,
});
const nostr = provider("nostr", "Nostr", {
    documentation: "https://github.com/nostr-protocol/nips/blob/master/19.md",
    revoke: "Make a new key and tell your followers its public part: a leaked key cannot be revoked.",
});
const solana = provider("solana", "Solana", {
    documentation: "https://solana.com/docs/intro/installation/solana-cli-basics",
    revoke: move,
});
const cardano = provider("cardano", "Cardano", {
    documentation: "https://cips.cardano.org/cip/CIP-0005",
    revoke: move,
});
const sui = provider("sui", "Sui", {
    documentation: "https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md",
    revoke: move,
});
const nats = provider("nats-io", "NATS nkeys", {
    documentation: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
    revoke: "Remove the public key from the server's configuration or revoke the user's JWT.",
});
const bytes = (seed, size) => Buffer.from(render(hex(size * 2), seed), "hex");
/** Keys that are money or sign for an identity. */
const blockchainKeys = [
    bitcoin.form("extended-private-key", "extended private key", {
        pattern: () => new RegExp(`${begin}[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107}${end}`, "g"),
        keywords: ["xprv", "yprv", "zprv", "tprv", "uprv", "vprv"],
        prove: proveBase58Check,
        like: [(seed) => withBase58Checksum(Buffer.concat([Buffer.from("0488ade4", "hex"), bytes(seed, 74)]))],
        also: ["049d7878", "04b2430c", "04358394", "044a4e28", "045f18bc"].map((version) => [
            (seed) => withBase58Checksum(Buffer.concat([Buffer.from(version, "hex"), bytes(seed, 74)])),
        ]),
        unlike: [["xprv", base58(107)]],
    }),
    bitcoin.near("wallet-import-format-key", "private key in wallet import format", {
        words: ["bitcoin", "btc", "private_key", "privatekey", "privkey"],
        value: /[5KL][1-9A-HJ-NP-Za-km-z]{50,51}/,
        like: [
            (seed) => withBase58Checksum(Buffer.concat([Buffer.from([0x80]), bytes(seed, 32), Buffer.from([1])])),
        ],
        prove: proveBase58Check,
        documentation: "https://en.bitcoin.it/wiki/Wallet_import_format",
        unlike: [["btc: K", base58(51)]],
    }),
    ethereum.assigned("private-key", "private key", {
        names: [
            "ethereum private key",
            "eth private key",
            "deployer private key",
            "wallet private key",
            "evm private key",
            "metamask private key",
            "hardhat private key",
        ],
        value: /(?:0x)?[0-9a-fA-F]{64}/,
        like: ["0x", hex(64)],
        confidence: "high",
    }),
    stellar.near("secret-seed", "secret seed", {
        words: ["stellar", "soroban"],
        value: /S[A-D][A-Z2-7]{54}/,
        like: [(seed) => withCrc16(Buffer.concat([Buffer.from([18 << 3]), bytes(seed, 32)]))],
        prove: proveCrc16,
        unlike: [["stellar: SA", upper(54)]],
    }),
    nostr.token("private-key", "private key", {
        prefix: "nsec1",
        body: /[02-9ac-hj-np-z]{58}/,
        like: [(seed) => withBech32Checksum("nsec", bytes(seed, 32)).slice(5)],
        prove: proveBech32,
    }),
    solana.assigned("private-key", "private key", {
        names: [
            "solana private key",
            "sol private key",
            "phantom private key",
            "solana secret key",
            "solana keypair",
        ],
        value: /(?:[1-9A-HJ-NP-Za-km-z]{87,88}|\d{1,3}(?:,\s?\d{1,3}){63})/,
        like: [base58(88)],
        confidence: "high",
    }),
    cardano.form("signing-key", "signing key", {
        pattern: () => new RegExp(`${begin}(?:ed25519e?|root|acct|addr|stake)_x?sk1[02-9ac-hj-np-z]{50,250}${end}`, "g"),
        keywords: ["_sk1", "_xsk1"],
        like: [(seed) => withBech32Checksum("ed25519_sk", bytes(seed, 32))],
        also: [[(seed) => withBech32Checksum("root_xsk", bytes(seed, 96))]],
        unlike: [["ed25519_", "sk1", hex(58)]],
        prove: proveBech32,
    }),
    sui.token("private-key", "private key", {
        prefix: "suiprivkey1",
        body: /[02-9ac-hj-np-z]{59}/,
        like: [(seed) => withBech32Checksum("suiprivkey", bytes(seed, 33)).slice("suiprivkey1".length)],
        prove: proveBech32,
    }),
    nats.near("seed", "nkey seed", {
        words: ["nats", "nkey_"],
        value: /S[OAUNCX][A-Z2-7]{56}/,
        like: [(seed) => withCrc16(Buffer.concat([Buffer.from([0x95, 0x00]), bytes(seed, 32)]))],
        prove: proveCrc16,
        unlike: [["nkey: SU", upper(56)]],
    }),
    nats.form("credentials", "credentials file", {
        pattern: /-----BEGIN (?:USER|ACCOUNT|OPERATOR|SIGNER) NKEY SEED-----\s{1,4}(?<secret>S[OAUNCX][A-Z2-7]{56})(?![A-Z2-7])/g,
        keywords: ["nkey seed-----"],
        prove: proveCrc16,
        like: [
            "-----BEGIN USER NKEY ",
            "SEED-----\n",
            (seed) => withCrc16(Buffer.concat([Buffer.from([0x95, 0x00]), bytes(seed, 32)])),
            "\n------END USER NKEY SEED------",
        ],
        unlike: [["-----BEGIN USER NKEY ", "SEED-----\nSU", upper(56)]],
        documentation: "https://docs.nats.io/using-nats/developer/connecting/creds",
        revoke: "Revoke the user's JWT in its account and push the account again.",
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/discord.js
/** The number of the bot or user a Discord token belongs to: its first part, decoded. */
function accountOf(token) {
    const id = Buffer.from(token.slice(0, token.indexOf(".")), "base64url").toString("latin1");
    return /^\d{17,20}$/.test(id) ? id : undefined;
}
/** Proves a Discord token whose first part decodes to a snowflake, and refutes every other. */
function proveDiscordToken(token) {
    return accountOf(token) ? "proven" : "refuted";
}
/** The bot's id, and when it was made: snowflakes count milliseconds since 2015 in their upper 42 bits. */
function describeDiscordToken(token) {
    const id = accountOf(token);
    if (!id)
        return {};
    return { account: id, created: new Date(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toISOString() };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/chat.js




const slack = provider("slack", "Slack", {
    documentation: "https://docs.slack.dev/authentication/tokens/",
    revoke: "Revoke it with auth.revoke, or rotate it in the app's OAuth & Permissions.",
    at: "https://api.slack.com/apps",
});
const workspace = "[0-9]{9,14}-";
const discord = provider("discord", "Discord", {
    documentation: "https://discord.com/developers/docs/reference#authentication",
    revoke: "Reset the token on the application's Bot page.",
    at: "https://discord.com/developers/applications",
});
const telegram = provider("telegram", "Telegram", {
    documentation: "https://core.telegram.org/bots/api#authorizing-your-bot",
    revoke: "Send /revoke to @BotFather.",
    at: "https://t.me/BotFather",
});
const microsoftTeams = provider("microsoft-teams", "Microsoft Teams", {
    documentation: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    revoke: "Remove the webhook's connector or workflow from the channel.",
});
const mattermost = provider("mattermost", "Mattermost", {
    documentation: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
    revoke: "Delete the token under Profile → Security → Personal access tokens, or delete the webhook.",
});
const matrix = provider("matrix", "Matrix", {
    documentation: "https://spec.matrix.org/latest/client-server-api/#using-access-tokens",
    revoke: "Sign the session out, or POST /_matrix/client/v3/logout with the token.",
});
const lark = provider("lark", "Lark", {
    documentation: "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
    revoke: "Remove the custom bot from the group and add a new one.",
});
const dingTalk = provider("dingtalk", "DingTalk", {
    documentation: "https://open.dingtalk.com/document/robots/custom-robot-access",
    revoke: "Delete the custom robot in the group's settings.",
});
const weCom = provider("wecom", "WeCom", {
    documentation: "https://developer.work.weixin.qq.com/document/path/91770",
    revoke: "Remove the group robot and add a new one.",
});
const line = provider("line", "LINE", {
    documentation: "https://developers.line.biz/en/docs/basics/channel-access-token/",
    revoke: "Reissue the channel access token, or the channel secret, in the console.",
    at: "https://developers.line.biz/console/",
});
const zulip = provider("zulip", "Zulip", {
    documentation: "https://zulip.com/api/api-keys",
    revoke: "Generate a new API key under Settings → Account & privacy.",
});
const rocketChat = provider("rocket-chat", "Rocket.Chat", {
    documentation: "https://developer.rocket.chat/apidocs/generate-personal-access-token",
    revoke: "Delete the token under My account → Personal access tokens, or the integration it belongs to.",
});
const webex = provider("webex", "Webex", {
    documentation: "https://developer.webex.com/docs/bots",
    revoke: "Regenerate the bot's access token.",
    at: "https://developer.webex.com/my-apps",
});
const zoom = provider("zoom", "Zoom", {
    documentation: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
    revoke: "Regenerate the secret under the app's credentials.",
    at: "https://marketplace.zoom.us/user/build",
});
const botToken = (seed) => {
    const account = Buffer.from(`1${render(digits(18), seed)}`).toString("base64url");
    return `${account}.G${render(alnum(5), seed)}.${render(base64url(38), seed)}`;
};
/** Team chat and messengers. */
const chat = [
    slack.token("bot-token", "bot token", {
        prefix: "xoxb-",
        body: new RegExp(`${workspace}[0-9]{9,14}-[A-Za-z0-9]{18,40}`),
        like: [digits(12), "-", digits(13), "-", alnum(24)],
    }),
    slack.token("user-token", "user token", {
        prefix: "xoxp-",
        body: new RegExp(`${workspace}[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{32}`),
        like: [digits(12), "-", digits(12), "-", digits(13), "-", hex(32)],
    }),
    slack.token("legacy-token", "legacy workspace or user token", {
        prefix: ["xoxa-", "xoxs-", "xoxr-", "xoxo-"],
        body: /(?:\d-)?[0-9A-Za-z]{9,14}-[0-9A-Za-z-]{20,120}/,
        like: [digits(11), "-", digits(11), "-", digits(12), "-", hex(32)],
    }),
    slack.token("app-level-token", "app-level token", {
        prefix: "xapp-",
        body: /\d-A[A-Z0-9]{8,12}-[0-9]{9,14}-[0-9a-f]{64}/,
        like: ["1-A", upper(10), "-", digits(13), "-", hex(64)],
    }),
    slack.token("configuration-token", "app configuration token", {
        prefix: ["xoxe.xoxp-", "xoxe.xoxb-"],
        body: /\d-[A-Za-z0-9]{80,250}/,
        like: ["1-", alnum(166)],
    }),
    slack.token("refresh-token", "refresh token", {
        prefix: "xoxe-",
        body: /\d-[A-Za-z0-9]{80,250}/,
        like: ["1-", alnum(146)],
    }),
    slack.token("session-token", "browser session token", {
        prefix: "xoxc-",
        body: new RegExp(`${workspace}[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{64}`),
        like: [digits(12), "-", digits(12), "-", digits(13), "-", hex(64)],
        revoke: "Sign the user out of all sessions.",
    }),
    slack.token("session-cookie", "browser session cookie", {
        prefix: "xoxd-",
        body: /[A-Za-z0-9%+/=_-]{60,400}/,
        like: [alnum(160)],
        revoke: "Sign the user out of all sessions.",
    }),
    slack.form("incoming-webhook", "incoming webhook address", {
        pattern: /hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24}|(?:workflows|triggers)\/[A-Z0-9]{8,14}\/[A-Za-z0-9/]{20,90}))(?![A-Za-z0-9])/g,
        keywords: ["hooks.slack.com/", "hooks.slack-gov.com/"],
        like: ["https://hooks.slack.com/services/T", upper(9), "/B", upper(10), "/", alnum(24)],
        also: [
            ["https://hooks.slack-gov.com/services/T", upper(9), "/B", upper(10), "/", alnum(24)],
            ["https://hooks.slack.com/triggers/T", upper(8), "/", digits(13), "/", hex(32)],
        ],
        unlike: [["https://hooks.slack.com/services/T", upper(9)]],
        documentation: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
        revoke: "Remove the webhook from the app's Incoming Webhooks page.",
    }),
    slack.assigned("signing-secret", "signing secret", {
        names: ["slack signing secret", "slack client secret", "slack app secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
        revoke: "Regenerate the secret under the app's Basic Information.",
    }),
    discord.near("bot-token", "bot token", {
        words: ["discord", "bot_token", "bot-token", "bottoken", "bot token", ".login("],
        value: /[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/,
        prove: proveDiscordToken,
        describe: describeDiscordToken,
        like: [botToken],
        unlike: [["discord = MTIzNDU2.", alnum(6), ".", base64url(38)]],
    }),
    discord.form("webhook", "webhook address", {
        pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])/g,
        keywords: ["/webhooks/"],
        like: ["https://discord.com/api/webhooks/", digits(19), "/", base64url(68)],
        unlike: [["https://discord.com/api/webhooks/", digits(19)]],
        documentation: "https://discord.com/developers/docs/resources/webhook",
        revoke: "Delete the webhook in the channel's integrations, or with a DELETE request to its address.",
    }),
    discord.assigned("client-secret", "OAuth client secret", {
        names: ["discord client secret", "discord secret"],
        value: /[A-Za-z0-9_-]{32}/,
        like: [base64url(32)],
        revoke: "Reset the secret on the application's OAuth2 page.",
    }),
    telegram.form("bot-token", "bot token", {
        pattern: /(?<![0-9A-Za-z_-])(?:bot)?(?<secret>[0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])/g,
        keywords: [":aa"],
        follows: (0,follows/* wordRun */.o)(33),
        like: [digits(10), ":AA", base64url(33)],
        unlike: [[digits(10), ":AA", base64url(20)]],
    }),
    microsoftTeams.form("incoming-webhook", "incoming webhook address", {
        pattern: /\.webhook\.office\.com\/webhookb2\/(?<secret>[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{20,60})?)/g,
        keywords: ["webhook.office.com/webhookb2/"],
        like: [
            "https://contoso.webhook.office.com/webhookb2/",
            uuid,
            "@",
            uuid,
            "/IncomingWebhook/",
            hex(32),
            "/",
            uuid,
        ],
        unlike: [["https://contoso.webhook.office.com/webhookb2/", uuid]],
    }),
    mattermost.assigned("access-token", "access token", {
        names: [
            "mattermost token",
            "mattermost access token",
            "mattermost bot token",
            "mattermost personal access token",
        ],
        value: /[a-z0-9]{26}/,
        like: [lower(26)],
    }),
    mattermost.form("incoming-webhook", "incoming webhook address", {
        pattern: /mattermost[a-z0-9.-]{0,80}(?::\d{2,5})?\/hooks\/(?<secret>[a-z0-9]{26})(?![a-z0-9])/g,
        keywords: ["mattermost"],
        like: ["https://mattermost.example.net/hooks/", lower(26)],
        unlike: [["https://mattermost.example.net/hooks/", lower(12)]],
        documentation: "https://developers.mattermost.com/integrate/webhooks/incoming/",
    }),
    matrix.token("access-token", "access token", {
        prefix: "syt_",
        body: /[A-Za-z0-9+/=]{2,200}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
        like: [
            "am9obg_",
            { alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 20 },
            "_",
            alnum(6),
        ],
    }),
    lark.form("webhook", "custom bot webhook address", {
        pattern: /open\.(?:larksuite\.com|feishu\.cn)\/open-apis\/bot\/v2\/hook\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
        keywords: ["/open-apis/bot/"],
        like: ["https://open.feishu.cn/open-apis/bot/v2/hook/", uuid],
        unlike: [["https://open.feishu.cn/open-apis/bot/v2/hook/", hex(12)]],
    }),
    lark.assigned("app-secret", "app secret", {
        names: ["lark app secret", "feishu app secret", "larksuite app secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        documentation: "https://open.larksuite.com/document/server-docs/getting-started/api-access-token/app-access-token-development-guide",
        revoke: "Reset the App Secret under Credentials & Basic Info.",
    }),
    dingTalk.form("robot-token", "custom robot webhook address", {
        pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/g,
        keywords: ["oapi.dingtalk.com/robot/"],
        like: ["https://oapi.dingtalk.com/robot/send?access_token=", hex(64)],
        unlike: [["https://oapi.dingtalk.com/robot/send?access_token=", hex(20)]],
    }),
    dingTalk.near("signing-secret", "custom robot signing secret", {
        words: ["dingtalk"],
        value: /SEC[0-9a-f]{64}/,
        like: ["SEC", hex(64)],
    }),
    weCom.form("robot-key", "group robot webhook address", {
        pattern: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
        keywords: ["qyapi.weixin.qq.com/cgi-bin/webhook"],
        like: ["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", uuid],
        unlike: [["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", hex(12)]],
    }),
    line.assigned("channel-access-token", "channel access token", {
        names: ["line channel access token", "channel access token", "line access token"],
        value: /[A-Za-z0-9+/]{168,176}={0,2}/,
        like: [alnum(170), "="],
    }),
    line.assigned("channel-secret", "channel secret", {
        names: ["line channel secret", "line secret", "channel secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    zulip.assigned("api-key", "API key", {
        names: ["zulip api key", "zulip key", "zulip bot key"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    rocketChat.assigned("access-token", "access token", {
        names: ["rocketchat token", "rocketchat auth token", "rocket chat token", "rocketchat access token"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    webex.assigned("bot-access-token", "bot access token", {
        names: ["webex access token", "webex bot token", "webex token", "webex teams access token"],
        value: /[A-Za-z0-9]{64}_[A-Z0-9]{4}_[0-9a-f-]{36}/,
        like: [alnum(64), "_PF84_", uuid],
        confidence: "high",
    }),
    webex.assigned("client-secret", "client secret", {
        names: ["webex client secret", "webex secret"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    zoom.assigned("client-secret", "client secret", {
        names: ["zoom client secret", "zoom api secret", "zoom secret", "zoom app secret"],
        value: /[A-Za-z0-9]{32,36}/,
        like: [alnum(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/ci.js



const circleCi = provider("circleci", "CircleCI", {
    documentation: "https://circleci.com/docs/managing-api-tokens/",
    revoke: "Delete the token under User Settings → Personal API Tokens, or the project's settings.",
    at: "https://app.circleci.com/settings/user/tokens",
});
const travis = provider("travis-ci", "Travis CI", {
    documentation: "https://docs.travis-ci.com/user/triggering-builds/",
    revoke: "Regenerate the token under Settings.",
    at: "https://app.travis-ci.com/account/preferences",
});
const buildkite = provider("buildkite", "Buildkite", {
    documentation: "https://buildkite.com/docs/platform/security/tokens",
    revoke: "Revoke the token under Personal Settings → API Access Tokens, or the cluster's agent tokens.",
    at: "https://buildkite.com/user/api-access-tokens",
});
const drone = provider("drone", "Drone", {
    documentation: "https://docs.drone.io/api/overview/",
    revoke: "Reset the token in the account's settings.",
});
const appVeyor = provider("appveyor", "AppVeyor", {
    documentation: "https://www.appveyor.com/docs/api/",
    revoke: "Generate a new token under API keys.",
    at: "https://ci.appveyor.com/api-keys",
});
const harness = provider("harness", "Harness", {
    documentation: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
    revoke: "Delete the token under My API Keys or the service account.",
    at: "https://app.harness.io/",
});
const octopus = provider("octopus-deploy", "Octopus Deploy", {
    documentation: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
    revoke: "Revoke the key in the profile under My API Keys.",
});
const jenkins = provider("jenkins", "Jenkins", {
    documentation: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
    revoke: "Revoke the token in the user's security settings.",
});
const teamCity = provider("teamcity", "TeamCity", {
    documentation: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
    revoke: "Delete the token under Profile → Access Tokens.",
});
const nx = provider("nx", "Nx Cloud", {
    documentation: "https://nx.dev/ci/recipes/security/access-tokens",
    revoke: "Delete the access token in the workspace's settings.",
    at: "https://cloud.nx.app/",
});
const bitrise = provider("bitrise", "Bitrise", {
    documentation: "https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html",
    revoke: "Revoke the token under Account settings → Security.",
    at: "https://app.bitrise.io/me/account/security",
});
const depot = provider("depot", "Depot", {
    documentation: "https://depot.dev/docs/cli/authentication",
    revoke: "Delete the token in the project's or organisation's settings.",
    at: "https://depot.dev/",
});
const infracost = provider("infracost", "Infracost", {
    documentation: "https://www.infracost.io/docs/",
    revoke: "Regenerate the key under Org settings.",
    at: "https://dashboard.infracost.io/",
});
const spacelift = provider("spacelift", "Spacelift", {
    documentation: "https://docs.spacelift.io/integrations/api",
    revoke: "Delete the API key in the organisation's settings.",
});
const argoCd = provider("argo-cd", "Argo CD", {
    documentation: "https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_account_generate-token/",
    revoke: "Delete the token with `argocd account delete-token`.",
});
const expo = provider("expo", "Expo", {
    documentation: "https://docs.expo.dev/accounts/programmatic-access/",
    revoke: "Revoke the token under Access tokens.",
    at: "https://expo.dev/settings/access-tokens",
});
/** Continuous integration and delivery. */
const ci = [
    circleCi.token("personal-token", "personal API token", {
        prefix: "CCIPAT_",
        body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
        like: [alnum(22), "_", hex(40)],
    }),
    circleCi.token("project-token", "project API token", {
        prefix: "CCIPRJ_",
        body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
        like: [alnum(22), "_", hex(40)],
    }),
    circleCi.assigned("legacy-token", "API token of the older form", {
        names: ["circleci token", "circle token", "circle ci token", "circleci api token", "circleci cli token"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    travis.assigned("api-token", "API token", {
        names: ["travis token", "travis api token", "travis ci token", "travisci token", "travis access token"],
        value: /[A-Za-z0-9_-]{20,22}/,
        like: [base64url(22)],
    }),
    buildkite.token("api-access-token", "API access token", {
        prefix: "bkua_",
        body: /[0-9a-zA-Z]{40,60}/,
        like: [hex(40)],
    }),
    buildkite.token("agent-token", "agent, session or job token", {
        prefix: ["bkct_", "bkaa_", "bkaj_"],
        body: /[A-Za-z0-9_.-]{32,400}/,
        like: [alnum(50)],
        tail: 32,
    }),
    drone.assigned("token", "user token", {
        names: ["drone token", "drone api token", "drone user token"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    drone.assigned("rpc-secret", "RPC secret", {
        names: ["drone rpc secret", "drone secret"],
        value: /[0-9a-f]{32,64}/,
        like: [hex(32)],
        revoke: "Change DRONE_RPC_SECRET on the server and every runner.",
    }),
    appVeyor.near("api-token", "API token", {
        words: ["appveyor"],
        value: /v2\.[A-Za-z0-9]{20}/,
        like: ["v2.", alnum(20)],
    }),
    harness.token("access-token", "personal or service account token", {
        prefix: ["pat.", "sat."],
        body: /[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
        like: [base64url(22), ".", hex(24), ".", alnum(20)],
        tail: 68,
    }),
    octopus.token("api-key", "API key", {
        prefix: "API-",
        body: /[A-Z0-9]{25,32}/,
        like: [upper(31)],
        tail: 25,
    }),
    jenkins.assigned("api-token", "API token", {
        names: ["jenkins api token", "jenkins token", "jenkins user token", "jenkins password"],
        value: /(?:11[0-9a-f]{32}|[0-9a-f]{32})/,
        like: ["11", hex(32)],
    }),
    teamCity.form("access-token", "access token", {
        pattern: () => new RegExp(`${begin}eyJ0eXAiOiAiVENWMiJ9[.][A-Za-z0-9_-]{36}[.][A-Za-z0-9_-]{48}${end}`, "g"),
        keywords: ["eyj0exaioiaivenwmij9"],
        like: ["eyJ0eXAiOi", "AiVENWMiJ9", ".", base64url(36), ".", base64url(48)],
        unlike: [["eyJ0eXAiOi", "AiVENWMiJ9", ".", base64url(10)]],
    }),
    nx.assigned("access-token", "access token", {
        names: ["nx cloud access token", "nx cloud auth token", "nx cloud token"],
        value: /[A-Za-z0-9+/]{60,120}={0,2}/,
        like: [base64(70), "=="],
    }),
    bitrise.assigned("personal-access-token", "personal access token", {
        names: ["bitrise token", "bitrise api token", "bitrise access token", "bitrise pat"],
        value: /[A-Za-z0-9_-]{86}/,
        like: [base64url(86)],
    }),
    depot.token("token", "project, organisation or user token", {
        prefix: ["depot_project_", "depot_org_", "depot_user_"],
        body: /[0-9a-f]{40,80}/,
        like: [hex(64)],
    }),
    infracost.token("api-key", "API key", {
        prefix: "ico-",
        body: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        tail: 32,
    }),
    spacelift.assigned("api-key-secret", "API key secret", {
        names: ["spacelift api key secret"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    argoCd.form("session-token", "auth token", {
        pattern: () => new RegExp(String.raw `${after(["argocd", "argo-cd", "argo_cd"])}(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])`, "g"),
        keywords: ["argocd", "argo-cd", "argo_cd"],
        reach: 1000,
        like: ["ARGOCD_AUTH_TOKEN=eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
        also: [
            ["argo-cd: eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
            ["argo_cd: eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
        ],
        unlike: [["ARGOCD_AUTH_TOKEN=", "${TOKEN}"]],
    }),
    expo.assigned("access-token", "access token", {
        names: ["expo token", "expo access token", "expo cli password"],
        value: /[A-Za-z0-9_-]{40}/,
        like: [base64url(40)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/clouds.js


const digitalOcean = provider("digitalocean", "DigitalOcean", {
    documentation: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
    revoke: "Delete the token under API → Tokens.",
    at: "https://cloud.digitalocean.com/account/api/tokens",
});
const heroku = provider("heroku", "Heroku", {
    documentation: "https://devcenter.heroku.com/articles/authentication",
    revoke: "Revoke the authorisation with `heroku authorizations:revoke`, or regenerate the account's API key.",
    at: "https://dashboard.heroku.com/account",
});
const linode = provider("linode", "Linode", {
    documentation: "https://techdocs.akamai.com/linode-api/reference/get-started",
    revoke: "Revoke the token under API Tokens.",
    at: "https://cloud.linode.com/profile/tokens",
});
const vultr = provider("vultr", "Vultr", {
    documentation: "https://docs.vultr.com/platform/other/api",
    revoke: "Regenerate the key under Account → API.",
    at: "https://my.vultr.com/settings/#settingsapi",
});
const hetzner = provider("hetzner", "Hetzner", {
    documentation: "https://docs.hetzner.cloud/reference/cloud",
    revoke: "Delete the token under the project's Security → API tokens.",
    at: "https://console.hetzner.cloud/",
});
const scaleway = provider("scaleway", "Scaleway", {
    documentation: "https://www.scaleway.com/en/docs/iam/concepts/",
    revoke: "Delete the API key under IAM → API keys.",
    at: "https://console.scaleway.com/iam/api-keys",
});
const ovh = provider("ovh", "OVHcloud", {
    documentation: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
    revoke: "Delete the application and its credentials through /me/api.",
    at: "https://eu.api.ovh.com/console/",
});
const ibm = provider("ibm-cloud", "IBM Cloud", {
    documentation: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
    revoke: "Delete the key under Manage → Access (IAM) → API keys.",
    at: "https://cloud.ibm.com/iam/apikeys",
});
const exoscale = provider("exoscale", "Exoscale", {
    documentation: "https://community.exoscale.com/platform/iam/",
    revoke: "Revoke the key under IAM → Keys.",
    at: "https://portal.exoscale.com/",
});
const civo = provider("civo", "Civo", {
    documentation: "https://www.civo.com/docs/account/api-keys",
    revoke: "Regenerate the key under Settings → Security.",
    at: "https://dashboard.civo.com/security",
});
const upCloud = provider("upcloud", "UpCloud", {
    documentation: "https://upcloud.com/docs/guides/getting-started-upcloud-api/",
    revoke: "Delete the token under People → API tokens.",
    at: "https://hub.upcloud.com/",
});
const equinix = provider("equinix-metal", "Equinix Metal", {
    documentation: "https://docs.equinix.com/metal/identity-access-management/api-keys/",
    revoke: "Delete the key under Personal API Keys.",
    at: "https://console.equinix.com/",
});
const oracle = provider("oracle-cloud", "Oracle Cloud", {
    documentation: "https://docs.oracle.com/iaas/Content/Identity/Tasks/managingcredentials.htm",
    revoke: "Delete the customer secret key or auth token of the user.",
    at: "https://cloud.oracle.com/",
});
const koyeb = provider("koyeb", "Koyeb", {
    documentation: "https://www.koyeb.com/docs/reference/api",
    revoke: "Delete the token under Settings → API.",
    at: "https://app.koyeb.com/settings/api",
});
/** Clouds of Europe and America beside the largest three. */
const clouds = [
    digitalOcean.token("personal-access-token", "personal access token", {
        prefix: "dop_v1_",
        body: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    digitalOcean.token("oauth-token", "OAuth access token", {
        prefix: "doo_v1_",
        body: /[0-9a-f]{64}/,
        like: [hex(64)],
        documentation: "https://docs.digitalocean.com/reference/api/oauth/",
    }),
    digitalOcean.token("refresh-token", "OAuth refresh token", {
        prefix: "dor_v1_",
        body: /[0-9a-f]{64}/,
        like: [hex(64)],
        documentation: "https://docs.digitalocean.com/reference/api/oauth/",
    }),
    digitalOcean.assigned("spaces-secret", "Spaces secret key", {
        names: [
            "spaces secret access key",
            "spaces secret key",
            "spaces secret",
            "do spaces secret",
            "digitalocean spaces secret",
        ],
        value: /[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/,
        like: [base64(43)],
        documentation: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
        revoke: "Delete the access key under Spaces → Access keys.",
    }),
    heroku.token("api-key", "API key or OAuth token", {
        prefix: "HRKU-",
        body: /[A-Za-z0-9_-]{36,80}/,
        like: ["AA", base64url(58)],
    }),
    heroku.assigned("legacy-api-key", "API key of the older form", {
        names: ["heroku api key", "heroku api token", "heroku key", "heroku auth token"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    linode.assigned("access-token", "personal access token", {
        names: ["linode token", "linode api token", "linode cli token", "linode access token", "linode api key"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    vultr.assigned("api-key", "API key", {
        names: ["vultr api key", "vultr key", "vultr token"],
        value: /[A-Z0-9]{36}/,
        like: [upper(36)],
    }),
    hetzner.assigned("api-token", "Cloud API token", {
        names: ["hcloud token", "hetzner token", "hetzner api token", "hetzner cloud token", "hcloud api token"],
        value: /[A-Za-z0-9]{64}/,
        like: [alnum(64)],
    }),
    hetzner.assigned("dns-api-token", "DNS API token", {
        names: ["hetzner dns token", "hetzner dns api token", "hetzner api key"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        documentation: "https://dns.hetzner.com/api-docs",
    }),
    scaleway.assigned("secret-key", "secret key", {
        names: ["scw secret key", "scaleway secret key", "scaleway token", "scaleway secret"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    ovh.assigned("application-secret", "application secret", {
        names: ["ovh application secret", "ovh secret", "ovh app secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    ovh.assigned("consumer-key", "consumer key", {
        names: ["ovh consumer key"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    ibm.assigned("api-key", "API key", {
        names: [
            "ibmcloud api key",
            "ibm cloud api key",
            "ibm api key",
            "bluemix api key",
            "watson api key",
            "ic api key",
            "ibm watson api key",
        ],
        value: /[A-Za-z0-9_-]{44}/,
        like: [base64url(44)],
    }),
    exoscale.assigned("api-secret", "API secret", {
        names: ["exoscale api secret", "exoscale secret", "exoscale secret key"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    civo.assigned("api-key", "API key", {
        names: ["civo token", "civo api key", "civo key"],
        value: /[A-Za-z0-9]{50}/,
        like: [alnum(50)],
    }),
    upCloud.token("api-token", "API token", { prefix: "ucat_", body: /[A-Za-z0-9]{26}/, like: [alnum(26)] }),
    equinix.assigned("auth-token", "API key", {
        names: ["metal auth token", "packet auth token", "equinix metal token", "packet api key"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    oracle.assigned("customer-secret-key", "customer secret key", {
        names: ["oci secret access key", "oci customer secret key", "oracle cloud secret key", "oci secret key"],
        value: /[A-Za-z0-9+/]{43}=/,
        like: [base64(43), "="],
    }),
    koyeb.assigned("api-token", "API token", {
        names: ["koyeb token", "koyeb api token", "koyeb api key"],
        value: /[a-z0-9]{64}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz0123456789", length: 64 }],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/clouds-asia.js


const alibaba = provider("alibaba-cloud", "Alibaba Cloud", {
    documentation: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    revoke: "Disable and then delete the AccessKey pair in RAM.",
    at: "https://ram.console.aliyun.com/",
});
const tencent = provider("tencent-cloud", "Tencent Cloud", {
    documentation: "https://www.tencentcloud.com/document/product/598/32675",
    revoke: "Disable and then delete the key under Access Management → API Keys.",
    at: "https://console.tencentcloud.com/cam/capi",
});
const yandex = provider("yandex-cloud", "Yandex Cloud", {
    documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
    revoke: "Delete the key of the service account, or revoke the OAuth token.",
    at: "https://console.yandex.cloud/",
});
const huawei = provider("huawei-cloud", "Huawei Cloud", {
    documentation: "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
    revoke: "Delete the access key under My Credentials.",
    at: "https://console-intl.huaweicloud.com/iam/",
});
const volcengine = provider("volcengine", "Volcengine", {
    documentation: "https://www.volcengine.com/docs/6291/65568",
    revoke: "Disable and delete the access key.",
    at: "https://console.volcengine.com/iam/keymanage/",
});
/** Clouds of Asia and Russia. */
const cloudsAsia = [
    alibaba.token("access-key-id", "AccessKey id", {
        prefix: "LTAI",
        body: /(?:5t[A-Za-z0-9]{18}|4[A-Za-z0-9]{19}|[A-Za-z0-9]{12})/,
        like: ["5t", alnum(18)],
        tail: 12,
        confidence: "medium",
    }),
    alibaba.assigned("access-key-secret", "AccessKey secret", {
        names: [
            "alibaba cloud access key secret",
            "alicloud secret key",
            "aliyun access key secret",
            "aliyun secret",
            "accesskeysecret",
            "alicloud secret",
            "oss access key secret",
        ],
        value: /[A-Za-z0-9]{30}/,
        like: [alnum(30)],
    }),
    tencent.token("secret-id", "SecretId", {
        prefix: "AKID",
        body: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        tail: 32,
        confidence: "medium",
    }),
    tencent.assigned("secret-key", "SecretKey", {
        names: [
            "tencentcloud secret key",
            "tencent secret key",
            "tencent cloud secret key",
            "cos secret key",
            "qcloud secret key",
        ],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    yandex.token("api-key", "API key", {
        prefix: "AQVN",
        body: /[A-Za-z0-9_-]{35,38}/,
        like: [base64url(36)],
        tail: 35,
    }),
    yandex.token("oauth-token", "OAuth token", {
        prefix: ["y0_", "y1_", "y2_", "y3_"],
        body: /[A-Za-z0-9_-]{50,80}/,
        like: [base64url(55)],
        tail: 50,
        documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token",
    }),
    yandex.token("iam-token", "IAM token", {
        prefix: "t1.",
        body: /[A-Za-z0-9_-]{100,1000}[.][A-Za-z0-9_-]{86}/,
        like: [base64url(150), ".", base64url(86)],
        tail: 100,
        reach: 1400,
        documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
        revoke: "It expires after twelve hours at most; revoke what it was made with.",
    }),
    yandex.assigned("static-secret-key", "static access key", {
        names: ["yc secret key", "yandex secret key", "yandex secret access key", "yc secret access key"],
        value: /YC[A-Za-z0-9_-]{38}/,
        like: ["YC", base64url(38)],
        documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
    }),
    huawei.assigned("secret-key", "secret access key", {
        names: [
            "huaweicloud sdk sk",
            "huawei secret key",
            "hw secret key",
            "huaweicloud secret key",
            "obs secret access key",
        ],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    volcengine.near("access-key-id", "access key id", {
        words: ["volc", "byteplus"],
        value: /AKLT[A-Za-z0-9]{40,60}/,
        like: ["AKLT", alnum(43)],
        confidence: "medium",
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/commerce.js


const shopify = provider("shopify", "Shopify", {
    documentation: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
    revoke: "Rotate the app's secret and its tokens, or uninstall the app from the shop.",
    at: "https://partners.shopify.com/",
});
const bigCommerce = provider("bigcommerce", "BigCommerce", {
    documentation: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
    revoke: "Delete the API account.",
    at: "https://login.bigcommerce.com/",
});
const wooCommerce = provider("woocommerce", "WooCommerce", {
    documentation: "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
    revoke: "Revoke the key under WooCommerce → Settings → Advanced → REST API.",
});
const magento = provider("magento", "Adobe Commerce", {
    documentation: "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys",
    revoke: "Delete the access keys in the marketplace account.",
    at: "https://commercemarketplace.adobe.com/customer/accessKeys/",
});
const eBay = provider("ebay", "eBay", {
    documentation: "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
    revoke: "Rotate the Cert ID of the keyset.",
    at: "https://developer.ebay.com/my/keys",
});
const etsy = provider("etsy", "Etsy", {
    documentation: "https://developers.etsy.com/documentation/essentials/authentication/",
    revoke: "Ask for a new keystring under Your apps.",
    at: "https://www.etsy.com/developers/your-apps",
});
const commercetools = provider("commercetools", "commercetools", {
    documentation: "https://docs.commercetools.com/api/projects/api-clients",
    revoke: "Delete the API client.",
    at: "https://mc.europe-west1.gcp.commercetools.com/",
});
const easyPost = provider("easypost", "EasyPost", {
    documentation: "https://docs.easypost.com/docs/authentication",
    revoke: "Delete the key under Account Settings → API Keys.",
    at: "https://www.easypost.com/account/api-keys",
});
const shipEngine = provider("shipengine", "ShipEngine", {
    documentation: "https://www.shipengine.com/docs/auth/",
    revoke: "Delete the key under API Management.",
    at: "https://dashboard.shipengine.com/",
});
const lob = provider("lob", "Lob", {
    documentation: "https://docs.lob.com/",
    revoke: "Roll the key under Settings → API Keys.",
    at: "https://dashboard.lob.com/settings/keys",
});
const duffel = provider("duffel", "Duffel", {
    documentation: "https://duffel.com/docs/api/overview/authentication",
    revoke: "Delete the token under Developers → Access tokens.",
    at: "https://app.duffel.com/",
});
const amadeus = provider("amadeus", "Amadeus", {
    documentation: "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/",
    revoke: "Delete the app and make another.",
    at: "https://developers.amadeus.com/my-apps",
});
const shop = /[0-9a-f]{32}/;
/** Shops, shipping and travel. */
const commerce = [
    shopify.token("admin-token", "admin API access token", { prefix: "shpat_", body: shop, like: [hex(32)] }),
    shopify.token("shared-secret", "app shared secret", { prefix: "shpss_", body: shop, like: [hex(32)] }),
    shopify.token("custom-app-token", "custom app access token", {
        prefix: "shpca_",
        body: shop,
        like: [hex(32)],
    }),
    shopify.token("private-app-token", "private app password", {
        prefix: "shppa_",
        body: shop,
        like: [hex(32)],
    }),
    shopify.token("partner-token", "Partner API or theme access token", {
        prefix: ["prtapi_", "shptka_", "shpua_"],
        body: shop,
        like: [hex(32)],
    }),
    shopify.token("cli-token", "app automation token", {
        prefix: "atkn_",
        body: /[0-9A-Za-z]{32,64}/,
        like: [hex(64)],
    }),
    bigCommerce.assigned("access-token", "API account access token", {
        names: [
            "bigcommerce access token",
            "bigcommerce token",
            "bigcommerce api token",
            "bigcommerce store token",
        ],
        value: /[a-z0-9]{31}/,
        like: [lower(31)],
    }),
    wooCommerce.token("consumer-secret", "REST API consumer secret", {
        prefix: "cs_",
        body: /[0-9a-f]{40}/,
        like: [hex(40)],
        tail: 40,
    }),
    wooCommerce.token("consumer-key", "REST API consumer key", {
        prefix: "ck_",
        body: /[0-9a-f]{40}/,
        like: [hex(40)],
        tail: 40,
        confidence: "medium",
    }),
    magento.form("marketplace-key", "marketplace access key in auth.json", {
        pattern: /"repo\.magento\.com"\s{0,4}:\s{0,4}\{\s{0,40}"username"\s{0,4}:\s{0,4}"[0-9a-f]{32}"\s{0,4},\s{0,40}"password"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"/g,
        keywords: ["repo.magento.com"],
        like: ['"repo.magento.com": { "username": "', hex(32), '", "password": "', hex(32), '" }'],
        unlike: [['"repo.magento.com": { "username": "<public-key>", "password": "<private-key>" }']],
    }),
    eBay.token("cert-id", "Cert ID (client secret)", {
        prefix: ["PRD-", "SBX-"],
        body: /[0-9a-f]{12}(?:-[0-9a-f]{4}){4}/,
        like: [hex(12), "-", hex(4), "-", hex(4), "-", hex(4), "-", hex(4)],
        tail: 32,
    }),
    etsy.assigned("api-key", "keystring or shared secret", {
        names: ["etsy api key", "etsy keystring", "etsy shared secret", "etsy secret", "x etsy api key"],
        value: /(?:[a-z0-9]{24}|[a-z0-9]{10})/,
        like: [lower(24)],
    }),
    commercetools.assigned("client-secret", "API client secret", {
        names: ["commercetools client secret", "ctp client secret", "ct client secret"],
        value: /[A-Za-z0-9_-]{32}/,
        like: [base64url(32)],
    }),
    easyPost.token("api-key", "API key", {
        prefix: ["EZAK", "EZTK"],
        body: /[0-9a-f]{32}[A-Za-z0-9]{22}/,
        like: [hex(32), alnum(22)],
        tail: 54,
    }),
    shipEngine.assigned("api-key", "API key", {
        names: ["shipengine api key", "shipengine key", "shipstation api key"],
        value: /(?:TEST_)?[A-Za-z0-9+/]{43}/,
        like: ["TEST_", base64(43)],
    }),
    lob.near("api-key", "API key", {
        words: ["lob_", "lob.com"],
        value: /(?:live|test)_[0-9a-f]{35}/,
        like: ["live_", hex(35)],
    }),
    duffel.token("access-token", "access token", {
        prefix: ["duffel_live_", "duffel_test_"],
        body: /[A-Za-z0-9_=-]{43}/,
        like: [base64url(43)],
    }),
    amadeus.assigned("api-secret", "API secret", {
        names: ["amadeus api secret", "amadeus client secret", "amadeus secret"],
        value: /[A-Za-z0-9]{16}/,
        like: [alnum(16)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/connection-strings.js




const revoke = "Change the user's password, and look for connections from places you do not know.";
/** Words that stand for a password, and those that no production system has. */
const weak = anyOf(`postgres postgresql password passwd pass pwd root admin test secret mysql mariadb mongo mongodb redis guest user username
  example changeme neo4j rabbitmq app dev local`.split(/\s+/));
const weakPassword = `${weak}[0-9!]{0,4}`;
/** A host that can be reached from elsewhere: not the machine itself, not a container's bare name, not an example. */
const reachableHost = String.raw `(?!localhost|127\.|0\.0\.0\.0|host\.docker\.|[a-z0-9_.-]{0,60}example\.|[a-z0-9_.-]{0,60}\.(?:local|test|invalid|localhost)(?![a-z0-9.-]))(?:[A-Za-z0-9_-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}`;
/** `scheme://user:password@host`; the password is the secret (RFC 3986 section 3.2.1). */
const withPassword = (schemes) => new RegExp(String.raw `(?<![A-Za-z0-9])(?:${schemes})://(?<user>[^\s:/@"'<>{}$\x60\\]{0,120}):(?!\k<user>@)(?!${weakPassword}@)(?<secret>[^\s/@"'<>{}\x60\\]{4,200})@${reachableHost}`, "g");
const sample = (scheme) => [
    `${scheme}://shop`,
    ":",
    alnum(20),
    "@db1.shop-data.net/orders",
];
const local = (scheme) => [`${scheme}://shop`, ":", alnum(20), "@localhost/orders"];
const rows = [
    {
        id: "postgresql",
        name: "PostgreSQL",
        scheme: String.raw `postgres(?:ql)?(?:\+[a-z0-9]{2,20})?`,
        literals: ["postgres://", "postgresql://"],
        documentation: "https://www.postgresql.org/docs/current/libpq-connect.html",
    },
    {
        id: "mysql",
        name: "MySQL",
        scheme: String.raw `mysqlx?(?:2|\+[a-z0-9]{2,20}|\+srv)?`,
        literals: ["mysql://", "mysql2://", "mysqlx://"],
        documentation: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html",
    },
    {
        id: "mariadb",
        name: "MariaDB",
        scheme: String.raw `mariadb(?:\+[a-z0-9]{2,20})?`,
        literals: ["mariadb://"],
        documentation: "https://mariadb.com/docs/connectors/mariadb-connector-j/about-mariadb-connector-j",
    },
    {
        id: "mongodb",
        name: "MongoDB",
        scheme: String.raw `mongodb(?:\+srv)?`,
        literals: ["mongodb://", "mongodb+srv://"],
        documentation: "https://www.mongodb.com/docs/manual/reference/connection-string/",
    },
    {
        id: "redis",
        name: "Redis",
        scheme: "rediss?",
        literals: ["redis://", "rediss://"],
        documentation: "https://redis.io/docs/latest/develop/tools/cli/",
    },
    {
        id: "amqp",
        name: "RabbitMQ",
        scheme: "amqps?",
        literals: ["amqp://", "amqps://"],
        documentation: "https://www.rabbitmq.com/docs/uri-spec",
    },
    {
        id: "sqlserver",
        name: "Microsoft SQL Server",
        scheme: String.raw `(?:sqlserver|mssql)(?:\+[a-z0-9]{2,20})?`,
        literals: ["sqlserver://", "mssql://"],
        documentation: "https://learn.microsoft.com/sql/connect/jdbc/building-the-connection-url",
    },
    {
        id: "oracle",
        name: "Oracle Database",
        scheme: String.raw `oracle(?:\+[a-z0-9_]{2,20})?`,
        literals: ["oracle://"],
        documentation: "https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html",
    },
    {
        id: "cockroachdb",
        name: "CockroachDB",
        scheme: "cockroachdb",
        literals: ["cockroachdb://"],
        documentation: "https://www.cockroachlabs.com/docs/stable/connection-parameters",
    },
    {
        id: "clickhouse",
        name: "ClickHouse",
        scheme: String.raw `clickhouses?(?:\+[a-z0-9]{2,20})?`,
        literals: ["clickhouse://", "clickhouses://"],
        documentation: "https://clickhouse.com/docs/interfaces/cli",
    },
    {
        id: "neo4j",
        name: "Neo4j",
        scheme: String.raw `(?:neo4j|bolt)(?:\+s{1,2}c?)?`,
        literals: ["neo4j://", "neo4j+s://", "bolt://"],
        documentation: "https://neo4j.com/docs/driver-manual/current/",
    },
    {
        id: "nats",
        name: "NATS",
        scheme: "nats|tls",
        literals: ["nats://"],
        documentation: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/username_password",
    },
    {
        id: "ldap",
        name: "LDAP",
        scheme: "ldaps?",
        literals: ["ldap://", "ldaps://"],
        documentation: "https://www.rfc-editor.org/rfc/rfc4516",
    },
    {
        id: "smtp",
        name: "SMTP",
        scheme: "smtps?|submission",
        literals: ["smtp://", "smtps://"],
        documentation: "https://nodemailer.com/smtp/",
    },
    {
        id: "imap",
        name: "IMAP",
        scheme: "imaps?",
        literals: ["imap://", "imaps://"],
        documentation: "https://www.rfc-editor.org/rfc/rfc5092",
    },
    {
        id: "ftp",
        name: "FTP",
        scheme: "ftps?|ftpes",
        literals: ["ftp://", "ftps://"],
        documentation: "https://www.rfc-editor.org/rfc/rfc1738",
    },
    {
        id: "sftp",
        name: "SFTP",
        scheme: "sftp|ssh|scp",
        literals: ["sftp://", "ssh://"],
        documentation: "https://www.iana.org/assignments/uri-schemes/prov/sftp",
    },
    {
        id: "snowflake-url",
        name: "Snowflake",
        scheme: "snowflake",
        literals: ["snowflake://"],
        documentation: "https://docs.snowflake.com/en/developer-guide/python-connector/sqlalchemy",
    },
    {
        id: "cassandra",
        name: "Cassandra",
        scheme: "cassandra|cql",
        literals: ["cassandra://"],
        documentation: "https://cassandra.apache.org/doc/latest/",
    },
    {
        id: "couchbase",
        name: "Couchbase",
        scheme: "couchbases?",
        literals: ["couchbase://", "couchbases://"],
        documentation: "https://docs.couchbase.com/sdk-api/couchbase-c-client/group__lcb-init.html",
    },
    {
        id: "mqtt",
        name: "MQTT",
        scheme: "mqtts?",
        literals: ["mqtt://", "mqtts://"],
        documentation: "https://github.com/mqtt/mqtt.org/wiki/URI-Scheme",
    },
];
const uriRules = rows.map(({ id, name, scheme, literals, documentation }) => provider(id, name, { documentation, revoke }).form("connection-string", "password in a connection string", {
    pattern: () => withPassword(scheme),
    keywords: literals,
    follows: follows/* credentialsFollow */.K,
    entropy: 2,
    like: sample(literals[0].slice(0, -3)),
    also: literals.slice(1).map((text) => sample(text.slice(0, -3))),
    unlike: [
        local(literals[0].slice(0, -3)),
        [literals[0], "shop:${PASSWORD}@db1.shop-data.net/orders"],
    ],
}));
const adoNet = provider("ado-net", "ADO.NET", {
    documentation: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-strings",
    revoke,
});
const jdbc = provider("jdbc", "JDBC", {
    documentation: "https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html",
    revoke,
});
const kafka = provider("kafka", "Apache Kafka", {
    documentation: "https://kafka.apache.org/documentation/#security_sasl_jaasconfig",
    revoke,
});
const connection_strings_password = String.raw `(?<secret>[^\s;"'<>{}$&\x60\\]{4,128})`;
/** Passwords in connection strings of databases, brokers, directories, mail and file servers. */
const connectionStrings = [
    ...uriRules,
    adoNet.form("connection-string", "password in a connection string", {
        pattern: () => new RegExp(String.raw `(?:Data Source|Server|Host|Address|Addr)\s{0,2}=\s{0,2}(?!localhost|\(local|\.[;\\]|127\.|\(localdb)[^;"'\r\n]{3,160};(?:(?:(?!(?:Data Source|Server|Host|Addr|Address)\s{0,2}=)[^"'\r\n]){1,800}?;)?\s{0,2}(?:Password|Pwd)\s{0,2}=\s{0,2}(?!${weakPassword};)${connection_strings_password}`, "gi"),
        keywords: ["password=", "pwd=", "password =", "pwd ="],
        reach: 2000,
        entropy: 2,
        like: [
            "Server=tcp:shop.database.windows.net,1433;Database=orders;User ID=shop;Password=",
            alnum(20),
            ";Encrypt=True;",
        ],
        also: [
            ["Server=db.shop.net;Uid=shop;Pwd=", alnum(20), ";"],
            ["Host = db.shop.net;Username = shop;Password = ", alnum(20)],
            ["Host = db.shop.net;Username = shop;Pwd = ", alnum(20)],
        ],
        unlike: [
            ["Server=localhost;Database=orders;User ID=sa;Password=", alnum(20), ";"],
            ["Server=db.shop.net;Database=orders;Integrated Security=true;"],
        ],
    }),
    jdbc.form("connection-string", "password in a JDBC address", {
        pattern: () => new RegExp(String.raw `jdbc:[a-z0-9:]{2,40}//(?!localhost|127\.)[^\s"'<>{}\x60]{3,300}?[?&;]password=(?!${weakPassword}(?![^\s;&"']))${connection_strings_password}`, "gi"),
        keywords: ["jdbc:"],
        entropy: 2,
        like: ["jdbc:postgresql://db.shop.net:5432/orders?user=shop&password=", alnum(20)],
        unlike: [
            ["jdbc:postgresql://localhost:5432/orders?user=shop&password=", alnum(20)],
            ["jdbc:postgresql://db.shop.net:5432/orders?user=shop"],
        ],
    }),
    kafka.form("jaas-password", "password in a JAAS configuration", {
        pattern: () => new RegExp(String.raw `(?:Plain|Scram)LoginModule required[^;]{1,200}?password\s{0,2}=\s{0,2}\\?["']${connection_strings_password}\\?["']`, "g"),
        keywords: ["loginmodule required"],
        entropy: 2,
        like: [
            'sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="shop" password="',
            alnum(24),
            '";',
        ],
        also: [
            [
                'org.apache.kafka.common.security.scram.ScramLoginModule required username="shop" password="',
                alnum(24),
                '";',
            ],
        ],
        unlike: [['PlainLoginModule required username="shop" password="', "${KAFKA_PASSWORD}", '";']],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/content.js


const contentful = provider("contentful", "Contentful", {
    documentation: "https://www.contentful.com/developers/docs/references/authentication/",
    revoke: "Revoke the token under CMA tokens or API keys.",
    at: "https://app.contentful.com/account/profile/cma_tokens",
});
const sanity = provider("sanity", "Sanity", {
    documentation: "https://www.sanity.io/docs/content-lake/http-auth",
    revoke: "Delete the token under API → Tokens.",
    at: "https://www.sanity.io/manage",
});
const storyblok = provider("storyblok", "Storyblok", {
    documentation: "https://www.storyblok.com/docs/api/management/getting-started/authentication",
    revoke: "Delete the token under My account → Personal access tokens.",
    at: "https://app.storyblok.com/#/me/account",
});
const datoCms = provider("datocms", "DatoCMS", {
    documentation: "https://www.datocms.com/docs/content-management-api/authentication",
    revoke: "Regenerate the token under Project settings → API tokens.",
    at: "https://dashboard.datocms.com/",
});
const strapi = provider("strapi", "Strapi", {
    documentation: "https://docs.strapi.io/cms/features/api-tokens",
    revoke: "Regenerate the token under Settings → API Tokens.",
});
const ghost = provider("ghost", "Ghost", {
    documentation: "https://ghost.org/docs/admin-api/",
    revoke: "Regenerate the Admin API key of the integration.",
});
const hygraph = provider("hygraph", "Hygraph", {
    documentation: "https://hygraph.com/docs/api-reference/basics/permanent-auth-token",
    revoke: "Delete the permanent auth token under API Access.",
    at: "https://app.hygraph.com/",
});
const webflow = provider("webflow", "Webflow", {
    documentation: "https://developers.webflow.com/data/reference/authentication/site-token",
    revoke: "Revoke the token under Site settings → Apps & integrations.",
});
const wordPress = provider("wordpress", "WordPress", {
    documentation: "https://developer.wordpress.org/apis/wp-config-php/",
    revoke: "Generate new salts and put them in wp-config.php: every session ends.",
    at: "https://api.wordpress.org/secret-key/1.1/salt/",
});
/** Content management. */
const content = [
    contentful.token("management-token", "content management token", {
        prefix: "CFPAT-",
        body: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    contentful.assigned("delivery-token", "content delivery or preview token", {
        names: [
            "contentful access token",
            "contentful delivery token",
            "contentful preview token",
            "contentful delivery api token",
            "contentful preview access token",
            "contentful token",
        ],
        value: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    sanity.assigned("token", "API token", {
        names: [
            "sanity token",
            "sanity api token",
            "sanity auth token",
            "sanity write token",
            "sanity api write token",
            "sanity api read token",
            "sanity studio token",
        ],
        value: /sk[A-Za-z0-9]{78,200}/,
        like: ["sk", alnum(178)],
        confidence: "high",
    }),
    storyblok.assigned("management-token", "personal access token", {
        names: [
            "storyblok management token",
            "storyblok oauth token",
            "storyblok personal access token",
            "storyblok access token",
        ],
        value: /[A-Za-z0-9]{22}tt(?:-\d{2,8}-[A-Za-z0-9_-]{20})?/,
        like: [alnum(22), "tt"],
        confidence: "high",
    }),
    datoCms.assigned("api-token", "API token", {
        names: [
            "datocms api token",
            "dato api token",
            "datocms token",
            "datocms full access token",
            "datocms cda token",
        ],
        value: /[0-9a-f]{30}/,
        like: [hex(30)],
    }),
    strapi.assigned("api-token", "API token", {
        names: ["strapi api token", "strapi token", "strapi api key"],
        value: /[0-9a-f]{256}/,
        like: [hex(256)],
        confidence: "high",
        reach: 800,
    }),
    ghost.near("admin-api-key", "Admin API key", {
        words: ["ghost"],
        value: /[0-9a-f]{24}:[0-9a-f]{64}/,
        like: [hex(24), ":", hex(64)],
    }),
    hygraph.assigned("auth-token", "permanent auth token", {
        names: [
            "hygraph token",
            "graphcms token",
            "hygraph auth token",
            "hygraph permanent auth token",
            "graphcms permanent auth token",
        ],
        value: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{100,900}\.[A-Za-z0-9_-]{300,700}/,
        like: ["eyJ", alnum(60), ".eyJ", alnum(300), ".", base64url(342)],
        reach: 2200,
    }),
    webflow.assigned("api-token", "API token", {
        names: ["webflow api token", "webflow token", "webflow api key", "webflow site token"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    wordPress.form("salt", "authentication key or salt", {
        pattern: /define\(\s{0,4}['"](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)['"]\s{0,4},\s{0,8}(?:'(?<secret>[^'\r\n]{64})'|"(?<secret>[^"\r\n]{64})")\s{0,4}\)/g,
        keywords: ["auth_key", "auth_salt", "logged_in_key", "logged_in_salt", "nonce_key", "nonce_salt"],
        entropy: 4,
        like: ["define('AUTH_KEY', '", alnum(62), "!*", "');"],
        also: ["AUTH_SALT", "LOGGED_IN_KEY", "LOGGED_IN_SALT", "NONCE_KEY", "NONCE_SALT"].map((name) => [
            `define('${name}', '`,
            alnum(62),
            "!*",
            "');",
        ]),
        unlike: [["define('AUTH_KEY', 'put your unique phrase here');"]],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/customers.js


const hubSpot = provider("hubspot", "HubSpot", {
    documentation: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
    revoke: "Rotate the token of the private app.",
    at: "https://app.hubspot.com/l/private-apps",
});
const salesforce = provider("salesforce", "Salesforce", {
    documentation: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
    revoke: "Revoke the session or the connected app's tokens in Setup.",
});
const zendesk = provider("zendesk", "Zendesk", {
    documentation: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
    revoke: "Delete the token in the Admin Center under APIs.",
});
const intercom = provider("intercom", "Intercom", {
    documentation: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
    revoke: "Regenerate the access token of the app.",
    at: "https://app.intercom.com/a/developer-signup",
});
const freshworks = provider("freshworks", "Freshworks", {
    documentation: "https://developers.freshdesk.com/api/#authentication",
    revoke: "Reset the API key in the agent's profile.",
});
const front = provider("front", "Front", {
    documentation: "https://dev.frontapp.com/docs/create-and-revoke-api-tokens",
    revoke: "Delete the token under Developers → API tokens.",
    at: "https://app.frontapp.com/settings/developers/tokens",
});
const pipedrive = provider("pipedrive", "Pipedrive", {
    documentation: "https://pipedrive.readme.io/docs/how-to-find-the-api-token",
    revoke: "Generate a new token under Personal preferences → API.",
    at: "https://app.pipedrive.com/settings/api",
});
const zoho = provider("zoho", "Zoho", {
    documentation: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html",
    revoke: "Revoke the refresh token, or regenerate the client secret.",
    at: "https://api-console.zoho.com/",
});
const customers_close = provider("close", "Close", {
    documentation: "https://developer.close.com/topics/authentication-with-api-keys/",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://app.close.com/settings/api/",
});
const helpScout = provider("help-scout", "Help Scout", {
    documentation: "https://developer.helpscout.com/mailbox-api/overview/authentication/",
    revoke: "Rotate the secret of the app under My apps.",
    at: "https://secure.helpscout.net/",
});
const gorgias = provider("gorgias", "Gorgias", {
    documentation: "https://developers.gorgias.com/docs/authentication",
    revoke: "Reset the key under Settings → REST API.",
});
const greenhouse = provider("greenhouse", "Greenhouse", {
    documentation: "https://developers.greenhouse.io/harvest.html",
    revoke: "Revoke the key under Dev Center → API Credential Management.",
    at: "https://app.greenhouse.io/configure/dev_center/credentials",
});
const intuit = provider("intuit", "Intuit", {
    documentation: "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0",
    revoke: "Rotate the client secret under Keys & credentials.",
    at: "https://developer.intuit.com/dashboard",
});
const xero = provider("xero", "Xero", {
    documentation: "https://developer.xero.com/documentation/guides/oauth2/overview/",
    revoke: "Delete the client secret of the app.",
    at: "https://developer.xero.com/app/manage",
});
const customers_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Customers, support, hiring and accounting. */
const customers = [
    hubSpot.token("private-app-token", "private app access token", {
        prefix: ["pat-na1-", "pat-na2-", "pat-eu1-", "pat-ap1-", "pat-na3-"],
        body: customers_uuidBody,
        like: [uuid],
    }),
    hubSpot.assigned("api-key", "API key of the older form", {
        names: ["hubspot api key", "hapikey", "hubspot key"],
        value: customers_uuidBody,
        like: [uuid],
        revoke: "Nothing to do: keys of this form stopped working in November 2022. Remove it.",
    }),
    hubSpot.assigned("client-secret", "app client secret", {
        names: ["hubspot client secret", "hubspot app secret", "hubspot secret"],
        value: customers_uuidBody,
        like: [uuid],
    }),
    salesforce.form("access-token", "access token", {
        pattern: /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}(?:[A-Z]{3})?!(?<secret>[A-Za-z0-9._]{80,120})(?![A-Za-z0-9._])/g,
        keywords: ["00d"],
        follows: (bytes, end) => bytes[end + 12] === 0x21 || bytes[end + 15] === 0x21,
        like: ["00D", alnum(12), "!", alnum(96)],
        unlike: [["00D", alnum(12), "!", alnum(20)]],
    }),
    salesforce.assigned("client-secret", "connected app consumer secret", {
        names: [
            "salesforce client secret",
            "salesforce consumer secret",
            "sfdc client secret",
            "sf client secret",
            "salesforce secret",
        ],
        value: /(?:[0-9A-F]{64}|[0-9]{19})/,
        like: [{ alphabet: "0123456789ABCDEF", length: 64 }],
    }),
    salesforce.assigned("security-token", "security token", {
        names: ["salesforce security token", "sfdc security token", "sf security token", "salesforce token"],
        value: /[A-Za-z0-9]{24,25}/,
        like: [alnum(24)],
    }),
    salesforce.token("refresh-token", "refresh token", {
        prefix: "5Aep",
        body: /[A-Za-z0-9._]{80,90}/,
        like: ["861", alnum(80)],
        tail: 80,
    }),
    zendesk.assigned("api-token", "API token", {
        names: ["zendesk api token", "zendesk token", "zendesk api key", "zendesk secret"],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    zendesk.assigned("oauth-secret", "OAuth client secret", {
        names: ["zendesk client secret", "zendesk oauth secret", "zendesk oauth client secret"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    intercom.assigned("access-token", "access token", {
        names: ["intercom access token", "intercom token", "intercom api key", "intercom api token"],
        value: /dG9r[A-Za-z0-9+/]{54,60}={0,2}/,
        like: ["dG9rO", base64(54), "="],
        confidence: "high",
    }),
    intercom.assigned("identity-secret", "identity verification secret", {
        names: [
            "intercom secret",
            "intercom identity verification secret",
            "intercom secret key",
            "intercom identity secret",
        ],
        value: /[A-Za-z0-9_-]{40}/,
        like: [base64url(40)],
    }),
    freshworks.assigned("api-key", "API key", {
        names: [
            "freshdesk api key",
            "freshservice api key",
            "freshdesk key",
            "freshchat api key",
            "freshsales api key",
            "freshdesk token",
        ],
        value: /[A-Za-z0-9_-]{20,22}/,
        like: [alnum(20)],
    }),
    front.assigned("api-token", "API token", {
        names: ["front api token", "frontapp api token", "frontapp token", "front app token"],
        value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43,90}/,
        like: ["eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
        reach: 900,
    }),
    pipedrive.assigned("api-token", "API token", {
        names: ["pipedrive api token", "pipedrive token", "pipedrive api key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    zoho.form("oauth-token", "OAuth access, refresh or grant token", {
        pattern: () => new RegExp(`${begin}1000[.][0-9a-f]{32}[.][0-9a-f]{32}(?![A-Za-z0-9.])`, "g"),
        keywords: ["1000."],
        like: ["1000", ".", hex(32), ".", hex(32)],
        unlike: [["1000", ".", hex(32)]],
    }),
    zoho.assigned("client-secret", "client secret", {
        names: ["zoho client secret", "zoho secret"],
        value: /[0-9a-f]{42}/,
        like: [hex(42)],
    }),
    customers_close.near("api-key", "API key", {
        words: ["close_", "closeio", "close.com"],
        value: /api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/,
        like: ["api_", alnum(22), ".", alnum(22)],
    }),
    helpScout.assigned("app-secret", "app secret", {
        names: ["helpscout app secret", "help scout app secret", "helpscout secret", "helpscout client secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    gorgias.assigned("api-key", "API key", {
        names: ["gorgias api key", "gorgias token"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    greenhouse.assigned("api-key", "Harvest API key", {
        names: ["greenhouse api key", "greenhouse harvest key", "greenhouse api token", "greenhouse token"],
        value: /[0-9a-f]{32}-\d/,
        like: [hex(32), "-2"],
        confidence: "high",
    }),
    intuit.assigned("client-secret", "client secret", {
        names: ["quickbooks client secret", "intuit client secret", "qbo client secret", "qb client secret"],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    xero.assigned("client-secret", "client secret", {
        names: ["xero client secret", "xero secret"],
        value: /[A-Za-z0-9_-]{48}/,
        like: [base64url(48)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/data.js


const alphaVantage = provider("alpha-vantage", "Alpha Vantage", {
    documentation: "https://www.alphavantage.co/documentation/",
    revoke: "Claim a new key and ask support to disable this one.",
});
const polygon = provider("polygon-io", "Polygon.io", {
    documentation: "https://polygon.io/docs/rest/quickstart",
    revoke: "Delete the key in the dashboard.",
    at: "https://polygon.io/dashboard/keys",
});
const finnhub = provider("finnhub", "Finnhub", {
    documentation: "https://finnhub.io/docs/api/authentication",
    revoke: "Regenerate the key in the dashboard.",
    at: "https://finnhub.io/dashboard",
});
const tiingo = provider("tiingo", "Tiingo", {
    documentation: "https://www.tiingo.com/documentation/general/connecting",
    revoke: "Reset the token in the account.",
    at: "https://www.tiingo.com/account/api/token",
});
const fred = provider("fred", "FRED", {
    documentation: "https://fred.stlouisfed.org/docs/api/api_key.html",
    revoke: "Delete the key in the account.",
    at: "https://fredaccount.stlouisfed.org/apikeys",
});
const newsApi = provider("newsapi", "News API", {
    documentation: "https://newsapi.org/docs/authentication",
    revoke: "Regenerate the key in the account.",
    at: "https://newsapi.org/account",
});
const nasa = provider("nasa", "NASA", {
    documentation: "https://api.nasa.gov/",
    revoke: "Sign up for a new key and stop using this one.",
});
const openExchange = provider("open-exchange-rates", "Open Exchange Rates", {
    documentation: "https://docs.openexchangerates.org/reference/authentication",
    revoke: "Deactivate the App ID in the account.",
    at: "https://openexchangerates.org/account/app-ids",
});
const hunter = provider("hunter", "Hunter", {
    documentation: "https://hunter.io/api-documentation/v2",
    revoke: "Delete the key in the dashboard.",
    at: "https://hunter.io/api-keys",
});
const clearbit = provider("clearbit", "Clearbit", {
    documentation: "https://help.clearbit.com/hc/en-us/articles/360034768894",
    revoke: "Delete the key in the dashboard.",
    at: "https://dashboard.clearbit.com/api",
});
const peopleDataLabs = provider("people-data-labs", "People Data Labs", {
    documentation: "https://docs.peopledatalabs.com/docs/authentication",
    revoke: "Regenerate the key in the dashboard.",
    at: "https://dashboard.peopledatalabs.com/",
});
const kaggle = provider("kaggle", "Kaggle", {
    documentation: "https://www.kaggle.com/docs/api",
    revoke: "Expire the token under Settings → API.",
    at: "https://www.kaggle.com/settings",
});
const tmdb = provider("tmdb", "TMDB", {
    documentation: "https://developer.themoviedb.org/docs/authentication-application",
    revoke: "Regenerate the key in the settings.",
    at: "https://www.themoviedb.org/settings/api",
});
const ipInfo = provider("ipinfo", "IPinfo", {
    documentation: "https://ipinfo.io/developers",
    revoke: "Reset the token in the dashboard.",
    at: "https://ipinfo.io/dashboard/token",
});
const yelp = provider("yelp", "Yelp", {
    documentation: "https://docs.developer.yelp.com/docs/places-authentication",
    revoke: "Delete the app and make another.",
    at: "https://www.yelp.com/developers/v3/manage_app",
});
const uber = provider("uber", "Uber", {
    documentation: "https://developer.uber.com/docs/riders/guides/authentication/introduction",
    revoke: "Regenerate the client secret.",
    at: "https://developer.uber.com/dashboard",
});
const canvas = provider("canvas-lms", "Canvas", {
    documentation: "https://developerdocs.instructure.com/services/canvas/oauth2/file.oauth",
    revoke: "Delete the access token under Account → Settings.",
});
const diffbot = provider("diffbot", "Diffbot", {
    documentation: "https://docs.diffbot.com/reference/authentication",
    revoke: "Ask for a new token.",
    at: "https://app.diffbot.com/",
});
/** Data by API: markets, news, people, places, films, learning. */
const data = [
    alphaVantage.assigned("api-key", "API key", {
        names: ["alphavantage api key", "alpha vantage api key", "alpha vantage key", "alphavantage key"],
        value: /[A-Z0-9]{16}/,
        like: [upper(16)],
    }),
    polygon.assigned("api-key", "API key", {
        names: ["polygon api key", "polygon io api key", "polygonio api key"],
        value: /[A-Za-z0-9_]{32}/,
        like: [alnum(32)],
    }),
    finnhub.assigned("api-key", "API key", {
        names: ["finnhub api key", "finnhub token", "finnhub key"],
        value: /(?:[a-z0-9]{20}|[a-z0-9]{40})/,
        like: [lower(20)],
    }),
    tiingo.assigned("api-token", "API token", {
        names: ["tiingo api key", "tiingo token", "tiingo api token", "tiingo key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    fred.assigned("api-key", "API key", {
        names: ["fred api key", "fred key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    newsApi.assigned("api-key", "API key", {
        names: ["newsapi key", "news api key", "newsapi api key", "newsapi token"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    nasa.assigned("api-key", "API key", {
        names: ["nasa api key", "nasa key"],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    openExchange.assigned("app-id", "App ID", {
        names: [
            "openexchangerates app id",
            "open exchange rates app id",
            "openexchangerates api key",
            "oxr app id",
        ],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    hunter.assigned("api-key", "API key", {
        names: ["hunter api key", "hunter io api key", "hunterio api key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    clearbit.assigned("api-key", "secret API key", {
        names: ["clearbit api key", "clearbit key", "clearbit secret key"],
        value: /sk_[0-9a-f]{32}/,
        like: ["sk_", hex(32)],
        confidence: "high",
    }),
    peopleDataLabs.assigned("api-key", "API key", {
        names: ["pdl api key", "peopledatalabs api key", "people data labs api key"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    kaggle.form("api-key", "API key", {
        pattern: /"username"\s{0,4}:\s{0,4}"[a-z0-9_-]{3,60}"\s{0,4},\s{0,8}"key"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"/g,
        keywords: ['"username"'],
        like: ['{"username":"otter","key":"', hex(32), '"}'],
        unlike: [['{"username":"otter","key":"', hex(12), '"}']],
    }),
    kaggle.assigned("key", "API key in a variable", {
        names: ["kaggle key", "kaggle api key", "kaggle api token"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    tmdb.assigned("api-key", "API key", {
        names: ["tmdb api key", "themoviedb api key", "tmdb key", "moviedb api key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    ipInfo.assigned("token", "access token", {
        names: ["ipinfo token", "ipinfo api key", "ipinfo access token", "ipinfo api token"],
        value: /[0-9a-f]{14}/,
        like: [hex(14)],
    }),
    yelp.assigned("api-key", "API key", {
        names: ["yelp api key", "yelp fusion api key", "yelp key"],
        value: /[A-Za-z0-9_-]{128}/,
        like: [base64url(128)],
    }),
    uber.assigned("client-secret", "client secret", {
        names: ["uber client secret", "uber secret", "uber server token"],
        value: /[A-Za-z0-9_-]{40}/,
        like: [base64url(40)],
    }),
    canvas.assigned("access-token", "access token", {
        names: ["canvas access token", "canvas api token", "canvas token", "canvas api key"],
        value: /\d{1,6}~[A-Za-z0-9]{64}/,
        like: [digits(4), "~", alnum(64)],
        confidence: "high",
    }),
    diffbot.assigned("token", "API token", {
        names: ["diffbot token", "diffbot api token", "diffbot api key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/jwt.js
function objectOf(part) {
    try {
        const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
        return typeof value === "object" && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** Reads a token in compact form without verifying its signature; nothing where it is none. */
function readJwt(token) {
    const [head = "", body = ""] = token.split(".");
    const header = objectOf(head);
    if (typeof header?.["alg"] !== "string")
        return undefined;
    // An encrypted token (RFC 7516) has five parts and no claims in the clear.
    if (token.split(".").length === 5)
        return { header, claims: {} };
    const claims = objectOf(body);
    return claims && { header, claims };
}
/** Whether the token is one of Supabase's two API keys, and which. */
function supabaseRole(token) {
    const claims = readJwt(token)?.claims;
    const role = claims?.["role"];
    const theirs = claims?.["iss"] === "supabase" || claims?.["iss"] === "supabase-demo";
    return theirs && typeof role === "string" ? role : undefined;
}
/** Proves a Supabase API key of one role and refutes every other token. */
function proveSupabaseRole(role) {
    return (token) => (supabaseRole(token) === role ? "proven" : "refuted");
}
/** Proves that a token was issued by `issuer`, as far as its own claim goes, and refutes every other. */
function proveIssuer(issuer) {
    return (token) => {
        const claimed = readJwt(token)?.claims["iss"];
        return typeof claimed === "string" && issuer.test(claimed) ? "proven" : "refuted";
    };
}
/** Issuers with a rule of their own, which the rule for any JWT leaves alone. */
const ownRule = /^(?:supabase(?:-demo)?|kubernetes\/serviceaccount|rke)$|^https:\/\/kubernetes\./;
/** Refutes what only looks like a JWT, and what a rule of its own covers. */
function proveJwt(token) {
    const jwt = readJwt(token);
    if (!jwt)
        return "refuted";
    // The example of https://jwt.io, copied into documentation and tests everywhere.
    if (jwt.claims["sub"] === "1234567890")
        return "refuted";
    const issuer = jwt.claims["iss"];
    return typeof issuer === "string" && ownRule.test(issuer) ? "refuted" : "unproven";
}
/** Algorithm, issuer, audience, role and times: what tells a reader whose token this is and whether it still works. */
function describeJwt(token) {
    const jwt = readJwt(token);
    if (!jwt)
        return {};
    const facts = {};
    const shown = { algorithm: jwt.header["alg"], issuer: jwt.claims["iss"], role: jwt.claims["role"] };
    for (const [name, value] of Object.entries(shown)) {
        if (typeof value === "string")
            facts[name] = value.slice(0, 200);
    }
    const expires = timeOf(jwt.claims["exp"]);
    if (expires)
        facts["expires"] = expires;
    else if (Object.keys(jwt.claims).length > 0 && jwt.claims["exp"] === undefined)
        facts["expires"] = "never";
    const issued = timeOf(jwt.claims["iat"]);
    if (issued)
        facts["issued"] = issued;
    return facts;
}
/** NumericDate (RFC 7519 section 2) as ISO 8601; the largest time JavaScript knows is 8.64e12 seconds. */
function timeOf(value) {
    return typeof value === "number" && value > 0 && value < 8.64e12
        ? new Date(value * 1000).toISOString()
        : undefined;
}
/** An unsigned example: header and claims encoded, and `signature` after them. */
function encodeJwt(header, claims, signature) {
    const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${encode(header)}.${encode(claims)}.${signature}`;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/databases.js




const supabase = provider("supabase", "Supabase", {
    documentation: "https://supabase.com/docs/guides/api/api-keys",
    revoke: "Delete the key under Project Settings → API Keys; for the older keys rotate the JWT secret.",
    at: "https://supabase.com/dashboard/project/_/settings/api-keys",
});
const neon = provider("neon", "Neon", {
    documentation: "https://neon.com/docs/manage/api-keys",
    revoke: "Revoke the key under Account settings → API keys.",
    at: "https://console.neon.tech/app/settings/api-keys",
});
const planetScale = provider("planetscale", "PlanetScale", {
    documentation: "https://planetscale.com/docs/api/reference/service-tokens",
    revoke: "Delete the token or password in the organisation's or branch's settings.",
    at: "https://app.planetscale.com/",
});
const turso = provider("turso", "Turso", {
    documentation: "https://docs.turso.tech/cli/db/tokens/create",
    revoke: "Invalidate all tokens of the database with `turso db tokens invalidate`.",
    at: "https://app.turso.tech/",
});
const upstash = provider("upstash", "Upstash", {
    documentation: "https://upstash.com/docs/redis/features/restapi",
    revoke: "Reset the credentials of the database in the console.",
    at: "https://console.upstash.com/",
});
const xata = provider("xata", "Xata", {
    documentation: "https://xata.io/docs/platform/authentication",
    revoke: "Delete the key under Account settings → API keys.",
    at: "https://app.xata.io/settings",
});
const cockroach = provider("cockroach-labs", "CockroachDB Cloud", {
    documentation: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
    revoke: "Delete the API key of the service account under Access Management.",
    at: "https://cockroachlabs.cloud/",
});
const atlas = provider("mongodb-atlas", "MongoDB Atlas", {
    documentation: "https://www.mongodb.com/docs/atlas/configure-api-access/",
    revoke: "Delete the API key or the service account's secret under Access Manager.",
    at: "https://cloud.mongodb.com/",
});
const aiven = provider("aiven", "Aiven", {
    documentation: "https://aiven.io/docs/platform/concepts/authentication-tokens",
    revoke: "Revoke the token under User information → Tokens.",
    at: "https://console.aiven.io/profile/tokens",
});
const convex = provider("convex", "Convex", {
    documentation: "https://docs.convex.dev/cli/deploy-key-types",
    revoke: "Delete the deploy key in the deployment's settings.",
    at: "https://dashboard.convex.dev/",
});
const prisma = provider("prisma", "Prisma", {
    documentation: "https://www.prisma.io/docs/accelerate/getting-started",
    revoke: "Delete the API key in the console.",
    at: "https://console.prisma.io/",
});
const timescale = provider("timescale", "Tiger Data", {
    documentation: "https://docs.tigerdata.com/",
    revoke: "Delete the client credentials under Project settings.",
    at: "https://console.cloud.timescale.com/",
});
const hasura = provider("hasura", "Hasura", {
    documentation: "https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/",
    revoke: "Change HASURA_GRAPHQL_ADMIN_SECRET and restart, or delete the access token.",
});
const jwtBody = "eyJ[A-Za-z0-9_-]{10,400}[.]eyJ[A-Za-z0-9_-]{20,2000}[.][A-Za-z0-9_-]{20,800}";
const supabaseJwt = (role) => (seed) => encodeJwt({ alg: "HS256", typ: "JWT" }, { iss: "supabase", ref: render(lower(20), seed), role, iat: 1700000000, exp: 2015576000 }, render(base64url(43), seed));
const headers = ["eyjhbgcioi", "eyj0exaioi"];
const headerSamples = (claims) => [
    [(seed) => encodeJwt({ typ: "JWT", alg: "HS256" }, claims, render(base64url(43), seed))],
];
const databases_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Databases as a service. */
const databases = [
    supabase.token("secret-key", "secret API key", {
        prefix: "sb_secret_",
        body: /[A-Za-z0-9_-]{20,80}/,
        like: [base64url(31)],
    }),
    supabase.token("publishable-key", "publishable API key", {
        kind: "publishable",
        prefix: "sb_publishable_",
        body: /[A-Za-z0-9_-]{20,80}/,
        like: [base64url(31)],
        revoke: "Nothing to revoke: it is meant for browsers. Row level security must be on for every table.",
    }),
    supabase.form("service-role-key", "service_role key", {
        pattern: () => new RegExp(`${begin}${jwtBody}${end}`, "g"),
        keywords: headers,
        reach: 3400,
        prove: proveSupabaseRole("service_role"),
        describe: describeJwt,
        like: [supabaseJwt("service_role")],
        also: headerSamples({ iss: "supabase", role: "service_role" }),
        unlike: [[supabaseJwt("anon")]],
    }),
    supabase.form("anon-key", "anon key", {
        kind: "publishable",
        pattern: () => new RegExp(`${begin}${jwtBody}${end}`, "g"),
        keywords: headers,
        reach: 3400,
        prove: proveSupabaseRole("anon"),
        describe: describeJwt,
        like: [supabaseJwt("anon")],
        also: headerSamples({ iss: "supabase", role: "anon" }),
        unlike: [[supabaseJwt("service_role")]],
        revoke: "Nothing to revoke: it is meant for browsers. Row level security must be on for every table.",
    }),
    supabase.token("personal-access-token", "personal access token", {
        prefix: "sbp_",
        body: /(?:[a-z]{1,3}|v\d_)?[0-9a-f]{40}/,
        like: [hex(40)],
        tail: 40,
        documentation: "https://supabase.com/docs/reference/api/introduction",
        at: "https://supabase.com/dashboard/account/tokens",
    }),
    supabase.assigned("jwt-secret", "JWT secret", {
        names: ["supabase jwt secret"],
        value: /[A-Za-z0-9+/=_-]{32,100}/,
        like: [base64(86), "=="],
    }),
    neon.token("api-key", "API key", { prefix: "napi_", body: /[a-z0-9]{64}/, like: [lower(64)] }),
    neon.form("database-password", "database password", {
        pattern: () => new RegExp(`${begin}npg_(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{12,24}${end}`, "g"),
        keywords: ["npg_"],
        like: ["npg_", alnum(12)],
        unlike: [["npg_", alnum(5)]],
        documentation: "https://neon.com/docs/connect/connect-from-any-app",
        revoke: "Reset the role's password in the branch.",
    }),
    planetScale.token("service-token", "service token", {
        prefix: "pscale_tkn_",
        body: /[A-Za-z0-9_.=-]{32,64}/,
        like: [base64url(43)],
    }),
    planetScale.token("password", "database password", {
        prefix: "pscale_pw_",
        body: /[A-Za-z0-9_.=-]{32,64}/,
        like: [base64url(43)],
        documentation: "https://planetscale.com/docs/concepts/connection-strings",
    }),
    planetScale.token("oauth-token", "OAuth token", {
        prefix: "pscale_oauth_",
        body: /[A-Za-z0-9_.=-]{32,64}/,
        like: [base64url(43)],
    }),
    turso.form("auth-token", "database auth token", {
        pattern: () => new RegExp(`${after(["turso", "libsql"])}${begin}(?<secret>${jwtBody})${end}`, "g"),
        keywords: ["turso", "libsql"],
        reach: 3400,
        describe: describeJwt,
        like: [
            "TURSO_AUTH_TOKEN=",
            (seed) => encodeJwt({ alg: "EdDSA", typ: "JWT" }, { a: "rw", iat: 1700000000, id: uuid(seed) }, render(base64url(86), seed)),
        ],
        also: [
            [
                "libsql token ",
                (seed) => encodeJwt({ alg: "EdDSA", typ: "JWT" }, { a: "rw", iat: 1700000000, id: uuid(seed) }, render(base64url(86), seed)),
            ],
        ],
        unlike: [["TURSO_AUTH_TOKEN=", "${TOKEN}"]],
    }),
    upstash.assigned("rest-token", "REST token", {
        names: [
            "upstash redis rest token",
            "upstash vector rest token",
            "upstash search rest token",
            "kv rest api token",
            "upstash token",
        ],
        value: /A[A-Za-z0-9_+/=-]{40,200}/,
        like: ["AX", base64(90), "="],
    }),
    upstash.assigned("qstash-token", "QStash token or signing key", {
        names: ["qstash token", "qstash current signing key", "qstash next signing key"],
        value: /(?:sig_[A-Za-z0-9]{24,32}|eyJ[A-Za-z0-9+/=]{60,200})/,
        like: ["sig_", alnum(28)],
        documentation: "https://upstash.com/docs/qstash/overall/getstarted",
    }),
    xata.token("api-key", "API key", {
        prefix: "xau_",
        body: /[A-Za-z0-9]{32,48}/,
        like: [alnum(38)],
        tail: 32,
    }),
    cockroach.token("api-key", "API key", {
        prefix: "CCDB1_",
        body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
        like: [alnum(22), "_", alnum(40)],
    }),
    atlas.token("service-account-secret", "service account secret", {
        prefix: "mdb_sa_sk_",
        body: /[A-Za-z0-9_-]{40}/,
        like: [base64url(40)],
    }),
    atlas.assigned("private-key", "programmatic API private key", {
        names: [
            "mongodb atlas private key",
            "atlas private key",
            "mcli private api key",
            "mongodb atlas api private key",
        ],
        value: databases_uuidBody,
        like: [uuid],
    }),
    aiven.token("token", "authentication token", {
        prefix: "aivenv1",
        body: /[A-Za-z0-9+/=]{200,600}/,
        like: [base64(372)],
        reach: 800,
    }),
    aiven.token("service-password", "service user password", {
        prefix: "AVNS_",
        body: /[A-Za-z0-9_-]{19,24}/,
        like: [base64url(19)],
        documentation: "https://aiven.io/docs/products/postgresql",
        revoke: "Reset the credentials of the service user.",
    }),
    convex.form("deploy-key", "deploy key", {
        pattern: /(?<![A-Za-z0-9_-])(?:prod|dev|preview|project):[a-z0-9-]{6,60}(?::[a-z0-9-]{1,60})?\|(?<secret>[A-Za-z0-9+/=_-]{40,200})(?![A-Za-z0-9+/=_-])/g,
        keywords: ["prod:", "dev:", "preview:", "project:"],
        follows: (bytes, at) => bytes.subarray(at, at + 130).includes(0x7c),
        like: ["CONVEX_DEPLOY_KEY=prod:happy-otter-", digits(3), "|", base64(120)],
        also: ["dev", "preview", "project"].map((kind) => [`${kind}:happy-otter-`, digits(3), "|", base64(120)]),
        unlike: [["prod:happy-otter-", digits(3)]],
    }),
    prisma.form("accelerate-key", "Accelerate or Postgres API key", {
        pattern: () => new RegExp(`prisma(?:\\+postgres)?://[a-z0-9.-]{5,100}/?\\?api_key=(?<secret>${jwtBody})${end}`, "g"),
        keywords: ["prisma://", "prisma+postgres://"],
        reach: 3400,
        like: [
            "prisma://accelerate.prisma-data.net/?api_key=",
            (seed) => encodeJwt({ alg: "HS256" }, { api_key: uuid(seed), tenant_id: render(hex(64), seed) }, render(base64url(43), seed)),
        ],
        also: [
            [
                "prisma+postgres://accelerate.prisma-data.net/?api_key=",
                (seed) => encodeJwt({ alg: "HS256" }, { api_key: uuid(seed), tenant_id: render(hex(64), seed) }, render(base64url(43), seed)),
            ],
        ],
        unlike: [["prisma://accelerate.prisma-data.net/?api_key=", "${KEY}"]],
    }),
    timescale.assigned("client-secret", "client secret", {
        names: ["timescale secret key", "timescale client secret", "ts secret key", "tiger secret key"],
        value: /[A-Za-z0-9]{64}/,
        like: [alnum(64)],
    }),
    hasura.assigned("admin-secret", "admin secret", {
        names: ["hasura graphql admin secret", "hasura admin secret", "x hasura admin secret"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [alnum(64)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/domains.js


const ngrok = provider("ngrok", "ngrok", {
    documentation: "https://ngrok.com/docs/agent/#authtokens",
    revoke: "Delete the authtoken or API key in the dashboard.",
    at: "https://dashboard.ngrok.com/authtokens",
});
const tailscale = provider("tailscale", "Tailscale", {
    documentation: "https://tailscale.com/kb/1085/auth-keys",
    revoke: "Revoke the key under Settings → Keys.",
    at: "https://login.tailscale.com/admin/settings/keys",
});
const godaddy = provider("godaddy", "GoDaddy", {
    documentation: "https://developer.godaddy.com/getstarted",
    revoke: "Delete the key under API Keys.",
    at: "https://developer.godaddy.com/keys",
});
const namecheap = provider("namecheap", "Namecheap", {
    documentation: "https://www.namecheap.com/support/api/intro/",
    revoke: "Reset the key under Profile → Tools → API access.",
    at: "https://ap.www.namecheap.com/settings/tools/apiaccess/",
});
const dnsimple = provider("dnsimple", "DNSimple", {
    documentation: "https://support.dnsimple.com/articles/api-access-token/",
    revoke: "Delete the token under Account → Access tokens.",
    at: "https://dnsimple.com/user",
});
const gandi = provider("gandi", "Gandi", {
    documentation: "https://api.gandi.net/docs/authentication/",
    revoke: "Delete the token under Organisations → Sharing → Personal access tokens.",
    at: "https://admin.gandi.net/",
});
const porkbun = provider("porkbun", "Porkbun", {
    documentation: "https://porkbun.com/api/json/v3/documentation",
    revoke: "Delete the key under Account → API access.",
    at: "https://porkbun.com/account/api",
});
const duckDns = provider("duckdns", "Duck DNS", {
    documentation: "https://www.duckdns.org/spec.jsp",
    revoke: "Recreate the token in the account's menu.",
    at: "https://www.duckdns.org/",
});
const domains_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Tunnels, domains and name service. */
const domains = [
    ngrok.assigned("authtoken", "authtoken or API key", {
        names: ["ngrok authtoken", "ngrok auth token", "ngrok token", "ngrok api key"],
        value: /[0-9A-Za-z]{24,29}_[0-9A-Za-z]{20,24}/,
        like: [alnum(27), "_", alnum(21)],
        confidence: "high",
    }),
    tailscale.token("key", "auth, API or OAuth key", {
        prefix: ["tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-"],
        body: /[A-Za-z0-9]{8,20}CNTRL-[A-Za-z0-9]{20,40}/,
        like: [alnum(11), "CNTRL-", alnum(32)],
    }),
    godaddy.form("api-key", "API key and secret", {
        pattern: /sso-key[ \t]{1,4}[A-Za-z0-9_]{10,40}:(?<secret>[A-Za-z0-9]{20,24})(?![A-Za-z0-9])/gi,
        keywords: ["sso-key"],
        like: ["Authorization: sso-key ", alnum(12), "_", alnum(22), ":", alnum(22)],
        unlike: [["Authorization: sso-key KEY:SECRET"]],
    }),
    godaddy.assigned("api-secret", "API secret", {
        names: ["godaddy api secret", "godaddy secret"],
        value: /[A-Za-z0-9]{22}/,
        like: [alnum(22)],
    }),
    namecheap.assigned("api-key", "API key", {
        names: ["namecheap api key", "namecheap key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    dnsimple.token("access-token", "account or user access token", {
        prefix: ["dnsimple_a_", "dnsimple_u_"],
        body: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    gandi.assigned("access-token", "personal access token or API key", {
        names: ["gandi token", "gandi api key", "gandi pat", "gandi personal access token", "gandi livedns key"],
        value: /(?:[0-9a-f]{40}|[A-Za-z0-9]{24})/,
        like: [hex(40)],
    }),
    porkbun.token("secret-key", "secret API key", {
        prefix: "sk1_",
        body: /[0-9a-f]{64}/,
        like: [hex(64)],
        tail: 64,
    }),
    porkbun.token("api-key", "API key", { prefix: "pk1_", body: /[0-9a-f]{64}/, like: [hex(64)], tail: 64 }),
    duckDns.assigned("token", "account token", {
        names: ["duckdns token", "duck dns token"],
        value: domains_uuidBody,
        like: [uuid],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/entra.js


const entra = provider("entra-id", "Microsoft Entra ID", {
    documentation: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
    revoke: "Delete the secret under App registrations → Certificates & secrets and look at the sign-in logs.",
    at: "https://entra.microsoft.com/",
});
const devOps = provider("azure-devops", "Azure DevOps", {
    documentation: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    revoke: "Revoke the token under User settings → Personal access tokens.",
    at: "https://dev.azure.com/",
});
/** Microsoft's identity service and Azure DevOps. */
const entraRules = [
    entra.form("client-secret", "application client secret", {
        pattern: () => new RegExp(`${begin}(?<![~.])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])`, "g"),
        keywords: ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
        like: ["abX8Q~", alnum(34)],
        also: ["0", "1", "2", "3", "4", "5", "6", "7", "9"].map((digit) => [`abX${digit}Q~`, base64url(34)]),
        unlike: [["abX8Q~", alnum(12)]],
        entropy: 3.5,
    }),
    devOps.assigned("personal-access-token", "personal access token of the older form", {
        names: [
            "azure devops pat",
            "azure devops ext pat",
            "azdo personal access token",
            "azure devops token",
            "azdo pat",
            "vsts token",
            "vss nuget token",
            "system accesstoken",
            "ado pat",
        ],
        value: /[a-z2-7]{52}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 52 }],
    }),
    devOps.form("token", "personal access token", {
        pattern: () => new RegExp(`${begin}[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}${end}`, "g"),
        keywords: ["azdo"],
        like: [alnum(76), "AZ", "DO", alnum(4)],
        unlike: [[alnum(40), "AZ", "DO", alnum(4)]],
    }),
    entra.assigned("client-secret-variable", "application client secret in a variable", {
        names: [
            "azure client secret",
            "arm client secret",
            "aad client secret",
            "entra client secret",
            "azure ad client secret",
            "msal client secret",
        ],
        value: /[A-Za-z0-9_~.-]{34,44}/,
        like: [uuid],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/feature-flags.js



const launchDarkly = provider("launchdarkly", "LaunchDarkly", {
    documentation: "https://launchdarkly.com/docs/home/account/environment/keys",
    revoke: "Reset the SDK key in the environment, or delete the access token.",
    at: "https://app.launchdarkly.com/settings/authorization",
});
const statsig = provider("statsig", "Statsig", {
    documentation: "https://docs.statsig.com/access-management/projects",
    revoke: "Rotate the key under Settings → Keys & Environments.",
    at: "https://console.statsig.com/api_keys",
});
const devCycle = provider("devcycle", "DevCycle", {
    documentation: "https://docs.devcycle.com/essentials/keys/",
    revoke: "Delete the SDK key in the environment's settings.",
    at: "https://app.devcycle.com/",
});
const flagsmith = provider("flagsmith", "Flagsmith", {
    documentation: "https://docs.flagsmith.com/clients/rest",
    revoke: "Delete the server-side key in the environment's settings.",
    at: "https://app.flagsmith.com/",
});
const unleash = provider("unleash", "Unleash", {
    documentation: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
    revoke: "Delete the token under Admin → API access.",
});
const split = provider("split", "Split", {
    documentation: "https://help.split.io/hc/en-us/articles/360019916211-API-keys",
    revoke: "Revoke the key under Admin settings → API keys.",
    at: "https://app.split.io/",
});
const configCat = provider("configcat", "ConfigCat", {
    documentation: "https://configcat.com/docs/sdk-reference/overview/",
    revoke: "Rotate the SDK key in the environment's settings.",
    at: "https://app.configcat.com/",
});
const growthBook = provider("growthbook", "GrowthBook", {
    documentation: "https://docs.growthbook.io/api/",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.growthbook.io/settings/keys",
});
const optimizely = provider("optimizely", "Optimizely", {
    documentation: "https://docs.developers.optimizely.com/web-experimentation/docs/personal-token",
    revoke: "Delete the token under Account Settings → API Access.",
    at: "https://app.optimizely.com/",
});
const feature_flags_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Feature flags and experiments. */
const featureFlags = [
    launchDarkly.token("sdk-key", "server SDK key", { prefix: "sdk-", body: feature_flags_uuidBody, like: [uuid], tail: 36 }),
    launchDarkly.token("access-token", "API access token", {
        prefix: "api-",
        body: feature_flags_uuidBody,
        like: [uuid],
        tail: 36,
        confidence: "medium",
    }),
    launchDarkly.token("relay-key", "Relay Proxy key", {
        prefix: "rel-",
        body: feature_flags_uuidBody,
        like: [uuid],
        tail: 36,
        confidence: "medium",
        documentation: "https://launchdarkly.com/docs/sdk/relay-proxy",
    }),
    launchDarkly.token("mobile-key", "mobile key", {
        kind: "publishable",
        prefix: "mob-",
        body: feature_flags_uuidBody,
        like: [uuid],
        tail: 36,
        revoke: "Nothing to revoke: it is meant for apps.",
    }),
    statsig.near("server-secret", "server secret key", {
        words: ["statsig"],
        value: /secret-[A-Za-z0-9]{40,60}/,
        like: ["secret-", alnum(43)],
    }),
    statsig.near("console-key", "Console API key", {
        words: ["statsig"],
        value: /console-[A-Za-z0-9]{40,60}/,
        like: ["console-", alnum(43)],
    }),
    statsig.near("client-key", "client key", {
        kind: "publishable",
        words: ["statsig"],
        value: /client-[A-Za-z0-9]{40,60}/,
        like: ["client-", alnum(43)],
        revoke: "Nothing to revoke: it is meant for browsers and apps.",
    }),
    devCycle.token("server-key", "server SDK key", {
        prefix: "dvc_server_",
        body: /[A-Za-z0-9_-]{30,80}/,
        like: [base64url(50)],
    }),
    devCycle.token("client-key", "client or mobile SDK key", {
        kind: "publishable",
        prefix: ["dvc_client_", "dvc_mobile_"],
        body: /[A-Za-z0-9_-]{30,80}/,
        like: [base64url(50)],
        revoke: "Nothing to revoke: it is meant for browsers and apps.",
    }),
    flagsmith.near("server-key", "server-side environment key", {
        words: ["flagsmith"],
        value: /ser\.[A-Za-z0-9]{22}/,
        like: ["ser.", alnum(22)],
    }),
    unleash.form("api-token", "API token", {
        pattern: () => new RegExp(String.raw `${after(["unleash"])}(?<![A-Za-z0-9_*:-])(?<secret>(?:\*|\[\]|[a-z0-9_-]{1,60}):[a-z0-9_*-]{1,60}\.[0-9a-f]{48,64})(?![A-Za-z0-9])`, "g"),
        keywords: ["unleash"],
        like: ["UNLEASH_API_TOKEN=*:production.", hex(56)],
        unlike: [["UNLEASH_API_TOKEN=*:production"]],
    }),
    split.assigned("sdk-key", "server-side SDK or admin API key", {
        names: ["split api key", "split sdk key", "splitio api key", "split io api key", "split admin api key"],
        value: /[a-z0-9]{50,60}/,
        like: [lower(52)],
    }),
    configCat.token("sdk-key", "SDK key", {
        prefix: "configcat-sdk-1/",
        body: /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
        like: [base64url(22), "/", base64url(22)],
        confidence: "medium",
    }),
    growthBook.near("secret-key", "secret API key", {
        words: ["growthbook"],
        value: /secret_(?:admin_|readonly_|user_)?[A-Za-z0-9_-]{30,80}/,
        like: ["secret_admin_", alnum(43)],
    }),
    optimizely.assigned("access-token", "personal access token", {
        names: [
            "optimizely access token",
            "optimizely api token",
            "optimizely token",
            "optimizely personal token",
        ],
        value: /2:[A-Za-z0-9_-]{30,120}/,
        like: ["2:", base64url(60)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/finance.js


const paystack = provider("paystack", "Paystack", {
    documentation: "https://paystack.com/docs/api/authentication/",
    revoke: "Generate new keys under Settings → API Keys & Webhooks.",
    at: "https://dashboard.paystack.com/#/settings/developers",
});
const goCardless = provider("gocardless", "GoCardless", {
    documentation: "https://developer.gocardless.com/getting-started/api/making-your-first-request/",
    revoke: "Delete the access token under Developers.",
    at: "https://manage.gocardless.com/developers",
});
const checkout = provider("checkout-com", "Checkout.com", {
    documentation: "https://www.checkout.com/docs/developer-resources/api/api-authentication/api-keys",
    revoke: "Deactivate the key under Developers → Keys.",
    at: "https://dashboard.checkout.com/developers/keys",
});
const recurly = provider("recurly", "Recurly", {
    documentation: "https://docs.recurly.com/docs/api-keys",
    revoke: "Delete the key under Integrations → API Credentials.",
    at: "https://app.recurly.com/go/integrations/api_keys",
});
const chargebee = provider("chargebee", "Chargebee", {
    documentation: "https://www.chargebee.com/docs/2.0/api_keys.html",
    revoke: "Delete the key under Configure Chargebee → API Keys.",
    at: "https://app.chargebee.com/",
});
const omise = provider("omise", "Omise", {
    documentation: "https://docs.omise.co/api-authentication",
    revoke: "Roll the keys under Settings → Keys.",
    at: "https://dashboard.omise.co/",
});
const revenueCat = provider("revenuecat", "RevenueCat", {
    documentation: "https://www.revenuecat.com/docs/projects/authentication",
    revoke: "Delete the secret key in the project's settings.",
    at: "https://app.revenuecat.com/",
});
const polar = provider("polar", "Polar", {
    documentation: "https://polar.sh/docs/integrate/oat",
    revoke: "Delete the token in the organisation's settings.",
    at: "https://polar.sh/dashboard",
});
const lemonSqueezy = provider("lemon-squeezy", "Lemon Squeezy", {
    documentation: "https://docs.lemonsqueezy.com/guides/developer-guide/getting-started",
    revoke: "Delete the key under Settings → API.",
    at: "https://app.lemonsqueezy.com/settings/api",
});
const creem = provider("creem", "Creem", {
    documentation: "https://docs.creem.io/api-reference/introduction",
    revoke: "Delete the key in the dashboard.",
    at: "https://www.creem.io/dashboard/developers",
});
const brex = provider("brex", "Brex", {
    documentation: "https://developer.brex.com/docs/authentication/",
    revoke: "Revoke the token under Developer settings.",
    at: "https://dashboard.brex.com/settings/developer",
});
const mercury = provider("mercury", "Mercury", {
    documentation: "https://docs.mercury.com/docs/getting-started",
    revoke: "Delete the token under Settings → API tokens.",
    at: "https://app.mercury.com/settings/tokens",
});
const alpaca = provider("alpaca", "Alpaca", {
    documentation: "https://docs.alpaca.markets/docs/getting-started",
    revoke: "Regenerate the keys in the dashboard.",
    at: "https://app.alpaca.markets/",
});
const iyzico = provider("iyzico", "iyzico", {
    documentation: "https://docs.iyzico.com/en/getting-started/preliminaries/authentication",
    revoke: "Ask iyzico to replace the merchant's keys.",
    at: "https://merchant.iyzipay.com/",
});
const conekta = provider("conekta", "Conekta", {
    documentation: "https://developers.conekta.com/docs/autenticaci%C3%B3n",
    revoke: "Delete the key under Developers → API Keys.",
    at: "https://panel.conekta.com/",
});
const payMongo = provider("paymongo", "PayMongo", {
    documentation: "https://developers.paymongo.com/docs/authentication",
    revoke: "Regenerate the keys under Developers.",
    at: "https://dashboard.paymongo.com/developers",
});
const asaas = provider("asaas", "Asaas", {
    documentation: "https://docs.asaas.com/docs/authentication-2",
    revoke: "Disable the key under Integrations.",
    at: "https://www.asaas.com/",
});
const wise = provider("wise", "Wise", {
    documentation: "https://docs.wise.com/api-docs/features/authentication-access",
    revoke: "Revoke the token under Settings → API tokens.",
    at: "https://wise.com/settings/api-tokens",
});
const finicity = provider("finicity", "Finicity", {
    documentation: "https://developer.mastercard.com/open-finance-us/documentation/",
    revoke: "Reset the app key or the partner secret in the developer portal.",
});
const adapty = provider("adapty", "Adapty", {
    documentation: "https://adapty.io/docs/api-adapty-authorization",
    revoke: "Delete the key in the app's settings.",
    at: "https://app.adapty.io/",
});
const authorizeNet = provider("authorize-net", "Authorize.net", {
    documentation: "https://developer.authorize.net/api/reference/index.html",
    revoke: "Make a new transaction key and disable the old one at once.",
    at: "https://account.authorize.net/",
});
const cashfree = provider("cashfree", "Cashfree", {
    documentation: "https://www.cashfree.com/docs/api-reference/authentication",
    revoke: "Delete the key under Developers → API Keys.",
    at: "https://merchant.cashfree.com/",
});
const billplz = provider("billplz", "Billplz", {
    documentation: "https://www.billplz.com/api",
    revoke: "Regenerate the secret key under Account settings.",
    at: "https://www.billplz.com/",
});
const finance_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Payment, banking and subscriptions, second part. */
const finance = [
    paystack.assigned("secret-key", "secret key", {
        names: ["paystack secret key", "paystack secret", "paystack key"],
        value: /sk_(?:live|test)_[0-9a-f]{40}/,
        like: ["sk_", "live_", hex(40)],
        confidence: "high",
    }),
    goCardless.near("access-token", "access token", {
        words: ["gocardless", "gc_"],
        value: /(?:live|sandbox)_[A-Za-z0-9_-]{40}/,
        like: ["live_", base64url(40)],
    }),
    checkout.token("secret-key", "secret key", {
        prefix: "sk_sbox_",
        body: /[a-z2-7]{26}[a-z2-7*#$=]/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 27 }],
    }),
    checkout.assigned("live-secret-key", "secret key (live)", {
        names: ["checkout secret key", "cko secret key", "checkoutcom secret key", "checkout com secret key"],
        value: /sk_[a-z2-7]{26}[a-z2-7*#$=]/,
        like: ["sk_", { alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 27 }],
        confidence: "high",
    }),
    recurly.assigned("api-key", "private API key", {
        names: ["recurly api key", "recurly private key", "recurly key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    chargebee.near("api-key", "API key", {
        words: ["chargebee"],
        value: /(?:live|test)_[A-Za-z0-9]{32,60}/,
        like: ["live_", alnum(44)],
    }),
    omise.token("secret-key", "secret key", {
        prefix: ["skey_test_", "skey_live_", "skey_"],
        keywords: ["skey_"],
        body: /[a-z0-9]{19}/,
        like: [lower(19)],
        tail: 19,
    }),
    omise.token("public-key", "public key", {
        kind: "publishable",
        prefix: ["pkey_test_", "pkey_live_", "pkey_"],
        keywords: ["pkey_"],
        body: /[a-z0-9]{19}/,
        like: [lower(19)],
        tail: 19,
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    revenueCat.near("secret-key", "secret API key", {
        words: ["revenuecat", "revenue_cat", "rc_secret"],
        value: /sk_[A-Za-z]{28,40}/,
        like: ["sk_", letters(32)],
    }),
    revenueCat.token("public-key", "public SDK key", {
        kind: "publishable",
        prefix: ["appl_", "goog_", "amzn_", "strp_"],
        body: /[A-Za-z]{27}/,
        like: [letters(27)],
        tail: 27,
        revoke: "Nothing to revoke: it is meant for apps.",
    }),
    polar.token("access-token", "organisation or personal access token", {
        prefix: ["polar_oat_", "polar_pat_", "polar_at_o_", "polar_at_u_", "polar_rt_o_", "polar_rt_u_"],
        body: /[A-Za-z0-9]{32,60}/,
        like: [alnum(43)],
    }),
    polar.token("webhook-secret", "webhook secret or client secret", {
        prefix: ["polar_whs_", "polar_cs_"],
        body: /[A-Za-z0-9]{32,60}/,
        like: [alnum(43)],
    }),
    lemonSqueezy.assigned("api-key", "API key", {
        names: ["lemonsqueezy api key", "lemon squeezy api key", "lemon squeezy key", "lemonsqueezy key"],
        value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{100,600}\.[A-Za-z0-9_-]{300,800}/,
        like: ["eyJ", alnum(33), ".eyJ", alnum(240), ".", base64url(683)],
        reach: 2000,
        confidence: "high",
    }),
    creem.token("api-key", "API key", {
        prefix: "creem_",
        body: /(?:test_)?[A-Za-z0-9]{20,40}/,
        like: [alnum(22)],
        tail: 20,
    }),
    brex.token("user-token", "user token", {
        prefix: "bxt_",
        body: /[A-Za-z0-9]{36,60}/,
        like: [alnum(40)],
        tail: 36,
    }),
    mercury.token("api-token", "API token", {
        prefix: "secret-token:mercury_",
        body: /[A-Za-z0-9_]{40,120}/,
        like: ["production_", "rma_", alnum(60)],
    }),
    alpaca.assigned("secret-key", "API secret key", {
        names: [
            "alpaca secret key",
            "apca api secret key",
            "alpaca api secret",
            "alpaca secret",
            "alpaca api secret key",
        ],
        value: /[A-Za-z0-9]{40,44}/,
        like: [alnum(40)],
    }),
    iyzico.assigned("secret-key", "secret key", {
        names: ["iyzico secret key", "iyzipay secret key", "iyzico secret"],
        value: /(?:sandbox-)?[A-Za-z0-9]{32}/,
        like: ["sandbox-", alnum(32)],
    }),
    conekta.assigned("private-key", "private key", {
        names: ["conekta private key", "conekta api key", "conekta key", "conekta secret key"],
        value: /key_[A-Za-z0-9]{20,24}/,
        like: ["key_", alnum(22)],
    }),
    payMongo.assigned("secret-key", "secret key", {
        names: ["paymongo secret key", "paymongo secret", "paymongo api key"],
        value: /sk_(?:live|test)_[A-Za-z0-9]{24}/,
        like: ["sk_", "live_", alnum(24)],
        confidence: "high",
    }),
    asaas.form("api-key", "API key", {
        pattern: /\$aact_(?:prod_|hmlg_)?[A-Za-z0-9+/=:]{80,300}/g,
        keywords: ["$aact_"],
        like: ["$aact_", "prod_", alnum(160)],
        unlike: [["$aact_", "prod_", alnum(10)]],
    }),
    wise.assigned("api-token", "API token", {
        names: ["wise api token", "transferwise api token", "wise api key", "transferwise token", "wise token"],
        value: finance_uuidBody,
        like: [uuid],
    }),
    finicity.assigned("app-key", "app key or partner secret", {
        names: ["finicity app key", "finicity partner secret", "finicity app secret"],
        value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{20})/,
        like: [hex(32)],
    }),
    adapty.token("secret-key", "secret key", {
        prefix: ["secret_live_", "secret_test_"],
        body: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{20,40}/,
        like: [alnum(8), ".", alnum(32)],
    }),
    authorizeNet.assigned("transaction-key", "transaction key", {
        names: [
            "authorizenet transaction key",
            "authorize net transaction key",
            "authnet transaction key",
            "anet transaction key",
        ],
        value: /[A-Za-z0-9]{16}/,
        like: [alnum(16)],
    }),
    cashfree.token("secret-key", "client secret", {
        prefix: ["cfsk_ma_prod_", "cfsk_ma_test_"],
        body: /[0-9a-f]{32}_[0-9a-f]{8}/,
        like: [hex(32), "_", hex(8)],
    }),
    billplz.assigned("api-secret", "secret key", {
        names: ["billplz api key", "billplz secret key", "billplz secret"],
        value: finance_uuidBody,
        like: [uuid],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/frameworks.js


const rotate = "Set a new one: every session and signed value made with it becomes void.";
const django = provider("django", "Django", {
    documentation: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
    revoke: rotate,
});
const laravel = provider("laravel", "Laravel", {
    documentation: "https://laravel.com/docs/encryption",
    revoke: "Run `php artisan key:generate`; encrypted values must be encrypted again.",
});
const rails = provider("rails", "Ruby on Rails", {
    documentation: "https://guides.rubyonrails.org/security.html#custom-credentials",
    revoke: "Edit the credentials with a new master key and rotate secret_key_base.",
});
const symfony = provider("symfony", "Symfony", {
    documentation: "https://symfony.com/doc/current/reference/configuration/framework.html#secret",
    revoke: rotate,
});
const nextAuth = provider("auth-js", "Auth.js", {
    documentation: "https://authjs.dev/getting-started/deployment",
    revoke: rotate,
});
const phoenix = provider("phoenix", "Phoenix", {
    documentation: "https://hexdocs.pm/phoenix/deployment.html",
    revoke: rotate,
});
const aspNet = provider("asp-net", "ASP.NET", {
    documentation: "https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection",
    revoke: "Generate a new machine key: a leaked one lets others forge view state and run code.",
});
const sidekiq = provider("sidekiq", "Sidekiq", {
    documentation: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
    revoke: "Ask for new credentials for the gem server.",
});
const drupal = provider("drupal", "Drupal", {
    documentation: "https://www.drupal.org/docs/getting-started/installing-drupal",
    revoke: "Set a new hash salt in settings.php.",
});
const fontAwesome = provider("fontawesome", "Font Awesome", {
    documentation: "https://docs.fontawesome.com/web/setup/packages",
    revoke: "Delete the token in the account.",
    at: "https://fontawesome.com/account/general",
});
const unix = provider("unix", "Unix", {
    documentation: "https://man7.org/linux/man-pages/man5/crypt.5.html",
    revoke: "Change the account's password.",
});
const homeAssistant = provider("home-assistant", "Home Assistant", {
    documentation: "https://developers.home-assistant.io/docs/auth_api/",
    revoke: "Delete the long-lived access token in the profile.",
});
const plex = provider("plex", "Plex", {
    documentation: "https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/",
    revoke: "Sign out all devices of the account.",
    at: "https://app.plex.tv/desktop/#!/settings/account",
});
const adafruit = provider("adafruit-io", "Adafruit IO", {
    documentation: "https://io.adafruit.com/api/docs/",
    revoke: "Regenerate the key.",
    at: "https://io.adafruit.com/",
});
const blynk = provider("blynk", "Blynk", {
    documentation: "https://docs.blynk.io/en/concepts/device",
    revoke: "Refresh the device's auth token.",
    at: "https://blynk.cloud/",
});
const balena = provider("balena", "balena", {
    documentation: "https://docs.balena.io/reference/api/overview/",
    revoke: "Delete the key under Preferences → Access tokens.",
    at: "https://dashboard.balena-cloud.com/preferences/access-tokens",
});
const meraki = provider("cisco-meraki", "Cisco Meraki", {
    documentation: "https://developer.cisco.com/meraki/api-v1/authorization/",
    revoke: "Revoke the key in the profile.",
    at: "https://dashboard.meraki.com/",
});
const particle = provider("particle", "Particle", {
    documentation: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
    revoke: "Delete the token with `particle token revoke`.",
    at: "https://console.particle.io/",
});
/** What `secret_key_base` is found by: its first two words are in every project. */
const keyBase = ["key_base", "key-base", "keybase", "key.base", "key base"];
/** Keys of application frameworks, and of devices and houses. */
const frameworks = [
    django.form("secret-key", "secret key", {
        pattern: /(?<![A-Za-z])(?:DJANGO_)?SECRET_KEY["']?\]?\s{0,4}=\s{0,4}[rb]?["'](?<secret>(?:django-insecure-)?[A-Za-z0-9!@#$%^&*()_=+-]{50})["']/g,
        keywords: ["secret_key"],
        entropy: 4,
        like: ["SECRET_KEY = 'django-insecure-", alnum(46), "!(@^'"],
        also: [['DJANGO_SECRET_KEY="', alnum(46), '!(@^"']],
        unlike: [["SECRET_KEY = os.environ['SECRET_KEY']"], ["SECRET_KEY = '", alnum(20), "'"]],
        confidence: "medium",
    }),
    laravel.form("app-key", "application key", {
        pattern: /APP_KEY["']?\s{0,4}(?:=>|[=:])\s{0,4}["']?(?<secret>base64:[A-Za-z0-9+/]{43}=)/g,
        keywords: ["app_key"],
        like: ["APP_KEY=base64:", base64(43), "="],
        unlike: [["APP_KEY="], ["APP_KEY=base64:", base64(20)]],
    }),
    rails.assigned("secret-key-base", "secret key base", {
        names: ["secret key base", "rails secret key base"],
        keywords: keyBase,
        value: /[0-9a-f]{128}/,
        like: [hex(128)],
        confidence: "high",
    }),
    rails.assigned("master-key", "master key", {
        names: ["rails master key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
        confidence: "high",
    }),
    symfony.assigned("app-secret", "application secret", {
        names: ["app secret", "symfony secret", "symfony app secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    nextAuth.assigned("secret", "signing secret", {
        names: ["nextauth secret", "next auth secret", "better auth secret"],
        value: /[A-Za-z0-9+/=_-]{32,88}/,
        like: [base64(43), "="],
    }),
    phoenix.assigned("secret-key-base", "secret key base", {
        names: ["secret key base"],
        keywords: keyBase,
        value: /[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])/,
        like: [base64(64)],
    }),
    aspNet.form("machine-key", "machine key", {
        pattern: /<machineKey\s[^>]{0,200}?(?:validationKey|decryptionKey)\s{0,2}=\s{0,2}"(?<secret>[0-9A-F]{32,128})"/gi,
        keywords: ["<machinekey"],
        like: ['<machineKey validationKey="', upperHex(128), '" validation="SHA1" />'],
        unlike: [['<machineKey validationKey="AutoGenerate,IsolateApps" />']],
    }),
    sidekiq.form("gem-server-credentials", "gem server credentials", {
        pattern: /(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM["']?\s{0,4}[:=]\s{0,4}["']?|https:\/\/)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?:@(?:gems|enterprise)\.contribsys\.com)?(?![0-9A-Za-z])/g,
        keywords: ["contribsys"],
        like: ["BUNDLE_GEMS__CONTRIBSYS__COM=", hex(8), ":", hex(8)],
        unlike: [["BUNDLE_GEMS__CONTRIBSYS__COM=", "${CREDENTIALS}"]],
    }),
    drupal.form("hash-salt", "hash salt", {
        pattern: /\$settings\['hash_salt'\]\s{0,4}=\s{0,4}'(?<secret>[A-Za-z0-9_-]{40,100})'/g,
        keywords: ["hash_salt"],
        like: ["$settings['hash_salt'] = '", base64url(74), "';"],
        unlike: [["$settings['hash_salt'] = '';"]],
    }),
    fontAwesome.assigned("package-token", "package token", {
        names: [
            "fontawesome npm auth token",
            "font awesome token",
            "fontawesome package token",
            "fontawesome token",
        ],
        value: /[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}/,
        like: [upperHex(8), "-", upperHex(4), "-", upperHex(4), "-", upperHex(4), "-", upperHex(12)],
    }),
    unix.form("password-hash", "password hash in a shadow file", {
        pattern: /(?<=^|\n|\\n)[a-z_][a-z0-9_-]{0,31}:(?<secret>\$(?:[156]|y|gy|2[aby])\$[A-Za-z0-9./$=,]{20,160}):\d{1,6}:\d{0,6}:\d{0,6}:/g,
        keywords: [":$1$", ":$5$", ":$6$", ":$y$", ":$gy$", ":$2a$", ":$2b$", ":$2y$"],
        like: ["root:$6$", alnum(16), "$", alnum(86), ":19000:0:99999:7:::"],
        also: ["1", "5", "y", "gy", "2a", "2b", "2y"].map((kind) => [
            `deploy:$${kind}$`,
            alnum(60),
            ":19000:0:99999:7:::",
        ]),
        unlike: [["root:!:19000:0:99999:7:::"]],
    }),
    homeAssistant.assigned("access-token", "long-lived access token", {
        names: [
            "home assistant token",
            "hass token",
            "homeassistant token",
            "ha token",
            "supervisor token",
            "hassio token",
        ],
        value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{43}/,
        like: ["eyJ", alnum(33), ".eyJ", alnum(110), ".", base64url(43)],
        reach: 700,
    }),
    plex.assigned("token", "account token", {
        names: ["plex token", "x plex token", "plex auth token"],
        value: /[A-Za-z0-9_-]{20}/,
        like: [base64url(20)],
    }),
    adafruit.token("key", "key", { prefix: "aio_", body: /[A-Za-z0-9]{28}/, like: [alnum(28)], tail: 28 }),
    blynk.assigned("auth-token", "device auth token", {
        names: ["blynk auth token", "blynk token", "blynk auth"],
        value: /[A-Za-z0-9_-]{32}/,
        like: [base64url(32)],
    }),
    balena.assigned("api-key", "API key", {
        names: ["balena api key", "balena token", "balenacloud api key", "balena api token"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    meraki.assigned("api-key", "dashboard API key", {
        names: ["meraki api key", "meraki dashboard api key", "x cisco meraki api key", "meraki key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    particle.assigned("access-token", "access token", {
        names: ["particle access token", "particle token"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/crc32.js
const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** CRC-32 as zlib computes it. The module is fetched on first use: most runs prove nothing. */
function crc32(text) {
    return process.getBuiltinModule("node:zlib").crc32(text);
}
/** The six base62 digits with which GitHub and npm tokens end: CRC-32 of the characters before them. */
function base62Checksum(text) {
    let rest = crc32(text);
    let out = "";
    for (let at = 0; at < 6; at++) {
        out = base62Digits[rest % 62] + out;
        rest = Math.floor(rest / 62);
    }
    return out;
}
/**
 * Proves tokens of the form `prefix_` + random characters + six checksum digits.
 * GitHub: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
function proveBase62Checksum(token) {
    const body = token.slice(token.lastIndexOf("_") + 1);
    return base62Checksum(body.slice(0, -6)) === body.slice(-6) ? "proven" : "refuted";
}
/** As {@link proveBase62Checksum}, for lengths of which the issuer does not say that they carry a checksum. */
function confirmBase62Checksum(token) {
    return proveBase62Checksum(token) === "proven" ? "proven" : "unproven";
}
/** The eight hex digits with which a Grafana token ends: CRC-32 of what precedes them, least significant byte first. */
function grafanaChecksum(text) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(crc32(text));
    return bytes.toString("hex");
}
/** Proves Grafana service account tokens: `glsa_` + 32 characters + `_` + checksum of all before it. */
function proveGrafanaChecksum(token) {
    const cut = token.lastIndexOf("_");
    return grafanaChecksum(token.slice(0, cut)) === token.slice(cut + 1) ? "proven" : "refuted";
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/gitlab-routable.js

/** Characters of the random part that precedes the routing facts in a routable token's payload. */
const RANDOM_BYTES = 16;
/** Prefix and payload, which may hold a `-` itself; version; the payload's length; checksum. */
const routable = /^([A-Za-z0-9_-]{20,400})\.[0-9a-z]{2}\.([0-9a-z]{2})[0-9a-z]{7}$/;
/** `text` with the checksum a routable token ends in: CRC-32 of all before it in base 36, seven digits. */
function withRoutableChecksum(text) {
    return text + crc32(text).toString(36).padStart(7, "0");
}
/**
 * Proves GitLab's routable tokens: payload in base64url, version, the payload's length in base 36, CRC-32.
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
function proveRoutable(token) {
    if (!routable.test(token))
        return "unproven";
    return withRoutableChecksum(token.slice(0, -7)) === token && gitlab_routable_payloadOf(token) !== undefined
        ? "proven"
        : "refuted";
}
/** The routing facts (cell, organisation, group, project, user) a routable token carries in the clear. */
function describeRoutable(token) {
    const names = { c: "cell", o: "organisation", g: "group", p: "project", u: "user" };
    const facts = {};
    for (const line of (gitlab_routable_payloadOf(token) ?? "").split("\n")) {
        const [key = "", value = ""] = line.split(":");
        const name = names[key];
        if (name && /^[0-9a-z]{1,13}$/.test(value))
            facts[name] = String(Number.parseInt(value, 36));
    }
    return facts;
}
/** The payload ends with one byte that holds the length of the routing facts. */
function gitlab_routable_payloadOf(token) {
    const [, head = "", digits = ""] = routable.exec(token) ?? [];
    const length = Number.parseInt(digits, 36);
    if (!(length <= head.length))
        return undefined;
    const bytes = Buffer.from(head.slice(-length), "base64url");
    const size = bytes.at(-1) ?? 0;
    return size + RANDOM_BYTES + 1 === bytes.length
        ? bytes.toString("latin1", RANDOM_BYTES, bytes.length - 1)
        : undefined;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/git-hosts.js





const github = provider("github", "GitHub", {
    documentation: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
    revoke: "Delete the token in the owner's settings under Developer settings, or revoke it with the credential revocation API.",
    at: "https://github.com/settings/tokens",
});
const checksummed = (random) => (seed) => {
    const body = render(alnum(random), seed);
    return body + base62Checksum(body);
};
const claims = (seed) => encodeJwt({ alg: "RS256", typ: "JWT" }, { iss: "github", exp: 1800000000, iid: 4711 }, render(base64url(342), seed));
const githubToken = { body: /[A-Za-z0-9]{36}/, like: [checksummed(30)], prove: proveBase62Checksum };
const gitlab = provider("gitlab", "GitLab", {
    documentation: "https://docs.gitlab.com/security/tokens/",
    revoke: "Revoke the token where it was made: user settings, project or group access tokens, or the runner's page.",
    at: "https://gitlab.com/-/user_settings/personal_access_tokens",
});
const git_hosts_routable = (prefix) => (seed) => {
    const facts = "o:1\np:2n9c";
    const payload = Buffer.concat([
        Buffer.from(render(alnum(16), seed)),
        Buffer.from(facts),
        Buffer.from([facts.length]),
    ]);
    const encoded = payload.toString("base64url");
    const length = encoded.length.toString(36).padStart(2, "0");
    return withRoutableChecksum(`${prefix}${encoded}.01.${length}`).slice(prefix.length);
};
/** Twenty characters, as before cells, or a payload with its length and checksum. */
const gitlabBody = /(?:[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,64})/;
/** An instance may put its own name before the prefix: `shop-glpat-…`. */
const before = "(?:[A-Za-z0-9_]{1,20}-)?";
const gitlabToken = {
    before,
    body: gitlabBody,
    like: [base64url(20)],
    prove: proveRoutable,
    describe: describeRoutable,
};
const bitbucket = provider("bitbucket", "Bitbucket", {
    documentation: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
    revoke: "Revoke it under Repository, Project or Workspace settings → Access tokens, or Personal settings → App passwords.",
    at: "https://bitbucket.org/account/settings/app-passwords/",
});
const gitea = provider("gitea", "Gitea", {
    documentation: "https://docs.gitea.com/development/api-usage",
    revoke: "Delete the token under Settings → Applications.",
});
const sourcegraph = provider("sourcegraph", "Sourcegraph", {
    documentation: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
    revoke: "Delete the token under Settings → Access tokens.",
    at: "https://sourcegraph.com/user/settings/tokens",
});
const phabricator = provider("phabricator", "Phabricator", {
    documentation: "https://secure.phabricator.com/book/phabricator/article/conduit/",
    revoke: "Terminate the token under Settings → Conduit API Tokens.",
});
const gitee = provider("gitee", "Gitee", {
    documentation: "https://gitee.com/api/v5/swagger",
    revoke: "Delete the token under Settings → Private tokens.",
    at: "https://gitee.com/profile/personal_access_tokens",
});
/** Hosts of repositories and code search. */
const gitHosts = [
    github.token("personal-access-token", "personal access token (classic)", {
        prefix: "ghp_",
        ...githubToken,
    }),
    github.token("oauth-token", "OAuth access token", { prefix: "gho_", ...githubToken }),
    github.token("app-user-token", "App user access token", { prefix: "ghu_", ...githubToken }),
    github.token("app-installation-token", "App installation access token", { prefix: "ghs_", ...githubToken }),
    github.form("app-installation-jwt", "App installation access token with claims", {
        pattern: () => new RegExp(`${begin}gh[su]_[0-9A-Za-z]{1,24}_(?:eyJ[A-Za-z0-9_-]{10,400}[.]eyJ[A-Za-z0-9_-]{20,2000}[.][A-Za-z0-9_-]{40,800})${end}`, "g"),
        keywords: ["ghs_", "ghu_"],
        reach: 3400,
        describe: (token) => describeJwt(token.slice(token.indexOf("eyJ"))),
        like: ["gh", "s_123456_", claims],
        also: [["gh", "u_123456_", claims]],
        unlike: [["gh", "s_123456_", "eyJhbGciOiJSUzI1NiJ9"]],
        documentation: "https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/",
        revoke: "It expires after an hour; revoke it at once with DELETE /installation/token.",
    }),
    github.token("app-refresh-token", "App refresh token", {
        prefix: "ghr_",
        body: /[A-Za-z0-9]{36,76}/,
        like: [checksummed(70)],
        prove: confirmBase62Checksum,
    }),
    github.token("fine-grained-personal-access-token", "fine-grained personal access token", {
        prefix: "github_pat_",
        body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
        like: [alnum(22), "_", alnum(59)],
        at: "https://github.com/settings/personal-access-tokens",
    }),
    github.assigned("legacy-token", "access token of the form used before 2021", {
        names: [
            "github token",
            "github access token",
            "github api token",
            "github oauth token",
            "github pat",
            "gh token",
        ],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    github.assigned("client-secret", "OAuth app client secret", {
        names: ["github client secret", "github oauth secret", "github app secret", "github secret"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
        revoke: "Generate a new client secret in the app's settings and delete the old one.",
        at: "https://github.com/settings/developers",
    }),
    gitlab.token("personal-access-token", "personal, project or group access token", {
        prefix: "glpat-",
        ...gitlabToken,
        also: [["glpat-", git_hosts_routable("glpat-")]],
    }),
    gitlab.token("deploy-token", "deploy token", { prefix: "gldt-", ...gitlabToken }),
    gitlab.token("runner-authentication-token", "runner authentication token", {
        prefix: ["glrt-", "glrtr-"],
        ...gitlabToken,
        body: /(?:t\d_)?(?:[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,64})/,
    }),
    gitlab.token("pipeline-trigger-token", "pipeline trigger token", {
        prefix: "glptt-",
        body: /[A-Za-z0-9_-]{20,64}/,
        like: [hex(40)],
    }),
    gitlab.token("ci-job-token", "CI/CD job token", {
        prefix: "glcbt-",
        body: /(?:[0-9a-fA-F]{1,5}_)?[A-Za-z0-9_-]{20,64}/,
        like: ["64_", base64url(20)],
        revoke: "It dies with its job; cancel the job if it still runs.",
    }),
    gitlab.token("oauth-application-secret", "OAuth application secret", {
        prefix: "gloas-",
        body: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    gitlab.token("scim-token", "SCIM token", { prefix: "glsoat-", ...gitlabToken }),
    gitlab.token("agent-token", "agent for Kubernetes token", {
        prefix: "glagent-",
        body: /[A-Za-z0-9_-]{50,1024}/,
        like: [base64url(50)],
    }),
    gitlab.token("feed-token", "feed token", {
        prefix: "glft-",
        ...gitlabToken,
        body: /(?:[0-9a-f]{64}-\d{1,12}|[A-Za-z0-9_-]{20,64})/,
    }),
    gitlab.token("incoming-mail-token", "incoming mail token", {
        prefix: "glimt-",
        body: /[A-Za-z0-9_-]{25,64}/,
        like: [base64url(25)],
    }),
    gitlab.token("workspace-token", "workspace token", { prefix: "glwt-", ...gitlabToken }),
    gitlab.token("feature-flags-client-token", "feature flags client token", {
        prefix: "glffct-",
        ...gitlabToken,
    }),
    gitlab.token("runner-registration-token", "runner registration token", {
        prefix: "GR1348941",
        body: /[A-Za-z0-9_-]{20}/,
        like: [base64url(20)],
        revoke: "Reset the registration token under CI/CD settings → Runners.",
    }),
    gitlab.form("session-cookie", "session cookie", {
        pattern: /_gitlab_session=(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
        keywords: ["_gitlab_session="],
        like: ["Cookie: _gitlab_session=", hex(32)],
        revoke: "Sign the user out of all sessions under Active sessions.",
        unlike: [["_gitlab_session=", hex(12)]],
    }),
    bitbucket.token("app-password", "app password", {
        prefix: "ATBB",
        body: /[A-Za-z0-9]{24}[0-9A-F]{8}/,
        like: [alnum(24), upperHex(8)],
    }),
    bitbucket.token("access-token", "repository, project or workspace access token", {
        prefix: "ATCTT3xFf",
        body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
        like: [base64url(170), "=", upperHex(8)],
    }),
    bitbucket.assigned("client-secret", "OAuth consumer secret", {
        names: ["bitbucket client secret", "bitbucket oauth secret", "bitbucket secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        revoke: "Delete the OAuth consumer under Workspace settings and create another.",
    }),
    gitea.assigned("access-token", "access token", {
        names: ["gitea token", "gitea access token", "gitea api token", "forgejo token", "codeberg token"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    sourcegraph.token("access-token", "access token", {
        prefix: "sgp_",
        body: /(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}/,
        like: [hex(16), "_", hex(40)],
        tail: 40,
    }),
    sourcegraph.token("license-token", "license key token", {
        prefix: "slk_",
        body: /[0-9a-f]{64}/,
        like: [hex(64)],
        tail: 64,
    }),
    phabricator.near("conduit-token", "Conduit API token", {
        words: ["phabricator", "conduit"],
        value: /(?:api|cli)-[a-z0-9]{28}/,
        like: ["api-", lower(28)],
    }),
    gitee.assigned("personal-access-token", "personal access token", {
        names: ["gitee token", "gitee access token", "gitee private token"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/openssh.js
const magic = Buffer.from("openssh-key-v1\0");
/**
 * Reads the unencrypted head of an OpenSSH private key: magic, cipher, key derivation, number of keys, public key;
 * checks that the private part is there.
 * https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
 */
function readOpenSsh(bytes) {
    if (!bytes.subarray(0, magic.length).equals(magic))
        return undefined;
    let at = magic.length;
    const next = () => {
        if (at + 4 > bytes.length)
            return undefined;
        const from = at + 4;
        const to = from + bytes.readUInt32BE(at);
        if (to > bytes.length)
            return undefined;
        at = to;
        return bytes.subarray(from, to);
    };
    const [cipher, derivation, options] = [next(), next(), next()];
    at += 4;
    const [publicKey, secret] = [next(), next()];
    if (!cipher || !derivation || !options || !publicKey || !secret || publicKey.length < 4)
        return undefined;
    const type = publicKey.toString("latin1", 4, 4 + publicKey.readUInt32BE(0));
    if (!/^[a-z0-9@.-]{4,60}$/.test(type))
        return undefined;
    return { cipher: cipher.toString("latin1"), type, publicKey };
}
/** Type and fingerprint, the latter as `ssh-keygen -l` shows it: tells which key to remove where it is authorised. */
function describeOpenSsh(bytes) {
    const key = readOpenSsh(bytes);
    if (!key)
        return {};
    const { createHash } = process.getBuiltinModule("node:crypto");
    const digest = createHash("sha256").update(key.publicKey).digest("base64").replace(/=+$/, "");
    return { type: key.type, fingerprint: `SHA256:${digest}` };
}
/** The bytes of an OpenSSH key file with this public part and `secret` as its (unread) private part. */
function encodeOpenSsh(type, publicBody, secret) {
    const field = (value) => {
        const bytes = Buffer.from(value);
        const size = Buffer.alloc(4);
        size.writeUInt32BE(bytes.length);
        return Buffer.concat([size, bytes]);
    };
    const publicKey = Buffer.concat([field(type), field(publicBody)]);
    const one = Buffer.from([0, 0, 0, 1]);
    return Buffer.concat([
        magic,
        field("none"),
        field("none"),
        field(""),
        one,
        field(publicKey),
        field(secret),
    ]);
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/pem.js

const pem_frame = /-----BEGIN ([A-Z0-9 ]{3,40})-----([\s\S]*?)-----END \1-----/;
/** What ends a line of a string literal in source code: quote, concatenation, line continuation. */
const closing = /["'\x60]\s*[+.,;)\\]*\s*$|\\$/;
/** What begins one, beside indentation and the marks of comments and differences. */
const opening = /^[\s>|*#"'\x60]*(?:[+.]\s*["'\x60])?/;
/** A mark of comments that base64 may begin with, too: it is one only where every line has it. */
const slashes = /^[\s>|*#"'\x60]*\/\/\s?/;
const header = /(Proc-Type|DEK-Info): ([A-Za-z0-9,-]{1,80})/g;
/** Reads one PEM block; line breaks may be escaped, lines indented or quoted. Nothing where the body is not base64. */
function readPem(text) {
    const [, label, content] = pem_frame.exec(text) ?? [];
    if (label === undefined || content === undefined)
        return undefined;
    const headers = Object.fromEntries([...content.matchAll(header)].map(([, name, value]) => [name, value]));
    const lines = content.replace(header, "").split(/\r?\n|(?:\\r)?\\n|\\r/);
    const commented = lines.filter((line) => line.trim() !== "").every((line) => slashes.test(line));
    const body = lines
        .map((line) => (commented ? line.replace(slashes, "") : line))
        .map((line) => line.replace(closing, "").replace(opening, "").replace(/\s+/g, ""))
        .join("");
    if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(body))
        return undefined;
    return { label, headers, bytes: Buffer.from(body, "base64") };
}
/** Whether the key in it needs a passphrase. */
function isEncrypted({ label, headers, bytes }) {
    if (label === "OPENSSH PRIVATE KEY")
        return readOpenSsh(bytes)?.cipher !== "none";
    return label.startsWith("ENCRYPTED") || headers["Proc-Type"]?.includes("ENCRYPTED") === true;
}
/** Whether the bytes are one DER SEQUENCE from the first to the last (X.690 section 8.1). */
function isOneSequence(bytes) {
    if (bytes[0] !== 0x30)
        return false;
    const first = bytes[1] ?? 0;
    if (first < 0x80)
        return bytes.length === 2 + first;
    const size = first & 0x7f;
    return size >= 1 && size <= 3 && bytes.length === 2 + size + bytes.readUIntBE(2, size);
}
function keyOf({ label, bytes }) {
    const { createPrivateKey } = process.getBuiltinModule("node:crypto");
    const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
    try {
        return createPrivateKey([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n"));
    }
    catch {
        return undefined;
    }
}
/**
 * Proves a private key that OpenSSL (through node:crypto) or the OpenSSH reader accepts; refutes a body that is no
 * base64 or not of the structure its label promises. An encrypted key is left unproven.
 */
function provePem(text) {
    const block = readPem(text);
    if (!block)
        return "refuted";
    if (block.label === "OPENSSH PRIVATE KEY")
        return readOpenSsh(block.bytes) ? "proven" : "refuted";
    if (block.headers["DEK-Info"])
        return "unproven";
    if (!isOneSequence(block.bytes))
        return "refuted";
    return isEncrypted(block) || !keyOf(block) ? "unproven" : "proven";
}
/** Type and size of the key, and whether it is encrypted. */
function describePem(text) {
    const block = readPem(text);
    if (!block)
        return {};
    const encrypted = isEncrypted(block);
    const openSsh = block.label === "OPENSSH PRIVATE KEY" ? describeOpenSsh(block.bytes) : undefined;
    const key = encrypted || openSsh ? undefined : keyOf(block);
    const { modulusLength, namedCurve } = key?.asymmetricKeyDetails ?? {};
    return {
        ...openSsh,
        ...(key?.asymmetricKeyType && { type: key.asymmetricKeyType }),
        ...(modulusLength && { bits: String(modulusLength) }),
        ...(namedCurve && { curve: namedCurve }),
        encrypted: encrypted ? "yes" : "no",
    };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/google.js

function keyFileOf(text) {
    const plain = text.includes('\\"') ? text.replaceAll('\\"', '"').replaceAll("\\\\n", "\\n") : text;
    try {
        const value = JSON.parse(plain);
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Proves a Google Cloud service account key file: JSON of that type whose private key parses. */
function proveServiceAccount(text) {
    const file = keyFileOf(text);
    if (!file)
        return "unproven";
    const key = file["private_key"];
    return typeof key === "string" ? provePem(key) : "refuted";
}
/** Account, project and key id: what is needed to find the key and delete it. */
function describeServiceAccount(text) {
    const file = keyFileOf(text);
    const facts = {};
    const shown = { account: "client_email", project: "project_id", "key id": "private_key_id" };
    for (const [name, field] of Object.entries(shown)) {
        const value = file?.[field];
        if (typeof value === "string")
            facts[name] = value.slice(0, 200);
    }
    return facts;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/private-key-samples.js

/** DER: tag, length (X.690 section 8.1.3), content. */
function der(tag, content) {
    const length = content.length < 0x80
        ? [content.length]
        : content.length < 0x100
            ? [0x81, content.length]
            : [0x82, content.length >> 8, content.length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
const randomBytes = (seed, size) => Buffer.from(render(hex(size * 2), seed), "hex");
/** Armours bytes with lines of 64 characters (RFC 7468). */
function armour(label, bytes) {
    const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n");
}
/** An Ed25519 key in PKCS #8 (RFC 8410 section 7). */
function ed25519Pkcs8(seed) {
    const version = der(0x02, Buffer.from([0]));
    const algorithm = der(0x30, der(0x06, Buffer.from([0x2b, 0x65, 0x70])));
    const key = der(0x04, der(0x04, randomBytes(seed, 32)));
    return der(0x30, Buffer.concat([version, algorithm, key]));
}
/** A block of the right outer structure under any label; only `PRIVATE KEY` holds a key that parses. */
function derPem(seed, label) {
    const bytes = label === "PRIVATE KEY" ? ed25519Pkcs8(seed) : der(0x30, der(0x04, randomBytes(seed, 160)));
    return armour(label, bytes);
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/google.js




const google = provider("google", "Google", {
    documentation: "https://cloud.google.com/docs/authentication/api-keys",
    revoke: "Delete the key, or restrict it by application and API, under APIs & Services → Credentials.",
    at: "https://console.cloud.google.com/apis/credentials",
});
const firebase = provider("firebase", "Firebase", {
    documentation: "https://firebase.google.com/docs/projects/api-keys",
    revoke: "Nothing to revoke: a web key names the project. Restrict it to your domains and keep security rules strict.",
    at: "https://console.cloud.google.com/apis/credentials",
});
const apiKey = "AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])";
/** A service account's key file, with its quotes plain or escaped. */
const serviceAccount = /\{(?=[^{}]{0,4000}?\\?"type\\?"\s{0,4}:\s{0,4}\\?"service_account\\?")(?=[^{}]{0,6000}?\\?"private_key\\?"\s{0,4}:\s{0,4}\\?"-----BEGIN )[^{}]{300,12000}\}/g;
/** Google Cloud, Google APIs and Firebase. */
const googleRules = [
    google.token("api-key", "API key", {
        prefix: "AIza",
        body: /[A-Za-z0-9_-]{35}/,
        like: ["Sy", base64url(33)],
        tail: 35,
        confidence: "medium",
    }),
    google.token("auth-key", "Gemini API auth key", {
        prefix: "AQ.Ab",
        body: /[A-Za-z0-9_-]{40,120}/,
        like: ["8RN6", base64url(46)],
        tail: 40,
        documentation: "https://ai.google.dev/gemini-api/docs/api-key",
        revoke: "Delete the key in AI Studio or under APIs & Services → Credentials.",
        at: "https://aistudio.google.com/apikey",
    }),
    google.form("maps-browser-key", "Maps key in a page's address", {
        kind: "publishable",
        pattern: () => new RegExp(`maps\\.googleapis\\.com/[^\\s"'<>]{1,120}?[?&]key=(?<secret>${apiKey})`, "g"),
        keywords: ["maps.googleapis.com/"],
        like: ["https://maps.googleapis.com/maps/api/js?key=", "AI", "zaSy", base64url(33)],
        unlike: [["https://maps.googleapis.com/maps/api/js?key=", "AI", "zaSy", base64url(20)]],
        documentation: "https://developers.google.com/maps/api-security-best-practices",
        revoke: "Restrict the key to your websites and to the Maps APIs you use.",
    }),
    firebase.form("web-api-key", "web API key", {
        kind: "publishable",
        pattern: () => new RegExp(`["']?(?:apiKey|api_key|current_key|API_KEY)\\\\?["']?(?:\\s{0,4}[:=]|</key>\\s{0,80}<string>)\\s{0,4}\\\\?["']?(?<secret>${apiKey})(?=[\\s\\S]{0,300}?(?:authDomain|firebaseapp|messagingSenderId|GCM_SENDER_ID|appinvite_service))`, "g"),
        keywords: ["apikey", "api_key", "current_key"],
        reach: 600,
        like: ['{ apiKey: "', "AI", "zaSy", base64url(33), '", authDomain: "shop.firebaseapp.com" }'],
        unlike: [['{ apiKey: "', "AI", "zaSy", base64url(33), '", model: "gemini" }']],
        also: [['{ "current_key": "', "AI", "zaSy", base64url(33), '" } ], "services": { "appinvite_service"']],
    }),
    google.form("service-account-key", "service account key file", {
        pattern: serviceAccount,
        keywords: ["service_account"],
        follows: (bytes, end) => bytes[end] === 0x22 || bytes[end] === 0x5c,
        reach: 9000,
        prove: proveServiceAccount,
        describe: describeServiceAccount,
        like: [
            '{ "type": "service_account", "project_id": "shop-1", "private_key_id": "',
            hex(40),
            '", "private_key": "',
            (seed) => derPem(seed, "PRIVATE KEY").replaceAll("\n", "\\n"),
            '", "client_email": "deploy@shop-1.iam.gserviceaccount.com", "client_id": "1" }',
        ],
        unlike: [['{ "type": "service_account", "project_id": "shop-1", "private_key_id": "', hex(40), '" }']],
        documentation: "https://cloud.google.com/iam/docs/keys-create-delete",
        revoke: "Delete the key of the service account in IAM & Admin.",
        at: "https://console.cloud.google.com/iam-admin/serviceaccounts",
    }),
    google.token("oauth-client-secret", "OAuth client secret", {
        prefix: "GOCSPX-",
        body: /[A-Za-z0-9_-]{28}/,
        like: [base64url(28)],
        documentation: "https://developers.google.com/identity/protocols/oauth2",
        revoke: "Add a new secret to the OAuth client, then delete this one.",
    }),
    google.token("oauth-access-token", "OAuth access token", {
        prefix: "ya29.",
        body: /[A-Za-z0-9_-]{60,1200}/,
        like: ["a0", base64url(160)],
        reach: 1400,
        documentation: "https://developers.google.com/identity/protocols/oauth2",
        revoke: "It expires within an hour; revoke it at once with https://oauth2.googleapis.com/revoke.",
    }),
    google.token("oauth-refresh-token", "OAuth refresh token", {
        prefix: "1//0",
        body: /[A-Za-z0-9_-]{60,200}/,
        like: ["g", base64url(99)],
        tail: 60,
        documentation: "https://developers.google.com/identity/protocols/oauth2",
        revoke: "Revoke it with https://oauth2.googleapis.com/revoke or in the account's third-party connections.",
        at: "https://myaccount.google.com/connections",
    }),
    google.form("storage-hmac-secret", "Cloud Storage HMAC secret", {
        pattern: /(?<![A-Za-z0-9])GOOG[A-Z0-9]{20,57}["'\s,:;|]{1,10}(?:[A-Za-z_]{1,30}["'\s]{0,4}[:=]["'\s]{0,4})?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
        keywords: ["goog1e"],
        like: ["GOOG", "1E", upper(55), " ", base64(40)],
        unlike: [["GOOG", "1E", upper(55)]],
        documentation: "https://cloud.google.com/storage/docs/authentication/hmackeys",
        revoke: "Deactivate and delete the HMAC key in Cloud Storage → Settings → Interoperability.",
        at: "https://console.cloud.google.com/storage/settings;tab=interoperability",
    }),
    google.assigned("recaptcha-secret", "reCAPTCHA secret key", {
        names: ["recaptcha secret", "recaptcha secret key", "recaptcha private key"],
        value: /6L[A-Za-z0-9_-]{38}/,
        like: ["6Le", base64url(37)],
        documentation: "https://developers.google.com/recaptcha/docs/verify",
        revoke: "Rotate the secret of the site in the reCAPTCHA admin console.",
        at: "https://www.google.com/recaptcha/admin",
    }),
    google.assigned("app-password", "app password", {
        names: ["gmail app password", "gmail password", "google app password"],
        value: /[a-z]{4}(?:[ ]?[a-z]{4}){3}/,
        digitless: true,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz", length: 16 }],
        documentation: "https://support.google.com/accounts/answer/185833",
        revoke: "Remove the app password in the Google account's security settings.",
        at: "https://myaccount.google.com/apppasswords",
    }),
    firebase.token("cloud-messaging-server-key", "Cloud Messaging server key", {
        prefix: "AAAA",
        keywords: [":apa91b"],
        body: /[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}/,
        like: [letters(7), ":", "APA91b", base64url(134)],
        documentation: "https://firebase.google.com/docs/cloud-messaging/auth-server",
        revoke: "Delete the key under Project settings → Cloud Messaging and move to the HTTP v1 API.",
        at: "https://console.firebase.google.com/",
    }),
    google.form("chat-webhook", "Chat webhook address", {
        pattern: /chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{5,20}\/messages\?key=[A-Za-z0-9_-]{20,50}&(?:amp;)?token=(?<secret>[A-Za-z0-9_%-]{20,90})/g,
        keywords: ["chat.googleapis.com/v1/spaces/"],
        like: [
            "https://chat.googleapis.com/v1/spaces/AAAA",
            alnum(7),
            "/messages?key=",
            "AI",
            "zaSy",
            base64url(33),
            "&token=",
            base64url(43),
        ],
        unlike: [["https://chat.googleapis.com/v1/spaces/AAAA", alnum(7), "/messages"]],
        documentation: "https://developers.google.com/workspace/chat/quickstart/webhooks",
        revoke: "Delete the webhook under the space's Apps & integrations.",
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/hosting.js



const cloudflare = provider("cloudflare", "Cloudflare", {
    documentation: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
    revoke: "Roll or delete the token under My Profile → API Tokens.",
    at: "https://dash.cloudflare.com/profile/api-tokens",
});
const fastly = provider("fastly", "Fastly", {
    documentation: "https://www.fastly.com/documentation/guides/account-info/user-and-account-management/using-api-tokens/",
    revoke: "Delete the token under Account → API tokens.",
    at: "https://manage.fastly.com/account/personal/tokens",
});
const akamai = provider("akamai", "Akamai", {
    documentation: "https://techdocs.akamai.com/developer/docs/edgegrid",
    revoke: "Deactivate the credential of the API client under Identity & Access.",
    at: "https://control.akamai.com/apps/identity-management/",
});
const vercel = provider("vercel", "Vercel", {
    documentation: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
    revoke: "Delete the token under Account Settings → Tokens.",
    at: "https://vercel.com/account/tokens",
});
const netlify = provider("netlify", "Netlify", {
    documentation: "https://docs.netlify.com/api/get-started/",
    revoke: "Delete the token under User settings → Applications.",
    at: "https://app.netlify.com/user/applications",
});
const render_ = provider("render", "Render", {
    documentation: "https://render.com/docs/api",
    revoke: "Revoke the key under Account Settings → API Keys.",
    at: "https://dashboard.render.com/u/settings",
});
const railway = provider("railway", "Railway", {
    documentation: "https://docs.railway.com/reference/public-api",
    revoke: "Delete the token under Account → Tokens, or the project's settings.",
    at: "https://railway.com/account/tokens",
});
const fly = provider("fly-io", "Fly.io", {
    documentation: "https://fly.io/docs/security/tokens/",
    revoke: "Revoke it with `fly tokens revoke`.",
    at: "https://fly.io/dashboard",
});
const deno = provider("deno", "Deno Deploy", {
    documentation: "https://docs.deno.com/deploy/classic/api/",
    revoke: "Revoke the token under Account settings → Access tokens.",
    at: "https://dash.deno.com/account",
});
const bunny = provider("bunny", "bunny.net", {
    documentation: "https://docs.bunny.net/reference/bunnynet-api-overview",
    revoke: "Regenerate the key under Account settings → API key.",
    at: "https://dash.bunny.net/account/api-key",
});
const pantheon = provider("pantheon", "Pantheon", {
    documentation: "https://docs.pantheon.io/machine-tokens",
    revoke: "Revoke the machine token in the personal settings.",
});
const platformSh = provider("platform-sh", "Upsun", {
    documentation: "https://docs.upsun.com/administration/cli/api-tokens.html",
    revoke: "Delete the token under My profile → API tokens.",
    at: "https://console.upsun.com/-/users/~/settings/tokens",
});
const hosting_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Edge networks and application hosting. */
const hosting = [
    cloudflare.token("api-token", "API token", {
        prefix: ["cfut_", "cfat_"],
        body: /[A-Za-z0-9_-]{40}[A-Za-z0-9]{6,10}/,
        like: [alnum(40), hex(8)],
    }),
    cloudflare.token("global-api-key", "global API key", {
        prefix: "cfk_",
        body: /[A-Za-z0-9_-]{40}[A-Za-z0-9]{6,10}/,
        like: [alnum(40), hex(8)],
        tail: 46,
    }),
    cloudflare.assigned("legacy-api-token", "API token of the older form", {
        names: ["cloudflare api token", "cf api token", "cloudflare token", "clouflare api token"],
        value: /[A-Za-z0-9_-]{40}/,
        like: [base64url(40)],
    }),
    cloudflare.assigned("legacy-global-api-key", "global API key of the older form", {
        names: ["cloudflare api key", "cf api key", "cloudflare global api key", "cloudflare key", "x auth key"],
        value: /[0-9a-f]{37}/,
        like: [hex(37)],
    }),
    cloudflare.token("origin-ca-key", "Origin CA key", {
        prefix: "v1.0-",
        body: /[0-9a-f]{24}-[0-9a-f]{146}/,
        like: [hex(24), "-", hex(146)],
        documentation: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
    }),
    cloudflare.token("tunnel-token", "Tunnel token", {
        prefix: "eyJhIjoi",
        body: /[A-Za-z0-9+/_-]{120,260}={0,2}/,
        like: [
            (seed) => Buffer.from(JSON.stringify({
                a: render(hex(32), seed),
                t: uuid(seed),
                s: Buffer.from(render(alnum(32), seed)).toString("base64"),
            }))
                .toString("base64")
                .slice("eyJhIjoi".length),
        ],
        prove: provePayload("", ["a", "t", "s"]),
        describe: describePayload("", { account: "a", tunnel: "t" }),
        documentation: "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/",
        revoke: "Rotate the tunnel's token under Zero Trust → Networks → Tunnels.",
        at: "https://one.dash.cloudflare.com/",
    }),
    fastly.assigned("api-token", "API token", {
        names: ["fastly api token", "fastly api key", "fastly key", "fastly token"],
        value: /[A-Za-z0-9_-]{32}/,
        like: [base64url(32)],
    }),
    akamai.token("edgegrid-token", "EdgeGrid client or access token", {
        prefix: "akab-",
        body: /[a-z0-9]{16}-[a-z0-9]{16}/,
        like: [lower(16), "-", lower(16)],
    }),
    akamai.assigned("client-secret", "EdgeGrid client secret", {
        names: ["akamai client secret", "edgegrid client secret", "akamai secret"],
        value: /[A-Za-z0-9+/]{43}=/,
        like: [base64(43), "="],
    }),
    vercel.token("personal-access-token", "personal access token", {
        prefix: "vcp_",
        body: /[A-Za-z0-9_-]{24,100}/,
        like: [alnum(56)],
        tail: 24,
    }),
    vercel.token("integration-token", "integration token", {
        prefix: "vci_",
        body: /[A-Za-z0-9_-]{24,100}/,
        like: [alnum(56)],
        tail: 24,
    }),
    vercel.token("app-access-token", "app access or refresh token", {
        prefix: ["vca_", "vcr_"],
        body: /[A-Za-z0-9_-]{24,100}/,
        like: [alnum(56)],
        tail: 24,
    }),
    vercel.token("api-key", "AI Gateway API key", {
        prefix: "vck_",
        body: /[A-Za-z0-9_-]{24,100}/,
        like: [alnum(56)],
        tail: 24,
    }),
    vercel.token("blob-token", "Blob read-write token", {
        prefix: "vercel_blob_rw_",
        body: /[A-Za-z0-9]{16}_[A-Za-z0-9]{20,40}/,
        like: [alnum(16), "_", alnum(30)],
        documentation: "https://vercel.com/docs/vercel-blob/using-blob-sdk",
        revoke: "Rotate the store's token under Storage.",
    }),
    vercel.assigned("legacy-token", "access token of the older form", {
        names: ["vercel token", "vercel api token", "vercel access token", "zeit token"],
        value: /[A-Za-z0-9]{24}/,
        like: [alnum(24)],
        documentation: "https://vercel.com/docs/rest-api",
    }),
    netlify.token("personal-access-token", "access token", {
        prefix: ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"],
        body: /[A-Za-z0-9_-]{36,64}/,
        like: [alnum(36)],
        tail: 36,
    }),
    netlify.assigned("legacy-access-token", "access token of the older form", {
        names: ["netlify auth token", "netlify access token", "netlify token", "netlify api key"],
        value: /[A-Za-z0-9_-]{43,46}/,
        like: [base64url(43)],
    }),
    netlify.form("build-hook", "build hook address", {
        pattern: /api\.netlify\.com\/build_hooks\/(?<secret>[0-9a-f]{24})(?![0-9A-Za-z])/g,
        keywords: ["api.netlify.com/build_hooks/"],
        like: ["https://api.netlify.com/build_hooks/", hex(24)],
        unlike: [["https://api.netlify.com/build_hooks/", hex(8)]],
        documentation: "https://docs.netlify.com/configure-builds/build-hooks/",
        revoke: "Delete the build hook under Build & deploy.",
    }),
    render_.token("api-key", "API key", {
        prefix: "rnd_",
        body: /[A-Za-z0-9]{28,40}/,
        like: [alnum(28)],
        tail: 28,
    }),
    render_.form("deploy-hook", "deploy hook address", {
        pattern: /api\.render\.com\/deploy\/srv-[a-z0-9]{20}\?key=(?<secret>[A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/g,
        keywords: ["api.render.com/deploy/"],
        like: ["https://api.render.com/deploy/srv-", lower(20), "?key=", base64url(11)],
        unlike: [["https://api.render.com/deploy/srv-", lower(20)]],
        documentation: "https://render.com/docs/deploy-hooks",
        revoke: "Regenerate the hook in the service's settings.",
    }),
    railway.assigned("token", "account or project token", {
        names: ["railway token", "railway api token", "railway project token"],
        value: hosting_uuidBody,
        like: [uuid],
    }),
    fly.token("macaroon-token", "access token", {
        prefix: ["fm1r_", "fm1a_", "fm2_"],
        body: /[A-Za-z0-9+/=]{80,3000}/,
        like: [base64(300)],
        reach: 3200,
        keywords: ["fm1r_", "fm1a_", "fm2_"],
    }),
    fly.token("oauth-token", "personal access token", {
        prefix: "fo1_",
        body: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
        tail: 43,
    }),
    deno.token("access-token", "access token", {
        prefix: ["ddp_", "ddo_", "ddw_"],
        body: /[A-Za-z0-9]{36}/,
        like: [alnum(36)],
        tail: 36,
    }),
    bunny.assigned("api-key", "account or storage API key", {
        names: ["bunny api key", "bunnycdn api key", "bunny access key", "bunny storage password"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?/,
        like: [uuid],
    }),
    pantheon.assigned("machine-token", "machine token", {
        names: ["pantheon machine token", "terminus token", "terminus machine token", "pantheon token"],
        value: /[A-Za-z0-9_-]{48,52}/,
        like: [base64url(50)],
    }),
    platformSh.assigned("cli-token", "API token", {
        names: ["platformsh cli token", "platformsh token", "upsun cli token", "upsun token"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/http-credentials.js




const jwt = provider("jwt", "JSON Web Token", {
    documentation: "https://www.rfc-editor.org/rfc/rfc7519",
    revoke: "End the session or revoke the grant it was issued for; where it cannot be revoked, rotate the signing key.",
});
const url = provider("url", "URL", {
    documentation: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    revoke: "Change the password, or revoke the token, at the host the address names.",
});
const http = provider("http", "HTTP", {
    documentation: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
    revoke: "Revoke the credentials at the service the request goes to.",
});
const curl = provider("curl", "curl", {
    documentation: "https://curl.se/docs/manpage.html#-u",
    revoke: "Revoke the credentials at the service the request goes to, and pass them in from the environment.",
});
const netrc = provider("netrc", ".netrc", {
    documentation: "https://everything.curl.dev/usingcurl/netrc.html",
    revoke: "Change the password, or revoke the token, at the machine named beside it.",
});
/** How `{"alg":`, `{"typ":`, `{"kid":`, `{"enc":`, `{"cty":`, `{"x5t":` and `{"jku":` begin in base64. */
const http_credentials_headers = [
    "eyjhbgcioi",
    "eyj0exaioi",
    "eyjrawqioi",
    "eyjlbmmioi",
    "eyjjdhkioi",
    "eyj4nxqi",
    "eyjqa3uioi",
];
const token = (seed) => encodeJwt({ alg: "RS256", typ: "JWT" }, { iss: "https://login.shop.net", sub: render(hex(12), seed), exp: 1893456000 }, render(base64url(86), seed));
/** Hosts that stand for no host (RFC 2606) and the machine itself. */
const elsewhere = String.raw `(?!localhost|127\.|0\.0\.0\.0|(?:[a-z0-9-]{1,63}\.){0,4}example(?:\.|$))`;
const http_credentials_weak = "(?:x-oauth-basic|password|passwd|pass|pwd|secret|token|user|username|root|admin|test|x)[0-9!]{0,4}";
/** User names of the examples in RFC 7617 and RFC 6749. */
const documented = /^(?:Aladdin|test|s6BhdRkqt3):/;
/** Refutes what does not decode to `user:password` (RFC 7617 section 2), and the standards' own examples. */
function proveBasic(value) {
    const pair = Buffer.from(value, "base64").toString("latin1");
    const isPair = /^[\x20-\x7e\xa0-\xff]{0,200}:[\x20-\x7e\xa0-\xff]{3,200}$/.test(pair);
    return isPair && !documented.test(pair) ? "unproven" : "refuted";
}
/** Credentials in the forms HTTP carries them. */
const httpCredentials = [
    jwt.form("signed-token", "token", {
        generic: true,
        pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.(?:eyJ?[A-Za-z0-9_-]{10,6000}\.[A-Za-z0-9_-]{20,1200}|[A-Za-z0-9_-]{0,1200}\.[A-Za-z0-9_-]{12,40}\.[A-Za-z0-9_-]{20,6000}\.[A-Za-z0-9_-]{16,60})(?![A-Za-z0-9_-])/g,
        keywords: http_credentials_headers,
        reach: 9500,
        confidence: "medium",
        prove: proveJwt,
        describe: describeJwt,
        like: [token],
        also: [
            { alg: "ES256" },
            { typ: "JWT", alg: "HS256" },
            { kid: "1", alg: "RS256" },
            { enc: "A128GCM", alg: "dir" },
            { cty: "x", alg: "HS256" },
            { x5t: "q", alg: "RS256" },
            { jku: "https://a", alg: "RS256" },
        ].map((header) => [
            (seed) => encodeJwt(header, { sub: render(alnum(8), seed) }, render(base64url(43), seed)),
        ]),
        unlike: [["eyJhbGciOiJIUzI1NiJ9", "."], ["eyJhbGciOiJIUzI1NiJ9"]],
    }),
    url.form("password", "password in an address", {
        generic: true,
        confidence: "medium",
        pattern: () => new RegExp(String.raw `(?<![A-Za-z0-9])https?://(?<user>[^\s:/@"'<>{}()$\x60\\?#,;]{0,120}):(?!\k<user>@)(?!${http_credentials_weak}@)(?<secret>[^\s:/@"'<>{}()\x60\\?#]{4,200})@${elsewhere}(?:[A-Za-z0-9_-]{1,63}\.){1,8}[A-Za-z]{2,24}`, "g"),
        keywords: ["http://", "https://"],
        follows: follows/* credentialsFollow */.K,
        entropy: 2,
        like: ["https://deploy", ":", alnum(24), "@git.shop-tools.net/app.git"],
        also: [["http://deploy", ":", alnum(24), "@git.shop-tools.net/"]],
        unlike: [
            ["https://user", ":", alnum(12), "@example.com/"],
            ["https://deploy:${TOKEN}@git.shop-tools.net/"],
            ["https://shop.net:8080/@", alnum(12)],
        ],
    }),
    http.form("authorization-header", "credentials in an Authorization header", {
        generic: true,
        confidence: "medium",
        pattern: /(?<![A-Za-z])(?:proxy-)?authorization["'\]]{0,2}\s{0,4}[:=,]\s{0,4}\\?["'\x60]?(?:bearer|token|apikey|api-key|key|sso-key|ssws)[ \t=:]{1,4}(?<secret>(?=[A-Za-z_.~+/=-]{0,80}[0-9])[A-Za-z0-9_.~+/=-]{20,4000})(?![A-Za-z0-9_.~+/=-])/gi,
        keywords: ["authorization"],
        reach: 4200,
        entropy: 3.2,
        like: ["Authorization: Bearer ", alnum(40)],
        also: [['headers: { "Authorization": "token ', hex(40), '" }']],
        unlike: [
            ["Authorization: Bearer ", "${TOKEN}"],
            ["Authorization: Bearer ", "<your-access-token-goes-here>"],
        ],
        documentation: "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
    }),
    http.form("basic-authorization-header", "user and password in an Authorization header", {
        generic: true,
        confidence: "medium",
        pattern: /(?<![A-Za-z])(?:proxy-)?authorization["'\]]{0,2}\s{0,4}[:=,]\s{0,4}\\?["'\x60]?basic[ \t]{1,4}(?<secret>[A-Za-z0-9+/]{12,400}={0,2})(?![A-Za-z0-9+/=])/gi,
        keywords: ["authorization"],
        prove: proveBasic,
        describe: (value) => ({
            user: Buffer.from(value, "base64").toString("latin1").split(":")[0].slice(0, 100),
        }),
        like: [
            "Authorization: Basic ",
            (seed) => Buffer.from(`deploy:${render(alnum(20), seed)}`).toString("base64"),
        ],
        unlike: [
            ["Authorization: Basic ", "${CREDENTIALS}"],
            ["Authorization: Basic ", alnum(6)],
        ],
        documentation: "https://www.rfc-editor.org/rfc/rfc7617",
    }),
    http.form("session-cookie", "session cookie in a request", {
        generic: true,
        confidence: "medium",
        pattern: /(?<![A-Za-z-])(?:set-)?cookie["'\]]{0,2}\s{0,4}[:=,]\s{0,4}\\?["'\x60]?[^\r\n"'\x60]{0,400}?(?<![A-Za-z0-9])(?:sessionid|session_id|session|sid|connect\.sid|phpsessid|jsessionid|asp\.net_sessionid|_session_id|remember_token|auth_token|access_token|laravel_session|sessiontoken|\.aspnetcore\.[a-z.]{1,40}|__secure-[a-z0-9.-]{1,40}|wordpress_logged_in_[0-9a-f]{32})=(?<secret>(?=[A-Za-z_.%+/=-]{0,80}[0-9])[A-Za-z0-9_.%+/=-]{24,2000})/gi,
        keywords: ["cookie"],
        reach: 2600,
        entropy: 3.2,
        like: ["Cookie: theme=dark; connect.sid=", "s%3A", alnum(32), ".", alnum(43)],
        unlike: [
            ["Cookie: theme=dark; connect.sid=", "abc"],
            ["Cookie: theme=", alnum(40)],
        ],
        documentation: "https://www.rfc-editor.org/rfc/rfc6265",
        revoke: "End the session on the server.",
    }),
    curl.form("user-option", "user and password on a command line", {
        generic: true,
        confidence: "medium",
        pattern: () => new RegExp(String.raw `(?<![A-Za-z0-9_-])curl\s(?:(?!curl\s)[^\r\n|;]){0,300}?(?:-u|--user|--proxy-user|-U)[ =]{0,2}\\?["']?(?<user>[^\s:"'<>{}$\x60\\]{1,100}):(?!\k<user>(?:[\s"']|$))(?!${http_credentials_weak}(?:[\s"']|$))(?<secret>[^\s"'<>{}$\x60\\]{6,200})`, "g"),
        keywords: ["curl "],
        entropy: 2.5,
        like: ["curl -u deploy:", alnum(24), " https://api.shop.net/"],
        unlike: [
            ['curl -u "deploy:$TOKEN" https://api.shop.net/'],
            ["curl -u user:", "password", " https://api.shop.net/"],
        ],
    }),
    curl.form("header-option", "API key in a request header", {
        generic: true,
        confidence: "medium",
        pattern: /(?<![A-Za-z0-9_-])curl\s(?:(?!curl\s)[^\r\n]){0,300}?(?:-H|--header)[ =]{0,2}\\?["']?(?:x-)?[A-Za-z-]{0,30}(?:api-?key|auth-token|access-token|secret|private-token)\s{0,2}:\s{0,2}(?<secret>(?=[A-Za-z_.+/=-]{0,80}[0-9])[A-Za-z0-9_.+/=-]{16,800})(?![A-Za-z0-9_.+/=-])/gi,
        keywords: ["curl "],
        reach: 1400,
        entropy: 3,
        like: ["curl https://api.shop.net/ -H 'X-Api-Key: ", alnum(32), "'"],
        unlike: [["curl https://api.shop.net/ -H 'X-Api-Key: ", "$API_KEY", "'"]],
        documentation: "https://curl.se/docs/manpage.html#-H",
    }),
    netrc.form("password", "password", {
        generic: true,
        confidence: "medium",
        pattern: /(?<![A-Za-z])machine\s{1,4}[A-Za-z0-9.-]{3,100}\s{1,8}login\s{1,4}[^\s]{1,100}\s{1,8}password\s{1,4}(?<secret>[^\s"'<>{}$\x60]{6,400})/g,
        keywords: ["machine "],
        entropy: 2.5,
        like: ["machine api.shop.net\n  login deploy\n  password ", base64(24)],
        unlike: [
            ["machine api.shop.net\n  login deploy\n"],
            ["machine api.shop.net login deploy password $TOKEN"],
        ],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/identity.js


const okta = provider("okta", "Okta", {
    documentation: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
    revoke: "Revoke the token under Security → API → Tokens.",
});
const auth0 = provider("auth0", "Auth0", {
    documentation: "https://auth0.com/docs/get-started/applications/application-settings",
    revoke: "Rotate the secret of the application.",
    at: "https://manage.auth0.com/",
});
const clerk = provider("clerk", "Clerk", {
    documentation: "https://clerk.com/docs/deployments/clerk-environment-variables",
    revoke: "Delete the key under API keys.",
    at: "https://dashboard.clerk.com/last-active?path=api-keys",
});
const workOs = provider("workos", "WorkOS", {
    documentation: "https://workos.com/docs/reference/api-keys",
    revoke: "Delete the key under API Keys.",
    at: "https://dashboard.workos.com/api-keys",
});
const stytch = provider("stytch", "Stytch", {
    documentation: "https://stytch.com/docs/api/authentication",
    revoke: "Rotate the secret under API Keys.",
    at: "https://stytch.com/dashboard/api-keys",
});
const jumpCloud = provider("jumpcloud", "JumpCloud", {
    documentation: "https://docs.jumpcloud.com/api/2.0/index.html",
    revoke: "Generate a new key in the administrator's menu.",
    at: "https://console.jumpcloud.com/",
});
const duo = provider("duo", "Duo", {
    documentation: "https://duo.com/docs/adminapi",
    revoke: "Reset the secret key of the application.",
    at: "https://admin.duosecurity.com/",
});
const ory = provider("ory", "Ory", {
    documentation: "https://www.ory.com/docs/concepts/personal-access-token",
    revoke: "Delete the token in the project's settings.",
    at: "https://console.ory.sh/",
});
const oneLogin = provider("onelogin", "OneLogin", {
    documentation: "https://developers.onelogin.com/api-docs/1/getting-started/working-with-api-credentials",
    revoke: "Delete the API credentials pair.",
});
const keycloak = provider("keycloak", "Keycloak", {
    documentation: "https://www.keycloak.org/docs/latest/server_admin/",
    revoke: "Regenerate the client's secret under Credentials.",
});
const descope = provider("descope", "Descope", {
    documentation: "https://docs.descope.com/management/project-settings",
    revoke: "Delete the key under Company → Management Keys.",
    at: "https://app.descope.com/",
});
const fusionAuth = provider("fusionauth", "FusionAuth", {
    documentation: "https://fusionauth.io/docs/apis/authentication",
    revoke: "Delete the key under Settings → API Keys.",
});
const onfido = provider("onfido", "Onfido", {
    documentation: "https://documentation.onfido.com/",
    revoke: "Revoke the token under Developers → Tokens.",
    at: "https://dashboard.onfido.com/api/tokens",
});
const persona = provider("persona", "Persona", {
    documentation: "https://docs.withpersona.com/api-keys",
    revoke: "Expire the key under API → API Keys.",
    at: "https://app.withpersona.com/",
});
const kinde = provider("kinde", "Kinde", {
    documentation: "https://docs.kinde.com/developer-tools/kinde-api/about-kinde-apis/",
    revoke: "Rotate the secret of the application.",
});
const hCaptcha = provider("hcaptcha", "hCaptcha", {
    documentation: "https://docs.hcaptcha.com/",
    revoke: "Generate a new secret in the settings.",
    at: "https://dashboard.hcaptcha.com/settings",
});
const turnstile = provider("cloudflare-turnstile", "Cloudflare Turnstile", {
    documentation: "https://developers.cloudflare.com/turnstile/get-started/",
    revoke: "Rotate the secret of the widget.",
    at: "https://dash.cloudflare.com/?to=/:account/turnstile",
});
const identity_magic = provider("magic", "Magic", {
    documentation: "https://magic.link/docs/authentication",
    revoke: "Roll the secret key in the app's settings.",
    at: "https://dashboard.magic.link/",
});
const apple = provider("apple", "Apple", {
    documentation: "https://support.apple.com/102654",
    revoke: "Revoke the password under Sign-In and Security → App-Specific Passwords.",
    at: "https://account.apple.com/",
});
/** The domain a Clerk key belongs to is the base64 that follows the publishable prefix, closed by `$`. */
const clerkDomain = (token) => {
    const domain = Buffer.from(token.slice(token.lastIndexOf("_") + 1), "base64").toString("latin1");
    return /^[a-z0-9.-]{4,200}\$$/.test(domain) ? { domain: domain.slice(0, -1) } : {};
};
/** Sign-in, identity checks and bot checks. */
const identity = [
    okta.form("api-token", "API token in a header", {
        pattern: /SSWS[ \t]{1,4}(?<secret>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/g,
        keywords: ["ssws "],
        like: ["Authorization: SSWS ", "00", base64url(40)],
        unlike: [["Authorization: SSWS ", "${API_TOKEN}"]],
    }),
    okta.assigned("token", "API token", {
        names: ["okta api token", "okta token", "okta client token", "okta api key"],
        value: /00[A-Za-z0-9_-]{40}/,
        like: ["00", base64url(40)],
        confidence: "high",
    }),
    okta.assigned("client-secret", "OAuth client secret", {
        names: ["okta client secret", "okta oauth2 client secret", "okta secret"],
        value: /(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{40})/,
        like: [base64url(64)],
        documentation: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
        revoke: "Generate a new client secret and deactivate this one.",
    }),
    auth0.assigned("client-secret", "client secret", {
        names: ["auth0 client secret", "auth0 secret", "auth0 management client secret"],
        value: /[A-Za-z0-9_-]{64}/,
        like: [base64url(64)],
    }),
    clerk.assigned("secret-key", "secret key", {
        names: ["clerk secret key", "clerk api key", "clerk secret"],
        value: /sk_(?:live|test)_[A-Za-z0-9]{40,60}/,
        like: ["sk_", "live_", alnum(42)],
        confidence: "high",
    }),
    clerk.assigned("publishable-key", "publishable key", {
        kind: "publishable",
        confidence: "high",
        names: ["clerk publishable key", "clerk frontend api key"],
        value: /pk_(?:live|test)_[A-Za-z0-9+/=]{20,160}/,
        like: ["pk_", "live_", "Y2xlcmsuc2hvcC5uZXQk"],
        describe: clerkDomain,
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    clerk.assigned("webhook-secret", "webhook signing secret", {
        names: ["clerk webhook secret", "clerk webhook signing secret", "svix secret", "clerk signing secret"],
        value: /whsec_[A-Za-z0-9+/=]{24,80}/,
        like: ["whsec_", base64(32)],
        confidence: "high",
        documentation: "https://clerk.com/docs/webhooks/sync-data",
    }),
    workOs.near("api-key", "API key", {
        words: ["workos"],
        value: /sk_(?:live_|test_)?[A-Za-z0-9+/=_]{40,200}/,
        like: ["sk_", alnum(80)],
    }),
    stytch.token("secret", "project secret", {
        prefix: ["secret-live-", "secret-test-"],
        body: /[A-Za-z0-9_-]{36}=?/,
        like: [base64url(36), "="],
    }),
    stytch.token("public-token", "public token", {
        kind: "publishable",
        prefix: ["public-token-live-", "public-token-test-"],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    jumpCloud.token("api-key", "API key", {
        prefix: "jca_",
        body: /[A-Za-z0-9]{36}/,
        like: [alnum(36)],
        tail: 36,
    }),
    jumpCloud.assigned("legacy-api-key", "API key of the older form", {
        names: ["jumpcloud api key", "jumpcloud key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    duo.assigned("secret-key", "secret key", {
        names: ["duo secret key", "duo skey", "duo client secret", "duo admin skey"],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    ory.token("token", "personal access token or API key", {
        prefix: ["ory_pat_", "ory_apikey_", "ory_wak_", "ory_st_"],
        body: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    ory.token("oauth-token", "OAuth token", {
        prefix: ["ory_at_", "ory_rt_", "ory_ac_"],
        body: /[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}/,
        like: [base64url(43), ".", base64url(43)],
        documentation: "https://www.ory.com/docs/oauth2-oidc/jwt-access-token",
    }),
    oneLogin.assigned("client-secret", "API client secret", {
        names: ["onelogin client secret", "onelogin secret", "onelogin api secret"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    keycloak.assigned("client-secret", "client secret", {
        names: [
            "keycloak client secret",
            "keycloak secret",
            "keycloak admin client secret",
            "keycloak credentials secret",
        ],
        value: /(?:[A-Za-z0-9]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [alnum(32)],
    }),
    descope.assigned("management-key", "management key", {
        names: ["descope management key", "descope access key"],
        value: /K[A-Za-z0-9]{60,80}/,
        like: ["K2", alnum(70)],
    }),
    fusionAuth.assigned("api-key", "API key", {
        names: ["fusionauth api key", "fusion auth api key"],
        value: /[A-Za-z0-9_-]{43,86}/,
        like: [base64url(43)],
    }),
    onfido.token("api-token", "API token", {
        prefix: ["api_live.", "api_sandbox.", "api_live_us.", "api_live_ca.", "api_live_eu."],
        body: /[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}/,
        like: [base64url(11), ".", base64url(32)],
    }),
    persona.token("api-key", "API key", {
        prefix: ["persona_production_", "persona_sandbox_"],
        body: /[0-9a-f-]{36}/,
        like: [uuid],
    }),
    kinde.assigned("client-secret", "client secret", {
        names: ["kinde client secret", "kinde secret", "kinde m2m client secret"],
        value: /[A-Za-z0-9]{43,52}/,
        like: [alnum(50)],
    }),
    hCaptcha.assigned("secret-key", "secret key", {
        names: ["hcaptcha secret", "hcaptcha secret key", "hcaptcha private key"],
        value: /(?:0x[0-9A-Fa-f]{40}|ES_[0-9a-f]{32})/,
        like: ["0x", { alphabet: "0123456789ABCDEFabcdef", length: 40 }],
        also: [["HCAPTCHA_SECRET=", "ES_", hex(32)]],
        confidence: "high",
    }),
    turnstile.assigned("secret-key", "secret key", {
        names: [
            "turnstile secret key",
            "turnstile secret",
            "cf turnstile secret",
            "cloudflare turnstile secret key",
        ],
        value: /0x4AAAAAA[A-Za-z0-9_-]{26}/,
        like: ["0x4AAAAAA", base64url(26)],
        confidence: "high",
    }),
    identity_magic.near("secret-key", "secret key", {
        words: ["magic_", "magic-", "magic.link"],
        value: /sk_(?:live|test)_[0-9A-F]{16}/,
        like: ["sk_", "live_", { alphabet: "0123456789ABCDEF", length: 16 }],
    }),
    apple.assigned("app-specific-password", "app-specific password", {
        names: [
            "apple app specific password",
            "fastlane apple application specific password",
            "apple id password",
            "app specific password",
            "apple application specific password",
        ],
        value: /[a-z]{4}(?:-[a-z]{4}){3}/,
        digitless: true,
        like: ["qwhd", "-mzkr", "-tplv", "-bncx"],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/kubernetes.js



const kubernetes = provider("kubernetes", "Kubernetes", {
    documentation: "https://kubernetes.io/docs/concepts/configuration/secret/",
    revoke: "Change every value in the secret at its issuer, then replace the secret.",
});
const openShift = provider("openshift", "OpenShift", {
    documentation: "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html",
    revoke: "Delete the OAuth access token with `oc delete oauthaccesstoken`.",
});
const rancher = provider("rancher", "Rancher", {
    documentation: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
    revoke: "Delete the API key under Account & API Keys.",
});
const k3s = provider("k3s", "K3s", {
    documentation: "https://docs.k3s.io/cli/token",
    revoke: "Rotate the token with `k3s token rotate`.",
});
const portainer = provider("portainer", "Portainer", {
    documentation: "https://docs.portainer.io/api/access",
    revoke: "Delete the access token in the account's settings.",
});
const helm = provider("helm", "Helm", {
    documentation: "https://helm.sh/docs/helm/helm_registry_login/",
    revoke: "Change the password at the chart repository.",
});
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const isServiceAccount = (token) => {
    const claims = readJwt(token)?.claims;
    const subject = claims?.["sub"];
    return typeof subject === "string" && subject.startsWith("system:serviceaccount:");
};
const namespaced = (token) => {
    const subject = String(readJwt(token)?.claims["sub"] ?? "");
    const [, , namespace, account] = subject.split(":");
    return { ...describeJwt(token), ...(namespace && { namespace }), ...(account && { account }) };
};
const accountToken = (seed) => encodeJwt({ alg: "RS256", kid: render(base64url(43), seed) }, { iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:shop:deploy" }, render(base64url(342), seed));
/** Clusters: what is in manifests, kubeconfigs and join commands. */
const kubernetesRules = [
    kubernetes.form("secret-data", "value in a Secret manifest", {
        pattern: /kind:[ \t]{0,4}["']?Secret["']?(?=[ \t\r]{0,4}\n)(?:(?!\n---|kind:[ \t]{0,4}["']?Secret)[\s\S]){0,1500}?\n(?:data|stringData):[ \t]{0,4}\r?\n(?:[ \t]{1,12}#[^\r\n]{0,200}\r?\n){0,4}[ \t]{1,12}[A-Za-z0-9._-]{1,100}:[ \t]{1,4}["']?(?<secret>(?![{$<]|ENC\[)[^\s"'{}<>|]{8,4000})/g,
        keywords: ["kind: secret", 'kind: "secret"', "kind:secret"],
        confidence: "medium",
        reach: 6000,
        entropy: 3,
        like: [
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\ndata:\n  password: ",
            base64(24),
            "\n",
        ],
        also: [
            ['apiVersion: v1\nkind: "Secret"\nstringData:\n  password: ', alnum(24), "\n"],
            ["kind:Secret\ndata:\n  password: ", base64(24), "\n"],
        ],
        unlike: [
            ["kind: Secret\nmetadata:\n  name: shop\ndata:\n  password: ", "{{ .Values.password }}", "\n"],
            ["kind: Secret\nstringData:\n  password: ENC[AES256_GCM,data:", base64(24), "]\n"],
            ["kind: ConfigMap\ndata:\n  password: ", base64(24), "\n"],
        ],
    }),
    kubernetes.form("client-key-data", "client key in a kubeconfig", {
        pattern: /client-key-data["']?:[ \t]{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,6000}={0,2})/g,
        keywords: ["client-key-data"],
        reach: 6200,
        like: ["client-key-data: LS0tLS1CRUdJTi", base64(600)],
        unlike: [["client-key-data: ", "REDACTED"]],
        documentation: "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
        revoke: "Replace the user's certificate, or the cluster's certificate authority where it cannot be revoked.",
    }),
    kubernetes.form("service-account-token", "service account token", {
        pattern: () => new RegExp(`${begin}eyJ[A-Za-z0-9_-]{20,400}[.]eyJ[A-Za-z0-9_-]{60,3000}[.][A-Za-z0-9_-]{43,800}${end}`, "g"),
        keywords: ["eyjhbgcioi", "eyjrawqioi"],
        reach: 4400,
        prove: (token) => (isServiceAccount(token) ? "proven" : "refuted"),
        describe: namespaced,
        like: [accountToken],
        also: [
            [
                (seed) => encodeJwt({ kid: "1", alg: "RS256" }, { iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:shop:deploy" }, render(base64url(342), seed)),
            ],
        ],
        unlike: [
            [
                (seed) => encodeJwt({ alg: "RS256" }, { iss: "https://login.shop.net", sub: "system" }, render(base64url(342), seed)),
            ],
        ],
        documentation: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/",
        revoke: "Delete the token's Secret, or the service account it is bound to.",
    }),
    kubernetes.near("bootstrap-token", "bootstrap token", {
        words: ["kubeadm", "--token"],
        value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
        like: [lower(6), ".", lower(16)],
        documentation: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
        revoke: "Delete it with `kubeadm token delete`.",
    }),
    kubernetes.form("basic-auth-token", "static token in a kubeconfig", {
        pattern: /\n[ \t]{2,12}user:\s{1,40}token:[ \t]{1,4}["']?(?<secret>[A-Za-z0-9_.~+/=:-]{20,2000})/g,
        keywords: ["user:"],
        follows: (bytes, end) => bytes[end] === LINE_FEED || bytes[end] === CARRIAGE_RETURN,
        reach: 2200,
        generic: true,
        confidence: "medium",
        like: ["users:\n- name: deploy\n  user:\n    token: ", alnum(40), "\n"],
        unlike: [["users:\n- name: deploy\n  user:\n    token: ", "$TOKEN", "\n"]],
        documentation: "https://kubernetes.io/docs/reference/access-authn-authz/authentication/",
        revoke: "Remove the token from the API server, or delete what it belongs to.",
    }),
    openShift.token("access-token", "access token", {
        prefix: "sha256~",
        body: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    rancher.form("api-token", "API bearer token", {
        pattern: () => new RegExp(`${begin}(?:token-[a-z0-9]{5}|kubeconfig-(?:user|u)-[a-z0-9]{5,30}):(?<secret>[a-z0-9]{54})${end}`, "g"),
        keywords: ["token-", "kubeconfig-u"],
        like: ["token-", lower(5), ":", lower(54)],
        also: [["kubeconfig-user-", lower(10), ":", lower(54)]],
        unlike: [["token-", lower(5), ":", lower(10)]],
    }),
    k3s.form("node-token", "node or server token", {
        pattern: () => new RegExp(`${begin}K10[0-9a-f]{64}::(?:server|node|agent):(?<secret>[0-9a-zA-Z]{16,64})${end}`, "g"),
        keywords: ["::server:", "::node:", "::agent:"],
        like: ["K10", hex(64), "::server:", hex(32)],
        also: [
            ["K10", hex(64), "::node:", hex(32)],
            ["K10", hex(64), "::agent:", hex(32)],
        ],
        unlike: [["K10", hex(64), "::server:", hex(4)]],
    }),
    portainer.token("access-token", "access token", {
        prefix: "ptr_",
        body: /[A-Za-z0-9+/]{43}=/,
        like: [base64(43), "="],
    }),
    helm.form("registry-password", "repository password on a command line", {
        pattern: /helm[ \t]{1,4}(?:repo[ \t]{1,4}add|registry[ \t]{1,4}login|pull|upgrade|install)[^\r\n]{1,200}?--password[= ]["']?(?<secret>[^\s"'$<>{}]{8,200})/g,
        keywords: ["helm "],
        confidence: "medium",
        like: ["helm repo add shop https://charts.shop.net --username deploy --password ", alnum(24)],
        unlike: [["helm repo add shop https://charts.shop.net --username deploy --password ", "$PASSWORD"]],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/mail.js


const sendGrid = provider("sendgrid", "SendGrid", {
    documentation: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.sendgrid.com/settings/api_keys",
});
const mailgun = provider("mailgun", "Mailgun", {
    documentation: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
    revoke: "Delete the key under API Security.",
    at: "https://app.mailgun.com/settings/api_security",
});
const mailchimp = provider("mailchimp", "Mailchimp", {
    documentation: "https://mailchimp.com/help/about-api-keys/",
    revoke: "Revoke the key under Profile → Extras → API keys.",
    at: "https://us1.admin.mailchimp.com/account/api/",
});
const mandrill = provider("mandrill", "Mailchimp Transactional", {
    documentation: "https://mailchimp.com/developer/transactional/guides/quick-start/",
    revoke: "Delete the key under Settings → SMTP & API Info.",
    at: "https://mandrillapp.com/settings",
});
const postmark = provider("postmark", "Postmark", {
    documentation: "https://postmarkapp.com/developer/api/overview",
    revoke: "Generate another token under the server's API Tokens and delete this one.",
    at: "https://account.postmarkapp.com/servers",
});
const brevo = provider("brevo", "Brevo", {
    documentation: "https://developers.brevo.com/docs/getting-started",
    revoke: "Delete the key under SMTP & API.",
    at: "https://app.brevo.com/settings/keys/api",
});
const resend = provider("resend", "Resend", {
    documentation: "https://resend.com/docs/dashboard/api-keys/introduction",
    revoke: "Delete the key under API Keys.",
    at: "https://resend.com/api-keys",
});
const sparkPost = provider("sparkpost", "SparkPost", {
    documentation: "https://developers.sparkpost.com/api/",
    revoke: "Delete the key under API Keys.",
    at: "https://app.sparkpost.com/account/api-keys",
});
const mailjet = provider("mailjet", "Mailjet", {
    documentation: "https://dev.mailjet.com/email/guides/",
    revoke: "Generate a new secret under API key management.",
    at: "https://app.mailjet.com/account/apikeys",
});
const mailerSend = provider("mailersend", "MailerSend", {
    documentation: "https://developers.mailersend.com/general.html",
    revoke: "Delete the token under the domain's API tokens.",
    at: "https://app.mailersend.com/api-tokens",
});
const klaviyo = provider("klaviyo", "Klaviyo", {
    documentation: "https://developers.klaviyo.com/en/docs/authenticate_",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://www.klaviyo.com/settings/account/api-keys",
});
const mailtrap = provider("mailtrap", "Mailtrap", {
    documentation: "https://docs.mailtrap.io/developers",
    revoke: "Delete the token under Settings → API Tokens.",
    at: "https://mailtrap.io/api-tokens",
});
/** Mail delivery and newsletters. */
const mail = [
    sendGrid.token("api-key", "API key", {
        prefix: "SG.",
        body: /[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
        like: [base64url(22), ".", base64url(43)],
        tail: 66,
    }),
    mailgun.token("api-key", "API key", {
        prefix: "key-",
        body: /[0-9a-f]{32}/,
        like: [hex(32)],
        tail: 32,
        confidence: "medium",
    }),
    mailgun.assigned("private-api-key", "private API key", {
        names: ["mailgun api key", "mailgun key", "mailgun private api key", "mailgun sending key"],
        value: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
        like: [hex(32), "-", hex(8), "-", hex(8)],
        confidence: "high",
    }),
    mailgun.assigned("webhook-signing-key", "webhook signing key", {
        names: ["mailgun webhook signing key", "mailgun signing key", "mailgun http webhook signing key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    mailchimp.form("api-key", "API key", {
        pattern: () => new RegExp(`${begin}[0-9a-f]{32}-us[0-9]{1,2}${end}`, "g"),
        keywords: ["-us"],
        follows: (bytes, end) => (bytes[end] ?? 0) >= 0x30 && (bytes[end] ?? 0) <= 0x39,
        like: [hex(32), "-us", "12"],
        unlike: [
            [hex(31), "-us", "12"],
            [hex(32), "-us", "e"],
        ],
    }),
    mandrill.near("api-key", "API key", {
        words: ["mandrill"],
        value: /md-[A-Za-z0-9_-]{22}/,
        like: ["md-", base64url(22)],
        entropy: 3.5,
    }),
    postmark.assigned("server-token", "server or account token", {
        names: [
            "postmark server token",
            "postmark api token",
            "postmark token",
            "postmark account token",
            "postmark api key",
            "x postmark server token",
        ],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    brevo.token("api-key", "API key", {
        prefix: "xkeysib-",
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        like: [hex(64), "-", alnum(16)],
    }),
    brevo.token("smtp-key", "SMTP key", {
        prefix: "xsmtpsib-",
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        like: [hex(64), "-", alnum(16)],
        at: "https://app.brevo.com/settings/keys/smtp",
    }),
    resend.near("api-key", "API key", {
        words: ["resend"],
        value: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
        like: ["re_", alnum(8), "_", alnum(24)],
    }),
    sparkPost.assigned("api-key", "API key", {
        names: ["sparkpost api key", "sparkpost key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    mailjet.assigned("api-secret", "API secret", {
        names: ["mailjet api secret", "mailjet secret key", "mailjet secret", "mj apikey private"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    mailerSend.token("api-token", "API token", { prefix: "mlsn.", body: /[0-9a-f]{64}/, like: [hex(64)] }),
    klaviyo.near("private-key", "private API key", {
        words: ["klaviyo"],
        value: /pk_[0-9a-f]{34}/,
        like: ["pk_", hex(34)],
    }),
    mailtrap.assigned("api-token", "API token", {
        names: ["mailtrap api token", "mailtrap token", "mailtrap api key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/maps.js


const mapbox = provider("mapbox", "Mapbox", {
    documentation: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
    revoke: "Delete or rotate the token on the Access tokens page.",
    at: "https://console.mapbox.com/account/access-tokens/",
});
const arcGis = provider("arcgis", "ArcGIS", {
    documentation: "https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/",
    revoke: "Invalidate the key in the credentials item.",
    at: "https://location.arcgis.com/credentials",
});
const here = provider("here", "HERE", {
    documentation: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html",
    revoke: "Delete the key of the app in Access Manager.",
    at: "https://platform.here.com/admin/apps",
});
const foursquare = provider("foursquare", "Foursquare", {
    documentation: "https://docs.foursquare.com/developer/reference/authentication",
    revoke: "Delete the key in the developer console.",
    at: "https://foursquare.com/developers/",
});
const radar = provider("radar", "Radar", {
    documentation: "https://docs.radar.com/api",
    revoke: "Roll the key in the settings.",
    at: "https://radar.com/dashboard/settings",
});
const maxMind = provider("maxmind", "MaxMind", {
    documentation: "https://support.maxmind.com/hc/en-us/articles/4407111582235",
    revoke: "Delete the license key in the account.",
    at: "https://www.maxmind.com/en/accounts/current/license-key",
});
const mapTiler = provider("maptiler", "MapTiler", {
    documentation: "https://docs.maptiler.com/cloud/api/authentication-key/",
    revoke: "Delete the key in the account, or restrict it to your origins.",
    at: "https://cloud.maptiler.com/account/keys/",
});
const openWeather = provider("openweather", "OpenWeather", {
    documentation: "https://openweathermap.org/appid",
    revoke: "Delete the key under My API keys.",
    at: "https://home.openweathermap.org/api_keys",
});
const openCage = provider("opencage", "OpenCage", {
    documentation: "https://opencagedata.com/api",
    revoke: "Remove the key in the dashboard.",
    at: "https://opencagedata.com/dashboard",
});
const mapboxBody = /eyJ1Ijoi[A-Za-z0-9_-]{30,200}\.[A-Za-z0-9_-]{22}/;
const mapboxLike = ["eyJ1Ijoi", base64url(60), ".", base64url(22)];
/** Maps, places and weather. */
const maps = [
    mapbox.token("secret-token", "secret access token", {
        prefix: "sk.",
        keywords: ["sk.eyj1ijoi"],
        body: mapboxBody,
        like: mapboxLike,
    }),
    mapbox.token("temporary-token", "temporary access token", {
        prefix: "tk.",
        keywords: ["tk.eyj1ijoi"],
        body: mapboxBody,
        like: mapboxLike,
        revoke: "It expires within an hour.",
    }),
    mapbox.token("public-token", "public access token", {
        kind: "publishable",
        prefix: "pk.",
        keywords: ["pk.eyj1ijoi"],
        body: mapboxBody,
        like: mapboxLike,
        revoke: "Nothing to revoke: it is meant for browsers. Restrict it to your addresses.",
    }),
    arcGis.token("api-key", "API key", {
        prefix: ["AAPK", "AAPT", "AATK"],
        body: /[A-Za-z0-9_.-]{60,500}/,
        like: [base64url(100)],
        tail: 60,
    }),
    here.assigned("api-key", "API key", {
        names: ["here api key", "here maps api key", "here apikey"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    foursquare.token("api-key", "API key", {
        prefix: "fsq3",
        body: /[A-Za-z0-9+/]{43}=/,
        like: [base64(43), "="],
    }),
    radar.token("secret-key", "secret key", {
        prefix: ["prj_live_sk_", "prj_test_sk_"],
        body: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    radar.token("publishable-key", "publishable key", {
        kind: "publishable",
        prefix: ["prj_live_pk_", "prj_test_pk_"],
        body: /[0-9a-f]{40}/,
        like: [hex(40)],
        revoke: "Nothing to revoke: it is meant for browsers and apps.",
    }),
    maxMind.form("license-key", "license key", {
        pattern: () => new RegExp(`${begin}[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9_])`, "g"),
        keywords: ["_mmk"],
        like: [alnum(6), "_", alnum(29), "_mmk"],
        unlike: [[alnum(6), "_", alnum(9), "_mmk"]],
    }),
    mapTiler.assigned("key", "API key", {
        kind: "publishable",
        confidence: "high",
        names: ["maptiler key", "maptiler api key", "maptiler token"],
        value: /[A-Za-z0-9]{20}/,
        like: [alnum(20)],
        revoke: "Nothing to revoke: it is meant for browsers. Restrict it to your origins.",
    }),
    openWeather.assigned("api-key", "API key", {
        names: [
            "openweather api key",
            "openweathermap api key",
            "owm api key",
            "openweathermap key",
            "openweather key",
        ],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    openWeather.form("address", "API key in an address", {
        pattern: /openweathermap\.org\/[^\s"'<>]{1,200}?[?&](?:appid|APPID)=(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
        keywords: ["openweathermap.org/"],
        like: ["https://api.openweathermap.org/data/2.5/weather?q=Graz&appid=", hex(32)],
        unlike: [["https://api.openweathermap.org/data/2.5/weather?q=Graz&appid=", "{key}"]],
    }),
    openCage.assigned("api-key", "API key", {
        names: ["opencage api key", "opencage key", "opencagedata api key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/monitoring.js




const datadog = provider("datadog", "Datadog", {
    documentation: "https://docs.datadoghq.com/account_management/api-app-keys/",
    revoke: "Revoke the key under Organisation Settings → API Keys or Application Keys.",
    at: "https://app.datadoghq.com/organization-settings/api-keys",
});
const newRelic = provider("new-relic", "New Relic", {
    documentation: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
    revoke: "Delete the key under API keys.",
    at: "https://one.newrelic.com/api-keys",
});
const honeycomb = provider("honeycomb", "Honeycomb", {
    documentation: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
    revoke: "Delete the key in the environment's settings.",
    at: "https://ui.honeycomb.io/",
});
const grafana = provider("grafana", "Grafana", {
    documentation: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    revoke: "Delete the token of the service account.",
    at: "https://grafana.com/orgs",
});
const dynatrace = provider("dynatrace", "Dynatrace", {
    documentation: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
    revoke: "Delete the token under Access Tokens.",
});
const splunk = provider("splunk", "Splunk", {
    documentation: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
    revoke: "Delete the token under Data inputs → HTTP Event Collector.",
});
const sumoLogic = provider("sumo-logic", "Sumo Logic", {
    documentation: "https://help.sumologic.com/docs/manage/security/access-keys/",
    revoke: "Delete the access key in the preferences or under Administration.",
    at: "https://service.sumologic.com/",
});
const logzIo = provider("logz-io", "Logz.io", {
    documentation: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/",
    revoke: "Delete the token under Settings → Manage tokens.",
    at: "https://app.logz.io/",
});
const loggly = provider("loggly", "Loggly", {
    documentation: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm",
    revoke: "Retire the customer token under Source Setup.",
});
const axiom = provider("axiom", "Axiom", {
    documentation: "https://axiom.co/docs/reference/tokens",
    revoke: "Delete the token under Settings → API tokens.",
    at: "https://app.axiom.co/settings/api-tokens",
});
const coralogix = provider("coralogix", "Coralogix", {
    documentation: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
    revoke: "Delete the key under Data Flow → API Keys.",
});
const appSignal = provider("appsignal", "AppSignal", {
    documentation: "https://docs.appsignal.com/appsignal/terminology.html#push-api-key",
    revoke: "Reset the push API key in the organisation's settings.",
    at: "https://appsignal.com/",
});
const scout = provider("scout-apm", "Scout", {
    documentation: "https://scoutapm.com/docs/",
    revoke: "Reset the key in the organisation's settings.",
});
const elasticApm = provider("elastic-apm", "Elastic APM", {
    documentation: "https://www.elastic.co/docs/solutions/observability/apm/secret-token",
    revoke: "Change the secret token of the APM server.",
});
const instana = provider("instana", "IBM Instana", {
    documentation: "https://www.ibm.com/docs/en/instana-observability/current?topic=apis-web-rest-api",
    revoke: "Delete the token under Settings → API tokens.",
});
const cloudToken = (seed) => Buffer.from(JSON.stringify({ o: "123456", n: "deploy", k: render(alnum(24), seed), m: { r: "eu" } })).toString("base64");
const legacyKey = (seed) => Buffer.from(JSON.stringify({ k: render(alnum(32), seed), n: "deploy", id: 1 })).toString("base64");
/** Logs, metrics and traces. */
const monitoring = [
    datadog.assigned("api-key", "API key", {
        names: ["datadog api key", "dd api key", "ddog api key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    datadog.assigned("application-key", "application key", {
        names: ["datadog app key", "dd app key", "datadog application key", "dd application key"],
        value: /(?:ddapp_)?[A-Za-z0-9]{34,40}/,
        like: [hex(40)],
    }),
    datadog.token("access-token", "personal or service access token, or application key", {
        prefix: ["ddpat_", "ddsat_", "ddapp_"],
        body: /[A-Za-z0-9_]{30,120}/,
        like: [alnum(50)],
        documentation: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
    }),
    datadog.assigned("client-token", "client token", {
        kind: "publishable",
        confidence: "high",
        names: ["datadog client token", "dd client token", "datadog rum client token"],
        value: /pub[0-9a-f]{32}/,
        like: ["pub", hex(32)],
        documentation: "https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens",
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    newRelic.token("user-key", "user key", { prefix: "NRAK-", body: /[A-Z0-9]{27}/, like: [upper(27)] }),
    newRelic.token("browser-key", "browser ingest key", {
        kind: "publishable",
        prefix: "NRJS-",
        body: /[0-9a-f]{19}/,
        like: [hex(19)],
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    newRelic.token("insert-key", "Insights insert key", {
        prefix: "NRII-",
        body: /[A-Za-z0-9_-]{32}/,
        like: [base64url(32)],
    }),
    newRelic.token("query-key", "Insights query key", {
        prefix: "NRIQ-",
        body: /[A-Za-z0-9_-]{32}/,
        like: [base64url(32)],
    }),
    newRelic.token("rest-api-key", "REST or admin API key", {
        prefix: ["NRRA-", "NRAA-"],
        body: /(?:[0-9a-f]{42}|[0-9a-f]{27})/,
        like: [hex(42)],
    }),
    newRelic.form("license-key", "license key", {
        pattern: () => new RegExp(`${begin}(?:eu01xx)?[0-9a-f]{30,36}(?:FFFF)?NRAL${end}`, "g"),
        keywords: ["nral"],
        like: [hex(32), "FFFF", "NRAL"],
        unlike: [[hex(12), "NRAL"]],
    }),
    honeycomb.token("ingest-key", "ingest key", {
        prefix: ["hcaik_", "hcbik_", "hcxik_"],
        body: /[a-z0-9]{58}/,
        like: [lower(58)],
        documentation: "https://docs.honeycomb.io/api/authentication",
    }),
    honeycomb.token("management-key", "management key", {
        prefix: ["hcamk_", "hcbmk_", "hcxmk_"],
        body: /[a-z0-9]{26}:[a-z0-9]{32}/,
        like: [lower(26), ":", lower(32)],
        documentation: "https://docs.honeycomb.io/api/authentication",
    }),
    honeycomb.assigned("legacy-key", "API key of the older form", {
        names: ["honeycomb api key", "honeycomb write key", "x honeycomb team", "honeycomb key"],
        value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{22})/,
        like: [hex(32)],
    }),
    grafana.token("service-account-token", "service account token", {
        prefix: "glsa_",
        body: /[A-Za-z0-9]{32}_[0-9a-f]{8}/,
        like: [(seed) => `${render(alnum(32), seed)}_${grafanaChecksum(`glsa_${render(alnum(32), seed)}`)}`],
        prove: proveGrafanaChecksum,
    }),
    grafana.token("cloud-access-policy-token", "Cloud access policy token", {
        prefix: "glc_",
        body: /eyJ[A-Za-z0-9+/]{60,400}={0,2}/,
        like: [cloudToken],
        prove: provePayload("glc_", ["o", "n", "k"]),
        describe: describePayload("glc_", { organisation: "o", name: "n" }),
        documentation: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
    }),
    grafana.token("legacy-api-key", "API key of the older form", {
        prefix: "eyJrIjoi",
        body: /[A-Za-z0-9+/]{60,400}={0,2}/,
        like: [(seed) => legacyKey(seed).slice("eyJrIjoi".length)],
        prove: provePayload("", ["k", "n", "id"]),
        describe: describePayload("", { name: "n", organisation: "id" }),
    }),
    dynatrace.token("api-token", "API token", {
        prefix: "dt0c01.",
        body: /[A-Z0-9]{24}\.[A-Z0-9]{64}/,
        like: [upper(24), ".", upper(64)],
    }),
    dynatrace.token("platform-token", "platform token or OAuth client secret", {
        prefix: ["dt0s16.", "dt0s02.", "dt0s08.", "dt0s03.", "dt0s04."],
        body: /[A-Z0-9]{8,24}\.[A-Z0-9]{64}/,
        like: [upper(8), ".", upper(64)],
    }),
    splunk.assigned("hec-token", "HTTP event collector token", {
        names: ["splunk hec token", "splunk token", "hec token", "splunk http event collector token"],
        value: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
        like: [uuid],
    }),
    splunk.form("authorization-header", "HTTP event collector token in a header", {
        pattern: /Authorization["']?\s{0,2}[:=]\s{0,2}["']?Splunk[ \t]{1,2}(?<secret>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/gi,
        keywords: ["splunk "],
        like: ["Authorization: Splunk ", uuid],
        unlike: [["Authorization: Splunk ", "<hec-token>"]],
    }),
    splunk.assigned("observability-token", "Observability Cloud access token", {
        names: [
            "signalfx access token",
            "sfx token",
            "sfx access token",
            "splunk access token",
            "signalfx token",
            "splunk observability token",
        ],
        value: /[A-Za-z0-9_-]{22}/,
        like: [base64url(22)],
        documentation: "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html",
    }),
    sumoLogic.assigned("access-key", "access key", {
        names: [
            "sumologic access key",
            "sumo logic access key",
            "sumo access key",
            "sumologic key",
            "sumo accesskey",
        ],
        value: /[A-Za-z0-9]{64}/,
        like: [alnum(64)],
    }),
    logzIo.assigned("token", "shipping or API token", {
        names: ["logzio token", "logz token", "logzio api token", "logzio shipping token"],
        value: /(?:[A-Za-z]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [uuid],
    }),
    loggly.assigned("customer-token", "customer token", {
        names: ["loggly token", "loggly customer token", "loggly api token"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    axiom.token("api-token", "API or personal token", {
        prefix: ["xaat-", "xapt-"],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    coralogix.token("api-key", "API key", {
        prefix: ["cxtp_", "cxup_"],
        body: /[A-Za-z0-9]{28,32}/,
        like: [alnum(30)],
    }),
    appSignal.assigned("push-api-key", "push API key", {
        names: ["appsignal push api key", "appsignal api key", "appsignal key"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    scout.assigned("key", "agent key", {
        names: ["scout key", "scout apm key", "scout agent key"],
        value: /[A-Za-z0-9]{20}/,
        like: [alnum(20)],
    }),
    elasticApm.assigned("secret-token", "secret token", {
        names: ["elastic apm secret token", "apm secret token"],
        value: /[A-Za-z0-9]{18,64}/,
        like: [alnum(18)],
    }),
    instana.assigned("api-token", "API token or agent key", {
        names: ["instana agent key", "instana api token", "instana token"],
        value: /[A-Za-z0-9_-]{22}/,
        like: [base64url(22)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/pypi.js
/** Hosts that issue PyPI tokens. */
const issuers = ["pypi.org", "test.pypi.org"];
/**
 * The host a PyPI token was issued by. A token is a macaroon (binary, version 2): after the version byte comes field 1
 * with the issuer's host.
 */
function issuerOf(token) {
    const bytes = Buffer.from(token.slice("pypi-".length), "base64url");
    if (bytes[0] !== 2 || bytes[1] !== 1)
        return undefined;
    return bytes.toString("latin1", 3, 3 + (bytes[2] ?? 0));
}
/** Proves a token that names PyPI or its test instance as issuer, and refutes every other. */
function provePypiToken(token) {
    return issuers.includes(issuerOf(token) ?? "") ? "proven" : "refuted";
}
/** The index the token is for. */
function describePypiToken(token) {
    const issuer = issuerOf(token);
    return issuer ? { index: issuer } : {};
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/package-registries.js




const npm = provider("npm", "npm", {
    documentation: "https://docs.npmjs.com/about-access-tokens",
    revoke: "Delete the token with `npm token revoke` or under Access Tokens, and check what was published since.",
    at: "https://www.npmjs.com/settings/~/tokens",
});
const pypi = provider("pypi", "PyPI", {
    documentation: "https://pypi.org/help/#apitoken",
    revoke: "Remove the token under Account settings → API tokens, and check what was uploaded since.",
    at: "https://pypi.org/manage/account/token/",
});
const rubygems = provider("rubygems", "RubyGems", {
    documentation: "https://guides.rubygems.org/api-key-scopes/",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://rubygems.org/profile/api_keys",
});
const crates = provider("crates-io", "crates.io", {
    documentation: "https://crates.io/docs/trusted-publishing",
    revoke: "Revoke the token under Account settings → API tokens.",
    at: "https://crates.io/settings/tokens",
});
const nuget = provider("nuget", "NuGet", {
    documentation: "https://learn.microsoft.com/nuget/nuget-org/publish-a-package",
    revoke: "Delete or regenerate the key under API keys.",
    at: "https://www.nuget.org/account/apikeys",
});
const docker = provider("docker", "Docker", {
    documentation: "https://docs.docker.com/security/access-tokens/",
    revoke: "Delete the token under Account settings → Personal access tokens.",
    at: "https://app.docker.com/settings/personal-access-tokens",
});
const packagist = provider("packagist", "Packagist", {
    documentation: "https://packagist.com/docs/composer-authentication",
    revoke: "Regenerate the token in the organisation's settings.",
    at: "https://packagist.com/",
});
const clojars = provider("clojars", "Clojars", {
    documentation: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
    revoke: "Disable the deploy token under Deploy Tokens.",
    at: "https://clojars.org/tokens",
});
const jfrog = provider("jfrog", "JFrog", {
    documentation: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
    revoke: "Revoke it under Administration → User Management → Access Tokens, or regenerate the user's API key.",
});
const jetbrains = provider("jetbrains", "JetBrains", {
    documentation: "https://www.jetbrains.com/help/hub/permanent-token.html",
    revoke: "Delete the permanent token in the profile under Account Security.",
    at: "https://hub.jetbrains.com/",
});
const nexus = provider("sonatype", "Sonatype", {
    documentation: "https://help.sonatype.com/en/user-tokens.html",
    revoke: "Reset the user token in the account menu.",
    at: "https://central.sonatype.com/usertoken",
});
const gradle = provider("gradle", "Gradle", {
    documentation: "https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html",
    revoke: "Regenerate the key and secret under API Keys.",
    at: "https://plugins.gradle.org/",
});
const cloudsmith = provider("cloudsmith", "Cloudsmith", {
    documentation: "https://help.cloudsmith.io/docs/api-key",
    revoke: "Refresh the key under User Settings → API Key.",
    at: "https://cloudsmith.io/user/settings/api/",
});
const package_registries_checksummed = (seed) => {
    const body = render(alnum(30), seed);
    return body + base62Checksum(body);
};
/** Version byte, field 1 with the issuer, and what a macaroon goes on with. */
const macaroon = (issuer) => (seed) => Buffer.concat([
    Buffer.from([2, 1, issuer.length]),
    Buffer.from(issuer),
    Buffer.from(render(alnum(90), seed)),
]).toString("base64url");
const pypiToken = { prove: provePypiToken, describe: describePypiToken };
/** Where packages, images and plugins are published. */
const packageRegistries = [
    npm.token("access-token", "access token", {
        prefix: "npm_",
        body: /[A-Za-z0-9]{36}/,
        like: [package_registries_checksummed],
        tail: 36,
        prove: proveBase62Checksum,
    }),
    npm.form("legacy-auth-token", "legacy access token in .npmrc", {
        pattern: /:_authToken\s{0,4}=\s{0,4}["']?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/g,
        keywords: [":_authtoken"],
        like: ["//registry.npmjs.org/:_authToken=", uuid],
        unlike: [["//registry.npmjs.org/:_authToken=", "${NPM_TOKEN}"]],
    }),
    npm.form("registry-auth-token", "registry token in .npmrc", {
        generic: true,
        pattern: /:_authToken\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/=_.-]{20,2000})(?![A-Za-z0-9+/=_.-])/g,
        keywords: [":_authtoken"],
        reach: 2100,
        like: ["//npm.example.net/:_authToken=", base64url(40)],
        unlike: [["//npm.example.net/:_authToken=", "${NPM_TOKEN}"]],
        documentation: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
    }),
    npm.form("registry-basic-auth", "registry user and password in .npmrc", {
        pattern: /(?<![A-Za-z])(?::?_auth|:_password)\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{16,400}={0,2})(?![A-Za-z0-9+/=_-])/g,
        keywords: ["_auth=", "_auth =", ":_password"],
        confidence: "medium",
        like: ["_auth=", base64(32)],
        also: [
            ["//npm.example.net/:_password=", base64(24)],
            ["_auth = ", base64(32)],
        ],
        unlike: [
            ["_auth=", "${NPM_AUTH}"],
            ["basic_auth=", base64(8)],
        ],
        documentation: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
    }),
    pypi.token("api-token", "API token", {
        prefix: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
        body: /[A-Za-z0-9_-]{50,1000}/,
        like: [(seed) => macaroon("pypi.org")(seed).slice("AgEIcHlwaS5vcmc".length)],
        reach: 1200,
        ...pypiToken,
    }),
    rubygems.token("api-key", "API key", { prefix: "rubygems_", body: /[0-9a-f]{48}/, like: [hex(48)] }),
    crates.token("api-token", "API token", {
        prefix: "cio",
        body: /(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        tail: 32,
        documentation: "https://doc.rust-lang.org/cargo/reference/publishing.html",
    }),
    nuget.token("api-key", "API key", { prefix: "oy2", body: /[a-z0-9]{43}/, like: [lower(43)], tail: 43 }),
    nuget.form("source-password", "feed password in NuGet.config", {
        pattern: /ClearTextPassword"\s{1,4}value\s{0,2}=\s{0,2}"(?<secret>[^"%$\s]{8,200})"/g,
        keywords: ["cleartextpassword"],
        like: ['<add key="ClearTextPassword" value="', alnum(20), '" />'],
        unlike: [['<add key="ClearTextPassword" value="', "%FEED_PASSWORD%", '" />']],
        documentation: "https://learn.microsoft.com/nuget/reference/nuget-config-file",
        revoke: "Change the password, or revoke the access token, at the feed's host.",
    }),
    docker.token("personal-access-token", "personal access token", {
        prefix: "dckr_pat_",
        body: /[A-Za-z0-9_-]{27}/,
        like: [base64url(27)],
    }),
    docker.token("organization-access-token", "organisation access token", {
        prefix: "dckr_oat_",
        body: /[A-Za-z0-9_-]{32}/,
        like: [base64url(32)],
        documentation: "https://docs.docker.com/enterprise/security/access-tokens/",
    }),
    docker.form("registry-auth", "registry password in Docker's configuration", {
        pattern: /"auths"\s{0,4}:\s{0,4}\{[\s\S]{0,400}?"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{16,4000}={0,2})"/g,
        keywords: ['"auths"'],
        reach: 4600,
        like: ['{ "auths": { "ghcr.io": { "auth": "', base64(40), '" } } }'],
        unlike: [['{ "auths": { "ghcr.io": {} }, "credsStore": "desktop" }']],
        documentation: "https://docs.docker.com/reference/cli/docker/login/",
        revoke: "Change the password or revoke the token at the registry named beside it.",
    }),
    docker.token("swarm-join-token", "Swarm join token", {
        prefix: "SWMTKN-1-",
        body: /[0-9a-z]{50}-[0-9a-z]{25}/,
        like: [lower(50), "-", lower(25)],
        documentation: "https://docs.docker.com/engine/swarm/join-nodes/",
        revoke: "Rotate it with `docker swarm join-token --rotate`.",
    }),
    docker.token("swarm-unlock-key", "Swarm unlock key", {
        prefix: "SWMKEY-1-",
        body: /[A-Za-z0-9+/]{43}/,
        like: [base64(43)],
        documentation: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
        revoke: "Rotate it with `docker swarm unlock-key --rotate`.",
    }),
    packagist.token("token", "Private Packagist token", {
        prefix: ["packagist_ack_", "packagist_acs_", "packagist_uut_", "packagist_ort_", "packagist_out_"],
        body: /[0-9a-f]{40,120}/,
        like: [hex(72)],
    }),
    clojars.token("deploy-token", "deploy token", {
        prefix: "CLOJARS_",
        body: /[0-9a-f]{60}/,
        like: [hex(60)],
    }),
    jfrog.token("api-key", "API key", {
        prefix: "AKCp",
        body: /[A-Za-z0-9]{69}/,
        like: ["8", alnum(68)],
        tail: 60,
    }),
    jfrog.token("reference-token", "reference token", {
        prefix: "cmVmdGtu",
        body: /[A-Za-z0-9]{56}/,
        like: ["OjAxOj", alnum(50)],
    }),
    jfrog.assigned("identity-token", "identity token", {
        names: [
            "artifactory password",
            "artifactory api key",
            "artifactory token",
            "jfrog token",
            "jfrog api key",
            "jfrog password",
        ],
        value: /[A-Za-z0-9]{64,73}/,
        like: [alnum(64)],
    }),
    jetbrains.token("permanent-token", "permanent token", {
        prefix: ["perm:", "perm-"],
        body: /[A-Za-z0-9+/=]{4,64}\.[A-Za-z0-9+/=-]{2,64}\.[A-Za-z0-9]{30}/,
        like: ["am9obg==", ".", "NTAtMTM=", ".", alnum(30)],
        documentation: "https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html",
    }),
    nexus.form("nexus-api-key", "Nexus API key", {
        pattern: /(?<![A-Za-z0-9])(?:NpmToken|NuGetApiKey|DockerToken|CargoToken|RubyGemsApiKey|ConanToken)\.(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/g,
        keywords: ["npmtoken.", "nugetapikey.", "dockertoken.", "cargotoken.", "rubygemsapikey.", "conantoken."],
        like: ["NpmToken.", uuid],
        also: [
            ["NuGetApiKey.", uuid],
            ["DockerToken.", uuid],
            ["CargoToken.", uuid],
            ["RubyGemsApiKey.", uuid],
            ["ConanToken.", uuid],
        ],
        unlike: [["NpmToken.", hex(12)]],
        documentation: "https://help.sonatype.com/en/npm-security.html",
    }),
    nexus.assigned("central-password", "Maven Central token password", {
        names: [
            "ossrh password",
            "ossrh token",
            "sonatype password",
            "maven central password",
            "maven central token",
            "central portal password",
        ],
        value: /[A-Za-z0-9+/]{44}(?![A-Za-z0-9+/=])/,
        like: [base64(44)],
        documentation: "https://central.sonatype.org/publish/generate-portal-token/",
    }),
    gradle.assigned("publish-secret", "plugin portal secret", {
        names: ["gradle publish secret", "gradle publish key"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [alnum(32)],
    }),
    cloudsmith.assigned("api-key", "API key", {
        names: ["cloudsmith api key", "cloudsmith token", "cloudsmith key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/payment.js


const stripe = provider("stripe", "Stripe", {
    documentation: "https://docs.stripe.com/keys",
    revoke: "Roll the key in the dashboard under Developers → API keys and look at its request log.",
    at: "https://dashboard.stripe.com/apikeys",
});
const stripeBody = { body: /[A-Za-z0-9]{24,247}/, like: [alnum(24)], also: [] };
const paypal = provider("paypal", "PayPal", {
    documentation: "https://developer.paypal.com/api/rest/",
    revoke: "Add a new secret to the app in the developer dashboard, then disable this one.",
    at: "https://developer.paypal.com/dashboard/applications",
});
const braintree = provider("braintree", "Braintree", {
    documentation: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
    revoke: "Delete the key under Settings → API.",
    at: "https://www.braintreegateway.com/",
});
const square = provider("square", "Square", {
    documentation: "https://developer.squareup.com/docs/build-basics/access-tokens",
    revoke: "Replace the access token or renew the secret in the developer console.",
    at: "https://developer.squareup.com/apps",
});
const razorpay = provider("razorpay", "Razorpay", {
    documentation: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
    revoke: "Regenerate the key under Account & Settings → API keys.",
    at: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
});
const flutterwave = provider("flutterwave", "Flutterwave", {
    documentation: "https://developer.flutterwave.com/docs/authentication",
    revoke: "Generate new keys under Settings → API keys.",
    at: "https://app.flutterwave.com/",
});
const mollie = provider("mollie", "Mollie", {
    documentation: "https://docs.mollie.com/reference/authentication",
    revoke: "Reset the key under Developers → API keys.",
    at: "https://my.mollie.com/dashboard/developers/api-keys",
});
const plaid = provider("plaid", "Plaid", {
    documentation: "https://plaid.com/docs/quickstart/glossary/",
    revoke: "Rotate the secret under Developers → Keys; invalidate an access token with /item/access_token/invalidate.",
    at: "https://dashboard.plaid.com/developers/keys",
});
const adyen = provider("adyen", "Adyen", {
    documentation: "https://docs.adyen.com/development-resources/api-credentials/",
    revoke: "Generate a new key for the API credential; the old one works for 24 hours more unless it is removed.",
    at: "https://ca-live.adyen.com/",
});
const paddle = provider("paddle", "Paddle", {
    documentation: "https://developer.paddle.com/api-reference/about/api-keys",
    revoke: "Revoke the key under Developer tools → Authentication.",
    at: "https://vendors.paddle.com/authentication-v2",
});
const xendit = provider("xendit", "Xendit", {
    documentation: "https://docs.xendit.co/docs/api-keys",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://dashboard.xendit.co/settings/developers#api-keys",
});
const midtrans = provider("midtrans", "Midtrans", {
    documentation: "https://docs.midtrans.com/docs/midtrans-account-overview",
    revoke: "Ask Midtrans to regenerate the access keys under Settings → Access keys.",
    at: "https://dashboard.midtrans.com/settings/config_info",
});
const shippo = provider("shippo", "Shippo", {
    documentation: "https://docs.goshippo.com/docs/guides_general/authentication/",
    revoke: "Delete the token under Settings → API.",
    at: "https://apps.goshippo.com/settings/api",
});
const mercadoPago = provider("mercado-pago", "Mercado Pago", {
    documentation: "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
    revoke: "Renew the credentials of the application.",
    at: "https://www.mercadopago.com/developers/panel/app",
});
/** Payment services, first part: the most used ones. */
const payment = [
    stripe.token("secret-key", "secret key (live)", { prefix: "sk_live_", ...stripeBody }),
    stripe.token("test-secret-key", "secret key (test mode)", { prefix: "sk_test_", ...stripeBody }),
    stripe.token("restricted-key", "restricted key (live)", { prefix: "rk_live_", ...stripeBody }),
    stripe.token("test-restricted-key", "restricted key (test mode)", { prefix: "rk_test_", ...stripeBody }),
    stripe.token("publishable-key", "publishable key", {
        kind: "publishable",
        prefix: ["pk_live_", "pk_test_"],
        ...stripeBody,
        revoke: "Nothing to revoke: it is meant for browsers. Roll it only if it is abused.",
    }),
    stripe.token("organization-key", "organisation key", {
        prefix: ["sk_org_live_", "sk_org_test_"],
        body: /[A-Za-z0-9_]{24,247}/,
        like: [alnum(40)],
    }),
    stripe.token("webhook-secret", "webhook signing secret", {
        prefix: "whsec_",
        body: /[A-Za-z0-9+/]{32,64}={0,2}/,
        like: [alnum(32)],
        documentation: "https://docs.stripe.com/webhooks",
        revoke: "Roll the secret of the endpoint under Developers → Webhooks.",
        at: "https://dashboard.stripe.com/webhooks",
    }),
    paypal.assigned("client-secret", "client secret", {
        names: ["paypal client secret", "paypal secret", "paypal app secret", "paypal secret key"],
        value: /E[A-Za-z0-9_-]{79}/,
        like: ["E", base64url(79)],
        confidence: "high",
    }),
    braintree.form("access-token", "access token", {
        pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}(?![0-9A-Za-z])/g,
        keywords: ["access_token$"],
        like: ["access_token$", "production$", lower(16), "$", hex(32)],
        unlike: [["access_token$", "production$", lower(16)]],
        documentation: "https://developer.paypal.com/braintree/docs/reference/overview",
    }),
    braintree.assigned("private-key", "private key", {
        names: ["braintree private key", "bt private key", "braintree api private key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    square.token("access-token", "access token", {
        prefix: "sq0atp-",
        body: /[A-Za-z0-9_-]{22}/,
        like: [base64url(22)],
    }),
    square.token("oauth-secret", "application secret", {
        prefix: "sq0csp-",
        body: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    square.assigned("production-access-token", "access token", {
        names: [
            "square access token",
            "square token",
            "squareup access token",
            "square production access token",
            "square api key",
        ],
        value: /EAAA[A-Za-z0-9_-]{60}/,
        like: ["EAAA", base64url(60)],
        confidence: "high",
    }),
    razorpay.token("key-id", "key id", {
        kind: "publishable",
        prefix: ["rzp_live_", "rzp_test_"],
        body: /[A-Za-z0-9]{14}/,
        like: [alnum(14)],
        revoke: "Nothing to revoke: the id is sent to browsers. Its secret must stay on the server.",
    }),
    razorpay.assigned("key-secret", "key secret", {
        names: ["razorpay key secret", "razorpay secret", "razorpay api secret", "razorpay secret key"],
        value: /[A-Za-z0-9]{24}/,
        like: [alnum(24)],
    }),
    flutterwave.token("secret-key", "secret key", {
        prefix: ["FLWSECK-", "FLWSECK_TEST-"],
        body: /(?:[0-9a-f]{32}|[A-Za-z0-9]{32})-(?:[0-9a-z]{1,14}-)?X/,
        like: [hex(32), "-X"],
    }),
    flutterwave.token("public-key", "public key", {
        kind: "publishable",
        prefix: ["FLWPUBK-", "FLWPUBK_TEST-"],
        body: /[A-Za-z0-9]{32}-X/,
        like: [hex(32), "-X"],
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    mollie.near("api-key", "API key", {
        words: ["mollie"],
        value: /(?:live|test)_[A-Za-z0-9]{30,44}/,
        like: ["live_", alnum(30)],
    }),
    mollie.near("organization-token", "organisation access token", {
        words: ["mollie"],
        value: /access_[A-Za-z0-9]{30,44}/,
        like: ["access_", alnum(40)],
    }),
    plaid.token("access-token", "access token", {
        prefix: ["access-production-", "access-development-", "access-sandbox-"],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
    }),
    plaid.assigned("secret", "client secret", {
        names: [
            "plaid secret",
            "plaid client secret",
            "plaid secret key",
            "plaid sandbox secret",
            "plaid production secret",
        ],
        value: /[0-9a-f]{30}/,
        like: [hex(30)],
    }),
    adyen.near("api-key", "API key", {
        words: ["adyen", "x-api-key"],
        value: /AQE[A-Za-z0-9]{1,3}hmfuXNWTK0Qc\+iS[A-Za-z0-9+/]{20,120}={0,2}-[A-Za-z0-9+/=]{20,60}={0,2}-[A-Za-z0-9<>^@[\]{}().;:,!?*&%#|~+/=-]{8,40}/,
        like: ["AQEyhmfuXNWTK0Qc+iS", alnum(60), "==-", alnum(43), "=-", alnum(16)],
    }),
    paddle.token("api-key", "API key", {
        prefix: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
        body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
        like: [lower(26), "_", alnum(22), "_", alnum(3)],
    }),
    paddle.token("notification-secret", "notification secret key", {
        prefix: "pdl_ntfset_",
        body: /[a-z0-9]{26}_[A-Za-z0-9+/]{32}/,
        like: [lower(26), "_", alnum(32)],
    }),
    xendit.token("secret-key", "secret key", {
        prefix: ["xnd_production_", "xnd_development_"],
        body: /[A-Za-z0-9]{40,80}/,
        like: [alnum(60)],
    }),
    midtrans.token("server-key", "server key", {
        prefix: ["SB-Mid-server-", "Mid-server-"],
        body: /[A-Za-z0-9_-]{24}/,
        like: [base64url(24)],
        keywords: ["mid-server-"],
    }),
    shippo.token("api-token", "API token", {
        prefix: ["shippo_live_", "shippo_test_"],
        body: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    mercadoPago.token("access-token", "access token", {
        prefix: "APP_USR-",
        body: /\d{13,17}-\d{6}-[0-9a-f]{32}-\d{6,12}/,
        like: [digits(16), "-", "031416", "-", hex(32), "-", digits(9)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/pgp.js
/** CRC-24 of OpenPGP's armour (RFC 9580 section 6.1.1). */
function crc24(bytes) {
    let crc = 0xb704ce;
    for (const byte of bytes) {
        crc ^= byte << 16;
        for (let bit = 0; bit < 8; bit++) {
            crc <<= 1;
            if (crc & 0x1000000)
                crc ^= 0x1864cfb;
        }
    }
    return crc & 0xffffff;
}
const SECRET_KEY = 5;
const SECRET_SUBKEY = 7;
/** Type of the first packet: old form in bits 5–2, new form in bits 5–0 (RFC 9580 section 4.2). */
function firstPacket(bytes) {
    const tag = bytes[0] ?? 0;
    return tag & 0x40 ? tag & 0x3f : (tag >> 2) & 0x0f;
}
/** Proves a PGP private key block by its first packet and, where it has one, its checksum. */
function provePgp(text) {
    const lines = text.split(/\r?\n|(?:\\r)?\\n/).map((line) => line.trim());
    const base64 = lines.filter((line) => /^[A-Za-z0-9+/]{4,76}={0,2}$/.test(line)).join("");
    const bytes = Buffer.from(base64, "base64");
    if (![SECRET_KEY, SECRET_SUBKEY].includes(firstPacket(bytes)))
        return "refuted";
    const sum = lines.find((line) => /^=[A-Za-z0-9+/]{4}$/.test(line))?.slice(1);
    if (!sum)
        return "unproven";
    return Buffer.from(sum, "base64").readUIntBE(0, 3) === crc24(bytes) ? "proven" : "unproven";
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/private-keys.js







const pem = provider("private-key", "Private key", {
    documentation: "https://www.rfc-editor.org/rfc/rfc7468",
    revoke: "Make a new key pair, replace the public key or certificate wherever it is trusted, and revoke the old one.",
});
const ssh = provider("openssh", "OpenSSH", {
    documentation: "https://man.openbsd.org/ssh-keygen",
    revoke: "Remove the public key from every authorized_keys file and account that trusts it, then make a new pair.",
});
const pgp = provider("pgp", "PGP", {
    documentation: "https://www.rfc-editor.org/rfc/rfc9580",
    revoke: "Publish the key's revocation certificate and make a new key.",
});
const putty = provider("putty", "PuTTY", {
    documentation: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
    revoke: "Remove the public key from every account that trusts it, then make a new pair.",
});
const age = provider("age", "age", {
    documentation: "https://github.com/C2SP/C2SP/blob/main/age.md",
    revoke: "Make a new identity, and encrypt everything again that was encrypted to the old one.",
});
const wireGuard = provider("wireguard", "WireGuard", {
    documentation: "https://www.wireguard.com/quickstart/",
    revoke: "Make a new key pair and replace the public key at every peer.",
});
const jwk = provider("jwk", "JSON Web Key", {
    documentation: "https://www.rfc-editor.org/rfc/rfc7517",
    revoke: "Publish a new key set without this key and sign with another one.",
});
const minisign = provider("minisign", "Minisign", {
    documentation: "https://jedisct1.github.io/minisign/",
    revoke: "Make a new key pair and publish its public key.",
});
const dnssec = provider("dnssec", "DNSSEC", {
    documentation: "https://bind9.readthedocs.io/en/latest/dnssec-guide.html",
    revoke: "Roll the key over and remove its DS and DNSKEY records.",
});
const tor = provider("tor", "Tor", {
    documentation: "https://spec.torproject.org/control-spec/commands.html#add_onion",
    revoke: "Retire the onion address and make a new one.",
});
const dotNet = provider("dotnet", ".NET", {
    documentation: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring",
    revoke: "Make a new key pair and replace the public key wherever it is trusted.",
});
/** From one frame line to the next; another frame line in between means that this block is cut. */
const block = (label) => new RegExp(`-----BEGIN ${label}-----(?:[^-]|-(?!----)){60,20000}-----END ${label}-----`, "g");
const REACH = 21_000;
const pemOf = (label) => (seed) => derPem(seed, label);
const cut = (label) => [`-----BEGIN ${label}-----\n`, base64(64), "\n"];
const openSshKey = (seed) => {
    const bytes = (size) => Buffer.from(render(hex(size * 2), `${seed}${size}`), "hex");
    return armour("OPENSSH PRIVATE KEY", encodeOpenSsh("ssh-ed25519", bytes(32), bytes(136)));
};
/** A version 4 secret key packet in old form, its checksum after it. */
const pgpKey = (seed) => {
    const bytes = Buffer.concat([
        Buffer.from([0x95, 0x01, 0x00, 0x04]),
        Buffer.from(render(hex(512), seed), "hex"),
    ]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc24(bytes));
    const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
    const label = "PGP PRIVATE KEY BLOCK";
    return [
        `-----BEGIN ${label}-----`,
        "",
        ...lines,
        `=${sum.subarray(1).toString("base64")}`,
        `-----END ${label}-----`,
    ].join("\n");
};
const pemRule = (suffix, title, label, documentation) => pem.form(suffix, title, {
    generic: true,
    pattern: () => block(label),
    keywords: [`begin ${label.toLowerCase()}`],
    reach: REACH,
    prove: provePem,
    describe: describePem,
    like: [pemOf(label)],
    unlike: [cut(label)],
    ...(documentation && { documentation }),
});
/** Private keys of every kind, wherever they stand: in a file, a string literal, JSON or YAML. */
const privateKeys = [
    pemRule("pkcs8", "PKCS #8 private key", "PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc5958"),
    pemRule("pkcs8-encrypted", "encrypted PKCS #8 private key", "ENCRYPTED PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc5958"),
    pemRule("rsa", "RSA private key (PKCS #1)", "RSA PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc8017"),
    pemRule("ec", "EC private key (SEC 1)", "EC PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc5915"),
    pemRule("dsa", "DSA private key", "DSA PRIVATE KEY"),
    pem.form("ssh2", "SSH2 private key", {
        pattern: /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:[^-]|-(?!---)){60,20000}---- END SSH2 ENCRYPTED PRIVATE KEY ----/g,
        keywords: ["begin ssh2 encrypted private key"],
        reach: REACH,
        like: [
            "---- BEGIN SSH2 ",
            "ENCRYPTED PRIVATE KEY ----\n",
            base64(70),
            "\n",
            base64(70),
            "\n---- END SSH2 ",
            "ENCRYPTED PRIVATE KEY ----",
        ],
        unlike: [["---- BEGIN SSH2 ", "ENCRYPTED PRIVATE KEY ----\n", base64(70)]],
    }),
    ssh.form("private-key", "private key", {
        pattern: () => block("OPENSSH PRIVATE KEY"),
        keywords: ["begin openssh private key"],
        reach: REACH,
        prove: provePem,
        describe: describePem,
        like: [openSshKey],
        unlike: [cut("OPENSSH PRIVATE KEY")],
    }),
    pgp.form("private-key-block", "private key block", {
        pattern: () => block("PGP PRIVATE KEY BLOCK"),
        keywords: ["begin pgp private key block"],
        reach: REACH,
        prove: provePgp,
        like: [pgpKey],
        unlike: [cut("PGP PRIVATE KEY BLOCK")],
    }),
    putty.form("private-key", "private key file", {
        pattern: /PuTTY-User-Key-File-[123]: [a-z0-9@.-]{4,40}\s{1,4}Encryption: (?:none|aes256-cbc)\s(?:[^P]|P(?!uTTY-User-Key-File|rivate-Lines)){10,6000}Private-Lines: \d{1,3}\s{1,4}(?:[A-Za-z0-9+/]{1,64}={0,2}\s{1,4}){1,100}/g,
        keywords: ["putty-user-key-file-"],
        reach: 14_000,
        describe: (text) => ({ encrypted: text.includes("Encryption: none") ? "no" : "yes" }),
        like: [
            "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: deploy\nPublic-Lines: 2\n",
            base64(64),
            "\n",
            base64(16),
            "\nPrivate-Lines: 1\n",
            base64(48),
            "\nPrivate-MAC: ",
            hex(64),
            "\n",
        ],
        unlike: [["PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: deploy\n"]],
    }),
    age.form("secret-key", "secret key", {
        pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])/g,
        keywords: ["age-secret-key-1"],
        prove: proveBech32,
        like: [
            (seed) => withBech32Checksum("age-secret-key-", Buffer.from(render(hex(64), seed), "hex")).toUpperCase(),
        ],
        unlike: [["AGE-SECRET-KEY-1", "QQQQ"]],
    }),
    wireGuard.form("private-key", "private key", {
        pattern: /(?<![A-Za-z])(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/g,
        keywords: ["privatekey", "presharedkey"],
        like: ["PrivateKey = ", base64(42), "A="],
        also: [["PresharedKey = ", base64(42), "8="]],
        unlike: [["PublicKey = ", base64(42), "A="]],
    }),
    jwk.form("private-key", "private key", {
        pattern: /"kty\\?"(?:[^{}"]|"(?!kty)){1,3000}?"(?:d|k)\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{32,800})\\?"|"(?:d|k)\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{32,800})\\?"(?:[^{}"]|"(?!d"|k")){1,3000}?"kty\\?"/g,
        keywords: ['"kty"', '"kty\\"'],
        reach: 4200,
        like: ['{ "kty": "OKP", "crv": "Ed25519", "d": "', base64url(43), '", "x": "', base64url(43), '" }'],
        also: [
            ['{ "d": "', base64url(43), '", "crv": "P-256", "kty": "EC" }'],
            ['{\\"kty\\":\\"oct\\",\\"k\\":\\"', base64url(43), '\\"}'],
        ],
        unlike: [['{ "kty": "OKP", "crv": "Ed25519", "x": "', base64url(43), '" }']],
    }),
    minisign.form("secret-key", "secret key", {
        pattern: /untrusted comment: [^\r\n]{0,120}secret key[^\r\n]{0,120}\r?\n(?<secret>RW[A-Za-z0-9+/]{100,280}={0,2})/g,
        keywords: ["untrusted comment:"],
        like: ["untrusted comment: minisign encrypted secret key\n", "RWRTY0Iy", base64(204)],
        unlike: [["untrusted comment: minisign public key\n", "RWQ", base64(53)]],
    }),
    dnssec.form("private-key", "private key file", {
        pattern: /Private-key-format: v1\.\d\s{1,4}Algorithm: \d{1,3}[^\r\n]{0,40}\s{1,4}(?:[A-Za-z0-9]{1,20}: [A-Za-z0-9+/]{1,800}={0,2}\s{1,4}){0,8}PrivateKey: (?<secret>[A-Za-z0-9+/]{40,200}={0,2})|Private-key-format: v1\.\d\s{1,4}Algorithm: \d{1,3}[^\r\n]{0,40}\s{1,4}Modulus: [^\r\n]{1,800}\s{1,4}PublicExponent: [^\r\n]{1,40}\s{1,4}PrivateExponent: (?<secret>[A-Za-z0-9+/]{40,800}={0,2})/g,
        keywords: ["private-key-format:"],
        reach: 2400,
        like: ["Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: ", base64(43), "="],
        also: [
            [
                "Private-key-format: v1.3\nAlgorithm: 8 (RSASHA256)\nModulus: ",
                base64(171),
                "=\nPublicExponent: AQAB\nPrivateExponent: ",
                base64(171),
                "=",
            ],
        ],
        unlike: [["Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\n"]],
    }),
    tor.form("onion-service-key", "onion service key", {
        pattern: /ED25519-V3:(?<secret>[A-Za-z0-9+/]{86}={0,2})(?![A-Za-z0-9+/=])/g,
        keywords: ["ed25519-v3:"],
        like: ["ED25519-V3:", base64(86), "=="],
        unlike: [["ED25519-V3:", base64(40)]],
    }),
    dotNet.form("rsa-key-value", "RSA private key in XML", {
        pattern: /<RSAKeyValue>(?:[^<]|<(?!RSAKeyValue|D>)){20,4000}<D>(?<secret>[A-Za-z0-9+/=\s]{80,1000})<\/D>/g,
        keywords: ["<rsakeyvalue>"],
        reach: 5200,
        like: [
            "<RSAKeyValue><Modulus>",
            base64(171),
            "=</Modulus><Exponent>AQAB</Exponent><D>",
            base64(171),
            "=</D></RSAKeyValue>",
        ],
        unlike: [["<RSAKeyValue><Modulus>", base64(171), "=</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>"]],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/productivity.js



const atlassian = provider("atlassian", "Atlassian", {
    documentation: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
    revoke: "Revoke the token under Security → API tokens.",
    at: "https://id.atlassian.com/manage-profile/security/api-tokens",
});
const trello = provider("trello", "Trello", {
    documentation: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
    revoke: "Revoke the token in the account's applications.",
    at: "https://trello.com/power-ups/admin",
});
const notion = provider("notion", "Notion", {
    documentation: "https://developers.notion.com/docs/authorization",
    revoke: "Refresh the secret of the integration.",
    at: "https://www.notion.so/profile/integrations",
});
const linear = provider("linear", "Linear", {
    documentation: "https://linear.app/developers/graphql",
    revoke: "Revoke the key under Settings → Security & access.",
    at: "https://linear.app/settings/account/security",
});
const asana = provider("asana", "Asana", {
    documentation: "https://developers.asana.com/docs/personal-access-token",
    revoke: "Revoke the token in the developer console.",
    at: "https://app.asana.com/0/my-apps",
});
const airtable = provider("airtable", "Airtable", {
    documentation: "https://airtable.com/developers/web/guides/personal-access-tokens",
    revoke: "Delete the token in the builder hub.",
    at: "https://airtable.com/create/tokens",
});
const clickUp = provider("clickup", "ClickUp", {
    documentation: "https://developer.clickup.com/docs/authentication",
    revoke: "Regenerate the token under Settings → Apps.",
    at: "https://app.clickup.com/settings/apps",
});
const monday = provider("monday", "monday.com", {
    documentation: "https://developer.monday.com/api-reference/docs/authentication",
    revoke: "Regenerate the token under Developers → My access tokens.",
    at: "https://monday.com/",
});
const todoist = provider("todoist", "Todoist", {
    documentation: "https://developer.todoist.com/rest/v2/",
    revoke: "Issue a new token under Settings → Integrations → Developer.",
    at: "https://app.todoist.com/app/settings/integrations/developer",
});
const shortcut = provider("shortcut", "Shortcut", {
    documentation: "https://developer.shortcut.com/api/rest/v3",
    revoke: "Delete the token under Settings → API Tokens.",
    at: "https://app.shortcut.com/settings/account/api-tokens",
});
const smartsheet = provider("smartsheet", "Smartsheet", {
    documentation: "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
    revoke: "Revoke the token under Personal Settings → API Access.",
    at: "https://app.smartsheet.com/",
});
const coda = provider("coda", "Coda", {
    documentation: "https://coda.io/developers/apis/v1",
    revoke: "Delete the token under Account settings → API settings.",
    at: "https://coda.io/account",
});
const figma = provider("figma", "Figma", {
    documentation: "https://www.figma.com/developers/api#authentication",
    revoke: "Revoke the token under Settings → Security.",
    at: "https://www.figma.com/settings",
});
const miro = provider("miro", "Miro", {
    documentation: "https://developers.miro.com/docs/getting-started-with-oauth",
    revoke: "Regenerate the client secret, or uninstall the app from the team.",
    at: "https://miro.com/app/settings/user-profile/apps",
});
const productivity_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const DOT = 0x2e;
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
/** Work, documents and design. */
const productivity = [
    atlassian.token("api-token", "API token", {
        prefix: ["ATATT3xFf", "ATSTT3xFf"],
        body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
        like: [base64url(170), "=", upperHex(8)],
    }),
    atlassian.assigned("legacy-api-token", "API token of the older form", {
        names: [
            "jira api token",
            "confluence api token",
            "atlassian api token",
            "jira token",
            "atlassian token",
            "confluence token",
        ],
        value: /[A-Za-z0-9]{24}/,
        like: [alnum(24)],
    }),
    atlassian.token("organization-key", "organisation admin API key", {
        prefix: "ATCTT3xFfGN0",
        body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
        like: [base64url(170), "=", upperHex(8)],
    }),
    trello.token("token", "API token", {
        prefix: "ATTA",
        body: /[0-9a-f]{64}[0-9A-F]{8}/,
        like: [hex(64), upperHex(8)],
        tail: 72,
    }),
    trello.assigned("api-token", "API token of the older form", {
        names: ["trello token", "trello api token", "trello secret", "trello api secret"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    notion.token("integration-token", "integration token", {
        prefix: "ntn_",
        body: /[0-9]{11}[A-Za-z0-9]{35}/,
        like: [digits(11), alnum(35)],
        tail: 46,
    }),
    notion.near("legacy-integration-token", "integration token of the older form", {
        words: ["notion"],
        value: /secret_[A-Za-z0-9]{43}/,
        like: ["secret_", alnum(43)],
    }),
    linear.token("api-key", "personal API key", {
        prefix: "lin_api_",
        body: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    linear.token("oauth-token", "OAuth token", { prefix: "lin_oauth_", body: /[0-9a-f]{64}/, like: [hex(64)] }),
    linear.assigned("client-secret", "OAuth client secret", {
        names: ["linear client secret", "linear webhook secret", "linear secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    linear.token("webhook-secret", "webhook signing secret", {
        prefix: "lin_wh_",
        body: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    asana.near("personal-access-token", "personal access token", {
        words: ["asana"],
        value: /(?:[0-2]\/[0-9]{14,17}(?:\/[0-9]{14,17})?:[0-9a-f]{32})/,
        like: ["2/", digits(16), "/", digits(16), ":", hex(32)],
    }),
    asana.assigned("client-secret", "client secret", {
        names: ["asana client secret", "asana secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    airtable.form("personal-access-token", "personal access token", {
        pattern: () => new RegExp(`${begin}pat[A-Za-z0-9]{14}[.][0-9a-f]{64}${end}`, "g"),
        keywords: ["pat"],
        follows: (bytes, end) => bytes[end + 14] === DOT && (0,follows/* wordRun */.o)(79)(bytes, end),
        like: ["pat", alnum(14), ".", hex(64)],
        unlike: [["pat", alnum(14), ".", hex(32)]],
    }),
    airtable.assigned("legacy-api-key", "API key of the older form", {
        names: ["airtable api key", "airtable key"],
        value: /key[A-Za-z0-9]{14}/,
        like: ["key", alnum(14)],
        revoke: "Nothing to do: keys of this form stopped working in February 2024. Remove it.",
    }),
    clickUp.form("api-token", "personal API token", {
        pattern: () => new RegExp(`${begin}pk_[0-9]{5,10}_[0-9A-Z]{32}${end}`, "g"),
        keywords: ["pk_"],
        follows: (bytes, end) => isDigit(bytes[end]) && isDigit(bytes[end + 4]),
        like: ["pk_", digits(8), "_", upper(32)],
        unlike: [["pk_", digits(8), "_", upper(12)]],
    }),
    monday.assigned("api-token", "API token", {
        names: ["monday api token", "monday token", "monday api key", "monday access token"],
        value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43}/,
        like: ["eyJ", alnum(17), ".eyJ", alnum(160), ".", base64url(43)],
        reach: 900,
        confidence: "high",
    }),
    todoist.assigned("api-token", "API token", {
        names: ["todoist api token", "todoist token", "todoist api key", "todoist key"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    shortcut.assigned("api-token", "API token", {
        names: ["shortcut api token", "clubhouse api token", "shortcut token"],
        value: productivity_uuidBody,
        like: [uuid],
    }),
    smartsheet.assigned("access-token", "access token", {
        names: ["smartsheet access token", "smartsheet token", "smartsheet api key", "smartsheet api token"],
        value: /(?:[A-Za-z0-9]{37}|[a-z0-9]{26})/,
        like: [alnum(37)],
    }),
    coda.assigned("api-token", "API token", {
        names: ["coda api token", "coda token", "coda api key"],
        value: productivity_uuidBody,
        like: [uuid],
    }),
    figma.token("personal-access-token", "personal access token", {
        prefix: "figd_",
        body: /[A-Za-z0-9_-]{38,43}/,
        like: [base64url(40)],
    }),
    miro.assigned("client-secret", "client secret", {
        names: ["miro client secret", "miro secret", "miro oauth client secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/search-services.js



const databricks = provider("databricks", "Databricks", {
    documentation: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    revoke: "Revoke the token under Settings → Developer → Access tokens.",
});
const snowflake = provider("snowflake", "Snowflake", {
    documentation: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
    revoke: "Change the user's password, or remove the programmatic access token.",
});
const influx = provider("influxdata", "InfluxDB", {
    documentation: "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
    revoke: "Delete the token under Load Data → API Tokens.",
    at: "https://cloud2.influxdata.com/",
});
const clickHouse = provider("clickhouse", "ClickHouse Cloud", {
    documentation: "https://clickhouse.com/docs/cloud/manage/openapi",
    revoke: "Delete the key under Organisation → API keys.",
    at: "https://console.clickhouse.cloud/",
});
const elastic = provider("elastic", "Elastic", {
    documentation: "https://www.elastic.co/docs/deploy-manage/api-keys",
    revoke: "Invalidate the key under Stack Management → API keys, or in the Cloud console.",
    at: "https://cloud.elastic.co/",
});
const astra = provider("datastax", "DataStax Astra", {
    documentation: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
    revoke: "Delete the application token under Settings → Tokens.",
    at: "https://astra.datastax.com/",
});
const tinybird = provider("tinybird", "Tinybird", {
    documentation: "https://www.tinybird.co/docs/forward/administration/tokens",
    revoke: "Refresh or delete the token of the workspace.",
});
const algolia = provider("algolia", "Algolia", {
    documentation: "https://www.algolia.com/doc/guides/security/api-keys/",
    revoke: "Regenerate the admin key, or delete the key, under API Keys.",
    at: "https://dashboard.algolia.com/account/api-keys",
});
const meilisearch = provider("meilisearch", "Meilisearch", {
    documentation: "https://www.meilisearch.com/docs/learn/security/basic_security",
    revoke: "Change the master key and restart: all keys made from it change.",
});
const typesense = provider("typesense", "Typesense", {
    documentation: "https://typesense.org/docs/latest/api/api-keys.html",
    revoke: "Delete the key with the keys API, or regenerate it in the cloud console.",
});
const qdrant = provider("qdrant", "Qdrant", {
    documentation: "https://qdrant.tech/documentation/cloud/authentication/",
    revoke: "Delete the key in the cluster's API Keys tab.",
    at: "https://cloud.qdrant.io/",
});
const search_services_jwtBody = "eyJ[A-Za-z0-9_-]{10,400}[.]eyJ[A-Za-z0-9_-]{20,2000}[.][A-Za-z0-9_-]{20,800}";
/** Search, vectors and analytical stores. */
const searchServices = [
    databricks.token("personal-access-token", "personal access token", {
        prefix: "dapi",
        body: /[0-9a-f]{32}(?:-\d{1,2})?/,
        like: [hex(32)],
        tail: 32,
    }),
    databricks.token("service-principal-secret", "service principal OAuth secret", {
        prefix: "dose",
        body: /[0-9a-f]{32}/,
        like: [hex(32)],
        tail: 32,
        documentation: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
    }),
    snowflake.assigned("password", "password", {
        names: ["snowflake password", "snowflake pass", "snowflake pwd", "snowsql pwd", "dbt snowflake password"],
        value: /[A-Za-z0-9!#$%&*+,.:;?@^_~-]{10,100}/,
        like: ["s9", alnum(20), "!"],
        entropy: 3.2,
    }),
    influx.assigned("token", "API token", {
        names: [
            "influxdb token",
            "influx token",
            "influxdb api token",
            "influxdb v2 token",
            "influxdb admin token",
        ],
        value: /[A-Za-z0-9_-]{86}==/,
        like: [base64url(86), "=="],
        confidence: "high",
    }),
    influx.token("core-token", "InfluxDB 3 token", {
        prefix: "apiv3_",
        body: /[A-Za-z0-9_-]{64,100}/,
        like: [base64url(86)],
        documentation: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
    }),
    clickHouse.assigned("api-secret", "API key secret", {
        names: [
            "clickhouse api secret",
            "clickhouse key secret",
            "clickhouse cloud api secret",
            "clickhouse secret key",
        ],
        value: /4b1d[A-Za-z0-9]{38}/,
        like: ["4b1d", alnum(38)],
        confidence: "high",
    }),
    elastic.token("cloud-api-key", "Cloud API key", {
        prefix: "essu_",
        body: /[A-Za-z0-9+/=_-]{40,160}/,
        like: [base64(80)],
    }),
    elastic.assigned("api-key", "Elasticsearch API key", {
        names: ["elasticsearch api key", "elastic api key", "es api key", "elastic cloud api key"],
        value: /[A-Za-z0-9+/]{56,64}={0,2}/,
        like: [base64(60)],
    }),
    elastic.token("service-token", "Elasticsearch service account token", {
        prefix: "AAEAAWVsYXN0aW",
        body: /[A-Za-z0-9+/]{60,160}={0,2}/,
        like: [base64(90)],
        documentation: "https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts",
    }),
    astra.token("application-token", "application token", {
        prefix: "AstraCS:",
        body: /[A-Za-z]{24}:[0-9a-f]{64}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 24 }, ":", hex(64)],
    }),
    tinybird.token("token", "workspace token", {
        prefix: "p.",
        keywords: ["p.eyj1ijoi"],
        body: /eyJ1Ijoi[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{43}/,
        like: [
            (seed) => Buffer.from(JSON.stringify({ u: uuid(seed), id: uuid(`${seed}t`), host: "eu_shared" })).toString("base64url"),
            ".",
            base64url(43),
        ],
        prove: provePayload("p.", ["u", "id"], "."),
        describe: describePayload("p.", { workspace: "u", host: "host" }, "."),
    }),
    algolia.assigned("admin-key", "admin API key", {
        names: [
            "algolia admin key",
            "algolia admin api key",
            "algolia api key",
            "algolia write key",
            "algolia key",
            "algolia write api key",
        ],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    algolia.assigned("search-key", "search API key", {
        kind: "publishable",
        confidence: "high",
        names: [
            "algolia search key",
            "algolia search api key",
            "algolia search only api key",
            "algolia search only key",
            "docsearch api key",
            "algolia public key",
        ],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
        revoke: "Nothing to revoke: a search-only key is meant for browsers.",
    }),
    meilisearch.assigned("master-key", "master or admin key", {
        names: [
            "meili master key",
            "meilisearch master key",
            "meilisearch admin key",
            "meilisearch api key",
            "meili admin key",
        ],
        value: /[A-Za-z0-9_-]{40,64}/,
        like: [hex(64)],
    }),
    typesense.assigned("admin-key", "admin API key", {
        names: ["typesense admin key", "typesense api key", "typesense admin api key"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [alnum(32)],
    }),
    qdrant.assigned("api-key", "API key", {
        names: ["qdrant api key", "qdrant key"],
        value: new RegExp(`(?:${search_services_jwtBody}|[A-Za-z0-9_-]{54}|[0-9a-f-]{36}\\|[A-Za-z0-9_-]{40,80})`),
        like: [uuid, "|", base64url(54)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/secret-managers.js




const vault = provider("hashicorp", "HashiCorp", {
    documentation: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    revoke: "Revoke it with `vault token revoke`.",
});
const terraform = {
    documentation: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
    revoke: "Delete the token under User, Team or Organisation settings → Tokens.",
    at: "https://app.terraform.io/app/settings/tokens",
};
const doppler = provider("doppler", "Doppler", {
    documentation: "https://docs.doppler.com/docs/service-tokens",
    revoke: "Revoke the token where it was made: the config's access page, or Tokens.",
    at: "https://dashboard.doppler.com/",
});
const infisical = provider("infisical", "Infisical", {
    documentation: "https://infisical.com/docs/documentation/platform/token",
    revoke: "Revoke the token or the machine identity's client secret.",
    at: "https://app.infisical.com/",
});
const onePassword = provider("1password", "1Password", {
    documentation: "https://developer.1password.com/docs/service-accounts/security/",
    revoke: "Revoke the service account's token, or rotate the Secret Key of the account.",
    at: "https://my.1password.com/developer-tools/",
});
const bitwarden = provider("bitwarden", "Bitwarden", {
    documentation: "https://bitwarden.com/help/access-tokens/",
    revoke: "Revoke the access token of the machine account, or rotate the API key.",
    at: "https://vault.bitwarden.com/",
});
const akeyless = provider("akeyless", "Akeyless", {
    documentation: "https://docs.akeyless.io/docs/auth-with-api-key",
    revoke: "Reset the access key of the authentication method.",
});
const dotenv = provider("dotenvx", "dotenvx", {
    documentation: "https://dotenvx.com/docs/env-keys-file",
    revoke: "Encrypt the environment file with a new key pair and change every value that was in it.",
});
const pulumi = provider("pulumi", "Pulumi", {
    documentation: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
    revoke: "Delete the token under Settings → Access Tokens.",
    at: "https://app.pulumi.com/account/tokens",
});
const ansible = provider("ansible", "Ansible Galaxy", {
    documentation: "https://docs.ansible.com/ansible/latest/galaxy/user_guide.html",
    revoke: "Load a new token in the collections' settings.",
    at: "https://galaxy.ansible.com/",
});
const scalr = provider("scalr", "Scalr", {
    documentation: "https://docs.scalr.io/docs/identity-and-access-management",
    revoke: "Delete the token in the profile.",
});
const teleport = provider("teleport", "Teleport", {
    documentation: "https://goteleport.com/docs/enroll-resources/agents/join-token/",
    revoke: "Remove the token with `tctl tokens rm`.",
});
const confluent = provider("confluent", "Confluent", {
    documentation: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
    revoke: "Delete the API key with `confluent api-key delete`.",
    at: "https://confluent.cloud/settings/api-keys",
});
const secret_managers_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const secret_managers_serviceAccount = (seed) => Buffer.from(JSON.stringify({
    signInAddress: "my.1password.com",
    userAuth: { method: "SRPg-4096" },
    email: "x@1passwordserviceaccounts.com",
    srpX: render(hex(64), seed),
    muk: { k: render(base64url(43), seed) },
    secretKey: "",
    deviceUuid: render(lower(26), seed),
})).toString("base64url");
/** Stores of secrets, and tools that describe infrastructure. */
const secretManagers = [
    vault.token("vault-service-token", "Vault service token", {
        prefix: "hvs.",
        body: /[A-Za-z0-9_-]{24,300}/,
        like: [base64url(95)],
        tail: 24,
    }),
    vault.token("vault-batch-token", "Vault batch token", {
        prefix: "hvb.",
        body: /[A-Za-z0-9_-]{100,500}/,
        like: [base64url(160)],
        tail: 100,
        revoke: "A batch token cannot be revoked: revoke its parent, or wait until it expires.",
        reach: 700,
    }),
    vault.token("vault-recovery-token", "Vault recovery token", {
        prefix: "hvr.",
        body: /[A-Za-z0-9_-]{24,300}/,
        like: [base64url(60)],
        tail: 24,
    }),
    vault.assigned("vault-legacy-token", "Vault token of the older form", {
        names: [
            "vault token",
            "vault root token",
            "x vault token",
            "vault dev root token id",
            "initial root token",
        ],
        value: /[sbr]\.[A-Za-z0-9]{24}/,
        like: ["s.", alnum(24)],
        confidence: "high",
    }),
    vault.assigned("vault-unseal-key", "Vault unseal key", {
        names: ["unseal key", "vault unseal key", "unseal key 1"],
        value: /(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}(?![A-Za-z0-9+/])|[0-9a-f]{64,66})/,
        like: [base64(44)],
        revoke: "Rekey with `vault operator rekey`.",
    }),
    vault.assigned("vault-secret-id", "Vault AppRole secret id", {
        names: ["vault secret id", "approle secret id", "vault approle secret id"],
        value: secret_managers_uuidBody,
        like: [uuid],
        revoke: "Destroy the secret id of the role.",
        documentation: "https://developer.hashicorp.com/vault/docs/auth/approle",
    }),
    vault.form("terraform-token", "HCP Terraform API token", {
        pattern: () => new RegExp(`${begin}[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])`, "g"),
        keywords: [".atlasv1."],
        like: [alnum(14), ".atlas", "v1.", alnum(67)],
        unlike: [[alnum(14), ".atlas", "v1.", alnum(6)]],
        ...terraform,
    }),
    vault.assigned("consul-token", "Consul or Nomad ACL token", {
        names: ["consul http token", "consul token", "nomad token", "consul acl token"],
        value: secret_managers_uuidBody,
        like: [uuid],
        documentation: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
        revoke: "Delete the ACL token.",
    }),
    vault.assigned("hcp-client-secret", "HCP client secret", {
        names: ["hcp client secret"],
        value: /[A-Za-z0-9_-]{64}/,
        like: [base64url(64)],
        documentation: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
        revoke: "Delete the service principal's key.",
    }),
    vault.token("boundary-token", "Boundary auth token", {
        prefix: "at_",
        body: /[A-Za-z0-9]{10}_s1[A-Za-z0-9]{40,400}/,
        like: [alnum(10), "_s1", alnum(120)],
        tail: 53,
        documentation: "https://developer.hashicorp.com/boundary/docs/commands/authenticate",
    }),
    doppler.token("service-token", "service token", {
        prefix: "dp.st.",
        body: /(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
        like: ["prd.", alnum(43)],
    }),
    doppler.token("personal-token", "personal token", {
        prefix: "dp.pt.",
        body: /[A-Za-z0-9]{40,44}/,
        like: [alnum(43)],
    }),
    doppler.token("cli-token", "CLI token", {
        prefix: "dp.ct.",
        body: /[A-Za-z0-9]{40,44}/,
        like: [alnum(43)],
    }),
    doppler.token("service-account-token", "service account token", {
        prefix: "dp.sa.",
        body: /[A-Za-z0-9]{40,44}/,
        like: [alnum(43)],
    }),
    doppler.token("scim-token", "SCIM or audit token", {
        prefix: ["dp.scim.", "dp.audit."],
        body: /[A-Za-z0-9]{40,44}/,
        like: [alnum(43)],
    }),
    infisical.token("service-token", "service token", {
        prefix: "st.",
        body: /(?:[0-9a-f]{24}|[0-9a-f-]{36})\.[0-9a-f]{32}\.[0-9a-f]{32}/,
        like: [hex(24), ".", hex(32), ".", hex(32)],
        tail: 90,
    }),
    infisical.assigned("client-secret", "machine identity client secret", {
        names: ["infisical client secret", "infisical universal auth client secret", "infisical secret"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    onePassword.token("service-account-token", "service account token", {
        prefix: "ops_eyJ",
        body: /[A-Za-z0-9+/_-]{250,2000}={0,2}/,
        like: [(seed) => secret_managers_serviceAccount(seed).slice(3)],
        reach: 2200,
        prove: provePayload("ops_", ["signInAddress", "srpX"]),
    }),
    onePassword.form("secret-key", "account Secret Key", {
        pattern: () => new RegExp(`${begin}A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}${end}`, "g"),
        keywords: ["a3-"],
        like: ["A3-", upper(6), "-", upper(6), "-", upper(5), "-", upper(5), "-", upper(5), "-", upper(5)],
        unlike: [["A3-", upper(6), "-", upper(6)]],
        documentation: "https://support.1password.com/secret-key-security/",
        entropy: 3.2,
    }),
    bitwarden.form("access-token", "Secrets Manager access token", {
        pattern: () => new RegExp(String.raw `${after(["bws", "bitwarden"], 60)}(?<![0-9A-Za-z.])0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?<secret>[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)`, "g"),
        keywords: ["bws", "bitwarden"],
        like: ["BWS_ACCESS_TOKEN=0.", uuid, ".", alnum(30), ":", base64(22), "=="],
        also: [["bitwarden: 0.", uuid, ".", alnum(30), ":", base64(22), "=="]],
        unlike: [["BWS_ACCESS_TOKEN=0.", uuid]],
    }),
    bitwarden.assigned("client-secret", "API client secret", {
        names: ["bw clientsecret", "bitwarden client secret", "bw client secret"],
        value: /[A-Za-z0-9]{30}/,
        like: [alnum(30)],
    }),
    akeyless.assigned("access-key", "access key", {
        names: ["akeyless access key", "akeyless key"],
        value: /[A-Za-z0-9+/]{43}=/,
        like: [base64(43), "="],
    }),
    dotenv.form("private-key", "private key", {
        pattern: /DOTENV_PRIVATE_KEY[A-Z0-9_]{0,40}\s{0,4}[=:]\s{0,4}["']?(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/g,
        keywords: ["dotenv_private_key"],
        like: ["DOTENV_PRIVATE_KEY_PRODUCTION=", hex(64)],
        unlike: [["DOTENV_PUBLIC_KEY_PRODUCTION=", hex(66)]],
    }),
    dotenv.form("vault-key", "dotenv-vault key", {
        pattern: /dotenv:\/\/:(?<secret>key_[0-9a-f]{64})@/g,
        keywords: ["dotenv://:key_"],
        like: ["dotenv://:", "key_", hex(64), "@dotenv.org/vault/.env.vault?environment=production"],
        unlike: [["dotenv://:", "key_", hex(12), "@dotenv.org/vault/"]],
        documentation: "https://www.dotenv.org/docs/security/dotenv-key",
    }),
    pulumi.token("access-token", "access token", {
        prefix: "pul-",
        body: /[0-9a-f]{40}/,
        like: [hex(40)],
        tail: 40,
    }),
    ansible.assigned("api-token", "API token", {
        names: ["ansible galaxy token", "galaxy api key", "ansible galaxy api key", "galaxy token"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    scalr.assigned("token", "API token", {
        names: ["scalr token", "scalr api token"],
        value: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{20,400}\.[A-Za-z0-9_-]{43,90}/,
        like: ["eyJ", alnum(33), ".eyJ", alnum(100), ".", base64url(43)],
        reach: 900,
    }),
    teleport.assigned("join-token", "join token", {
        names: ["teleport join token", "teleport auth token", "teleport token"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    confluent.token("prefixed-api-secret", "Cloud API secret", {
        prefix: "cflt",
        body: /[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/=])/,
        like: [base64(60)],
    }),
    confluent.assigned("api-secret", "Cloud API secret", {
        names: [
            "confluent cloud api secret",
            "confluent api secret",
            "confluent secret",
            "kafka api secret",
            "schema registry api secret",
            "confluent kafka api secret",
        ],
        value: /[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])/,
        like: [base64(64)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/security.js


const virusTotal = provider("virustotal", "VirusTotal", {
    documentation: "https://docs.virustotal.com/docs/please-give-me-an-api-key",
    revoke: "Regenerate the key in the profile.",
    at: "https://www.virustotal.com/gui/my-apikey",
});
const shodan = provider("shodan", "Shodan", {
    documentation: "https://developer.shodan.io/api",
    revoke: "Reset the key in the account.",
    at: "https://account.shodan.io/",
});
const censys = provider("censys", "Censys", {
    documentation: "https://docs.censys.com/reference/get-started",
    revoke: "Reset the secret, or delete the token, in the account.",
    at: "https://accounts.censys.io/settings/personal-access-tokens",
});
const abuseIpdb = provider("abuseipdb", "AbuseIPDB", {
    documentation: "https://docs.abuseipdb.com/",
    revoke: "Revoke the key in the account.",
    at: "https://www.abuseipdb.com/account/api",
});
const securityTrails = provider("securitytrails", "SecurityTrails", {
    documentation: "https://docs.securitytrails.com/docs/overview",
    revoke: "Delete the key under Credentials.",
    at: "https://securitytrails.com/app/account/credentials",
});
const gitGuardian = provider("gitguardian", "GitGuardian", {
    documentation: "https://docs.gitguardian.com/api-docs/authentication",
    revoke: "Revoke the token under API → Personal access tokens.",
    at: "https://dashboard.gitguardian.com/api/personal-access-tokens",
});
const nightfall = provider("nightfall", "Nightfall", {
    documentation: "https://help.nightfall.ai/developer-api/introduction/authentication-and-security",
    revoke: "Delete the key in the console.",
    at: "https://app.nightfall.ai/",
});
const sslMate = provider("sslmate", "SSLMate", {
    documentation: "https://sslmate.com/help/reference/apiv2",
    revoke: "Delete the key in the account.",
    at: "https://sslmate.com/account/api_credentials",
});
const hackerOne = provider("hackerone", "HackerOne", {
    documentation: "https://api.hackerone.com/getting-started/",
    revoke: "Revoke the token under Settings → API Token.",
    at: "https://hackerone.com/settings/api_token/edit",
});
const tenable = provider("tenable", "Tenable", {
    documentation: "https://developer.tenable.com/docs/authorization",
    revoke: "Generate new keys for the user: the old ones stop working.",
});
const crowdStrike = provider("crowdstrike", "CrowdStrike", {
    documentation: "https://developer.crowdstrike.com/docs/openapi/",
    revoke: "Delete the API client under API clients and keys.",
});
const wiz = provider("wiz", "Wiz", {
    documentation: "https://win.wiz.io/reference/welcome",
    revoke: "Delete the service account.",
});
/** Security services. */
const security = [
    virusTotal.assigned("api-key", "API key", {
        names: [
            "virustotal api key",
            "virus total api key",
            "vt api key",
            "virustotal key",
            "virustotal token",
            "x apikey virustotal",
        ],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    shodan.assigned("api-key", "API key", {
        names: ["shodan api key", "shodan key"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    censys.assigned("api-secret", "API secret", {
        names: ["censys api secret", "censys secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    censys.token("personal-access-token", "personal access token", {
        prefix: "censys_",
        body: /[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40}/,
        like: [alnum(8), "_", alnum(24)],
        tail: 29,
    }),
    abuseIpdb.assigned("api-key", "API key", {
        names: ["abuseipdb api key", "abuseipdb key", "abuse ipdb api key"],
        value: /[0-9a-f]{80}/,
        like: [hex(80)],
        confidence: "high",
    }),
    securityTrails.assigned("api-key", "API key", {
        names: ["securitytrails api key", "securitytrails key", "security trails api key"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    gitGuardian.assigned("api-key", "API key", {
        names: ["gitguardian api key", "gitguardian token"],
        value: /[0-9a-fA-F]{71}/,
        like: [hex(71)],
        confidence: "high",
    }),
    nightfall.token("api-key", "API key", {
        prefix: "NF-",
        body: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
        tail: 32,
    }),
    sslMate.assigned("api-key", "API key", {
        names: ["sslmate api key", "sslmate key", "certspotter api key"],
        value: /(?:\d{1,8}_)?[A-Za-z0-9]{20,36}/,
        like: [digits(5), "_", alnum(20)],
    }),
    hackerOne.assigned("api-token", "API token", {
        names: ["hackerone api token", "hackerone token", "hackerone api key"],
        value: /[A-Za-z0-9+/]{43}=/,
        like: [base64(43), "="],
    }),
    tenable.form("api-keys", "API keys in a header", {
        pattern: /accessKey=[0-9a-f]{64};\s{0,2}secretKey=(?<secret>[0-9a-f]{64})/gi,
        keywords: ["accesskey="],
        like: ["X-ApiKeys: accessKey=", hex(64), "; secretKey=", hex(64)],
        unlike: [["X-ApiKeys: accessKey=$ACCESS; secretKey=$SECRET"]],
    }),
    tenable.assigned("secret-key", "secret key", {
        names: ["tenable secret key", "tio secret key", "nessus secret key"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    crowdStrike.assigned("client-secret", "API client secret", {
        names: ["falcon client secret", "crowdstrike client secret", "crowdstrike secret"],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    wiz.assigned("client-secret", "service account client secret", {
        names: ["wiz client secret", "wiz secret"],
        value: /[A-Za-z0-9]{64}/,
        like: [alnum(64)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/social.js



const meta = provider("meta", "Meta", {
    documentation: "https://developers.meta.com/docs/facebook-login/guides/access-tokens/",
    revoke: "Reset the app secret, or invalidate the token by removing the app from the account.",
    at: "https://developers.meta.com/apps/",
});
const x = provider("x-twitter", "X", {
    documentation: "https://docs.x.com/resources/fundamentals/authentication/overview",
    revoke: "Regenerate the keys and tokens of the app.",
    at: "https://developer.x.com/en/portal/dashboard",
});
const linkedIn = provider("linkedin", "LinkedIn", {
    documentation: "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
    revoke: "Rotate the client secret of the app.",
    at: "https://www.linkedin.com/developers/apps",
});
const reddit = provider("reddit", "Reddit", {
    documentation: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
    revoke: "Delete the app and make another.",
    at: "https://www.reddit.com/prefs/apps",
});
const pinterest = provider("pinterest", "Pinterest", {
    documentation: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
    revoke: "Reset the app's secret, or revoke the app's access.",
    at: "https://developers.pinterest.com/apps/",
});
const twitch = provider("twitch", "Twitch", {
    documentation: "https://dev.twitch.tv/docs/authentication/",
    revoke: "Generate a new secret, or revoke the token with oauth2/revoke.",
    at: "https://dev.twitch.tv/console/apps",
});
const spotify = provider("spotify", "Spotify", {
    documentation: "https://developer.spotify.com/documentation/web-api/concepts/apps",
    revoke: "Rotate the client secret of the app.",
    at: "https://developer.spotify.com/dashboard",
});
const bluesky = provider("bluesky", "Bluesky", {
    documentation: "https://docs.bsky.app/docs/api/com-atproto-server-create-app-password",
    revoke: "Delete the app password under Privacy and security.",
    at: "https://bsky.app/settings/app-passwords",
});
const mastodon = provider("mastodon", "Mastodon", {
    documentation: "https://docs.joinmastodon.org/client/token/",
    revoke: "Regenerate the access token of the application under Development.",
});
const tikTok = provider("tiktok", "TikTok", {
    documentation: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
    revoke: "Reset the client secret of the app.",
    at: "https://developers.tiktok.com/apps/",
});
const giphy = provider("giphy", "GIPHY", {
    documentation: "https://developers.giphy.com/docs/api/",
    revoke: "Delete the key in the developer dashboard.",
    at: "https://developers.giphy.com/dashboard/",
});
const unsplash = provider("unsplash", "Unsplash", {
    documentation: "https://unsplash.com/documentation",
    revoke: "Regenerate the keys of the application.",
    at: "https://unsplash.com/oauth/applications",
});
const strava = provider("strava", "Strava", {
    documentation: "https://developers.strava.com/docs/authentication/",
    revoke: "Generate a new client secret.",
    at: "https://www.strava.com/settings/api",
});
const fitbit = provider("fitbit", "Fitbit", {
    documentation: "https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/",
    revoke: "Reset the client secret of the application.",
    at: "https://dev.fitbit.com/apps",
});
const lastFm = provider("lastfm", "Last.fm", {
    documentation: "https://www.last.fm/api/authentication",
    revoke: "Ask for a new API account.",
    at: "https://www.last.fm/api/accounts",
});
/** Social networks, music and sport. */
const social = [
    meta.token("access-token", "user, page or system user access token", {
        prefix: "EAA",
        body: /[A-Za-z0-9]{80,400}/,
        like: ["G", alnum(180)],
        tail: 80,
    }),
    meta.assigned("app-secret", "app secret", {
        names: [
            "facebook app secret",
            "facebook client secret",
            "fb app secret",
            "facebook secret",
            "instagram app secret",
            "meta app secret",
            "instagram client secret",
            "whatsapp app secret",
        ],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    meta.token("instagram-token", "Instagram access token", {
        prefix: ["IGQV", "IGQW", "IGAA"],
        body: /[A-Za-z0-9_-]{100,300}/,
        like: [base64url(150)],
        tail: 80,
    }),
    meta.form("app-access-token", "app access token", {
        pattern: () => new RegExp(String.raw `${after(["facebook"])}(?<![0-9A-Za-z|])[0-9]{15,16}(?:\||%7C)(?<secret>[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])`, "g"),
        keywords: ["facebook"],
        like: ["https://graph.facebook.com/me?access_token=", digits(16), "|", base64url(27)],
        also: [["facebook token ", digits(16), "%7C", base64url(27)]],
        unlike: [["https://graph.facebook.com/me?access_token=", digits(16)]],
    }),
    x.token("bearer-token", "app bearer token", {
        prefix: "AAAAAAAAAAAAAAAAAAAAA",
        body: /(?:[A-Za-z0-9]|%2[BbFf]){20,60}%3[Dd][A-Za-z0-9]{40,80}/,
        like: ["M", alnum(7), "AAAAAA", alnum(20), "%3D", alnum(50)],
    }),
    x.assigned("consumer-secret", "API key secret", {
        names: [
            "twitter consumer secret",
            "twitter api secret",
            "twitter api key secret",
            "twitter app secret",
            "x api secret",
            "x consumer secret",
            "twitter client secret",
        ],
        value: /[A-Za-z0-9_-]{50}/,
        like: [alnum(50)],
    }),
    x.assigned("access-token-secret", "access token secret", {
        names: [
            "twitter access token secret",
            "twitter access secret",
            "twitter oauth token secret",
            "twitter token secret",
            "x access token secret",
        ],
        value: /[A-Za-z0-9]{45}/,
        like: [alnum(45)],
    }),
    linkedIn.assigned("client-secret", "client secret", {
        names: ["linkedin client secret", "linkedin secret", "linkedin app secret"],
        value: /(?:WPL_AP\d\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/=]{8}|[A-Za-z0-9]{16})/,
        like: ["WPL_AP1.", alnum(16), ".", alnum(6), "=="],
    }),
    reddit.assigned("client-secret", "client secret", {
        names: ["reddit client secret", "reddit secret", "reddit app secret"],
        value: /[A-Za-z0-9_-]{27,30}/,
        like: [base64url(30)],
    }),
    pinterest.token("access-token", "access or refresh token", {
        prefix: ["pina_", "pinr."],
        body: /[A-Za-z0-9_.]{40,200}/,
        like: [upper(80)],
        tail: 40,
    }),
    twitch.assigned("client-secret", "client secret", {
        names: ["twitch client secret", "twitch secret", "twitch app secret"],
        value: /[a-z0-9]{30}/,
        like: [lower(30)],
    }),
    twitch.near("oauth-token", "chat OAuth token", {
        words: ["twitch"],
        value: /oauth:[a-z0-9]{30}/,
        like: ["oauth:", lower(30)],
    }),
    spotify.assigned("client-secret", "client secret", {
        names: ["spotify client secret", "spotify secret", "spotipy client secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    bluesky.assigned("app-password", "app password", {
        names: [
            "bluesky app password",
            "bluesky password",
            "bsky app password",
            "bsky password",
            "atproto password",
            "atp password",
        ],
        value: /[a-z2-7]{4}(?:-[a-z2-7]{4}){3}/,
        digitless: true,
        like: ["qw3d", "-mzkr", "-t5lv", "-bncx"],
    }),
    mastodon.assigned("access-token", "access token", {
        names: ["mastodon access token", "mastodon token", "mastodon api token"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    tikTok.assigned("client-secret", "client secret", {
        names: ["tiktok client secret", "tiktok app secret", "tiktok secret"],
        value: /[A-Za-z0-9]{32,40}/,
        like: [alnum(32)],
    }),
    giphy.assigned("api-key", "API key", {
        names: ["giphy api key", "giphy key", "giphy sdk key"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    unsplash.assigned("secret-key", "secret key", {
        names: ["unsplash secret key", "unsplash secret", "unsplash client secret", "unsplash access key"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [base64url(43)],
    }),
    strava.assigned("client-secret", "client secret", {
        names: ["strava client secret", "strava secret", "strava refresh token"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    fitbit.assigned("client-secret", "client secret", {
        names: ["fitbit client secret", "fitbit secret"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    lastFm.assigned("shared-secret", "API key or shared secret", {
        names: [
            "lastfm api key",
            "last fm api key",
            "lastfm shared secret",
            "lastfm secret",
            "lastfm api secret",
        ],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/storage.js


const dropbox = provider("dropbox", "Dropbox", {
    documentation: "https://developers.dropbox.com/oauth-guide",
    revoke: "Revoke the token with auth/token/revoke, or reset the app secret.",
    at: "https://www.dropbox.com/developers/apps",
});
const box = provider("box", "Box", {
    documentation: "https://developer.box.com/guides/authentication/",
    revoke: "Reset the client secret of the app.",
    at: "https://app.box.com/developers/console",
});
const backblaze = provider("backblaze", "Backblaze", {
    documentation: "https://www.backblaze.com/docs/cloud-storage-application-keys",
    revoke: "Delete the application key.",
    at: "https://secure.backblaze.com/app_keys.htm",
});
const wasabi = provider("wasabi", "Wasabi", {
    documentation: "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key",
    revoke: "Delete the access key.",
    at: "https://console.wasabisys.com/access_keys",
});
const cloudinary = provider("cloudinary", "Cloudinary", {
    documentation: "https://cloudinary.com/documentation/cloudinary_credentials_tutorial",
    revoke: "Disable and delete the API key under Settings.",
    at: "https://console.cloudinary.com/settings/api-keys",
});
const imageKit = provider("imagekit", "ImageKit", {
    documentation: "https://imagekit.io/docs/api-keys",
    revoke: "Delete the key under Developer options.",
    at: "https://imagekit.io/dashboard/developer/api-keys",
});
const uploadcare = provider("uploadcare", "Uploadcare", {
    documentation: "https://uploadcare.com/docs/start/settings/",
    revoke: "Delete the secret key in the project's settings.",
    at: "https://app.uploadcare.com/",
});
const uploadThing = provider("uploadthing", "UploadThing", {
    documentation: "https://docs.uploadthing.com/getting-started/appdir",
    revoke: "Roll the key in the app's dashboard.",
    at: "https://uploadthing.com/dashboard",
});
const imgix = provider("imgix", "imgix", {
    documentation: "https://docs.imgix.com/en-US/apis/management/overview",
    revoke: "Delete the key under API Keys.",
    at: "https://dashboard.imgix.com/api-keys",
});
const mux = provider("mux", "Mux", {
    documentation: "https://www.mux.com/docs/core/make-api-requests",
    revoke: "Delete the access token under Settings.",
    at: "https://dashboard.mux.com/settings/access-tokens",
});
const vimeo = provider("vimeo", "Vimeo", {
    documentation: "https://developer.vimeo.com/api/authentication",
    revoke: "Revoke the token in the app's settings.",
    at: "https://developer.vimeo.com/apps",
});
const bitly = provider("bitly", "Bitly", {
    documentation: "https://dev.bitly.com/docs/getting-started/authentication/",
    revoke: "Generate a new token under API settings.",
    at: "https://app.bitly.com/settings/api/",
});
const dub = provider("dub", "Dub", {
    documentation: "https://dub.co/docs/api-reference/tokens",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.dub.co/settings/tokens",
});
/** Files, images, video and short addresses. */
const storage = [
    dropbox.token("access-token", "short-lived access token", {
        prefix: "sl.",
        body: /(?:u\.)?[A-Za-z0-9_-]{130,1500}/,
        like: ["u.", base64url(180)],
        tail: 120,
        reach: 1700,
    }),
    dropbox.assigned("app-secret", "app secret", {
        names: ["dropbox app secret", "dropbox secret", "dropbox client secret"],
        value: /[a-z0-9]{15}/,
        like: [lower(15)],
    }),
    dropbox.assigned("legacy-access-token", "long-lived access token", {
        names: ["dropbox access token", "dropbox token", "dropbox oauth token", "dropbox refresh token"],
        value: /[A-Za-z0-9_-]{64}/,
        like: [base64url(64)],
    }),
    box.assigned("client-secret", "client secret", {
        names: ["box client secret", "box app secret", "box developer token"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    backblaze.assigned("application-key", "application key", {
        names: [
            "b2 application key",
            "backblaze application key",
            "b2 app key",
            "backblaze key",
            "b2 account key",
        ],
        value: /K[0-9]{3}[A-Za-z0-9/+]{27}/,
        like: ["K005", base64(27)],
        confidence: "high",
    }),
    wasabi.assigned("secret-key", "secret key", {
        names: ["wasabi secret key", "wasabi secret access key", "wasabi secret"],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    cloudinary.form("url", "environment variable with the API secret", {
        pattern: /cloudinary:\/\/[0-9]{15}:(?<secret>[A-Za-z0-9_-]{27})@/g,
        keywords: ["cloudinary://"],
        like: ["cloudinary://", digits(15), ":", base64url(27), "@shop"],
        unlike: [["cloudinary://", digits(15), ":${SECRET}@shop"]],
    }),
    cloudinary.assigned("api-secret", "API secret", {
        names: ["cloudinary api secret", "cloudinary secret"],
        value: /[A-Za-z0-9_-]{27}/,
        like: [base64url(27)],
    }),
    imageKit.near("private-key", "private key", {
        words: ["imagekit"],
        value: /private_[A-Za-z0-9+/]{27}=/,
        like: ["private_", base64(27), "="],
    }),
    uploadcare.assigned("secret-key", "secret key", {
        names: ["uploadcare secret key", "uploadcare private key", "uploadcare secret"],
        value: /[0-9a-f]{20}/,
        like: [hex(20)],
    }),
    uploadThing.assigned("secret", "API key or token", {
        names: ["uploadthing secret", "uploadthing token", "uploadthing api key"],
        value: /(?:sk_live_[0-9a-f]{64}|eyJhcGlLZXki[A-Za-z0-9+/]{60,300}={0,2})/,
        like: ["eyJhcGlLZXki", base64(140)],
        also: [["UPLOADTHING_SECRET=", "sk_", "live_", hex(64)]],
        confidence: "high",
    }),
    imgix.token("api-key", "API key", { prefix: "ak_", body: /[0-9a-f]{64}/, like: [hex(64)], tail: 64 }),
    mux.assigned("token-secret", "access token secret", {
        names: ["mux token secret", "mux secret", "mux access token secret"],
        value: /[A-Za-z0-9/+]{75}(?![A-Za-z0-9/+])/,
        like: [base64(75)],
    }),
    vimeo.assigned("access-token", "access token", {
        names: ["vimeo access token", "vimeo token", "vimeo api token"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    bitly.assigned("access-token", "access token", {
        names: ["bitly access token", "bitly token", "bitly api key", "bitly generic access token"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    dub.token("api-key", "API key", {
        prefix: "dub_",
        body: /(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{24}/,
        like: [alnum(24)],
        tail: 24,
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/telephony.js


const twilio = provider("twilio", "Twilio", {
    documentation: "https://www.twilio.com/docs/iam/api-keys",
    revoke: "Delete the API key, or promote a secondary auth token, in the console.",
    at: "https://console.twilio.com/",
});
const vonage = provider("vonage", "Vonage", {
    documentation: "https://developer.vonage.com/en/account/secret-management",
    revoke: "Add a new API secret and delete this one under API settings.",
    at: "https://dashboard.nexmo.com/settings",
});
const plivo = provider("plivo", "Plivo", {
    documentation: "https://www.plivo.com/docs/messaging/api/overview",
    revoke: "Regenerate the auth token in the console.",
    at: "https://console.plivo.com/",
});
const messageBird = provider("messagebird", "Bird", {
    documentation: "https://developers.messagebird.com/api/",
    revoke: "Delete the access key under Developers → API access.",
    at: "https://dashboard.messagebird.com/",
});
const telnyx = provider("telnyx", "Telnyx", {
    documentation: "https://developers.telnyx.com/development/authentication",
    revoke: "Delete the key under API Keys.",
    at: "https://portal.telnyx.com/#/api-keys",
});
const infobip = provider("infobip", "Infobip", {
    documentation: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
    revoke: "Delete the key under Developer tools → API keys.",
    at: "https://portal.infobip.com/dev/api-keys",
});
const clickatell = provider("clickatell", "Clickatell", {
    documentation: "https://docs.clickatell.com/",
    revoke: "Delete the key of the integration.",
    at: "https://portal.clickatell.com/",
});
const sinch = provider("sinch", "Sinch", {
    documentation: "https://developers.sinch.com/docs/sms/api-reference/authentication/",
    revoke: "Delete the key or token in the dashboard.",
    at: "https://dashboard.sinch.com/",
});
const ringCentral = provider("ringcentral", "RingCentral", {
    documentation: "https://developers.ringcentral.com/guide/authentication",
    revoke: "Rotate the client secret of the application.",
    at: "https://developers.ringcentral.com/my-account.html",
});
const oneSignal = provider("onesignal", "OneSignal", {
    documentation: "https://documentation.onesignal.com/docs/en/keys-and-ids",
    revoke: "Delete the key under Settings → Keys & IDs.",
    at: "https://dashboard.onesignal.com/",
});
const pusher = provider("pusher", "Pusher", {
    documentation: "https://pusher.com/docs/channels/library_auth_reference/auth-signatures/",
    revoke: "Create new app keys and disable these.",
    at: "https://dashboard.pusher.com/",
});
const pubNub = provider("pubnub", "PubNub", {
    documentation: "https://www.pubnub.com/docs/general/setup/account-setup",
    revoke: "Add a new keyset and delete this one.",
    at: "https://admin.pubnub.com/",
});
const ably = provider("ably", "Ably", {
    documentation: "https://ably.com/docs/auth/basic",
    revoke: "Revoke the key in the app's API Keys.",
    at: "https://ably.com/accounts/any/apps",
});
const stream = provider("getstream", "Stream", {
    documentation: "https://getstream.io/chat/docs/node/tokens_and_authentication/",
    revoke: "Rotate the secret in the app's settings.",
    at: "https://dashboard.getstream.io/",
});
const sendbird = provider("sendbird", "Sendbird", {
    documentation: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
    revoke: "Regenerate the token under Settings → General.",
    at: "https://dashboard.sendbird.com/",
});
const agora = provider("agora", "Agora", {
    documentation: "https://docs.agora.io/en/video-calling/get-started/manage-agora-account",
    revoke: "Switch to the secondary certificate and delete this one.",
    at: "https://console.agora.io/",
});
const liveKit = provider("livekit", "LiveKit", {
    documentation: "https://docs.livekit.io/home/cloud/keys-and-tokens/",
    revoke: "Delete the key in the project's settings.",
    at: "https://cloud.livekit.io/",
});
const daily = provider("daily", "Daily", {
    documentation: "https://docs.daily.co/reference/rest-api",
    revoke: "Regenerate the key under Developers.",
    at: "https://dashboard.daily.co/developers",
});
const knock = provider("knock", "Knock", {
    documentation: "https://docs.knock.app/developer-tools/api-keys",
    revoke: "Roll the key in the environment's settings.",
    at: "https://dashboard.knock.app/",
});
const courier = provider("courier", "Courier", {
    documentation: "https://www.courier.com/docs/reference/auth/",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.courier.com/settings/api-keys",
});
const novu = provider("novu", "Novu", {
    documentation: "https://docs.novu.co/platform/developer/api-keys",
    revoke: "Regenerate the key under API Keys.",
    at: "https://dashboard.novu.co/api-keys",
});
const nylas = provider("nylas", "Nylas", {
    documentation: "https://developer.nylas.com/docs/v3/auth/",
    revoke: "Delete the key under API Keys.",
    at: "https://dashboard-v3.nylas.com/",
});
const africasTalking = provider("africas-talking", "Africa's Talking", {
    documentation: "https://developers.africastalking.com/docs/authentication",
    revoke: "Generate a new key under Settings → API Key.",
    at: "https://account.africastalking.com/",
});
/** Calls, text messages, push notifications and live connections. */
const telephony = [
    twilio.assigned("auth-token", "auth token", {
        names: ["twilio auth token", "twilio token", "twilio authtoken", "twilio account token"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    twilio.assigned("api-key-secret", "API key secret", {
        names: ["twilio api key secret", "twilio api secret", "twilio secret", "twilio key secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [alnum(32)],
    }),
    twilio.near("account-pair", "account or API key id with its secret", {
        words: ["twilio"],
        value: /(?:AC|SK)[0-9a-f]{32}["'\s]{0,4}[:,]["'\s]{0,4}[0-9a-zA-Z]{32}/,
        like: ["AC", hex(32), ":", hex(32)],
        within: 120,
    }),
    vonage.assigned("api-secret", "API secret", {
        names: ["vonage api secret", "nexmo api secret", "nexmo secret", "vonage secret"],
        value: /[A-Za-z0-9]{16}/,
        like: [alnum(16)],
    }),
    vonage.assigned("signature-secret", "signature secret", {
        names: ["nexmo signature secret", "vonage signature secret", "vonage api signature secret"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [alnum(50)],
    }),
    plivo.assigned("auth-token", "auth token", {
        names: ["plivo auth token", "plivo token"],
        value: /[A-Za-z0-9]{40}/,
        like: [alnum(40)],
    }),
    messageBird.assigned("access-key", "access key", {
        names: ["messagebird access key", "messagebird api key", "messagebird key"],
        value: /[A-Za-z0-9]{25}/,
        like: [alnum(25)],
    }),
    telnyx.form("api-key", "API key", {
        pattern: () => new RegExp(`${begin}KEY[0-9A-F]{30,34}_[A-Za-z0-9]{22}${end}`, "g"),
        keywords: ["key0"],
        like: ["KEY0", { alphabet: "0123456789ABCDEF", length: 31 }, "_", alnum(22)],
        unlike: [["KEY0", { alphabet: "0123456789ABCDEF", length: 31 }]],
    }),
    infobip.assigned("api-key", "API key", {
        names: ["infobip api key", "infobip key"],
        value: /[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [hex(32), "-", uuid],
        confidence: "high",
    }),
    clickatell.assigned("api-key", "API key", {
        names: ["clickatell api key", "clickatell key", "clickatell token"],
        value: /[A-Za-z0-9_-]{22}==/,
        like: [base64url(22), "=="],
    }),
    sinch.assigned("api-token", "service API token", {
        names: ["sinch api token", "sinch service token", "sinch token"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    ringCentral.assigned("client-secret", "client secret", {
        names: ["ringcentral client secret", "rc client secret", "rc app client secret", "ringcentral secret"],
        value: /[A-Za-z0-9_-]{22,64}/,
        like: [base64url(44)],
    }),
    oneSignal.token("api-key", "app or organisation API key", {
        prefix: ["os_v2_app_", "os_v2_org_"],
        body: /[a-z2-7]{90,120}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 103 }],
    }),
    oneSignal.assigned("legacy-rest-api-key", "REST API key of the older form", {
        names: ["onesignal rest api key", "onesignal api key", "onesignal app api key"],
        value: /(?:[A-Za-z0-9]{48}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [alnum(48)],
    }),
    pusher.assigned("secret", "app secret", {
        names: ["pusher secret", "pusher app secret", "soketi default app secret"],
        value: /[0-9a-f]{20}/,
        like: [hex(20)],
    }),
    pubNub.token("secret-key", "secret key", {
        prefix: "sec-c-",
        body: /[A-Za-z0-9]{40,60}/,
        like: [alnum(48)],
    }),
    pubNub.token("subscribe-key", "publish or subscribe key", {
        kind: "publishable",
        prefix: ["sub-c-", "pub-c-"],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [uuid],
        revoke: "Nothing to revoke: clients hold them. Use Access Manager to say what they may do.",
    }),
    ably.near("api-key", "API key", {
        words: ["ably_", "ably-", "ably.", "ablyapi", "ably:"],
        value: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}/,
        like: [alnum(6), ".", alnum(6), ":", base64url(43)],
    }),
    stream.assigned("api-secret", "API secret", {
        names: ["stream api secret", "getstream api secret", "stream secret", "stream app secret"],
        value: /[a-z0-9]{64}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz0123456789", length: 64 }],
    }),
    sendbird.assigned("api-token", "API token", {
        names: ["sendbird api token", "sendbird token", "sendbird master api token"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    agora.assigned("app-certificate", "app certificate", {
        names: ["agora app certificate", "agora certificate", "agora primary certificate"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    liveKit.assigned("api-secret", "API secret", {
        names: ["livekit api secret", "livekit secret"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [alnum(44)],
    }),
    daily.assigned("api-key", "API key", {
        names: ["daily api key", "daily co api key"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
    knock.near("secret-key", "secret key", {
        words: ["knock"],
        value: /sk_(?:test_)?[A-Za-z0-9_-]{32,50}/,
        like: ["sk_", base64url(43)],
    }),
    courier.token("auth-token", "API key", {
        prefix: ["pk_prod_", "dk_prod_", "dk_test_"],
        body: /[A-Z0-9]{28}/,
        like: [upper(28)],
    }),
    novu.assigned("secret-key", "secret key", {
        names: ["novu secret key", "novu api key", "novu key"],
        value: /[0-9a-f]{32}/,
        like: [hex(32)],
    }),
    nylas.token("api-key", "API key", { prefix: "nyk_v0_", body: /[A-Za-z0-9]{60,70}/, like: [alnum(64)] }),
    africasTalking.token("api-key", "API key", {
        prefix: "atsk_",
        body: /[0-9a-f]{64,80}/,
        like: [hex(72)],
        tail: 64,
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/test-services.js


const codecov = provider("codecov", "Codecov", {
    documentation: "https://docs.codecov.com/docs/codecov-tokens",
    revoke: "Regenerate the token in the repository's or organisation's settings.",
    at: "https://app.codecov.io/",
});
const coveralls = provider("coveralls", "Coveralls", {
    documentation: "https://docs.coveralls.io/api-introduction",
    revoke: "Regenerate the repository token in its settings.",
    at: "https://coveralls.io/",
});
const codacy = provider("codacy", "Codacy", {
    documentation: "https://docs.codacy.com/codacy-api/api-tokens/",
    revoke: "Delete the token in the account's or repository's settings.",
    at: "https://app.codacy.com/account/access-management",
});
const sonar = provider("sonarqube", "SonarQube", {
    documentation: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
    revoke: "Revoke the token under My Account → Security.",
    at: "https://sonarcloud.io/account/security",
});
const snyk = provider("snyk", "Snyk", {
    documentation: "https://docs.snyk.io/snyk-api/authentication-for-api",
    revoke: "Revoke and regenerate the token under Account settings.",
    at: "https://app.snyk.io/account",
});
const browserStack = provider("browserstack", "BrowserStack", {
    documentation: "https://www.browserstack.com/docs/automate/api-reference/selenium/authentication",
    revoke: "Reset the access key under Settings → Product Preferences.",
    at: "https://www.browserstack.com/accounts/profile/details",
});
const sauceLabs = provider("sauce-labs", "Sauce Labs", {
    documentation: "https://docs.saucelabs.com/dev/api/",
    revoke: "Regenerate the access key under User Settings.",
    at: "https://app.saucelabs.com/user-settings",
});
const lambdaTest = provider("lambdatest", "LambdaTest", {
    documentation: "https://www.lambdatest.com/support/docs/",
    revoke: "Reset the access key under Account Settings → Password & Security.",
    at: "https://accounts.lambdatest.com/security",
});
const cypress = provider("cypress", "Cypress Cloud", {
    documentation: "https://docs.cypress.io/cloud/account-management/projects",
    revoke: "Delete the record key in the project's settings.",
    at: "https://cloud.cypress.io/",
});
const percy = provider("percy", "Percy", {
    documentation: "https://www.browserstack.com/docs/percy/get-started/set-project",
    revoke: "Rotate the token in the project's settings.",
    at: "https://percy.io/",
});
const chromatic = provider("chromatic", "Chromatic", {
    documentation: "https://www.chromatic.com/docs/setup/",
    revoke: "Reset the project token under Manage.",
    at: "https://www.chromatic.com/",
});
const semgrep = provider("semgrep", "Semgrep", {
    documentation: "https://semgrep.dev/docs/deployment/core-deployment",
    revoke: "Delete the token under Settings → Tokens.",
    at: "https://semgrep.dev/orgs/-/settings/tokens",
});
const test_services_uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Coverage, analysis, and what tests run on. */
const testServices = [
    codecov.assigned("upload-token", "upload token", {
        names: ["codecov token", "codecov upload token", "codecov access token"],
        value: test_services_uuidBody,
        like: [uuid],
    }),
    coveralls.assigned("repo-token", "repository token", {
        names: ["coveralls repo token", "coveralls token"],
        value: /[A-Za-z0-9]{32,37}/,
        like: [alnum(33)],
    }),
    codacy.assigned("project-token", "project or account API token", {
        names: ["codacy project token", "codacy api token", "codacy token"],
        value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{20})/,
        like: [hex(32)],
    }),
    sonar.token("token", "user, project or global analysis token", {
        prefix: ["squ_", "sqp_", "sqa_"],
        body: /[0-9a-f]{40}/,
        like: [hex(40)],
        tail: 40,
    }),
    sonar.assigned("legacy-token", "token of the older form, or of SonarQube Cloud", {
        names: ["sonar token", "sonarqube token", "sonarcloud token", "sonar login"],
        value: /[0-9a-f]{40}/,
        like: [hex(40)],
    }),
    snyk.token("token", "personal or service account token", {
        prefix: ["snyk_uat.", "snyk_sat."],
        body: /[0-9a-f]{8}\.[A-Za-z0-9_-]{20,400}(?:\.[A-Za-z0-9_-]{20,400}){0,2}/,
        like: [hex(8), ".", base64url(60), ".", base64url(60)],
        reach: 1400,
    }),
    snyk.assigned("legacy-token", "API token of the older form", {
        names: ["snyk token", "snyk api token", "snyk api key", "snyk oauth token", "snyk key"],
        value: test_services_uuidBody,
        like: [uuid],
    }),
    browserStack.assigned("access-key", "access key", {
        names: ["browserstack access key", "browserstack key", "browserstack accesskey", "bs authkey"],
        value: /[A-Za-z0-9]{20}/,
        like: [alnum(20)],
    }),
    sauceLabs.assigned("access-key", "access key", {
        names: ["sauce access key", "saucelabs access key", "sauce labs access key", "sauce key"],
        value: test_services_uuidBody,
        like: [uuid],
    }),
    lambdaTest.assigned("access-key", "access key", {
        names: ["lambdatest access key", "lt access key", "lambda test access key"],
        value: /(?:LT_)?[A-Za-z0-9]{50}/,
        like: [alnum(50)],
    }),
    cypress.assigned("record-key", "record key", {
        names: ["cypress record key", "currents record key"],
        value: test_services_uuidBody,
        like: [uuid],
    }),
    percy.assigned("token", "project token", {
        names: ["percy token", "percy project token"],
        value: /(?:(?:web|app|auto|ss|generic)_)?[0-9a-f]{64}/,
        like: ["web_", hex(64)],
    }),
    chromatic.token("project-token", "project token", {
        prefix: "chpt_",
        body: /[0-9a-f]{12,24}/,
        like: [hex(16)],
    }),
    semgrep.assigned("app-token", "app token", {
        names: ["semgrep app token", "semgrep token", "semgrep api token"],
        value: /[0-9a-f]{64}/,
        like: [hex(64)],
    }),
];

;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/catalogue.js













































/** Every form of secret that is known, one list per field joined. */
const secretRules = [
    ...awsRules,
    ...azureRules,
    ...entraRules,
    ...googleRules,
    ...clouds,
    ...cloudsAsia,
    ...hosting,
    ...domains,
    ...gitHosts,
    ...packageRegistries,
    ...ci,
    ...testServices,
    ...secretManagers,
    ...kubernetesRules,
    ...databases,
    ...searchServices,
    ...payment,
    ...finance,
    ...chat,
    ...mail,
    ...telephony,
    ...ai,
    ...aiTools,
    ...aiData,
    ...monitoring,
    ...alerting,
    ...analytics,
    ...featureFlags,
    ...identity,
    ...productivity,
    ...automation,
    ...customers,
    ...commerce,
    ...content,
    ...maps,
    ...social,
    ...storage,
    ...security,
    ...data,
    ...blockchainKeys,
    ...blockchain,
    ...frameworks,
    ...privateKeys,
    ...connectionStrings,
    ...httpCredentials,
];

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/secret-rules.js

/**
 * The catalogue and the user's own rules.
 *
 * @throws ConfigurationError for a rule of the user's that is not right.
 */
async function rulesOf({ rules }) {
    if (rules.length === 0)
        return secretRules;
    const { loadCustomRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3542)]).then(__webpack_require__.bind(__webpack_require__, 93542));
    return [...secretRules, ...loadCustomRules(rules, new Set(secretRules.map(({ id }) => id)))];
}


/***/ })

};
