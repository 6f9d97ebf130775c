import { expect, test } from "vitest";
import { nextPage } from "./next-page";

const origin = "https://management.azure.com";

test.each<[string, unknown, ReturnType<typeof nextPage>]>([
  ["no link ends the list", undefined, { is: "end" }],
  ["null ends the list", null, { is: "end" }],
  ["an empty link ends the list", "", { is: "end" }],
  ["the same host is followed", `${origin}/x?$skipToken=1`, { is: "page", url: `${origin}/x?$skipToken=1` }],
  ["the default port is the same host", `${origin}:443/x`, { is: "page", url: `${origin}:443/x` }],
  ["P2: another host is refused", "https://evil.example/x", { is: "foreign", host: "https://evil.example" }],
  [
    "P2: plain http is refused",
    "http://management.azure.com/x",
    { is: "foreign", host: "http://management.azure.com" },
  ],
  ["P2: a user name is refused", "https://me@management.azure.com/x", { is: "foreign", host: origin }],
  [
    "P2: a look-alike user name is refused",
    "https://management.azure.com@evil.example/",
    { is: "foreign", host: "https://evil.example" },
  ],
  ["another port is another host", `${origin}:8443/x`, { is: "foreign", host: `${origin}:8443` }],
  ["the placeholder of the published example is no address", "...", { is: "no-address" }],
  ["a number is no address", 7, { is: "no-address" }],
])("%s", (_says, link, expected) => expect(nextPage(link, origin)).toEqual(expected));
