import type { SignedOutBecause } from "@/lib/azure";

/**
 * What one tab remembers over a way to the authority and back: that it went, and that a person left. No token and nobody's name
 * (MSAL keeps its own entries beside these).
 */
const KEY = "headroom-sign-in";
const ways = ["went", "left", "left-elsewhere"] as const;
type Remembered = (typeof ways)[number];

export const tabMemory = {
  read: (): Remembered | null => ways.find((way) => way === sessionStorage.getItem(KEY)) ?? null,
  keep: (way: Remembered): void => sessionStorage.setItem(KEY, way),
  forget: (): void => sessionStorage.removeItem(KEY),
};

/** Why nobody is there, as far as this tab remembers. */
export const rememberedReason = (): SignedOutBecause => {
  const way = tabMemory.read();
  return way === "left" || way === "left-elsewhere" ? way : "nobody";
};
