import { isMapping, type Raw } from "../config/merge.ts";

/**
 * Which parts of the configuration a pull request may bring along and which stay the base branch's: a change must not
 * switch off its own gate. Held by the base are the policy with its waivers, the path filter, the commands of a
 * promotion, which gates are off, and the options by which a gate looks away from the change itself. Everything else is
 * taken from the head, so that a change to what is checked can be tried where it is made.
 */

const heldKeys = ["policy", "paths", "deployment"] as const;

/** Options that only say what of the repository is not looked at. Dropping them can do no harm outside. */
const heldOptions: Readonly<Record<string, readonly string[] | "all">> = {
  "secret-scan": "all",
  "env-vars": ["ignore"],
};

/** Whether a gate's value in the configuration switches it off. */
export function isOff(options: unknown): boolean {
  return options === "off" || options === false;
}

/** The head's configuration with the parts that the base holds put back. Both are as their files have them. */
export function withBasePolicy(head: Raw, base: Raw): Raw {
  const merged = heldBy(head, base);
  const names = Object.keys(environmentsOf(head));
  if (names.length === 0 && !base["environments"]) return merged;
  const environments = environmentsOf(base);
  const all = [...new Set([...names, ...Object.keys(environments)])];
  const overlay = (from: Raw, name: string): Raw => (isMapping(from[name]) ? from[name] : {});
  return {
    ...merged,
    environments: Object.fromEntries(
      all.map((name) => [name, heldBy(overlay(environmentsOf(head), name), overlay(environments, name))]),
    ),
  };
}

function environmentsOf(config: Raw): Raw {
  return isMapping(config["environments"]) ? config["environments"] : {};
}

function heldBy(head: Raw, base: Raw): Raw {
  const merged: Raw = { ...head };
  for (const key of heldKeys) {
    if (Object.hasOwn(base, key)) merged[key] = base[key];
    else delete merged[key];
  }
  const gates = trustedGates(head["gates"], base["gates"]);
  if (gates === undefined) delete merged["gates"];
  else merged["gates"] = gates;
  return merged;
}

function trustedGates(head: unknown, base: unknown): unknown {
  if (head !== undefined && head !== null && !isMapping(head)) return head;
  const ours: Raw = isMapping(head) ? head : {};
  const theirs: Raw = isMapping(base) ? base : {};
  const ids = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  if (ids.length === 0) return head;
  const entries = ids.map((id) => [id, trustedOptions(id, ours, theirs)] as const);
  return Object.fromEntries(entries.filter(([, options]) => options !== undefined));
}

/** A gate's value; undefined when it is not to be listed. */
function trustedOptions(id: string, head: Raw, base: Raw): unknown {
  const listed = Object.hasOwn(base, id);
  const ours = head[id];
  const theirs = base[id];
  if (!Object.hasOwn(head, id) || isOff(ours)) return listed ? (theirs ?? {}) : undefined;
  const held = heldOptions[id];
  if (held === undefined || isOff(theirs)) return ours ?? {};
  if (held === "all") return listed ? (theirs ?? {}) : {};
  if (ours !== null && ours !== undefined && !isMapping(ours)) return ours;
  const merged: Raw = { ...ours };
  for (const key of held) {
    if (isMapping(theirs) && Object.hasOwn(theirs, key)) merged[key] = theirs[key];
    else delete merged[key];
  }
  return merged;
}
