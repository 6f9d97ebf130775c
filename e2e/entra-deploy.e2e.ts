import { planHref } from "@/lib/plan/search-params";
import { production } from "./links";
import { expect, openAs, test } from "./signed-in";

test.use({ appEnvironment: { HEADROOM_ALLOW_DEPLOY: "1" } });

test("a deployment is created from the Plan screen with the person's own token, once", async ({
  page,
  azure,
  authority,
}) => {
  const asked = planHref({
    ...{ view: "deploy", model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", subscriptions: [production] },
    ...{ ptu: 100, deployment: "chat-new" },
  });
  await openAs(page, authority.people.planner, `${asked}&region=swedencentral`);
  await page.getByLabel("Type chat-new to confirm").fill("chat-new");
  const create = page.getByRole("button", { name: "Create and pay for it" });
  await expect(create).toBeEnabled();
  // The token ends while the person still thinks: it is renewed, and the deployment is put once all the same.
  authority.endTokens();
  await create.click();
  const followed = page.getByRole("region", { name: /^chat-new in / });
  await expect(followed.getByRole("status")).toContainText("It stands with 100 PTU", { timeout: 30_000 });
  const puts = azure.journal.entries().filter(({ method }) => method === "PUT");
  expect(puts.map(({ status }) => status).filter((status) => status !== 401)).toEqual([201]);
  expect(azure.journal.counters().refusedTokens.expired, "the old token was refused").toBeGreaterThan(0);
});
