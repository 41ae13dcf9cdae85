// Which browser runs the tests and the measurements.

import { program } from "./program.mjs";

/** `$CHROMIUM`, else one on the PATH, else (undefined) the one that Playwright installed. */
export const executablePath = () =>
  process.env.CHROMIUM ?? program("chromium", "chromium-browser", "google-chrome");

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
