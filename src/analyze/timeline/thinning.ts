import type { Cell } from './cells.ts';
import type { Ring } from './rings.ts';
import type { Making } from './rows.ts';

/** What a search through events that rings count works with. Behind the slots, a row has the columns of the rings. */
export interface Thinning {
  readonly making: Making;
  /** Cells in which at least one ring counts. */
  readonly cells: readonly Cell[];
  readonly rings: readonly RingColumns[];
  /** All columns of a row. */
  readonly width: number;
}

/**
 * Of each ring the n newest kept events that still block, as the first step on which the event does not block any more,
 * plus 1; the newest first; 0 = none.
 */
export interface RingColumns {
  readonly ring: number;
  readonly n: number;
  readonly perDays: number;
  /** Into how many steps the window is cut to tell days apart; as many as days = exactly. */
  readonly steps: number;
  readonly first: number;
  /** Where another ring has the same window: how the two agree on the time of the day. */
  readonly clock?: DayClock;
  /** The first age at which it counts no more. */
  readonly endDay: number;
}

/**
 * Whether an event is a window or less behind a kept one of the day a window before is one and the same question for all
 * rings with this window. So kept events of a day are numbered, and of the day before is known how many are left behind.
 */
export interface DayClock {
  /** The column of how many were kept today, by any of the rings. */
  readonly keptToday: number;
  /** The column of how many of the earlier day lie a whole window behind. */
  readonly leftBehind: number;
}

/** A step is so many numbers apart from the next, where kept events of a day are numbered. */
const numbersPerStep = 1_024;

/** The step in which a stored number lies, and its place in there. */
export function splitFree(
  free: number,
  { clock }: RingColumns,
): { readonly step: number; readonly place: number } {
  if (clock === undefined) return { step: free, place: 0 };
  const step = Math.floor(free / numbersPerStep);
  return { step, place: free - step * numbersPerStep };
}

export function joinFree(step: number, place: number, { clock }: RingColumns): number {
  return clock === undefined ? step : step * numbersPerStep + place;
}

/** The cells in which a ring counts, and the columns of their rings; windows are cut into at most so many steps. */
export function thinningOf(
  cells: readonly Cell[],
  rings: readonly Ring[],
  making: Making,
  mostSteps: number,
): Thinning {
  const used = new Set(cells.flatMap((cell) => cell.rings.map(({ ring }) => ring)));
  const windows = Array.from(used, (ring) => rings[ring]?.perDays ?? 0);
  const clocks = new Map<number, DayClock>();
  const columns: RingColumns[] = [];
  let width = making.slots.length;
  for (const perDays of new Set(windows.filter((each, index) => windows.indexOf(each) !== index))) {
    // A coarser step is no day.
    if (perDays <= mostSteps) clocks.set(perDays, { keptToday: width, leftBehind: width + 1 });
    width += 2;
  }
  for (const ring of used) {
    const { n, perDays, lookbackDays } = rings[ring] ?? { n: 0, perDays: 0, lookbackDays: 0 };
    const clock = clocks.get(perDays);
    const steps = Math.min(perDays, mostSteps);
    columns.push({ ring, n, perDays, steps, first: width, endDay: lookbackDays, ...(clock && { clock }) });
    width += n;
  }
  return { making, cells: cells.filter((cell) => cell.rings.length > 0), rings: columns, width };
}

export function isExact({ perDays, steps }: RingColumns): boolean {
  return steps === perDays;
}

export function stepOf(day: number, { perDays, steps }: RingColumns): number {
  return steps === perDays ? day : Math.floor((day * steps) / perDays);
}

/** The step from which the n-th last kept event does not block any more; nothing when there is none. */
export function freeFrom(row: Float64Array, { first, n }: RingColumns): number | undefined {
  const stored = row[first + n - 1] ?? 0;
  return stored === 0 ? undefined : stored - 1;
}

/** Remembers a kept event that blocks until a step. */
export function keep(row: Float64Array, { first, n }: RingColumns, blocksUntil: number): void {
  row.copyWithin(first + 1, first, first + n - 1);
  row[first] = blocksUntil + 1;
}

/** Forgets what does not block after a step any more; every other becomes earlier by so many. */
export function forget(row: Float64Array, { first, n }: RingColumns, blocksAfter: number, earlier = 0): void {
  for (let column = first; column < first + n; column += 1) {
    const stored = row[column] ?? 0;
    row[column] = stored === 0 || stored - 1 <= blocksAfter ? 0 : stored - earlier;
  }
}

/** Remembers the day of the last event, behind all columns. Once nothing changes with age, only distances to it count. */
export function moveTo(row: Float64Array, day: number, { rings, width, cells }: Thinning): void {
  const isEndless = rings.every(({ endDay }) => !Number.isFinite(endDay));
  const settledDay = isEndless ? Math.max(...cells.map(({ fromDay }) => fromDay)) : day;
  const earlier = Math.max(0, day - settledDay);
  for (const ring of rings) forget(row, ring, day, earlier);
  row[width] = day - earlier;
}
