/** How an example is highlighted; the names are those that Markdown code blocks take. */
export type ExampleLanguage =
  | "http"
  | "dns-zone"
  | "dotenv"
  | "sh"
  | "js"
  | "yaml"
  | "json"
  | "diff"
  | "html"
  | "text";

/** A piece of an example in a language of its own. */
export interface ExampleText {
  language: ExampleLanguage;
  text: string;
}

/** The shortest text that shows a rule's fault, and the same text once it is fixed. */
export interface RuleExample {
  /** What both are judged against, such as the expected records; absent when they speak for themselves. */
  given?: ExampleText;
  /** The rule reports this. */
  fails: string;
  /** The rule does not report this. */
  passes: string;
  /** The language of both. */
  language: ExampleLanguage;
}

/**
 * The examples of one gate, by the short names of its rules; undefined for a rule that no example makes clearer. Only
 * the rule pages and `explain` need them, so each gate keeps them in a module that nothing else loads.
 */
export type RuleExamples<Name extends string = string> = Readonly<Record<Name, RuleExample | undefined>>;

/**
 * Writes a request and its response as an example has them.
 *
 * @param request `GET` and the URL; further lines are header lines.
 * @param status Status code and reason phrase.
 * @param response Header lines; a body follows an empty line.
 */
export function exchange(request: string, status: string, ...response: readonly string[]): string {
  return [request, "", `HTTP/1.1 ${status}`, ...response].join("\n");
}

/** Several exchanges, one after the other. */
export function exchanges(...all: readonly string[]): string {
  return all.join("\n\n");
}
