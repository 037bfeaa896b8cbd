import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/host/duckdb/open-engine.ts';
import { scanRows } from '../../../src/host/exports/scan-rows.ts';
import type { Source } from '../../../src/model/source.ts';
import { parquetColumns } from '../../../src/records/load/file-columns.ts';
import { everything, type Keeping } from '../../../src/records/load/keeping.ts';
import { loadRecords, type RecordsReport } from '../../../src/records/load/load-records.ts';
import { nativeSource } from '../../../src/records/native-source.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { loadedFiles } from './loaded-records.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

const agreement = fixtureAgreement();
const source = nativeSource(agreement);
const field = Object.values(agreement.fields).find(({ type }) => type === 'text')?.id ?? '';

describe.skipIf(connection === undefined)('columns that nobody reads', () => {
  const withoutField: Keeping = { ...everything, unread: { lead: new Set([field]) } };

  it('are searched for bytes that are no letters all the same', async () => {
    const head = Buffer.from(`lead_id,${field}\nL-1,Muster\nL-2,M`);
    const file = Buffer.concat([head, Buffer.from([0xfc]), Buffer.from('ller\nL-3,Muster\n')]);
    const told = async (keeping: Keeping): Promise<RecordsReport> => {
      const folder = temporaryFolder({ 'lead.csv': file, 'scratch/none': '' });
      const paths = [['lead', `${folder}/lead.csv`]] as const;
      const { report, close } = await loadedFiles(agreement, source, paths, `${folder}/scratch`, keeping);
      close();
      return report;
    };
    const whole = await told(everything);
    expect(whole.tables).toMatchObject([{ rows: 3, rejected: { unreadableRow: 1 } }]);
    expect(await told(withoutField)).toEqual(whole);
  });
});

describe.skipIf(connection === undefined)('Parquet that becomes a table', () => {
  /** So many rows that several threads read several groups of them; some are repeated, some have no id. */
  const rows = 400_000;
  const ids = `CASE WHEN n % 100000 = 17 THEN '' WHEN n % 100000 = 18 THEN 'L-' || (n - 10) ELSE 'L-' || n END`;

  async function told(keeping: Keeping, reading: Source = source) {
    const folder = temporaryFolder({ 'scratch/none': '' });
    const path = `${folder}/leads.parquet`;
    await connection?.run(
      `COPY (SELECT ${ids} AS lead_id, 'Muster ' || n AS "${field}", CASE WHEN n % 7 = 0 THEN 'account' ELSE 'lead' END AS kind FROM range(${rows}) AS numbers(n)) TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 20000)`,
    );
    const engine = await openEngine({
      memory: '500MB',
      threads: 4,
      scratch: `${folder}/scratch`,
      files: [path],
    });
    if (engine === undefined) throw new Error('no engine');
    const lead = {
      path,
      shown: 'leads.parquet',
      form: 'parquet',
      ...(await parquetColumns(engine, path)),
    } as const;
    const report = await loadRecords({ ...engine, scanRows }, agreement, reading, { lead }, keeping);
    const kept = await engine.rows(
      `SELECT count(*) AS n, count(*) FILTER ("${field}" = 'muster ' || (row_place - 1)) AS placed FROM staged_lead`,
    );
    const [order] = await engine.rows(
      `SELECT count(*) AS n FROM (SELECT row_place, lag(row_place) OVER (ORDER BY row_seq) AS place_before FROM staged_lead) WHERE row_place <= place_before`,
    );
    engine.close();
    return { report, kept, outOfOrder: order?.['n'] };
  }

  it('has its rows in their order and place, and says the same of them', async () => {
    const stored = await told({ ...everything, isAskedOften: true });
    expect(stored).toEqual(await told(everything));
    expect(stored).toMatchObject({ kept: [{ n: rows, placed: rows }], outOfOrder: 0 });
    expect(stored.report.tables).toMatchObject([{ rows, rejected: { missingId: 4, duplicateId: 4 } }]);
  });

  it('has them where rows are left out on purpose too, and where the last of an id counts', async () => {
    const only = {
      ...{ target: 'only kind', header: 'kind', missing: [], isRequired: false, isOptional: false },
      reading: { as: 'only', words: ['lead'] },
    } as const;
    const leads = { ...source.leads, columns: [...source.leads.columns, only], repeated: 'last' } as const;
    const reading = { ...source, leads };
    const stored = await told({ ...everything, isAskedOften: true }, reading);
    expect(stored).toEqual(await told(everything, reading));
    expect(stored.report.tables[0]?.repeated).toBeGreaterThan(0);
    expect(stored.report.findings.map(({ code }) => code)).toContain('records/missing-id');
    const [{ n, placed } = {}] = stored.kept;
    expect(placed).toBe(n);
    expect(stored.outOfOrder).toBe(0);
  });
});
