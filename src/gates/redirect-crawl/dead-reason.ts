import { STATUS_CODES } from "node:http";
import type { RedirectFault, Visit } from "../../engines/crawl/visit.ts";

/**
 * Why nobody arrives at an address, as the end of a sentence; undefined when it is alive, was not asked or the proxy
 * did not let it.
 */
export function deadReason(visit: Visit, accept: ReadonlySet<number>): string | undefined {
  const { status, failure, fault } = visit;
  if (failure?.kind === "proxy") return undefined;
  if (failure) return failure.message;
  if (fault) return faultReason(status, fault);
  if (status === 304) return "it returns 304 Not Modified for an unconditional request";
  const isOdd = status === 305 || status === 306 || (status > 308 && status < 400);
  if ((status < 400 && !isOdd) || accept.has(status)) return undefined;
  const name = STATUS_CODES[status];
  return name === undefined ? `it returns ${status}` : `it returns ${status} ${name}`;
}

function faultReason(status: number, fault: RedirectFault): string {
  switch (fault.kind) {
    case "no-location":
      return `it returns ${status} without a Location header`;
    case "empty-location":
      return `it returns ${status} with an empty Location header`;
    case "several-locations":
      return `it returns ${status} with ${fault.locations.length} different Location headers`;
    case "invalid-location":
      return `it returns ${status} with a Location header that is not a URL: ${fault.location}`;
    case "scheme":
      return `it redirects to a ${fault.scheme}: URL`;
  }
}

/** Answers other sites give to programs although people get the page. */
const unfriendly: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 429, 451, 503, 999]);

/**
 * Whether an external address is dead for people, too. Refusing a program says nothing; a time-out may be the
 * runner's.
 */
export function isDeadExternally({ status, failure, fault }: Visit): boolean {
  if (failure) return failure.kind === "dns" || failure.kind === "refused" || failure.kind === "tls";
  return fault !== undefined || (status >= 400 && !unfriendly.has(status));
}
