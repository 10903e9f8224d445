import type { DnsRecord } from "../../probes/dns/reply.ts";
import type { Expectation } from "./expectation.ts";
import type { Matcher } from "./matchers.ts";

/** How a name's records break an expectation. */
export type Problem =
  | { kind: "missing"; expected: string[]; state: "none" | "incomplete" }
  | { kind: "mismatch"; expected: string[]; actual: string[] }
  | { kind: "unexpected"; values: string[] };

/** Compares the records a server gave with what is expected. */
export function compareRecords(expectation: Expectation, records: readonly DnsRecord[]): Problem[] {
  const values = [...new Set(records.map(({ value }) => value))].sort();
  const { exact, contains, only, not } = expectation;
  const texts = (matchers: readonly Matcher[]) => matchers.map(({ text }) => text);
  const unmet = (matchers: readonly Matcher[]) =>
    matchers.filter((matcher) => !values.some((value) => matcher.matches(value)));
  const outside = (matchers: readonly Matcher[]) =>
    values.filter((value) => !matchers.some((matcher) => matcher.matches(value)));

  const forbidden = values.filter((value) => not.some((matcher) => matcher.matches(value)));
  const problems: Problem[] = forbidden.length > 0 ? [{ kind: "unexpected", values: forbidden }] : [];
  if (exact) return [...problems, ...compareExact(values, texts(exact), texts(unmet(exact)), outside(exact))];

  if (values.length === 0 && (contains.length > 0 || only)) {
    const expected = texts(contains.length > 0 ? contains : (only ?? []));
    return [...problems, { kind: "missing", expected, state: "none" }];
  }
  const lacking = unmet(contains);
  if (lacking.length > 0) problems.push({ kind: "missing", expected: texts(lacking), state: "incomplete" });
  const strange = only ? outside(only) : [];
  if (strange.length > 0 && strange.length === values.length)
    problems.push({ kind: "mismatch", expected: texts(only ?? []), actual: values });
  else if (strange.length > 0) problems.push({ kind: "unexpected", values: strange });
  return problems;
}

function compareExact(values: string[], expected: string[], unmet: string[], strange: string[]): Problem[] {
  if (values.length === 0) return expected.length === 0 ? [] : [{ kind: "missing", expected, state: "none" }];
  if (unmet.length > 0 && strange.length > 0) return [{ kind: "mismatch", expected, actual: values }];
  if (unmet.length > 0) return [{ kind: "missing", expected: unmet, state: "incomplete" }];
  return strange.length > 0 ? [{ kind: "unexpected", values: strange }] : [];
}
