const LONGEST = 100;

/**
 * A name for a download, without its ending: `headroom-size-gpt-4o-2024-08-06`. Lower-case letters, digits, hyphens, and points
 * between digits, on every system; never a path, never a name that a system keeps for itself, since ours comes first.
 */
export function fileStem(parts: readonly string[]): string {
  const words = ["headroom", ...parts].map(plain).filter((part) => part !== "");
  return words
    .join("-")
    .slice(0, LONGEST)
    .replace(/[-.]+$/, "");
}

/** An é loses its accent; what is no Latin letter is left out. */
const plain = (part: string) =>
  part
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/(?<!\d)\.+|\.+(?!\d)/g, "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
