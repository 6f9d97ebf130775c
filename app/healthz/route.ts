import { configuration } from "@/lib/env/server";

export const dynamic = "force-dynamic";

/** Is it alive, which mode, and what time does it think it is (the age of an answer depends on the server's clock). */
export function GET() {
  return Response.json(
    { status: "ok", time: new Date().toISOString(), mode: configuration().public.mode },
    { headers: { "Cache-Control": "no-store" } },
  );
}
