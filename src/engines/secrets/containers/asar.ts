import { beyondLimits, type ContainerBudget, DamagedContainer, type Member, spend } from "./limits.ts";

/** Whether the bytes begin as an Electron archive does: a pickle that holds the size of a pickle that holds JSON. */
export function isAsar(bytes: Buffer): boolean {
  return bytes.length >= 24 && bytes.readUInt32LE(0) === 4 && bytes.toString("latin1", 16, 24) === '{"files"';
}

interface Node {
  files?: Record<string, Node>;
  size?: number;
  offset?: string;
  unpacked?: boolean;
}

/**
 * Reads an Electron archive (electron/asar, "Format").
 *
 * @throws DamagedContainer when its header is not JSON.
 */
export function* asarMembers(bytes: Buffer, budget: ContainerBudget): Generator<Member> {
  const headerSize = bytes.readUInt32LE(4);
  const jsonSize = bytes.readUInt32LE(12);
  let root: Node;
  try {
    root = JSON.parse(bytes.toString("utf8", 16, 16 + jsonSize)) as Node;
  } catch (thrown) {
    throw new DamagedContainer("the header of the asar archive is not JSON", { cause: thrown });
  }
  const base = 8 + headerSize;
  const pending: { path: string; node: Node }[] = [{ path: "", node: root }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, node } = next;
    if (node.files) {
      const children = Object.entries(node.files).reverse();
      pending.push(
        ...children.map(([name, child]) => ({ path: path === "" ? name : `${path}/${name}`, node: child })),
      );
      continue;
    }
    if (node.unpacked === true || node.size === undefined || node.offset === undefined) continue;
    const start = base + Number(node.offset);
    if (!Number.isSafeInteger(start) || start + node.size > bytes.length) {
      throw new DamagedContainer("the asar archive is cut off");
    }
    yield spend(budget, node.size)
      ? { state: "read", name: path, bytes: bytes.subarray(start, start + node.size) }
      : beyondLimits;
  }
}
