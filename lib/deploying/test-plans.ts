import fc from "fast-check";
import type { NewDeployment } from "@/lib/sources/deployments";
import { ptu } from "@/lib/units";

/** Every text of it another one, so that each can be found again in what is written. */
export const plainPlan: NewDeployment = {
  subscription: "SUBSCRIPTION",
  resourceGroup: "GROUP",
  account: "ACCOUNT",
  name: "NAME",
  model: { format: "FORMAT", name: "MODEL", version: "VERSION" },
  skuName: "SKU",
  size: ptu(100),
  spilloverTo: "SPILLOVER",
  upgradePolicy: "POLICY",
};

/** A real one: what the documents' own examples look like. */
export const samplePlan: NewDeployment = {
  subscription: "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28",
  resourceGroup: "rg-ai-prod",
  account: "contoso-foundry-eastus2",
  name: "chat-ptu",
  model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" },
  skuName: "GlobalProvisionedManaged",
  size: ptu(100),
  spilloverTo: null,
  upgradePolicy: null,
};

type Texts = Record<keyof typeof places, string>;

/** Where the plain texts stand. */
const places = {
  SUBSCRIPTION: (plan: NewDeployment) => plan.subscription,
  GROUP: (plan: NewDeployment) => plan.resourceGroup,
  ACCOUNT: (plan: NewDeployment) => plan.account,
  NAME: (plan: NewDeployment) => plan.name,
  FORMAT: (plan: NewDeployment) => plan.model.format,
  MODEL: (plan: NewDeployment) => plan.model.name,
  VERSION: (plan: NewDeployment) => plan.model.version,
  SKU: (plan: NewDeployment) => plan.skuName,
  SPILLOVER: (plan: NewDeployment) => plan.spilloverTo ?? "",
  POLICY: (plan: NewDeployment) => plan.upgradePolicy ?? "",
};

const planOf = (texts: Texts): NewDeployment => ({
  subscription: texts.SUBSCRIPTION,
  resourceGroup: texts.GROUP,
  account: texts.ACCOUNT,
  name: texts.NAME,
  model: { format: texts.FORMAT, name: texts.MODEL, version: texts.VERSION },
  skuName: texts.SKU,
  size: ptu(100),
  spilloverTo: texts.SPILLOVER,
  upgradePolicy: texts.POLICY,
});

/** The same text everywhere. */
export const planOfOne = (text: string): NewDeployment =>
  planOf({
    ...{ SUBSCRIPTION: text, GROUP: text, ACCOUNT: text, NAME: text, FORMAT: text },
    ...{ MODEL: text, VERSION: text, SKU: text, SPILLOVER: text, POLICY: text },
  });

/** A word as it has to be read back: what stood for the plain texts is the plan's. One pass, so that no text is taken for another. */
export const inPlace = (word: string, plan: NewDeployment) =>
  word.replace(
    /SUBSCRIPTION|GROUP|ACCOUNT|NAME|FORMAT|MODEL|VERSION|SKU|SPILLOVER|POLICY/g,
    (place) => Object.entries(places).find(([key]) => key === place)?.[1](plan) ?? place,
  );

// What languages read in ways of their own, beside any characters at all.
const awkward = fc.constantFrom(
  ..."'\"\\$`!&|;<>()[]{}*?~#=%^-@ \t\n\r\u0001\u0007\u001b\u0085\u2028\u202e\u0301eéax漢🚀",
);
const text = fc.oneof(
  fc.array(awkward, { minLength: 1, maxLength: 30 }).map((each) => each.join("")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    "-x",
    "--help",
    "${x}",
    "$${x}",
    "%{ if x }",
    "'''",
    "x".repeat(260),
    "\\u{41}",
    "\\n",
    "@file",
    "a=@b",
  ),
);

export const anyPlan: fc.Arbitrary<NewDeployment> = fc
  .record({
    ...{ SUBSCRIPTION: text, GROUP: text, ACCOUNT: text, NAME: text, FORMAT: text },
    ...{ MODEL: text, VERSION: text, SKU: text, SPILLOVER: text, POLICY: text },
  })
  .map(planOf);
