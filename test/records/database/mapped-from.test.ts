import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { testIo } from '../../cli/test-io.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { inDuckDbFile } from './duckdb-file.ts';
import { withoutSeal } from './without-seal.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

/** The table of leads is called as its file, in other capitals; that of the history says its own name. */
const source = `kind: source
id: crm
owner: joint
leads:
  file: Leads.csv
  id: lead_id
  created: created_at
  fields: { company: company, country: country, email: email, employees: employees }
  absent: [domain]
  others: ignored
stageHistory:
  file: lead_history.csv
  table: crm.changes
  lead: lead_id
  to: to_stage
  entered: entered_at
  others: ignored
`;

it.skipIf(!hasEngine)(
  'one source reads files and typed tables, and every command tells the same',
  async () => {
    const folder = temporaryFolder();
    cpSync('test/cli/agreement', folder, { recursive: true });
    cpSync('test/cli/explain/lead-of-export/files', folder, { recursive: true });
    for (const name of ['activities', 'assignments', 'rulings', 'waitings', 'waivers'])
      rmSync(`${folder}/records/${name}.csv`);
    const leads = readFileSync(`${folder}/records/leads.csv`);
    const changes = readFileSync(`${folder}/records/stage-history.csv`);
    writeFileSync(`${folder}/definitions/source.yaml`, source);
    writeFileSync(`${folder}/records/Leads.csv`, leads);
    writeFileSync(`${folder}/records/lead_history.csv`, changes);
    const read = (name: string): string => `read_csv('${folder}/records/${name}', all_varchar = true)`;
    const typed = 'CAST(created_at AS TIMESTAMPTZ) AS created_at, CAST(employees AS INTEGER) AS employees';
    await inDuckDbFile(`${folder}/crm.duckdb`, [
      `CREATE TABLE LEADS AS SELECT * REPLACE (${typed}) FROM ${read('Leads.csv')}`,
      `CREATE TABLE changed AS SELECT * FROM ${read('lead_history.csv')}`,
      'CREATE SCHEMA crm.crm',
      'CREATE VIEW crm.crm.changes AS SELECT * REPLACE (CAST(entered_at AS TIMESTAMPTZ) AS entered_at) FROM crm.main.changed',
    ]);
    const told = async (line: string): Promise<string> => {
      const { io, written } = testIo(folder);
      expect(await run([...line.split(' '), '--as-of', '2026-04-30T12:00+02:00'], io), written.stderr).toBe(
        0,
      );
      return withoutSeal(written.stdout);
    };
    for (const line of [
      'measure --format json --since 2026-03-01',
      'report weekly --format json',
      'explain --lead L-7 --quiet',
    ]) {
      const fromFiles = await told(`${line} --records records`);
      const fromTables = await told(`${line} --from crm.duckdb`);
      expect(fromTables).toBe(
        fromFiles
          .replaceAll(/(records\/)?Leads\.csv/g, 'LEADS in crm.duckdb')
          .replaceAll(/(records\/)?lead_history\.csv/g, 'crm.changes in crm.duckdb'),
      );
    }
  },
  120_000,
);
