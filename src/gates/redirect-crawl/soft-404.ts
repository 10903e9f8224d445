import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import type { CrawlResult } from "../../engines/crawl/options.ts";
import { hash32 } from "../../engines/crawl/parse/page.ts";
import { trailOf } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import { curl, linkEvidence, trailEvidence } from "./evidence.ts";
import type { Judging } from "./judging.ts";
import { looksAlike } from "./look.ts";
import { rules } from "./rules.ts";
import { asksToSignIn } from "./sign-in.ts";

/** An address nobody can have a page for; the same on every run. */
export function missingAddress(origin: string): string {
  return `${origin}/launch-ready-no-such-page-${hash32(origin).toString(16)}`;
}

/** Judges how a site answers for pages that do not exist. */
export function* judgeMissing(judging: Judging, probe: CrawlResult): Generator<Finding> {
  const { site, crawl, network } = judging;
  const missing = probe.visits.find(({ isStart }) => isStart);
  const root = crawl.find(site.starts[0]!.url);
  const trail = missing && trailOf(missing);
  const answers =
    trail?.end === "landed" &&
    trail.last.status === 200 &&
    site.hosts.has(hostOf(trail.last.url)) &&
    !asksToSignIn(trail);
  if (missing && trail && answers) {
    const how = trail.hops > 0 ? "redirects" : "answers";
    yield finding(rules["soft-404"], {
      subject: missing.url,
      args: { status: trail.last.status, how, target: trail.last.url },
      evidence: trailEvidence(trail, { ...judging, crawl: probe }),
    });
  }
  // A page that every address gets looks like the home page, too: then looks tell nothing.
  const pattern = answers && trail.hops === 0 && missing?.look !== root?.look ? missing : undefined;
  for (const visit of crawl.visits) {
    if (visit.status !== 200 || visit.isForeign || !site.hosts.has(hostOf(visit.url))) continue;
    const isPart = (visit.isScript && visit.isHtml) || isStylesheet(visit, judging);
    if (!isPart && !visit.page) continue;
    const how = isPart
      ? "is a page"
      : visit.page?.saysMissing
        ? "says so"
        : pattern && looksAlike(visit, pattern)
          ? "looks like"
          : undefined;
    if (how === undefined || isErrorPage(visit)) continue;
    yield finding(rules["soft-404"], {
      subject: visit.url,
      args: { status: visit.status, how, target: visit.url },
      evidence: [...linkEvidence(visit, judging), curl(visit.url, network)],
      reach: visit.reach,
      severity: isPart ? "error" : undefined,
    });
  }
}

/** Whether pages load the address as a style sheet: a browser makes nothing of a page in its place. */
function isStylesheet(visit: Visit, { crawl }: Judging): boolean {
  // Few pages have such a name, and only of those the links are looked up.
  return (
    visit.page !== undefined &&
    /^[^?]*\.css(\?|$)/i.test(visit.url) &&
    crawl.linksTo(visit).some(({ kind }) => kind === "stylesheet")
  );
}

/** The error page itself, asked by its own name, may answer 200. */
function isErrorPage({ url }: Visit): boolean {
  return /\/(404|not-?found)(\.html?|\/(index\.html?)?)?$/i.test(new URL(url).pathname);
}
