import type { Gate } from "../core/gate.ts";

/** Loads one gate's declaration. Each gate is a chunk of its own, loaded when it is planned. */
type GateLoader = () => Promise<Gate>;

/** Every gate, in the order reports show them. */
const loaders = {
  "secret-scan": async () => (await import("./secret-scan/index.ts")).gate,
  "env-vars": async () => (await import("./env-vars/index.ts")).gate,
  "redirect-crawl": async () => (await import("./redirect-crawl/index.ts")).gate,
  "smoke-test": async () => (await import("./smoke-test/index.ts")).gate,
  "dns-records": async () => (await import("./dns-records/index.ts")).gate,
  "cache-headers": async () => (await import("./cache-headers/index.ts")).gate,
} satisfies Record<string, GateLoader>;

export type GateId = keyof typeof loaders;

/** Ids of all gates, in report order. */
export const gateIds = Object.keys(loaders) as GateId[];

/** Whether `id` names a gate. */
export function isGateId(id: string): id is GateId {
  return Object.hasOwn(loaders, id);
}

/** Loads the declaration of one gate. */
export function loadGate(id: GateId): Promise<Gate> {
  return loaders[id]();
}

/** Loads the declarations of all gates, in report order. */
export function loadAllGates(): Promise<Gate[]> {
  return Promise.all(gateIds.map(loadGate));
}
