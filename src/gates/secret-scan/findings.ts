import type { Evidence } from "../../core/evidence.ts";
import type { Finding, Location } from "../../core/finding.ts";
import type { Redactor } from "../../core/redactor.ts";
import { finding } from "../../core/rule.ts";
import { preview } from "../../engines/secrets/fingerprint.ts";
import type { Attribution } from "./attribute.ts";
import type { Hit } from "./hits.ts";
import { rules, type SecretArgs } from "./rules.ts";

/** States one hit as a finding. Everything shown has gone through the redactor. */
export function findingOf(hit: Hit, attribution: Attribution | undefined, redactor: Redactor): Finding {
  const { secret, place, fingerprint } = hit;
  const { rule } = secret;
  const path = attribution?.paths[0] ?? (place.kind === "file" ? place.path : undefined);
  const commit = attribution?.commit;
  const state = attribution?.state ?? "head";
  const where = redactor.redact(whereIs(hit, path));
  const args: SecretArgs = {
    secretRule: rule.id,
    provider: rule.provider,
    title: rule.title,
    preview: preview(secret.secret),
    where,
    commit: commit?.slice(0, 10) ?? "",
    state,
    advice: adviceFor(hit, attribution),
    proven: secret.proof === "proven",
    ...(rule.describe ? { facts: rule.describe(secret.secret) } : {}),
  };
  return finding(ruleFor(hit), {
    subject: redactor.redact(path ?? where),
    args,
    evidence: evidenceOf(hit, attribution, redactor),
    location: locationOf(hit, path, attribution, redactor),
    fingerprint,
  });
}

function ruleFor({ secret: { rule } }: Hit) {
  if (rule.kind === "publishable") return rules["publishable-key"];
  return /private[ -]?key/i.test(rule.title) || rule.id.startsWith("private-key")
    ? rules["private-key"]
    : rules["provider-secret"];
}

function whereIs({ place }: Hit, path: string | undefined): string {
  switch (place.kind) {
    case "file":
      return path ?? place.path;
    case "file-name":
      return "the name of a file";
    case "commit-message":
      return `the message of commit ${place.commit.slice(0, 10)}`;
    case "tag-message":
      return `the message of tag ${place.tag}`;
    case "ref-name":
      return "the name of a branch or tag";
    case "stdin":
      return "standard input";
  }
}

/** A secret that others may have is burnt; one that never left the machine can still be taken out. */
function adviceFor({ secret: { rule } }: Hit, attribution: Attribution | undefined): string {
  if (rule.kind === "publishable") return "Check that it may be seen.";
  if (attribution?.pushed) {
    return attribution.state === "history"
      ? "It is no longer in the files, but its history is public to all who can read the repository: rotate it."
      : "It has left this machine: rotate it, then remove it.";
  }
  return attribution?.state === "worktree"
    ? "Remove it before you commit."
    : "It has not been pushed: take it out of the commits before you push.";
}

function locationOf(
  { secret, place }: Hit,
  path: string | undefined,
  attribution: Attribution | undefined,
  redactor: Redactor,
): Location | undefined {
  if (place.kind !== "file" || path === undefined) return undefined;
  const { line, column } = secret.position;
  const inHistory = attribution?.state === "history" && attribution.commit !== undefined;
  return {
    path: redactor.redact(path),
    line,
    column,
    ...(inHistory ? { commit: attribution.commit as string } : {}),
  };
}

function evidenceOf(hit: Hit, attribution: Attribution | undefined, redactor: Redactor): Evidence[] {
  const { secret, place } = hit;
  const { rule } = secret;
  const evidence: Evidence[] = [
    {
      kind: "snippet",
      label: place.kind === "file" ? "line" : "text",
      text: redactor.redact(secret.context),
      ...(place.kind === "file" ? { line: secret.position.line } : {}),
    },
  ];
  if (rule.kind === "secret") {
    const { steps, url } = rule.revoke;
    evidence.push({ kind: "list", label: "revoke", items: url === undefined ? [steps] : [steps, url] });
  }
  if (attribution?.commit !== undefined) {
    evidence.push({ kind: "command", command: `git show ${attribution.commit} --stat` });
  }
  return evidence;
}
