import { startRawServer, type TestServer } from "./http-server.ts";

export interface ImapServerOptions {
  user: string;
  password: string;
  /** Raw messages; UIDs count from 1. */
  messages: string[];
}

/**
 * A small IMAP4rev1 server: LOGIN, EXAMINE, UID SEARCH, UID FETCH BODY.PEEK[]. Its search finds parts, as real ones
 * do.
 */
export function startImapServer({ user, password, messages }: ImapServerOptions): Promise<TestServer> {
  return startRawServer((socket) => {
    socket.write("* OK ready\r\n");
    let buffered = "";
    socket.on("data", (chunk) => {
      buffered += chunk.toString("utf8");
      for (let end = buffered.indexOf("\r\n"); end >= 0; end = buffered.indexOf("\r\n")) {
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        socket.write(answer(line));
      }
    });
  });

  function answer(line: string): string {
    const [, tag = "", command = "", rest = ""] =
      /^(\S+) (\S+(?: (?:SEARCH|FETCH))?) ?(.*)$/.exec(line) ?? [];
    switch (command) {
      case "LOGIN":
        return rest === `"${user}" "${password}"` ? `${tag} OK\r\n` : `${tag} NO wrong\r\n`;
      case "EXAMINE":
        return rest === '"INBOX"'
          ? `* ${messages.length} EXISTS\r\n${tag} OK [READ-ONLY]\r\n`
          : `${tag} NO none\r\n`;
      case "UID SEARCH": {
        const [, address = ""] = /TO "([^"]*)"/.exec(rest) ?? [];
        const uids = messages.flatMap((message, index) => (message.includes(address) ? [index + 1] : []));
        return `* SEARCH ${uids.join(" ")}\r\n${tag} OK\r\n`;
      }
      case "UID FETCH": {
        const uid = Number(rest.split(" ", 1)[0]);
        const message = messages[uid - 1] ?? "";
        return `* ${uid} FETCH (UID ${uid} BODY[] {${Buffer.byteLength(message)}}\r\n${message})\r\n${tag} OK\r\n`;
      }
      default:
        return `${tag} BAD\r\n`;
    }
  }
}
