import { QueryError } from "./query-error.ts";

/**
 * Dates by format, in the notation of strftime as Hurl takes it from chrono. All times are UTC unless the text gives an
 * offset.
 */

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const shorthands: Record<string, string> = {
  "%T": "%H:%M:%S",
  "%R": "%H:%M",
  "%F": "%Y-%m-%d",
  "%D": "%m/%d/%y",
  "%x": "%m/%d/%y",
  "%X": "%H:%M:%S",
  "%r": "%I:%M:%S %p",
  "%c": "%a %b %e %H:%M:%S %Y",
  "%v": "%e-%b-%Y",
  "%h": "%b",
};

/** `%+`, `%.3f`, `%:z`, `%-d`: a directive with its modifiers. */
const directive = /%[-_0]?(?:\.?[369]?f|:{0,3}z|[a-zA-Z+%])/g;

/** A date as text. @throws QueryError for a directive that is not known. */
export function formatDate(date: Date, format: string): string {
  return expanded(format).replace(directive, (spec) => {
    const padding = /^%([-_0])/.exec(spec)?.[1];
    const write = writers[spec.replace(/^%[-_0]/, "%")];
    if (!write) throw new QueryError(`the date format "${format}" has ${spec}, which is not known`);
    const text = write(date);
    if (padding === "-") return text.replace(/^[0 ]+(?=.)/, "");
    return padding === "_" ? text.replace(/^0+(?=.)/, (zeros) => " ".repeat(zeros.length)) : text;
  });
}

function expanded(format: string): string {
  return format.replace(/%[TRFDxXrcvh]/g, (spec) => shorthands[spec] ?? spec);
}

const two = (value: number): string => String(value).padStart(2, "0");
const hour12 = (date: Date): number => date.getUTCHours() % 12 || 12;
const nanos = (date: Date): string => `${String(date.getUTCMilliseconds()).padStart(3, "0")}000000`;

const writers: Record<string, (date: Date) => string> = {
  "%Y": (date) => String(date.getUTCFullYear()).padStart(4, "0"),
  "%y": (date) => two(date.getUTCFullYear() % 100),
  "%C": (date) => two(Math.floor(date.getUTCFullYear() / 100)),
  "%m": (date) => two(date.getUTCMonth() + 1),
  "%b": (date) => months[date.getUTCMonth()]!.slice(0, 3),
  "%B": (date) => months[date.getUTCMonth()]!,
  "%d": (date) => two(date.getUTCDate()),
  "%e": (date) => String(date.getUTCDate()).padStart(2, " "),
  "%a": (date) => weekdays[date.getUTCDay()]!.slice(0, 3),
  "%A": (date) => weekdays[date.getUTCDay()]!,
  "%w": (date) => String(date.getUTCDay()),
  "%u": (date) => String(date.getUTCDay() || 7),
  "%j": (date) => String(dayOfYear(date)).padStart(3, "0"),
  "%H": (date) => two(date.getUTCHours()),
  "%k": (date) => String(date.getUTCHours()).padStart(2, " "),
  "%I": (date) => two(hour12(date)),
  "%l": (date) => String(hour12(date)).padStart(2, " "),
  "%p": (date) => (date.getUTCHours() < 12 ? "AM" : "PM"),
  "%P": (date) => (date.getUTCHours() < 12 ? "am" : "pm"),
  "%M": (date) => two(date.getUTCMinutes()),
  "%S": (date) => two(date.getUTCSeconds()),
  "%f": nanos,
  "%.f": (date) => (date.getUTCMilliseconds() === 0 ? "" : `.${nanos(date).slice(0, 3)}`),
  "%.3f": (date) => `.${nanos(date).slice(0, 3)}`,
  "%.6f": (date) => `.${nanos(date).slice(0, 6)}`,
  "%.9f": (date) => `.${nanos(date)}`,
  "%3f": (date) => nanos(date).slice(0, 3),
  "%6f": (date) => nanos(date).slice(0, 6),
  "%9f": nanos,
  "%z": () => "+0000",
  "%:z": () => "+00:00",
  "%::z": () => "+00:00:00",
  "%Z": () => "UTC",
  "%s": (date) => String(Math.floor(date.getTime() / 1000)),
  "%+": (date) => date.toISOString().replace("Z", "+00:00"),
  "%n": () => "\n",
  "%t": () => "\t",
  "%%": () => "%",
};

function dayOfYear(date: Date): number {
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.floor((date.getTime() - start) / 86_400_000) + 1;
}

/** What a text says, piece by piece. */
interface Parsed {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  afternoon?: boolean;
  offsetMinutes?: number;
  epochSeconds?: number;
}

interface Reader {
  pattern: string;
  take(text: string, into: Parsed): void;
}

const number = (
  pattern: string,
  key: keyof Parsed & ("year" | "month" | "day" | "hour" | "minute" | "second"),
): Reader => ({
  pattern,
  take: (text, into) => {
    into[key] = Number(text);
  },
});
const fraction = (pattern: string): Reader => ({
  pattern,
  take: (text, into) => {
    into.millisecond = Math.floor(Number(`0.${text.replace(".", "") || "0"}`) * 1000);
  },
});
const nothing = (pattern: string): Reader => ({ pattern, take: () => undefined });
const month: Reader = {
  pattern: "[A-Za-z]{3,9}",
  take: (text, into) => {
    const index = months.findIndex(
      (name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase(),
    );
    into.month = index + 1;
  },
};
const offset: Reader = {
  pattern: "Z|[+-]\\d{2}:?\\d{2}",
  take: (text, into) => {
    const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
    into.offsetMinutes =
      sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  },
};

const readers: Record<string, Reader> = {
  "%Y": number("\\d{4}", "year"),
  "%y": {
    pattern: "\\d{2}",
    take: (text, into) => {
      into.year = Number(text) + (Number(text) < 70 ? 2000 : 1900);
    },
  },
  "%m": number("\\d{1,2}", "month"),
  "%b": month,
  "%B": month,
  "%d": number("\\d{1,2}", "day"),
  "%e": number(" ?\\d{1,2}", "day"),
  "%a": nothing("[A-Za-z]{3}"),
  "%A": nothing("[A-Za-z]{6,9}"),
  "%H": number("\\d{1,2}", "hour"),
  "%k": number(" ?\\d{1,2}", "hour"),
  "%I": number("\\d{1,2}", "hour"),
  "%l": number(" ?\\d{1,2}", "hour"),
  "%p": {
    pattern: "[AaPp][Mm]",
    take: (text, into) => {
      into.afternoon = /^p/i.test(text);
    },
  },
  "%M": number("\\d{1,2}", "minute"),
  "%S": number("\\d{1,2}", "second"),
  "%f": fraction("\\d{1,9}"),
  "%.f": fraction("(?:\\.\\d{1,9})?"),
  "%.3f": fraction("\\.\\d{3}"),
  "%.6f": fraction("\\.\\d{6}"),
  "%.9f": fraction("\\.\\d{9}"),
  "%3f": fraction("\\d{3}"),
  "%6f": fraction("\\d{6}"),
  "%9f": fraction("\\d{9}"),
  "%z": offset,
  "%:z": offset,
  "%Z": nothing("[A-Za-z]{1,5}"),
  "%s": {
    pattern: "-?\\d{1,12}",
    take: (text, into) => {
      into.epochSeconds = Number(text);
    },
  },
  "%%": nothing("%"),
  "%n": nothing("\\s*"),
  "%t": nothing("\\s*"),
};

/** A text as a date. @throws QueryError when it does not fit the format. */
export function parseDate(text: string, format: string): Date {
  const date = format === "%+" ? new Date(text) : parsedBy(text, expanded(format), format);
  if (Number.isNaN(date.getTime())) throw new QueryError(`"${text}" is not a date of the form ${format}`);
  return date;
}

function parsedBy(text: string, format: string, original: string): Date {
  const used: Reader[] = [];
  let pattern = "";
  let end = 0;
  for (const match of format.matchAll(directive)) {
    const reader = readers[match[0].replace(/^%[-_0]/, "%")];
    if (!reader) throw new QueryError(`the date format "${original}" has ${match[0]}, which cannot be read`);
    pattern += `${RegExp.escape(format.slice(end, match.index))}(${reader.pattern})`;
    used.push(reader);
    end = match.index + match[0].length;
  }
  const found = new RegExp(`^${pattern}${RegExp.escape(format.slice(end))}$`).exec(text);
  const parsed: Parsed = {};
  if (!found) return new Date(Number.NaN);
  for (const [index, reader] of used.entries()) reader.take(found[index + 1] ?? "", parsed);
  return toDate(parsed);
}

function toDate(parsed: Parsed): Date {
  if (parsed.epochSeconds !== undefined) return new Date(parsed.epochSeconds * 1000);
  const { year = 1970, month: monthNumber = 1, day = 1, minute = 0, second = 0, millisecond = 0 } = parsed;
  const hour =
    parsed.afternoon === undefined
      ? (parsed.hour ?? 0)
      : ((parsed.hour ?? 0) % 12) + (parsed.afternoon ? 12 : 0);
  const time = Date.UTC(year, monthNumber - 1, day, hour, minute, second, millisecond);
  const local = new Date(time);
  // Date.UTC rolls 31 February over into March; such a text is not a date.
  if (local.getUTCDate() !== day || local.getUTCMonth() !== monthNumber - 1) return new Date(Number.NaN);
  return new Date(time - (parsed.offsetMinutes ?? 0) * 60_000);
}
