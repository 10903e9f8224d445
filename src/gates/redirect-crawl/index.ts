import { defineGate } from "../../core/gate.ts";
import { options } from "./options.ts";
import { rules } from "./rules.ts";

/** Walks the site and judges every redirect it meets. */
export const gate = defineGate({
  id: "redirect-crawl",
  title: "Redirect crawl",
  question: "Does every URL a customer may type or click end on the right page, in at most one redirect?",
  options,
  rules,
  asksSite: true,
  sharded: true,
  notApplicable: ({ start }, { site }) =>
    site || start.some((one) => /^https?:/i.test(one)) ? undefined : "no site was given (`site:` or `--url`)",
  async check(options, context) {
    const { session, survive } = options;
    if (survive !== undefined) {
      const { readSurvivalList } = await import("./survival/read.ts");
      await readSurvivalList(options, context.root);
    }
    if (!session) return;
    const { checkSession } = await import("../../engines/flows/session.ts");
    await checkSession("gates.redirect-crawl.session", session, context);
  },
  async join(parts) {
    const { joinShares } = await import("./shares/join.ts");
    return joinShares(parts);
  },
  async *run(options, context) {
    const { runRedirectCrawl } = await import("./run.ts");
    return yield* runRedirectCrawl(options, context);
  },
});
