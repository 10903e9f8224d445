import { join } from "node:path";
import type { ApplicabilityContext } from "../../core/gate.ts";
import { readForSearch, walkFiles } from "../../probes/file-tree.ts";
import { isEnvFile } from "./committed.ts";
import { exampleFiles } from "./declarations.ts";
import type { Options } from "./options.ts";
import { isForeign } from "./scan.ts";
import { findUsages, isReadableCode } from "./usage.ts";

/** Files looked at before the question is left to the run itself. */
const MAX_FILES = 3_000;
const MAX_FILE_BYTES = 256 * 1024;

/** Why there is nothing to check; undefined as soon as a variable is declared, set or used. */
export async function notApplicable(
  options: Options,
  { root }: ApplicabilityContext,
): Promise<string | undefined> {
  if (options.required.length > 0 || options.env !== undefined || options.example !== undefined)
    return undefined;
  let looked = 0;
  for await (const path of walkFiles(root, (folder) => !isForeign(`${folder}/x`))) {
    if (exampleFiles.includes(path) || isEnvFile(path)) return undefined;
    if (!isReadableCode(path) || isForeign(path)) continue;
    if (++looked > MAX_FILES) return undefined;
    const content = await readForSearch(join(root, path), MAX_FILE_BYTES);
    if (content.state === "read" && findUsages(content.bytes.toString("utf8"), path).length > 0)
      return undefined;
  }
  return "no variable is declared (gates.env-vars.required, .env.example), and no code uses one";
}
