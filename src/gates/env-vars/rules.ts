import { defineRules, type PlatformFix, rule } from "../../core/rule.ts";

/** A value that is there and wrong. */
const setAnew: PlatformFix[] = [
  {
    platform: "GitHub",
    text: "For a secret (for a variable, gh variable set):",
    snippet: "gh secret set NAME --env production",
  },
  { platform: "Vercel", text: "Project → Settings → Environment Variables, then deploy again." },
  { platform: "Netlify", text: "Site configuration → Environment variables, then deploy again." },
];

/** Rules of the `env-vars` gate. No argument ever holds a value. */
export const rules = defineRules("env-vars", {
  missing: rule<{ declaredIn: string; environment?: string }>({
    title: "Variable missing",
    subject: "variable",
    severity: "error",
    impact: "revenue",
    message: (name, { declaredIn, environment }) =>
      `${name} is not set${environment ? ` in ${environment}` : ""}; ${declaredIn} needs it`,
    why: "The application starts without it, or does not start, and the first customer finds out.",
    fix: "Set it where the application runs, and pass it to this step: env: { NAME: ${{ secrets.NAME }} }.",
    fixes: [
      {
        platform: "GitHub",
        text: "An environment's secret is only available to jobs that name the environment.",
        snippet: "jobs:\n  deploy:\n    environment: production",
      },
      { platform: "Vercel", text: "Project → Settings → Environment Variables, then deploy again." },
      { platform: "Netlify", text: "Site configuration → Environment variables, then deploy again." },
    ],
    references: [
      "https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions",
    ],
  }),
  empty: rule<{ declaredIn: string; source: string }>({
    title: "Variable empty",
    subject: "variable",
    severity: "error",
    impact: "revenue",
    message: (name, { source, declaredIn }) => `${name} is empty in ${source}; ${declaredIn} needs a value`,
    why: "Code that only checks whether the variable exists takes the empty string for a value.",
    fix: "Give it a value; on GitHub a secret that does not exist, or that the job may not see, reads as an empty string.",
  }),
  placeholder: rule<{ source: string; form: string }>({
    title: "Placeholder instead of a value",
    subject: "variable",
    severity: "error",
    impact: "revenue",
    message: (name, { source, form }) => `${name} in ${source} holds a placeholder (${form})`,
    why: "The application starts and looks healthy until it first uses the value.",
    fix: "Replace the placeholder with the real value.",
    fixes: setAnew,
  }),
  mismatch: rule<{ source: string; expected: string; lengthClass: string }>({
    title: "Value has the wrong form",
    subject: "variable",
    severity: "error",
    impact: "revenue",
    message: (name, { source, expected, lengthClass }) =>
      `${name} in ${source} is not ${expected} (it has ${lengthClass})`,
    why: "A test key in production takes no payments; a malformed URL or number fails at its first use.",
    fix: "Correct the value where it is set.",
    fixes: setAnew,
  }),
  "local-address": rule<{ source: string; environment: string }>({
    title: "Production points to a local address",
    subject: "variable",
    severity: "error",
    impact: "revenue",
    message: (name, { source, environment }) =>
      `${name} in ${source} is an address of this machine, and the environment is ${environment}`,
    why: "An image with localhost baked in boots, serves and passes its health check, but reaches nothing.",
    fix: "Set it to the address of the service that production uses.",
    fixes: setAnew,
  }),
  undeclared: rule<{ expression: string; fallback: boolean; places: number }>({
    title: "Variable used but not declared",
    subject: "variable",
    severity: "warning",
    impact: "support",
    message: (name, { expression, fallback, places }) =>
      `${expression} is used${places > 1 ? ` in ${places} places` : ""}, but ${name} is declared nowhere${fallback ? " (the code has a default)" : ""}`,
    why: "Whoever sets up the next environment does not know that it is needed.",
    fix: "Add it to .env.example or to gates.env-vars.required, or to `ignore` when the platform sets it.",
  }),
  unused: rule<{ declaredIn: string }>({
    title: "Variable declared but not used",
    subject: "variable",
    severity: "note",
    impact: "support",
    message: (name, { declaredIn }) => `${declaredIn} declares ${name}, but no file uses it`,
    why: "Leftover variables keep secrets alive that nobody rotates.",
    fix: "Remove the declaration, and the value where it is set.",
  }),
  "client-exposed": rule<{ prefix: string; because: string }>({
    title: "Secret in browser code",
    subject: "variable",
    severity: "error",
    impact: "security",
    message: (name, { prefix, because }) => `${name} is sent to every browser (${prefix}*), but ${because}`,
    why: "Bundlers copy the value into JavaScript that anyone can read.",
    fix: "Use the secret on the server only, drop the prefix from its name, and revoke the value that was shipped.",
    fixes: [
      {
        platform: "Next.js",
        text: "Read the variable without NEXT_PUBLIC_ in a route handler or server action and call that from the page.",
      },
    ],
    references: [
      "https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser",
      "https://vite.dev/guide/env-and-mode#env-variables",
    ],
  }),
  "env-file-committed": rule<{ names: string[]; secrets: number }>({
    title: "Environment file in the repository",
    subject: "file",
    severity: "error",
    impact: "security",
    message: (path, { names, secrets }) =>
      secrets > 0
        ? `${path} is committed with ${secrets} secret value${secrets === 1 ? "" : "s"}`
        : `${path} is committed with values of ${names.length} variable${names.length === 1 ? "" : "s"}`,
    why: "Everybody with access to the repository, now or later, has the values.",
    fix: "Run git rm --cached on the file, add it to .gitignore, keep a .env.example without values, and rotate its secrets.",
    fixes: [
      {
        platform: "GitHub",
        text: "Remove the file, then turn on Settings → Advanced Security → Push protection, so that the next secret does not get in:",
        snippet: "git rm --cached .env && echo .env >> .gitignore",
      },
    ],
  }),
  "parsers-disagree": rule<{ reasons: string[] }>({
    title: "Parsers read this line differently",
    subject: "variable",
    severity: "note",
    impact: "support",
    message: (name, { reasons }) => `${name} is read differently by different parsers: ${reasons.join("; ")}`,
    why: "The value works on one machine and is a different one in Docker, in a shell or in a newer Node.",
    fix: "Write NAME=value, with single quotes when it has spaces, # or $.",
    references: ["https://nodejs.org/api/util.html#utilparseenvcontent"],
  }),
  "duplicate-key": rule<{ lines: number[] }>({
    title: "Variable set twice in one file",
    subject: "variable",
    severity: "warning",
    impact: "support",
    message: (name, { lines }) =>
      `${name} is set ${lines.length} times in one file (lines ${lines.join(", ")})`,
    why: "Only one of them counts, and whoever changes the other wonders why nothing happens.",
    fix: "Remove all but one.",
  }),
});
