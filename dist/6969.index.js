export const id = 6969;
export const ids = [6969];
export const modules = {

/***/ 68640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ proveBech32),
/* harmony export */   Dh: () => (/* binding */ withBech32Checksum)
/* harmony export */ });
/* unused harmony export isBech32 */
const charset = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
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
function proveBech32(text) {
    return isBech32(text) ? "proven" : "refuted";
}
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


/***/ }),

/***/ 58541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readOpenSsh),
/* harmony export */   MO: () => (/* binding */ describeOpenSsh),
/* harmony export */   zS: () => (/* binding */ encodeOpenSsh)
/* harmony export */ });
const magic = Buffer.from("openssh-key-v1\0");
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
function describeOpenSsh(bytes) {
    const key = readOpenSsh(bytes);
    if (!key)
        return {};
    const { createHash } = process.getBuiltinModule("node:crypto");
    const digest = createHash("sha256").update(key.publicKey).digest("base64").replace(/=+$/, "");
    return { type: key.type, fingerprint: `SHA256:${digest}` };
}
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


/***/ }),

/***/ 53305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ describePem),
/* harmony export */   nb: () => (/* binding */ provePem)
/* harmony export */ });
/* unused harmony exports readPem, isEncrypted */
/* harmony import */ var _openssh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58541);

const frame = /-----BEGIN ([A-Z0-9 ]{3,40})-----([\s\S]*?)-----END \1-----/;
const closing = /["'\x60]\s*[+.,;)\\]*\s*$|\\$/;
const opening = /^[\s>|*#"'\x60]*(?:[+.]\s*["'\x60])?/;
const slashes = /^[\s>|*#"'\x60]*\/\/\s?/;
const header = /(Proc-Type|DEK-Info): ([A-Za-z0-9,-]{1,80})/g;
function readPem(text) {
    const [, label, content] = frame.exec(text) ?? [];
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
function isEncrypted({ label, headers, bytes }) {
    if (label === "OPENSSH PRIVATE KEY")
        return (0,_openssh_js__WEBPACK_IMPORTED_MODULE_0__/* .readOpenSsh */ .Fe)(bytes)?.cipher !== "none";
    return label.startsWith("ENCRYPTED") || headers["Proc-Type"]?.includes("ENCRYPTED") === true;
}
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
function provePem(text) {
    const block = readPem(text);
    if (!block)
        return "refuted";
    if (block.label === "OPENSSH PRIVATE KEY")
        return (0,_openssh_js__WEBPACK_IMPORTED_MODULE_0__/* .readOpenSsh */ .Fe)(block.bytes) ? "proven" : "refuted";
    if (block.headers["DEK-Info"])
        return "unproven";
    if (!isOneSequence(block.bytes))
        return "refuted";
    return isEncrypted(block) || !keyOf(block) ? "unproven" : "proven";
}
function describePem(text) {
    const block = readPem(text);
    if (!block)
        return {};
    const encrypted = isEncrypted(block);
    const openSsh = block.label === "OPENSSH PRIVATE KEY" ? (0,_openssh_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOpenSsh */ .MO)(block.bytes) : undefined;
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


/***/ }),

/***/ 93876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ armour),
/* harmony export */   Ms: () => (/* binding */ derPem)
/* harmony export */ });
/* unused harmony export ed25519Pkcs8 */
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84405);

function der(tag, content) {
    const length = content.length < 0x80
        ? [content.length]
        : content.length < 0x100
            ? [0x81, content.length]
            : [0x82, content.length >> 8, content.length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
const randomBytes = (seed, size) => Buffer.from((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(size * 2), seed), "hex");
function armour(label, bytes) {
    const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n");
}
function ed25519Pkcs8(seed) {
    const version = der(0x02, Buffer.from([0]));
    const algorithm = der(0x30, der(0x06, Buffer.from([0x2b, 0x65, 0x70])));
    const key = der(0x04, der(0x04, randomBytes(seed, 32)));
    return der(0x30, Buffer.concat([version, algorithm, key]));
}
function derPem(seed, label) {
    const bytes = label === "PRIVATE KEY" ? ed25519Pkcs8(seed) : der(0x30, der(0x04, randomBytes(seed, 160)));
    return armour(label, bytes);
}


/***/ }),

/***/ 86969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  privateKeys: () => (/* binding */ privateKeys)
});

// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/bech32.js
var bech32 = __webpack_require__(68640);
// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/openssh.js
var openssh = __webpack_require__(58541);
// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/pem.js
var pem = __webpack_require__(53305);
;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/pgp.js
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
function firstPacket(bytes) {
    const tag = bytes[0] ?? 0;
    return tag & 0x40 ? tag & 0x3f : (tag >> 2) & 0x0f;
}
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

// EXTERNAL MODULE: ./out/src/engines/secrets/rules/build.js
var build = __webpack_require__(11063);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/private-key-samples.js
var private_key_samples = __webpack_require__(93876);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/sample.js
var sample = __webpack_require__(84405);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/private-keys.js







const private_keys_pem = (0,build/* provider */.Mn)("private-key", "Private key", {
    documentation: "https://www.rfc-editor.org/rfc/rfc7468",
    revoke: "Make a new key pair, replace the public key or certificate wherever it is trusted, and revoke the old one.",
});
const ssh = (0,build/* provider */.Mn)("openssh", "OpenSSH", {
    documentation: "https://man.openbsd.org/ssh-keygen",
    revoke: "Remove the public key from every authorized_keys file and account that trusts it, then make a new pair.",
});
const pgp = (0,build/* provider */.Mn)("pgp", "PGP", {
    documentation: "https://www.rfc-editor.org/rfc/rfc9580",
    revoke: "Publish the key's revocation certificate and make a new key.",
});
const putty = (0,build/* provider */.Mn)("putty", "PuTTY", {
    documentation: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
    revoke: "Remove the public key from every account that trusts it, then make a new pair.",
});
const age = (0,build/* provider */.Mn)("age", "age", {
    documentation: "https://github.com/C2SP/C2SP/blob/main/age.md",
    revoke: "Make a new identity, and encrypt everything again that was encrypted to the old one.",
});
const wireGuard = (0,build/* provider */.Mn)("wireguard", "WireGuard", {
    documentation: "https://www.wireguard.com/quickstart/",
    revoke: "Make a new key pair and replace the public key at every peer.",
});
const jwk = (0,build/* provider */.Mn)("jwk", "JSON Web Key", {
    documentation: "https://www.rfc-editor.org/rfc/rfc7517",
    revoke: "Publish a new key set without this key and sign with another one.",
});
const minisign = (0,build/* provider */.Mn)("minisign", "Minisign", {
    documentation: "https://jedisct1.github.io/minisign/",
    revoke: "Make a new key pair and publish its public key.",
});
const dnssec = (0,build/* provider */.Mn)("dnssec", "DNSSEC", {
    documentation: "https://bind9.readthedocs.io/en/latest/dnssec-guide.html",
    revoke: "Roll the key over and remove its DS and DNSKEY records.",
});
const tor = (0,build/* provider */.Mn)("tor", "Tor", {
    documentation: "https://spec.torproject.org/control-spec/commands.html#add_onion",
    revoke: "Retire the onion address and make a new one.",
});
const dotNet = (0,build/* provider */.Mn)("dotnet", ".NET", {
    documentation: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring",
    revoke: "Make a new key pair and replace the public key wherever it is trusted.",
});
const block = (label) => new RegExp(`-----BEGIN ${label}-----(?:[^-]|-(?!----)){60,20000}-----END ${label}-----`, "g");
const REACH = 21_000;
const pemOf = (label) => (seed) => (0,private_key_samples/* derPem */.Ms)(seed, label);
const cut = (label) => [`-----BEGIN ${label}-----\n`, (0,sample/* base64 */.K3)(64), "\n"];
const openSshKey = (seed) => {
    const bytes = (size) => Buffer.from((0,sample/* render */.XX)((0,sample/* hex */.uh)(size * 2), `${seed}${size}`), "hex");
    return (0,private_key_samples/* armour */.Bq)("OPENSSH PRIVATE KEY", (0,openssh/* encodeOpenSsh */.zS)("ssh-ed25519", bytes(32), bytes(136)));
};
const pgpKey = (seed) => {
    const bytes = Buffer.concat([
        Buffer.from([0x95, 0x01, 0x00, 0x04]),
        Buffer.from((0,sample/* render */.XX)((0,sample/* hex */.uh)(512), seed), "hex"),
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
const pemRule = (suffix, title, label, documentation) => private_keys_pem.form(suffix, title, {
    generic: true,
    pattern: () => block(label),
    keywords: [`begin ${label.toLowerCase()}`],
    reach: REACH,
    prove: pem/* provePem */.nb,
    describe: pem/* describePem */.Qy,
    like: [pemOf(label)],
    unlike: [cut(label)],
    ...(documentation && { documentation }),
});
const privateKeys = [
    pemRule("pkcs8", "PKCS #8 private key", "PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc5958"),
    pemRule("pkcs8-encrypted", "encrypted PKCS #8 private key", "ENCRYPTED PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc5958"),
    pemRule("rsa", "RSA private key (PKCS #1)", "RSA PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc8017"),
    pemRule("ec", "EC private key (SEC 1)", "EC PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc5915"),
    pemRule("dsa", "DSA private key", "DSA PRIVATE KEY"),
    private_keys_pem.form("ssh2", "SSH2 private key", {
        pattern: /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:[^-]|-(?!---)){60,20000}---- END SSH2 ENCRYPTED PRIVATE KEY ----/g,
        keywords: ["begin ssh2 encrypted private key"],
        reach: REACH,
        like: [
            "---- BEGIN SSH2 ",
            "ENCRYPTED PRIVATE KEY ----\n",
            (0,sample/* base64 */.K3)(70),
            "\n",
            (0,sample/* base64 */.K3)(70),
            "\n---- END SSH2 ",
            "ENCRYPTED PRIVATE KEY ----",
        ],
        unlike: [["---- BEGIN SSH2 ", "ENCRYPTED PRIVATE KEY ----\n", (0,sample/* base64 */.K3)(70)]],
    }),
    ssh.form("private-key", "private key", {
        pattern: () => block("OPENSSH PRIVATE KEY"),
        keywords: ["begin openssh private key"],
        reach: REACH,
        prove: pem/* provePem */.nb,
        describe: pem/* describePem */.Qy,
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
            (0,sample/* base64 */.K3)(64),
            "\n",
            (0,sample/* base64 */.K3)(16),
            "\nPrivate-Lines: 1\n",
            (0,sample/* base64 */.K3)(48),
            "\nPrivate-MAC: ",
            (0,sample/* hex */.uh)(64),
            "\n",
        ],
        unlike: [["PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: deploy\n"]],
    }),
    age.form("secret-key", "secret key", {
        pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])/g,
        keywords: ["age-secret-key-1"],
        prove: bech32/* proveBech32 */.Aq,
        like: [
            (seed) => (0,bech32/* withBech32Checksum */.Dh)("age-secret-key-", Buffer.from((0,sample/* render */.XX)((0,sample/* hex */.uh)(64), seed), "hex")).toUpperCase(),
        ],
        unlike: [["AGE-SECRET-KEY-1", "QQQQ"]],
    }),
    wireGuard.form("private-key", "private key", {
        pattern: /(?<![A-Za-z])(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/g,
        keywords: ["privatekey", "presharedkey"],
        like: ["PrivateKey = ", (0,sample/* base64 */.K3)(42), "A="],
        also: [["PresharedKey = ", (0,sample/* base64 */.K3)(42), "8="]],
        unlike: [["PublicKey = ", (0,sample/* base64 */.K3)(42), "A="]],
    }),
    jwk.form("private-key", "private key", {
        pattern: /"kty\\?"(?:[^{}"]|"(?!kty)){1,3000}?"(?:d|k)\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{32,800})\\?"|"(?:d|k)\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{32,800})\\?"(?:[^{}"]|"(?!d"|k")){1,3000}?"kty\\?"/g,
        keywords: ['"kty"', '"kty\\"'],
        reach: 4200,
        like: ['{ "kty": "OKP", "crv": "Ed25519", "d": "', (0,sample/* base64url */.r0)(43), '", "x": "', (0,sample/* base64url */.r0)(43), '" }'],
        also: [
            ['{ "d": "', (0,sample/* base64url */.r0)(43), '", "crv": "P-256", "kty": "EC" }'],
            ['{\\"kty\\":\\"oct\\",\\"k\\":\\"', (0,sample/* base64url */.r0)(43), '\\"}'],
        ],
        unlike: [['{ "kty": "OKP", "crv": "Ed25519", "x": "', (0,sample/* base64url */.r0)(43), '" }']],
    }),
    minisign.form("secret-key", "secret key", {
        pattern: /untrusted comment: [^\r\n]{0,120}secret key[^\r\n]{0,120}\r?\n(?<secret>RW[A-Za-z0-9+/]{100,280}={0,2})/g,
        keywords: ["untrusted comment:"],
        like: ["untrusted comment: minisign encrypted secret key\n", "RWRTY0Iy", (0,sample/* base64 */.K3)(204)],
        unlike: [["untrusted comment: minisign public key\n", "RWQ", (0,sample/* base64 */.K3)(53)]],
    }),
    dnssec.form("private-key", "private key file", {
        pattern: /Private-key-format: v1\.\d\s{1,4}Algorithm: \d{1,3}[^\r\n]{0,40}\s{1,4}(?:[A-Za-z0-9]{1,20}: [A-Za-z0-9+/]{1,800}={0,2}\s{1,4}){0,8}PrivateKey: (?<secret>[A-Za-z0-9+/]{40,200}={0,2})|Private-key-format: v1\.\d\s{1,4}Algorithm: \d{1,3}[^\r\n]{0,40}\s{1,4}Modulus: [^\r\n]{1,800}\s{1,4}PublicExponent: [^\r\n]{1,40}\s{1,4}PrivateExponent: (?<secret>[A-Za-z0-9+/]{40,800}={0,2})/g,
        keywords: ["private-key-format:"],
        reach: 2400,
        like: ["Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: ", (0,sample/* base64 */.K3)(43), "="],
        also: [
            [
                "Private-key-format: v1.3\nAlgorithm: 8 (RSASHA256)\nModulus: ",
                (0,sample/* base64 */.K3)(171),
                "=\nPublicExponent: AQAB\nPrivateExponent: ",
                (0,sample/* base64 */.K3)(171),
                "=",
            ],
        ],
        unlike: [["Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\n"]],
    }),
    tor.form("onion-service-key", "onion service key", {
        pattern: /ED25519-V3:(?<secret>[A-Za-z0-9+/]{86}={0,2})(?![A-Za-z0-9+/=])/g,
        keywords: ["ed25519-v3:"],
        like: ["ED25519-V3:", (0,sample/* base64 */.K3)(86), "=="],
        unlike: [["ED25519-V3:", (0,sample/* base64 */.K3)(40)]],
    }),
    dotNet.form("rsa-key-value", "RSA private key in XML", {
        pattern: /<RSAKeyValue>(?:[^<]|<(?!RSAKeyValue|D>)){20,4000}<D>(?<secret>[A-Za-z0-9+/=\s]{80,1000})<\/D>/g,
        keywords: ["<rsakeyvalue>"],
        reach: 5200,
        like: [
            "<RSAKeyValue><Modulus>",
            (0,sample/* base64 */.K3)(171),
            "=</Modulus><Exponent>AQAB</Exponent><D>",
            (0,sample/* base64 */.K3)(171),
            "=</D></RSAKeyValue>",
        ],
        unlike: [["<RSAKeyValue><Modulus>", (0,sample/* base64 */.K3)(171), "=</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>"]],
    }),
];


/***/ })

};
