import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { testFolder } from "../harness/folder.ts";
import { testIo } from "../harness/io.ts";

async function withReport() {
  const folder = await testFolder({ "a.txt": "x\n" });
  const io = testIo({ cwd: folder.path, env: { PATH: process.env["PATH"] } });
  await dispatch("run", ["secret-scan", "--format", "json", "--quiet"], io);
  return { folder, io, read: (name: string) => readFile(join(folder.path, name), "utf8") };
}

describe("launch-ready report", () => {
  it("renders a JSON report in any format and ends with its verdict", async () => {
    const { folder, io, read } = await withReport();
    await using _ = folder;
    expect(
      await dispatch(
        "report",
        ["launch-report.json", "--format", "sarif,junit,html,md", "--output", "out"],
        io,
      ),
    ).toBe(0);
    expect(JSON.parse(await read("out/launch-report.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(await read("out/launch-report.xml")).toMatch(/^<\?xml/);
    expect(await read("out/launch-report.html")).toMatch(/^<!doctype html>/i);
    expect(await read("out/launch-report.md")).toContain("launch-ready");
  });

  it("renders the comment, the summary and the terminal's page as files", async () => {
    const { folder, io, read } = await withReport();
    await using _ = folder;
    const formats = ["--format", "comment,summary,terminal", "--output", "out"];
    expect(await dispatch("report", ["launch-report.json", ...formats], io)).toBe(0);
    expect(await read("out/launch-comment.md")).toMatch(
      /^<!-- launch-ready:launch-ready -->\n[\s\S]*## ✅ Ship/,
    );
    expect(await read("out/launch-summary.md")).toMatch(/^## ✅ Ship/);
    expect(await read("out/launch-terminal.txt")).toContain("Ship");
    expect(await read("out/launch-terminal.txt")).not.toContain("\u001b");
    expect(await dispatch("report", ["launch-report.json", "--format", "coment"], io)).toBe(2);
    expect(io.errors()).toContain("comment");
  });

  it("gives the JSON back byte for byte", async () => {
    const { folder, io, read } = await withReport();
    await using _ = folder;
    await dispatch("report", ["launch-report.json", "--format", "json", "--output", "copy"], io);
    expect(await read("copy/launch-report.json")).toBe(await read("launch-report.json"));
  });

  it("refuses what is no report, and what is not there", async () => {
    await using folder = await testFolder({ "other.json": '{"hello": 1}', "broken.json": "{" });
    const io = testIo({ cwd: folder.path });
    for (const file of ["other.json", "broken.json", "absent.json"])
      expect(await dispatch("report", [file], io)).toBe(2);
    expect(await dispatch("report", [], io)).toBe(2);
    expect(io.errors()).toMatch(
      /other\.json[\s\S]*broken\.json[\s\S]*absent\.json: no such file[\s\S]*report takes one JSON report/,
    );
  });
});

describe("launch-ready explain", () => {
  it("tells what a rule means, and lists all rules", async () => {
    const io = testIo();
    expect(await dispatch("explain", ["redirect-crawl/loop"], io)).toBe(0);
    expect(io.output()).toMatch(/redirect-crawl\/loop: .*\n[\s\S]*Why [\s\S]*Fix [\s\S]*Waive/);
    expect(await dispatch("explain", [], io)).toBe(0);
    expect(io.output()).toMatch(/env-vars\/missing +error/);
  });
});
