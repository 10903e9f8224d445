import { isLoopbackHost } from "../../core/address.ts";
import type { Evidence } from "../../core/evidence.ts";
import type { Finding } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import type { Declaration } from "./declarations.ts";
import type { Options } from "./options.ts";
import { compilePatterns, type Patterns } from "./patterns.ts";
import { placeholderForm } from "./placeholder.ts";
import { rules } from "./rules.ts";
import type { Found, Sources } from "./sources.ts";
import { isOfType, lengthClass, typePhrases } from "./value-types.ts";

/** What the values came to. */
export interface CheckedValues {
  findings: Finding[];
  inconclusive: string[];
}

/** Names every machine has, which do not show that a job holds the application's environment. */
const everywhere =
  /^(NODE_ENV|PORT|HOST|HOSTNAME|TZ|CI|DEBUG|LOG_LEVEL|LANG|HOME|PATH|USER|SHELL|PWD|GITHUB_.*|RUNNER_.*)$/;

/** Checks every declared variable's value. */
export async function checkValues(
  declarations: readonly Declaration[],
  sources: Sources,
  options: Options,
  context: Pick<GateContext, "change" | "coverage" | "environment">,
): Promise<CheckedValues> {
  const { coverage, environment, change } = context;
  coverage.count("variables", 0);
  if (sources.list.length === 0) {
    coverage.skip("values", "`from: none`: only declarations and code are compared", declarations.length);
    return { findings: [], inconclusive: [] };
  }
  const relevant = declarations.filter(({ environments }) => isRelevant(environments, environment));
  const elsewhere = declarations.length - relevant.length;
  if (elsewhere > 0)
    coverage.skip("variables", `not needed in ${environment ?? "a run without an environment"}`, elsewhere);
  const strange = holdsNothing(relevant, sources, options, change.event);
  if (strange !== undefined) return { findings: [], inconclusive: [strange] };

  const patterns = await compilePatterns(relevant.flatMap(({ matches }) => matches ?? []));
  const withheld: string[] = [];
  const findings: Finding[] = [];
  for (const declaration of relevant) {
    const found = sources.find(declaration.name);
    if (isBlank(found) && declaration.required && change.untrusted && !declaration.public) {
      withheld.push(declaration.name);
      continue;
    }
    coverage.count("variables");
    const broken =
      checkPresence(declaration, found, environment, sources) ??
      checkContent(declaration, found, options, environment);
    const misshapen = broken ?? checkForm(declaration, found, patterns);
    if (misshapen) findings.push(misshapen);
  }
  return { findings, inconclusive: withheldReason(withheld) };
}

function isRelevant(environments: readonly string[] | undefined, environment: string | undefined): boolean {
  return environments === undefined || (environment !== undefined && environments.includes(environment));
}

/**
 * A CI job that nobody gave the application's variables cannot say that production lacks them. Only example files ask
 * for them then; what the configuration requires is required of this very job.
 */
function holdsNothing(
  declarations: readonly Declaration[],
  sources: Sources,
  options: Options,
  event: string,
): string | undefined {
  const asked = options.env !== undefined || options.required.length > 0 || event === "local";
  const wanted = declarations.filter(({ required, name }) => required && !everywhere.test(name));
  if (asked || wanted.length === 0 || wanted.some(({ name }) => !isBlank(sources.find(name))))
    return undefined;
  const files = [...new Set(wanted.map(({ declaredIn }) => declaredIn))].join(", ");
  const names = wanted.slice(0, 5).map(({ name }) => name);
  const more = wanted.length > 5 ? ` and ${wanted.length - 5} more` : "";
  return `none of the variables listed in ${files} is set in this job (${names.join(", ")}${more}): pass them with \`env:\`, or say \`from: none\` if this job does not have the application's environment`;
}

function withheldReason(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [
    `not checkable here: ${names.join(", ")}, because GitHub withholds secrets from pull requests of forks and of Dependabot`,
  ];
}

function isBlank(found: Found | undefined): boolean {
  return found === undefined || found.value.trim() === "";
}

function checkPresence(
  { name, required, declaredIn, place: location }: Declaration,
  found: Found | undefined,
  environment: string | undefined,
  sources: Sources,
): Finding | undefined {
  if (!required || !isBlank(found)) return undefined;
  if (found) {
    const args = { declaredIn, source: found.source };
    return finding(rules.empty, { subject: name, args, location, evidence: setIn(found) });
  }
  const args = { declaredIn, ...(environment === undefined ? {} : { environment }) };
  const evidence: Evidence[] = [
    { kind: "list", label: "Looked in", items: sources.list.map((source) => source.name) },
    { kind: "command", command: `printenv ${name} | wc -c` },
  ];
  return finding(rules.missing, { subject: name, args, location, evidence });
}

/** Where a value comes from; the value itself is never shown. */
function setIn({ source }: Found): Evidence[] {
  return [{ kind: "list", label: "Set in", items: [source] }];
}

function checkContent(
  declaration: Declaration,
  found: Found | undefined,
  options: Options,
  environment: string | undefined,
): Finding | undefined {
  if (!found || isBlank(found)) return undefined;
  const { name, secret, sample, values } = declaration;
  const location = found.place ?? declaration.place;
  const { value, source } = found;
  const allowed = values?.includes(value) ?? false;
  const copied = secret && value === sample;
  const form = allowed
    ? undefined
    : (placeholderForm(value, options.placeholders) ??
      (copied ? "the value from the example file" : undefined));
  if (form !== undefined)
    return finding(rules.placeholder, {
      subject: name,
      args: { source, form },
      location,
      evidence: setIn(found),
    });
  if (environment !== undefined && /^(prod|production|live)$/i.test(environment) && isLocalAddress(value)) {
    const args = { source, environment };
    return finding(rules["local-address"], { subject: name, args, location, evidence: setIn(found) });
  }
  return undefined;
}

/** URLs whose host is this machine: `http://localhost:3000`, `postgres://u@127.0.0.1/db`. */
function isLocalAddress(value: string): boolean {
  const [, authority] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/i.exec(value) ?? [];
  if (authority === undefined) return /^localhost(:\d{1,5})?$/.test(value);
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d+$/, "");
  return isLoopbackHost(host) || host === "0.0.0.0";
}

function checkForm(
  declaration: Declaration,
  found: Found | undefined,
  patterns: Patterns,
): Finding | undefined {
  if (!found || isBlank(found)) return undefined;
  const { value, source } = found;
  const expected = brokenForm(declaration, value, patterns);
  if (expected === undefined) return undefined;
  const args = { source, expected, lengthClass: lengthClass(value) };
  const form: Evidence = {
    kind: "comparison",
    label: "Form",
    expected,
    actual: `a value of ${args.lengthClass}`,
  };
  return finding(rules.mismatch, {
    subject: declaration.name,
    args,
    location: found.place ?? declaration.place,
    evidence: [form, ...setIn(found)],
  });
}

/** The first of the declared forms that the value does not have, in words. */
function brokenForm(
  { type, values, minLength, startsWith, matches }: Declaration,
  value: string,
  patterns: Patterns,
): string | undefined {
  if (values && !values.includes(value)) return `one of ${values.join(", ")}`;
  if (type !== undefined && !isOfType(value, type)) return typePhrases[type];
  if (minLength !== undefined && [...value].length < minLength)
    return `at least ${minLength} characters long`;
  if (startsWith !== undefined && !value.startsWith(startsWith))
    return `a value that starts with ${startsWith}`;
  if (matches !== undefined && !patterns.matches(matches, value)) return `a match for ${matches}`;
  return undefined;
}
