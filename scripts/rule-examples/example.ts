/** The shortest text that shows a rule's fault, and its repaired form, for the rule's page. */
export interface Example {
  /** Language of the code blocks. */
  language: "http" | "html" | "zone" | "dotenv" | "yaml" | "js" | "sh" | "text";
  fails: string;
  passes: string;
}

/** One example for each rule of a gate, by the rule's short name. */
export type Examples<R> = Readonly<Record<keyof R, Example>>;

/** An exchange of HTTP: a request line, and the head of its response. */
export function http(fails: string, passes: string): Example {
  return { language: "http", fails, passes };
}
