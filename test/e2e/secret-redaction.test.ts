import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exposedIn, PLANTED, plantedFiles, plantedSecrets } from "../gates/secret-scan/planted.ts";
import { createRepository, temporaryFolder } from "../gates/secret-scan/repository.ts";
import { type ProgramResult, runProgram } from "../harness/program.ts";

const formats = ["html", "json", "junit", "md", "sarif"];
const planted = plantedSecrets();

/** Every file under a folder, by its path, as text. */
function filesUnder(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path, "latin1")]);
}

/** All that a run over 500 secrets leaves behind, by where it stands. */
async function artefactsOf(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ result: ProgramResult; artefacts: Map<string, string> }> {
  using repository = createRepository();
  using out = temporaryFolder();
  mkdirSync(join(out.path, "tmp"));
  repository.commit("base", { "a.txt": "clean" });
  const config = `gates:\n  secret-scan: { scope: history, cache: ${join(out.path, "cache")} }\n`;
  repository.commit(`Use ${planted[0]}`, {
    ...plantedFiles(planted),
    [`${planted[1]}.txt`]: "named",
    "launch-ready.yml": config,
  });
  const result = await runProgram(["run", "secret-scan", "--output", join(out.path, "reports"), ...args], {
    cwd: repository.root,
    env: { TMPDIR: join(out.path, "tmp"), GITHUB_STEP_SUMMARY: join(out.path, "summary.md"), ...env },
  });
  const artefacts = new Map(filesUnder(out.path).map(([path, text]) => [path.slice(out.path.length), text]));
  artefacts.set("stdout", result.stdout).set("stderr", result.stderr);
  return { result, artefacts };
}

const exposures = (artefacts: ReadonlyMap<string, string>): string[] =>
  [...artefacts].flatMap(([where, text]) => exposedIn(text, planted).map((which) => `${where}: ${which}`));

describe("a run over 500 planted secrets", () => {
  it("leaves none of them in any report, log or temporary file", async () => {
    const { result, artefacts } = await artefactsOf(["--debug", "--format", formats.join(",")]);
    expect(result.exitCode).toBe(1);
    const reports = [...artefacts.keys()].filter((path) => path.startsWith("/reports/"));
    expect(reports).toHaveLength(formats.length);
    const report = JSON.parse(artefacts.get("/reports/launch-report.json") ?? "");
    expect(report.gates[0].findings.length).toBeGreaterThan(PLANTED * 0.9);
    expect(exposures(artefacts)).toEqual([]);
  });

  it("leaves none in what it says when it is cut off", async () => {
    const { artefacts } = await artefactsOf(["--debug", "--timeout", "200ms", "--format", formats.join(",")]);
    expect(exposures(artefacts)).toEqual([]);
  });
});
