import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { gateIds, loadGate } from "../../src/gates/catalogue.ts";
import { readInputs } from "../../src/github/inputs.ts";
import { type ActionFile, readActionFile } from "../harness/runner/action-file.ts";
import { scalarText } from "../harness/runner/expressions.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Colours and icons the Marketplace has (docs: metadata syntax, `branding`). */
const brandingColors = ["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"];

const outputs = ["verdict", "report", "findings", "errors", "warnings"];

const rootAction = readActionFile(root);
const composites = readdirSync(join(root, "actions")).sort();

function compositeOf(gate: string): ActionFile {
  return readActionFile(join(root, "actions", gate));
}

function names(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

/** A value of an input that is not its default. */
function sample(input: string): string {
  const special: Record<string, string> = {
    comment: "always",
    "config-ref": "head",
    "check-run": "true",
    "new-only": "true",
    "deployment-status": "true",
    shard: "1/2",
  };
  return special[input] ?? "something";
}

/** Variables of a step that was given these inputs. */
function variables(inputs: Record<string, string>, gate?: string): Record<string, string> {
  if (gate !== undefined) {
    return { LAUNCH_READY_GATE: gate, LAUNCH_READY_INPUTS: JSON.stringify(inputs) };
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** What the runner gives when the workflow gives nothing. */
function defaults({ inputs }: ActionFile): Record<string, string> {
  const contexts = { github: { token: "" } };
  return Object.fromEntries(
    inputs.map((input) => [input.id, input.default ? scalarText(input.default, contexts) : ""]),
  );
}

describe("the actions", () => {
  it("are the suite's and one for each gate", () => {
    expect(composites).toEqual([...gateIds].sort());
  });

  it.each(gateIds)("ask the question of their gate, as the pages do: %s", async (gate) => {
    const { question } = await loadGate(gate);
    expect(compositeOf(gate).description).toBe(question);
    const page = readFileSync(join(root, "actions", gate, "README.md"), "utf8");
    expect(page.split("\n")[2]).toBe(question);
    const readme = readFileSync(join(root, "README.md"), "utf8");
    expect(readme).toContain(`| [\`${gate}\`](actions/${gate}) | ${question} |`);
  });

  it.each(["", ...composites.map((gate) => `actions/${gate}`)])(
    "say what they are: %s/action.yml",
    (path) => {
      const { name, description, branding, inputs, outputs: given } = readActionFile(join(root, path));
      expect(name).toMatch(/^Launch Ready/);
      // The Marketplace cuts longer ones.
      expect(description.length).toBeLessThanOrEqual(125);
      expect(brandingColors).toContain(branding.color);
      expect(branding.icon).toMatch(/^[a-z-]+$/);
      expect(names(given)).toEqual(outputs);
      for (const { id, description: text } of [...inputs, ...given]) expect(text, id).toMatch(/\w{3}.*\.$/);
      for (const { id, required } of inputs) {
        expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(required, `${id}: every input may be left out`).not.toBe(true);
      }
    },
  );

  it.each(["", ...composites])("mean by their defaults what a run without inputs means: %s", (gate) => {
    const file = gate === "" ? rootAction : compositeOf(gate);
    const id = gate === "" ? undefined : gate;
    expect(readInputs(variables(defaults(file), id))).toEqual(readInputs(variables({}, id)));
  });
});

describe("the root action", () => {
  it("runs the built program on the runner's Node 24", () => {
    expect(rootAction.runs).toMatchObject({ using: "node24", main: "dist/index.js" });
  });

  it("has inputs that all do something", () => {
    const nothing = readInputs({});
    for (const { id } of rootAction.inputs) {
      const given = readInputs(variables({ [id]: sample(id) }));
      expect(given, `input ${id} is read by nobody`).not.toEqual(nothing);
    }
  });
});

describe.each(composites)("actions/%s", (gate) => {
  const file = compositeOf(gate);
  const text = readFileSync(join(root, "actions", gate, "action.yml"), "utf8");

  it("is one step that takes its inputs as JSON in the environment", () => {
    const { runs } = parse(text) as { runs: { steps: Record<string, unknown>[] } };
    expect(runs.steps).toEqual([
      {
        id: "gate",
        shell: "${{ runner.os == 'Windows' && 'bash' || 'sh' }}",
        env: { LAUNCH_READY_GATE: gate, LAUNCH_READY_INPUTS: "${{ toJSON(inputs) }}" },
        run: 'sh "$GITHUB_ACTION_PATH/../../bin/launch-ready"',
      },
    ]);
  });

  it("hands every output of its step on", () => {
    const values = {
      steps: { gate: { outputs: Object.fromEntries(outputs.map((id) => [id, `of ${id}`])) } },
    };
    for (const { id, value } of file.outputs) {
      expect(value && scalarText(value, values)).toBe(`of ${id}`);
    }
  });

  it("has inputs of the suite or options of its gate, and no others", async () => {
    const { options } = await loadGate(gate as (typeof gateIds)[number]);
    const known = new Set(names(rootAction.inputs));
    for (const { id } of file.inputs) {
      const { run } = readInputs(variables({ [id]: sample(id) }, gate));
      const own = run.overrides.flatMap(({ raw }) => {
        const { gates = {} } = raw as { gates?: Record<string, unknown> };
        return gates[gate] === undefined ? [] : [gates[gate]];
      });
      if (own.length === 0) {
        expect(known, `input ${id} means nothing here`).toContain(id);
        continue;
      }
      const issues = own.flatMap((raw) => options.safeParse(raw).error?.issues ?? []);
      const unknown = issues.filter(({ code }) => code === "unrecognized_keys");
      expect(unknown, `input ${id} is no option of ${gate}`).toEqual([]);
    }
  });
});
