import { configuration } from "@/lib/env/server";

export const dynamic = "force-dynamic";

/** The sample world's Azure: in sample mode only, and only then is its code loaded. */
async function answer(request: Request): Promise<Response> {
  if (configuration().public.mode !== "sample") return new Response(null, { status: 404 });
  const { answerEmbedded } = await import("@/lib/emulator");
  return answerEmbedded(request);
}

export { answer as GET, answer as POST, answer as PUT, answer as PATCH, answer as DELETE, answer as OPTIONS };
