import { proveBase58Check, withBase58Checksum } from "../proofs/base58.ts";
import { proveBech32, withBech32Checksum } from "../proofs/bech32.ts";
import { proveCrc16, withCrc16 } from "../proofs/strkey.ts";
import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { base58, hex, render, upper } from "./sample.ts";

const move =
  "Move everything the key holds to an address of a new key at once: a leaked key cannot be revoked.";

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
  documentation:
    "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
  revoke: "Remove the public key from the server's configuration or revoke the user's JWT.",
});

const bytes = (seed: string, size: number): Buffer => Buffer.from(render(hex(size * 2), seed), "hex");

/** Keys that are money or sign for an identity. */
export const blockchainKeys: readonly SecretRule[] = [
  bitcoin.form("extended-private-key", "extended private key", {
    pattern: () => new RegExp(`${begin}[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107}${end}`, "g"),
    keywords: ["xprv", "yprv", "zprv", "tprv", "uprv", "vprv"],
    prove: proveBase58Check,
    like: [(seed) => withBase58Checksum(Buffer.concat([Buffer.from("0488ade4", "hex"), bytes(seed, 74)]))],
    also: ["049d7878", "04b2430c", "04358394", "044a4e28", "045f18bc"].map((version) => [
      (seed: string) => withBase58Checksum(Buffer.concat([Buffer.from(version, "hex"), bytes(seed, 74)])),
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
    pattern: () =>
      new RegExp(`${begin}(?:ed25519e?|root|acct|addr|stake)_x?sk1[02-9ac-hj-np-z]{50,250}${end}`, "g"),
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
    pattern:
      /-----BEGIN (?:USER|ACCOUNT|OPERATOR|SIGNER) NKEY SEED-----\s{1,4}(?<secret>S[OAUNCX][A-Z2-7]{56})(?![A-Z2-7])/g,
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
