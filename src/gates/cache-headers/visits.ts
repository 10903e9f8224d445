import type { GateContext } from "../../core/gate.ts";
import { type Assessment, assess } from "../../engines/http-caching/assess.ts";
import { blameFor } from "../../probes/control.ts";
import { createHttpClient, type HttpClient, type HttpResponse } from "../../probes/http/client.ts";
import { asHttpFailure, type HttpFailure } from "../../probes/http/failure.ts";
import { header } from "../../probes/http/headers.ts";

/** A response with what caches may do with it. */
export interface Visit {
  /** As the configuration or the page has it: what findings are about. */
  url: string;
  response: HttpResponse;
  assessment: Assessment;
}

/** Why a URL was not seen. */
export interface Missed {
  url: string;
  failure: HttpFailure;
  blame: "site" | "runner";
}

export interface VisitRequest {
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** Bytes of body read at most; 0 reads none. */
  maxBodyBytes?: number;
  /** Whether redirects on the same host are followed. */
  follow?: boolean;
}

/** Fetches for the gate: counted, cancelled with the run, failures sorted by whose fault they are. */
export interface Visitor {
  visit(request: VisitRequest): Promise<Visit | Missed>;
  close(): Promise<void>;
}

const MAX_REDIRECTS = 5;

/** Bytes of body that are enough to compare two answers. */
const COMPARED_BYTES = 512 * 1024;

export function isMissed(result: Visit | Missed): result is Missed {
  return "failure" in result;
}

/** Opens a visitor. Close it when done. */
export function createVisitor(context: GateContext): Visitor {
  const { network, signal, clock, coverage, site } = context;
  const client = createHttpClient(network, { clock, connections: 6, siteHosts: site ? [site.host] : [] });
  const blames = new Map<string, Promise<"site" | "runner">>();
  const blame = (url: string): Promise<"site" | "runner"> => {
    const { host } = new URL(url);
    const known = blames.get(host) ?? blameFor(url, network, signal);
    blames.set(host, known);
    return known;
  };
  coverage.count("requests", 0);

  const visit = async (request: VisitRequest): Promise<Visit | Missed> => {
    try {
      const response = await fetchFollowing(client, request, signal, () => coverage.count("requests"));
      const assessment = assess({
        status: response.status,
        headers: response.headers,
        receivedAt: clock.now(),
      });
      return { url: request.url, response, assessment };
    } catch (thrown) {
      const failure = asHttpFailure(request.url, thrown);
      if (signal.aborted) throw signal.reason;
      return { url: request.url, failure, blame: await blame(request.url) };
    }
  };
  return { visit, close: () => client.close() };
}

async function fetchFollowing(
  client: HttpClient,
  { url, headers = {}, maxBodyBytes = COMPARED_BYTES, follow = false }: VisitRequest,
  signal: AbortSignal,
  count: () => void,
): Promise<HttpResponse> {
  let current = new URL(url);
  for (let redirects = 0; ; redirects++) {
    const response = await client.request({ url: current, headers, signal, maxBodyBytes });
    count();
    const location = header(response.headers, "location");
    const redirected = response.status >= 300 && response.status < 400 && location !== undefined;
    if (!follow || !redirected || redirects >= MAX_REDIRECTS || !URL.canParse(location, current.href))
      return response;
    const next = new URL(location, current);
    if (next.host !== current.host) return response;
    current = next;
  }
}
