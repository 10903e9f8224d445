import type { Finding } from "../../core/finding.ts";
import type { Trail } from "../../engines/crawl/trail.ts";
import { queryDamage } from "./query.ts";

/** What became of an address in another deployment, as far as it can be better or worse. */
export interface Way {
  status: number;
  hops: number;
  /** Status at the end; 0 when nobody answered. */
  end: number;
  /** Parameters that were damaged on the way. */
  damaged: readonly string[];
  /** Parts the page loads over plain HTTP. */
  insecure: number;
  /** Whether the page keeps search engines out. */
  isHidden: boolean;
}

/** Sums up a way. */
export function wayOf(trail: Trail): Way {
  const { status, page } = trail.visits[0]!;
  const { lost, doubled, changed } = queryDamage(trail, () => true);
  return {
    status,
    hops: trail.hops,
    end: trail.last.status,
    damaged: [...lost, ...doubled, ...changed],
    insecure: page?.insecure.filter(({ kind }) => kind !== "form" && kind !== "submit").length ?? 0,
    isHidden: page?.noindex !== undefined,
  };
}

/** Whether a way had the fault, reported or not: some faults count only where an address is advertised. */
export function hadFault({ rule }: Finding, way: Way): boolean {
  if (rule === "redirect-crawl/lost-query") return way.damaged.length > 0;
  return rule === "redirect-crawl/noindex-left" && way.isHidden;
}

/** How the way was less bad than the finding says, in words; undefined when it was as bad. */
export function lesserFault({ rule, args }: Finding, way: Way): string | undefined {
  switch (rule) {
    case "redirect-crawl/chain":
      return Number(args["hops"]) > way.hops ? `takes ${way.hops} redirects` : undefined;
    case "redirect-crawl/dead":
      return deadness(Number(args["status"] ?? way.end)) > deadness(way.end)
        ? `returns ${way.end}`
        : undefined;
    case "redirect-crawl/lost-query": {
      const names = [args["lost"], args["doubled"], args["changed"]].flat() as string[];
      const isMore = names.some((name) => !way.damaged.includes(name));
      return isMore ? `damages ${way.damaged.join(", ")} only` : undefined;
    }
    case "redirect-crawl/mixed-content":
      return Number(args["count"]) > way.insecure
        ? `loads ${way.insecure} resources over plain HTTP`
        : undefined;
    default:
      return undefined;
  }
}

/** What does not answer at all is worse than an error of the server, and that is worse than a missing page. */
function deadness(status: number): number {
  return status === 0 ? 3 : status >= 500 ? 2 : 1;
}
