import { describe, expect, it } from "vitest";
import { testFolder } from "../harness/folder.ts";
import { startHttpServer } from "../harness/http-server.ts";
import { runProgram } from "../harness/program.ts";

describe("a JSON Schema in a flow, in the built program", () => {
  it.each([
    ["2020-12", "{ type: object, required: [id], properties: { id: { type: integer } } }"],
    ["draft-07", '{ $schema: "http://json-schema.org/draft-07/schema#", type: object, required: [id] }'],
  ])("judges by %s", async (_draft, schema) => {
    for (const [body, exitCode] of [
      ['{"id": 1}', 0],
      ['{"name": "x"}', 1],
    ] as const) {
      await using site = await startHttpServer((_request, response) => response.end(body));
      await using folder = await testFolder({
        "smoke/a.yml": `steps:\n  - get: /\n    expect: { schema: ${schema} }\n`,
      });
      const args = ["run", "smoke-test", "--url", site.url, "--set", "smoke-test.flows=smoke/*.yml"];
      const run = await runProgram(args, { cwd: folder.path });
      expect(run.exitCode, run.stdout).toBe(exitCode);
      if (exitCode === 1) expect(run.stdout).toContain("must have required property 'id'");
    }
  });
});
