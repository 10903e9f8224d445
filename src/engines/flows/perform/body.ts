import { isAbsolute, relative, resolve } from "node:path";
import { ConfigurationError, codeOf } from "../../../core/errors.ts";
import type { Redactor } from "../../../core/redactor.ts";
import { readFileBytes } from "../../../probes/files.ts";
import type { Body, MultipartField } from "../actions.ts";
import type { FlowState } from "../context.ts";
import { mistake } from "../place.ts";
import { maskField, maskText } from "../tell/secret-places.ts";
import { evaluate, render } from "../template.ts";
import { toJson, type Value } from "../values.ts";
import type { Place, Template } from "../vocabulary.ts";
import { encodePair } from "./urlencoded.ts";

/** A request's body, ready to be sent. */
export interface RenderedBody {
  content: string | Buffer;
  /** Content-Type, unless the step gives its own. */
  type?: string;
  /** What a Content-Type of the step's own must add, so that its parts can be told apart. */
  boundary?: string;
  /** The body as evidence shows it; file contents are named only. */
  preview: string;
}

/** Characters of a body looked at for evidence, which shows fewer. */
const MAX_PREVIEW = 16 * 1024;

/** Most bytes of a file that a step may send. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** @throws UnsetVariable; ConfigurationError when a file cannot be read. */
export async function renderBody(
  body: Body,
  state: FlowState,
  place: Place | undefined,
): Promise<RenderedBody> {
  const { scope } = state;
  const { redactor } = state.context;
  const preview = (text: string): string => maskText(text.slice(0, MAX_PREVIEW), redactor);
  const json = (value: Value): RenderedBody => {
    const content = toJson(value);
    return { content, preview: preview(content), type: "application/json" };
  };
  switch (body.kind) {
    case "text": {
      const content = render(body.text, scope);
      return { content, preview: preview(content), ...(body.type === undefined ? {} : { type: body.type }) };
    }
    case "json":
      return json(evaluate(body.value, scope));
    case "graphql":
      return json({
        query: render(body.query, scope),
        ...(body.operation ? { operationName: render(body.operation, scope) } : {}),
        ...(body.variables ? { variables: evaluate(body.variables, scope) } : {}),
      });
    case "form": {
      const pairs = body.fields.map(([name, value]) => [render(name, scope), render(value, scope)] as const);
      const content = pairs.map(([name, value]) => encodePair(name, value)).join("&");
      const shown = pairs.map(([name, value]) => formField(name, value, redactor)).join("&");
      return { content, preview: shown, type: "application/x-www-form-urlencoded" };
    }
    case "bytes":
      return { content: Buffer.from(body.bytes), preview: `<${body.bytes.length} bytes>` };
    case "file": {
      const { name, bytes } = await readFlowFile(body.path, state, place);
      return { content: bytes, preview: `<file ${name}, ${bytes.length} bytes>` };
    }
    case "multipart":
      return multipart(body.fields, state, place);
  }
}

function formField(name: string, value: string, redactor: Redactor): string {
  const masked = maskField(name, value, redactor);
  return masked === value ? new URLSearchParams([[name, value]]).toString() : `${name}=${masked}`;
}

/** Parts are separated by a line no file is expected to hold. */
const BOUNDARY = "----launch-ready-7MA4YWxkTrZu0gW";

async function multipart(
  fields: readonly MultipartField[],
  state: FlowState,
  place: Place | undefined,
): Promise<RenderedBody> {
  const chunks: Buffer[] = [];
  const preview: string[] = [];
  for (const field of fields) {
    const name = quoted(render(field.name, state.scope));
    const type = field.type && render(field.type, state.scope);
    if (field.value.kind === "text") {
      const value = render(field.value.text, state.scope);
      chunks.push(part(`name="${name}"`, type, Buffer.from(value)));
      preview.push(`${name}=${maskField(name, value, state.context.redactor)}`);
      continue;
    }
    const file = await readFlowFile(field.value.path, state, place);
    const { shown } = field.value;
    const base = shown ? render(shown, state.scope) : file.name.slice(file.name.lastIndexOf("/") + 1);
    const disposition = `name="${name}"; filename="${quoted(base)}"`;
    chunks.push(part(disposition, type ?? "application/octet-stream", file.bytes));
    preview.push(`${name}=@${file.name}`);
  }
  const content = Buffer.concat([...chunks, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  return {
    content,
    preview: preview.join("&"),
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    boundary: BOUNDARY,
  };
}

function part(disposition: string, type: string | undefined, content: Buffer): Buffer {
  const typeLine = type === undefined ? "" : `Content-Type: ${type.replace(/[\r\n]/g, " ")}\r\n`;
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n${typeLine}\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n")]);
}

/** As browsers write names in Content-Disposition (HTML Standard, multipart/form-data encoding algorithm). */
function quoted(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/**
 * A file named in a flow, relative to the flow's own file and inside the repository.
 *
 * @throws ConfigurationError when it is absent, outside or too large; UnsetVariable.
 */
export function readFlowFile(path: Template, state: FlowState, place: Place | undefined): Promise<FlowFile> {
  const { root } = state.context;
  return readFileIn(place ? resolve(root, place.file, "..") : root, path, state, place);
}

/**
 * A file that says how a request is carried. Its path is from the repository's root, where Hurl is run: curl knows
 * nothing of the flow's file.
 *
 * @throws ConfigurationError as {@link readFlowFile}; UnsetVariable.
 */
export function readRootFile(path: Template, state: FlowState, place: Place | undefined): Promise<FlowFile> {
  return readFileIn(state.context.root, path, state, place);
}

interface FlowFile {
  name: string;
  bytes: Buffer;
}

async function readFileIn(
  folder: string,
  path: Template,
  { context, scope }: FlowState,
  place: Place | undefined,
): Promise<FlowFile> {
  const given = render(path, scope);
  const absolute = resolve(folder, given);
  const name = relative(context.root, absolute);
  if (name.startsWith("..") || isAbsolute(name))
    throw mistake(
      path.place ?? place,
      `${given} is outside the repository: a flow may only send files inside it`,
    );
  try {
    return { name, bytes: await readFileBytes(absolute, { maxBytes: MAX_FILE_BYTES, name }) };
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) throw mistake(path.place ?? place, thrown.message);
    if (codeOf(thrown) === "ENOENT") throw mistake(path.place ?? place, `no such file: ${name}`);
    throw thrown;
  }
}
