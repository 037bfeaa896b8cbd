import type { Agreement } from '../../model/agreement.ts';
import type { Engine } from '../../records/engine.ts';
import { recordTables } from '../../records/record-tables.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';

/** Shows the engine nothing but the rows of one lead: temporary tables hide those of the export, be they tables or views. */
export async function keepOnlyLead(
  engine: Engine,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  lead: string,
): Promise<void> {
  const names = Object.values(recordTables(agreement))
    .filter(({ table }) => table.columns.some(({ name }) => name === 'lead_id'))
    .map(({ table }) => table.name);
  // Views of the export read each other, so all are read before any of them is hidden.
  for (const name of names)
    await engine.run(
      `CREATE TEMP TABLE one_${name} AS SELECT * FROM ${name} WHERE lead_id = ${duckdb.text(lead)}`,
    );
  for (const name of names) await engine.run(`ALTER TABLE one_${name} RENAME TO ${name}`);
}
