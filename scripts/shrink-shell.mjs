// Makes the glue and the WebAssembly file that Trunk has built smaller, in place: drops what the
// page never runs (see NEVER_RUN), shortens the names that both sides know each other by, minifies
// the glue. Both files then carry a hash of their new content.
//
// Compilers change names. What is not found here is left as it is, and said: the app then runs as well
// and only weighs more, which tests/dist/budgets.rs notices.
// Usage: node shrink-shell.mjs <folder>; wants binaryen in .tools/, esbuild and wasm-opt on the PATH.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** What wasm-opt may use, from where Trunk has it: nothing newer than the oldest engine. */
const FEATURES = readFileSync(new URL("../index.html", import.meta.url), "utf8").match(/--enable-[\w-]+/g) ?? [];

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
const say = (what) => console.warn(`shrink-shell: ${what}`);

const run = (command, args, input) =>
  execFileSync(command, args, { encoding: "utf8", input, maxBuffer: 1 << 26 });

const escaped = (name) => name.replace(/[$.*+?^(){}|[\]\\]/g, "\\$&");

/** Matches `name` where it is a whole word. */
const word = (name) => new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`, "g");

function found(folder, ending) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  if (names.length !== 1) throw new Error(`${folder}: expected one file *${ending}, found ${names.length}`);
  return join(folder, names[0]);
}

/** The glue without its exported classes: the page calls functions only. */
const withoutClasses = (glue) => glue
  .replace(/^export class [^]*?^}\n/gm, "")
  .replace(/^if \(Symbol\.dispose\) .*\n/gm, "")
  .replace(/^const \w+Finalization = [^]*?;\n/gm, "");

const each = (count, item) => Array.from({ length: count }, (_, index) => item(index));

/** Turns what never runs into traps. */
function trapDead(binaryen, module) {
  const functions = each(module.getNumFunctions(), (index) => {
    const reference = module.getFunctionByIndex(index);
    return { reference, ...binaryen.getFunctionInfo(reference) };
  }).filter((it) => it.module === "");
  for (const dead of NEVER_RUN) {
    const found = functions.filter(({ name }) => dead.test(name));
    if (found.length === 0) say(`no function is called ${dead}: compare NEVER_RUN with the names`);
    for (const { reference } of found) binaryen.Function(reference).body = module.unreachable();
  }
}

/** Keeps only those exports of `wasm` that `glue` asks for, and what they run. */
function dropUnused(binaryen, wasm, glue, folder) {
  const used = new Set([...glue.matchAll(/\bwasm\.([\w$]+)/g)].map(([, name]) => name));
  const module = binaryen.readBinary(readFileSync(wasm));
  trapDead(binaryen, module);
  each(module.getNumExports(), (index) => binaryen.getExportInfo(module.getExportByIndex(index)).name)
    .filter((name) => !used.has(name))
    .forEach((name) => module.removeExport(name));
  const rest = join(folder, "used.wasm");
  writeFileSync(rest, module.emitBinary());
  module.dispose();
  return rest;
}

/** Makes the code small; `more` are passes for wasm-opt. Returns the new file and what was said. */
function optimize(wasm, folder, ...more) {
  const small = join(folder, "small.wasm");
  const said = run("wasm-opt", [wasm, "-Oz", ...more, "-o", small, ...FEATURES]);
  return { small, said };
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

/** Both with names of a letter or two for what they ask of each other. */
function shortened(wasm, glue, folder) {
  const { small, said } = optimize(wasm, folder, "--minify-imports-and-exports-and-modules");
  return { small, script: renamed(glue, JSON.parse(said.slice(said.indexOf("{")))) };
}

/** The small code and script, with short names where these can be given. */
function linked(wasm, glue, folder) {
  try {
    return shortened(wasm, glue, folder);
  } catch (error) {
    say(`names stay long: ${error.message}`);
    return { small: optimize(wasm, folder).small, script: glue };
  }
}

/** What both files are to hold. */
async function smaller(wasm, glue) {
  const { default: binaryen } = await import("../.tools/node_modules/binaryen/index.js");
  const work = mkdtempSync(join(tmpdir(), "shell-"));
  try {
    const functions = withoutClasses(readFileSync(glue, "utf8"));
    const { small, script } = linked(dropUnused(binaryen, wasm, functions, work), functions, work);
    const minified = run("esbuild", ["--format=esm", "--target=es2021", "--minify"], script);
    return { code: readFileSync(small), script: minified };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Writes what both files are to hold under names of its own. */
function replace(folder, { wasm, glue, code, script }) {
  const hash = createHash("sha256").update(script).update(code).digest("hex").slice(0, 16);
  rmSync(wasm);
  rmSync(glue);
  writeFileSync(join(folder, `changjuan-${hash}.js`), script);
  writeFileSync(join(folder, `changjuan-${hash}_bg.wasm`), code);
}

/** The files of the app and what they are to hold; nothing if they cannot be made smaller. */
async function shrink(folder) {
  try {
    const wasm = found(folder, "_bg.wasm");
    const glue = found(folder, basename(wasm).replace("_bg.wasm", ".js"));
    return { wasm, glue, ...await smaller(wasm, glue) };
  } catch (error) {
    say(`the app stays as it was built: ${error.message}`);
    return undefined;
  }
}

const [, , folder = "."] = process.argv;
const shrunk = await shrink(folder);
if (shrunk) replace(folder, shrunk);
