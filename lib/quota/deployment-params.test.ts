import fc from "fast-check";
import { createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import { deploymentHref, deploymentParams, type DeploymentPlace } from "./deployment-params";

const load = createLoader(deploymentParams);
const SUBSCRIPTION = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";

const idOf = ({ subscription, resourceGroup, account, name }: DeploymentPlace) =>
  `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.CognitiveServices` +
  `/accounts/${account}/deployments/${name}`;
const place = (more: Partial<DeploymentPlace> = {}): DeploymentPlace => ({
  ...{ subscription: SUBSCRIPTION, resourceGroup: "rg-ai", account: "contoso-openai", name: "chat" },
  ...more,
});
/** A link as the address bar holds it, read again. */
const readBack = (href: string | null) => load(new URL(href ?? "/no-link", "https://headroom.example.com")).id;

test("a link names the deployment by Azure's id, and carries the chosen subscriptions", () =>
  expect(deploymentHref(idOf(place()), [SUBSCRIPTION])).toBe(
    `/quota/deployment?id=${idOf(place())}&subscriptions=${SUBSCRIPTION}`,
  ));

test.each<[says: string, id: string, read: DeploymentPlace]>([
  ["as Azure documents it", idOf(place()), place()],
  ["in another casing, as Azure answers it", idOf(place()).toLowerCase(), place()],
  ["with a subscription in capitals", idOf(place({ subscription: SUBSCRIPTION.toUpperCase() })), place()],
  ["names in capitals keep them", idOf(place({ name: "Chat-EU_2.v1" })), place({ name: "Chat-EU_2.v1" })],
  [
    "a group as Azure allows it",
    idOf(place({ resourceGroup: "équipe_(1)-x" })),
    place({ resourceGroup: "équipe_(1)-x" }),
  ],
  ["a name that is odd and harmless", idOf(place({ name: "it's 漢字" })), place({ name: "it's 漢字" })],
])("an id is read %s", (_says, id, read) => expect(load({ id }).id).toEqual(read));

const HOSTILE = [
  ...["$(rm -rf ~)", "`id`", "<img src=x onerror=y>", "=cmd|'/c calc'!A1", "\u202egnp", "a\nb", "a\0b", "a\u200fb"],
  ...["", ".", "..", "-x", "@/etc/passwd", " ", "a/b", "a\\b", "a?b", "a#b", "a%2fb", "a&b", "\ud800", "x".repeat(261)],
];

test.each<[part: keyof DeploymentPlace, more: readonly string[]]>([
  ["subscription", ["not-a-guid", `${SUBSCRIPTION}0`, "'; DROP"]],
  ["resourceGroup", ["rg.", "a b", "'; DROP", "x".repeat(91)]],
  ["account", ["a b", "'; DROP", "é", "x".repeat(101)]],
  ["name", []],
])("H2: no hostile %s is taken, from a link or from Azure", (part, more) => {
  for (const text of [...HOSTILE, ...more]) {
    // A group may begin with a hyphen.
    if (part === "resourceGroup" && text === "-x") continue;
    const id = idOf(place({ [part]: text }));
    expect(load({ id }).id, text.slice(0, 40)).toBeNull();
    expect(deploymentHref(id, []), text.slice(0, 40)).toBeNull();
  }
});

test.each([
  ["of nothing", ""],
  ["of a resource", idOf(place()).replace("/deployments/chat", "")],
  ["with more behind it", `${idOf(place())}/more`],
  ["with a slash behind it", `${idOf(place())}/`],
  ["with an address before it", `https://evil.example${idOf(place())}`],
  ["with another provider", idOf(place()).replace("CognitiveServices", "Compute")],
  ["with a dot that is none", idOf(place()).replace("Microsoft.", "MicrosoftX")],
  ["of 12,000 characters", idOf(place()).padEnd(12_000, "x")],
  ["called __proto__", "__proto__"],
])("H2: no id %s is taken", (_says, id) => expect(load({ id }).id).toBeNull());

const letters = (alphabet: string, most: number) =>
  fc.array(fc.constantFrom(...alphabet), { maxLength: most }).map((each) => each.join(""));

test("whatever deployment a link takes reads back from it as it was", () =>
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.tuple(letters("aZ9é_.()-", 60), letters("aZ9_.-", 60), letters("aZ9漢é'\"!;:,.()[]{}*@_- ", 120)),
      (subscription, [group, account, name]) => {
        const whole = place({ subscription, resourceGroup: `${group}g`, account: `a${account}`, name: `n${name}` });
        expect(readBack(deploymentHref(idOf(whole), []))).toEqual(whole);
      },
    ),
  ));
