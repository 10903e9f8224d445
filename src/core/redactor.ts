/** What stands in place of a secret. */
export const REDACTED = "[redacted]";

/** Shorter values are not redacted: they would blank ordinary words and hide nothing. */
const MIN_SECRET_LENGTH = 4;

/** Keeps secret values out of everything that leaves the process. */
export interface Redactor {
  /**
   * Registers a secret: from now on it is redacted raw and in its common encodings. Empty and tiny values are
   * ignored.
   */
  add(secret: string): void;
  /** `text` with every registered secret replaced by {@link REDACTED}. */
  redact(text: string): string;
  /** A deep copy of plain data with every string, keys included, redacted. */
  redactData<T>(data: T): T;
  /** Called with each newly registered raw value, so that a runner can mask it before anything is printed. */
  onSecret(listener: (secret: string) => void): void;
}

/** Creates a redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  const forms = createFormIndex();
  const listeners: ((secret: string) => void)[] = [];

  const redact = (text: string): string => {
    let result = "";
    let kept = 0;
    let end = 0;
    // Every place is looked at, so that a secret which begins inside another is found as well.
    for (let at = forms.next(text, 0); at >= 0; at = forms.next(text, at + 1)) {
      if (at >= end) result += text.slice(kept, at) + REDACTED;
      end = Math.max(end, at + forms.longestAt(text, at));
      kept = end;
    }
    return kept === 0 ? text : result + text.slice(kept);
  };

  const redactData = (data: unknown): unknown => {
    if (typeof data === "string") return redact(data);
    if (Array.isArray(data)) return data.map(redactData);
    if (data !== null && typeof data === "object") {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [redact(key), redactData(value)]));
    }
    return data;
  };

  return {
    add(secret) {
      for (const value of [secret, secret.trim(), ...linesOf(secret)]) {
        if (value.length < MIN_SECRET_LENGTH || secrets.has(value)) continue;
        secrets.add(value);
        for (const form of encodedForms(value)) forms.add(form);
        for (const listener of listeners) listener(value);
      }
    },
    redact,
    redactData: redactData as <T>(data: T) => T,
    onSecret(listener) {
      listeners.push(listener);
      for (const secret of secrets) listener(secret);
    },
  };
}

interface FormIndex {
  add(form: string): void;
  /** The first place from `from` on at which a form stands; -1 when there is none. */
  next(text: string, from: number): number;
  /** Length of the longest form that stands at `at`; 0 when none does. */
  longestAt(text: string, at: number): number;
}

/** Forms by their first characters: a pattern of all of them would try each of thousands at every place. */
function createFormIndex(): FormIndex {
  const byStart = new Map<number, string[]>();
  const starts = new Uint8Array(1 << 16);
  const startOf = (text: string, at: number): number => {
    let hash = 0;
    for (let next = at; next < at + MIN_SECRET_LENGTH; next++) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(next)) | 0;
    }
    return hash & 0xffff;
  };
  const longestAt = (text: string, at: number): number => {
    const start = startOf(text, at);
    if (!starts[start]) return 0;
    return byStart.get(start)?.find((form) => text.startsWith(form, at))?.length ?? 0;
  };
  return {
    add(form) {
      const start = startOf(form, 0);
      const alike = byStart.get(start) ?? [];
      if (alike.includes(form)) return;
      alike.push(form);
      alike.sort((a, b) => b.length - a.length);
      byStart.set(start, alike);
      starts[start] = 1;
    },
    next(text, from) {
      if (byStart.size === 0) return -1;
      for (let at = from; at + MIN_SECRET_LENGTH <= text.length; at++) {
        if (longestAt(text, at) > 0) return at;
      }
      return -1;
    },
    longestAt,
  };
}

/** Runs `work`; whatever it throws says no registered secret in its message. */
export async function withRedactedError<T>(redactor: Redactor, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Error) {
      thrown.message = redactor.redact(thrown.message);
      if (thrown.stack !== undefined) thrown.stack = redactor.redact(thrown.stack);
    }
    throw thrown;
  }
}

function linesOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  return lines.length > 1 ? lines.filter((line) => line.length >= 8) : [];
}

/**
 * The spellings a secret is met in: raw; escaped for JSON, HTML and a shell's single quotes; percent-encoded as
 * `encodeURIComponent`, forms and URLs do it; hex; and base64 at each of its three phases.
 */
export function encodedForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const bytes = Buffer.from(secret, "utf8");
  const hex = bytes.toString("hex");
  const forms = [
    secret,
    json,
    json.replaceAll("/", "\\/"),
    json.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
    secret.replaceAll("'", "'\\''"),
    ...htmlForms(secret),
    ...percentForms(secret.toWellFormed()),
    ...[0, 1, 2].flatMap((phase) => base64At(bytes, phase)),
  ];
  if (hex.length >= 12) forms.push(hex, hex.toUpperCase());
  return [...new Set(forms)].filter((form) => form.length >= MIN_SECRET_LENGTH);
}

function htmlForms(secret: string): string[] {
  const text = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const attribute = text.replaceAll('"', "&quot;");
  return [text, attribute, ...["&#39;", "&#x27;", "&apos;"].map((quote) => attribute.replaceAll("'", quote))];
}

function percentForms(secret: string): string[] {
  const hexEncoded = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  const component = encodeURIComponent(secret);
  const strict = component.replace(/[!'()*]/g, hexEncoded);
  const form = strict.replace(/~/g, hexEncoded).replaceAll("%2A", "*").replaceAll("%20", "+");
  const forms = [component, strict, strict.replaceAll("%20", "+"), form, ...urlForms(secret)];
  return forms.flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase())]);
}

/** As the parts of a URL hold it, each of which encodes another set of characters (WHATWG URL, percent-encode sets). */
function urlForms(secret: string): string[] {
  const url = new URL("http://host/");
  url.pathname = `x${secret}`;
  url.search = `x${secret}`;
  url.username = secret;
  return [url.pathname.slice(2), url.search.slice(2), url.username];
}

/** The part of the base64 text that stands for `bytes` whatever precedes and follows them. */
function base64At(bytes: Buffer, phase: number): string[] {
  const text = Buffer.concat([Buffer.alloc(phase), bytes])
    .toString("base64")
    .replace(/=+$/, "");
  const start = phase === 0 ? 0 : phase + 1;
  const end = Math.floor(((phase + bytes.length) * 8) / 6);
  const stable = text.slice(start, end);
  if (stable.length < 6) return [];
  return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
}
