import type { Evidence } from "../../core/evidence.ts";
import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import { hasAnchor, type InsecureReference } from "../../engines/crawl/parse/page.ts";
import { trailOf } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import { canonicalFault } from "./canonical.ts";
import { curl, curlAnchor, curlStated, LINKED_FROM, linkEvidence, placeIn } from "./evidence.ts";
import type { Judging } from "./judging.ts";
import { rules } from "./rules.ts";

/** Judges what one page says and loads. */
export function* judgePage(visit: Visit, judging: Judging): Generator<Finding> {
  const { page } = visit;
  if (!judging.site.hosts.has(hostOf(visit.url))) return;
  // The links that ask for fragments are on this shard's pages, whoever judges the page they lead to.
  yield* judgeFragments(visit, judging);
  if (visit.isForeign) return;
  if (visit.inSitemap) yield* judgeSitemapEntry(visit, judging);
  if (!page || visit.status !== 200) return;
  yield* judgeInsecure(visit, page.insecure, judging);
  const canonical = canonicalFault(visit, judging);
  if (canonical) {
    const { fault, text, line, column } = canonical;
    yield finding(rules["canonical-tag"], {
      subject: visit.url,
      args: { fault, canonical: text },
      evidence: [
        placed("canonical", visit, [{ text, line, column }]),
        curlStated(visit.url, judging.network, canonical),
      ],
      reach: visit.reach,
      severity: canonical.severe ? "error" : undefined,
    });
  }
}

/** Kinds a browser refuses to load over plain HTTP. */
const active: ReadonlySet<string> = new Set(["script", "stylesheet", "css", "iframe", "manifest"]);

function* judgeInsecure(
  visit: Visit,
  insecure: readonly InsecureReference[],
  judging: Judging,
): Generator<Finding> {
  const forms = insecure.filter(({ kind }) => kind === "form" || kind === "submit");
  const parts = insecure.filter(({ kind }) => kind !== "form" && kind !== "submit");
  const common = { subject: visit.url, reach: visit.reach };
  const [first] = parts;
  if (first) {
    const isActive = parts.some(({ kind }) => active.has(kind));
    yield finding(rules["mixed-content"], {
      ...common,
      args: { count: parts.length, first: first.text, active: isActive },
      evidence: [
        placed("loaded over plain HTTP", visit, parts),
        curlStated(visit.url, judging.network, first),
      ],
      severity: isActive ? undefined : "warning",
    });
  }
  for (const form of forms) {
    yield finding(rules["insecure-form"], {
      ...common,
      args: { action: form.text },
      evidence: [placed("form", visit, [form]), curlStated(visit.url, judging.network, form)],
      identity: [form.text],
    });
  }
}

/** Fragments that scripts or the browser itself read: routes, text fragments, and places on a map (`15/48.2/16.3`). */
const notAnElement = /^[!/:]|:~:|=|#|^@?-?\d+(\.\d+)?([/,]-?\d+(\.\d+)?z?)+$/;

function* judgeFragments(visit: Visit, judging: Judging): Generator<Finding> {
  if (!visit.fragments) return;
  const trail = trailOf(visit);
  const { page, partial, url } = trail.last;
  if (trail.end !== "landed" || !page || partial !== undefined) return;
  const names = [...visit.fragments.keys()].sort();
  for (const fragment of names) {
    const place = visit.fragments.get(fragment)!;
    if (notAnElement.test(fragment) || hasAnchor(page, fragment)) continue;
    if (trail.visits.some(({ hop }) => hop?.fragment !== undefined)) continue;
    yield finding(rules["fragment-missing"], {
      subject: `${visit.url}#${fragment}`,
      args: { fragment, page: url },
      evidence: [
        { kind: "list", label: LINKED_FROM, items: [placeIn(place.from.url, place.line, place.column)] },
        curlAnchor(url, judging.network, fragment),
      ],
    });
  }
}

function* judgeSitemapEntry(visit: Visit, judging: Judging): Generator<Finding> {
  const fault = sitemapFault(visit, judging);
  if (fault === undefined) return;
  yield finding(rules["sitemap-redirects"], {
    subject: visit.url,
    args: { target: trailOf(visit).last.url, fault },
    evidence: [...linkEvidence(visit, judging), curl(visit.url, judging.network)],
  });
}

/** Why a listed address is not one to list. What is dead is said by another rule. */
function sitemapFault(visit: Visit, judging: Judging): string | undefined {
  const trail = trailOf(visit);
  if (trail.hops > 0) return `it redirects to ${trail.last.url}`;
  if (visit.status !== 200 || !visit.page) return undefined;
  if (visit.page.noindex) return "it is hidden from search engines (noindex)";
  const [canonical] = visit.page.canonicals;
  if (!canonical) return undefined;
  const target = URL.parse(canonical.text, judging.site.rewrite.toPublic(visit.url))?.href;
  return target === judging.site.rewrite.toPublic(visit.url)
    ? undefined
    : `its canonical URL is ${canonical.text}`;
}

interface Place {
  text: string;
  line: number;
  column: number;
}

/** Places on a page, one a line. */
function placed(label: string, { url }: Visit, places: readonly Place[]): Evidence {
  const items = places.map(({ text, line, column }) => `${placeIn(url, line, column)}: ${text}`);
  return { kind: "list", label, items };
}
