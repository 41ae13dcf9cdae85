// Makes the glue and the WebAssembly file smaller: drops what the page never runs (see NEVER_RUN),
// shortens the names that both sides know each other by, optimises the code and minifies the glue.
//
// Compilers change names. What is not found here is left as it is, and said: the app then runs as well
// and only weighs more, which tests/dist/budgets.rs notices.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { exportsOf, functionsOf } from "./module.mjs";
import { references, withoutNotes } from "./relocations.mjs";
import { split } from "./split.mjs";

/** What the code may use: nothing newer than the oldest engine. */
const FEATURES = [
  "bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue",
].map((feature) => `--enable-${feature}`);

/**
 * Functions that a page never runs, by what their names hold; what remains of each is a trap.
 *
 * A panic is a trap in any case, upon which start.js leaves the page static: nothing reads the message
 * that Rust writes first. The streams come with Leptos' server functions, of which a page has none.
 */
const NEVER_RUN = [
  /\bcore(\[\w+\])?::panicking::/,
  /\bstd(\[\w+\])?::panicking::panic_with_hook/,
  /\bcore(\[\w+\])?::(cell|option|result|slice|str)::(\w+::)*(\w+_fail(ed)?|panic_\w+)(::|$)/,
  /\balloc(\[\w+\])?::raw_vec::handle_error/,
  /\bas core(\[\w+\])?::fmt::Debug>::fmt/,
  /\bwasm_streams::/,
  /\bjs_sys::futures::future_to_promise\b/,
];

/** Says what is left as it is. */
const say = (what) => console.warn(`shell/shrink: ${what}`);

const run = (command, args, input) =>
  execFileSync(command, args, { encoding: "utf8", input, maxBuffer: 1 << 26 });

const escaped = (name) => name.replace(/[$.*+?^(){}|[\]\\]/g, "\\$&");

/** Matches `name` where it is a whole word. */
const word = (name) => new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`, "g");

/** The glue without its exported classes: the page calls functions only. */
const withoutClasses = (glue) => glue
  .replace(/^export class [^]*?^}\n/gm, "")
  .replace(/^if \(Symbol\.dispose\) .*\n/gm, "")
  .replace(/^const \w+Finalization = [^]*?;\n/gm, "");

/** Turns what never runs into traps. */
function trapDead(binaryen, module) {
  const functions = functionsOf(binaryen, module).filter((it) => it.module === "");
  for (const dead of NEVER_RUN) {
    const found = functions.filter(({ name }) => dead.test(name));
    if (found.length === 0) say(`no function is called ${dead}: compare NEVER_RUN with the names`);
    for (const { reference } of found) binaryen.Function(reference).body = module.unreachable();
  }
}

/** The names of all functions in `wasm`, in their order. */
function namesIn(binaryen, wasm) {
  const module = binaryen.readBinary(wasm);
  const names = functionsOf(binaryen, module).map(({ name }) => name);
  module.dispose();
  return names;
}

/**
 * The place in a source file that a panic would name: a pointer to the file's name, its length, a line and a
 * column, each of 32 bits. No code reads one that a page runs (see NEVER_RUN).
 */
function isLocation(object, links) {
  const [file, ...others] = links.of.get(object) ?? [];
  return object.bytes.length === 16 && others.length === 0 && /^[\w./-]+\.rs\0?$/.test(file?.bytes?.toString("latin1") ?? "");
}

/**
 * What refers to what in `compiled`, with the names of functions that `wasm` has, which differ from those in
 * `mangled`; what never runs leads nowhere.
 */
function linksOf(binaryen, compiled, mangled, wasm) {
  const links = references(compiled);
  const readable = namesIn(binaryen, wasm);
  const nameOf = new Map(namesIn(binaryen, mangled).map((name, index) => [name, readable[index]]));
  const renamed = (it) => nameOf.get(it) ?? it;
  const locations = new Set(links.objects.filter((it) => isLocation(it, links)));
  const isDead = (it) => locations.has(it) || typeof it === "string" && NEVER_RUN.some((dead) => dead.test(renamed(it)));
  const leads = [...links.of].filter(([it]) => !isDead(it));
  return {
    objects: links.objects.filter((it) => !locations.has(it)),
    of: new Map(leads.map(([it, others]) => [renamed(it), [...others].map(renamed)])),
  };
}

/** `wasm` with only those exports that `glue` asks for, and what they run. */
function dropUnused(binaryen, wasm, glue) {
  const used = new Set([...glue.matchAll(/\bwasm\.([\w$]+)/g)].map(([, name]) => name));
  const module = binaryen.readBinary(wasm);
  trapDead(binaryen, module);
  exportsOf(binaryen, module)
    .map(({ name }) => name)
    .filter((name) => !used.has(name))
    .forEach((name) => module.removeExport(name));
  const rest = module.emitBinary();
  module.dispose();
  return rest;
}

/** Makes the code small; `more` are passes for wasm-opt. Returns the new code and what was said. */
function optimize(wasm, folder, ...more) {
  const [large, small] = ["large.wasm", "small.wasm"].map((name) => join(folder, name));
  writeFileSync(large, wasm);
  const said = run("wasm-opt", [large, "-Oz", "--strip-target-features", ...more, "-o", small, ...FEATURES]);
  return { small: readFileSync(small), said };
}

/** The glue with the new names, and without the imports that nothing needs any more. */
function renamed(glue, { imports, exports }) {
  const modules = new Set(imports.map(([module]) => module));
  const shortOf = new Map(imports.map(([, name, short]) => [name, short]));
  const linked = glue.replace(
    /^ {8}(?!__proto__)([\w$]+): (function[^]*?^ {8}\}|[\w$.]+)(?:, arguments\); \})?,\n/gm,
    (property, name) => (shortOf.has(name) ? property.replace(name, () => `"${shortOf.get(name)}"`) : ""),
  );
  const named = exports.reduce(
    (text, [name, short]) => text.replace(new RegExp(`\\bwasm\\.${escaped(name)}(?![\\w$])`, "g"), () => `wasm["${short}"]`),
    linked,
  );
  for (const [name] of shortOf) if (word(name).test(named)) throw new Error(`the glue still says ${name}`);
  return [...modules].reduce((text, module) => text.replaceAll(JSON.stringify(module), '"a"'), named);
}

/** Both with names of a letter or two for what they ask of each other; `nameOf` tells the new name of an export. */
function shortened(wasm, glue, folder) {
  const { small, said } = optimize(wasm, folder, "--minify-imports-and-exports-and-modules");
  const names = JSON.parse(said.slice(said.indexOf("{")));
  const shortOf = new Map(names.exports);
  return { small, script: renamed(glue, names), nameOf: (name) => shortOf.get(name) ?? name };
}

/** The small code and script, with short names where these can be given. */
function linked(wasm, glue, folder) {
  try {
    return shortened(wasm, glue, folder);
  } catch (error) {
    say(`names stay long: ${error.message}`);
    return { small: optimize(wasm, folder).small, script: glue, nameOf: (name) => name };
  }
}

/** `large` made small, in two files, or in one where it cannot be split. */
function parted(binaryen, large, links, folder) {
  const { small } = optimize(large, folder, "-g");
  try {
    return split(binaryen, small, large, links());
  } catch (error) {
    say(`the app stays in one file: ${error.message}`);
    return { first: small, islands: [] };
  }
}

/** What the glue says of the second file, `{ a: wasm }` being the first: which islands are in it, and how it comes. */
const joining = (islands) => `
export const later = ${JSON.stringify(islands)};
export async function join(response) {
  await __wbg_load(await response, { a: wasm });
}
`;

/**
 * What the glue and the WebAssembly files are to hold, of what wasm-bindgen has written: `{ glue, code, later }`,
 * without `later` where everything is in one file. `mangled` is `wasm` with the names of functions that `compiled`
 * has, which wasm-bindgen has read. Wants Binaryen in .tools/, esbuild and wasm-opt on the PATH.
 */
export async function shrunk({ compiled, glue: glueFile, wasm: wasmFile, mangled: mangledFile }) {
  const { default: binaryen } = await import("../../.tools/node_modules/binaryen/index.js");
  binaryen.setDebugInfo(true);
  const work = mkdtempSync(join(tmpdir(), "shell-"));
  try {
    const functions = withoutClasses(readFileSync(glueFile, "utf8"));
    const [wasm, mangled] = [wasmFile, mangledFile].map((file) => withoutNotes(readFileSync(file)));
    const links = () => linksOf(binaryen, readFileSync(compiled), mangled, wasm);
    const { first, second, islands } = parted(binaryen, dropUnused(binaryen, wasm, functions), links, work);
    const { small, script, nameOf } = linked(first, functions, work);
    const whole = second ? script + joining(islands) : script;
    const glue = run("esbuild", ["--format=esm", "--target=es2021", "--minify"], whole);
    return { glue, code: small, later: second && optimize(second(nameOf), work).small };
  } finally {
    rmSync(work, { recursive: true });
  }
}
