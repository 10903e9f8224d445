import { secretRules } from "../../../src/engines/secrets/rules/catalogue.ts";
import { alphanumeric, randomText } from "../../engines/secrets/helpers.ts";
import { githubToken } from "./scan.ts";

/** How many secrets {@link plantedSecrets} gives. */
export const PLANTED = 500;

/** Secrets of many kinds: tokens with checksums, tokens of every rule, passwords in assignments. */
export function plantedSecrets(): string[] {
  const tokens = Array.from({ length: 150 }, (_, at) => githubToken(at));
  const passwords = Array.from({ length: 100 }, (_, at) => `${randomText(`p${at}`, 18, alphanumeric)}7`);
  const examples = secretRules
    .filter(({ kind, confidence }) => kind === "secret" && confidence === "high")
    .map(({ examples: { positive } }) => (positive[0] ?? []).join(""))
    .filter((text) => text.length >= 20 && text.length < 300 && /^[\x21-\x7e]+$/.test(text));
  return [...tokens, ...passwords, ...examples].slice(0, PLANTED);
}

/** Files in which each secret stands twice: written in one of several ways, in turn, and plainly. */
export function plantedFiles(secrets: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  secrets.forEach((secret, at) => {
    const path = `src/file${at % 50}.txt`;
    files[path] = `${files[path] ?? ""}${written(secret, at)}\nplain: password = "${secret}"\n`;
  });
  return files;
}

/** The secrets that an artefact holds raw, in base64 or percent-encoded; their first characters and length only. */
export function exposedIn(artefact: string, secrets: readonly string[]): string[] {
  return secrets
    .filter((secret) => {
      const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "").slice(0, -2);
      return [secret, base64, encodeURIComponent(secret)].some((form) => artefact.includes(form));
    })
    .map((secret) => `${secret.slice(0, 6)}… of ${secret.length} characters`);
}

/** Different ways of writing a secret down, in turn. */
function written(secret: string, at: number): string {
  const half = secret.length >> 1;
  switch (at % 6) {
    case 0:
      return Buffer.from(`key=${secret}`).toString("base64");
    case 1:
      return encodeURIComponent(secret).replace(/[A-F]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
    case 2:
      return `"${secret.slice(0, half)}" + "${secret.slice(half)}"`;
    default:
      return `password = "${secret}"`;
  }
}
