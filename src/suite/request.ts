import type { LoadedConfig, Override } from "../config/load.ts";
import type { Change } from "../core/change.ts";
import type { Clock } from "../core/clock.ts";
import type { NetworkSettings } from "../core/network.ts";
import type { Redactor } from "../core/redactor.ts";
import type { ReportTarget } from "../core/report.ts";
import type { Known } from "../policy/known.ts";
import type { Trust } from "../policy/trust.ts";
import type { Plan } from "./plan.ts";
import type { Claim } from "./promotion/request.ts";
import type { RunOptions, SharedContext } from "./run.ts";

/** Everything one run needs to know. */
export interface RunRequest {
  /** Absolute path of the folder under judgement. */
  root: string;
  /** Gates asked for by name; empty for all that apply. */
  gates: readonly string[];
  configFile?: string;
  /** The configuration's text when it is not to be read from `root`. */
  configText?: string;
  environment?: string;
  /** Flags and inputs, laid over the file in order. */
  overrides: Override[];
  change: Change;
  target?: Pick<ReportTarget, "runUrl" | "sourceUrl">;
  env: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  redactor: Redactor;
  signal: AbortSignal;
  listener?: RunOptions["listener"];
  debug?: RunOptions["debug"];
  /** Whose policy, waivers and gate list hold for a pull request. Default: the base branch's. */
  configRef?: "base" | "head";
  /** Who remembers what was promoted or rolled back. Without any, the configuration's commands are not run. */
  claims?: (network: NetworkSettings) => readonly Claim[];
  /** Judges whatever the site serves: after a rollback that is another commit, and rightly so. */
  anyRevision?: boolean;
  /** `k/n`: this machine's share of the work. */
  shard?: string;
}

/** Whose word holds, and what was there before. */
export interface PolicySources {
  trust: Trust;
  known: Known | undefined;
}

/** A run's plan with everything that was settled before any gate started. */
export interface PreparedRun {
  request: RunRequest;
  loaded: LoadedConfig;
  plan: Plan;
  shared: SharedContext;
  policy: PolicySources;
}
