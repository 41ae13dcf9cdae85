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

/** The text of a PDF, as `printable` leaves it. */
export async function textOfPdf(pdf: Buffer): Promise<string> {
  const { getDocument, VerbosityLevel } = await load();
  const task = getDocument({
    data: new Uint8Array(pdf),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  const file = await task.promise;
  let text = "";
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    text += items.map((item) => ("str" in item ? item.str : "")).join("");
  }
  await task.destroy();
  return printable(text);
}
