import { cookies } from "next/headers";
import { connection } from "next/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { Shell, themeOf, zoneOf } from "@/components/shell";
import { configuration } from "@/lib/env/server";

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  await connection();
  const kept = await cookies();
  return (
    <NuqsAdapter>
      <Shell
        configuration={configuration().public}
        theme={themeOf(kept.get("headroom-theme")?.value)}
        zone={zoneOf(kept.get("headroom-time")?.value)}
      >
        {children}
      </Shell>
    </NuqsAdapter>
  );
}
