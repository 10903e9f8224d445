import { defineGate } from "../../core/gate.ts";
import { options } from "./options.ts";
import { rules } from "./rules.ts";

/** Does the environment have what the application needs? */
export const gate = defineGate({
  id: "env-vars",
  title: "Environment variables",
  question:
    "Are all variables the application needs set, valid, and kept out of the browser and the repository?",
  options,
  rules,
  async notApplicable(given, context) {
    const { notApplicable } = await import("./applicable.ts");
    return notApplicable(given, context);
  },
  async check(given, context) {
    const { assertOptions } = await import("./assert-options.ts");
    await assertOptions(given, context);
  },
  async *run(given, context) {
    const { checkVariables } = await import("./run.ts");
    return yield* checkVariables(given, context);
  },
});
