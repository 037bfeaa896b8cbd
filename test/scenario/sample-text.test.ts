import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadAgreement } from '../../src/cli/load-agreement.ts';
import type { Agreement, Sample } from '../../src/index.ts';
import { sampleText } from '../../src/scenario/sample-text.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

function agreementIn(folder: string): Agreement {
  const { agreement, findings } = loadAgreement(folder);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  if (agreement === undefined) throw new Error('no agreement');
  return agreement;
}

/** What a sample says, without where it says so. */
function said({ place: _, timeline, expect: wanted, not, ...sample }: Sample): object {
  const deeds = timeline.map(({ place, ...deed }) => deed);
  const expectations = [wanted, not].map(({ place, ...expected }) => expected);
  return { ...sample, timeline: deeds, expectations };
}

it('a sample lead that is written as text says the same when it is read again', () => {
  const before = agreementIn('.');
  expect(before.samples.length).toBeGreaterThan(60);
  const folder = temporaryFolder();
  cpSync('definitions', `${folder}/definitions`, { recursive: true });
  mkdirSync(`${folder}/test/leads`, { recursive: true });
  for (const [index, sample] of before.samples.entries()) {
    writeFileSync(`${folder}/test/leads/s${index}.yaml`, sampleText(before, sample));
  }
  const after = new Map(agreementIn(folder).samples.map((sample) => [sample.id, said(sample)]));
  for (const sample of before.samples) expect(after.get(sample.id)).toEqual(said(sample));
});
