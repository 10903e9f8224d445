import type { Authentication, Body, MultipartField, RequestAction } from "../actions.ts";
import type { LoginOptions } from "../model.ts";
import { mistake } from "../place.ts";
import { templateText } from "../tell/describe.ts";
import { literal } from "../template.ts";
import type { Template } from "../vocabulary.ts";
import { type HurlBody, requestBody } from "./body.ts";
import { parseFileReference } from "./bytes.ts";
import { atLineEnd, type Cursor, endLine, skipLines, skipSpaces, take, unexpected } from "./cursor.ts";
import { type Pair, parseBodyHere, parseName, parsePairs, parseSectionHeader } from "./lines.ts";
import { type EntryOptions, noOptions, parseOption } from "./options.ts";
import { redirectsOf } from "./redirects.ts";
import { parseValue, parseWord } from "./strings.ts";

/** What the sections of a request say. */
interface Sections {
  query: Pair[];
  cookies: Pair[];
  form: Pair[];
  multipart: MultipartField[];
  basic: Pair | undefined;
  options: EntryOptions;
}

/** A request as it is written, before what its response says of the HTTP version is known. */
export interface HurlRequest {
  method: string;
  url: Template;
  headers: Pair[];
  sections: Sections;
  body: HurlBody | undefined;
}

/** The request line, headers, sections and body of an entry. */
export function parseRequest(cursor: Cursor): HurlRequest {
  const start = cursor.at;
  const method = take(cursor, /[A-Z]+(?=[ \t])/y);
  if (method === undefined) throw unexpected(cursor, "a method such as GET");
  if (method === "HTTP") throw unexpected(cursor, "a request before its response", start);
  skipSpaces(cursor);
  const urlAt = cursor.at;
  const url = parseWord(cursor);
  if (!mayBeAddress(url))
    throw unexpected(cursor, "an address that begins with http://, https:// or /", urlAt);
  endLine(cursor);
  const headers = parsePairs(cursor);
  const sections = parseRequestSections(cursor);
  return { method, url, headers, sections, body: parseBodyHere(cursor)?.body };
}

/** A path is below the run's site; what begins with a variable shows when it is sent. */
function mayBeAddress(url: Template): boolean {
  const [start] = url.parts;
  if (typeof start !== "string") return start !== undefined;
  return url.parts.length > 1 ? /^(?:h|\/)/i.test(start) : /^(?:https?:\/\/|\/)/i.test(start);
}

/** The model's form of a request. */
export function requestOf(parts: HurlRequest, wantsHttp2: boolean): RequestAction {
  const { sections } = parts;
  const { options } = sections;
  const body = parts.body ? requestBody(parts.body) : sectionBody(sections);
  const bodyType = parts.body && sectionType(sections);
  const authentication = authenticationOf(sections);
  const transport = wantsHttp2 ? { http2: true, ...options.transport } : options.transport;
  return {
    kind: "request",
    method: parts.method,
    url: parts.url,
    headers: [...parts.headers, ...options.headers],
    ...(options.fields.length > 0 ? { fields: options.fields } : {}),
    query: sections.query,
    cookies: sections.cookies,
    ...(body ? { body } : {}),
    ...(bodyType === undefined ? {} : { bodyType }),
    ...(authentication ? { authentication } : {}),
    ...redirectsOf(options),
    compressed: options.compressed,
    ...options.action,
    ...(Object.keys(transport).length > 0 ? { transport } : {}),
  };
}

/** A body beside a form is sent in its stead, but under the form's Content-Type. */
function sectionType({ form, multipart }: Sections): string | undefined {
  if (form.length > 0) return "application/x-www-form-urlencoded";
  return multipart.length > 0 ? "multipart/form-data" : undefined;
}

function sectionBody({ form, multipart }: Sections): Body | undefined {
  if (multipart.length > 0) return { kind: "multipart", fields: multipart };
  return form.length > 0 ? { kind: "form", fields: form } : undefined;
}

function authenticationOf({ basic, options }: Sections): Authentication | undefined {
  if (basic) return { kind: "basic", user: basic[0], password: basic[1] };
  return authenticationBy(options.login);
}

/** The login that an entry's options name. */
export function authenticationBy({ user: given, digest, netrc }: LoginOptions): Authentication | undefined {
  if (given) return { kind: "login", digest, login: given, yields: true };
  return netrc && { kind: "netrc", ...netrc, yields: true };
}

function parseRequestSections(cursor: Cursor): Sections {
  const sections: Sections = {
    query: [],
    cookies: [],
    form: [],
    multipart: [],
    basic: undefined,
    options: noOptions(),
  };
  const seen = new Set<SectionReader>();
  for (let header = parseSectionHeader(cursor); header; header = parseSectionHeader(cursor)) {
    const read = requestSections[header.name];
    if (!read) throw unexpected(cursor, `one of [${Object.keys(requestSections).join("], [")}]`, header.at);
    // Two names of one section have one reader.
    if (seen.has(read)) throw mistake(cursor.placeOf(header.at), `[${header.name}] is there already`);
    seen.add(read);
    read(cursor, sections);
  }
  return sections;
}

type SectionReader = (cursor: Cursor, sections: Sections) => void;

const query = (cursor: Cursor, sections: Sections): void => void sections.query.push(...parsePairs(cursor));
const form = (cursor: Cursor, sections: Sections): void => void sections.form.push(...parsePairs(cursor));
const multipart = (cursor: Cursor, sections: Sections): void => {
  for (let field = parseMultipartField(cursor); field; field = parseMultipartField(cursor))
    sections.multipart.push(field);
};

const requestSections: Record<string, SectionReader> = {
  QueryStringParams: query,
  Query: query,
  FormParams: form,
  Form: form,
  MultipartFormData: multipart,
  Multipart: multipart,
  Cookies: (cursor, sections) => void sections.cookies.push(...parsePairs(cursor)),
  BasicAuth: (cursor, sections) => {
    const [login, second] = parsePairs(cursor);
    if (second) throw mistake(second[0].place, "[BasicAuth] holds one user name and password");
    sections.basic = login;
  },
  Options: (cursor, { options }) => {
    for (;;) {
      const start = cursor.at;
      skipLines(cursor);
      if (parseOption(cursor, options)) continue;
      cursor.at = start;
      return;
    }
  },
};

function parseMultipartField(cursor: Cursor): MultipartField | undefined {
  const name = parseName(cursor);
  if (!name) return undefined;
  const path = parseFileReference(cursor);
  if (!path) {
    const text = parseValue(cursor);
    endLine(cursor);
    return { name, value: { kind: "text", text } };
  }
  skipSpaces(cursor);
  const type = atLineEnd(cursor) ? undefined : parseValue(cursor);
  endLine(cursor);
  return {
    name,
    value: { kind: "file", path, shown: path },
    type: type ?? literal(inferredType(templateText(path))),
  };
}

const types: Record<string, string> = {
  gif: "image/gif",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  htm: "text/html",
  html: "text/html",
  pdf: "application/pdf",
  xml: "application/xml",
};

function inferredType(path: string): string {
  return types[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}
