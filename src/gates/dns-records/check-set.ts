import { privateKind } from "../../core/address.ts";
import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { type DnsReply, isDefinite } from "../../probes/dns/reply.ts";
import { serverText } from "../../probes/dns/server-address.ts";
import { compareRecords, type Problem } from "./compare.ts";
import { answerEvidence } from "./evidence.ts";
import type { Expectation } from "./expectation.ts";
import { rules } from "./rules.ts";
import type { NameState } from "./targets.ts";

/**
 * Compares every server's definite reply with what is expected; what several servers show alike is one finding.
 *
 * @param dead The name's aliases end at nothing, which is reported as such and not once more as missing addresses.
 */
export function checkSet(expectation: Expectation, replies: readonly DnsReply[], dead: boolean): Finding[] {
  const definite = replies.filter((reply) => isDefinite(reply) && !reply.aliasLoop);
  const groups = new Map<string, { problem: Problem; seen: DnsReply[] }>();
  for (const reply of definite) {
    if (expectation.own && reply.aliases.length > 0) continue;
    for (const problem of compareRecords(expectation, reply.records)) {
      const key = JSON.stringify([problem, problem.kind === "missing" ? reply.outcome : ""]);
      const group = groups.get(key);
      if (group) group.seen.push(reply);
      else groups.set(key, { problem, seen: [reply] });
    }
  }
  const found = [...groups.values()]
    .filter(({ problem }) => !(dead && problem.kind === "missing" && isAddressType(expectation.type)))
    .map(({ problem, seen }) => problemFinding(expectation, problem, seen, definite));
  return [
    ...found,
    ...privateAddresses(expectation, definite),
    ...(found.length === 0 ? disagreement(expectation, definite) : []),
  ];
}

function isAddressType(type: string): boolean {
  return type === "A" || type === "AAAA";
}

function problemFinding(
  expectation: Expectation,
  problem: Problem,
  seen: readonly DnsReply[],
  definite: readonly DnsReply[],
): Finding {
  const { name, type } = expectation;
  const common = { type, seenBy: namesOf(seen), answered: definite.length };
  const at = { subject: name, identity: [type] };
  switch (problem.kind) {
    case "missing": {
      const none = seen[0]?.outcome === "nxdomain" ? "nxdomain" : "no-data";
      const state = problem.state === "incomplete" ? "incomplete" : none;
      const evidence = [...comparison(type, problem.expected, valuesOf(seen)), ...answerEvidence(seen)];
      return finding(rules.missing, {
        ...at,
        args: { ...common, expected: problem.expected, state },
        evidence,
      });
    }
    case "mismatch": {
      const { expected, actual } = problem;
      const evidence = [...comparison(type, expected, actual), ...answerEvidence(seen)];
      return finding(rules.mismatch, { ...at, args: { ...common, expected, actual }, evidence });
    }
    default:
      return finding(rules.unexpected, {
        ...at,
        args: { ...common, values: problem.values },
        // One more text or issuer is less than one more address, which takes a share of the visitors.
        severity: type === "TXT" || type === "CAA" || expectation.implied ? "warning" : undefined,
        evidence: answerEvidence(seen),
      });
  }
}

function comparison(type: string, expected: readonly string[], actual: readonly string[]) {
  const text = (values: readonly string[]) => (values.length === 0 ? "nothing" : values.join("\n"));
  return [{ kind: "comparison" as const, label: type, expected: text(expected), actual: text(actual) }];
}

function privateAddresses(expectation: Expectation, definite: readonly DnsReply[]): Finding[] {
  if (expectation.inside || !isAddressType(expectation.type)) return [];
  const kinds = new Map<string, { addresses: Set<string>; seen: DnsReply[] }>();
  for (const reply of definite) {
    for (const { value } of reply.records) {
      const kind = privateKind(value);
      if (kind === undefined) continue;
      const group = kinds.get(kind) ?? { addresses: new Set<string>(), seen: [] };
      group.addresses.add(value);
      if (!group.seen.includes(reply)) group.seen.push(reply);
      kinds.set(kind, group);
    }
  }
  return [...kinds].map(([network, { addresses, seen }]) =>
    finding(rules["private-address"], {
      subject: expectation.name,
      args: {
        type: expectation.type,
        seenBy: namesOf(seen),
        answered: definite.length,
        addresses: [...addresses].sort(),
        network,
      },
      identity: [expectation.type, network],
      evidence: answerEvidence(seen),
    }),
  );
}

function disagreement({ name, type }: Expectation, definite: readonly DnsReply[]): Finding[] {
  const answers = new Map<string, DnsReply[]>();
  for (const reply of definite) {
    const values = valuesOf([reply]);
    const key = values.length === 0 ? "nothing" : values.join(", ");
    answers.set(key, [...(answers.get(key) ?? []), reply]);
  }
  if (answers.size < 2) return [];
  const texts = [...answers].map(([values, seen]) => `${values} at ${namesOf(seen).join(", ")}`).sort();
  const evidence = answerEvidence(definite);
  return [
    finding(rules["resolvers-disagree"], {
      subject: name,
      args: { type, answers: texts },
      identity: [type],
      evidence,
    }),
  ];
}

function valuesOf(replies: readonly DnsReply[]): string[] {
  return [...new Set(replies.flatMap((reply) => reply.records.map(({ value }) => value)))].sort();
}

function namesOf(replies: readonly DnsReply[]): string[] {
  return replies.map(({ server }) => serverText(server));
}

/** Compares the addresses of a flattened alias with those of the name it stands for. */
export function checkAddressesOfAlias(
  name: string,
  own: NameState,
  theirs: NameState,
  target: string,
): Finding[] {
  const strange = own.addresses.filter((address) => !theirs.addresses.includes(address));
  const common = { type: "ALIAS", seenBy: [], answered: 0 };
  const at = { subject: name, identity: ["ALIAS"] };
  if (own.addresses.length === 0) {
    const state = own.state === "nxdomain" ? "nxdomain" : "no-data";
    const evidence = answerEvidence(own.replies);
    return [finding(rules.missing, { ...at, args: { ...common, expected: [target], state }, evidence })];
  }
  if (strange.length === 0) return [];
  const expected = [`the addresses of ${target} (${theirs.addresses.join(", ") || "none"})`];
  return [
    finding(rules.mismatch, {
      ...at,
      args: { ...common, expected, actual: own.addresses },
      // Content networks give different addresses in different places; only a wholly different set is certain.
      severity: strange.length < own.addresses.length ? "warning" : undefined,
      evidence: [
        ...comparison("addresses", theirs.addresses, own.addresses),
        ...answerEvidence([...own.replies, ...theirs.replies].filter(({ outcome }) => outcome === "answer")),
      ],
    }),
  ];
}
