import type { Engine, EngineRow } from '../engine.ts';
import { listedRows, type RecordExample } from '../record-finding.ts';
import { rowNumber } from './line-rejects.ts';
import type { StagedTable } from './stage-table.ts';

/** The first rows of a query for `row_place` and `cell`, with the numbers that they have in the file. */
export async function exampleRows(
  engine: Engine,
  query: string,
  { plan, rejects }: Pick<StagedTable, 'plan' | 'rejects'>,
): Promise<readonly RecordExample[]> {
  const rows = await engine.rows(`SELECT * FROM (${query}) ORDER BY row_place LIMIT ${listedRows}`);
  const firstRow = plan.file.form === 'csv' ? 2 : 1;
  return rows.map((row: EngineRow) => {
    const place = Number(row['row_place']);
    const cell = row['cell'];
    return {
      row: rowNumber(place - 1 + firstRow, rejects),
      ...(cell !== null && cell !== undefined && { value: String(cell) }),
    };
  });
}
