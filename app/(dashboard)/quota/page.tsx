import { QuotaScreen } from "@/components/quota";

export const metadata = { title: "Quota" };

export default QuotaScreen;
