// What a module of Binaryen is made of, as lists.

/** `item(0)` to `item(count - 1)`. */
export const each = (count, item) => Array.from({ length: count }, (_, index) => item(index));

export const exportsOf = (binaryen, module) =>
  each(module.getNumExports(), (index) => binaryen.getExportInfo(module.getExportByIndex(index)));

/** The functions of `module`, those it imports included, each with its `reference`. */
export const functionsOf = (binaryen, module) =>
  each(module.getNumFunctions(), (index) => {
    const reference = module.getFunctionByIndex(index);
    return { reference, ...binaryen.getFunctionInfo(reference) };
  });

export const globalsOf = (binaryen, module) =>
  each(module.getNumGlobals(), (index) => binaryen.getGlobalInfo(module.getGlobalByIndex(index)));

/** The names of its tables. */
export const tablesOf = (binaryen, module) =>
  each(module.getNumTables(), (index) => binaryen.getTableInfo(module.getTableByIndex(index)).name);

/** The names of the lists of functions that fill its tables. */
export const elementsOf = (binaryen, module) =>
  each(module.getNumElementSegments(), (index) => binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(index)).name);

/** What stands in the memory of `module` at first: `{ offset, data }`. */
export const segmentsOf = (module) =>
  each(module.getNumDataSegments(), (index) => {
    const { offset, data } = module.getDataSegmentInfo(module.getDataSegmentByIndex(index));
    return { offset, data: new Uint8Array(data) };
  });

/** Has `segments` stand in the memory of `module`, and nothing else. */
export function setSegments(module, segments) {
  const { initial, max = -1 } = module.getMemoryInfo();
  module.setMemory(initial, max, null, segments.map(({ offset, data }) => ({ offset: module.i32.const(offset), data, passive: false })));
}
