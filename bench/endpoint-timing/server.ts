/**
 * A server whose answers take 20 ms and an exponential share more, 5 ms on average, from a seeded sequence; in a
 * process of its own. Writes its port as its first line.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sequence } from "./sequence.ts";

const next = sequence(42);

const server = createServer((_request, response) => {
  setTimeout(() => response.end("ok"), 20 - 5 * Math.log(1 - next()));
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.on("disconnect", () => process.exit(0));
