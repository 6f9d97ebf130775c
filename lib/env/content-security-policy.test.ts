import fc from "fast-check";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";
import { EnvironmentError } from "./environment-error";
import { readEnvironment } from "./read-environment";

const entra = { HEADROOM_MODE: "entra", HEADROOM_CLIENT_ID: "11111111-2222-4333-8444-555555555555" };

function directives(env: Record<string, string>, isDevelopment = false): Map<string, string> {
  const policy = contentSecurityPolicy({
    configuration: readEnvironment(env),
    nonce: "abc",
    isRedirectPage: false,
    isDevelopment,
  });
  return new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.slice(part.indexOf(" ") + 1)]));
}

test.each([
  ["the embedded sample speaks to nobody else", {}, "'self'"],
  [
    "another Resource Manager, by its origin",
    { HEADROOM_RESOURCE_MANAGER_URL: "http://127.0.0.1:4010/x" },
    "'self' http://127.0.0.1:4010",
  ],
  ["cli goes through this app", { HEADROOM_MODE: "cli" }, "'self'"],
  [
    "entra: Resource Manager and sign-in",
    entra,
    "'self' https://management.azure.com https://login.microsoftonline.com",
  ],
  [
    "entra in China",
    { ...entra, HEADROOM_CLOUD: "china" },
    "'self' https://management.chinacloudapi.cn https://login.partner.microsoftonline.cn",
  ],
])("connect-src: %s", (_says, env, expected) => expect(directives(env).get("connect-src")).toBe(expected));

test("H4: nothing inline or evaluated, no frame, no plug-in, no foreign form", () => {
  const policy = directives({});
  expect(policy.get("script-src")).toBe("'self' 'nonce-abc'");
  expect(policy.get("style-src")).toBe("'self' 'nonce-abc'");
  expect(policy.get("frame-ancestors")).toBe("'none'");
  expect(policy.get("base-uri")).toBe("'none'");
  expect(policy.get("object-src")).toBe("'none'");
  expect(policy.get("form-action")).toBe("'self'");
});

test("evaluation is for `next dev` alone", () => {
  expect(directives({}, true).get("script-src")).toContain("'unsafe-eval'");
  expect([...directives({}).values()].join()).not.toContain("unsafe");
});

test("no address that is accepted adds a directive", () => {
  const names = [...directives({}).keys()];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string().map((text) => `https://${text}`),
      ),
      (url) => {
        try {
          expect([...directives({ HEADROOM_RESOURCE_MANAGER_URL: url }).keys()]).toEqual(names);
        } catch (error) {
          if (!(error instanceof EnvironmentError)) throw error;
        }
      },
    ),
  );
});
