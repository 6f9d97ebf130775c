import type { Metadata } from "next";
import { connection } from "next/server";
import { RedirectBridge } from "@/components/session/redirect-bridge";

export const metadata: Metadata = { title: "Signing in", robots: { index: false } };

/** Where the authority leads back to. Outside the dashboard: nothing of it may run before the answer is handed over. */
export default async function SignedInPage() {
  await connection();
  return <RedirectBridge />;
}
