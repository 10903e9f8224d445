import { join } from "node:path";
import { ConfigurationError, codeOf } from "../../../core/errors.ts";
import { readTextFile } from "../../../probes/files.ts";
import type { HttpResponse } from "../../../probes/http/client.ts";
import { headerValues } from "../../../probes/http/headers.ts";
import type { Authentication } from "../actions.ts";
import type { FlowState } from "../context.ts";
import { mistake } from "../place.ts";
import { render, type Scope } from "../template.ts";
import type { Place } from "../vocabulary.ts";
import { readRootFile } from "./body.ts";
import { digestAuthorization } from "./digest.ts";
import { findLogin } from "./netrc.ts";

const MAX_NETRC_BYTES = 1024 * 1024;

/**
 * The Authorization field of a request before any challenge. What it holds is registered as secret.
 *
 * @throws ConfigurationError for a netrc file that is not there and not optional; UnsetVariable.
 */
export async function authorizationOf(
  authentication: Authentication | undefined,
  url: URL,
  state: FlowState,
  place: Place | undefined,
): Promise<string | undefined> {
  const { scope, context } = state;
  context.redactor.add(url.password);
  switch (authentication?.kind) {
    case undefined:
    case "digest":
      return undefined;
    case "bearer": {
      const token = render(authentication.token, scope);
      context.redactor.add(token);
      return `Bearer ${token}`;
    }
    case "login": {
      const login = render(authentication.login, scope);
      return authentication.digest ? undefined : basicOf(login, login.slice(login.indexOf(":") + 1), state);
    }
    case "basic":
      return basic(render(authentication.user, scope), render(authentication.password, scope), state);
    case "netrc": {
      const login = findLogin(await readNetrc(authentication, state, place), url.hostname);
      if (login) return basic(login.login, login.password, state);
      // Nobody is named for this host: the request goes without a login, as curl has it.
      return undefined;
    }
  }
}

/** The Authorization field that the user name and password in an address stand for; undefined without them. */
export function loginOf({ username, password }: URL, state: FlowState): string | undefined {
  if (username === "" && password === "") return undefined;
  return basic(decoded(username), decoded(password), state);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function basic(user: string, password: string, state: FlowState): string {
  return basicOf(`${user}:${password}`, password, state);
}

function basicOf(login: string, password: string, { context }: FlowState): string {
  const encoded = Buffer.from(login).toString("base64");
  context.redactor.add(password);
  context.redactor.add(encoded);
  return `Basic ${encoded}`;
}

async function readNetrc(
  { file, optional }: Extract<Authentication, { kind: "netrc" }>,
  state: FlowState,
  place: Place | undefined,
): Promise<string> {
  if (file) {
    try {
      return (await readRootFile(file, state, place)).bytes.toString("utf8");
    } catch (thrown) {
      if (optional && thrown instanceof ConfigurationError) return "";
      throw thrown;
    }
  }
  const path = join(state.context.env["HOME"] ?? "/", ".netrc");
  try {
    return await readTextFile(path, { maxBytes: MAX_NETRC_BYTES, name: "~/.netrc" });
  } catch (thrown) {
    if (codeOf(thrown) !== "ENOENT") throw thrown;
    if (optional) return "";
    throw mistake(place, "there is no ~/.netrc");
  }
}

/** The Authorization field that answers a Digest challenge; undefined when there is none to answer. */
export function answerChallenge(
  authentication: Authentication | undefined,
  response: HttpResponse,
  method: string,
  path: string | undefined,
  { scope, context }: FlowState,
): string | undefined {
  if (response.status !== 401) return undefined;
  const named = authentication && digestLogin(authentication, scope);
  if (!named) return undefined;
  context.redactor.add(named.password);
  const { pathname, search } = new URL(response.url);
  return digestAuthorization(headerValues(response.headers, "www-authenticate"), {
    method,
    uri: path ?? pathname + search,
    ...named,
  });
}

function digestLogin(
  authentication: Authentication,
  scope: Scope,
): { user: string; password: string } | undefined {
  if (authentication.kind === "digest")
    return { user: render(authentication.user, scope), password: render(authentication.password, scope) };
  if (authentication.kind !== "login" || !authentication.digest) return undefined;
  const login = render(authentication.login, scope);
  const at = login.indexOf(":");
  return at < 0 ? undefined : { user: login.slice(0, at), password: login.slice(at + 1) };
}
