import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome, Table } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import { header } from "../../probes/http/headers.ts";
import { addressesIn, chooseAddresses, type FoundAddress, isPattern } from "./addresses.ts";
import { judgePage, judgePrivate, judgeStatic } from "./judge.ts";
import type { Options } from "./options.ts";
import { checkReplay } from "./replay.ts";
import { rules, timeText } from "./rules.ts";
import { openSessions, type Sessions } from "./sessions.ts";
import { defaultPages } from "./site.ts";
import { checkValidator, checkVary } from "./variants.ts";
import { createVisitor, isMissed, type Missed, type Visit, type Visitor } from "./visits.ts";

/** What pages load that is worth keeping, when the options name no static files. */
const defaultStatic = ["/**/*.{js,mjs,css,woff,woff2,ttf,otf,png,jpg,jpeg,gif,svg,webp,avif,ico}"];

/** URLs checked at once. */
const CONCURRENCY = 6;
/** Style sheets read for the fonts and images they name. */
const MAX_STYLE_SHEETS = 20;

/** What a run of the gate works with. */
interface Survey {
  options: Options;
  context: GateContext;
  visitor: Visitor;
  sessions: Sessions;
  inconclusive: string[];
  rows: string[][];
}

/** Fetches pages, what they load and what is private, and judges what caches may do with each. */
export async function* checkCaching(
  options: Options,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const visitor = createVisitor(context);
  const sessions = await openSessions(options, context);
  const inconclusive = [...sessions.inconclusive];
  const survey: Survey = { options, context, visitor, sessions, inconclusive, rows: [] };
  try {
    const pages = await visitPages(survey);
    yield* pages.findings;
    const found = [...pages.found, ...(await readStyleSheets(survey, pages.found))];
    yield* await staticFindings(survey, found);
    yield* await privateFindings(survey, found);
  } finally {
    await sessions.close();
    await visitor.close();
  }
  return { inconclusive: [...new Set(inconclusive)], tables: tableOf(survey.rows) };
}

async function visitPages(survey: Survey): Promise<{ findings: Finding[]; found: FoundAddress[] }> {
  const { options, context, visitor } = survey;
  const entries = options.pages ?? defaultPages;
  const chosen = await chooseAddresses(
    entries.filter((entry) => !isPattern(entry)),
    { site: context.site, found: [], kind: "page", max: options["max-urls"] },
  );
  const found: FoundAddress[] = [];
  const firstPass = await each(chosen.urls, async (url): Promise<Finding[]> => {
    const visit = await visitor.visit({ url, follow: true, maxBodyBytes: context.network.maxBodyBytes });
    if (!isMissed(visit)) found.push(...addressesIn(visit));
    return pageFindings(survey, visit);
  });
  const patterns = entries.filter(isPattern);
  const more = await choose(survey, patterns, found, "page");
  const secondPass = await each(
    more.filter((url) => !chosen.urls.includes(url)),
    async (url) => pageFindings(survey, await visitor.visit({ url, follow: true })),
  );
  return { findings: [...firstPass, ...secondPass].flat(), found: sorted(found) };
}

/** Pages are read side by side; what they name must come in the same order every time. */
function sorted(found: readonly FoundAddress[]): FoundAddress[] {
  return [...found].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.kind < b.kind ? -1 : 1));
}

async function pageFindings(survey: Survey, visit: Visit | Missed): Promise<Finding[]> {
  const missed = missedFinding(survey, visit, "page");
  if (missed || isMissed(visit)) return missed ?? [];
  survey.context.coverage.count("pages");
  addRow(survey, visit, "page");
  return [
    ...judgePage(visit, survey.options["max-page-age"]),
    ...(await checkVary(survey.visitor, visit)),
    ...(await checkValidator(survey.visitor, visit)),
  ];
}

async function readStyleSheets(
  { visitor, context, options }: Survey,
  found: readonly FoundAddress[],
): Promise<FoundAddress[]> {
  const sheets = [...new Set(found.filter(({ kind }) => kind === "stylesheet").map(({ url }) => url))];
  const own = sheets.filter(
    (url) => options.static !== undefined || new URL(url).host === context.site?.host,
  );
  const read = await each(own.slice(0, MAX_STYLE_SHEETS), async (url) => {
    const visit = await visitor.visit({ url });
    return isMissed(visit) ? [] : addressesIn(visit);
  });
  return read.flat();
}

async function staticFindings(survey: Survey, found: readonly FoundAddress[]): Promise<Finding[]> {
  const { options, context, visitor } = survey;
  const urls = await choose(survey, options.static ?? defaultStatic, found, "static");
  context.coverage.count("static files", 0);
  const judged = await each(urls, async (url): Promise<Finding[]> => {
    const visit = await visitor.visit({ url });
    const missed = missedFinding(survey, visit, "static");
    if (missed || isMissed(visit)) return missed ?? [];
    context.coverage.count("static files");
    addRow(survey, visit, "static");
    return [
      ...judgeStatic(visit, options["min-age"]),
      ...(await checkVary(visitor, visit)),
      ...(await checkValidator(visitor, visit)),
    ];
  });
  return judged.flat();
}

async function privateFindings(survey: Survey, found: readonly FoundAddress[]): Promise<Finding[]> {
  const { options, context, sessions } = survey;
  if (options.private.length === 0) return [];
  const urls = await choose(survey, options.private, found, "page");
  context.coverage.count("private pages", 0);
  const judged = await each(urls, async (url): Promise<Finding[]> => {
    const anonymous = await visitPrivate(survey, url, {});
    if (isMissed(anonymous)) return missedFinding(survey, anonymous, "private") ?? [];
    const findings = judgePrivate(anonymous, {});
    addRow(survey, anonymous, "private, without a session");
    if (sessions.first) return [...findings, ...(await withSession(survey, url))];
    if (anonymous.response.status === 200) context.coverage.count("private pages");
    else if (!options.session) {
      survey.inconclusive.push(
        `${url} returns ${anonymous.response.status} without a session: set a flow that signs in under \`session:\` to see its content`,
      );
    }
    return findings;
  });
  return judged.flat();
}

async function withSession(survey: Survey, url: string): Promise<Finding[]> {
  const { sessions, context, visitor, options, inconclusive } = survey;
  const { first, other } = sessions;
  if (!first) return [];
  const request = { cookie: first.cookieHeader(url) };
  const visit = await visitPrivate(survey, url, request);
  if (isMissed(visit)) return missedFinding(survey, visit, "private") ?? [];
  if (visit.response.status < 200 || visit.response.status >= 300) {
    const location = header(visit.response.headers, "location");
    const where = location === undefined ? "" : ` to ${location}`;
    inconclusive.push(`${url} returns ${visit.response.status}${where} although the session's flow passed`);
    return [];
  }
  context.coverage.count("private pages");
  addRow(survey, visit, "private, with a session");
  const deception = options.session?.deception ?? true;
  return [
    ...judgePrivate(visit, request),
    ...(await checkReplay({ url, visitor, first, other, deception, context })),
  ];
}

function visitPrivate(
  { visitor }: Survey,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Visit | Missed> {
  return visitor.visit({ url, headers });
}

/** Addresses for entries; patterns that match nothing leave their question open. */
async function choose(
  { options, context, inconclusive }: Survey,
  entries: readonly string[],
  found: readonly FoundAddress[],
  kind: "static" | "page",
): Promise<string[]> {
  const { site, coverage } = context;
  const chosen = await chooseAddresses(entries, { site, found, kind, max: options["max-urls"] });
  if (chosen.dropped > 0) coverage.skip("urls", `more than max-urls: ${options["max-urls"]}`, chosen.dropped);
  for (const pattern of chosen.barren) {
    if (entries === defaultStatic) coverage.skip("static files", "the pages load none from the site itself");
    // Where no page could be fetched, that is said already.
    else if (found.length > 0 || inconclusive.length === 0)
      inconclusive.push(`nothing on the pages matches ${pattern}`);
  }
  return chosen.urls;
}

/** A finding when the site is to blame, a reason when this machine is; undefined when the URL was fetched well. */
function missedFinding(
  { inconclusive, options }: Survey,
  visit: Visit | Missed,
  kind: "page" | "static" | "private",
): Finding[] | undefined {
  if (isMissed(visit)) {
    if (visit.blame === "runner") {
      inconclusive.push(
        `${visit.url} could not be fetched, and neither could the control URLs: ${visit.failure.message}`,
      );
      return [];
    }
    const args = { what: visit.failure.message };
    return [finding(rules.unreachable, { subject: visit.url, args })];
  }
  const { status } = visit.response;
  if (status < 400 || kind === "private") return undefined;
  const presumed = kind === "page" && options.pages === undefined && status < 500;
  if (status === 401 || status === 403 || presumed) {
    const what = presumed ? "list public pages under `pages:`" : "set network.headers that let this run in";
    inconclusive.push(`${visit.url} returns ${status}: ${what}`);
    return [];
  }
  return [finding(rules.unreachable, { subject: visit.url, args: { what: `it returns ${status}` } })];
}

function addRow({ rows }: Survey, { url, assessment }: Visit, kind: string): void {
  const { browser, shared, validators } = assessment;
  const use = (one: typeof browser) =>
    !one.stored
      ? "not stored"
      : one.lifetimeSeconds === 0
        ? "stored, revalidated each time"
        : timeText(one.lifetimeSeconds);
  const validator = [validators.etag && "ETag", validators.lastModified && "Last-Modified"].filter(Boolean);
  rows.push([url, kind, use(browser), use(shared), validator.join(", ") || "none"]);
}

function tableOf(rows: readonly string[][]): Table[] {
  if (rows.length === 0) return [];
  const columns = ["URL", "What", "Browsers", "Shared caches", "Validator"];
  return [
    {
      title: "What caches may store",
      columns,
      rows: rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
    },
  ];
}

/** Runs `work` for each item, some at once; results in the items' order. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
  return results;
}
