import type { LinkKind, Reference } from "../link.ts";
import { detached, type InsecureReference } from "./page.ts";

/** Notes what a document that is served over HTTPS loads or sends over plain HTTP. */
export interface InsecureNotes {
  list: InsecureReference[];
  /** Says what relative references are relative to. */
  setBase(url: string): void;
  /** Says that browsers load over HTTPS whatever comes from here on. */
  upgrade(): void;
  note(reference: Reference): void;
}

/** References kept of one document. */
const MAX_INSECURE = 50;

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

/**
 * Starts a document.
 *
 * @param secure Whether it is served over HTTPS; otherwise nothing is noted.
 */
export function createInsecureNotes(secure: boolean): InsecureNotes {
  const list: InsecureReference[] = [];
  let on = secure;
  let plainBase: string | undefined;
  return {
    list,
    setBase(url) {
      plainBase = url.startsWith("http:") ? url : undefined;
    },
    upgrade() {
      on = false;
    },
    note({ kind, text, line, column }) {
      if (!on || list.length >= MAX_INSECURE || !insecureKinds.has(kind)) return;
      const url = /^http:/i.test(text) ? text : plainUrl(text, plainBase);
      if (url !== undefined) list.push({ kind, text: detached(url), line, column });
    },
  };
}

/** What a reference without a scheme means where the base is on plain HTTP. */
function plainUrl(text: string, plainBase: string | undefined): string | undefined {
  if (plainBase === undefined || text === "" || /^[a-z][a-z\d+.-]*:/i.test(text)) return undefined;
  return URL.parse(text, plainBase)?.href;
}
