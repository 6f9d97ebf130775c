import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { NoToken } from "@/lib/azure";
import { entraSignIn } from "./entra";

const ann = { tenant: "t", account: "ann", name: "Ann" };
const bob = { tenant: "t", account: "bob", name: "Bob" };
const nobody = () => Promise.resolve(null);

/** What MSAL is asked, in our terms; each test says how it answers. */
const entra = {
  arrive: vi.fn<() => Promise<typeof ann | null>>(nobody),
  remembered: vi.fn<() => typeof ann | null>(() => null),
  others: () => [],
  silently: vi.fn<() => Promise<typeof ann>>(),
  token: vi.fn<() => Promise<string>>(() => Promise.resolve("a token")),
  redirect: vi.fn(() => Promise.resolve()),
  popUp: vi.fn(() => Promise.resolve(ann)),
  choose: vi.fn(),
  forget: vi.fn(() => Promise.resolve()),
  leave: vi.fn(() => Promise.resolve()),
};
vi.mock("./entra-client", () => ({ openEntra: () => Promise.resolve(entra) }));

const tab = new Map<string, string>();
beforeEach(() => {
  vi.clearAllMocks();
  tab.clear();
  entra.arrive.mockImplementation(nobody);
  entra.remembered.mockReturnValue(null);
  entra.token.mockResolvedValue("a token");
  entra.leave.mockResolvedValue();
  vi.stubGlobal("window", { location: { origin: "http://127.0.0.1" }, addEventListener: () => {} });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, text: string) => void tab.set(key, text),
    removeItem: (key: string) => void tab.delete(key),
  });
});

// The other tests of this process have no window.
afterAll(() => void vi.unstubAllGlobals());

const made = () =>
  entraSignIn({
    mode: "entra",
    cloud: "public",
    resourceManager: { url: "https://rm.test", host: "rm.test", behindUrl: null, commandUrl: "https://rm.test" },
    authorityUrl: "https://login.test",
    tenantId: "t",
    clientId: "c",
    tokenScope: "https://rm.test/.default",
    allowDeploy: false,
  });
const started = async () => {
  const signIn = made();
  await signIn.start({ mayLeave: true });
  return signIn;
};
/** Another page of this origin says it: this one does not hear itself. */
function saidElsewhere(): void {
  const channel = new BroadcastChannel("headroom-session");
  channel.postMessage("signed-out");
  setTimeout(() => channel.close(), 100);
}
const as = (person: typeof ann) => ({ is: "signed-in", person });
const out = (because: string) => ({ is: "signed-out", because });

test("a new tab asks silently, then goes to the authority once, and a second start stays", async () => {
  entra.silently.mockRejectedValue(new NoToken("needs-person"));
  const signIn = await started();
  expect(entra.redirect).toHaveBeenCalledTimes(1);
  await signIn.start({ mayLeave: true });
  expect(entra.redirect).toHaveBeenCalledTimes(1);
  expect(signIn.now()).toMatchObject(out("nobody"));
});

test("who signed out here stays out after a reload, whatever MSAL still holds", async () => {
  entra.remembered.mockReturnValue(ann);
  const signIn = await started();
  await signIn.signOut();
  entra.arrive.mockResolvedValue(ann);
  const again = await started();
  expect(again.now()).toMatchObject(out("left"));
  expect(entra.forget).toHaveBeenCalled();
});

test("a sign-out in another tab also reaches a tab whose sign-in was refused", async () => {
  entra.silently.mockRejectedValue(new NoToken("needs-person"));
  entra.redirect.mockRejectedValueOnce(new NoToken("declined"));
  const signIn = await started();
  expect(signIn.now()).toMatchObject(out("declined"));
  saidElsewhere();
  await vi.waitFor(() => expect(signIn.now()).toMatchObject(out("left-elsewhere")));
  expect(entra.forget).toHaveBeenCalled();
});

test("a sign-out in another tab outruns a silent sign-in that is on its way", async () => {
  let answer: (person: typeof ann) => void = () => {};
  entra.silently.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const signIn = made();
  const start = signIn.start({ mayLeave: true });
  await vi.waitFor(() => expect(entra.silently).toHaveBeenCalled());
  saidElsewhere();
  await vi.waitFor(() => expect(signIn.now()).toMatchObject(out("left-elsewhere")));
  answer(ann);
  await start;
  expect(signIn.now()).toMatchObject(out("left-elsewhere"));
  expect(entra.redirect).not.toHaveBeenCalled();
});

test("a further step that came to nothing leaves who was there", async () => {
  entra.arrive.mockRejectedValue(new NoToken("declined"));
  entra.remembered.mockReturnValue(ann);
  expect((await started()).now()).toMatchObject(as(ann));
});

test.each([
  ["a refusal changes nothing, and is told", "authority", ann, "authority"],
  ["one who has to show more there is asked there", "needs-person", bob, null],
] as const)("to another person: %s", async (_says, because, shown, told) => {
  entra.remembered.mockReturnValue(ann);
  const signIn = await started();
  entra.token.mockRejectedValueOnce(new NoToken(because));
  expect((await signIn.switchTo(bob))?.because ?? null).toBe(told);
  expect(signIn.now()).toMatchObject(as(shown));
});

test("where the authority cannot be told of a sign-out, this tab is out all the same, and says so", async () => {
  entra.remembered.mockReturnValue(ann);
  const signIn = await started();
  entra.leave.mockRejectedValueOnce(new NoToken("authority-unreachable"));
  await signIn.signOut();
  expect(signIn.now()).toMatchObject(out("left-here"));
});
