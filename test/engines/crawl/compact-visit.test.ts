import { describe, expect, it } from "vitest";
import { createVisit } from "../../../src/engines/crawl/compact-visit.ts";
import type { Visit } from "../../../src/engines/crawl/visit.ts";

const traits = [
  "parse",
  "isStart",
  "inSitemap",
  "isScript",
  "isEntry",
  "isAction",
  "isNeeded",
  "isForeign",
  "isHtml",
] as const satisfies readonly (keyof Visit)[];

const rarities = [
  "trap",
  "fault",
  "failure",
  "partial",
  "fragments",
] as const satisfies readonly (keyof Visit)[];

describe("a visit", () => {
  it("begins as an address nobody has asked", () => {
    const visit = createVisit(7, "http://shop.test/", 2);
    expect(visit).toMatchObject({
      number: 7,
      url: "http://shop.test/",
      depth: 2,
      order: 0,
      status: 0,
      reach: 0,
    });
    expect(traits.map((name) => visit[name])).toEqual(traits.map(() => false));
    expect(rarities.map((name) => visit[name])).toEqual(rarities.map(() => undefined));
  });

  it.each(traits)("keeps %s apart from the others", (name) => {
    const visit = createVisit(0, "http://shop.test/", 0);
    visit[name] = true;
    expect(traits.filter((other) => visit[other])).toEqual([name]);
    for (const other of traits) visit[other] = true;
    visit[name] = false;
    expect(traits.filter((other) => !visit[other])).toEqual([name]);
  });

  it("keeps what few have apart from the others, and from other visits", () => {
    const visit = createVisit(0, "http://shop.test/", 0);
    visit.partial = undefined;
    visit.fault = { kind: "no-location" };
    visit.trap = "calendar";
    expect(rarities.map((name) => visit[name])).toEqual([
      "calendar",
      { kind: "no-location" },
      undefined,
      undefined,
      undefined,
    ]);
    visit.fault = undefined;
    expect(visit.fault).toBeUndefined();
    expect(visit.trap).toBe("calendar");
    expect(createVisit(1, "http://shop.test/a", 0).trap).toBeUndefined();
  });
});
