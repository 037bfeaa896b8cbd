import type { RowTable } from './row-table.ts';
import { risen, type Sink } from './sinks.ts';

export interface FoundVector {
  readonly values: readonly number[];
  readonly events: number;
  /** Where it came from. */
  readonly node: number;
}

/** The different vectors in rows of several cases. */
export interface VectorCollection {
  /** Takes the columns out of the rows; of those only in which `required` is 1. */
  add(rows: RowTable, required: number | undefined): void;
  cheapestFirst(): readonly FoundVector[];
}

export function collectVectors(columns: readonly number[], sinks: readonly Sink[]): VectorCollection {
  const best = new Map<string, FoundVector>();
  const take = (row: Float64Array, events: number, node: number): void => {
    const values = columns.map((column) => row[column] ?? 0);
    const key = values.join();
    const known = best.get(key);
    if (known === undefined || events < known.events) best.set(key, { values, events, node });
  };
  return {
    add(rows, required) {
      const row = new Float64Array(rows.width);
      for (let index = 0; index < rows.count(); index += 1) {
        rows.read(index, row);
        if (required !== undefined && row[required] !== 1) continue;
        for (const each of risen(row, sinks)) take(each, rows.eventsOf(index), rows.nodeOf(index));
      }
    },
    cheapestFirst: () => [...best.values()].sort(cheaper),
  };
}

function cheaper(left: FoundVector, right: FoundVector): number {
  if (left.events !== right.events) return left.events - right.events;
  for (const [index, value] of left.values.entries()) {
    const difference = value - (right.values[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
