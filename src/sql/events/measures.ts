import type { DecayTable } from '../../evaluate/score/decay-table.ts';
import type { PropertyFilter } from '../../model/scoring.ts';
import type { Signal } from '../../model/signal.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Fold, Measure, MeasurePart } from './measure.ts';

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
  /** Where the answers to what was asked under a name lie. */
  readonly answers: (name: string, signals: readonly string[]) => readonly Answer[];
  readonly all: () => readonly Measure[];
}

export function createMeasures(signals: Readonly<Record<string, Signal>>): Measures {
  const measures = new Map<string, Measure>();
  return {
    ask(request) {
      const { name, fold, signals: asked, countsHidden = false } = request;
      const groups = fold === 'rows' ? new Map([['', [...new Set(asked)]]]) : byPurpose(signals, asked);
      return [...groups].map(([purpose, members]) => {
        const answer = answerOf(name, purpose);
        const { column } = answer;
        const parts = partsWith(measures.get(column)?.parts ?? [], request, column, members);
        measures.set(column, { name: column, fold, parts, countsHidden });
        return answer;
      });
    },
    answers: (name, asked) => [...byPurpose(signals, asked).keys()].map((purpose) => answerOf(name, purpose)),
    all: () => [...measures.values()],
  };
}

function answerOf(name: string, purpose: string): Answer {
  return purpose === '' ? { column: name } : { column: `${name} if ${purpose}`, purpose };
}

/** Values that apply to the same events share a column. */
function partsWith(
  known: readonly MeasurePart[],
  { values, filters = [], adds = false }: Request,
  measure: string,
  members: readonly string[],
): readonly MeasurePart[] {
  const more = new Map(members.map((signal) => [signal, values]));
  if (!adds) return [{ column: measure, values: more, filters }];
  const same = known.find((part) => JSON.stringify(part.filters) === JSON.stringify(filters));
  if (same === undefined) {
    const column = known.length === 0 ? measure : `${measure} +${known.length}`;
    return [...known, { column, values: more, filters }];
  }
  return known.map((part) => (part === same ? { ...part, values: added(part.values, more) } : part));
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
