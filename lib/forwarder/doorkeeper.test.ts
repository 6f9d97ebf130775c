import fc from "fast-check";
import { expect, test } from "vitest";
import { noPassCookie, passCookie, shownPass } from "./cookie";
import { createDoorkeeper } from "./doorkeeper";

test("the key has 128 bits, the pass 256, and no two doors have the same", () => {
  const [one, other] = [createDoorkeeper(), createDoorkeeper()];
  expect(one.key).toMatch(/^[\w-]{22}$/);
  expect(one.key).not.toBe(other.key);
  const trade = one.trade(one.key);
  expect(trade).toEqual({ is: "let-in", pass: expect.stringMatching(/^[\w-]{43}$/) });
});

test("the key opens once, and the pass is known until it is taken back", () => {
  const door = createDoorkeeper();
  expect(door.knows("")).toBe(false);
  const trade = door.trade(door.key);
  const pass = trade.is === "let-in" ? trade.pass : "";
  expect([door.knows(pass), door.knows(door.key), door.knows(null), door.knows("")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(door.trade(door.key)).toEqual({ is: "used" });
  expect(door.knows(pass), "a second try takes nothing from the first").toBe(true);
  door.takeBack();
  expect(door.knows(pass)).toBe(false);
  expect(door.trade(door.key)).toEqual({ is: "used" });
});

test("after ten wrong keys not even the right one opens", () => {
  const door = createDoorkeeper();
  for (let tries = 0; tries < 10; tries += 1) expect(door.trade(`${tries}`)).toEqual({ is: "wrong" });
  expect(door.trade(door.key)).toEqual({ is: "used" });
});

test("nothing but the key opens", () =>
  fc.assert(
    fc.property(fc.string(), (tried) => {
      const door = createDoorkeeper();
      expect(door.trade(tried)).toEqual({ is: "wrong" });
      expect(door.knows(tried)).toBe(false);
    }),
  ));

const shown = (cookie: string) => shownPass(new Headers({ cookie }), 3000);

test.each([
  ["ours", "headroom-3000=abc", "abc"],
  ["ours among others", "headroom-theme=dark; headroom-3000=abc; x=y", "abc"],
  ["that of another Headroom on this machine", "headroom-3001=abc", null],
  ["two: which is ours, nobody knows", "headroom-3000=abc; headroom-3000=def", null],
  ["none", "", null],
  ["one that only ends so", "xheadroom-3000=abc", null],
])("of the cookies, %s", (_says, cookie, pass) => expect(shown(cookie)).toBe(pass));

test("no script reads the cookie, no other site sends it, and nothing but the forwarder is shown it", () => {
  for (const cookie of [passCookie(3000, "abc"), noPassCookie(3000)])
    expect(cookie).toMatch(/^headroom-3000=\w*; Path=\/azure; HttpOnly; SameSite=Strict/);
  expect(noPassCookie(3000)).toMatch(/Max-Age=0$/);
});
