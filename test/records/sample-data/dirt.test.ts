import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { type RecordFile, recordFiles } from '../../../src/records/record-tables.ts';
import { stains } from '../../../src/records/sample-data/dirt/stains.ts';
import type { RecordRow } from '../../../src/records/sample-data/record-row.ts';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.ts';
import { sampleRows } from '../../../src/records/sample-data/sample-rows.ts';
import { drained } from './drained.ts';
import { exportedFiles, readRows } from './exported-files.ts';
import { sampledAgreements } from './sampled-agreements.ts';

const count = 600;

function made(agreement: Agreement, dirt: number) {
  const rows: RecordRow[] = [];
  const request = { seed: 1, count, asOf: defaultAsOf(agreement), dirt };
  const counts = drained(sampleRows(agreement, request, (file, cells) => rows.push({ file, cells })));
  const spoiled = Object.values(counts).flatMap((kinds) => Object.entries(kinds));
  return { rows, spoiled, dirt: counts };
}

describe.each(['reference', 'gitlab', 'hostile'])('dirt in an export of %s', (name) => {
  const agreement = sampledAgreements[name];
  if (agreement === undefined) throw new Error(`no agreement ${name}`);
  const clean = made(agreement, 0);

  it('is nowhere when none is asked for', () => {
    expect(clean.spoiled).toEqual([]);
  });

  it('is of every kind, and in every file with rows', () => {
    const { spoiled, dirt } = made(agreement, 5000);
    expect(new Set(spoiled.map(([kind]) => kind))).toEqual(new Set(stains.map(({ id }) => id)));
    const written = new Set(clean.rows.map(({ file }) => file));
    expect(recordFiles.filter((file) => dirt[file] === undefined && written.has(file))).toEqual([]);
  });

  it('is as much as was asked for', () => {
    const rows = made(agreement, 100).spoiled.reduce((sum, [, each]) => sum + each, 0);
    expect(rows / clean.rows.length).toBeGreaterThan(0.006);
    expect(rows / clean.rows.length).toBeLessThan(0.014);
  });

  it('leaves every other row as it was', () => {
    const dirty = made(agreement, 100);
    const text = ({ file, cells }: RecordRow): string => JSON.stringify([file, cells.toSpliced(1, 1)]);
    const standing = new Set(dirty.rows.map(text));
    const lost = clean.rows.filter((row) => !standing.has(text(row)));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length).toBeLessThanOrEqual(dirty.spoiled.reduce((sum, [, each]) => sum + each, 0));
  });
});

it('each kind is what its name says', () => {
  const agreement = sampledAgreements['reference'];
  if (agreement === undefined) throw new Error('no reference agreement');
  const files = exportedFiles(agreement, { count, dirt: 3000 });
  const rows = (file: RecordFile) => readRows(files[file]);
  const { dirt } = made(agreement, 3000);
  const ids = rows('leads').map((row) => row['lead_id'] ?? '');
  expect(ids.filter((id) => id === '')).toHaveLength(dirt.leads?.['missing-id'] ?? -1);
  expect(ids.filter((id) => id.endsWith('-2'))).toHaveLength(dirt.leads?.['duplicate-person'] ?? -1);
  expect(ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index)).toHaveLength(
    dirt.leads?.['duplicate-id'] ?? -1,
  );
  const strangers = rows('events').filter((row) => row['lead_id']?.startsWith('x-'));
  expect(strangers).toHaveLength(dirt.events?.['unknown-lead'] ?? -1);
});
