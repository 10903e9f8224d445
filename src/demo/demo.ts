import type { Change } from "../core/change.ts";
import { demoUser, startDemoApplication } from "./application.ts";
import { demoConfiguration, demoFlows, demoGates } from "./configuration.ts";
import { startDnsServer } from "./dns-server.ts";
import { createDemoRepository } from "./repository.ts";
import { demoZone } from "./zone.ts";

/** Everything the suite needs for a run that touches nothing but this machine. */
export interface Demo {
  /** Base URL of the shop. */
  site: string;
  /** `127.0.0.1:port` of the DNS server. */
  resolver: string;
  /** Work tree of the repository; its `launch-ready.yml` describes the rest. */
  root: string;
  change: Change;
  /** Environment variables of the imagined production job. */
  env: Readonly<Record<string, string>>;
  /** Gates the configuration names. */
  gates: readonly string[];
  stop(): Promise<void>;
}

/**
 * Starts shop and DNS on loopback and makes the repository, with planted faults or repaired.
 *
 * @param latencyMs How long every answer of the shop takes. Default: no longer than it needs.
 */
export async function startDemo({
  faulty,
  signal,
  latencyMs = 0,
}: {
  faulty: boolean;
  signal: AbortSignal;
  latencyMs?: number;
}): Promise<Demo> {
  const application = await startDemoApplication({ faulty, latencyMs });
  const dns = await startDnsServer({ zone: demoZone({ faulty }) });
  const files = { "launch-ready.yml": demoConfiguration(application.url, dns.address), ...demoFlows };
  const repository = await createDemoRepository({ faulty, files, signal });
  return {
    site: application.url,
    resolver: dns.address,
    root: repository.root,
    change: { event: "local", untrusted: false, base: repository.base, head: repository.head },
    env: environment(faulty),
    gates: demoGates,
    async stop() {
      await Promise.all([application.close(), dns.close(), repository.remove()]);
    },
  };
}

function environment(faulty: boolean): Record<string, string> {
  const common = { DEMO_PASSWORD: demoUser.password, SMTP_HOST: "mail.northwind.example" };
  if (faulty)
    return {
      ...common,
      STRIPE_SECRET_KEY: "changeme",
      SMTP_PORT: "smtp",
      NEXT_PUBLIC_ADMIN_SECRET: "kites-only-4711",
    };
  return {
    ...common,
    DATABASE_URL: "postgres://shop@db.northwind.example/shop",
    STRIPE_SECRET_KEY: ["sk", "live", "9fQz7LmT2vXc4RbN"].join("_"),
    SMTP_PORT: "587",
  };
}
