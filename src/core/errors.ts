/**
 * The user's mistake: invalid usage or configuration. Ends the run with exit code 2 and its message alone,
 * which says what was wrong, where and what to do.
 */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

/** The message of anything thrown, without a stack. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Node's error code (`ENOENT`, `ECONNREFUSED`…) of anything thrown, looked for down the chain of causes. */
export function codeOf(thrown: unknown): string | undefined {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code === "string") return code;
  }
  return undefined;
}
