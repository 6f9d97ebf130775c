import { connection } from "next/server";
import { UtilizationScreen } from "@/components/utilization";
import { timeHere } from "@/lib/time";

export const metadata = { title: "Utilization" };

/** The server's time goes with the page: the browser's clock may be off by minutes. */
export default async function UtilizationPage() {
  await connection();
  return <UtilizationScreen sentMs={timeHere()} />;
}
