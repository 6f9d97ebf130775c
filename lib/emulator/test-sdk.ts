import type { Pipeline } from "@azure/core-rest-pipeline";

/** For tests: the official clients refuse to send a credential over plain http; a policy of one's own may put the header on. */
export function signedIn<Client extends { pipeline: Pipeline }>(client: Client, token = "sample"): Client {
  client.pipeline.removePolicy({ name: "bearerTokenAuthenticationPolicy" });
  client.pipeline.removePolicy({ name: "defaultRetryPolicy" });
  client.pipeline.addPolicy({
    name: "ownBearer",
    sendRequest(request, next) {
      request.headers.set("authorization", `Bearer ${token}`);
      return next(request);
    },
  });
  return client;
}
