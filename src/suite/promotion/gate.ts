import { z } from "zod";
import type { Finding } from "../../core/finding.ts";
import { defineGate, type Gate, type Outcome } from "../../core/gate.ts";
import { rules } from "./rules.ts";

/** The acting on the verdict as a gate of the report, so that its findings are judged and shown like any other's. */
export const gate: Gate = defineGate({
  id: "promotion",
  title: "Promotion",
  question: "Was the verdict acted on, and does the site work afterwards?",
  options: z.strictObject({}),
  rules,
  async *run(): AsyncGenerator<Finding, Outcome, void> {
    return {};
  },
});
