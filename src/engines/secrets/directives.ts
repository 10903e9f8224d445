import type { RuleFacts } from "./rule-facts.ts";

/** Literals every directive begins with; they are searched for with the keywords of the rules. */
export const directiveMarks: readonly string[] = ["launch-ready-ignore", "secretlint-disable"];

/** A comment that asks for findings to be muted: ours, or one of secretlint's. */
export interface Directive {
  /** As written, without the reason: `launch-ready-ignore`, `secretlint-disable-line`… */
  name: string;
  /** First and last line it speaks for, from 1. */
  from: number;
  to: number;
  /** Rules it names. None stands for all in secretlint's; one of ours without a rule mutes nothing. */
  rules: string[];
  reason?: string;
  /** Whether it stands right after what begins a comment, outside of quotes: an example in a text does not. */
  isComment: boolean;
}

const form =
  /(launch-ready-ignore-next-line|launch-ready-ignore|secretlint-disable-next-line|secretlint-disable-line|secretlint-disable|secretlint-enable)(?![\w-])([^\r\n]{0,500})/g;

/** Ends of comments in the languages people write; what follows them is not the directive's. */
const commentEnd = /\*\/|-->|--%>|%>|#\}|--\}\}|\}\}|"""|\*\)|\]\]>/;

/**
 * Reads the directives of a text. No comment syntax is asked for, so they work in any language, on the last line, and
 * inside comments that end on the same line.
 */
export function parseDirectives(text: string): Directive[] {
  const found: Directive[] = [];
  let line = 1;
  let counted = 0;
  for (const { 1: name = "", 2: rest = "", index } of text.matchAll(form)) {
    for (let at = text.indexOf("\n", counted); at >= 0 && at < index; at = text.indexOf("\n", counted)) {
      line++;
      counted = at + 1;
    }
    const { rules, reason } = readOptions(rest, name.startsWith("launch-ready"));
    if (name === "secretlint-enable") {
      endBlocks(found, line, rules);
      continue;
    }
    const [from, to] = span(name, line);
    const isComment = standsInComment(text, index);
    found.push({ name, from, to, rules, isComment, ...(reason === undefined ? {} : { reason }) });
  }
  return found;
}

/** What begins a comment in the languages people write, and a line within one. */
const commentStart = /(?:\/\/|\/\*|#|<!--|--|;|\*|%|\{#)\s*$/;

/** A longer line is no comment that somebody wrote. */
const LONGEST_LINE = 1000;

function standsInComment(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  if (at - lineStart > LONGEST_LINE) return false;
  const before = text.slice(lineStart, at);
  return commentStart.test(before) && ['"', "'", "`"].every((quote) => before.split(quote).length % 2 === 1);
}

/** The line a directive itself stands on. */
export function lineOf({ name, from }: Directive): number {
  return name.endsWith("next-line") ? from - 1 : from;
}

function span(name: string, line: number): [from: number, to: number] {
  if (name === "secretlint-disable") return [line, Number.POSITIVE_INFINITY];
  return name.endsWith("next-line") ? [line + 1, line + 1] : [line, line];
}

function readOptions(rest: string, spaced: boolean): { rules: string[]; reason?: string } {
  const end = commentEnd.exec(rest);
  const options = end ? rest.slice(0, end.index) : rest;
  const dash = options.indexOf("--");
  const names = dash < 0 ? options : options.slice(0, dash);
  const reason =
    dash < 0
      ? ""
      : options
          .slice(dash + 2)
          .replace(/^-+/, "")
          .trim();
  const rules = names
    .split(spaced ? /[\s,]+/ : ",")
    .map((rule) => rule.trim())
    .filter((rule) => rule !== "");
  return { rules, ...(reason === "" ? {} : { reason }) };
}

function endBlocks(found: readonly Directive[], line: number, rules: readonly string[]): void {
  for (const directive of found) {
    const open = directive.name === "secretlint-disable" && directive.to === Number.POSITIVE_INFINITY;
    const same = rules.length === 0 || rules.some((rule) => directive.rules.includes(rule));
    if (open && same) directive.to = line;
  }
}

/** The directive that mutes a finding of `rule` on `line`; one with a reason before one without. */
export function directiveFor(
  directives: readonly Directive[],
  rule: RuleFacts,
  line: number,
): Directive | undefined {
  const fitting = directives.filter((directive) => speaksOf(directive, rule, line));
  return fitting.find(({ reason }) => reason !== undefined) ?? fitting[0];
}

/** Whether a directive speaks of a finding of `rule` on `line`. */
export function speaksOf({ name, from, to, rules }: Directive, rule: RuleFacts, line: number): boolean {
  if (line < from || line > to) return false;
  if (rules.length === 0) return !name.startsWith("launch-ready");
  return rules.some((one) => names(one, rule));
}

const SECRETLINT = "@secretlint/secretlint-rule-";

/** Names of secretlint's own rules that cover more than one of ours, by a part of our ids. */
const families: Readonly<Record<string, RegExp>> = {
  privatekey: /private-key/,
  basicauth: /basic-auth|url-password/,
  "database-connection-string": /connection-string|database-url/,
};

function names(name: string, { id }: RuleFacts): boolean {
  if (name === id || name === `secret-scan/${id}` || name === `@launch-ready/secretlint-rule-${id}`)
    return true;
  if (!name.startsWith(SECRETLINT)) return false;
  const short = name.slice(SECRETLINT.length);
  return id === `secretlint-${short}` || id.startsWith(`${short}-`) || families[short]?.test(id) === true;
}
