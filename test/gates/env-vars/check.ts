import type { Finding } from "../../../src/core/finding.ts";
import type { GateContext } from "../../../src/core/gate.ts";
import { gate } from "../../../src/gates/env-vars/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { type TestFolder, testFolder } from "../../harness/folder.ts";
import { testRepository } from "../../harness/git-repository.ts";

/**
 * Runs the gate on files, in a git repository that tracks them unless `git` is false; gives each finding as `rule
 * subject`.
 */
export async function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Record<string, unknown> = {},
  given: Partial<GateContext> & { git?: boolean } = {},
) {
  const { git = true, ...rest } = given;
  await using folder = git ? await trackedFolder(files) : await testFolder(files);
  const context = gateContext({ root: folder.path, ...rest });
  const { findings, outcome } = await runGate(gate, options, context);
  const broken = findings.map(({ rule, subject }) => `${rule.slice("env-vars/".length)} ${subject}`);
  const messages = findings.map(sentence);
  return {
    findings,
    broken,
    messages,
    outcome,
    coverage: context.coverage.snapshot(),
    redactor: context.redactor,
  };
}

async function trackedFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<TestFolder> {
  const repository = await testRepository();
  await repository.write(files);
  repository.git("add", "--all");
  return repository;
}

/** The finding's sentence, as reports have it. */
function sentence({ rule, subject, args }: Finding): string {
  return gate.rules[rule.slice("env-vars/".length)]!.message(subject, args);
}
