import { createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { utilizationHref, utilizationParams } from "./search-params";

const load = createLoader(utilizationParams);
const read = (search: string) => load(new URL(`https://headroom.example.com/utilization?${search}`));

const idOf = (name: string) =>
  "/subscriptions/6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28/resourceGroups/rg-ai" +
  `/providers/Microsoft.CognitiveServices/accounts/contoso-openai/deployments/${name}`;
const ids = (count: number) => Array.from({ length: count }, (_, at) => idOf(`chat-${at}`));

test("a link reads back as it was written", () => {
  const params = {
    deployments: [idOf("chat"), idOf("a, b")],
    focus: idOf("a, b"),
    range: "custom" as const,
    from: Date.UTC(2026, 10, 20, 14, 2),
    to: Date.UTC(2026, 10, 21, 14, 2),
    grain: 5 * MINUTE_MS,
    minute: Date.UTC(2026, 10, 20, 15, 7),
    sizeOf: "p99" as const,
    sizeShapes: 2 as const,
    zoom: { startMs: Date.UTC(2026, 10, 20, 15), endMs: Date.UTC(2026, 10, 20, 16) },
    live: true,
  };
  expect(load(new URL(utilizationHref(params), "https://headroom.example.com"))).toEqual(params);
});

test.each<[says: string, search: string, expected: object]>([
  [
    "an id in capitals is read with its subscription in lower case",
    `deployments=${idOf("Chat").replace("6e2a", "6E2A")}`,
    { deployments: [idOf("Chat")] },
  ],
  ["an id twice is one", `deployments=${idOf("chat")},${idOf("CHAT")}`, { deployments: [idOf("CHAT")] }],
  ["20 deployments are taken", `deployments=${ids(20).join()}`, { deployments: ids(20) }],
  ["21 are not", `deployments=${ids(21).join()}`, { deployments: [] }],
  ["a list with something else in it is not", `deployments=${idOf("chat")},<b>`, { deployments: [] }],
  ["a grain that Azure has is taken", "grain=PT1H", { grain: HOUR_MS }],
  ["one that it has not is not", "grain=PT7M", { grain: null }],
  ["a time without its zone is not", "from=2026-11-20T14:00", { from: null }],
  ["a minute without its zone is not", "minute=2026-11-20T15:07", { minute: null }],
  ["a part that goes backwards is not", "zoom=2026-11-20T15:00Z/2026-11-20T14:00Z", { zoom: null }],
  ["nobody looks live unless asked to", "", { live: false }],
  ["another range is not", "range=2h", { range: "24h" }],
])("%s", (_says, search, expected) => expect(read(search)).toMatchObject(expected));
