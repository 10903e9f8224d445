import type { SecretRule } from "./rule.ts";

/** What a report says about a rule, whoever wrote its pattern. */
export type RuleFacts = Pick<
  SecretRule,
  "id" | "provider" | "title" | "kind" | "confidence" | "generic" | "describe" | "revoke" | "documentation"
>;

/** A value that its name and its form make out to be secret, whosever it is. */
export const assignmentRule: RuleFacts = {
  id: "assigned-secret",
  provider: "Unknown provider:",
  title: "secret",
  kind: "secret",
  confidence: "medium",
  generic: true,
  revoke: {
    steps: "Change the value where it is used, and keep the new one in the environment or a secret store.",
  },
  documentation: "https://cwe.mitre.org/data/definitions/798.html",
};

/** The value of one of the project's own secret variables. */
export const knownValueRule: RuleFacts = {
  id: "own-secret",
  provider: "Your own",
  title: "secret",
  kind: "secret",
  confidence: "high",
  revoke: { steps: "Issue a new value for the variable, and find out how it got here." },
  documentation: "https://cwe.mitre.org/data/definitions/312.html",
};
