// What the parts of a built site weigh when a host sends them.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };

/** Bytes of a text after brotli 11. */
const compressed = async (content) => (await compress(content, { params })).length;

/** Bytes of a file after brotli 11. */
export const weigh = async (file) => compressed(await readFile(file));

async function one(folder, pattern) {
  const names = (await readdir(folder)).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`${folder}: ${names.length} files match ${pattern}`);
  return weigh(join(folder, names[0]));
}

/** The parts of the page, in bytes; `art` are the pictures above the fold, as paths of the site. */
export async function sizes(folder, art) {
  const html = await readFile(join(folder, "index.html"), "utf8");
  const inlined = (pattern) => compressed(Buffer.from(pattern.exec(html)?.[1] ?? ""));
  const opening = await inlined(/<style>([^]*?)<\/style>/);
  const glue = await one(folder, /^changjuan-[^_]*\.js$/);
  const wasm = await one(folder, /^changjuan-.*_bg\.wasm$/);
  const later = await one(folder, /^changjuan-.*_later\.wasm$/);
  const pictures = await Promise.all(art.map((path) => weigh(join(folder, decodeURIComponent(path)))));
  return {
    html: await compressed(Buffer.from(html)),
    boot: await inlined(/<script data-[^>]*>([^]*?)<\/script>/),
    opening,
    css: opening + await one(folder, /^style-.*\.css$/),
    start: await one(folder, /^start-.*\.js$/),
    glue,
    wasm,
    later,
    first: glue + wasm,
    app: glue + wasm + later,
    art: pictures.reduce((sum, size) => sum + size, 0),
  };
}
