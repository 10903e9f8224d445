/** Replaces secrets in everything the runner shows (actions/runner, `SecretMasker`). */
export interface SecretMasker {
  /** Masks a value and the spellings the runner knows of it. Empty values are ignored. */
  add(value: string): void;
  mask(text: string): string;
  /** Raw values, in the order they came. */
  values(): string[];
}

export function createSecretMasker(): SecretMasker {
  const values: string[] = [];
  const spellings = new Set<string>();
  return {
    add(value) {
      if (value === "" || values.includes(value)) return;
      values.push(value);
      for (const spelling of spellingsOf(value)) spellings.add(spelling);
    },
    mask(text) {
      const covered = mergedRanges([...spellings].flatMap((spelling) => rangesOf(text, spelling)));
      let masked = "";
      let end = 0;
      for (const [from, to] of covered) {
        masked += `${text.slice(end, from)}***`;
        end = to;
      }
      return masked + text.slice(end);
    },
    values: () => [...values],
  };
}

/** What `HostContext` registers as value encoders, but for the two that are for PowerShell. */
function spellingsOf(value: string): string[] {
  const bytes = Buffer.from(value, "utf8");
  const spellings = [
    value,
    ...[0, 1, 2].map((shift) => base64From(bytes, shift)),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    xmlEscaped(value),
    ...(value.length > 8 && value.startsWith('"') && value.endsWith('"') ? [value.slice(1, -1)] : []),
  ];
  return spellings.filter((spelling) => spelling !== "");
}

/** Base64 of the bytes without the first `shift`, less the end that depends on what follows. */
function base64From(bytes: Buffer, shift: number): string {
  const text = (bytes.length > shift ? bytes.subarray(shift) : bytes).toString("base64");
  const padding = text.length - text.replace(/=+$/, "").length;
  return padding === 0 ? text : text.slice(0, -(padding + 1));
}

function xmlEscaped(value: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
  };
  return value.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

type Range = [from: number, to: number];

function rangesOf(text: string, needle: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    ranges.push([at, at + needle.length]);
  }
  return ranges;
}

/** Overlapping and touching ranges become one, shown as one `***`. */
function mergedRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
