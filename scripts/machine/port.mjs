import { createServer } from "node:net";
import { PlainFailure } from "./plain-failure.mjs";

/** @param {string} host @param {number} port @returns {Promise<string | null>} the system's error code, or null */
const tryListening = (host, port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });

/** A port of this machine that nobody listens on. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });

/** @param {{ host: string, port: number }} where */
export async function ensurePortIsFree({ host, port }) {
  const code = await tryListening(host, port);
  if (code === null) return;
  if (code === "EADDRINUSE") {
    const other = port === 65535 ? 3000 : port + 1;
    throw new PlainFailure(
      `Port ${port} on ${host} is taken; stop what listens there, or choose another one: npm start -- --port ${other}`,
    );
  }
  if (code === "EACCES") throw new PlainFailure(`This user may not listen on port ${port}; choose one above 1023.`);
  throw new PlainFailure(`HOST is ${host}, but this machine cannot listen there (${code}).`);
}
