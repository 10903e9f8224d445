import { createHash, X509Certificate } from "node:crypto";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { findLogin } from "../../../src/engines/flows/perform/netrc.ts";
import { selfSignedCertificate } from "../../harness/certificate.ts";
import { testFolder } from "../../harness/folder.ts";
import { type Handler, hurl, yaml } from "./helpers.ts";

const password = ["pass", "word", "1"].join("-");

/** Checks Digest answers as RFC 7616 section 3.4.1 has them. */
function digestServer(challenges: string[], algorithm: "md5" | "sha256"): Handler {
  const hash = (text: string) => createHash(algorithm).update(text).digest("hex");
  return (request, response) => {
    const field = (name: string): string =>
      new RegExp(`\\b${name}="?([^",]+)`).exec(request.headers.authorization ?? "")?.[1] ?? "";
    const secret = hash(`bob:shop:${password}`);
    const second = hash(`${request.method}:${request.url}`);
    const middle = [field("nonce"), field("nc"), field("cnonce"), field("qop")].filter((part) => part !== "");
    const expected = hash([secret, ...middle, second].join(":"));
    if (field("response") === expected && field("nonce") === "n1") response.end("in");
    else response.writeHead(401, { "www-authenticate": challenges }).end();
  };
}

describe("Digest authentication", () => {
  it.each<[string, string[], "md5" | "sha256"]>([
    ["MD5 with qop", ['Digest realm="shop", nonce="n1", qop="auth,auth-int", opaque="o"'], "md5"],
    ["MD5 without qop", ['Digest realm="shop", nonce="n1"'], "md5"],
    [
      "SHA-256 rather than MD5",
      [
        'Digest realm="shop", nonce="n1", algorithm=MD5, qop="auth"',
        'Digest realm="shop", nonce="n1", algorithm=SHA-256, qop="auth"',
      ],
      "sha256",
    ],
    [
      "one of several schemes in a field",
      ['Basic realm="x", Digest realm="shop", nonce="n1", qop="auth"'],
      "md5",
    ],
  ])("answers a challenge: %s", async (_what, challenges, algorithm) => {
    const entry = `GET /a?b=c\n[Options]\nuser: bob:${password}\ndigest: true\nHTTP 200\n\`in\`\n`;
    const { failures, requests } = await hurl(entry, digestServer(challenges, algorithm));
    expect(failures).toEqual([]);
    expect(requests).toEqual(["GET /a?b=c", "GET /a?b=c"]);
  });

  it("is asked for in YAML, and gives up after one answer", async () => {
    const flow = (secret: string) =>
      `steps:\n  - get: /x\n    digest: { user: bob, password: "${secret}" }\n    expect: { status: 200 }\n`;
    const server = digestServer(['Digest realm="shop", nonce="n1", qop="auth"'], "md5");
    expect((await yaml(flow(password), server)).failures).toEqual([]);
    const wrong = await yaml(flow("something-else-9"), server);
    expect(wrong.failures).toEqual(["expected status 200, got 401"]);
    expect(wrong.requests).toHaveLength(2);
  });
});

describe("netrc files", () => {
  const text = `# mine\nmachine other.example login a password b\nmachine 127.0.0.1\n  login bob\n  password "${password} \\"x"\ndefault login anyone password any\n`;
  const echo: Handler = (request, response) => response.end(request.headers.authorization ?? "none");
  const basic = (user: string, secret: string) =>
    `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;

  it("give the login of the host, else the default", () => {
    expect(findLogin(text, "127.0.0.1")).toMatchObject({ login: "bob", password: `${password} "x` });
    expect(findLogin(text, "elsewhere.example")).toMatchObject({ login: "anyone", password: "any" });
    expect(findLogin("machine a login b password c", "d")).toBeUndefined();
  });

  it("are read from the home folder or from a file of the repository", async () => {
    await using folder = await testFolder({
      ".netrc": text,
      "own.netrc": `machine 127.0.0.1 login eve ${"password"} evil-1`,
    });
    const given = { root: folder.path, env: { HOME: folder.path } };
    const home = await hurl(
      `GET /\n[Options]\nnetrc: true\nHTTP 200\n\`${basic("bob", `${password} "x`)}\`\n`,
      echo,
      given,
    );
    expect(home.failures).toEqual([]);
    const own = await hurl(
      `GET /\n[Options]\nnetrc-file: own.netrc\nHTTP 200\n\`${basic("eve", "evil-1")}\`\n`,
      echo,
      given,
    );
    expect(own.failures).toEqual([]);
  });

  it("that are missing are an error unless they are optional", async () => {
    const given = { env: { HOME: "/nowhere" } };
    const absent = await hurl("GET /\n[Options]\nnetrc: true\n", echo, given);
    expect(absent.failures[0]).toContain("there is no ~/.netrc");
    const { failures } = await hurl(
      "GET /\n[Options]\nnetrc-optional: true\nHTTP 200\n`none`\n",
      echo,
      given,
    );
    expect(failures).toEqual([]);
  });
});

describe("paths and keys", () => {
  it("sends a path as it is written when asked to", async () => {
    const ok: Handler = (_request, response) => response.end();
    const { requests } = await hurl(
      "GET /a/../b\n\nGET {{site}}/a/../b?x=1\n[Options]\npath-as-is: true\n",
      ok,
    );
    expect(requests).toEqual(["GET /b", "GET /a/../b?x=1"]);
  });

  it("speaks only to a server with a pinned key", async () => {
    const certificate = await selfSignedCertificate("localhost");
    const key = new X509Certificate(certificate.cert).publicKey.export({ type: "spki", format: "der" });
    const pin = createHash("sha256").update(key).digest("base64");
    await using folder = await testFolder({ "ca.pem": certificate.cert });
    let seen = 0;
    const server = createTlsServer(certificate, (_request, response) => {
      seen++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const entry = (pins: string) =>
      `GET https://localhost:${(server.address() as AddressInfo).port}/\n[Options]\ncacert: ca.pem\npinnedpubkey: ${pins}\nHTTP 200\n`;
    const given = { root: folder.path };
    const ok: Handler = (_request, response) => response.end();
    const other = Buffer.alloc(32).toString("base64");
    try {
      expect((await hurl(entry(`sha256//${other};sha256//${pin}`), ok, given)).failures).toEqual([]);
      const wrong = await hurl(entry(`sha256//${other}`), ok, given);
      expect(wrong.failures).toEqual(["the TLS handshake failed (CERT_PIN_MISMATCH)"]);
      expect(seen).toBe(1);
      expect((await hurl(entry("md5//x"), ok, given)).failures[0]).toContain(
        "pinnedpubkey must have the form sha256//BASE64",
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
