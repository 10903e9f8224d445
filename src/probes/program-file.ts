import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The file this program starts from: the bundle's, or the sources' own. */
export function programFile(): string {
  const here = fileURLToPath(import.meta.url);
  return basename(here) === "program-file.ts"
    ? join(dirname(here), "..", "main.ts")
    : join(dirname(here), "index.js");
}
