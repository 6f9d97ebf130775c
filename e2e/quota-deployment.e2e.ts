import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectFailure, expectQuotaRead, headline } from "./expectations";
import { limited, production, quotaOf } from "./links";

/** A deployment's own page. */

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Facts by their names. */
const factsOf = (page: Page) =>
  page
    .getByRole("region", { name: "Facts" })
    .locator("dl > div")
    .evaluateAll((facts) =>
      Object.fromEntries(
        facts.map((fact) => [fact.querySelector("dt")?.textContent ?? "", fact.querySelector("dd")?.textContent ?? ""]),
      ),
    );

/** A link to a deployment, by Azure's id of it. */
const pageOf = (subscription: string, account: string, name: string) =>
  `/quota/deployment?subscriptions=${subscription}&id=${encodeURIComponent(
    `/subscriptions/${subscription}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/${account}/deployments/${name}`,
  )}`;

test("its page tells what Azure tells, its pool, its resource’s slots, and the command that shows the same", async ({
  page,
}) => {
  await page.goto(quotaOf({ tab: "deployments" }));
  await expectQuotaRead(page);
  await page.getByRole("link", { name: "chat", exact: true }).click();
  await expect(headline(page)).toHaveText("“chat”: 300 PTU of Global Provisioned in East US 2, succeeded.");
  const group = /resourceGroups\/([^/]+)/.exec(new URL(page.url()).searchParams.get("id") ?? "")?.[1] ?? "";
  await expect(page.getByRole("region", { name: "Facts" }), "the catalogue has been read").not.toContainText(
    "retires…",
  );
  expect(await factsOf(page)).toMatchObject({
    ...{ State: "succeeded", Type: "Global ProvisionedGlobalProvisionedManaged", Size: "300 PTU" },
    ...{ "Model upgrades": /./, "Spills over to": "chat-overflow", Region: "East US 2" },
    ...{ Resource: "contoso-foundry-eastus2AIServices", "Resource group": group },
    Subscription: `Contoso AI Production${production}`,
  });
  const pool = page.getByRole("region", { name: "Quota pool" });
  await expect(pool).toContainText("Global Provisioned Managed Throughput Unit OpenAI.GlobalProvisionedManaged");
  await expect(pool.locator("dl > div")).toHaveText(["Limit, PTU2,000", "Used, PTU750", "Remaining, PTU1,250"]);
  await expect(page.getByRole("region", { name: "Slots" })).toContainText("10 of 32 are taken in its resource.");
  await page.getByRole("button", { name: "Copy command" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "az cognitiveservices account deployment show \\\n  --name 'contoso-foundry-eastus2' \\\n" +
      `  --resource-group '${group}' \\\n  --deployment-name 'chat' \\\n  --subscription '${production}'`,
  );
  await page.getByRole("link", { name: "chat-overflow" }).click();
  await expect(headline(page)).toHaveText(/^“chat-overflow”: 500 thousand TPM of /);
  await page.goBack();
  await pool.getByRole("link", { name: "Who else draws from it" }).click();
  await expect(page.getByRole("rowheader")).toHaveText(["East US 2"]);
  await expect(page).toHaveURL(/region=eastus2/);
  await expect(page.getByRole("tab", { name: "Global", exact: true })).toHaveAttribute("aria-selected", "true");
});

test("one that is not there, one that may not be seen and a link to none say so, and lead back to the others", async ({
  page,
  azure,
}) => {
  const back = page
    .getByRole("navigation", { name: "Of this deployment" })
    .getByRole("link", { name: "All deployments" });
  await page.goto(pageOf(production, "contoso-foundry-eastus2", "never-was"));
  await expect(headline(page)).toHaveText("There is no such deployment.");
  await expectFailure(page, /./);
  await expect(back).toHaveAttribute("href", `/quota?tab=deployments&subscriptions=${production}`);

  await page.goto(pageOf(limited, "fabrikam", "chat"));
  await expect(headline(page)).toHaveText("You may not see this deployment.");
  await expectFailure(page, /./, "Role to ask for: ");
  await expect(back).toBeVisible();

  await page.goto("/quota/deployment?id=nonsense");
  await expect(headline(page)).toHaveText("This link names no deployment.");
  await back.click();
  await expect(page.getByRole("tab", { name: "Deployments" })).toHaveAttribute("aria-selected", "true");
  expect(azure.journal.entries().filter(({ path }) => path.includes("nonsense"))).toEqual([]);
});
