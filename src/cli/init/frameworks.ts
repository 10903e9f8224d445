/** What is known of applications built with one framework. */
export interface Framework {
  name: string;
  /** Folder the build writes what browsers get to, from the application's folder. */
  output: string;
  /** Addresses of files that change their name with their content; absent where there is no custom. */
  assets?: string;
}

/**
 * By a package among an application's dependencies; most specific first: a Next.js application depends on React, too.
 */
const byDependency: readonly (Framework & { dependency: string })[] = [
  { dependency: "next", name: "Next.js", output: ".next/static", assets: "/_next/static/**" },
  { dependency: "nuxt", name: "Nuxt", output: ".output/public", assets: "/_nuxt/**" },
  { dependency: "@sveltejs/kit", name: "SvelteKit", output: "build", assets: "/_app/immutable/**" },
  { dependency: "@astrojs/starlight", name: "Starlight", output: "dist", assets: "/_astro/**" },
  { dependency: "astro", name: "Astro", output: "dist", assets: "/_astro/**" },
  { dependency: "@remix-run/react", name: "Remix", output: "build/client", assets: "/assets/**" },
  { dependency: "@react-router/dev", name: "React Router", output: "build/client", assets: "/assets/**" },
  { dependency: "@docusaurus/core", name: "Docusaurus", output: "build", assets: "/assets/**" },
  { dependency: "vitepress", name: "VitePress", output: ".vitepress/dist", assets: "/assets/**" },
  { dependency: "gatsby", name: "Gatsby", output: "public", assets: "/static/**" },
  { dependency: "@angular/core", name: "Angular", output: "dist" },
  { dependency: "react-scripts", name: "Create React App", output: "build", assets: "/static/**" },
  { dependency: "@vue/cli-service", name: "Vue CLI", output: "dist", assets: "/js/**" },
  { dependency: "@11ty/eleventy", name: "Eleventy", output: "_site" },
  { dependency: "vite", name: "Vite", output: "dist", assets: "/assets/**" },
  { dependency: "express", name: "Express", output: "public" },
  { dependency: "fastify", name: "Fastify", output: "public" },
];

/** By a file that no application of another kind has. */
const byFile: readonly (Framework & { file: string })[] = [
  { file: "config/application.rb", name: "Rails", output: "public", assets: "/assets/**" },
  { file: "artisan", name: "Laravel", output: "public/build", assets: "/build/**" },
  { file: "manage.py", name: "Django", output: "staticfiles", assets: "/static/**" },
  { file: "hugo.toml", name: "Hugo", output: "public" },
  { file: "hugo.yaml", name: "Hugo", output: "public" },
  { file: "_config.yml", name: "Jekyll", output: "_site" },
];

/** The framework an application is built with, from its dependencies, else from the files it has. */
export async function frameworkOf(
  dependencies: Readonly<Record<string, unknown>>,
  exists: (path: string) => Promise<boolean>,
): Promise<Framework | undefined> {
  const declared = byDependency.find(({ dependency }) => Object.hasOwn(dependencies, dependency));
  if (declared) return declared;
  for (const framework of byFile) if (await exists(framework.file)) return framework;
  return undefined;
}
