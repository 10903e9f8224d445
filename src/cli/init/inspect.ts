import { access } from "node:fs/promises";
import { join } from "node:path";
import { readTextFile } from "../../probes/files.ts";
import { createGit } from "../../probes/git.ts";
import { findApplication, type Manifest } from "./application.ts";
import { type Framework, frameworkOf } from "./frameworks.ts";
import { siteOf } from "./site.ts";

/** What a look at a repository tells. Absent means not found. Paths are repository-relative. */
export interface RepositoryFacts {
  framework?: Framework;
  /** Folder of the application, when it is not the repository's root. */
  application?: string;
  /** Folder with what browsers get. */
  outputFolder?: string;
  /** `.env.example` or its like. */
  envExample?: string;
  /** Names in `envExample`, in its order. */
  envNames: string[];
  /** Base URL, from package.json, a CNAME file or the framework's own settings. */
  site?: string;
  /** File that holds redirect rules. */
  redirects?: string;
  host?: string;
  /** Folder with flow files. */
  flows?: string;
  /** The branch everything is merged into. */
  branch: string;
}

/** Files, root or application, that list variables; env-vars reads those in the root without being told. */
const envExamples = [".env.example", ".env.sample", ".env.template", ".env.dist", ".env.schema"];
const flowFolders = ["smoke", "tests/smoke", "e2e/smoke"];
const redirectFiles = [
  "vercel.json",
  "netlify.toml",
  "public/_redirects",
  "static/_redirects",
  "_redirects",
  "next.config.js",
  "next.config.mjs",
  "next.config.ts",
  "nginx.conf",
];

/** Where an application runs, by a file its repository has then. */
const hosts: readonly [file: string, host: string][] = [
  ["vercel.json", "Vercel"],
  [".vercel", "Vercel"],
  ["netlify.toml", "Netlify"],
  ["public/_redirects", "Netlify"],
  ["wrangler.toml", "Cloudflare"],
  ["wrangler.jsonc", "Cloudflare"],
  ["wrangler.json", "Cloudflare"],
  ["fly.toml", "Fly.io"],
  ["render.yaml", "Render"],
  ["app.yaml", "App Engine"],
  ["Procfile", "Heroku"],
  ["CNAME", "GitHub Pages"],
];

const MAX_BYTES = 1024 * 1024;
const GIT_TIMEOUT_MS = 10_000;

/** Looks at the files of a repository and at the names of its branches; reads a handful and runs nothing of it. */
export async function inspectRepository(root: string, signal: AbortSignal): Promise<RepositoryFacts> {
  const read = (path: string) =>
    readTextFile(join(root, path), { maxBytes: MAX_BYTES, name: path }).catch(() => undefined);
  const exists = (path: string) =>
    access(join(root, path)).then(
      () => true,
      () => false,
    );
  const { folder, manifest } = await findApplication(root, read);
  // The application's own files stand before the repository's.
  const places = folder === "" ? [""] : [`${folder}/`, ""];
  const first = async (paths: readonly string[]): Promise<string | undefined> => {
    for (const place of places)
      for (const path of paths) if (await exists(`${place}${path}`)) return `${place}${path}`;
    return undefined;
  };
  const framework = await frameworkOf(dependenciesOf(manifest), (path) => exists(join(folder, path)));
  const hostFile = await first(hosts.map(([file]) => file));
  const host = hosts.find(([file]) => hostFile === file || hostFile === `${folder}/${file}`)?.[1];
  const envExample = await first(envExamples);
  const [flows, redirects, site, publish] = await Promise.all([
    first(flowFolders),
    first(redirectFiles),
    siteOf(manifest, (path) => read(join(folder, path))),
    publishFolder((path) => read(join(folder, path))),
  ]);
  const output = publish ?? framework?.output;
  return {
    branch: await defaultBranch(root, signal),
    envNames: envExample === undefined ? [] : namesIn((await read(envExample)) ?? ""),
    ...(framework ? { framework } : {}),
    ...(folder === "" ? {} : { application: folder }),
    ...(output === undefined ? {} : { outputFolder: join(folder, output) }),
    ...(envExample ? { envExample } : {}),
    ...(flows ? { flows } : {}),
    ...(redirects ? { redirects } : {}),
    ...(host ? { host } : {}),
    ...(site ? { site } : {}),
  };
}

function dependenciesOf({ dependencies, devDependencies }: Manifest): Record<string, unknown> {
  return { ...dependencies, ...devDependencies };
}

/** The folder the host is told to publish, where it stands above the framework's custom. */
async function publishFolder(
  read: (path: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const vercel = /"outputDirectory"\s*:\s*"([^"\\]+)"/.exec((await read("vercel.json")) ?? "")?.[1];
  const netlify = /^\s*publish\s*=\s*["']([^"']+)["']/m.exec((await read("netlify.toml")) ?? "")?.[1];
  const folder = (vercel ?? netlify)?.replace(/^\.?\/|\/$/g, "");
  return folder === undefined || !/^[\w.][\w./ -]*$/.test(folder) || folder.includes("..")
    ? undefined
    : folder;
}

/** Names assigned in a dotenv file. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=/gm)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(names)];
}

/** What `origin` calls its default branch, else the branch that is there, else `main`. */
async function defaultBranch(root: string, signal: AbortSignal): Promise<string> {
  const git = createGit(root, { signal, timeoutMs: GIT_TIMEOUT_MS });
  try {
    const remote = await git.run(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
    const named =
      remote.status === 0
        ? remote.stdout
            .toString()
            .trim()
            .replace(/^origin\//, "")
        : "";
    if (named !== "") return named;
    const branches = (await git.text(["for-each-ref", "--format=%(refname:short)", "refs/heads"])).split(
      "\n",
    );
    const usual = ["main", "master", "trunk", "develop"].find((name) => branches.includes(name));
    return usual ?? "main";
  } catch {
    return "main";
  }
}
