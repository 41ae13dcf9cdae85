// nginx and Caddy as Debian packages them, on loopback, with no configuration but ours and the site's own.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { freePort, until } from "../engines/engine.mjs";
import { program } from "../program.mjs";

/** How long a server may take to stop by itself, ms. */
const PATIENCE = 3000;

/**
 * @typedef {object} Kind of server
 * @property {string} name
 * @property {string | undefined} program its path; none if it is not installed
 * @property {string} snippet what the site has for it
 * @property {(site: string, home: string, port: number) => string} configuration
 * @property {(file: string, home: string) => string[]} words for the command
 */

/** @type {Kind[]} */
export const KINDS = [
  {
    name: "nginx",
    // Debian keeps it where only root looks.
    program: program("nginx", "/usr/sbin/nginx"),
    snippet: "_headers.nginx",
    configuration: (site, home, port) => `
      daemon off;
      master_process off;
      pid ${home}/pid;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) => `${it}_temp_path ${home}/${it};`).join(" ")}
        server {
          listen 127.0.0.1:${port};
          root "${site}";
          include "${site}/_headers.nginx";
        }
      }`,
    words: (file, home) => ["-p", home, "-e", "stderr", "-c", file],
  },
  {
    name: "Caddy",
    program: program("caddy"),
    snippet: "_headers.caddy",
    configuration: (site, home, port) => `
      {
        admin off
        auto_https off
        storage file_system "${home}"
      }
      http://127.0.0.1:${port} {
        root * "${site}"
        import "${site}/_headers.caddy"
        file_server
      }`,
    words: (file) => ["run", "--adapter", "caddyfile", "--config", file],
  },
];

/** Whether anybody answers there. */
const answers = (port) => new Promise((done) => {
  request({ host: "127.0.0.1", port, method: "HEAD" }, (response) => done(Boolean(response.resume())))
    .once("error", () => done(false)).end();
});

/**
 * Starts a server for the folder `site`, an absolute path.
 *
 * @param {Kind} kind
 * @param {string} site
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function start(kind, site) {
  const home = mkdtempSync(join(tmpdir(), "changjuan-host-"));
  const port = await freePort();
  const file = join(home, "configuration");
  writeFileSync(file, kind.configuration(site, home, port));
  const server = spawn(kind.program ?? kind.name, kind.words(file, home), {
    env: { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  let ended = false;
  server.stderr.setEncoding("utf8").on("data", (text) => { said += text; });
  const end = new Promise((done) => {
    server.once("error", (error) => done(said += error.message)).once("exit", done);
  }).then(() => { ended = true; });
  // Whatever ends this process, nothing of it stays.
  const clear = () => {
    server.kill("SIGKILL");
    rmSync(home, { recursive: true, force: true });
  };
  process.once("exit", clear);
  const stop = async () => {
    server.kill();
    const late = setTimeout(() => server.kill("SIGKILL"), PATIENCE);
    await end;
    clearTimeout(late);
    process.off("exit", clear);
    clear();
  };
  try {
    await until(`${kind.name} answers`, async () => ended || answers(port));
  } catch (error) {
    said += error.message;
    await stop();
  }
  if (!ended) return { port, stop };
  await stop();
  throw new Error(`${kind.name} does not start with ${kind.snippet}:\n${said.trim()}`);
}
