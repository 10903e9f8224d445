import { STATUS_CODES } from "node:http";
import type { RedirectFault, Visit } from "../../engines/crawl/visit.ts";

/** Why nobody arrives at an address, as the end of a sentence; undefined when it is alive or was not asked. */
export function deadReason(visit: Visit, accept: ReadonlySet<number>): string | undefined {
  if (visit.failure) return visit.failure.message;
  if (visit.fault) return faultReason(visit.status, visit.fault);
  if (visit.status < 400 || accept.has(visit.status)) return undefined;
  const name = STATUS_CODES[visit.status];
  return name === undefined ? `it answers ${visit.status}` : `it answers ${visit.status} ${name}`;
}

function faultReason(status: number, fault: RedirectFault): string {
  switch (fault.kind) {
    case "no-location":
      return `it answers ${status} without a Location`;
    case "empty-location":
      return `it answers ${status} with an empty Location`;
    case "several-locations":
      return `it answers ${status} with ${fault.locations.length} different Locations`;
    case "invalid-location":
      return `it answers ${status} with a Location that is not a URL: ${fault.location}`;
    case "scheme":
      return `it redirects to a ${fault.scheme}: address`;
  }
}
