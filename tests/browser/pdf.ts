import { plain } from "./text";

/**
 * Radicals that fonts draw with the glyph of a whole character: a PDF names them by their own code
 * points, which NFKC leaves alone or takes to the traditional character.
 */
const RADICALS: Record<string, string> = {
  "⺠": "民", "⺟": "母", "⻄": "西", "⻅": "见", "⻆": "角", "⻉": "贝", "⻋": "车", "⻓": "长",
  "⻔": "门", "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻢": "马",
  "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟", "⻨": "麦", "⻩": "黄", "⻬": "齐", "⻮": "齿",
  "⻰": "龙", "⻳": "龟", "⻁": "虎", "⺝": "月", "⺎": "兀", "⺻": "聿", "⼾": "户", "戶": "户",
  // Dashes, likewise.
  "―": "—",
};

/** Printed or not: the text that both forms of a page have in common. */
export function printable(text: string): string {
  const unified = [...text].map((character) => RADICALS[character] ?? character).join("");
  return [...plain(unified)].map((character) => RADICALS[character] ?? character).join("");
}

/** The reader of PDFs, which complains on loading that it cannot draw: nobody asks it to. */
async function load() {
  const { log, warn } = console;
  console.log = console.warn = () => {};
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    Object.assign(console, { log, warn });
  }
}

/** A piece of printed text, and how high above the foot of its page it stands, pt. */
type Printed = { text: string; height: number };

/** What is printed on each page of a PDF, in the order of the text. */
async function pagesOfPdf(pdf: Buffer): Promise<Printed[][]> {
  const { getDocument, VerbosityLevel } = await load();
  const task = getDocument({
    data: new Uint8Array(pdf),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  const file = await task.promise;
  const pages: Printed[][] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(items.flatMap((it) => ("str" in it ? [{ text: it.str, height: it.transform[5] }] : [])));
  }
  await task.destroy();
  return pages;
}

/** The text of a PDF, as `printable` leaves it. */
export async function textOfPdf(pdf: Buffer): Promise<string> {
  return printable((await pagesOfPdf(pdf)).flat().map(({ text }) => text).join(""));
}

/** A line of a page: its text, as `printable` leaves it, and its height above the page's foot, pt. */
export type Line = { text: string; height: number };

/** The lines of each page of a PDF from top to foot; what stands side by side is one line. */
export async function linesOfPdf(pdf: Buffer): Promise<Line[][]> {
  const pages = await pagesOfPdf(pdf);
  return pages.map((printed) => {
    const lines = new Map<number, string>();
    for (const { text, height } of printed.filter(({ text }) => text.trim())) {
      const line = Math.round(height);
      lines.set(line, (lines.get(line) ?? "") + text);
    }
    const fromTop = [...lines].sort(([one], [other]) => other - one);
    return fromTop.map(([height, text]) => ({ text: printable(text), height }));
  });
}
