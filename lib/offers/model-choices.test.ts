import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS } from "@/lib/time";
import type { AskedModel } from "./asked-model";
import { chosenVersion, firstVersion, modelChoices, modelId, modelParams, versionChoices } from "./model-choices";
import { offered } from "./test-offers";

const now = Date.UTC(2026, 10, 21);
const asked = (model: string, version = "", format = ""): AskedModel => ({ model, version, format });
const gpt4o = (version: string, more = {}) => offered({ version, ...more });
const twins = [
  offered({ name: "Phi-4", format: "Microsoft", maker: "Microsoft", version: "1" }),
  offered({ name: "Phi-4", format: "Contoso", maker: "Contoso Ltd.", version: "7" }),
];

const idsOf = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);

test("models stand in the order of their names, each once, numbers in them by their size", () =>
  expect(
    modelChoices([
      offered({ name: "gpt-10" }),
      offered({ name: "o1" }),
      offered({ name: "gpt-4o", version: "1" }),
      offered({ name: "gpt-4o", version: "2" }),
      offered({ name: "DeepSeek-R1", format: "DeepSeek", maker: "DeepSeek" }),
    ]).map(({ label, note }) => `${label}, ${note}`),
  ).toEqual(["DeepSeek-R1, DeepSeek", "gpt-4o, OpenAI", "gpt-10, OpenAI", "o1, OpenAI"]));

test("two makers' models of one name are two choices, told apart by the maker", () =>
  expect(modelChoices(twins)).toEqual([
    { id: "Microsoft\nPhi-4", label: "Phi-4", note: "Microsoft" },
    { id: "Contoso\nPhi-4", label: "Phi-4", note: "Contoso Ltd." },
  ]));

test.each<[says: string, versions: string[], newestFirst: string[]]>([
  ["dates", ["2024-08-06", "2024-11-20", "2024-05-13"], ["2024-11-20", "2024-08-06", "2024-05-13"]],
  ["numbers by their size", ["9", "10", "1"], ["10", "9", "1"]],
  ["month and day", ["0314", "0613", "0301"], ["0613", "0314", "0301"]],
])("versions stand newest first: %s", (_says, versions, newestFirst) =>
  expect(
    idsOf(
      versionChoices(
        versions.map((each) => gpt4o(each)),
        asked("gpt-4o"),
        now,
      ),
    ),
  ).toEqual(newestFirst),
);

test("the order in which the regions answered does not matter", () => {
  const versions = ["2024-05-13", "2024-08-06", "2024-11-20", "0613", "1", "10"].map((each) => gpt4o(each));
  fc.assert(
    fc.property(fc.shuffledSubarray(versions, { minLength: versions.length }), (shuffled) => {
      const before = [...shuffled];
      expect(versionChoices(shuffled, asked("gpt-4o"), now)).toEqual(versionChoices(versions, asked("gpt-4o"), now));
      expect(firstVersion(shuffled, asked("gpt-4o"))).toEqual(firstVersion(versions, asked("gpt-4o")));
      expect(shuffled).toEqual(before);
    }),
  );
});

test.each<[says: string, more: object, note: string]>([
  ["A12: a version that retired yesterday is marked", { retiresAt: now - DAY_MS }, "retired 2026-11-20"],
  ["A12: a version that retires this instant has retired", { retiresAt: now }, "retired 2026-11-21"],
  ["A12: a version that retires in 30 days is marked", { retiresAt: now + 30 * DAY_MS }, "retires 2026-12-21"],
  ["A12: one that retires within 90 days is marked still", { retiresAt: now + 90 * DAY_MS - 1 }, "retires 2027-02-18"],
  ["one that retires in 90 days or later is not marked", { retiresAt: now + 90 * DAY_MS }, ""],
  ["one without a date is not marked", { retiresAt: null }, ""],
  ["the default is marked", { isDefault: true }, "default"],
  [
    "A12: a default that retires says both",
    { isDefault: true, retiresAt: now + DAY_MS },
    "default · retires 2026-11-22",
  ],
])("%s", (_says, more, note) =>
  expect(versionChoices([gpt4o("1", more)], asked("gpt-4o"), now)).toEqual([{ id: "1", label: "1", note }]),
);

test.each<[says: string, versions: ReturnType<typeof gpt4o>[], question: AskedModel, first: string | null]>([
  ["the default comes first", [gpt4o("3"), gpt4o("1", { isDefault: true }), gpt4o("2")], asked("gpt-4o"), "1"],
  ["without a default, the newest", [gpt4o("1"), gpt4o("3"), gpt4o("2")], asked("gpt-4o"), "3"],
  ["a model's casing does not matter", [gpt4o("1")], asked("GPT-4O"), "1"],
  [
    "another model's default does not count",
    [gpt4o("1"), offered({ name: "o1", isDefault: true })],
    asked("gpt-4o"),
    "1",
  ],
  ["another maker's version does not count", twins, asked("Phi-4", "", "Microsoft"), "1"],
  ["a model nobody offers has no first version", [gpt4o("1")], asked("gpt-9"), null],
])("to begin with: %s", (_says, versions, question, first) =>
  expect(firstVersion(versions, question)?.version ?? null).toBe(first),
);

test.each<[says: string, question: AskedModel, version: string | null]>([
  ["a link finds its version", asked("gpt-4o", "2024-11-20a"), "2024-11-20A"],
  ["a version that is not offered is none", asked("gpt-4o", "2020-01-01"), null],
  ["a link without a version has none", asked("gpt-4o"), null],
  ["the version of another model is none", asked("o1", "2024-11-20A"), null],
  ["the version of another maker is none", asked("gpt-4o", "2024-11-20A", "Contoso"), null],
])("%s", (_says, question, version) =>
  expect(chosenVersion([gpt4o("2024-11-20A")], question)?.version ?? null).toBe(version),
);

test.each<[says: string, id: string, params: object]>([
  ["a link names the model alone", "OpenAI\ngpt-4o", { model: "gpt-4o", format: "" }],
  ["and its format where two makers use the name", "Contoso\nPhi-4", { model: "Phi-4", format: "Contoso" }],
  ["nothing chosen names nothing", "", { model: "", format: "" }],
])("%s", (_says, id, params) => expect(modelParams([gpt4o("1"), ...twins], id)).toEqual(params));

test("what a choice puts into a link finds that very model again", () => {
  const versions = [gpt4o("1"), offered({ name: "o1" }), ...twins];
  for (const { id } of modelChoices(versions)) {
    const found = firstVersion(versions, modelParams(versions, id));
    expect(found && modelId(found)).toBe(id);
  }
});
