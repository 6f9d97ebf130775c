import { expect, test } from "vitest";
import { received } from "./arrival";
import { isLocal, whyForeign } from "./caller";

const PORT = 3000;
const own = { host: "127.0.0.1:3000", "sec-fetch-site": "same-origin", "x-headroom": "1" };

test.each<[says: string, headers: Record<string, string>]>([
  ["a page of ours", own],
  ["by its other name", { ...own, host: "localhost:3000" }],
  ["over IPv6", { ...own, host: "[::1]:3000" }],
  ["with its own origin, as a POST has it", { ...own, origin: "http://127.0.0.1:3000" }],
])("let through: %s", (_says, headers) => expect(whyForeign(new Headers(headers), PORT)).toBeNull());

test.each<[says: string, headers: Record<string, string>]>([
  ["another site's name for this address", { ...own, host: "evil.example:3000" }],
  ["our name below another site's", { ...own, host: "127.0.0.1.evil.example:3000" }],
  ["another port", { ...own, host: "127.0.0.1:3001" }],
  ["no port", { ...own, host: "127.0.0.1" }],
  ["another address of this machine", { ...own, host: "127.0.0.2:3000" }],
  ["a user before the name", { ...own, host: "a@127.0.0.1:3000" }],
  ["two names", { ...own, host: "127.0.0.1:3000, evil.example" }],
  ["no name", { "sec-fetch-site": "same-origin", "x-headroom": "1" }],
  ["another origin of this machine", { ...own, "sec-fetch-site": "same-site" }],
  ["another site", { ...own, "sec-fetch-site": "cross-site" }],
  ["the address bar", { ...own, "sec-fetch-site": "none" }],
  ["a program that does not say", { host: own.host, "x-headroom": "1" }],
  ["both", { ...own, "sec-fetch-site": "same-origin, cross-site" }],
  ["another port's origin", { ...own, origin: "http://127.0.0.1:4000" }],
  ["another name's origin", { ...own, origin: "http://localhost:3000" }],
  ["a sandbox", { ...own, origin: "null" }],
  ["no header of ours", { host: own.host, "sec-fetch-site": "same-origin" }],
  ["another value of it", { ...own, "x-headroom": "2" }],
  ["two of it", { ...own, "x-headroom": "1, 1" }],
])("refused: %s", (_says, headers) => expect(whyForeign(new Headers(headers), PORT)).not.toBeNull());

test.each([
  ["127.0.0.1", "127.0.0.1", true],
  ["::1", "::1", true],
  ["::ffff:127.0.0.1", "::ffff:127.0.0.1", true],
  ["192.168.1.7", "127.0.0.1", false],
  ["127.0.0.1", "192.168.1.9", false],
  ["0.0.0.0", "127.0.0.1", false],
  ["::ffff:192.168.1.7", "127.0.0.1", false],
  [undefined, "127.0.0.1", false],
])("a socket from %s to %s is this machine's own: %s", (remoteAddress, localAddress, isOurs) =>
  expect(isLocal({ target: "/", localAddress, remoteAddress })).toBe(isOurs),
);

const arriving = (target: string, host: string | undefined = own.host, localAddress = "127.0.0.1") =>
  received({ target, localAddress, remoteAddress: "127.0.0.1" }, host, PORT);

test.each([
  [
    "what came is told as it came",
    arriving("/azure/subscriptions?a=%2f"),
    { header: "/azure/subscriptions?a=%2f", path: null },
  ],
  ["a page as well", arriving("/size"), { header: "/size", path: null }],
  ["a double slash would be a redirect", arriving("//azure/x"), { header: "//azure/x", path: "/azure/-" }],
  ["also further on", arriving("/azure//x"), { header: "/azure//x", path: "/azure/-" }],
  ["a backslash would become a slash", arriving("/azure\\x"), { header: "/azure\\x", path: "/azure/-" }],
  ["half a code would be a page of its own", arriving("/azure/%"), { header: "/azure/%", path: "/azure/-" }],
  ["dots lead elsewhere", arriving("/azure/../size"), { header: "/azure/../size", path: "/azure/-" }],
  ["also in code", arriving("/azure/%2E%2e/size"), { header: "/azure/%2E%2e/size", path: "/azure/-" }],
  ["bytes that are no text", arriving("/azure/%c0%af"), { header: "/azure/%c0%af", path: "/azure/-" }],
  [
    "a proxy's target",
    arriving("http://evil.example/azure/x"),
    { header: "http://evil.example/azure/x", path: "/azure/-" },
  ],
  ["another site's name gets no page", arriving("/size", "evil.example"), { header: "", path: "/azure/-" }],
  [
    "nor does no name",
    received({ target: "/", localAddress: "::1", remoteAddress: "::1" }, undefined, PORT),
    { header: "", path: "/azure/-" },
  ],
  ["nor does who comes from the network", arriving("/size", own.host, "192.168.1.7"), { header: "", path: "/azure/-" }],
])("%s", (_says, seen, expected) => expect(seen).toEqual(expected));
