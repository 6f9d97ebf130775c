import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CommandPlace, deploymentShow } from "./az-commands";

const SUBSCRIPTION = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const place = (more: Partial<CommandPlace> = {}): CommandPlace => ({
  ...{ subscription: SUBSCRIPTION, resourceGroup: "rg-ai", account: "contoso-openai", name: "chat" },
  ...more,
});

/** What a shell makes of a command: the words that `az` is given. */
const wordsOf = (command: string) =>
  execFileSync("sh", ["-c", `az() { printf '%s\\0' "$@"; }; ${command}`], { encoding: "utf8" })
    .split("\0")
    .slice(0, -1);

const VERB = ["cognitiveservices", "account", "deployment", "show"];
/** A value that begins with a hyphen stands behind "=", as `az` wants it. */
const given = (name: string, value: string) => (value.startsWith("-") ? [`--${name}=${value}`] : [`--${name}`, value]);
const wordsFor = ({ subscription, resourceGroup, account, name }: CommandPlace) => [
  ...VERB,
  ...given("name", account),
  ...given("resource-group", resourceGroup),
  ...given("deployment-name", name),
  ...given("subscription", subscription),
];

test("the command names the deployment, and holds no token", () =>
  expect(deploymentShow(place())).toBe(
    "az cognitiveservices account deployment show \\\n  --name 'contoso-openai' \\\n  --resource-group 'rg-ai' \\\n" +
      `  --deployment-name 'chat' \\\n  --subscription '${SUBSCRIPTION}'`,
  ));

test.each([
  ...["$(rm -rf ~)", "'; DROP", "`id`", "a\nb", "=cmd|'/c calc'!A1", "\\", "a\\'b", "''", " ", "-x", "--help", "!!"],
  ...["<img src=x onerror=y>", "* ?", "$HOME", "\u202egnp.exe", "🚀 שלום", "x".repeat(260), "#", "~", "a\r\nb", "&"],
])("H1: a shell reads %j back as it is, in every place", (hostile) => {
  const hostilePlace = { subscription: hostile, resourceGroup: hostile, account: hostile, name: hostile };
  expect(wordsOf(deploymentShow(hostilePlace))).toEqual(wordsFor(hostilePlace));
});

// A shell is started for each: few of them, of what a shell reads in its own way. No shell takes NUL, or half a character.
const awkward = fc.constantFrom(..."'\"\\$`!&|;<>()[]{}*?~#=%^-@ \t\n\rax漢🚀");
const text = fc.oneof(
  fc.array(awkward, { minLength: 1, maxLength: 30 }).map((each) => each.join("")),
  fc.string({ unit: "grapheme", minLength: 1 }).filter((each) => !each.includes("\0")),
);

test("H1: a shell reads any names back as they are", () =>
  fc.assert(
    fc.property(text, text, text, (resourceGroup, account, name) => {
      const any = place({ resourceGroup, account, name });
      expect(wordsOf(deploymentShow(any))).toEqual(wordsFor(any));
    }),
    { numRuns: 40 },
  ));
