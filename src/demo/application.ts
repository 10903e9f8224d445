import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { articles, page } from "./pages.ts";

/** A running demo application. */
export interface DemoApplication {
  /** Base URL, for example `http://127.0.0.1:40123`. */
  url: string;
  close(): Promise<void>;
}

interface ShopRecord {
  id: number;
  name: string;
  price: number;
}

interface Shop {
  faulty: boolean;
  sessions: Map<string, string>;
  records: Map<number, ShopRecord>;
  next: number;
}

interface Request {
  method: string;
  url: URL;
  session: string;
  user: string | undefined;
  body: string;
}

type Reply = { status: number; headers?: Record<string, string | string[]>; body?: string };

/** More than any form of the shop needs, in bytes. */
const MAX_REQUEST_BYTES = 64 * 1024;

/** Account of the demo's own user; it exists only while the demo runs. */
export const demoUser = {
  email: "ada@example.com",
  password: ["correct", "horse", "kite"].join("-"),
} as const;

const assets: Readonly<Record<string, { type: string; body: string }>> = {
  "/assets/site.5e1d9c.css": {
    type: "text/css; charset=utf-8",
    body: "body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60ch}\n",
  },
  "/assets/app.81f0aa.js": {
    type: "text/javascript; charset=utf-8",
    body: "document.documentElement.classList.add('js');\n",
  },
};

/**
 * Starts the demo shop on loopback, on a port of the system's choice.
 *
 * @param faulty Whether the planted faults are there: a redirect chain, a loop, a lost query, a dead link, a login that
 * lands on the wrong page, a price that is not stored, a lead form that fails, and five wrong cache headers.
 * @param latencyMs How long every answer takes, as if the shop were that far away.
 */
export async function startDemoApplication({
  faulty,
  latencyMs = 0,
}: {
  faulty: boolean;
  latencyMs?: number;
}): Promise<DemoApplication> {
  const shop: Shop = { faulty, sessions: new Map(), records: new Map(), next: 1 };
  const server = createServer(async (request, response) => {
    if (latencyMs > 0) await wait(latencyMs);
    await answer(shop, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(shop: Shop, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? "/", "http://shop.invalid");
  const session = /(?:^|;\s*)session=([^;]+)/.exec(incoming.headers.cookie ?? "")?.[1] ?? "";
  const body = await readBody(incoming);
  const reply = route(shop, {
    method: incoming.method ?? "GET",
    url,
    session,
    user: shop.sessions.get(session),
    body,
  });
  const headers = reply.headers ?? {};
  const etag = headers["etag"];
  if (etag !== undefined && incoming.headers["if-none-match"] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(reply.status, headers).end(incoming.method === "HEAD" ? undefined : reply.body);
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_REQUEST_BYTES) throw new Error("request too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function route(shop: Shop, request: Request): Reply {
  return (
    redirectOf(shop, request) ??
    assetOf(shop, request) ??
    accountOf(shop, request) ??
    recordsOf(shop, request) ??
    pageOf(shop, request) ?? { ...html(404, page("Not found", request.url.pathname, "<p>No such page.</p>")) }
  );
}

function redirectOf({ faulty }: Shop, { url }: Request): Reply | undefined {
  const to = (location: string): Reply => ({ status: 301, headers: { location } });
  switch (url.pathname) {
    case "/old-pricing":
      return to(faulty ? "/plans" : "/pricing");
    case "/plans":
      return to("/pricing");
    case "/offer":
      return to(faulty ? "/offer/today" : "/spring");
    case "/offer/today":
      return to(faulty ? "/offer" : "/spring");
    case "/go":
      return to(faulty ? "/spring" : `/spring${url.search}`);
    default:
      return undefined;
  }
}

function assetOf({ faulty }: Shop, { url }: Request): Reply | undefined {
  const asset = assets[url.pathname];
  if (!asset) return undefined;
  const script = url.pathname.endsWith(".js");
  const cacheControl = !faulty
    ? "public, max-age=31536000, immutable"
    : script
      ? "no-store"
      : "public, max-age=300";
  const headers: Record<string, string> = { "content-type": asset.type, "cache-control": cacheControl };
  if (!faulty) headers["etag"] = `"${url.pathname.split(".")[1]}"`;
  return { status: 200, headers, body: asset.body };
}

function accountOf(shop: Shop, { method, url, session, user, body }: Request): Reply | undefined {
  const form = new URLSearchParams(body);
  switch (`${method} ${url.pathname}`) {
    case "GET /login":
      return html(200, page("Sign in", "/login", loginForm), { "cache-control": "no-store" });
    case "POST /login": {
      const known = form.get("email") === demoUser.email && form.get("password") === demoUser.password;
      if (!known) return html(401, page("Sign in", "/login", `<p>Wrong e-mail or password.</p>${loginForm}`));
      const id = `s${shop.next++}-${process.hrtime.bigint().toString(36)}`;
      shop.sessions.set(id, demoUser.email);
      const cookie = `session=${id}; Path=/; HttpOnly; SameSite=Lax`;
      return { status: 303, headers: { location: "/dashboard", "set-cookie": cookie } };
    }
    case "GET /dashboard": {
      if (user === undefined)
        return { status: 303, headers: { location: "/login", "cache-control": "no-store" } };
      const greeting = shop.faulty ? "<p>Welcome, undefined</p>" : `<p class="greeting">Welcome, ${user}</p>`;
      const cacheControl = shop.faulty ? "public, max-age=600" : "private, no-store";
      return html(200, page("Dashboard", "/dashboard", greeting), { "cache-control": cacheControl });
    }
    case "POST /logout":
      shop.sessions.delete(session);
      return { status: 303, headers: { location: "/", "set-cookie": "session=; Path=/; Max-Age=0" } };
    case "POST /contact":
      if (shop.faulty) return html(500, page("Error", "/contact", "<p>Mail server unreachable.</p>"));
      return html(200, page("Contact", "/contact", `<p class="sent">Thank you, we will write to you.</p>`));
    default:
      return undefined;
  }
}

const loginForm =
  '<form method="post" action="/login"><input name="email" type="email"><input name="password" type="password"><button>Sign in</button></form>';

function recordsOf(shop: Shop, { method, url, user, body }: Request): Reply | undefined {
  const [, id] = /^\/api\/records(?:\/(\d+))?$/.exec(url.pathname) ?? ["", undefined];
  if (!url.pathname.startsWith("/api/records")) return undefined;
  if (user === undefined) return json(401, { error: "sign in first" });
  const record = id === undefined ? undefined : shop.records.get(Number(id));
  if (method === "POST" && id === undefined) {
    const { name, price } = JSON.parse(body) as { name: string; price: number };
    const created: ShopRecord = {
      id: shop.next++,
      name: String(name),
      price: shop.faulty ? 0 : Number(price),
    };
    shop.records.set(created.id, created);
    return json(201, created);
  }
  if (method === "GET" && id === undefined) return json(200, { records: [...shop.records.values()] });
  if (!record) return json(404, { error: "no such record" });
  if (method === "DELETE") {
    shop.records.delete(record.id);
    return { status: 204, headers: { "cache-control": "private, no-store" } };
  }
  return json(200, record);
}

function pageOf(shop: Shop, { method, url }: Request): Reply | undefined {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const { pathname } = url;
  if (pathname === "/") {
    const dead = shop.faulty ? '<a href="/team">Our team</a>' : "";
    const body = `<p>Kites for every wind. <a href="/spring">Spring sale</a> ${dead}</p>`;
    const cookie = shop.faulty
      ? { "set-cookie": "visitor=1; Path=/", "cache-control": "public, s-maxage=600" }
      : publicPage;
    return html(200, page("Kites for every wind", "/", body), cookie);
  }
  if (pathname === "/contact") return html(200, page("Contact", "/contact", contactForm), publicPage);
  if (pathname === "/robots.txt") return text("User-agent: *\nAllow: /\nSitemap: /sitemap.xml\n");
  if (pathname === "/sitemap.xml") return sitemap();
  const article = articles[pathname];
  return article && html(200, page(article.title, pathname, article.body), publicPage);
}

const contactForm =
  '<form method="post" action="/contact"><input name="email" type="email"><textarea name="message"></textarea><button>Send</button></form>';

const publicPage = { "cache-control": "public, no-cache", etag: '"v7"' };

function sitemap(): Reply {
  const urls = ["/", "/contact", ...Object.keys(articles)]
    .map((path) => `<url><loc>${path}</loc></url>`)
    .join("");
  const body = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  return { status: 200, headers: { "content-type": "application/xml", "cache-control": "no-cache" }, body };
}

function html(
  status: number,
  body: string,
  headers: Record<string, string> = { "cache-control": "no-store" },
): Reply {
  return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}

function text(body: string): Reply {
  return {
    status: 200,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache" },
    body,
  };
}

function json(status: number, value: unknown): Reply {
  const headers = { "content-type": "application/json", "cache-control": "private, no-store" };
  return { status, headers, body: JSON.stringify(value) };
}
