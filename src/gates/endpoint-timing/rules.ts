import { defineRules, rule } from "../../core/rule.ts";

/** A percentile with the bounds of its confidence interval, in ms. */
type Measured = { p95: number; lower: number; upper: number; budget: number; samples: number };

/** Every way an endpoint can be too slow. */
export const rules = defineRules("endpoint-timing", {
  "over-budget": rule<Measured>({
    title: "An endpoint is slower than its budget",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { p95, lower, budget, samples }) =>
      `${subject} answers 95 % of requests within ${p95} ms, with 95 % confidence not within less than ${lower} ms; its budget is ${budget} ms (${samples} requests).`,
    why: "Customers wait, and leave: the slowest twentieth of requests is met by most visits.",
    fix: "Look where the time goes; let the server send Server-Timing to see inside it, and compare with the deploy before.",
  }),
  "near-budget": rule<Measured>({
    title: "An endpoint may be slower than its budget",
    subject: "url",
    severity: "warning",
    impact: "trust",
    message: (subject, { p95, lower, upper, budget }) =>
      `${subject} answers 95 % of requests within ${p95} ms; with 95 % confidence that is between ${lower} and ${upper === Number.POSITIVE_INFINITY ? "an unknown number of" : `${upper}`} ms, and its budget of ${budget} ms lies in between.`,
    why: "A little more load or data takes it over.",
    fix: "Measure with more requests to be sure, and win some distance to the budget.",
  }),
  "slow-start": rule<{ time: number; budget: number }>({
    title: "The first request is slow",
    subject: "url",
    severity: "warning",
    impact: "trust",
    message: (subject, { time, budget }) =>
      `${subject} took ${time} ms for the first request, over the budget of ${budget} ms for a cold start.`,
    why: "The first customer after a deploy, or after a quiet night, waits this long.",
    fix: "Keep an instance warm, or shorten what happens at start; measure again right after a deploy.",
  }),
  errors: rule<{ failed: number; total: number; share: number }>({
    title: "An endpoint fails when it is asked repeatedly",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { failed, total, share }) =>
      `${subject} failed ${failed} of ${total} requests (${Math.round(share * 1000) / 10} %).`,
    why: "A handful of customers at the same time already see errors.",
    fix: "Look at the server's log for the time of the run. Where every request fails, it is no matter of load; else limits on connections, workers or memory are the usual cause.",
  }),
  slower: rule<{ ratio: number; before: number; now: number }>({
    title: "An endpoint became slower than in the last good run",
    subject: "url",
    severity: "warning",
    impact: "trust",
    message: (subject, { ratio, before, now }) =>
      `${subject} takes ${ratio} times as long as in the last good run: ${now} ms against ${before} ms (median).`,
    why: "Small losses with every deploy add up to a slow site that nobody decided on.",
    fix: "Look at what this deploy changed on the way of this request.",
  }),
  "concurrent-errors": rule<{ users: number; reason: string }>({
    title: "A flow fails when several users do it at once",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { users, reason }) => `${subject} fails with ${users} users at once: ${reason}.`,
    why: "What works for one customer breaks when a second one comes.",
    fix: "Look for locks, shared state between sessions and limits on connections.",
  }),
  "concurrent-slow": rule<{ users: number; alone: number; together: number }>({
    title: "A flow gets slow when several users do it at once",
    subject: "flow",
    severity: "warning",
    impact: "trust",
    message: (subject, { users, alone, together }) =>
      `${subject} takes ${together} ms with ${users} users at once, and ${alone} ms for one alone.`,
    why: "Requests wait for each other: with real traffic the site stands still.",
    fix: "Look for a lock, a pool of size one, or a single worker on the way of this step.",
  }),
});
