import { z } from "zod";
import { defineGate } from "../../core/gate.ts";
import { list } from "../../core/options.ts";
import { defaultFlows, flowsOption } from "../../engines/flows/schema.ts";
import { mailSchema } from "../../engines/mail/schema.ts";
import { rules } from "./rules.ts";

const options = z.strictObject({
  flows: flowsOption().optional(),
  tags: list(z.string()).optional().describe("Only flows with one of these tags run."),
  "skip-tags": list(z.string()).optional().describe("Flows with one of these tags do not run."),
  variables: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("Variables for all flows; a flow's own take precedence."),
  secrets: list(z.string()).optional().describe("Names of variables whose values never appear in a report."),
  mail: mailSchema.optional().describe("Where mail steps find their messages."),
  "at-once": z.number().int().min(1).max(64).default(4).describe("How many flows run in parallel."),
});

export type SmokeTestOptions = z.output<typeof options>;

/** Runs flows of HTTP steps as a customer would, and says which step of which flow broke. */
export const gate = defineGate({
  id: "smoke-test",
  title: "Smoke test",
  question: "Do the flows that earn money work on the deployed site?",
  options,
  rules,
  asksSite: true,
  async notApplicable({ flows }, { root, site }) {
    if (!site) return "no site was given (`site:` or `--url`)";
    if (flows) return undefined;
    const { findFiles } = await import("../../probes/glob.ts");
    const files = await findFiles(root, defaultFlows);
    return files.length > 0 ? undefined : "there are no flows (smoke/*.yml, smoke/*.hurl)";
  },
  async check(options, context) {
    const { readFlows } = await import("./run.ts");
    await readFlows(options, context);
  },
  async *run(options, context) {
    const { runSmokeTest } = await import("./run.ts");
    return yield* runSmokeTest(options, context);
  },
});
