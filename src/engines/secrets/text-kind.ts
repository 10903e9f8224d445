/**
 * What a text is written in, as far as that changes what is a secret there: in code a bare word is a name, not a
 * value.
 */
export type TextKind = "json" | "code" | "other";

/** Endings of files in languages that put texts in quotes. */
const code =
  /\.(?:[cm]?[jt]sx?|java|kts?|scala|groovy|cs|vb|go|rs|swift|py|rb|php|[ch]|cc|cpp|cxx|hpp|mm?|dart|exs?|erl|clj|vue|svelte)$/i;

/** The kind of a document by its name. */
export function textKindOf(name: string): TextKind {
  if (/\.json$/i.test(name)) return "json";
  return code.test(name) ? "code" : "other";
}
