import { expect, test } from "vitest";
import { requestMailto } from "./mail-request";
import { quotaRequest } from "./quota-request";
import { requestedPool, requestInput, shape } from "./test-requests";
import { requestText } from "./write-request";

const CUT = "(Cut here: a mail link takes no more. Copy the whole text from Headroom.)";
const linkOf = (input = requestInput()) => requestMailto(quotaRequest(input));
const bodyOf = (link: string) => decodeURIComponent(link.slice(link.indexOf("&body=") + 6)).split("\r\n");
const short = { answer: null, workload: [], alternatives: [], model: null };

test("what fits is whole", () => {
  const input = requestInput(short);
  expect(bodyOf(linkOf(input))).toEqual(requestText(quotaRequest(input)).trimEnd().split("\n"));
});

test("it opens a mail with a subject and no recipient", () =>
  expect(linkOf()).toMatch(/^mailto:\?subject=Request%20for%20quota%3A%20Global%20Provisioned/));

test("what does not fit is cut at a line, and the last line says so", () => {
  const input = requestInput({
    workload: Array.from({ length: 64 }, (_none, at) => ({ name: `Shape ${at}`, ...shape })),
  });
  const link = linkOf(input);
  const lines = bodyOf(link);
  expect(link.length).toBeLessThanOrEqual(1_800);
  expect(link.length).toBeGreaterThan(1_500);
  expect(lines.at(-1)).toBe(CUT);
  expect(
    requestText(quotaRequest(input))
      .split("\n")
      .slice(0, lines.length - 1),
  ).toEqual(lines.slice(0, -1));
});

test("an address in a name is left out, a link may be kept", () => {
  const subscription = { name: "Pay as you go <jane.doe@contoso.com>", id: "1b0e" };
  const lines = bodyOf(linkOf(requestInput({ ...short, pool: requestedPool({ subscription }) })));
  expect(lines).toContain("  Subscription: Pay as you go [address left out] – 1b0e");
});

test("a long name of emoji leaves room for what says that it is cut", () => {
  const pool = requestedPool({ displayName: "🚀".repeat(260) });
  expect(bodyOf(linkOf(requestInput({ pool }))).at(-1)).toBe(CUT);
});
