// What the parts of a built site weigh when a host sends them.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** Bytes of a file after brotli 11. */
export async function weigh(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return (await compress(await readFile(file), { params })).length;
}

async function one(folder, pattern) {
  const names = (await readdir(folder)).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`${folder}: ${names.length} files match ${pattern}`);
  return weigh(join(folder, names[0]));
}

/** The parts of the page, in bytes; `art` are the pictures above the fold, as paths of the site. */
export async function sizes(folder, art) {
  const glue = await one(folder, /^changjuan-[^_]*\.js$/);
  const wasm = await one(folder, /^changjuan-.*\.wasm$/);
  const pictures = await Promise.all(art.map((path) => weigh(join(folder, decodeURIComponent(path)))));
  return {
    html: await weigh(join(folder, "index.html")),
    css: await one(folder, /^style-.*\.css$/),
    boot: await one(folder, /^boot-.*\.js$/) + await one(folder, /^start-.*\.js$/),
    glue,
    wasm,
    app: glue + wasm,
    art: pictures.reduce((sum, size) => sum + size, 0),
  };
}
