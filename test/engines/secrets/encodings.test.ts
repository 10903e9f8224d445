import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { builtInRules } from "../../../src/engines/secrets/built-in-rules.ts";
import { encodeJwt } from "../../../src/engines/secrets/proofs/jwt.ts";
import { createScanner } from "../../../src/engines/secrets/scanner.ts";
import { alphanumeric, linearKey, randomText, secretsIn } from "./helpers.ts";

const key = linearKey("encodings");
const base64 = Buffer.from(key).toString("base64");
const hexOf = (text: string): string => Buffer.from(text).toString("hex");
const percent = (text: string): string => text.replace(/./g, (char) => `%${hexOf(char)}`);
const escaped = (text: string): string => text.replace(/./g, (char) => `\\u00${hexOf(char)}`);
const entities = (text: string): string => text.replace(/./g, (char) => `&#${char.charCodeAt(0)};`);
const hexEntities = (text: string): string => text.replace(/./g, (char) => `&#x${hexOf(char)};`);
const half = key.length >> 1;

const matrix: Record<string, string | Buffer> = {
  "UTF-8": key,
  "UTF-8 with a byte order mark": `\ufeff${key}`,
  "UTF-8 after letters of other scripts": `ключ: 鍵${key}鍵`,
  "Latin-1": Buffer.from(`Schl\u00fcssel=${key}\u00e9`, "latin1"),
  "UTF-16 little endian with a mark": Buffer.from(`\ufeffkey: ${key}\r\n`, "utf16le"),
  "UTF-16 big endian with a mark": Buffer.from(`\ufeffkey: ${key}\r\n`, "utf16le").swap16(),
  "UTF-16 little endian without a mark": Buffer.from(`key: ${key}\r\n`, "utf16le"),
  "UTF-16 big endian without a mark": Buffer.from(`key: ${key}\r\n`, "utf16le").swap16(),
  "plain bytes after UTF-16 with a mark": Buffer.concat([
    Buffer.from("\ufeff# for the shop\r\n", "utf16le"),
    Buffer.from(`KEY=${key}\n`),
  ]),
  "plain bytes after UTF-16 without a mark": Buffer.concat([
    Buffer.from("# for the shop\r\n".repeat(200), "utf16le"),
    Buffer.from(`KEY=${key}\n`),
  ]),
  "plain bytes after a mark of UTF-16": Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(`KEY=${key}`)]),
  "UTF-16 at an odd offset after UTF-16": Buffer.concat([
    Buffer.from("\ufeff# for the shop\r\n", "utf16le"),
    Buffer.from("A=1 \n"),
    Buffer.from(key, "utf16le"),
  ]),
  "UTF-16 big endian inside other bytes": Buffer.concat([
    Buffer.from(`${"# for the shop\n".repeat(9)}KEY:\n`),
    Buffer.from(key, "utf16le").swap16(),
  ]),
  "UTF-16 inside a program": Buffer.concat([
    Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 1, 2, 3, 0xff, 0xfe, 0x91]),
    Buffer.alloc(300, 0xc3),
    Buffer.from(key, "utf16le"),
    Buffer.alloc(301, 0xc3),
  ]),
  base64: `token: ${base64}`,
  "base64 without padding": `token: ${base64.replaceAll("=", "")}`,
  "base64 of a longer text": `token: ${Buffer.from(`user:${key}:x`).toString("base64")}`,
  "base64 behind a path": `https://host.test/v1/${Buffer.from(`{"k":"${key}"}`).toString("base64url")}`,
  "base64 wrapped over lines": Buffer.from(`${"a long preamble ".repeat(6)}${key}\n`)
    .toString("base64")
    .replace(/.{76}/g, "$&\n"),
  "base64 of UTF-16, as PowerShell has it": Buffer.from(`iex ${key}`, "utf16le").toString("base64"),
  "base64 of a text that begins with other letters": Buffer.from(
    `# Schl\u00fcssel \u{1f511}: ${key}`,
  ).toString("base64"),
  "base64 of UTF-16 with a mark": Buffer.from(`\ufeffkey ${key}`, "utf16le").toString("base64"),
  "base64 of UTF-16 big endian": Buffer.from(`key ${key}`, "utf16le").swap16().toString("base64"),
  "base64 wrapped in a comment": `# ${Buffer.from(`${"a long preamble ".repeat(6)}${key}\n`)
    .toString("base64")
    .replace(/.{64}/g, "$&\n# ")}`,
  hexadecimal: hexOf(key),
  "hexadecimal after 0x": `VALUES (0x${hexOf(key)})`,
  "hexadecimal of PostgreSQL": `VALUES ('\\x${hexOf(key)}')`,
  "hexadecimal after a name": `key_${hexOf(key)}`,
  "hexadecimal wrapped over lines": hexOf(key).replace(/.{40}/g, "$&\n"),
  "hexadecimal, upper case": hexOf(key).toUpperCase(),
  "percent-encoding": percent(key),
  "percent-encoding of one character": key.replace("_", "%5F"),
  "percent-encoding far into a word": `q=%20${"a&b=".repeat(600)}${percent(key)}`,
  "percent-encoding after very many others": `${"GET /%20a%20b\n".repeat(60_000)}${percent(key)}`,
  "\\u escapes": `"${escaped(key)}"`,
  "\\u escape of one character": `"${key.replace("l", "\\u006c")}"`,
  "\\x escapes": `"${key.replace(/_/g, "\\x5f")}"`,
  "\\u{} escapes": `"${key.replace(/_/g, "\\u{5f}")}"`,
  "HTML entities": `<b>${entities(key)}</b>`,
  "HTML entities in hexadecimal": `<b>${hexEntities(key)}</b>`,
  "joined literals": `const k = "${key.slice(0, half)}" + "${key.slice(half)}";`,
  "joined literals without spaces": `k='${key.slice(0, half)}'+'${key.slice(half)}'`,
  "joined literals over lines": `k = "${key.slice(0, 8)}" +\n    "${key.slice(8, half)}" +\n    "${key.slice(half)}"`,
  "joined literals, operator first": `k = "${key.slice(0, half)}"\n  + "${key.slice(half)}"`,
  "joined literals in PHP": `$k = '${key.slice(0, half)}' . '${key.slice(half)}';`,
  "joined literals apart by more spaces": `k = "${key.slice(0, half)}"  +  "${key.slice(half)}"`,
  "joined literals with a comment between": `k = "${key.slice(0, half)}" + /* more */ "${key.slice(half)}"`,
  "joined literals of Python and C#": `k = f"${key.slice(0, half)}" + f"${key.slice(half)}"`,
  "joined literals of Lua": `k = "${key.slice(0, half)}" .. "${key.slice(half)}"`,
  "joined literals of SQL": `select '${key.slice(0, half)}' || '${key.slice(half)}'`,
  "joined literals within a string": JSON.stringify({
    code: `k = "${key.slice(0, half)}" + "${key.slice(half)}"`,
  }),
  "joined literals over lines within a string": JSON.stringify({
    code: `k = "${key.slice(0, half)}" +\n  "${key.slice(half)}"`,
  }),
  "joined literals, operator first, within a string": JSON.stringify({
    code: `k = '${key.slice(0, half)}'\n  + '${key.slice(half)}'`,
  }),
  "joined literals in a source map in base64": `//# ${"sourceMapping"}URL=data:application/json;base64,${Buffer.from(
    JSON.stringify({
      version: 3,
      sources: ["a.js"],
      sourcesContent: [`k = "${key.slice(0, half)}" +\n  "${key.slice(half)}"`],
    }),
  ).toString("base64")}`,
  "joined literals at the start": `"${key.slice(0, half)}" + "${key.slice(half)}"`,
  "joined literals of a character each": [...`${"-".repeat(60)} ${key}`].map((one) => `"${one}"`).join(" + "),
  "adjacent literals over lines": `k = ("${key.slice(0, half)}"\n     "${key.slice(half)}")`,
  "adjacent literals on one line": `char *k = "${key.slice(0, half)}" "${key.slice(half)}";`,
  "adjacent literals in the middle of the prefix": `k = '${key.slice(0, 5)}' "${key.slice(5)}"`,
  "adjacent literals of Python with prefixes": `k = f"${key.slice(0, half)}" f"${key.slice(half)}"`,
  "adjacent literals after blanks in quotes": `x = " ".join(y, "${key.slice(0, half)}" "${key.slice(half)}")`,
  "joined literals in PHP without spaces": `$k='${key.slice(0, half)}'.'${key.slice(half)}';`,
  "joined literals in PHP over lines": `$k = "${key.slice(0, half)}" .\n  "${key.slice(half)}";`,
  "joined literals after a full stop in quotes": `x(".") + "${key.slice(0, half)}" + "${key.slice(half)}"`,
  "joined literals by concat": `k = "${key.slice(0, 5)}".concat("${key.slice(5, half)}", '${key.slice(half)}')`,
  "joined literals by concat and concat": `k="${key.slice(0, 5)}".concat("${key.slice(5, half)}").concat("${key.slice(half)}")`,
  "joined literals by CONCAT of SQL": `SELECT CONCAT('${key.slice(0, half)}', '${key.slice(half)}')`,
  "joined literals by append": `b.append("${key.slice(0, half)}")\n  .append("${key.slice(half)}")`,
  "joined list of literals": `k = ["${key.slice(0, 5)}", "${key.slice(5, half)}",\n "${key.slice(half)}"].join("")`,
  "joined list of literals, minified": `k=['${key.slice(0, half)}','${key.slice(half)}'].join('')`,
  "joined list of literals of Python": `k = "".join(["${key.slice(0, half)}", "${key.slice(half)}"])`,
  "joined list of literals of PHP": `$k = implode('', array('${key.slice(0, half)}', '${key.slice(half)}'));`,
  "literals appended to a variable": `let k: string = "${key.slice(0, 8)}";\nk += "${key.slice(8, half)}";\nk += "${key.slice(half)}";`,
  "literals appended to a variable of PHP": `$k = '${key.slice(0, half)}';\n$k .= '${key.slice(half)}';`,
  "literals appended to a variable of a shell": `k="${key.slice(0, half)}"\nk+="${key.slice(half)}"\n`,
  "literals appended to two variables by turns": `k = "${key.slice(0, half)}"; h = "<b>"; k += "${key.slice(half)}"; h += "</b>"`,
  "a literal within a template": `k = \`${key.slice(0, half)}\${'${key.slice(half, half + 9)}'}${key.slice(half + 9)}\``,
  "a literal within a string of Ruby": `k = "${key.slice(0, 5)}#{'${key.slice(5)}'}"`,
  "a bare word and a quoted one in a shell": `curl -u ${key.slice(0, 8)}"${key.slice(8)}" https://host.test`,
  "a quoted word and another in a shell": `TOKEN="${key.slice(0, half)}"'${key.slice(half)}'`,
  "a word of a shell broken by empty quotes": `export T=${key.slice(0, half)}""${key.slice(half)}`,
  "a literal with a backslash at the line's end": `k = "${key.slice(0, half)}\\\n${key.slice(half)}"`,
  "a word with a backslash at the line's end": `deploy --token ${key.slice(0, half)}\\\r\n${key.slice(half)}`,
  "a string of YAML with backslashes at lines' ends": `key: "${key.slice(0, 8)}\\\n  ${key.slice(8, half)}\\\n  ${key.slice(half)}"`,
  "a bundle of one line": `${"var a=function(b){return b+1};".repeat(20_000)}"${key}"${"a(1);".repeat(20_000)}`,
  "NUL bytes around": `\0\0${key}\0\0`,
};

describe("the encoding matrix", () => {
  it.each(Object.keys(matrix))("%s", async (name) => {
    const secrets = await secretsIn(matrix[name] as string);
    expect(secrets.map(({ secret }) => secret)).toEqual([key]);
    const { context } = secrets[0] as { context: string };
    expect(context).not.toContain(key.slice(half));
    expect(context).toContain("[redacted]");
  });
});

describe("literals that nothing joins", () => {
  const [one, two] = [key.slice(0, half), key.slice(half)];

  it.each([
    ["a list", `["${one}", "${two}"]`],
    ["a list joined by a comma", `["${one}", "${two}"].join(", ")`],
    ["attributes", `<a class="${one}" id="${two}">`],
    ["an object of JSON", JSON.stringify({ [one]: two })],
    ["columns of a table", `"${one}"          "${two}"`],
    ["arguments", `join('${one}', '${two}')`],
    ["values of two variables", `a = "${one}"; b += "${two}"`],
    ["a variable given anew", `a = "${one}"; a = f(); a += "${two}"`],
    ["a word and the next one of a shell", `echo ${one} "${two}"`],
    ["lines of a shell", `echo ${one}\n"${two}"`],
    ["a literal that is formatted", `k = "${one}" % "${two}"`],
  ])("are left apart: %s", async (_name, text) => {
    expect(await secretsIn(text)).toEqual([]);
  });
});

describe("a private key in a form", () => {
  const scanner = createScanner({ rules: [], lazy: builtInRules });
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }) as string;

  it("is found, whose blanks are a + there", async () => {
    const form = new URLSearchParams({ user: "me", key: pem, a: "1 2" }).toString();
    expect(form).toContain("BEGIN+PRIVATE+KEY");
    const found = await secretsIn(form, "request.txt", scanner);
    expect(found.map(({ rule, via }) => [rule.id, via])).toEqual([
      ["private-key-pkcs8", ["percent-encoding"]],
    ]);
  });

  it("keeps a + of its own that is escaped", async () => {
    const body = pem.replaceAll("+", "%2B").replaceAll(" ", "+").replaceAll("\n", "%0A");
    const [found] = await secretsIn(`key=${body}`, "request.txt", scanner);
    expect(found?.secret.replace(/\s+$/, "")).toBe(pem.trim());
  });
});

describe("a JSON Web Token", () => {
  it.each([3_000, 7_000, 11_000])("with %d characters of claims is found whole", async (length) => {
    const claims = { sub: "u1", data: randomText("claims", length, alphanumeric) };
    const token = encodeJwt({ alg: "RS256", typ: "JWT" }, claims, randomText("signature", 342, alphanumeric));
    const scanner = createScanner({ rules: [], lazy: builtInRules });
    const found = await secretsIn(`token: ${token}\n`, "session.txt", scanner);
    expect(found.map(({ rule, secret }) => [rule.id, secret])).toEqual([["jwt-signed-token", token]]);
  });
});

describe("encodings within encodings", () => {
  const depth2 = Buffer.from(`{"auth":"${percent(key)}"}`).toString("base64");
  const depth3 = hexOf(`auth=${depth2}`);
  const depth4 = Buffer.from(`auth=${depth3}`).toString("base64");

  it("are taken off to depth 3", async () => {
    expect((await secretsIn(depth2))[0]?.via).toEqual(["base64", "percent-encoding"]);
    expect((await secretsIn(depth3))[0]?.via).toEqual(["hex", "base64", "percent-encoding"]);
  });

  it("are left at depth 4", async () => {
    expect(await secretsIn(depth4)).toEqual([]);
  });

  it("point to the line they stand on", async () => {
    const [found] = await secretsIn(`one\ntwo\nkey = ${depth3}\n`);
    expect(found?.position).toMatchObject({ line: 3, column: 7 });
  });
});

describe("lines and columns", () => {
  it("count characters, not bytes", async () => {
    const [found] = await secretsIn(`é\nключ = ${key}`);
    expect(found?.position).toMatchObject({ line: 2, column: 8 });
  });

  it("are those of the bytes after UTF-16", async () => {
    const wide = Buffer.from(`\ufeffone ${linearKey("first")}\r\n`, "utf16le");
    const found = await secretsIn(Buffer.concat([wide, Buffer.from(`two\nkey=${key}\n`)]));
    expect(found.map(({ position }) => position.line)).toEqual([1, 3]);
  });

  it("are those of the text in UTF-16", async () => {
    const [found] = await secretsIn(Buffer.from(`\ufeffone\r\ntwo ${key}`, "utf16le"));
    expect(found?.position).toMatchObject({ line: 2, column: 5 });
  });
});

describe("what is decoded", () => {
  it("is bounded by the document's size", async () => {
    // Every word holds escapes in three ways, each of which would be decoded again and again.
    const bomb = Buffer.from("%41\\x41&#65;".repeat(200_000));
    const { secrets } = await (await import("./helpers.ts")).scanner.scan(bomb, "bomb.txt");
    expect(secrets).toEqual([]);
  });
});
