import type { RequestAction } from "../../../src/engines/flows/actions.ts";
import type { Flow, Step } from "../../../src/engines/flows/model.ts";
import type {
  Capture,
  Expectation,
  Filter,
  Operand,
  Query,
  Template,
} from "../../../src/engines/flows/vocabulary.ts";

/** Writes flows in both notations, so that a test can read them back. Only what the generator makes is covered. */

function text(template: Template, dollar: boolean): string {
  return template.parts
    .map((part) => {
      if (typeof part === "string") return part;
      return dollar ? `\${${part.variable}}` : `{{${part.variable}}}`;
    })
    .join("");
}

const escapes: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

function quoted({ parts }: Template): string {
  const inner = parts.map((part) =>
    typeof part === "string"
      ? part.replace(
          /["\\\n\r\t{}]|[^\x20-\x7e]/gu,
          (char) =>
            escapes[char] ?? (/[{}]/.test(char) ? `\\${char}` : `\\u{${char.codePointAt(0)!.toString(16)}}`),
        )
      : `{{${part.variable}}}`,
  );
  return `"${inner.join("")}"`;
}

function hurlValue({ parts }: Template): string {
  return parts
    .map((part) =>
      typeof part === "string"
        ? part
            .replace(/[#\\]/g, "\\$&")
            .replace(/[^\x20-\x7e]|[{}]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`)
        : `{{${part.variable}}}`,
    )
    .join("");
}

function operand(value: Operand): string {
  switch (value.kind) {
    case "text":
      return quoted(value.text);
    case "variable":
      return `{{${value.variable.variable}}}`;
    case "constant":
      return String(value.value);
    case "regex":
      return `/${value.source.replaceAll("/", "\\/")}/`;
    case "bytes":
      return `hex,${Buffer.from(value.bytes).toString("hex")};`;
    default:
      throw new Error(`not written: ${value.kind}`);
  }
}

function query(value: Query): string {
  if ("argument" in value) return `${value.kind} ${quoted(value.argument)}`;
  return "pattern" in value ? `regex ${operand(value.pattern)}` : value.kind;
}

function filters(list: readonly Filter[]): string {
  return list
    .map(({ name, operands }) => [" ", name, ...operands.map((one) => ` ${operand(one)}`)].join(""))
    .join("");
}

export function writeAssertion({ query: asked, filters: applied, predicate }: Expectation): string {
  const value = predicate.operand ? ` ${operand(predicate.operand)}` : "";
  return `${query(asked)}${filters(applied)} ${predicate.not ? "not " : ""}${predicate.name}${value}`;
}

function writeCapture({ query: asked, filters: applied, redact }: Capture): string {
  return `${query(asked)}${filters(applied)}${redact ? " redact" : ""}`;
}

function request(step: Step): RequestAction {
  if (step.action.kind !== "request") throw new Error("only requests are written");
  return step.action;
}

function options({ retry, delayMs }: Step, { redirects }: RequestAction): string[] {
  return [
    ...(redirects > 0 ? ["location: true", `max-redirs: ${redirects}`] : []),
    ...(delayMs === undefined ? [] : [`delay: ${delayMs}ms`]),
    ...(retry ? [`retry: ${retry.times}`, `retry-interval: ${retry.everyMs}ms`] : []),
  ];
}

export function writeHurl({ name, tags, steps, always }: Flow): string {
  const head = [`# @flow ${name}`, ...(tags.length > 0 ? [`# @tags ${tags.join(", ")}`] : []), ""].join("\n");
  const entries = [...steps, ...always]
    .map((step) => {
      const action = request(step);
      const pairs = (list: RequestAction["headers"]) =>
        list.map(([name, value]) => `${text(name, false)}: ${hurlValue(value)}`);
      const section = (title: string, lines: string[]) => (lines.length > 0 ? [`[${title}]`, ...lines] : []);
      return [
        `# @name ${step.name}`,
        ...(always.includes(step) ? ["# @always"] : []),
        `${action.method} ${text(action.url, false)}`,
        ...pairs(action.headers),
        ...section("Options", options(step, action)),
        ...section("Query", pairs(action.query)),
        ...section("Form", action.body?.kind === "form" ? pairs(action.body.fields) : []),
        "HTTP *",
        ...section(
          "Captures",
          step.captures.map((capture) => `${capture.name}: ${writeCapture(capture)}`),
        ),
        ...section("Asserts", step.expectations.map(writeAssertion)),
        "",
      ].join("\n");
    })
    .join("\n");
  return head + entries;
}

export function writeYaml({ name, tags, steps, always }: Flow): unknown {
  return { name, tags, steps: yamlSteps(steps), ...(always.length > 0 ? { always: yamlSteps(always) } : {}) };
}

function yamlSteps(steps: readonly Step[]): unknown[] {
  return steps.map((step) => {
    const action = request(step);
    const map = (list: RequestAction["headers"]) =>
      Object.fromEntries(list.map(([key, value]) => [text(key, true), escaped(value)]));
    return {
      name: step.name,
      [action.method.toLowerCase()]: text(action.url, true),
      ...(action.redirects > 0 ? { redirects: action.redirects } : {}),
      ...(step.delayMs === undefined ? {} : { delay: `${step.delayMs}ms` }),
      ...(step.retry ? { retry: { times: step.retry.times, every: `${step.retry.everyMs}ms` } } : {}),
      ...(action.headers.length > 0 ? { headers: map(action.headers) } : {}),
      ...(action.query.length > 0 ? { query: map(action.query) } : {}),
      ...(action.body?.kind === "form" ? { form: map(action.body.fields) } : {}),
      ...(step.captures.length > 0
        ? {
            capture: Object.fromEntries(
              step.captures.map((capture) => [capture.name, writeCapture(capture)]),
            ),
          }
        : {}),
      // A status among the assertions keeps the one that YAML flows have by themselves away.
      expect: step.expectations.map(writeAssertion),
    };
  });
}

function escaped({ parts }: Template): string {
  return parts
    .map((part) => (typeof part === "string" ? part.replaceAll("${", "$${") : `\${${part.variable}}`))
    .join("");
}

/** What only Hurl's notation says, beside the places everything was read from. */
const ofHurl = new Set(["place", "unwraps", "scalar", "compressed", "shown"]);

/** A flow without the places it was read from, and without what only one of the notations says. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value instanceof Uint8Array) return [...value];
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !ofHurl.has(key) && inner !== undefined)
      .map(([key, inner]) => [key, withoutPlaces(inner)]),
  );
}
