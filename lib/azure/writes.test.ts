import { createHttpHeaders, type HttpClient, RestError } from "@azure/core-rest-pipeline";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAzure } from "./azure";
import { createOperation } from "./operation";
import { connection, settle, signal, SUBSCRIPTION } from "./test-connection";

/** What is sent to create something is sent once, whatever comes back. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const creation = createOperation<{ subscription: string }>({
  name: "Deployments_CreateOrUpdate",
  family: "CognitiveServices",
  role: "Cognitive Services Contributor",
  path: ({ subscription }) => `/subscriptions/${subscription}/deployments/chat`,
});

interface Reply {
  status: number;
  error?: object;
  headers?: Record<string, string>;
}

/** An Azure that always answers the same; "reset" breaks the connection, "silent" never answers. */
async function create(reply: Reply | "reset" | "silent") {
  const sent: { method: string; condition: string | undefined; body: unknown }[] = [];
  const client: HttpClient = {
    sendRequest(request) {
      const { method, headers, body } = request;
      sent.push({ method, condition: headers.get("if-none-match"), body });
      if (reply === "reset")
        return Promise.reject(new RestError("reset", { code: RestError.REQUEST_SEND_ERROR, request }));
      if (reply === "silent")
        return new Promise((_, reject) =>
          request.abortSignal?.addEventListener("abort", () => reject(new Error("aborted"))),
        );
      const { status, error = {}, headers: answered = {} } = reply;
      const bodyAsText = JSON.stringify(status < 300 ? { id: "/chat" } : { error });
      return Promise.resolve({
        ...{ request, status, bodyAsText },
        headers: createHttpHeaders({ "content-type": "application/json", ...answered }),
      });
    },
  };
  const azure = createAzure(connection("https://management.azure.com"), client);
  const outcome = await settle(azure.call(creation, { subscription: SUBSCRIPTION }, { sku: 1 }, { signal }));
  return { sent, outcome };
}

test("a creation is a PUT that asks Azure to leave what is there alone", async () => {
  const { sent, outcome } = await create({ status: 201 });
  expect(sent).toEqual([{ method: "PUT", condition: "*", body: '{"sku":1}' }]);
  expect(outcome).toMatchObject({ json: { id: "/chat" }, evidence: { method: "PUT", apiVersion: "2026-09-01" } });
});

const words = (code: string, message = "Something.") => ({ code, message });
const nested = (error: object) => ({
  code: "InvalidTemplateDeployment",
  message: "See inner errors.",
  details: [error],
});

test.each<[says: string, reply: Parameters<typeof create>[0], kind: string]>([
  ["429", { status: 429, headers: { "retry-after": "1" } }, "throttled"],
  ["429 that names no wait", { status: 429 }, "throttled"],
  ["503", { status: 503, headers: { "retry-after": "1" } }, "server"],
  ["500", { status: 500 }, "server"],
  ["504", { status: 504 }, "server"],
  ["a broken connection", "reset", "unreachable"],
  ["no answer at all", "silent", "timed-out"],
  ["409", { status: 409, error: words("RequestConflict", "The state is not terminal.") }, "conflict"],
  ["412", { status: 412, error: words("PreconditionFailed") }, "conflict"],
  ["400", { status: 400, error: words("InvalidResourceProperties", "The capacity '22' is not valid.") }, "rejected"],
  ["403", { status: 403, error: words("AuthorizationFailed") }, "forbidden"],
])("A9: after %s it is not sent again", async (_says, reply, kind) => {
  const { sent, outcome } = await create(reply);
  expect(outcome).toMatchObject({ kind });
  expect(sent).toHaveLength(1);
});

test("a refusal names the role to ask for", async () =>
  expect((await create({ status: 403, error: words("AuthorizationFailed") })).outcome).toMatchObject({
    role: "Cognitive Services Contributor",
  }));

describe("what Azure is short of", () => {
  const quota = words(
    "InsufficientQuota",
    "This operation requires 100 new capacity in quota X, which is bigger than 40.",
  );
  test.each<[says: string, reply: Reply, kind: string, code: string]>([
    ["quota", { status: 400, error: quota }, "no-quota", "InsufficientQuota"],
    ["quota, told from within a template", { status: 400, error: nested(quota) }, "no-quota", "InsufficientQuota"],
    ["quota, deeper still", { status: 400, error: nested(nested(quota)) }, "no-quota", "InsufficientQuota"],
    [
      "capacity by its code",
      { status: 400, error: words("InsufficientCapacity") },
      "no-capacity",
      "InsufficientCapacity",
    ],
    [
      "capacity by its message, with any status",
      { status: 409, error: words("DeploymentFailed", "Not enough capacity in the region.") },
      "no-capacity",
      "DeploymentFailed",
    ],
    ["capacity while busy", { status: 503, error: words("Busy", "No capacity.") }, "no-capacity", "Busy"],
    [
      "neither: another write is under way",
      { status: 409, error: words("RequestConflict", "Wait for the capacity change.") },
      "conflict",
      "RequestConflict",
    ],
    [
      "neither: the size is none that it takes",
      { status: 400, error: words("InvalidResourceProperties", "capacity '7'") },
      "rejected",
      "InvalidResourceProperties",
    ],
  ])("%s", async (_says, reply, kind, code) =>
    expect((await create(reply)).outcome).toMatchObject({ kind, words: { code } }),
  );
});
