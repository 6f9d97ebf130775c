/**
 * What one tab remembers over a way to the authority and back: that it went, and that a person left. No token and nobody's name
 * (MSAL keeps its own entries beside these).
 */
const KEY = "headroom-sign-in";
const leaving = ["left", "left-elsewhere", "left-here"] as const;
const ways = ["went", ...leaving] as const;
type Remembered = (typeof ways)[number];
export type Leaving = (typeof leaving)[number];

export const tabMemory = {
  read: (): Remembered | null => ways.find((way) => way === sessionStorage.getItem(KEY)) ?? null,
  keep: (way: Remembered): void => sessionStorage.setItem(KEY, way),
  forget: (): void => sessionStorage.removeItem(KEY),
};

/** How a person left this tab; null where nobody did since somebody signed in. */
export const rememberedLeaving = (): Leaving | null => leaving.find((way) => way === tabMemory.read()) ?? null;
