import { buildAutomaton } from "./automaton.ts";
import { DEFAULT_REACH } from "./match-rule.ts";
import { recommendedRules } from "./recommended.ts";
import type { SecretRule } from "./rule.ts";
import { addWindow, type Windows } from "./windows.ts";

/** What a document has to be looked at for. Offsets are bytes. */
export interface Candidates {
  own: Map<SecretRule, Windows>;
  /** secretlint ids of the recommend preset's rules. */
  recommended: Set<string>;
}

/** Tells from keywords alone which rules have to look at which part of a document. */
export interface Prefilter {
  /** Undefined when no rule has anything to look at, which is the usual case. */
  find(bytes: Uint8Array): Candidates | undefined;
}

type Target =
  | { kind: "own"; rule: SecretRule; reach: number }
  | { kind: "recommended"; id: string; follows?: (bytes: Uint8Array, end: number) => boolean };

/** Builds the prefilter for `rules` and, beside them, secretlint's recommend preset. */
export function createPrefilter(rules: readonly SecretRule[]): Prefilter {
  const targets = new Map<string, Target[]>();
  const add = (keyword: string, target: Target): void => {
    const known = targets.get(keyword);
    if (known) known.push(target);
    else targets.set(keyword, [target]);
  };
  for (const rule of rules) {
    const target: Target = { kind: "own", rule, reach: rule.reach ?? DEFAULT_REACH };
    for (const keyword of rule.keywords) add(keyword, target);
  }
  for (const [id, { keywords, follows }] of recommendedRules) {
    for (const keyword of keywords)
      add(keyword, { kind: "recommended", id, ...(follows ? { follows } : {}) });
  }
  const keywords = [...targets.keys()];
  const byLiteral = keywords.map((keyword) => targets.get(keyword) as Target[]);
  const lengths = keywords.map((keyword) => keyword.length);
  const automaton = buildAutomaton(keywords.map((keyword) => Buffer.from(keyword, "utf8")));

  return {
    find(bytes) {
      let found: Candidates | undefined;
      automaton.scan(bytes, (literal, end) => {
        for (const target of byLiteral[literal] as Target[]) {
          if (target.kind === "recommended") {
            if (found?.recommended.has(target.id) || target.follows?.(bytes, end) === false) continue;
            found ??= { own: new Map(), recommended: new Set() };
            found.recommended.add(target.id);
            continue;
          }
          found ??= { own: new Map(), recommended: new Set() };
          let windows = found.own.get(target.rule);
          if (!windows) {
            windows = [];
            found.own.set(target.rule, windows);
          }
          addWindow(windows, end - (lengths[literal] as number) - target.reach, end + target.reach);
        }
      });
      return found;
    },
  };
}
