import { assignmentNames } from "./assignments.ts";
import { directiveMarks } from "./directives.ts";
import { escapeMarks } from "./encodings/escapes.ts";
import { joinMarks } from "./encodings/joins.ts";
import type { KnownValue } from "./known-values.ts";
import { createLiteralSearch } from "./literals/create.ts";
import { lowerAscii } from "./literals/lower-ascii.ts";
import { DEFAULT_REACH } from "./match-rule.ts";
import { recommendedRules } from "./recommended.ts";
import type { SecretRule } from "./rule.ts";
import { addWindow, type Windows } from "./windows.ts";

/** What a document has to be looked at for. Offsets are bytes, sorted. */
export interface Candidates {
  /** Our rules, with the stretches each has to look at. */
  own: Map<SecretRule, Windows>;
  /** secretlint ids of the recommend preset's rules. */
  recommended: Set<string>;
  /** Ends of words that name secrets in assignments. */
  names: number[];
  /** Places of values that are known to be secret. */
  values: { value: KnownValue; start: number; end: number }[];
  /** Starts of marks of joined literals. */
  joins: number[];
  /** Starts of marks of escapes. */
  escapes: number[];
  /** Whether a comment may mute findings. */
  directives: boolean;
}

/** Tells from literals alone what has to look at which part of a document. */
export interface Prefilter {
  /** Undefined when there is nothing to look at. */
  find(bytes: Buffer): Candidates | undefined;
}

/** Notes one occurrence of a literal. */
type Target = (found: Candidates, bytes: Buffer, start: number, end: number) => void;

/** More places of one kind in one document are not noted: a document of nothing but marks stays bounded. */
const MOST_MARKS = 100_000;

export interface PrefilterRequest {
  rules: readonly SecretRule[];
  values: readonly KnownValue[];
  /** Whether assignments to names such as `password` are looked at. */
  assignments: boolean;
}

/** Builds the prefilter for our rules and, beside them, all of secretlint's recommend preset. */
export function createPrefilter(request: PrefilterRequest): Prefilter {
  const { literals, targets } = collect(request);
  const lengths = literals.map(({ length }) => length);
  const search = createLiteralSearch(literals);
  return {
    find(bytes) {
      let found: Candidates | undefined;
      search.scan(bytes, (literal, end) => {
        found ??= emptyCandidates();
        const start = end - (lengths[literal] as number);
        for (const target of targets[literal] as Target[]) target(found, bytes, start, end);
      });
      return found;
    },
  };
}

function emptyCandidates(): Candidates {
  return {
    own: new Map(),
    recommended: new Set(),
    names: [],
    values: [],
    joins: [],
    escapes: [],
    directives: false,
  };
}

function collect({ rules, values, assignments }: PrefilterRequest): {
  literals: string[];
  targets: Target[][];
} {
  const byLiteral = new Map<string, Target[]>();
  const add = (literal: string, target: Target): void => {
    const key = lowerAscii(literal);
    const known = byLiteral.get(key);
    if (known) known.push(target);
    else byLiteral.set(key, [target]);
  };
  for (const rule of rules) {
    const target = ownTarget(rule);
    for (const keyword of rule.keywords) add(keyword, target);
  }
  for (const [id, { keywords, follows }] of recommendedRules) {
    const target: Target = ({ recommended }, bytes, _start, end) => {
      if (!recommended.has(id) && follows?.(bytes, end) !== false) recommended.add(id);
    };
    for (const keyword of keywords) add(keyword, target);
  }
  for (const value of values) {
    const target: Target = ({ values: places }, bytes, start) => {
      const end = start + value.bytes.length;
      if (value.bytes.compare(bytes, start, Math.min(end, bytes.length)) !== 0) return;
      if (places.length < MOST_MARKS) places.push({ value, start, end });
    };
    add(value.literal.toString("latin1"), target);
  }
  if (assignments) {
    for (const name of assignmentNames) add(name, ({ names }, _bytes, _start, end) => push(names, end));
  }
  for (const mark of joinMarks) add(mark, ({ joins }, _bytes, start) => push(joins, start));
  for (const mark of escapeMarks) add(mark, ({ escapes }, _bytes, start) => push(escapes, start));
  for (const mark of directiveMarks) {
    add(mark, (found) => {
      found.directives = true;
    });
  }
  const literals = [...byLiteral.keys()];
  return {
    literals,
    targets: literals.map((literal) => byLiteral.get(literal) as Target[]),
  };
}

function ownTarget(rule: SecretRule): Target {
  const reach = rule.reach ?? DEFAULT_REACH;
  let document: Candidates | undefined;
  let windows: Windows = [];
  return (found, bytes, start, end) => {
    if (rule.follows?.(bytes, end) === false) return;
    // A lookup for every occurrence would be felt in a text of nothing but keywords.
    if (document !== found) {
      document = found;
      windows = [];
      found.own.set(rule, windows);
    }
    addWindow(windows, start - reach, end + reach);
  };
}

function push(places: number[], at: number): void {
  if (places.length < MOST_MARKS) places.push(at);
}
