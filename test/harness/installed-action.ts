import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testFolder } from "./folder.ts";
import { type ActionStep, runAction, type StepResult } from "./runner/run-action.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a workflow gets of this project when it uses it: no `node_modules`, no sources. */
const shipped = ["action.yml", "actions", "bin", "dist"];

/** The project as a runner has it in its folder of actions. */
export interface InstalledAction extends AsyncDisposable {
  /** Runs the root action, or the one of a gate, as a step of a job. */
  run(gate: string | undefined, step: Omit<ActionStep, "action" | "repository">): Promise<StepResult>;
}

/** Installs the built project into a temporary folder. */
export async function installAction(): Promise<InstalledAction> {
  if (!existsSync(join(root, "dist", "index.js"))) {
    throw new Error("dist/index.js is missing: npm run build makes it, and npm test begins with that");
  }
  const folder = await testFolder();
  for (const name of shipped) cpSync(join(root, name), join(folder.path, name), { recursive: true });
  return {
    run: (gate, step) =>
      runAction({
        ...step,
        action: gate === undefined ? folder.path : join(folder.path, "actions", gate),
        repository: folder.path,
      }),
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
}
