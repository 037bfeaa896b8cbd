import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import { nameColumns, pointColumns, type ScoreRow } from '../../src/evaluate/score-row.ts';

/** Where an engine's answer is not that of the reference. */
export interface Difference {
  readonly engine: string;
  readonly lead: LeadRecord;
  readonly column: keyof ScoreRow;
  readonly expected: string | number | null;
  readonly got: string | number | null | undefined;
}

/** The columns of a row, in the order in which they build on one another. */
export const columns: readonly (keyof ScoreRow)[] = [...pointColumns, ...nameColumns];

/** The first column of the first lead in which the rows differ; -0 is 0. */
export function firstDifference(
  engine: string,
  leads: readonly LeadRecord[],
  { expected, got }: { readonly expected: readonly ScoreRow[]; readonly got: readonly ScoreRow[] },
): Difference | undefined {
  for (const [index, lead] of leads.entries()) {
    const [right, answer] = [expected[index], got[index]];
    if (right === undefined) throw new Error('the reference has a row for every lead');
    const column = columns.find((name) => answer?.[name] !== right[name]);
    if (column !== undefined) return { engine, lead, column, expected: right[column], got: answer?.[column] };
  }
  return undefined;
}
