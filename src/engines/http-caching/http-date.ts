const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const imf = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const rfc850 = /^\w{6,9}, (\d{2})-(\w{3})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const asctime = /^\w{3} (\w{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/;

/**
 * Reads an HTTP-date in any of its three forms (RFC 9110 section 5.6.7); undefined when it is none. Gives ms since the
 * epoch.
 *
 * @param now Decides the century of a two-digit year: at most 50 years ahead.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const value = text.trim();
  const long = imf.exec(value);
  if (long) return instant(Number(long[3]), long[2], long[1], long.slice(4));
  const old = rfc850.exec(value);
  if (old) return instant(fullYear(Number(old[3]), now), old[2], old[1], old.slice(4));
  const c = asctime.exec(value);
  return c ? instant(Number(c[6]), c[1], c[2], c.slice(3, 6)) : undefined;
}

function fullYear(twoDigits: number, now: number): number {
  const current = new Date(now).getUTCFullYear();
  const year = Math.floor(current / 100) * 100 + twoDigits;
  return year > current + 50 ? year - 100 : year;
}

function instant(year: number, month = "", day = "", time: readonly string[] = []): number | undefined {
  const index = months.indexOf(month.toLowerCase());
  const [hours = 0, minutes = 0, seconds = 0] = time.map(Number);
  const date = Number(day);
  if (index < 0 || date < 1 || date > 31 || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  return Date.UTC(year, index, date, hours, minutes, seconds);
}
