// Guards against behaviour that only Chromium has: the checks in Firefox and WebKit.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { site } from "../checks/site.mjs";
import { serve } from "../serve.mjs";
import { CHECKS, OF_WEBKIT } from "./checks.mjs";
import * as firefox from "./firefox.mjs";
import { LISTEN } from "./listen.mjs";
import { Visit } from "./visit.mjs";
import * as webkit from "./webkit.mjs";

/** Pages of other sites, which show the report in frames. */
const HOSTS = fileURLToPath(new URL("../hosts", import.meta.url));

/** Time that a check may take, ms. */
const TIMEOUT = 60_000;

for (const [{ name, missing, start }, checks] of /** @type {const} */ ([
  [firefox, CHECKS],
  [webkit, { ...CHECKS, ...OF_WEBKIT }],
])) {
  const absent = missing();
  if (absent) {
    test(name, { skip: process.env.CI !== "true" && `not tried: ${absent}` }, () => {
      assert.fail(`not tried: ${absent}`);
    });
    continue;
  }
  describe(name, () => {
    /** @type {Visit} */
    let visit;
    let host;
    let hosts;
    before(async () => {
      host = await serve({ folder: site, quality: 4, heard: (path) => visit.hear(path), ...LISTEN });
      // A site of one report stands at the root of its host.
      const addressed = (html) => html.replaceAll("{frames}report/", host.url).replaceAll("{embed}", `${host.url}embed.js`)
        .replaceAll("{text}", "<p>一条河流经过许多城市，也经过许多年。</p>\n".repeat(30));
      hosts = await serve({ folder: HOSTS, quality: 4, ...LISTEN, change: (path, html) => LISTEN.change(path, addressed(html)) });
      visit = new Visit(await start(), host.url, hosts.url);
      console.log(visit.engine.version);
    });
    after(async () => {
      await visit?.engine.close();
      await host?.close();
      await hosts?.close();
    });
    for (const [what, check] of Object.entries(checks)) {
      test(what, { timeout: TIMEOUT }, () => check(visit));
    }
  });
}
