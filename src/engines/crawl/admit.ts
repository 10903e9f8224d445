import { isPrivateHost } from "../../core/address.ts";
import type { CrawlOptions } from "./options.ts";
import type { TrapDetector } from "./traps.ts";
import type { SkipReason, Visit } from "./visit.ts";

/** Names of addresses that end a session or remove something when they are asked. */
const stateChanging =
  /(^|[/_?&=.-])(log-?out|sign-?out|log-?off|delete|remove|destroy|unsubscribe|cancel|deactivate|revoke)([/_?&=.-]|$)/i;

/** Decides which addresses of a wave are asked, in order, and marks why the others are not. */
export function admit(
  wave: readonly Visit[],
  options: CrawlOptions,
  state: {
    asked: number;
    bytes: number;
    elapsedMs: number;
    traps: TrapDetector;
    trapped: Map<string, number>;
  },
): Visit[] {
  const allowed: Visit[] = [];
  for (const visit of wave) {
    const reason = whyNot(visit, options, state, state.asked + allowed.length);
    if (reason === undefined) allowed.push(visit);
    else visit.skipped = reason;
  }
  return allowed;
}

function whyNot(
  visit: Visit,
  options: CrawlOptions,
  state: Parameters<typeof admit>[2],
  asked: number,
): SkipReason | undefined {
  const { scope, limits, robots } = options;
  const { url } = visit;
  if (!scope.isSite(url)) return externalReason(url, options);
  if (scope.isExcluded(url)) return "excluded";
  if (options.share?.isForeign(url)) {
    visit.isForeign = true;
    if (!visit.isNeeded) return "shard";
  }
  if (robots && !visit.isStart && !robots.allows(url)) return "robots";
  if (options.careful && !visit.isStart && stateChanging.test(url)) return "state-changing";
  if (visit.depth > limits.depth) return "depth";
  if (asked >= limits.pages || state.bytes >= limits.bytes) return "limit";
  if (state.elapsedMs >= limits.timeMs) return "time";
  // Pictures and scripts lead nowhere, so there is no end to them only where there is none to pages.
  const leadsOn = visit.parse && !visit.isStart && !visit.inSitemap && visit.status === 0;
  const trap = leadsOn ? state.traps.trapped(url) : undefined;
  if (trap === undefined) return undefined;
  visit.trap = trap;
  state.trapped.set(trap, (state.trapped.get(trap) ?? 0) + 1);
  return "trap";
}

/** External addresses are asked only when wanted, and never on private networks. */
function externalReason(url: string, { external }: CrawlOptions): SkipReason | undefined {
  if (isPrivateHost(new URL(url).hostname)) return "private";
  return external ? undefined : "external";
}
