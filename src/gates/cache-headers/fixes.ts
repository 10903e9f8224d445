import type { PlatformFix } from "../../core/rule.ts";

/** One header for a set of paths, in each platform's own file. */
function header(path: string, pattern: string, value: string): PlatformFix[] {
  return [
    { platform: "Netlify", text: "In _headers:", snippet: `${path}\n  Cache-Control: ${value}` },
    {
      platform: "Vercel",
      text: "In vercel.json:",
      snippet: JSON.stringify({
        headers: [{ source: pattern, headers: [{ key: "Cache-Control", value }] }],
      }),
    },
  ];
}

const year = "public, max-age=31536000, immutable";

/** Built files that browsers are to keep for a year. */
export const keepForAYear: PlatformFix[] = [
  {
    platform: "nginx",
    text: "For the folder of built files:",
    snippet: `location /assets/ { add_header Cache-Control "${year}"; }`,
  },
  ...header("/assets/*", "/assets/(.*)", year),
  {
    platform: "Next.js",
    text: "Files below /_next/static are already cached for a year; for files in public/, in next.config:",
    snippet: `async headers() {\n  return [{ source: "/assets/:path*", headers: [{ key: "Cache-Control", value: "${year}" }] }];\n}`,
  },
];

/** Pages that are to be asked for anew each time. */
export const askEachTime: PlatformFix[] = [
  {
    platform: "nginx",
    text: "For pages:",
    snippet: 'location / { add_header Cache-Control "no-cache"; }',
  },
  {
    platform: "Cloudflare",
    text: "Caching → Configuration → Browser Cache TTL: choose “Respect Existing Headers”, or a longer time replaces what the server sends.",
  },
  ...header("/*", "/(.*)", "no-cache"),
];

/** A path that a shared cache must give up at once. */
export const keepOutOfCaches: PlatformFix[] = [
  {
    platform: "nginx",
    text: "Where proxy_cache is on, with the name of your session cookie; then empty the cache folder:",
    snippet: "proxy_cache_bypass $cookie_session;\nproxy_no_cache     $cookie_session;",
  },
  {
    platform: "Cloudflare",
    text: "Caching → Cache Rules: a rule for the path with “Bypass cache”. Then Caching → Configuration → Purge Cache for the address.",
  },
  {
    platform: "Vercel",
    text: "Send neither s-maxage nor CDN-Cache-Control from the route, and deploy again: a new deployment starts with an empty cache.",
  },
  {
    platform: "Netlify",
    text: "Send neither s-maxage nor Netlify-CDN-Cache-Control from the function, and deploy again: a new deploy starts with an empty cache.",
  },
  {
    platform: "Next.js",
    text: "Make the page dynamic, so that it is rendered for each request:",
    snippet: 'export const dynamic = "force-dynamic";',
  },
];

/** Paths that only look like a static file's. */
export const notByFileName: PlatformFix[] = [
  {
    platform: "nginx",
    text: "Serve these file extensions from the static folder only, so that none of them reaches the application:",
    snippet: "location ~* \\.(css|js|png|jpg|svg|woff2)$ { root /srv/www; try_files $uri =404; }",
  },
  {
    platform: "Cloudflare",
    text: "Caching → Cache Rules: turn on Cache Deception Armor in the rules that cache by file extension.",
  },
];

const etagsOn: PlatformFix[] = [
  { platform: "Next.js", text: "Leave generateEtags on in next.config, and build once for all servers." },
  {
    platform: "Express",
    text: "Leave the application's ETags on:",
    snippet: 'app.set("etag", "strong");',
  },
];

/** A response that says how to ask whether it has changed. */
export const sendValidator: PlatformFix[] = [
  {
    platform: "nginx",
    text: "For files it serves itself:",
    snippet: "etag on;",
  },
  ...etagsOn,
];

/** A validator that stays the same while the content does. */
export const stableValidator: PlatformFix[] = [
  {
    platform: "nginx",
    text: "The ETag is made from a file's modification time and size: copy the files to all servers with their times preserved (rsync --archive).",
  },
  ...etagsOn,
];

/** Answers that differ by a field of the request. */
export const nameInVary: PlatformFix[] = [
  { platform: "nginx", text: "For compressed responses:", snippet: "gzip_vary on;" },
  {
    platform: "Express",
    text: "Where the response depends on a request header:",
    snippet: 'response.vary("Accept-Language");',
  },
];
