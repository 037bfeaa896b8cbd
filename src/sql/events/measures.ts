import type { DecayTable } from '../../evaluate/score/decay-table.ts';
import type { PropertyFilter } from '../../model/scoring.ts';
import type { Signal } from '../../model/signal.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Fold, Measure } from './measure.ts';

/** What a rule or a criterion wants to know of a lead's events. */
export interface Request {
  readonly name: string;
  readonly fold: Fold;
  readonly signals: readonly string[];
  readonly values: DecayTable;
  readonly filters?: readonly PropertyFilter[];
  /** Add the values to those asked for under the same name; otherwise the same name is the same question. */
  readonly adds?: boolean;
  readonly countsHidden?: boolean;
}

/** Where the answer lies: one column for the signals of each consent purpose, for consent is known per lead only. */
export interface Answer {
  readonly column: string;
  /** Purpose whose consent must be in force; absent = none needed. */
  readonly purpose?: string;
}

/** Collects what all parts of a statement ask of events, so that the events are read once. */
export interface Measures {
  readonly ask: (request: Request) => readonly Answer[];
  readonly all: () => readonly Measure[];
}

export function createMeasures(signals: Readonly<Record<string, Signal>>): Measures {
  const measures = new Map<string, Measure>();
  return {
    ask({ name, fold, signals: asked, values, filters = [], adds = false, countsHidden = false }) {
      const groups = fold === 'rows' ? new Map([['', [...new Set(asked)]]]) : byPurpose(signals, asked);
      return [...groups].map(([purpose, members]) => {
        const column = purpose === '' ? name : `${name} if ${purpose}`;
        const known = measures.get(column);
        const more = new Map(members.map((signal) => [signal, values]));
        const united = known === undefined || !adds ? more : added(known.values, more);
        measures.set(column, { name: column, fold, values: united, filters, countsHidden });
        return purpose === '' ? { column } : { column, purpose };
      });
    },
    all: () => [...measures.values()],
  };
}

/** Signals by the purpose whose consent they need; `''` = none. Each signal once, as rules count an event once. */
function byPurpose(
  signals: Readonly<Record<string, Signal>>,
  asked: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const signal of new Set(asked)) {
    const purpose = ownValue(signals, signal)?.consent ?? '';
    groups.set(purpose, [...(groups.get(purpose) ?? []), signal]);
  }
  return groups;
}

function added(
  left: ReadonlyMap<string, DecayTable>,
  right: ReadonlyMap<string, DecayTable>,
): ReadonlyMap<string, DecayTable> {
  const sums = new Map(left);
  for (const [signal, table] of right) {
    const known = sums.get(signal);
    sums.set(signal, known === undefined ? table : sumOf(known, table));
  }
  return sums;
}

function sumOf(left: DecayTable, right: DecayTable): DecayTable {
  const length = Math.max(left.points.length, right.points.length);
  const at = ({ points, tail }: DecayTable, age: number): number => points[age] ?? tail;
  return {
    points: Array.from({ length }, (_, age) => at(left, age) + at(right, age)),
    tail: left.tail + right.tail,
  };
}
