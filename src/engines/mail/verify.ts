import type { DnsServer } from "../../probes/dns/server-address.ts";
import type { HeaderLines } from "../../probes/http/headers.ts";
import { headerValues } from "../../probes/http/headers.ts";
import { type AuthenticationResult, authenticationResults, organisation } from "./authentication.ts";
import { parseAddresses } from "./message.ts";
import { sendingServer } from "./received.ts";
import { createResolver, type Resolve } from "./resolver.ts";

/** How the sender of messages in a real mailbox is verified. */
export interface SenderCheck {
  /** Name servers, in the order they are asked. */
  servers: readonly DnsServer[];
  /** Names of the mailbox's own receiving servers, as they stand after `by` in Received fields. */
  receivedBy: readonly string[];
  /** What must pass. Default: one of them. */
  require: readonly ("dkim" | "spf")[];
}

/** One result, and whether its domain belongs to the From address's. */
export interface VerifiedResult extends AuthenticationResult {
  aligned: boolean;
  /** Why it is what it is: `bad signature`, `no key`. */
  comment?: string;
}

/** What is known of a message's sender. */
export interface SenderVerdict {
  /** Domain of the From address; undefined when there is none, or several. */
  domain: string | undefined;
  dkim: VerifiedResult[];
  /** Undefined when it cannot be known: see `spfUnknown`. */
  spf: VerifiedResult | undefined;
  /** Why SPF could not be judged. */
  spfUnknown?: string;
  /** DNS questions that nobody answered, one sentence each. */
  unanswered: string[];
}

interface Limits {
  timeoutMs: number;
  signal: AbortSignal;
}

/** SPF asks many names; its evaluation has an end (RFC 7208 section 4.6.4). */
const SPF_MS = 20_000;

/**
 * Verifies a message's DKIM signatures (RFC 6376, with RFC 8301 and 8463) and its sending server's SPF (RFC 7208), and
 * compares their domains with the From address's as its DMARC record asks (RFC 9989; relaxed when there is none).
 */
export async function verifySender(
  { raw, headers }: { raw: Buffer; headers: HeaderLines },
  { servers, receivedBy }: Pick<SenderCheck, "servers" | "receivedBy">,
  limits: Limits,
): Promise<SenderVerdict> {
  const unanswered = new Set<string>();
  const plain = createResolver(servers, limits);
  const resolver: Resolve = (name, type) =>
    plain(name, type).catch((thrown: Error & { code?: string }) => {
      limits.signal.throwIfAborted();
      if (thrown.code !== "ENOTFOUND" && thrown.code !== "ENODATA") unanswered.add(thrown.message);
      throw thrown;
    });
  const domain = authorDomain(headers);
  const signatures = await checkSignatures(raw, resolver);
  const { spf, unknown } = await checkServer(headers, receivedBy, resolver);
  const aligns = await alignment(domain, [...signatures, ...(spf ? [spf] : [])], resolver);
  const withAlignment = (result: Unaligned): VerifiedResult => ({ ...result, aligned: aligns(result) });
  return {
    domain,
    dkim: signatures.map(withAlignment),
    spf: spf && withAlignment(spf),
    ...(unknown === undefined ? {} : { spfUnknown: unknown }),
    unanswered: [...unanswered].sort(),
  };
}

type Unaligned = Omit<VerifiedResult, "aligned">;

/** More than one address or field is what forgers send (RFC 9989 section 5.3.1). */
function authorDomain(headers: HeaderLines): string | undefined {
  const addresses = headerValues(headers, "from").flatMap((value) => parseAddresses(value));
  const domains = new Set(addresses.map(({ address }) => domainOf(address)));
  const [only] = domains;
  return domains.size === 1 && only !== "" ? only : undefined;
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf("@") + 1)
    .trim()
    .toLowerCase();
}

async function checkSignatures(raw: Buffer, resolver: Resolve): Promise<Unaligned[]> {
  const { dkimVerify } = await import("mailauth/lib/dkim/verify.js");
  const { results } = await dkimVerify(raw, { resolver: resolver as never, strict: true });
  return results
    .filter(({ status }) => status.result !== "none")
    .map(({ status, signingDomain, selector }) => ({
      method: "dkim" as const,
      result: status.result,
      domain: signingDomain?.toLowerCase(),
      ...commented(status.comment, selector),
    }));
}

function commented(comment: unknown, selector: string | undefined): { comment?: string } {
  const said = typeof comment === "string" && comment !== "" ? [comment] : [];
  const parts = selector === undefined ? said : [...said, `selector ${selector}`];
  return parts.length === 0 ? {} : { comment: parts.join(", ") };
}

async function checkServer(
  headers: HeaderLines,
  receivedBy: readonly string[],
  resolver: Resolve,
): Promise<{ spf?: Unaligned; unknown?: string }> {
  const server = sendingServer(headers, receivedBy);
  if (!server) {
    // The receiving server saw the address itself: what it wrote down stands in for it.
    const noted = authenticationResults(headers)?.find(({ method }) => method === "spf");
    if (noted) return { spf: { ...noted, comment: "as the receiving server found" } };
    const unknown =
      receivedBy.length === 0
        ? "the sending server's address is not known: name the mailbox's own receiving server in mail.imap.received-by"
        : `no Received field with an address was added by ${receivedBy.join(" or ")}`;
    return { unknown };
  }
  const [returnPath] = headerValues(headers, "return-path");
  if (returnPath === undefined)
    return { unknown: "there is no Return-Path field, so the envelope's sender is not known" };
  const [, sender = ""] = /<([^<>]*)>/.exec(returnPath) ?? [];
  const { spf } = await import("mailauth/lib/spf/index.js");
  const { status } = await spf({
    sender,
    ip: server.ip,
    helo: server.helo,
    mta: receivedBy[0] as string,
    resolver: resolver as never,
    strict: true,
    maxElapsedTime: SPF_MS,
  });
  return {
    spf: {
      method: "spf",
      result: status.result,
      // Bounces have no sender: the server's own name is judged instead (RFC 7208 section 2.4).
      domain: domainOf(sender === "" ? server.helo : sender),
      comment: `from ${server.ip}`,
    },
  };
}

/** Which of the passing results vouch for the From address's domain. */
async function alignment(
  domain: string | undefined,
  results: readonly Unaligned[],
  resolver: Resolve,
): Promise<(result: Unaligned) => boolean> {
  if (domain === undefined) return () => false;
  const domains = (method: string) =>
    results.filter((one) => one.method === method).flatMap((one) => one.domain ?? []);
  const { evaluateDmarc } = await import("mailauth/lib/dmarc/index.js");
  const { response } = await evaluateDmarc({
    headerFrom: [`sender@${domain}`],
    spfDomains: domains("spf"),
    dkimDomains: domains("dkim").map((one) => ({ domain: one })),
    resolver: resolver as never,
    strict: true,
  });
  const modes = response === false ? undefined : response.alignment;
  const exact = (method: string) => (method === "spf" ? modes?.spf?.strict : modes?.dkim?.strict) === true;
  return (result) =>
    result.domain !== undefined &&
    (exact(result.method) ? result.domain === domain : organisation(result.domain) === organisation(domain));
}
