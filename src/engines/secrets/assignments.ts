import { looksSecret } from "./assigned-value.ts";
import { MOST_MATCHES } from "./match.ts";

/** Words that, at the end of a name, say that its value is secret. */
export const assignmentNames: readonly string[] = [
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "secret",
  "token",
  "apikey",
  "api_key",
  "api-key",
  "accesskey",
  "access_key",
  "access-key",
  "privatekey",
  "private_key",
  "authkey",
  "auth_key",
  "signing_key",
  "encryption_key",
  "credential",
  "credentials",
];

/** A value that looks secret, assigned to a name that says so. Offsets are bytes. */
export interface Assignment {
  name: string;
  start: number;
  end: number;
  secret: string;
}

const SHORTEST = 8;
const LONGEST = 256;

/** What may follow the telling word and still leave the name that of a secret. */
const suffix =
  /^(?:s?[_-]?(?:key|value|val|str|string|text|prod|production|live|staging|stage|dev|local|main|default|base64|b64|\d{1,3}))?$/i;

/** Bytes that end a value without quotes. */
const bareEnds = new Uint8Array(256);
for (const mark of "\"'`,;)}]<") bareEnds[mark.charCodeAt(0)] = 1;

const EQUALS = 0x3d;

/**
 * Finds values assigned to names such as `DB_PASSWORD`, by name, form, entropy, placeholders and wordiness.
 *
 * @param nameEnds Offsets just after the telling words, sorted.
 * @param code Whether the text is source code, where a bare word names something.
 */
export function findAssignments(bytes: Buffer, nameEnds: readonly number[], code = false): Assignment[] {
  const found: Assignment[] = [];
  let done = 0;
  for (const end of nameEnds) {
    if (end < done) continue;
    const assignment = assignmentAt(bytes, end, code);
    if (!assignment) continue;
    found.push(assignment);
    done = assignment.end;
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
}

function isNameByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x5f ||
    byte === 0x2d
  );
}

/** A name, or a reference to one. */
const WORD = /^[&*]{0,2}[A-Za-z_$][\w$]*$/;

/** Tokens that tell where a list goes on, or one request from another. */
const pagination =
  /(?:next|continuation|page|cursor|sync|client[_-]?request|change|idempotency|lifecycle[_-]?action)[_-]?tokens?$/i;

function assignmentAt(bytes: Buffer, wordEnd: number, code: boolean): Assignment | undefined {
  let nameEnd = wordEnd;
  while (nameEnd - wordEnd < 24 && isNameByte(bytes[nameEnd])) nameEnd++;
  if (nameEnd > wordEnd && !suffix.test(bytes.toString("latin1", wordEnd, nameEnd))) return undefined;
  const valueStart = afterOperator(bytes, nameEnd);
  let value = valueStart < 0 ? undefined : valueAt(bytes, valueStart);
  let nameStart = wordEnd;
  while (nameStart > 0 && wordEnd - nameStart < 64 && isNameByte(bytes[nameStart - 1])) nameStart--;
  if (!value) {
    const further = afterFurtherForm(bytes, nameStart, nameEnd);
    value = further < 0 ? undefined : valueAt(bytes, further);
  }
  if (!value) return undefined;
  const name = bytes.toString("latin1", nameStart, nameEnd);
  const written = bytes.toString("utf8", value.start, value.end);
  // In a query the next parameter ends the value.
  const secret = value.quoted ? written : written.replace(/&[\w.-]{1,40}=.*$/s, "");
  if (code && !value.quoted && WORD.test(secret)) return undefined;
  if (pagination.test(name) || !looksSecret(secret, name, value.quoted)) return undefined;
  return { name, start: value.start, end: value.start + Buffer.byteLength(secret), secret };
}

/** Where the value begins after `=`, `:`, `:=` or `=>`; -1 when nothing is assigned. */
function afterOperator(bytes: Uint8Array, nameEnd: number): number {
  let at = nameEnd;
  if (bytes[at] === 0x5c) at++;
  if (isQuote(bytes[at])) at++;
  if (bytes[at] === 0x5d) at++;
  at = pastSpaces(bytes, at);
  const operator = bytes[at];
  if (operator === 0x3a) {
    at++;
    if (bytes[at] === 0x3d) at++;
    else if (bytes[at] === 0x3a || bytes[at] === 0x3f) return -1;
    // What a shell takes where the variable is not set: `${NAME:-value}`.
    else if (bytes[at] === 0x2d) at++;
  } else if (operator === 0x3d) {
    at++;
    if (bytes[at] === 0x3e) at++;
    else if (bytes[at] === 0x3d) return -1;
  } else return -1;
  return pastSpaces(bytes, at);
}

/** Stretch after a name in which its value may begin in one of the less frequent forms, in bytes. */
const FURTHER = 160;

/**
 * The less frequent ways to tie a value to a name: a second argument (`define("N", "v")`), what is taken where the
 * variable is not set (`env.N || "v"`), a constant of the preprocessor, a type's annotation, `value` beside a name (in
 * manifests and XML), a tag of XML, `default` of a Terraform variable.
 */
const furtherForms = [
  String.raw`["']?(?:,\s{0,20}|\s{1,20})["']?value["']?[ \t]{0,2}[:=][ \t]{0,4}`,
  String.raw`\\?["'\`]\]?[ \t]{0,4}(?:,|\|\|=?|\?\?=?)[ \t]{0,4}\\?(?=["'\`])`,
  String.raw`[ \t]{0,4}(?:\|\||\?\?)[ \t]{0,4}(?=["'\`])`,
  '[ \\t]{1,20}(?=")',
  String.raw`:[ \t]?&?[A-Za-z'][A-Za-z0-9_'<>?|[\]. ]{1,30}=[ \t]?(?=["'\`])`,
  String.raw`["']?>(?:\s{0,20}<value>)?`,
  String.raw`</key>\s{0,20}<string>`,
  String.raw`"[ \t]{0,4}\{[^{}]{0,100}?\sdefault[ \t]{0,20}=[ \t]{0,4}`,
];
const furtherForm = new RegExp(`^(?:${furtherForms.join("|")})`);

/** Bytes with which one of those begins. */
const furtherStarts = new Uint8Array(256);
for (const mark of "\"'`\\ \t:|?>,<\r\n") furtherStarts[mark.charCodeAt(0)] = 1;

/** Where the value begins after a less frequent form; -1 where there is none. */
function afterFurtherForm(bytes: Buffer, nameStart: number, nameEnd: number): number {
  if (!furtherStarts[bytes[nameEnd] ?? 0]) return -1;
  const form = furtherForm.exec(bytes.toString("latin1", nameEnd, nameEnd + FURTHER))?.[0];
  if (form === undefined) return -1;
  // A tag's name must begin a tag, a constant's follow the word that defines it, an argument's be the first one and not
  // a mere word, which may be a value itself.
  const before = bytes.toString("latin1", Math.max(0, nameStart - 12), nameStart);
  const argument = /^\\?["'`]\]?[ \t]*,[ \t]*\\?$/.test(form);
  if (argument && !(/\(\\?["'`]$/.test(before) && /[_-]/.test(bytes.toString("latin1", nameStart, nameEnd))))
    return -1;
  if (form.startsWith(">") && !/[<.:-]$/.test(before)) return -1;
  if (/^[ \t]+$/.test(form) && !/#define[ \t]+$/.test(before)) return -1;
  return nameEnd + form.length;
}

function pastSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < 16 && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  return at;
}

function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60;
}

function valueAt(
  bytes: Uint8Array,
  from: number,
): { start: number; end: number; quoted: boolean } | undefined {
  let start = from;
  if (bytes[start] === 0x5c) start++;
  const quoted = isQuote(bytes[start]);
  const quote = bytes[start];
  if (quoted) start++;
  const limit = Math.min(bytes.length, start + LONGEST + 1);
  let end = start;
  for (; end < limit; end++) {
    const byte = bytes[end] as number;
    if (byte <= 0x20 || (quoted ? byte === quote || byte === 0x5c : bareEnds[byte] === 1)) break;
    // Within a bare value `=` can only be base64's padding.
    if (byte === EQUALS && !quoted && end > start && bytes[end + 1] !== EQUALS) {
      end++;
      break;
    }
  }
  const length = end - start;
  if (length < SHORTEST || length > LONGEST) return undefined;
  // A quoted value with a space in it is a sentence.
  if (quoted && bytes[end] !== quote && bytes[end] !== 0x5c) return undefined;
  return { start, end, quoted };
}
