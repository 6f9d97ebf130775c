import { configuration } from "@/lib/env/server";
import { answerAzure } from "@/lib/forwarder/server";

export const dynamic = "force-dynamic";

/** cli mode's one way to Azure. Every method is answered here: Next would answer HEAD and OPTIONS by itself. */
const answer = (request: Request) => answerAzure(request, configuration());

export { answer as GET, answer as HEAD, answer as POST, answer as PUT, answer as PATCH };
export { answer as DELETE, answer as OPTIONS };
