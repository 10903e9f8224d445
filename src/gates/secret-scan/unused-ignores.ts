import type { Finding } from "../../core/finding.ts";
import type { Redactor } from "../../core/redactor.ts";
import { finding } from "../../core/rule.ts";
import { type Directive, lineOf, speaksOf } from "../../engines/secrets/directives.ts";
import { assignmentRule } from "../../engines/secrets/rule-facts.ts";
import type { Place } from "../../engines/secrets/sources/document.ts";
import { rules } from "./rules.ts";

/** Collects comments that mute nothing. */
export interface UnusedIgnores {
  add(directive: Directive, place: Place): void;
  findings(redactor: Redactor): Finding[];
}

/** Texts for people, which show such comments as examples. */
const prose = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i;

/** What rules are called; `<rule>` and `${rule}` stand for others. */
const ruleName = /^[\w@/.-]+$/;

/**
 * Keeps those that somebody meant: of files as they are now, looked at whole, in a comment.
 *
 * @param assignments Whether assigned values were looked at: otherwise a comment may be for one of those.
 */
export function createUnusedIgnores(assignments: boolean): UnusedIgnores {
  const kept = new Map<string, { directive: Directive; path: string }>();
  return {
    add(directive, place) {
      if (place.kind !== "file" || place.blob !== undefined || place.inside !== undefined) return;
      if (!directive.isComment || prose.test(place.path)) return;
      if (!directive.rules.every((name) => ruleName.test(name))) return;
      if (!assignments && speaksOf(directive, assignmentRule, directive.from)) return;
      const key = `${lineOf(directive)} ${directive.name} ${place.path}`;
      kept.set(key, { directive, path: place.path });
    },
    findings: (redactor) =>
      [...kept.values()].map(({ directive, path }) => {
        const shown = redactor.redact(path);
        const named = directive.rules.map((name) => redactor.redact(name));
        return finding(rules["unused-ignore"], {
          subject: shown,
          args: { directive: directive.name, rules: named },
          location: { path: shown, line: lineOf(directive) },
          identity: [directive.name, ...named],
        });
      }),
  };
}
