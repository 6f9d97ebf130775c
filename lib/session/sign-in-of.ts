import type { PublicConfiguration } from "@/lib/env";
import { entraSignIn } from "./entra";
import { sampleSignIn } from "./sample";
import type { SignIn } from "./sign-in";

/** How one signs in where Headroom was started so. */
export function signInOf(configuration: PublicConfiguration): SignIn {
  return configuration.mode === "entra" ? entraSignIn(configuration) : sampleSignIn;
}
