import { z } from "zod";
import type { Finding } from "../core/finding.ts";
import { defineGate, type Gate, type Outcome } from "../core/gate.ts";
import type { GateResult } from "../suite/run.ts";
import { rules } from "./rules.ts";

/** What the policy's part of the report is made of. */
export interface PolicyOutcome {
  findings: Finding[];
  /** Counts by unit: `waivers`, `baseline entries`. */
  checked: Record<string, number>;
  inconclusive: string[];
  /** Findings that only hold when no other shard speaks against them. */
  unsettled: Finding[];
}

/**
 * The policy as a gate of the report: its rules are judged, waived and shown like any other's. It is not asked for by
 * name and asks nothing of the world; what it says is worked out around the other gates' results.
 */
export const gate: Gate = defineGate({
  id: "policy",
  title: "Policy",
  question: "Are the policy, its waivers and its baseline still as agreed?",
  options: z.strictObject({}),
  rules,
  async *run(): AsyncGenerator<Finding, Outcome, void> {
    return {};
  },
});

/** The policy's findings in the form in which gates bring theirs back. */
export function policyResult({ findings, checked, inconclusive, unsettled }: PolicyOutcome): GateResult {
  return {
    gate,
    options: {},
    findings,
    dropped: 0,
    coverage: { checked, skipped: [] },
    outcome: {
      ...(inconclusive.length > 0 ? { inconclusive } : {}),
      ...(unsettled.length > 0 ? { unsettled } : {}),
    },
    startedMs: 0,
    durationMs: 0,
  };
}
