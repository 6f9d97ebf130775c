import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestPerson, TestProvider } from "./identity";
import { noteHandedOut } from "./written-files";

/** What the stand-in was called with, and what it could see. */
interface AzCall {
  args: string[];
  env: Record<string, string>;
}

/**
 * `az account get-access-token`, as far as AzureCliCredential calls it: tokens by tenant, or words on its error output. What it knows
 * lies beside it, so that a test can change who is signed in while the app runs.
 */
const script = `#!${process.execPath}
const { appendFileSync, readFileSync } = require("node:fs");
const args = process.argv.slice(2);
appendFileSync(__dirname + "/calls.jsonl", JSON.stringify({ args, env: process.env }) + "\\n");
const { accounts, says } = JSON.parse(readFileSync(__dirname + "/state.json", "utf8"));
const tenant = args[args.indexOf("--tenant") + 1];
const account = args.includes("--tenant") ? accounts.find((each) => each.tenant === tenant) : accounts[0];
if (says || !account) {
  process.stderr.write(says || "ERROR: AADSTS50020: User account does not exist in tenant.\\n");
  process.exit(1);
}
process.stdout.write(JSON.stringify({ accessToken: account.token, expires_on: account.expiresOn, tokenType: "Bearer" }));
`;

/** An `az` of the tests, in a folder that is all of the app's PATH: no other is ever found. */
export function standInAz(provider: TestProvider, audience: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "headroom-az-"));
  const [az, state, heard] = ["az", "state.json", "calls.jsonl"].map((name) => path.join(folder, name));
  const know = (accounts: object[], says = "") => {
    writeFileSync(state ?? "", JSON.stringify({ accounts, says }));
    writeFileSync(az ?? "", script, { mode: 0o755 });
  };
  const remove = () => rmSync(az ?? "", { force: true });
  return {
    path: folder,
    /** `az login`, in that person's own tenant or another. */
    async signIn(person: TestPerson, tenantId = person.in[0]?.tenantId ?? "", lifetimeSeconds = 3_600) {
      const token = await provider.tokenFor(person, { audience, tenantId, lifetimeSeconds });
      noteHandedOut(token);
      know([{ tenant: tenantId, token, expiresOn: Math.floor(Date.now() / 1_000) + lifetimeSeconds }]);
    },
    signOut: () => know([], "ERROR: Please run 'az login' to setup account.\n"),
    fail: (says: string) => know([], says),
    remove,
    calls: (): AzCall[] =>
      readFileSync(heard ?? "", "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as AzCall),
    discard: () => rmSync(folder, { recursive: true }),
  };
}

export type StandInAz = ReturnType<typeof standInAz>;
