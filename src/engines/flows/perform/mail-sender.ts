import { MailboxError } from "../../mail/mailbox.ts";
import type { Message } from "../../mail/message.ts";
import type { SenderCheck, SenderVerdict, VerifiedResult } from "../../mail/verify.ts";
import type { FlowState } from "../context.ts";
import type { Failure } from "../result.ts";

/** Verifies who sent a message of a real mailbox, and judges it as receiving servers do (RFC 9989 section 5.3). */
export async function judgeSender(
  { raw, headers }: Message,
  check: SenderCheck,
  { context }: FlowState,
  signal: AbortSignal,
): Promise<Failure[]> {
  if (!raw) throw new MailboxError("the mailbox does not provide messages as they were sent");
  const { verifySender } = await import("../../mail/verify.ts");
  const limits = { timeoutMs: context.network.timeoutMs, signal };
  return judgeVerdict(await verifySender({ raw, headers }, check, limits), check.require);
}

/**
 * One of DKIM and SPF must pass for the From address's domain, and all of those that are required. A signature of
 * that domain that does not verify is a fault even where SPF passes: servers that forward the message see only the
 * signature.
 */
function judgeVerdict(verdict: SenderVerdict, required: SenderCheck["require"] = []): Failure[] {
  const { domain, dkim, spf, spfUnknown, unanswered } = verdict;
  if (domain === undefined)
    return [failure("the From field", "to name one address", "none, or several domains")];
  const own = dkim.filter(({ aligned }) => aligned);
  const signed = own.some(passes);
  const sent = spf?.aligned === true && passes(spf);
  const broken = !signed && own.some(({ result }) => result !== "temperror");
  const missing = required.filter((method) => !(method === "dkim" ? signed : sent));
  if (missing.length === 0 && (signed || (sent && !broken))) return [];

  const what = missing.length > 0 ? missing.map(upper).join(" and ") : broken ? "DKIM" : "DKIM or SPF";
  const needsSpf = missing.includes("spf") || (missing.length === 0 && !broken);
  const needsDkim = missing.includes("dkim") || missing.length === 0;
  if (unanswered.length > 0 && !broken)
    return [open(`${what} for ${domain}: DNS does not answer: ${unanswered.join("; ")}`)];
  if (needsSpf && spfUnknown !== undefined && !(needsDkim && missing.includes("dkim")))
    return [open(`${what} for ${domain}: ${describeVerdict(verdict)}`)];
  return [failure(what, `to pass for ${domain}`, describeVerdict(verdict))];
}

function passes({ result }: VerifiedResult): boolean {
  return result === "pass";
}

function upper(method: string): string {
  return method.toUpperCase();
}

function open(reason: string): Failure {
  return { kind: "unavailable", reason };
}

function failure(what: string, expected: string, actual: string): Failure {
  return { kind: "mail-sender", what, expected, actual };
}

/** `dkim=neutral (shop.example: no key, selector s1), spf=fail (bounce.example: from 203.0.113.9)`. */
function describeVerdict({ dkim, spf, spfUnknown }: SenderVerdict): string {
  const results = [...dkim, ...(spf ? [spf] : [])].map(({ method, result, domain, comment }) => {
    const about = [domain, comment].filter((text) => text !== undefined).join(": ");
    return `${method}=${result}${about === "" ? "" : ` (${about})`}`;
  });
  if (dkim.length === 0) results.unshift("no DKIM signature");
  if (spfUnknown !== undefined) results.push(`SPF cannot be judged: ${spfUnknown}`);
  return results.join(", ");
}
