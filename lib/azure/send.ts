import {
  createEmptyPipeline,
  createPipelineRequest,
  type HttpClient,
  setClientRequestIdPolicy,
} from "@azure/core-rest-pipeline";
import { type Call, CallFailed } from "./call";
import { deadlinePolicy } from "./deadline-policy";
import { AzureError } from "./failure";
import type { Gate } from "./gate";
import { gatePolicy } from "./gate-policy";
import { outcomePolicy, readIds } from "./outcome-policy";
import { readAnswer } from "./read-answer";
import { retryPolicy } from "./retry-policy";
import { serverClock } from "./server-clock";
import { type GetToken, tokenPolicy } from "./token-policy";
import { createTries } from "./tries";

export interface Sender {
  origin: string;
  getToken: GetToken;
  gate: Gate;
  httpClient: HttpClient;
}

/** One answer: its JSON, not yet checked, and the ids that identify it. */
export interface RawAnswer {
  json: unknown;
  at: number;
  clientRequestId: string;
  requestId: string | null;
}

/**
 * Sends one call through the official pipeline with our policies. Order, outermost first: retry, request id, token, gate,
 * outcome, deadline, network.
 * @throws AzureError for every failure; the signal's reason when cancelled
 */
export async function send(sender: Sender, call: Call): Promise<RawAnswer> {
  const tries = createTries(call);
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(retryPolicy(call, tries));
  pipeline.addPolicy(setClientRequestIdPolicy("x-ms-client-request-id"));
  pipeline.addPolicy(tokenPolicy(sender.origin, sender.getToken));
  pipeline.addPolicy(gatePolicy(call, sender.gate, tries));
  pipeline.addPolicy(outcomePolicy(call));
  pipeline.addPolicy(deadlinePolicy(call));

  const request = createPipelineRequest({
    url: call.url,
    method: call.method,
    ...(call.body === null ? {} : { body: call.body }),
    // Plain http is judged where the address comes from: lib/env takes it for loopback only, and the embedded emulator is
    // reached the way the page itself was.
    allowInsecureConnection: true,
    // A redirect could carry the token to a place nobody checked.
    requestOverrides: { redirect: "error" },
  });
  request.headers.set("accept", "application/json");
  for (const [name, value] of Object.entries(call.headers)) request.headers.set(name, value);
  if (call.body !== null) request.headers.set("content-type", "application/json");

  try {
    const response = await pipeline.sendRequest(sender.httpClient, request);
    const json = readAnswer(response);
    return { json, at: serverClock.now(), clientRequestId: request.requestId, requestId: readIds(response).requestId };
  } catch (error) {
    if (call.signal.aborted) throw call.signal.reason;
    if (!(error instanceof CallFailed)) throw error;
    throw new AzureError({
      operation: call.operation,
      at: serverClock.now(),
      clientRequestId: request.requestId,
      ...error.ids,
      ...error.reason,
    });
  }
}
