import type { CountedPoints, Reading } from './reading.ts';

/**
 * Counted events at most n to a window, newest to oldest. Rules that count the same events in the same way keep the same
 * ones, whatever these are worth and however far they look back: one ring.
 */
export interface Ring {
  readonly key: string;
  readonly n: number;
  readonly perDays: number;
  /** From this age on a kept event gives nothing to any of its rules. */
  readonly lookbackDays: number;
  readonly leaves: readonly number[];
}

export function ringsOf(readings: readonly Reading[]): readonly Ring[] {
  const rings = new Map<string, Ring>();
  for (const reading of readings) {
    const { counted, leaf } = reading;
    if (counted?.max === undefined) continue;
    const key = ringKey(reading);
    const known = rings.get(key);
    rings.set(key, {
      key,
      ...counted.max,
      lookbackDays: Math.max(givesUntil(counted), known?.lookbackDays ?? 0),
      leaves: [...(known?.leaves ?? []), leaf],
    });
  }
  return [...rings.values()];
}

function givesUntil({ table, lookbackDays }: CountedPoints): number {
  return table.tail === 0 ? Math.min(lookbackDays, table.points.length) : lookbackDays;
}

export function ringKey(reading: Reading): string {
  const { max } = reading.counted ?? {};
  return JSON.stringify([max?.n, max?.perDays, distinctKey(reading)]);
}

/** Equal for readings that see the same values as new. */
export function distinctKey({ signals, where, counted }: Reading): string {
  const filters = where.map(({ property, values }) => [property, [...values].sort()]).sort();
  return JSON.stringify([counted?.distinct ?? null, [...signals].sort(), filters]);
}
