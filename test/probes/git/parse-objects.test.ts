import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseObjects } from "../../../src/probes/git/parse-objects.ts";
import { GitError } from "../../../src/probes/git.ts";

const MAX = 40;

const id = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 40, maxLength: 40 });

/** An object as it is printed, and as it is read. */
const printed = fc.oneof(
  fc.record({
    id,
    type: fc.constantFrom("blob", "tree", "commit", "tag"),
    content: fc.uint8Array({ maxLength: MAX + 20 }),
    path: fc.constantFrom("", "a.txt", "a folder/ä.txt"),
  }),
  fc.record({ id, type: fc.constant("missing") }),
);

type Printed = typeof printed extends fc.Arbitrary<infer T> ? T : never;

function print(object: Printed): Buffer {
  if (!("content" in object)) return Buffer.from(`${object.id} missing\n`);
  const { type, content, path } = object;
  return Buffer.concat([
    Buffer.from(`${object.id} ${type} ${content.length} ${path}\n`),
    content,
    Buffer.from("\n"),
  ]);
}

function expected(object: Printed): unknown[] {
  if (!("content" in object)) return ["missing", object.id];
  const { type, content, path } = object;
  return content.length > MAX
    ? ["oversized", object.id, type, path, content.length]
    : ["read", object.id, type, path, Buffer.from(content).toString("hex")];
}

/** The bytes in pieces, each in the same memory, which is overwritten as soon as the next one is asked for. */
async function* reused(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer, void, void> {
  const memory = Buffer.alloc(Math.max(...sizes));
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    const taken = bytes.copy(memory, 0, at, at + size);
    yield memory.subarray(0, taken);
    memory.fill(0xee);
    at += taken;
  }
}

/** What is read, noted before the next objects are asked for. */
async function read(chunks: AsyncIterable<Buffer>): Promise<unknown[][]> {
  const noted: unknown[][] = [];
  for await (const objects of parseObjects(chunks, MAX)) {
    for (const object of objects) {
      if (object.state === "missing") noted.push(["missing", object.id]);
      else {
        const last = object.state === "read" ? object.content.toString("hex") : object.size;
        noted.push([object.state, object.id, object.type, object.path, last]);
      }
    }
  }
  return noted;
}

describe("what git cat-file prints", () => {
  it("is taken apart wherever it is cut, though chunks lie in the same memory", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(printed, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 }),
        async (objects, sizes) => {
          const bytes = Buffer.concat(objects.map(print));
          expect(await read(reused(bytes, sizes))).toEqual(objects.map(expected));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["ends within an object", `${"a".repeat(40)} blob 5 \nabc`, "ended within an object"],
    ["ends within a header", `${"a".repeat(40)} bl`, "ended within a header"],
    ["is something else", "fatal: no\n", 'unexpected answer "fatal: no"'],
    ["has a size that is none", `${"a".repeat(40)} blob x \n`, "unexpected answer"],
  ])("is refused when it %s", async (_what, text, message) => {
    const reading = read(reused(Buffer.from(text), [7]));
    await expect(reading).rejects.toThrow(GitError);
    await expect(reading).rejects.toThrow(message);
  });
});
