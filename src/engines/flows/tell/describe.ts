import type { Failure } from "../result.ts";
import type { Expectation, Filter, Operand, Query, Template } from "../vocabulary.ts";

/** One sentence for one failure, without the step's name. Not redacted. */
export function describeFailure(failure: Failure): string {
  switch (failure.kind) {
    case "expectation":
      return `expected ${describeQuery(failure.expectation)} ${failure.expected}, got ${failure.actual}`;
    case "capture":
      return `the capture "${failure.capture.name}" (${describeQuery(failure.capture)}) failed: ${failure.reason}`;
    case "no-response":
      return failure.failure.message;
    case "request":
    case "unavailable":
      return failure.reason;
    case "mail-missing":
      return `no message to ${failure.to} within ${failure.waitedMs / 1000} s (${failure.mailbox})`;
    case "mail":
    case "mail-sender":
    case "browser":
      return `expected ${failure.what} ${failure.expected}, got ${failure.actual}`;
    case "command":
      return failure.test === undefined ? failure.reason : `${failure.test}: ${failure.reason}`;
  }
}

/** A query with its filters, in Hurl's notation: `jsonpath "$.items" count`. */
export function describeQuery({ query, filters }: Pick<Expectation, "query" | "filters">): string {
  return [queryText(query), ...filters.map(filterText)].join(" ");
}

function queryText(query: Query): string {
  if ("argument" in query) return `${query.kind} ${quoted(query.argument)}`;
  if ("pattern" in query) return `${query.kind} ${operandText(query.pattern)}`;
  return query.kind;
}

function filterText({ name, operands }: Filter): string {
  return [name, ...operands.map(operandText)].join(" ");
}

function operandText(operand: Operand): string {
  switch (operand.kind) {
    case "text":
      return quoted(operand.text);
    case "constant":
      return String(operand.value);
    case "regex":
      return `/${operand.source}/`;
    case "file":
      return `file,${templateText(operand.path)};`;
    case "bytes":
      return `hex,${Buffer.from(operand.bytes).toString("hex")};`;
    default:
      return operand.kind;
  }
}

function quoted(template: Template): string {
  return JSON.stringify(templateText(template));
}

/** A template as it was written, in Hurl's notation: `{{name}}`. */
export function templateText({ parts }: Template): string {
  return parts.map((part) => (typeof part === "string" ? part : `{{${part.variable}}}`)).join("");
}
