import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Where the job runs: on the runner's machine, or in a job container (`jobs.<id>.container`). */
export type LayoutKind = "host" | "container";

/**
 * The runner's folders. A job container has the work folder at `/__w`, the tool cache at `/__t` and the runner's own
 * Node at `/__e`, and knows nothing of the paths outside (actions/runner, `ContainerInfo.cs`). Here a folder stands in
 * for the container's root, and a path of the machine outside leads nowhere.
 */
export interface RunnerLayout extends AsyncDisposable {
  kind: LayoutKind;
  /** Paths as the runner itself names them; in a container the step cannot use these. */
  host: { temp: string; tools: string; workspace: string; action: string };
  /** Path of the runner's own Node, as the step has it. */
  node: string;
  /** Stands in for `/__e`. Only in a container. */
  externals?: string;
  /** A path of the runner's as the step sees it; every other text unchanged. */
  forStep(path: string): string;
}

interface LayoutOptions {
  kind: LayoutKind;
  /** The checked-out repository. */
  workspace: string;
  /** Root of the repository the action comes from, and the action's folder in it (`""` for the root). */
  repository: string;
  actionPath: string;
}

const MINIMUM_NODE = 24;

/** Sets a runner up in a new temporary folder. */
export function createLayout({ kind, workspace, repository, actionPath }: LayoutOptions): RunnerLayout {
  if (Number(process.versions.node.split(".")[0]) < MINIMUM_NODE) {
    throw new Error(`node24 actions need Node ${MINIMUM_NODE}: start the tests with npm or npx`);
  }
  const base = realpathSync(mkdtempSync(join(tmpdir(), "runner-")));
  const container = kind === "container";
  const work = container ? join(base, "container", "__w") : join(base, "_work");
  const tools = container ? join(base, "container", "__t") : join(work, "_tool");
  const externals = container ? join(base, "container", "__e") : join(base, "externals");
  const node = join(externals, "node24", "bin", "node");
  const temp = join(work, "_temp");
  const actions = join(work, "_actions", "launch-ready", "launch-ready");
  const checkout = container ? join(work, "shop") : work;
  for (const folder of [temp, tools, actions, checkout, join(externals, "node24", "bin")]) {
    mkdirSync(folder, { recursive: true });
  }
  symlinkSync(process.execPath, node);
  symlinkSync(repository, join(actions, "v1"));
  const stepWorkspace = container ? join(checkout, basename(workspace)) : workspace;
  if (container) symlinkSync(workspace, stepWorkspace);

  const outside = join(base, "host");
  const mounts: [host: string, step: string][] = [
    [join(outside, "_work"), work],
    [join(outside, "_tool"), tools],
    [join(outside, "externals"), externals],
  ];
  const toHost = (path: string): string => {
    const mount = container ? mounts.find(([, step]) => isBelow(path, step)) : undefined;
    return mount ? mount[0] + path.slice(mount[1].length) : path;
  };
  return {
    kind,
    node,
    ...(container ? { externals } : {}),
    host: {
      temp: toHost(temp),
      tools: toHost(tools),
      workspace: toHost(stepWorkspace),
      action: toHost(join(actions, "v1", actionPath)),
    },
    forStep(path) {
      const mount = container ? mounts.find(([host]) => isBelow(path, host)) : undefined;
      return mount ? mount[1] + path.slice(mount[0].length) : path;
    },
    async [Symbol.asyncDispose]() {
      await rm(base, { recursive: true, force: true });
    },
  };
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
