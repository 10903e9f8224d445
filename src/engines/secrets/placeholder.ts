import { distinctUnits } from "./entropy.ts";

/** Words that stand where a secret would, as one part of a value cut at `-`, `_`, `.`, `/`, `:` and spaces. */
const fillerWords = new Set(
  `your my the some insert replace change changeme enter put add here example sample dummy fake placeholder redacted
  masked hidden removed secret password passwd token todo fixme foo bar baz none null undefined invalid notreal not
  pass passw0rd pwd admin root guest anonymous changeit letmein postgres mysql mongo redis rabbitmq tiger
  test testing value string key apikey user username abc abcd abc123 xyz`.split(/\s+/),
);

/** Words no generated token would hold by chance at this length. */
const tellTale =
  /example|placeholder|changeme|change[-_]me|dummy|redacted|(?<![a-z0-9])fake|fake(?![a-z0-9])|your[-_]|[-_]here\b|insert[-_]|replace[-_]?me|sample|(?<![a-z0-9])x{4}|x{4}(?![a-z0-9])|x{6}|not[-_]?a[-_]?real|lorem|random[-_]?(?:password|passwd|secret|token|key|string)|deadbeef|0123456789|1234567890|abcdefgh|qwerty/i;

/**
 * A reference to a value that is elsewhere: `${NAME}`, `{{ name }}`, `%NAME%`, `<name>`, `$(command)`,
 * `process.env.X`.
 */
const reference =
  /^(?:\$[A-Za-z_({[]|\$?\{\{|%[A-Za-z_]+%|<[^>]{0,80}>|\[[^\]]{0,80}\]|#\{|@[A-Za-z.]+@|__\w+__$|process\.env|os\.environ|env[.([]|secrets?[.[]|vars?[.[])/;

/** What is between the parts of a value, and what of it is not counted. */
const joints = /[-_./:<>\s]+/;
const mark = /[-_.*\s]/;
const marks = /[-_.*\s]/g;

/** Keys of the examples in providers' own documentation, without their prefixes: Stripe's and Google's. */
const documented = [
  "4eC39HqLyjWDarjtT1zdp7dc",
  "BQokikJOvBiI2HlWgH4olfQ2",
  "DaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe",
];

/** The longest run of one character, in UTF-16 units. */
function longestRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = text.charCodeAt(at) === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Letters or digits that only count up or down, such as `abcdefgh` or `87654321`. */
function countsUpOrDown(text: string): boolean {
  let up = 0;
  let down = 0;
  for (let at = 1; at < text.length; at++) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step === 1) up++;
    else if (step === -1) down++;
  }
  return Math.max(up, down) >= (text.length - 1) * 0.8;
}

/**
 * Whether a value that has a secret's form only stands for one: filler (`xxxx`, `000…`), a reference
 * (`${TOKEN}`), or documentation (`<your-token>`, `…EXAMPLE`, the keys that providers print).
 *
 * @param body The part after the fixed prefix, where the form has one; the whole value otherwise.
 */
export function isPlaceholder(body: string): boolean {
  if (body.length === 0 || reference.test(body) || isFiller(body) || tellTale.test(body)) return true;
  if (documented.some((key) => body.endsWith(key))) return true;
  const core = mark.test(body) ? body.replace(marks, "") : body;
  if (core.length === 0) return true;
  if (distinctUnits(core) <= Math.min(4, Math.ceil(core.length / 4))) return true;
  if (longestRun(core) >= Math.max(6, core.length / 2)) return true;
  return core.length >= 6 && countsUpOrDown(core);
}

/** Longer values are not looked through for words of filler. */
const LONGEST_FILLER = 64;

/** Whether a word of filler is a part of the value, and no part is chance. */
function isFiller(body: string): boolean {
  if (body.length > LONGEST_FILLER) return false;
  const parts = body.toLowerCase().split(joints);
  return parts.some((part) => fillerWords.has(part)) && !parts.some(isRandom);
}

/** Whether a part can only be chance, whatever word stands beside it: `secret_` before 43 random characters. */
function isRandom(part: string): boolean {
  return part.length >= 24 && /[0-9]/.test(part) && distinctUnits(part) >= 10;
}
