import type { IncomingMessage, ServerResponse } from "node:http";
import { startHttpServer, type TestServer } from "../http-server.ts";
import { matchOperation, queryProblems, replyProblems, requestProblems } from "./description.ts";
import { type Call, handlers, invalid, notFound, type Reply } from "./handlers.ts";
import { type Account, emptyState, type GithubState } from "./state.ts";

type Json = Record<string, unknown>;

/** Something the API does instead of answering as it should. */
export interface Fault {
  /** Which requests it strikes; all when absent. */
  method?: string;
  path?: RegExp;
  /** How many of them. Default: all. */
  times?: number;
  /** Gives no answer, or half of one. */
  does?: "hang" | "close" | "close-midway";
  status?: number;
  headers?: Record<string, string>;
  message?: string;
}

/** A request as it came in. */
export interface SeenRequest {
  method: string;
  /** Without the base path. */
  path: string;
  authorization: string | undefined;
  body: unknown;
}

export interface GithubApiServer extends AsyncDisposable {
  /** What `GITHUB_API_URL` is set to. */
  url: string;
  state: GithubState;
  requests: SeenRequest[];
  /** Breaches of GitHub's description, by us or by this API. Tests expect none. */
  violations: string[];
  faults: Fault[];
}

/** Base paths of github.com and of GitHub Enterprise Server, REST and GraphQL. */
const basePaths = { "github.com": ["", "/graphql"], ghes: ["/api/v3", "/api/graphql"] } as const;

/**
 * GitHub's API on loopback. It remembers what is written, checks every request and every reply of its own against
 * GitHub's OpenAPI description, and keeps the rules that the description does not have.
 */
export async function startGithubApi(
  options: { flavor?: keyof typeof basePaths } = {},
): Promise<GithubApiServer> {
  const [basePath, graphqlPath] = basePaths[options.flavor ?? "github.com"];
  const state = emptyState();
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  let server: TestServer;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "GET";
    const body = await readJson(request);
    const path = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname;
    requests.push({ method, path: path + url.search, authorization: request.headers.authorization, body });
    const fault = takeFault(faults, method, path);
    if (fault) return fail(fault, response);
    const account = accountOf(state, request.headers.authorization);
    if (!account) return send(response, { status: 401, body: { message: "Bad credentials", status: "401" } });
    if (url.pathname === graphqlPath)
      return send(response, { status: 200, body: { data: { viewer: { login: account.login } } } });
    if (!url.pathname.startsWith(`${basePath}/`)) return send(response, notFound());
    const operation = matchOperation(method, path);
    const handler = operation && handlers[operation.name];
    if (!operation || !handler) {
      violations.push(`${method} ${path}: no such operation`);
      return send(response, notFound());
    }
    const wrong = [
      ...requestProblems(operation.name, body),
      ...queryProblems(operation.name, url.searchParams),
    ];
    if (wrong.length > 0) {
      violations.push(`${operation.name}: ${wrong.join("; ")}`);
      return send(response, invalid("Request", "body", wrong.join("; ")));
    }
    if (!allowed(account, handler.needs)) return send(response, forbidden());
    const { params } = operation;
    const call: Call = {
      state,
      account,
      base: server.url + basePath,
      params,
      query: url.searchParams,
      body: (body ?? {}) as Json,
    };
    const reply = handler.answer(call);
    for (const problem of replyProblems(operation.name, reply.status, reply.body))
      violations.push(`reply to ${operation.name}: ${problem}`);
    send(response, reply, linkHeader(reply, url, server.url));
  };

  server = await startHttpServer((request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      violations.push(`the API failed: ${thrown}`);
      response.destroy();
    });
  });
  return {
    url: server.url + basePath,
    state,
    requests,
    violations,
    faults,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  const found = faults.find(
    (fault) =>
      (fault.times ?? 1) > 0 &&
      (fault.method === undefined || fault.method === method) &&
      (fault.path === undefined || fault.path.test(path)),
  );
  if (found?.times !== undefined) found.times--;
  return found;
}

function fail(
  { does, status = 500, headers = {}, message = "Server Error" }: Fault,
  response: ServerResponse,
): void {
  if (does === "hang") return;
  if (does === "close") return void response.destroy();
  const body = JSON.stringify({ message, status: String(status) });
  const length = does === "close-midway" ? body.length + 1000 : body.length;
  response.writeHead(does === "close-midway" ? 200 : status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": length,
    ...headers,
  });
  response.write(body, () => (does === "close-midway" ? response.destroy() : response.end()));
}

function accountOf(state: GithubState, authorization: string | undefined): Account | undefined {
  return state.accounts.get(authorization?.replace(/^(token|bearer) /i, "") ?? "");
}

function allowed({ permissions }: Account, [name, level]: [string, "read" | "write"]): boolean {
  const granted = permissions[name];
  return granted === "write" || (granted === "read" && level === "read");
}

function forbidden(): Reply {
  const body = {
    message: "Resource not accessible by integration",
    documentation_url: "https://docs.github.com/rest",
    status: "403",
  };
  return { status: 403, body };
}

/** RFC 8288 links to the other pages, as GitHub gives them. */
function linkHeader({ total }: Reply, url: URL, base: string): Record<string, string> {
  if (total === undefined) return {};
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
  const number = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(total / size));
  const to = (page: number, rel: string): string => {
    const target = new URL(url.pathname + url.search, base);
    target.searchParams.set("page", String(page));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = number < last ? [to(number + 1, "next"), to(last, "last")] : [];
  return links.length > 0 ? { link: links.join(", ") } : {};
}

function send(response: ServerResponse, { status, body }: Reply, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
