import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { tarOf } from "../../engines/secrets/archives.ts";
import { temporaryFolder } from "./repository.ts";
import { githubToken, type Scan } from "./scan.ts";

/** What a scan of standard input finds; in a process of its own, whose standard input it is. */
function scanInput(input: Buffer): Scan["findings"] {
  using folder = temporaryFolder();
  const request = JSON.stringify({ root: folder.path, options: { scope: "stdin" } });
  const code = `
    import { scan } from ${JSON.stringify(new URL("./scan.ts", import.meta.url).href)};
    process.stdout.write(JSON.stringify((await scan(${request})).findings));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], { input });
  return JSON.parse(output.toString("utf8")) as Scan["findings"];
}

const token = githubToken(1);

it("says in which member of an archive on standard input a secret is", () => {
  const findings = scanInput(tarOf({ "a/one.txt": `first\n${token}`, "b.txt": githubToken(2) }));
  expect(findings.map(({ subject, args }) => [subject, args["where"]])).toEqual([
    ["standard input", "standard input (inside: a/one.txt:2)"],
    ["standard input", "standard input (inside: b.txt:1)"],
  ]);
});

it("says no more of plain text on standard input than that it is there", () => {
  const findings = scanInput(Buffer.from(`one\n${token}\n`));
  expect(findings.map(({ subject, args }) => [subject, args["where"]])).toEqual([
    ["standard input", "standard input"],
  ]);
});
