import type { Trail } from "../../engines/crawl/trail.ts";

/** Parameters that campaigns, shops and mail tools put on their links. */
const tracking =
  /^(utm_\w+|gclid|gbraid|wbraid|dclid|gad_source|fbclid|msclkid|ttclid|twclid|li_fat_id|epik|rdt_cid|yclid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|ref|aff|affid|coupon|promo)$/i;

/** Whether a query parameter tells where a visitor came from. */
export function isTracking(name: string): boolean {
  return tracking.test(name);
}

/**
 * Names of the query parameters of a trail's first address that its last one lacks or has with another value.
 *
 * @param matters Which parameters count.
 */
export function lostParameters(trail: Trail, matters: (name: string) => boolean): string[] {
  const [first] = trail.visits;
  if (!first?.url.includes("?") || trail.hops === 0 || trail.end !== "landed") return [];
  const kept = new URL(trail.last.url).searchParams;
  const names = [...new Set(new URL(first.url).searchParams.keys())];
  const wanted = new URL(first.url).searchParams;
  const lost = names.filter((name) => {
    const values = kept.getAll(name);
    return matters(name) && !wanted.getAll(name).every((value) => values.includes(value));
  });
  return lost.sort();
}
