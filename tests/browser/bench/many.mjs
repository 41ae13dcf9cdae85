// Writes a report with the same sections several times over, to see what more of everything costs.
// Usage: node bench/many.mjs <report folder> <times> <new folder>

import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const [from, times, to] = process.argv.slice(2);

/** The text of a section with ids of its own. */
function again(section, copy) {
  if (copy === 0) return section;
  const renamed = (list) => list.split(" ").map((id) => `${id}-${copy}`).join(" ");
  return section
    .replace(/(\{[^}]*)#([a-z][\w-]*)/g, (_, before, id) => `${before}#${id}-${copy}`)
    .replace(/\]\(#([\w-]+)\)/g, (_, id) => `](#${id}-${copy})`)
    .replace(/ label="([^"]*)"/g, (_, label) => ` label="${label}（${copy}）"`)
    .replace(/ of="([^"]*)"/g, (_, list) => ` of="${renamed(list)}"`);
}

rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
const text = readFileSync(`${from}/report.dj`, "utf8");
const headings = [...text.matchAll(/^(\{[^\n]*\}\n)?## /gm)];
const first = headings[0].index;
const end = headings.find(({ 0: heading }) => /\.epilogue/.test(heading))?.index ?? text.length;
const copies = Array.from({ length: Number(times) }, (_, copy) => again(text.slice(first, end), copy));
writeFileSync(`${to}/report.dj`, text.slice(0, first) + copies.join("\n") + text.slice(end));
