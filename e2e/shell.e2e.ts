import { expect, test } from "./emulated";
import { production } from "./links";

test("the first page is the overview of the chosen subscriptions, and leads nowhere else by itself", async ({
  page,
}) => {
  await page.goto(`/?subscriptions=${production}`);
  await expect(page).toHaveTitle("Overview · Headroom");
  await expect(page.getByRole("list", { name: "At a glance" })).toBeVisible();
  await expect(page).toHaveURL(`/?subscriptions=${production}`);
});

test("the navigation leads to every screen; each says what it is about", async ({ page }) => {
  await page.goto("/size");
  const says = {
    Regions: "Where can your model be deployed right now?",
    Quota: /PTU of Global Provisioned quota are left/,
    Utilization: "Choose deployments to see how full they are.",
    Plan: "What does your load cost on PTU, and what exactly do you run?",
  };
  for (const name of ["Regions", "Quota", "Utilization", "Plan"] as const) {
    await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says[name]);
    await expect(page).toHaveTitle(`${name} · Headroom`);
  }
  await page.getByRole("link", { name: "Overview" }).click();
  await expect(page).toHaveTitle("Overview · Headroom");
});

test("every screen says whose data it is not", async ({ page }) => {
  for (const path of ["/size", "/quota"]) {
    await page.goto(path);
    await expect(page.getByRole("banner")).toContainText(/Test data from 127\.0\.0\.1:\d+ — not your Azure/);
  }
});

test("the chosen subscriptions stand in the link and follow to the next screen", async ({ page }) => {
  await page.goto("/size");
  const picker = page.getByRole("combobox", { name: "Subscriptions" });
  await expect(picker).toHaveValue("All 3 subscriptions");
  await picker.click();
  await page.getByRole("option", { name: "Contoso AI Production" }).click();
  await expect(page).toHaveURL(new RegExp(`subscriptions=${production}`));
  await page.keyboard.press("Escape");
  await expect(picker).toHaveValue("Contoso AI Production");
  await page.getByRole("link", { name: "Quota" }).click();
  await expect(page).toHaveURL(new RegExp(`/quota\\?subscriptions=${production}`));
});

test("times are in UTC or local, and the choice is kept", async ({ page }) => {
  await page.goto("/size");
  await page.getByRole("switch", { name: "UTC" }).click();
  await expect(page.getByRole("switch", { name: "Local time" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("switch", { name: "Local time" })).toBeVisible();
});

test("the theme is kept, and drawn by the server", async ({ page }) => {
  await page.goto("/size");
  await page.getByRole("button", { name: "Theme: system" }).click();
  await page.getByRole("button", { name: "Theme: light" }).click();
  const answer = await page.reload();
  expect(await answer?.text()).toContain('data-theme="dark"');
  await expect(page.getByRole("button", { name: "Theme: dark" })).toBeVisible();
});

test("Refresh reads again what is on the screen", async ({ page, azure }) => {
  await page.goto("/size");
  await expect(page.getByRole("combobox", { name: "Subscriptions" })).toHaveValue("All 3 subscriptions");
  const listed = () => azure.journal.entries().filter(({ operation }) => operation === "listSubscriptions").length;
  await expect.poll(listed).toBe(1);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect.poll(listed).toBe(2);
});

test("an address that does not exist says so, and leads back", async ({ page }) => {
  const answer = await page.goto("/nowhere");
  expect(answer?.status()).toBe(404);
  await page.getByRole("link", { name: "Go to Size" }).click();
  await expect(page).toHaveURL(/\/size/);
});

test("the skip link leads to the content", async ({ page }) => {
  await page.goto("/size");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

for (const width of [320, 390, 768, 1100, 3840]) {
  test(`nothing runs out of a window ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/size?model=gpt-4.1&version=2025-04-14&shapes=100,1000,200");
    await expect(page.getByRole("table", { name: "PTU by deployment type" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
