import { defineRules, rule } from "../../core/rule.ts";

/** What can go wrong when a verdict is acted on. Subjects are programs and hosts. */
export const rules = defineRules("promotion", {
  "command-failed": rule<{ list: string; reason: string }>({
    title: "Promotion command failed",
    subject: "command",
    severity: "error",
    impact: "revenue",
    message: (subject, { list, reason }) => `${list}: ${subject} ${reason}`,
    why: "The deployment is neither promoted nor rolled back, and somebody has to finish it by hand.",
    fix: "Look at the command's output, finish by hand what it started, then fix the command.",
  }),
  "rollback-not-good": rule<{ gate: string; errors: number }>({
    title: "The site still fails after the rollback",
    subject: "host",
    severity: "error",
    impact: "revenue",
    message: (subject, { gate, errors }) =>
      `${gate} stops ${subject} after the rollback${errors > 0 ? ` (${errors} ${errors === 1 ? "error" : "errors"})` : ""}`,
    why: "Customers see a broken site although everybody believes it was rolled back.",
    fix: "Look at that gate's findings on the live site at once: the previous version may be broken, too.",
    fixes: [
      { platform: "Vercel", text: "Deployments → the last good one → Instant Rollback." },
      { platform: "Netlify", text: "Deploys → the last good one → Publish deploy." },
    ],
  }),
});
