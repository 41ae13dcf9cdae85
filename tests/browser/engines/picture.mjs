// What a display without a screen shows, as pixels.

import { readFileSync } from "node:fs";

/**
 * @typedef {object} Picture
 * @property {(x: number, y: number) => number} lightness of a pixel, 0 to 255
 */

/**
 * Reads the file into which Xvfb draws, an X window dump: numbers of 32 bits, then a table of colours of
 * 12 bytes each, then rows of pixels of 4 bytes. The first `bars` rows are left out.
 *
 * @returns {Picture}
 */
export function pictureOf(file, bars) {
  const bytes = readFileSync(file);
  const number = (at) => bytes.readUInt32BE(at * 4);
  const [head, row, colours] = [number(0), number(12), number(19)];
  const lightness = (x, y) => {
    const at = head + colours * 12 + (y + bars) * row + x * 4;
    return ((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) + (bytes[at + 2] ?? 0)) / 3;
  };
  return { lightness };
}

/** How many pieces the writing in a part of a picture has, cut where nothing is written in a whole column. */
export function pieces({ lightness }, { x, y, width, height }) {
  const paper = lightness(x, y);
  let [count, wasWritten] = [0, false];
  for (let right = x; right < x + width; right += 1) {
    let written = false;
    for (let down = y; down < y + height; down += 1) written ||= Math.abs(lightness(right, down) - paper) > 64;
    if (written && !wasWritten) count += 1;
    wasWritten = written;
  }
  return count;
}
