/** A login in a netrc file. */
export interface NetrcLogin {
  login: string;
  password: string;
}

/**
 * The login for a host in a netrc file (inetutils, "The .netrc file"): its `machine` entry, else the `default`.
 * Undefined when the file has none.
 */
export function findLogin(text: string, host: string): NetrcLogin | undefined {
  const words = text.replace(/^\s*#.*$/gm, "").match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
  const entries: { machine: string | undefined; login: string; password: string }[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const value = (): string => unquoted(words[++index] ?? "");
    const last = entries.at(-1);
    if (word === "machine") entries.push({ machine: value(), login: "", password: "" });
    else if (word === "default") entries.push({ machine: undefined, login: "", password: "" });
    else if (word === "login" && last) last.login = value();
    else if (word === "password" && last) last.password = value();
    else if (word === "account") index++;
  }
  return (
    entries.find(({ machine }) => machine === host) ?? entries.find(({ machine }) => machine === undefined)
  );
}

function unquoted(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, "$1") : word;
}
