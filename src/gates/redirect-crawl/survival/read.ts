import { isAbsolute, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ConfigurationError, codeOf, messageOf } from "../../../core/errors.ts";
import { parseYaml } from "../../../core/yaml-document.ts";
import { parseSitemap } from "../../../engines/crawl/parse/sitemap.ts";
import { readFileBytes, readTextFile } from "../../../probes/files.ts";
import type { Options } from "../options.ts";
import { rulesReader } from "../redirect-rules/find.ts";
import { readAccessLog } from "./access-log.ts";
import { readCsv } from "./csv.ts";
import type { SurvivalEntry, SurvivalSource } from "./entry.ts";
import { entriesOfRules } from "./redirect-files.ts";

/** Access logs are large; other lists are not. In bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Lists by the options they were read for: the check before the run and the run itself share the work. */
const read = new WeakMap<Options, Promise<SurvivalSource>>();

/**
 * Reads the addresses that must keep working, in place or from files.
 *
 * @throws ConfigurationError for an absent, unreadable or unknown file, with its line where one is at fault.
 */
export function readSurvivalList(options: Options, root: string): Promise<SurvivalSource> {
  const list = read.get(options) ?? readAnew(options, root);
  read.set(options, list);
  return list;
}

async function readAnew(options: Options, root: string): Promise<SurvivalSource> {
  const { survive } = options;
  if (survive === undefined) return { entries: [], patterns: 0 };
  const given = typeof survive === "string" ? survive.split("\n").map((line) => line.trim()) : survive;
  if (!Array.isArray(given)) {
    return { entries: Object.entries(given).map(([from, to]) => ({ from, to })), patterns: 0 };
  }
  const sources = await Promise.all(
    given.filter((one) => one !== "").map((one) => readOne(one, options["survive-top"], root)),
  );
  return {
    entries: sources.flatMap(({ entries }) => entries),
    patterns: sources.reduce((sum, { patterns }) => sum + patterns, 0),
    conditional: sources.reduce((sum, { conditional = 0 }) => sum + conditional, 0),
  };
}

type Given = string | { from: string; to?: string | undefined };

async function readOne(given: Given, top: number, root: string): Promise<SurvivalSource> {
  if (typeof given !== "string") {
    const { from, to } = given;
    return { entries: [{ from, ...(to === undefined ? {} : { to }) }], patterns: 0 };
  }
  const isAddress = given.startsWith("/") ? !/\.\w{2,5}$/.test(given) : /^https?:\/\//i.test(given);
  return isAddress ? { entries: [{ from: given }], patterns: 0 } : await readFile(given, top, root);
}

async function readFile(file: string, top: number, root: string): Promise<SurvivalSource> {
  const path = isAbsolute(file) ? file : join(root, file);
  try {
    if (file.endsWith(".gz"))
      return readSitemapFile(
        unpack(await readFileBytes(path, { maxBytes: MAX_BYTES, name: file }), file),
        file,
      );
    const text = await readTextFile(path, { maxBytes: MAX_BYTES, name: file });
    return readText(text, file, top);
  } catch (thrown) {
    if (codeOf(thrown) !== "ENOENT") throw thrown;
    throw new ConfigurationError(`survive: no such file: ${file}`);
  }
}

function readText(text: string, file: string, top: number): SurvivalSource {
  const rules = rulesReader(file);
  if (rules) return entriesOfRules(rules(text, file));
  switch (/\.(\w+)$/.exec(file)?.[1]?.toLowerCase()) {
    case "csv":
    case "tsv":
      return readCsv(text, file);
    case "yml":
    case "yaml":
    case "json":
      return readYaml(text, file);
    case "xml":
      return readSitemapFile(text, file);
    case "txt":
      return readLines(text, file);
    case "log":
      return readAccessLog(text, file, top);
    default:
      throw new ConfigurationError(
        `survive: "${file}" has an unknown format. Known: CSV, YAML, JSON, a sitemap (.xml, .xml.gz), .txt, .log, _redirects, netlify.toml, vercel.json, next.config.*, nginx .conf.`,
      );
  }
}

function readLines(text: string, file: string): SurvivalSource {
  const entries = text.split(/\r?\n/).flatMap((row, index): SurvivalEntry[] => {
    const from = row.trim();
    return from === "" || from.startsWith("#") ? [] : [{ from, file, line: index + 1 }];
  });
  return { entries, patterns: 0 };
}

/** A mapping of old address to target, or a list of addresses or of `{ from, to }`. */
function readYaml(text: string, file: string): SurvivalSource {
  const document = parseYaml(text, file);
  const { value } = document;
  const entry = (path: PropertyKey[], from: unknown, to: unknown): SurvivalEntry => {
    const { line, column } = document.positionOf(path, true);
    if (typeof from !== "string" || (to !== undefined && to !== null && typeof to !== "string")) {
      throw new ConfigurationError(
        `${file}:${line}:${column}: an entry must be a URL, \`from: to\` or { from, to }`,
      );
    }
    return { from, ...(typeof to === "string" ? { to } : {}), file, line };
  };
  if (Array.isArray(value)) {
    const entries = value.map((one: unknown, index) => {
      if (one === null || typeof one !== "object") return entry([index], one, undefined);
      const { from, to } = one as { from?: unknown; to?: unknown };
      return entry([index], from, to);
    });
    return { entries, patterns: 0 };
  }
  if (value === null || typeof value !== "object") {
    throw new ConfigurationError(`${file}:1:1: the file must be a list or a mapping of old URL to target`);
  }
  return { entries: Object.entries(value).map(([from, to]) => entry([from], from, to)), patterns: 0 };
}

function unpack(bytes: Buffer, file: string): string {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES }).toString("utf8");
  } catch (thrown) {
    throw new ConfigurationError(`${file}: not valid gzip (${messageOf(thrown)})`);
  }
}

function readSitemapFile(text: string, file: string): SurvivalSource {
  const { urls, error } = parseSitemap(text);
  if (urls.length === 0)
    throw new ConfigurationError(`${file}: not a sitemap: ${error ?? "it lists no URL"}`);
  return { entries: urls.map(({ text: from, line }) => ({ from, file, line })), patterns: 0 };
}
