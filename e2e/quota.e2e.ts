import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import {
  expectQuotaRead,
  expectRow,
  figuresOf,
  headline,
  openPool,
  pools,
  type quotaItems,
  quotaSheet,
} from "./expectations";
import { development, production, quotaOf } from "./links";

/** What each pool of PTU holds: Azure's numbers, the deployments below them, and the sheet say the same. */

type Type = keyof typeof quotaItems;

const types: readonly [type: Type, tab: "global" | "zone" | "regional", pool: string][] = [
  ["Global", "global", "OpenAI.GlobalProvisionedManaged"],
  ["Data Zone", "zone", "OpenAI.DataZoneProvisionedManaged"],
  ["Regional", "regional", "OpenAI.ProvisionedManaged"],
];

const openTab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();

interface Told {
  value?: { name: string & { value: string }; limit: number; currentValue: number }[];
}

/** The same pools in all regions, as this Azure tells them to somebody who asks for himself. */
async function toldByAzure(azure: Emulator, subscription: string) {
  const ask = async (path: string) => {
    const url = `http://azure.example/subscriptions/${subscription}${path}`;
    const answer = await azure.handle(new Request(url, { headers: { authorization: "Bearer sample-reader" } }));
    return ((await answer.json()) as Told).value ?? [];
  };
  const locations = await ask("/locations?api-version=2022-12-01");
  const usages = await Promise.all(
    locations.map(({ name }) =>
      ask(`/providers/Microsoft.CognitiveServices/locations/${name}/usages?api-version=2026-09-01`),
    ),
  );
  return usages.flat();
}

for (const [who, subscription] of [
  ["production", production],
  ["development", development],
] as const)
  test(`the totals of ${who} are Azure’s own, in the foot, in the headline and in the sheet`, async ({
    page,
    azure,
  }) => {
    const told = await toldByAzure(azure, subscription);
    await page.goto(quotaOf({ subscriptions: [subscription] }));
    await expectQuotaRead(page);
    for (const [type, tab, pool] of types) {
      await openTab(page, type);
      const usages = told.filter(({ name }) => name.value === pool);
      const sum = (of: (usage: (typeof usages)[number]) => number) =>
        usages.reduce((total, each) => total + of(each), 0);
      const limit = sum((each) => each.limit);
      const used = sum(({ currentValue }) => currentValue);
      const remaining = sum((each) => Math.max(0, each.limit - each.currentValue));
      expect(used, `${type} is in use`).toBeGreaterThan(0);
      const written = [limit, used, remaining].map((each) => each.toLocaleString("en-US"));
      await expect(pools(page, type).locator("tfoot").getByRole("cell")).toHaveText([...written, ""]);
      await expect(headline(page)).toContainText(`${written[2]} PTU of ${type} Provisioned quota are left`);
      const { name, rows } = await quotaSheet(page);
      expect(name).toBe(`headroom-quota-${tab}.csv`);
      expect(
        rows.map((row) => [row["Scope"], row["Limit"], row["Used"], row["Remaining"]]),
        "as in the table",
      ).toEqual((await figuresOf(pools(page, type))).map((row) => row.map((text) => text.replaceAll(",", ""))));
      const saved = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
      expect([saved("Limit"), saved("Used"), saved("Remaining")], type).toEqual([limit, used, remaining]);
    }
  });

/** docs/emulator.md: limit, used and remaining of production, and who draws. */
const held: [type: Type, region: string, figures: [string, string, string], deployments: string[]][] = [
  ["Global", "East US 2", ["2,000", "750", "1,250"], ["chat", "assistant", "assistant-next"]],
  ["Global", "Sweden Central", ["1,500", "90", "1,410"], ["triage", "sol-trial"]],
  ["Data Zone", "East US 2", ["1,000", "300", "700"], ["summaries", "code-review"]],
  ["Data Zone", "Sweden Central", ["800", "250", "550"], ["chat-eu"]],
  ["Regional", "East US 2", ["600", "175", "425"], ["routing", "contracts"]],
  ["Regional", "Sweden Central", ["400", "150", "250"], ["search-eu"]],
];
test("below each pool stand the deployments that draw from it; they sum up to what Azure calls used", async ({
  page,
}) => {
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  for (const [type, region, [limit, used, remaining], deployments] of held) {
    await openTab(page, type);
    const { rows } = await quotaSheet(page);
    expect(rows.find((row) => row["Scope"] === region)).toMatchObject({
      ...{ Used: used, "Sum of deployments": used, "Used less the sum": "0" },
      ...{ Unit: "PTU", Subscription: "Contoso AI Production", Status: "within the limit" },
    });
    await expectRow(pools(page, type), region, {
      "Limit (PTU)": limit,
      "Used (PTU)": used,
      "Remaining (PTU)": remaining,
    });
    const below = await openPool(page, type, region);
    const lines = below.getByRole("table");
    await expect(lines.getByRole("rowheader")).toHaveText(deployments);
    const sizes = await lines.locator("tbody td:last-child").allTextContents();
    const sum = sizes.reduce((total, size) => total + Number(size), 0);
    expect(sum, `${type}, ${region}`).toBe(Number(used));
    await expect(below).toContainText(`${sum} PTU. Azure’s figure: ${used} PTU used. They agree.`);
    await page.getByRole("button", { name: `Deployments of ${region}`, exact: true }).click();
    await expect(lines, "pressed again, it closes").toHaveCount(0);
  }
});

test("each pool that counts otherwise than what is listed says by how much and why, and no other does", async ({
  page,
}) => {
  await page.goto(quotaOf({ subscriptions: [development], tab: "regional" }));
  await expectQuotaRead(page);
  await expectRow(pools(page, "Regional"), "North Central US", {
    ...{ "Limit (PTU)": "100", "Used (PTU)": "125", "Remaining (PTU)": "0" },
    Share: "125%over limit",
  });
  const deleting = await openPool(page, "Regional", "East US");
  await expect(deleting).toContainText("2 deployments: 100 PTU. Azure’s figure: 50 PTU used.");
  await expect(deleting).toContainText("They differ by 50: Azure counts less.");
  await expect(deleting.getByRole("list", { name: "Likely reasons" })).toHaveText(
    "“search-dev-old” in contoso-dev-openai is being deleted; this could be exactly the difference.",
  );
  const over = await openPool(page, "Regional", "North Central US");
  await expect(over).toContainText("1 deployment: 125 PTU. Azure’s figure: 125 PTU used. They agree.");
  await expect(headline(page)).toContainText("1 pool is over the limit.");
  const regional = await quotaSheet(page);

  await openTab(page, "Data Zone");
  const unlisted = await openPool(page, "Data Zone", "North Central US");
  await expect(unlisted).toContainText("1 deployment: 30 PTU. Azure’s figure: 80 PTU used.");
  await expect(unlisted).toContainText("They differ by 50: Azure counts more.");
  await expect(unlisted.getByRole("list", { name: "Likely reasons" })).toContainText(
    "a deletion whose quota has not come back yet",
  );
  const zone = await quotaSheet(page);
  await openTab(page, "Global");
  const global = await quotaSheet(page);

  const rows = [regional, zone, global].flatMap((sheet) => sheet.rows);
  const odd = rows.filter((row) => row["Used less the sum"] !== "0" || row["Status"] === "over the limit");
  expect(odd.map((row) => [row["Scope"], row["Used"], row["Sum of deployments"], row["Status"]])).toEqual([
    ["East US", "50", "100", "within the limit"],
    ["North Central US", "125", "125", "over the limit"],
    ["North Central US", "80", "30", "within the limit"],
  ]);
});
