import { didYouMean } from "../../core/nearest.ts";
import type { Action, Body, MailAction, RequestAction } from "./actions.ts";
import { environmentNames, isEnvironmentName, isGiven } from "./context.ts";
import type { Flow, Step } from "./model.ts";
import { mistake } from "./place.ts";
import { templatesOf } from "./template.ts";
import type { Expectation, Operand, Place, Placeholder, Query, Template } from "./vocabulary.ts";

/** A variable where it is used. */
interface Use extends Placeholder {
  place: Place | undefined;
}

/**
 * Checks that every variable of a flow has a value by the time it is used: given, set, captured by an earlier step,
 * or in the environment.
 *
 * @param known Names that have a value from the start.
 * @throws ConfigurationError naming the place and the nearest name, or the circle variables form.
 */
export function checkVariables(
  flow: Flow,
  known: Iterable<string>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  assertNoCircle(flow);
  const names = new Set(known);
  /** A capture whose name holds a variable may have set any other. */
  let anything = false;
  const judge = (use: Use, set: ReadonlySet<string> = names): void => {
    if (!anything) assertKnown(use, set, env);
  };
  for (const [name] of flow.variables) names.add(name);
  for (const [, value] of flow.variables) for (const use of usesIn(templatesOf(value))) judge(use);
  for (const step of flow.steps) {
    for (const [name] of step.variables) names.add(name);
    for (const use of usesIn(sentTemplates(step))) judge(use, step.totp ? withTotp(names) : names);
    for (const name of capturedBy(step)) names.add(name);
    for (const use of usesIn(captureNames(step))) judge(use);
    anything ||= step.captures.some(({ rendered }) => rendered !== undefined);
    for (const use of usesIn(judgedTemplates(step))) judge(use);
  }
  for (const step of flow.always) {
    for (const [name] of step.variables) names.add(name);
    for (const name of capturedBy(step)) names.add(name);
    for (const use of usesIn([...sentTemplates(step), ...judgedTemplates(step)])) judge(use);
  }
}

function withTotp(names: ReadonlySet<string>): Set<string> {
  return new Set([...names, "totp"]);
}

/** Names of the variables a step sets when it passes. */
function capturedBy({ captures, action }: Step): string[] {
  const fromMail = action.kind === "mail" ? [action.link?.capture, action.code?.capture] : [];
  return [...captures.map(({ name }) => name), ...fromMail.filter((name) => name !== undefined)];
}

function assertKnown(
  use: Use,
  names: ReadonlySet<string>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (use.otherwise !== undefined || names.has(use.variable) || isGiven(use.variable, env)) return;
  if (isEnvironmentName(use.variable)) {
    throw mistake(
      use.place,
      `the environment variable ${use.variable} is not set. Set it, or give a default: \${${use.variable}:-value}.`,
    );
  }
  const [inEnvironment] = environmentNames(use.variable);
  const hint =
    didYouMean(use.variable, names) ||
    ` Give it under "variables", of the gate or of the flow, or as ${inEnvironment} in the environment.`;
  throw mistake(use.place, `no variable "${use.variable}" is set or captured before this.${hint}`);
}

function* usesIn(templates: Iterable<Template>): Generator<Use> {
  for (const { parts, place } of templates) {
    for (const part of parts) if (typeof part !== "string") yield { ...part, place: part.place ?? place };
  }
}

function* sentTemplates(step: Step): Generator<Template> {
  for (const [, value] of step.variables) yield* templatesOf(value);
  if (step.skipIf?.kind === "predicate") yield* templatesOf(step.skipIf.value);
  if (step.skipIf?.kind === "told") yield { parts: [step.skipIf.variable], place: step.skipIf.place };
  if (step.totp) yield step.totp;
  for (const { variable, place } of [...(step.late?.options ?? []), ...(step.repeat ? [step.repeat] : [])])
    yield { parts: [variable], place };
  yield* actionTemplates(step.action);
}

function* actionTemplates(action: Action): Generator<Template> {
  switch (action.kind) {
    case "request":
      yield* requestTemplates(action);
      return;
    case "mail":
      yield* mailTemplates(action);
      return;
    case "command":
      yield* action.argv;
      if (action.folder) yield action.folder;
      for (const pair of action.environment) yield* pair;
      return;
    case "browser":
      for (const move of action.moves) {
        if ("selector" in move) yield move.selector;
        if ("text" in move) yield move.text;
        if ("url" in move) yield* "parts" in move.url ? [move.url] : templatesOf(move.url);
      }
  }
}

function* mailTemplates({ to, from, subject, link, code }: MailAction): Generator<Template> {
  yield to;
  for (const { operand } of [...from, ...subject]) if (operand) yield* templatesOf(operand);
  if (link?.host) yield link.host;
  for (const operand of [link?.matching, code?.matching]) if (operand) yield* templatesOf(operand);
}

function* requestTemplates(action: RequestAction): Generator<Template> {
  yield action.url;
  for (const pair of [...action.headers, ...action.query, ...action.cookies]) yield* pair;
  yield* action.fields ?? [];
  const { authentication } = action;
  if (authentication && "user" in authentication) yield* [authentication.user, authentication.password];
  if (authentication?.kind === "login") yield authentication.login;
  if (authentication?.kind === "bearer") yield authentication.token;
  if (authentication?.kind === "netrc" && authentication.file) yield authentication.file;
  if (action.body) yield* bodyTemplates(action.body);
}

/** Every text of a body with variables in it. */
export function* bodyTemplates(body: Body): Generator<Template> {
  switch (body.kind) {
    case "text":
      yield body.text;
      return;
    case "json":
      yield* templatesOf(body.value);
      return;
    case "form":
      for (const pair of body.fields) yield* pair;
      return;
    case "file":
      yield body.path;
      return;
    case "graphql":
      yield body.query;
      if (body.operation) yield body.operation;
      if (body.variables) yield* templatesOf(body.variables);
      return;
    case "multipart":
      for (const { name, value, type } of body.fields) {
        yield name;
        yield value.kind === "text" ? value.text : value.path;
        if (type) yield type;
      }
  }
}

function* captureNames({ captures }: Step): Generator<Template> {
  for (const { rendered } of captures) if (rendered) yield rendered;
}

function* judgedTemplates({ captures, expectations }: Step): Generator<Template> {
  for (const one of [...captures, ...expectations]) {
    yield* queryTemplates(one.query);
    for (const { operands } of one.filters) for (const operand of operands) yield* templatesOf(operand);
  }
  for (const { predicate } of expectations as readonly Expectation[]) {
    if (predicate.operand) yield* templatesOf(predicate.operand);
  }
}

function* queryTemplates(query: Query): Generator<Template> {
  if ("argument" in query) yield query.argument;
  if ("pattern" in query) yield* templatesOf(query.pattern);
}

function assertNoCircle({ variables }: Flow): void {
  const byName = new Map<string, Operand>(variables);
  const settled = new Set<string>();
  const visit = (name: string, trail: readonly string[], place: Place | undefined): void => {
    const value = byName.get(name);
    if (!value || settled.has(name)) return;
    const path = [...trail, name];
    if (trail.includes(name))
      throw mistake(place, `variables form a cycle: ${path.slice(path.indexOf(name)).join(" → ")}`);
    for (const use of usesIn(templatesOf(value))) visit(use.variable, path, use.place ?? place);
    settled.add(name);
  };
  for (const [name] of variables) visit(name, [], undefined);
}

/** A flow's variables such that each comes after those it uses. There must be no circle. */
export function orderedVariables({ variables }: Flow): (readonly [string, Operand])[] {
  const byName = new Map<string, Operand>(variables);
  const ordered = new Map<string, Operand>();
  const visit = (name: string): void => {
    const value = byName.get(name);
    if (!value || ordered.has(name)) return;
    for (const use of usesIn(templatesOf(value))) visit(use.variable);
    ordered.set(name, value);
  };
  for (const [name] of variables) visit(name);
  return [...ordered];
}
