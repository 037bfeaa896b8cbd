import { describe, expect, it } from 'vitest';
import { registerNormalText } from '../../src/host/duckdb/normal-text-function.ts';
import { lookAtCsv } from '../../src/host/exports/look-at-csv.ts';
import { loadAgreement } from '../../src/index.ts';
import { stagedSql } from '../../src/records/load/staged-sql.ts';
import { type ScoredTable, tablePlan } from '../../src/records/load/table-plan.ts';
import { nativeSource } from '../../src/records/native-source.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);
else registerNormalText(connection, await import('@duckdb/node-api'));

/** Which row is the first of an id, and which consent the later one, is the order of the file. */
describe.skipIf(connection === undefined)('the scan of a file', () => {
  const { agreement } = loadAgreement('.');
  if (agreement === undefined || connection === undefined) return;
  const source = nativeSource(agreement);
  const tables = { lead: source.leads, event: source.events, consent: source.consents };

  const names: readonly ScoredTable[] = ['lead', 'event', 'consent'];
  it.each(names)('of %s needs no join, after which rows lose their order', async (table) => {
    const columns = tables[table];
    if (columns === undefined) throw new Error('no table');
    const folder = temporaryFolder({
      'all.csv': `${columns.columns.map(({ header }) => header).join(',')}\n`,
    });
    const file = await lookAtCsv(`${folder}/all.csv`, 'all.csv', source.files, `${folder}/x`);
    if ('code' in file) throw new Error(file.message);
    const plan = await connection.runAndReadAll(
      `EXPLAIN ${stagedSql(tablePlan(table, columns, file), source.files)}`,
    );
    const text = JSON.stringify(plan.getRowsJson());
    expect(text).toContain('READ_CSV');
    expect(text).not.toMatch(/JOIN|WINDOW|ORDER_BY/);
  });
});
