import type { GetToken } from "@/lib/azure";

/** Who is asking, and how their token is had. The screens know no more about signing in than this. */
export interface Session {
  tenant: string;
  account: string;
  getToken: GetToken;
}

/** The sample's person: no sign-in, and a token that opens nothing but an emulator. */
export const sampleSession: Session = {
  tenant: "sample",
  account: "sample",
  getToken: () => Promise.resolve("sample"),
};
