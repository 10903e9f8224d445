import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createTransport } from "nodemailer";
import { Secret, TOTP } from "otpauth";

/** One thing that is broken in the site; each breaks exactly one step of the flows in `flow-files.ts`. */
export const siteFaults = [
  "login-rejects",
  "csrf-missing",
  "session-lost",
  "record-not-stored",
  "record-update-lost",
  "logout-keeps-session",
  "lead-fails",
  "mail-missing",
  "mail-foreign-link",
  "mail-reusable-link",
  "mail-twice",
  "totp-rejects",
  "upload-truncates",
  "graphql-errors",
  "rate-limit-missing",
] as const;
export type SiteFault = (typeof siteFaults)[number];

export interface FlowSite extends AsyncDisposable {
  url: string;
  requests: string[];
  /** Records that were not removed. */
  leftover(): string[];
}

interface Options {
  fault?: SiteFault;
  /** Port of the SMTP server messages are sent to. */
  smtpPort?: number;
}

export const account = { email: "ada@example.com", password: ["correct", "horse", "battery"].join("-") };
export const totpSecret = ["JBSWY3DP", "EHPK3PXP"].join("");

interface Site {
  fault: SiteFault | undefined;
  smtpPort: number;
  url: string;
  sessions: Map<string, { email?: string; csrf: string; half?: boolean }>;
  passwords: Map<string, string>;
  records: Map<string, { id: string; name: string; price: number }>;
  resets: Map<string, { email: string; used: boolean }>;
  attempts: number;
  next: number;
}

interface Call {
  method: string;
  url: URL;
  body: Buffer;
  form: URLSearchParams;
  sid: string;
  session: { email?: string; csrf: string; half?: boolean } | undefined;
}

type Reply = { status: number; headers?: Record<string, string>; body?: string };

/** An application with everything the flows exercise: login with CSRF, records, reset mail, one-time passwords… */
export async function startFlowSite({ fault, smtpPort = 0 }: Options = {}): Promise<FlowSite> {
  const requests: string[] = [];
  const site: Site = {
    fault,
    smtpPort,
    url: "",
    sessions: new Map(),
    passwords: new Map([[account.email, account.password]]),
    records: new Map(),
    resets: new Map(),
    attempts: 0,
    next: 1,
  };
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    void handle(site, request).then(
      ({ status, headers = {}, body = "" }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: site.url,
    requests,
    leftover: () => [...site.records.values()].map(({ name }) => name),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(site: Site, request: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const sid = /(?:^|;\s*)sid=([^;]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  const call: Call = {
    method: request.method ?? "",
    url: new URL(request.url ?? "/", site.url),
    body,
    form: new URLSearchParams(body.toString("utf8")),
    sid,
    session: site.sessions.get(sid),
  };
  const routes = [login, dashboard, records, reset, twoFactor, others];
  for (const route of routes) {
    const reply = await route(site, call);
    if (reply) return reply;
  }
  return { status: 404, body: "not found" };
}

const html = (body: string, status = 200, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body: `<!doctype html><html><head><title>Shop</title></head><body>${body}</body></html>`,
});
const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});
const to = (location: string, headers: Record<string, string> = {}): Reply => ({
  status: 303,
  headers: { location, ...headers },
});

function newSession(site: Site): string {
  const sid = createHmac("sha256", site.url)
    .update(String(site.next++))
    .digest("hex");
  site.sessions.set(sid, { csrf: `csrf-${site.next++}-${sid.slice(0, 12)}` });
  return sid;
}

function login(site: Site, { method, url, form, session, sid }: Call): Reply | undefined {
  if (url.pathname === "/login" && method === "GET") {
    const fresh = session ? sid : newSession(site);
    const token =
      site.fault === "csrf-missing"
        ? ""
        : `<input type="hidden" name="csrf" value="${site.sessions.get(fresh)!.csrf}">`;
    const page = `<h1>Sign in</h1><form method="post">${token}<input name="email"><input name="password" type="password"><button>Sign in</button></form>`;
    return html(page, 200, { "set-cookie": `sid=${fresh}; Path=/; HttpOnly; SameSite=Lax` });
  }
  if (url.pathname === "/login" && method === "POST") {
    if (!session || form.get("csrf") !== session.csrf) return html("<p>The form has expired.</p>", 403);
    const email = form.get("email") ?? "";
    const right = site.passwords.get(email) === form.get("password") && site.fault !== "login-rejects";
    if (!right) return html("<p>Wrong e-mail or password.</p>", 401);
    session.email = email;
    return to("/dashboard");
  }
  if (url.pathname === "/logout" && method === "POST") {
    if (site.fault !== "logout-keeps-session") site.sessions.delete(sid);
    return to("/", { "set-cookie": "sid=; Path=/; Max-Age=0" });
  }
  return undefined;
}

function dashboard(site: Site, { url, session }: Call): Reply | undefined {
  if (url.pathname === "/") return html("<h1>Shop</h1>");
  if (url.pathname !== "/dashboard") return undefined;
  if (!session?.email || site.fault === "session-lost") return to("/login");
  return html(`<h1>Dashboard</h1><p class="greeting">Welcome,\n  <b>${session.email}</b></p>`);
}

function records(site: Site, { method, url, body, session }: Call): Reply | undefined {
  const [, id] = /^\/api\/records(?:\/(\w+))?$/.exec(url.pathname) ?? [];
  if (!url.pathname.startsWith("/api/records")) return undefined;
  if (!session?.email) return json({ error: "sign in first" }, 401);
  if (method === "POST") {
    const given = JSON.parse(body.toString("utf8")) as { name: string; price: number };
    const record = { id: `r${site.next++}`, name: given.name, price: given.price };
    if (site.fault !== "record-not-stored") site.records.set(record.id, record);
    return json(record, 201);
  }
  const record = site.records.get(id ?? "");
  if (!record) return json({ error: "no such record" }, 404);
  if (method === "PUT") {
    const given = JSON.parse(body.toString("utf8")) as { name: string; price: number };
    if (site.fault !== "record-update-lost") Object.assign(record, given);
    return json({ ...record, ...given });
  }
  if (method === "DELETE") {
    site.records.delete(record.id);
    return { status: 204 };
  }
  return json(record);
}

async function reset(site: Site, { method, url, form }: Call): Promise<Reply | undefined> {
  if (url.pathname === "/forgot" && method === "POST") {
    const email = form.get("email") ?? "";
    site.passwords.set(email, site.passwords.get(email) ?? "old-password");
    await sendReset(site, email);
    return html("<p>If there is an account, a message is on its way.</p>");
  }
  const [, token = ""] = /^\/reset\/(\w+)$/.exec(url.pathname) ?? [];
  const request = site.resets.get(token);
  if (!url.pathname.startsWith("/reset/")) return undefined;
  if (!request || (request.used && site.fault !== "mail-reusable-link"))
    return html("<p>This link was used already.</p>", 410);
  if (method === "GET") return html('<form method="post"><input name="password" type="password"></form>');
  request.used = true;
  site.passwords.set(request.email, form.get("password") ?? "");
  return to("/login");
}

async function sendReset(site: Site, email: string): Promise<void> {
  if (site.fault === "mail-missing" || site.smtpPort === 0) return;
  const token = createHmac("sha256", "reset")
    .update(`${email}${site.next++}`)
    .digest("hex");
  site.resets.set(token, { email, used: false });
  const base = site.fault === "mail-foreign-link" ? "http://staging.shop.example" : site.url;
  const code = String(100_000 + (site.next % 900_000));
  const transport = createTransport({
    host: "127.0.0.1",
    port: site.smtpPort,
    secure: false,
    ignoreTLS: true,
  });
  const message = {
    from: '"The Shop" <no-reply@shop.example>',
    to: email,
    subject: "Reset your password",
    text: `Open ${base}/reset/${token} or type the code ${code}.`,
    html: `<p>Open <a href="${base}/reset/${token}">this link</a> or type the code <b>${code}</b>.</p>`,
  };
  await transport.sendMail(message);
  if (site.fault === "mail-twice") await transport.sendMail(message);
  transport.close();
}

function twoFactor(site: Site, { method, url, form }: Call): Reply | undefined {
  if (url.pathname !== "/2fa" || method !== "POST") return undefined;
  const totp = new TOTP({ secret: Secret.fromBase32(totpSecret) });
  const right = totp.validate({ token: form.get("code") ?? "", window: 1 }) !== null;
  return right && site.fault !== "totp-rejects" ? json({ ok: true }) : json({ ok: false }, 401);
}

function others(site: Site, { method, url, body, form }: Call): Reply | undefined {
  switch (`${method} ${url.pathname}`) {
    case "POST /contact":
      if (site.fault === "lead-fails") return html("<p>Something went wrong.</p>", 500);
      return html(`<p class="sent">Thank you, ${form.get("name")}</p>`);
    case "POST /upload": {
      const content = /filename="([^"]+)"[\s\S]*?\r\n\r\n([\s\S]*?)\r\n-{6}/.exec(body.toString("latin1"));
      const bytes = content?.[2]?.length ?? 0;
      return json(
        { name: content?.[1] ?? null, bytes: site.fault === "upload-truncates" ? bytes - 1 : bytes },
        201,
      );
    }
    case "POST /graphql": {
      const { variables } = JSON.parse(body.toString("utf8")) as { variables?: { id: number } };
      if (site.fault === "graphql-errors") return json({ data: null, errors: [{ message: "boom" }] });
      return json({ data: { kite: { id: variables?.id ?? 0, name: "Storm" } } });
    }
    case "GET /limited": {
      site.attempts++;
      const limited = site.attempts > 3 && site.fault !== "rate-limit-missing";
      return limited ? { status: 429, headers: { "retry-after": "30" } } : json({ attempt: site.attempts });
    }
    default:
      return undefined;
  }
}
