/** The notation of dates, strftime as Hurl takes it from chrono: what reading and writing have in common. */

export const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
export const months = [
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

/** `%+`, `%.3f`, `%:z`, `%-d`: a directive with its modifiers; a lone `%` is one that nobody knows. */
export const directive = /%[-_0]?(?:\.?[369]?f|:{0,3}z|#z|[a-zA-Z+%]|)/g;

/** A format without its shorthands. */
export function expanded(format: string): string {
  return format.replace(/%[%TRFDxXrcvh]/g, (spec) => shorthands[spec] ?? spec);
}
