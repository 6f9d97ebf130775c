import { notifyManager, QueryClient } from "@tanstack/react-query";
import { beforeAll, expect, test } from "vitest";
import { askMany } from "./many";

beforeAll(() => notifyManager.setScheduler((work) => void setTimeout(work, 0)));

/** Round by round, because what an answer sets off is itself a few timers long: a machine that stalls lets one long wait pass them all. */
async function soon() {
  for (let round = 0; round < 10; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** An Azure that answers when it is told to, and notes who was asked. */
function world() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const asked: number[] = [];
  const aborted: number[] = [];
  const open = new Map<number, (value: string) => void>();
  const query = (id: number, more: object = {}) => ({
    queryKey: [id],
    queryFn: ({ signal }: { signal: AbortSignal }) => {
      asked.push(id);
      signal.addEventListener("abort", () => aborted.push(id));
      return new Promise<string>((resolve) => open.set(id, resolve));
    },
    ...more,
  });
  const answer = (id: number) => open.get(id)?.(`answer ${id}`);
  return { client, asked, aborted, query, answer };
}
const ids = (count: number) => Array.from({ length: count }, (_, at) => at);

test("questions are asked in their order, and no more than may wait at a time; each answer lets the next one go", async () => {
  const { client, asked, query, answer } = world();
  const many = askMany<string>(client, { atFirst: 12, most: 20 });
  many.ask(ids(1_000).map((id) => query(id)));
  expect(asked, "nobody listens").toEqual([]);
  const stop = many.subscribe(() => {});
  await soon();
  expect(asked, "the first do not wait behind others").toEqual(ids(12));
  answer(3);
  answer(10);
  await soon();
  expect(asked).toEqual(ids(22));
  answer(15);
  await soon();
  expect(asked).toEqual(ids(23));
  expect(many.results().get("[3]")?.data).toBe("answer 3");
  expect(many.results().get("[4]")?.data).toBeUndefined();
  expect(many.results().get("[999]")).toBeUndefined();
  stop();
});

test("the same questions keep their answers, whatever their order; others are given up", async () => {
  const { client, asked, aborted, query, answer } = world();
  const many = askMany<string>(client);
  many.ask([query(1), query(2), query(3)]);
  const stop = many.subscribe(() => {});
  answer(1);
  await soon();
  many.ask([query(4), query(1), query(2)]);
  await soon();
  expect(asked).toEqual([1, 2, 3, 4]);
  expect(aborted).toEqual([3]);
  expect([...many.results().keys()]).toEqual(["[4]", "[1]", "[2]"]);
  stop();
  await soon();
  expect(aborted.toSorted(), "nobody listens any more").toEqual([2, 3, 4]);
  expect(asked).toEqual([1, 2, 3, 4]);
});

test("who leaves while an answer arrives is asked for nothing more", async () => {
  const { client, asked, query, answer } = world();
  const many = askMany<string>(client, { atFirst: 12, most: 12 });
  many.ask(ids(300).map((id) => query(id)));
  const stop = many.subscribe(() => {});
  answer(0);
  await Promise.resolve();
  stop();
  await soon();
  expect(asked).toEqual(ids(12));
});

test("what may not be asked is not, and what stands in the cache is there at once", async () => {
  const { client, asked, query } = world();
  client.setQueryData([1], "kept");
  const many = askMany<string>(client);
  many.ask([query(1, { staleTime: 60_000 }), query(2, { enabled: false })]);
  const stop = many.subscribe(() => {});
  await soon();
  expect(asked).toEqual([]);
  expect(many.results().get("[1]")?.data).toBe("kept");
  expect(many.results().has("[2]")).toBe(false);
  many.ask([query(1, { staleTime: 60_000 }), query(2)]);
  expect(asked).toEqual([2]);
  stop();
});

test("that a question has left, or is asked again with the same answer, is no change", async () => {
  const { client, query, answer } = world();
  const many = askMany<string>(client);
  many.ask([query(1)]);
  let changes = 0;
  const stop = many.subscribe(() => (changes += 1));
  await soon();
  const atFirst = changes;
  answer(1);
  await soon();
  expect(changes).toBe(atFirst + 1);
  void client.refetchQueries({ queryKey: [1] });
  await soon();
  answer(1);
  await soon();
  expect(changes).toBe(atFirst + 1);
  stop();
});

test("the list of results is the same while nothing has changed", async () => {
  const { client, query, answer } = world();
  const many = askMany<string>(client);
  many.ask([query(1), query(2)]);
  const stop = many.subscribe(() => {});
  await soon();
  const before = many.results();
  expect(many.results()).toBe(before);
  answer(1);
  await soon();
  expect(many.results()).not.toBe(before);
  stop();
});
