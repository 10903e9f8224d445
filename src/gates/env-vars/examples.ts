import type { ExampleText, RuleExample, RuleExamples } from "../../core/rule-example.ts";
import type { rules } from "./rules.ts";

/** Values as the job has them. */
function values(given: ExampleText, fails: string, passes: string): RuleExample {
  return { given, language: "dotenv", fails, passes };
}

const listed = (text: string): ExampleText => ({ language: "dotenv", text: `# .env.example\n${text}` });

/** Examples of the gate's rules. */
export const examples: RuleExamples<keyof typeof rules> = {
  missing: values(listed("SMTP_HOST="), "# SMTP_HOST is not set", "SMTP_HOST=smtp.mail.test"),
  empty: values(listed("SMTP_HOST="), "SMTP_HOST=", "SMTP_HOST=smtp.mail.test"),
  placeholder: values(listed("SMTP_USER="), "SMTP_USER=changeme", "SMTP_USER=shop"),
  mismatch: values(
    { language: "yaml", text: "required:\n  - { name: SMTP_PORT, type: port }" },
    "SMTP_PORT=smtp",
    "SMTP_PORT=587",
  ),
  "local-address": values(
    { language: "yaml", text: "# environment: production\nrequired: [API_URL]" },
    "API_URL=http://localhost:3000",
    "API_URL=https://api.shop.test",
  ),
  undeclared: {
    given: { language: "js", text: "const host = process.env.SMTP_HOST;" },
    language: "dotenv",
    fails: "# .env.example\nSMTP_PORT=",
    passes: "# .env.example\nSMTP_PORT=\nSMTP_HOST=",
  },
  unused: {
    given: listed("SMTP_HOST=\nSMTP_PORT="),
    language: "js",
    fails: "const port = process.env.SMTP_PORT;",
    passes: "const host = process.env.SMTP_HOST;\nconst port = process.env.SMTP_PORT;",
  },
  "client-exposed": {
    language: "dotenv",
    fails: "# .env.example\nNEXT_PUBLIC_DATABASE_URL=",
    passes: "# .env.example\nDATABASE_URL=",
  },
  "env-file-committed": {
    language: "sh",
    fails: "$ git ls-files '.env*'\n.env\n.env.example",
    passes: "$ git ls-files '.env*'\n.env.example",
  },
  "parsers-disagree": {
    language: "dotenv",
    fails: 'GREETING="Only $PRICE today"',
    passes: "GREETING='Only $PRICE today'",
  },
  "duplicate-key": {
    language: "dotenv",
    fails: "SMTP_PORT=25\nSMTP_PORT=587",
    passes: "SMTP_PORT=587",
  },
};
