// Builds the app, which wakes up the islands of a page: its glue and its WebAssembly files, in a folder
// of their own, under names that change with what they hold. The folder is replaced in one go, and only
// where something in it has changed.
// Usage: node build.mjs [--quick] <folder>; --quick compiles faster and makes nothing smaller, for
// development. Wants cargo, and on the PATH what `make tools` installs.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { withoutNotes } from "./relocations.mjs";
import { shrunk } from "./shrink.mjs";

const TARGET = "wasm32-unknown-unknown";

const run = (command, args) => execFileSync(command, args, { stdio: "inherit" });

/** Compiles the browser side, with the notes that relocations.mjs reads; returns the file that cargo writes. */
function compile(isQuick) {
  const [profile, notes] = isQuick ? [[], []] : [["--release"], ["--", "-C", "link-arg=--emit-relocs"]];
  run("cargo", [
    "rustc", "--locked", "--lib", ...profile, "--target", TARGET, "--no-default-features", "--features", "browser", ...notes,
  ]);
  return join(process.env.CARGO_TARGET_DIR ?? "target", TARGET, isQuick ? "debug" : "release", "changjuan.wasm");
}

/** The glue and the code, `{ glue, code, later }` as of `shrunk`, for what was compiled; `folder` is for files in between. */
async function linked(compiled, folder, isQuick) {
  const bind = (name, ...more) => {
    run("wasm-bindgen", ["--target", "web", "--no-typescript", ...more, "--out-name", name, "--out-dir", folder, compiled]);
    return [join(folder, `${name}.js`), join(folder, `${name}_bg.wasm`)];
  };
  const [glue, wasm] = bind("app");
  const asBuilt = () => ({ glue: readFileSync(glue, "utf8"), code: withoutNotes(readFileSync(wasm)), later: undefined });
  if (isQuick) return asBuilt();
  try {
    const [, mangled] = bind("mangled", "--no-demangle");
    return await shrunk({ compiled, glue, wasm, mangled });
  } catch (error) {
    console.warn(`shell/build: the app stays as large as it was built: ${error.message}`);
    return asBuilt();
  }
}

function write(folder, { glue, code, later }) {
  const hash = createHash("sha256").update(glue).update(code).update(later ?? "").digest("hex").slice(0, 16);
  mkdirSync(folder);
  writeFileSync(join(folder, `changjuan-${hash}.js`), glue);
  writeFileSync(join(folder, `changjuan-${hash}_bg.wasm`), code);
  if (later) writeFileSync(join(folder, `changjuan-${hash}_later.wasm`), later);
}

/** Whether `folder` was made of what is compiled now, by the scripts of now. */
function isOf(folder, compiled) {
  const here = new URL(".", import.meta.url);
  const scripts = readdirSync(here).map((name) => new URL(name, here));
  const changed = (path) => statSync(path).mtimeMs;
  return existsSync(folder) && [compiled, ...scripts].every((path) => changed(path) < changed(folder));
}

async function build(folder, isQuick) {
  const compiled = compile(isQuick);
  if (isOf(folder, compiled)) {
    // Make looks at the time: what has changed is of the native side alone.
    utimesSync(folder, new Date(), new Date());
    return;
  }
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  try {
    const [made, before] = [join(staging, "new"), join(staging, "before")];
    write(made, await linked(compiled, staging, isQuick));
    if (existsSync(folder)) renameSync(folder, before);
    renameSync(made, folder);
  } finally {
    rmSync(staging, { recursive: true });
  }
}

const { values, positionals: [folder] } = parseArgs({ options: { quick: { type: "boolean" } }, allowPositionals: true });
await build(folder, values.quick ?? false);
