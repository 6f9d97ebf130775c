import type { TimeZone } from "@/lib/time";
import type { Theme } from "./theme-button";

/** What a cookie says; anything else is the default. */
export const themeOf = (cookie: string | undefined): Theme =>
  cookie === "light" || cookie === "dark" ? cookie : "system";

export const zoneOf = (cookie: string | undefined): TimeZone => (cookie === "local" ? "local" : "utc");
