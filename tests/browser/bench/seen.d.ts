/** What measure.mjs notes in a page; times in ms. */
interface Window {
  seen: {
    fcp: number;
    lcp: number;
    shift: number;
    hydrated: number;
    whole: number;
    /** Tasks over 50 ms: when each began, how long it took. */
    tasks: [start: number, duration: number][];
  };
}
