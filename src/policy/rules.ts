import { defineRules, type PlatformFix, rule } from "../core/rule.ts";

/** Somebody besides the author has to agree. */
const reviewedByOwners: PlatformFix[] = [
  {
    platform: "GitHub",
    text: "In CODEOWNERS, name who has to approve changes to the policy:",
    snippet: "/launch-ready.yml  @acme/leads",
  },
];

/** A setting as it is and as the change would have it. */
export interface SettingChange extends Record<string, unknown> {
  was: string;
  becomes: string;
}

/** What can be wrong with the policy itself. Subjects are keys of the configuration, or entries of the baseline. */
export const rules = defineRules("policy", {
  loosened: rule<SettingChange>({
    title: "The change loosens its own gates",
    subject: "policy",
    severity: "warning",
    impact: "security",
    message: (subject, { was, becomes }) => `${subject} would go from ${was} to ${becomes}`,
    why: "A pull request that switches off the gate that would have stopped it ships what nobody has looked at.",
    fix: "Have the loosening reviewed on its own; until it is merged, the base branch's policy applies.",
    fixes: reviewedByOwners,
  }),
  "changed-checks": rule<SettingChange>({
    title: "The change alters what the gates check",
    subject: "policy",
    severity: "note",
    impact: "support",
    message: (subject, { was, becomes }) => `${subject} goes from ${was} to ${becomes}`,
    why: "A gate that checks something different can be green for a different reason.",
    fix: "Review the change to the configuration as you would review code.",
    fixes: reviewedByOwners,
  }),
  "expired-waiver": rule<{ rule: string; owner: string; until: string; reason: string }>({
    title: "A waiver has expired",
    subject: "policy",
    severity: "warning",
    impact: "support",
    message: (subject, { rule: id, until, owner }) =>
      `the waiver of ${id} for ${subject} expired on ${until} (${owner})`,
    why: "What was accepted for a while is open again, and nobody has made a new decision.",
    fix: "Fix what was waived and remove the waiver, or agree on a new date with its owner.",
  }),
  "expired-baseline": rule<{ rule: string; owner: string; until: string }>({
    title: "A baseline entry has expired",
    subject: "policy",
    severity: "warning",
    impact: "support",
    message: (subject, { rule: id, until, owner }) =>
      `the baseline's ${id} for ${subject} expired on ${until} (${owner})`,
    why: "An old fault was tolerated until a date that has passed.",
    fix: 'Fix it, or run "launch-ready baseline" with a new date once its owner has agreed.',
  }),
  /** `entry` is the fingerprint that the entry tolerates. */
  "stale-baseline": rule<{ rule: string; entry: string }>({
    title: "A baseline entry is no longer needed",
    subject: "policy",
    severity: "note",
    impact: "support",
    message: (subject, { rule: id }) =>
      `the baseline still holds ${id} for ${subject}, which is no longer there`,
    why: "An entry that stays would hide the same fault when it comes back.",
    fix: 'Run "launch-ready baseline" again, which removes the entry.',
  }),
});
