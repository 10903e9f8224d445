import { entropy } from "../entropy.ts";
import { isPlaceholder } from "../placeholder.ts";
import type { Proof, SecretRule } from "../rule.ts";
import { isMadeOfWords, isWordy } from "../wordiness.ts";
import { provider } from "./build.ts";
import { alnum, base64 } from "./sample.ts";

export const kubernetes = provider("kubernetes", "Kubernetes", {
  documentation: "https://kubernetes.io/docs/concepts/configuration/secret/",
  revoke: "Change every value in the secret at its issuer, then replace the secret.",
});

const base64Of = (text: string): string => Buffer.from(text).toString("base64");

/** A manifest's kind, whatever it is. */
const anyKind = String.raw`(?<![A-Za-z])["']?kind["']?[ \t]{0,4}:`;
const kind = String.raw`kind["']?[ \t]{0,4}:[ \t]{0,4}["']?Secret["']?(?![^\s,}])`;
/** Where another manifest begins: a document, or an item of a list. */
const another = String.raw`\n---|\n[ \t]{0,8}- (?:apiVersion|kind|data|metadata):`;
const data = "(?:data|stringData)";
const lineEnd = String.raw`(?:\r?\n|$)`;
const blockStart = String.raw`${data}:[ \t]{0,4}(?:#[^\r\n]{0,200})?\r?\n`;

/** Where the entries of a Secret begin, its manifest's kind before them or after. */
function blockEntries(): RegExp {
  const before = String.raw`${kind}(?:(?!${another}|${anyKind})[\s\S]){0,6000}?\n(?<pad>[ ]{0,8})${blockStart}`;
  const after = String.raw`(?<![^\n])(?<pad>[ ]{0,8})${blockStart}(?=(?:(?!${another}|\n\k<pad>${data}:)[\s\S]){0,6000}?\n\k<pad>${kind})`;
  return new RegExp(`${before}|${after}`, "g");
}

/** Open to all by their names. */
const open =
  "(?:user|username|login|host|hostname|port|database|db|dbname|namespace|ca[.]crt|tls[.]crt|email|region)";
const name = `["']?[A-Za-z0-9._-]{1,253}["']?`;

/**
 * One line of a Secret's entries, or what lies between two blocks of them, where their keys have so much indentation.
 */
function blockItem(indentation: number): RegExp {
  const pad = ` {${indentation}}`;
  const inner = String.raw`${pad}[ \t]{1,12}`;
  const empty = String.raw`[ \t]{0,40}\r?\n`;
  const scalar = String.raw`${name}:[ \t]{1,4}[|>][-+0-9]{0,2}[ \t]{0,4}\r?\n`;
  const deeper = String.raw`\k<indent>[ \t]{1,40}`;
  const wrapped = String.raw`(?<indent>${inner})(?!["']?${open}["']?:)${scalar}${deeper}(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})[ \t]{0,4}${lineEnd}(?:${deeper}[A-Za-z0-9+/=]{1,4000}[ \t]{0,4}${lineEnd}){0,400}(?!${deeper}\S)`;
  const folded = String.raw`(?<indent>${inner})${scalar}(?:${deeper}[^\r\n]{0,8000}${lineEnd}|${empty}){0,400}`;
  const entry = String.raw`${inner}(?!["']?${open}["']?:)${name}:[ \t]{1,4}["']?(?<secret>(?![{$<]|ENC\[)[^\s"'{}<>|]{8,4000})["']?[^\r\n]{0,400}${lineEnd}`;
  const other = String.raw`${pad}(?!---|${data}:)[A-Za-z][A-Za-z0-9_-]{0,60}:[^\r\n]{0,400}\r?\n(?:${inner}[^\r\n]{0,4000}${lineEnd}|${empty}){0,200}`;
  const block = `${pad}${blockStart}`;
  const line = String.raw`[ \t]{0,20}(?:#[^\r\n]{0,400})?\r?\n|${inner}[^\r\n]{1,16000}\r?\n`;
  return new RegExp([wrapped, folded, entry, block, other, line].join("|"), "y");
}

const blockItems = new Map<number, RegExp>();

function blockItemAfter(head: RegExpExecArray): RegExp {
  const indentation = head.groups?.["pad"]?.length ?? 0;
  const known = blockItems.get(indentation) ?? blockItem(indentation);
  blockItems.set(indentation, known);
  return known;
}

/** The same in JSON, and in YAML's flow style, which is JSON but for the quotes. */
function bracedEntries(): RegExp {
  const start = String.raw`["']?${data}["']?\s{0,4}:\s{0,4}\{`;
  const version = String.raw`(?:\s{0,40},\s{0,40}["']?apiVersion["']?\s{0,4}:\s{0,4}["']?[A-Za-z0-9/.]{1,60}["']?)?`;
  const before = String.raw`${kind}${version}(?:(?!${another}|${anyKind}|["']?apiVersion)[\s\S]){0,6000}?(?<![A-Za-z])${start}`;
  const after = String.raw`(?<![A-Za-z])${start}(?=[^{}]{0,9000}\}[^{}]{0,200}?(?<![A-Za-z])["']?${kind})`;
  return new RegExp(`${before}|${after}`, "g");
}

function bracedItem(): RegExp {
  const entry = String.raw`(?!["']?${open}["']?\s{0,4}:)${name}\s{0,4}:\s{0,4}["']?(?<secret>(?![$<]|ENC\[)[^\s"'{}()<>[\]|,;\\]{8,4000})["']?(?=\s{0,80}[,}])`;
  const other = String.raw`${name}\s{0,4}:\s{0,4}(?:"(?:[^"\\\r\n]|\\.){0,8000}"|[^\s"'{},]{1,8000})(?=\s{0,80}[,}])`;
  return new RegExp(String.raw`\s{0,80},?\s{0,80}(?:${entry}|${other})`, "y");
}

/** Refutes what a Secret holds beside secrets: settings, certificates, addresses without credentials, words. */
function refuteOrdinary(value: string): Proof {
  const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(value) ? Buffer.from(value, "base64").toString("latin1") : "";
  const isText = /^[\x20-\x7e\s]{4,}$/.test(decoded);
  if (!isText && decoded !== "" && decoded.length < value.length * 0.7) return "refuted";
  const text = isText ? decoded.trim() : value;
  if (text.length < 8 || entropy(text) < 2.5) return "refuted";
  if (/^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/.test(text)) return "refuted";
  if (/^(?:[a-z]{2,10}:)?[a-z][a-z0-9+.-]{1,20}:\/\/[^\s@]*$/.test(text) || isPlaceholder(text))
    return "refuted";
  // Numbers, addresses, dates; who is written to.
  if (/^[\d.,:/T Z+-]+$/.test(text) || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return "refuted";
  return isMadeOfWords(text) || (isWordy(text) && !/[0-9]/.test(text)) ? "refuted" : "unproven";
}

const keywords = ["kind: secret", 'kind: "secret"', "kind:secret"];
const jsonKeywords = ['kind":"secret', 'kind": "secret', ...keywords];

/** Values of Secrets, in block style and in braces. */
export const kubernetesSecrets: readonly SecretRule[] = [
  kubernetes.form("secret-data", "value in a Secret manifest", {
    pattern: blockEntries,
    item: blockItemAfter,
    keywords,
    confidence: "medium",
    reach: 6200,
    entropy: 2.5,
    prove: refuteOrdinary,
    like: [
      "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\ndata:\n  password: ",
      base64(24),
      "\n",
    ],
    also: [
      ['apiVersion: v1\nkind: "Secret"\nstringData:\n  password: ', alnum(24), "\n"],
      ["kind:Secret\ndata:\n  password: ", base64(24), "\n"],
      ["kind: Secret # of the shop\ndata:\n  password: ", base64(24), "\n"],
      ["kind: Secret\ndata:\n  username: c2hvcA==\n  # of the shop\n  password: ", base64(24), "\n"],
      ["data:\n  password: ", base64(24), "\nkind: Secret\nmetadata:\n  name: shop\n"],
      ["kind: Secret\ndata:\n  password: >-\n    ", base64(24), "\n    ", base64(16), "\n"],
      [
        "items:\n- apiVersion: v1\n  data:\n    password: ",
        base64(24),
        "\n  kind: Secret\n  metadata:\n    uid: 0f1a2b3c\nkind: List\n",
      ],
      ["items:\n  - kind: Secret\n    metadata:\n      name: a\n    data:\n      key: ", base64(24), "\n"],
      [
        "kind: Secret\ndata:\n  url: ",
        () => base64Of("https://api.shop.net/"),
        "\n  pin: abc\n  key: ",
        base64(24),
      ],
      ["kind: Secret\ndata:\n  a: |\n    text\ntype: Opaque\nstringData:\n  key: ", alnum(24), "\n"],
    ],
    unlike: [
      ["kind: Secret\nmetadata:\n  name: shop\ndata:\n  password: ", "{{ .Values.password }}", "\n"],
      ["kind: Secret\nstringData:\n  password: ENC[AES256_GCM,data:", base64(24), "]\n"],
      ["kind: ConfigMap\ndata:\n  password: ", base64(24), "\n"],
      ["kind: Secret\n---\nkind: ConfigMap\ndata:\n  password: ", base64(24), "\n"],
      [
        "items:\n- kind: Secret\n  type: Opaque\n- apiVersion: v1\n  data:\n    password: ",
        base64(24),
        "\n  kind: ConfigMap\n",
      ],
      ["kind: Secret\ndata:\n  ca.crt: ", () => base64Of("-----BEGIN CERTIFICATE-----\nMIIB"), "\n"],
      ["kind: Secret\ndata:\n  url: ", () => base64Of("https://api.shop.net/v1/items"), "\n"],
      ["kind: Secret\nstringData:\n  a.yml: |\n    name: ", base64(24), "\n"],
      ["kind: Secret\nstringData:\n  a: b\nmetadata:\n  name: ", base64(24), "\n"],
      ...["eu-west-1", "10.0.0.12", "t3.medium", "en_US.UTF-8", "kafka-0.kafka:9092", "debug"].map(
        (setting) => ["kind: Secret\ndata:\n  SETTING: ", () => base64Of(setting), "\n"],
      ),
    ],
  }),
  kubernetes.form("secret-json", "value in a Secret manifest", {
    pattern: bracedEntries,
    item: bracedItem(),
    keywords: jsonKeywords,
    confidence: "medium",
    reach: 9500,
    entropy: 2.5,
    prove: refuteOrdinary,
    like: ['{"apiVersion":"v1","kind":"Secret","data":{"password":"', base64(24), '"}}'],
    also: [
      [
        '{\n  "apiVersion": "v1",\n  "data": {\n    "a": "YQ==",\n    "password": "',
        base64(24),
        '"\n  },\n  "kind": "Secret"\n}',
      ],
      ['{"kind":"Secret","apiVersion":"v1","stringData":{"password":"', alnum(24), '"}}'],
      ["{apiVersion: v1, kind: Secret, metadata: {name: a}, data: {password: ", base64(24), "}}"],
      ['kind: "Secret"\ndata: {password: ', base64(24), "}\n"],
      ["kind:Secret\ndata: {password: ", base64(24), "}\n"],
    ],
    unlike: [
      ['{"apiVersion":"v1","kind":"ConfigMap","data":{"password":"', base64(24), '"}}'],
      ['[{"kind":"Secret"},{"apiVersion":"v1","data":{"password":"', base64(24), '"},"kind":"ConfigMap"}]'],
      ['{"kind":"Secret","data":{"SETTING":"', () => base64Of("us-east-1"), '"}}'],
    ],
  }),
];
