import type { Config } from "../../config/schema.ts";
import type { Deployment } from "../../core/change.ts";
import type { Clock } from "../../core/clock.ts";
import type { Redactor } from "../../core/redactor.ts";
import type { Report } from "../../core/report.ts";

export type PromotionCommands = NonNullable<Config["deployment"]>;

/** Makes sure that a deployment is promoted or rolled back once, however often the workflow runs. */
export interface Claim {
  /** Whether the work behind `key` is still to be done; from then on it counts as begun. */
  take(key: string): Promise<boolean>;
  /** Says how it ended; after a failure it may be taken again. */
  settle(key: string, succeeded: boolean): Promise<void>;
}

export interface PromotionRequest {
  commands: PromotionCommands;
  /** The gates' verdict. */
  report: Report;
  deployment: Deployment;
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  claims: readonly Claim[];
  redactor: Redactor;
  clock: Clock;
  signal: AbortSignal;
  /** Runs the named gates again, once the rollback is done. */
  recheck: (gates: readonly string[]) => Promise<Report>;
}

/** Which of the configuration's lists of commands. */
export type ListName = "on-ship" | "on-stop";

/** The key that stands for "this list of commands, for this deployment of this commit". */
export function idempotencyKey(list: string, { id, sha }: Deployment): string {
  return `${list}/${id}/${sha}`;
}
