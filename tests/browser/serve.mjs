// Serves a folder as its host would: with the headers of its `_headers` file, compressed, on
// loopback only. Usage: node serve.mjs [folder] [--port number] (0, the default, takes a free one)

import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

const TYPES = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
};
const COMPRESSED_ALREADY = [".avif", ".jpg", ".png", ".webp"];
/** Files of a site that are not for its readers. */
export const OWN = /^\/(_headers(\.[a-z]+)?|\.changjuan-site)$/;

/**
 * The rules of a `_headers` file: a path pattern at the start of a line, `*` standing for any
 * text, and below it, indented, its headers.
 */
export function parseHeaders(text) {
  const rules = /** @type {{ path: RegExp, headers: string[][] }[]} */ ([]);
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) {
      const pattern = line.trim().split("*").map((part) => part.replace(/[^\w/]/g, "\\$&")).join(".*");
      rules.push({ path: new RegExp(`^${pattern}$`), headers: [] });
    } else {
      const [, name, value] = /^\s+([^:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
      const rule = rules.at(-1);
      if (!name || !rule) throw new Error(`_headers: this line is no header: ${line}`);
      rule.headers.push([name.toLowerCase(), value]);
    }
  }
  return rules;
}

/** What all rules together send at a path, by lower-case names. */
export function headersOf(rules, path) {
  const headers = {};
  for (const rule of rules.filter((rule) => rule.path.test(path))) {
    for (const [name, value] of rule.headers) {
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

/**
 * The file behind a path of the site, or none; nothing outside `folder` is ever named.
 *
 * @returns {Promise<{ file?: string, moved?: string } | null>}
 */
async function fileBehind(folder, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = resolve(join(folder, decoded));
  if (decoded.includes("\0") || !(file + sep).startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return decoded.endsWith("/") ? null : { file };
  if (!found?.isDirectory()) return null;
  if (!decoded.endsWith("/")) return { moved: `${path}/` };
  const index = join(file, "index.html");
  return (await stat(index).catch(() => null))?.isFile() ? { file: index } : null;
}

/**
 * Starts a server.
 *
 * `change(path, text)` may rewrite a page; `heard(path)` is told each request, and what it returns is
 * waited for before the answer; `added` are scripts that are in no folder, by their paths. Compressed bodies are kept in memory, so each is made once (again
 * when its file changes).
 *
 * @param {{ folder: string, port?: number, quality?: number,
 *   change?: (path: string, html: string) => string, heard?: (path: string) => unknown,
 *   added?: Record<string, string> }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, port = 0, quality = 11, change, heard, added = {} }) {
  const root = resolve(folder);
  const compressed = new Map();

  const body = async (file, encoded) => {
    const { mtimeMs } = await stat(file);
    let bytes = await readFile(file);
    if (change && extname(file) === ".html") bytes = Buffer.from(change(file, bytes.toString()));
    if (!encoded) return bytes;
    const known = compressed.get(file);
    if (known?.mtimeMs === mtimeMs) return known.bytes;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    const made = compress(bytes, { params });
    compressed.set(file, { mtimeMs, bytes: made });
    return made;
  };

  const answer = async (request, response) => {
    const [path] = (request.url ?? "").split("?");
    await heard?.(path);
    if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
    if (path in added) return response.writeHead(200, { "content-type": TYPES[".js"] }).end(added[path]);
    const rules = parseHeaders(await readFile(join(root, "_headers"), "utf8").catch(() => ""));
    const headers = headersOf(rules, path);
    const found = OWN.test(path) ? null : await fileBehind(root, path);
    if (found?.moved) return response.writeHead(301, { ...headers, location: found.moved }).end();
    if (!found) {
      const plain = { ...headers, "content-type": TYPES[".txt"] };
      return response.writeHead(404, plain).end("404: there is no such file\n");
    }
    const extension = extname(found.file);
    const encoded = /\bbr\b/.test(request.headers["accept-encoding"] ?? "")
      && !COMPRESSED_ALREADY.includes(extension);
    const bytes = await body(found.file, encoded);
    response.writeHead(200, {
      "content-type": TYPES[extension] ?? "application/octet-stream",
      ...headers,
      vary: "accept-encoding",
      "content-length": bytes.length,
      ...(encoded && { "content-encoding": "br" }),
    });
    return response.end(request.method === "HEAD" ? undefined : bytes);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(`500: ${error.message}\n`);
    });
  });
  await new Promise((done, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", () => done(undefined));
  });
  const taken = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

async function main(words) {
  const at = words.indexOf("--port");
  const [, port = "0"] = at < 0 ? [] : words.splice(at, 2);
  const beside = join(dirname(fileURLToPath(import.meta.url)), "../../dist");
  const folder = words[0] ?? beside;
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    throw new Error(`there is no folder ${folder}: run \`make build\` first`);
  }
  const { url } = await serve({ folder, port: Number(port) });
  console.log(`The page is on ${url} (Ctrl-C stops)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(`serve: ${error.message}`);
    process.exitCode = 1;
  });
}
