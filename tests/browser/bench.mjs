// Measures a built site: what it weighs, when it paints, when it is awake, how it scrolls.
// Usage: node bench.mjs [folder] [--runs 9] [--site name=folder]…
// Each --site is the same page with more in it (10x=…, 80x=…); what that costs is compared.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { artAboveTheFold, load, PHONE, scroll } from "./bench/measure.mjs";
import { sizes, weigh } from "./bench/sizes.mjs";
import { judged, kilobytes, median, milliseconds, quantile, table } from "./bench/table.mjs";
import { args, executablePath } from "./chromium.mjs";
import { serve } from "./serve.mjs";

/** The budgets of the site's parts, in bytes after brotli 11. */
const BUDGETS = JSON.parse(readFileSync(new URL("../budgets.json", import.meta.url), "utf8"));

/** A brisk reader's scrolling, px in a frame. */
const READING = 30;

const stripScripts = (_, html) => html.replace(/<script\b[^>]*>[^]*?<\/script>/g, "");

/** The page with all its words and none of its graphics: its scenes then have nothing that follows. */
const stripGraphics = (_, html) => html.replace(/<figure class="graphic">[^]*?<\/figure>/g, "");

function read(words) {
  const sites = /** @type {string[][]} */ ([]);
  const beside = join(dirname(fileURLToPath(import.meta.url)), "../../dist");
  const options = { runs: 9, sites, folder: beside };
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === "--runs") options.runs = Number(words[(at += 1)]);
    else if (words[at] === "--site") options.sites.push((words[(at += 1)] ?? "").split("="));
    else options.folder = words[at];
  }
  if (!(options.runs > 0)) throw new Error("--runs takes a number");
  if (options.sites.some((site) => site.length !== 2)) throw new Error("--site takes name=folder");
  return options;
}

async function repeat(times, work) {
  const results = [];
  for (let run = 0; run < times; run += 1) results.push(await work());
  return results;
}

const medianOf = (runs, name) => median(runs.map((run) => run[name]));

/** Compresses everything before the first measured visit: a host has it ready. */
const warm = (browser, url) => load(browser, url, { scripts: false });

async function printSizes(browser, folder, url) {
  const part = await sizes(folder, await artAboveTheFold(browser, url));
  console.log("\nSizes, brotli 11\n");
  console.log(table(["part", "size", "at most", ""], [
    judged("HTML", part.html, BUDGETS.html, kilobytes),
    judged("inlined script", part.boot, BUDGETS.boot, kilobytes),
    judged("inlined styles", part.opening, BUDGETS.opening, kilobytes),
    judged("CSS in all", part.css, BUDGETS.css, kilobytes),
    judged("start.js", part.start, BUDGETS.start, kilobytes),
    judged("glue", part.glue, null, kilobytes),
    judged("first WebAssembly file", part.wasm, null, kilobytes),
    judged("second WebAssembly file", part.later, null, kilobytes),
    judged("glue + first file", part.first, BUDGETS["app first"], kilobytes),
    judged("glue + both files", part.app, BUDGETS.app, kilobytes),
    judged("art above the fold", part.art, BUDGETS.art, kilobytes),
  ]));
}

async function printTimes(browser, folder, url, runs) {
  const still = await serve({ folder, change: stripScripts });
  await warm(browser, still.url);
  // In turns, so that what else the machine does falls on both.
  const pairs = await repeat(runs, async () => [
    await load(browser, url),
    await load(browser, still.url, { scripts: false }),
  ]);
  await still.close();
  const [alive, plain] = [pairs.map(([it]) => it), pairs.map(([, it]) => it)];
  const lcp = medianOf(plain, "lcp");
  const { width, height, cpu, megabits, latency } = PHONE;
  console.log(`\nTimes at ${width}×${height}, CPU ${cpu}×, ${megabits} Mbit/s, ${latency} ms; medians of ${runs} visits\n`);
  console.log(table(["what", "measured", "at most", ""], [
    judged("first contentful paint", medianOf(alive, "fcp"), null, milliseconds),
    judged("the same without scripts", medianOf(plain, "fcp"), null, milliseconds),
    judged("largest contentful paint", medianOf(alive, "lcp"), lcp + Math.max(lcp * 0.05, 50), milliseconds),
    judged("the same without scripts", lcp, null, milliseconds),
    judged("awake (data-hydrated)", medianOf(alive, "hydrated"), null, milliseconds),
    judged("with what answers a press (data-whole)", medianOf(alive, "whole"), null, milliseconds),
    judged("total blocking time after the first paint", medianOf(alive, "blocking"), 50, milliseconds),
    judged("total blocking time from the start", medianOf(alive, "blockingInAll"), null, milliseconds),
    judged("the same without scripts", medianOf(plain, "blockingInAll"), null, milliseconds),
    judged("cumulative layout shift", Math.max(...alive.map(({ shift }) => shift)), 0, (it) => it.toFixed(4)),
  ]));
}

/** The cells that tell how it scrolled. */
function cellsOf(scrolls) {
  const times = scrolls.flatMap(({ times }) => times);
  const tasks = scrolls.flatMap(({ tasks }) => tasks);
  return [
    milliseconds(quantile(times, 0.5)),
    milliseconds(quantile(times, 0.95)),
    milliseconds(Math.max(...times)),
    tasks.length === 0 ? "none" : `${tasks.length}, longest ${milliseconds(Math.max(...tasks))}`,
  ];
}

const SCROLLED = ["frame p50", "p95", "longest", "tasks over 50 ms"];

async function printScenes(browser, folder, url, runs) {
  const bare = await serve({ folder, change: stripGraphics });
  await warm(browser, bare.url);
  // In turns, as above; and by a reader's hand's breadth, since nobody reads a sixth of a window in a frame.
  const pairs = await repeat(runs, async () => [
    await scroll(browser, url, { step: READING }),
    await scroll(browser, bare.url, { step: READING }),
  ]);
  await bare.close();
  console.log(`\nScrolling ${READING} px in a frame, with and without graphics; ${runs} visits each, in turns\n`);
  console.log(table(["page", ...SCROLLED], [
    ["with its graphics", ...cellsOf(pairs.map(([it]) => it))],
    ["with none", ...cellsOf(pairs.map(([, it]) => it))],
  ]));
}

async function printGrowth(browser, sites, runs) {
  const rows = [];
  for (const [name, folder] of sites) {
    const { url, close } = await serve({ folder });
    await warm(browser, url);
    const visits = await repeat(runs, () => load(browser, url));
    const scrolls = await repeat(Math.min(runs, 3), () => scroll(browser, url));
    await close();
    rows.push([
      name,
      kilobytes(await weigh(join(folder, "index.html"))),
      milliseconds(medianOf(visits, "lcp")),
      milliseconds(medianOf(visits, "hydrated")),
      milliseconds(medianOf(visits, "blocking")),
      ...cellsOf(scrolls),
    ]);
  }
  console.log(`\nScrolling through the page at CPU ${PHONE.cpu}×, and what more of it costs\n`);
  console.log(table(
    ["page", "HTML", "LCP", "awake", "blocking", ...SCROLLED],
    rows,
  ));
}

async function main() {
  const { folder, runs, sites } = read(process.argv.slice(2));
  const browser = await chromium.launch({ executablePath: executablePath(), args });
  try {
    const { url, close } = await serve({ folder });
    console.log(`Chromium ${browser.version()}, ${folder}`);
    await warm(browser, url);
    await printSizes(browser, folder, url);
    await printTimes(browser, folder, url, runs);
    await printScenes(browser, folder, url, Math.min(runs, 5));
    await close();
    await printGrowth(browser, [["1x", folder], ...sites], Math.min(runs, 5));
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
});
