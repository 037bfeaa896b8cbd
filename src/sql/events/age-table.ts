import type { DecayTable } from '../../evaluate/score/decay-table.ts';
import type { Measure } from './measure.ts';

/**
 * The values of all measures by signal and age: each signal has a row for every age up to its last change. Where that is
 * much though little changes, ages between which nothing changes are one step, the same steps for all signals.
 */
export interface AgeTable {
  readonly signals: readonly SignalRows[];
  /** The ages at which a step begins, rising, without 0; absent where every age has its row. */
  readonly breaks?: readonly number[];
  /** Columns of values, in the order of `rows[…]`. */
  readonly columns: readonly string[];
  /** null = events of the signal have no value. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** A signal's rows begin at `firstRow`, one for each of its ages or steps up to `last`, which stands for all beyond. */
export interface SignalRows {
  readonly signal: string;
  readonly firstRow: number;
  readonly last: number;
}

/** As many values stand in a statement one by one without slowing its reading down. */
export const mostValues = 20_000;

/** Up to so many steps an event's own is found by comparing its age with one after another. */
const mostBreaks = 24;

interface ValueColumn {
  readonly name: string;
  readonly values: ReadonlyMap<string, DecayTable>;
  /** What events of other signals have: nothing, or 0 where columns are added. */
  readonly without: 0 | null;
}

export function ageTable(measures: readonly Measure[]): AgeTable {
  const columns = measures.flatMap(({ fold, parts }) =>
    parts.map(({ column, values }): ValueColumn => {
      return { name: column, values, without: fold === 'sum' ? 0 : null };
    }),
  );
  const signals = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort();
  const lasts = signals.map((signal) => Math.max(0, ...breaksOf(columns, [signal])));
  const dense = lasts.reduce((rows, last) => rows + last + 1, 0) * columns.length;
  if (dense <= mostValues) return byAge(columns, signals, lasts);
  const breaks = breaksOf(columns, signals);
  return breaks.length <= mostBreaks ? byStep(columns, signals, breaks) : byAge(columns, signals, lasts);
}

function byAge(
  columns: readonly ValueColumn[],
  signals: readonly string[],
  lasts: readonly number[],
): AgeTable {
  let firstRow = 0;
  const places = signals.map((signal, index) => {
    const last = lasts[index] ?? 0;
    const place = { signal, firstRow, last };
    firstRow += last + 1;
    return place;
  });
  const rows = places.flatMap(({ signal, last }) =>
    Array.from({ length: last + 1 }, (_, age) => valuesAt(columns, signal, age)),
  );
  return { signals: places, columns: columns.map(({ name }) => name), rows };
}

function byStep(
  columns: readonly ValueColumn[],
  signals: readonly string[],
  breaks: readonly number[],
): AgeTable {
  const steps = [0, ...breaks];
  return {
    signals: signals.map((signal, index) => {
      return { signal, firstRow: index * steps.length, last: steps.length - 1 };
    }),
    breaks,
    columns: columns.map(({ name }) => name),
    rows: signals.flatMap((signal) => steps.map((age) => valuesAt(columns, signal, age))),
  };
}

function valuesAt(columns: readonly ValueColumn[], signal: string, age: number): readonly (number | null)[] {
  return columns.map(({ values, without }) => {
    const table = values.get(signal);
    return table === undefined ? without : (table.points[age] ?? table.tail);
  });
}

/** The ages at which some value of the signals changes, rising. */
function breaksOf(columns: readonly ValueColumn[], signals: readonly string[]): readonly number[] {
  const tables = columns.flatMap(({ values }) => signals.flatMap((signal) => values.get(signal) ?? []));
  return [...new Set(tables.flatMap(changesOf))].sort((left, right) => left - right);
}

function changesOf({ points, tail }: DecayTable): readonly number[] {
  const values = [...points, tail];
  return values.flatMap((value, age) => (age > 0 && value !== values[age - 1] ? [age] : []));
}
