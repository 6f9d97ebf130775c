import { trouble } from "./trouble";

/** Says whose it is only to who knows already: an account's name stands in no list of databases. */
export const databaseName = async (what: string, identity: readonly string[]): Promise<string> =>
  `${what}${await endOfNames(identity)}`;

/** What the names of all databases of one identity end with, and of nobody else's. */
export async function endOfNames([cloud = "", ...who]: readonly string[]): Promise<string> {
  if ([cloud, ...who].some((part) => part === "") || who.length < 2) throw trouble("nobody");
  // `subtle` is missing where the page came by plain http.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (!subtle) throw trouble("insecure");
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify([cloud, ...who])));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return ` ${cloud} ${hash}`;
}
