import type { Gate } from "../core/gate.ts";
import { loadAllGates } from "../gates/catalogue.ts";
import { gate as policy } from "../policy/gate.ts";
import { gate as promotion } from "./promotion/gate.ts";

/**
 * Every gate a report may hold: those that can be asked for, and the suite's own, which speak when there is reason
 * to.
 */
export async function loadReportedGates(): Promise<Gate[]> {
  return [...(await loadAllGates()), policy, promotion];
}
