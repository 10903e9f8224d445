import type { Evidence } from "../../../core/evidence.ts";
import type { Redactor } from "../../../core/redactor.ts";
import { cut, forShell } from "../../../core/sanitize.ts";
import type { Answer, SentRequest } from "../query/answer.ts";
import type { Failure } from "../result.ts";
import { describeQuery } from "./describe.ts";
import { maskHeaders, maskUrl } from "./masking.ts";
import { maskText } from "./secret-places.ts";

/** Characters of a body shown at most. */
const MAX_BODY = 1_200;

/** Characters of a request's body in a curl line at most. */
const MAX_REQUEST_BODY = 2_000;

/** Header lines shown at most. */
const MAX_HEADERS = 30;

/** What was seen when a step failed, redacted and cut. */
export function evidenceOf(failure: Failure, answer: Answer | undefined, redactor: Redactor): Evidence[] {
  const evidence: Evidence[] = [];
  if (failure.kind === "expectation") {
    evidence.push({
      kind: "comparison",
      label: redactor.redact(describeQuery(failure.expectation)),
      expected: redactor.redact(failure.expected),
      actual: redactor.redact(failure.actual),
    });
    if (failure.diff)
      evidence.push({ kind: "list", label: "Differences", items: failure.diff.map(redactor.redact) });
  }
  if (failure.kind === "command" && failure.details !== undefined)
    evidence.push({ kind: "snippet", label: "Output", text: shown(failure.details, redactor) });
  if (failure.kind === "browser" && failure.details)
    evidence.push({ kind: "list", label: failure.what, items: failure.details.map(redactor.redact) });
  const hops = failure.kind === "request" ? failure.hops : (answer?.redirects ?? []);
  if (hops.length > 0) {
    evidence.push({
      kind: "hops",
      hops: hops.map(({ timeMs: _, ...hop }) => ({
        ...hop,
        url: maskUrl(hop.url, redactor),
        ...(hop.location === undefined ? {} : { location: maskUrl(hop.location, redactor) }),
      })),
    });
  }
  return answer ? [...evidence, ...answerEvidence(answer, redactor)] : evidence;
}

function answerEvidence(answer: Answer, redactor: Redactor): Evidence[] {
  const { response, request } = answer;
  if (request.method === "MAIL") return messageEvidence(answer, redactor);
  const url = maskUrl(response.url, redactor);
  const headers = maskHeaders(response.headers, redactor).slice(0, MAX_HEADERS);
  const body = bodyText(answer);
  return [
    { kind: "headers", url, status: response.status, headers },
    ...(body === ""
      ? []
      : [{ kind: "snippet" as const, label: `Body of ${url}`, text: cut(shown(body, redactor), MAX_BODY) }]),
    { kind: "command", command: curlLine(request, redactor) },
  ];
}

/** Header fields of a message worth showing. */
const messageFields = new Set(["from", "to", "subject", "date", "authentication-results"]);

function messageEvidence({ response }: Answer, redactor: Redactor): Evidence[] {
  const headers = maskHeaders(response.headers, redactor).filter(([name]) => messageFields.has(name));
  const text = cut(shown(response.bytes.toString("utf8"), redactor), MAX_BODY);
  return [
    { kind: "headers", url: response.url, headers },
    { kind: "snippet", label: "Text of the message", text },
  ];
}

function bodyText(answer: Answer): string {
  // Cut before it is decoded, or a large body would cost more than it shows; generously, because redaction comes after.
  const bytes = answer.response.bytes.subarray(0, 64 * 1024);
  const text = bytes.toString("utf8");
  const unreadable = text.slice(0, 1_000).match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return unreadable > 20 ? `<${answer.response.bytes.length} bytes that are not text>` : text.trim();
}

function shown(text: string, redactor: Redactor): string {
  return redactor.redact(maskText(text, redactor));
}

/** The request as a `curl` line, without cookies' values and credentials. */
export function curlLine(request: SentRequest, redactor: Redactor): string {
  const words = ["curl", "-i"];
  if (request.method === "HEAD") words.push("--head");
  else if (request.method !== "GET" || request.body !== undefined) words.push("-X", request.method);
  words.push(forShell(maskUrl(request.url, redactor)));
  for (const [name, value] of maskHeaders(request.headers, redactor))
    words.push("-H", forShell(`${name}: ${value}`));
  if (request.body !== undefined)
    words.push("--data-raw", forShell(cut(redactor.redact(request.body), MAX_REQUEST_BODY)));
  return words.join(" ");
}
