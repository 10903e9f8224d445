import type { Evidence } from "../../../core/evidence.ts";
import { originOf } from "../../../engines/crawl/address.ts";
import type { Trail } from "../../../engines/crawl/trail.ts";

/** Where redirects are configured. */
export const platforms = ["nginx", "Cloudflare", "Vercel", "Netlify", "Next.js"] as const;
export type Platform = (typeof platforms)[number];

/** The shortest repair of one entry: in words, and as configuration for the platforms at hand. */
export function shortestFix(
  trail: Trail,
  canonical: string,
  hosts: readonly string[],
  found: readonly Platform[],
): Evidence[] {
  const chosen: readonly Platform[] = found.length > 0 ? found : ["nginx"];
  return [
    { kind: "snippet", label: "Shortest fix", text: inWords(trail, canonical) },
    ...chosen.map(
      (platform): Evidence => ({
        kind: "snippet",
        label: `For ${platform}`,
        text: snippets[platform](canonical, hosts),
      }),
    ),
  ];
}

function inWords({ visits, hops }: Trail, canonical: string): string {
  const steps = visits.slice(0, -1).map(({ url, hop }) => `${originOf(url)} → ${originOf(hop!.target.url)}`);
  const first = originOf(visits[0]!.url);
  if (hops < 2) return `Answer ${first} with 301 to the same path and query on ${canonical}.`;
  return `Merge ${steps.map((step) => `"${step}"`).join(" and ")}: answer ${first} with ${canonical} at once, path and query kept.`;
}

const others = (canonical: string, hosts: readonly string[]): string[] =>
  hosts.filter((host) => host !== new URL(canonical).host);

const snippets: Record<Platform, (canonical: string, hosts: readonly string[]) => string> = {
  nginx(canonical, hosts) {
    const { hostname } = new URL(canonical);
    const names = others(canonical, hosts).map((host) => new URL(`http://${host}`).hostname);
    const plain = `server {\n  listen 80;\n  server_name ${[hostname, ...names].join(" ")};\n  return 301 ${canonical}$request_uri;\n}`;
    if (names.length === 0) return plain;
    return `${plain}\nserver {\n  listen 443 ssl;\n  server_name ${names.join(" ")};\n  return 301 ${canonical}$request_uri;\n}`;
  },
  Cloudflare(canonical) {
    const { host } = new URL(canonical);
    return `Rules → Redirect Rules → Single Redirect\nWhen: (http.host ne "${host}") or (not ssl)\nThen: Dynamic, 301, concat("${canonical}", http.request.uri.path), Preserve query string on`;
  },
  Vercel(canonical, hosts) {
    return JSON.stringify({ redirects: hostRules(canonical, hosts) }, null, 2);
  },
  Netlify(canonical, hosts) {
    const { host } = new URL(canonical);
    const entries = [
      `http://${host}/*`,
      ...others(canonical, hosts).flatMap((one) => [`http://${one}/*`, `https://${one}/*`]),
    ];
    return entries.map((entry) => `${entry}  ${canonical}/:splat  301!`).join("\n");
  },
  "Next.js"(canonical, hosts) {
    return `async redirects() {\n  return ${JSON.stringify(hostRules(canonical, hosts), null, 2).replaceAll("\n", "\n  ")};\n}`;
  },
};

function hostRules(canonical: string, hosts: readonly string[]) {
  return others(canonical, hosts).map((host) => ({
    source: "/:path*",
    has: [{ type: "host", value: host }],
    destination: `${canonical}/:path*`,
    permanent: true,
  }));
}
