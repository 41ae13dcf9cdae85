// Numbers as a reader wants them.

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);

export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

export const milliseconds = (time) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

/** Rows as aligned Markdown. */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => [...String(row[at] ?? "")].length)));
  const line = (row) => `| ${row.map((cell, at) => String(cell ?? "").padEnd(widths[at])).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** A row of what was measured, what it may be at most, and whether it is. */
export const judged = (name, value, most, write) =>
  [name, write(value), most === null ? "" : write(most), most === null ? "" : value <= most ? "held" : "OVER"];
