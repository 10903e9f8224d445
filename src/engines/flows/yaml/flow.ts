import type { Action, Authentication, Body, MultipartField, RequestAction } from "../actions.ts";
import type { Flow, Retry, SkipCondition, Step } from "../model.ts";
import { mistake, type PlaceOf } from "../place.ts";
import { type FlowInput, methods, type StepInput } from "../schema.ts";
import { withoutLogin } from "../tell/secret-places.ts";
import { operandOf, parseTemplate } from "../template.ts";
import type { Expectation, Operand, Place, Template } from "../vocabulary.ts";
import { translateBrowser, translateCommand, translateMail } from "./actions.ts";
import { translateCapture, translateExpect, translatePredicates } from "./expect.ts";

/** Most redirects followed when a step says `follow`. */
const DEFAULT_REDIRECTS = 10;

/** Time between tries unless a step says otherwise, in ms. */
const DEFAULT_RETRY_EVERY_MS = 1_000;

/** Turns a flow as YAML has it into the model. @throws ConfigurationError naming the place. */
export function translateFlow(input: FlowInput, defaultName: string, placeOf: PlaceOf): Flow {
  const steps = (key: "steps" | "always"): Step[] =>
    (input[key] ?? []).map((step, index) =>
      translateStep(step, (path, isKey) => placeOf([key, index, ...path], isKey)),
    );
  return {
    name: input.name ?? defaultName,
    place: placeOf([]),
    tags: input.tags ?? [],
    variables: Object.entries(input.variables ?? {}).map(([name, value]) => [
      name,
      operandOf(value, placeOf(["variables", name])),
    ]),
    steps: steps("steps"),
    always: steps("always"),
  };
}

/** Turns one step as YAML has it into the model. @throws ConfigurationError naming the place. */
function translateStep(input: StepInput, placeOf: PlaceOf): Step {
  const { action, title } = actionOf(input, placeOf);
  const skipIf = skipCondition(input, placeOf);
  const retry = action.kind === "request" ? retryOf(input) : undefined;
  const expectations = translateExpect(input.expect, (path, key) => placeOf(["expect", ...path], key));
  return {
    name: input.name ?? title,
    action,
    captures: Object.entries(input.capture ?? {}).map(([name, capture]) =>
      translateCapture(name, capture, placeOf(["capture", name], true)),
    ),
    expectations: action.kind === "request" ? withStatus(expectations, placeOf([])) : expectations,
    variables: Object.entries(input.variables ?? {}).map(([name, value]) => [
      name,
      operandOf(value, placeOf(["variables", name])),
    ]),
    ...(skipIf ? { skipIf } : {}),
    ...(retry ? { retry } : {}),
    ...(input.within === undefined || action.kind !== "request" ? {} : { withinMs: input.within }),
    ...(input.totp === undefined ? {} : { totp: parseTemplate(input.totp, placeOf(["totp"])) }),
    ...(input.delay === undefined ? {} : { delayMs: input.delay }),
    place: placeOf([]),
  };
}

/** A step that says nothing of the status expects that nothing went wrong. */
function withStatus(expectations: Expectation[], place: Place | undefined): Expectation[] {
  if (expectations.some(({ query }) => query.kind === "status")) return expectations;
  const operand: Operand = { kind: "constant", value: 400 };
  return [
    { query: { kind: "status" }, filters: [], predicate: { name: "<", not: false, operand }, place },
    ...expectations,
  ];
}

const others = ["mail", "command", "browser"] as const;

/** Keys that mean something for one kind of step only. */
const keysOf = {
  request: [
    ...["headers", "query", "cookies", "form", "json", "body", "file", "multipart", "graphql"],
    ...["basic", "digest", "bearer", "redirects", "http2", "timeout", "retry", "totp"],
  ],
  mail: [],
  command: ["folder", "report", "environment", "timeout"],
  browser: ["timeout", "totp"],
} as const satisfies Record<string, readonly string[]>;

function actionOf(input: StepInput, placeOf: PlaceOf): { action: Action; title: string } {
  const kinds = [...methods, ...others];
  const named = kinds.filter((kind) => input[kind] !== undefined);
  const [kind] = named;
  if (kind === undefined || named.length > 1) {
    const found = named.length > 1 ? `has ${named.join(" and ")}` : "has none";
    throw mistake(placeOf([]), `a step needs exactly one of ${kinds.join(", ")}; this one ${found}`);
  }
  assertKeysFit(input, kind, placeOf);
  if (kind === "mail") return { action: translateMail(input, placeOf), title: "mail" };
  if (kind === "command")
    return { action: translateCommand(input, placeOf), title: input.command!.join(" ") };
  if (kind === "browser") return { action: translateBrowser(input, placeOf), title: "browser" };
  return requestAction(input, kind, placeOf);
}

function assertKeysFit(input: StepInput, kind: string, placeOf: PlaceOf): void {
  const own = new Set<string>(keysOf[kind in keysOf ? (kind as keyof typeof keysOf) : "request"]);
  const foreign = Object.values(keysOf)
    .flat()
    .find((key) => !own.has(key) && input[key as keyof StepInput] !== undefined);
  if (foreign !== undefined)
    throw mistake(placeOf([foreign], true), `${foreign} has no meaning in a ${kind} step`);
}

function requestAction(
  input: StepInput,
  method: (typeof methods)[number],
  placeOf: PlaceOf,
): { action: RequestAction; title: string } {
  const target = input[method] as string;
  const text = (value: string, path: readonly PropertyKey[]) => parseTemplate(value, placeOf(path));
  const pairs = (key: "headers" | "cookies") =>
    Object.entries(input[key] ?? {}).map(
      ([name, value]) => [text(name, [key, name]), text(value, [key, name])] as const,
    );
  const body = bodyOf(input, placeOf);
  const authentication = authenticationOf(input, placeOf);
  const action: RequestAction = {
    kind: "request",
    method: method.toUpperCase(),
    url: text(target, [method]),
    headers: pairs("headers"),
    query: fields(input.query, (name) => placeOf(["query", name])),
    cookies: pairs("cookies"),
    ...(body ? { body } : {}),
    ...(authentication ? { authentication } : {}),
    redirects:
      input.redirects === "follow"
        ? DEFAULT_REDIRECTS
        : Number(input.redirects === "none" ? 0 : (input.redirects ?? 0)),
    ...(input.timeout === undefined ? {} : { timeoutMs: input.timeout }),
    ...(input.http2 ? { transport: { http2: true } } : {}),
  };
  return { action, title: withoutLogin(`${action.method} ${target}`) };
}

function fields(
  map: Record<string, string | string[]> | undefined,
  placeOf: (name: string) => Place | undefined,
): (readonly [Template, Template])[] {
  return Object.entries(map ?? {}).flatMap(([name, values]) =>
    [values]
      .flat()
      .map((value) => [parseTemplate(name, placeOf(name)), parseTemplate(value, placeOf(name))] as const),
  );
}

function authenticationOf(input: StepInput, placeOf: PlaceOf): Authentication | undefined {
  const given = (["basic", "digest", "bearer"] as const).filter((key) => input[key] !== undefined);
  const [kind, second] = given;
  if (second !== undefined)
    throw mistake(
      placeOf([second], true),
      `a request has one authentication; this step has ${given.join(" and ")}`,
    );
  if (kind === undefined) return undefined;
  if (kind === "bearer") return { kind, token: parseTemplate(input.bearer ?? "", placeOf(["bearer"])) };
  const { user, password } = input[kind]!;
  return {
    kind,
    user: parseTemplate(user, placeOf([kind, "user"])),
    password: parseTemplate(password, placeOf([kind, "password"])),
  };
}

const bodyKeys = ["form", "json", "body", "file", "multipart", "graphql"] as const;

function bodyOf(input: StepInput, placeOf: PlaceOf): Body | undefined {
  const given = bodyKeys.filter((key) => input[key] !== undefined);
  const [key, second] = given;
  if (key === undefined) return undefined;
  if (second !== undefined)
    throw mistake(placeOf([second], true), `a request has one body; this step has ${given.join(" and ")}`);
  const place = placeOf([key]);
  switch (key) {
    case "form":
      return { kind: "form", fields: fields(input.form, (name) => placeOf(["form", name])) };
    case "json":
      return { kind: "json", value: operandOf(input.json, place) };
    case "body":
      return { kind: "text", text: parseTemplate(input.body ?? "", place) };
    case "file":
      return { kind: "file", path: parseTemplate(input.file ?? "", place) };
    case "multipart":
      return { kind: "multipart", fields: multipartFields(input.multipart ?? {}, place) };
    case "graphql":
      return graphqlBody(input.graphql ?? "", place);
  }
}

function multipartFields(
  map: NonNullable<StepInput["multipart"]>,
  place: Place | undefined,
): MultipartField[] {
  return Object.entries(map).map(([name, value]) => {
    if (typeof value === "string")
      return { name: parseTemplate(name, place), value: { kind: "text", text: parseTemplate(value, place) } };
    return {
      name: parseTemplate(name, place),
      value: { kind: "file", path: parseTemplate(value.file, place) },
      ...(value.type === undefined ? {} : { type: parseTemplate(value.type, place) }),
    };
  });
}

function graphqlBody(input: NonNullable<StepInput["graphql"]>, place: Place | undefined): Body {
  // GraphQL's own variables are `$name`, without braces, so that templates leave them alone.
  if (typeof input === "string") return { kind: "graphql", query: parseTemplate(input, place) };
  return {
    kind: "graphql",
    query: parseTemplate(input.query, place),
    ...(input.variables ? { variables: operandOf(input.variables, place) } : {}),
    ...(input.operation === undefined ? {} : { operation: parseTemplate(input.operation, place) }),
  };
}

function retryOf({ retry, within }: StepInput): Retry | undefined {
  if (retry === undefined) {
    if (within === undefined) return undefined;
    // Often enough for a short time, too, and until close to its end.
    return { times: Number.POSITIVE_INFINITY, everyMs: Math.min(DEFAULT_RETRY_EVERY_MS, within / 10) };
  }
  if (typeof retry === "number") return { times: retry, everyMs: DEFAULT_RETRY_EVERY_MS };
  return { times: retry.times, everyMs: retry.every ?? DEFAULT_RETRY_EVERY_MS };
}

function skipCondition(input: StepInput, placeOf: PlaceOf): SkipCondition | undefined {
  const given = input["skip-if"];
  if (given === undefined || given === false) return undefined;
  if (given === true) return { kind: "always" };
  const place = placeOf(["skip-if"]);
  if (typeof given === "string") {
    const [, variable] = /^unset\s+(\S+)$/.exec(given) ?? [];
    if (variable === undefined)
      throw mistake(place, `skip-if is true, "unset NAME", or a value with predicates, not "${given}"`);
    return { kind: "unset", variable };
  }
  const { value, ...predicates } = given;
  const [first, ...others] = translatePredicates(predicates, () => place);
  if (!first || others.length > 0 || first.filters.length > 0)
    throw mistake(place, "skip-if needs a value and exactly one predicate");
  return { kind: "predicate", value: operandOf(value, place), predicate: first.predicate };
}
