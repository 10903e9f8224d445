import { describe, expect, it } from "vitest";
import { script } from "../../src/reporters/html/script.ts";
import { styles } from "../../src/reporters/html/styles.ts";
import { renderers } from "./renderers.ts";
import { results } from "./reports.ts";

/** The page's style sheet and script, and the hashes that follow from them, are the same on every page. */
function withoutAssets(page: string): string {
  return page
    .replace(styles, "…")
    .replace(script, "…")
    .replaceAll(/sha256-[\w+/=]+/g, "sha256-…");
}

for (const [name, render] of Object.entries(renderers)) {
  describe(name, () => {
    for (const [result, report] of Object.entries(results)) {
      it(`renders the report: ${result}`, () => {
        const text = withoutAssets(render(report));
        const lines = text.split("\n");
        const short =
          lines.length > 400 ? [...lines.slice(0, 60), "…", ...lines.slice(-30)].join("\n") : text;
        expect(short).toMatchSnapshot();
      });
    }

    it("renders the same report the same way twice", () => {
      expect(render(structuredClone(results.stop))).toBe(render(results.stop));
    });
  });
}
