import fc from "fast-check";
import { expect, test } from "vitest";
import type { NewDeployment } from "@/lib/sources/deployments";
import { type Artefact, type ArtefactKey, artefactKeys } from "./artefact";
import { artefactsOf } from "./artefacts";
import { hostileNames } from "./test-names";
import { anyPlan, inPlace, plainPlan, planOfOne, samplePlan } from "./test-plans";
import { wordsOf } from "./test-shell";
import { bicep, hcl, type Token, tokensOf } from "./test-tokens";

const asked = { resourceManagerUrl: "https://management.azure.com", alertPercent: 90 };

function artefactOf(plan: NewDeployment, key: ArtefactKey): Artefact | null {
  const artefacts = artefactsOf(plan, asked);
  return "cannot" in artefacts ? null : (artefacts.find((each) => each.key === key) ?? null);
}

/** A block's text; null where the tool, or every tool, cannot be told. */
function textOf(plan: NewDeployment, key: ArtefactKey, title: string): string | null {
  const block = artefactOf(plan, key)?.blocks.find((each) => each.title === title);
  return block?.written.is === "written" ? block.written.text : null;
}
const plainText = (key: ArtefactKey, title: string) => textOf(plainPlan, key, title) ?? "nothing";

/** Words of options whose value begins with a hyphen stand behind "=", as `az` wants it. */
function azWords(plain: readonly string[], plan: NewDeployment): string[] {
  const words: string[] = [];
  plain.forEach((word, index) => {
    const value = inPlace(word, plan);
    const option = plain[index - 1] ?? "";
    if (value.startsWith("-") && !word.startsWith("-") && option.startsWith("--"))
      words.push(`${words.pop()}=${value}`);
    else words.push(value);
  });
  return words;
}

const inPlaces = (tokens: readonly Token[], plan: NewDeployment) =>
  tokens.map((token) => ("string" in token ? { string: inPlace(token.string, plan) } : token));

const commands: [ArtefactKey, string][] = [
  ["az", "Create"],
  ["az", "Show"],
  ["bicep", "Run it"],
  ["alert", "Run the template"],
];

/** Everything that is written is read back as it was meant: the same words and tokens, with this plan's texts in their places. */
function expectReadBack(plan: NewDeployment) {
  for (const [key, title] of commands) {
    const text = textOf(plan, key, title);
    if (text !== null) expect(wordsOf(text)).toEqual(azWords(wordsOf(plainText(key, title)), plan));
  }
  const templates = [["bicep", "deployment.bicep", bicep] as const, ["terraform", "deployment.tf", hcl] as const];
  for (const [key, title, language] of templates) {
    const text = textOf(plan, key, title);
    if (text !== null)
      expect(tokensOf(text, language)).toEqual(inPlaces(tokensOf(plainText(key, title), language), plan));
  }
  const body = textOf(plan, "rest", "Body");
  if (body === null) return;
  expect(JSON.parse(body)).toEqual({
    sku: { name: plan.skuName, capacity: 100 },
    properties: {
      model: plan.model,
      spilloverDeploymentName: plan.spilloverTo,
      versionUpgradeOption: plan.upgradePolicy,
    },
  });
  const url = new URL(wordsOf(textOf(plan, "rest", "az rest") ?? "")[4] ?? "");
  const segments = url.pathname.split("/").map(decodeURIComponent);
  const { subscription, resourceGroup, account, name } = plan;
  expect([segments[2], segments[4], segments[8], segments[10]]).toEqual([subscription, resourceGroup, account, name]);
  expect(url.search).toBe("?api-version=2026-09-01");
  const curl = wordsOf(textOf(plan, "rest", "curl") ?? "");
  expect(curl.slice(1, 6)).toEqual(["--request", "PUT", url.href, "--header", "Authorization: Bearer TOKEN"]);
  expect(JSON.parse(curl.at(-1) ?? "")).toEqual(JSON.parse(body));
}

test.each(hostileNames)("H1: %j is read back as it is, everywhere, in every language", (name) =>
  expectReadBack(planOfOne(name)),
);

const isWritable = (plan: NewDeployment) => !("cannot" in artefactsOf(plan, asked));

// A shell is started six times for each: few of them.
test("H1: any texts are read back as they are", () =>
  fc.assert(fc.property(anyPlan.filter(isWritable), expectReadBack), { numRuns: 25 }));

test("H1: an alert's condition, its names and its template are read back", () => {
  const alert = (plan: NewDeployment) => tokensOf(textOf(plan, "alert", "alert.bicep") ?? "", bicep);
  const withoutRule = (tokens: Token[]) =>
    tokens.filter((token) => !("string" in token && token.string.startsWith("ptu-")));
  fc.assert(
    fc.property(anyPlan.filter(isWritable), (plan) => {
      expect(withoutRule(alert(plan))).toEqual(inPlaces(withoutRule(alert(plainPlan)), plan));
    }),
    { numRuns: 300 },
  );
});

test.each(["", ".", "..", "a/b", "a\0b", "\ud83d", "\udc00x"])("H1: no tool is told of the name %j", (name) =>
  expect(artefactsOf({ ...samplePlan, name }, asked)).toEqual({
    cannot: "The deployment's name is empty, or holds what no address can carry.",
  }),
);

test("every way is written, in their order", () => {
  const artefacts = artefactsOf(samplePlan, asked);
  expect("cannot" in artefacts ? [] : artefacts.map(({ key }) => key)).toEqual(artefactKeys);
});

test("no token stands in any of them", () =>
  expect(JSON.stringify(artefactsOf(samplePlan, asked))).not.toMatch(/eyJ|Bearer [a-z]/));
