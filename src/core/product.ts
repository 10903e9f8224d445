import manifest from "../../package.json" with { type: "json" };

/** Name and version of this tool, and where its pages are. */
export const product = {
  name: "launch-ready",
  version: manifest.version,
  repository: "launch-ready/launch-ready",
  url: "https://github.com/launch-ready/launch-ready",
} as const;

/** The page that explains a rule. */
export function helpUri(ruleId: string): string {
  return `${product.url}/blob/v1/docs/rules/${ruleId}.md`;
}

/** Words on a command line of this tool's that tell what it starts itself from a run: a thread, a user's command. */
export const THREAD_COMMAND = "--thread";
export const EXEC_COMMAND = "--exec";
