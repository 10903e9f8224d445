import { forLogLines } from "../core/sanitize.ts";

/**
 * Workflow commands: lines of a step's output that GitHub's runner obeys (docs.github.com: workflow commands for GitHub
 * Actions). Written here because loading `@actions/core` costs more than a small run does.
 */

/** Where an annotation stands. Lines and columns start at 1; the runner drops columns of spans over several lines. */
export interface AnnotationPlace {
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** An error annotation, as one line of standard output. Text from outside is made safe. */
export function errorCommand(message: string, place: AnnotationPlace = {}): string {
  return annotation("error", message, place);
}

/** A warning annotation. */
export function warningCommand(message: string, place: AnnotationPlace = {}): string {
  return annotation("warning", message, place);
}

/** A notice annotation. */
export function noticeCommand(message: string, place: AnnotationPlace = {}): string {
  return annotation("notice", message, place);
}

function annotation(level: string, message: string, place: AnnotationPlace): string {
  const { title, ...rest } = place;
  return workflowCommand(level, forLogLines(message), {
    ...(title === undefined ? {} : { title: forLogLines(title) }),
    ...rest,
  });
}

/** Makes the runner show `***` for a value from now on; empty for a value the runner would refuse. */
export function maskCommand(secret: string): string {
  return secret.trim() === "" ? "" : workflowCommand("add-mask", secret);
}

/** One command as the runner reads it. `data` and property values are escaped, and not otherwise changed. */
export function workflowCommand(
  name: string,
  data: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${escapeData(data)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
