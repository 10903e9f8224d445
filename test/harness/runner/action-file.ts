import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import {
  type ActionInputDefinition,
  type ActionOutputDefinition,
  type ActionRunsNode,
  convertActionTemplate,
} from "@actions/workflow-parser/actions/action-template";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import {
  isBasicExpression,
  isMapping,
  isSequence,
} from "@actions/workflow-parser/templates/tokens/type-guards";
import { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";
import { parseWorkflow } from "@actions/workflow-parser/workflows/workflow-parser";

/** One `run:` step of a composite action, expressions unevaluated. */
export interface RunStep {
  id?: string;
  /** Condition as an expression. */
  condition: string;
  run: TemplateToken;
  shell: TemplateToken;
  env?: MappingToken;
  workingDirectory?: TemplateToken;
  continueOnError?: TemplateToken;
}

/** An action's file as GitHub reads it. */
export interface ActionFile {
  name: string;
  description: string;
  inputs: ActionInputDefinition[];
  outputs: ActionOutputDefinition[];
  branding: { icon?: string; color?: string };
  runs: ActionRunsNode | { using: "composite"; steps: RunStep[] };
}

/**
 * Reads `action.yml` in a folder by GitHub's own schema.
 *
 * @throws Error with every problem GitHub would see, and for what this runner does not do (Docker, `uses:` steps).
 */
export function readActionFile(folder: string): ActionFile {
  const path = join(folder, "action.yml");
  const file = { name: path, content: readFileSync(path, "utf8") };
  const { context, value } = parseAction(file, new NoOperationTraceWriter());
  const template = value && convertActionTemplate(context, value);
  const problems = context.errors.getErrors().map(({ message }) => message);
  if (!template || problems.length > 0) throw new Error(problems.join("\n") || `${path} is empty`);
  const { name, description, inputs = [], outputs = [], branding = {}, runs } = template;
  if (runs.using === "docker") throw new Error(`${path}: this runner has no Docker`);
  return {
    name,
    description,
    inputs,
    outputs,
    branding,
    runs: runs.using === "composite" ? { using: "composite", steps: readSteps(value, path) } : runs,
  };
}

function readSteps(root: TemplateToken, path: string): RunStep[] {
  const steps = child(child(root, "runs"), "steps");
  if (!steps || !isSequence(steps)) throw new Error(`${path}: a composite action needs steps`);
  return [...steps].map((token) => readStep(token, path));
}

function readStep(token: TemplateToken, path: string): RunStep {
  const [run, shell] = [child(token, "run"), child(token, "shell")];
  if (!run || !shell) throw new Error(`${path}: this runner knows run steps only`);
  const [id, env] = [child(token, "id"), child(token, "env")];
  const [workingDirectory, continueOnError] = [
    child(token, "working-directory"),
    child(token, "continue-on-error"),
  ];
  return {
    condition: conditionOf(child(token, "if")),
    run,
    shell,
    ...(id ? { id: id.toString() } : {}),
    ...(env && isMapping(env) ? { env } : {}),
    ...(workingDirectory ? { workingDirectory } : {}),
    ...(continueOnError ? { continueOnError } : {}),
  };
}

/** A condition that asks for no status holds only while everything went well. */
function conditionOf(token: TemplateToken | undefined): string {
  if (!token) return "success()";
  const text = isBasicExpression(token) ? token.expression : token.toString();
  return /\b(success|failure|cancelled|always)\s*\(/i.test(text) ? text : `success() && (${text})`;
}

function child(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token && isMapping(token) ? token.find(key) : undefined;
}

/** Every problem GitHub's schema has with a workflow's text. */
export function workflowProblems(name: string, content: string): string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
