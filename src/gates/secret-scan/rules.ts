import { defineRules, rule } from "../../core/rule.ts";

/** What every finding of a secret is told with. Nothing here is the secret itself. */
export type SecretArgs = {
  /** Id of the secret rule that matched. */
  secretRule: string;
  provider: string;
  /** What it is: `personal access token`. */
  title: string;
  /** First characters and length: `ghp_… (40 characters)`. */
  preview: string;
  /** Where it is, in words: `src/a.js`, `the message of commit 1a2b3c4`. */
  where: string;
  /** The commit that brought it in, short; empty when it is not committed. */
  commit: string;
  /** Name of that commit's author. */
  author?: string;
  /** Whether the default branch holds that commit; absent where nobody can tell. */
  onDefaultBranch?: boolean;
  /** `head`: in the files now; `history`: in commits only; `worktree`: not committed. */
  state: string;
  /** What to do first. */
  advice: string;
  /** How it was hidden, outermost first: `base64`. */
  via: readonly string[];
  /** Name it is assigned to, or of the variable whose value it is. */
  name?: string;
  [key: string]: unknown;
};

/** What a finding about a comment that mutes another is told with. */
export type IgnoreArgs = {
  directive: string;
  secretRule: string;
  provider: string;
  title: string;
  where: string;
  reason: string;
  /** Whether the comment takes effect. */
  effective: boolean;
  [key: string]: unknown;
};

/** What a finding about a comment that mutes nothing is told with. */
export type UnusedIgnoreArgs = {
  directive: string;
  /** The rules it names; empty for all. */
  rules: readonly string[];
  [key: string]: unknown;
};

function placeOf({ where, via, commit }: SecretArgs): string {
  const hidden = via.length === 0 ? "" : ` (hidden in ${via.join(" in ")})`;
  const origin = commit === "" ? "" : `, added in commit ${commit}`;
  return `in ${where}${hidden}${origin}`;
}

function placed(args: SecretArgs): string {
  return `${placeOf(args)}. ${args.advice}`;
}

function nameOf({ provider, title, preview }: SecretArgs): string {
  // "JSON Web Token token" says it twice.
  const name = provider.toLowerCase().endsWith(` ${title}`) ? provider : `${provider} ${title}`;
  return `${name} ${preview}`;
}

function sentence(_subject: string, args: SecretArgs): string {
  return `${nameOf(args)} ${placed(args)}`;
}

const references = [
  "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
  "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
];

function nothingMuted(directive: string, rules: readonly string[]): string {
  if (rules.length > 0) return `${rules.join(", ")} finds nothing there`;
  return directive.startsWith("launch-ready") ? "it names no rule" : "nothing is found there";
}

export const rules = defineRules("secret-scan", {
  "provider-secret": rule<SecretArgs>({
    title: "Provider secret",
    subject: "file",
    severity: "error",
    impact: "security",
    message: sentence,
    why: "Anyone who can read the repository or its history can use the account this secret belongs to, at your expense.",
    fix: "Revoke the secret with its provider, issue a new one, and keep it in the environment or a secret store.",
    references,
  }),
  "private-key": rule<SecretArgs>({
    title: "Private key",
    subject: "file",
    severity: "error",
    impact: "security",
    message: sentence,
    why: "Anyone who holds the key can impersonate you, read what is encrypted for you, or sign in your name.",
    fix: "Replace the key pair wherever its public half is trusted, and keep the new private half out of the repository.",
    references,
  }),
  "own-secret": rule<SecretArgs>({
    title: "One of your own secrets",
    subject: "file",
    severity: "error",
    impact: "security",
    message: (_subject, args) => `The value of ${args.name} ${args.preview} is ${placed(args)}`,
    why: "A secret that production uses is about to ship to whoever can download the build or read the repository.",
    fix: "Find out how the value got here, issue a new one, and keep it out of builds and commits.",
    references,
  }),
  "generic-secret": rule<SecretArgs>({
    title: "Value that looks like a secret",
    subject: "file",
    severity: "warning",
    impact: "security",
    message: (subject, args) =>
      args.name === undefined
        ? sentence(subject, args)
        : `${args.name} is assigned a value that looks like a secret, ${args.preview}, ${placed(args)}`,
    why: "A password or key in the code is known to everyone who ever sees the code, and cannot be changed without a release.",
    fix: "If it is a real secret, change it and read the new one from the environment; if not, add a comment on the same line: launch-ready-ignore assigned-secret -- why it is not a secret.",
    references,
  }),
  "wrong-checksum": rule<SecretArgs>({
    title: "Token with a wrong checksum",
    subject: "file",
    severity: "note",
    impact: "support",
    message: (_subject, args) =>
      `${nameOf(args)} ${placeOf(args)} has a wrong checksum: ${args.provider} never issued it`,
    why: "The provider never issued this token: it is made up, mistyped or cut off. The real one may be nearby, or be missing where this one is used.",
    fix: "If it is made up, there is nothing to do; if it was copied by hand, find the real one and keep that out of the repository.",
    references,
  }),
  "ignore-added": rule<IgnoreArgs>({
    title: "The change mutes its own finding",
    subject: "file",
    severity: "warning",
    impact: "security",
    message: (_subject, args) =>
      args.effective
        ? `A comment (${args.directive}) that this change adds mutes ${args.provider} ${args.title} in ${args.where}: "${args.reason}".`
        : `A comment (${args.directive}) that this change adds would mute ${args.provider} ${args.title} in ${args.where}; it is not allowed to.`,
    why: "Whoever adds a secret can also add the comment that hides it: a second person should agree.",
    fix: "Have a reviewer confirm that the value is not a secret; once the comment is on the base branch, this is no longer reported.",
  }),
  "unused-ignore": rule<UnusedIgnoreArgs>({
    title: "Comment that mutes nothing",
    subject: "file",
    severity: "note",
    impact: "support",
    message: (subject, { directive, rules }) =>
      `A comment (${directive}) in ${subject} mutes nothing: ${nothingMuted(directive, rules)}`,
    why: "A comment that outlives what it muted would hide the next secret on that line.",
    fix: "Remove the comment, or name the rule that finds the secret: launch-ready-ignore stripe-secret-key -- why it is not a secret.",
  }),
  "publishable-key": rule<SecretArgs>({
    title: "Publishable key",
    subject: "file",
    severity: "note",
    impact: "support",
    message: sentence,
    why: "The key is meant to be seen by visitors, but it should belong to the right account and be limited to your domains.",
    fix: "Check that it is the key for the right environment, and that the provider restricts where it may be used.",
  }),
});
