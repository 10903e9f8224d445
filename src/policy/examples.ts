import type { RuleExample, RuleExamples } from "../core/rule-example.ts";
import type { rules } from "./rules.ts";

/** A waiver on the day it is judged. */
function waiver(until: string): string {
  return [
    "# checked on 2026-05-01",
    "policy:",
    "  waivers:",
    "    - rule: redirect-crawl/dead",
    "      subject: /legacy/*",
    "      reason: moves in June",
    "      owner: web",
    `      until: ${until}`,
  ].join("\n");
}

/** A baseline entry on the day it is judged. */
function entry(until: string): string {
  return [
    "# launch-ready-baseline.yml, checked on 2026-05-01",
    "version: 1",
    "findings:",
    "  - fingerprint: …",
    "    rule: redirect-crawl/dead",
    "    subject: https://www.example.com/legacy/faq",
    "    reason: known before",
    "    owner: web",
    `    until: ${until}`,
  ].join("\n");
}

/** Lines of launch-ready.yml as a pull request changes them. */
function change(fails: string[], passes: string[]): RuleExample {
  return { language: "diff", fails: fails.join("\n"), passes: passes.join("\n") };
}

/** Examples of the policy's rules. */
export const examples: RuleExamples<keyof typeof rules> = {
  loosened: change(
    [" policy:", "-  fail-on: error", "+  fail-on: never"],
    [" policy:", "-  fail-on: error", "+  fail-on: warning"],
  ),
  "changed-checks": change(
    ["-site: https://www.example.com", "+site: https://preview.example.com"],
    [" site: https://www.example.com", "+owners:", '+  "*": web'],
  ),
  "expired-waiver": { language: "yaml", fails: waiver("2026-04-30"), passes: waiver("2026-06-30") },
  "expired-baseline": { language: "yaml", fails: entry("2026-04-30"), passes: entry("2026-06-30") },
  "stale-baseline": undefined,
};
