const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Times that people promise, rising. */
const usual: readonly (readonly [text: string, ms: number])[] = [
  ['5 minutes', 5 * minuteMs],
  ['15 minutes', 15 * minuteMs],
  ['30 minutes', 30 * minuteMs],
  ['1 hour', hourMs],
  ['2 hours', 2 * hourMs],
  ['4 hours', 4 * hourMs],
  ['8 hours', 8 * hourMs],
  ['24 hours', 24 * hourMs],
  ['48 hours', 48 * hourMs],
  ['72 hours', 72 * hourMs],
  ...[7, 14, 30, 60, 90, 180].map((days) => [`${days} calendar days`, days * dayMs] as const),
];

/** What somebody would promise who wants to stay below that time, and how long it is. */
export function usualTarget(ms: number): { readonly text: string; readonly ms: number } {
  const found = usual.find(([, least]) => least >= ms);
  const days = Math.ceil(ms / dayMs);
  if (found === undefined) return { text: `${days} calendar days`, ms: days * dayMs };
  return { text: found[0], ms: found[1] };
}

/** Windows of conversions in days, rising. */
const windows: readonly number[] = [7, 14, 30, 60, 90, 180, 365];

/** A window in which most of what becomes something has become it. */
export function usualWindow(ms: number): number {
  return windows.find((days) => days * dayMs >= ms) ?? 365;
}
