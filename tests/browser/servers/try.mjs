// Compares what nginx and Caddy send with the files of a site, each with the part of a configuration that
// the site has for it, with what `_headers` says. Usage: node try.mjs folder; `scripts/try-hosts` calls it.

import { readdirSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join, relative, resolve, sep } from "node:path";

import { headersOf, OWN, parseHeaders } from "../serve.mjs";
import { KINDS, start } from "./servers.mjs";

/** Every header that is ours: no server may send another value, or one where none is due. */
const NAMES = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "strict-transport-security",
  "cross-origin-resource-policy",
  "cross-origin-opener-policy",
  "access-control-allow-origin",
  "cache-control",
];

/** Where no file is, of every kind of address. */
const NOWHERE = ["none", "none/", "none.html", "embed/none/", "none.css", "none.js", "none.wasm", "data/none.json"];

/** How many differences are shown. */
const MOST = 40;

/** @returns {string[]} names of all files of a site, with `/` between */
function filesOf(site) {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => relative(site, join(it.parentPath ?? it.path, it.name)).split(sep).join("/"))
    .sort();
}

/** The addresses of a file: a page has that of its folder, too, with and without `/` at its end. */
function addressesOf(name) {
  const folder = name.endsWith("index.html") && name.slice(0, -"index.html".length);
  const all = folder === false ? [name] : [folder, name, folder.slice(0, -1)];
  return [...new Set(all)].map((it) => encodeURI(`/${it}`));
}

/**
 * What is sent at an address: whoever is sent on, goes on.
 *
 * @returns {Promise<{ status: number, path: string, headers: Record<string, string[]>, moves: object[] }>}
 */
async function sent(agent, port, path, moves = []) {
  const response = await new Promise((done, failed) => {
    request({ agent, host: "127.0.0.1", port, path }, (it) => done(it.resume()))
      .once("error", failed).end();
  });
  const { statusCode: status, headersDistinct: headers } = response;
  const here = `http://127.0.0.1:${port}`;
  const to = headers.location && new URL(headers.location[0], here + path);
  if (status < 300 || !to || to.origin !== here || moves.length > 2) return { status, path, headers, moves };
  return sent(agent, port, to.pathname, [...moves, { path, headers }]);
}

const isForEver = (headers) => /immutable|max-age=[1-9]/.test((headers["cache-control"] ?? []).join());

/** The parts of a header that another has not: a policy is long. */
function only(one, other) {
  const parts = (it) => it?.split("; ") ?? [];
  const own = parts(one).filter((it) => !parts(other).includes(it));
  return own.join("; ") || one || "none";
}

/** What is wrong at the address of a file. */
async function faultsOf(ask, rules, address) {
  const { status, path, headers, moves } = await ask(address);
  const faults = moves.filter((it) => isForEver(it.headers)).map((it) => `the way on from ${it.path} is kept`);
  const place = (it) => it.replace(/(^|\/)(index\.html)?$/, "");
  if (status !== 200) return [...faults, `answers ${status} instead of 200`];
  if (place(path) !== place(address)) faults.push(`leads to ${path}`);
  const due = headersOf(rules, path);
  for (const name of NAMES) {
    const is = headers[name]?.join(" + ");
    if (is !== due[name]) faults.push(`${name}: ${only(is, due[name])}\n        instead of ${only(due[name], is)}`);
  }
  return faults;
}

/** What is wrong where no file for readers is. */
async function faultsOfNothing(ask, address) {
  const { status, headers } = await ask(address);
  const faults = status === 404 ? [] : [`answers ${status} instead of 404`];
  if (isForEver(headers)) faults.push(`an error is kept: ${headers["cache-control"]}`);
  return faults;
}

/** All that is wrong with a kind of server, by address. */
async function differences(kind, site) {
  const rules = parseHeaders(readFileSync(join(site, "_headers"), "utf8"));
  const names = filesOf(site);
  const own = names.map((it) => `/${it}`).filter((it) => OWN.test(it));
  if (own.length < 4) throw new Error(`of the site's own files there are only ${own.join(", ") || "none"}`);
  const files = names.flatMap(addressesOf).filter((it) => !OWN.test(it));
  const server = await start(kind, site);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const ask = (address) => sent(agent, server.port, address);
  const found = /** @type {[string, string[]][]} */ ([]);
  try {
    for (const it of [...own, ...NOWHERE.map((it) => `/${it}`)]) found.push([it, await faultsOfNothing(ask, it)]);
    for (const it of files) found.push([it, await faultsOf(ask, rules, it)]);
  } finally {
    agent.destroy();
    await server.stop();
  }
  console.log(`${kind.name}: ${files.length} addresses of ${names.length - own.length} files, `
    + `${own.length + NOWHERE.length} where nothing is`);
  return found.filter(([, faults]) => faults.length > 0);
}

async function main(words) {
  const [folder] = words;
  if (!folder) throw new Error("name the folder of a site");
  const site = resolve(folder);
  for (const kind of KINDS) {
    const found = await differences(kind, site);
    for (const [address, faults] of found.slice(0, MOST)) {
      console.error(`    ${address}\n${faults.map((it) => `      - ${it}`).join("\n")}`);
    }
    if (found.length > MOST) console.error(`    … and ${found.length - MOST} more`);
    console.log(found.length === 0 ? "    all as _headers says" : `    ${found.length} not as _headers says`);
    if (found.length > 0) process.exitCode = 1;
  }
}

// What was started ends with this process.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
main(process.argv.slice(2)).catch((error) => {
  console.error(`try-hosts: ${error.message}`);
  process.exitCode = 1;
});
