import { defineGate } from "../../core/gate.ts";
import { options } from "./options.ts";
import { rules } from "./rules.ts";

/** Does each cache keep what it should, and nothing else? */
export const gate = defineGate({
  id: "cache-headers",
  title: "Cache headers",
  question: "Are static files cached, and private pages kept out of shared caches?",
  options,
  rules,
  asksSite: true,
  notApplicable(given, { site }) {
    const absolute = [...(given.static ?? []), ...given.private].some((entry) => /^https?:/.test(entry));
    return site || absolute ? undefined : "no site was given (`site:` or `--url`)";
  },
  async check(given, context) {
    const { assertSite } = await import("./site.ts");
    assertSite(given, context);
    const { session } = given;
    if (!session) return;
    const { checkSession } = await import("../../engines/flows/session.ts");
    const key = "gates.cache-headers.session";
    await checkSession(key, session, context);
    if (session.other?.flow) await checkSession(key, { ...session.other, flow: session.other.flow }, context);
  },
  async *run(given, context) {
    const { checkCaching } = await import("./run.ts");
    return yield* checkCaching(given, context);
  },
});
