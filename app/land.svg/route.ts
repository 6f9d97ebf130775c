import { drawLand } from "@/lib/map/server";

export const dynamic = "force-static";

/** The land under every map, drawn once, when the app is built. */
export function GET() {
  return new Response(drawLand(), {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" },
  });
}
