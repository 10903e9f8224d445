/** How a language reads its environment. Group 1 is the variable's name; every pattern is linear. */
export interface Language {
  extensions: readonly string[];
  patterns: readonly RegExp[];
  /** A variable that is destructured: group 1 holds the list between the braces. */
  lists: readonly { pattern: RegExp; expression: string }[];
  /** Other names a file gives to the whole environment: group 1 is the name, `env` where there is none. */
  aliases?: readonly RegExp[];
  /** What starts a comment that runs to the end of its line. */
  comment: RegExp;
}

const name = "([A-Za-z_][A-Za-z0-9_]*)";
const quoted = `\\(?\\[?\\s{0,8}["'\`]${name}["'\`]`;
const object = "(?:process|globalThis\\.process|import\\.meta|Bun)\\s{0,8}\\??\\.env";

/** Languages whose reads of the environment are found. */
export const languages: readonly Language[] = [
  {
    extensions: ["js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx", "vue", "svelte", "astro"],
    patterns: [
      new RegExp(`\\b${object}\\s{0,8}\\??\\.${name}`, "g"),
      new RegExp(`\\b${object}\\s{0,8}(?:\\?\\.)?\\[\\s{0,8}["'\`]${name}["'\`]\\s{0,8}\\]`, "g"),
      new RegExp(`\\b(?:Deno\\.env|Netlify\\.env)\\.(?:get|has)\\(\\s{0,8}["'\`]${name}["'\`]`, "g"),
    ],
    lists: [
      {
        pattern: new RegExp(
          `\\{([^{}]{1,4000})\\}\\s{0,8}(?::[^=;{}]{1,200})?=\\s{0,8}${object}(?![\\w$.?[])`,
          "g",
        ),
        expression: "process.env",
      },
      {
        pattern:
          /\bimport\s{1,8}(?:type\s{1,8})?\{([^{}]{1,4000})\}\s{0,8}from\s{0,8}["']\$env\/static\/(?:private|public)["']/g,
        expression: "$env/static",
      },
      {
        pattern: /\bimport\s{1,8}\{([^{}]{1,4000})\}\s{0,8}from\s{0,8}["']astro:env\/(?:server|client)["']/g,
        expression: "astro:env",
      },
    ],
    aliases: [
      new RegExp(
        `\\b(?:const|let|var)\\s{1,8}([A-Za-z_$][\\w$]*)\\s{0,8}(?::[^=;{}]{1,200})?=\\s{0,8}${object}(?![\\w$.?[(])`,
        "g",
      ),
      /\b(?:const|let|var)\s{1,8}\{[^{}]{0,200}?\benv\b\s{0,8}(?::\s{0,8}([A-Za-z_$][\w$]*))?[^{}]{0,200}\}\s{0,8}=\s{0,8}(?:globalThis\.)?(?:process|import\.meta)(?![\w$.?[])/g,
      /\bimport\s{1,8}\{[^{}]{0,200}?\benv\b(?:\s{1,8}as\s{1,8}([A-Za-z_$][\w$]*))?[^{}]{0,200}\}\s{0,8}from\s{0,8}["'](?:node:process|process|\$env\/dynamic\/(?:private|public)|cloudflare:workers)["']/g,
    ],
    comment: /^\s*(?:\/\/|\*|\/\*|<!--)|\s\/\/\s/,
  },
  {
    extensions: ["py"],
    patterns: [
      new RegExp(`\\benviron(?:\\.get|\\.pop|\\.setdefault)${quoted}`, "g"),
      new RegExp(`\\benviron\\s{0,8}\\[\\s{0,8}["']${name}["']\\s{0,8}\\]`, "g"),
      new RegExp(`\\b(?:os\\.)?getenv${quoted}`, "g"),
    ],
    lists: [],
    comment: /^\s*#|\s#\s/,
  },
  {
    extensions: ["go"],
    patterns: [new RegExp(`\\bos\\.(?:Getenv|LookupEnv)${quoted}`, "g")],
    lists: [],
    comment: /^\s*\/\/|\s\/\/\s/,
  },
  {
    extensions: ["rb"],
    patterns: [new RegExp(`\\bENV(?:\\.fetch)?${quoted}`, "g")],
    lists: [],
    comment: /^\s*#|\s#\s/,
  },
  {
    extensions: ["php"],
    patterns: [new RegExp(`\\b(?:getenv|env)${quoted}`, "g"), new RegExp(`\\$_ENV${quoted}`, "g")],
    lists: [],
    comment: /^\s*(?:\/\/|#|\*|\/\*)|\s\/\/\s/,
  },
  {
    extensions: ["java", "kt", "kts", "scala", "groovy"],
    patterns: [new RegExp(`\\bSystem\\.getenv${quoted}`, "g")],
    lists: [],
    comment: /^\s*(?:\/\/|\*|\/\*)|\s\/\/\s/,
  },
  {
    extensions: ["cs"],
    patterns: [new RegExp(`\\bEnvironment\\.GetEnvironmentVariable${quoted}`, "g")],
    lists: [],
    comment: /^\s*(?:\/\/|\*|\/\*)|\s\/\/\s/,
  },
  {
    extensions: ["rs"],
    patterns: [new RegExp(`\\b(?:env::var(?:_os)?|(?:option_)?env!)${quoted}`, "g")],
    lists: [],
    comment: /^\s*(?:\/\/|\*|\/\*)|\s\/\/\s/,
  },
  {
    extensions: ["ex", "exs"],
    patterns: [new RegExp(`\\bSystem\\.(?:get_env|fetch_env!?)${quoted}`, "g")],
    lists: [],
    comment: /^\s*#|\s#\s/,
  },
];
