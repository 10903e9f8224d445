import type { IncomingMessage } from "node:http";
import { gzipSync } from "node:zlib";
import type { GateContext } from "../../../src/core/gate.ts";
import { gate } from "../../../src/gates/cache-headers/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { startHttpServer } from "../../harness/http-server.ts";

/** One answer; headers by name, several of one name as a list. */
export interface Answer {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string;
}

export type Route = Answer | ((request: IncomingMessage, user: string | undefined) => Answer);

export const immutable = { "cache-control": "public, max-age=31536000, immutable" };
export const noStore = { "cache-control": "private, no-store" };
const html = { "content-type": "text/html; charset=utf-8" };

/** A public page as it should be. */
export const goodPage = (body: string): Answer => ({
  headers: { ...html, "cache-control": "no-cache", etag: '"p1"' },
  body,
});

/** A page for one visitor: a greeting with a session, a redirect to the login without. */
export const personal =
  (headers: Record<string, string>): Route =>
  (_request, user) =>
    user === undefined
      ? { status: 303, headers: { location: "/login", ...noStore } }
      : { headers: { ...html, ...headers }, body: `<p>Welcome, ${user}@shop.example</p>` };

export interface SiteOptions {
  routes: Readonly<Record<string, Route>>;
  /** A shared cache in front: which paths it keeps, whatever the headers say. */
  cache?: (path: string) => boolean;
}

/**
 * Runs the gate on a site made of routes. Signing in is a POST to /login with `user`. A route answers every path that
 * it ends with `*` for.
 */
export async function check(
  { routes, cache }: SiteOptions,
  options: Record<string, unknown>,
  given: Partial<GateContext> = {},
) {
  const kept = new Map<string, Answer>();
  await using server = await startHttpServer(async (request, response) => {
    const url = request.url ?? "/";
    const stored = kept.get(url);
    const answer = stored ?? (await answerOf(routes, request));
    const shared = cache?.(url.split("?", 1)[0] ?? "") ?? false;
    if (shared && !stored && (answer.status ?? 200) === 200) kept.set(url, answer);
    send(request, response, answer, shared ? { "x-cache": stored ? "HIT" : "MISS" } : {});
  });
  const context = gateContext({ site: new URL(server.url), ...given });
  const { findings, outcome } = await runGate(gate, options, context);
  const path = (text: string) => text.replaceAll(server.url, "");
  const broken = findings.map(
    ({ rule, subject }) => `${rule.slice("cache-headers/".length)} ${path(subject)}`,
  );
  const messages = findings.map(({ rule, subject, args }) =>
    path(gate.rules[rule.slice("cache-headers/".length)]!.message(subject, args)),
  );
  const reasons = (outcome.inconclusive ?? []).map(path);
  const rows = (outcome.tables?.[0]?.rows ?? []).map((row) => row.map(path));
  const { requests } = server;
  return { findings, broken, messages, reasons, rows, requests, coverage: context.coverage.snapshot() };
}

/** The flow that signs `user` in. */
export const signIn = (user: string) => ({
  name: "sign in",
  steps: [{ name: "sign in", post: "/login", form: { user: `\${who}` }, expect: { status: 303 } }],
  variables: { who: user },
});

async function answerOf(routes: SiteOptions["routes"], request: IncomingMessage): Promise<Answer> {
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  if (path === "/login" && request.method === "POST") return login(request);
  const user = /(?:^|;\s*)session=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1];
  const route =
    routes[path] ??
    Object.entries(routes).find(([key]) => key.endsWith("*") && path.startsWith(key.slice(0, -1)))?.[1];
  if (route === undefined) return { status: 404, body: "nothing here" };
  return typeof route === "function" ? route(request, user) : route;
}

async function login(request: IncomingMessage): Promise<Answer> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const user = new URLSearchParams(body).get("user") ?? "";
  if (user === "nobody") return { status: 403, body: "no" };
  return { status: 303, headers: { location: "/", "set-cookie": `session=${user}; Path=/`, ...noStore } };
}

function send(
  request: IncomingMessage,
  response: import("node:http").ServerResponse,
  { status = 200, headers = {}, body = "" }: Answer,
  extra: Record<string, string>,
): void {
  const all: Record<string, string | string[]> = { ...headers, ...extra };
  if (
    all["etag"] !== undefined &&
    request.headers["if-none-match"] === all["etag"] &&
    all["x-ignores"] === undefined
  ) {
    response.writeHead(304, all).end();
    return;
  }
  const gzip = all["x-gzip"] !== undefined && /gzip/.test(String(request.headers["accept-encoding"]));
  if (gzip) all["content-encoding"] = "gzip";
  response.writeHead(status, all).end(gzip ? gzipSync(body) : body);
}
