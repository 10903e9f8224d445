import type { Override } from "../config/load.ts";

/** What a run was asked for, from a command line or from an action's inputs. */
export interface RunArguments {
  gates: string[];
  config?: string;
  environment?: string;
  formats: string[];
  /** Folder for report files, as given. */
  output?: string;
  quiet: boolean;
  debug: boolean;
  shard?: string;
  /** Laid over the configuration file, in order. */
  overrides: Override[];
}
