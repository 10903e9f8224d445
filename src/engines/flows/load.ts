import { posix, resolve } from "node:path";
import { ConfigurationError, codeOf } from "../../core/errors.ts";
import { validate } from "../../core/schema-errors.ts";
import { parseYaml } from "../../core/yaml-document.ts";
import { readTextFile } from "../../probes/files.ts";
import { findFiles } from "../../probes/glob.ts";
import { parseHurl } from "./hurl/parse.ts";
import type { Flow, Step } from "./model.ts";
import { mistake, type PlaceOf } from "./place.ts";
import { assertXpaths } from "./query/xpath-check.ts";
import { type FlowInput, type FlowsInput, flowFileSchema } from "./schema.ts";
import { withoutLogin } from "./tell/secret-places.ts";
import { translateFlow } from "./yaml/flow.ts";

/** Larger flow files are refused, in bytes. */
const MAX_FLOW_BYTES = 1024 * 1024;

/**
 * Reads flows: patterns of files below `root`, and flows written in place. In the order given, files sorted by name.
 *
 * @throws ConfigurationError with `file:line:column` for every mistake in a flow, and for a path that names no file.
 */
export async function loadFlows(inputs: FlowsInput, root: string): Promise<Flow[]> {
  const flows: Flow[] = [];
  const seen = new Set<string>();
  for (const [index, input] of inputs.entries()) {
    if (typeof input !== "string") {
      flows.push(translateFlow(input, `flow ${index + 1}`, () => undefined));
      continue;
    }
    for (const file of await filesOf(input, root)) {
      if (seen.has(file)) continue;
      seen.add(file);
      flows.push(...(await readFlowFile(file, root)));
    }
  }
  assertUniqueNames(flows);
  await assertXpaths(flows);
  return flows.map(withUniqueSteps);
}

async function filesOf(pattern: string, root: string): Promise<string[]> {
  const clean = posix.normalize(pattern.replaceAll("\\", "/"));
  const files = await findFiles(root, [clean]);
  if (files.length === 0 && !/[*?[{]/.test(clean))
    throw new ConfigurationError(`flows: no such file: ${pattern}`);
  return files;
}

async function readFlowFile(file: string, root: string): Promise<Flow[]> {
  const text = await readText(file, root);
  if (!file.endsWith(".hurl")) return parseFlowFile(text, file);
  const flow = parseHurl(text, file);
  if (flow.steps.length === 0)
    throw mistake(flow.place, "a flow needs at least one step; this file has none");
  return [flow];
}

async function readText(file: string, root: string): Promise<string> {
  try {
    return await readTextFile(resolve(root, file), { maxBytes: MAX_FLOW_BYTES, name: file });
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") throw new ConfigurationError(`flows: no such file: ${file}`);
    throw thrown;
  }
}

/**
 * Reads the flows of one YAML file.
 *
 * @param file Its path below the repository's root, for places and names.
 * @throws ConfigurationError
 */
export function parseFlowFile(text: string, file: string): Flow[] {
  const document = parseYaml(text, file);
  const input = validate(flowFileSchema, document.value, () => ({
    name: file,
    positionOf: document.positionOf,
  }));
  const placeAt =
    (prefix: readonly PropertyKey[]): PlaceOf =>
    (path, key) => ({ file, ...document.positionOf([...prefix, ...path], key) });
  const name = posix.basename(file).replace(/\.[^.]+$/, "");
  if (!Array.isArray(input)) return [translateFlow(input as FlowInput, name, placeAt([]))];
  return input.map((flow, index) => translateFlow(flow, `${name} ${index + 1}`, placeAt([index])));
}

/** Steps of one name get a number, so that a finding names one step. No name holds a password. */
function withUniqueSteps(flow: Flow): Flow {
  const seen = new Map<string, number>();
  const unique = (step: Step): Step => {
    const name = withoutLogin(step.name);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...step, name: count === 1 ? name : `${name} (${count})` };
  };
  return { ...flow, steps: flow.steps.map(unique), always: flow.always.map(unique) };
}

function assertUniqueNames(flows: readonly Flow[]): void {
  const places = new Map<string, Flow>();
  for (const flow of flows) {
    const other = places.get(flow.name);
    if (other) {
      const where = [other, flow].map(({ place }) =>
        place ? `${place.file}:${place.line}` : "the configuration",
      );
      throw new ConfigurationError(`two flows are named "${flow.name}": ${where.join(" and ")}`);
    }
    places.set(flow.name, flow);
  }
}
