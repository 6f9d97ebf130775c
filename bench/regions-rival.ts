import { CognitiveServicesManagementClient } from "@azure/arm-cognitiveservices";

interface Scan {
  /** Where Resource Manager is. */
  endpoint: string;
  subscription: string;
  model: { format: string; name: string; version: string };
  /** Azure's names of the regions. */
  regions: readonly string[];
}

/**
 * Seconds that a plain program takes with Azure's own client for what the screen's scan answers: region by region, one call
 * after another, as its documentation shows it.
 */
export async function timeOfSequentialScan({ endpoint, subscription, model, regions }: Scan): Promise<number> {
  const client = new CognitiveServicesManagementClient({ getToken: () => Promise.resolve(null) }, subscription, {
    ...{ endpoint, allowInsecureConnection: true },
  });
  // It refuses to send a credential over plain http; a policy of one's own may put the header on.
  client.pipeline.removePolicy({ name: "bearerTokenAuthenticationPolicy" });
  client.pipeline.addPolicy({
    name: "ownBearer",
    sendRequest(request, next) {
      request.headers.set("authorization", "Bearer sample");
      return next(request);
    },
  });
  const began = performance.now();
  for (const region of regions) {
    const { format, name, version } = model;
    const capacities = await countOf(client.locationBasedModelCapacities.list(region, format, name, version));
    const pools = await countOf(client.usages.list(region));
    if (capacities === 0 || pools === 0) throw new Error(`${region} answered the official client with an empty list.`);
  }
  return (performance.now() - began) / 1000;
}

async function countOf(pages: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _each of pages) count += 1;
  return count;
}
