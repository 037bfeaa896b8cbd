import type { ScoreRow } from '../../src/evaluate/score-row.ts';
import { columns } from './difference.ts';

/** What rows say, column by column. */
export interface Tally {
  readonly add: (rows: readonly ScoreRow[]) => void;
  /** One line per column: in how many rows it has a value, and how many different ones. */
  readonly lines: () => readonly string[];
}

export function createTally(): Tally {
  const seen = columns.map((column) => ({ column, filled: 0, values: new Set<string | number>() }));
  return {
    add: (rows) => {
      for (const count of seen) {
        for (const row of rows) {
          const value = row[count.column];
          if (value === null) continue;
          count.filled += 1;
          count.values.add(value);
        }
      }
    },
    lines: () =>
      seen.map(({ column, filled, values }) => `${column}: ${filled} with a value, ${values.size} different`),
  };
}
