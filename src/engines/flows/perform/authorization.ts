import { join } from "node:path";
import { codeOf } from "../../../core/errors.ts";
import { readTextFile } from "../../../probes/files.ts";
import type { HttpResponse } from "../../../probes/http/client.ts";
import { headerValues } from "../../../probes/http/headers.ts";
import type { Authentication } from "../actions.ts";
import type { FlowState } from "../context.ts";
import { mistake } from "../place.ts";
import { render } from "../template.ts";
import type { Place } from "../vocabulary.ts";
import { readFlowFile } from "./body.ts";
import { digestAuthorization } from "./digest.ts";
import { findLogin } from "./netrc.ts";

const MAX_NETRC_BYTES = 1024 * 1024;

/**
 * The Authorization field of a request before any challenge. What it holds is registered as secret.
 *
 * @throws ConfigurationError for a netrc file that is not there or names nobody for the host; UnsetVariable.
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
    case "basic":
      return basic(render(authentication.user, scope), render(authentication.password, scope), state);
    case "netrc": {
      const login = findLogin(await readNetrc(authentication, state, place), url.hostname);
      if (login) return basic(login.login, login.password, state);
      if (authentication.optional) return undefined;
      throw mistake(place, `the netrc file has no login for ${url.hostname}`);
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

function basic(user: string, password: string, { context }: FlowState): string {
  const encoded = Buffer.from(`${user}:${password}`).toString("base64");
  context.redactor.add(password);
  context.redactor.add(encoded);
  return `Basic ${encoded}`;
}

async function readNetrc(
  { file, optional }: Extract<Authentication, { kind: "netrc" }>,
  state: FlowState,
  place: Place | undefined,
): Promise<string> {
  if (file) return (await readFlowFile(file, state, place)).bytes.toString("utf8");
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
  if (authentication?.kind !== "digest" || response.status !== 401) return undefined;
  const password = render(authentication.password, scope);
  context.redactor.add(password);
  const { pathname, search } = new URL(response.url);
  return digestAuthorization(headerValues(response.headers, "www-authenticate"), {
    method,
    uri: path ?? pathname + search,
    user: render(authentication.user, scope),
    password,
  });
}
