import { type HeaderLines, header } from "../../../probes/http/headers.ts";
import type { Platform } from "./snippets.ts";

/** The platforms that answer for a site, by the header fields they add. */
export function platformsOf(headers: HeaderLines): Platform[] {
  const server = header(headers, "server")?.toLowerCase() ?? "";
  const found: Platform[] = [];
  if (server.includes("cloudflare") || header(headers, "cf-ray") !== undefined) found.push("Cloudflare");
  if (server.includes("vercel") || header(headers, "x-vercel-id") !== undefined) found.push("Vercel");
  if (server.includes("netlify") || header(headers, "x-nf-request-id") !== undefined) found.push("Netlify");
  if (header(headers, "x-powered-by")?.toLowerCase().includes("next.js")) found.push("Next.js");
  if (server.includes("nginx")) found.push("nginx");
  return found;
}
