import { matchesStars } from "../../core/stars.ts";

/** Forms of values that stand for "not filled in yet", each with the words a report has for it. */
const forms: readonly [form: string, pattern: RegExp][] = [
  ["changeme", /^(please[-_ ]?)?change[-_ ]?(me|this|it)\b|^to[-_ ]?be[-_ ]?(changed|replaced|filled)/i],
  ["a run of x", /^x{3,}$|^x+(-x+)+$|^(sk|pk|rk)_(live|test)_x{3,}$/i],
  ["your-key-here", /^<?(your|my|insert|enter|put|add|paste)[-_ ].{0,60}$/i],
  ["…-here", /^.{1,60}[-_ ](goes[-_ ])?here$/i],
  [
    "TODO",
    /^(todo|fixme|tbd|tba|undefined|replace[-_ ]?me|replace[-_ ].{0,40}|fill[-_ ]?me([-_ ]?in)?|placeholder|dummy|example|sample|foo|bar|foobar|test-?value|secret|password|passwd|changeit)$/i,
  ],
  ["<…>", /^<[^<>]{1,80}>$/],
  ["[…]", /^\[[^[\]]{1,80}\]$/],
  ["an unexpanded variable", /^\$\{[^{}]{1,80}\}$|^\$\{\{.{0,200}\}\}$|^\{\{.{0,200}\}\}$|^%[A-Z_]{2,60}%$/],
  ["dots", /^\.{3,}$|^…$|^\*{3,}$/],
  ["a reserved example domain", /(^|[@/.:])example\.(com|org|net)(\b|$)|\.invalid([:/]|$)/i],
];

/**
 * What kind of placeholder `value` is; undefined when it looks like a real value. Example domains are those that are
 * reserved and resolve to nobody's service (RFC 2606).
 */
export function placeholderForm(value: string, further: readonly string[] = []): string | undefined {
  const text = value.trim().slice(0, 1_000);
  if (further.some((pattern) => matchesStars(text, pattern))) return "listed in `placeholders`";
  return forms.find(([, pattern]) => pattern.test(text))?.[0];
}
