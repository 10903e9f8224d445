/**
 * A small JSON server for benches, in a process of its own. Writes its port as its first line; takes its delay in ms.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = JSON.stringify({ id: 7, name: "kite", tags: ["a", "b"], nested: { price: 49 } });

const delay = Number(process.argv[2] ?? 0);

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, {
    "content-type": "application/json",
    "set-cookie": "visit=1; Path=/",
    "content-length": Buffer.byteLength(body),
  });
  if (delay > 0) setTimeout(() => response.end(body), delay);
  else response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.on("disconnect", () => process.exit(0));
