import { Parser } from "htmlparser2";
import type { LinkKind, Reference } from "../link.ts";
import { upgradesRequests } from "./csp.ts";
import { cssReferences } from "./css.ts";
import { createInsecureNotes } from "./insecure.ts";
import { linkTagKind } from "./link-tag.ts";
import { createLook } from "./look.ts";
import { metaSaysNoindex } from "./noindex.ts";
import { detached, hash32, ordinary, ordinaryUpgraded, type PageFacts, type Stated } from "./page.ts";
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
  /** Whether the page's header has browsers load everything over HTTPS. Default: no. */
  upgrades?: boolean;
}

type Attributes = Record<string, string>;

/** Longest title or heading kept, in UTF-16 units. */
const MAX_TEXT = 200;

/** Starts a page. */
export function createHtmlReader(options: HtmlReaderOptions): HtmlReader {
  const { url, onReference, onBase } = options;
  const positions = createPositionTracker();
  const look = createLook(url);
  const insecure = createInsecureNotes(options.secure);
  const canonicals: Stated[] = [];
  const anchors = new Set<number>();
  let upgrades = false;
  let noindex: Stated | undefined;
  let refresh: Stated | undefined;
  let base: string | undefined;
  let formMethod = "get";
  /** Templates that are open: what is inside is no part of the page until a script makes it one. */
  let templates = 0;
  let noscripts = 0;
  let collecting: "title" | "h1" | "style" | undefined;
  let collected = "";
  let collectedAt = 0;

  const emit = (kind: LinkKind, raw: string, offset: number): void => {
    const text = raw.trim();
    if (text === "" && kind !== "form" && kind !== "submit") return;
    const { line, column } = positions.at(offset);
    const reference = { kind, text, line, column };
    insecure.note(reference);
    onReference(reference);
  };
  const stated = (text: string, offset: number): Stated => ({
    text: detached(text.trim()),
    ...positions.at(offset),
  });
  const upgrade = (): void => {
    upgrades = true;
    insecure.upgrade();
  };
  if (options.upgrades) upgrade();

  const onTag = (name: string, attributes: Attributes): void => {
    // A template with a shadow root is shown in place (HTML standard, "declarative shadow root").
    if (name === "template" && (templates > 0 || !attributes["shadowrootmode"])) templates++;
    if (templates > 0) return;
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
        if (base === undefined && attributes["href"] !== undefined) onBaseTag(attributes["href"].trim());
        break;
      case "img":
        emitSources("img", attributes, offset);
        break;
      case "source":
        emitSources("source", attributes, offset);
        break;
      case "input":
        if (attributes["type"]?.toLowerCase() === "image") emitSources("img", attributes, offset);
        onButton(attributes, offset);
        break;
      case "button":
        onButton(attributes, offset);
        break;
      case "noscript":
        noscripts++;
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

  const onBaseTag = (href: string): void => {
    base = URL.parse(href, url)?.href ?? url;
    insecure.setBase(base);
    onBase(href);
  };

  const onLinkTag = (attributes: Attributes, offset: number): void => {
    const { rel = "", href } = attributes;
    const relations = rel.toLowerCase().split(/\s+/);
    if (attributes["imagesrcset"]) {
      for (const url of srcsetUrls(attributes["imagesrcset"])) emit("img", url, offset);
    }
    if (href === undefined || href.trim() === "") return;
    const isCanonical = relations.includes("canonical");
    if (isCanonical) canonicals.push(stated(href, offset));
    const kind = isCanonical ? "canonical" : linkTagKind(relations, attributes);
    if (kind) emit(kind, href, offset);
  };

  const onMeta = (attributes: Attributes, offset: number): void => {
    const content = attributes["content"] ?? "";
    const directive = attributes["http-equiv"]?.toLowerCase();
    // Where scripts run, and that is everywhere, nobody follows what is meant for where they do not.
    if (directive === "refresh" && noscripts === 0) refresh ??= stated(content, offset);
    if (directive === "content-security-policy" && upgradesRequests([content])) upgrade();
    if (metaSaysNoindex(attributes["name"]?.toLowerCase() ?? "", content))
      noindex ??= stated(content, offset);
  };

  const onForm = ({ action = "", method = "get" }: Attributes, offset: number): void => {
    formMethod = method.trim().toLowerCase();
    emitForm(formMethod, action, offset);
  };

  /** A button may send its form elsewhere. */
  const onButton = ({ formaction, formmethod }: Attributes, offset: number): void => {
    if (formaction?.trim()) emitForm(formmethod?.trim().toLowerCase() ?? formMethod, formaction, offset);
  };

  const emitForm = (method: string, action: string, offset: number): void => {
    if (method !== "dialog") emit(method === "post" ? "submit" : "form", action, offset);
  };

  const startCollecting = (name: "title" | "h1" | "style"): void => {
    if (name !== "style" && !look.wants(name)) return;
    collecting = name;
    collected = "";
  };

  const parser = new Parser(
    {
      onopentag: onTag,
      ontext(text) {
        if (templates > 0) return;
        if (collecting === "style") {
          if (collected === "") collectedAt = parser.startIndex;
          collected += text;
        } else if (collecting && collected.length < MAX_TEXT) collected += text;
        if (collecting !== "title") look.text(text);
      },
      onclosetag(name) {
        if (name === "template" && templates > 0) templates--;
        if (templates > 0) return;
        if (name === "noscript") noscripts--;
        if (name !== collecting) return;
        if (name === "style") {
          for (const { text, isImport, offset } of cssReferences(collected)) {
            emit(isImport ? "stylesheet" : "css", text, collectedAt + offset);
          }
        } else look.set(collecting as "title" | "h1", collected.slice(0, MAX_TEXT));
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
      const saysMissing = look.saysMissing();
      // Most pages name themselves, which is nothing to remember.
      if (canonicals.length === 1 && URL.parse(canonicals[0]!.text, base ?? url)?.href === url)
        canonicals.pop();
      const { list } = insecure;
      const special = canonicals.length + list.length + anchors.size > 0 || noindex || refresh || saysMissing;
      if (!special) return { facts: upgrades ? ordinaryUpgraded : ordinary, look: look.hash() };
      const hashes = anchors.size > 0 ? Uint32Array.from(anchors) : undefined;
      const facts = { canonicals, noindex, refresh, insecure: list, upgrades, anchors: hashes, saysMissing };
      return { facts, look: look.hash() };
    },
  };
}
