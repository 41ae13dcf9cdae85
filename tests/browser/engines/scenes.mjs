// Scenes in each engine: their states follow the reader, and never hide what should be seen.

import assert from "node:assert/strict";

import { until } from "./engine.mjs";

/** The scenes whose graphic stays: their numbers in the page, with how many steps each has. */
const scenes = () => [...document.querySelectorAll(".scene")].flatMap((scene, number) => {
  const sticks = getComputedStyle(scene.querySelector(".graphic")).position === "sticky";
  return sticks ? [[number, scene.querySelectorAll("[data-step]").length]] : [];
});

/** Brings a step just over the line at which it is read. */
function read(scene, step) {
  const box = document.querySelectorAll(".scene")[scene].querySelectorAll("[data-step]")[step].getBoundingClientRect();
  scrollBy({ top: box.top - innerHeight / 2 + Math.min(4, box.height / 2), behavior: "instant" });
}

const showsStep = (scene, step) =>
  document.querySelectorAll(".scene__live")[scene].getAttribute("data-at") === String(step);

/** How many parts of all drawings have not come yet. */
const hidden = () => [...document.querySelectorAll(".graphic [data-on], .graphic .veil")].filter((it) => {
  const style = getComputedStyle(it);
  return style.getPropertyValue("--shown").trim() === "0" || (it.matches(".veil") && style.opacity === "0");
}).length;

/** The first and the last scene: engines do not differ from scene to scene. */
async function ends(visit) {
  await visit.open();
  await visit.until("everything is laid out", () => document.documentElement.dataset.laid === "");
  const all = await visit.run(scenes);
  assert.ok(all.length > 1, `${all.length} scenes stick`);
  return [all[0], all.at(-1)];
}

/** @type {typeof import("./checks.mjs").CHECKS} */
export const OF_SCENES = {
  async "a scene shows the step being read, on the way down and up"(visit) {
    for (const [scene, steps] of await ends(visit)) {
      const down = Array.from({ length: steps }, (_, step) => step);
      for (const step of [...down, ...down.reverse()]) {
        await visit.run(read, scene, step);
        await visit.until(`scene ${scene} shows step ${step}`, showsStep, scene, step);
      }
    }
  },

  async "a link to a number of a step, loaded anew, leads beside the graphic and below the bar"(visit) {
    await visit.open();
    const id = (await visit.values("[data-manner=scene] .steps .stat[id]", "id")).at(-1);
    await visit.open(`?step#${id}`);
    await visit.settled();
    const [stat, graphic] = await visit.run((id) => {
      const stat = document.getElementById(id);
      const graphic = stat.closest(".scene").querySelector(".graphic");
      return [stat.getClientRects()[0], graphic.getBoundingClientRect()].map(({ left, right, top, bottom }) =>
        ({ left, right, top, bottom }));
    }, id);
    assert.ok(stat.top >= 48 && stat.bottom <= 800, `at ${stat.top}`);
    assert.ok(graphic.left >= stat.right || graphic.right <= stat.left || graphic.bottom <= stat.top, "it is covered");
  },

  async "when the app fails in the midst of a scene, every graphic is complete and the scene as high as before"(visit) {
    const [[scene]] = await ends(visit);
    await visit.run(read, scene, 0);
    await visit.until("the scene follows", showsStep, scene, 0);
    await visit.settled();
    const height = (scene) => document.querySelectorAll(".scene")[scene].getBoundingClientRect().height;
    const [before, waiting] = [await visit.run(height, scene), await visit.run(hidden)];
    assert.ok(waiting > 0, "nothing waited to come");
    await visit.run(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
    await visit.until("no scene has a state", () => !document.querySelector("[data-at]"));
    // Parts come softly.
    await until("every part has come", async () => await visit.run(hidden) === 0);
    assert.equal(await visit.run(height, scene), before);
  },
};
