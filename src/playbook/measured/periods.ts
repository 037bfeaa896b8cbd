import type { MeasureReadingDocument } from '../../generated/output-documents.ts';
import type { Measured } from './measured.ts';

type Spanned = Pick<MeasureReadingDocument, 'to' | 'status'>;

/** The periods that had ended at asOf, oldest first; the last one usually still runs. */
export function overPeriods<Reading extends Pick<Spanned, 'to'>>(
  { today }: Pick<Measured, 'today'>,
  readings: readonly Reading[],
): readonly Reading[] {
  return readings.filter(({ to }) => to < today);
}

/** The newest period that is over and has a value, else the newest that is over; undefined before the first is. */
export function newestOver<Reading extends Spanned>(
  measured: Pick<Measured, 'today'>,
  readings: readonly Reading[],
): Reading | undefined {
  const over = overPeriods(measured, readings);
  return over.findLast(({ status }) => status === 'value') ?? over.at(-1);
}

/** Cases of a share, and how many of them count. */
export interface Counts {
  readonly n: number;
  readonly k: number;
}

/** Several periods together. */
export function countsOf(readings: readonly Partial<Counts>[]): Counts {
  const sum = (count: keyof Counts): number => readings.reduce((all, each) => all + (each[count] ?? 0), 0);
  return { n: sum('n'), k: sum('k') };
}
