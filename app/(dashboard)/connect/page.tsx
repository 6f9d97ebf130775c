import { ConnectScreen } from "@/components/connect";
import { configuration } from "@/lib/env/server";

export const metadata = { title: "Connect" };

export default function ConnectPage() {
  return <ConnectScreen configuration={configuration().public} />;
}
