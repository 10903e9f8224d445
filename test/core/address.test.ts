import { describe, expect, it } from "vitest";
import { contains, isLoopbackHost, isPrivateHost, networkList, privateKind } from "../../src/core/address.ts";

describe("an address the internet cannot reach", () => {
  it.each<[string, string | undefined]>([
    ["10.0.0.1", "a private"],
    ["172.15.255.255", undefined],
    ["172.31.255.255", "a private"],
    ["192.168.1.1", "a private"],
    ["100.63.255.255", undefined],
    ["100.127.255.255", "a carrier-grade NAT"],
    ["127.0.0.53", "a loopback"],
    ["169.254.1.1", "a link-local"],
    ["0.0.0.0", "an unspecified"],
    ["198.19.255.255", "a benchmarking"],
    ["239.1.1.1", "a multicast"],
    ["255.255.255.255", "a reserved"],
    ["::1", "a loopback"],
    ["::", "an unspecified"],
    ["fd12::1", "a unique local"],
    ["fe80::1", "a link-local"],
    ["fec0::1", "a site-local"],
    ["::ffff:10.0.0.1", "a private"],
    ["2606:4700::1", undefined],
    ["203.0.113.1", undefined],
    ["8.8.8.8", undefined],
    ["localhost", undefined],
  ])("%s: %s", (address, kind) => {
    expect(privateKind(address)).toBe(kind);
  });

  it.each([
    ["localhost", true, true],
    ["LOCALHOST.", true, true],
    ["app.localhost", true, true],
    ["127.1.2.3", true, true],
    ["[::1]", true, true],
    ["printer.local", true, false],
    ["db.internal", true, false],
    ["nas.home.arpa", true, false],
    ["[fd00::1]", true, false],
    ["local.example.com", false, false],
    ["localhost.example.com", false, false],
    ["93.184.216.34", false, false],
  ])("may be what the host %s says: %s, and this machine: %s", (host, isPrivate, isLoopback) => {
    expect(isPrivateHost(host)).toBe(isPrivate);
    expect(isLoopbackHost(host)).toBe(isLoopback);
  });
});

describe("a list of networks", () => {
  it("holds single addresses and whole networks of both families, and no text that is no address", () => {
    const list = networkList(["192.0.2.1", "198.51.100.0/25", "2001:db8::/32"]);
    const inside = ["192.0.2.1", "198.51.100.0", "198.51.100.127", "2001:db8:ffff::1"];
    const outside = ["192.0.2.2", "198.51.100.128", "2001:db9::", "192.0.2.1/32", "example.com", ""];
    expect(inside.filter((address) => !contains(list, address))).toEqual([]);
    expect(outside.filter((address) => contains(list, address))).toEqual([]);
  });
});
