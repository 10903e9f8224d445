import { isDeepStrictEqual } from "node:util";
import { isMapping, type Raw } from "../config/merge.ts";
import { type Policy, policySchema, type Waiver } from "../config/schema.ts";
import type { Finding } from "../core/finding.ts";
import { finding } from "../core/rule.ts";
import { type Severity, severities } from "../core/severity.ts";
import { matchesStars } from "../core/stars.ts";
import { rules, type SettingChange } from "./rules.ts";
import { isOff } from "./trusted.ts";

/** A key of the head's configuration whose value differs from the base's. */
export interface PolicyChange extends SettingChange {
  /** Where it stands in the file, for a line number. */
  path: PropertyKey[];
  /** The key as people read it, with what of it changed. */
  subject: string;
  /** True when less is checked or less is stopped; false when that cannot be told. */
  looser: boolean;
}

/** The severity a rule has by itself; undefined for an unknown rule. */
export type DefaultSeverity = (rule: string) => Severity | undefined;

/** Options by which a gate looks away. */
const lookingAway = new Set(["exclude", "ignore", "skip-tags", "allow", "disable"]);

/** Keys that decide what is judged, without being policy. */
const targetKeys = ["site", "domain", "revision", "timeout"] as const;

/** Compares two configurations as their files have them. Purely a function of both. */
export function policyChanges(
  base: Raw,
  head: Raw,
  defaultSeverity: DefaultSeverity = () => undefined,
): PolicyChange[] {
  const environments = (config: Raw): Raw =>
    isMapping(config["environments"]) ? config["environments"] : {};
  const names = [...new Set([...Object.keys(environments(base)), ...Object.keys(environments(head))])].sort();
  const overlays = names.flatMap((name) =>
    overlayChanges(mapping(environments(base)[name]), mapping(environments(head)[name]), defaultSeverity).map(
      (change) => ({
        ...change,
        path: ["environments", name, ...change.path],
        subject: `environments.${name}.${change.subject}`,
      }),
    ),
  );
  return [...overlayChanges(base, head, defaultSeverity), ...overlays];
}

/**
 * What of the head's differences from the base is the head's own doing: it shows against the file they both began with,
 * too. What only the base has changed since would not come in with the head.
 */
export function ownChanges(
  { fork, base, head }: { fork: Raw; base: Raw; head: Raw },
  defaultSeverity?: DefaultSeverity,
): PolicyChange[] {
  const open = new Set(policyChanges(base, head, defaultSeverity).map(({ subject }) => subject));
  return policyChanges(fork, head, defaultSeverity).filter(({ subject }) => open.has(subject));
}

/** Changes as findings of the policy. `lineOf` gives the line of a key in the head's file. */
export function changeFindings(
  changes: readonly PolicyChange[],
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Finding[] {
  return changes.map(({ subject, path, looser, was, becomes }) => {
    const line = lineOf(path);
    return finding(looser ? rules.loosened : rules["changed-checks"], {
      subject,
      args: { was, becomes },
      evidence: [{ kind: "comparison", label: "Base and head", expected: was, actual: becomes }],
      location: { path: file, ...(line === undefined ? {} : { line }) },
      identity: [was, becomes],
    });
  });
}

function overlayChanges(base: Raw, head: Raw, defaultSeverity: DefaultSeverity): PolicyChange[] {
  const policies = [policyOf(base), policyOf(head)] as const;
  return [
    ...failOnChanges(...policies),
    ...severityChanges(...policies, defaultSeverity),
    ...waiverChanges(...policies),
    ...baselineChanges(...policies),
    ...pathChanges(base, head),
    ...gateChanges(mapping(base["gates"]), mapping(head["gates"])),
    ...promotionChanges(mapping(base["deployment"]), mapping(head["deployment"])),
    ...targetKeys
      .filter((key) => !same(base[key], head[key]))
      .map((key) => change([key], key, show(base[key]), show(head[key]), false)),
    ...networkChanges(mapping(base["network"]), mapping(head["network"])),
  ];
}

function change(
  path: PropertyKey[],
  subject: string,
  was: string,
  becomes: string,
  looser = true,
): PolicyChange {
  return { path, subject, was, becomes, looser };
}

function mapping(value: unknown): Raw {
  return isMapping(value) ? value : {};
}

/** A policy that does not hold to its schema is told of elsewhere; here it counts as none. */
function policyOf(config: Raw): Policy {
  const parsed = policySchema.safeParse(config["policy"] ?? {});
  return parsed.success ? parsed.data : {};
}

/** How much a `fail-on` lets through: `note` nothing, `never` everything. */
function leniency(failOn: Policy["fail-on"]): number {
  const order = ["note", "warning", "error", "never"];
  return order.indexOf(failOn ?? "error");
}

function failOnChanges(base: Policy, head: Policy): PolicyChange[] {
  const [was, becomes] = [base["fail-on"], head["fail-on"]];
  if (leniency(becomes) <= leniency(was)) return [];
  return [change(["policy", "fail-on"], "policy.fail-on", was ?? "error", becomes ?? "error")];
}

function severityChanges(base: Policy, head: Policy, defaultSeverity: DefaultSeverity): PolicyChange[] {
  const order = [...severities, "off"];
  const ids = [...new Set([...Object.keys(base.rules ?? {}), ...Object.keys(head.rules ?? {})])].sort();
  return ids.flatMap((id) => {
    const [was, becomes] = [base.rules?.[id], head.rules?.[id]];
    // A rule nobody here knows is taken to be as severe as can be, and to fall back to the mildest.
    const before = was ?? defaultSeverity(id) ?? "error";
    const after = becomes ?? defaultSeverity(id) ?? "note";
    if (order.indexOf(after) <= order.indexOf(before)) return [];
    return [
      change(["policy", "rules", id], `policy.rules.${id}`, was ?? "its default", becomes ?? "its default"),
    ];
  });
}

/** Whether all that `narrow` waives is waived by `wide`, for at least as long. */
function covers(wide: Waiver, narrow: Waiver): boolean {
  const rule =
    wide.rule === narrow.rule || (wide.rule.endsWith("/*") && narrow.rule.startsWith(wide.rule.slice(0, -1)));
  return rule && matchesStars(narrow.subject, wide.subject) && wide.until >= narrow.until;
}

function waiverChanges(base: Policy, head: Policy): PolicyChange[] {
  return (head.waivers ?? []).flatMap((waiver, index) => {
    if (base.waivers?.some((theirs) => covers(theirs, waiver))) return [];
    const earlier = base.waivers?.find((one) => one.rule === waiver.rule && one.subject === waiver.subject);
    const was = earlier ? `waived until ${earlier.until}` : "not waived";
    const subject = `policy.waivers: ${waiver.rule} for ${waiver.subject}`;
    return [change(["policy", "waivers", index], subject, was, `waived until ${waiver.until}`)];
  });
}

function baselineChanges(base: Policy, head: Policy): PolicyChange[] {
  const changes: PolicyChange[] = [];
  if (head["new-only"] === true && base["new-only"] !== true) {
    changes.push(change(["policy", "new-only"], "policy.new-only", show(base["new-only"]), "true"));
  }
  if (head.baseline !== undefined && head.baseline !== base.baseline) {
    changes.push(change(["policy", "baseline"], "policy.baseline", show(base.baseline), show(head.baseline)));
  }
  return changes;
}

function pathChanges(base: Raw, head: Raw): PolicyChange[] {
  if (same(base["paths"], head["paths"]) || head["paths"] === undefined) return [];
  return [change(["paths"], "paths", show(base["paths"]), show(head["paths"]))];
}

/**
 * What is done about a verdict: loosened where a rollback, or the look at what it is worth, is taken away or becomes
 * another.
 */
function promotionChanges(base: Raw, head: Raw): PolicyChange[] {
  return ["on-ship", "on-stop", "recheck", "timeout"]
    .filter((key) => !same(base[key], head[key]))
    .map((key) => {
      const looser = ["on-stop", "recheck"].includes(key) && items(base[key]).length > 0;
      return change(["deployment", key], `deployment.${key}`, show(base[key]), show(head[key]), looser);
    });
}

/** By key only: a header's value may be a secret. */
function networkChanges(base: Raw, head: Raw): PolicyChange[] {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return keys
    .filter((key) => !same(base[key], head[key]))
    .map((key) => {
      const value = (config: Raw, present: string): string =>
        config[key] === undefined ? "absent" : present;
      return change(
        ["network", key],
        `network.${key}`,
        value(base, "one value"),
        value(head, "another"),
        false,
      );
    });
}

function gateChanges(base: Raw, head: Raw): PolicyChange[] {
  const ids = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return ids.flatMap((id) => {
    const path = ["gates", id];
    const subject = `gates.${id}`;
    const [was, becomes] = [base[id], head[id]];
    if (isOff(was)) return [];
    if (isOff(becomes)) return [change(path, subject, "on", "off")];
    if (!Object.hasOwn(head, id)) return [change(path, subject, "asked for", "run only where it applies")];
    return optionChanges(path, mapping(was), mapping(becomes));
  });
}

function optionChanges(path: PropertyKey[], base: Raw, head: Raw): PolicyChange[] {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return keys.flatMap((key) => {
    const [was, becomes] = [base[key], head[key]];
    if (same(was, becomes)) return [];
    const place = [...path, key];
    const subject = place.map(String).join(".");
    if (!lookingAway.has(key)) return [change(place, subject, show(was), show(becomes), false)];
    const known = new Set(items(was).map((item) => JSON.stringify(item)));
    const added = items(becomes).filter((item) => !known.has(JSON.stringify(item)));
    return added.length === 0 ? [] : [change(place, subject, show(was), show(becomes))];
  });
}

function items(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a ?? null, b ?? null);
}

/** A value in few words, as the file has it: `${NAME}` stays a name. */
function show(value: unknown): string {
  if (value === undefined || value === null) return "absent";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119).toWellFormed()}…` : text;
}
