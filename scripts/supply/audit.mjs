/**
 * What `npm audit --json` said, in a sentence. Registries behind a mirror often refuse the question, which is no all-clear.
 * @param {string} output
 * @returns {{ says: string, isAnswered: boolean, found: number }}
 */
export function readAudit(output) {
  const unanswered = {
    says: "Not answered here: this registry refuses audits, so nothing was checked.",
    isAnswered: false,
    found: 0,
  };
  try {
    const { metadata } = JSON.parse(output);
    const total = metadata?.vulnerabilities?.total;
    if (typeof total !== "number") return unanswered;
    const says =
      total === 0
        ? "No known weakness in what a start installs."
        : `${total} known weaknesses; \`npm audit --omit=dev\` tells them.`;
    return { says, isAnswered: true, found: total };
  } catch {
    // A proxy's page, or nothing at all.
    return unanswered;
  }
}
