import type { Agreement } from '../../model/agreement.ts';
import type { Engine } from '../../records/engine.ts';
import { recordTables } from '../../records/record-tables.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';

/** Leaves the engine nothing but the rows of one lead, as tables in place of the views of the export. */
export async function keepOnlyLead(
  engine: Engine,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  lead: string,
): Promise<void> {
  const names = Object.values(recordTables(agreement))
    .filter(({ table }) => table.columns.some(({ name }) => name === 'lead_id'))
    .map(({ table }) => table.name);
  // Views of the export read each other, so all are read before any of them goes.
  for (const name of names)
    await engine.run(
      `CREATE TEMP TABLE one_${name} AS SELECT * FROM ${name} WHERE lead_id = ${duckdb.text(lead)}`,
    );
  for (const name of names) {
    await engine.run(`DROP VIEW ${name}`);
    await engine.run(`ALTER TABLE one_${name} RENAME TO ${name}`);
  }
}
