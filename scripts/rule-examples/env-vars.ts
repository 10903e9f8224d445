import type { rules } from "../../src/gates/env-vars/rules.ts";
import type { Example, Examples } from "./example.ts";

function dotenv(fails: string, passes: string): Example {
  return { language: "dotenv", fails, passes };
}

/** Examples of env-vars' rules. */
export const envVarsExamples: Examples<typeof rules> = {
  missing: dotenv(
    `# .env.example
DATABASE_URL=
# the environment has no DATABASE_URL`,
    `# .env.example
DATABASE_URL=
# the environment
DATABASE_URL=postgres://db.internal/shop`,
  ),
  empty: dotenv("DATABASE_URL=", "DATABASE_URL=postgres://db.internal/shop"),
  placeholder: dotenv("SMTP_HOST=<your smtp host>", "SMTP_HOST=smtp.provider.example"),
  mismatch: dotenv(
    `# required: [{ name: SMTP_PORT, type: port }]
SMTP_PORT=smtp`,
    `# required: [{ name: SMTP_PORT, type: port }]
SMTP_PORT=587`,
  ),
  "local-address": dotenv(
    `# environment: production
API_URL=http://localhost:4000`,
    `# environment: production
API_URL=https://api.example.com`,
  ),
  undeclared: {
    language: "js",
    fails: `// .env.example does not have SMTP_HOST
connect(process.env.SMTP_HOST);`,
    passes: `// .env.example: SMTP_HOST=
connect(process.env.SMTP_HOST);`,
  },
  unused: dotenv(
    `# .env.example; no file of the code uses OLD_API_URL
OLD_API_URL=
API_URL=`,
    `# .env.example
API_URL=`,
  ),
  "client-exposed": dotenv("NEXT_PUBLIC_DB_PASSWORD=…", "DB_PASSWORD=…"),
  "env-file-committed": {
    language: "sh",
    fails: `$ git ls-files
.env
package.json`,
    passes: `$ git ls-files
.env.example
.gitignore
package.json`,
  },
  "parsers-disagree": dotenv("GREETING=hello#world", "GREETING='hello#world'"),
  "duplicate-key": dotenv(
    `PORT=3000
PORT=8080`,
    "PORT=8080",
  ),
};
