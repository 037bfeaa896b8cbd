import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { testIo } from '../cli/test-io.ts';
import { openDuckDb } from '../sql/duckdb-engine.ts';
import { exportFolder, toldIn } from './told-facts.ts';

const hasEngine = (await openDuckDb()) !== undefined;

async function purge(folder: string, ...more: readonly string[]): Promise<Record<string, string>> {
  const { io, written } = testIo(folder, { environment: { TMPDIR: `${folder}/nowhere` } });
  await run(['purge', '--format', 'json', ...more], io);
  const { documents } = JSON.parse(written.stdout);
  return Object.fromEntries(
    documents.map((each: { path: string; what: string; state: string }) => [
      each.path,
      `${each.what} ${each.state}`,
    ]),
  );
}

it.skipIf(!hasEngine)(
  'notes beside the facts how long they may be kept, by which purge finds them',
  async () => {
    const folder = exportFolder({ leads: ['00Q000000000001,2026-03-01T00:00:00Z,,,Firma,DE,100'] });
    const told = await toldIn(folder, '2026-03-30T12:00:00Z', '--out', 'facts.csv');
    expect(told.code, told.stderr).toBe(0);
    const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
      JSON.parse(readFileSync('schemas/output/kept.schema.json', 'utf8')),
    );
    validate(JSON.parse(readFileSync(`${folder}/facts.csv.kept.json`, 'utf8')));
    expect(validate.errors).toBeNull();
    expect(await purge(folder, '--lead', '00Q000000000002')).toEqual({ 'facts.csv': 'facts kept' });
    expect(await purge(folder, '--lead', '00Q000000000001', '--yes')).toEqual({
      'facts.csv': 'facts deleted',
    });
    expect(await purge(folder, '--all')).toEqual({});
  },
);
