import { notifyManager, QueryClient, QueryObserver } from "@tanstack/react-query";
import { beforeAll, expect, test } from "vitest";
import { activityOf, atRest } from "./activity";

beforeAll(() => notifyManager.setScheduler((work) => void setTimeout(work, 0)));

/** Round by round: a machine that stalls lets one long wait pass all that is due. */
async function soon() {
  for (let round = 0; round < 10; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

test("what is shown tells its age and whether it is being read; what is not shown tells nothing", async () => {
  const client = new QueryClient();
  const { subscribe, now } = activityOf(client.getQueryCache());
  const stop = subscribe(() => {});
  expect(now()).toBe(atRest);

  client.setQueryData(["old"], 1, { updatedAt: 1_000 });
  client.setQueryData(["new"], 1, { updatedAt: 2_000 });
  await soon();
  expect(now()).toEqual(atRest);

  const shown = ["new", "old"].map((key) => new QueryObserver(client, { queryKey: [key], staleTime: Infinity }));
  const stops = shown.map((observer) => observer.subscribe(() => {}));
  await soon();
  expect(now()).toEqual({ oldestAt: 1_000, isReading: false });

  let answer = (_value: number) => {};
  const asked = client.fetchQuery({
    queryKey: ["open"],
    queryFn: () => new Promise<number>((resolve) => (answer = resolve)),
  });
  await soon();
  expect(now()).toEqual({ oldestAt: 1_000, isReading: true });
  answer(1);
  await asked;
  stops[1]?.();
  await soon();
  expect(now()).toEqual({ oldestAt: 2_000, isReading: false });
  stop();
  stops[0]?.();
});

test("many events are one look", async () => {
  const client = new QueryClient();
  let heard = 0;
  const stop = activityOf(client.getQueryCache()).subscribe(() => (heard += 1));
  for (let at = 0; at < 100; at += 1) client.setQueryData([at], at);
  await soon();
  expect(heard).toBe(1);
  stop();
});
