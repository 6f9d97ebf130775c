import { readFile } from "node:fs/promises";
import { expect, test } from "./emulated";
import { expectRow, sizes } from "./expectations";
import { officialExample } from "./links";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = () => navigator.clipboard.readText();

test("the whole is copied as Markdown: inputs, whole numbers sent, answers, api-version, time, request ids; no token", async ({
  page,
}) => {
  await page.goto(`${officialExample}&growth=10`);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/ });
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  const copied = await page.evaluate(clipboard);
  expect(copied).toMatch(/^# PTU sizing\n/);
  expect(copied).toContain(`Link: <${page.url()}>`);
  expect(copied).toMatch(/Sent, growth 10%/);
  expect(copied).toMatch(/\| *10 *\| *11 *\| *30 *\| *50 *\|/);
  expect(copied).toMatch(/gpt-4 0613 *\| *Regional Provisioned/);
  expect(copied).toMatch(
    /calculateModelCapacity *\| *2026-09-01 *\| *\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z *\| *[0-9a-f-]{36}/,
  );
  expect(copied.toLowerCase()).not.toContain("bearer");
});

test("H1: hostile names stay text in the table, the Markdown and the sheet", async ({ page }) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  const hostile = ["=cmd|'/c calc'!A1", "<img src=x onerror=alert(1)>"];
  for (const [at, name] of hostile.entries()) await page.getByLabel(`Name, row ${at + 1}`).fill(name);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  const copied = await page.evaluate(clipboard);
  expect(copied, "a tag is code, which nobody renders").toContain("`<img src=x onerror=alert(1)>`");
  const lines = copied.split("\n").filter((line) => line.startsWith("|") && line.includes("cmd"));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.match(/(?<!\\)\|/g), "a pipe in a name is no new cell").toHaveLength(6);
});

test("the sheet has one line for each type, numbers as numbers, and what is not a number in words", async ({
  page,
}) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": "not offered" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe("headroom-ptu-gpt-4-0613.csv");
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines[0]).toMatch(/^Model,Deployment type,SKU,Caching,Required PTU,Deployable size,Rounding waste,/);
  expect(lines[1]).toContain("gpt-4 0613,Global Provisioned,GlobalProvisionedManaged,,not offered");
  expect(lines[3]).toContain("gpt-4 0613,Regional Provisioned,ProvisionedManaged,,346,400,54,100,100");
});

test("keys: c copies the link, ? opens the sheet with every word and its document, g q goes to Quota", async ({
  page,
}) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  await page.keyboard.press("c");
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(clipboard)).toBe(page.url());
  await page.getByLabel("Name, row 1").fill("");
  await page.keyboard.type("c?gq");
  await expect(page.getByLabel("Name, row 1"), "keys belong to whoever types").toHaveValue("c?gq");
  await page.getByLabel("Name, row 1").blur();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Help" });
  await expect(sheet).toContainText("Required PTU");
  await expect(sheet.getByRole("link", { name: "Azure’s document on Required PTU" })).toHaveAttribute(
    "href",
    /^https:\/\/learn\.microsoft\.com\//,
  );
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await expect(page).toHaveURL(/\/quota/);
});

test("a word explains itself in place, with the official document", async ({ page }) => {
  await page.goto(officialExample);
  await sizes(page).getByRole("button", { name: "Rounding waste" }).click();
  await expect(page.getByText("Deployable size less required PTU: what is paid for", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "Azure’s document" })).toHaveAttribute("href", /learn\.microsoft\.com/);
});
