import { SizeScreen } from "@/components/sizing";

export const metadata = { title: "Size" };

export default SizeScreen;
