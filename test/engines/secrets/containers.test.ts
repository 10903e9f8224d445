import { randomBytes } from "node:crypto";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createCoverage } from "../../../src/core/coverage.ts";
import type { ContainerLimits } from "../../../src/engines/secrets/containers/limits.ts";
import { contentsOf } from "../../../src/engines/secrets/containers/open.ts";
import { asarOf, sparseTarOf, tarOf, zipOf } from "./archives.ts";

const limits: ContainerLimits = { memberBytes: 1e6, totalBytes: 4e6, members: 100, depth: 3 };

function open(bytes: Buffer, path = "file", given: Partial<ContainerLimits> = {}) {
  const coverage = createCoverage();
  const document = { place: { kind: "file", path } as const, bytes };
  const found = [...contentsOf(document, { ...limits, ...given }, coverage)].map(({ place, bytes }) => ({
    inside: place.kind === "file" ? place.inside : undefined,
    text: bytes.toString("utf8"),
  }));
  return { found, coverage: coverage.snapshot() };
}

describe("a container", () => {
  it("of no known kind is its own content", () => {
    expect(open(Buffer.from("plain")).found).toEqual([{ inside: undefined, text: "plain" }]);
    expect(open(Buffer.alloc(0)).found).toEqual([{ inside: undefined, text: "" }]);
  });

  it("zip: stored and deflated members", () => {
    const zip = zipOf({ "a.txt": "one", "folder/b.txt": "two ".repeat(100) }, { stored: ["a.txt"] });
    expect(open(zip).found).toEqual([
      { inside: "a.txt", text: "one" },
      { inside: "folder/b.txt", text: "two ".repeat(100) },
    ]);
  });

  it("tar: files, links' targets and long names", () => {
    const long = `${"deep/".repeat(40)}file.txt`;
    const { found } = open(tarOf({ "a.txt": "one", [long]: "two" }, { link: "target-name" }));
    expect(found).toEqual([
      { inside: "a.txt", text: "one" },
      { inside: long, text: "two" },
      { inside: "link", text: "target-name" },
    ]);
  });

  it("tar: sparse files, and what stands after them", () => {
    for (const count of [1, 4, 30, 60]) {
      const pieces = Array.from({ length: count }, (_, at) => `piece ${at}\n`);
      const tar = Buffer.concat([sparseTarOf("disk.img", pieces), tarOf({ "a.txt": "one" })]);
      expect(open(tar).found).toEqual([
        { inside: "disk.img", text: pieces.join("") },
        { inside: "a.txt", text: "one" },
      ]);
    }
  });

  it("brotli and bare zlib", () => {
    expect(open(brotliCompressSync("log line"), "dist/app.js.br").found).toEqual([
      { inside: "app.js", text: "log line" },
    ]);
    expect(open(brotliCompressSync(tarOf({ "a.txt": "one" })), "a.tar.br").found).toEqual([
      { inside: "a.txt", text: "one" },
    ]);
    for (const level of [0, 6, 9]) {
      const { found, coverage } = open(deflateSync("log line", { level }), "app.log.zz");
      expect(found).toEqual([{ inside: "app.log", text: "log line" }]);
      expect(coverage.checked).toEqual({ archives: 1, "archive members": 1 });
    }
  });

  it("of a stream within another container", () => {
    const zip = zipOf({ "web/app.js.br": brotliCompressSync("one"), object: deflateSync("two") });
    expect(open(zip).found).toEqual([
      { inside: "web/app.js.br!app.js", text: "one" },
      { inside: "object!object", text: "two" },
    ]);
  });

  it("text that begins as zlib does, or is called as brotli is, is text", () => {
    for (const [text, name] of [
      ["x^2 + y^2", "a.txt"],
      ["x\x01, as a program writes it", "a.txt"],
      ["olá = oi", "messages.pt.br"],
      ["", "empty.br"],
    ] as const) {
      const { found, coverage } = open(Buffer.from(text), name);
      expect(found).toEqual([{ inside: undefined, text }]);
      expect(coverage).toEqual({ checked: {}, skipped: [] });
    }
  });

  it("tgz, gzip and zstd", () => {
    expect(open(gzipSync(tarOf({ "package/a.js": "one" })), "p.tgz").found).toEqual([
      { inside: "package/a.js", text: "one" },
    ]);
    expect(open(gzipSync("log line"), "logs/app.log.gz").found).toEqual([
      { inside: "app.log", text: "log line" },
    ]);
    expect(open(zstdCompressSync("log line"), "app.log.zst").found).toEqual([
      { inside: "app.log", text: "log line" },
    ]);
  });

  it("asar: every packed file", () => {
    expect(open(asarOf({ "main.js": "one", "lib/b.js": "two" })).found).toEqual([
      { inside: "main.js", text: "one" },
      { inside: "lib/b.js", text: "two" },
    ]);
  });

  it("source map: its sources by name, then the rest of it", () => {
    const map = {
      version: 3,
      sources: ["src/a.ts", "src/b.ts"],
      sourcesContent: ["one", null],
      mappings: "AAAA",
    };
    const { found } = open(Buffer.from(JSON.stringify(map)), "app.js.map");
    expect(found[0]).toEqual({ inside: "src/a.ts", text: "one" });
    expect(found[1]?.text).toContain('"AAAA"');
    expect(found[1]?.text).not.toContain("one");
  });

  it("within a container is opened, to the depth allowed", () => {
    const inner = zipOf({ "secret.txt": "deep" });
    const jar = zipOf({ "lib/inner.jar": inner });
    const nested = gzipSync(tarOf({ "app.war": jar }));
    expect(open(nested).found).toEqual([{ inside: "app.war!lib/inner.jar!secret.txt", text: "deep" }]);
    expect(open(nested, "x", { depth: 2 }).found[0]?.inside).toBe("app.war!lib/inner.jar");
  });
});

describe("what stands around a container", () => {
  const zip = zipOf({ "a.txt": "one" });
  const insides = (bytes: Buffer): (string | undefined)[] => open(bytes).found.map(({ inside }) => inside);

  it("zip: a program before it, and a comment after it", () => {
    const program = Buffer.from("#!/bin/sh\nexec java -jar $0\n");
    expect(insides(Buffer.concat([program, zip]))).toEqual(["a.txt", "before the archive"]);
    expect(insides(zip)).toEqual(["a.txt"]);
  });

  it("tar: another archive, and bytes of another kind", () => {
    const two = Buffer.concat([tarOf({ a: "one" }), tarOf({ b: "two" }), Buffer.from("three")]);
    expect(insides(two)).toEqual(["a", "b", "after the archive"]);
  });

  it("zlib, zstd and brotli: bytes after the data", () => {
    for (const [compressed, name] of [
      [deflateSync("one"), "a"],
      [zstdCompressSync("one"), "a.zst"],
      [brotliCompressSync("one"), "a.br"],
    ] as const) {
      const { found } = open(Buffer.concat([compressed, Buffer.from("two")]), name);
      expect(found).toEqual([
        { inside: "after the compressed data", text: "two" },
        { inside: "a", text: "one" },
      ]);
    }
  });

  it("is searched as far as it goes when it is cut off", () => {
    const cut = open(gzipSync(randomBytes(50_000)).subarray(0, 20_000));
    expect(cut.found[0]?.inside).toBe("file");
    expect(cut.coverage.skipped[0]?.reason).toMatch(/cut off/);
  });

  it("names that could hold a key are searched, too", () => {
    const name = `${"key".repeat(8)}.txt`;
    expect(open(zipOf({ [name]: "one" })).found.at(-1)).toEqual({ inside: "names of members", text: name });
  });

  it("that is deeper than is opened is said to be skipped", () => {
    const { coverage } = open(zipOf({ "b.zip": zip }), "x", { depth: 1 });
    expect(coverage.skipped[0]?.reason).toMatch(/deeper/);
  });

  it("source map: a mark, a guard, sections and what is no text", () => {
    const map = { version: 3, sources: ["a.ts"], sourcesContent: ["one", ["two"]] };
    const sections = { version: 3, sections: [{ map }] };
    const written = [
      `\ufeff${JSON.stringify(map)}`,
      `)]}'\n${JSON.stringify(map)}`,
      JSON.stringify(sections),
    ];
    for (const text of written) {
      const { found } = open(Buffer.from(text));
      expect(found[0]).toEqual({ inside: "a.ts", text: "one" });
      expect(found[1]?.text).toContain('"two"');
    }
  });

  it("on standard input", () => {
    const document = { place: { kind: "stdin" } as const, bytes: zip };
    const [member] = [...contentsOf(document, limits, createCoverage())];
    expect(member?.place).toEqual({ kind: "stdin", inside: "a.txt" });
  });
});

describe("limits of containers", () => {
  const skipped = { what: "archive members", reason: "beyond the limits for archives", count: 1 };

  it("leave out a member that is too large, and say so", () => {
    const { found, coverage } = open(zipOf({ "big.txt": "x".repeat(2e6), "small.txt": "y" }));
    expect(found.map(({ inside }) => inside)).toEqual(["small.txt"]);
    expect(coverage.skipped).toEqual([skipped]);
  });

  it("hold against a size that is a lie", () => {
    const { found, coverage } = open(zipOf({ "bomb.txt": "x".repeat(5e6) }, { statedSize: 10 }));
    expect(found).toEqual([]);
    expect(coverage.skipped).toEqual([skipped]);
  });

  it("hold for all members together", () => {
    const members = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.txt`, "x".repeat(9e5)]));
    const { found, coverage } = open(zipOf(members));
    expect(found).toHaveLength(4);
    expect(coverage.skipped).toEqual([{ ...skipped, count: 2 }]);
  });

  it.each([
    ["gzip", gzipSync, "a.gz"],
    ["zlib", deflateSync, "a"],
    ["brotli", brotliCompressSync, "a.br"],
    ["zstd", zstdCompressSync, "a.zst"],
  ] as const)("hold for %s", (_name, compress, path) => {
    const { found, coverage } = open(compress("x".repeat(5e6)), path);
    expect(found).toEqual([]);
    expect(coverage.skipped).toEqual([skipped]);
  });

  it("hold for containers in containers", () => {
    const bomb = Array.from({ length: 3 }).reduce<Buffer>(
      (inner) => zipOf(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.zip`, inner]))),
      zipOf({ "zeros.txt": "0".repeat(9e5) }),
    );
    const { coverage } = open(bomb, "bomb.zip", { depth: 5 });
    expect(coverage.checked["archive members"]).toBeLessThanOrEqual(100);
    expect(coverage.skipped[0]?.what).toBe("archive members");
  });
});

describe("a damaged container", () => {
  it("is searched as it is", () => {
    const zip = zipOf({ "a.txt": "one" });
    const { found, coverage } = open(zip.subarray(0, zip.length - 10));
    expect(found).toHaveLength(1);
    expect(found[0]?.inside).toBeUndefined();
    expect(coverage.skipped[0]?.reason).toMatch(/searched as they are/);
  });

  it("that is encrypted or of another kind is said to be skipped", () => {
    const encrypted = open(zipOf({ "a.txt": "one" }, { encrypted: true }));
    expect(encrypted.coverage.skipped).toEqual([{ what: "archive members", reason: "encrypted", count: 1 }]);
    const rar = open(Buffer.from("Rar!\x1a\x07\x01\0rest", "latin1"));
    expect(rar.coverage.skipped).toEqual([{ what: "archives", reason: "rar is not supported", count: 1 }]);
  });

  it("that only looks like a source map is text", () => {
    expect(open(Buffer.from('{"version":3,"sourcesContent":[')).found).toHaveLength(1);
  });
});
