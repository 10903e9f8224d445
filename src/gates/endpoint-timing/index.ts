import { defineGate } from "../../core/gate.ts";
import { options } from "./options.ts";
import { rules } from "./rules.ts";

/** Measures endpoints under a light, steady load, and says with statistics whether they keep their budgets. */
export const gate = defineGate({
  id: "endpoint-timing",
  title: "Endpoint timing",
  question: "Do the key endpoints respond within their time budgets?",
  options,
  rules,
  asksSite: true,
  notApplicable({ routes, concurrency }, { site }) {
    if (!site) return "no site was given (`site:` or `--url`)";
    return routes.length === 0 && !concurrency ? "no routes are given" : undefined;
  },
  async check(options, context) {
    const { readRoutes } = await import("./route.ts");
    readRoutes(options, context.env);
    const { session, concurrency } = options;
    if (!session && !concurrency) return;
    const { checkSession } = await import("../../engines/flows/session.ts");
    const { flowOptions } = await import("./flow-options.ts");
    const smoke = flowOptions(options, context.siblings);
    if (session) await checkSession("gates.endpoint-timing.session", session, context, smoke);
    if (concurrency)
      await checkSession("gates.endpoint-timing.concurrency", { flow: concurrency.flow }, context, smoke);
  },
  async *run(options, context) {
    const { runEndpointTiming } = await import("./run.ts");
    return yield* runEndpointTiming(options, context);
  },
});
