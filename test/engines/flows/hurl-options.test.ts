import { describe, expect, it } from "vitest";
import { parseHurl } from "../../../src/engines/flows/hurl/parse.ts";

/** Every option that Hurl 8.0.1 takes in an entry, with a value as its manual shows it. */
const options: Readonly<Record<string, string>> = {
  cacert: "ca.pem",
  cert: "client.pem",
  compressed: "true",
  "connect-timeout": "5s",
  "connect-to": "example.com:443:127.0.0.1:8443",
  delay: "500ms",
  digest: "true",
  header: "X-Trace: 1",
  "http1.0": "true",
  "http1.1": "true",
  http2: "true",
  insecure: "true",
  ipv4: "true",
  ipv6: "true",
  key: "client.key",
  "limit-rate": "32000",
  location: "true",
  "location-trusted": "true",
  "max-redirs": "5",
  "max-time": "30s",
  netrc: "true",
  "netrc-file": "login.netrc",
  "netrc-optional": "true",
  "no-proxy": "example.com",
  output: "answer.html",
  "path-as-is": "true",
  pinnedpubkey: `sha256//${"A".repeat(43)}=`,
  proxy: "127.0.0.1:3128",
  repeat: "2",
  resolve: "example.com:443:127.0.0.1",
  retry: "3",
  "retry-interval": "500ms",
  skip: "false",
  "unix-socket": "server.sock",
  user: "ada:word",
  variable: "name=value",
  verbose: "true",
  verbosity: "brief",
  "very-verbose": "true",
};

/** What is said of those that are not supported. */
const unsupported: Readonly<Record<string, string>> = {
  "aws-sigv4": "AWS request signing is not supported",
  http3: "HTTP/3 is not supported",
  negotiate: "Negotiate (SPNEGO) authentication is not supported",
  ntlm: "NTLM authentication is not supported",
};

/** Those that Hurl takes without a value, too: an empty proxy is none. */
const mayBeEmpty = new Set([
  "connect-to",
  "netrc-file",
  "no-proxy",
  "pinnedpubkey",
  "proxy",
  "resolve",
  "unix-socket",
  "user",
]);

const entry = (name: string, value: string) => `GET /\n[Options]\n${name}: ${value}\nHTTP 200\n`;

describe("every option of Hurl", () => {
  it.each(Object.entries(options))("is read: %s: %s", (name, value) => {
    const { steps } = parseHurl(entry(name, value), "test.hurl");
    expect(steps).toHaveLength(name === "repeat" ? 2 : 1);
    expect(steps[0]?.expectations.map(({ query }) => query.kind)).toEqual(["status"]);
    const empty = () => parseHurl(entry(name, ""), "test.hurl");
    if (mayBeEmpty.has(name)) expect(empty().steps).toHaveLength(1);
    else expect(empty).toThrow(/^test\.hurl:3:\d+: expected /);
  });

  it.each(Object.entries(unsupported))("is told when it is not supported: %s", (name, message) => {
    expect(() => parseHurl(entry(name, "true"), "test.hurl")).toThrow(`test.hurl:3:1: ${message}`);
  });

  it("that does not exist is told with the nearest name", () => {
    expect(() => parseHurl(entry("retry-intervall", "1s"), "test.hurl")).toThrow(
      'test.hurl:3:1: there is no option "retry-intervall". Did you mean "retry-interval"?',
    );
  });
});
