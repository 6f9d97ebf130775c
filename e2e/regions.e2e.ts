import { expect, test } from "./emulated";
import { expectFailure, expectRow, expectScanned, expectSite, headline, regions, sizes } from "./expectations";
import { limited, officialExample, whereGpt41, whereRegional } from "./links";

/** The question of Regions, and the verdict on each place, beside both of its numbers. */

const needed = "PTU needed";

test("a size is carried over from Size, with its model and type, and answered", async ({ page }) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Deployable size": "400" });
  await page.getByRole("link", { name: "Regions for 400 PTU" }).click();
  await expect(page.getByRole("spinbutton", { name: needed })).toHaveValue("400");
  await expect(page.getByRole("combobox", { name: "Model", exact: true })).toHaveValue("gpt-4");
  await expect(page.getByRole("combobox", { name: "Deployment types" })).toHaveValue("Regional Provisioned");
  await expect(headline(page)).toContainText("400 PTU of gpt-4 0613 can be deployed as Regional Provisioned in");
});

test("what is asked stands in the link as it is chosen, and the link shows the same question to others", async ({
  page,
  context,
}) => {
  await page.goto(whereGpt41());
  const choose = async (field: string, typed: string, option: string) => {
    await page.getByRole("combobox", { name: field }).fill(typed);
    await page.getByRole("option", { name: option, exact: true }).click();
    await page.keyboard.press("Escape");
  };
  await expect(regions(page).getByRole("rowheader", { name: "Sweden Central", exact: true })).toBeVisible();
  await page.getByRole("spinbutton", { name: needed }).fill("100");
  await choose("Deployment types", "Regional", "Regional Provisioned");
  await choose("Data must stay in", "EU", "EU");
  await choose("Geography", "Europe", "Europe");
  await choose("Home region", "Sweden", "Sweden Central");
  await page.getByRole("checkbox", { name: "Only deployable" }).check();
  await page.getByRole("searchbox", { name: "Find" }).fill("central");
  await page.getByRole("button", { name: "Available capacity, Regional Provisioned", exact: true }).click();
  await page.getByRole("combobox", { name: "Watch" }).selectOption("Every 5 minutes");
  for (const part of [
    ...["model=gpt-4.1", "version=2025-04-14", "ptu=100", "type=ProvisionedManaged", "stay=EU", "geography=Europe"],
    ...["home=swedencentral", "only=true", "find=central", "sort=-available:ProvisionedManaged", "watch=5"],
  ])
    await expect(page).toHaveURL(new RegExp(`[?&]${part.replaceAll(".", "\\.")}(&|$)`));

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("spinbutton", { name: needed })).toHaveValue("100");
  await expect(other.getByRole("combobox", { name: "Deployment types" })).toHaveValue("Regional Provisioned");
  await expect(other.getByRole("combobox", { name: "Data must stay in" })).toHaveValue("EU");
  await expect(other.getByRole("combobox", { name: "Geography" })).toHaveValue("Europe");
  await expect(other.getByRole("combobox", { name: "Home region" })).toHaveValue("Sweden Central");
  await expect(other.getByRole("checkbox", { name: "Only deployable" })).toBeChecked();
  await expect(other.getByRole("searchbox", { name: "Find" })).toHaveValue("central");
  await expect(other.getByRole("combobox", { name: "Watch" })).toHaveValue("5");
  await expectScanned(other);
  await expectScanned(page);
  const rows = await regions(page).getByRole("rowheader").allTextContents();
  expect(rows.length, "some region of the EU can take 100 PTU").toBeGreaterThan(0);
  await expect(regions(other).getByRole("rowheader")).toHaveText(rows);
  await expect(headline(other)).toHaveText((await headline(page).textContent()) ?? "");
});

test("without a model the screen asks for one, and makes no call for capacity or quota", async ({ page, azure }) => {
  await page.goto("/regions");
  await expect(headline(page)).toHaveText("Where can your model be deployed right now?");
  await expect(page.getByText(/Choose a model and a version.* every region is shown here/)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("No place that was read");
  await expect(regions(page)).toHaveCount(0);
  await page.getByRole("combobox", { name: "Model", exact: true }).fill("gpt-4.1-mini");
  await expect(page.getByRole("option", { name: "gpt-4.1-mini" })).toBeVisible();
  const asked = azure.journal.entries().map(({ operation }) => operation);
  expect(asked.filter((operation) => /Capacities|Usages/i.test(operation))).toEqual([]);
});

/** What docs/emulator.md promises for production at any hour: available capacity, remaining quota, verdict. */
const verdicts: [ptu: number, region: string, available: string, remaining: string, verdict: string][] = [
  [400, "East US 2", "400", "425", "deployable: 400 PTU"],
  [100, "Poland Central", "50", "50", "quota short: +50 quota"],
  [100, "West Europe", "0", "1,000", "capacity short: none now"],
  [1_050, "West Europe", "0", "1,000", "both short: +50 quota, none now"],
  [25, "East US 2", "400", "425", "below minimum: 50 is the smallest"],
  [75, "East US 2", "400", "425", "off increment: 50 or 100"],
];
test("each verdict stands beside both of its numbers, for whatever size is typed", async ({ page }) => {
  await page.goto(whereRegional(50));
  for (const [ptu, region, available, remaining, verdict] of verdicts) {
    await page.getByRole("spinbutton", { name: needed }).fill(`${ptu}`);
    await expectSite(page, region, "Regional", [available, remaining, verdict]);
  }
});

test("a size above the largest says how much one deployment takes, and sizes from a list name the nearest", async ({
  page,
}) => {
  const codex = { model: "gpt-5.1-codex", version: "2025-11-13", type: ["DataZoneProvisionedManaged"] };
  await page.goto(whereGpt41({ ...codex, ptu: 600 }));
  await expectSite(page, "East US 2", "Data Zone", [/^[\d,]+$/, "700", "above maximum: 500 per deployment"]);
  await page.getByRole("spinbutton", { name: needed }).fill("60");
  await expectSite(page, "East US 2", "Data Zone", [/^[\d,]+$/, "700", "off increment: 50 or 100"]);
});

test("what is not offered has no number, and that is neither 0 nor unknown", async ({ page }) => {
  await page.goto(whereGpt41({ ptu: 100 }));
  await expectSite(page, "Mexico Central", "Regional", ["not offered", /^(0|not offered)$/, "not offered"]);
  await expectSite(page, "Mexico Central", "Global", ["0", "0", "quota short: +100 quota"]);
  await expectSite(page, "UK South", "Data Zone", ["not offered", /^(0|not offered)$/, "not offered"]);
});

test("A12: a retired version is retired whatever is free, also where only one of its types is", async ({ page }) => {
  await page.goto(whereRegional(50, { model: "gpt-4o", version: "2024-05-13" }));
  await expectSite(page, "East US 2", "Regional", ["400", "425", "retired"]);
  await expect(headline(page)).toContainText("gpt-4o 2024-05-13 is retired as Regional Provisioned");
  await page.goto(whereGpt41({ model: "o3-mini", version: "2025-01-31", ptu: 50 }));
  await expectSite(page, "East US 2", "Regional", [/^4\d\d$/, "425", "retired"]);
  await expectSite(page, "East US 2", "Global", [/^[\d,]+$/, /^[\d,]+$/, /^deployable: [\d,]+ PTU$/]);
});

test("I4: quota that may not be read is “not permitted”, names the role, and capacity stands", async ({ page }) => {
  await page.goto(whereRegional(50, { subscriptions: [limited] }));
  await expectSite(page, "UK South", "Regional", [/^[\d,]+$/, "not permitted", "not permitted"]);
  await expectFailure(page, /Quota in \d+ places/, "Cognitive Services Usages Reader");
  await expect(headline(page)).toContainText("Your sign-in may not read quota or capacity");
});

test("H3: what is no size is told at the field, costs no call, and nothing typed is lost", async ({ page, azure }) => {
  await page.goto(whereRegional(100));
  await expectScanned(page);
  const before = azure.journal.counters().calls;
  const field = page.getByRole("spinbutton", { name: needed });
  for (const typed of ["0", "-1", "1.5", "1.000,5", "four hundred"]) {
    await field.fill(typed);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(/^Enter (a whole number|1 or more)/);
    await expect(field).toHaveValue(typed);
    await expect(headline(page), "an answer belongs to a size").not.toContainText("100 PTU");
  }
  await expect(page.getByRole("combobox", { name: "Deployment types" })).toHaveValue("Regional Provisioned");
  await field.fill("400");
  await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
  expect(azure.journal.counters().calls, "another size is the same data").toBe(before);
});

const hostile: [name: string, value: string][] = [
  ...["-1", "1e9", "NaN", "9".repeat(12_000), "__proto__"].map((value): [string, string] => ["ptu", value]),
  ...[["watch", "999"] satisfies [string, string], ["home", "<script>"] satisfies [string, string]],
];
test("H2: what makes no sense in a link falls back, and is named", async ({ page }) => {
  const link = whereRegional(100).replace("ptu=100", "");
  for (const [name, value] of hostile) {
    await page.goto(`${link}&${name}=${encodeURIComponent(value)}`);
    const notice = page.getByRole("status").filter({ hasText: "Ignored in this link" });
    await expect(notice, `${name}=${value.slice(0, 12)}`).toContainText(name);
    await expect(page.getByRole("spinbutton", { name: needed })).toHaveValue("");
  }
  await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
});
