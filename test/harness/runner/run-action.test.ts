import { describe, expect, it } from "vitest";
import { scheduleEvent } from "../events.ts";
import { testFolder } from "../folder.ts";
import { jobOutputs } from "./job-outputs.ts";
import { type ActionStep, runAction } from "./run-action.ts";

const event = scheduleEvent("a".repeat(40));

/** Runs an action of the given files in an empty workspace. */
async function run(files: Record<string, string>, step: Partial<ActionStep> = {}) {
  await using action = await testFolder(files);
  await using workspace = await testFolder();
  return await runAction({ action: action.path, event, workspace: workspace.path, ...step });
}

function javascript(script: string, more = "") {
  return {
    "action.yml": `name: t\ndescription: t\ninputs:\n  two words:\n    default: d\n  with-dash: {}\n  token:\n    default: \${{ github.token }}\n${more}runs:\n  using: node24\n  main: main.mjs\n`,
    "main.mjs": script,
  };
}

/** A composite of `run:` steps, each the YAML of a step without its shell. */
function composite(...steps: string[]) {
  const list = steps.map((step) => `    - shell: bash\n${step.replace(/^/gm, "      ")}\n`).join("");
  return {
    "action.yml": `name: t\ndescription: t\ninputs:\n  url:\n    default: none\noutputs:\n  said:\n    value: \${{ steps.one.outputs.said }}\nruns:\n  using: composite\n  steps:\n${list}`,
  };
}

const printEnvironment = "process.stdout.write(JSON.stringify(process.env))";

describe("a JavaScript action", () => {
  it("gets its inputs as INPUT_*, with defaults, in upper case and with dashes", async () => {
    const { rawOutput } = await run(javascript(printEnvironment), {
      with: { "with-dash": "x" },
      token: "t0ken",
    });
    expect(JSON.parse(rawOutput)).toMatchObject({
      INPUT_TWO_WORDS: "d",
      "INPUT_WITH-DASH": "x",
      INPUT_TOKEN: "t0ken",
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_ACTION_REPOSITORY: "launch-ready/launch-ready",
      RUNNER_OS: "Linux",
      CI: "true",
    });
  });

  it("gets no token and no payload by itself", async () => {
    const { rawOutput } = await run(javascript(printEnvironment), { token: "t0ken" });
    expect(Object.keys(JSON.parse(rawOutput))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^GITHUB_(TOKEN|EVENT)$/)]),
    );
  });

  it("fails by its exit code, without an annotation of the runner's", async () => {
    const result = await run(javascript("process.exit(3)"));
    expect(result).toMatchObject({ conclusion: "failure", exitCode: 3, annotations: [] });
  });

  it("hands outputs, variables, folders and state on through files", async () => {
    const script = `
      import { appendFileSync } from "node:fs";
      appendFileSync(process.env.GITHUB_OUTPUT, "verdict<<E\\nship\\nE\\n");
      appendFileSync(process.env.GITHUB_ENV, "NAME=value\\nNODE_OPTIONS=--inspect\\n");
      appendFileSync(process.env.GITHUB_PATH, "/opt/tool\\n");
      appendFileSync(process.env.GITHUB_STATE, "saved=1\\n");
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Summary\\n");`;
    const result = await run(javascript(script));
    expect(result.outputs).toEqual({ verdict: "ship" });
    expect(Object.fromEntries(result.job.variables)).toEqual({ NAME: "value" });
    expect(result.job.paths).toEqual(["/opt/tool"]);
    expect(result.state).toEqual({ saved: "1" });
    expect(result.summary).toBe("# Summary\n");
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    ]);
  });

  it("fails when a file it wrote cannot be read", async () => {
    const script = `
      import { appendFileSync } from "node:fs";
      appendFileSync(process.env.GITHUB_OUTPUT, "a<<E\\nno end");`;
    const result = await run(javascript(script));
    expect(result.conclusion).toBe("failure");
    expect(result.annotations[0]?.message).toBe("Unable to process file command 'output' successfully.");
  });

  it("stays green and loses its summary when that is larger than 1 MiB", async () => {
    const script = `
      import { appendFileSync } from "node:fs";
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1));`;
    const result = await run(javascript(script));
    expect(result).toMatchObject({ conclusion: "success", summary: "" });
    expect(result.annotations[0]).toMatchObject({
      level: "error",
      message: expect.stringContaining("1024k"),
    });
  });

  it("runs pre and post, and gives post the state", async () => {
    const files = {
      "action.yml":
        "name: t\ndescription: t\nruns:\n  using: node24\n  pre: pre.mjs\n  main: main.mjs\n  post: post.mjs\n",
      "pre.mjs": "console.log('::save-state name=a::1')",
      "main.mjs": "process.exit(1)",
      "post.mjs": "console.log(`post ${process.env.STATE_a}`)",
    };
    const { conclusion, log, exitCode } = await run(files);
    expect({ conclusion, exitCode }).toEqual({ conclusion: "failure", exitCode: 1 });
    expect(log).toContain("post 1");
  });

  it("that is given an unknown input is told so, and still gets it", async () => {
    const { annotations, rawOutput } = await run(javascript(printEnvironment), { with: { typo: "x" } });
    expect(annotations[0]?.message).toContain("Unexpected input(s) 'typo'");
    expect(JSON.parse(rawOutput)).toMatchObject({ INPUT_TYPO: "x" });
  });

  it("shows its inputs with secrets masked, and does not obey them", async () => {
    const { log, annotations } = await run(javascript(""), {
      with: { "with-dash": "::error::no\n##[error]no s3cr3t" },
      secrets: ["s3cr3t"],
    });
    expect(log).toContain("##[error]no ***");
    expect(annotations).toEqual([]);
  });
});

describe("a composite action", () => {
  it("gets no INPUT_*, only what its steps are given", async () => {
    const files = composite(
      `id: one\nenv:\n  URL: \${{ inputs.url }}\nrun: env; echo "said=$URL" >> "$GITHUB_OUTPUT"`,
    );
    const { rawOutput, outputs } = await run(files, { with: { url: "a'b\"c" } });
    expect(rawOutput).not.toMatch(/^INPUT_/m);
    expect(rawOutput).not.toMatch(/^ACTIONS_RUNTIME_TOKEN=/m);
    expect(rawOutput).toMatch(/^GITHUB_ACTION_REPOSITORY=$/m);
    expect(outputs).toEqual({ said: "a'b\"c" });
  });

  it("stops at the first step that fails, with an error of the runner's", async () => {
    const result = await run(composite("run: exit 4", "run: echo no", "if: failure()\nrun: echo cleaned"));
    expect(result.conclusion).toBe("failure");
    expect(result.annotations).toEqual([{ level: "error", message: "Process completed with exit code 4." }]);
    expect(result.rawOutput).toBe("cleaned");
  });

  it("goes on after a step that may fail", async () => {
    const files = composite("continue-on-error: true\nrun: exit 1", "run: echo on");
    expect(await run(files)).toMatchObject({ conclusion: "success", rawOutput: "on" });
  });

  it("counts the annotations of all its steps together", async () => {
    const eight = `run: for i in 1 2 3 4 5 6 7 8; do echo "::error::$i"; done`;
    const { annotations, allAnnotations } = await run(composite(eight, eight));
    expect(annotations).toHaveLength(10);
    expect(allAnnotations).toHaveLength(16);
  });

  it("runs with pipefail and stops at the first command that fails", async () => {
    expect(await run(composite("run: |\n  false | true\n  echo no"))).toMatchObject({
      conclusion: "failure",
      rawOutput: "",
    });
  });

  it("masks for later steps too", async () => {
    const files = composite('run: echo "::add-mask::hidden-value"', "run: echo a hidden-value b");
    expect((await run(files)).log).toContain("a *** b");
  });
});

describe("a job container", () => {
  it("has other paths than the machine, and the runner's Node at /__e", async () => {
    const files = composite(
      'run: ls "$GITHUB_ACTION_PATH/action.yml" "$RUNNER_TEMP" && "$LAUNCH_READY_EXTERNALS/node24/bin/node" --version',
    );
    const result = await run(files, { runnerLayout: "container" });
    expect(result.conclusion).toBe("success");
    expect(result.rawOutput).toContain("__w/_actions/launch-ready/launch-ready/v1/action.yml");
  });

  it("does not have the path that github.action_path names", async () => {
    const files = composite(`env:\n  P: \${{ github.action_path }}\nrun: ls "$P/action.yml"`);
    expect(await run(files)).toMatchObject({ conclusion: "success" });
    expect(await run(files, { runnerLayout: "container" })).toMatchObject({ conclusion: "failure" });
  });

  it("gives a JavaScript action files and folders it can use", async () => {
    const script = `
      import { appendFileSync, readFileSync } from "node:fs";
      JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
      appendFileSync(process.env.GITHUB_OUTPUT, "cwd=" + process.env.GITHUB_WORKSPACE + "\\n");`;
    const { outputs } = await run(javascript(script), { runnerLayout: "container" });
    expect(outputs["cwd"]).toContain("/__w/");
  });
});

describe("what a job hands on", () => {
  it("lacks outputs that hold a masked value", async () => {
    const script = `
      import { appendFileSync } from "node:fs";
      console.log("::add-mask::hidden-value");
      appendFileSync(process.env.GITHUB_OUTPUT, "a=1\\nb=x hidden-value\\n");`;
    expect(jobOutputs(await run(javascript(script)))).toEqual({ a: "1" });
  });
});

describe("an action's file", () => {
  it.each([
    [
      "an unknown context",
      "name: t\ndescription: t\nruns:\n  using: composite\n  steps:\n    - {run: 'x ${{ secrets.A }}', shell: bash}\n",
    ],
    [
      "a step without a shell",
      "name: t\ndescription: t\nruns:\n  using: composite\n  steps:\n    - run: x\n",
    ],
    ["no description", "name: t\nruns:\n  using: node24\n  main: x\n"],
  ])("is refused with %s, as GitHub refuses it", async (_what, text) => {
    await expect(run({ "action.yml": text })).rejects.toThrow();
  });
});
