import type { RuleExamples } from "../../core/rule-example.ts";
import type { rules } from "./rules.ts";

/** Examples of the gate's rules. Secrets are cut short, so that no scan takes one for real. */
export const examples: RuleExamples<keyof typeof rules> = {
  "provider-secret": {
    language: "js",
    fails: 'const github = new Octokit({ auth: "ghp_…" });',
    passes: "const github = new Octokit({ auth: process.env.GITHUB_TOKEN });",
  },
  "private-key": {
    language: "js",
    fails: "const signingKey = `-----BEGIN PRIVATE KEY-----\n…`;",
    passes: "const signingKey = process.env.SIGNING_KEY;",
  },
  "own-secret": {
    given: { language: "dotenv", text: "# what the job has\nMAIL_TOKEN=7f3a…" },
    language: "js",
    fails: '// dist/app.js\nfetch("/mail", { headers: { "x-token": "7f3a…" } });',
    passes: '// dist/app.js\nfetch("/mail");',
  },
  "generic-secret": {
    language: "js",
    fails: 'const database = { user: "shop", password: "vK9$…" };',
    passes: 'const database = { user: "shop", password: process.env.DB_PASSWORD };',
  },
  "wrong-checksum": {
    given: {
      language: "text",
      text: "GitHub's tokens end with six characters that are the checksum of those before",
    },
    language: "js",
    fails: 'const github = new Octokit({ auth: "ghp_…000000" });',
    passes: "const github = new Octokit({ auth: process.env.GITHUB_TOKEN });",
  },
  "ignore-added": {
    language: "diff",
    fails:
      '+const github = "ghp_…"; // launch-ready-ignore github-personal-access-token -- only for the demo',
    passes: "+const github = process.env.GITHUB_TOKEN;",
  },
  "unused-ignore": {
    language: "js",
    fails: "const port = 8080; // launch-ready-ignore assigned-secret -- not a password",
    passes: "const port = 8080;",
  },
  "publishable-key": {
    language: "js",
    fails: 'const stripe = Stripe("pk_live_…");',
    passes: "const stripe = Stripe(process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY);",
  },
};
