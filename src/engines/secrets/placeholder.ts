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

/** Keys of the examples in providers' own documentation, without their prefixes: Stripe's and Google's. */
const documented = [
  "4eC39HqLyjWDarjtT1zdp7dc",
  "BQokikJOvBiI2HlWgH4olfQ2",
  "DaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe",
];

/** How many different characters of the value's body, and the longest run of one of them. */
function shapeOf(text: string): { distinct: number; longestRun: number } {
  let longestRun = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = text[at] === text[at - 1] ? run + 1 : 1;
    if (run > longestRun) longestRun = run;
  }
  return { distinct: new Set(text).size, longestRun };
}

/** Letters or digits that only count up or down, such as `abcdefgh` or `87654321`. */
function countsUpOrDown(text: string): boolean {
  const steps = [1, -1];
  return steps.some((step) => {
    let kept = 0;
    for (let at = 1; at < text.length; at++) {
      if (text.charCodeAt(at) - text.charCodeAt(at - 1) === step) kept++;
    }
    return kept >= (text.length - 1) * 0.8;
  });
}

/**
 * Whether a value that has a secret's form only stands for one: filler (`xxxx`, `000…`), a reference
 * (`${TOKEN}`), or documentation (`<your-token>`, `…EXAMPLE`, the keys that providers print).
 *
 * @param body The part after the fixed prefix, where the form has one; the whole value otherwise.
 */
export function isPlaceholder(body: string): boolean {
  if (body.length === 0 || reference.test(body) || tellTale.test(body)) return true;
  if (documented.some((key) => body.endsWith(key))) return true;
  const core = body.replace(/[-_.*\s]/g, "");
  if (core.length === 0) return true;
  const { distinct, longestRun } = shapeOf(core);
  if (distinct <= Math.min(4, Math.ceil(core.length / 4)) || longestRun >= Math.max(6, core.length / 2))
    return true;
  if (core.length >= 6 && countsUpOrDown(core)) return true;
  if (body.length > 64) return false;
  const parts = body.toLowerCase().split(/[-_./:<>\s]+/);
  return parts.some((part) => fillerWords.has(part)) && !parts.some(isRandom);
}

/** Whether a part can only be chance, whatever word stands beside it: `secret_` before 43 random characters. */
function isRandom(part: string): boolean {
  return part.length >= 24 && /[0-9]/.test(part) && new Set(part).size >= 10;
}
