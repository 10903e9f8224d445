import type { rules } from "../../src/gates/secret-scan/rules.ts";
import type { Example, Examples } from "./example.ts";

function code(fails: string, passes: string): Example {
  return { language: "js", fails, passes };
}

/** Examples of secret-scan's rules. Secrets are cut to what tells their kind. */
export const secretScanExamples: Examples<typeof rules> = {
  "provider-secret": code('const key = "sk_live_…";', "const key = process.env.STRIPE_SECRET_KEY;"),
  "private-key": {
    language: "text",
    fails: "-----BEGIN PRIVATE KEY-----\n…",
    passes: "-----BEGIN PUBLIC KEY-----\n…",
  },
  "own-secret": code(
    '// dist/app.js holds the value of SESSION_SECRET\nsign(data, "…");',
    "// on the server\nsign(data, process.env.SESSION_SECRET);",
  ),
  "generic-secret": code('const password = "…";', "const password = process.env.DB_PASSWORD;"),
  "wrong-checksum": code(
    'const token = "ghp_…"; // its last six characters are not the checksum of the others',
    "const token = process.env.GITHUB_TOKEN;",
  ),
  "ignore-added": code(
    'const key = "sk_live_…"; // launch-ready-ignore stripe-secret-key -- for now',
    "const key = process.env.STRIPE_SECRET_KEY;",
  ),
  "unused-ignore": code(
    "const key = process.env.STRIPE_SECRET_KEY; // launch-ready-ignore stripe-secret-key -- for now",
    "const key = process.env.STRIPE_SECRET_KEY;",
  ),
  "publishable-key": code(
    'const stripe = Stripe("pk_live_…"); // of which account, and limited to which domains?',
    "const stripe = Stripe(config.publishableKey);",
  ),
};
