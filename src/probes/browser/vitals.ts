/** What a visitor felt, as far as it was measured. Times in ms. */
export interface Vitals {
  /** Largest Contentful Paint. */
  lcp?: number;
  /** Cumulative Layout Shift: the largest session window. */
  cls?: number;
  /** Interaction to Next Paint: the slowest interaction. */
  inp?: number;
}

/**
 * Runs in every page before its own scripts, and keeps the metrics in `window.__launchReadyVitals`. Definitions as in
 * web.dev/articles/lcp, /cls (windows of at most 5 s with gaps of less than 1 s) and /inp.
 */
export const vitalsScript = `(() => {
  const vitals = (window.__launchReadyVitals = {});
  const observe = (type, take, options) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
    } catch {}
  };
  observe("largest-contentful-paint", (entry) => { vitals.lcp = entry.startTime; });
  vitals.cls = 0;
  let window0 = 0, first = 0, last = 0;
  observe("layout-shift", (entry) => {
    if (entry.hadRecentInput) return;
    const same = window0 > 0 && entry.startTime - last < 1000 && entry.startTime - first < 5000;
    window0 = same ? window0 + entry.value : entry.value;
    if (!same) first = entry.startTime;
    last = entry.startTime;
    vitals.cls = Math.max(vitals.cls, window0);
  });
  observe("event", (entry) => {
    if (entry.interactionId) vitals.inp = Math.max(vitals.inp ?? 0, entry.duration);
  }, { durationThreshold: 16 });
})();`;
