import { pathOf } from "./address.ts";

/** Recognises addresses that go on for ever. Keeps count, so ask it once for each address. */
export interface TrapDetector {
  /** Why the address is taken for a part of a trap; undefined when it is not. */
  trapped(url: string): string | undefined;
}

/** Addresses a trap may use up before it is closed. */
export interface TrapLimits {
  /** Query strings of one path with several parameters each, and pages of one list. */
  variants: number;
  /** Query strings of one path with one parameter each, such as a product's number. */
  numbers: number;
  /** Pages of one calendar. */
  dates: number;
  /** Copies of one page that differ in a session id only. */
  sessions: number;
}

export const defaultTrapLimits: TrapLimits = {
  variants: 500,
  numbers: 20_000,
  dates: 120,
  sessions: 3,
};

/** Longer paths are made by links that are relative to themselves. In UTF-16 units. */
const MAX_PATH = 1_500;

/** How often a path may have the same segment, or pair of segments, in a row. */
const MAX_REPEATS = 3;

const sessionName = /^(phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken|zenid|oscsid)$/i;

/** Names that mean a session of visitors in one place, and one of a conference in another. */
const maybeSessionName = /^(sessionid|session_id|session|sid)$/i;

/** What is drawn at random: long, with digits, and neither a number, a date nor words. */
const randomValue = /^(?=.*\d)((?=.*[a-f])[\da-f]{8,}|[\da-f]{4,}(-[\da-f]{4,}){2,}|[a-z\d~.+/=]{16,})$/i;

function isSession(name: string, value: string): boolean {
  return sessionName.test(name) || (maybeSessionName.test(name) && randomValue.test(value));
}

const pathSession = /;(jsessionid|phpsessid|sid)=[^/?;]*/i;
const dateName = /^(date|day|month|year|week|ym|from|to|start|end|tribe-bar-date|cal(endar)?)$/i;
const pageName = /^(page|p|pg|paged|offset|skip|cursor)$/i;
const datePath =
  /\/((?:19|20|21)\d\d)[/-](?:0?[1-9]|1[0-2])(?=[/-]|$)(?:[/-](?:0?[1-9]|[12]\d|3[01])(?=\/|$))?/;

/** Creates a detector that has seen nothing. */
export function createTrapDetector(limits: TrapLimits = defaultTrapLimits): TrapDetector {
  const counts = new Map<string, number>();
  const over = (key: string, limit: number): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > limit;
  };

  return {
    trapped(url) {
      const full = pathOf(url);
      if (full.length > MAX_PATH) return "its path is endless";
      const question = full.indexOf("?");
      const path = question < 0 ? full : full.slice(0, question);
      if (repeats(path)) return "its path repeats itself";
      if (pathSession.test(path) && over(`s ${url.replace(pathSession, "")}`, limits.sessions)) {
        return "session ids in the path";
      }
      if (question >= 0) return trappedQuery(path, new URLSearchParams(full.slice(question)));
      if (datePath.test(path) && over(`d ${path.replace(datePath, "/#")}`, limits.dates)) {
        return "an endless calendar";
      }
      return undefined;
    },
  };

  function trappedQuery(path: string, query: URLSearchParams): string | undefined {
    const names = [...query.keys()];
    const entries = [...query];
    const others = entries.filter(([name, value]) => !isSession(name, value));
    if (others.length < entries.length) {
      const rest = new URLSearchParams(others);
      if (over(`s ${path}?${rest}`, limits.sessions)) return "session ids in the query";
    }
    const dated = names.some((name) => dateName.test(name));
    if (dated && over(`d ${path}`, limits.dates)) return "an endless calendar";
    const single = names.length === 1 && !pageName.test(names[0]!);
    const limit = single ? limits.numbers : limits.variants;
    return over(`q ${single} ${path}`, limit) ? "endless query strings" : undefined;
  }
}

/** Whether a segment, or a pair of segments, comes more than {@link MAX_REPEATS} times in a row. */
function repeats(path: string): boolean {
  const segments = path.split("/").filter((segment) => segment !== "");
  for (const width of [1, 2, 3]) {
    let run = 1;
    for (let at = width; at + width <= segments.length; at += width) {
      const same = segments
        .slice(at, at + width)
        .every((segment, index) => segment === segments[at - width + index]);
      run = same ? run + 1 : 1;
      if (run > MAX_REPEATS) return true;
    }
  }
  return false;
}
