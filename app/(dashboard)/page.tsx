import { redirect } from "next/navigation";
import { loadScopeParams, withScope } from "@/lib/scope/search-params";

/** Until the overview exists, the first screen is Size. */
export default async function OverviewPage({ searchParams }: PageProps<"/">) {
  const { subscriptions } = await loadScopeParams(searchParams);
  redirect(withScope("/size", subscriptions));
}
