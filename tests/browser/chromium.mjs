// Which browser runs the tests and the measurements.

import { program } from "./program.mjs";

/**
 * `$CHROMIUM`, else one on the PATH, else (undefined) the one that Playwright installed. First the shell
 * that has no window to draw: it is a quarter faster, and Playwright's own is such a one.
 */
export const executablePath = () =>
  process.env.CHROMIUM ?? program("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

/** It speaks to loopback only, whatever a page asks for. */
export const args = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];
