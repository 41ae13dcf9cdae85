// Splits the app in two: what answers for the bar, the sections and the numbers, and what LATER lists. The
// second file is fetched when the first is on its way. It runs in the memory of the first and calls what
// stands there, so that nothing is in both; the first calls it through a table that it fills.

import { elementsOf, exportsOf, functionsOf, globalsOf, segmentsOf, setSegments, tablesOf } from "./module.mjs";

/** The islands that wake in the second file: what answers a press, and the graphics, which stand complete until then. */
const LATER = ["Viewer", "Figures", "Share", "SmallCard", "Scene"];

/** The module under which the second file imports from the first. */
const FIRST = "a";

/** The table through which the first file calls the second. */
const DOORS = "doors";

/** A name in the text of a module; what a part of one defines, and the calls in it. */
const NAME = String.raw`\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)`;
const NAMES = new RegExp(NAME, "g");
const DEFINED = new RegExp(`^\\((\\w+) (${NAME})`);
const CALLS = new RegExp(`\\(call (${NAME})`, "g");

const bare = (name) => name.replace(/^\$"?|"$/g, "");

/** Everything that `from` leads to, by `next`. */
function closure(from, next) {
  const reached = new Set();
  const waiting = [...from];
  while (waiting.length > 0) {
    const name = waiting.pop();
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...next(name));
  }
  return reached;
}

/** The functions that `module` has itself: what each calls, and which are called by a number, in order. */
function calledIn(module) {
  const calls = new Map();
  const numbered = [];
  for (const part of module.emitText().split(/^ (?=\()/m)) {
    const [, kind, name] = DEFINED.exec(part) ?? [];
    if (kind === "func") {
      calls.set(bare(name), new Set(Array.from(part.matchAll(CALLS), ([, callee]) => bare(callee))));
    } else if (kind === "elem") {
      numbered.push(...part.split(")").slice(1).join(")").match(NAMES).map(bare));
    }
  }
  return { calls, numbered };
}

const isLater = ({ name }) => LATER.includes(name.split("_")[0]);

/**
 * What `module` needs without the islands of LATER, and what it needs at all, by calls and by `links`: which of
 * the functions with numbers the first file has none of, and which objects in memory are in either.
 */
function needs(module, exports, links) {
  const { calls, numbered } = calledIn(module);
  const needed = (roots) => closure(
    roots.map(({ value }) => value),
    (it) => [...(calls.get(it) ?? []), ...(links.of.get(it) ?? [])],
  );
  const first = needed(exports.filter((it) => !isLater(it)));
  const all = needed(exports);
  return {
    isLaterNumber: numbered.map((name) => !first.has(name)),
    firstObjects: links.objects.filter((it) => first.has(it)),
    laterObjects: links.objects.filter((it) => all.has(it) && !first.has(it)),
  };
}

/** The names of the functions for the second file: what nothing leads to but the islands of LATER. */
function laterFunctions({ calls, numbered }, exports, isLaterNumber) {
  if (numbered.length !== isLaterNumber.length) throw new Error("functions have other numbers in the small app");
  const first = [
    ...numbered.filter((_, number) => !isLaterNumber[number]),
    ...exports.filter((it) => !isLater(it)).map(({ value }) => value),
  ];
  const inFirst = closure(first, (name) => calls.get(name) ?? []);
  return [...calls.keys()].filter((name) => !inFirst.has(name));
}

/** The memory of `module` where `objects` are and none of `others` is, as segments. */
function runsOf(module, objects, others = []) {
  const end = ({ address, bytes }) => address + bytes.length;
  const kept = new Uint8Array(Math.max(...[...objects, ...others].map(end)));
  for (const it of objects) kept.fill(1, it.address, end(it));
  for (const it of others) kept.fill(0, it.address, end(it));
  return segmentsOf(module).flatMap(({ offset, data }) => {
    const runs = [];
    for (let from = 0; from < data.length; from += 1) {
      if (!kept[offset + from]) continue;
      let to = from;
      while (to < data.length && kept[offset + to]) to += 1;
      runs.push({ offset: offset + from, data: data.subarray(from, to) });
      from = to;
    }
    return runs;
  });
}

/** Puts a call through the table of doors, by `index`, in the place of a function. */
function hang(binaryen, module, name, index) {
  const reference = module.getFunction(name);
  const { params, results } = binaryen.getFunctionInfo(reference);
  const given = binaryen.expandType(params).map((type, local) => module.local.get(local, type));
  binaryen.Function(reference).body = module.call_indirect(DOORS, module.i32.const(index), given, params, results);
}

/** The globals and tables that both files use. */
const common = (binaryen, module) => ({
  globals: globalsOf(binaryen, module).filter(({ mutable }) => mutable),
  tables: tablesOf(binaryen, module),
});

/** What goes into the second file of `module`, and the ways between the two. */
function planned(binaryen, module, { isLaterNumber, ...objects }) {
  const functions = calledIn(module);
  const exports = exportsOf(binaryen, module);
  const later = laterFunctions(functions, exports, isLaterNumber);
  const isEntered = (name) => functions.numbered.includes(name) || exports.some(({ value }) => value === name);
  const used = new Set(later.flatMap((name) => [...functions.calls.get(name)]).filter((name) => !later.includes(name)));
  return {
    ...objects,
    later,
    /** What the first file, or whoever has its number, calls of the second. */
    doors: later.filter(isEntered),
    /** What the second file calls of the first. */
    used: [...used],
    /** The islands that wake in the second file. */
    islands: exports.filter(isLater).map(({ name }) => name),
  };
}

/** Takes out of `module` what the second file has, and exports what that one uses. */
function keepFirst(binaryen, module, { later, doors, used, firstObjects }) {
  const { globals, tables } = common(binaryen, module);
  setSegments(module, runsOf(module, firstObjects));
  module.addTable(DOORS, doors.length, doors.length);
  doors.forEach((name, index) => hang(binaryen, module, name, index));
  later.filter((name) => !doors.includes(name)).forEach((name) => module.removeFunction(name));
  used.forEach((name, index) => module.addFunctionExport(name, `function_${index}`));
  globals.forEach(({ name }, index) => module.addGlobalExport(name, `global_${index}`));
  [...tables, DOORS].forEach((name, index) => module.addTableExport(name, `table_${index}`));
}

/** Takes everything else out of `module`; `nameOf` says how the first file calls an export now. */
function keepSecond(binaryen, module, { later, doors, used, firstObjects, laterObjects }, nameOf) {
  const { globals, tables } = common(binaryen, module);
  const functions = functionsOf(binaryen, module);
  const memory = exportsOf(binaryen, module).find(({ kind }) => kind === binaryen.ExternalMemory);
  exportsOf(binaryen, module).forEach(({ name }) => module.removeExport(name));
  elementsOf(binaryen, module).forEach((name) => module.removeElementSegment(name));
  for (const { name } of functions) if (!later.includes(name)) module.removeFunction(name);
  used.forEach((name, index) => {
    const { params, results } = functions.find((it) => it.name === name);
    module.addFunctionImport(name, FIRST, nameOf(`function_${index}`), params, results);
  });
  globals.forEach(({ name, type }, index) => {
    module.removeGlobal(name);
    module.addGlobalImport(name, FIRST, nameOf(`global_${index}`), type, true);
  });
  module.addTable(DOORS, doors.length, doors.length);
  [...tables, DOORS].forEach((name, index) => module.addTableImport(name, FIRST, nameOf(`table_${index}`)));
  module.addActiveElementSegment(DOORS, DOORS, doors, module.i32.const(0));
  setSegments(module, runsOf(module, laterObjects, firstObjects));
  module.addMemoryImport(memory.value, FIRST, nameOf(memory.name));
}

/**
 * Splits `small`, the bytes of an app with the names of its functions: `{ first, second, islands }`. The
 * second file can be made once the first one has its final names: `second(nameOf)`. Functions that do the
 * same have become one in `small`, so what needs what is told by `large`, which has all of them, and by
 * `links`, as of `references`, with the names that functions have in it.
 *
 * Throws where the two cannot be told apart.
 */
export function split(binaryen, small, large, links) {
  const made = (bytes, act) => {
    const module = binaryen.readBinary(bytes);
    try {
      return act(module);
    } finally {
      module.dispose();
    }
  };
  const needed = made(large, (module) => needs(module, exportsOf(binaryen, module), links));
  const plan = made(small, (module) => planned(binaryen, module, needed));
  const bytesOf = (keep) => made(small, (module) => {
    keep(module);
    return module.emitBinary();
  });
  return {
    first: bytesOf((module) => keepFirst(binaryen, module, plan)),
    second: (nameOf) => bytesOf((module) => keepSecond(binaryen, module, plan, nameOf)),
    islands: plan.islands,
  };
}
