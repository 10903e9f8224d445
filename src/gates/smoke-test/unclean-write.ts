import { isLoopbackHost } from "../../core/address.ts";
import type { Finding } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import type { RequestAction } from "../../engines/flows/actions.ts";
import { bodyTemplates } from "../../engines/flows/check.ts";
import type { Flow, Step } from "../../engines/flows/model.ts";
import type { Template } from "../../engines/flows/vocabulary.ts";
import { locationOf } from "./location.ts";
import { rules } from "./rules.ts";

const writing = new Set(["POST", "PUT", "PATCH"]);

/** Paths that change no records: they open or close a session. */
const session =
  /\/(?:(?:log|sign)[-_]?(?:in|out|on|off)|sessions?|auth|authenticate|tokens?|oauth2?)(?![\w-])/i;

/** Paths that make an account, wherever they stand. */
const registration = /\/(?:register|registration|sign[-_]?up)(?![\w-])/i;

/** Mutations that do the same. */
const signsIn = /\b(?:log|sign)_?(?:in|out|on|off)\b/i;

/** An operation starts the document or follows another one; inside JSON, line breaks are escaped. */
const mutation = /(?:^|["}])(?:\s|\\n|#[^\n]*\n)*mutation(?:\s|\\n|[({@])/;

const graphql = /\/graphql(?![\w-])/i;

/** Says that a flow writes to production and has no clean-up steps. */
export function uncleanWrite(flow: Flow, context: GateContext): Finding | undefined {
  if (!isProduction(context) || flow.always.length > 0) return undefined;
  const write = flow.steps.find(writes);
  if (write?.action.kind !== "request") return undefined;
  return finding(rules["unclean-write"], {
    subject: `${flow.name} › ${write.name}`,
    args: { method: write.action.method },
    location: locationOf(write.place),
  });
}

/** Without a named environment, a site that is not on this machine is taken for the real one. */
function isProduction({ environment, change, site }: GateContext): boolean {
  const name = environment ?? change.deployment?.environment;
  if (name !== undefined) return /prod|live/i.test(name);
  return site !== undefined && !isLoopbackHost(site.hostname);
}

function writes({ action }: Step): boolean {
  if (action.kind !== "request" || !writing.has(action.method)) return false;
  const path = written(action.url);
  if (isGraphql(action) || graphql.test(path)) return sendsMutation(action);
  return !session.test(path) || registration.test(path);
}

function isGraphql({ body }: RequestAction): boolean {
  return body?.kind === "graphql" || (body?.kind === "text" && body.graphql === true);
}

/** Whether a GraphQL document holds a mutation (GraphQL, "Operations"); a query is sent by POST, too. */
function sendsMutation({ body }: RequestAction): boolean {
  if (!body) return false;
  const texts = [...bodyTemplates(body)].map(written);
  return texts.some((text) => mutation.test(text) && !signsIn.test(text));
}

function written({ parts }: Template): string {
  return parts.map((part) => (typeof part === "string" ? part : "")).join("");
}
