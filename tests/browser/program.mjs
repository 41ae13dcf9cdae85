// Where a program of this machine is.

import { accessSync, constants } from "node:fs";
import { delimiter, resolve } from "node:path";

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of `names` that is on the PATH, or is a path itself; undefined if there is none. */
export function program(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => resolve(folder, name))).find(isExecutable);
}
