import type { RuleExample, RuleExamples } from "../core/rule-example.ts";
import type { GateId } from "../gates/catalogue.ts";

/** Where the examples of each gate of a report are. */
const loaders: Record<GateId | "policy" | "promotion", () => Promise<{ examples: RuleExamples }>> = {
  "secret-scan": () => import("../gates/secret-scan/examples.ts"),
  "env-vars": () => import("../gates/env-vars/examples.ts"),
  "redirect-crawl": () => import("../gates/redirect-crawl/examples.ts"),
  "smoke-test": () => import("../gates/smoke-test/examples.ts"),
  "dns-records": () => import("../gates/dns-records/examples.ts"),
  "cache-headers": () => import("../gates/cache-headers/examples.ts"),
  "endpoint-timing": () => import("../gates/endpoint-timing/examples.ts"),
  policy: () => import("../policy/examples.ts"),
  promotion: () => import("./promotion/examples.ts"),
};

/** Loads the example of one rule, by its full id; undefined for a rule without one. */
export async function loadExample(id: string): Promise<RuleExample | undefined> {
  const [gate = "", name = ""] = id.split("/");
  if (!Object.hasOwn(loaders, gate)) return undefined;
  const { examples } = await loaders[gate as keyof typeof loaders]();
  return examples[name];
}
