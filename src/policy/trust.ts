import { join } from "node:path";
import { interpolate } from "../config/interpolate.ts";
import { DEFAULT_CONFIG_FILE } from "../config/load.ts";
import { isMapping, type Raw } from "../config/merge.ts";
import type { Change } from "../core/change.ts";
import { ConfigurationError, codeOf, messageOf } from "../core/errors.ts";
import type { Redactor } from "../core/redactor.ts";
import { parseYaml, type ScalarTransform } from "../core/yaml-document.ts";
import { readTextFile } from "../probes/files.ts";
import { type BaseBranch, hasForeignConfiguration, openBaseBranch } from "./base-branch.ts";
import { withBasePolicy } from "./trusted.ts";

const MAX_CONFIG_BYTES = 1024 * 1024;

export interface TrustRequest {
  /** Absolute path of the folder under judgement. */
  root: string;
  change: Change;
  /** The configuration file as named by the user. */
  configFile?: string;
  /** `head` takes the change's own policy at its word. */
  configRef: "base" | "head";
  env: Readonly<Record<string, string | undefined>>;
  redactor: Redactor;
  signal: AbortSignal;
}

/** What the base branch has to say about a change's configuration. */
export interface Trust {
  /** Puts the base's policy, waivers and gate list into the head's configuration. */
  reshape?: (head: Raw) => Raw;
  /** Both files as they are written, for comparing. */
  base?: Raw;
  head?: Raw;
  /** The file where the head left the base: what the head itself did to it shows against this one. */
  fork?: Raw;
  branch?: BaseBranch;
  /** Why the base's word could not be had, one sentence. */
  problem?: string;
}

/**
 * Reads the configuration of the base commit when the change may have altered it.
 *
 * @returns Nothing to heed outside pull requests and merge groups, outside git, and with `config-ref: head`.
 */
export async function readTrust(request: TrustRequest): Promise<Trust> {
  const { change, root, configRef, signal } = request;
  const { base: commit } = change;
  if (configRef === "head" || commit === undefined || !hasForeignConfiguration(change)) return {};
  const branch = await openBaseBranch(root, commit, signal);
  if (branch === undefined) return {};
  const file = request.configFile ?? DEFAULT_CONFIG_FILE;
  if ("problem" in branch) {
    return {
      problem: `the base branch's ${file} could not be read, so it is unknown whether this change loosens its own gates: ${branch.problem}. Check out with fetch-depth: 0, or set config-ref: head.`,
    };
  }
  const [baseText, headText] = await Promise.all([branch.read(file), readHead(root, file)]);
  if (baseText === undefined && headText === undefined) return { branch };
  const head = headText === undefined ? {} : rawOf(headText, file);
  const base = baseText === undefined ? {} : rawOf(baseText, file);
  // A file that cannot be read on the base branch held nobody to anything; the change may be what mends it.
  if (base === undefined) return { branch };
  const values = baseText === undefined ? {} : (rawOf(baseText, file, lenient(request)) ?? {});
  const fork = headText === baseText ? base : await forkOf(branch, file);
  return {
    branch,
    base,
    reshape: (config) => withBasePolicy(config, values),
    ...(head ? { head } : {}),
    ...(fork ? { fork } : {}),
  };
}

async function forkOf(branch: BaseBranch, file: string): Promise<Raw | undefined> {
  const text = await branch.readAtFork(file);
  return text === undefined ? {} : rawOf(text, file);
}

async function readHead(root: string, file: string): Promise<string | undefined> {
  try {
    return await readTextFile(join(root, file), { maxBytes: MAX_CONFIG_BYTES, name: file });
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT" || thrown instanceof ConfigurationError) return undefined;
    throw thrown;
  }
}

/** A file's mapping; undefined when it is none. What is wrong with the head's file is told where it is loaded. */
function rawOf(text: string, file: string, transform?: ScalarTransform): Raw | undefined {
  try {
    const { value } = parseYaml(text, file, transform);
    if (value === null || value === undefined) return {};
    return isMapping(value) ? value : undefined;
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return undefined;
    throw new Error(`${file}: ${messageOf(thrown)}`, { cause: thrown });
  }
}

/** Fills in variables, and leaves those that are not set: most of the base's file is not used. */
function lenient({ env, redactor }: TrustRequest): ScalarTransform {
  return (text) => {
    try {
      return interpolate(text, env, redactor);
    } catch {
      return text;
    }
  };
}
