import { saysMissing } from "./missing.ts";
import { hash32 } from "./page.ts";

/**
 * Collects what tells pages that look alike from others: title and first heading; where a page has neither, its text.
 */
export interface Look {
  /** Whether the text of such an element is still wanted. */
  wants(name: "title" | "h1"): boolean;
  /** Sets the text of the first such element. */
  set(name: "title" | "h1", text: string): void;
  /** Passes all text of the page, piece by piece. */
  text(piece: string): void;
  /** Whether title or heading say that nothing was found. */
  saysMissing(): boolean;
  /** Pages that look alike have the same; a page that shows nothing looks like no other. */
  hash(): number;
}

/** Starts the look of the page at `url`. */
export function createLook(url: string): Look {
  const texts: { title?: string; h1?: string } = {};
  let body = FIRST;
  return {
    wants: (name) => texts[name] === undefined,
    set(name, text) {
      texts[name] = text.replace(/\s+/g, " ").trim();
    },
    text(piece) {
      // Nearly every page has a title, and so costs nothing here.
      if (!texts.title) body = hashText(body, piece);
    },
    saysMissing: () => saysMissing(texts.title ?? "") || saysMissing(texts.h1 ?? ""),
    hash() {
      const { title = "", h1 = "" } = texts;
      if (title !== "" || h1 !== "") return hash32(`${title}\n${h1}`);
      return body === FIRST ? hash32(url) : body >>> 0;
    },
  };
}

const FIRST = 0x811c9dc5;

/** FNV-1a as {@link hash32} has it, piece by piece and without white space. */
function hashText(hash: number, text: string): number {
  let result = hash;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x20) result = Math.imul(result ^ code, 0x01000193);
  }
  return result;
}
