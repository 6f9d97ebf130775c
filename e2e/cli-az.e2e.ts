import { expect, letIn, test } from "./cli-app";

/** What `az` can lack, each with its words on the screen, and Retry once it has been put right. */

test("az is missing, signed out, in another tenant, broken: each says what to do, and Retry then works", async ({
  browser,
  cliHost,
}) => {
  const { az, provider, start, renew } = cliHost;
  const azure = renew({});
  az.remove();
  const app = await start({ HEADROOM_TENANT_ID: provider.tenantId });
  const cookie = await letIn(app);
  const context = await browser.newContext({ baseURL: app.url });
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, domain: "127.0.0.1", path: "/azure" }]);
  const page = await context.newPage();
  const title = page.getByRole("heading", { level: 1 });
  const retry = () => page.getByRole("button", { name: "Retry" }).click();

  await page.goto("/quota");
  await expect(title).toHaveText("The Azure CLI is not installed here.");
  await expect(page.getByRole("main")).toContainText(/Install the Azure CLI, run `?az login`?, then retry\./);
  az.signOut();
  await retry();
  await expect(title).toHaveText("The Azure CLI is not signed in.");
  await az.signIn(provider.people.engineer, provider.otherTenantId);
  await retry();
  await expect(title).toHaveText("The Azure CLI is signed in to another tenant.");
  az.fail("ERROR: planner@contoso.example broke it\n");
  await retry();
  await expect(title).toHaveText("The Azure CLI gave no token.");
  await expect(page.getByRole("main")).toContainText("broke it");
  await expect(page.getByRole("main")).not.toContainText("@");
  expect(azure.journal.counters().calls, "nobody asked Azure meanwhile").toBe(0);

  await az.signIn(provider.people.planner);
  await retry();
  await expect(page.getByRole("combobox", { name: "Subscriptions" })).toBeVisible();
  expect(page.url()).toBe(`${app.url}/quota`);
  await context.close();
  await app.stop();
});

test("whoever opens a page after another `az login` sees the new account, and the open page is told", async ({
  page,
  call,
  azure,
  cliHost,
}) => {
  await page.goto("/");
  await expect(page.getByRole("combobox", { name: "Subscriptions" })).toBeVisible();
  const { planner, finops } = cliHost.provider.people;
  const who = (await call("/azure/who")).body;
  expect(JSON.parse(who)).toMatchObject({ name: planner.displayName, account: planner.in[0]?.objectId });
  const named = {
    "x-ms-client-request-id": "somebody-else",
    "x-headroom-account": `${finops.in[0]?.tenantId}/${finops.in[0]?.objectId}`,
  };
  const answer = await call("/azure/subscriptions?api-version=2022-12-01", { headers: named });
  expect([answer.status, answer.body]).toEqual([401, expect.stringContaining("HeadroomAzOtherAccount")]);
  expect(azure.journal.entries().filter(({ clientRequestId }) => clientRequestId === "somebody-else")).toEqual([]);
});
