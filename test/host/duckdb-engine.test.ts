import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenEngine, openEngine } from '../../src/host/duckdb/open-engine.ts';
import { RunStopped } from '../../src/host/run-stopped.ts';
import { anyOrder } from '../../src/records/engine.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

describe.skipIf(!hasEngine)('the engine, once it is open', () => {
  let engine: OpenEngine;
  let folder = '';
  beforeEach(async () => {
    folder = temporaryFolder({ 'given.csv': 'a\n1\n', 'other.csv': 'a\n2\n', 'scratch/x.csv': 'a\n3\n' });
    const opened = await openEngine({
      memory: '500MB',
      threads: 1,
      scratch: `${folder}/scratch`,
      files: [`${folder}/given.csv`],
    });
    if (opened === undefined) throw new Error('no engine');
    engine = opened;
  });
  afterEach(() => engine.close());

  it('reads the files it was given', async () => {
    expect(await engine.rows(`SELECT * FROM read_csv('${folder}/given.csv')`)).toEqual([{ a: 1 }]);
    expect(await engine.rows(`SELECT * FROM read_csv('${folder}/scratch/x.csv')`)).toEqual([{ a: 3 }]);
  });

  it.each([
    ['another file', "SELECT * FROM read_csv('<folder>/other.csv')"],
    ['a file of the system', "SELECT * FROM read_text('/etc/hostname')"],
    ['a way round', "SELECT * FROM read_text('<folder>/scratch/../other.csv')"],
    ['a pattern', "SELECT * FROM glob('<folder>/*')"],
    ['an address', "SELECT * FROM read_csv('https://records.example/leads.csv')"],
    ['a database', "ATTACH '<folder>/scratch-not/x.db'"],
    ['an extension', 'INSTALL httpfs'],
    ['a copy elsewhere', "COPY (SELECT 1) TO '<folder>/out.csv'"],
    ['a whole database', "EXPORT DATABASE '<folder>/all'"],
    ['its own settings', 'SET enable_external_access = true'],
    ['its locks', 'SET lock_configuration = false'],
    ['more files', "SET allowed_directories = ['/']"],
    ['more settings', "SET allowed_configs = ['lock_configuration']"],
    ['the environment', "SELECT getenv('HOME')"],
  ])('refuses %s', async (_, statement) => {
    const answer = engine.rows(statement.replaceAll('<folder>', folder));
    // Not for any other reason, as that a file is missing or nobody answers at the address.
    await expect(answer).rejects.toThrow(
      /operations are disabled by configuration|has been locked|getenv does not exist/,
    );
    expect(existsSync(`${folder}/out.csv`)).toBe(false);
  });

  it('lets go of the order of rows', async () => {
    await engine.run(anyOrder);
    const setting = "SELECT value FROM duckdb_settings() WHERE name = 'preserve_insertion_order'";
    expect(await engine.rows(setting)).toEqual([{ value: 'false' }]);
  });

  it('does nothing more once it is stopped', async () => {
    const long = engine.rows('SELECT sum(a * b) FROM range(1000000) x(a), range(1000000) y(b)');
    setTimeout(engine.stop, 50);
    await expect(long).rejects.toThrow(RunStopped);
    await expect(engine.run('SELECT 1')).rejects.toThrow(RunStopped);
  });
});

it('is absent where its package is', async () => {
  const missing = Object.assign(new Error('no such package'), { code: 'MODULE_NOT_FOUND' });
  const options = { memory: '1GB', threads: 1, scratch: '/none', files: [] };
  expect(await openEngine(options, () => Promise.reject(missing))).toBeUndefined();
  await expect(openEngine(options, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
