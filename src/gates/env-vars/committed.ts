import type { Finding } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import { isSecretName } from "../../core/secret-names.ts";
import { type Declaration, type ReadDotenv, readDotenv } from "./declarations.ts";
import type { DotenvEntry } from "./dotenv.ts";
import { publicPrefix, secretForm } from "./exposed.ts";
import { placeholderForm } from "./placeholder.ts";
import { rules } from "./rules.ts";

/** Suffixes of files that hold no values, or encrypted ones. */
const harmless =
  /\.(example|sample|template|tpl|dist|schema|defaults?|vault|keys\.example|enc|encrypted|gpg|age|sops)$/i;

/** Whether a path is that of a dotenv file with values. */
export function isEnvFile(path: string): boolean {
  const base = path.slice(path.lastIndexOf("/") + 1);
  return (
    (/^\.env(\.|$)/.test(base) || /^[\w-]+\.env$/.test(base)) &&
    !harmless.test(base) &&
    base !== "example.env"
  );
}

/** Environment files that git tracks although they hold values. */
export async function committedFiles(
  tracked: readonly string[],
  declarations: readonly Declaration[],
  context: Pick<GateContext, "root" | "coverage">,
): Promise<{ findings: Finding[]; files: ReadDotenv[] }> {
  const secretNames = new Set(declarations.filter(({ secret }) => secret).map(({ name }) => name));
  const findings: Finding[] = [];
  const files: ReadDotenv[] = [];
  for (const path of tracked.filter(isEnvFile)) {
    const read = await readDotenv(context, path, { isSource: true });
    if (!read) continue;
    context.coverage.count("env files");
    files.push(read);
    const real = read.file.entries.filter(isRealValue);
    const secret = real.filter((entry) => secretNames.has(entry.name) || holdsSecret(entry));
    // Frameworks ask to commit settings for development and tests; only secrets in them are a mistake.
    const sharedByDesign = /\.env\.(development|dev|test|testing|ci|storybook)$/.test(path);
    if (secret.length === 0 && (real.length === 0 || sharedByDesign)) continue;
    const names = (secret.length > 0 ? secret : real).map(({ name }) => name);
    findings.push(
      finding(rules["env-file-committed"], {
        subject: path,
        args: { names, secrets: secret.length },
        severity: secret.length > 0 ? undefined : "warning",
        location: { path, line: (secret[0] ?? real[0])?.line ?? 1 },
        evidence: [
          { kind: "list", label: "Variables with values", items: names },
          { kind: "command", command: `git ls-files -- ${path}` },
        ],
      }),
    );
  }
  return { findings, files };
}

function isRealValue({ value }: DotenvEntry): boolean {
  return value.trim() !== "" && !value.startsWith("encrypted:") && placeholderForm(value) === undefined;
}

function holdsSecret({ name, value }: DotenvEntry): boolean {
  if (secretForm(value) !== undefined) return true;
  return isSecretName(name) && publicPrefix(name, []) === undefined && value.length >= 8;
}
