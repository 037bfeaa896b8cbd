import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { runFile } from './runner.ts';
import { sqlScoring } from './sql/adapters.ts';
import { summaryOf } from './summary.ts';

const folder = new URL('vectors/scoring/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the vectors hold in SQL', () => {
  it.each(names)(
    '%s',
    async (name) => {
      const connection = await openDuckDb();
      if (connection === undefined) return console.warn(noDuckDb);
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      const result = await runFile(name, file, { 'leadpact-vectors/scoring/1': sqlScoring(connection) });
      expect(result.failures, summaryOf([result])).toEqual([]);
      expect(result.notSupported).toEqual({});
      expect(result.held).toBeGreaterThan(0);
    },
    300_000,
  );
});
