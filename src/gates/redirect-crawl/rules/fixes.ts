import type { PlatformFix } from "../../../core/rule.ts";

/** An old address that is to lead straight to its page. */
export const straightToThePage: PlatformFix[] = [
  {
    platform: "nginx",
    text: "One rule for the old URL:",
    snippet: "location = /old { return 301 https://www.example.com/new$is_args$args; }",
  },
  { platform: "Cloudflare", text: "Rules → Redirect Rules: one rule, with Preserve query string on." },
  {
    platform: "Vercel",
    text: "In vercel.json:",
    snippet: '{ "redirects": [{ "source": "/old", "destination": "/new", "permanent": true }] }',
  },
  { platform: "Netlify", text: "In _redirects:", snippet: "/old  /new  301!" },
  {
    platform: "Next.js",
    text: "In next.config:",
    snippet: 'async redirects() { return [{ source: "/old", destination: "/new", permanent: true }]; }',
  },
];

const upgrade = "upgrade-insecure-requests";

/** Parts of a page that are asked for over plain HTTP. */
export const upgradeRequests: PlatformFix[] = [
  {
    platform: "nginx",
    text: "Until every URL is corrected, let browsers upgrade to HTTPS:",
    snippet: `add_header Content-Security-Policy "${upgrade}";`,
  },
  { platform: "Cloudflare", text: "SSL/TLS → Edge Certificates → Automatic HTTPS Rewrites." },
  {
    platform: "Netlify",
    text: "In _headers:",
    snippet: `/*\n  Content-Security-Policy: ${upgrade}`,
  },
  {
    platform: "Vercel",
    text: "In vercel.json:",
    snippet: `{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "Content-Security-Policy", "value": "${upgrade}" }] }] }`,
  },
];

/** Addresses that a build takes from where it runs. */
export const publicHost: PlatformFix[] = [
  {
    platform: "Vercel",
    text: "Build URLs from VERCEL_PROJECT_PRODUCTION_URL; VERCEL_URL names a single deployment.",
  },
  {
    platform: "Netlify",
    text: "Build URLs from URL; DEPLOY_URL and DEPLOY_PRIME_URL name a single deploy.",
  },
  {
    platform: "Next.js",
    text: "In the root layout:",
    snippet: 'export const metadata = { metadataBase: new URL("https://www.example.com") };',
  },
];

export const canonicalAddress: PlatformFix[] = [
  {
    platform: "Next.js",
    text: "Set the host in the root layout, and the path in each page:",
    snippet:
      'export const metadata = {\n  metadataBase: new URL("https://www.example.com"),\n  alternates: { canonical: "/prices" },\n};',
  },
];

export const finalAddresses: PlatformFix[] = [
  {
    platform: "Next.js",
    text: "In app/sitemap.ts build every address from the public host, with or without a trailing slash as trailingSlash has it.",
  },
];

/** A redirect that names the machine behind the proxy. */
export const behindTheProxy: PlatformFix[] = [
  {
    platform: "nginx",
    text: "In the proxy, keep redirects relative and rewrite those the application sends:",
    snippet: "absolute_redirect off;\nproxy_redirect http://10.0.0.5:3000/ /;",
  },
  {
    platform: "Express",
    text: "Let the application trust the proxy on host and scheme:",
    snippet: 'app.set("trust proxy", 1);',
  },
];
