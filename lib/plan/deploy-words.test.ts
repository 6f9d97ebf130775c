import { expect, test } from "vitest";
import type { CheckState, DeployStep } from "@/lib/deploying";
import { ptu, regionName } from "@/lib/units";
import { checkWords, stepWords } from "./deploy-words";

test.each<[CheckState, string, string]>([
  [{ is: "ok" }, "Yes", ""],
  [{ is: "fails", why: "Quota is short by 1 PTU." }, "No", "Quota is short by 1 PTU."],
  [{ is: "may-fail", why: "It retires within 90 days." }, "Perhaps not", "It retires within 90 days."],
  [{ is: "unknown", why: "quota could not be read" }, "Unknown", "Quota could not be read."],
  [{ is: "not-permitted", role: "Reader" }, "Not permitted", "Ask for Reader."],
  [{ is: "loading" }, "Being read", ""],
])("%j", (state, name, why) => expect(checkWords(state)).toMatchObject({ name, why }));

test("each state has a mark of its own", () => {
  const states: CheckState[] = [
    ...[{ is: "ok" } as const, { is: "fails", why: "" } as const, { is: "may-fail", why: "" } as const],
    ...[{ is: "unknown", why: "" } as const, { is: "not-permitted", role: "" } as const, { is: "loading" } as const],
  ];
  expect(new Set(states.map((state) => checkWords(state).mark)).size).toBe(states.length);
});

const account = {
  ...{
    id: "/a",
    name: "a\u202eb",
    subscription: "s",
    resourceGroup: "rg",
    kind: "OpenAI",
    region: regionName("eastus2"),
  },
};

test.each<[DeployStep, string]>([
  [{ is: "other-size", size: ptu(1_255) }, "Take 1,255 PTU"],
  [{ is: "other-type", skuName: "DataZoneProvisionedManaged", size: ptu(50) }, "Take 50 PTU as Data Zone Provisioned"],
  [{ is: "other-name", name: "chat-2" }, "Call it chat-2"],
  [{ is: "other-resource", account }, "Use a[U+202E]b in East US 2"],
  [{ is: "ask-quota", shortBy: ptu(40) }, "Ask for 40 PTU more quota"],
  [{ is: "look-elsewhere" }, "Look for another region"],
])("%j", (step, words) => expect(stepWords(step, () => "East US 2")).toBe(words));

test("a resource of the same region is named alone", () =>
  expect(stepWords({ is: "other-resource", account: { ...account, name: "two" } }, () => null)).toBe("Use two"));
