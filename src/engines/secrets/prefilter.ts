import { assignmentNames } from "./assignments.ts";
import type { LazyRules } from "./built-in-rules.ts";
import { directiveMarks } from "./directives.ts";
import { chainMarks } from "./encodings/chained.ts";
import { escapeMarks } from "./encodings/escapes.ts";
import { type JoinMarks, type RareJoin, rareMarks } from "./encodings/joins.ts";
import { pastBreak, startsWord, wordEndAfter } from "./encodings/split-words.ts";
import type { KnownValue } from "./known-values.ts";
import { createLiteralSearch } from "./literals/create.ts";
import { lowerAscii } from "./literals/lower-ascii.ts";
import { DEFAULT_REACH } from "./match-rule.ts";
import { recommendedRules } from "./recommended.ts";
import type { SecretRule } from "./rule.ts";
import { type Follows, writeFollows } from "./rules/follows.ts";
import { addWindow, type Windows } from "./windows.ts";

/** What a document has to be looked at for. Offsets are bytes, sorted. */
export interface Candidates {
  /** Our rules, with the stretches each has to look at. */
  own: Map<SecretRule, Windows>;
  /** The recommend preset's rules, by secretlint's ids, with the stretches each has to look at. */
  recommended: Map<string, Windows>;
  /** Ends of words that name secrets in assignments. */
  names: number[];
  /** Places of values that are known to be secret. */
  values: { value: KnownValue; start: number; end: number }[];
  /** Starts of marks of joined literals. */
  joins: JoinMarks;
  /** Starts of marks of escapes. */
  escapes: number[];
  /** Whether a comment may mute findings. */
  directives: boolean;
  /** Set when there were more places of one kind than are noted. */
  cut: boolean;
  /** Fields with keywords here whose rules are not loaded yet: load them and ask again. */
  unloaded: Set<string>;
}

/** Tells from literals alone what has to look at which part of a document. */
export interface Prefilter {
  /** Undefined when there is nothing to look at. */
  find(bytes: Buffer): Candidates | undefined;
  /** Loads the rules of some fields, so that from now on they are candidates themselves. */
  load(fields: Iterable<string>): Promise<void>;
}

/** Notes one occurrence of a literal. */
type Note = (found: Candidates, bytes: Buffer, start: number, end: number) => void;

interface Target {
  note: Note;
  /** The field that has to be loaded first. */
  field?: string;
}

/**
 * Places of one kind that are noted of one document: one for every so many bytes, and so many in any case. A document
 * of nothing but marks would cost a multiple of its size otherwise.
 */
const BYTES_PER_MARK = 16;
const BYTES_PER_NAME = 64;
const BYTES_PER_JOIN = 256;
const MARKS_LEAST = 400_000;
const JOINS_LEAST = 20_000;
const NAMES_LEAST = 100_000;

export interface PrefilterRequest {
  rules: readonly SecretRule[];
  /** Rules beside those, loaded when a text holds one of their keywords. */
  lazy?: LazyRules | undefined;
  values: readonly KnownValue[];
  /** Whether assignments to names such as `password` are looked at. */
  assignments: boolean;
}

/** Builds the prefilter for our rules and, beside them, all of secretlint's recommend preset. */
export function createPrefilter(request: PrefilterRequest): Prefilter {
  const { byLiteral, prefixes } = collect(request);
  const literals = [...byLiteral.keys()];
  const targets = [...byLiteral.values()];
  const isPrefix = new Uint8Array(literals.length);
  for (let literal = 0; literal < literals.length; literal++) {
    if (prefixes.has(literals[literal] as string)) isPrefix[literal] = 1;
  }
  const lengths = literals.map(({ length }) => length);
  const search = createLiteralSearch(literals);
  const loading = new Map<string, Promise<void>>();
  const loadField = async (field: string): Promise<void> => {
    const rules = (await request.lazy?.load(field)) ?? [];
    // In place, since the search holds these very lists.
    for (const list of targets) {
      const waiting = list.findIndex((target) => target.field === field);
      if (waiting >= 0) list.splice(waiting, 1);
    }
    for (const rule of rules) {
      const target = ownTarget(rule);
      for (const keyword of rule.keywords) byLiteral.get(lowerAscii(keyword))?.push(target);
    }
  };
  return {
    find(bytes) {
      let found: Candidates | undefined;
      let word = 0;
      /** Each word is looked at once, however many prefixes stand in it. */
      const noteBrokenWord = (into: Candidates, start: number, end: number): void => {
        if (end <= word || !startsWord(bytes, start)) return;
        word = wordEndAfter(bytes, end);
        if (pastBreak(bytes, word) >= 0) pushJoin(into, bytes, "split-word", start);
      };
      search.scan(bytes, (literal, end) => {
        found ??= emptyCandidates();
        const start = end - (lengths[literal] as number);
        if (isPrefix[literal] === 1) noteBrokenWord(found, start, end);
        // By index: an iterator for every occurrence would be felt.
        const all = targets[literal] as Target[];
        for (let at = 0; at < all.length; at++) (all[at] as Target).note(found, bytes, start, end);
      });
      return found;
    },
    async load(fields) {
      await Promise.all(
        [...fields].map((field) => {
          const known = loading.get(field) ?? loadField(field);
          loading.set(field, known);
          return known;
        }),
      );
    },
  };
}

function emptyCandidates(): Candidates {
  return {
    own: new Map(),
    recommended: new Map(),
    names: [],
    values: [],
    joins: { chains: [] },
    escapes: [],
    directives: false,
    cut: false,
    unloaded: new Set(),
  };
}

interface Collected {
  byLiteral: Map<string, Target[]>;
  /** Literals that tokens begin with. */
  prefixes: Set<string>;
}

function collect({ rules, lazy, values, assignments }: PrefilterRequest): Collected {
  const prefixes = new Set<string>();
  const addPrefixes = (keywords: readonly string[], follows: Follows | undefined): void => {
    const isRun = typeof writeFollows(follows) === "number";
    for (const keyword of keywords) if (isTokenPrefix(keyword, isRun)) prefixes.add(keyword);
  };
  const byLiteral = new Map<string, Target[]>();
  const addLower = (literal: string, target: Target): void => {
    const known = byLiteral.get(literal);
    if (known) known.push(target);
    else byLiteral.set(literal, [target]);
  };
  const add = (literal: string, target: Target): void => addLower(lowerAscii(literal), target);
  const addMark = (literal: string, note: Note): void => add(literal, { note });
  for (const rule of rules) {
    const target = ownTarget(rule);
    for (const keyword of rule.keywords) add(keyword, target);
    addPrefixes(rule.keywords, rule.follows);
  }
  for (const { field, keywords, follows } of lazy?.keywords ?? []) {
    const target: Target = {
      field,
      note({ unloaded }, bytes, _start, end) {
        if (!unloaded.has(field) && follows?.(bytes, end) !== false) unloaded.add(field);
      },
    };
    for (const keyword of keywords) addLower(keyword, target);
    addPrefixes(keywords, follows);
  }
  for (const [id, { keywords, follows, reach }] of recommendedRules) {
    const note: Note = ({ recommended }, bytes, start, end) => {
      const windows = recommended.get(id);
      if (windows && reach >= bytes.length) return;
      if (follows?.(bytes, end) === false) return;
      if (windows) addWindow(windows, start - reach, end + reach);
      else recommended.set(id, [Math.max(0, start - reach), end + reach]);
    };
    for (const keyword of keywords) addMark(keyword, note);
    addPrefixes(keywords, follows);
  }
  for (const value of values) {
    addMark(value.literal.toString("latin1"), (found, bytes, start) => {
      const end = start + value.bytes.length;
      if (value.bytes.compare(bytes, start, Math.min(end, bytes.length)) !== 0) return;
      push(found, bytes, found.values, { value, start, end });
    });
  }
  if (assignments) {
    for (const name of assignmentNames)
      addMark(name, (found, bytes, _start, end) =>
        push(found, bytes, found.names, end, BYTES_PER_NAME, NAMES_LEAST),
      );
  }
  for (const mark of chainMarks)
    addMark(mark, (found, bytes, start) => push(found, bytes, found.joins.chains, start));
  for (const [kind, marks] of rareMarks) {
    for (const mark of marks) addMark(mark, (found, bytes, start) => pushJoin(found, bytes, kind, start));
  }
  for (const mark of escapeMarks)
    addMark(mark, (found, bytes, start) => push(found, bytes, found.escapes, start));
  for (const mark of directiveMarks) {
    addMark(mark, (found) => {
      found.directives = true;
    });
  }
  return { byLiteral, prefixes };
}

function ownTarget(rule: SecretRule): Target {
  const reach = rule.reach ?? DEFAULT_REACH;
  let document: Candidates | undefined;
  let windows: Windows = [];
  const note: Note = (found, bytes, start, end) => {
    if (rule.follows?.(bytes, end) === false) return;
    // A lookup for every occurrence would be felt in a text of nothing but keywords.
    if (document !== found) {
      document = found;
      windows = [];
      found.own.set(rule, windows);
    }
    addWindow(windows, start - reach, end + reach);
  };
  return { note };
}

/** Whether a token goes on right after a keyword, so that it may be broken there: as its rule or its end has it. */
function isTokenPrefix(keyword: string, isRun: boolean): boolean {
  const last = keyword.charCodeAt(keyword.length - 1);
  // `_` and `-`; three mere letters begin too many words.
  return last === 0x5f || last === 0x2d || (isRun && (keyword.length > 3 || last < 0x41));
}

function pushJoin(found: Candidates, bytes: Buffer, kind: RareJoin, at: number): void {
  found.joins.rare ??= {};
  found.joins.rare[kind] ??= [];
  push(found, bytes, found.joins.rare[kind], at, BYTES_PER_JOIN, JOINS_LEAST);
}

function push<Place>(
  found: Candidates,
  { length }: Buffer,
  places: Place[],
  at: Place,
  apart = BYTES_PER_MARK,
  least = MARKS_LEAST,
): void {
  if (places.length < least || places.length < length / apart) places.push(at);
  else found.cut = true;
}
