// How the HTTP Observatory (MDN) grades a page by what is sent with it: its rules for what a static site can
// answer for. A page begins with 100; what is better than it must be counts only from 90 on; A+ is 100 or more.

/** Half a year, the least that counts, s. */
const HALF_A_YEAR = 15_768_000;

/**
 * The directives of a policy.
 *
 * @param {string | null} policy
 * @returns {Map<string, string[]>}
 */
function directives(policy) {
  const parts = (policy ?? "").split(";").map((part) => part.trim().split(/\s+/));
  return new Map(parts.filter(([name]) => name).map(([name = "", ...sources]) => [name.toLowerCase(), sources]));
}

/** @param {Map<string, string[]>} policy */
function ofPolicy(policy) {
  if (policy.size === 0) return -25;
  const fallback = policy.get("default-src");
  const scripts = policy.get("script-src") ?? fallback ?? ["*"];
  const objects = policy.get("object-src") ?? fallback ?? ["*"];
  const has = (sources, ...names) => sources.some((it) => names.includes(it));
  const isHashed = scripts.some((it) => /^'(sha256|sha384|sha512|nonce)-/.test(it));
  if ((has(scripts, "'unsafe-inline'") && !isHashed) || has(scripts, "data:", "https:", "http:", "*")) return -20;
  if (has(objects, "data:", "https:", "http:", "*")) return -20;
  if ([...policy.values()].some((sources) => sources.some((it) => it.startsWith("http:")))) return -20;
  if (has(scripts, "'unsafe-eval'")) return -10;
  const styles = policy.get("style-src") ?? fallback ?? ["*"];
  if (has(styles, "'unsafe-inline'", "data:", "https:", "*")) return 0;
  return fallback?.length === 1 && fallback[0] === "'none'" ? 10 : 5;
}

/** @param {string | null} header */
function ofTransport(header) {
  const age = Number(/max-age=(\d+)/.exec(header ?? "")?.[1] ?? -1);
  if (age < 0) return -20;
  if (age < HALF_A_YEAR) return -10;
  return /includeSubDomains/i.test(header ?? "") && /preload/i.test(header ?? "") ? 5 : 0;
}

/** @param {string | null} header */
function ofReferrer(header) {
  const last = (header ?? "").split(",").at(-1)?.trim() ?? "";
  if (!last) return 0;
  if (["origin", "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade"].includes(last)) return -5;
  return ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"].includes(last) ? 5 : -5;
}

/**
 * The points for what is sent with a page.
 *
 * @param {Headers} headers
 */
export function score(headers) {
  const policy = directives(headers.get("content-security-policy"));
  const isFramed = policy.has("frame-ancestors");
  const frames = /^(deny|sameorigin)$/i.test(headers.get("x-frame-options") ?? "") ? 0 : -20;
  const reads = headers.get("access-control-allow-credentials") === "true" && headers.get("access-control-allow-origin") !== "*";
  const resource = headers.get("cross-origin-resource-policy");
  const points = [
    ofPolicy(policy),
    ofTransport(headers.get("strict-transport-security")),
    ofReferrer(headers.get("referrer-policy")),
    headers.get("x-content-type-options") === "nosniff" ? 0 : -5,
    isFramed ? 5 : frames,
    reads ? -50 : 0,
    resource === "same-origin" || resource === "same-site" ? 10 : 0,
    headers.has("set-cookie") ? -20 : 0,
  ];
  const sum = (/** @type {number[]} */ some) => some.reduce((all, one) => all + one, 0);
  const least = 100 + sum(points.filter((it) => it < 0));
  return Math.max(0, least >= 90 ? least + sum(points.filter((it) => it > 0)) : least);
}
