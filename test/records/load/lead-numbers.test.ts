import { describe, expect, it } from 'vitest';
import { leadIds, numberLeads } from '../../../src/records/load/lead-numbers.ts';
import { tableDrop } from '../../../src/records/load/table-drop.ts';
import type { TableName } from '../../../src/records/load/table-plan.ts';
import { nativeSource } from '../../../src/records/native-source.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { exportedFiles } from '../sample-data/exported-files.ts';
import { fileOf, type LoadedRecords, loadedTexts, nativeFile } from './loaded-records.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

const agreement = fixtureAgreement();
/** Keys of the record are tables. */
const tables = Object.keys(fileOf) as readonly TableName[];

async function loaded(texts: Readonly<Partial<Record<TableName, string>>>): Promise<LoadedRecords> {
  return loadedTexts(agreement, nativeSource(agreement), texts);
}

describe.skipIf(!hasEngine)('leads that are numbered', () => {
  it('keep all rows of every table, and each row its lead', async () => {
    const files = exportedFiles(agreement, { count: 150, dirt: 0.1 });
    const texts = Object.fromEntries(tables.map((table) => [table, files[nativeFile(table)]]));
    const { engine, rows, close } = await loaded(texts);
    const named = await rows(`SELECT DISTINCT table_name FROM information_schema.columns
WHERE column_name = 'lead_id' AND NOT starts_with(table_name, 'staged_') ORDER BY table_name`);
    expect(named.length).toBeGreaterThan(10);
    for (const { table_name: table } of named)
      await engine.run(`CREATE TEMP TABLE "before_${table}" AS SELECT * FROM ${table}`);
    await numberLeads(engine, agreement);
    const columns = 'SELECT own.* REPLACE (lead_number.lead_id AS lead_id)';
    for (const { table_name: table } of named) {
      const after = `${columns} FROM ${table} AS own LEFT JOIN lead_number ON lead_number.lead_number = own.lead_id`;
      const apart = await rows(
        `(FROM before_${table} EXCEPT ALL ${after}) UNION ALL (${after} EXCEPT ALL FROM before_${table})`,
      );
      expect({ table, apart }).toEqual({ table, apart: [] });
    }
    close();
  });

  it('are in the order of their ids, also those that only the platform knows', async () => {
    const texts = { lead: 'lead_id\nb\nB\n10\n9\nä\n', map_lead: 'lead_id\nb\na\n' };
    const { engine, rows, close } = await loaded(texts);
    await numberLeads(engine, agreement);
    const ids = (await rows('SELECT lead_id FROM lead_number ORDER BY lead_number')).map(
      (row) => row['lead_id'],
    );
    expect(ids).toEqual(['10', '9', 'B', 'a', 'b', 'ä']);
    const idOf = await leadIds(engine, await rows('SELECT lead_id FROM map_lead'));
    const platform = await rows('SELECT lead_id FROM map_lead ORDER BY lead_id');
    expect(platform.map(idOf)).toEqual(['a', 'b']);
    close();
  });

  it('belong to nobody where they did before', async () => {
    const texts = {
      lead: 'lead_id\na\n',
      opportunity: 'opportunity_id,lead_id,created_at\no1,a,2026-01-05T09:00Z\no2,,2026-01-05T09:00Z\n',
    };
    const { engine, rows, close } = await loaded(texts);
    await numberLeads(engine, agreement);
    expect(await rows('SELECT opportunity_id, lead_id FROM opportunity ORDER BY opportunity_id')).toEqual([
      { opportunity_id: 'o1', lead_id: 1 },
      { opportunity_id: 'o2', lead_id: null },
    ]);
    close();
  });

  it('keep their ids where no leads were read', async () => {
    const { engine, rows, close } = await loaded({ map_lead: 'lead_id\nb\n' });
    await numberLeads(engine, agreement);
    const leads = await rows('SELECT lead_id FROM map_lead');
    expect(leads).toEqual([{ lead_id: 'b' }]);
    expect(leads.map(await leadIds(engine, leads))).toEqual(['b']);
    close();
  });

  it('leave nothing of a table that is dropped, whatever hides it', async () => {
    const texts = { lead: 'lead_id\na\n', event: 'event_id,lead_id,signal_id,occurred_at\n' };
    const { engine, rows, close } = await loaded(texts);
    await numberLeads(engine, agreement);
    await engine.run('CREATE TEMP TABLE event AS SELECT * FROM event');
    for (const statement of tableDrop('event')) await engine.run(statement);
    const left = "SELECT table_catalog FROM information_schema.tables WHERE table_name LIKE '%event'";
    expect(await rows(left)).toEqual([{ table_catalog: 'temp' }]);
    close();
  });
});
