import { connect } from "node:net";

export interface RawAnswer {
  /** 0 where the connection was closed without a word. */
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** All that came, also a second answer. */
  text: string;
}

/** Longer than any answer of ours takes, where the server keeps the connection open. */
const PATIENCE_MS = 3_000;

/** Sends these very bytes: what no browser and no client of ours would. */
export function sendRaw(url: string, bytes: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding("utf8").on("data", (piece: string) => (text += piece));
    // A reset is an answer, too: what came before it counts.
    socket.on("error", () => socket.destroy());
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.once("close", () => resolve(parsed(text)));
  });
}

function parsed(text: string): RawAnswer {
  const [head = ""] = text.split("\r\n\r\n", 1);
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  return { status: Number(first.split(" ")[1] ?? 0), headers: Object.fromEntries(headers), text };
}

/** A request whose lines are sent as they are; the connection ends after it. */
export const requestOf = (...lines: string[]) => [...lines, "Connection: close", "", ""].join("\r\n");
