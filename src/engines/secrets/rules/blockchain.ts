import { proveBase58Check, withBase58Checksum } from "../proofs/base58.ts";
import { proveBech32, withBech32Checksum } from "../proofs/bech32.ts";
import { proveCrc16, withCrc16 } from "../proofs/strkey.ts";
import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base58, base64, base64url, hex, render, upper, uuid } from "./sample.ts";

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

const bytes = (seed: string, size: number): Buffer => Buffer.from(render(hex(size * 2), seed), "hex");
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Keys that are money, and the services around chains. */
export const blockchain: readonly SecretRule[] = [
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
      "private key eth",
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
  alchemy.form("endpoint", "API key in an endpoint's address", {
    pattern:
      /[a-z0-9-]{3,40}\.g\.alchemy\.com\/(?:nft\/)?v[23]\/(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/g,
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
    pattern: /[a-z0-9-]{3,40}\.infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
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
    pattern:
      /organizations\/[0-9a-f-]{36}\/apiKeys\/[0-9a-f-]{36}["'\s,}{:]{1,20}(?:privateKey|private_key|secret)["'\s:]{1,8}(?<secret>-----BEGIN EC PRIVATE KEY-----(?:[^-]|-(?!----)){60,600}-----END EC PRIVATE KEY-----)/g,
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
    value: uuidBody,
    like: [uuid],
  }),
  blockfrost.token("project-id", "project token", {
    prefix: ["mainnet", "preprod", "preview", "testnet", "ipfs"],
    body: /[A-Za-z0-9]{32}/,
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
    value: uuidBody,
    like: [uuid],
  }),
  helius.form("endpoint", "API key in an endpoint's address", {
    pattern: new RegExp(`helius-rpc\\.com/?\\?api-key=(?<secret>${uuidBody.source})`, "g"),
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
    pattern: /[a-z0-9-]{3,60}(?:\.[a-z0-9-]{3,40})?\.quiknode\.pro\/(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/g,
    keywords: [".quiknode.pro/"],
    like: ["https://quiet-dawn.solana-mainnet.quiknode.pro/", hex(40)],
    unlike: [["https://quiet-dawn.solana-mainnet.quiknode.pro/", "${TOKEN}"]],
  }),
];
