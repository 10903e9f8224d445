import { dayOf } from "./calendar.ts";
import { directive, expanded, months, weekdays } from "./date-format.ts";
import { QueryError } from "./query-error.ts";

/** A date as text. @throws QueryError for a directive that is not known. */
export function formatDate(date: Date, format: string): string {
  return expanded(format).replace(directive, (spec) => {
    const padding = /^%([-_0])/.exec(spec)?.[1];
    const write = writers[spec.replace(/^%[-_0]/, "%")];
    if (!write) throw new QueryError(`the date format "${format}" has ${spec}, which is not known`);
    const text = write(date);
    if (padding === "-") return text.replace(/^[0 ]+(?=.)/, "");
    if (padding === "0") return text.replace(/^ +(?=.)/, (spaces) => "0".repeat(spaces.length));
    return padding === "_" ? text.replace(/^0+(?=.)/, (zeros) => " ".repeat(zeros.length)) : text;
  });
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
  "%j": (date) => String(dayOf(date.getTime()).ordinal).padStart(3, "0"),
  "%U": (date) => two(dayOf(date.getTime()).sundayWeek),
  "%W": (date) => two(dayOf(date.getTime()).mondayWeek),
  "%V": (date) => two(dayOf(date.getTime()).isoWeek),
  "%G": (date) => String(dayOf(date.getTime()).isoYear).padStart(4, "0"),
  "%g": (date) => two(dayOf(date.getTime()).isoYear % 100),
  "%q": (date) => String(Math.floor(date.getUTCMonth() / 3) + 1),
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
  "%:::z": () => "+00",
  "%Z": () => "UTC",
  "%s": (date) => String(Math.floor(date.getTime() / 1000)),
  "%+": (date) => date.toISOString().replace(/(?:\.000)?Z$/, "+00:00"),
  "%n": () => "\n",
  "%t": () => "\t",
  "%%": () => "%",
};
