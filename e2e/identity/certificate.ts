import { generate } from "selfsigned";

/** For this run and this machine only; browsers must be told to take it. */
export async function ownCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "Headroom's test authority" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  return { key: made.private, cert: made.cert };
}
