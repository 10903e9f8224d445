import { access } from "node:fs/promises";
import { join } from "node:path";
import { readTextFile } from "../../probes/files.ts";

/** What a look at a repository tells. Absent means not found. */
export interface RepositoryFacts {
  framework?: string;
  /** Folder the framework's build writes. */
  outputFolder?: string;
  /** `.env.example` or its like, repository-relative. */
  envExample?: string;
  /** Base URL, from package.json's homepage or a CNAME file. */
  site?: string;
  /** File that holds redirect rules. */
  redirects?: string;
  host?: "Vercel" | "Netlify" | "Cloudflare Pages" | "GitHub Pages";
  /** Folder with flow files. */
  flows?: string;
  /** Path prefix of built, hashed assets. */
  assets: string;
}

interface Framework {
  dependency: string;
  name: string;
  output: string;
  assets: string;
}

/** Most specific first: a Next.js application depends on React, too. */
const frameworks: readonly Framework[] = [
  { dependency: "next", name: "Next.js", output: ".next", assets: "/_next/static/**" },
  { dependency: "nuxt", name: "Nuxt", output: ".output/public", assets: "/_nuxt/**" },
  { dependency: "@sveltejs/kit", name: "SvelteKit", output: "build", assets: "/_app/immutable/**" },
  { dependency: "astro", name: "Astro", output: "dist", assets: "/_astro/**" },
  { dependency: "@remix-run/react", name: "Remix", output: "build/client", assets: "/assets/**" },
  { dependency: "@react-router/dev", name: "React Router", output: "build/client", assets: "/assets/**" },
  { dependency: "gatsby", name: "Gatsby", output: "public", assets: "/static/**" },
  { dependency: "@angular/core", name: "Angular", output: "dist", assets: "/**/*.js" },
  { dependency: "react-scripts", name: "Create React App", output: "build", assets: "/static/**" },
  { dependency: "@vue/cli-service", name: "Vue CLI", output: "dist", assets: "/js/**" },
  { dependency: "@11ty/eleventy", name: "Eleventy", output: "_site", assets: "/assets/**" },
  { dependency: "vite", name: "Vite", output: "dist", assets: "/assets/**" },
  { dependency: "express", name: "Express", output: "dist", assets: "/assets/**" },
];

const envExamples = [".env.example", ".env.sample", ".env.template", ".env.schema"];
const flowFolders = ["smoke", "tests/smoke", "e2e/smoke"];
const MAX_BYTES = 1024 * 1024;

/** Looks at the files of a repository; reads a handful and runs nothing. */
export async function inspectRepository(root: string): Promise<RepositoryFacts> {
  const manifest = await readManifest(root);
  const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };
  const framework = frameworks.find(({ dependency }) => Object.hasOwn(dependencies, dependency));
  const exists = (path: string) => present(root, path);
  const [envExample, flows, redirects, host, site] = await Promise.all([
    firstOf(envExamples, exists),
    firstOf(flowFolders, exists),
    firstOf(
      [
        "vercel.json",
        "netlify.toml",
        "public/_redirects",
        "_redirects",
        "next.config.js",
        "next.config.mjs",
        "next.config.ts",
        "nginx.conf",
      ],
      exists,
    ),
    hostOf(exists),
    siteOf(root, manifest.homepage),
  ]);
  return {
    assets: framework?.assets ?? "/assets/**",
    ...(framework ? { framework: framework.name, outputFolder: framework.output } : {}),
    ...(envExample ? { envExample } : {}),
    ...(flows ? { flows } : {}),
    ...(redirects ? { redirects } : {}),
    ...(host ? { host } : {}),
    ...(site ? { site } : {}),
  };
}

interface Manifest {
  homepage?: string;
  dependencies: Record<string, unknown>;
  devDependencies: Record<string, unknown>;
}

async function readManifest(root: string): Promise<Manifest> {
  const text = await readOptional(root, "package.json");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text ?? "{}");
  } catch {
    parsed = {};
  }
  const manifest = (parsed ?? {}) as Record<string, unknown>;
  const mapping = (value: unknown) =>
    value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  return {
    ...(typeof manifest["homepage"] === "string" ? { homepage: manifest["homepage"] } : {}),
    dependencies: mapping(manifest["dependencies"]),
    devDependencies: mapping(manifest["devDependencies"]),
  };
}

async function hostOf(exists: (path: string) => Promise<boolean>): Promise<RepositoryFacts["host"]> {
  if ((await exists("vercel.json")) || (await exists(".vercel"))) return "Vercel";
  if ((await exists("netlify.toml")) || (await exists("public/_redirects"))) return "Netlify";
  if ((await exists("wrangler.toml")) || (await exists("wrangler.jsonc"))) return "Cloudflare Pages";
  return (await exists("CNAME")) ? "GitHub Pages" : undefined;
}

async function siteOf(root: string, homepage: string | undefined): Promise<string | undefined> {
  if (homepage !== undefined && /^https:\/\//.test(homepage) && URL.canParse(homepage)) {
    const { origin, hostname } = new URL(homepage);
    // Most homepages of published packages point at their repository, which is not the site.
    if (!/(^|\.)(github\.com|gitlab\.com|npmjs\.com|bitbucket\.org)$/.test(hostname)) return origin;
  }
  const name = (await readOptional(root, "CNAME"))?.trim();
  return name && /^([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{0,62}$/i.test(name) ? `https://${name}` : undefined;
}

async function readOptional(root: string, path: string): Promise<string | undefined> {
  return readTextFile(join(root, path), { maxBytes: MAX_BYTES, name: path }).catch(() => undefined);
}

async function present(root: string, path: string): Promise<boolean> {
  return access(join(root, path)).then(
    () => true,
    () => false,
  );
}

async function firstOf(
  paths: readonly string[],
  exists: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const path of paths) if (await exists(path)) return path;
  return undefined;
}
