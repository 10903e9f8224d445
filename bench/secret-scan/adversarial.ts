import { secretRules } from "../../src/engines/secrets/rules/catalogue.ts";
import { createScanner } from "../../src/engines/secrets/scanner.ts";

const MEGABYTES = 16;
/** More than the megabyte after which the automaton is built. */
const WARM_UP_BYTES = 2_000_000;

/** Texts made to cost much: marks, keywords and almost-matches without end. */
export const units: Record<string, string> = {
  "almost keys": "ghp_ghp_sk_live_xoxb-AKIA",
  "openings of private keys": "-----BEGIN PRIVATE KEY-----\n",
  "openings of JSON Web Tokens": "eyJeyJ.eyJ",
  "URLs with almost a password": "https://a:b",
  "URLs with a password": "https://a:b@c.d/ ",
  "escapes in words without end": "%41\\x41&#65;\\u0041",
  "joined literals": '"a" + ',
  "literals side by side": `"a" 'b' `,
  "literals that nothing follows": `"."' '`,
  "appended literals": `a+="b"a+='`,
  "appended literals of one name within others": `aa${"ab".repeat(20)}a+="`,
  "lists of literals": `"],"].join(""),`,
  "lists of literals without a start": `'a'].join(''),`,
  "calls that join": `.concat("a`,
  "literals within literals": "a${'",
  "words broken by quotes": `ghp_"'a`,
  "words broken by line ends": "ghp_\\\n",
  "base64 of base64": Buffer.from(Buffer.from("token=secret ".repeat(8)).toString("base64")).toString(
    "base64",
  ),
  "assignments without a value": "password=secret=token=",
  "one letter": "a",
  quotes: "\"'`",
  "line ends": "\n",
  "NUL and letters": "a\0",
  "Kubernetes Secrets": "kind: Secret\n",
  "names of providers": "github google aws azure stripe slack token key ",
  "prefixes of tokens in one run": "figd__",
  "parts of a token without end": "xoxb-a1b2c3d4",
  "names of headers with a value": "cookie=a1",
  "one name of a provider": "snowflake_password=a1",
  "a secret of every kind": `${secretRules.map(({ examples }) => (examples.positive[0] ?? []).join("")).join("\n")}\n`,
  "every keyword there is": `${secretRules.flatMap(({ keywords }) => keywords).join(" ")}\n`,
  "every keyword, assigned": `${secretRules.flatMap(({ keywords }) => keywords).join('="a1",\n')}\n`,
};

/** The slowest of the texts, in MB a second of processor time. */
export async function slowestText(): Promise<{ name: string; megabytesPerSecond: number }> {
  const scanner = createScanner({ rules: secretRules });
  await scanner.scan(Buffer.from("password = ghp_"), "warm-up");
  let slowest = { name: "", megabytesPerSecond: Number.POSITIVE_INFINITY };
  for (const [name, unit] of Object.entries(units)) {
    const bytes = Buffer.from(unit.repeat(Math.ceil((MEGABYTES * 1e6) / unit.length)));
    // What is loaded and compiled once for a run is no cost of the text.
    await scanner.scan(bytes.subarray(0, WARM_UP_BYTES), "text.txt");
    const before = process.cpuUsage();
    await scanner.scan(bytes, "text.txt");
    const { user, system } = process.cpuUsage(before);
    const rate = bytes.length / (user + system);
    if (process.env["BENCH_VERBOSE"]) process.stdout.write(`    ${name}: ${rate.toFixed(0)} MB/s\n`);
    if (rate < slowest.megabytesPerSecond) slowest = { name, megabytesPerSecond: rate };
  }
  return slowest;
}
