import { afterEach, expect, test } from "vitest";
import { createEmulator, type FaultEffect } from "@/lib/emulator";
import { serve, type Served } from "@/lib/emulator/server";
import { createAzure } from "./azure";
import { failureOf } from "./failure";
import { at, calculator, connection, models, question, signal } from "./test-connection";

/** The rows of the fault catalogue that only a real socket can show. */

const open: Served[] = [];
afterEach(() => Promise.all(open.splice(0).map((served) => served.close())));

async function connectTo(then: FaultEffect) {
  const emulator = createEmulator();
  emulator.faults.set([{ then }]);
  const served = await serve(emulator, { port: 0 });
  open.push(served);
  return { azure: createAzure(connection(served.url)), emulator };
}

test("A5: a connection that breaks is unreachable, after three more tries", async () => {
  const { azure, emulator } = await connectTo({ kind: "reset" });
  const failure = await azure.call(models, at, null, { signal }).catch(failureOf);
  expect(failure).toMatchObject({ kind: "unreachable", host: expect.stringMatching(/^127\.0\.0\.1:\d+$/) });
  expect(emulator.journal.counters().calls).toBe(4);
}, 15_000);

test("A6: reading a body of 200 MB stops at 32", async () => {
  const { azure } = await connectTo({ kind: "huge-body" });
  const failure = await azure.call(models, at, null, { signal }).catch(failureOf);
  expect(failure).toMatchObject({ kind: "too-large", limitBytes: 32 * 1024 * 1024 });
}, 30_000);

test.each<[string, FaultEffect]>([
  ["before the headers", { kind: "hang-headers" }],
  ["half-way through the body", { kind: "hang-body" }],
])("cancelling %s closes the socket, and is no failure", async (_says, then) => {
  const { azure, emulator } = await connectTo(then);
  const cancel = new AbortController();
  const asked = azure.call(calculator, at, question, { signal: cancel.signal });
  await expect.poll(() => emulator.journal.counters().calls).toBe(1);
  cancel.abort(new Error("the person left"));
  await expect(asked).rejects.toThrow("the person left");
  await expect.poll(() => emulator.journal.counters().aborted).toBe(1);
  expect(emulator.journal.counters()).toMatchObject({ calls: 1, callsAfterCancel: 0 });
});
