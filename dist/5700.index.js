export const id = 5700;
export const ids = [5700];
export const modules = {

/***/ 26455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ base32Encode),
/* harmony export */   r: () => (/* binding */ base32Decode)
/* harmony export */ });
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
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


/***/ }),

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

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blockchainKeys: () => (/* binding */ blockchainKeys)
});

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/base58.js
const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
function base58Decode(text) {
    let value = 0n;
    for (const letter of text) {
        const digit = alphabet.indexOf(letter);
        if (digit < 0)
            return undefined;
        value = value * 58n + BigInt(digit);
    }
    const digits = value.toString(16);
    const bytes = value === 0n ? Buffer.alloc(0) : Buffer.from(digits.length % 2 ? `0${digits}` : digits, "hex");
    const zeros = /^1*/.exec(text)?.[0].length ?? 0;
    return Buffer.concat([Buffer.alloc(zeros), bytes]);
}
function base58Encode(bytes) {
    let value = BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
    let text = "";
    for (; value > 0n; value /= 58n)
        text = alphabet[Number(value % 58n)] + text;
    const zeros = bytes.findIndex((byte) => byte !== 0);
    return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
}
function checksum(bytes) {
    const { createHash } = process.getBuiltinModule("node:crypto");
    const once = createHash("sha256").update(bytes).digest();
    return createHash("sha256").update(once).digest().subarray(0, 4);
}
function withBase58Checksum(bytes) {
    return base58Encode(Buffer.concat([bytes, checksum(bytes)]));
}
function proveBase58Check(text) {
    const bytes = base58Decode(text);
    if (!bytes || bytes.length < 5)
        return "refuted";
    return checksum(bytes.subarray(0, -4)).equals(bytes.subarray(-4)) ? "proven" : "refuted";
}

// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/bech32.js
var bech32 = __webpack_require__(68640);
// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/base32.js
var base32 = __webpack_require__(26455);
;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/strkey.js

function crc16(bytes) {
    let crc = 0;
    for (const byte of bytes) {
        crc ^= byte << 8;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
    }
    return crc;
}
function withCrc16(bytes) {
    const crc = crc16(bytes);
    return (0,base32/* base32Encode */.h)(Buffer.concat([bytes, Buffer.from([crc & 0xff, crc >> 8])]));
}
function proveCrc16(text) {
    const bytes = (0,base32/* base32Decode */.r)(text);
    if (!bytes || bytes.length < 3)
        return "refuted";
    return crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(bytes.length - 2) ? "proven" : "refuted";
}

// EXTERNAL MODULE: ./out/src/engines/secrets/rules/build.js
var build = __webpack_require__(11063);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/sample.js
var sample = __webpack_require__(84405);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/blockchain-keys.js





const move = "Move everything the key holds to an address of a new key at once: a leaked key cannot be revoked.";
const bitcoin = (0,build/* provider */.Mn)("bitcoin", "Bitcoin", {
    documentation: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
    revoke: move,
});
const ethereum = (0,build/* provider */.Mn)("ethereum", "Ethereum", {
    documentation: "https://ethereum.org/en/developers/docs/accounts/",
    revoke: move,
});
const stellar = (0,build/* provider */.Mn)("stellar", "Stellar", {
    documentation: "https://stellar.org/protocol/sep-23",
    revoke: move,
});
const nostr = (0,build/* provider */.Mn)("nostr", "Nostr", {
    documentation: "https://github.com/nostr-protocol/nips/blob/master/19.md",
    revoke: "Make a new key and tell your followers its public part: a leaked key cannot be revoked.",
});
const solana = (0,build/* provider */.Mn)("solana", "Solana", {
    documentation: "https://solana.com/docs/intro/installation/solana-cli-basics",
    revoke: move,
});
const cardano = (0,build/* provider */.Mn)("cardano", "Cardano", {
    documentation: "https://cips.cardano.org/cip/CIP-0005",
    revoke: move,
});
const sui = (0,build/* provider */.Mn)("sui", "Sui", {
    documentation: "https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md",
    revoke: move,
});
const nats = (0,build/* provider */.Mn)("nats-io", "NATS nkeys", {
    documentation: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
    revoke: "Remove the public key from the server's configuration or revoke the user's JWT.",
});
const bytes = (seed, size) => Buffer.from((0,sample/* render */.XX)((0,sample/* hex */.uh)(size * 2), seed), "hex");
const blockchainKeys = [
    bitcoin.form("extended-private-key", "extended private key", {
        pattern: () => new RegExp(`${build/* begin */.qN}[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107}${build/* end */._N}`, "g"),
        keywords: ["xprv", "yprv", "zprv", "tprv", "uprv", "vprv"],
        prove: proveBase58Check,
        like: [(seed) => withBase58Checksum(Buffer.concat([Buffer.from("0488ade4", "hex"), bytes(seed, 74)]))],
        also: ["049d7878", "04b2430c", "04358394", "044a4e28", "045f18bc"].map((version) => [
            (seed) => withBase58Checksum(Buffer.concat([Buffer.from(version, "hex"), bytes(seed, 74)])),
        ]),
        unlike: [["xprv", (0,sample/* base58 */.tw)(107)]],
    }),
    bitcoin.near("wallet-import-format-key", "private key in wallet import format", {
        words: ["bitcoin", "btc", "private_key", "privatekey", "privkey"],
        value: /[5KL][1-9A-HJ-NP-Za-km-z]{50,51}/,
        like: [
            (seed) => withBase58Checksum(Buffer.concat([Buffer.from([0x80]), bytes(seed, 32), Buffer.from([1])])),
        ],
        prove: proveBase58Check,
        documentation: "https://en.bitcoin.it/wiki/Wallet_import_format",
        unlike: [["btc: K", (0,sample/* base58 */.tw)(51)]],
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
        like: ["0x", (0,sample/* hex */.uh)(64)],
        confidence: "high",
    }),
    stellar.near("secret-seed", "secret seed", {
        words: ["stellar", "soroban"],
        value: /S[A-D][A-Z2-7]{54}/,
        like: [(seed) => withCrc16(Buffer.concat([Buffer.from([18 << 3]), bytes(seed, 32)]))],
        prove: proveCrc16,
        unlike: [["stellar: SA", (0,sample/* upper */.js)(54)]],
    }),
    nostr.token("private-key", "private key", {
        prefix: "nsec1",
        body: /[02-9ac-hj-np-z]{58}/,
        like: [(seed) => (0,bech32/* withBech32Checksum */.Dh)("nsec", bytes(seed, 32)).slice(5)],
        prove: bech32/* proveBech32 */.Aq,
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
        like: [(0,sample/* base58 */.tw)(88)],
        confidence: "high",
    }),
    cardano.form("signing-key", "signing key", {
        pattern: () => new RegExp(`${build/* begin */.qN}(?:ed25519e?|root|acct|addr|stake)_x?sk1[02-9ac-hj-np-z]{50,250}${build/* end */._N}`, "g"),
        keywords: ["_sk1", "_xsk1"],
        like: [(seed) => (0,bech32/* withBech32Checksum */.Dh)("ed25519_sk", bytes(seed, 32))],
        also: [[(seed) => (0,bech32/* withBech32Checksum */.Dh)("root_xsk", bytes(seed, 96))]],
        unlike: [["ed25519_", "sk1", (0,sample/* hex */.uh)(58)]],
        prove: bech32/* proveBech32 */.Aq,
    }),
    sui.token("private-key", "private key", {
        prefix: "suiprivkey1",
        body: /[02-9ac-hj-np-z]{59}/,
        like: [(seed) => (0,bech32/* withBech32Checksum */.Dh)("suiprivkey", bytes(seed, 33)).slice("suiprivkey1".length)],
        prove: bech32/* proveBech32 */.Aq,
    }),
    nats.near("seed", "nkey seed", {
        words: ["nats", "nkey_"],
        value: /S[OAUNCX][A-Z2-7]{56}/,
        like: [(seed) => withCrc16(Buffer.concat([Buffer.from([0x95, 0x00]), bytes(seed, 32)]))],
        prove: proveCrc16,
        unlike: [["nkey: SU", (0,sample/* upper */.js)(56)]],
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
        unlike: [["-----BEGIN USER NKEY ", "SEED-----\nSU", (0,sample/* upper */.js)(56)]],
        documentation: "https://docs.nats.io/using-nats/developer/connecting/creds",
        revoke: "Revoke the user's JWT in its account and push the account again.",
    }),
];


/***/ })

};
