import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/**
 * What a schema's issue asks of a value, as the end of a sentence that begins with the value's key: ` must be text`,
 * ` is missing`.
 */
export function expectationOf(issue: Issue, isMissing: boolean): string {
  if (isMissing && typeCodes.has(issue.code)) return " is missing";
  const own = ownWords(issue);
  if (own !== undefined) return ` must ${own}`;
  const { message } = issue;
  return /^(must|needs|has|is|cannot|takes) /.test(message) ? ` ${message}` : `: ${message}`;
}

/** Issues about what kind of value there is: the only ones that nothing at all can raise. */
const typeCodes: ReadonlySet<Issue["code"]> = new Set(["invalid_type", "invalid_value", "invalid_union"]);

/** Our words where the schema's author gave none; undefined where there are. */
function ownWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return `be ${typeNames[issue.expected] ?? `a ${issue.expected}`}`;
    case "invalid_value":
      return `be ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
    case "invalid_union": {
      const forms = formsOf(issue);
      return issue.message === "Invalid input" && forms.length > 0 ? `be ${alternatives(forms)}` : undefined;
    }
    case "too_small":
      return issue.message.startsWith("Too small")
        ? limit(issue.origin, Number(issue.minimum), issue.inclusive === false ? "more than" : "at least")
        : undefined;
    case "too_big":
      return issue.message.startsWith("Too big")
        ? limit(issue.origin, Number(issue.maximum), issue.inclusive === false ? "less than" : "at most")
        : undefined;
    default:
      return undefined;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  object: "a mapping",
  record: "a mapping",
  array: "a list",
  string: "text",
  boolean: "true or false",
  int: "a whole number",
};

/** `more than` and `less than` are for numbers that the limit itself is not one of. */
function limit(origin: string, value: number, how: string): string {
  const unit = { string: "character", array: "item", set: "item", object: "key", record: "key" }[origin];
  if (unit === undefined) return `be ${how} ${value}`;
  if (value === 1 && how === "at least" && unit === "character") return "not be empty";
  return `have ${how} ${value === 1 ? "one" : value} ${unit}${value === 1 ? "" : "s"}`;
}

/** The forms a union takes, in words. */
function formsOf(issue: Issue): string[] {
  if (issue.code !== "invalid_union") {
    const words = ownWords(issue) ?? issue.message.replace(/^must /, "");
    return words.startsWith("be ") ? [words.slice("be ".length)] : [];
  }
  const first = issue.errors.flatMap((errors) => errors.slice(0, 1));
  return [...new Set(first.flatMap((one) => (one.path.length === 0 ? formsOf(one) : [])))];
}

function alternatives(forms: readonly string[]): string {
  const last = forms.at(-1) ?? "";
  return forms.length === 1 ? last : `${forms.slice(0, -1).join(", ")} or ${last}`;
}
