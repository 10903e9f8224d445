import { createHash } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../core/errors.ts";
import type { Claim } from "../suite/promotion/request.ts";

/** Remembers in a folder what was begun on this machine: two runs at the same time cannot both begin it. */
export function fileClaim(folder: string): Claim {
  const fileOf = (key: string): string => join(folder, createHash("sha256").update(key).digest("hex"));
  return {
    async take(key) {
      await mkdir(folder, { recursive: true });
      try {
        await (await open(fileOf(key), "wx")).close();
        return true;
      } catch (thrown) {
        if (codeOf(thrown) === "EEXIST") return false;
        throw thrown;
      }
    },
    async settle(key, succeeded) {
      if (!succeeded) await rm(fileOf(key), { force: true });
    },
  };
}
