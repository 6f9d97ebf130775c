import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clouds } from "./clouds";
import { EnvironmentError } from "./environment-error";
import { readEnvironment } from "./read-environment";

const entra = { HEADROOM_MODE: "entra", HEADROOM_CLIENT_ID: "11111111-2222-4333-8444-555555555555" };
const custom = "https://arm.example.test";
const rm = (url: string) => ({ HEADROOM_RESOURCE_MANAGER_URL: url });

/** The sentences of a refusal; none when it was accepted. */
function refusals(env: Record<string, string>): string[] {
  try {
    readEnvironment(env);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.split("\n");
    throw error;
  }
}

describe("what is refused, in one sentence each", () => {
  test.each([
    [
      "a mode that does not exist",
      { HEADROOM_MODE: "demo" },
      /^HEADROOM_MODE is "demo", but it can only be sample, cli, entra\.$/,
    ],
    ["a cloud that does not exist", { HEADROOM_CLOUD: "germany" }, /^HEADROOM_CLOUD is "germany", .*usgovernment/],
    ["entra without an app registration", { HEADROOM_MODE: "entra" }, /^HEADROOM_CLIENT_ID is not set/],
    [
      "an app registration that is no GUID",
      { ...entra, HEADROOM_CLIENT_ID: "my-app" },
      /^HEADROOM_CLIENT_ID is not the id/,
    ],
    ["a tenant that is neither id nor domain", { HEADROOM_TENANT_ID: "con toso" }, /^HEADROOM_TENANT_ID is neither/],
    ["an unreadable switch", { HEADROOM_ALLOW_DEPLOY: "maybe" }, /^HEADROOM_ALLOW_DEPLOY is "maybe"/],
    ["port 0", { PORT: "0" }, /^PORT is "0", but it must be a whole number from 1 to 65535\.$/],
    ["port 65536", { PORT: "65536" }, /^PORT is/],
    ["a port with letters", { PORT: "3000a" }, /^PORT is/],
    ["a host with a scheme", { HOST: "http://0.0.0.0" }, /^HOST is not an address/],
    ["no address at all", rm("management.azure.com"), /^HEADROOM_RESOURCE_MANAGER_URL is not an address/],
    ["another scheme", rm("ftp://127.0.0.1"), /is not an address that starts with https/],
    ["plain http to another machine", rm("http://arm.example.test"), /plain http, which is only for this machine/],
    ["a name that only looks like this machine", rm("http://127.0.0.1.example.test"), /plain http/],
    [
      "plain http for signing in",
      { HEADROOM_AUTHORITY_URL: "http://login.example.test" },
      /^HEADROOM_AUTHORITY_URL uses plain http/,
    ],
    [
      "plain http for prices",
      { HEADROOM_PRICES_URL: "http://prices.example.test" },
      /^HEADROOM_PRICES_URL uses plain http/,
    ],
    ["a query", rm(`${custom}/?x=1`), /has a "\?" or "#" part/],
    ["a host no policy can name", rm("http://[::1]:4010"), /needs a plain host name/],
    ["a host that would end a directive", rm("https://a;b.test"), /needs a plain host name/],
    [
      "a stranger in entra",
      { ...entra, ...rm(custom) },
      /which is none of Azure's clouds.*HEADROOM_ALLOW_CUSTOM_ENDPOINT=1/,
    ],
    ["a stranger in cli", { HEADROOM_MODE: "cli", ...rm(custom) }, /which is none of Azure's clouds/],
    [
      "a stranger who signs people in",
      { ...entra, HEADROOM_AUTHORITY_URL: custom },
      /^HEADROOM_AUTHORITY_URL leads to/,
    ],
    [
      "a port of Azure that Azure does not have",
      { ...entra, ...rm("https://management.azure.com:8443") },
      /none of Azure's clouds/,
    ],
    [
      "the sign-in host as Resource Manager",
      { ...entra, ...rm("https://login.microsoftonline.com") },
      /none of Azure's clouds/,
    ],
    ["cli for everyone on the network", { HEADROOM_MODE: "cli", HOST: "0.0.0.0" }, /^HOST is 0\.0\.0\.0, but cli mode/],
    [
      "cli under a name that its pages do not have",
      { HEADROOM_MODE: "cli", HOST: "127.0.0.2" },
      /^HOST is 127\.0\.0\.2, but in cli mode it can only be/,
    ],
    [
      "a name nobody reads",
      { HEADROOM_ALOW_DEPLOY: "1" },
      /^HEADROOM_ALOW_DEPLOY is not a setting of Headroom; did you mean HEADROOM_ALLOW_DEPLOY\?$/,
    ],
    ["a name in small letters", { headroom_mode: "cli" }, /did you mean HEADROOM_MODE\?$/],
  ])("%s", (_says, env, sentence) => expect(refusals(env)).toEqual([expect.stringMatching(sentence)]));

  test("all wrong variables are told at once", () => {
    const env = { HEADROOM_MODE: "cli", HOST: "0.0.0.0", PORT: "x", HEADROOM_CLOD: "public", ...rm(custom) };
    expect(
      refusals(env)
        .map((sentence) => sentence.split(" ")[0])
        .sort(),
    ).toEqual(["HEADROOM_CLOD", "HEADROOM_RESOURCE_MANAGER_URL", "HOST", "PORT"]);
  });

  test("a password in an address is refused and not repeated", () => {
    const said = refusals(rm("https://me:hunter2@management.azure.com")).join();
    expect(said).toContain("user name or password");
    expect(said).not.toMatch(/hunter2|me:/);
  });
});

describe("whatever is set", () => {
  const modes = fc.constantFrom({ HEADROOM_MODE: "cli" }, entra);
  const known = Object.values(clouds).map((cloud) => cloud.resourceManagerUrl);

  test("no token is ever asked for, or sent, to a host that nobody allowed", () => {
    fc.assert(
      fc.property(modes, fc.webUrl({ withQueryParameters: true }), (mode, url) => {
        const isKnown = known.includes(new URL(url).origin);
        expect(refusals({ ...mode, ...rm(url) }).length > 0 || isKnown).toBe(true);
      }),
    );
  });

  test("a token is asked for by the origin it is sent to", () => {
    fc.assert(
      fc.property(modes, fc.webUrl({ validSchemes: ["https"] }), (mode, url) => {
        const env = { ...mode, ...rm(url), HEADROOM_ALLOW_CUSTOM_ENDPOINT: "1" };
        fc.pre(refusals(env).length === 0);
        const read = readEnvironment(env);
        expect(read.public.tokenScope).toBe(`${new URL(read.resourceManagerUrl ?? "").origin}/.default`);
      }),
    );
  });

  test("any text either is read or gives sentences, never another error", () => {
    const name = fc.constantFrom(
      "HEADROOM_MODE",
      "HEADROOM_CLOUD",
      "HEADROOM_AUTHORITY_URL",
      "HEADROOM_PRICES_URL",
      "PORT",
      "HOST",
    );
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (env) => {
        for (const sentence of refusals(env)) expect(sentence).toMatch(/^[A-Z_]+ .*[.?]$/su);
      }),
    );
  });
});
