import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dispatch } from "../../src/cli/main.ts";
import { testFolder } from "../harness/folder.ts";
import { testIo } from "../harness/io.ts";

const clock = { now: () => Date.UTC(2026, 10, 22), monotonic: () => performance.now() };
const leak = `export const key = "${["sk", "live", "51KxQ7rT9mWz2LpVb4NcYdHs8GfJ"].join("_")}";\n`;
const config = "policy: { baseline: launch-ready-baseline.yml, new-only: true }\n";

async function project() {
  const folder = await testFolder({ "pay.js": leak });
  const io = testIo({ cwd: folder.path, env: { PATH: process.env["PATH"] }, clock });
  return { folder, io, read: (name: string) => readFile(join(folder.path, name), "utf8") };
}

describe("launch-ready baseline", () => {
  it("accepts what is there, and only that", async () => {
    const { folder, io, read } = await project();
    await using _ = folder;
    expect(await dispatch("run", ["secret-scan"], io)).toBe(1);
    expect(await dispatch("baseline", ["--owner", "shop", "--reason", "test key"], io)).toBe(0);
    const { findings } = parse(await read("launch-ready-baseline.yml")) as {
      findings: Record<string, string>[];
    };
    expect(findings).toEqual([
      expect.objectContaining({
        rule: "secret-scan/provider-secret",
        subject: "pay.js",
        owner: "shop",
        reason: "test key",
        until: "2027-02-20",
      }),
    ]);
    expect(JSON.stringify(findings)).not.toContain("51KxQ7rT9");

    await folder.write({ "launch-ready.yml": config });
    expect(await dispatch("run", ["secret-scan"], io)).toBe(0);
    await folder.write({ "refund.js": leak.replace("51Kx", "51Ky") });
    expect(await dispatch("run", ["secret-scan"], io)).toBe(1);
  });

  it("is written although the configuration already names it", async () => {
    const { folder, io } = await project();
    await using _ = folder;
    await folder.write({ "launch-ready.yml": config });
    expect(await dispatch("run", ["secret-scan"], io)).toBe(2);
    expect(await dispatch("baseline", [], io)).toBe(0);
    expect(await dispatch("run", ["secret-scan"], io)).toBe(0);
  });

  it.each([
    ["--until", "soon", "must be a date such as 2027-05-01"],
    ["--until", "2027-02-30", "must be a date such as 2027-05-01"],
    ["--until", "2026-11-21", "must be a day that has not passed (today is 2026-11-22)"],
    ["--reason", "x", "must give a reason of at least 3 characters"],
    ["--reason", "    ", "must give a reason of at least 3 characters"],
    ["--owner", "", "must name who is responsible for the entries"],
  ])("refuses %s %j before anything is written", async (option, value, fault) => {
    const { folder, io, read } = await project();
    await using _ = folder;
    expect(await dispatch("baseline", [option, value], io)).toBe(2);
    expect(io.errors()).toContain(`${option} ${fault}, not ${JSON.stringify(value)}`);
    await expect(read("launch-ready-baseline.yml")).rejects.toThrow("ENOENT");
  });

  it("writes what later runs read, to the last day it may hold", async () => {
    const { folder, io } = await project();
    await using _ = folder;
    await folder.write({ "launch-ready.yml": config });
    expect(await dispatch("baseline", ["--until", "2026-11-22", "--reason", "abc", "--owner", "x"], io)).toBe(
      0,
    );
    expect(await dispatch("run", ["secret-scan"], io)).toBe(0);
  });
});

describe("launch-ready handover", () => {
  it("takes the site from the report where its variable is not set, else leaves it as it stands", async () => {
    const { folder, io, read } = await project();
    await using _ = folder;
    await folder.write({ "launch-ready.yml": "site: ${SITE_URL}\ndomain: ${ZONE}\n" });
    const env = { ...io.env, SITE_URL: "https://kites.test", ZONE: "kites.test" };
    await dispatch("run", ["secret-scan", "--format", "json"], testIo({ ...io, env }));
    expect(await dispatch("handover", ["launch-report.json"], io)).toBe(0);
    const page = await read("HANDOVER.md");
    expect(page).toContain("- **Site:** `https://kites.test/`");
    expect(page).toContain("- **Domain:** `kites.test`");
    expect(await dispatch("handover", [], io)).toBe(0);
    expect(await read("HANDOVER.md")).toContain("- **Site:** `${SITE_URL}`");
    expect(await dispatch("handover", [], testIo({ ...io, env }))).toBe(0);
    expect(await read("HANDOVER.md")).toContain("- **Site:** `https://kites.test`");
    await folder.write({ "launch-ready.yml": "site: kites\n" });
    expect(await dispatch("handover", [], io)).toBe(2);
  });

  it("writes the page from configuration and report, with ${NAME} left as it stands", async () => {
    const { folder, io, read } = await project();
    await using _ = folder;
    await folder.write({
      "launch-ready.yml":
        "domain: kites.example\ngates: { secret-scan: {} }\ndeployment: { on-stop: [[deploy, --token, '${DEPLOY_TOKEN}', rollback]] }\nhandover: { registrar: Ada }\n",
    });
    await dispatch(
      "run",
      ["secret-scan", "--format", "json"],
      testIo({ ...io, env: { ...io.env, DEPLOY_TOKEN: "hunter2hunter2" } }),
    );
    expect(await dispatch("handover", ["launch-report.json"], io)).toBe(0);
    const page = await read("HANDOVER.md");
    expect(page).toContain("kites");
    expect(page).toContain("DEPLOY_TOKEN");
    expect(page).not.toContain("hunter2");
  });
});
