import { Parser } from "htmlparser2";
import type { LinkKind, Reference } from "../link.ts";
import { cssReferences } from "./css.ts";
import { detached, hash32, type InsecureReference, ordinary, type PageFacts, type Stated } from "./page.ts";
import { createPositionTracker } from "./position.ts";
import { srcsetUrls } from "./srcset.ts";

/** Reads an HTML page that arrives in pieces. */
export interface HtmlReader {
  write(text: string): void;
  /** What was seen; call once, after the last piece. */
  end(): { facts: PageFacts; look: number };
}

export interface HtmlReaderOptions {
  /** Address of the page. */
  url: string;
  /** Called with each reference in the order of the page. */
  onReference(reference: Reference): void;
  /** Called with the first base element's href, before any reference after it. */
  onBase(href: string): void;
  /** Whether the page is served over HTTPS, so that references over plain HTTP are noted. */
  secure: boolean;
}

type Attributes = Record<string, string>;

/** Longest title or heading kept, in UTF-16 units. */
const MAX_TEXT = 200;

/** References over plain HTTP kept of one page. */
const MAX_INSECURE = 50;

/** Starts a page. */
export function createHtmlReader({ url, onReference, onBase, secure }: HtmlReaderOptions): HtmlReader {
  const positions = createPositionTracker();
  const canonicals: Stated[] = [];
  const insecure: InsecureReference[] = [];
  const anchors = new Set<number>();
  let noindex: Stated | undefined;
  let refresh: Stated | undefined;
  let base = url;
  let based = false;
  let title: string | undefined;
  let heading: string | undefined;
  let collecting: "title" | "heading" | "style" | undefined;
  let collected = "";
  let collectedAt = 0;

  const emit = (kind: LinkKind, raw: string, offset: number): void => {
    const text = raw.trim();
    if (text === "" && kind !== "form" && kind !== "submit") return;
    const { line, column } = positions.at(offset);
    if (secure && insecure.length < MAX_INSECURE && insecureKinds.has(kind) && /^http:/i.test(text)) {
      insecure.push({ kind, text: detached(text), line, column });
    }
    onReference({ kind, text, line, column });
  };
  const stated = (text: string, offset: number): Stated => ({
    text: detached(text.trim()),
    ...positions.at(offset),
  });

  const onTag = (name: string, attributes: Attributes): void => {
    const offset = parser.startIndex;
    if (attributes["id"]) anchors.add(hash32(attributes["id"]));
    if (attributes["style"]) {
      for (const found of cssReferences(attributes["style"])) emit("css", found.text, offset);
    }
    switch (name) {
      case "a":
        if (attributes["name"]) anchors.add(hash32(attributes["name"]));
        if (attributes["href"] !== undefined) emit("a", attributes["href"], offset);
        break;
      case "area":
        if (attributes["href"] !== undefined) emit("area", attributes["href"], offset);
        break;
      case "link":
        onLinkTag(attributes, offset);
        break;
      case "meta":
        onMeta(attributes, offset);
        break;
      case "base":
        if (!based && attributes["href"] !== undefined) {
          based = true;
          base = URL.parse(attributes["href"].trim(), url)?.href ?? url;
          onBase(attributes["href"].trim());
        }
        break;
      case "img":
        emitSources("img", attributes, offset);
        break;
      case "source":
        emitSources("source", attributes, offset);
        break;
      case "input":
        if (attributes["type"]?.toLowerCase() === "image") emitSources("img", attributes, offset);
        break;
      case "script":
        if (attributes["src"]) emit("script", attributes["src"], offset);
        break;
      case "iframe":
      case "frame":
        if (attributes["src"]) emit("iframe", attributes["src"], offset);
        break;
      case "video":
      case "audio":
      case "track":
      case "embed":
        if (attributes["src"]) emit("media", attributes["src"], offset);
        if (attributes["poster"]) emit("img", attributes["poster"], offset);
        break;
      case "object":
        if (attributes["data"]) emit("media", attributes["data"], offset);
        break;
      case "form":
        onForm(attributes, offset);
        break;
      case "title":
      case "h1":
      case "style":
        startCollecting(name);
        break;
    }
  };

  const emitSources = (kind: LinkKind, attributes: Attributes, offset: number): void => {
    if (attributes["src"]) emit(kind, attributes["src"], offset);
    for (const url of srcsetUrls(attributes["srcset"] ?? "")) emit(kind, url, offset);
  };

  const onLinkTag = (attributes: Attributes, offset: number): void => {
    const { rel = "", href } = attributes;
    const kinds = rel.toLowerCase().split(/\s+/);
    if (attributes["imagesrcset"]) {
      for (const url of srcsetUrls(attributes["imagesrcset"])) emit("img", url, offset);
    }
    if (href === undefined || href.trim() === "") return;
    if (kinds.includes("canonical")) {
      canonicals.push(stated(href, offset));
      emit("canonical", href, offset);
    } else if (kinds.includes("alternate") && attributes["hreflang"]) emit("alternate", href, offset);
    else if (kinds.includes("stylesheet")) emit("stylesheet", href, offset);
    else if (kinds.includes("manifest")) emit("manifest", href, offset);
    else if (kinds.some((kind) => kind.endsWith("icon"))) emit("icon", href, offset);
    else if (kinds.includes("modulepreload")) emit("script", href, offset);
    else if (kinds.includes("preload")) emit(preloadKind(attributes["as"]), href, offset);
    else if (kinds.includes("next") || kinds.includes("prev")) emit("a", href, offset);
  };

  const onMeta = (attributes: Attributes, offset: number): void => {
    const content = attributes["content"] ?? "";
    const name = attributes["name"]?.toLowerCase();
    if (attributes["http-equiv"]?.toLowerCase() === "refresh") {
      refresh ??= stated(content, offset);
    }
    if ((name === "robots" || name === "googlebot") && saysNoindex(content)) {
      noindex ??= stated(content, offset);
    }
  };

  const onForm = (attributes: Attributes, offset: number): void => {
    const action = attributes["action"] ?? "";
    const get = (attributes["method"] ?? "get").trim().toLowerCase() !== "post";
    emit(get ? "form" : "submit", action, offset);
  };

  const startCollecting = (name: "title" | "h1" | "style"): void => {
    if (name === "title" && title === undefined) collecting = "title";
    else if (name === "h1" && heading === undefined) collecting = "heading";
    else if (name === "style") collecting = "style";
    else return;
    collected = "";
    collectedAt = parser.startIndex;
  };

  const parser = new Parser(
    {
      onopentag: onTag,
      ontext(text) {
        if (collecting === "style" || (collecting && collected.length < MAX_TEXT)) collected += text;
      },
      onclosetag(name) {
        if (collecting === "style" && name === "style") {
          for (const { text, isImport } of cssReferences(collected)) {
            emit(isImport ? "stylesheet" : "css", text, collectedAt);
          }
        } else if (collecting === "title" && name === "title") title = squeeze(collected);
        else if (collecting === "heading" && name === "h1") heading = squeeze(collected);
        else return;
        collecting = undefined;
      },
    },
    { decodeEntities: true },
  );

  return {
    write(text) {
      positions.append(text);
      parser.write(text);
    },
    end() {
      parser.end();
      const look = hash32(`${title ?? ""}\n${heading ?? ""}`);
      const saysMissing = missing.test(title ?? "") || missing.test(heading ?? "");
      // Most pages name themselves, which is nothing to remember.
      if (canonicals.length === 1 && URL.parse(canonicals[0]!.text, base)?.href === url) canonicals.pop();
      const special =
        canonicals.length + insecure.length + anchors.size > 0 || noindex || refresh || saysMissing;
      if (!special) return { facts: ordinary, look };
      const hashes = anchors.size > 0 ? Uint32Array.from(anchors) : undefined;
      return { facts: { canonicals, noindex, refresh, insecure, anchors: hashes, saysMissing }, look };
    },
  };
}

const insecureKinds: ReadonlySet<LinkKind> = new Set<LinkKind>([
  "img",
  "source",
  "media",
  "script",
  "stylesheet",
  "css",
  "iframe",
  "manifest",
  "icon",
  "form",
  "submit",
]);

/** What pages call themselves when there is nothing: the words of English and German error pages. */
const missing =
  /^(error )?404\b|\b(page|seite) (was )?(not found|nicht gefunden)\b|^(not found|nicht gefunden)$|\b404 (not found|error|page)\b/i;

function preloadKind(as: string | undefined): LinkKind {
  if (as === "style") return "stylesheet";
  return as === "script" ? "script" : "media";
}

/** Whether a robots meta or X-Robots-Tag value keeps a page out of search engines. */
export function saysNoindex(content: string): boolean {
  return content
    .toLowerCase()
    .split(/[\s,:;]+/)
    .some((word) => word === "noindex" || word === "none");
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, MAX_TEXT);
}
