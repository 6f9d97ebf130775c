import { expect, test } from "vitest";
import { isLoopbackHost } from "./loopback";

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.1", true],
  ["127.8.9.10", true],
  ["::1", true],
  ["[::1]", true],
  ["0.0.0.0", false],
  ["::", false],
  ["", false],
  ["192.168.0.1", false],
  ["localhost.example.test", false],
  ["127.0.0.1.example.test", false],
  ["::ffff:127.0.0.1", false],
])("%s listens on this machine alone: %s", (host, expected) => expect(isLoopbackHost(host)).toBe(expected));
