import type { Evidence } from "../../core/evidence.ts";
import type { Finding, Location } from "../../core/finding.ts";
import type { Redactor } from "../../core/redactor.ts";
import { fromRoot } from "../../core/repository-path.ts";
import { finding } from "../../core/rule.ts";
import type { Severity } from "../../core/severity.ts";
import type { Directive } from "../../engines/secrets/directives.ts";
import { preview } from "../../engines/secrets/fingerprint.ts";
import type { FoundSecret } from "../../engines/secrets/scanner.ts";
import type { Verification } from "../../engines/secrets/verify/checks.ts";
import type { Attribution } from "./attribute.ts";
import type { Hit } from "./hits.ts";
import { rules, type SecretArgs } from "./rules.ts";

/** A hit with all that was found out about it. */
export interface Judged {
  hit: Hit;
  attribution?: Attribution;
  /** What its provider says, where it was asked. */
  verification?: Verification;
  /** The comment that mutes it, in effect. */
  mutedBy?: Directive;
  /** A comment that would mute it but does not count, and why. */
  refused?: string;
}

/** What a hit is stated with. */
export interface Telling {
  redactor: Redactor;
  /** The run's root within the repository, whose paths hits have. */
  prefix?: string;
}

const STDIN = "standard input";

/** States a hit as a finding. Everything shown has gone through the redactor. */
export function findingOf(
  { hit, attribution, verification, mutedBy, refused }: Judged,
  telling: Telling,
): Finding {
  const { redactor } = telling;
  const { fingerprint } = hit;
  const secret = shownVersion(hit, attribution);
  const path = pathOf(hit, attribution);
  const where = redactor.redact(whereIs(hit, path, secret));
  const { rule } = secret;
  const args: SecretArgs = {
    secretRule: rule.id,
    provider: rule.provider,
    title: rule.title,
    preview: preview(secret.secret),
    where,
    commit: attribution?.commit?.slice(0, 10) ?? "",
    ...(attribution?.author === undefined ? {} : { author: redactor.redact(attribution.author) }),
    ...(attribution?.onDefaultBranch === undefined ? {} : { onDefaultBranch: attribution.onDefaultBranch }),
    state: attribution?.state ?? "head",
    advice: adviceFor(secret, attribution, verification),
    ...(verification === undefined ? {} : { verification }),
    via: secret.via,
    proven: secret.proof === "proven",
    ...(secret.name === undefined ? {} : { name: redactor.redact(secret.name) }),
    ...(rule.describe ? { facts: rule.describe(secret.secret) } : {}),
  };
  return finding(rules[ruleNameOf(secret)], {
    subject: redactor.redact(path ?? (hit.place.kind === "stdin" ? STDIN : where)),
    args,
    severity: severityOf(secret, verification),
    evidence: evidenceOf(secret, hit, attribution, refused, redactor),
    location: locationOf(secret, hit, path, attribution, telling),
    inline: mutedBy && (mutedBy.reason === undefined ? {} : { reason: redactor.redact(mutedBy.reason) }),
    fingerprint,
  });
}

/** States that the change itself brought in the comment that mutes a hit. */
export function ignoreFindingOf(
  { hit, attribution }: Judged,
  directive: Directive,
  effective: boolean,
  telling: Telling,
): Finding {
  const { redactor } = telling;
  const secret = shownVersion(hit, attribution);
  const path = pathOf(hit, attribution) ?? "";
  return finding(rules["ignore-added"], {
    subject: redactor.redact(path),
    args: {
      directive: directive.name,
      secretRule: secret.rule.id,
      provider: secret.rule.provider,
      title: secret.rule.title,
      where: redactor.redact(whereIs(hit, path, secret)),
      reason: redactor.redact(directive.reason ?? ""),
      effective,
    },
    severity: effective ? undefined : "error",
    location: locationOf(secret, hit, path, attribution, telling),
    identity: [hit.fingerprint],
  });
}

/** The path to show; undefined for what is not in a file. */
function pathOf({ place }: Hit, attribution: Attribution | undefined): string | undefined {
  const path = attribution?.paths[0] ?? (place.kind === "file" ? place.path : undefined);
  return path === "" ? undefined : path;
}

function shownVersion(hit: Hit, attribution: Attribution | undefined): FoundSecret {
  return hit.versions.get(attribution?.version ?? "")?.secret ?? hit.secret;
}

function ruleNameOf({
  rule,
  proof,
}: FoundSecret): Exclude<keyof typeof rules, "ignore-added" | "unused-ignore"> {
  if (rule.id === "own-secret") return "own-secret";
  if (proof === "checksum-differs") return "wrong-checksum";
  if (rule.kind === "publishable") return "publishable-key";
  if (/private[ -]key/i.test(`${rule.id} ${rule.title}`)) return "private-key";
  if (rule.generic && rule.confidence === "medium" && proof !== "proven") return "generic-secret";
  return "provider-secret";
}

/**
 * A custom rule may carry a severity of its own; for the others the gate's rules say it. A dead secret opens nothing.
 */
function severityOf({ rule }: FoundSecret, verification: Verification | undefined): Severity | undefined {
  if (verification === "dead") return "note";
  return "severity" in rule ? (rule.severity as Severity) : undefined;
}

function whereIs({ place }: Hit, path: string | undefined, { position }: FoundSecret): string {
  switch (place.kind) {
    case "file": {
      const file = path ?? place.path;
      // A tag can name content that is in no folder, and so has no name of its own.
      if (file === "")
        return `object ${(place.blob ?? "").slice(0, 10)}, which a ref points to and no folder contains`;
      return place.inside === undefined ? file : `${file} (inside: ${place.inside}:${position.line})`;
    }
    case "file-name":
      return "the name of a file";
    case "commit-message":
      return `the message of commit ${place.commit.slice(0, 10)}`;
    case "tag-message":
      return `the message of tag ${place.tag}`;
    case "ref-name":
      return "the name of a branch or tag";
    case "stdin":
      return place.inside === undefined ? STDIN : `${STDIN} (inside: ${place.inside}:${position.line})`;
  }
}

/** A secret that others may have is burnt; one that never left the machine can still be taken out. */
function adviceFor(
  { rule, proof }: FoundSecret,
  attribution: Attribution | undefined,
  verification: Verification | undefined,
): string {
  if (proof === "checksum-differs") return "There is nothing to revoke.";
  if (verification === "dead") return `${rule.provider} says that it no longer works: remove it.`;
  if (verification === "live") return `${rule.provider} says that it works: revoke it now.`;
  if (rule.kind === "publishable") return "Check that it may be public.";
  if (attribution?.pushed) {
    return attribution.state === "history"
      ? "It is no longer in the files, but anyone who can read the repository can read its history: rotate it."
      : "It has been pushed: rotate it, then remove it.";
  }
  if (!attribution || attribution.state === "worktree") return "Remove it before it goes any further.";
  return "It has not been pushed: remove it from the commits before you push.";
}

function locationOf(
  { position }: FoundSecret,
  { place }: Hit,
  path: string | undefined,
  attribution: Attribution | undefined,
  { redactor, prefix }: Telling,
): Location | undefined {
  if (place.kind !== "file" || path === undefined) return undefined;
  const inHistory = attribution?.state === "history" && attribution.commit !== undefined;
  return {
    path: redactor.redact(fromRoot(path, prefix)),
    ...(place.inside === undefined ? { line: position.line, column: position.column } : {}),
    ...(inHistory ? { commit: attribution.commit as string } : {}),
  };
}

function evidenceOf(
  { rule, proof, context, position }: FoundSecret,
  { place }: Hit,
  attribution: Attribution | undefined,
  refused: string | undefined,
  redactor: Redactor,
): Evidence[] {
  const evidence: Evidence[] = [
    {
      kind: "snippet",
      label: "Line",
      text: redactor.redact(context),
      ...(place.kind === "file" ? { line: position.line } : {}),
    },
  ];
  if (refused !== undefined) evidence.push({ kind: "list", label: "Ignore comment", items: [refused] });
  if (rule.kind === "secret" && proof !== "checksum-differs") {
    const { steps, url } = rule.revoke;
    evidence.push({ kind: "list", label: "Revoke", items: url === undefined ? [steps] : [steps, url] });
  }
  if (place.kind === "file" && place.inside === undefined && rule.id !== "own-secret") {
    const items = [`launch-ready-ignore ${rule.id} -- why it is not a secret`];
    evidence.push({ kind: "list", label: "If it is not a secret, add a comment on the same line", items });
  }
  if (attribution?.commit !== undefined) {
    const items = originOf(attribution, redactor);
    if (items.length > 0) evidence.push({ kind: "list", label: "Commit", items });
    evidence.push({ kind: "command", command: `git show --stat ${attribution.commit}` });
  }
  return evidence;
}

/** Who brought it in, and whether it is on the default branch already. */
function originOf({ author, onDefaultBranch }: Attribution, redactor: Redactor): string[] {
  const items: string[] = [];
  if (author !== undefined) items.push(`author: ${redactor.redact(author)}`);
  if (onDefaultBranch !== undefined) {
    items.push(`reachable from the default branch: ${onDefaultBranch ? "yes" : "no"}`);
  }
  return items;
}
