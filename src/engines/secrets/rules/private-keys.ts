import { proveBech32, withBech32Checksum } from "../proofs/bech32.ts";
import { encodeOpenSsh } from "../proofs/openssh.ts";
import { describePem, provePem } from "../proofs/pem.ts";
import { crc24, provePgp } from "../proofs/pgp.ts";
import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { armour, derPem } from "./private-key-samples.ts";
import { base64, base64url, hex, render, type Sample } from "./sample.ts";

const pem = provider("private-key", "Private key", {
  documentation: "https://www.rfc-editor.org/rfc/rfc7468",
  revoke:
    "Make a new key pair, replace the public key or certificate wherever it is trusted, and revoke the old one.",
});
const ssh = provider("openssh", "OpenSSH", {
  documentation: "https://man.openbsd.org/ssh-keygen",
  revoke:
    "Remove the public key from every authorized_keys file and account that trusts it, then make a new pair.",
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

/**
 * From one frame line to the next; another frame line in between means that this block is cut. The last line may have
 * the mark of one that a difference takes away.
 */
const block = (label: string): RegExp =>
  new RegExp(`-----BEGIN ${label}-----(?:[^-]|-(?!----)){60,20000}-{5,6}END ${label}-----`, "g");
const REACH = 21_000;

const pemOf =
  (label: string): Sample =>
  (seed) =>
    derPem(seed, label);
const cut = (label: string): Sample[] => [`-----BEGIN ${label}-----\n`, base64(64), "\n"];

const openSshKey = (seed: string): string => {
  const bytes = (size: number): Buffer => Buffer.from(render(hex(size * 2), `${seed}${size}`), "hex");
  return armour("OPENSSH PRIVATE KEY", encodeOpenSsh("ssh-ed25519", bytes(32), bytes(136)));
};

/** A version 4 secret key packet in old form, its checksum after it. */
const pgpKey = (seed: string): string => {
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

const pemRule = (suffix: string, title: string, label: string, documentation?: string): SecretRule =>
  pem.form(suffix, title, {
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
export const privateKeys: readonly SecretRule[] = [
  pemRule("pkcs8", "PKCS #8 private key", "PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc5958"),
  pemRule(
    "pkcs8-encrypted",
    "encrypted PKCS #8 private key",
    "ENCRYPTED PRIVATE KEY",
    "https://www.rfc-editor.org/rfc/rfc5958",
  ),
  pemRule("rsa", "RSA private key (PKCS #1)", "RSA PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc8017"),
  pemRule("ec", "EC private key (SEC 1)", "EC PRIVATE KEY", "https://www.rfc-editor.org/rfc/rfc5915"),
  pemRule("dsa", "DSA private key", "DSA PRIVATE KEY"),
  pem.form("ssh2", "SSH2 private key", {
    pattern:
      /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:[^-]|-(?!---)){60,20000}---- END SSH2 ENCRYPTED PRIVATE KEY ----/g,
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
    pattern:
      /PuTTY-User-Key-File-[123]: [a-z0-9@.-]{4,40}\s{1,4}Encryption: (?:none|aes256-cbc)\s(?:[^P]|P(?!uTTY-User-Key-File|rivate-Lines)){10,6000}Private-Lines: \d{1,3}\s{1,4}(?:[A-Za-z0-9+/]{1,64}={0,2}\s{1,4}){1,100}/g,
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
      (seed) =>
        withBech32Checksum("age-secret-key-", Buffer.from(render(hex(64), seed), "hex")).toUpperCase(),
    ],
    unlike: [["AGE-SECRET-KEY-1", "QQQQ"]],
  }),
  wireGuard.form("private-key", "private key", {
    pattern:
      /(?<![A-Za-z])(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/g,
    keywords: ["privatekey", "presharedkey"],
    like: ["PrivateKey = ", base64(42), "A="],
    also: [["PresharedKey = ", base64(42), "8="]],
    unlike: [["PublicKey = ", base64(42), "A="]],
  }),
  jwk.form("private-key", "private key", {
    pattern:
      /"kty\\?"(?:[^{}"]|"(?!kty)){1,3000}?"(?:d|k)\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{32,800})\\?"|"(?:d|k)\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9_-]{32,800})\\?"(?:[^{}"]|"(?!d"|k")){1,3000}?"kty\\?"|(?<![\w$"])(?<mark>'?)kty\k<mark>\s{0,2}:(?:(?!kty)[^{}]){1,3000}?(?<![\w$"])\k<mark>[dk]\k<mark>\s{0,2}:\s{0,4}["'\x60](?<secret>[A-Za-z0-9_-]{32,800})["'\x60]|(?<![\w$"])(?<mark>'?)[dk]\k<mark>\s{0,2}:\s{0,4}["'\x60](?<secret>[A-Za-z0-9_-]{32,800})["'\x60](?:(?![,\s]'?[dk]'?\s?:)[^{}]){1,3000}?(?<![\w$"])\k<mark>kty\k<mark>\s{0,2}:/g,
    keywords: ['"kty"', '"kty\\"', "kty:", "kty'"],
    reach: 4200,
    like: ['{ "kty": "OKP", "crv": "Ed25519", "d": "', base64url(43), '", "x": "', base64url(43), '" }'],
    also: [
      ['{ "d": "', base64url(43), '", "crv": "P-256", "kty": "EC" }'],
      ['{\\"kty\\":\\"oct\\",\\"k\\":\\"', base64url(43), '\\"}'],
      ['{ kty: "OKP", crv: "Ed25519", d: "', base64url(43), '", x: "', base64url(43), '" }'],
      ["{'kty': 'EC', 'crv': 'P-256', 'd': '", base64url(43), "'}"],
      ["{ d: '", base64url(43), "', crv: 'P-256', kty: 'EC' }"],
    ],
    unlike: [
      ['{ "kty": "OKP", "crv": "Ed25519", "x": "', base64url(43), '" }'],
      ['{ kty: "OKP", crv: "Ed25519", x: "', base64url(43), '" }'],
      ['{ kty: "OKP", kid: "', base64url(43), '" }'],
    ],
  }),
  minisign.form("secret-key", "secret key", {
    pattern:
      /untrusted comment: [^\r\n]{0,120}secret key[^\r\n]{0,120}\r?\n(?<secret>RW[A-Za-z0-9+/]{100,280}={0,2})/g,
    keywords: ["untrusted comment:"],
    like: ["untrusted comment: minisign encrypted secret key\n", "RWRTY0Iy", base64(204)],
    unlike: [["untrusted comment: minisign public key\n", "RWQ", base64(53)]],
  }),
  dnssec.form("private-key", "private key file", {
    pattern:
      /Private-key-format: v1\.\d\s{1,4}Algorithm: \d{1,3}[^\r\n]{0,40}\s{1,4}(?:[A-Za-z0-9]{1,20}: [A-Za-z0-9+/]{1,800}={0,2}\s{1,4}){0,8}PrivateKey: (?<secret>[A-Za-z0-9+/]{40,200}={0,2})|Private-key-format: v1\.\d\s{1,4}Algorithm: \d{1,3}[^\r\n]{0,40}\s{1,4}Modulus: [^\r\n]{1,800}\s{1,4}PublicExponent: [^\r\n]{1,40}\s{1,4}PrivateExponent: (?<secret>[A-Za-z0-9+/]{40,800}={0,2})/g,
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
    pattern:
      /<RSAKeyValue>(?:[^<]|<(?!RSAKeyValue|D>)){20,4000}<D>(?<secret>[A-Za-z0-9+/=\s]{80,1000})<\/D>/g,
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
