import type { Socket } from "node:net";

/** What undici has no setting for is done where its bytes pass. */

/** Tells the protocol version of the first answer on a connection: `1.0`, `1.1`. */
export function onFirstVersion(socket: Socket, tell: (version: string) => void): void {
  const read = socket.read;
  socket.read = (size?: number): unknown => {
    const chunk: unknown = read.call(socket, size);
    if (!Buffer.isBuffer(chunk)) return chunk;
    socket.read = read;
    const version = /^HTTP\/(\d\.\d) /.exec(chunk.toString("latin1", 0, 16))?.[1];
    if (version !== undefined) tell(version);
    return chunk;
  };
}

/** Makes requests say that they are HTTP/1.0 (RFC 1945). The connection serves one request, as it did then. */
export function speakHttp10(socket: Socket): void {
  const write = socket.write as (chunk: unknown, ...rest: unknown[]) => boolean;
  socket.write = (chunk: unknown, ...rest: unknown[]): boolean => {
    socket.write = write as typeof socket.write;
    const text =
      typeof chunk === "string" ? chunk.replace(/^([^\r\n]*) HTTP\/1\.1\r\n/, "$1 HTTP/1.0\r\n") : chunk;
    return write.call(socket, text, ...rest);
  };
}
