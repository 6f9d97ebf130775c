/** Ids that look random and are the same for the same seed (mulberry32, a public-domain generator). */
export function seededIds(seed: number): () => string {
  let state = seed >>> 0;
  const next32 = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  return () => {
    const hex = Array.from({ length: 4 }, () => next32().toString(16).padStart(8, "0")).join("");
    // The digits a version 4 UUID fixes.
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
}
