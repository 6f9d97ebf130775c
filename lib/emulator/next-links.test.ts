import { describe, expect, test } from "vitest";
import { createEmulator } from "./emulator";
import { ask, modelsPath } from "./test-calls";

const struck = (scenario: string, more: { foreignOrigin?: string } = {}) => createEmulator({ scenario, ...more });

describe("next links that must not be followed", () => {
  const nextOf = async (name: string, path = modelsPath()) =>
    String((await ask(struck(name, { foreignOrigin: "http://127.0.0.1:4567" }), path)).json.nextLink);
  test.each([
    ["P1-same", /^https:\/\/management\.example\/.*models\?api-version=2026-09-01$/],
    ["P2-host", /^http:\/\/127\.0\.0\.1:4567\/subscriptions\/.*skipToken/],
    ["P2-http", /^http:\/\/management\.example\/.*skipToken/],
    ["P2-user", /^https:\/\/planner:secret@management\.example\/.*skipToken/],
  ])("%s", async (name, expected) => {
    expect(await nextOf(name)).toMatch(expected);
  });

  test("P1-cycle leads through three pages back to the first", async () => {
    const emulator = struck("P1-cycle");
    const seen: string[] = [];
    let next = modelsPath();
    for (let i = 0; i < 4; i += 1) {
      next = String((await ask(emulator, next)).json.nextLink);
      seen.push(new URL(next).searchParams.get("$skipToken") ?? "");
    }
    expect(seen[3]).toBe(seen[0]);
    expect(new Set(seen).size).toBe(3);
  });

  test("P1-endless still has a next page where the list has long ended", async () => {
    expect(await nextOf("P1-endless", `${modelsPath()}&$skipToken=${btoa("page-500")}`)).toContain("cGFnZS01MDE");
  });
});
