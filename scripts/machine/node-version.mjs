/**
 * Why this Node cannot run Headroom, or null. The range is that of "engines" in package.json.
 * Plain syntax: old Nodes must get as far as the sentence.
 * @param {string} version like "20.20.2"
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;
  return isSupported
    ? null
    : "Headroom needs Node 20.19 or later in the 20 line, or Node 22.13 or later, but this is Node " + version + ".";
}
