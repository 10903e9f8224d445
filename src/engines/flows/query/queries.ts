import { createHash } from "node:crypto";
import { header, headerValues } from "../../../probes/http/headers.ts";
import { render, type Scope } from "../template.ts";
import type { Value } from "../values.ts";
import type { Query } from "../vocabulary.ts";
import type { Answer } from "./answer.ts";
import { certificateField } from "./certificate.ts";
import { cookieQuery } from "./cookies.ts";
import { selectCss } from "./html.ts";
import { selectJson } from "./jsonpath.ts";
import { patternOf } from "./operands.ts";
import { firstGroup } from "./patterns.ts";
import { QueryError } from "./query-error.ts";
import { selectXpath } from "./xpath.ts";

/**
 * What a query finds in an answer; undefined when there is nothing.
 *
 * @throws QueryError when the query cannot be asked: the body is not JSON, the selector is not valid…
 */
export function ask(query: Query, answer: Answer, scope: Scope): Value | undefined {
  switch (query.kind) {
    case "status":
      return answer.response.status;
    case "version":
      return versionOf(answer);
    case "url":
      return answer.response.url;
    case "ip":
      return answer.response.connection?.remoteAddress;
    case "body":
      return answer.text();
    case "bytes":
      return answer.bytes();
    case "rawbytes":
      return rawBytes(answer);
    case "duration":
      return Math.round(answer.durationMs);
    case "sha256":
    case "md5":
      return createHash(query.kind).update(answer.bytes()).digest();
    case "redirects":
      return answer.redirects.map((hop) => ({
        url: hop.url,
        status: hop.status ?? null,
        location: hop.location ?? null,
      }));
    case "regex":
      return firstGroup(patternOf(query.pattern, scope), answer.text());
    default:
      return askNamed(query, answer, scope);
  }
}

function askNamed(
  query: Extract<Query, { argument: unknown }>,
  answer: Answer,
  scope: Scope,
): Value | undefined {
  const argument = render(query.argument, scope);
  switch (query.kind) {
    case "header":
      return oneOrAll(headerValues(answer.response.headers, argument.toLowerCase()), query.all === true);
    case "cookie":
      return cookieQuery(answer.response.headers, argument);
    case "variable":
      return scope.get(argument);
    case "certificate":
      return certificateField(answer.response.connection?.certificate, argument);
    case "jsonpath":
      return selectJson(answer.json(), argument, query.unwraps);
    case "xpath":
      return selectXpath(answer.markup(), argument, header(answer.response.headers, "content-type"));
    case "css":
      return selectCss(answer.html(), argument);
  }
}

function rawBytes({ response }: Answer): Buffer {
  if (response.truncated)
    throw new QueryError(`the body was cut after ${response.transferredBytes} bytes, the run's limit`);
  return response.encoded ?? response.bytes;
}

function oneOrAll(values: string[], all: boolean): Value | undefined {
  return values.length > 1 || (all && values.length === 1) ? values : values[0];
}

function versionOf({ response: { connection } }: Answer): string {
  return connection?.alpnProtocol === "h2" ? "2" : (connection?.httpVersion ?? "1.1");
}
