/**
 * Breaks a text into lines, for a canvas, which cannot.
 * @param widthOf the width of a text as it will be drawn, in the unit of `limit`
 * @returns lines no wider than `limit`, but for words that are
 */
export function wrapWords(text: string, limit: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && widthOf(longer) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
