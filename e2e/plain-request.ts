import { request } from "node:http";
import { connect } from "node:net";

export interface Answered {
  status: number;
  headers: NodeJS.Dict<string[]>;
  body: string;
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A request as no browser would send it: the path as it is written, and any header, Host included. */
export const ask = (url: string, { method = "GET", headers = {}, body = "" }: Asked = {}) =>
  new Promise<Answered>((resolve, reject) => {
    const [, host = "", port = "", path = ""] = /^http:\/\/([^:/]+):(\d+)(.*)$/s.exec(url) ?? [];
    const asked = request({ host, port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headersDistinct, body: text }),
      );
    });
    asked.once("error", reject).end(body);
  });

/** Bytes as they are, for what not even Node's own client writes. @returns the first line of each answer */
export const askRaw = (port: number, lines: readonly string[], body = "") =>
  new Promise<string[]>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("utf8").on("data", (part: string) => (text += part));
    socket.once("error", reject).once("close", () => resolve(text.match(/^HTTP\/1\.1 \d+/gm) ?? []));
    socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
  });
