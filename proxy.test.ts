import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "./proxy";

const policyOf = () => {
  const response = proxy(new NextRequest("http://127.0.0.1:3000/size"));
  return {
    answer: response.headers.get("Content-Security-Policy") ?? "",
    handedOn: response.headers.get("x-middleware-request-content-security-policy") ?? "",
  };
};

test("the page is rendered with the very policy that the browser gets", () => {
  const { answer, handedOn } = policyOf();
  expect(answer).toMatch(/script-src 'self' 'nonce-[0-9a-f-]{36}'/);
  expect(handedOn).toBe(answer);
});

test("no nonce is used twice", () => {
  expect(policyOf().answer).not.toBe(policyOf().answer);
});
