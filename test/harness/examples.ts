import type { RuleExample } from "../../src/core/rule-example.ts";

/** The two sides of an example, and whether the rule reports them. */
export const sides = [
  { side: "fails", reported: true },
  { side: "passes", reported: false },
] as const satisfies readonly { side: keyof RuleExample; reported: boolean }[];

/** A request with its response, as the examples of rules write them. */
export interface Exchange {
  url: string;
  request: Record<string, string>;
  status: number;
  headers: [name: string, value: string][];
  body: string;
}

/** Reads the exchanges of an example; a response may stand alone. */
export function readExchanges(text: string): Exchange[] {
  return text.split(/\n\n(?=GET )/).map((one) => {
    const [head = "", rest] = one.startsWith("GET ") ? splitAt(one, "\n\n") : ["GET /", one];
    const [response = "", body = ""] = splitAt(rest ?? "", "\n\n");
    const [requestLine = "", ...request] = head.split("\n");
    const [statusLine = "", ...headers] = response.split("\n");
    return {
      url: requestLine.slice("GET ".length),
      request: Object.fromEntries(request.map(fieldOf)),
      status: Number(statusLine.split(" ")[1]),
      headers: headers.map(fieldOf),
      body,
    };
  });
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

function fieldOf(line: string): [name: string, value: string] {
  const [name, value] = splitAt(line, ":");
  return [name.toLowerCase(), value.trim()];
}
