import type { DecayTable } from '../../score/decay-table.ts';
import type { EventMatch } from './event-match.ts';

/** A number that is added up over the columns and events of a lead. */
export interface Sum {
  /** Its name in generated code. */
  readonly name: string;
  readonly events: EventTerm[];
  /** Attribute → what each code of its column adds, by code. */
  readonly columns: Map<string, readonly number[]>;
  /** Such a sum only counts events and is never read: it raises an alarm when there are more than so many. */
  readonly alarmAbove?: number;
}

/** What an event adds by its age. */
export interface EventTerm {
  readonly match: EventMatch;
  readonly worth: DecayTable;
}

export function worthAt({ points, tail }: DecayTable, age: number): number {
  return points[age] ?? tail;
}

/** 1 for every event younger than so many days; for every event without a limit. */
export function countingWithin(days: number | undefined): DecayTable {
  return days === undefined ? { points: [], tail: 1 } : { points: Array<number>(days).fill(1), tail: 0 };
}

/** Adds a table to what the codes of a column add already. */
export function addColumn({ columns }: Sum, attribute: string, table: readonly number[]): void {
  const known = columns.get(attribute);
  columns.set(
    attribute,
    known === undefined ? table : table.map((value, code) => value + (known[code] ?? 0)),
  );
}
