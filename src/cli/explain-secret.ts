import { type KnownSecret, knownSecrets } from "../gates/secret-scan/known-secrets.ts";

/**
 * What secret-scan knows by a word: a form of secret by its id, which findings and ignore comments name, or a
 * provider's.
 *
 * @returns Undefined when it knows nothing by it.
 */
export function explainSecret(word: string): string | undefined {
  const known = knownSecrets(word);
  const [first, ...more] = known;
  if (!first) return undefined;
  return more.length === 0 ? explanation(first) : list(first.provider, known);
}

function explanation({ id, provider, title, kind, revoke, documentation }: KnownSecret): string {
  const publishable = kind === "publishable";
  const link = revoke.url === undefined ? "" : `\n        ${revoke.url}`;
  const sections = [
    `${id}: ${provider} ${title}, found by secret-scan`,
    publishable ? "It is meant to be seen: a note." : `Revoke  ${revoke.steps}${link}`,
    `Mute    a comment on its line: launch-ready-ignore ${id} -- why it is not a secret`,
    `Off     gates: { secret-scan: { disable: [${id}] } }`,
    `See     ${documentation}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

function list(provider: string, known: readonly KnownSecret[]): string {
  const width = Math.max(...known.map(({ id }) => id.length)) + 2;
  const rows = known.map(({ id, title }) => `  ${id.padEnd(width)}${title}`);
  return `secret-scan finds of ${provider}:\n${rows.join("\n")}\n`;
}
