import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { testIo } from '../../cli/test-io.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { noPostgres, startPostgres } from '../../sql/postgres-server.ts';
import { csvTables, inDuckDbFile } from './duckdb-file.ts';
import { withoutSeal } from './without-seal.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);
const postgres = hasEngine ? startPostgres() : undefined;
if (hasEngine && postgres === undefined) console.warn(noPostgres);
afterAll(() => postgres?.stop());

const asOf = '2027-01-01T00:00+01:00';

it.skipIf(!hasEngine)(
  'an export in a database gives the bytes that its files give, but for the names of files',
  async () => {
    const folder = temporaryFolder();
    const told = async (...line: readonly string[]): Promise<string> => {
      const { io, written } = testIo(folder, { environment: { PATH: process.env['PATH'] } });
      expect(await run([...line, '--dir', process.cwd(), '--as-of', asOf], io), written.stderr).toBe(0);
      return withoutSeal(written.stdout);
    };
    await told('sample-data', '--leads', '250', '--out', 'records');
    const tables = csvTables(`${folder}/records`);
    const measure = ['measure', '--map', 'native', '--format', 'json'];
    const fromFiles = await told(...measure, '--records', 'records');
    const measurement: { records: { files: readonly { rejected: object }[] } } = JSON.parse(fromFiles);
    expect(measurement.records.files.some(({ rejected }) => Object.keys(rejected).length > 0)).toBe(true);
    // A table has no line of headers before its first row.
    const fromRows = fromFiles.replace(/"row": (\d+)/g, (_, row) => `"row": ${Number(row) - 1}`);
    const expected = tables.reduce(
      (text, [name, path]) => text.replaceAll(path.slice(folder.length + 1), `${name} in <database>`),
      fromRows,
    );

    await inDuckDbFile(
      `${folder}/crm.duckdb`,
      tables.map(
        ([name, path]) => `CREATE TABLE ${name} AS SELECT * FROM read_csv('${path}', all_varchar = true)`,
      ),
    );
    const fromDuckDb = await told(...measure, '--from', 'crm.duckdb');
    expect(fromDuckDb.replaceAll('crm.duckdb', '<database>')).toBe(expected);

    if (postgres === undefined) return;
    for (const [name, path] of tables) {
      const header = readFileSync(path, 'utf8').split('\n')[0] ?? '';
      const columns = header.split(',').map((column) => `"${column}" text`);
      postgres.run(
        `CREATE TABLE ${name} (${columns.join(', ')});\n\\copy ${name} FROM '${path}' WITH (FORMAT csv, HEADER)\n`,
      );
    }
    const fromPostgres = await told(...measure, '--from', postgres.address);
    // PostgreSQL fills gaps of earlier pages, so its rows come in nearly the order in which they went in.
    const withoutRows = (text: string): string => text.replace(/"row": \d+/g, '"row"');
    expect(withoutRows(fromPostgres.replaceAll(' in postgres"', ' in <database>"'))).toBe(
      withoutRows(expected),
    );
  },
  300_000,
);
