import type { SignIn, SignInState } from "./sign-in";

/** The sample's person: no sign-in, and a token that opens nothing but an emulator. */
const state: SignInState = {
  is: "signed-in",
  person: { tenant: "sample", account: "sample", name: "Sample" },
  others: [],
  getToken: () => Promise.resolve("sample"),
};

export const sampleSignIn: SignIn = {
  ways: [],
  subscribe: () => () => {},
  now: () => state,
  start: () => Promise.resolve(),
  signIn: () => Promise.resolve(null),
  switchTo: () => Promise.resolve(null),
  signOut: () => Promise.resolve(),
};
