import type { Merge } from "./merge.ts";

/** Where redirects are configured. */
export const platforms = ["nginx", "Cloudflare", "Vercel", "Netlify", "Next.js"] as const;
export type Platform = (typeof platforms)[number];

/** What a snippet has to bring about: `entry` reaches the canonical origin at once. */
export interface Wanted {
  canonical: string;
  /** Hosts of the site. */
  hosts: readonly string[];
  entry: string;
  merge: Merge;
}

/** Configuration that redirects every host of the site; undefined where the platform does it by itself or elsewhere. */
export const snippets: Record<Platform, (wanted: Wanted) => string | undefined> = {
  nginx({ canonical, hosts, merge }) {
    const { hostname } = new URL(canonical);
    const names = others(canonical, hosts).map((host) => new URL(`http://${host}`).hostname);
    const target = merge.kind === "keep" ? "$request_uri" : "$canonical_uri";
    const answer = `  return 301 ${canonical}${target};\n}`;
    const plain = `server {\n  listen 80;\n  server_name ${[hostname, ...names].join(" ")};\n${answer}`;
    const secure = [
      "server {",
      "  listen 443 ssl;",
      `  server_name ${names.join(" ")};`,
      `  # Fill in the certificate for ${names.join(" and ")}.`,
      "  # ssl_certificate /path/to/certificate.pem;",
      "  # ssl_certificate_key /path/to/key.pem;",
      answer,
    ];
    return [...nginxMap(merge), plain, ...(names.length === 0 ? [] : [secure.join("\n")])].join("\n");
  },
  Cloudflare({ canonical, hosts, merge }) {
    const { host } = new URL(canonical);
    const names = others(canonical, hosts).map((name) => `"${name}"`);
    const plain = `(http.host eq "${host}" and not ssl)`;
    const when = names.length === 0 ? plain : `${plain} or (http.host in {${names.join(" ")}})`;
    const rule = (condition: string, target: string): string =>
      `Rules → Redirect Rules → Single Redirect\nWhen: ${condition}\nThen: Dynamic, 301, ${target}, Preserve query string on`;
    const all = rule(when, `concat("${canonical}", http.request.uri.path)`);
    const first = cloudflareMerge(merge, canonical);
    return first ? `${rule(`(${when}) and ${first.when}`, first.target)}\n\n${all}` : all;
  },
  Vercel(wanted) {
    const rules = hostRules(wanted);
    return rules.length === 0 ? undefined : JSON.stringify({ redirects: rules }, null, 2);
  },
  Netlify({ canonical, hosts, merge }) {
    const { host } = new URL(canonical);
    const origins = [
      `http://${host}`,
      ...others(canonical, hosts).flatMap((one) => [`http://${one}`, `https://${one}`]),
    ];
    const line = (from: string, to: string): string => `${from}  ${canonical}${to}  301!`;
    return origins
      .flatMap((origin) => [
        ...(merge.kind === "replace" ? [line(origin + merge.from, merge.to)] : []),
        // The rest of the root is empty, which must not become two slashes.
        ...(merge.kind === "add-slash" ? [line(`${origin}/`, "/")] : []),
        line(`${origin}/*`, merge.kind === "add-slash" ? "/:splat/" : "/:splat"),
      ])
      .join("\n");
  },
  "Next.js"(wanted) {
    const rules = hostRules(wanted);
    if (rules.length === 0) return undefined;
    return `async redirects() {\n  return ${JSON.stringify(rules, null, 2).replaceAll("\n", "\n  ")};\n}`;
  },
};

function others(canonical: string, hosts: readonly string[]): string[] {
  return hosts.filter((host) => host !== new URL(canonical).host);
}

/** The raw path and query: what nginx decodes into $uri could break the header. A file's name gets no slash. */
function nginxMap(merge: Merge): string[] {
  if (merge.kind === "keep") return [];
  const rest = "(?<rest>\\?.*)?$";
  const [pattern, target] = {
    "add-slash": [`^(?<path>[^?]*/[^/?.]+)${rest}`, "$path/$rest"],
    "remove-slash": [`^(?<path>/[^?]*[^/?])/${rest}`, "$path$rest"],
    replace:
      merge.kind === "replace"
        ? [`^${merge.from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}${rest}`, `${merge.to}$rest`]
        : [],
  }[merge.kind];
  return [`map $request_uri $canonical_uri {\n  default $request_uri;\n  "~${pattern}" "${target}";\n}`];
}

function cloudflareMerge(merge: Merge, canonical: string): { when: string; target: string } | undefined {
  const path = "http.request.uri.path";
  switch (merge.kind) {
    case "keep":
      return undefined;
    case "add-slash":
      return {
        when: `not ends_with(${path}, "/") and not (${path} contains ".")`,
        target: `concat("${canonical}", ${path}, "/")`,
      };
    case "remove-slash":
      return {
        when: `ends_with(${path}, "/") and ${path} ne "/"`,
        target: `concat("${canonical}", substring(${path}, 0, -1))`,
      };
    case "replace":
      return { when: `${path} eq "${merge.from}"`, target: `"${canonical}${merge.to}"` };
  }
}

/** Vercel and what runs Next.js lead to HTTPS by themselves, so only entries on other hosts need a rule. */
function hostRules({ canonical, hosts, entry, merge }: Wanted) {
  if (new URL(entry).host === new URL(canonical).host) return [];
  return others(canonical, hosts).flatMap((host) =>
    pathRules(merge).map(([source, target]) => ({
      source,
      has: [{ type: "host", value: host }],
      destination: canonical + target,
      permanent: true,
    })),
  );
}

function pathRules(merge: Merge): [source: string, target: string][] {
  const rest: [string, string] = ["/:path*", "/:path*"];
  if (merge.kind === "add-slash") return [["/:path+", "/:path+/"], rest];
  if (merge.kind === "remove-slash") return [["/:path+/", "/:path+"], rest];
  return merge.kind === "replace" ? [[merge.from, merge.to], rest] : [rest];
}
