import { planHref } from "@/lib/plan/search-params";
import { expect, test } from "./cli-app";
import { production } from "./links";

/** A deployment from the screen by way of the forwarder, where both the app and its forwarder allow it. */

test.use({ appEnvironment: { HEADROOM_ALLOW_DEPLOY: "1" } });

const deploy = `${planHref({
  ...{ view: "deploy", model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", subscriptions: [production] },
  ...{ ptu: 100, deployment: "chat-cli" },
})}&region=swedencentral`;

test("with HEADROOM_ALLOW_DEPLOY=1 a deployment is made once, and stands; other writes stay refused", async ({
  page,
  call,
  azure,
}) => {
  test.slow();
  await page.goto(deploy);
  await expect(page.getByRole("table", { name: "Before it is created" })).toContainText("1,410 PTU of quota left");
  await page.getByLabel("Type chat-cli to confirm").fill("chat-cli");
  const create = page.getByRole("button", { name: "Create and pay for it" });
  await expect(create).toBeEnabled();
  await create.click();
  const followed = page.getByRole("region", { name: /^chat-cli in / });
  await expect(followed.getByRole("status")).toContainText("It stands with 100 PTU", { timeout: 30_000 });
  expect(azure.journal.counters().puts).toEqual({ "contoso-openai-sweden/chat-cli": 1 });

  const account = `/azure/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso-openai-sweden`;
  const version = "?api-version=2026-09-01";
  for (const [method, target] of [
    ["PUT", account],
    ["PUT", `${account}/deployments/a%2fb`],
    ["PUT", `${account}/deployments/x/y`],
    ["PUT", `${account}/projects/x`],
    ["DELETE", `${account}/deployments/chat-cli`],
    ["PATCH", `${account}/deployments/chat-cli`],
  ] as const)
    expect([method, target, (await call(target + version, { method })).status]).toEqual([method, target, 403]);
  expect(azure.journal.counters().puts).toEqual({ "contoso-openai-sweden/chat-cli": 1 });
});
