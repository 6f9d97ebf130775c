import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { failureOf } from "@/lib/azure";
import { ptu } from "@/lib/units";
import { createWhereFree } from "./create";
import type { NewDeployment } from "./deployments";
import { open, place } from "./test-azure";

const official = JSON.parse(
  readFileSync(new URL("../../emulator/official/PutDeployment.json", import.meta.url), "utf8"),
);

const plan = (more: Partial<NewDeployment> = {}): NewDeployment => ({
  ...place,
  name: "deploymentName",
  model: { format: "OpenAI", name: "ada", version: "1" },
  skuName: "Standard",
  size: ptu(1),
  spilloverTo: null,
  upgradePolicy: null,
  ...more,
});

const nobody = Response.json({ error: { code: "DeploymentNotFound" } }, { status: 404 });

/** An Azure that keeps what it was sent. @param there what it answers to the look at the name */
async function createAt(reply: Response, of = plan(), there = nobody) {
  const sent: { method: string; path: string; body: unknown }[] = [];
  const handle = async (request: Request) => {
    if (request.method === "GET") return there.clone();
    const path = new URL(request.url).pathname;
    sent.push({ method: request.method, path, body: JSON.parse(await request.text()) });
    return reply.clone();
  };
  const { client, options, close } = await open({ handle });
  const outcome = await createWhereFree(client, of, options).catch(failureOf).finally(close);
  return { sent, outcome };
}

test("the body is the official example's, but for the fields that are nobody's choice here", async () => {
  const { properties, sku } = official.parameters.deployment;
  const { sent } = await createAt(Response.json(official.responses["201"].body, { status: 201 }));
  expect(sent).toEqual([
    {
      method: "PUT",
      path: expect.stringMatching(/\/accounts\/contoso-foundry-eastus2\/deployments\/deploymentName$/),
      body: { sku, properties: { model: properties.model } },
    },
  ]);
});

test.each(["200", "201"])("the official answer %s is read", async (status) => {
  const { outcome } = await createAt(Response.json(official.responses[status].body, { status: Number(status) }));
  expect(outcome).toMatchObject({
    is: "accepted",
    deployment: { name: "deploymentName", size: 1, state: status === "200" ? "Succeeded" : "Accepted" },
  });
});

test("spillover and the upgrade policy are sent where there are any", async () => {
  const of = plan({ spilloverTo: "overflow", upgradePolicy: "NoAutoUpgrade" });
  const { sent } = await createAt(Response.json({ id: "/a", name: "a" }), of);
  expect(sent[0]?.body).toMatchObject({
    properties: { spilloverDeploymentName: "overflow", versionUpgradeOption: "NoAutoUpgrade" },
  });
});

test.each(["", ".", "..", "\ud800"])("H1: the name %j is no name, and nothing is sent", async (name) => {
  const { sent, outcome } = await createAt(Response.json({}), plan({ name }));
  expect(outcome).toMatchObject({ kind: "not-found" });
  expect(sent).toEqual([]);
});

test("an answer that is none of Azure's is told; it is not sent again", async () => {
  const { sent, outcome } = await createAt(Response.json({ name: "a" }, { status: 201 }));
  expect(outcome).toMatchObject({ kind: "unreadable" });
  expect(sent).toHaveLength(1);
});

test("A9: where the name is taken by now, nothing is sent, and what is there is told", async () => {
  const { sent, outcome } = await createAt(Response.json({}), plan(), Response.json({ id: "/a", name: "Chat" }));
  expect(outcome).toMatchObject({ is: "taken", found: { name: "Chat" } });
  expect(sent).toEqual([]);
});

test("where nobody can look, nothing is sent", async () => {
  const { sent, outcome } = await createAt(Response.json({}), plan(), Response.json({}, { status: 403 }));
  expect(outcome).toMatchObject({ kind: "forbidden", operation: "Deployments_Get", role: "Reader" });
  expect(sent).toEqual([]);
});
