import type { StepResult } from "./run-action.ts";
import { createSecretMasker } from "./secret-masker.ts";

/**
 * The outputs that still stand when the job hands them on: those that hold a masked value are dropped ("Skip output
 * since it may contain secret", actions/runner, `JobExtension.cs`).
 */
export function jobOutputs({
  outputs,
  masks,
}: Pick<StepResult, "outputs" | "masks">): Record<string, string> {
  const masker = createSecretMasker();
  for (const value of masks) masker.add(value);
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => masker.mask(value) === value));
}
