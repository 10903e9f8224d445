import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/core/clock.ts";
import { defaultNetwork } from "../../../src/core/network.ts";
import type { Candidate, Verification } from "../../../src/engines/secrets/verify/checks.ts";
import { type VerifiedProvider, verifiedProviders } from "../../../src/engines/secrets/verify/providers.ts";
import { type Home, verifierOf, verifySecrets } from "../../../src/engines/secrets/verify/verify.ts";
import { selfSignedCertificate } from "../../harness/certificate.ts";

type Reply = { status: number; body?: unknown; headers?: Record<string, string> };

/** A provider's answers in the shapes its API reference gives, by the secret that is asked about. */
let reply: (request: IncomingMessage, body: string) => Reply;
let asked: { method: string; path: string; headers: IncomingMessage["headers"]; body: string }[] = [];
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("utf8");
    asked.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body });
    const { status, body: answer = {}, headers = {} } = reply(request, body);
    response.writeHead(status, headers).end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

async function verify(
  candidate: Candidate,
  answer: Reply,
  to: string | undefined = base,
  home?: Home,
): Promise<Verification | undefined> {
  asked = [];
  reply = () => answer;
  const bases = home ? {} : Object.fromEntries(verifiedProviders.map((name) => [name, to]));
  const [result] = await verifySecrets([candidate], {
    bases,
    home: home ?? {},
    network: { ...defaultNetwork, timeoutMs: 2_000, control: [] },
    clock: systemClock,
    signal: new AbortController().signal,
  });
  return result;
}

interface Case {
  ruleId: string;
  path: string;
  header: string;
  live: Reply[];
  dead: Reply[];
  unknown: Reply[];
}

const plain = {
  live: [{ status: 200 }, { status: 403 }],
  dead: [{ status: 401 }],
  unknown: [{ status: 500 }],
};

const cases: Record<Exclude<VerifiedProvider, "aws">, Case> = {
  github: {
    ...plain,
    ruleId: "github-personal-access-token",
    path: "GET /user",
    header: "authorization",
    unknown: [{ status: 500 }, { status: 403, headers: { "x-ratelimit-remaining": "0" } }],
  },
  gitlab: {
    ...plain,
    ruleId: "gitlab-personal-access-token",
    path: "GET /api/v4/personal_access_tokens/self",
    header: "private-token",
  },
  slack: {
    ruleId: "slack-bot-token",
    path: "POST /api/auth.test",
    header: "authorization",
    live: [
      { status: 200, body: { ok: true, team: "T" } },
      { status: 200, body: { ok: false, error: "missing_scope" } },
    ],
    dead: [{ status: 200, body: { ok: false, error: "token_revoked" } }],
    unknown: [
      { status: 200, body: { ok: false, error: "internal_error" } },
      { status: 200, body: "not JSON" },
    ],
  },
  stripe: { ...plain, ruleId: "stripe-secret-key", path: "GET /v1/balance", header: "authorization" },
  openai: {
    ...plain,
    ruleId: "openai-project-key",
    path: "GET /v1/models",
    header: "authorization",
    live: [{ status: 200 }, { status: 429, body: { error: { code: "insufficient_quota" } } }],
  },
  anthropic: { ...plain, ruleId: "anthropic-api-key", path: "GET /v1/models", header: "x-api-key" },
  npm: { ...plain, ruleId: "npm-access-token", path: "GET /-/whoami", header: "authorization" },
  sendgrid: { ...plain, ruleId: "sendgrid-api-key", path: "GET /v3/scopes", header: "authorization" },
  cloudflare: {
    ruleId: "cloudflare-api-token",
    path: "GET /client/v4/user/tokens/verify",
    header: "authorization",
    live: [{ status: 200, body: { success: true, result: { status: "active" } } }],
    dead: [
      { status: 200, body: { success: true, result: { status: "disabled" } } },
      { status: 401, body: { success: false } },
    ],
    unknown: [{ status: 502, body: "bad gateway" }],
  },
};

describe.each(Object.entries(cases))("asking %s", (name, { ruleId, path, header, ...answers }) => {
  it.each(["live", "dead", "unknown"] as const)("tells %s", async (expected) => {
    for (const answer of answers[expected]) {
      expect(await verify({ ruleId, secret: "s3cret-value" }, answer), JSON.stringify(answer)).toBe(expected);
      expect(asked).toHaveLength(1);
      expect(`${asked[0]?.method} ${asked[0]?.path}`).toBe(path);
      expect(asked[0]?.headers[header]).toContain("s3cret-value");
    }
    expect(verifierOf(ruleId)).toBe(name);
  });
});

describe("asking AWS", () => {
  const candidate = {
    ruleId: "aws-secret-access-key",
    secret: "wJalr/+secret",
    companion: "AKIAQQQQQQQQQQQQQQQQ",
  };

  it("signs the request as Signature Version 4 prescribes", async () => {
    expect(await verify(candidate, { status: 200, body: "<GetCallerIdentityResponse/>" })).toBe("live");
    const [request] = asked;
    const stamp = String(request?.headers["x-amz-date"]);
    const credential = String(request?.headers.authorization);
    const scope = `${stamp.slice(0, 8)}/us-east-1/sts/aws4_request`;
    expect(credential).toContain(`Credential=${candidate.companion}/${scope}`);
    const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
    const canonical = `POST\n/\n\ncontent-type:application/x-www-form-urlencoded\nhost:${request?.headers.host}\nx-amz-date:${stamp}\n\ncontent-type;host;x-amz-date\n${hash(request?.body ?? "")}`;
    const sign = (key: string | Buffer, text: string): Buffer =>
      createHmac("sha256", key).update(text).digest();
    const dayKey = sign(`AWS4${candidate.secret}`, stamp.slice(0, 8));
    const key = sign(sign(sign(dayKey, "us-east-1"), "sts"), "aws4_request");
    const signature = sign(key, `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${hash(canonical)}`).toString("hex");
    expect(credential).toContain(`Signature=${signature}`);
    expect(credential).not.toContain(candidate.secret);
  });

  it("tells dead and unknown", async () => {
    const refused = "<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>";
    expect(await verify(candidate, { status: 403, body: refused })).toBe("dead");
    expect(await verify(candidate, { status: 403, body: "<Code>Throttling</Code>" })).toBe("unknown");
  });

  it("is not done without the key's id", async () => {
    expect(await verify({ ruleId: candidate.ruleId, secret: candidate.secret }, { status: 200 })).toBe(
      "unknown",
    );
    expect(asked).toEqual([]);
  });
});

describe("a provider that does not answer", () => {
  it("leaves the secret unknown", async () => {
    const candidate = { ruleId: "stripe-secret-key", secret: "s" };
    expect(await verify(candidate, { status: 200 }, "http://127.0.0.1:9/")).toBe("unknown");
  });

  it("is not asked about other providers' secrets", async () => {
    expect(await verify({ ruleId: "linear-api-key", secret: "s" }, { status: 200 })).toBe("unknown");
    expect(asked).toEqual([]);
  });
});

describe("a token that may belong elsewhere", () => {
  it.each([
    ["gitlab.com", "gitlab-personal-access-token", "gitlab.com"],
    ["api.github.com", "github-personal-access-token", "github.com"],
  ])(
    "is not dead because %s does not know it, unless the repository lives there",
    async (host, ruleId, home) => {
      const { key, cert } = await selfSignedCertificate(host);
      let requests = 0;
      const publicHost = createSecureServer({ key, cert }, (_request, response) => {
        requests++;
        response.writeHead(401).end("{}");
      });
      await new Promise<void>((resolve) => publicHost.listen(0, "127.0.0.1", resolve));
      const { port } = publicHost.address() as AddressInfo;
      const network = { ...defaultNetwork, control: [], ca: cert, resolve: { [host]: `127.0.0.1:${port}` } };
      const candidate = { ruleId, secret: "s3cret-value" };
      const { signal } = new AbortController();
      const ask = (at: Home) =>
        verifySecrets([candidate], { bases: {}, home: at, network, clock: systemClock, signal });
      expect(await ask({})).toEqual(["unknown"]);
      expect(await ask({ host: "git.shop.test" })).toEqual(["unknown"]);
      expect(await ask({ host: home })).toEqual(["dead"]);
      publicHost.close();
      expect(requests).toBe(3);
      expect(await verify(candidate, { status: 401 })).toBe("dead");
    },
  );

  it("is shown to the GitHub Enterprise Server that the repository lives on, whose refusal says nothing", async () => {
    const home = { host: "git.shop.test", api: { github: `${base}api/v3/` } };
    const candidate = { ruleId: "github-personal-access-token", secret: "s3cret-value" };
    expect(await verify(candidate, { status: 200 }, undefined, home)).toBe("live");
    expect(asked.map(({ path }) => path)).toEqual(["/api/v3/user"]);
    expect(await verify(candidate, { status: 401 }, undefined, home)).toBe("unknown");
  });

  it("is not shown to npm's registry where it is another registry's", async () => {
    for (const ruleId of ["npm-registry-auth-token", "npm-legacy-auth-token", "npm-registry-basic-auth"]) {
      expect(await verify({ ruleId, secret: "s3cret-value" }, { status: 200 })).toBe("unknown");
      expect(asked).toEqual([]);
    }
  });

  it("is not carried along to where an answer redirects", async () => {
    const answer = { status: 302, headers: { location: `${base}elsewhere` } };
    expect(await verify({ ruleId: "stripe-secret-key", secret: "s" }, answer)).toBe("unknown");
    expect(asked.map(({ path }) => path)).toEqual(["/v1/balance"]);
  });
});
