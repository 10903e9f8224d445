import { placesIn, type RedirectRule } from "./rule.ts";

/** A word, quoted or not, a sign of structure, or a comment. `${` begins a variable, not a block. */
const token =
  /#[^\n]*|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[{};]|(?:\$\{\w*\}|\\[\s\S]|[^\s{};"'])+/g;

/** A block that is open. */
interface Block {
  kind: "server" | "location" | "if" | "other";
  source?: Pick<RedirectRule, "source" | "kind">;
  /** Names of a server, which may stand after its rules. */
  hosts: string[];
}

/**
 * Reads `rewrite … permanent` and `return 301 …` of an nginx configuration, with the server and location they stand
 * in.
 */
export function readNginx(text: string, file: string): RedirectRule[] {
  const rules: RedirectRule[] = [];
  const placeOf = placesIn(text);
  const blocks: Block[] = [];
  let words: string[] = [];
  let start = 0;
  const found = (rule: Pick<RedirectRule, "kind" | "source" | "target">): void => {
    const hosts = blocks.findLast(({ kind }) => kind === "server")?.hosts;
    rules.push({
      ...rule,
      file,
      ...placeOf(start),
      ...(hosts ? { hosts } : {}),
      ...(blocks.some(({ kind }) => kind === "if") ? { isConditional: true as const } : {}),
    });
  };
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [word] = match;
    if (word.startsWith("#")) continue;
    if (word === "{") blocks.push(blockOf(words));
    else if (word === "}") blocks.pop();
    else if (word === ";") directive(words, blocks, found);
    else {
      if (words.length === 0) start = match.index;
      words.push(word.replace(/^(["'])([\s\S]*)\1$/, "$2"));
      continue;
    }
    words = [];
  }
  return rules;
}

function directive(
  [name, ...values]: readonly string[],
  blocks: readonly Block[],
  found: (rule: Pick<RedirectRule, "kind" | "source" | "target">) => void,
): void {
  const [first = "", second = "", third = ""] = values;
  if (name === "server_name") blocks.findLast(({ kind }) => kind === "server")?.hosts.push(...values);
  if (name === "rewrite" && (third === "permanent" || third === "redirect"))
    found({ kind: "regex", source: first, target: second });
  if (name !== "return" || !/^30[12378]$/.test(first) || second === "") return;
  // Outside a location a server block answers every path alike.
  const around = blocks.findLast(({ source }) => source !== undefined)?.source;
  found({ ...(around ?? { kind: "regex", source: "^/" }), target: second });
}

function blockOf([name, ...values]: readonly string[]): Block {
  if (name === "server" || name === "if") return { kind: name, hosts: [] };
  if (name !== "location") return { kind: "other", hosts: [] };
  const [modifier, path] = values.length > 1 ? values : [undefined, values[0]];
  return { kind: "location", source: sourceOf(modifier, path ?? "/"), hosts: [] };
}

function sourceOf(
  modifier: string | undefined,
  path: string,
): { source: string; kind: RedirectRule["kind"] } {
  if (modifier === "=") return { kind: "pattern", source: path };
  if (modifier === "~" || modifier === "~*")
    return { kind: "regex", source: modifier === "~*" ? `(?i)${path}` : path };
  return { kind: "pattern", source: `${path}*` };
}
