import { describe, expect, it } from "vitest";
import { networkOf } from "../../src/suite/network-settings.ts";
import { testFolder } from "../harness/folder.ts";

const proxyFrom = async (env: Record<string, string>, proxy?: string) =>
  (await networkOf(proxy === undefined ? {} : { network: { proxy } }, { env, root: "." })).proxy;

describe("networkOf", () => {
  it("takes the proxy of the environment, with and without a scheme, and the configuration's before it", async () => {
    expect(await proxyFrom({})).toBeUndefined();
    expect(await proxyFrom({ HTTPS_PROXY: "" })).toBeUndefined();
    expect(await proxyFrom({ HTTPS_PROXY: "", http_proxy: "http://proxy.test:3128" })).toBe(
      "http://proxy.test:3128",
    );
    expect(await proxyFrom({ HTTPS_PROXY: "proxy.test:3128" })).toBe("http://proxy.test:3128");
    expect(await proxyFrom({ HTTPS_PROXY: "http://a.test" }, "http://b.test")).toBe("http://b.test");
    expect(await proxyFrom({ HTTPS_PROXY: "http://a.test" }, "")).toBeUndefined();
  });

  it("refuses a proxy it cannot use, by the name it came under and without its password", async () => {
    const message = /^https_proxy: must be the URL of an HTTP proxy, such as http:\/\/proxy\.example:3128$/;
    await expect(proxyFrom({ https_proxy: "socks5://me:hidden@proxy.test" })).rejects.toThrow(message);
    await expect(proxyFrom({}, "http://:80")).rejects.toThrow(/^network\.proxy: /);
  });

  it("reads certificates from the root, and says when they are not there", async () => {
    await using folder = await testFolder({ "ca.pem": "PEM\n" });
    const of = (ca: string) => networkOf({ network: { ca } }, { env: {}, root: folder.path });
    expect((await of("ca.pem")).ca).toBe("PEM\n");
    await expect(of("none.pem")).rejects.toThrow("network.ca: no such file: none.pem");
  });

  it("waits no longer than a timer can", async () => {
    const { timeoutMs } = await networkOf({ network: { timeout: 1e12 } }, { env: {}, root: "." });
    expect(timeoutMs).toBe(2 ** 31 - 1);
  });
});
