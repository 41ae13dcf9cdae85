/** The rows of a CSV file (RFC 4180). */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const source = text.replace(/^\uFEFF/, "");
  while (field.lastIndex < source.length) {
    const match = field.exec(source);
    if (!match) throw new Error(`not CSV after row ${rows.length}`);
    const [, quoted, bare = "", end] = match;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** One statistic of `data/figures.json`. */
export type Figure = {
  id: string;
  label: string;
  value: string;
  number: number | string | null;
  bound: string | null;
  unit: string | null;
  period: string | null;
  section: string | null;
  sentence: string;
  url: string;
};

export const COLUMNS: (keyof Figure)[] =
  ["id", "label", "value", "number", "bound", "unit", "period", "section", "sentence", "url"];
