import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fileStart } from '../../src/host/file-start.ts';
import { sealedJson } from '../../src/records/kept/sealed.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';

const asOf = '2026-11-20T08:12Z';

/** A folder with scores of one lead and the note beside them. */
async function scored(): Promise<string> {
  const folder = temporaryFolder({ 'leads.csv': 'lead_id,country\nL-1,DE\nL-2,DE\n' });
  cpSync('test/cli/agreement/definitions', `${folder}/definitions`, { recursive: true });
  const { io, written } = testIo(folder);
  const line = [
    'score',
    '--leads',
    'leads.csv',
    '--as-of',
    asOf,
    '--out',
    'scores.csv',
    '--fail-on',
    'never',
  ];
  expect(await run(line, io), written.stderr).toBe(0);
  return folder;
}

async function purge(folder: string, ...more: readonly string[]): Promise<Record<string, string>> {
  const { io, written } = testIo(folder, { environment: { TMPDIR: join(folder, 'nowhere') } });
  await run(['purge', '--format', 'json', ...more], io);
  const { documents } = JSON.parse(written.stdout);
  return Object.fromEntries(
    documents.map((each: { path: string; state: string }) => [each.path, each.state]),
  );
}

it('notes beside the scores until when they may be kept, as schemas/output/kept.schema.json says', async () => {
  const note = JSON.parse(readFileSync(`${await scored()}/scores.csv.kept.json`, 'utf8'));
  const schema = JSON.parse(readFileSync('schemas/output/kept.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);
  validate(note);
  expect(validate.errors).toBeNull();
  expect(note.kept.until).toBe('2027-02-18');
  expect(note.file.name).toBe('scores.csv');
});

it('finds the leads in them, and deletes both', async () => {
  const folder = await scored();
  expect(await purge(folder, '--lead', 'L-3')).toEqual({ 'scores.csv': 'kept' });
  expect(await purge(folder, '--lead', 'L-2')).toEqual({ 'scores.csv': 'due' });
  expect(await purge(folder, '--lead', 'L-2', '--yes')).toEqual({ 'scores.csv': 'deleted' });
  expect(await purge(folder, '--all')).toEqual({});
});

it('is led by no note to a file that is no scores, whatever the note says', async () => {
  const folder = temporaryFolder({ 'README.md': '# Ours\n' });
  const begin = fileStart(`${folder}/README.md`);
  const note = {
    schemaVersion: 1,
    version: '1',
    file: { name: 'README.md', bytes: begin?.bytes, start: begin?.start },
  };
  const slipped = sealedJson(note, { what: 'scores', asOf: 0, zone: 'UTC', until: '1970-04-01' });
  writeFileSync(`${folder}/README.md.kept.json`, slipped);
  expect(await purge(folder, '--yes')).toEqual({ 'README.md': 'changed' });
});

it('leaves alone scores that somebody changed, replaced or moved, and takes the note of scores that are gone', async () => {
  const folder = await scored();
  appendFileSync(`${folder}/scores.csv`, 'L-9\n');
  expect(await purge(folder, '--all', '--yes')).toEqual({ 'scores.csv': 'changed' });
  const longer = readFileSync(`${folder}/scores.csv`, 'utf8');
  writeFileSync(`${folder}/scores.csv`, longer.slice(0, -4).replace('L-1', 'L-7'));
  expect(await purge(folder, '--all', '--yes')).toEqual({ 'scores.csv': 'changed' });
  renameSync(`${folder}/scores.csv.kept.json`, `${folder}/leads.csv.kept.json`);
  expect(await purge(folder, '--all', '--yes')).toEqual({ 'leads.csv': 'changed' });
  rmSync(`${folder}/leads.csv`);
  expect(await purge(folder, '--all', '--yes')).toEqual({ 'leads.csv.kept.json': 'deleted' });
});
