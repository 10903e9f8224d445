import { describe, expect, it } from "vitest";
import { hurl } from "./helpers.ts";

// Dates in chrono's notation, as Hurl 8.0.1 reads and writes them.

/** What `filters` make of a text; undefined where they fail. */
async function made(given: string, filters: string): Promise<unknown> {
  const { result } = await hurl(
    `GET /\nHTTP 200\n[Captures]\nmade: body ${filters}\n`,
    (_request, response) => response.end(given),
  );
  return result.steps[0]!.failures.length > 0 ? undefined : result.variables.get("made");
}

describe("a date", () => {
  it.each([
    ["%U", "09", "01", "52"],
    ["%W", "10", "00", "52"],
    ["%V", "10", "53", "53"],
    ["%G-%g", "2024-24", "2020-20", "2020-20"],
    ["%j", "065", "003", "366"],
    ["%q", "1", "1", "4"],
    ["%:::z", "+00", "+00", "+00"],
    ["%-d %0e %_d %e", "5 05  5  5", "3 03  3  3", "31 31 31 31"],
    ["%+", "2024-03-05T12:30:45.120+00:00", "2021-01-03T00:00:00+00:00", "2020-12-31T23:59:59+00:00"],
    ["100%% %Y", "100% 2024", "100% 2021", "100% 2020"],
  ])("is written by %s", async (format, ...wanted) => {
    const dates = ["2024-03-05T12:30:45.12Z", "2021-01-03T00:00:00Z", "2020-12-31T23:59:59Z"];
    const written = dates.map((date) => made(date, `toDate "%+" dateFormat "${format}"`));
    expect(await Promise.all(written)).toEqual(wanted);
  });

  it.each(["%", "a%", "%-", "%Q", "%E"])("is not written by %s", async (format) => {
    expect(await made("2024-03-05T12:30:45Z", `toDate "%+" dateFormat "${format}"`)).toBeUndefined();
  });

  it.each([
    ["2024-060", "%Y-%j", "2024-02-29T00:00:00.000"],
    ["2024-08-4", "%Y-%U-%w", "2024-02-29T00:00:00.000"],
    ["2024-09-4", "%Y-%W-%u", "2024-02-29T00:00:00.000"],
    ["2024-W09-4", "%G-W%V-%u", "2024-02-29T00:00:00.000"],
    ["2020-W53-5", "%G-W%V-%u", "2021-01-01T00:00:00.000"],
    ["Thursday, 29 feb 2024", "%A, %d %B %Y", "2024-02-29T00:00:00.000"],
    ["2024-02-29 01:30 pm", "%F %I:%M %p", "2024-02-29T13:30:00.000"],
    ["24-2-9", "%y-%m-%d", "2024-02-09T00:00:00.000"],
    // Without a whole time, the day is all that counts.
    ["2024-02-29 12", "%F %H", "2024-02-29T00:00:00.000"],
    ["2024-02-29 12:30:45.5", "%F %T%.f", "2024-02-29T12:30:45.500"],
    // A number of nanoseconds.
    ["2024-02-29 12:30:45.123", "%F %T.%f", "2024-02-29T12:30:45.000"],
    ["2024-02-29 12:30:45 +01:00", "%F %T %z", "2024-02-29T11:30:45.000"],
    ["2024-02-29 12:30:45 CET", "%F %T %Z", "2024-02-29T12:30:45.000"],
    ["2024-02-29 12:30:45+02:00", "%+", "2024-02-29T10:30:45.000"],
    ["1709209845", "%s", "2024-02-29T12:30:45.000"],
    ["  2024-02-29", "%Y-%m-%d", "2024-02-29T00:00:00.000"],
  ])("is read: %s by %s", async (given, format, expected) => {
    expect(await made(given, `toDate "${format}" dateFormat "%Y-%m-%dT%H:%M:%S%.3f"`)).toBe(expected);
  });

  it.each([
    ["2023-02-29", "%Y-%m-%d"],
    ["2023-366", "%Y-%j"],
    ["2021-W53-5", "%G-W%V-%u"],
    ["Friday, 29 February 2024", "%A, %d %B %Y"],
    ["2024-02-29", "%F %H"],
    ["2024-02-29 24:00", "%F %R"],
    ["2024-02-29 13:30 PM", "%F %I:%M %p"],
    ["2024-02-29 12:30:45 Z", "%F %T %z"],
    ["2024-02-29 12:30:45.5", "%F %T%.3f"],
    ["2024-02-29 ", "%Y-%m-%d"],
    ["7", "%+"],
    ["2024-02-29", "%+"],
    ["-5", "%s"],
  ])("is not read: %s by %s", async (given, format) => {
    expect(await made(given, `toDate "${format}" toString`)).toBeUndefined();
  });
});
