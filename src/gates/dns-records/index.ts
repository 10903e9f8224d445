import { defineGate } from "../../core/gate.ts";
import { options } from "./options.ts";
import { rules } from "./rules.ts";

/** Does DNS say what it should? */
export const gate = defineGate({
  id: "dns-records",
  title: "DNS records",
  question: "Do the domain's DNS records have the expected values on every server queried?",
  options,
  rules,
  notApplicable: ({ records }) =>
    Object.keys(records).length === 0
      ? "no records are expected: list them under gates.dns-records.records"
      : undefined,
  async check(given, context) {
    const { expectationsOf } = await import("./expectation.ts");
    await expectationsOf(given, context);
  },
  async *run(given, context) {
    const { checkRecords } = await import("./run.ts");
    return yield* checkRecords(given, context);
  },
});
