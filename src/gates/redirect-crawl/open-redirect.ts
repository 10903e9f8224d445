import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import { parseRefresh } from "../../engines/crawl/parse/refresh.ts";
import { redirectTarget } from "../../engines/crawl/redirect.ts";
import { type Visit, wasAsked } from "../../engines/crawl/visit.ts";
import type { HttpClient, HttpResponse } from "../../probes/http/client.ts";
import { HttpFailure } from "../../probes/http/failure.ts";
import { header } from "../../probes/http/headers.ts";
import { curl, linkEvidence } from "./evidence.ts";
import type { Judging } from "./judging.ts";
import { rules } from "./rules.ts";

/** Names sites give to the parameter that says where to go next. */
const parameterName =
  /^(next|url|uri|to|go|goto|dest|destination|target|continue|redir|redirect|redirect_?(to|ur[il])|return|return_?(to|ur[il]|path)|back|back_?url|callback|forward|forward_?url|checkout_?url|success_?url|rurl|out)$/i;

/** A host that cannot exist (RFC 6761), so that nobody is sent anywhere. */
const FOREIGN = "open-redirect.invalid";

/** What careless checks let through: the plain form, without scheme, with a backslash, and behind a user name. */
const payloads = (host: string): string[] => [
  `https://${FOREIGN}/`,
  `//${FOREIGN}/`,
  `/\\${FOREIGN}/`,
  `https://${host}@${FOREIGN}/`,
];

/** Addresses tried at most. */
const MAX_CANDIDATES = 40;

/** An address that takes a place to go next, and the parameter that says where. */
export interface Candidate {
  visit: Visit;
  parameter: string;
}

/**
 * The addresses of a site that take a place to go next, each path and parameter once. What the crawl left alone (it is
 * excluded, a form sends there, it would end the session) is left alone here, too.
 */
export function openRedirectCandidates({ crawl, site }: Judging): Candidate[] {
  const own = crawl.visits.filter(
    (visit) =>
      visit.url.includes("?") && !visit.isForeign && isAnswered(visit) && site.hosts.has(hostOf(visit.url)),
  );
  const all = own.flatMap((visit) => {
    const parameters = [...new Set(new URL(visit.url).searchParams.keys())];
    return parameters
      .filter((one) => parameterName.test(one))
      .map((parameter) => ({ url: visit.url, visit, parameter }));
  });
  return firstCandidates(all);
}

function isAnswered(visit: Visit): boolean {
  return visit.skipped === undefined && wasAsked(visit);
}

/** The first candidates in order of their addresses, each path and parameter once. */
export function firstCandidates<T extends { url: string; parameter: string }>(candidates: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const one of candidates.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))) {
    const key = candidateKey(one.url, one.parameter);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].slice(0, MAX_CANDIDATES);
}

/** Tells candidates apart, whatever else their queries hold. */
export function candidateKey(url: string, parameter: string): string {
  return `${withoutQuery(url)} ${parameter}`;
}

/** Tries the candidates with a harmless foreign host. */
export async function* tryOpenRedirects(
  candidates: readonly Candidate[],
  judging: Judging,
  client: HttpClient,
  signal: AbortSignal,
): AsyncGenerator<Finding, void, void> {
  for (const { visit, parameter } of candidates) {
    for (const payload of payloads(hostOf(visit.url))) {
      if (signal.aborted) return;
      const url = new URL(visit.url);
      url.searchParams.set(parameter, payload);
      const target = await foreignTarget(url.href, client, signal);
      if (target === undefined) continue;
      yield finding(rules["open-redirect"], {
        subject: withoutQuery(visit.url),
        args: { parameter, payload, target },
        evidence: [...linkEvidence(visit, judging), curl(url.href, judging.network)],
        identity: [parameter],
      });
      break;
    }
  }
}

function withoutQuery(url: string): string {
  return url.split("?", 1)[0] ?? url;
}

/** Bytes of body that are looked at for a Refresh. */
const MAX_BODY = 16 * 1024;

async function foreignTarget(
  url: string,
  client: HttpClient,
  signal: AbortSignal,
): Promise<string | undefined> {
  let response: HttpResponse;
  try {
    response = await client.request({ url, signal, maxBodyBytes: MAX_BODY });
  } catch (thrown) {
    if (thrown instanceof HttpFailure) return undefined;
    throw thrown;
  }
  const target = redirectTarget(url, response.status, response.headers);
  const reference = target && "url" in target ? target.url : refreshOf(response);
  const resolved = reference === undefined ? undefined : URL.parse(reference, url);
  return resolved?.hostname === FOREIGN ? resolved.href : undefined;
}

function refreshOf(response: HttpResponse): string | undefined {
  const field = header(response.headers, "refresh");
  if (field !== undefined) return parseRefresh(field)?.reference;
  const body = response.bytes.toString("latin1");
  const tag = /<meta[^>]{0,200}http-equiv=["']?refresh["']?[^>]{0,500}>/i.exec(body)?.[0];
  const content = tag && /content=(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  const value = content?.[1] ?? content?.[2];
  return value === undefined ? undefined : parseRefresh(value)?.reference;
}
