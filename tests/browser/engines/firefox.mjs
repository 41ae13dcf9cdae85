// Firefox as Debian packages it, over WebDriver BiDi: nothing is downloaded, no other program is needed.

import puppeteer from "puppeteer-core";

import { program } from "../program.mjs";
import { SIZE } from "./engine.mjs";

export const name = "Firefox";

const executablePath = () => process.env.FIREFOX ?? program("firefox-esr", "firefox");

/** What is missing here to run it; nothing if all is there. */
export const missing = () => (executablePath() ? "" : "firefox-esr is not installed");

/** @returns {Promise<import("./engine.mjs").Engine>} */
export async function start() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: executablePath(),
    headless: true,
    defaultViewport: SIZE,
    // It asks nobody for updates, and speaks to loopback only.
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.socks": "127.0.0.1",
      "network.proxy.socks_port": 9,
      "network.proxy.allow_hijacking_localhost": false,
      "intl.accept_languages": "zh-CN",
    },
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const said = [];
  page.on("console", (message) => said.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`uncaught: ${error instanceof Error ? error.message : error}`));
  return {
    version: await browser.version(),
    said: async () => said,
    goto: async (address) => { await page.goto(address); },
    run: (work, ...given) => page.evaluate(`(${work})(...${JSON.stringify(given)})`),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(/** @type {import("puppeteer-core").KeyInput} */ (key)),
    close: () => browser.close(),
  };
}
