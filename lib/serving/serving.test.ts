import fc from "fast-check";
import { expect, test } from "vitest";
import { logLine } from "./log-line";
import { isAmbiguous } from "./request-target";
import { isUnsaid, routeOf, routesOf } from "./routes";

const names = ["/", "/size", "/quota/deployment", "/api/prices", "/azure/[...path]", "/icon.svg", "/_not-found"];
const routes = routesOf(names);

test.each([
  ["the first page", "/", "/"],
  ["a page", "/size", "/size"],
  ["its query is not told", "/size?model=secret&to=a@b.example", "/size"],
  ["nor what looks like a fragment", "/size#key=secret", "/size"],
  ["a page below another", "/quota/deployment?id=1", "/quota/deployment"],
  ["a forwarded call, whatever its path", "/azure/subscriptions/1/providers/x?api-version=2", "/azure/[...path]"],
  ["a path with a line break in it", "/azure/a%0a%0dGET /size 200", "/azure/[...path]"],
  ["a point is a point", "/iconxsvg", "other"],
  ["nothing of the path of a page that is not there", "/secret@a.example", "other"],
  ["Next's own inner pages are none of ours", "/_not-found", "other"],
  ["a forwarder without a path", "/azure/", "other"],
  ["another spelling", "/SIZE", "other"],
])("%s", (_says, target, route) => expect(routeOf(target, routes)).toBe(route));

test("whatever is asked, a line holds time, method, route, status and how long it took", () =>
  fc.assert(
    fc.property(fc.string(), (target) => {
      const route = routeOf(target, routes);
      expect([...names, "other"]).toContain(route);
      expect(logLine({ atMs: 0, tookMs: 3.4, method: "GET", route, status: 200 })).toBe(
        `1970-01-01T00:00:00.000Z GET ${route} 200 3ms\n`,
      );
    }),
  ));

test("who goes away before an answer has no status", () =>
  expect(logLine({ atMs: 0, tookMs: 0, method: "GET", route: "/", status: null })).toContain(" GET / - 0ms"));

test.each([
  ["a hashed file", "/_next/static/chunks/a.js", "other", true],
  ["the sample's own Azure", "/emulator/subscriptions", "/emulator/[...path]", true],
  ["a page", "/size", "/size", false],
])("%s: is it left out of the log", (_says, target, route, isLeftOut) =>
  expect(isUnsaid(target, route)).toBe(isLeftOut),
);

test.each([
  ["a path", "/size", ["Host", "a"], false],
  ["a whole address", "http://evil.example/size", ["Host", "a"], true],
  ["a star", "*", ["Host", "a"], true],
  ["nothing", "", ["Host", "a"], true],
  ["two hosts", "/size", ["Host", "a", "HOST", "b"], true],
  ["a header whose value is host", "/size", ["Host", "a", "X-Name", "host"], false],
])("%s: is the request ambiguous", (_says, url, rawHeaders, isIt) =>
  expect(isAmbiguous({ url, rawHeaders })).toBe(isIt),
);
