import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

interface Import {
  from: string;
  /** Source-relative path of a module of ours, or a package's or builtin's name. */
  to: string;
  typeOnly: boolean;
  /** `import()`, which is no part of a circle: it runs when it is called. */
  lazy: boolean;
  names: string[];
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort();

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), "utf8");
  const target = (specifier: string): string =>
    specifier.startsWith(".") ? relative(src, join(src, dirname(from), specifier)) : specifier;
  const statics = [...text.matchAll(/^(?:import|export)\s+(type\s+)?([^"';]*?)\s*from\s+"([^"]+)"/gms)].map(
    ([, type, names = "", specifier = ""]) => ({
      from,
      to: target(specifier),
      typeOnly: type !== undefined,
      lazy: false,
      names: namesOf(names),
    }),
  );
  const bare = [...text.matchAll(/^import\s+"([^"]+)"/gm)].map(([, specifier = ""]) => ({
    from,
    to: target(specifier),
    typeOnly: false,
    lazy: false,
    names: [],
  }));
  const dynamics = [...text.matchAll(/\bimport\(\s*"([^"]+)"\s*,?\s*\)/g)].map(([, specifier = ""]) => ({
    from,
    to: target(specifier),
    typeOnly: false,
    lazy: true,
    names: [],
  }));
  return [...statics, ...bare, ...dynamics];
});

function namesOf(clause: string): string[] {
  const inner = /\{([^}]*)\}/.exec(clause)?.[1] ?? clause;
  return inner
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(/\s+as\s+/)[0] as string);
}

const layerOf = (path: string): string => path.split("/")[0] as string;

/** What each layer may import, besides itself. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  probes: ["core"],
  engines: ["core", "probes"],
  gates: ["core", "probes", "engines"],
  config: ["core", "probes"],
  policy: ["core", "probes", "config"],
  suite: ["core", "probes", "config", "gates", "policy"],
  reporters: ["core"],
  github: ["core", "probes", "config", "policy", "suite", "reporters"],
  demo: ["core", "probes", "engines"],
  cli: ["core", "probes", "config", "policy", "suite", "gates", "reporters", "github", "demo"],
  "main.ts": ["core", "cli"],
};

const ours = imports.filter(({ to }) => files.includes(to));

describe("the source tree", () => {
  it("is read by this test", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(ours.length).toBeGreaterThan(200);
    const unknown = imports.filter(({ to }) => to.endsWith(".ts") && !files.includes(to));
    expect(unknown.map(({ from, to }) => `${from} imports ${to}, which is not there`)).toEqual([]);
  });

  it("has only layers that this test knows", () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in allowed))).toEqual([]);
  });

  it("imports downwards only", () => {
    const upwards = ours.filter(({ from, to, typeOnly }) => {
      const [source, target] = [layerOf(from), layerOf(to)];
      if (source === target || allowed[source]?.includes(target)) return false;
      // GitHub's limits are facts, and its commands a text format; both are as pure as a reporter.
      if (source === "reporters" && ["github/limits.ts", "github/commands.ts"].includes(to)) return false;
      // A type of what flows past is no dependency on the code that makes it flow.
      return !(
        typeOnly &&
        ["reporters", "policy", "demo"].includes(source) &&
        ["suite", "config"].includes(target)
      );
    });
    expect(upwards.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("keeps gates apart from each other", () => {
    const gateOf = (path: string): string | undefined => /^gates\/([^/]+)\//.exec(path)?.[1];
    const across = ours.filter(({ from, to }) => gateOf(from) && gateOf(to) && gateOf(from) !== gateOf(to));
    expect(across.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("has no module that imports in a circle", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly, lazy } of ours) {
      if (!typeOnly && !lazy) graph.set(from, [...(graph.get(from) ?? []), to]);
    }
    const finished = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
        return;
      }
      if (finished.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      finished.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("touches the world in probes and sinks only", () => {
    const world =
      /^(node:(fs|fs\/promises|child_process|http|https|http2|dgram|dns|dns\/promises|net|tls|worker_threads)|undici|@actions\/exec|playwright-core|smtp-server)$/;
    const harmless = new Set(["isIP", "isIPv4", "isIPv6", "BlockList", "SocketAddress", "STATUS_CODES"]);
    const sinks = ["probes", "cli", "github", "demo"];
    const reaching = imports.filter(
      ({ from, to, typeOnly, lazy, names }) =>
        world.test(to) &&
        !typeOnly &&
        !sinks.includes(layerOf(from)) &&
        (lazy || names.some((name) => !harmless.has(name))),
    );
    expect(reaching.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("has reporters that do no I/O", () => {
    const io = imports.filter(
      ({ from, to }) => layerOf(from) === "reporters" && /^node:(?!util$|path$|crypto$|buffer$)/.test(to),
    );
    expect(io.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe("the tests", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && path !== "architecture.test.ts")
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

  it("replace no module and no global, which the files of one worker share", () => {
    const shared =
      /\bvi\.(?:mock|doMock|stubEnv|stubGlobal|useFakeTimers|resetModules)\(|\bprocess\.chdir\(|\bprocess\.env(?:\.\w+|\[[^\]]+\]) *=(?!=)|\bdelete process\.env|\bglobalThis\.\w+ *=(?!=)/;
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ text }) => shared.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
