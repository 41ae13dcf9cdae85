/** The folder of the built site; `SITE=…` names another one. */
export const site = process.env.SITE ?? new URL("../../../dist", import.meta.url).pathname;
