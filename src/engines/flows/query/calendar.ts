/** Fields of a day in the calendars that date formats speak of. All in UTC. */
export interface Day {
  year: number;
  month: number;
  day: number;
  /** 1 is the first of January. */
  ordinal: number;
  /** 0 is Sunday. */
  weekday: number;
  /** Week of the year, from its first Sunday; 0 before that. */
  sundayWeek: number;
  /** Week of the year, from its first Monday; 0 before that. */
  mondayWeek: number;
  /** Year and week of ISO 8601. */
  isoYear: number;
  isoWeek: number;
}

const DAY_MS = 86_400_000;

/** Date.UTC, but for years below 100, too. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The day of a moment. */
export function dayOf(ms: number): Day {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const weekday = date.getUTCDay();
  const start = Math.floor(ms / DAY_MS) * DAY_MS;
  const ordinal = (start - utc(year, 1, 1)) / DAY_MS + 1;
  // An ISO week belongs to the year of its Thursday.
  const thursday = start + (3 - ((weekday + 6) % 7)) * DAY_MS;
  const isoYear = new Date(thursday).getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    ordinal,
    weekday,
    sundayWeek: Math.floor((ordinal + 6 - weekday) / 7),
    mondayWeek: Math.floor((ordinal + 6 - ((weekday + 6) % 7)) / 7),
    isoYear,
    isoWeek: Math.floor((thursday - utc(isoYear, 1, 1)) / DAY_MS / 7) + 1,
  };
}

/**
 * The moment a day begins, by as many of its fields as tell it; undefined when they tell none or do not fit together.
 */
export function startOf(given: Partial<Day>): number | undefined {
  const start = candidate(given);
  if (start === undefined) return undefined;
  const day = dayOf(start);
  const fits = Object.entries(given).every(([name, value]) => day[name as keyof Day] === value);
  return fits ? start : undefined;
}

function candidate({ year, month, day, ordinal, weekday, ...weeks }: Partial<Day>): number | undefined {
  if (year !== undefined) {
    const first = utc(year, 1, 1);
    if (month !== undefined && day !== undefined) return utc(year, month, day);
    if (ordinal !== undefined) return first + (ordinal - 1) * DAY_MS;
    if (weekday !== undefined) {
      const { sundayWeek, mondayWeek } = weeks;
      const starts = new Date(first).getUTCDay();
      if (sundayWeek !== undefined)
        return first + (sundayWeek * 7 - starts + weekday - (starts === 0 ? 7 : 0)) * DAY_MS;
      if (mondayWeek !== undefined) {
        const monday = (starts + 6) % 7;
        return first + (mondayWeek * 7 - monday + ((weekday + 6) % 7) - (monday === 0 ? 7 : 0)) * DAY_MS;
      }
    }
  }
  const { isoYear, isoWeek } = weeks;
  if (isoYear === undefined || isoWeek === undefined || weekday === undefined) return undefined;
  // The fourth of January is always in the first week.
  const fourth = utc(isoYear, 1, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return monday + ((isoWeek - 1) * 7 + ((weekday + 6) % 7)) * DAY_MS;
}
