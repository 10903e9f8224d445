import { gunzipSync, gzipSync } from "node:zlib";
import { ConfigurationError, codeOf, messageOf } from "../core/errors.ts";
import { readFileBytes } from "./files.ts";
import { writeTextFile } from "./write-file.ts";

/** What a gate keeps between runs, such as a cache that the CI system stores; unpacked it may have this many bytes. */
const MAX_BYTES = 512 * 1024 * 1024;

/** The text of a state file; undefined when there is none yet, or what is there is not one. */
export async function readStateFile(path: string, name: string): Promise<string | undefined> {
  try {
    const packed = await readFileBytes(path, { maxBytes: MAX_BYTES, name });
    return gunzipSync(packed, { maxOutputLength: MAX_BYTES }).toString("utf8");
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) throw thrown;
    const code = codeOf(thrown);
    const isOurs = code === "ENOENT" || code?.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE";
    if (isOurs) return undefined;
    throw thrown;
  }
}

/**
 * Writes a state file, gzipped, in one step: a run that is cut off leaves the old one.
 *
 * @throws ConfigurationError when it cannot be written.
 */
export async function writeStateFile(path: string, name: string, text: string): Promise<void> {
  try {
    await writeTextFile(path, gzipSync(text));
  } catch (thrown) {
    throw new ConfigurationError(`${name}: cannot be written (${codeOf(thrown) ?? messageOf(thrown)})`, {
      cause: thrown,
    });
  }
}
