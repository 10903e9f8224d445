import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigurationError, codeOf, messageOf } from "../core/errors.ts";

/**
 * Writes a file that a command was asked for, and the folder it is in.
 *
 * @param name The file as the user knows it.
 * @param flag `wx` leaves a file that is there.
 * @returns False when it was left.
 * @throws ConfigurationError when it cannot be written.
 */
export async function writeOwnFile(
  path: string,
  name: string,
  text: string,
  flag: "w" | "wx" = "w",
): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag });
    return true;
  } catch (thrown) {
    const code = codeOf(thrown);
    if (flag === "wx" && code === "EEXIST" && (thrown as NodeJS.ErrnoException).syscall === "open")
      return false;
    throw new ConfigurationError(`${name}: cannot be written (${code ?? messageOf(thrown)})`);
  }
}
