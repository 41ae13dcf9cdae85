// What in a linked module refers to what. `wasm-ld --emit-relocs` leaves notes of it in the sections
// "linking" and "reloc.*": https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md

/** Numbers of sections. */
const CUSTOM = 0, CODE = 10, DATA = 11;

/** Kinds of symbols, by their numbers. */
const FUNCTION = 0, OBJECT = 1, SECTION = 3;

/** Flags of a symbol: it stands in another module; it has a name of its own all the same. */
const UNDEFINED = 0x10, NAMED = 0x40;

/** The parts of "linking" and of "name" that are read. */
const SYMBOL_TABLE = 8, FUNCTION_NAMES = 1;

/** Bytes of the version that "linking" begins with. */
const VERSION = 1;

/** Relocations of types: they name no symbol. */
const OF_TYPES = 6;

/** Relocations with an addend: those of addresses in memory and of offsets in functions and sections. */
const WITH_ADDEND = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);

/** Reads `bytes` from `at` on. */
class Reader {
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** A number in LEB128; signed ones are read right where they are not negative. */
  number() {
    let number = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.byte();
      number += (byte & 0x7f) * scale;
      if (byte < 0x80) return number;
    }
  }

  text() {
    const length = this.number();
    this.at += length;
    return this.bytes.toString("utf8", this.at - length, this.at);
  }

  /** As many of `item` as a number before them says. */
  list(item) {
    return Array.from({ length: this.number() }, item);
  }

  /** What has its length before it: `[from, to]`, and the reader stands behind it. */
  sized() {
    const from = this.number() + this.at;
    return [this.at, (this.at = from)];
  }
}

/** The sections of a module: `{ id, name, head, from, to }`, where each begins, and what it holds. */
function sectionsOf(bytes) {
  const reader = new Reader(bytes, 8);
  const sections = [];
  while (reader.at < bytes.length) {
    const head = reader.at;
    const id = reader.byte();
    const [start, to] = reader.sized();
    const inside = new Reader(bytes, start);
    const name = id === CUSTOM ? inside.text() : "";
    sections.push({ id, name, head, from: inside.at, to });
  }
  return sections;
}

/** The parts of a section that is made of such, by their numbers. */
function partsOf(bytes, { from, to }) {
  const reader = new Reader(bytes, from);
  const parts = new Map();
  while (reader.at < to) parts.set(reader.byte(), new Reader(bytes, reader.sized()[0]));
  return parts;
}

/** A symbol: `{ kind, index }`, or `{ kind, segment, offset, size }` of an object in memory. */
function readSymbol(reader) {
  const kind = reader.byte();
  const flags = reader.number();
  if (kind === SECTION) return { kind, index: reader.number() };
  if (kind === OBJECT) {
    reader.text();
    if (flags & UNDEFINED) return { kind, size: 0 };
    return { kind, segment: reader.number(), offset: reader.number(), size: reader.number() };
  }
  const index = reader.number();
  if (!(flags & UNDEFINED) || flags & NAMED) reader.text();
  return { kind, index };
}

/** A segment of memory: `{ address, from, to }`, by the place of its bytes in the module. */
function readSegment(reader) {
  if (reader.number() !== 0) throw new Error("a segment of memory has no fixed address");
  reader.byte();
  const address = reader.number();
  reader.byte();
  const [from, to] = reader.sized();
  return { address, from, to };
}

/** Where a section refers to which symbol: `{ at, symbol }`. */
function readRelocations(bytes, { from }) {
  const reader = new Reader(bytes, from);
  reader.number();
  return reader
    .list(() => {
      const type = reader.byte();
      const [at, symbol] = [reader.number(), reader.number()];
      if (WITH_ADDEND.has(type)) reader.number();
      return { type, at, symbol };
    })
    .filter(({ type }) => type !== OF_TYPES);
}

/** `bytes` without the notes of the linker, which are true for no module that is made of them. */
export function withoutNotes(bytes) {
  const noted = sectionsOf(bytes).filter(({ name }) => /^(linking$|reloc\.)/.test(name));
  const starts = [0, ...noted.map(({ to }) => to)];
  return Buffer.concat(starts.map((start, index) => bytes.subarray(start, noted[index]?.head)));
}

/** The index of the last of `spans`, `[from, to]` in order, that begins before `at`. */
function spanAt(spans, at) {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle][0] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The names of functions, by their numbers, those from other modules first. */
function functionNames(bytes, section) {
  const reader = partsOf(bytes, section).get(FUNCTION_NAMES);
  return new Map(reader.list(() => [reader.number(), reader.text()]));
}

/** The objects in memory that `symbols` name, at their places in that list: `{ address, bytes, from, to }`. */
function objectsOf(bytes, symbols, segments) {
  return symbols.map(({ kind, segment, offset, size }) => {
    if (kind !== OBJECT || size === 0) return undefined;
    const { address, from } = segments[segment];
    const [start, end] = [from + offset, from + offset + size];
    return { address: address + offset, bytes: bytes.subarray(start, end), from: start, to: end };
  });
}

/** All of a module that the notes of the linker speak of, and the notes. */
function readLinked(bytes) {
  const sections = sectionsOf(bytes);
  const section = (wanted) => {
    const found = sections.find(({ id, name }) => (id === CUSTOM ? name : id) === wanted);
    if (!found) throw new Error(`the linker has left no section ${wanted}`);
    return found;
  };
  const { from, to } = section("linking");
  const table = partsOf(bytes, { from: from + VERSION, to }).get(SYMBOL_TABLE);
  const symbols = table.list(() => readSymbol(table));
  const memory = new Reader(bytes, section(DATA).from);
  const code = new Reader(bytes, section(CODE).from);
  const notes = (name, { from }) => readRelocations(bytes, section(name)).map(({ at, symbol }) => ({ at: from + at, symbol }));
  return {
    symbols,
    names: functionNames(bytes, section("name")),
    objects: objectsOf(bytes, symbols, memory.list(() => readSegment(memory))),
    bodies: code.list(() => code.sized()),
    inCode: notes("reloc.CODE", section(CODE)),
    inMemory: notes("reloc.DATA", section(DATA)),
  };
}

/**
 * What the functions and the objects in memory of `bytes` refer to: `{ objects, of }`. An object is
 * `{ address, bytes }`; `of` maps objects and names of functions to sets of either.
 *
 * Throws where the linker has left no notes.
 */
export function references(bytes) {
  const { symbols, names, objects, bodies, inCode, inMemory } = readLinked(bytes);
  const imported = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).filter(({ kind }) => kind === "function");
  const known = objects.filter((it) => it !== undefined);
  const of = new Map();
  const add = (it, symbol) => {
    const { kind, index } = symbols[symbol];
    const other = kind === FUNCTION ? names.get(index) : objects[symbol];
    if (other === undefined) return;
    if (!of.has(it)) of.set(it, new Set());
    of.get(it).add(other);
  };
  for (const { at, symbol } of inCode) add(names.get(imported.length + spanAt(bodies, at)), symbol);
  for (const { at, symbol } of inMemory) {
    for (const it of known) if (it.from <= at && at < it.to) add(it, symbol);
  }
  return { objects: known, of };
}
