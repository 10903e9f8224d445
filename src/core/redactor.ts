/** What stands in place of a secret. */
export const REDACTED = "[redacted]";

/** Shorter values are not redacted: they would blank ordinary words and hide nothing. */
export const MIN_SECRET_LENGTH = 4;

/** Keeps secret values out of everything that leaves the process. */
export interface Redactor {
  /** Registers a secret: from now on it is redacted raw and in its common encodings. Empty and tiny values are ignored. */
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
  const forms = new Set<string>();
  const listeners: ((secret: string) => void)[] = [];
  let pattern: RegExp | undefined;

  const compiled = (): RegExp | undefined => {
    if (!pattern && forms.size > 0) {
      const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      pattern = new RegExp(longestFirst.map(RegExp.escape).join("|"), "g");
    }
    return pattern;
  };

  const redact = (text: string): string => {
    const found = compiled();
    return found ? text.replace(found, REDACTED) : text;
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
      for (const value of [secret, ...linesOf(secret)]) {
        if (value.length < MIN_SECRET_LENGTH || secrets.has(value)) continue;
        secrets.add(value);
        for (const form of encodedForms(value)) forms.add(form);
        pattern = undefined;
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

function linesOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  return lines.length > 1 ? lines.filter((line) => line.length >= 8) : [];
}

/** The spellings a secret is met in: raw, JSON-escaped, percent-encoded, hex, and base64 at each of its three phases. */
export function encodedForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const percent = encodeURIComponent(secret.toWellFormed());
  const strict = percent.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const bytes = Buffer.from(secret, "utf8");
  const hex = bytes.toString("hex");
  const forms = [
    secret,
    json,
    json.replaceAll("/", "\\/"),
    percent,
    strict,
    strict.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase()),
    strict.replaceAll("%20", "+"),
    ...[0, 1, 2].flatMap((phase) => base64At(bytes, phase)),
  ];
  if (hex.length >= 12) forms.push(hex, hex.toUpperCase());
  return [...new Set(forms)].filter((form) => form.length >= MIN_SECRET_LENGTH);
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
