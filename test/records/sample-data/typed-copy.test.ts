import { describe, expect, it } from 'vitest';
import { recordFiles, recordTables } from '../../../src/records/record-tables.ts';
import { typedCopy } from '../../../src/records/sample-data/typed-copy.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { exportedFiles, readRows } from './exported-files.ts';
import { sampledAgreements } from './sampled-agreements.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

describe.skipIf(connection === undefined)('typed copies of sample data', () => {
  it.each(Object.entries(sampledAgreements))('of the agreement %s have every cell', async (_, agreement) => {
    const texts = exportedFiles(agreement, { count: 150 });
    const folder = temporaryFolder(
      Object.fromEntries(recordFiles.map((file) => [`${file}.csv`, texts[file]])),
    );
    const tables = recordTables(agreement);
    let all = 0;
    for (const file of recordFiles) {
      const { table } = tables[file];
      const [from, to] = [`${folder}/${file}.csv`, `${folder}/${file}.parquet`];
      await connection?.run(typedCopy(table, agreement.fields, { from, to }));
      const rows = `SELECT * EXCLUDE file_row_number FROM read_parquet('${to}', file_row_number = true) ORDER BY file_row_number`;
      const typed = (await connection?.runAndReadAll(rows))?.getRowObjectsJS() ?? [];
      // Values without a type of their own are the same text; of all others it is known whether there is one.
      const isText = new Set(
        table.columns
          .filter(({ type }) => ['id', 'name', 'text', 'set'].includes(type))
          .map(({ name }) => name),
      );
      const told = ([name, value]: readonly [string, unknown]) => [
        name,
        isText.has(name) ? value : value !== null,
      ];
      const shown = (row: Readonly<Record<string, unknown>>) =>
        Object.fromEntries(Object.entries(row).map(told));
      const written = readRows(texts[file]).map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : cell])),
      );
      expect({ file, rows: typed.map(shown) }).toEqual({ file, rows: written.map(shown) });
      all += written.length;
    }
    expect(all).toBeGreaterThan(500);
  });
});
