// What a site of many reports costs to build: time for each, and whether memory stays flat.
// Usage: node bench/site.mjs <command> <report folder> <shell> <scratch folder>

import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { judged, median, milliseconds, table } from "./table.mjs";

const [command, from, shell, scratch] = process.argv.slice(2);
const SIZES = [20, 200];

/** Writes as many reports as wanted, each with a headline of its own, and tells their folders. */
function generate(count) {
  const text = readFileSync(join(from, "report.dj"), "utf8");
  return Array.from({ length: count }, (_, index) => {
    const folder = join(scratch, `report-${index + 1}`);
    cpSync(from, folder, { recursive: true });
    writeFileSync(join(folder, "report.dj"), text.replace(/^title = "/m, `$&${index + 1}: `));
    return folder;
  });
}

/** What a process has cost so far: ms of one core, and KB of memory at most; nothing where the system does not tell. */
function costOf(pid) {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
    const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return memory && { time: (Number(user) + Number(system)) * 10, memory: Number(memory) };
  } catch {
    return undefined;
  }
}

/** Builds the site; its cost is that of the last look at the process, a few milliseconds before its end. */
function build(folders) {
  const began = performance.now();
  const child = spawn(command, ["build", ...folders, "--shell", shell, "--out", join(scratch, "site")], { stdio: "ignore" });
  let cost;
  const watch = setInterval(() => { cost = costOf(child.pid) ?? cost; }, 5);
  return new Promise((done, failed) => {
    child.once("error", failed).once("exit", (code) => {
      clearInterval(watch);
      if (code === 0) done(cost ?? { time: performance.now() - began, memory: 0 });
      else failed(new Error(`${command} ended with ${code}`));
    });
  });
}

rmSync(scratch, { recursive: true, force: true });
const folders = generate(Math.max(...SIZES));
const rows = [];
for (const size of SIZES) {
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await build(folders.slice(0, size)));
  const memory = Math.max(...runs.map((run) => run.memory));
  rows.push([
    ...judged(`${size} reports, each`, median(runs.map((run) => run.time)) / size, 100, milliseconds),
    memory ? `${(memory / 1024).toFixed(1)} MB` : "unknown",
  ]);
}
console.log("\nBuilding a site of many reports: time of one core, medians of 3 runs\n");
console.log(table(["what", "measured", "at most", "", "most memory"], rows));
rmSync(scratch, { recursive: true, force: true });
