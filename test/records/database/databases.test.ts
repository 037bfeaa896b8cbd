import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { databasePlace } from '../../../src/cli/records/database-place.ts';
import { run } from '../../../src/cli/run.ts';
import type { Database } from '../../../src/host/databases/database.ts';
import { openDuckDbFile } from '../../../src/host/databases/duckdb-database.ts';
import { postgresDatabase } from '../../../src/host/databases/postgres-database.ts';
import { openEngine } from '../../../src/host/duckdb/open-engine.ts';
import { nodeFileSystem } from '../../../src/host/node-file-system.ts';
import { testIo } from '../../cli/test-io.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { noPostgres, startPostgres } from '../../sql/postgres-server.ts';
import { inDuckDbFile } from './duckdb-file.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);
const postgres = hasEngine ? startPostgres() : undefined;
if (hasEngine && postgres === undefined) console.warn(noPostgres);
afterAll(() => postgres?.stop());

/** Statements that both systems understand. */
const typed = [
  `CREATE TABLE typed (a integer, b bigint, c numeric(10,2), d numeric, e real, f double precision, g boolean, h date,
    i timestamp, j timestamptz, k text, "l ""m" varchar(9))`,
  `INSERT INTO typed VALUES (1, 9007199254740993, 1234.50, 0.125, 0.1, 0.1, true, '2026-11-20',
    '2026-11-20 09:12:01.5', '2026-11-20 09:12:01.5+01', 'a "b", c
d', 'ü')`,
  `INSERT INTO typed VALUES (-2, NULL, -0.01, 12345678, NULL, 1e300, false, '1970-01-01', NULL, '2026-06-01 00:00:00+00', '', NULL)`,
  'INSERT INTO typed (a) VALUES (NULL)',
];

/** Takes columns of the table `typed` out of a database, and reads the file. */
async function takenFrom(database: Database | undefined, scratch: string, names?: readonly string[]) {
  if (database === undefined) throw new Error('no database');
  const table = (await database.tables()).find(({ name }) => name === 'typed');
  if (table === undefined) throw new Error('no table');
  const columns = table.columns.filter(({ name }) => names?.includes(name) ?? true);
  const path = `${scratch}/typed.parquet`;
  const [types] = await database.take([{ table, columns, path }]);
  database.close();
  const engine = await openEngine({ memory: '500MB', threads: 1, scratch, files: [] });
  const rows = await engine?.rows(`SELECT * FROM read_parquet('${path}')`);
  engine?.close();
  return { types: types?.map(({ header, type }) => `${header} ${type}`), rows };
}

function scratchIn(folder: string): string {
  mkdirSync(`${folder}/scratch`, { recursive: true });
  return `${folder}/scratch`;
}

const room = (scratch: string) => ({ memory: '500MB', threads: 1, scratch, files: [] });
const environment = { PATH: process.env['PATH'] };

async function postgresIn(scratch: string, address = postgres?.address ?? ''): Promise<Database | undefined> {
  const engine = await openEngine(room(scratch));
  return engine && postgresDatabase(engine, { address, environment, remove: nodeFileSystem.remove });
}

describe.skipIf(!hasEngine)('a file of DuckDB', () => {
  it('gives its tables with their types, and only the columns that are asked for', async () => {
    const folder = temporaryFolder();
    const scratch = scratchIn(folder);
    await inDuckDbFile(`${folder}/x.duckdb`, [
      ...typed,
      'CREATE SCHEMA crm',
      'CREATE VIEW crm.lead AS SELECT a FROM typed',
    ]);
    const database = () => openDuckDbFile({ ...room(scratch), database: `${folder}/x.duckdb` });
    const { types, rows } = await takenFrom(await database(), scratch, ['a', 'k']);
    expect(types).toEqual(['a INTEGER', 'k VARCHAR']);
    expect(rows?.map(({ a }) => a)).toEqual([1, -2, null]);
    const again = await database();
    expect((await again?.tables())?.map(({ schema, name, isDefault }) => [schema, name, isDefault])).toEqual([
      ['crm', 'lead', false],
      ['main', 'typed', true],
    ]);
    again?.close();
  });

  it('is not written to, and its views read no other file', async () => {
    const folder = temporaryFolder({ 'secret.csv': 'a\n1\n' });
    const scratch = scratchIn(folder);
    await inDuckDbFile(`${folder}/x.duckdb`, [
      `CREATE VIEW typed AS SELECT * FROM read_csv('${folder}/secret.csv')`,
    ]);
    const before = readFileSync(`${folder}/x.duckdb`);
    const database = await openDuckDbFile({ ...room(scratch), database: `${folder}/x.duckdb` });
    await expect(takenFrom(database, scratch)).rejects.toThrow(/main.typed cannot be read: .*secret.csv/);
    database?.close();
    expect(readFileSync(`${folder}/x.duckdb`).equals(before)).toBe(true);
    expect(existsSync(`${folder}/x.duckdb.wal`)).toBe(false);
  });
});

describe.skipIf(postgres === undefined)('a database of PostgreSQL', () => {
  it('gives what the same table in DuckDB gives, type by type and cell by cell', async () => {
    const folder = temporaryFolder();
    const scratch = scratchIn(folder);
    postgres?.run(`${typed.join(';\n')};`);
    await inDuckDbFile(`${folder}/x.duckdb`, typed);
    const duckdb = await takenFrom(
      await openDuckDbFile({ ...room(scratch), database: `${folder}/x.duckdb` }),
      scratch,
    );
    const ours = await takenFrom(await postgresIn(scratch), scratch);
    // Numbers of any number of digits get as many as they have; DuckDB has no such type.
    const any = (types: readonly string[] | undefined) => types?.map((type) => type.replace(/^d .*/, 'd'));
    expect(any(ours.types)).toEqual(any(duckdb.types));
    expect(ours.types).toContain('d DECIMAL(38,3)');
    const plain = (rows: typeof ours.rows) =>
      rows?.map((row) => ({ ...row, d: row['d'] === null ? null : Number(row['d']), k: row['k'] || null }));
    expect(plain(ours.rows)).toEqual(plain(duckdb.rows));
    expect(ours.rows?.length).toBe(3);
    expect(existsSync(`${scratch}/typed.parquet.txt`)).toBe(false);
  });

  it('counts rows of which no column is asked for, and is not written to', async () => {
    const scratch = scratchIn(temporaryFolder());
    postgres?.run(
      "CREATE SCHEMA s; CREATE SEQUENCE s.n; CREATE VIEW s.evil AS SELECT nextval('s.n') AS a; DROP TABLE IF EXISTS typed; CREATE TABLE typed AS SELECT generate_series(1, 4) AS a;",
    );
    expect((await takenFrom(await postgresIn(scratch), scratch, [])).rows?.length).toBe(4);
    const database = await postgresIn(scratch);
    const evil = (await database?.tables())?.find(({ name }) => name === 'evil');
    if (database === undefined || evil === undefined) throw new Error('no view');
    const path = `${scratch}/evil.parquet`;
    await expect(database.take([{ table: evil, columns: evil.columns, path }])).rejects.toThrow(
      /read-only transaction/,
    );
    database.close();
  });
});

/** What a command says of a database that it cannot read. */
async function refusal(
  folder: string,
  from: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { io, written } = testIo(folder, { environment: { ...environment, ...more } });
  const line = [
    'measure',
    '--dir',
    process.cwd(),
    '--map',
    'native',
    '--as-of',
    '2026-11-20T08:12Z',
    '--from',
    from,
  ];
  expect(await run(line, io)).toBe(2);
  expect(written.stdout).toBe('');
  return written.stderr;
}

describe.skipIf(!hasEngine)('what cannot be read', () => {
  it('is told in one sentence', async () => {
    const folder = temporaryFolder({ 'not.duckdb': 'hello'.repeat(5000) });
    await inDuckDbFile(`${folder}/empty.duckdb`, ['CREATE TABLE deals (a integer)']);
    expect(await refusal(folder, 'nowhere.duckdb')).toBe('error: there is no file nowhere.duckdb\n');
    expect(await refusal(folder, 'mysql://host/db')).toMatch(/--from takes a file of DuckDB, or an address/);
    expect(await refusal(folder, 'not.duckdb')).toMatch(
      /not.duckdb cannot be read: .*not a valid DuckDB database/,
    );
    expect(await refusal(folder, 'empty.duckdb')).toBe('error: empty.duckdb holds no table of leads\n');
  });

  it('a missing client is told with what to install', async () => {
    const told = await refusal(temporaryFolder(), 'postgresql://reader@localhost/crm', { PATH: '/nowhere' });
    expect(told).toMatch(/^error: localhost\/crm cannot be read: psql.*postgresql-client/);
  });

  it.skipIf(postgres === undefined)('a password is in no message', async () => {
    const address = 'postgresql://reader:very-secret@127.0.0.1:1/crm';
    const told = await refusal(temporaryFolder(), address);
    expect(told).toMatch(/127.0.0.1:1\/crm cannot be read: connection to server/);
    expect(told).not.toContain('secret');
  });
});

describe('the address of a database', () => {
  const place = (given: string) => databasePlace(testIo('/', { environment: {} }).io, given);

  it('goes to the client without its password', () => {
    expect(place('postgresql://reader:very%20secret@example.com:5433/crm?sslmode=require')).toEqual({
      system: 'postgres',
      address: 'postgresql://reader@example.com:5433/crm?sslmode=require',
      environment: { PGPASSWORD: 'very secret' },
      shown: 'example.com:5433/crm',
    });
    expect(place('postgresql:///crm?host=/run/postgresql')).toMatchObject({
      address: 'postgresql:///crm?host=/run/postgresql',
      shown: 'crm',
    });
    expect(place('postgresql://')).toMatchObject({ address: '', shown: 'PostgreSQL' });
  });

  it('has no password among its parameters', () => {
    expect(place('postgresql://example.com/crm?password=very-secret')).toMatch(/^a password does not belong/);
  });
});
