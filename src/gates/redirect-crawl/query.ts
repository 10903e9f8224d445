import type { Trail } from "../../engines/crawl/trail.ts";

/** Parameters that campaigns, shops and mail tools put on their links. */
const tracking =
  /^(utm_\w+|gclid|gbraid|wbraid|dclid|gad_source|fbclid|msclkid|ttclid|twclid|li_fat_id|epik|rdt_cid|yclid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|ref|aff|affid|coupon|promo)$/i;

/** Whether a query parameter tells where a visitor came from. */
export function isTracking(name: string): boolean {
  return tracking.test(name);
}

/** What became of a query on its way. Names are sorted. */
export interface QueryDamage {
  lost: string[];
  doubled: string[];
  /** Kept, but with another value, in another encoding or in another order. */
  changed: string[];
}

/** Whether there is any. */
export function isDamaged({ lost, doubled, changed }: QueryDamage): boolean {
  return lost.length + doubled.length + changed.length > 0;
}

/**
 * Compares the query a trail starts with to the one it ends with.
 *
 * @param matters Which parameters count.
 */
export function queryDamage(trail: Trail, matters: (name: string) => boolean): QueryDamage {
  const [first] = trail.visits;
  if (!first?.url.includes("?") || trail.hops === 0 || trail.end !== "landed") return undamaged;
  return compareQueries(first.url, trail.last.url, matters);
}

const undamaged: QueryDamage = { lost: [], doubled: [], changed: [] };

/** The same for two URLs. */
export function compareQueries(
  before: string,
  after: string,
  matters: (name: string) => boolean,
): QueryDamage {
  const wanted = pairsOf(before).filter(([name]) => matters(name));
  const there = pairsOf(after);
  const names = [...new Set(wanted.map(([name]) => name))].sort();
  const damage: QueryDamage = { lost: [], doubled: [], changed: [] };
  for (const name of names) {
    const sent = valuesOf(wanted, name);
    const arrived = valuesOf(there, name);
    if (arrived.length < sent.length) damage.lost.push(name);
    else if (arrived.length > sent.length) damage.doubled.push(name);
    else if (sent.some((value, index) => value !== arrived[index])) damage.changed.push(name);
  }
  const kept = there.filter(([name]) => names.includes(name)).map(([name]) => name);
  const order = wanted.map(([name]) => name);
  const complete = damage.lost.length + damage.doubled.length === 0;
  if (complete && order.some((name, index) => name !== kept[index])) {
    const moved = order.filter((name, index) => name !== kept[index]);
    damage.changed = [...new Set([...damage.changed, ...moved])].sort();
  }
  return damage;
}

/**
 * Names decoded, values as the bytes they stand for: `a%20b` and `a+b` are the same, `a%2520b` is not, nor is `%E9` the
 * `%EF%BF%BD` that a server makes of it that takes it for UTF-8.
 */
function pairsOf(url: string): [name: string, value: string][] {
  const { search } = new URL(url);
  const parts = search
    .slice(1)
    .split("&")
    .filter((part) => part !== "");
  return parts.map((part) => {
    const equals = part.indexOf("=");
    const [name, value] = equals < 0 ? [part, ""] : [part.slice(0, equals), part.slice(equals + 1)];
    return [Buffer.from(bytesOf(name), "latin1").toString("utf8"), bytesOf(value)];
  });
}

/** Form-decoded (WHATWG URL, "application/x-www-form-urlencoded"), one character a byte. */
function bytesOf(text: string): string {
  return text
    .replaceAll("+", " ")
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function valuesOf(pairs: readonly [string, string][], name: string): string[] {
  return pairs.filter(([key]) => key === name).map(([, value]) => value);
}
