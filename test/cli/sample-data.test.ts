import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { recordFiles } from '../../src/records/record-tables.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { testIo } from './test-io.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

const agreement = ['--dir', process.cwd()];

const wanted = (folder: string): readonly string[] => [
  'sample-data',
  '--dir',
  `${process.cwd()}/test/cli/agreement`,
  '--out',
  folder,
];

it('sample-data that the user stops says that nothing was written, and leaves nothing', async () => {
  const folder = temporaryFolder();
  const { io, written } = testIo(folder, {
    onStop: (stop) => {
      // Between two leads, as a signal comes.
      const timer = setInterval(() => {
        if (readdirSync(folder).length === 0) return;
        expect(readdirSync(`${folder}/new`)[0]).toMatch(/^\.records\.unfinished-/);
        stop();
      });
      return () => clearInterval(timer);
    },
  });
  expect(await run([...wanted('new/records'), '--leads', '1000000'], io)).toBe(2);
  expect(written).toEqual({ stdout: '', stderr: 'error: stopped before the end; nothing was written\n' });
  expect(readdirSync(folder)).toEqual([]);
});

it('sample-data that is stopped keeps the export that stands there', async () => {
  const folder = temporaryFolder();
  const first = testIo(folder);
  expect(await run([...wanted('records'), '--leads', '20'], first.io)).toBe(0);
  const before = readdirSync(`${folder}/records`);
  const { io } = testIo(folder, {
    onStop: (stop) => {
      stop();
      return () => {};
    },
  });
  expect(await run([...wanted('records'), '--leads', '20'], io)).toBe(2);
  expect(readdirSync(`${folder}/records`)).toEqual(before);
  expect(existsSync(`${folder}/records/sample-data.json`)).toBe(true);
  expect(readdirSync(folder)).toEqual(['records']);
});

describe('sample-data as Parquet', () => {
  it.skipIf(connection === undefined)(
    'has the rows of CSV, in columns with types',
    async () => {
      const folder = temporaryFolder();
      const { io, written } = testIo(folder);
      const measured = async (form: string, further: readonly string[]): Promise<string> => {
        const order = ['sample-data', '--leads', '200', '--busy', '2', '--out', 'records', '--format', form];
        expect(await run([...order, ...agreement, ...further], io), written.stderr).toBe(0);
        const reading = ['--records', 'records', '--map', 'native', '--as-of', '2027-01-01T00:00+01:00'];
        expect(
          await run(['measure', ...agreement, ...reading, '--out', `${form}.json`], io),
          written.stderr,
        ).toBe(0);
        // The seal is of the whole text.
        return readFileSync(`${folder}/${form}.json`, 'utf8')
          .replaceAll(form, 'form')
          .replace(/"seal": ?"\w+"/, '');
      };
      const typed = await measured('parquet', []);
      expect(readdirSync(`${folder}/records`).sort()).toEqual(
        [...recordFiles.map((file) => `${file}.parquet`), 'sample-data.json'].sort(),
      );
      const columns = `SELECT DISTINCT column_type FROM (DESCRIBE FROM '${folder}/records/leads.parquet')`;
      const types = (await connection?.runAndReadAll(columns))?.getColumnsJS()[0];
      expect(new Set(types)).toEqual(
        new Set(['VARCHAR', 'TIMESTAMP WITH TIME ZONE', 'DATE', 'BOOLEAN', 'BIGINT', 'DECIMAL(18,2)']),
      );
      expect(typed).toEqual(await measured('csv', ['--dirt', '0']));
    },
    60_000,
  );

  it.skipIf(connection === undefined)('is stopped while it is typed, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const isTyped = (): boolean =>
      readdirSync(folder).some((name) => readdirSync(`${folder}/${name}`).includes('leads.parquet'));
    const { io, written } = testIo(folder, {
      onStop: (stop) => {
        const timer = setInterval(() => isTyped() && stop(), 1);
        return () => clearInterval(timer);
      },
    });
    const asked = ['--leads', '2000', '--busy', '5', '--format', 'parquet'];
    expect(await run([...wanted('records'), ...asked], io)).toBe(2);
    expect(written).toEqual({ stdout: '', stderr: 'error: stopped before the end; nothing was written\n' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what it needs before it draws anything, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const missing = Object.assign(new Error('no such package'), { code: 'MODULE_NOT_FOUND' });
    const { io, written } = testIo(folder, { loadDuckDb: () => Promise.reject(missing) });
    expect(await run([...wanted('records'), '--format', 'parquet', '--leads', '1000000'], io)).toBe(2);
    expect(written.stderr).toMatch(/^error: sample-data --format parquet needs the engine DuckDB/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
