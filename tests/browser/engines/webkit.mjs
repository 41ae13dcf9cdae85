// WebKitGTK as Debian packages it, over WebDriver: MiniBrowser in a display that nobody sees.

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { program } from "../program.mjs";
import { freePort, SIZE, until } from "./engine.mjs";
import { pictureOf } from "./picture.mjs";

export const name = "WebKit";

/** Keys that WebDriver names by characters of its own. */
const KEYS = { Escape: "\uE00C", Tab: "\uE004", Enter: "\uE007", ArrowRight: "\uE014" };

/** Height of MiniBrowser's own bars, px, at most: the window is that much higher than the page. */
const BARS = 200;

/** The program with a window for WebDriver to open, which stands beside the library. */
function miniBrowser() {
  const folders = readdirSync("/usr/lib", { withFileTypes: true }).filter((it) => it.isDirectory());
  return folders
    .flatMap((it) => ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].map((kind) =>
      program(join("/usr/lib", it.name, kind, "MiniBrowser"))))
    .find(Boolean);
}

/** What is missing here to run it; nothing if all is there. */
export function missing() {
  if (!program("WebKitWebDriver")) return "webkit2gtk-driver is not installed";
  if (!miniBrowser()) return "MiniBrowser is not installed";
  return program("Xvfb") ? "" : "xvfb is not installed";
}

/** Starts a display without a screen, drawn into a file of `home`; `ends` gets what ends it. Returns its name. */
async function display(home, ends) {
  const { width, height } = SIZE;
  const screen = ["-screen", "0", `${width}x${height + BARS}x24`];
  const server = spawn("Xvfb", ["-displayfd", "3", ...screen, "-nolisten", "tcp", "-fbdir", home], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  ends.push(() => server.kill());
  let number = "";
  server.stdio[3]?.on("data", (text) => { number += text; });
  await until("the display is there", async () => number.endsWith("\n"));
  return `:${number.trim()}`;
}

/** Nothing of whoever runs it: no settings, no bus, no graphics card. */
const environment = (home, name) => ({
  PATH: process.env.PATH,
  LANG: "C.UTF-8",
  DISPLAY: name,
  GDK_BACKEND: "x11",
  HOME: home,
  XDG_RUNTIME_DIR: home,
  XDG_CACHE_HOME: home,
  XDG_CONFIG_HOME: home,
  XDG_DATA_HOME: home,
  GSETTINGS_BACKEND: "memory",
  GTK_A11Y: "none",
  NO_AT_BRIDGE: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
  WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
});

/** Starts the driver; `ends` gets what ends it and all that it has started. Returns how to ask it. */
async function driver(env, ends) {
  const port = await freePort();
  const options = /** @type {const} */ ({ detached: true, stdio: "ignore" });
  const child = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { ...options, env });
  ends.push(() => { try { process.kill(-(child.pid ?? 0)); } catch { /* It has ended by itself. */ } });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until("the driver listens", () => ask("GET", "/status").then(Boolean, () => false));
  return ask;
}

/** Starts display, driver and browser; if one of them fails nothing is left running. */
async function attempt() {
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  const ends = [() => rmSync(home, { recursive: true, force: true, maxRetries: 5 })];
  const end = () => { while (ends.length > 0) ends.pop()?.(); };
  process.once("exit", end);
  try {
    const ask = await driver(environment(home, await display(home, ends)), ends);
    const options = { binary: miniBrowser(), args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    return { ask, end, home, session: await ask("POST", "/session", { capabilities }) };
  } catch (error) {
    end();
    throw error;
  }
}

/** @returns {Promise<import("./engine.mjs").Engine>} */
export async function start() {
  // Its first session on a busy machine sometimes does not open.
  const { ask, end, home, session } = await attempt().catch(attempt);
  const at = `/session/${session.sessionId}`;
  const act = (kind, actions) => ask("POST", `${at}/actions`, { actions: [{ id: kind, type: kind, actions }] });
  const engine = {
    version: `webkitgtk/${session.capabilities.browserVersion}`,
    // WebDriver does not pass on what is said on the console.
    said: () => engine.run(() => window["said"] ?? []),
    goto: (address) => ask("POST", `${at}/url`, { url: address }),
    async run(work, ...given) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${work})(...${JSON.stringify(given)}))
          .then((value) => done([value ?? null]), (error) => done([null, String(error)]));`;
      const [value, fault] = await ask("POST", `${at}/execute/async`, { script, args: [] });
      if (fault) throw new Error(fault);
      return value;
    },
    click: (x, y) => act("pointer", [
      { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]),
    press(key) {
      const value = KEYS[key] ?? key;
      return act("key", [{ type: "keyDown", value }, { type: "keyUp", value }]);
    },
    // WebDriver's own pictures never come where frames are drawn in software.
    async picture() {
      const bars = await engine.run(() => outerHeight - innerHeight);
      return pictureOf(join(home, "Xvfb_screen0"), bars);
    },
    async close() {
      await ask("DELETE", at).catch(() => {});
      end();
    },
  };
  const { width, height } = SIZE;
  const resize = (bars) => ask("POST", `${at}/window/rect`, { x: 0, y: 0, width, height: height + bars });
  await resize(0);
  await resize(height - await engine.run(() => innerHeight));
  return engine;
}
