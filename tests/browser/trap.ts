import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** While true, the next call out of the app's WebAssembly ends in a trap. */
    trapNow: boolean;
  }
}

/**
 * Makes panics possible, before the page loads. A Rust panic of the published file is a trap, the
 * instruction `unreachable`; here a second, tiny WebAssembly file executes that instruction in
 * whatever function the app calls next after `window.trapNow` is set, so the app's instance ends as
 * in a real panic: unwound, with a `WebAssembly.RuntimeError` for whoever called it.
 */
export async function makeTrappable(page: Page) {
  await page.addInitScript(() => {
    // (module (func (export "trap") unreachable))
    const bytes = Uint8Array.of(
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112,
      0, 0, 10, 5, 1, 3, 0, 0, 11,
    );
    window.trapNow = false;
    let trap: (() => void) | undefined;
    const armed = (imports: WebAssembly.Imports = {}) => {
      const module = (functions: WebAssembly.ModuleImports) =>
        Object.fromEntries(Object.entries(functions).map(([name, value]) => {
          if (typeof value !== "function") return [name, value];
          return [name, (...given: unknown[]) => {
            if (window.trapNow) {
              trap ??= new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.trap as () => void;
              trap();
            }
            return value(...given);
          }];
        }));
      return Object.fromEntries(
        Object.entries(imports).map(([name, functions]) => [name, module(functions)]),
      );
    };
    const { instantiate, instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = (source, imports) =>
      instantiateStreaming.call(WebAssembly, source, armed(imports));
    WebAssembly.instantiate = ((source: BufferSource, imports?: WebAssembly.Imports) =>
      instantiate.call(WebAssembly, source, armed(imports))) as typeof WebAssembly.instantiate;
  });
}

/** What the page says of it. */
export const TRAPPED = [/RuntimeError.*unreachable/, /^uncaught: .*unreachable/, /console warning: changjuan: /];
