import { join } from "node:path";
import { ConfigurationError, codeOf } from "../../../core/errors.ts";
import { readTextFile } from "../../../probes/files.ts";
import { findFiles } from "../../../probes/glob.ts";
import { readNetlifyRedirects, readNetlifyToml } from "./netlify.ts";
import { readNextConfig } from "./next.ts";
import { readNginx } from "./nginx.ts";
import type { RedirectRule } from "./rule.ts";
import { readVercelJson } from "./vercel.ts";

/** How to read a file of redirect rules, by its name. */
export function rulesReader(path: string): ((text: string, file: string) => RedirectRule[]) | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "vercel.json") return readVercelJson;
  if (name === "_redirects") return readNetlifyRedirects;
  if (name === "netlify.toml") return readNetlifyToml;
  if (/^next\.config\.(m?js|cjs|m?ts)$/.test(name)) return readNextConfig;
  return name.endsWith(".conf") ? readNginx : undefined;
}

/** Where projects keep their redirect rules. */
const places = [
  "{,*/,*/*/}vercel.json",
  "{,*/,*/*/}_redirects",
  "{,*/,*/*/}netlify.toml",
  "{,*/,*/*/}next.config.{js,mjs,cjs,ts,mts}",
  "{,*/,*/*/,*/*/*/}nginx*.conf",
  "{,*/,*/*/}{nginx,conf.d,sites-available,sites-enabled}/*.conf",
];

const MAX_FILES = 50;
const MAX_BYTES = 2 * 1024 * 1024;

/** All redirect rules of a repository, in order of their files. Files that cannot be read have none. */
export async function findRedirectRules(root: string): Promise<RedirectRule[]> {
  const files = await findFiles(root, places);
  const read = await Promise.all(files.slice(0, MAX_FILES).map((file) => readRules(root, file)));
  return read.flat();
}

async function readRules(root: string, file: string): Promise<RedirectRule[]> {
  const reader = rulesReader(file);
  if (!reader) return [];
  try {
    return reader(await readTextFile(join(root, file), { maxBytes: MAX_BYTES, name: file }), file);
  } catch (thrown) {
    if (thrown instanceof ConfigurationError || codeOf(thrown) === "ENOENT") return [];
    throw thrown;
  }
}
