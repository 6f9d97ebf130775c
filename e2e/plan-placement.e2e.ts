import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectRow } from "./expectations";
import { production } from "./links";

/** Placement: every way is tried, so that "none fits" is proven, and the smallest request for quota is one that then works. */

/** In Sweden Central 250 PTU are left of production's Regional quota, for all models together. */
const placing = (name: string, stay = "swedencentral") => {
  const place = `gpt-4.1:2025-04-14:OpenAI:200:ProvisionedManaged:${stay}::${encodeURIComponent(name)}`;
  return `/plan?${new URLSearchParams({ view: "placement", subscriptions: production, place }).toString()}`;
};

const answer = (page: Page) => page.getByRole("region", { name: "Placement", exact: true });
const says = (page: Page) => answer(page).getByRole("status");
const workload = (page: Page, number: number) => page.getByRole("group", { name: `Workload ${number}`, exact: true });
const place = (page: Page) => page.getByRole("button", { name: "Place them" }).click();
const where = (page: Page) => answer(page).getByRole("table", { name: "Where each workload fits" });

/** The pool as it is once so much may be deployed in it. */
const grant = (azure: Emulator, remaining: number) =>
  azure.faults.set([
    {
      match: { operation: "listUsages", location: "swedencentral" },
      then: {
        kind: "edit",
        edits: [
          { path: "value[name.value=OpenAI.ProvisionedManaged].limit", value: remaining },
          { path: "value[name.value=OpenAI.ProvisionedManaged].currentValue", value: 0 },
        ],
      },
    },
  ]);

test("two workloads that fit alone do not fit together; the smallest request for quota is asked for, and then they do", async ({
  page,
  azure,
}) => {
  await page.goto(placing("<img src=x onerror=alert(1)>"));
  await page.getByRole("button", { name: "Add workload" }).click();
  const second = workload(page, 2);
  await second.getByLabel("Name").fill("Search");
  await place(page);
  await expect(second).toContainText("Choose a model version.");
  await second.getByRole("combobox", { name: "Model version" }).fill("gpt-4o 2024-11-20");
  await page.getByRole("option", { name: /^gpt-4o 2024-11-20/ }).click();
  await second.getByLabel("PTU").fill("150");
  await second.getByLabel("PTU").press("Enter");
  await second.getByRole("combobox", { name: "Deployment types" }).fill("Regional");
  await page.getByRole("option", { name: "Regional Provisioned" }).click();
  await second.getByRole("combobox", { name: "Data must stay in" }).fill("Sweden Central");
  await page.getByRole("option", { name: /^Sweden Central/ }).click();
  await place(page);
  await expect(says(page)).toHaveText("The 2 workloads do not fit at once: every way was tried.", { timeout: 60_000 });
  await expect(answer(page)).toContainText(
    "<img src=x onerror=alert(1)> and Search do not fit together, though without one of them they would: quota is short.",
  );
  const requests = answer(page).getByRole("list", { name: "Requests that mend it" });
  await expect(requests.locator("> li")).toHaveCount(1);
  await expect(requests).toContainText(
    "100 PTU more, in one pool. No smaller request would do. The capacity that Azure tells is enough for it.",
  );
  await requests.getByRole("link", { name: "Ask for more quota" }).click();
  await expect(page.getByRole("region", { name: /^Ask for more: / })).toContainText("Sweden Central", {
    timeout: 30_000,
  });
  await expect(page.getByRole("textbox", { name: "PTU wanted" })).toHaveValue("350");

  await page.goBack();
  await expect(workload(page, 2).getByLabel("PTU"), "the link has kept both").toHaveValue("150");
  await place(page);
  await expect(requests).toContainText("100 PTU more");
  grant(azure, 349);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(requests, "one PTU less than asked for is not enough").toContainText("1 PTU more, in one pool.");
  grant(azure, 350);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(says(page)).toHaveText(
    "The 2 workloads fit at once, in 1 subscription and 1 region; the fullest pool then has 0 PTU left.",
  );
  await expectRow(where(page), "Search gpt-4o 2024-11-20", {
    Region: "Sweden Central",
    "Deployment type": "Regional Provisioned",
    PTU: "150",
    "Remaining quota, PTU": "350",
  });
  await where(page).getByRole("link", { name: "Deploy: Search" }).click();
  await expect(page).toHaveURL(/view=deploy.*region=swedencentral/);
});

test("where quota may not be read nothing is proven, and a broken link is told", async ({ page, azure }) => {
  azure.faults.set([
    { match: { operation: "listUsages" }, then: { kind: "status", status: 403, code: "AuthorizationFailed" } },
  ]);
  await page.goto(placing("Chat", "EU"));
  await place(page);
  await expect(says(page)).toHaveText(
    /^The workload fits nowhere: every way among the known places was tried, and \d+ places could not be read\.$/,
    { timeout: 60_000 },
  );
  await expect(answer(page)).toContainText("Chat fits nowhere, whoever else there is: what is left may not be read");
  await expect(answer(page)).toContainText("No request for quota mends it");
  await page.goto("/plan?view=placement&place=__proto__:<script>:-1");
  await expect(page.getByRole("main")).toContainText("place");
  await expect(workload(page, 1).getByLabel("PTU")).toHaveValue("");
});
