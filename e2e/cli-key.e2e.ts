import { freePort } from "./app-server";
import { expect, letIn, ours, printedAddress, test } from "./cli-app";
import { ask } from "./plain-request";
import { start, untilWelcome } from "./start-command";
import { watchWritten } from "./written";

/** The address that the start prints in cli mode, and the browser that it lets in. */

const subscriptions = { name: "Subscriptions" };

test("the printed address lets the browser in, and leaves no key behind: not in the address, the history or what is kept", async ({
  browser,
  cliHost,
}) => {
  const app = await cliHost.start();
  const address = await printedAddress(app);
  expect(address).toMatch(new RegExp(`^${app.url}/#key=[\\w-]{22}$`));
  const context = await browser.newContext();
  const note = await watchWritten(context, "cli: let in");
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole("combobox", subscriptions)).toBeVisible();
  await expect(page).toHaveURL(`${app.url}/`);
  const kept = await page.evaluate(() =>
    JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  const [cookie] = await context.cookies(`${app.url}/azure`);
  expect(cookie).toMatchObject({
    ...{ name: `headroom-${new URL(app.url).port}`, httpOnly: true, sameSite: "Strict", path: "/azure" },
  });
  for (const secret of ["key=", address.split("=")[1] ?? "-", cookie?.value ?? "-"]) expect(kept).not.toContain(secret);
  await page.getByRole("link", { name: "Quota", exact: true }).click();
  await expect(page).toHaveURL(`${app.url}/quota`);
  await page.goBack();
  await expect(page).toHaveURL(`${app.url}/`);
  await note();
  await context.close();
  expect(app.log().match(/#key=/g)).toHaveLength(1);
  await app.stop();
});

test("a used address opens nothing in another browser, and does no harm in the one that was let in", async ({
  browser,
  cliHost,
}) => {
  const app = await cliHost.start();
  const address = await printedAddress(app);
  const cookie = await letIn(app);
  const context = await browser.newContext();
  const note = await watchWritten(context, "cli: too late");
  const page = await context.newPage();
  const title = page.getByRole("heading", { level: 1 });
  await page.goto(address);
  await expect(title).toHaveText("This address was used before.");
  await expect(page).toHaveURL(`${app.url}/`);
  await page.goto(`${app.url}/quota`);
  await expect(title).toHaveText("This browser is not let in.");
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, domain: "127.0.0.1", path: "/azure" }]);
  await page.goto(address);
  await expect(page.getByRole("combobox", subscriptions)).toBeVisible();
  await note();
  await context.close();
  await app.stop();
});

test("neither az nor anything it starts is told the key, and no secret of the environment is a way in", async ({
  cliHost,
}) => {
  const secrets = {
    AZURE_CLIENT_ID: "a",
    AZURE_CLIENT_SECRET: "b",
    AZURE_TENANT_ID: "c",
    MSI_ENDPOINT: "http://127.0.0.1:9",
  };
  const app = await cliHost.start(secrets);
  const key = new URL(await printedAddress(app)).hash.slice("#key=".length);
  const cookie = await letIn(app);
  const who = () => ask(`${app.url}/azure/who`, { headers: { ...ours, cookie } });
  expect(JSON.parse((await who()).body)).toMatchObject({ name: cliHost.provider.people.planner.displayName });
  const last = cliHost.az.calls().at(-1);
  expect(last?.args.slice(0, 2)).toEqual(["account", "get-access-token"]);
  for (const secret of [key, cookie.split("=")[1] ?? ""]) expect(JSON.stringify(last)).not.toContain(secret);
  await app.stop();

  cliHost.az.remove();
  const without = await cliHost.start(secrets);
  const let2 = await letIn(without);
  const refused = await ask(`${without.url}/azure/who`, { headers: { ...ours, cookie: let2 } });
  expect([refused.status, refused.body]).toEqual([401, expect.stringContaining("HeadroomAzMissing")]);
  await without.stop();
});

test("after ten wrong keys the right one opens nothing", async ({ cliHost }) => {
  const app = await cliHost.start();
  const key = new URL(await printedAddress(app)).hash.slice("#key=".length);
  const trade = async (tried: string) => {
    const body = JSON.stringify({ key: tried });
    return (await ask(`${app.url}/azure/key`, { method: "POST", headers: ours, body })).status;
  };
  for (let tries = 0; tries < 10; tries += 1) expect(await trade(`wrong-${tries}`)).toBe(401);
  expect(await trade(key)).toBe(401);
  await app.stop();
});

test("`npm start -- --cli` prints the address once, and listens nowhere but on this machine", async () => {
  const port = await freePort();
  const run = start(process.cwd(), ["--cli", "--port", String(port)]);
  await untilWelcome(run);
  await expect.poll(() => run.said.out).toMatch(new RegExp(`http://127\\.0\\.0\\.1:${port}/#key=[\\w-]{22}\\n`));
  expect(run.said.out).toMatch(/Mode +cli: management\.azure\.com, with the rights of your `az login`\n/);
  expect(run.said.out.match(/#key=[\w-]{22}/g)).toHaveLength(1);
  run.signalGroup("SIGTERM");
  await run.ended;
  const open = start(process.cwd(), ["--cli", "--host", "0.0.0.0", "--port", String(port)]);
  expect(await open.ended).toBe(1);
  expect(open.said.err).toMatch(/^HOST is 0\.0\.0\.0, but cli mode/);
});
