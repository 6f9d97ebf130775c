// What a file or folder may be called. Read by lint/house/file-name.mjs and by scripts/house-rules.test.ts.

/** A bin tells the next person only where to drop more: name a file by what it knows. */
const bins = /^(util(itie)?s?|utility|helpers?|const(ant)?s?|types?|commons?|misc|shared?s?)$/;

/** Words of a name, each in kebab-case, apart at dots: `quota-screen.test.ts`. */
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Folders of Next's router: (group), [param], [...rest], [[...rest]], @slot. */
const route = /^(\([a-z-]+\)|\[{1,2}(\.\.\.)?[a-z-]+\]{1,2}|@[a-z-]+)$/;

/** The folders in which names are ours to choose. */
const named = ["app", "components", "lib", "e2e", "scripts", "bench", "lint"];

/**
 * What is wrong with the name of a path, or null.
 * @param {string} path from the root of the project, with "/"
 * @returns {string | null}
 */
export function nameFault(path) {
  const segments = path.split("/");
  // A body copied from elsewhere keeps the name it has there, so that it can be found again.
  if (/\/(official|recorded)\/.+\.json$/.test(path)) segments.pop();
  if (segments.length > 1 && !named.includes(segments[0] ?? "")) return null;
  for (const segment of segments) {
    const stem = segment.split(".")[0] ?? "";
    if (bins.test(stem))
      return `"${segment}" is a bin: name it by what it knows, or put each piece beside its only reader`;
    const isCapital = segments.length === 1 || segment.endsWith(".md");
    if (!kebab.test(segment) && !route.test(segment) && !isCapital && !segment.startsWith(".")) {
      return `"${segment}" is not kebab-case: rename it like quota-screen.tsx`;
    }
  }
  return null;
}
