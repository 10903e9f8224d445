import { type Day, startOf } from "./calendar.ts";
import { directive, expanded, months, weekdays } from "./date-format.ts";
import { QueryError } from "./query-error.ts";

/** What a text says, piece by piece. */
interface Parsed extends Partial<Day> {
  century?: number;
  yearOfCentury?: number;
  hour?: number;
  hour12?: number;
  afternoon?: boolean;
  minute?: number;
  second?: number;
  nanosecond?: number;
  offsetMinutes?: number;
  epochSeconds?: number;
}

interface Reader {
  pattern: string;
  take(text: string, into: Parsed): void;
}

type NumberField = { [K in keyof Parsed]-?: number extends Parsed[K] ? K : never }[keyof Parsed];

/** Numbers may have spaces before them, and fewer digits. */
const number = (digits: number, key: NumberField): Reader => ({
  pattern: `\\s*\\d{1,${digits}}`,
  take: (text, into) => {
    into[key] = Number(text);
  },
});
const year = (key: NumberField): Reader => ({
  pattern: "\\s*(?:[+-]\\d+|\\d{1,4})",
  take: (text, into) => {
    into[key] = Number(text);
  },
});
const fraction = (pattern: string): Reader => ({
  pattern,
  take: (text, into) => {
    into.nanosecond = Number(text.replace(".", "").slice(0, 9).padEnd(9, "0"));
  },
});
const nothing = (pattern: string): Reader => ({ pattern, take: () => undefined });

/** One of several names, by its first three letters or in full. */
const name = (
  names: readonly string[],
  long: boolean,
  take: (index: number, into: Parsed) => void,
): Reader => ({
  pattern: names
    .map((one) => `${caseless(one.slice(0, 3))}${long ? `(?:${caseless(one.slice(3))})?` : ""}`)
    .join("|"),
  take: (text, into) => {
    const start = text.slice(0, 3).toLowerCase();
    take(
      names.findIndex((one) => one.slice(0, 3).toLowerCase() === start),
      into,
    );
  },
});

function caseless(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

const setMonth = (index: number, into: Parsed): void => {
  into.month = index + 1;
};
const setWeekday = (index: number, into: Parsed): void => {
  into.weekday = index;
};

const offset = (zulu: string, minutes: string): Reader => ({
  pattern: `\\s*(?:${zulu}[+\\-\\u2212]\\d{2}${minutes})`,
  take: (text, into) => {
    const [, sign, hours = "0", rest = "0"] = /([^\d\sZz])(\d{2})[:\s]*(\d{2})?/.exec(text) ?? [];
    into.offsetMinutes =
      sign === undefined ? 0 : (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(rest));
  },
});
const plainOffset = offset("", "[:\\s]*[0-5]\\d");

const readers: Record<string, Reader> = {
  "%Y": year("year"),
  "%C": number(2, "century"),
  "%y": number(2, "yearOfCentury"),
  "%G": year("isoYear"),
  "%m": number(2, "month"),
  "%b": name(months, false, setMonth),
  "%B": name(months, true, setMonth),
  "%d": number(2, "day"),
  "%e": number(2, "day"),
  "%a": name(weekdays, false, setWeekday),
  "%A": name(weekdays, true, setWeekday),
  "%w": { pattern: "\\s*[0-6]", take: (text, into) => setWeekday(Number(text), into) },
  "%u": { pattern: "\\s*[1-7]", take: (text, into) => setWeekday(Number(text) % 7, into) },
  "%j": number(3, "ordinal"),
  "%U": number(2, "sundayWeek"),
  "%W": number(2, "mondayWeek"),
  "%V": number(2, "isoWeek"),
  "%H": number(2, "hour"),
  "%k": number(2, "hour"),
  "%I": number(2, "hour12"),
  "%l": number(2, "hour12"),
  "%p": {
    pattern: "[AaPp][Mm]",
    take: (text, into) => {
      into.afternoon = /^p/i.test(text);
    },
  },
  "%M": number(2, "minute"),
  "%S": number(2, "second"),
  // A number of nanoseconds, not a fraction.
  "%f": number(9, "nanosecond"),
  "%.f": fraction("(?:\\.\\d+)?"),
  "%3f": fraction("\\d{3}"),
  "%6f": fraction("\\d{6}"),
  "%9f": fraction("\\d{9}"),
  "%z": plainOffset,
  "%:z": plainOffset,
  "%::z": plainOffset,
  "%:::z": plainOffset,
  "%#z": offset("[Zz]|", "(?:[:\\s]*[0-5]\\d)?"),
  "%Z": nothing("\\S*"),
  "%s": number(15, "epochSeconds"),
  "%%": nothing("%"),
  "%n": nothing("\\s*"),
  "%t": nothing("\\s*"),
};
readers["%P"] = readers["%p"]!;
for (const digits of [3, 6, 9]) readers[`%.${digits}f`] = fraction(`(?:\\.\\d{${digits}})?`);

/** RFC 3339 section 5.6; one letter may be a space. */
const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?\s*(?:[Zz]|UTC|([+-])(\d{2}):?(\d{2}))$/;

/** A text as a date. @throws QueryError when it does not fit the format. */
export function parseDate(text: string, format: string): Date {
  const parsed = format === "%+" ? parsedRfc3339(text) : parsedBy(text, expanded(format), format);
  const time = parsed && momentOf(parsed);
  if (time === undefined || Number.isNaN(time))
    throw new QueryError(`"${text}" is not a date of the form ${format}`);
  return new Date(time);
}

function parsedRfc3339(text: string): Parsed | undefined {
  const found = rfc3339.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
  const nanosecond = Number((found[7] ?? "").slice(0, 9).padEnd(9, "0"));
  const offsetMinutes = (found[8] === "-" ? -1 : 1) * (Number(found[9] ?? 0) * 60 + Number(found[10] ?? 0));
  return {
    year: year!,
    month: month!,
    day: day!,
    hour: hour!,
    minute: minute!,
    second: second!,
    nanosecond,
    offsetMinutes,
  };
}

function parsedBy(text: string, format: string, original: string): Parsed | undefined {
  const used: Reader[] = [];
  let pattern = "";
  let end = 0;
  for (const match of format.matchAll(directive)) {
    const reader = readers[match[0].replace(/^%[-_0]/, "%")];
    if (!reader) throw new QueryError(`the date format "${original}" has ${match[0]}, which cannot be read`);
    used.push(reader);
    // Each takes all it can, whatever is left for those behind it.
    pattern += `${literal(format.slice(end, match.index))}(?=(${reader.pattern}))\\${used.length}`;
    end = match.index + match[0].length;
  }
  const found = new RegExp(`^${pattern}${literal(format.slice(end))}$`).exec(text);
  if (!found) return undefined;
  const parsed: Parsed = {};
  for (const [index, reader] of used.entries()) reader.take(found[index + 1] ?? "", parsed);
  return parsed;
}

/** Spaces stand for any number of them. */
function literal(text: string): string {
  return text
    .split(/\s+/)
    .map((part) => RegExp.escape(part))
    .join("\\s*");
}

/** The moment a text tells, in ms; undefined when it tells none or contradicts itself. */
function momentOf(parsed: Parsed): number | undefined {
  const { hour, hour12, afternoon, minute, second, nanosecond, offsetMinutes, epochSeconds } = parsed;
  const isOut = (value: number | undefined, min: number, max: number) =>
    value !== undefined && (value < min || value > max);
  if (isOut(hour, 0, 23) || isOut(hour12, 1, 12) || isOut(minute, 0, 59) || isOut(second, 0, 60))
    return undefined;
  if (epochSeconds !== undefined) return epochSeconds * 1000;
  const { century, yearOfCentury, ...rest } = parsed;
  const start = startOf(dayFields({ ...rest, ...yearBy(parsed) }));
  if (start === undefined) return undefined;
  const byHalves =
    hour12 === undefined || afternoon === undefined ? undefined : (hour12 % 12) + (afternoon ? 12 : 0);
  const hours = hour ?? byHalves;
  // Without a whole time the day is all that counts.
  if (hours === undefined || minute === undefined) return start;
  const ms = ((hours * 60 + minute) * 60 + (second ?? 0)) * 1000 + Math.floor((nanosecond ?? 0) / 1e6);
  return start + ms - (offsetMinutes ?? 0) * 60_000;
}

function yearBy({ year, century, yearOfCentury }: Parsed): { year?: number } {
  if (year !== undefined) return { year };
  if (yearOfCentury === undefined) return {};
  return { year: (century ?? (yearOfCentury < 70 ? 20 : 19)) * 100 + yearOfCentury };
}

const dayNames = [
  "year",
  "month",
  "day",
  "ordinal",
  "weekday",
  "sundayWeek",
  "mondayWeek",
  "isoYear",
  "isoWeek",
] as const;

function dayFields(parsed: Parsed): Partial<Day> {
  return Object.fromEntries(
    dayNames.flatMap((key) => (parsed[key] === undefined ? [] : [[key, parsed[key]]])),
  );
}
