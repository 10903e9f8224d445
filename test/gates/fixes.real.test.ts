import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadReportedGates } from "../../src/suite/reported-gates.ts";
import { testFolder } from "../harness/folder.ts";

const snippets = (await loadReportedGates()).flatMap(({ rules }) =>
  Object.values(rules).flatMap(({ id, fixes = [] }) =>
    fixes.flatMap(({ platform, snippet }): [string, string][] =>
      platform === "nginx" && snippet !== undefined ? [[id, snippet]] : [],
    ),
  ),
);

/** A configuration that a snippet stands in: as a whole server, in a server, or beside a proxy. */
function configuration(snippet: string): string {
  const server = /^\s*server\s*\{/.test(snippet)
    ? snippet
    : `server { listen 127.0.0.1:8099; ${
        /^proxy_/m.test(snippet)
          ? `location / { proxy_pass http://127.0.0.1:9; ${snippet} }`
          : `\n${snippet}\n`
      } }`;
  return `pid nginx.pid; error_log stderr; events {} http { access_log off; ${server} }`;
}

it.each(snippets)("nginx takes the snippet of %s", async (_rule, snippet) => {
  await using folder = await testFolder({ "nginx.conf": configuration(snippet) });
  const { status, stderr, error } = spawnSync(
    "nginx",
    ["-t", "-p", folder.path, "-c", join(folder.path, "nginx.conf")],
    { encoding: "utf8", env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` } },
  );
  expect(error, "scripts/install-test-servers.sh installs nginx").toBeUndefined();
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
});
