import type { DecayTable } from '../../evaluate/score/decay-table.ts';
import type { Measure } from './measure.ts';

/**
 * The values of all measures by signal and age. Ages between which no value changes are one step, so a decay in three
 * steps has three rows and a half-life has one per day.
 */
export interface AgeTable {
  /** Signals with any value, sorted; the rows of the i-th begin at `i · steps`. */
  readonly signals: readonly string[];
  /** The ages at which a step begins, rising, without 0. */
  readonly breaks: readonly number[];
  /** Measures in the order of `rows[…]`. */
  readonly measures: readonly Measure[];
  /** One row per signal and step; null = events of the signal have no value. */
  readonly rows: readonly (readonly (number | null)[])[];
}

export function ageTable(measures: readonly Measure[]): AgeTable {
  const signals = [...new Set(measures.flatMap(({ values }) => [...values.keys()]))].sort();
  const breaks = [...new Set(measures.flatMap(({ values }) => [...values.values()].flatMap(breaksOf)))];
  breaks.sort((left, right) => left - right);
  const rows = signals.flatMap((signal) =>
    [0, ...breaks].map((age) => measures.map(({ values }) => valueAt(values.get(signal), age))),
  );
  return { signals, breaks, measures, rows };
}

function valueAt(table: DecayTable | undefined, age: number): number | null {
  return table === undefined ? null : (table.points[age] ?? table.tail);
}

function breaksOf({ points, tail }: DecayTable): readonly number[] {
  const values = [...points, tail];
  return values.flatMap((value, age) => (age > 0 && value !== values[age - 1] ? [age] : []));
}
