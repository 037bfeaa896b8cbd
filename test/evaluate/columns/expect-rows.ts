import { expect } from 'vitest';
import { columnProgramOf } from '../../../src/evaluate/columns/column-program.ts';
import { type LeadColumns, leadColumns } from '../../../src/evaluate/columns/lead-columns.ts';
import { scoreRowAt } from '../../../src/evaluate/columns/score-columns.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { scoreRow } from '../../../src/evaluate/score-row.ts';
import type { Instant } from '../../../src/support/instant.ts';

/** What a row is made from. */
export type RowAgreement = Parameters<typeof scoreRow>[0];

/** Holds the rows of the columns against those of the reference, at several instants with one program. */
export function expectRows(
  agreement: RowAgreement,
  records: readonly LeadRecord[],
  instants: readonly Instant[],
  columns: LeadColumns = leadColumns(agreement, records),
): void {
  const program = columnProgramOf(agreement, columns);
  const results = program.results();
  for (const asOf of instants) {
    const scores = program.run(asOf, results);
    const differences = records.flatMap((record, place) => {
      const [expected, got] = [scoreRow(agreement, record, asOf), scoreRowAt(scores, place)];
      return JSON.stringify(expected) === JSON.stringify(got) ? [] : [{ record, expected, got }];
    });
    expect(differences.slice(0, 1)).toEqual([]);
  }
}
