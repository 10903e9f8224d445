import type { Manifest } from "./application.ts";

/** Settings that name the site's own address, by file. */
const settings: readonly [file: string, pattern: RegExp][] = [
  ["astro.config.mjs", /^\s*site:\s*["'](https:\/\/[^"']+)["']/m],
  ["astro.config.ts", /^\s*site:\s*["'](https:\/\/[^"']+)["']/m],
  ["docusaurus.config.js", /^\s*url:\s*["'](https:\/\/[^"']+)["']/m],
  ["docusaurus.config.ts", /^\s*url:\s*["'](https:\/\/[^"']+)["']/m],
  ["hugo.toml", /^\s*baseURL\s*=\s*["'](https:\/\/[^"']+)["']/im],
  ["hugo.yaml", /^baseURL:\s*["']?(https:\/\/[^"'\s]+)/im],
  ["_config.yml", /^url:\s*["']?(https:\/\/[^"'\s]+)/m],
];

/** Hosts of code, packages and templates, which are nobody's own site. */
const foreign =
  /(^|\.)(github\.com|gitlab\.com|npmjs\.com|bitbucket\.org|example\.(com|org|net)|your-[\w-]+\.[a-z.]+)$/;

/**
 * Base URL of the site a repository is for: package.json's homepage, a CNAME file, or what the framework is told.
 *
 * @param read Gives a file's text by its path from the application's folder; undefined when there is none.
 */
export async function siteOf(
  { homepage }: Manifest,
  read: (path: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const fromHomepage = originOf(homepage);
  if (fromHomepage !== undefined) return fromHomepage;
  const name = (
    (await read("CNAME")) ??
    (await read("public/CNAME")) ??
    (await read("static/CNAME"))
  )?.trim();
  if (name && /^([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{0,62}$/i.test(name))
    return `https://${name.toLowerCase()}`;
  for (const [file, pattern] of settings) {
    const found = originOf(pattern.exec((await read(file)) ?? "")?.[1]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function originOf(address: string | undefined): string | undefined {
  if (address === undefined || !/^https:\/\//.test(address) || !URL.canParse(address)) return undefined;
  const { origin, hostname } = new URL(address);
  return foreign.test(hostname) ? undefined : origin;
}
