/** `https://host/…`, `user@host:…`, and paths, quoted or not. */
const ADDRESS = /[a-z][\w+.-]*:\/\/[^\s'"]+|[^\s'"@]+@[^\s'":]+(?::[^\s'"]*)?|(?<![\w.])\.{0,2}\/[^\s'":]+/gi;

/** What git quotes: a name, an address, a revision. */
const QUOTED = /'[^']*'|"[^"]*"/g;

/**
 * Git's own message without the addresses, paths and names in it: a remote's address may hold a password or token, and
 * what it has to say is said in the words around.
 */
export function withoutAddresses(message: string): string {
  return message.replace(QUOTED, "(…)").replace(ADDRESS, "(…)");
}
