import type { Gate } from "../core/gate.ts";

/** One gate before its declaration is loaded: enough to list it. */
interface CatalogueEntry {
  /** The gate's own title; a test keeps the two equal. */
  title: string;
  /** Each gate is a chunk of its own, loaded when it is planned. */
  load: () => Promise<Gate>;
}

/** Every gate, in the order reports show them. */
const catalogue = {
  "secret-scan": { title: "Secret scan", load: async () => (await import("./secret-scan/index.ts")).gate },
  "env-vars": {
    title: "Environment variables",
    load: async () => (await import("./env-vars/index.ts")).gate,
  },
  "redirect-crawl": {
    title: "Redirect crawl",
    load: async () => (await import("./redirect-crawl/index.ts")).gate,
  },
  "smoke-test": { title: "Smoke test", load: async () => (await import("./smoke-test/index.ts")).gate },
  "dns-records": { title: "DNS records", load: async () => (await import("./dns-records/index.ts")).gate },
  "cache-headers": {
    title: "Cache headers",
    load: async () => (await import("./cache-headers/index.ts")).gate,
  },
  "endpoint-timing": {
    title: "Endpoint timing",
    load: async () => (await import("./endpoint-timing/index.ts")).gate,
  },
} satisfies Record<string, CatalogueEntry>;

export type GateId = keyof typeof catalogue;

/** Ids of all gates, in report order. */
export const gateIds = Object.keys(catalogue) as GateId[];

/** Whether `id` names a gate. */
export function isGateId(id: string): id is GateId {
  return Object.hasOwn(catalogue, id);
}

/** The title of one gate, without loading it. */
export function gateTitle(id: GateId): string {
  return catalogue[id].title;
}

/** Loads the declaration of one gate. */
export function loadGate(id: GateId): Promise<Gate> {
  return catalogue[id].load();
}

/** Loads the declarations of all gates, in report order. */
export function loadAllGates(): Promise<Gate[]> {
  return Promise.all(gateIds.map(loadGate));
}
