export const id = 8389;
export const ids = [8389];
export const modules = {

/***/ 48389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startDemo: () => (/* binding */ startDemo)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./out/src/demo/pages.js
const menu = [
    ["/", "Home"],
    ["/pricing", "Pricing"],
    ["/blog", "Blog"],
    ["/contact", "Contact"],
    ["/login", "Sign in"],
];
function page(title, path, body) {
    const links = menu.map(([href, text]) => `<a href="${href}">${text}</a>`).join(" ");
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Northwind Kites</title>
<link rel="canonical" href="${path}">
<link rel="stylesheet" href="/assets/site.5e1d9c.css">
<script src="/assets/app.81f0aa.js" defer></script>
</head>
<body>
<nav>${links}</nav>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}
const articles = {
    "/pricing": { title: "Pricing", body: `<p>From 49 a month. <a href="/signup">Start a trial</a></p>` },
    "/signup": {
        title: "Start a trial",
        body: `<p>Thirty days, no card. Back to <a href="/pricing">pricing</a>.</p>`,
    },
    "/spring": { title: "Spring sale", body: `<p>Every kite for half the price.</p>` },
    "/blog": {
        title: "Blog",
        body: `<p><a href="/blog/first-flight">First flight</a> <a href="/blog/storm">Storm season</a></p>`,
    },
    "/blog/first-flight": { title: "First flight", body: `<p id="gear">What to bring on a first day out.</p>` },
    "/blog/storm": { title: "Storm season", body: `<p>Why lines break, and when to stay home.</p>` },
};

;// CONCATENATED MODULE: ./out/src/demo/application.js



const MAX_REQUEST_BYTES = 64 * 1024;
const demoUser = {
    email: "ada@example.com",
    password: ["correct", "horse", "kite"].join("-"),
};
const assets = {
    "/assets/site.5e1d9c.css": {
        type: "text/css; charset=utf-8",
        body: "body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60ch}\n",
    },
    "/assets/app.81f0aa.js": {
        type: "text/javascript; charset=utf-8",
        body: "document.documentElement.classList.add('js');\n",
    },
};
async function startDemoApplication({ faulty, latencyMs = 0, }) {
    const shop = { faulty, sessions: new Map(), records: new Map(), next: 1 };
    const server = (0,external_node_http_.createServer)(async (request, response) => {
        if (latencyMs > 0)
            await (0,promises_.setTimeout)(latencyMs);
        await answer(shop, request, response).catch(() => response.destroy());
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function answer(shop, incoming, response) {
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
async function readBody(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > MAX_REQUEST_BYTES)
            throw new Error("request too large");
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function route(shop, request) {
    return (redirectOf(shop, request) ??
        assetOf(shop, request) ??
        accountOf(shop, request) ??
        recordsOf(shop, request) ??
        pageOf(shop, request) ?? { ...html(404, page("Not found", request.url.pathname, "<p>No such page.</p>")) });
}
function redirectOf({ faulty }, { url }) {
    const to = (location) => ({ status: 301, headers: { location } });
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
function assetOf({ faulty }, { url }) {
    const asset = assets[url.pathname];
    if (!asset)
        return undefined;
    const script = url.pathname.endsWith(".js");
    const cacheControl = !faulty
        ? "public, max-age=31536000, immutable"
        : script
            ? "no-store"
            : "public, max-age=300";
    const headers = { "content-type": asset.type, "cache-control": cacheControl };
    if (!faulty)
        headers["etag"] = `"${url.pathname.split(".")[1]}"`;
    return { status: 200, headers, body: asset.body };
}
function accountOf(shop, { method, url, session, user, body }) {
    const form = new URLSearchParams(body);
    switch (`${method} ${url.pathname}`) {
        case "GET /login":
            return html(200, page("Sign in", "/login", loginForm), { "cache-control": "no-store" });
        case "POST /login": {
            const known = form.get("email") === demoUser.email && form.get("password") === demoUser.password;
            if (!known)
                return html(401, page("Sign in", "/login", `<p>Wrong e-mail or password.</p>${loginForm}`));
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
            if (shop.faulty)
                return html(500, page("Error", "/contact", "<p>Mail server unreachable.</p>"));
            return html(200, page("Contact", "/contact", `<p class="sent">Thank you, we will write to you.</p>`));
        default:
            return undefined;
    }
}
const loginForm = '<form method="post" action="/login"><input name="email" type="email"><input name="password" type="password"><button>Sign in</button></form>';
function recordsOf(shop, { method, url, user, body }) {
    const [, id] = /^\/api\/records(?:\/(\d+))?$/.exec(url.pathname) ?? ["", undefined];
    if (!url.pathname.startsWith("/api/records"))
        return undefined;
    if (user === undefined)
        return json(401, { error: "sign in first" });
    const record = id === undefined ? undefined : shop.records.get(Number(id));
    if (method === "POST" && id === undefined) {
        const { name, price } = JSON.parse(body);
        const created = {
            id: shop.next++,
            name: String(name),
            price: shop.faulty ? 0 : Number(price),
        };
        shop.records.set(created.id, created);
        return json(201, created);
    }
    if (method === "GET" && id === undefined)
        return json(200, { records: [...shop.records.values()] });
    if (!record)
        return json(404, { error: "no such record" });
    if (method === "DELETE") {
        shop.records.delete(record.id);
        return { status: 204, headers: { "cache-control": "private, no-store" } };
    }
    return json(200, record);
}
function pageOf(shop, { method, url }) {
    if (method !== "GET" && method !== "HEAD")
        return undefined;
    const { pathname } = url;
    if (pathname === "/") {
        const dead = shop.faulty ? '<a href="/team">Our team</a>' : "";
        const body = `<p>Kites for every wind. <a href="/spring">Spring sale</a> ${dead}</p>`;
        const cookie = shop.faulty
            ? { "set-cookie": "visitor=1; Path=/", "cache-control": "public, s-maxage=600" }
            : publicPage;
        return html(200, page("Kites for every wind", "/", body), cookie);
    }
    if (pathname === "/contact")
        return html(200, page("Contact", "/contact", contactForm), publicPage);
    if (pathname === "/robots.txt")
        return application_text("User-agent: *\nAllow: /\nSitemap: /sitemap.xml\n");
    if (pathname === "/sitemap.xml")
        return sitemap();
    const article = articles[pathname];
    return article && html(200, page(article.title, pathname, article.body), publicPage);
}
const contactForm = '<form method="post" action="/contact"><input name="email" type="email"><textarea name="message"></textarea><button>Send</button></form>';
const publicPage = { "cache-control": "public, no-cache", etag: '"v7"' };
function sitemap() {
    const urls = ["/", "/contact", ...Object.keys(articles)]
        .map((path) => `<url><loc>${path}</loc></url>`)
        .join("");
    const body = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
    return { status: 200, headers: { "content-type": "application/xml", "cache-control": "no-cache" }, body };
}
function html(status, body, headers = { "cache-control": "no-store" }) {
    return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}
function application_text(body) {
    return {
        status: 200,
        headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache" },
        body,
    };
}
function json(status, value) {
    const headers = { "content-type": "application/json", "cache-control": "private, no-store" };
    return { status, headers, body: JSON.stringify(value) };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./out/src/demo/zone.js
const demoDomain = "northwind.example";
const healthy = {
    [demoDomain]: {
        soa: 2026112201,
        ns: ["ns1.northwind.example", "ns2.northwind.example"],
        a: ["203.0.113.10"],
        mx: ["10 mail.northwind.example"],
        txt: ["v=spf1 mx -all"],
        caa: ['0 issue "letsencrypt.org"'],
    },
    "ns1.northwind.example": { a: ["203.0.113.53"] },
    "ns2.northwind.example": { a: ["198.51.100.53"] },
    "mail.northwind.example": { a: ["203.0.113.25"] },
    "www.northwind.example": { cname: "northwind.example" },
    "shop.northwind.example": { cname: "storefront.northwind.example" },
    "storefront.northwind.example": { a: ["203.0.113.11"] },
    "api.northwind.example": { a: ["203.0.113.12"] },
};
const faults = {
    [demoDomain]: {
        soa: 2026112201,
        ns: ["ns1.northwind.example", "ns2.northwind.example"],
        a: ["203.0.113.10"],
        txt: ["v=spf1 mx -all"],
        caa: ['0 issue "letsencrypt.org"'],
    },
    "www.northwind.example": { cname: "old-host.northwind.example" },
    "old-host.northwind.example": { a: ["198.51.100.80"] },
    "storefront.northwind.example": undefined,
    "api.northwind.example": { a: ["10.0.0.12"] },
};
function demoZone({ faulty }) {
    if (!faulty)
        return healthy;
    const zone = Object.entries({ ...healthy, ...faults }).filter(([, records]) => records !== undefined);
    return Object.fromEntries(zone);
}
const expectedRecords = {
    "@": { a: ["203.0.113.10"], mx: ["10 mail.northwind.example"], txt: { contains: ["v=spf1 mx -all"] } },
    www: { cname: "northwind.example" },
    shop: { cname: "storefront.northwind.example" },
    api: { a: ["203.0.113.12"] },
};

;// CONCATENATED MODULE: ./out/src/demo/configuration.js



const demoGates = [
    "secret-scan",
    "env-vars",
    "redirect-crawl",
    "smoke-test",
    "dns-records",
    "cache-headers",
];
function demoConfiguration(site, resolver) {
    return (0,dist/* stringify */.As)({
        site,
        domain: demoDomain,
        gates: {
            "secret-scan": {},
            "env-vars": {
                required: [
                    { name: "DATABASE_URL", type: "url", secret: true },
                    { name: "STRIPE_SECRET_KEY", matches: "^sk_live_", secret: true },
                    { name: "SMTP_PORT", type: "port" },
                ],
            },
            "redirect-crawl": {
                canonical: site,
                start: ["/", "/old-pricing", "/offer", "/go?utm_source=ad&utm_campaign=spring"],
            },
            "smoke-test": { flows: "smoke/*.yml" },
            "dns-records": { records: expectedRecords, resolvers: [resolver] },
            "cache-headers": {
                static: ["/assets/**"],
                private: ["/dashboard"],
                pages: ["/"],
                session: { flow: signIn },
            },
        },
        owners: { "secret-scan": "security", "smoke-test": "shop", "*": "web" },
    });
}
const signIn = {
    name: "sign in",
    steps: [
        {
            post: "/login",
            form: { email: demoUser.email, password: "${DEMO_PASSWORD}" },
            expect: { status: 303 },
        },
    ],
};
const account = `name: account
steps:
  - name: open the login page
    get: /login
    expect:
      status: 200
      css: { "form[action='/login']": { exists: true } }
  - name: sign in
    post: /login
    form: { email: ${demoUser.email}, password: "\${DEMO_PASSWORD}" }
    expect:
      status: 303
      header: { location: /dashboard }
  - name: see the dashboard
    get: /dashboard
    expect:
      status: 200
      body: { contains: "Welcome, ${demoUser.email}" }
      time: 3s
always:
  - name: sign out
    post: /logout
`;
const records = `name: records
steps:
  - name: sign in
    post: /login
    form: { email: ${demoUser.email}, password: "\${DEMO_PASSWORD}" }
    expect: { status: 303 }
  - name: create a record
    post: /api/records
    json: { name: "kite \${run.id}", price: 49 }
    expect:
      status: 201
    capture:
      id: { jsonpath: $.id }
  - name: read it back
    get: /api/records/\${id}
    expect:
      status: 200
      jsonpath:
        $.name: "kite \${run.id}"
        $.price: 49
always:
  - name: remove the record
    delete: /api/records/\${id}
    skip-if: unset id
`;
const lead = `name: lead form
steps:
  - name: open the form
    get: /contact
    expect: { status: 200 }
  - name: send it
    post: /contact
    form: { email: "lead+\${run.id}@example.com", message: Please call me }
    expect:
      status: 200
      css: { .sent: { contains: Thank you } }
`;
const demoFlows = {
    "smoke/account.yml": account,
    "smoke/records.yml": records,
    "smoke/lead.yml": lead,
};

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(14894);
;// CONCATENATED MODULE: ./out/src/demo/dns-zone.js

const rcodes = { noError: 0, formErr: 1, servFail: 2, nxDomain: 3, notImp: 4, refused: 5 };
const PLAIN_UDP_BYTES = 512;
function answerFromZone(zone, query, transport) {
    const packet = (0,dns_packet.decode)(query);
    const [question] = packet.questions ?? [];
    if (!question)
        throw new Error("a query without a question");
    return encodeAnswer(packet, lookUp(zone, question.name, question.type), transport);
}
function encodeAnswer(query, answer, transport) {
    const opt = query.additionals?.find((record) => record.type === "OPT");
    const message = {
        type: "response",
        id: query.id ?? 0,
        flags: dns_packet.AUTHORITATIVE_ANSWER | ((query.flags ?? 0) & dns_packet.RECURSION_DESIRED) | answer.rcode,
        questions: query.questions ?? [],
        answers: answer.answers,
        authorities: answer.authorities,
        additionals: opt ? [{ ...opt, udpPayloadSize: 1232, options: [] }] : [],
    };
    const bytes = (0,dns_packet.encode)(message);
    const room = transport === "tcp" ? 65_535 : Math.max(PLAIN_UDP_BYTES, opt?.udpPayloadSize ?? 0);
    if (bytes.length <= room)
        return bytes;
    return (0,dns_packet.encode)({
        ...message,
        flags: (message.flags ?? 0) | dns_packet.TRUNCATED_RESPONSE,
        answers: [],
        authorities: [],
    });
}
function lookUp(zone, asked, type) {
    const answers = [];
    const seen = new Set();
    let name = asked.toLowerCase();
    for (;;) {
        const apex = apexOf(zone, name);
        if (apex === undefined && hasApex(zone))
            return { rcode: answers.length > 0 ? rcodes.noError : rcodes.refused, answers, authorities: [] };
        const records = recordsAt(zone, name);
        const authorities = apex === undefined ? [] : [soaOf(zone, apex)];
        if (!records)
            return { rcode: rcodes.nxDomain, answers, authorities };
        const found = answersOf(name, records, type);
        if (found.length > 0)
            return { rcode: rcodes.noError, answers: [...answers, ...found], authorities: [] };
        if (records.cname === undefined)
            return { rcode: rcodes.noError, answers, authorities };
        answers.push(...answersOf(name, records, "CNAME"));
        if (seen.has(name))
            return { rcode: rcodes.noError, answers, authorities: [] };
        seen.add(name);
        name = records.cname.replace(/\.$/, "").toLowerCase();
    }
}
function hasApex(zone) {
    return Object.values(zone).some(({ soa }) => soa !== undefined);
}
function apexOf(zone, name) {
    return ancestorsOf(name).find((ancestor) => zone[ancestor]?.soa !== undefined);
}
function ancestorsOf(name) {
    const labels = name.split(".");
    return labels.map((_, index) => labels.slice(index).join("."));
}
function recordsAt(zone, name) {
    if (zone[name])
        return zone[name];
    const exists = (one) => Object.keys(zone).some((key) => key === one || key.endsWith(`.${one}`));
    if (exists(name))
        return {};
    const closest = ancestorsOf(name).slice(1).find(exists);
    return closest === undefined ? undefined : zone[`*.${closest}`];
}
function soaOf(zone, apex) {
    return soaAnswer(apex, zone[apex] ?? {});
}
function soaAnswer(name, { soa = 1, ttl = 300, ns = [] }) {
    const data = {
        mname: ns[0] ?? `ns1.${name}`,
        rname: `hostmaster.${name}`,
        serial: soa,
        refresh: 7200,
        retry: 3600,
        expire: 1_209_600,
        minimum: 300,
    };
    return { type: "SOA", name, ttl, data };
}
function answersOf(name, records, type) {
    const { ttl = 300 } = records;
    const plain = (kind, values = []) => values.map((data) => ({ type: kind, name, ttl, data }));
    switch (type) {
        case "A":
            return plain("A", records.a);
        case "AAAA":
            return plain("AAAA", records.aaaa);
        case "NS":
            return plain("NS", records.ns);
        case "CNAME":
            return plain("CNAME", records.cname === undefined ? [] : [records.cname]);
        case "MX":
            return (records.mx ?? []).map((text) => {
                const [preference, exchange = "."] = text.split(/\s+/);
                return { type: "MX", name, ttl, data: { preference: Number(preference), exchange } };
            });
        case "TXT":
            return (records.txt ?? []).map((text) => ({ type: "TXT", name, ttl, data: txtStrings(text) }));
        case "CAA":
            return (records.caa ?? []).map((text) => ({ type: "CAA", name, ttl, data: caaData(text) }));
        case "SOA":
            return records.soa === undefined ? [] : [soaAnswer(name, records)];
        default:
            return [];
    }
}
function txtStrings(text) {
    const bytes = Buffer.from(text);
    const count = Math.max(1, Math.ceil(bytes.length / 255));
    return Array.from({ length: count }, (_, index) => bytes.subarray(index * 255, (index + 1) * 255));
}
function caaData(text) {
    const [, flags = "0", tag = "issue", value = ""] = /^(\d+)\s+(\w+)\s+"?([^"]*)"?$/.exec(text) ?? [];
    return { flags: Number(flags), tag: tag, value };
}

;// CONCATENATED MODULE: ./out/src/demo/dns-server.js





const PORT_TRIES = 20;
function startDnsServer({ zone, host }) {
    return serveDns((query, transport) => [answerFromZone(zone, query, transport)], host);
}
async function serveDns(handler, host = "127.0.0.1", port = 0) {
    for (let tries = 1;; tries++) {
        const connections = new Set();
        const tcp = (0,external_node_net_.createServer)((socket) => serveConnection(socket, handler, connections));
        tcp.listen(port, host);
        await (0,external_node_events_.once)(tcp, "listening");
        const taken = tcp.address().port;
        try {
            const udp = await bindUdp(handler, host, taken);
            return { address: `${host}:${taken}`, close: () => closeAll(udp, tcp, connections) };
        }
        catch (thrown) {
            tcp.close();
            if ((0,errors/* codeOf */.$N)(thrown) !== "EADDRINUSE" || tries >= PORT_TRIES)
                throw thrown;
        }
    }
}
async function bindUdp(handler, host, port) {
    const socket = (0,external_node_dgram_.createSocket)("udp4");
    socket.on("message", (query, peer) => {
        for (const message of respond(handler, query, "udp"))
            socket.send(message, peer.port, peer.address);
    });
    socket.bind(port, host);
    await (0,external_node_events_.once)(socket, "listening");
    return socket;
}
function serveConnection(socket, handler, connections) {
    connections.add(socket);
    let received = Buffer.alloc(0);
    socket.on("close", () => connections.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
        received = Buffer.concat([received, chunk]);
        while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
            const end = 2 + received.readUInt16BE(0);
            for (const message of respond(handler, received.subarray(2, end), "tcp")) {
                const length = Buffer.alloc(2);
                length.writeUInt16BE(message.length);
                socket.write(Buffer.concat([length, message]));
            }
            received = received.subarray(end);
        }
    });
}
function respond(handler, query, transport) {
    try {
        return handler(query, transport);
    }
    catch {
        return [];
    }
}
async function closeAll(udp, tcp, connections) {
    for (const connection of connections)
        connection.destroy();
    const closed = Promise.all([(0,external_node_events_.once)(tcp, "close"), (0,external_node_events_.once)(udp, "close")]);
    udp.close();
    tcp.close();
    await closed;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./out/src/probes/git.js
var git = __webpack_require__(84949);
// EXTERNAL MODULE: ./out/src/probes/process.js
var probes_process = __webpack_require__(87852);
;// CONCATENATED MODULE: ./out/src/demo/repository.js







function githubToken(random) {
    const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let checksum = "";
    for (let rest = (0,external_node_zlib_.crc32)(random); checksum.length < 6; rest = Math.floor(rest / 62))
        checksum = digits[rest % 62] + checksum;
    return ["ghp", random + checksum].join("_");
}
const leaked = {
    stripe: ["sk", "live", `51Kx${"Q7rT9mWz2LpVb4NcYdHs8GfJ"}`].join("_"),
    github: githubToken("x7Kp2mQ9vRt4Ws8Yb3Nd6Fg1Hj5LcZ"),
};
const shopFiles = {
    "package.json": `${JSON.stringify({ name: "northwind-kites", private: true, type: "module" }, null, 2)}\n`,
    ".gitignore": "node_modules/\n.env\n",
    "README.md": "# Northwind Kites\n\nThe shop behind the demo.\n",
    "src/database.js": "export const url = process.env.DATABASE_URL;\n",
    "src/mail.js": "export const mail = { host: process.env.SMTP_HOST, port: Number(process.env.SMTP_PORT) };\n",
};
const envExample = "# What production needs\nDATABASE_URL=\nSTRIPE_SECRET_KEY=\nSMTP_HOST=\nSMTP_PORT=\n";
function baseFiles(faulty) {
    const example = faulty ? `${envExample}NEXT_PUBLIC_ADMIN_SECRET=\n` : envExample;
    return { ...shopFiles, ".env.example": example };
}
function changedFiles(faulty) {
    const checkout = 'import Stripe from "stripe";\nexport const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);\n';
    if (!faulty)
        return [{ "src/checkout.js": checkout }];
    const hardCoded = `import Stripe from "stripe";\nexport const stripe = new Stripe("${leaked.stripe}");\n`;
    const release = `#!/bin/sh\ncurl -H "Authorization: Bearer ${leaked.github}" https://api.github.com/user\n`;
    const admin = "export const admin = process.env.NEXT_PUBLIC_ADMIN_SECRET;\nexport const flags = process.env.FEATURE_FLAGS_URL;\n";
    return [
        { "src/checkout.js": hardCoded, "scripts/release.sh": release, "src/admin.js": admin },
        { "scripts/release.sh": "#!/bin/sh\nnpm publish\n" },
    ];
}
async function createDemoRepository(options) {
    const root = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "launch-ready-demo-")).catch((thrown) => {
        throw new errors/* ConfigurationError */.j1(`the demo's folder cannot be made in ${(0,external_node_os_.tmpdir)()} (${(0,errors/* codeOf */.$N)(thrown)}). Set TMPDIR to a folder that can be written to.`);
    });
    const git = (...args) => runGit(root, args, options.signal);
    await git("init", "--quiet", "--initial-branch=main");
    const base = await commit(root, "Open the shop", { ...baseFiles(options.faulty), ...options.files }, git);
    let head = base;
    for (const files of changedFiles(options.faulty))
        head = await commit(root, "Take payments", files, git);
    return { root, base, head, remove: () => (0,external_node_fs_promises_.rm)(root, { recursive: true, force: true }) };
}
async function commit(root, message, files, git) {
    for (const [path, text] of Object.entries(files)) {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(root, path), text);
    }
    await git("add", "--all");
    await git("commit", "--quiet", "--message", message);
    return (await git("rev-parse", "HEAD")).trim();
}
async function runGit(root, args, signal) {
    const identity = { name: "Demo", email: "demo@example.com", date: "2026-01-01T00:00:00Z" };
    const result = await (0,probes_process/* runProcess */.R)({
        argv: ["git", ...args],
        cwd: root,
        env: {
            ...(0,git/* gitEnvironment */._K)(),
            GIT_AUTHOR_NAME: identity.name,
            GIT_AUTHOR_EMAIL: identity.email,
            GIT_AUTHOR_DATE: identity.date,
            GIT_COMMITTER_NAME: identity.name,
            GIT_COMMITTER_EMAIL: identity.email,
            GIT_COMMITTER_DATE: identity.date,
        },
        signal,
        timeoutMs: 30_000,
        maxBytes: 1024 * 1024,
    });
    if (result.status !== 0)
        throw new Error(`git ${args[0]}: ${result.stderr.trim()}`);
    return result.stdout.toString("utf8");
}

;// CONCATENATED MODULE: ./out/src/demo/demo.js





async function startDemo({ faulty, signal, latencyMs = 0, }) {
    const application = await startDemoApplication({ faulty, latencyMs });
    const dns = await startDnsServer({ zone: demoZone({ faulty }) });
    const files = { "launch-ready.yml": demoConfiguration(application.url, dns.address), ...demoFlows };
    const repository = await createDemoRepository({ faulty, files, signal });
    return {
        site: application.url,
        resolver: dns.address,
        root: repository.root,
        change: { event: "local", untrusted: false, base: repository.base, head: repository.head },
        env: environment(faulty),
        gates: demoGates,
        async stop() {
            await Promise.all([application.close(), dns.close(), repository.remove()]);
        },
    };
}
function environment(faulty) {
    const common = { DEMO_PASSWORD: demoUser.password, SMTP_HOST: "mail.northwind.example" };
    if (faulty)
        return {
            ...common,
            STRIPE_SECRET_KEY: "changeme",
            SMTP_PORT: "smtp",
            NEXT_PUBLIC_ADMIN_SECRET: "kites-only-4711",
        };
    return {
        ...common,
        DATABASE_URL: "postgres://shop@db.northwind.example/shop",
        STRIPE_SECRET_KEY: ["sk", "live", "9fQz7LmT2vXc4RbN"].join("_"),
        SMTP_PORT: "587",
    };
}


/***/ }),

/***/ 84949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   XY: () => (/* binding */ isGitRepository),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   s$: () => (/* binding */ fetchingGitEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87852);


class GitError extends Error {
    name = "GitError";
}
function gitEnvironment(env = process.env) {
    return {
        ...env,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_COUNT: "3",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: "*",
        GIT_CONFIG_KEY_1: "core.quotePath",
        GIT_CONFIG_VALUE_1: "false",
        GIT_CONFIG_KEY_2: "advice.graftFileDeprecated",
        GIT_CONFIG_VALUE_2: "false",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_OPTIONAL_LOCKS: "0",
        LC_ALL: "C",
    };
}
function fetchingGitEnvironment(env = process.env) {
    const { GIT_NO_LAZY_FETCH: _, ...rest } = gitEnvironment(env);
    return rest;
}
function createGit(cwd, options) {
    const env = options.env ?? gitEnvironment();
    const run = (args, input) => (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)({
        argv: ["git", ...args],
        cwd,
        env,
        signal: options.signal,
        timeoutMs: options.timeoutMs ?? 120_000,
        maxBytes: options.maxBytes ?? 256 * 1024 * 1024,
        ...(input === undefined ? {} : { input }),
    });
    return {
        cwd,
        env,
        run,
        async text(args, input) {
            const result = await run(args, input);
            if (result.truncated)
                throw new GitError(`git ${args[0]}: more output than is read`);
            if (result.timedOut)
                throw new GitError(`git ${args[0]}: took too long`);
            if (result.status !== 0)
                throw new GitError(`git ${args[0]}: ${result.stderr.trim().split("\n", 1)[0] ?? "failed"}`);
            return result.stdout.toString("utf8");
        },
    };
}
async function isGitRepository(git) {
    try {
        return (await git.run(["rev-parse", "--git-dir"])).status === 0;
    }
    catch (thrown) {
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            return false;
        throw thrown;
    }
}


/***/ }),

/***/ 87852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


const MAX_STDERR_BYTES = 64 * 1024;
function killGroup(pid) {
    try {
        return process.kill(-pid, "SIGKILL");
    }
    catch {
        return false;
    }
}
async function runProcess(request) {
    const [program, ...args] = request.argv;
    request.signal.throwIfAborted();
    const group = request.group === true && process.platform !== "win32";
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: request.cwd,
        ...(request.env ? { env: request.env } : {}),
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
        detached: group,
    });
    const stdout = [];
    const stderr = [];
    let size = 0;
    let errorSize = 0;
    let truncated = false;
    let timedOut = false;
    const end = () => {
        if (!group || child.pid === undefined || !killGroup(child.pid))
            child.kill("SIGKILL");
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const timer = setTimeout(() => {
        timedOut = true;
        end();
    }, request.timeoutMs);
    request.signal.addEventListener("abort", end, { once: true });
    child.stdout.on("data", (chunk) => {
        const room = request.maxBytes - size;
        if (chunk.length > room) {
            truncated = true;
            end();
        }
        stdout.push(chunk.subarray(0, Math.max(0, room)));
        size += Math.min(chunk.length, room);
    });
    child.stderr.on("data", (chunk) => {
        const kept = chunk.subarray(0, Math.max(0, MAX_STDERR_BYTES - errorSize));
        stderr.push(kept);
        errorSize += kept.length;
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(request.input);
    try {
        const status = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", resolve);
        });
        request.signal.throwIfAborted();
        return {
            status,
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString("utf8"),
            truncated,
            timedOut,
        };
    }
    catch (thrown) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(thrown) === "ENOENT")
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${program}: no such program on the PATH (or no folder ${request.cwd})`);
        throw thrown;
    }
    finally {
        clearTimeout(timer);
        request.signal.removeEventListener("abort", end);
    }
}


/***/ })

};
