import type { Page } from "@playwright/test";
import { headline } from "./expectations";
import type { TestProvider } from "./identity";
import { expect, signIn, test } from "./signed-in";

/** The other way: a window of its own, while this page stays where it is. */

/** Nobody is signed in, and the page says so: it went to the authority once, and was refused. */
async function openRefused(page: Page, authority: TestProvider, path: string) {
  authority.set({ refusal: { at: "authorize", error: "access_denied", code: 65004, says: "no" } });
  await page.goto(path);
  await expect(headline(page)).toHaveText(/The permission was not given/);
  authority.set({ refusal: null });
}
const inWindow = (page: Page) => page.getByRole("button", { name: "Sign in in a new window" });

test("a pop-up signs in and closes; the page never left, and shows what its link asks", async ({ page, authority }) => {
  await openRefused(page, authority, "/quota?tab=zone");
  await page.evaluate(() => Reflect.set(window, "stayed", true));
  const opened = page.waitForEvent("popup");
  await inWindow(page).click();
  const window = await opened;
  await signIn(window, authority.people.planner);
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await expect(page).toHaveURL(/\/quota\?tab=zone$/);
  expect(window.isClosed()).toBe(true);
  expect(await page.evaluate(() => Reflect.get(window, "stayed"))).toBe(true);
});

test("I8: consent refused in the pop-up is told on the page", async ({ page, authority }) => {
  await openRefused(page, authority, "/size");
  authority.set({ asksConsent: true });
  const opened = page.waitForEvent("popup");
  await inWindow(page).click();
  const window = await opened;
  await signIn(window, authority.people.planner);
  await window.getByRole("button", { name: "Cancel" }).click();
  await expect(headline(page)).toHaveText(/The permission was not given/);
  await expect(page.getByRole("main")).toContainText("AADSTS65004");
  await expect(inWindow(page)).toBeEnabled();
});

test("a pop-up that a person closes leaves the page usable: the way over the page works at once", async ({
  page,
  authority,
}) => {
  await openRefused(page, authority, "/size");
  const opened = page.waitForEvent("popup");
  await inWindow(page).click();
  const window = await opened;
  await expect(window.getByRole("heading", { name: "Sign in", exact: true })).toBeVisible();
  await window.close();
  await expect(page.getByRole("status").filter({ hasText: "window that opened" })).toBeVisible();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await signIn(page, authority.people.planner);
  await expect(page.getByRole("combobox", { name: "Model" })).toBeVisible();
});
