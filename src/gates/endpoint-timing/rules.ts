import { defineRules, rule } from "../../core/rule.ts";

/** A percentile with the bounds of its confidence interval, in ms. */
type Measured = { p95: number; lower: number; upper: number; budget: number; samples: number };

/** Every way an endpoint can be too slow. */
export const rules = defineRules("endpoint-timing", {
  "over-budget": rule<Measured>({
    title: "Endpoint slower than its budget",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { p95, lower, budget, samples }) =>
      `${subject} answers 95 % of requests within ${p95} ms, with 95 % confidence not within less than ${lower} ms; its budget is ${budget} ms (${samples} requests).`,
    why: "Customers wait, and leave: most visits run into one of the slowest 5 % of requests.",
    fix: "Find out where the time goes: have the server send Server-Timing, and compare with the previous deployment.",
  }),
  "near-budget": rule<Measured>({
    title: "Endpoint may be slower than its budget",
    subject: "url",
    severity: "warning",
    impact: "trust",
    message: (subject, { p95, lower, upper, budget }) =>
      `${subject} answers 95 % of requests within ${p95} ms; with 95 % confidence that is between ${lower} and ${upper === Number.POSITIVE_INFINITY ? "an unknown number of" : `${upper}`} ms, and its budget of ${budget} ms lies in between.`,
    why: "A little more load or data pushes it over.",
    fix: "Measure with more requests to be sure, and gain some headroom.",
  }),
  "slow-start": rule<{ time: number; budget: number }>({
    title: "Slow first request",
    subject: "url",
    severity: "warning",
    impact: "trust",
    message: (subject, { time, budget }) =>
      `${subject} took ${time} ms for the first request, over the budget of ${budget} ms for a cold start.`,
    why: "The first customer after a deployment, or after a quiet night, waits this long.",
    fix: "Keep an instance warm, or do less at startup; measure again right after a deployment.",
  }),
  errors: rule<{ failed: number; total: number; share: number }>({
    title: "Endpoint fails under light load",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { failed, total, share }) =>
      `${subject} failed ${failed} of ${total} requests (${Math.round(share * 1000) / 10} %).`,
    why: "Even a handful of simultaneous customers see errors.",
    fix: "Look at the server's log for the time of the run. If every request fails, load is not the cause; otherwise limits on connections, workers or memory usually are.",
  }),
  slower: rule<{ ratio: number; before: number; now: number }>({
    title: "Endpoint slower than in the last good run",
    subject: "url",
    severity: "warning",
    impact: "trust",
    message: (subject, { ratio, before, now }) =>
      `${subject} takes ${ratio} times as long as in the last good run: ${now} ms against ${before} ms (median).`,
    why: "Small losses with every deployment add up to a slow site that nobody decided on.",
    fix: "Look at what this deployment changed in the path of this request.",
  }),
  "concurrent-errors": rule<{ users: number; reason: string }>({
    title: "Flow fails with several users at once",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { users, reason }) => `${subject} fails with ${users} users at once: ${reason}.`,
    why: "What works for one customer breaks when a second one arrives.",
    fix: "Look for locks, state shared between sessions, and connection limits.",
  }),
  "concurrent-slow": rule<{ users: number; alone: number; together: number }>({
    title: "Flow slows down with several users at once",
    subject: "flow",
    severity: "warning",
    impact: "trust",
    message: (subject, { users, alone, together }) =>
      `${subject} takes ${together} ms with ${users} users at once, and ${alone} ms for one alone.`,
    why: "Requests wait for each other: under real traffic the site grinds to a halt.",
    fix: "Look for a lock, a pool of size one, or a single worker in the path of this step.",
  }),
});
