import { randomUUID } from "node:crypto";
import type { Finding } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import type { Session } from "../../engines/flows/session.ts";
import { headerValues } from "../../probes/http/headers.ts";
import { responseEvidence } from "./evidence.ts";
import { rules } from "./rules.ts";
import { isMissed, type Visit, type Visitor } from "./visits.ts";

/** Shorter values are found in any page by chance. */
const MIN_MARKER_LENGTH = 6;

/** What was asked of one private URL, to see whether answers stay with whom they were made for. */
export interface ReplayRequest {
  url: string;
  visitor: Visitor;
  first: Session;
  other?: Session | undefined;
  deception: boolean;
  context: Pick<GateContext, "coverage">;
}

/**
 * Asks for a private URL as one visitor, then as another and as nobody, under an address no cache has seen, and looks
 * for the first one's answer in the later ones. Then, if wanted, for names that look like static files. At most 30
 * requests.
 */
export async function checkReplay(request: ReplayRequest): Promise<Finding[]> {
  const { url, first, other, visitor, context } = request;
  const buster = randomUUID().slice(0, 8);
  const ask = async (address: string, as?: Session): Promise<Visit | undefined> => {
    const cookie = as?.cookieHeader(address);
    const visit = await visitor.visit({ url: address, headers: cookie ? { cookie } : {} });
    return isMissed(visit) ? undefined : visit;
  };
  const baseline = await ask(withQuery(url, `${buster}0`));
  const shared = withQuery(url, `${buster}1`);
  const own = await ask(shared, first);
  if (!own || !baseline || own.response.status !== 200) return [];
  if (own.response.bytes.equals(baseline.response.bytes)) {
    context.coverage.skip("replay probes", "the page is the same with and without the session");
    return [];
  }
  const signs = signsOf(own, baseline, first);
  const findings: Finding[] = [];
  const judge = (visit: Visit | undefined, to: string): void => {
    const sign = visit && signs.find((one) => one.shows(visit))?.name;
    if (!visit || sign === undefined || findings.length > 0) return;
    const evidence = responseEvidence(visit);
    findings.push(finding(rules["session-replayed"], { subject: url, args: { to, sign }, evidence }));
  };
  if (other) judge(await ask(shared, other), "another signed-in visitor");
  judge(await ask(shared), "a visitor without a session");
  context.coverage.count("replay probes");
  if (request.deception) findings.push(...(await checkDeception(request, signs, ask, buster)));
  return findings;
}

/** One way to recognise an answer that was made for the first visitor. Says what, never the value. */
interface Sign {
  name: string;
  shows(visit: Visit): boolean;
}

function signsOf(own: Visit, baseline: Visit, session: Session): Sign[] {
  const text = bodyText(own);
  const before = bodyText(baseline);
  const markers = Object.entries(session.markers)
    .filter(
      ([, value]) => value.length >= MIN_MARKER_LENGTH && text.includes(value) && !before.includes(value),
    )
    .map(
      ([name, value]): Sign => ({
        name: `it contains the captured ${name}`,
        shows: (visit) => bodyText(visit).includes(value),
      }),
    );
  const emails = [...new Set(text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? [])]
    .filter((email) => !before.includes(email))
    .slice(0, 20)
    .map(
      (email): Sign => ({
        name: "it contains their e-mail address",
        shows: (visit) => bodyText(visit).includes(email),
      }),
    );
  const cookies = cookiesOf(own).filter(
    (cookie) => cookie.length >= 16 && !cookiesOf(baseline).includes(cookie),
  );
  const cookie: Sign = {
    name: "it sets their cookie",
    shows: (visit) => cookiesOf(visit).some((one) => cookies.includes(one)),
  };
  const body: Sign = {
    name: "the bodies are identical",
    shows: ({ response }) =>
      response.status === 200 && response.bytes.length > 0 && response.bytes.equals(own.response.bytes),
  };
  return [...markers, ...emails, cookie, body];
}

function bodyText({ response }: Visit): string {
  return response.bytes.toString("utf8");
}

/** `name=value` of every cookie a response sets. */
function cookiesOf({ response }: Visit): string[] {
  return headerValues(response.headers, "set-cookie").map((cookie) => cookie.split(";", 1)[0]?.trim() ?? "");
}

function withQuery(url: string, buster: string): string {
  const busted = new URL(url);
  busted.searchParams.append("launch-ready", buster);
  return busted.href;
}

/**
 * Ends that make a path look like a static file to a cache that goes by names, and like the page itself to some
 * servers.
 */
const disguises: readonly ((path: string, name: string) => string)[] = [
  (path, name) => `${path}/${name}.css`,
  (path, name) => `${path}/${name}.js`,
  (path, name) => `${path};${name}.css`,
  (path, name) => `${path}%3B${name}.css`,
  (path, name) => `${path}%23${name}.css`,
  (path, name) => `${path}%3F${name}.css`,
  (path, name) => `${path}%00${name}.css`,
  (path, name) => `/static/${name}/..%2f..${path.replaceAll("/", "%2f")}`,
  (path, name) => `${path}%2f%2e%2e%2fstatic%2f${name}.js`,
];

async function checkDeception(
  { url, first, context }: ReplayRequest,
  signs: readonly Sign[],
  ask: (address: string, as?: Session) => Promise<Visit | undefined>,
  buster: string,
): Promise<Finding[]> {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/$/, "");
  if (path === "") return [];
  for (const disguise of disguises) {
    const variant = `${origin}${disguise(path, `lr${buster}`)}`;
    const own = await ask(variant, first);
    context.coverage.count("deception probes");
    if (own?.response.status !== 200 || !signs.some((sign) => sign.shows(own))) continue;
    const nobody = await ask(variant);
    const cached = nobody !== undefined && signs.some((sign) => sign.shows(nobody));
    const shown = variant.replace(`lr${buster}`, "x");
    return [
      finding(rules["cache-deception"], {
        subject: url,
        args: { variant: shown, cached },
        severity: cached ? undefined : "warning",
        identity: [cached ? "cached" : "served"],
        evidence: responseEvidence(cached ? nobody : own, cached ? {} : { cookie: "" }),
      }),
    ];
  }
  return [];
}
