import { type BenchRow, rowCode } from './row-code.ts';
import type { RowEngine } from './row-engine.ts';

/** What the engine makes of some lead and should not; undefined when all rows are right. */
export async function wrongRow(
  engine: RowEngine,
  expected: readonly BenchRow[],
): Promise<string | undefined> {
  const rows =
    'rowOf' in engine ? expected.map((_, index) => engine.rowOf(index)) : await allRows(engine, expected);
  const wrong = rows.findIndex((row, index) => {
    const right = expected[index];
    return right === undefined || rowCode(row) !== rowCode(right);
  });
  return wrong < 0
    ? undefined
    : `other results, first lead ${wrong}: ${said(rows[wrong])} not ${said(expected[wrong])}`;
}

function allRows(
  engine: Extract<RowEngine, { readonly rowsOf: unknown }>,
  expected: readonly BenchRow[],
): Promise<readonly BenchRow[]> {
  return engine.rowsOf(0, expected.length);
}

function said(row: BenchRow | undefined): string {
  return row === undefined
    ? 'nothing'
    : `${row.fit}/${row.engagement}/${row.total} ${row.stage} ${row.route}`;
}
