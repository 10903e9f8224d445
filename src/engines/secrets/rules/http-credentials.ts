import { describeJwt, encodeJwt, proveJwt } from "../proofs/jwt.ts";
import type { Proof, SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { credentialsFollow, headerValueFollows } from "./follows.ts";
import { alnum, base64, base64url, hex, render } from "./sample.ts";

const jwt = provider("jwt", "JSON Web Token", {
  documentation: "https://www.rfc-editor.org/rfc/rfc7519",
  revoke:
    "End the session or revoke the grant it was issued for; where it cannot be revoked, rotate the signing key.",
});
const url = provider("url", "URL", {
  documentation: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  revoke: "Change the password, or revoke the token, at the host in the URL.",
});
const http = provider("http", "HTTP", {
  documentation: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
  revoke: "Revoke the credentials at the service the request goes to.",
});
const curl = provider("curl", "curl", {
  documentation: "https://curl.se/docs/manpage.html#-u",
  revoke: "Revoke the credentials at the service the request goes to, and pass them in from the environment.",
});
const netrc = provider("netrc", ".netrc", {
  documentation: "https://everything.curl.dev/usingcurl/netrc.html",
  revoke: "Change the password, or revoke the token, at the machine named next to it.",
});

/** How `{"alg":`, `{"typ":`, `{"kid":`, `{"enc":`, `{"cty":`, `{"x5t":` and `{"jku":` begin in base64. */
const headers = [
  "eyjhbgcioi",
  "eyj0exaioi",
  "eyjrawqioi",
  "eyjlbmmioi",
  "eyjjdhkioi",
  "eyj4nxqi",
  "eyjqa3uioi",
];

const token = (seed: string): string =>
  encodeJwt(
    { alg: "RS256", typ: "JWT" },
    { iss: "https://login.shop.net", sub: render(hex(12), seed), exp: 1893456000 },
    render(base64url(86), seed),
  );

/** Hosts that stand for no host (RFC 2606) and the machine itself. */
const elsewhere = String.raw`(?!localhost|127\.|0\.0\.0\.0|(?:[a-z0-9-]{1,63}\.){0,4}example(?:\.|$))`;
const weak =
  "(?:x-oauth-basic|password|passwd|pass|pwd|secret|token|user|username|root|admin|test|x)[0-9!]{0,4}";

/** User names of the examples in RFC 7617 and RFC 6749. */
const documented = /^(?:aladdin|test|s6BhdRkqt3):/i;

/** Refutes what does not decode to `user:password` (RFC 7617 section 2), and the standards' own examples. */
function proveBasic(value: string): Proof {
  const pair = Buffer.from(value, "base64").toString("latin1");
  const isPair = /^[\x20-\x7e\xa0-\xff]{0,200}:[\x20-\x7e\xa0-\xff]{3,200}$/.test(pair);
  return isPair && !documented.test(pair) ? "unproven" : "refuted";
}

/**
 * What stands between a header's name and its value, in code, in logs and in HAR files (`"name": "…", "value": "…"`).
 * `headerValueFollows` looks for how it starts.
 */
const headerStart = String.raw`\\?["'\]]{0,2}\s{0,4}[:=,]`;
const headerValue = String.raw`${headerStart}\s{0,8}(?:\\?["']value\\?["']\s{0,4}:\s{0,4})?\\?["'\x60]?`;

/** Credentials in the forms HTTP carries them. */
export const httpCredentials: readonly SecretRule[] = [
  jwt.form("signed-token", "token", {
    generic: true,
    pattern:
      /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.(?:eyJ?[A-Za-z0-9_-]{10,16000}\.[A-Za-z0-9_-]{20,1200}|[A-Za-z0-9_-]{0,1200}\.[A-Za-z0-9_-]{12,40}\.[A-Za-z0-9_-]{20,6000}\.[A-Za-z0-9_-]{16,60})(?![A-Za-z0-9_-])/g,
    keywords: headers,
    reach: 19_500,
    confidence: "medium",
    prove: proveJwt,
    describe: describeJwt,
    like: [token],
    also: [
      { alg: "ES256" },
      { typ: "JWT", alg: "HS256" },
      { kid: "1", alg: "RS256" },
      { enc: "A128GCM", alg: "dir" },
      { cty: "x", alg: "HS256" },
      { x5t: "q", alg: "RS256" },
      { jku: "https://a", alg: "RS256" },
    ].map((header) => [
      (seed: string) => encodeJwt(header, { sub: render(alnum(8), seed) }, render(base64url(43), seed)),
    ]),
    unlike: [["eyJhbGciOiJIUzI1NiJ9", "."], ["eyJhbGciOiJIUzI1NiJ9"]],
  }),
  url.form("password", "password in an address", {
    generic: true,
    confidence: "medium",
    pattern: () =>
      new RegExp(
        String.raw`(?<![A-Za-z0-9])https?://(?<user>[^\s:/@"'<>{}()$\x60\\?#,;]{0,120}):(?!\k<user>@)(?!${weak}@)(?<secret>(?=[^\s:/"'<>{}()\x60\\?#]{4})[^\s:/@"'<>{}()\x60\\?#]{1,200}(?:@[^\s:/@"'<>{}()\x60\\?#,]{0,200}){0,4})@${elsewhere}(?:[A-Za-z0-9_-]{1,63}\.){1,8}[A-Za-z]{2,24}`,
        "g",
      ),
    keywords: ["http://", "https://"],
    follows: credentialsFollow,
    entropy: 2,
    like: ["https://deploy", ":", alnum(24), "@git.shop-tools.net/app.git"],
    also: [
      ["http://deploy", ":", alnum(24), "@git.shop-tools.net/"],
      ["https://deploy", ":", alnum(12), "@", alnum(9), "@git.shop-tools.net/"],
    ],
    unlike: [
      ["https://user", ":", alnum(12), "@example.com/"],
      ["https://deploy:${TOKEN}@git.shop-tools.net/"],
      ["https://shop.net:8080/@", alnum(12)],
    ],
  }),
  http.form("authorization-header", "credentials in an Authorization header", {
    generic: true,
    confidence: "medium",
    pattern: () =>
      new RegExp(
        String.raw`(?<![A-Za-z])(?:proxy-)?authorization${headerValue}(?:bearer|token|apikey|api-key|key|sso-key|ssws)[ \t=:]{1,4}(?<secret>(?=[A-Za-z_.~+/=-]{0,80}[0-9])[A-Za-z0-9_.~+/=-]{20,4000})(?![A-Za-z0-9_.~+/=-])`,
        "gi",
      ),
    keywords: ["authorization"],
    follows: headerValueFollows,
    reach: 4200,
    entropy: 3.2,
    like: ["Authorization: Bearer ", alnum(40)],
    also: [
      ['headers: { "Authorization": "token ', hex(40), '" }'],
      ['{"name":"Authorization","value":"Bearer ', alnum(40), '"}'],
      ['{\n  "name": "authorization",\n  "value": "Bearer ', alnum(40), '"\n}'],
      ['"{\\"name\\":\\"Authorization\\",\\"value\\":\\"Bearer ', alnum(40), '\\"}"'],
    ],
    unlike: [
      ["Authorization: Bearer ", "${TOKEN}"],
      ["Authorization: Bearer ", "<your-access-token-goes-here>"],
      ['{"name":"Authorization","comment":"Bearer ', alnum(40), '"}'],
    ],
    documentation: "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
  }),
  http.form("basic-authorization-header", "user and password in an Authorization header", {
    generic: true,
    confidence: "medium",
    pattern: () =>
      new RegExp(
        String.raw`(?<![A-Za-z])(?:proxy-)?authorization${headerValue}basic[ \t]{1,4}(?<secret>[A-Za-z0-9+/]{12,400}={0,2})(?![A-Za-z0-9+/=])`,
        "gi",
      ),
    keywords: ["authorization"],
    follows: headerValueFollows,
    prove: proveBasic,
    describe: (value) => ({
      user: Buffer.from(value, "base64").toString("latin1").split(":")[0]!.slice(0, 100),
    }),
    like: [
      "Authorization: Basic ",
      (seed) => Buffer.from(`deploy:${render(alnum(20), seed)}`).toString("base64"),
    ],
    also: [
      [
        '{ "name": "Authorization", "value": "Basic ',
        (seed) => Buffer.from(`deploy:${render(alnum(20), seed)}`).toString("base64"),
        '" }',
      ],
    ],
    unlike: [
      ["Authorization: Basic ", "${CREDENTIALS}"],
      ["Authorization: Basic ", alnum(6)],
    ],
    documentation: "https://www.rfc-editor.org/rfc/rfc7617",
  }),
  http.form("session-cookie", "session cookie in a request", {
    generic: true,
    confidence: "medium",
    pattern: () =>
      new RegExp(
        String.raw`(?<![A-Za-z-])(?:set-)?cookie${headerValue}(?:(?!cookie${headerStart})[^\r\n"'\x60]){0,400}?(?<![A-Za-z0-9])(?:sessionid|session_id|session|sid|connect\.sid|phpsessid|jsessionid|asp\.net_sessionid|_session_id|remember_token|auth_token|access_token|laravel_session|sessiontoken|\.aspnetcore\.[a-z.]{1,40}|__secure-[a-z0-9.-]{1,40}|wordpress_logged_in_[0-9a-f]{32})=(?<secret>(?=[A-Za-z_.%+/=-]{0,80}[0-9])[A-Za-z0-9_.%+/=-]{24,2000})`,
        "gi",
      ),
    keywords: ["cookie"],
    follows: headerValueFollows,
    reach: 2600,
    entropy: 3.2,
    like: ["Cookie: theme=dark; connect.sid=", "s%3A", alnum(32), ".", alnum(43)],
    also: [['{"name": "Cookie", "value": "theme=dark; sid=', alnum(32), '"}']],
    unlike: [
      ["Cookie: theme=dark; connect.sid=", "abc"],
      ["Cookie: theme=", alnum(40)],
    ],
    documentation: "https://www.rfc-editor.org/rfc/rfc6265",
    revoke: "End the session on the server.",
  }),
  curl.form("user-option", "user and password on a command line", {
    generic: true,
    confidence: "medium",
    pattern: () =>
      new RegExp(
        String.raw`(?<![A-Za-z0-9_-])curl\s(?:(?!curl\s)[^\r\n|;]){0,300}?(?:-u|--user|--proxy-user|-U)[ =]{0,2}\\?["']?(?<user>[^\s:"'<>{}$\x60\\]{1,100}):(?!\k<user>(?:[\s"']|$))(?!${weak}(?:[\s"']|$))(?<secret>[^\s"'<>{}$\x60\\]{6,200})`,
        "g",
      ),
    keywords: ["curl "],
    entropy: 2.5,
    like: ["curl -u deploy:", alnum(24), " https://api.shop.net/"],
    unlike: [
      ['curl -u "deploy:$TOKEN" https://api.shop.net/'],
      ["curl -u user:", "password", " https://api.shop.net/"],
    ],
  }),
  curl.form("header-option", "API key in a request header", {
    generic: true,
    confidence: "medium",
    pattern:
      /(?<![A-Za-z0-9_-])curl\s(?:(?!curl\s)[^\r\n]){0,300}?(?:-H|--header)[ =]{0,2}\\?["']?(?:x-)?[A-Za-z-]{0,30}(?:api-?key|auth-token|access-token|secret|private-token)\s{0,2}:\s{0,2}(?<secret>(?=[A-Za-z_.+/=-]{0,80}[0-9])[A-Za-z0-9_.+/=-]{16,800})(?![A-Za-z0-9_.+/=-])/gi,
    keywords: ["curl "],
    reach: 1400,
    entropy: 3,
    like: ["curl https://api.shop.net/ -H 'X-Api-Key: ", alnum(32), "'"],
    unlike: [["curl https://api.shop.net/ -H 'X-Api-Key: ", "$API_KEY", "'"]],
    documentation: "https://curl.se/docs/manpage.html#-H",
  }),
  netrc.form("password", "password", {
    generic: true,
    confidence: "medium",
    pattern:
      /(?<![A-Za-z])machine\s{1,4}[A-Za-z0-9.-]{3,100}\s{1,8}login\s{1,4}[^\s]{1,100}\s{1,8}password\s{1,4}(?<secret>[^\s"'<>{}$\x60]{6,400})/g,
    keywords: ["machine "],
    entropy: 2.5,
    like: ["machine api.shop.net\n  login deploy\n  password ", base64(24)],
    unlike: [
      ["machine api.shop.net\n  login deploy\n"],
      ["machine api.shop.net login deploy password $TOKEN"],
    ],
  }),
];
