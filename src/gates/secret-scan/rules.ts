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
  /** `head`: in the files now; `history`: in commits only; `worktree`: not committed. */
  state: string;
  /** What to do first. */
  advice: string;
  [key: string]: unknown;
};

function sentence(_subject: string, args: SecretArgs): string {
  const origin = args.commit === "" ? "" : `, brought in by commit ${args.commit}`;
  return `${args.provider} ${args.title} ${args.preview} in ${args.where}${origin}. ${args.advice}`;
}

const references = [
  "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
  "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
];

export const rules = defineRules("secret-scan", {
  "provider-secret": rule<SecretArgs>({
    title: "Secret of a provider",
    subject: "file",
    severity: "error",
    impact: "security",
    message: sentence,
    why: "Whoever reads the repository or its history can use the account the secret belongs to, at your cost.",
    fix: "Revoke the secret at its provider, issue a new one, and keep that in the environment or a secret store.",
    references,
  }),
  "private-key": rule<SecretArgs>({
    title: "Private key",
    subject: "file",
    severity: "error",
    impact: "security",
    message: sentence,
    why: "Whoever holds the key can pose as you, read what is encrypted for you, or sign in your name.",
    fix: "Replace the key pair wherever its public half is trusted, and keep the new private half out of the repository.",
    references,
  }),
  "publishable-key": rule<SecretArgs>({
    title: "Publishable key",
    subject: "file",
    severity: "note",
    impact: "support",
    message: sentence,
    why: "The key is meant to be seen by visitors, but it should belong to the right account and be limited to your domains.",
    fix: "Check that it is the key of the right environment and that the provider limits where it may be used from.",
  }),
});
