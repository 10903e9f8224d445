import { parseYaml } from "../../../core/yaml-document.ts";
import type { RedirectRule } from "./rule.ts";

/** Reads `redirects` of vercel.json. JSON is YAML, whose parser knows positions. @throws ConfigurationError */
export function readVercelJson(text: string, file: string): RedirectRule[] {
  const document = parseYaml(text, file);
  const redirects = (document.value as { redirects?: unknown } | null)?.redirects;
  if (!Array.isArray(redirects)) return [];
  return redirects.flatMap((one: unknown, index): RedirectRule[] => {
    const { source, destination, has, missing } = (one ?? {}) as Record<string, unknown>;
    if (typeof source !== "string") return [];
    const place = document.positionOf(["redirects", index, "source"]);
    return [
      {
        kind: "pattern",
        source,
        file,
        ...place,
        ...(typeof destination === "string" ? { target: destination } : {}),
        ...(has === undefined && missing === undefined ? {} : { isConditional: true as const }),
      },
    ];
  });
}
