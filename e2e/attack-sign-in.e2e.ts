import { foreignSite } from "./foreign-site";
import { expect, openAs, test } from "./signed-in";

/** Attacks on signing in with Entra, against a real authority and real MSAL. */

test("no link of another site's is followed after the sign-in", async ({ page, context, authority, host }) => {
  test.slow();
  const site = await foreignSite("elsewhere");
  const there = encodeURIComponent(`${site.url}/`);
  await openAs(
    page,
    authority.people.planner,
    `/quota?redirect=${there}&returnTo=${there}&next=//127.0.0.1:${new URL(site.url).port}/#${there}`,
  );
  expect(new URL(page.url()).pathname).toBe("/quota");
  for (const forged of [
    `#code=forged&state=${there}`,
    `#code=forged&state=${Buffer.from(JSON.stringify({ id: "1", meta: { interactionType: "redirect" } })).toString("base64")}|${there}`,
    `?code=forged&state=${there}&redirect_uri=${there}`,
    `#error=access_denied&error_description=${there}&error_uri=${there}`,
  ]) {
    const tab = await context.newPage();
    await tab.goto(`${host.url}/signed-in${forged}`, { waitUntil: "commit" });
    await expect(tab.getByRole("heading", { level: 1 })).toBeVisible();
    expect([host.url, authority.authorityUrl]).toContain(new URL(tab.url()).origin);
    await tab.close();
  }
  expect(site.asked, "nobody was led there").toEqual([]);
  await site.stop();
});

test("an answer nobody asked for signs nobody in, and what it says is text", async ({ page, azure }) => {
  const planted = encodeURIComponent("<img data-planted src=x onerror=\"document.title='ran'\">");
  for (const forged of [`#code=forged&state=${planted}`, `#error=${planted}&error_description=${planted}&state=x`]) {
    await page.goto(`/signed-in${forged}`, { waitUntil: "commit" });
    await page.waitForLoadState("networkidle");
    expect(await page.locator("[data-planted]").count()).toBe(0);
    expect(await page.title()).not.toBe("ran");
  }
  expect(azure.journal.counters(), "nobody is signed in: nothing was asked").toMatchObject({ calls: 0 });
});

test("P2: a next link to another host gets neither a call nor a token of a signed-in person", async ({
  page,
  azure,
  authority,
  host,
}) => {
  azure.faults.scenario("P2-host");
  await openAs(page, authority.people.planner, "/size");
  await expect(page.getByRole("alert").filter({ hasText: "host" }).first()).toBeVisible();
  expect(host.foreign.journal.counters()).toMatchObject({ calls: 0, foreignHostTokens: 0 });
});

test("tokens lie in session storage alone, for one scope, and no other tab or origin reads them", async ({
  page,
  context,
  authority,
  host,
}) => {
  await openAs(page, authority.people.planner, "/size");
  const stores = await page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name = "" }) => name).join(),
    session: JSON.stringify(sessionStorage),
    caches: (await caches.keys()).join(),
  }));
  expect(stores.session).toMatch(/msal/);
  for (const place of [stores.local, stores.cookies, stores.databases, stores.caches])
    expect(place).not.toMatch(/eyJ|planner@|secret/);
  const site = await foreignSite("elsewhere");
  const other = await context.newPage();
  await other.goto(site.url);
  const read = await other.evaluate(async (origin) => {
    const frame = Object.assign(document.createElement("iframe"), { src: `${origin}/signed-in` });
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener("load", resolve));
    try {
      return JSON.stringify(frame.contentWindow?.sessionStorage);
    } catch {
      return "refused";
    }
  }, host.url);
  expect(read).toBe("refused");
  await site.stop();
});
