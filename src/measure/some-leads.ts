import type { Agreement } from '../model/agreement.ts';
import type { Engine } from '../records/engine.ts';
import { recordTables } from '../records/record-tables.ts';

/**
 * Shows the engine nothing but the rows of some leads: temporary tables hide those of the export, be they tables or views.
 * `leads` is a SELECT of one column of their ids.
 */
export async function showSomeLeads(
  engine: Engine,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  leads: string,
): Promise<void> {
  await engine.run(
    `CREATE TEMP TABLE shown_lead AS SELECT DISTINCT shown_id FROM (${leads}) AS chosen(shown_id)`,
  );
  const names = tablesOfLeads(agreement);
  // Views of the export read each other, so all are read before any of them is hidden.
  for (const name of names)
    await engine.run(
      `CREATE TEMP TABLE some_${name} AS SELECT * FROM ${name} WHERE lead_id IN (SELECT shown_id FROM shown_lead)`,
    );
  for (const name of names) await engine.run(`ALTER TABLE some_${name} RENAME TO ${name}`);
  await engine.run('DROP TABLE shown_lead');
}

/** Takes back `showSomeLeads`. */
export async function showAllLeads(
  engine: Engine,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
): Promise<void> {
  for (const name of tablesOfLeads(agreement)) await engine.run(`DROP TABLE temp.${name}`);
}

function tablesOfLeads(agreement: Pick<Agreement, 'fields' | 'signals'>): readonly string[] {
  return Object.values(recordTables(agreement))
    .filter(({ table }) => table.columns.some(({ name }) => name === 'lead_id'))
    .map(({ table }) => table.name);
}
