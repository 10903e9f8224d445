import type { Hop } from "../../../core/evidence.ts";
import type { HttpClient, HttpResponse } from "../../../probes/http/client.ts";
import { HttpFailure } from "../../../probes/http/failure.ts";
import { type HeaderLines, header } from "../../../probes/http/headers.ts";
import type { RequestAction } from "../actions.ts";
import type { FlowState } from "../context.ts";
import { mistake } from "../place.ts";
import { type Answer, createAnswer, type SentRequest } from "../query/answer.ts";
import { registerCookies } from "../tell/masking.ts";
import { render } from "../template.ts";
import type { Place } from "../vocabulary.ts";
import { answerChallenge, authorizationOf, loginOf } from "./authorization.ts";
import { type RenderedBody, renderBody } from "./body.ts";
import { fieldProblem, fieldsOnWire, utf8, withAccept } from "./fields.ts";
import { clientFor } from "./transport.ts";
import { encodePair } from "./urlencoded.ts";

/**
 * The request cannot be sent as the flow has it, or its redirects lead nowhere. The site, or a captured value, is at
 * fault.
 */
export class RequestProblem extends Error {
  override name = "RequestProblem";
  /** Redirects followed so far. */
  readonly hops: readonly Hop[];

  constructor(message: string, hops: readonly Hop[] = []) {
    super(message);
    this.hops = hops;
  }
}

/** A request was sent, and no complete answer came. */
export class Unanswered extends Error {
  override name = "Unanswered";
  readonly request: SentRequest;
  readonly failure: HttpFailure;

  constructor(request: SentRequest, failure: HttpFailure) {
    super(failure.message, { cause: failure });
    this.request = request;
    this.failure = failure;
  }
}

/** A request with all variables filled in. */
interface Prepared {
  method: string;
  url: URL;
  headers: HeaderLines;
  cookies: string;
  /** Path with query, where it must not be normalised. */
  path?: string;
  body?: RenderedBody;
}

/**
 * Sends a step's request and follows redirects as far as the step allows.
 *
 * @param keepsEncoded The last body is wanted as it was transferred, too.
 * @throws Unanswered when no complete answer came; RequestProblem; UnsetVariable; ConfigurationError for a relative
 * address without a site.
 */
export async function sendRequest(
  action: RequestAction,
  state: FlowState,
  place: Place | undefined,
  signal: AbortSignal,
  keepsEncoded = false,
): Promise<Answer> {
  const { clock } = state.context;
  const started = clock.monotonic();
  const hops: Hop[] = [];
  let prepared = await prepare(action, state, place);
  const client = await clientFor(action.transport, state, place);
  for (;;) {
    let { sent, response } = await exchange(prepared, action, state, client, signal, keepsEncoded);
    const proof = answerChallenge(action.authentication, response, prepared.method, prepared.path, state);
    if (proof !== undefined) {
      const headers: HeaderLines = [...prepared.headers, ["authorization", proof]];
      ({ sent, response } = await exchange(
        { ...prepared, headers },
        action,
        state,
        client,
        signal,
        keepsEncoded,
      ));
    }
    const location = header(response.headers, "location");
    const follows =
      isRedirect(response.status) &&
      location !== undefined &&
      (action.redirects > 0 || action.refusesRedirects === true);
    if (!follows) {
      return createAnswer({
        request: sent,
        response,
        redirects: hops,
        durationMs: clock.monotonic() - started,
      });
    }
    hops.push({ url: response.url, status: response.status, location, timeMs: response.timings.totalMs });
    if (hops.length > action.redirects) throw tooManyRedirects(hops, action.redirects);
    prepared = redirected(prepared, response, location, hops, action.trustsRedirects === true);
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status <= 399;
}

function tooManyRedirects(hops: readonly Hop[], limit: number): RequestProblem {
  const urls = hops.map(({ url }) => url);
  const last = urls.at(-1)!;
  const loops = urls.indexOf(last) !== urls.length - 1;
  const message = loops ? `redirects form a loop through ${last}` : `more than ${limit} redirects`;
  return new RequestProblem(message, hops);
}

async function prepare(action: RequestAction, state: FlowState, place: Place | undefined): Promise<Prepared> {
  const { scope } = state;
  const target = render(action.url, scope);
  const url = resolveUrl(target, state, action.url.place ?? place);
  const added = action.query.map(([name, value]) => encodePair(render(name, scope), render(value, scope)));
  // The address's own query stays as it is written.
  if (added.length > 0) url.search = [url.search.slice(1), ...added].filter((one) => one !== "").join("&");
  const body = action.body && (await renderBody(action.body, state, place));
  const fields = action.headers.map(([name, value]) => [render(name, scope), render(value, scope)] as const);
  for (const field of action.fields ?? []) fields.push(fieldOf(render(field, scope)));
  const headers: HeaderLines = fields.map(([given, text]) => {
    const name = given.toLowerCase();
    return [name, name === "content-type" && body?.boundary ? `${text}; boundary=${body.boundary}` : text];
  });
  const named = new Set(headers.map(([name]) => name));
  const type = action.bodyType ?? body?.type;
  if (type !== undefined && !named.has("content-type")) headers.push(["content-type", type]);
  const own = named.has("authorization");
  const authorization =
    own && action.authentication?.yields
      ? undefined
      : ((await authorizationOf(action.authentication, url, state, place)) ??
        (own || action.authentication ? undefined : loginOf(url, state)));
  if (authorization !== undefined) headers.push(["authorization", authorization]);
  // It has been taken up, or something else goes before it: nobody else need see it.
  url.username = url.password = "";
  for (const [name, value] of headers) {
    const problem = fieldProblem(name, value);
    if (problem !== undefined) throw new RequestProblem(problem);
  }
  // A Cookie field of the step's own goes before them.
  const cookies = (named.has("cookie") ? [] : action.cookies)
    .map(([name, value]) => `${render(name, scope)}=${render(value, scope)}`)
    .join("; ");
  const problem = fieldProblem("cookie", cookies);
  if (problem !== undefined) throw new RequestProblem(problem);
  const path = action.pathAsIs ? `${rawPath(target)}${url.search}` : undefined;
  return {
    method: action.method,
    url,
    headers,
    cookies,
    ...(body ? { body } : {}),
    ...(path === undefined ? {} : { path }),
  };
}

/** `NAME: VALUE` as two. */
function fieldOf(text: string): readonly [string, string] {
  const colon = text.indexOf(":");
  if (colon < 0) throw new RequestProblem(`a header needs NAME: VALUE, not "${text}"`);
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/** The path of an address as it was written. */
function rawPath(target: string): string {
  const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
  return path === "" ? "/" : path;
}

function resolveUrl(target: string, { context }: FlowState, place: Place | undefined): URL {
  const absolute = /^[a-z][a-z\d+.-]*:/i.test(target);
  if (!absolute && !context.site)
    throw mistake(place, `${target} is a path, and no site is given: set "site:" or use a whole URL`);
  const url = URL.parse(target, context.site);
  if (!url) throw new RequestProblem(`"${target}" is not a URL`);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new RequestProblem(`"${target}" is not an http or https URL`);
  return url;
}

async function exchange(
  prepared: Prepared,
  action: RequestAction,
  state: FlowState,
  client: HttpClient,
  signal: AbortSignal,
  keepsEncoded: boolean,
): Promise<{ sent: SentRequest; response: HttpResponse }> {
  const url = prepared.url.href;
  const kept = state.jar.header(url);
  const withCookies = (own: string): HeaderLines => {
    const cookies = [kept, own].filter((text) => text !== "").join("; ");
    return cookies === "" ? [] : [["cookie", cookies]];
  };
  const headers: HeaderLines = [...prepared.headers, ...withCookies(prepared.cookies)];
  const sent: SentRequest = {
    method: prepared.method,
    url,
    headers,
    ...(prepared.body ? { body: prepared.body.preview } : {}),
  };
  const asked = client.request({
    url,
    method: prepared.method,
    // The jar's cookies are bytes already, as they came.
    headers: withAccept([...fieldsOnWire(prepared.headers), ...withCookies(utf8(prepared.cookies))]),
    signal,
    ...(prepared.path === undefined ? {} : { path: prepared.path }),
    ...(prepared.body ? { body: prepared.body.content } : {}),
    ...(action.bytesPerSecond === undefined ? {} : { bytesPerSecond: action.bytesPerSecond }),
    ...(action.compressed === false ? { compressed: false } : {}),
    ...(keepsEncoded ? { keepsEncoded } : {}),
    ...(action.timeoutMs === undefined ? {} : { timeoutMs: action.timeoutMs }),
  });
  const response = await asked.catch((thrown: unknown) => {
    throw thrown instanceof HttpFailure ? new Unanswered(sent, thrown) : thrown;
  });
  state.jar.store(response.headers, url);
  registerCookies(response.headers, state.context.redactor);
  return { sent, response };
}

/**
 * The request a redirect asks for: 301, 302 and 303 become GET, as Hurl has it; 307 and 308 repeat it (RFC 9110
 * section 15.4).
 */
function redirected(
  { method, headers, body, cookies }: Prepared,
  response: HttpResponse,
  location: string,
  hops: readonly Hop[],
  trusted: boolean,
): Prepared {
  const { status } = response;
  const from = new URL(response.url);
  const url = URL.parse(Buffer.from(location, "latin1").toString("utf8"), from);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw new RequestProblem(`the redirect's Location "${location}" is not an http or https URL`, hops);
  const becomesGet = status >= 301 && status <= 303;
  const abroad = url.origin !== from.origin && !trusted;
  const kept = headers.filter(([name]) => {
    if (abroad && (name === "authorization" || name === "cookie")) return false;
    return !(becomesGet && name.startsWith("content-"));
  });
  return {
    method: becomesGet ? "GET" : method,
    url,
    headers: kept,
    cookies: abroad ? "" : cookies,
    ...(body && !becomesGet ? { body } : {}),
  };
}
