import { parseEnv } from "node:util";
import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import type { ReadDotenv } from "./declarations.ts";
import { rules } from "./rules.ts";

/**
 * Lines that parsers read differently: those Node's own parser reads differently, and those that shells, Docker or
 * expanding parsers are known to.
 */
export function parserFindings({ path, text, file, isSource }: ReadDotenv): Finding[] {
  const node = parseEnv(text);
  const last = new Map(file.entries.map((entry) => [entry.name, entry]));
  const findings = file.entries.flatMap((entry): Finding[] => {
    const seen = Object.hasOwn(node, entry.name) ? node[entry.name] : undefined;
    const differs = last.get(entry.name) === entry && seen !== entry.value;
    const nodes = differs
      ? [seen === undefined ? "Node's parser does not see it" : "Node's parser reads a different value"]
      : [];
    const reasons = [...entry.doubts.map((doubt) => doubt), ...nodes];
    if (reasons.length === 0) return [];
    return [
      finding(rules["parsers-disagree"], {
        subject: entry.name,
        args: { reasons },
        // In a file that is used, another value is another behaviour; in an example it is a trap.
        severity: isSource && differs ? "warning" : undefined,
        location: { path, line: entry.line, column: entry.column },
        identity: [path],
        evidence: [{ kind: "list", label: `${path}:${entry.line}`, items: reasons }],
      }),
    ];
  });
  return [...findings, ...duplicates({ path, file })];
}

function duplicates({ path, file }: Pick<ReadDotenv, "path" | "file">): Finding[] {
  const lines = new Map<string, number[]>();
  for (const { name, line } of file.entries) lines.set(name, [...(lines.get(name) ?? []), line]);
  return [...lines].flatMap(([name, all]) =>
    all.length < 2
      ? []
      : finding(rules["duplicate-key"], {
          subject: name,
          args: { lines: all },
          location: { path, line: all.at(-1) ?? 1 },
          identity: [path],
          evidence: [{ kind: "list", label: "Set at", items: all.map((line) => `${path}:${line}`) }],
        }),
  );
}
