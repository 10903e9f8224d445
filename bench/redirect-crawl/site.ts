/** A site of any size with planted faults and the truth about them, the same for the same seed. */

/** An answer of the site. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** How the site is served: over plain HTTP in place of production, or under its own names with and without TLS. */
export type Mode = "preview" | "tls";

export interface GeneratedSite {
  /** The answer to a request; undefined means 404. */
  answer(origin: string, url: string, cookie: string): Answer | undefined;
  /** `rule subject` of every fault, the subject's origin as it is asked. */
  truth: Set<string>;
  /** Addresses that answer or redirect: what a crawler must ask. */
  addresses: number;
}

/** What production is called. */
export const production = "https://www.shop.test";

const LINKS_PER_PAGE = 20;
const filler = `<p>${"Kites for every wind and weather, hand made since 1983. ".repeat(20)}</p>`;

interface Fault {
  /** Markup the host page carries. */
  markup: string;
  routes: Record<string, (url: URL, cookie: string) => Answer>;
  truth: string[];
  listed?: string[];
}

/**
 * Makes a site.
 *
 * @param origin Where it is asked: production itself in `tls` mode.
 * @param faults How many of each kind are planted.
 */
export function generateSite(options: {
  pages: number;
  seed: number;
  mode: Mode;
  origin: string;
  faults: number;
}): GeneratedSite {
  const { pages, origin, faults } = options;
  const planted = Array.from({ length: faults }, (_, n) => faultsOf(n, options)).flat();
  const routes = Object.assign({}, ...planted.map((fault) => fault.routes)) as Fault["routes"];
  const stride = Math.max(1, Math.floor(pages / planted.length));
  const markupOf = new Map<number, string>();
  planted.forEach((fault, index) => {
    const host = (index * stride) % pages;
    markupOf.set(host, (markupOf.get(host) ?? "") + fault.markup);
  });
  const sitemap = planted.flatMap(({ listed = [] }) => listed);
  return {
    truth: new Set(planted.flatMap(({ truth }) => truth)),
    addresses: pages + 1 + Object.keys(routes).length,
    answer(from, text, cookie) {
      const url = new URL(text, from);
      if (options.mode === "tls" && from !== production) {
        const own = routes[from + url.pathname];
        return own ? own(url, cookie) : redirect(production + text);
      }
      if (url.pathname === "/") return html(page(0, options, markupOf.get(0) ?? ""));
      const number = /^\/p\/(\d+)$/.exec(url.pathname)?.[1];
      if (number !== undefined && Number(number) < pages) {
        return html(page(Number(number), options, markupOf.get(Number(number)) ?? ""));
      }
      if (url.pathname === "/sitemap.xml") return xml(sitemap.map((path) => production + path));
      if (url.pathname.startsWith("/calendar/")) return calendar(url.pathname);
      return (routes[origin + url.pathname] ?? routes[url.pathname])?.(url, cookie);
    },
  };
}

function page(number: number, { pages, seed }: { pages: number; seed: number }, markup: string): string {
  let state = Math.imul(number + seed, 2_654_435_761) >>> 0;
  let links = "";
  for (let link = 0; link < LINKS_PER_PAGE; link++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The first two make a tree, so that every page is reached; the rest is chance.
    const target = link < 2 ? number * 2 + 1 + link : state;
    links += `<li><a class="item" href="/p/${target % pages}">Kite ${target % pages}</a></li>\n`;
  }
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Kite ${number}</title></head>\n<body><h1>Kite ${number}</h1>${filler}<ul>${links}</ul>${markup}</body></html>`;
}

function faultsOf(
  n: number,
  { mode, origin, pages }: { mode: Mode; origin: string; pages: number },
): Fault[] {
  const target = `/p/${(n * 7 + 1) % pages}`;
  const link = (href: string): string => `<a href="${href}">${n}</a>`;
  const at = (rule: string, path: string): string =>
    `${rule} ${path.startsWith("http") ? path : origin + path}`;
  const to =
    (location: string, status = 301) =>
    () =>
      redirect(location, status);
  const plain = (body: string) => () => html(body);
  const faults: Fault[] = [
    {
      markup: link(`/chain/${n}`),
      routes: { [`/chain/${n}`]: to(`/chain/${n}/b`), [`/chain/${n}/b`]: to(target) },
      truth: [at("chain", `/chain/${n}`)],
    },
    {
      markup: link(`/loop/${n}`),
      routes: { [`/loop/${n}`]: to(`/loop/${n}/b`), [`/loop/${n}/b`]: to(`/loop/${n}`) },
      truth: [at("loop", `/loop/${n}`)],
    },
    { markup: link(`/dead/${n}`), routes: {}, truth: [at("dead", `/dead/${n}`)] },
    {
      markup: link(`/broken/${n}`),
      routes: { [`/broken/${n}`]: () => ({ status: 500, headers: {}, body: "" }) },
      truth: [at("dead", `/broken/${n}`)],
    },
    { markup: link(`/moved/${n}`), routes: { [`/moved/${n}`]: to(target) }, truth: [] },
    {
      markup: link(`/Spelling/${n}`),
      routes: { [`/Spelling/${n}`]: to(`/spelling/${n}`, 302), [`/spelling/${n}`]: plain("<p>") },
      truth: [at("temporary", `/Spelling/${n}`)],
    },
    {
      markup: link(`/go/${n}?utm_source=ad&amp;gclid=${n}`),
      routes: { [`/go/${n}`]: to(target) },
      truth: [at("lost-query", `/go/${n}?utm_source=ad&gclid=${n}`)],
    },
    {
      markup: link(`/keep/${n}?utm_source=ad`),
      routes: { [`/keep/${n}`]: (url) => redirect(target + url.search) },
      truth: [],
    },
    {
      markup: link(`/old/deep/${n}`),
      routes: { [`/old/deep/${n}`]: to("/") },
      truth: [at("lost-path", `/old/deep/${n}`)],
    },
    {
      markup: link(`/soft/${n}`),
      routes: { [`/soft/${n}`]: plain("<title>Page not found</title>") },
      truth: [at("soft-404", `/soft/${n}`)],
    },
    {
      markup: link(`/mixed/${n}`),
      routes: { [`/mixed/${n}`]: plain('<script src="http://cdn.test/a.js"></script>') },
      truth: [at("mixed-content", `/mixed/${n}`)],
    },
    {
      markup: link(`/form/${n}`),
      routes: { [`/form/${n}`]: plain('<form method="post" action="http://forms.test/"></form>') },
      truth: [at("insecure-form", `/form/${n}`)],
    },
    {
      markup: link(`/section/${n}#here`) + link(`/section/${n}#gone`),
      routes: { [`/section/${n}`]: plain('<h2 id="here">Here</h2>') },
      truth: [at("fragment-missing", `/section/${n}#gone`)],
    },
    {
      markup: link(`/canonical/${n}`),
      routes: { [`/canonical/${n}`]: plain(`<link rel="canonical" href="/dead-canonical/${n}">`) },
      truth: [at("canonical-tag", `/canonical/${n}`)],
    },
    {
      markup: link(`/hidden/${n}`),
      routes: { [`/hidden/${n}`]: plain('<meta name="robots" content="noindex">') },
      truth: [at("noindex-left", `/hidden/${n}`), at("sitemap-redirects", `/hidden/${n}`)],
      listed: [`/hidden/${n}`],
    },
    {
      markup: link(`/private-page/${n}`),
      routes: { [`/private-page/${n}`]: plain('<meta name="robots" content="noindex">') },
      truth: [],
    },
    {
      markup: "",
      routes: { [`/listed/${n}`]: to(target) },
      truth: [at("sitemap-redirects", `/listed/${n}`)],
      listed: [`/listed/${n}`],
    },
    {
      markup: link(`/twin/${n}`) + link(`/twin/${n}/`),
      routes: {
        [`/twin/${n}`]: plain(`<title>Twin ${n}</title>`),
        [`/twin/${n}/`]: plain(`<title>Twin ${n}</title>`),
      },
      truth: [at("slash-twins", `/twin/${n}`)],
    },
    {
      markup: link(`https://staging.shop.test/${n}`),
      routes: {},
      truth: [at("staging-host", `https://staging.shop.test/${n}`)],
    },
    {
      markup: link(`/inner/${n}`),
      routes: { [`/inner/${n}`]: to(`http://10.0.${n >> 8}.${n & 255}/`) },
      truth: [at("redirect-to-private", `/inner/${n}`)],
    },
  ];
  return [
    ...faults,
    ...fewFaults(n, { link, at, to, target }),
    ...(mode === "tls" ? tlsFaults(n, { link, at, target }) : previewFaults(n, { link, at, target })),
  ];
}

interface Tools {
  link(href: string): string;
  at(rule: string, path: string): string;
  target: string;
}

/** Faults of which a crawl follows up only so many. */
const FEW = 20;

function fewFaults(
  n: number,
  { link, at, to, target }: Tools & { to(location: string): () => Answer },
): Fault[] {
  if (n >= FEW) return [];
  const hops = Array.from(
    { length: 25 },
    (_, hop) => [`/hops/${n}/${hop}`, to(`/hops/${n}/${hop + 1}`)] as const,
  );
  const consent = (_url: URL, cookie: string): Answer =>
    cookie.includes("ok=1")
      ? html("<p>")
      : { status: 302, headers: { location: `/consent/${n}`, "set-cookie": "ok=1" }, body: "" };
  return [
    {
      markup: link(`/hops/${n}/0`),
      routes: { ...Object.fromEntries(hops), [`/hops/${n}/25`]: () => html("<p>") },
      truth: [at("too-many-hops", `/hops/${n}/0`)],
    },
    {
      markup: link(`/consent/${n}`),
      routes: { [`/consent/${n}`]: consent },
      truth: [at("needs-cookie", `/consent/${n}`)],
    },
    {
      markup: link(`/out/${n}?next=${target}`),
      routes: { [`/out/${n}`]: (url) => redirect(url.searchParams.get("next") ?? "/", 302) },
      truth: [at("open-redirect", `/out/${n}`)],
    },
    {
      markup: link(`/in/${n}?next=${target}`),
      routes: { [`/in/${n}`]: () => redirect(target, 302) },
      truth: [],
    },
    { markup: link(`/calendar/${2026 + n}/01/`), routes: {}, truth: [] },
  ];
}

/** Over plain HTTP in place of production, the scheme shows in what the Location says. */
function previewFaults(n: number, { link, at, target }: Tools): Fault[] {
  return [
    {
      markup: link(`/down/${n}`),
      routes: { [`/down/${n}`]: () => redirect(`http://www.shop.test${target}`) },
      truth: [at("downgrade", `/down/${n}`)],
    },
  ];
}

/** Under its own names, a downgrade comes back over another hop, and other origins may answer themselves. */
function tlsFaults(n: number, { link, at, target }: Tools): Fault[] {
  const plain = "http://www.shop.test";
  const apex = "https://shop.test";
  return [
    {
      markup: link(`/down/${n}`),
      routes: { [`/down/${n}`]: () => redirect(plain + target) },
      truth: [at("downgrade", `/down/${n}`), at("chain", `/down/${n}`)],
    },
    {
      markup: link(`${plain}/plain/${n}`),
      routes: { [`${plain}/plain/${n}`]: () => html("<p>") },
      truth: [at("not-https", `${plain}/plain/${n}`)],
    },
    {
      markup: link(`${apex}/apex/${n}`),
      routes: { [`${apex}/apex/${n}`]: () => html("<p>") },
      truth: [at("canonical-host", `${apex}/apex/${n}`)],
    },
    { markup: link(`${apex}${target}`), routes: {}, truth: [] },
    {
      markup: link(`https://gone-${n % 5}.test/`),
      routes: {},
      // No name outside the shop exists: what other faults point at is dead, too, once external links are asked.
      truth: [
        at("external-dead", `https://gone-${n % 5}.test/`),
        at("external-dead", "http://cdn.test/a.js"),
        at("external-dead", `https://staging.shop.test/${n}`),
      ],
    },
  ];
}

function calendar(path: string): Answer {
  const year = Number(path.split("/")[2]);
  return html(`<a href="/calendar/${year + 1}/01/">next year</a>`);
}

function redirect(location: string, status = 301): Answer {
  return { status, headers: { location }, body: "" };
}

function html(body: string): Answer {
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

function xml(urls: readonly string[]): Answer {
  const body = `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join("")}</urlset>`;
  return { status: 200, headers: { "content-type": "application/xml" }, body };
}

/** Old addresses and where they must end, for the survival list, with the truth about each. */
export function survivalEntries(count: number): {
  entries: { from: string; to: string }[];
  routes: Fault["routes"];
  truth: string[];
} {
  const entries: { from: string; to: string }[] = [];
  const routes: Fault["routes"] = {};
  const truth: string[] = [];
  for (let n = 0; n < count; n++) {
    const carry = (location: string) => (url: URL) => redirect(`${location}${url.search}`);
    routes[`/survives/${n}`] = carry(`/p/${n}`);
    routes[`/strays/${n}`] = carry(`/p/${n + 1}`);
    routes[`/forgets/${n}`] = (url) => redirect(`/p/${n}${url.search}#other`);
    entries.push(
      { from: `/survives/${n}`, to: `/p/${n}` },
      { from: `/strays/${n}`, to: `/p/${n}` },
      { from: `/forgets/${n}#part`, to: `/p/${n}` },
    );
    truth.push(`wrong-target ${production}/strays/${n}`, `lost-fragment ${production}/forgets/${n}`);
  }
  return { entries, routes, truth };
}
