export interface Served {
  atMs: number;
  tookMs: number;
  method: string;
  route: string;
  /** Null where the asker went away before there was one. */
  status: number | null;
}

/** One answer in the server's log: time, method, route, status, how long it took. There is no place in it for anything else. */
export const logLine = ({ atMs, tookMs, method, route, status }: Served) =>
  `${new Date(atMs).toISOString()} ${method} ${route} ${status ?? "-"} ${Math.round(tookMs)}ms\n`;
