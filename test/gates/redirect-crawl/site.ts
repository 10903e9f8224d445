import type { IncomingMessage, ServerResponse } from "node:http";
import type { Finding } from "../../../src/core/finding.ts";
import type { GateContext, Outcome } from "../../../src/core/gate.ts";
import { gate } from "../../../src/gates/redirect-crawl/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { startHttpServer, type TestServer } from "../../harness/http-server.ts";

/** An answer of a test site: a page's markup, or a status with headers and body. */
export type Answer =
  | string
  | { status: number; headers?: Record<string, string | string[]>; body?: string | Buffer };

/** Path and query to answer; a function sees the request. Anything else is 404. */
export type Routes = Record<string, Answer | ((request: IncomingMessage) => Answer)>;

/** A 301 to `location`. */
export function moved(location: string, status = 301): Answer {
  return { status, headers: { location } };
}

/** A page with links to each address. */
export function linksTo(...hrefs: string[]): string {
  const links = hrefs.map((href) => `<a href="${href}">link</a>`).join("\n");
  return `<!doctype html><html><head><title>Page</title></head><body>\n${links}\n</body></html>`;
}

/** Serves `routes` on loopback. */
export function startSite(routes: Routes): Promise<TestServer> {
  return startHttpServer((request, response) => serve(routes, request, response));
}

/** Answers one request from `routes`. */
export function serve(routes: Routes, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? "/";
  const found = routes[url] ?? routes[url.replace(/\?.*/, "?*")];
  const answer = typeof found === "function" ? found(request) : found;
  if (answer === undefined) {
    response.writeHead(404, { "content-type": "text/html" }).end("<title>Nothing here</title>");
    return;
  }
  const {
    status,
    headers = {},
    body = "",
  } = typeof answer === "string" ? { status: 200, body: answer } : answer;
  const type =
    "content-type" in headers || status >= 300 ? {} : { "content-type": "text/html; charset=utf-8" };
  response.writeHead(status, { ...type, ...headers }).end(request.method === "HEAD" ? undefined : body);
}

/** What a run of the gate brought back. */
export interface Crawled {
  findings: Finding[];
  outcome: Outcome;
  context: GateContext;
  /** Subjects' paths by rule, sorted: `{ chain: ["/a"] }`. */
  byRule: Record<string, string[]>;
}

/** Runs the gate on a site. */
export async function crawlSite(
  site: string,
  options: Record<string, unknown> = {},
  given: Partial<GateContext> = {},
): Promise<Crawled> {
  const context = gateContext({ site: new URL(site), ...given });
  const { findings, outcome } = await runGate(gate, options, context);
  const byRule: Record<string, string[]> = {};
  for (const { rule, subject } of findings) {
    const name = rule.slice("redirect-crawl/".length);
    const list = byRule[name] ?? [];
    byRule[name] = list;
    list.push(subject.startsWith(site) ? subject.slice(site.length) : subject);
  }
  for (const list of Object.values(byRule)) list.sort();
  return { findings, outcome, context, byRule };
}
