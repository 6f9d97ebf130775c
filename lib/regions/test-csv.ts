/** Reads a CSV text as RFC 4180 has it, so that nothing of ours is tested with itself. Every line has to end. */
export function parsedCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let rest = csv;
  while (rest !== "") {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest);
    if (cell === null) throw new Error(`no cell of a CSV: ${JSON.stringify(rest.slice(0, 80))}`);
    const [whole, quoted, bare = "", end] = cell;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === "\r\n") {
      rows.push(cells);
      cells = [];
    } else if (rest === "") throw new Error("a line without an end");
  }
  return rows;
}
