import type { PublicConfiguration } from "@/lib/env";
import { arriving } from "./arriving";
import { sampleSignIn } from "./sample";
import type { SignIn } from "./sign-in";

/** How one signs in where Headroom was started so. */
export function signInOf(configuration: PublicConfiguration): SignIn {
  switch (configuration.mode) {
    case "entra":
      return arriving(["redirect", "pop-up"], async () => (await import("./entra")).entraSignIn(configuration));
    case "cli":
      return arriving([], async () => (await import("./cli")).cliSignIn(configuration));
    case "sample":
      return sampleSignIn;
  }
}
