import type { Redactor } from "../core/redactor.ts";
import { isSecretName } from "../core/secret-names.ts";

/**
 * Replaces `${NAME}` and `${NAME:-default}` by values of the environment; `$${` stands for a plain `${`. Only names in
 * capitals are looked up, so that a flow's own variables (`${token}`, `${run.id}`) stay for the flow.
 *
 * @throws Error naming the variable when it is not set and has no default.
 */
export function interpolate(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  redactor: Redactor,
): string {
  return text.replace(
    /\$\$\{|\$\{([A-Z_][A-Z0-9_]*)(:-([^}]*))?\}/g,
    (whole, name?: string, fallback?: string, otherwise?: string) => {
      if (name === undefined) return whole === "$${" ? "${" : whole;
      const value = env[name];
      if (value !== undefined && (value !== "" || fallback === undefined)) {
        if (isSecretName(name)) redactor.add(value);
        return value;
      }
      if (fallback !== undefined) return otherwise ?? "";
      throw new Error(
        `the environment variable ${name} is not set. Set it, or give a default: \${${name}:-value}.`,
      );
    },
  );
}
